"""What is wrong with a parcel, from which moment on, and as which episode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts.orders import Order
from models.facts.parcels import Cause, Notice, Status
from models.rules import causes
from models.rules.lanes import patience
from tests import make
from tests.make import NOW, days

NUMBER = "YT2600000000000001"


def order(*scans: tuple[Status, float], **facts: object) -> Order:
    events = (make.event(status, NOW - days(ago), country="US") for status, ago in scans)
    return make.order(**({"parcels": (make.parcel("o", NUMBER, *events),), "promised_by": NOW + days(60)} | facts))


def found(it: Order, at=NOW) -> list[Cause]:
    return [each.cause for each in causes.find(it, at)]


@pytest.mark.parametrize(
    "status, cause",
    [
        (Status.CUSTOMS_ACTION_REQUIRED, Cause.CUSTOMS_BUYER),
        (Status.CUSTOMS_HELD, Cause.CUSTOMS_IN_PROCESS),
        (Status.DELIVERY_ATTEMPT_FAILED, Cause.DELIVERY_FAILED),
        (Status.AVAILABLE_FOR_PICKUP, Cause.PICKUP),
        (Status.RETURNING, Cause.RETURNING),
        (Status.RETURNED, Cause.RETURNING),
        (Status.LOST, Cause.LOST),
    ],
)
def test_what_the_newest_event_says_by_itself(status: Status, cause: Cause) -> None:
    assert found(order((Status.IN_TRANSIT, 1), (status, 0.1))) == [cause]


@pytest.mark.parametrize(
    "status", [Status.IN_TRANSIT, Status.ACCEPTED, Status.OUT_FOR_DELIVERY, Status.CUSTOMS_RELEASED]
)
def test_nothing_is_wrong(status: Status) -> None:
    assert found(order((status, 0.1))) == []


def test_presented_is_normal_for_a_day() -> None:
    it = order((Status.CUSTOMS_PRESENTED, 0.5))
    assert found(it) == []
    assert found(it, NOW + days(0.6)) == [Cause.CUSTOMS_IN_PROCESS]
    daily = order((Status.CUSTOMS_PRESENTED, 1.5), (Status.CUSTOMS_PRESENTED, 0.5))
    assert found(daily) == [Cause.CUSTOMS_IN_PROCESS]


def test_one_stay_at_customs_is_one_episode() -> None:
    presented = order((Status.CUSTOMS_PRESENTED, 3))
    held = order((Status.CUSTOMS_PRESENTED, 3), (Status.UNKNOWN, 2), (Status.CUSTOMS_HELD, 1))
    assert [f.episode for f in causes.find(presented, NOW)] == [f.episode for f in causes.find(held, NOW)]


def test_the_same_trouble_later_is_another_episode() -> None:
    once = causes.find(order((Status.DELIVERY_ATTEMPT_FAILED, 3)), NOW)
    twice = causes.find(
        order((Status.DELIVERY_ATTEMPT_FAILED, 3), (Status.OUT_FOR_DELIVERY, 2), (Status.DELIVERY_ATTEMPT_FAILED, 1)),
        NOW,
    )
    assert once[0].episode != twice[0].episode


def test_turned_back_at_customs() -> None:
    assert found(order((Status.CUSTOMS_HELD, 3), (Status.RETURNING, 1))) == [Cause.CUSTOMS_REFUSED]
    assert found(order((Status.CUSTOMS_HELD, 3), (Status.RETURNING, 2), (Status.RETURNED, 1))) == [
        Cause.CUSTOMS_REFUSED
    ]


def test_silence_by_the_lanes_patience() -> None:
    it = order((Status.IN_TRANSIT, 0))
    limit = patience(it, it.parcels[0])
    assert found(it, NOW + limit - days(0.01)) == []
    assert found(it, NOW + limit) == [Cause.CARRIER_SILENT]
    assert found(it, NOW + causes.LOST_AFTER)[0] is Cause.LOST


def test_late_by_the_promise_or_by_the_lane() -> None:
    assert found(order((Status.IN_TRANSIT, 0.1), promised_by=NOW)) == [Cause.LONG_TRANSIT]
    unpromised = order((Status.ACCEPTED, 26), (Status.IN_TRANSIT, 0.1), promised_by=None)
    assert found(unpromised) == [Cause.LONG_TRANSIT]


def test_a_promise_at_risk_is_told_before_it_breaks() -> None:
    findings = causes.find(order((Status.IN_TRANSIT, 0.1), promised_by=NOW + days(1.5)), NOW)
    assert [f.notice for f in findings] in ([], [Notice.AT_RISK])
    early = causes.find(order((Status.DEPARTED_ORIGIN_COUNTRY, 0.1), promised_by=NOW + days(1)), NOW)
    assert [f.notice for f in early] == [Notice.AT_RISK]


@pytest.mark.parametrize("events", [(), ((Status.PRE_TRANSIT, 20),), ((Status.EXPIRED, 1),)])
def test_a_label_is_no_scan(events: tuple) -> None:
    it = order(*events, shipped_at=None, promised_ship_by=NOW)
    assert not causes.shipped(it)
    assert found(it) == [Cause.NOT_SHIPPED]


def test_the_day_of_shipping_that_holds() -> None:
    it = make.order(shipped_at=None, promised_ship_by=NOW, parcels=())
    assert causes.ship_by(it, NOW) == NOW
    agreed = make.order(shipped_at=None, promised_ship_by=NOW, delay_accepted_until=NOW + days(7))
    assert causes.ship_by(agreed, NOW) == NOW + days(7)
    assert found(agreed) == []


def test_cancelled_is_never_wrong() -> None:
    assert found(order((Status.LOST, 1), cancelled_at=NOW)) == []


SCANS = st.lists(st.tuples(st.sampled_from(Status), st.floats(0, 100, allow_nan=False)), max_size=8)


@given(scans=SCANS, ahead=st.floats(0, 80))
def test_any_history_is_read_and_the_most_pressing_comes_first(scans: list, ahead: float) -> None:
    findings = causes.find(order(*scans, promised_by=None), NOW + days(ahead))
    assert [causes.pressing(f) for f in findings] == sorted(causes.pressing(f) for f in findings)
    assert len({f.episode for f in findings}) == len(findings)


@given(scans=SCANS, ahead=st.floats(0.1, 60))
def test_moments_miss_nothing_that_time_alone_brings(scans: list, ahead: float) -> None:
    """Between two moments that the rule names, nothing new is found."""
    it = order(*scans)
    end = NOW + days(ahead)
    if any(NOW < at <= end for at in causes.moments(it, NOW)):
        return
    before = {f.episode for f in causes.find(it, NOW)}
    assert {f.episode for f in causes.find(it, end) if f.notice is not Notice.AT_RISK} <= before
