"""When a store shows an order or hands its parcels over: save it, have its parcels watched, maybe speak."""

from __future__ import annotations

from datetime import datetime

from handlers import carrying, offering, telling, tracking
from models.facts.cases import Resolution
from models.facts.decisions import (
    AddEvents,
    AddParcel,
    Decision,
    KnowDeadline,
    Known,
    SaveOrder,
    Ship,
    apply,
    changed,
    leaving,
)
from models.facts.fact import change
from models.facts.inbound import DeadlineShown, OrderSeen, ShipmentSeen
from models.facts.orders import LineItem, Order
from models.facts.outbound import RegisterTracking
from models.facts.parcels import Cause
from models.rules import causes, holdout, s10, scans

_ENDED_BY_CANCELLING = frozenset(causes.BADNESS) | {Cause.NOT_SHIPPED}
_SHOWN = (
    "placed_at", "country", "total", "platform_ref", "lines", "name", "email", "phone", "postcode", "language",
    "marketplace", "origin", "promised_ship_by", "promised_by", "shipped_at", "cancelled_at", "refunded",
)  # fmt: skip


def seen(known: Known, arrived: OrderSeen, now: datetime) -> Decision:
    """Empty fields are unknown, not erased; a report older than what we have changes nothing but adds its parcels."""
    before = known.orders.get(known.order_id)
    order = _merged(before, arrived, known)
    decision = changed(SaveOrder(order=order)) if order != before else Decision()
    decision += _parcels(order, arrived.tracking, known, now)
    if before is not None and decision.changes:
        after = apply(known, decision)
        decision += tracking.read_again(after, after.orders[order.order_id], now, dated=True)
    if before is not None and order.refunded > before.refunded:
        decision += carrying.paid(apply(known, decision), before, order, now)
    if order.cancelled_at and (before is None or not before.cancelled_at):
        decision += _called_off(order, now)
    if not decision.changes:
        return Decision()
    return decision + telling.about(apply(known, decision), order.order_id, now)


def shipped(known: Known, arrived: ShipmentSeen, now: datetime) -> Decision:
    order = known.orders.get(known.order_id)
    if order is None:
        return Decision()
    decision = Decision()
    if not order.origin and (origin := s10.origin(*(number for number, _ in arrived.tracking))):
        order = change(order, origin=origin)
        decision = changed(SaveOrder(order=order))
    decision += _parcels(order, arrived.tracking, known, now)
    if arrived.shipped_at and order.shipped_at is None:
        decision += changed(Ship(order_id=order.order_id, at=arrived.shipped_at))
    return decision + telling.about(apply(known, decision), order.order_id, now)


def dated(known: Known, arrived: DeadlineShown) -> Decision:
    """A platform's own dates: what is told from now on, and when it is looked at, goes by them. Older news changes nothing."""
    order, live = known.orders.get(arrived.order_id), arrived.live
    if order is None or order.seller_id != arrived.seller_id:
        return Decision()
    same = next((each for each in order.live if (each.claim, each.said_by) == (live.claim, live.said_by)), None)
    if same is not None and (same == live or (same.seen_at and live.seen_at and live.seen_at < same.seen_at)):
        return Decision()
    return changed(KnowDeadline(order_id=order.order_id, live=live))


def _called_off(order: Order, now: datetime) -> Decision:
    """The shop cancelled it: nothing may be taken any more that was offered for it. What was agreed is still owed."""
    decision = Decision()
    for case in order.open_cases:
        if case.settlement is None and case.cause in _ENDED_BY_CANCELLING:
            decision += offering.closed(order, case, now, Resolution.SELLER)
    return decision


def _merged(before: Order | None, arrived: OrderSeen, known: Known) -> Order:
    told = {name: value for name in _SHOWN if (value := getattr(arrived, name)) not in (None, "", ())}
    if not (arrived.origin or (before.origin if before else known.store.origin)):
        told["origin"] = s10.origin(*(number for number, _ in arrived.tracking))
    if before is None:
        defaults = {"marketplace": known.store.marketplace, "origin": known.store.origin}
        return Order(
            order_id=known.order_id,
            seller_id=arrived.seller_id,
            store_id=arrived.store_id,
            order_ref=arrived.order_ref,
            updated_at=arrived.seen_at,
            trial=holdout.drawn(known.store, known.order_id, arrived.placed_at),
            **(defaults | told),
        )
    if arrived.lines:
        told["lines"] = _known_colours(arrived.lines, before.lines)
    stale = before.updated_at and arrived.seen_at and arrived.seen_at < before.updated_at
    if stale:
        told = {name: value for name, value in told.items() if not getattr(before, name)}
    return change(before, **told, updated_at=arrived.seen_at if not stale and arrived.seen_at else before.updated_at)


def _known_colours(lines: tuple[LineItem, ...], before: tuple[LineItem, ...]) -> tuple[LineItem, ...]:
    """Shops do not say which colour a listing shows: what a person has said of an item stays with it."""
    known = {each.sku: each.colour for each in before if each.colour}
    return tuple(change(e, colour=known[e.sku]) if not e.colour and e.sku in known else e for e in lines)


def _parcels(order: Order, numbers: tuple[tuple[str, str], ...], known: Known, now: datetime) -> Decision:
    """New parcels are registered with the trackers, and get what was reported on them before we knew them."""
    decision = Decision()
    for number, carrier in numbers:
        if number and order.parcel(number) is None:
            decision += changed(AddParcel(order_id=order.order_id, number=number, carrier=carrier))
            decision += leaving(RegisterTracking(number=number, carrier=carrier), now)
            for early in known.early:
                if early.number == number:
                    events = tuple(scans.settled(order, each) for each in early.events)
                    decision += changed(AddEvents(order_id=order.order_id, number=number, events=events, at=now))
    return decision
