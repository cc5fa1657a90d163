"""Who must be told of a late shipment by law, until when, and what silence means."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.facts.fact import change
from models.facts.money import money
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice, Parcel, Status, TrackingEvent
from models.rules import duties
from models.rules.duties import Silence

PAID = datetime(2026, 9, 1, 10, tzinfo=UTC)
NOW = PAID + timedelta(days=5)


def days(count: int) -> datetime:
    return PAID + timedelta(days=count)


def an_order(country: str = "US", *scans: Status, **facts: Any) -> Order:
    events = tuple(TrackingEvent(at=days(1), status=each) for each in scans)
    parcels = (Parcel(parcel_id="p", number="LX1", events=events),) if scans else ()
    known: dict[str, Any] = {"placed_at": PAID, "country": country, "total": money("20", "USD"), "parcels": parcels}
    return Order(order_id="o", seller_id="s", store_id="st", order_ref="1", **{**known, **facts})


def told(at: datetime, parked: bool = False) -> Told:
    return Told(episode="e", notice=Notice.NOT_SHIPPED, cause=Cause.NOT_SHIPPED, at=at, parked=parked)


def test_the_first_american_notice() -> None:
    duty = duties.not_shipped(an_order(promised_ship_by=days(7)), NOW)
    assert duty is not None
    assert duty.id == "us_ftc_mail_order_first_notice"
    assert duty.notice_by == days(7)
    assert duty.silence_means is Silence.CONSENT
    assert duty.new_date_by == days(37)
    assert duties.refund_by(duty, days(3), "US") == days(15)  # the seventh of September is Labor Day


def test_without_a_promise_thirty_days() -> None:
    duty = duties.not_shipped(an_order(), NOW)
    assert duty is not None and duty.notice_by == days(30)
    assert duties.ship_by(an_order()) == days(30)
    assert duties.ship_by(an_order("DE")) is None


def test_the_renewed_notice_needs_a_yes() -> None:
    order = an_order(promised_ship_by=days(2), told=(told(days(1)),), delay_accepted_until=days(20))
    duty = duties.not_shipped(order, NOW)
    assert duty is not None
    assert duty.id == "us_ftc_mail_order_renewed_notice"
    assert (duty.silence_means, duty.notice_by) == (Silence.CANCEL, days(20))
    assert duty.new_date_by is None
    unagreed = duties.not_shipped(change(order, delay_accepted_until=None), NOW)
    assert unagreed is not None and unagreed.notice_by == days(2) + duties.FIRST_DELAY


def test_a_parked_notice_was_not_told() -> None:
    duty = duties.not_shipped(an_order(told=(told(days(1), parked=True),)), NOW)
    assert duty is not None and duty.silence_means is Silence.CONSENT


@pytest.mark.parametrize(
    "order",
    [
        an_order("US", Status.ACCEPTED),
        an_order("US", Status.PRE_TRANSIT, shipped_at=days(1)),
        an_order(cancelled_at=days(1)),
        an_order("DE"),
        an_order("GB"),
        an_order(""),
    ],
)
def test_no_duty(order: Order) -> None:
    assert duties.not_shipped(order, NOW) is None


def test_a_label_is_not_a_shipment() -> None:
    assert duties.not_shipped(an_order("US", Status.PRE_TRANSIT), NOW) is not None
    assert duties.not_shipped(an_order(shipped_at=days(1)), NOW) is not None


def test_korea_ships_within_three_working_days() -> None:
    duty = duties.not_shipped(an_order("KR"), NOW)
    assert duty is not None and duty.notice_by == days(3)
    assert duty.silence_means is Silence.NOTHING
    assert duties.refund_by(duty, NOW, "KR") is None


def test_saudi_arabia_tells_of_late_deliveries() -> None:
    duty = duties.late(an_order("SA", promised_by=days(10)), NOW)
    assert duty is not None and duty.notice_by == days(10)
    assert duties.late(an_order("SA"), NOW) is None
    assert duties.late(an_order("DE", promised_by=days(10)), NOW) is None
    assert duties.late(an_order("SA", Status.DELIVERED, promised_by=days(10)), NOW) is None


@pytest.mark.parametrize(
    "order, id, since",
    [
        (an_order("DE"), "eu_crd_art18_delivery", days(30)),
        (an_order("FR", promised_by=days(12)), "eu_crd_art18_delivery", days(12)),
        (an_order("GB"), "uk_cra_delivery", days(30)),
        (an_order("SA", promised_by=days(12)), "sa_ecommerce_delay", days(27)),
        (an_order("TR"), "tr_distance", days(30)),
        (an_order("CA", postcode="h2x 1y4", promised_by=days(12)), "ca_quebec", days(42)),
        (an_order("CA", postcode="M5V"), "ca_ontario", days(30)),
    ],
)
def test_from_when_a_buyer_may_cancel(order: Order, id: str, since: datetime) -> None:
    right = duties.may_cancel(order)
    assert right is not None and (right.id, right.since) == (id, since)


@pytest.mark.parametrize("order", [an_order("US"), an_order("CA"), an_order("CA", postcode="V6B"), an_order("")])
def test_where_no_such_right_is_known(order: Order) -> None:
    assert duties.may_cancel(order) is None
