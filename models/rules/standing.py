"""What do a parcel's scans say by themselves?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import AT_CUSTOMS, Cause, Parcel, Status, TrackingEvent
from models.rules import pickup, remarks
from models.rules.zones import zone_of

# Our own proposals. Clearance within a day is normal; a carrier that turns back to "held" within a day of asking the
# buyer for something repeats itself: the step to take must not get lost.
PRESENTED_GRACE = timedelta(hours=24)
ASKED_STANDS = timedelta(hours=24)
# After a delivery the buyer can see for themselves.
HURT_STANDS = timedelta(days=7)

BACK = frozenset({Status.RETURNING, Status.RETURNED})
_SAYS_NOTHING = frozenset({Status.UNKNOWN, Status.EXPIRED})
_NO_LONGER_OURS = BACK | {Status.LOST, Status.CANCELLED}


class Detail(StrEnum):
    """What a finding says besides its cause: other words and another episode, never another slug."""

    EXPORT = "export"
    PAID = "paid"
    ADDRESS = "address"
    LAST_DAYS = "last_days"
    RETURNED = "returned"
    RELEASED = "released"


class Standing(Fact, frozen=True, kw_only=True):
    """What stands. `name` is its part of the episode: one phase of one stretch, however often it is reported.

    `since` (UTC) is when it began, `count` on how many days delivery was tried, `until` how long it waits to be collected.
    """

    cause: Cause
    since: datetime
    name: str
    detail: Detail | None = None
    count: int = 0
    until: pickup.Kept | None = None


def standing(order: Order, parcel: Parcel, now: datetime) -> Iterator[Standing]:
    """What the newest scans say is wrong, at most one of each kind."""
    last = parcel.last
    if last is None:
        return
    here = stay(parcel)
    if here:
        found = _at_customs(order, here, now)
    elif last.status in BACK:
        found = _back(parcel, last)
    elif bad := _bad_address(parcel):
        found = Standing(cause=Cause.DELIVERY_FAILED, since=bad, name=_named("address", bad), detail=Detail.ADDRESS)
    elif last.status is Status.DELIVERY_ATTEMPT_FAILED:
        found = _attempted(order, parcel)
    elif last.status is Status.AVAILABLE_FOR_PICKUP:
        found = _to_collect(order, parcel, last, now)
    elif last.status is Status.LOST:
        found = Standing(cause=Cause.LOST, since=last.at, name=_named(Cause.LOST, last.at))
    else:
        found = None
    if found is not None:
        yield found
    if hurt := _hurt(order, parcel, last, now):
        yield hurt


def moments(order: Order, parcel: Parcel) -> Iterator[datetime]:
    """When time alone makes something of it: a long presentation to customs, the last days of a parcel to collect."""
    if here := stay(parcel):
        yield here[0].at + PRESENTED_GRACE
    last = parcel.last
    if last is not None and last.status is Status.AVAILABLE_FOR_PICKUP:
        begun = since(parcel, last)
        yield pickup.remind_at(order, begun, pickup.kept(order, parcel, begun))


def stay(parcel: Parcel) -> tuple[TrackingEvent, ...]:
    """The scans of the stay at customs that lasts: one border, nothing from elsewhere in between."""
    found: list[TrackingEvent] = []
    for event in reversed(parcel.events):
        if _of_customs(event) and not (found and {event.leg, found[-1].leg} == {"export", "import"}):
            found.append(event)
        elif event.status not in _SAYS_NOTHING:
            break
    return tuple(reversed(found)) if any(each.status in AT_CUSTOMS for each in found) else ()


def _of_customs(event: TrackingEvent) -> bool:
    return event.status in AT_CUSTOMS or (event.status in (Status.UNKNOWN, Status.IN_TRANSIT) and remarks.paid(event))


def since(parcel: Parcel, last: TrackingEvent) -> datetime:
    """When the stretch that `last` belongs to began."""
    stretch = BACK if last.status in BACK else {last.status}
    begun = last.at
    for event in reversed(parcel.events):
        if event.status in _SAYS_NOTHING:
            continue
        if event.status not in stretch:
            break
        begun = event.at
    return begun


def _at_customs(order: Order, here: tuple[TrackingEvent, ...], now: datetime) -> Standing | None:
    """One stay is told once for each of its phases: in process, waits for the buyer, paid, refused."""
    start, last = here[0].at, here[-1]
    if refusal := next((each for each in here if remarks.refused_by_customs(each)), None):
        return Standing(cause=Cause.CUSTOMS_REFUSED, since=refusal.at, name=_named(Cause.CUSTOMS_REFUSED, start))
    asked = [each for each in here if each.status is Status.CUSTOMS_ACTION_REQUIRED]
    if remarks.is_export(last, order):
        stopped = next((each for each in here if each.status is not Status.CUSTOMS_PRESENTED), None)
        if stopped is None:
            return None  # On the way out a presentation is routine.
        return _in_process("customs_export", stopped.at, start, Detail.EXPORT)
    if asked:
        paid = next((each for each in here if each.at > asked[-1].at and remarks.paid(each)), None)
        if paid is not None:
            return _in_process("customs_paid", paid.at, paid.at, Detail.PAID)
        if last.at - asked[-1].at < ASKED_STANDS:
            begun = _asked_since(here)
            return Standing(cause=Cause.CUSTOMS_BUYER, since=begun, name=_named(Cause.CUSTOMS_BUYER, begun))
    held = any(each.status is not Status.CUSTOMS_PRESENTED for each in here)
    if held or now - start >= PRESENTED_GRACE:
        return _in_process(Cause.CUSTOMS_IN_PROCESS, start, start)
    return None


def _in_process(name: str, begun: datetime, start: datetime, detail: Detail | None = None) -> Standing:
    return Standing(cause=Cause.CUSTOMS_IN_PROCESS, since=begun, name=_named(name, start), detail=detail)


def _asked_since(here: tuple[TrackingEvent, ...]) -> datetime:
    """When customs began to ask; a break of a day or more in the asking begins another phase."""
    begun = quiet = None
    for event in reversed(here):
        if event.status is Status.CUSTOMS_ACTION_REQUIRED:
            if begun is not None and quiet is not None and begun - quiet >= ASKED_STANDS:
                break
            begun, quiet = event.at, None
        elif begun is not None:
            quiet = event.at
    assert begun is not None
    return begun


def _back(parcel: Parcel, last: TrackingEvent) -> Standing:
    """Returning and returned are one story; after customs it is customs that refused it."""
    begun = since(parcel, last)
    before = tuple(e for e in parcel.events if e.status not in BACK)
    customs = stay(Parcel(parcel_id="", number="", events=before))
    if customs:
        return Standing(cause=Cause.CUSTOMS_REFUSED, since=begun, name=_named(Cause.CUSTOMS_REFUSED, customs[0].at))
    name = _named(Cause.RETURNING, begun)
    if last.status is Status.RETURNED:
        return Standing(cause=Cause.RETURNING, since=last.at, name=name, detail=Detail.RETURNED)
    return Standing(cause=Cause.RETURNING, since=begun, name=name)


def _bad_address(parcel: Parcel) -> datetime | None:
    """When a carrier first said that the address is wrong, if that is its newest word. It is told once for a parcel."""
    if not parcel.events or not remarks.wrong_address(parcel.events[-1]):
        return None
    return next(each.at for each in parcel.events if remarks.wrong_address(each))


def _attempted(order: Order, parcel: Parcel) -> Standing:
    """Attempts are counted by the days on which they were made; an entry that is repeated is no second attempt."""
    zone = ZoneInfo(zone_of(order.country, order.postcode)[0])
    days = {
        e.at.astimezone(zone).date(): e.at
        for e in reversed(parcel.events)
        if e.status is Status.DELIVERY_ATTEMPT_FAILED
    }
    newest = max(days)
    return Standing(
        cause=Cause.DELIVERY_FAILED,
        since=days[newest],
        name=f"{Cause.DELIVERY_FAILED}:{newest}",
        count=len(days),
    )


def _to_collect(order: Order, parcel: Parcel, last: TrackingEvent, now: datetime) -> Standing:
    begun = since(parcel, last)
    until = pickup.kept(order, parcel, begun)
    if now < pickup.remind_at(order, begun, until):
        return Standing(cause=Cause.PICKUP, since=begun, name=_named(Cause.PICKUP, begun), until=until)
    name = _named("pickup_ends", begun)
    return Standing(cause=Cause.PICKUP, since=begun, name=name, detail=Detail.LAST_DAYS, until=until)


def _hurt(order: Order, parcel: Parcel, last: TrackingEvent, now: datetime) -> Standing | None:
    """The carrier's own scan says that it is damaged: that it travels on mends nothing."""
    long_there = last.status is Status.DELIVERED and now - last.at >= HURT_STANDS
    if order.all_well_at is not None or last.status in _NO_LONGER_OURS or long_there:
        return None
    first = next((each.at for each in parcel.events if each.status is Status.DAMAGED), None)
    return Standing(cause=Cause.DAMAGED, since=first, name=_named("damaged", first)) if first else None


def _named(name: str, at: datetime) -> str:
    return f"{name}:{at:%Y-%m-%dT%H:%M}"
