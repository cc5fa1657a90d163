"""A tracker is asked about what is silent: soon at first, then less often, never about what is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.facts.fact import change
from models.facts.orders import Order
from models.facts.parcels import Status
from models.rules import asking
from tests import make
from tests.make import NOW, days

HOUR = timedelta(hours=1)


def sold(*events: object, **wanted: object) -> Order:
    parcel = make.parcel("o", "N", *events)  # type: ignore[arg-type]
    return make.order(order_id="o", parcels=(parcel,), **wanted)


def since(order: Order) -> timedelta | None:
    at = asking.since(order, order.parcels[0], NOW)
    return at - NOW if at else None


def again(order: Order) -> timedelta:
    return asking.again(order, order.parcels[0], NOW) - NOW


def test_six_hours_after_the_last_sign_of_life_it_is_silent() -> None:
    assert since(sold(make.event(Status.IN_TRANSIT, NOW - HOUR))) == 5 * HOUR
    assert since(sold(make.event(Status.IN_TRANSIT, NOW - 7 * HOUR))) == -HOUR


def test_a_parcel_without_a_scan_is_silent_since_it_was_handed_over() -> None:
    assert since(sold(shipped_at=NOW - 2 * HOUR)) == 4 * HOUR
    assert since(sold(shipped_at=None, placed_at=NOW - days(2))) == 6 * HOUR - days(2)


def test_a_scan_of_the_future_is_no_sign_of_life() -> None:
    order = sold(make.event(Status.IN_TRANSIT, NOW + days(3)), shipped_at=NOW - days(1))
    assert since(order) == 6 * HOUR - days(1)


@pytest.mark.parametrize("status", [Status.DELIVERED, Status.RETURNED, Status.LOST, Status.CANCELLED])
def test_what_has_ended_is_never_asked_about(status: Status) -> None:
    assert since(sold(make.event(status, NOW - 7 * HOUR))) is None


def test_a_cancelled_order_and_a_forgotten_parcel_are_never_asked_about() -> None:
    order = sold(make.event(Status.IN_TRANSIT, NOW - days(2)))
    assert since(change(order, cancelled_at=NOW)) is None
    assert (
        since(sold(make.event(Status.IN_TRANSIT, NOW - days(89)), placed_at=NOW - days(100), shipped_at=None))
        is not None
    )
    assert (
        since(sold(make.event(Status.IN_TRANSIT, NOW - days(90)), placed_at=NOW - days(100), shipped_at=None)) is None
    )


@pytest.mark.parametrize(
    ("silent", "pause"),
    [(HOUR, 6 * HOUR), (days(1), 6 * HOUR), (days(2), 12 * HOUR), (days(4), days(1)), (days(40), days(1))],
)
def test_a_quarter_of_its_silence_later_it_is_asked_about_again(silent: timedelta, pause: timedelta) -> None:
    order = sold(make.event(Status.IN_TRANSIT, NOW - silent), placed_at=NOW - days(60), shipped_at=None)
    assert again(order) == pause
