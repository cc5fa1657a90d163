"""Parcel, tracking event, status, cause."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

import msgspec

from models.facts.fact import Fact, change, named


class Status(StrEnum):
    """What one tracking event says, in one vocabulary for all carriers (`data/tracking_codes.yaml`)."""

    PRE_TRANSIT = "pre_transit"
    ACCEPTED = "accepted"
    IN_TRANSIT = "in_transit"
    DEPARTED_ORIGIN_COUNTRY = "departed_origin_country"
    ARRIVED_DESTINATION_COUNTRY = "arrived_destination_country"
    CUSTOMS_PRESENTED = "customs_presented"
    CUSTOMS_HELD = "customs_held"
    CUSTOMS_RELEASED = "customs_released"
    CUSTOMS_ACTION_REQUIRED = "customs_action_required"
    OUT_FOR_DELIVERY = "out_for_delivery"
    AVAILABLE_FOR_PICKUP = "available_for_pickup"
    DELIVERY_ATTEMPT_FAILED = "delivery_attempt_failed"
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    DAMAGED = "damaged"
    LOST = "lost"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


ENDED = frozenset({Status.DELIVERED, Status.RETURNED, Status.LOST, Status.CANCELLED})
AT_CUSTOMS = frozenset({Status.CUSTOMS_PRESENTED, Status.CUSTOMS_HELD, Status.CUSTOMS_ACTION_REQUIRED})
CUSTOMS = AT_CUSTOMS | {Status.CUSTOMS_RELEASED}


class TrackingEvent(Fact, frozen=True, kw_only=True):
    """One normalised report. `leg` is the border it belongs to ("export", "import" or "").

    `at` is UTC: the first moment that it can have been; it can have been `slack` minutes later where the carrier named a
    local time and the place has several clocks. `local`: neither zone nor country were told, `at` is that local time
    read as UTC. `left` is where a delivered parcel was left, a slug of `status.toml`; `signer` is who signed for it.
    `mended`: the time or the meaning is not as it was reported (`models/facts/history.py`).
    """

    at: datetime
    status: Status
    leg: str = ""
    description: str = ""
    country: str = ""
    place: str = ""
    provider: str = ""
    code: str = ""
    slack: int = 0
    local: bool = False
    left: str = ""
    signer: str = ""
    mended: bool = False

    @property
    def key(self) -> tuple[datetime, str, str, str]:
        """Two reports with the same key are one event, whoever sent it and however often."""
        return (self.at, self.status, self.description, self.place)


class Parcel(Fact, frozen=True, kw_only=True):
    """One box, one tracking number. `events` are its history, sorted by time; the newest decides the status.

    `kept` are reports that do not stand there as they came: of another parcel, of the future, or mended.
    """

    parcel_id: str
    number: str
    carrier: str = ""
    events: tuple[TrackingEvent, ...] = ()
    kept: tuple[TrackingEvent, ...] = ()

    @property
    def last(self) -> TrackingEvent | None:
        """The newest event that says something: a report without a meaning, or that nobody looks any more, hides none.

        An end that is told twice, by two carriers or again the day after, came when it was told first.
        """
        found = None
        for event in reversed(self.events):
            if event.status in _SAYS_NOTHING:
                continue
            if found is not None and event.status is not found.status:
                break
            found = event
            if found.status not in _ENDS_ONCE:
                break
        return found

    @property
    def status(self) -> Status:
        return self.last.status if self.last else Status.UNKNOWN

    @property
    def left(self) -> str:
        """Where the carrier says that it was left: a slug of `status.toml`, or empty."""
        return next((each.left for each in self._handed_over() if each.left), "")

    @property
    def signer(self) -> str:
        """Who the carrier says has signed for it, or empty."""
        return next((each.signer for each in self._handed_over() if each.signer), "")

    def _handed_over(self) -> tuple[TrackingEvent, ...]:
        """The scans that say so, the newest first; none while it is not delivered."""
        last = self.last
        if last is None or last.status is not Status.DELIVERED:
            return ()
        return tuple(e for e in reversed(self.events) if e.at >= last.at and e.status is Status.DELIVERED)

    @property
    def reports(self) -> tuple[TrackingEvent, ...]:
        """Everything that was reported, as it was reported."""
        return (*(each for each in self.events if not each.mended), *self.kept)

    def with_events(self, events: tuple[TrackingEvent, ...]) -> Parcel:
        """The same parcel with these events added: any order, any repeat, any delay ends in the same parcel."""
        return change(self, events=in_time(once((*self.events, *events))))


_SAYS_NOTHING = frozenset({Status.UNKNOWN, Status.EXPIRED})
_ENDS_ONCE = frozenset({Status.DELIVERED, Status.RETURNED})


def once(events: Iterable[TrackingEvent]) -> Iterable[TrackingEvent]:
    """Each event once. Of two tellings the one counts that says more; one without a meaning yields to its twin with one."""
    told: dict[tuple[datetime, str, str, str], TrackingEvent] = {}
    for each in events:
        twin = told.get(each.key)
        if twin is None or tells_more(each, twin):
            told[each.key] = each
    if not any(each.status is Status.UNKNOWN for each in told.values()):
        return told.values()
    meant = {(e.at, e.description, e.place) for e in told.values() if e.status is not Status.UNKNOWN and e.description}
    return [e for e in told.values() if e.status is not Status.UNKNOWN or (e.at, e.description, e.place) not in meant]


def tells_more(event: TrackingEvent, twin: TrackingEvent) -> bool:
    """Of two tellings of one event, which one is kept? Any firm order will do; this one prefers what is not empty."""
    return event != twin and _astuple(event) > _astuple(twin)


def in_time(events: Iterable[TrackingEvent]) -> tuple[TrackingEvent, ...]:
    """Sorted by time; of one and the same moment (often a bare day) what is further along a journey comes later."""
    every = tuple(events)
    if all(one.at < next_.at for one, next_ in pairwise(every)):
        return every
    return tuple(
        sorted(every, key=lambda e: (e.at, _RANK[e.status, e.leg == "export"], e.status, e.description, e.place))
    )


# At the border of export customs comes before the departure, else after the arrival.
_JOURNEY = """
    unknown expired pre_transit accepted in_transit
    >customs_presented >customs_held >customs_action_required >customs_released departed_origin_country
    arrived_destination_country customs_presented customs_held customs_action_required customs_released
    out_for_delivery delivery_attempt_failed available_for_pickup damaged lost cancelled delivered returning returned
"""
_PLACES = {word: n for n, word in enumerate(_JOURNEY.split())}
_RANK = {
    (status, export): _PLACES.get(f">{status}" if export else status, _PLACES[status])
    for status in Status
    for export in (False, True)
}
_astuple = msgspec.structs.astuple


class Cause(StrEnum):
    """What went wrong; the slugs are public (`PRODUCT.md`, Files)."""

    NOT_SHIPPED = "not_shipped"
    LONG_TRANSIT = "long_transit"
    PEAK_SEASON = "peak_season"
    CARRIER_SILENT = "carrier_silent"
    CUSTOMS_IN_PROCESS = "customs_in_process"
    CUSTOMS_BUYER = "customs_buyer"
    CUSTOMS_REFUSED = "customs_refused"
    DELIVERED = "delivered"
    PICKUP = "pickup"
    DELIVERY_FAILED = "delivery_failed"
    RETURNING = "returning"
    LOST = "lost"
    NOT_RECEIVED = "not_received"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    WRONG_VARIANT = "wrong_variant"
    PARTS_MISSING = "parts_missing"
    POOR_QUALITY = "poor_quality"
    UNSAFE = "unsafe"
    COUNTERFEIT = "counterfeit"


class Notice(StrEnum):
    """The kinds of message that we start (`PRODUCT.md`, Files)."""

    LATE = "late"
    SILENT = "silent"
    AT_RISK = "at_risk"
    NOT_SHIPPED = "not_shipped"
    CUSTOMS = "customs"
    DELIVERY_FAILED = "delivery_failed"
    PICKUP = "pickup"
    RETURNING = "returning"
    LOST = "lost"
    MOVING_AGAIN = "moving_again"
    DELIVERED_CHECK = "delivered_check"


def parcel_named(order_id: str, number: str) -> Parcel:
    """A parcel that nothing has been heard of. Numbers are used again by the posts, so the order is part of its name."""
    return Parcel(parcel_id=named("parcel", order_id, number), number=number)
