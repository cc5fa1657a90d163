"""What does this scan of a carrier say, in our words: when, where, what, and who has it now?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from models.facts.fact import Fact, change
from models.facts.orders import Order
from models.facts.parcels import CUSTOMS, Status, TrackingEvent, tells_more
from models.rules import places, status
from models.rules.regions import clocks
from models.rules.zones import zone_of

# Here the parcel is where the buyer is, and keeps the buyer's clock.
_AT_THE_DOOR = frozenset(
    {Status.OUT_FOR_DELIVERY, Status.DELIVERY_ATTEMPT_FAILED, Status.AVAILABLE_FOR_PICKUP, Status.DELIVERED}
)
_AT_HOME = frozenset({Status.PRE_TRANSIT, Status.ACCEPTED, Status.DEPARTED_ORIGIN_COUNTRY, Status.RETURNED})


class Report(Fact, frozen=True, kw_only=True):
    """One event as a tracker tells it.

    `at` is UTC; unless it is `zoned`, it is the local time of the place, read as if it were UTC. `codes` are the
    provider's, the most specific first. `place` is shown, `state` only tells the clock. Countries are two letters;
    `origin` and `destination` are the parcel's.
    """

    provider: str
    at: datetime
    zoned: bool = True
    codes: tuple[str, ...] = ()
    description: str = ""
    translated: str = ""
    carrier_code: str = ""
    country: str = ""
    place: str = ""
    state: str = ""
    signer: str = ""
    origin: str = ""
    destination: str = ""


def event(report: Report) -> TrackingEvent:
    """The same report always gives the same event."""
    said = "\n".join(filter(None, (report.description, report.translated)))
    meant = status.meaning(report.provider, report.codes, said, report.carrier_code)
    border = places.border(report.country, report.origin, report.destination) if meant.status in CUSTOMS else ""
    at, slack = (report.at, 0) if report.zoned or not report.country else _placed(report)
    return TrackingEvent(
        at=at,
        status=meant.status,
        leg=meant.leg or border,
        description=report.description,
        country=report.country,
        place=report.place,
        provider=report.provider,
        code=next(filter(None, report.codes), ""),
        slack=slack,
        local=not report.zoned and not report.country,
        left=meant.left,
        signer=report.signer if meant.status is Status.DELIVERED and report.signer else meant.signer,
    )


def settled(order: Order, told: TrackingEvent) -> TrackingEvent:
    """The event with what only the order tells: the clock of a local time of nowhere, and the border by its country."""
    if told.local:
        at, slack = _between(told.at, _clocks_of(order, told.status))
        told = change(told, at=at, slack=slack, local=False)
    if told.status in CUSTOMS and not told.leg and told.country:
        return change(told, leg=places.border(told.country, order.origin, order.country))
    return told


def news(order: Order, number: str, told: Iterable[TrackingEvent]) -> tuple[TrackingEvent, ...]:
    """What the order's parcel of this number did not know, or not so well."""
    parcel = order.parcel(number)
    known = {each.key: each for each in parcel.reports} if parcel else {}
    every = (settled(order, each) for each in told)
    return tuple(each for each in every if each.key not in known or tells_more(each, known[each.key]))


def _placed(report: Report) -> tuple[datetime, int]:
    return _between(report.at, clocks(report.country, report.state, report.place))


def _clocks_of(order: Order, meant: Status) -> tuple[str, ...]:
    """At either end the end's own; on the way it is one of the two."""
    here, there = zone_of(order.country, order.postcode)[:1], clocks(order.origin) if order.origin else ()
    if meant in _AT_THE_DOOR or not there:
        return here
    if meant is Status.ARRIVED_DESTINATION_COUNTRY:
        return clocks(order.country)
    return there if meant in _AT_HOME else (*there, *here)


def _between(local: datetime, zones: tuple[str, ...]) -> tuple[datetime, int]:
    """The first moment at which one of these clocks showed it, and how many minutes later the last one did."""
    if len(zones) == 1:
        return local.replace(tzinfo=ZoneInfo(zones[0])).astimezone(UTC), 0
    moments = [local.replace(tzinfo=ZoneInfo(each)).astimezone(UTC) for each in zones]
    return min(moments), int((max(moments) - min(moments)).total_seconds() // 60)
