"""Windows open and close by the order's own moments, and an unknown end is never promised."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models import marketplaces
from models.facts.cases import Case
from models.facts.fact import change
from models.facts.markets import Anchor, Bound, Claim, LiveDeadline, Unanswered
from models.facts.money import money
from models.facts.orders import Order
from models.facts.parcels import Cause, Parcel, Status, TrackingEvent
from models.rules import windows

PAID = datetime(2026, 9, 1, 10, tzinfo=UTC)
NOW = PAID + timedelta(days=30)


def days(count: int) -> datetime:
    return PAID + timedelta(days=count)


def an_order(marketplace: str, *scans: tuple[int, Status], **facts: Any) -> Order:
    events = tuple(TrackingEvent(at=days(count), status=status) for count, status in scans)
    parcels = (Parcel(parcel_id="p", number="LX1", events=events),) if events else ()
    known: dict[str, Any] = {"placed_at": PAID, "country": "DE", "total": money("20", "EUR"), "parcels": parcels}
    return Order(
        order_id="o", seller_id="s", store_id="st", order_ref="1", marketplace=marketplace, **{**known, **facts}
    )


def a_case(opened_by: str, at: datetime) -> Case:
    return Case(case_id="c", cause=Cause.DAMAGED, opened_at=at, opened_by=opened_by)


def test_every_cause_is_a_claim() -> None:
    assert {windows.claim_of(cause) for cause in Cause} == set(Claim)
    assert windows.claim_of(Cause.CUSTOMS_REFUSED) is Claim.ITEM_NOT_RECEIVED
    assert windows.claim_of(Cause.COUNTERFEIT) is Claim.COUNTERFEIT


@pytest.mark.parametrize(
    "order, cause, opens, closes",
    [
        (an_order("aliexpress", shipped_at=days(2), promised_by=days(40)), Cause.LOST, days(12), days(55)),
        (an_order("aliexpress", (3, Status.ACCEPTED), promised_by=days(40)), Cause.LOST, days(13), days(55)),
        (an_order("aliexpress", (1, Status.PRE_TRANSIT)), Cause.LOST, None, None),
        (an_order("aliexpress", (9, Status.DELIVERED)), Cause.DAMAGED, days(9), days(24)),
        (an_order("aliexpress"), Cause.DAMAGED, None, None),
        (an_order("ebay", promised_by=days(20)), Cause.LONG_TRANSIT, days(20), days(50)),
        (an_order("ebay"), Cause.LONG_TRANSIT, None, None),
        (an_order("temu"), Cause.LOST, None, days(90)),
        (an_order("lazada", promised_by=days(20)), Cause.LOST, days(20), None),
        (an_order("own_shop", promised_by=days(20)), Cause.NOT_RECEIVED, days(0), days(140)),
        (an_order("own_shop"), Cause.NOT_RECEIVED, days(0), days(120)),
        (an_order("own_shop", (9, Status.DELIVERED)), Cause.POOR_QUALITY, days(0), days(129)),
        (an_order("paypal"), Cause.NOT_RECEIVED, days(0), days(180)),
        (an_order("never heard of"), Cause.NOT_RECEIVED, None, None),
    ],
)
def test_windows(order: Order, cause: Cause, opens: datetime | None, closes: datetime | None) -> None:
    found = windows.window(order, cause, NOW)
    assert (found.opens_at, found.closes_at) == (opens, closes)


def test_the_earliest_of_two_deliveries_counts() -> None:
    order = an_order("ebay", (9, Status.DELIVERED), (11, Status.DELIVERED))
    assert windows.window(order, Cause.DAMAGED, NOW).closes_at == days(39)


def test_a_path_that_opens_by_writing_opens_from_the_first_word() -> None:
    silent = an_order("amazon", promised_by=days(20))
    assert windows.window(silent, Cause.DAMAGED, NOW).opens_at == NOW + timedelta(days=2)
    wrote = an_order("amazon", promised_by=days(20), cases=(a_case("buyer", days(12)), a_case("bot", days(5))))
    assert windows.window(wrote, Cause.DAMAGED, NOW).opens_at == days(14)


def test_business_days_are_counted_where_the_buyer_is() -> None:
    friday = an_order("ebay", country="SA", placed_at=datetime(2026, 9, 3, 10, tzinfo=UTC))
    bound = Bound(anchor=Anchor.ORDER_PAID, days=1, business_days=True)
    market = marketplaces.of("ebay")
    assert windows._moment(bound, friday, market) == datetime(2026, 9, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize("name, hours", [("ebay", 24), ("amazon", 24), ("temu", 72), ("dhgate", 72)])
def test_the_last_day_keeps_a_margin(name: str, hours: int) -> None:
    order = an_order(name, shipped_at=days(1), promised_by=days(20))
    found = windows.window(order, Cause.LOST, NOW)
    assert found.closes_at is not None
    assert found.margin == timedelta(hours=hours)
    assert windows.last_day(order, Cause.LOST) == found.closes_at - found.margin


def test_bargaining_stops_five_days_before() -> None:
    order = an_order("ebay", promised_by=days(20))
    end = days(50) - timedelta(hours=24)
    assert windows.last_day(order, Cause.LOST) == end
    assert not windows.closing(order, Cause.LOST, end - timedelta(days=5, seconds=1))
    assert windows.closing(order, Cause.LOST, end - timedelta(days=5))
    assert windows.closing(order, Cause.LOST, days(60))


def test_an_unknown_end_never_closes() -> None:
    order = an_order("shopee", promised_by=days(20))
    assert windows.last_day(order, Cause.LOST) is None
    assert not windows.closing(order, Cause.LOST, days(400))


def test_a_platforms_own_date_wins_over_the_table_and_needs_no_margin() -> None:
    order = an_order("ebay", promised_by=days(20))
    live = LiveDeadline(claim=Claim.ITEM_NOT_RECEIVED, closes_at=days(33), said_by="eBay", seen_at=days(21))
    told = change(order, live=(live,))
    found = windows.window(told, Cause.LOST, NOW)
    assert (found.opens_at, found.closes_at, found.said_by) == (days(20), days(33), "eBay")
    assert windows.last_day(told, Cause.LOST) == days(33)
    assert windows.closing(told, Cause.LOST, days(28)) and not windows.closing(order, Cause.LOST, days(28))
    assert windows.last_day(told, Cause.DAMAGED) == windows.last_day(order, Cause.DAMAGED)


def test_the_newest_word_of_a_platform_counts_and_that_of_the_very_reason_first() -> None:
    every = LiveDeadline(closes_at=days(30), seen_at=days(5))
    older = LiveDeadline(claim=Claim.DAMAGED, closes_at=days(31), said_by="a", seen_at=days(1))
    newer = LiveDeadline(claim=Claim.DAMAGED, closes_at=days(32), said_by="b", seen_at=days(2))
    order = an_order("ebay", live=(newer, every, older))
    assert windows.last_day(order, Cause.DAMAGED) == days(32)
    assert windows.last_day(order, Cause.LOST) == days(30)


@pytest.mark.parametrize(
    "order, opens, closes",
    [
        # A help request and 48 hours; no refunds after 180 days from the purchase.
        (an_order("etsy", promised_by=days(20)), days(20), days(120)),
        (an_order("etsy", promised_by=days(20), cases=(a_case("buyer", days(19)),)), days(21), days(120)),
        (an_order("etsy", promised_by=days(100)), days(100), days(180)),
        (an_order("visa"), days(15), days(120)),
        (an_order("mastercard"), days(30), days(120)),
        (an_order("visa", promised_by=days(20)), days(20), days(140)),
        (an_order("visa", promised_by=days(500)), days(500), days(540)),
        (an_order("ebay", country="IN", promised_by=days(20)), days(20), days(30)),
        (an_order("wish", country="BR"), days(29), None),
        (an_order("wish"), None, None),
    ],
)
def test_what_a_platform_knows_besides(order: Order, opens: datetime | None, closes: datetime | None) -> None:
    found = windows.window(order, Cause.NOT_RECEIVED, NOW)
    assert (found.opens_at, found.closes_at) == (opens, closes)


def test_a_country_of_its_own() -> None:
    ends = [
        windows.window(an_order("tiktok_shop", (9, Status.DELIVERED), country=each), Cause.DAMAGED, NOW).closes_at
        for each in ("ID", "TH", "VN")
    ]
    assert ends == [days(15), days(16), days(24)]


def test_the_margin_grows_as_confidence_falls() -> None:
    margins = [windows.MARGINS[each] for each in ("high", "medium", "low")]
    assert margins == sorted(margins) and margins[0] < margins[-1]
    # This one figure is less sure than the others of its marketplace.
    order = an_order("mercado_libre", (9, Status.DELIVERED), promised_by=days(20))
    assert windows.window(order, Cause.LOST, NOW).margin == timedelta(hours=72)
    assert windows.window(order, Cause.DAMAGED, NOW).margin == timedelta(hours=24)


@pytest.mark.parametrize(
    "name, country, since, by",
    [
        ("aliexpress", "DE", datetime(2026, 9, 4, 10, tzinfo=UTC), datetime(2026, 9, 9, 10, tzinfo=UTC)),
        ("etsy", "DE", datetime(2026, 9, 4, 10, tzinfo=UTC), datetime(2026, 9, 6, 10, tzinfo=UTC)),
        # Friday, a weekend, and Labor Day on Monday in the US only.
        ("ebay", "DE", datetime(2026, 9, 4, 10, tzinfo=UTC), datetime(2026, 9, 9, 10, tzinfo=UTC)),
        ("ebay", "US", datetime(2026, 9, 4, 15, tzinfo=UTC), datetime(2026, 9, 10, 15, tzinfo=UTC)),
        ("mercado_libre", "AR", datetime(2026, 9, 4, 15, tzinfo=UTC), datetime(2026, 9, 9, 15, tzinfo=UTC)),
        ("temu", "DE", datetime(2026, 9, 4, 10, tzinfo=UTC), None),
    ],
)
def test_how_long_the_seller_has(name: str, country: str, since: datetime, by: datetime | None) -> None:
    assert windows.answer_by(an_order(name, country=country), Cause.DAMAGED, since) == by


def test_what_silence_means_is_known() -> None:
    assert windows.window(an_order("aliexpress"), Cause.LOST, NOW).silence is Unanswered.BUYER_WINS
    live = LiveDeadline(answer_by=days(3))
    assert windows.answer_by(an_order("ebay", live=(live,)), Cause.DAMAGED, days(1)) == days(3)


def test_leap_days_and_clock_changes_are_days_like_others() -> None:
    paid = datetime(2028, 2, 28, 10, tzinfo=UTC)
    order = an_order("paypal", placed_at=paid)
    assert windows.window(order, Cause.LOST, paid).closes_at == datetime(2028, 8, 26, 10, tzinfo=UTC)
    # Two working days from the Friday before the clocks change in Germany: the same hour there, another in UTC.
    friday = an_order("ebay", placed_at=datetime(2026, 10, 23, 10, tzinfo=UTC))
    bound = Bound(anchor=Anchor.ORDER_PAID, days=2, business_days=True)
    assert windows._moment(bound, friday, marketplaces.of("ebay")) == datetime(2026, 10, 27, 11, tzinfo=UTC)
