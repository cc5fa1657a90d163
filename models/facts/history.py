"""Which of the reports on a number are this parcel's, and what do they say together?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from models.facts.fact import change
from models.facts.orders import Order
from models.facts.parcels import CUSTOMS, ENDED, Parcel, Status, TrackingEvent, in_time, once, parcel_named

# Our own proposals. Summer time and careless clocks put a scan ahead by an hour or two; shops date orders by the day.
SKEW = timedelta(hours=2)
BEFORE_ORDER = timedelta(days=1)
# Longer than a parcel comes back after a delivery; UPU S10 lets a number be used again after 12 months, others sooner.
USED_AGAIN = timedelta(days=60)

_ENDS = frozenset({Status.DELIVERED, Status.RETURNED})
_BACK = frozenset({Status.RETURNING, Status.RETURNED})


class Standing(StrEnum):
    """Does a report count? `not_yet`: it is of the future. `not_ours`: it is of another parcel, which had this number."""

    COUNTS = "counts"
    NOT_YET = "not_yet"
    NOT_OURS = "not_ours"


def read(order: Order, number: str, reports: Iterable[TrackingEvent], now: datetime | None) -> Parcel:
    """The order's parcel of this number with these reports added, as of `now`.

    All that was ever reported is read again each time, so that the same reports end in the same parcel whatever the
    order, repeat or delay in which they came.
    """
    parcel = order.parcel(number) or parcel_named(order.order_id, number)
    every = in_time(once((*parcel.reports, *reports)))
    ours = _until_used_again([each for each in every if standing(order, each, now) is Standing.COUNTS])
    mended = _sent_back(order, _sided(order, _mended(order, ours)))
    events = tuple(ours) if mended is ours else in_time(mended)
    stand = set(map(id, events))
    return change(parcel, events=events, kept=tuple(each for each in every if id(each) not in stand))


def standing(order: Order, event: TrackingEvent, now: datetime | None) -> Standing:
    """A report by itself. What is older than the order is of another parcel, which had this number before.

    A day's grace is for clocks, but nothing ends before it was ordered.
    """
    if now is not None and event.at > now and event.at > now + SKEW:
        return Standing.NOT_YET
    if event.at >= order.placed_at:
        return Standing.COUNTS
    latest = event.at + timedelta(minutes=event.slack)
    grace = timedelta() if event.status in ENDED else BEFORE_ORDER
    return Standing.NOT_OURS if latest < order.placed_at - grace else Standing.COUNTS


def strangers(order: Order, parcel: Parcel) -> tuple[TrackingEvent, ...]:
    """The kept reports that are of another parcel, which had this number before or has it now."""
    last = parcel.last
    end = last.at if last is not None and last.status in _ENDS else None
    return tuple(
        each
        for each in parcel.kept
        if standing(order, each, None) is Standing.NOT_OURS or (end is not None and each.at > end + USED_AGAIN)
    )


def stale(order: Order, now: datetime, dated: bool = False) -> Iterator[str]:
    """The numbers whose history reads otherwise now: the moment of a kept report has come, or the order is `dated` anew."""
    for parcel in order.parcels:
        if (dated or parcel.kept) and read(order, parcel.number, (), now) != parcel:
            yield parcel.number


def moments(order: Order, now: datetime) -> Iterator[datetime]:
    """When reports of the future begin to count."""
    for parcel in order.parcels:
        for event in parcel.kept:
            if standing(order, event, now) is Standing.NOT_YET:
                yield event.at


def _until_used_again(events: list[TrackingEvent]) -> list[TrackingEvent]:
    """What is reported long after the end is of the next parcel with this number."""
    end = min((each.at for each in events if each.status in _ENDS), default=None)
    return events if end is None else [each for each in events if each.at <= end + USED_AGAIN]


def _mended(order: Order, events: list[TrackingEvent]) -> list[TrackingEvent]:
    """Where the clock of a scan is not sure, it is moved within what is possible, until nothing arrives before it left
    and nothing is carried on after it was handed over."""
    if not any(each.slack for each in events):
        return events
    back = min((each.at for each in events if each.status in _BACK), default=None)
    out = [each for each in events if each.status not in ENDED and (back is None or each.at < back)]
    left = max((each.at for each in out if _leaving(order, each)), default=None)
    moved = [_not_before(each, left) if _arriving(order, each) else each for each in events]
    travelled = max(
        (e.at for e in moved if e.status not in ENDED | _BACK and (back is None or e.at < back)), default=None
    )
    moved = [_not_before(each, travelled) if each.status is Status.DELIVERED else each for each in moved]
    turned = min((each.at for each in moved if each.status is Status.RETURNING), default=None)
    return [_not_before(each, turned) if each.status is Status.RETURNED else each for each in moved]


def _not_before(event: TrackingEvent, least: datetime | None) -> TrackingEvent:
    if least is None or not event.at < least <= event.at + timedelta(minutes=event.slack):
        return event
    return change(event, at=least, mended=True)


def _leaving(order: Order, event: TrackingEvent) -> bool:
    abroad = order.origin != order.country
    return event.status is Status.DEPARTED_ORIGIN_COUNTRY or (
        abroad and (event.leg == "export" or (bool(event.country) and event.country == order.origin))
    )


def _arriving(order: Order, event: TrackingEvent) -> bool:
    abroad = order.origin != order.country
    return event.status is Status.ARRIVED_DESTINATION_COUNTRY or (
        abroad and (event.leg == "import" or (bool(event.country) and event.country == order.country))
    )


def _sided(order: Order, events: list[TrackingEvent]) -> list[TrackingEvent]:
    """Which border's customs, where neither code nor country tells: the export's until it left, the import's once it is
    here. In between nobody can say."""
    if not any(each.status in CUSTOMS and not each.leg for each in events):
        return events
    back = min((each.at for each in events if each.status in _BACK), default=None)
    out = [each for each in events if each.status not in ENDED and (back is None or each.at < back)]
    left = max((each.at for each in out if each.status is Status.DEPARTED_ORIGIN_COUNTRY), default=None)
    here = min((each.at for each in out if _arriving(order, each)), default=None)
    return [change(e, leg=leg, mended=True) if (leg := _leg(e, left, here)) else e for e in events]


def _leg(event: TrackingEvent, left: datetime | None, here: datetime | None) -> str:
    if event.status not in CUSTOMS or event.leg:
        return ""
    if here is not None and event.at >= here:
        return "import"
    return "export" if left is not None and event.at <= left else ""


def _sent_back(order: Order, events: list[TrackingEvent]) -> list[TrackingEvent]:
    """Posts report the delivery to the sender like any other (EMI): in the origin's country, after a return, it is one."""
    returning = min((each.at for each in events if each.status in _BACK), default=None)
    if returning is None or not order.origin or order.origin == order.country:
        return events
    return [
        change(each, status=Status.RETURNED, mended=True)
        if each.status is Status.DELIVERED and each.country == order.origin and each.at >= returning
        else each
        for each in events
    ]
