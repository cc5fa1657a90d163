"""Which reports are this parcel's, and what do they say together? Whatever the order, repeat or delay they came in."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers import inbox
from models.facts import history
from models.facts.decisions import AddEvents, apply, changed
from models.facts.history import Standing, read, standing
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.rules import agenda
from tests import make
from tests.make import NOW, days

S = Status
NUMBER = "RR123456785CN"
ORDER = make.order(country="US", origin="CN", placed_at=NOW - days(30), shipped_at=NOW - days(28))


def at(ago: float, status: Status, country: str = "", text: str = "", **wanted: object) -> TrackingEvent:
    return make.event(status, NOW - days(ago), country=country, description=text or status.replace("_", " "), **wanted)


def whole(*events: TrackingEvent, order: Order = ORDER, now: datetime | None = NOW) -> Parcel:
    return read(order, NUMBER, events, now)


ABROAD = (
    at(27, S.PRE_TRANSIT, "CN"),
    at(26, S.ACCEPTED, "CN"),
    at(25, S.CUSTOMS_PRESENTED, "CN", leg="export"),
    at(24, S.CUSTOMS_RELEASED, "CN", leg="export"),
    at(23, S.DEPARTED_ORIGIN_COUNTRY, "CN", slack=60),
    at(15, S.ARRIVED_DESTINATION_COUNTRY, "US", slack=360),
    at(14, S.CUSTOMS_HELD, "US", leg="import"),
    at(12, S.UNKNOWN, "US", "Wat nu?"),
    at(11, S.CUSTOMS_RELEASED, "US", leg="import"),
    at(10, S.OUT_FOR_DELIVERY, "US", slack=300),
    at(10, S.DELIVERY_ATTEMPT_FAILED, "US"),
)
RETURNED = (*ABROAD, at(8, S.RETURNING, "US"), at(2, S.DELIVERED, "CN"))
ARRIVED = (*ABROAD, at(9, S.DELIVERED, "US", left="door"), at(8.5, S.DELIVERED, "US", "Zugestellt", signer="J. Smith"))
ODD = (
    at(400, S.DELIVERED, "DE", "of another parcel"),
    at(30.5, S.DELIVERED, "US", "before it was ordered"),
    at(-1, S.DELIVERED, "US", "tomorrow"),
    at(-0.2, S.OUT_FOR_DELIVERY, "US", "this evening"),
    at(12, S.CUSTOMS_HELD, "US", "Wat nu?", leg="import"),
    at(23, S.DEPARTED_ORIGIN_COUNTRY, "CN", provider="17track"),
)
HISTORIES = {
    "returned": RETURNED,
    "arrived": ARRIVED,
    "odd return": (*RETURNED, *ODD),
    "odd arrival": (*ARRIVED, *ODD),
    "odd": ODD,
}


@settings(deadline=None)
@given(st.sampled_from(sorted(HISTORIES)), st.data())
def test_any_order_repeat_and_delay_end_in_the_same_parcel(name: str, data: st.DataObject) -> None:
    """Each report comes when it may: at some moment of its own between long ago and long after."""
    events = HISTORIES[name]
    repeats = data.draw(st.lists(st.integers(0, len(events) - 1), max_size=6))
    places = data.draw(st.permutations([*range(len(events)), *repeats]))
    moments = data.draw(st.lists(st.integers(0, 40), min_size=len(places), max_size=len(places)))
    until, order = NOW + days(2), ORDER
    for place, after in zip(places, sorted(moments), strict=True):
        order = order.with_parcel(read(order, NUMBER, (events[place],), NOW - days(38) + days(after)))
    assert read(order, NUMBER, (), until) == whole(*events, now=until)


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(sorted(HISTORIES)), st.lists(st.integers(0, 18), max_size=30))
def test_the_door_ends_in_the_same_parcel(name: str, places: list[int]) -> None:
    """Through the handlers, in any order and repeat; what nobody sent again is there all the same."""
    events = HISTORIES[name]
    known = make.known(ORDER.with_parcel(make.parcel(ORDER.order_id, NUMBER)))
    for place in (*places, *range(len(events))):
        arrived = make.reported(events[place % len(events)], number=NUMBER, key="k")
        known = apply(known, inbox.decide(known, arrived, NOW))
    assert known.order.parcel(NUMBER) == whole(*events)


@pytest.mark.parametrize("events", HISTORIES.values(), ids=HISTORIES)
def test_nothing_is_lost(events: tuple[TrackingEvent, ...]) -> None:
    reported = {each.key for each in whole(*events).reports}
    twins = {each.key for each in events if each.status is S.UNKNOWN and ODD[4] in events}
    assert reported | twins == {each.key for each in events}


# Bad input


def test_an_event_of_the_future_waits_for_its_moment() -> None:
    parcel = whole(*ABROAD, at(-1, S.DELIVERED, "US"))
    assert parcel.status is S.DELIVERY_ATTEMPT_FAILED
    assert [each.status for each in parcel.kept if not each.slack] == [S.DELIVERED]
    order = ORDER.with_parcel(parcel)
    assert list(history.moments(order, NOW)) == [NOW + days(1)]
    assert NOW + days(1) in [each.at for each in agenda.of_order(order, (), NOW)]
    assert list(history.stale(order, NOW)) == []
    assert list(history.stale(order, NOW + days(1))) == [NUMBER]
    assert read(order, NUMBER, (), NOW + days(1)).status is S.DELIVERED


def test_a_careless_clock_is_no_future() -> None:
    assert whole(at(-1 / 24, S.DELIVERED)).status is S.DELIVERED


def test_before_the_order_it_is_another_parcels() -> None:
    recycled = (at(400, S.ACCEPTED, "CN"), at(390, S.DELIVERED, "DE"))
    parcel = whole(*recycled)
    assert (parcel.status, parcel.last, parcel.kept) == (S.UNKNOWN, None, recycled)
    assert whole(*recycled, *ABROAD).status is S.DELIVERY_ATTEMPT_FAILED
    assert {standing(ORDER, each, NOW) for each in recycled} == {Standing.NOT_OURS}


def test_long_after_the_end_it_is_the_next_parcels() -> None:
    parcel = whole(at(29, S.ACCEPTED), at(28.5, S.DELIVERED), now=NOW)
    order, later = ORDER.with_parcel(parcel), NOW + days(400)
    again = (make.event(S.ACCEPTED, NOW + days(390)), make.event(S.CUSTOMS_HELD, NOW + days(399)))
    after = read(order, NUMBER, again, later)
    assert (after.status, after.events, after.kept) == (S.DELIVERED, parcel.events, again)
    assert history.strangers(order, after) == again
    back = make.event(S.RETURNING, NOW + days(20))
    assert read(order, NUMBER, (back,), later).status is S.RETURNING


def test_a_number_that_is_used_again_moves_its_new_order_only() -> None:
    parcel = make.parcel(ORDER.order_id, NUMBER)
    new = make.order(order_ref="2002", country="US", origin="CN", placed_at=NOW + days(380), promised_by=None)
    new = new.with_parcel(make.parcel(new.order_id, NUMBER))
    known = make.known(ORDER.with_parcel(parcel), new)
    news = (at(25, S.DELIVERED, "US"), make.event(S.IN_TRANSIT, NOW + days(395), country="CN"))
    known = apply(known, inbox.decide(known, make.reported(*news, number=NUMBER, key="k"), NOW + days(396)))
    statuses = {order.order_ref: order.parcels[0].status for order in known.orders.values()}
    assert statuses == {"1001": S.DELIVERED, "2002": S.IN_TRANSIT}


def test_a_days_grace_is_for_the_clocks_of_shops_but_nothing_ends_before_it_was_ordered() -> None:
    assert whole(at(30.8, S.ACCEPTED)).status is S.ACCEPTED
    assert whole(at(31.2, S.ACCEPTED)).status is S.UNKNOWN
    assert whole(at(30.1, S.DELIVERED)).status is S.UNKNOWN
    assert whole(at(30.1, S.DELIVERED, slack=180)).status is S.DELIVERED, "it may have been after the order"


def test_an_order_that_is_dated_anew_is_read_anew() -> None:
    parcel = whole(at(40, S.DELIVERED, "US"))
    earlier = make.order(country="US", origin="CN", placed_at=NOW - days(50), parcels=(parcel,))
    assert parcel.status is S.UNKNOWN
    assert read(earlier, NUMBER, (), NOW).status is S.DELIVERED


def test_delivered_twice_came_when_it_was_told_first() -> None:
    parcel = whole(*ARRIVED)
    assert parcel.last is not None
    assert (parcel.status, parcel.last.at) == (S.DELIVERED, NOW - days(9))
    assert (parcel.left, parcel.signer) == ("door", "J. Smith")
    again = whole(*ARRIVED, at(8.7, S.OUT_FOR_DELIVERY))
    assert again.last is not None and again.last.at == NOW - days(8.5), "it was taken along again in between"
    assert (again.left, again.signer) == ("", "J. Smith")


def test_two_carriers_of_one_number_are_one_journey() -> None:
    origin = (at(26, S.ACCEPTED, "CN"), at(23, S.DEPARTED_ORIGIN_COUNTRY, "CN"), at(9, S.DELIVERED, "US", "已签收"))
    last_mile = (at(12, S.PRE_TRANSIT, "US"), at(10, S.OUT_FOR_DELIVERY, "US"), at(9, S.DELIVERED, "US", "In mailbox"))
    parcel = whole(*last_mile, *origin)
    assert parcel.status is S.DELIVERED
    assert [each.at for each in parcel.events] == sorted(each.at for each in (*origin, *last_mile))


def test_at_one_moment_the_farther_scan_is_the_later_one() -> None:
    """Days without a time are one moment."""
    one = [at(9, each) for each in (S.DELIVERED, S.IN_TRANSIT, S.OUT_FOR_DELIVERY, S.ACCEPTED, S.CUSTOMS_RELEASED)]
    assert [each.status for each in whole(*one).events] == [one[n].status for n in (3, 1, 4, 2, 0)]
    border = [at(9, S.DEPARTED_ORIGIN_COUNTRY), at(9, S.CUSTOMS_RELEASED, leg="export")]
    assert whole(*border).status is S.DEPARTED_ORIGIN_COUNTRY


def test_delivered_in_the_origins_country_after_a_return_is_returned() -> None:
    assert whole(*RETURNED).status is S.RETURNED
    assert whole(*(each for each in RETURNED if each.status is not S.RETURNING)).status is S.DELIVERED
    again = (*RETURNED[:-1], at(2, S.DELIVERED, "US"))
    assert whole(*again).status is S.DELIVERED, "it was sent out once more"
    home = make.order(country="US", origin="US", placed_at=NOW - days(30))
    inland = (at(8, S.RETURNING, "US"), at(2, S.DELIVERED, "US"))
    assert whole(*inland, order=home).status is S.DELIVERED, "within one country the scan alone does not tell"


def test_what_was_delivered_before_it_went_back_was_delivered() -> None:
    parcel = whole(at(9, S.DELIVERED, "CN"), at(5, S.RETURNING, "US"))
    assert [each.status for each in parcel.events] == [S.DELIVERED, S.RETURNING]


def test_nothing_is_back_before_it_turned() -> None:
    parcel = whole(at(5, S.RETURNING, "US"), at(5.2, S.RETURNED, slack=720))
    assert (parcel.status, parcel.last.at if parcel.last else None) == (S.RETURNED, NOW - days(5))


def test_a_return_that_is_heard_of_late_turns_the_delivery() -> None:
    parcel = whole(*(each for each in RETURNED if each.status is not S.RETURNING))
    order = ORDER.with_parcel(parcel)
    assert read(order, NUMBER, (RETURNED[-2],), NOW).status is S.RETURNED


def test_one_scan_told_with_and_without_a_meaning_is_one() -> None:
    riddle, solved = at(5, S.UNKNOWN, "US", "Sorted"), at(5, S.IN_TRANSIT, "US", "Sorted")
    assert whole(riddle, solved) == whole(solved, riddle) == whole(solved)
    assert [each.status for each in whole(riddle).events] == [S.UNKNOWN]


# Borders


def test_customs_of_no_country_are_those_of_the_border_where_it_is() -> None:
    scans = (
        at(20, S.CUSTOMS_PRESENTED),
        at(19, S.DEPARTED_ORIGIN_COUNTRY),
        at(15, S.CUSTOMS_PRESENTED),
        at(14, S.ARRIVED_DESTINATION_COUNTRY),
        at(13, S.CUSTOMS_RELEASED),
        at(12, S.CUSTOMS_HELD, leg="export"),
    )
    parcel = whole(*scans)
    assert [e.leg for e in parcel.events if e.status.startswith("customs")] == ["export", "", "import", "export"]
    assert set(parcel.reports) == set(scans), "as they were told"
    assert [each.leg for each in whole(scans[0]).events] == [""]
    assert [each.leg for each in whole(scans[0], at(10, S.IN_TRANSIT, "US")).events] == ["", ""]


# Clocks


def test_nothing_arrives_before_it_left() -> None:
    left = at(10, S.DEPARTED_ORIGIN_COUNTRY, "CN")
    arrived = at(10.2, S.ARRIVED_DESTINATION_COUNTRY, "US", slack=360)
    parcel = whole(left, arrived)
    assert [each.status for each in parcel.events] == [left.status, arrived.status]
    assert parcel.events[1].at == left.at
    assert parcel.kept == (arrived,), "as it was told"


def test_a_delivery_that_is_booked_at_home_moves_no_clock() -> None:
    """Some trackers fill in the carrier's country for every scan."""
    arrived, handed = at(10.2, S.ARRIVED_DESTINATION_COUNTRY, "US", slack=360), at(10, S.DELIVERED, "CN")
    assert whole(arrived, handed).events == (arrived, handed)


def test_what_no_clock_explains_stays_as_it_was_told() -> None:
    left = at(10, S.DEPARTED_ORIGIN_COUNTRY, "CN")
    arrived = at(11, S.ARRIVED_DESTINATION_COUNTRY, "US", slack=360)
    assert [each.status for each in whole(left, arrived).events] == [arrived.status, left.status]


def test_nothing_is_carried_on_after_it_was_handed_over() -> None:
    van = at(5, S.OUT_FOR_DELIVERY, "US")
    handed = at(5.1, S.DELIVERED, "US", slack=300)
    parcel = whole(van, handed)
    assert (parcel.status, parcel.last.at if parcel.last else None) == (S.DELIVERED, van.at)


@settings(deadline=None)
@given(st.permutations(ABROAD), st.integers(0, 600), st.integers(-600, 600))
def test_a_mended_clock_stays_within_what_is_possible(events: list[TrackingEvent], slack: int, off: int) -> None:
    moved = [make.event(e.status, e.at + timedelta(minutes=off), country=e.country, slack=slack) for e in events[:4]]
    parcel = whole(*events, *moved)
    told = {(each.status, each.country, each.description): each for each in parcel.reports if each in moved}
    for each in parcel.events:
        raw = told.get((each.status, each.country, each.description))
        if raw is not None:
            assert raw.at <= each.at <= raw.at + timedelta(minutes=raw.slack)


def test_journals_of_before_know_no_now() -> None:
    add = AddEvents(order_id=ORDER.order_id, number=NUMBER, events=(at(-1, S.DELIVERED),))
    after = apply(make.known(ORDER), changed(add)).order.parcel(NUMBER)
    assert after is not None and after.status is S.DELIVERED
