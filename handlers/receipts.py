"""When a channel says what became of a message: a closed contact is not written to again."""

from __future__ import annotations

from datetime import datetime

from models.facts.decisions import Decision, Known, Shut, Tell, changed
from models.facts.fact import change
from models.facts.inbound import MessageFailed


def failed(known: Known, arrived: MessageFailed, now: datetime) -> Decision:
    """A notice that was not delivered was not told: it is parked, and told again if it is still true."""
    decision = Decision()
    order = known.orders.get(arrived.order_id)
    told = next((t for t in order.told if t.episode == arrived.episode), None) if order else None
    if order is not None and told is not None and not told.withdrawn:
        decision += changed(Tell(order_id=order.order_id, told=change(told, parked=True)))
    talk = known.conversations.get(arrived.conversation_id)
    if talk is not None and arrived.gone and talk.closed_at is None:
        decision += changed(Shut(conversation_id=talk.conversation_id, at=now))
    return decision
