"""How far has a parcel come, and where did it stay how long?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import IntEnum

from models.facts.fact import Fact, remembered
from models.facts.lanes import Place, carrier_key
from models.facts.orders import Order
from models.facts.parcels import ENDED, Parcel, Status, TrackingEvent
from models.rules.destinations import EU_MEMBERS


class Stage(IntEnum):
    """How far a parcel has come. A lane's `patience` is in this order."""

    FIRST_SCAN = 0
    EXPORT = 1
    LINE_HAUL = 2
    CUSTOMS = 3
    DOMESTIC = 4


class Stay(Fact, frozen=True, kw_only=True):
    """From when it was in a place (seconds since 1970 UTC), and the longest time without a scan in it, in seconds."""

    place: int
    since: int
    quiet: int = 0


class Trip(Fact, frozen=True, kw_only=True):
    """What a lane learns of a parcel. `ended` is 0 while it travels, `arrived` whether that was the delivery."""

    origin: str
    country: str
    area: str = ""
    carrier: str = ""
    promised: int = 0
    stays: tuple[Stay, ...] = ()
    handed: int = 0
    last_scan: int = 0
    ended: int = 0
    arrived: bool = False


def trip(order: Order, parcel: Parcel) -> Trip:
    """The way of a parcel so far, read from the whole of its history, so that the order of its reports does not matter."""
    shipped, end = seconds(order.shipped_at), _end(parcel)
    scans = list(_scans(order, parcel, end))
    handed = scans[0][0] if scans else 0
    if shipped and (not scans or shipped < handed):
        scans.insert(0, (shipped, Place.FIRST_SCAN))
    ended = seconds(end.at) if end else 0
    return Trip(
        origin=order.origin.upper(),
        country=order.country.upper(),
        area=area(order),
        carrier=carrier_key(parcel.carrier),
        promised=seconds(order.promised_by),
        stays=tuple(_stays(scans, ended)),
        handed=handed,
        last_scan=scans[-1][0] if scans else 0,
        ended=ended,
        arrived=end is not None and end.status is Status.DELIVERED,
    )


def stage(order: Order, parcel: Parcel) -> Stage:
    """Where on its way it is, told in order by what was reported."""
    here = Stage.FIRST_SCAN
    for event in parcel.events:
        here = _after(event, here, order)
    return here


@remembered
def whereabouts(order: Order, parcel: Parcel) -> tuple[Place, int, int]:
    """The place where it is, since when, and when the carrier's first scan was: seconds since 1970 UTC, 0 for never."""
    here, place, since, handed = Stage.FIRST_SCAN, Place.FIRST_SCAN, seconds(order.shipped_at), 0
    for event in parcel.events:
        if event.status in _NO_SCAN:
            continue
        here = _after(event, here, order)
        there = _PLACES.get(event.status) or _PLACE_OF[here]
        if there is not place or not handed:
            place, since = there, seconds(event.at)
        handed = handed or since
    return place, since, handed


def area(order: Order) -> str:
    """The first sign of the postcode, where a country is so large that it tells near from far."""
    return order.postcode.strip()[:1].upper() if order.country.upper() in _LARGE else ""


def seconds(at: datetime | None) -> int:
    """Since 1970 UTC; 0 for none."""
    return int(at.timestamp()) if at else 0


def _end(parcel: Parcel) -> TrackingEvent | None:
    """The report that ended it: the first of its last state. A later "delivered" takes back an earlier "returning"."""
    last = parcel.last
    if last is None or not (last.status in ENDED or last.status is Status.RETURNING):
        return None
    return next(each for each in parcel.events if each.status is last.status)


def _scans(order: Order, parcel: Parcel, end: TrackingEvent | None) -> Iterator[tuple[int, Place]]:
    here = Stage.FIRST_SCAN
    for event in parcel.events:
        if end is not None and event.at >= end.at:
            return
        if event.status not in _NO_SCAN:
            here = _after(event, here, order)
            yield seconds(event.at), _PLACES.get(event.status) or _PLACE_OF[here]


def _stays(scans: list[tuple[int, Place]], ended: int) -> Iterator[Stay]:
    if not scans:
        return
    (since, here), quiet = scans[0], 0
    last = since
    for at, place in scans[1:]:
        quiet, last = max(quiet, at - last), at
        if place is not here:
            yield Stay(place=here, since=since, quiet=quiet)
            since, here, quiet = at, place, 0
    yield Stay(place=here, since=since, quiet=max(quiet, ended - last))


def _after(event: TrackingEvent, here: Stage, order: Order) -> Stage:
    if event.status in _NO_SCAN or event.status in _OFF_THE_WAY:
        return here
    if order.origin and order.origin == order.country:
        return Stage.DOMESTIC
    if event.status in _MOVING:  # most are
        there = event.country == order.country or event.leg == "import"
        arrived = here >= Stage.CUSTOMS or (there and event.status is Status.IN_TRANSIT)
        return Stage.DOMESTIC if arrived else max(here, Stage.EXPORT)
    match event.status:
        case Status.DEPARTED_ORIGIN_COUNTRY:
            return max(here, Stage.LINE_HAUL)
        case Status.ARRIVED_DESTINATION_COUNTRY:
            return max(here, Stage.DOMESTIC if _no_border(order) else Stage.CUSTOMS)
        case Status.CUSTOMS_PRESENTED | Status.CUSTOMS_HELD | Status.CUSTOMS_ACTION_REQUIRED:
            return max(here, Stage.EXPORT) if _is_export(event, order) else Stage.CUSTOMS
        case Status.CUSTOMS_RELEASED:
            return max(here, Stage.EXPORT) if _is_export(event, order) else Stage.DOMESTIC
        case _:
            return Stage.DOMESTIC


def _is_export(event: TrackingEvent, order: Order) -> bool:
    return event.leg == "export" or (not event.leg and bool(order.origin) and event.country == order.origin)


def _no_border(order: Order) -> bool:
    return {order.origin, order.country} <= EU_MEMBERS


_NO_SCAN = frozenset({Status.PRE_TRANSIT, Status.UNKNOWN, Status.EXPIRED})
_MOVING = frozenset({Status.ACCEPTED, Status.IN_TRANSIT})
_OFF_THE_WAY = frozenset({Status.RETURNING, Status.RETURNED, Status.LOST, Status.CANCELLED, Status.DAMAGED})
_PLACE_OF = tuple(Place(stage) for stage in Stage)
_PLACES = {
    Status.OUT_FOR_DELIVERY: Place.VAN,
    Status.DELIVERY_ATTEMPT_FAILED: Place.DOOR,
    Status.AVAILABLE_FOR_PICKUP: Place.DOOR,
    Status.CUSTOMS_HELD: Place.HELD,
    Status.CUSTOMS_ACTION_REQUIRED: Place.HELD,
}
STAGE_OF = (*Stage, Stage.DOMESTIC, Stage.DOMESTIC, Stage.CUSTOMS)
_LARGE = frozenset("AR AU BR CA CL CN ID IN JP KZ MX RU US".split())
