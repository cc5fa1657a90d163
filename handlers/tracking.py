"""When a tracker reports: add the events, close what has solved itself, maybe speak."""

from __future__ import annotations

from datetime import datetime

from handlers import offering, telling
from handlers.turn import tell
from models.facts.cases import Case, Resolution
from models.facts.decisions import AddEvents, CloseCase, Decision, Known, apply, changed
from models.facts.inbound import TrackingReported
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase, line
from models.rules import speaking

# A delivered scan settles these; "delivered, not received" is exactly the case that it does not.
_ENDED_BY_ARRIVAL = frozenset({Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.LOST})


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
    """It came after all: what is open because it had not is closed, what was offered for that is taken back politely."""
    decision = Decision()
    for case in order.open_cases:
        parcel = next((p for p in order.parcels if p.status is Status.DELIVERED), None)
        if parcel is None or case.cause not in _ENDED_BY_ARRIVAL or case.settlement is not None:
            continue
        decision += offering.withdrawn(order, case, now) + _closed(order, case, now)
        talk = speaking.listener(order, known.conversations.values())
        if talk is not None and talk.stopped_at is None and speaking.quiet_until(order, talk, now) is None:
            decision += tell(talk, now, line(Phrase.CLOSED_ARRIVED, order=order.order_ref))
    return decision


def _closed(order: Order, case: Case, now: datetime) -> Decision:
    return changed(CloseCase(order_id=order.order_id, case_id=case.case_id, at=now, resolution=Resolution.ARRIVED))
