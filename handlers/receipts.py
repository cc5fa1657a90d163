"""When a channel says what became of a message: a closed contact is not written to again."""

from __future__ import annotations

from datetime import datetime

from handlers import telling
from models.facts.decisions import Decision, Known, Shut, Tell, apply, changed
from models.facts.fact import change
from models.facts.inbound import MessageFailed


def failed(known: Known, arrived: MessageFailed, now: datetime) -> Decision:
    """A notice that was not delivered was not told, nor what it said besides: parked, and told again if still true."""
    decision = Decision()
    order = known.orders.get(arrived.order_id)
    told = next((t for t in order.told if t.episode == arrived.episode), None) if order else None
    if order is not None and told is not None:
        unheard = [t for t in order.told if t.at == told.at and not t.withdrawn and not t.parked]
        decision += changed(*(Tell(order_id=order.order_id, told=change(t, parked=True)) for t in unheard))
        decision += telling.unheard(apply(known, decision), f"{order.order_id}:{told.episode}")
        if arrived.reason == "stale":
            decision += telling.about(apply(known, decision), order.order_id, now)
    talk = known.conversations.get(arrived.conversation_id)
    if talk is not None and arrived.gone and talk.closed_at is None:
        decision += changed(Shut(conversation_id=talk.conversation_id, at=now))
    return decision
