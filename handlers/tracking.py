"""When a tracker reports: add the events, close what has solved itself, maybe speak."""

from __future__ import annotations

from datetime import datetime

from handlers import offering, telling
from handlers.turn import unasked
from models.facts.cases import Resolution
from models.facts.decisions import AddEvents, Decision, Known, apply, changed
from models.facts.inbound import TrackingReported
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.phrases import Phrase, line
from models.rules import causes, speaking


def reported(known: Known, arrived: TrackingReported, now: datetime) -> Decision:
    """A number may stand for parcels of several orders: each of them moves."""
    decision = Decision()
    for order in known.orders.values():
        if order.seller_id == arrived.seller_id and order.parcel(arrived.number):
            decision += _moved(known, order, arrived, now)
    return decision


def _moved(known: Known, order: Order, arrived: TrackingReported, now: datetime) -> Decision:
    parcel = order.parcel(arrived.number)
    events = tuple(each for each in arrived.events if parcel is None or each.key not in {e.key for e in parcel.events})
    if not events:
        return Decision()
    decision = changed(
        AddEvents(order_id=order.order_id, number=arrived.number, events=events, carrier=arrived.carrier)
    )
    after = apply(known, decision)
    decision += _arrived(after, after.orders[order.order_id], now)
    return decision + telling.about(apply(known, decision), order.order_id, now)


def _arrived(known: Known, order: Order, now: datetime) -> Decision:
    """All of it came after all: what is open because it had not is closed, what was offered for that is taken back.

    "Delivered, not received" is exactly the case that a delivered scan does not settle.
    """
    if causes.delivered_at(order) is None:
        return Decision()
    over = [c for c in order.open_cases if c.cause in _ENDED_BY_ARRIVAL and c.settlement is None]
    decision = Decision()
    for case in over:
        decision += offering.closed(order, case, now, Resolution.ARRIVED)
    talk = speaking.listener(order, known.conversations.values())
    if not over or talk is None or talk.stopped_at is not None or speaking.quiet_until(order, talk, now) is not None:
        return decision
    return decision + unasked(talk, now, line(Phrase.CLOSED_ARRIVED, order=order.order_ref))


_ENDED_BY_ARRIVAL = frozenset(causes.BADNESS) - {Cause.NOT_RECEIVED}
