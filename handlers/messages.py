"""When a buyer writes, opens the chat or blocks us: keep it, and answer unless a person talks."""

from __future__ import annotations

from datetime import datetime

import locales
from handlers import answering
from handlers.flows import greet, photos, proof
from handlers.turn import Turn
from models.facts.conversations import Conversation, Heard, Intent
from models.facts.decisions import (
    AddEvidence,
    AskPerson,
    Begin,
    Decision,
    Focus,
    Hear,
    KeepPhoto,
    Known,
    Link,
    Name,
    SetLanguage,
    Shut,
    Stop,
    apply,
    changed,
)
from models.facts.fact import change, named
from models.facts.inbound import ChatOpened, ContactMoved, FromChat, MessageReceived
from models.facts.outbound import FetchPhoto
from models.rules import speaking, waiting

_NO_ANSWER = frozenset({Intent.THANKS, Intent.STOP})


def begin(known: Known, arrived: FromChat, now: datetime) -> Decision:
    """The conversation, if this is the first contact or was forgotten, in the messenger's language if we speak it."""
    before = known.conversations.get(known.conversation_id)
    if before is not None and before.erased_at is None:
        return Decision()
    spoken = locales.nearest(arrived.language) if arrived.language else ""
    talk = Conversation(
        conversation_id=known.conversation_id,
        seller_id=arrived.seller_id,
        store_id=arrived.store_id,
        connection_id=arrived.connection_id,
        channel=arrived.channel,
        contact_ref=arrived.contact_ref,
        started_at=now,
        name=arrived.name,
        language=spoken or known.store.language,
        language_from="messenger" if spoken else "store",
    )
    return changed(Begin(conversation=talk))


def opened(known: Known, arrived: ChatOpened, now: datetime) -> Decision:
    """When a buyer opens the chat."""
    decision = begin(known, arrived, now)
    turn = Turn(known=apply(known, decision), now=now)
    again = _let_in(turn)
    if speaking.person_talks(turn.talk):
        return decision + again + _linked_for_person(turn, arrived.link)
    if turn.talk.greeted and not arrived.link and arrived.channel == "webchat":
        return decision + again
    return decision + again + proof.opened(turn, arrived.link)


def moved(known: Known, arrived: ContactMoved, now: datetime) -> Decision:
    """When a buyer blocks us, or lets us in again."""
    if known.conversation_id not in known.conversations:
        return Decision()
    return changed(Shut(conversation_id=known.conversation_id, at=None if arrived.open else now))


def received(known: Known, arrived: MessageReceived, now: datetime) -> Decision:
    """When a buyer writes, presses a button or sends a photo."""
    decision = begin(known, arrived, now)
    heard = arrived.heard or Heard(text=arrived.text)
    turn = Turn(
        known=apply(known, decision),
        now=now,
        heard=heard,
        photos=arrived.photos,
        message_id=named("message", arrived.key),
        sent_as=arrived.sent_as,
    )
    if arrived.other == "group":
        return Decision()
    decision += _hear(turn, arrived, heard) + _let_in(turn)
    if speaking.person_talks(turn.talk):
        kept = _keep_for_person(turn) if arrived.photos else Decision()
        return decision + _silence(turn, arrived) + _waits(turn, arrived) + kept
    follow = _language(turn) if not arrived.action else Decision()
    decision += follow
    turn = turn.after(follow)
    hello = greet.greeting(turn)
    return decision + hello + answering.answer(turn.after(hello), arrived)


def _linked_for_person(turn: Turn, link: str) -> Decision:
    """While a person talks, an order still finds its buyer, in silence."""
    found = proof.opened(turn, link) if link else Decision()
    return Decision(changes=tuple(each for each in found.changes if isinstance(each, Link | Focus)))


def _hear(turn: Turn, arrived: MessageReceived, heard: Heard) -> Decision:
    text = heard.text if arrived.text else ""
    return changed(
        Hear(
            conversation_id=turn.talk.conversation_id,
            message_id=turn.message_id,
            at=turn.now,
            text=text,
            action=arrived.action,
            photos=arrived.photos,
            other=arrived.other,
            edited=arrived.edited,
            intent=heard.intent if text else "",
        )
    ) + (
        changed(Name(conversation_id=turn.talk.conversation_id, name=arrived.name))
        if arrived.name and arrived.name != turn.talk.name
        else Decision()
    )


def _language(turn: Turn) -> Decision:
    """The buyer's own writing changes the language, unless it was chosen; one short line never does."""
    heard, talk = turn.heard, turn.talk
    if talk.language_from == "chosen" or not heard.sure_of_language or heard.language == talk.language:
        return Decision()
    if talk.step is not None and talk.step.name == "address":
        # Streets in Tokyo are written as if they were in China.
        return Decision()
    return changed(SetLanguage(conversation_id=talk.conversation_id, language=heard.language, because="heard"))


def _let_in(turn: Turn) -> Decision:
    """Who writes to us has let us in again."""
    return changed(Shut(conversation_id=turn.talk.conversation_id, at=None)) if turn.talk.closed_at else Decision()


def _silence(turn: Turn, arrived: MessageReceived) -> Decision:
    """STOP, and its end, hold whoever is talking; the person reads it, so the bot adds no words."""
    intent, sure = answering.intended(turn)
    stops = not arrived.action and intent is Intent.STOP and sure >= answering.SURE
    if not stops and arrived.action not in ("stop", "restart"):
        return Decision()
    at = None if arrived.action == "restart" else turn.now
    return changed(Stop(conversation_id=turn.talk.conversation_id, at=at))


def _waits(turn: Turn, arrived: MessageReceived) -> Decision:
    """Whoever holds the talk is to answer within the office hours from the first word on. Thanks and STOP need no answer."""
    talk, intent, sure = turn.talk, *answering.intended(turn)
    words = turn.heard.text[:500]
    done = arrived.action in ("stop", "restart") or arrived.other == "sticker"
    if talk.person is None or done or (intent in _NO_ANSWER and sure >= answering.SURE and not arrived.photos):
        return Decision()
    if waiting.since(talk) is None:
        person = talk.person.waits_anew(turn.now, waiting.answer_by(turn.store, turn.now), words)
    else:
        person = change(talk.person, words=words or talk.person.words)
    asked = AskPerson(conversation_id=talk.conversation_id, person=person)
    return changed(asked) if person != talk.person else Decision()


def _keep_for_person(turn: Turn) -> Decision:
    """While a person talks, photos still find the open case, in silence."""
    kept = photos.came(turn)
    return Decision(
        changes=tuple(each for each in kept.changes if isinstance(each, AddEvidence | KeepPhoto)),
        sendings=tuple(each for each in kept.sendings if isinstance(each.what, FetchPhoto)),
    )
