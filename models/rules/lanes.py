"""How long does this lane take, and how sure are we?"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import IntEnum

from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.rules.destinations import EU_MEMBERS
from models.rules.priors import PRIORS as PRIORS
from models.rules.priors import Lane as Lane
from models.rules.priors import Lanes as Lanes


class Stage(IntEnum):
    """How far a parcel has come. A lane's `patience` is in this order."""

    FIRST_SCAN = 0
    EXPORT = 1
    LINE_HAUL = 2
    CUSTOMS = 3
    DOMESTIC = 4


class Range(Fact, frozen=True, kw_only=True):
    """When a parcel is expected (UTC). `count` parcels stand behind it, 0 for a prior."""

    first: datetime
    likely: datetime
    last: datetime
    count: int = 0


# After it came into this stage. Customs by the typical release times of our destinations; they are never promised.
_LEFT = {Stage.CUSTOMS: (2, 6, 15), Stage.DOMESTIC: (1, 3, 8)}
_LEFT_ON_THE_VAN = (0, 0, 2)
_PEAK_ADDS = (0, 3, 7)
_PEAK_ADDS_AT_HOME = (0, 1, 3)
_USUAL_HANDLING = timedelta(days=3)


def range_of(order: Order, parcel: Parcel | None, now: datetime, lanes: Lanes = PRIORS) -> Range:
    """When it should arrive, as seen now. What has become late is expected in the span that latecomers need."""
    lane = lanes.of(order.origin, order.country)
    start, days = _outlook(order, parcel, lane)
    start = start or max(order.promised_ship_by or order.placed_at + _USUAL_HANDLING, now)
    if peak_season(max(start, min(now, start + timedelta(days=days[2]))), order.origin, order.country):
        adds = _PEAK_ADDS_AT_HOME if order.origin == order.country else _PEAK_ADDS
        days = (days[0] + adds[0], days[1] + adds[1], days[2] + adds[2])
    first, likely, last = (start + timedelta(days=each) for each in days)
    if last <= now:
        spread = timedelta(days=max(days[2] - days[1], 2))
        return Range(first=now, likely=now + spread / 2, last=now + spread, count=lane.count)
    first = max(first, now)
    return Range(first=first, likely=max(likely, first + (last - first) / 4), last=last, count=lane.count)


def limit(order: Order, parcel: Parcel, lanes: Lanes = PRIORS) -> datetime | None:
    """When nine tenths of this lane's parcels have arrived; None while the carrier has nothing in hand."""
    start = _handed_over(order, parcel)
    return start + timedelta(days=lanes.of(order.origin, order.country).days[2]) if start else None


def patience(order: Order, parcel: Parcel, lanes: Lanes = PRIORS) -> timedelta:
    """How long no scan at all is normal where the parcel is now."""
    return timedelta(days=lanes.of(order.origin, order.country).patience[stage(order, parcel)])


def stage(order: Order, parcel: Parcel) -> Stage:
    """Where on its way it is, told in order by what was reported."""
    here = Stage.FIRST_SCAN
    for event in parcel.events:
        here = _after(event, here, order)
    return here


def peak_season(at: datetime, origin: str, destination: str) -> bool:
    """Black Friday to the end of the returns; before it Singles' Day, after it the Chinese New Year, at either end."""
    day = at.date()
    if (day.month, day.day) >= (11, 15) or (day.month, day.day) <= (1, 10):
        return True
    if not {origin.upper(), destination.upper()} & _NEW_YEAR_COUNTRIES:
        return False
    singles_day = (11, 11) <= (day.month, day.day) < (11, 15)
    new_year = _NEW_YEARS.get(day.year)
    return singles_day or (new_year is not None and -_CLOSES_BEFORE <= day - new_year <= _OPENS_AFTER)


def _outlook(order: Order, parcel: Parcel | None, lane: Lane) -> tuple[datetime | None, tuple[int, int, int]]:
    """From when, and how many days from then. The farther it has come, the better its newest report tells."""
    if parcel is None or parcel.last is None:
        return (order.shipped_at, lane.days)
    if parcel.status is Status.OUT_FOR_DELIVERY:
        return (parcel.last.at, _LEFT_ON_THE_VAN)
    here = stage(order, parcel)
    if here in _LEFT and order.origin != order.country:
        return (_came_into(order, parcel, here), _LEFT[here])
    return (_handed_over(order, parcel), lane.days)


def _came_into(order: Order, parcel: Parcel, reached: Stage) -> datetime:
    here, since = Stage.FIRST_SCAN, parcel.events[0].at
    for event in parcel.events:
        before, here = here, _after(event, here, order)
        since = event.at if here is reached and before is not reached else since
    return since


def _handed_over(order: Order, parcel: Parcel) -> datetime | None:
    """The carrier's first scan counts before the seller's word."""
    scans = (e.at for e in parcel.events if e.status not in _NO_SCAN)
    return next(scans, order.shipped_at)


def _after(event: TrackingEvent, here: Stage, order: Order) -> Stage:
    if event.status in _NO_SCAN or event.status in _OFF_THE_WAY:
        return here
    if order.origin and order.origin == order.country:
        return Stage.DOMESTIC
    match event.status:
        case Status.DEPARTED_ORIGIN_COUNTRY:
            return max(here, Stage.LINE_HAUL)
        case Status.ARRIVED_DESTINATION_COUNTRY:
            return max(here, Stage.DOMESTIC if _no_border(order) else Stage.CUSTOMS)
        case Status.CUSTOMS_PRESENTED | Status.CUSTOMS_HELD | Status.CUSTOMS_ACTION_REQUIRED:
            return max(here, Stage.EXPORT) if _is_export(event, order) else Stage.CUSTOMS
        case Status.CUSTOMS_RELEASED:
            return max(here, Stage.EXPORT) if _is_export(event, order) else Stage.DOMESTIC
        case Status.ACCEPTED | Status.IN_TRANSIT:
            there = event.country == order.country or event.leg == "import"
            arrived = here >= Stage.CUSTOMS or (there and event.status is Status.IN_TRANSIT)
            return Stage.DOMESTIC if arrived else max(here, Stage.EXPORT)
        case _:
            return Stage.DOMESTIC


def _is_export(event: TrackingEvent, order: Order) -> bool:
    return event.leg == "export" or (not event.leg and bool(order.origin) and event.country == order.origin)


def _no_border(order: Order) -> bool:
    return {order.origin, order.country} <= EU_MEMBERS


_NO_SCAN = frozenset({Status.PRE_TRANSIT, Status.UNKNOWN, Status.EXPIRED})
_OFF_THE_WAY = frozenset({Status.RETURNING, Status.RETURNED, Status.LOST, Status.CANCELLED, Status.DAMAGED})

# The Chinese New Year, by the Hong Kong Observatory's calendar. Factories close two weeks before it, and need as long.
_NEW_YEARS = {
    day.year: day
    for day in (
        date(2024, 2, 10),
        date(2025, 1, 29),
        date(2026, 2, 17),
        date(2027, 2, 6),
        date(2028, 1, 26),
        date(2029, 2, 13),
        date(2030, 2, 3),
        date(2031, 1, 23),
        date(2032, 2, 11),
    )
}
_NEW_YEAR_COUNTRIES = frozenset({"CN", "HK", "MO", "TW", "VN"})
_CLOSES_BEFORE = timedelta(days=14)
_OPENS_AFTER = timedelta(days=15)
