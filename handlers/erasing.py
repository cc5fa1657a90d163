"""When a buyer's data is asked for or is to go: at once, or as soon as nothing is owed any more."""

from __future__ import annotations

from datetime import datetime

from models.facts.conversations import Conversation
from models.facts.decisions import (
    AskData,
    Decision,
    Forget,
    ForgetLater,
    ForgetTalk,
    ForgetTalkLater,
    Known,
    changed,
    leaving,
)
from models.facts.inbound import DataAsked, ErasureAsked, TalkAged, TalkErasureAsked
from models.facts.orders import Erasing, Order
from models.facts.outbound import DropFiles
from models.rules import erasure


def asked(known: Known, arrived: ErasureAsked, now: datetime) -> Decision:
    order = _order(known, arrived)
    if order is None or order.erased_at is not None:
        return Decision()
    return _order_goes(known, order, Erasing(asked_at=now, by=arrived.by, due_at=now), now)


def talk_asked(known: Known, arrived: TalkErasureAsked, now: datetime) -> Decision:
    talk = known.conversations.get(arrived.conversation_id)
    return _talk_goes(known, talk, now) if talk and talk.seller_id == arrived.seller_id else Decision()


def soon(order: Order, by: str, now: datetime) -> Decision:
    """The buyer asked: it goes when they have had time to think it over and nothing is owed any more."""
    asked = Erasing(asked_at=now, by=by, due_at=now + erasure.THOUGHT_OVER)
    return changed(ForgetLater(order_id=order.order_id, erasing=asked))


def due(known: Known, order: Order, now: datetime) -> Decision:
    """An erasure that was put off is looked at again."""
    if order.erasing is None or order.erasing.due_at > now:
        return Decision()
    return _order_goes(known, order, order.erasing, now)


def talk_due(known: Known, talk: Conversation, now: datetime) -> Decision:
    return _talk_goes(known, talk, now) if talk.erase_at and talk.erase_at <= now else Decision()


def aged(known: Known, arrived: TalkAged) -> Decision:
    """Old words go; who it is and where the dialogue stands stays."""
    talk = known.conversations.get(arrived.conversation_id)
    if talk is None or talk.seller_id != arrived.seller_id or talk.erased_at is not None:
        return Decision()
    return changed(ForgetTalk(conversation_id=talk.conversation_id, kept=talk, before=arrived.before))


def data_asked(known: Known, arrived: DataAsked, now: datetime) -> Decision:
    """It becomes a task, until a person says that it is done."""
    order = _order(known, arrived)
    if order is None or order.erased_at is not None or arrived.done is (order.data_asked_at is None):
        return Decision()
    return changed(AskData(order_id=order.order_id, at=None if arrived.done else now))


def _order(known: Known, arrived: ErasureAsked | DataAsked) -> Order | None:
    order = known.orders.get(known.order_id)
    return order if order is not None and order.seller_id == arrived.seller_id else None


def _order_goes(known: Known, order: Order, asked: Erasing, now: datetime) -> Decision:
    """Now, or as soon as what is owed has been paid; the chats that are about nothing else go with it."""
    if (until := erasure.waits_until(order, now)) is not None:
        later = Erasing(asked_at=asked.asked_at, by=asked.by, due_at=min(until, now + erasure.LOOKED_AT_AGAIN))
        return changed(ForgetLater(order_id=order.order_id, erasing=later))
    decision = changed(Forget(order_id=order.order_id, kept=erasure.kept(order, now), by=asked.by))
    names = tuple(n for case in order.cases for e in case.evidence if e.here for n in (e.file, e.original) if n)
    if names:
        decision += leaving(DropFiles(order_id=order.order_id, names=names), now)
    for key in order.conversations:
        talk = known.conversations.get(key)
        if talk is not None and talk.erased_at is None and set(talk.orders) <= {order.order_id}:
            decision += changed(ForgetTalk(conversation_id=key, kept=erasure.kept_of_talk(talk, now)))
        elif talk is not None and talk.erased_at is None and talk.erase_at is None:
            decision += changed(ForgetTalkLater(conversation_id=key, at=now))
    return decision


def _talk_goes(known: Known, talk: Conversation, now: datetime) -> Decision:
    """What is still owed for one of its orders is still said here."""
    if talk.erased_at is not None:
        return Decision()
    if erasure.talk_waits(talk, known.orders.values(), now):
        later = now + erasure.LOOKED_AT_AGAIN
        return changed(ForgetTalkLater(conversation_id=talk.conversation_id, at=later))
    return changed(ForgetTalk(conversation_id=talk.conversation_id, kept=erasure.kept_of_talk(talk, now)))
