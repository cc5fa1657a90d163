"""When a seller's person writes in the seller's own group; and when that group is to be shown something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from handlers import approving, seller
from models.facts.cases import Case, CaseState
from models.facts.conversations import Conversation
from models.facts.decisions import (
    AddEvidence,
    Agree,
    Approve,
    AskPerson,
    Change,
    CloseCase,
    Decision,
    HandBack,
    Hear,
    Known,
    MoveCase,
    OpenCase,
    PassOn,
    Sending,
    TakeOver,
    apply,
    changed,
    leaving,
)
from models.facts.inbound import Approved, CaseClosed, GroupSaid, Inbound, MessageFailed, Replied, TakenOver
from models.facts.orders import Order
from models.facts.outbound import SendMessage, SetGroup, ShowTopic, TellGroup
from models.rules import tasks

COMMAND = "/desk"
# What stays among the seller's people.
ASIDE = "//"
# Who presses "take over" this long after a colleague did has not seen it: the colleague keeps the talk.
JUST_TAKEN = timedelta(minutes=2)
# By then a call to Telegram that made a topic has been answered, or never will be.
ANSWERED_BY = timedelta(seconds=30)
# What of a decision is worth a look at the topic. Whatever else alarms the seller's people about a talk, a change of it here
# brings it there (and `handlers.console.topics` says it).
NEWS = (Hear, AskPerson, TakeOver, PassOn, HandBack, AddEvidence, OpenCase, MoveCase, Approve, Agree, CloseCase)


def wanted(talk: Conversation, orders: Iterable[Order]) -> bool:
    """Is it one for the seller's people: somebody waits for a person or has one, or a case is with them or alarms?"""
    return talk.person is not None or any(_with_people(case) for order in orders for case in order.open_cases)


def shown(known: Known, arrived: Inbound, decision: Decision, now: datetime) -> Decision:
    """The decision, and a look at the topics of the conversations that it gives news of."""
    if not known.store.group:
        return decision
    after = apply(known, decision)
    for key in sorted(set(_touched(after, decision))):
        before = key in known.conversations and wanted(known.conversations[key], _orders(known, key))
        if before or wanted(after.conversations[key], _orders(after, key)):
            look = ShowTopic(conversation_id=key, connection_id=known.store.group)
            decision += Decision(sendings=(Sending(what=look, due_at=now),))
    return decision + _undelivered(known, arrived, now)


def said(known: Known, arrived: GroupSaid, now: datetime) -> Decision:
    """A command, a button, or words for the buyer whose topic it is; nothing for what is said elsewhere in the group."""
    if arrived.made:
        chat, thread = arrived.contact_ref, arrived.thread
        news = SetGroup(connection_id=arrived.connection_id, chat=chat, thread=thread, made=arrived.made)
        return leaving(news, now + ANSWERED_BY)
    if arrived.text.startswith(COMMAND) or arrived.moved_to or arrived.other == "rights":
        what = SetGroup(
            connection_id=arrived.connection_id,
            chat=arrived.contact_ref,
            thread=arrived.thread,
            said=arrived.text.removeprefix(COMMAND).strip() if arrived.text.startswith(COMMAND) else "",
            rights=arrived.other == "rights",
            moved_to=arrived.moved_to,
        )
        return leaving(what, now, urgent=True)
    talk = known.conversations.get(known.conversation_id)
    if talk is None:
        return Decision()
    return _pressed(known, talk, arrived, now) if arrived.action else _written(known, talk, arrived, now)


def _written(known: Known, talk: Conversation, arrived: GroupSaid, now: datetime) -> Decision:
    text = (arrived.original or arrived.text).strip()
    if text.startswith(ASIDE):
        return Decision()
    if arrived.edited:
        return _note(arrived, now, "topic-edited", buttons=("new",)) if text else Decision()
    if arrived.other == "elsewhere":
        return _note(arrived, now, "topic-elsewhere", buttons=("new",))
    if arrived.other or text.startswith("/"):
        return _note(arrived, now, "topic-not-carried")
    if not text:
        return Decision()
    return _reply(known, talk, arrived, now)


def _reply(known: Known, talk: Conversation, arrived: GroupSaid, now: datetime, phrase: str = "") -> Decision:
    """Who is first has taken over; whoever else writes is told who has, and the buyer hears one of them."""
    if (colleague := _colleague(talk, arrived)) is not None:
        return _note(arrived, now, "topic-colleague", who=colleague)
    if arrived.problem:
        return _note(arrived, now, "topic-not-translated", buttons=("plain",), why=arrived.problem)
    said = Replied(
        key=arrived.key,
        seller_id=arrived.seller_id,
        source=arrived.source,
        conversation_id=talk.conversation_id,
        text=arrived.text,
        original=arrived.original,
        by=_by(arrived),
        member=arrived.member,
        phrase=phrase,
        in_group=not phrase,
    )
    return seller.replied(known, said, now)


def _pressed(known: Known, talk: Conversation, arrived: GroupSaid, now: datetime) -> Decision:
    verb, _, arg = arrived.action.partition(":")
    match verb:
        case "take":
            return _take(known, talk, arrived, now)
        case "back":
            return seller.taken_over(known, _taken_over(talk, arrived, back=True), now)
        case "say":
            return _reply(known, talk, arrived, now, phrase=arg)
        case "quick":
            return _note(arrived, now, "topic-quick", buttons=tuple(f"say:{each.value}" for each in seller.QUICK))
        case "new" | "plain":
            return (
                _reply(known, talk, arrived, now) if arrived.text.strip() else _note(arrived, now, "topic-words-gone")
            )
        case "yes" | "no" | "close":
            return _decided(known, talk, arrived, now, verb, *arg.split(":", 1))
        case _:
            return Decision()


def _take(known: Known, talk: Conversation, arrived: GroupSaid, now: datetime) -> Decision:
    """Of two who press at once the first has it; later a colleague may take it from who has gone home."""
    colleague = _colleague(talk, arrived)
    if colleague is None or talk.person is None or talk.person.taken_at is None:
        return seller.taken_over(known, _taken_over(talk, arrived, back=False), now)
    if now - talk.person.taken_at < JUST_TAKEN:
        return _note(arrived, now, "topic-colleague", who=colleague)
    return changed(TakeOver(conversation_id=talk.conversation_id, at=now, by=_by(arrived), member=arrived.member))


def _decided(
    known: Known, talk: Conversation, arrived: GroupSaid, now: datetime, verb: str, case_id: str, rung: str = ""
) -> Decision:
    """A case of this very buyer is allowed, declined or closed, as in the console; what is no longer open is said to be."""
    order = next((each for each in _orders(known, talk.conversation_id) if each.case(case_id)), None)
    if order is None:
        return _note(arrived, now, "topic-too-late")
    common = {"key": arrived.key, "seller_id": order.seller_id, "source": arrived.source, "by": _by(arrived)}
    case = {"order_id": order.order_id, "case_id": case_id}
    if verb == "close":
        decision = seller.closed(known, CaseClosed(**common, **case), now)
    else:
        number = int(rung) if rung.isdecimal() and len(rung) < 4 else -1
        asked = Approved(**common, **case, rung=number, allow=verb == "yes")
        decision = approving.approved(known, asked, now)
    return decision if decision.changes else _note(arrived, now, "topic-too-late")


def _taken_over(talk: Conversation, arrived: GroupSaid, *, back: bool) -> TakenOver:
    return TakenOver(
        key=arrived.key,
        seller_id=arrived.seller_id,
        source=arrived.source,
        conversation_id=talk.conversation_id,
        by=_by(arrived),
        member=arrived.member,
        back=back,
    )


def _colleague(talk: Conversation, arrived: GroupSaid) -> str | None:
    """Who has this talk already, if it is somebody else."""
    person = talk.person
    return person.by if person is not None and person.another(_by(arrived), arrived.member) else None


def _by(arrived: GroupSaid) -> str:
    """The name that stands beside their messages; never one that means somebody else."""
    name = arrived.name.strip()[:60]
    return "person" if name.casefold() in ("", "buyer", "bot") else name


def _note(arrived: GroupSaid, now: datetime, note: str, buttons: tuple[str, ...] = (), **facts: str) -> Decision:
    what = TellGroup(
        conversation_id=arrived.conversation_id,
        connection_id=arrived.connection_id,
        note=note,
        facts=tuple(sorted(facts.items())),
        buttons=buttons,
        reply_to=arrived.sent_as,
    )
    return leaving(what, now, urgent=True)


def _undelivered(known: Known, arrived: Inbound, now: datetime) -> Decision:
    """While a person answers, they hear that something did not reach the buyer."""
    talk = known.conversations.get(arrived.conversation_id) if isinstance(arrived, MessageFailed) else None
    if talk is None or talk.person is None or talk.person.taken_at is None:
        return Decision()
    note = TellGroup(conversation_id=talk.conversation_id, connection_id=known.store.group, note="topic-undelivered")
    return leaving(note, now, urgent=True)


def _orders(known: Known, conversation_id: str) -> tuple[Order, ...]:
    mine = known.conversations[conversation_id].orders
    return tuple(known.orders[each] for each in mine if each in known.orders)


def _with_people(case: Case) -> bool:
    return case.state is CaseState.WITH_SELLER or case.cause in tasks.ALARMING


def _touched(after: Known, decision: Decision) -> Iterator[str]:
    """The conversations that there is news of, by their own changes or those of their orders."""
    for each in decision.changes:
        if isinstance(each, NEWS):
            yield from _about(after, each)
    for sending in decision.sendings:
        what = sending.what
        if isinstance(what, SendMessage) and what.author != "bot" and (what.original or not what.in_group):
            yield what.conversation_id


def _about(after: Known, each: Change) -> Iterator[str]:
    if (talk := getattr(each, "conversation_id", "")) in after.conversations:
        yield talk
    order = after.orders.get(getattr(each, "order_id", ""))
    yield from (key for key in (order.conversations if order else ()) if key in after.conversations)
