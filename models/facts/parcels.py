"""Parcel, tracking event, status, cause."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

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


class TrackingEvent(Fact, frozen=True, kw_only=True):
    """One normalised report. `at` is UTC; `leg` is the border it belongs to ("export", "import" or "")."""

    at: datetime
    status: Status
    leg: str = ""
    description: str = ""
    country: str = ""
    place: str = ""
    provider: str = ""
    code: str = ""

    @property
    def key(self) -> tuple[datetime, str, str, str]:
        """Two reports with the same key are one event, whoever sent it and however often."""
        return (self.at, self.status.value, self.description, self.place)


class Parcel(Fact, frozen=True, kw_only=True):
    """One box, one tracking number. Events are sorted by time; the newest decides the status."""

    parcel_id: str
    number: str
    carrier: str = ""
    events: tuple[TrackingEvent, ...] = ()

    @property
    def last(self) -> TrackingEvent | None:
        """The newest event that says something: a report without a meaning, or that nobody looks any more, hides none."""
        for event in reversed(self.events):
            if event.status not in (Status.UNKNOWN, Status.EXPIRED):
                return event
        return None

    @property
    def status(self) -> Status:
        return self.last.status if self.last else Status.UNKNOWN

    def with_events(self, events: tuple[TrackingEvent, ...]) -> Parcel:
        """The same parcel with these events added: any order, any repeat, any delay ends in the same parcel."""
        merged = {e.key: e for e in sorted((*self.events, *events), key=msgspec.structs.astuple)}
        return change(self, events=tuple(merged[key] for key in sorted(merged)))


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
