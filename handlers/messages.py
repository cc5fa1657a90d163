"""When a buyer writes: hear the wish, take the dialogue's next step."""

from __future__ import annotations

from datetime import datetime

import locales
from handlers.flows import broken, greet, person, routes, wishes
from handlers.turn import Turn, say
from locales import say as words
from models.facts.conversations import Conversation, Heard, Intent
from models.facts.decisions import (
    AddEvidence,
    Begin,
    Decision,
    Hear,
    Known,
    Miss,
    Name,
    SetLanguage,
    Shut,
    apply,
    changed,
)
from models.facts.fact import change, named
from models.facts.inbound import ChatOpened, ContactMoved, FromChat, MessageReceived
from models.facts.outbound import FetchPhoto
from models.facts.parcels import Cause
from models.facts.phrases import Phrase, button, line

# These are wanted whatever was asked before.
_ALWAYS = frozenset({Intent.HUMAN, Intent.STOP, Intent.ERASE, Intent.LANGUAGE, Intent.DISPUTE_THREAT})
_SURE = 0.35
_MISSES = 2
_COMMANDS = {
    "/stop": Intent.STOP,
    "/language": Intent.LANGUAGE,
    "/human": Intent.HUMAN,
    "/help": Intent.GREETING,
    "/menu": Intent.GREETING,
    "/order": Intent.WHERE_IS_IT,
}


def begin(known: Known, arrived: FromChat, now: datetime) -> Decision:
    """The conversation, if this is the first contact, in the messenger's language if we speak it."""
    if known.conversation_id in known.conversations:
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
    if _person_talks(turn.talk) and not arrived.link:
        return decision + again
    if turn.talk.greeted and not arrived.link and arrived.channel == "webchat":
        return decision + again
    return decision + again + greet.opened(turn, arrived.link)


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
    )
    if arrived.other == "group":
        return Decision()
    decision += _hear(turn, arrived, heard) + _let_in(turn)
    if _person_talks(turn.talk):
        return decision + (_keep_for_person(turn) if arrived.photos else Decision())
    follow = _language(turn) if not arrived.action else Decision()
    decision += follow
    turn = turn.after(follow)
    hello = greet.greeting(turn)
    return decision + hello + _answer(turn.after(hello), arrived)


def _answer(turn: Turn, arrived: MessageReceived) -> Decision:
    hidden = say(turn, line(Phrase.CARD_HIDDEN)) if turn.heard.card_hidden else Decision()
    if arrived.action:
        return _pressed(turn, arrived.action)
    if arrived.edited:
        return hidden + say(turn, line(Phrase.EDIT_SEEN))
    typed = _typed_button(turn)
    if typed:
        return _pressed(turn, typed)
    if arrived.photos:
        return hidden + _with_photos(turn)
    if arrived.other and not turn.heard.text:
        return say(turn, line(Phrase.ONLY_TEXT_AND_PHOTOS), buttons=(button(Phrase.BUTTON_MENU, "menu"),))
    return hidden + _words(turn)


def _words(turn: Turn) -> Decision:
    """A command, something wanted at any time, the answer to what was asked, or a new wish."""
    intent, sure = _intent(turn)
    step = routes.steps().get(turn.talk.step.name) if turn.talk.step else None
    begins = routes.begins()
    if (turn.heard.unsafe or turn.heard.counterfeit) and turn.order is not None:
        return broken.wrong(turn, Cause.POOR_QUALITY)
    if intent in _ALWAYS and sure >= _SURE:
        return begins[intent](turn)
    if turn.talk.stopped_at is not None and intent is Intent.GREETING:
        return wishes.restart(turn)
    if step is not None and not _leaves(turn, intent, sure):
        return step(turn)
    if not turn.orders and (turn.heard.orders or turn.heard.emails):
        return _told_order(turn, intent)
    if intent in begins and sure >= _SURE:
        return begins[intent](turn)
    return _missed(turn)


def _told_order(turn: Turn, intent: Intent) -> Decision:
    """The order number came with the first words."""
    asked = greet.expect(turn, "order", text=intent if intent in routes.begins() else "")
    return asked + greet.order_number(turn.after(asked))


def _intent(turn: Turn) -> tuple[Intent, float]:
    command = turn.heard.text.strip().split(" ")[0].casefold()
    if command in _COMMANDS:
        return _COMMANDS[command], 1.0
    return turn.heard.intents[0] if turn.heard.intents else (Intent.OTHER, 0.0)


def _leaves(turn: Turn, intent: Intent, sure: float) -> bool:
    """Does the buyer clearly want something else than to answer our question?"""
    step = turn.talk.step
    if step is None or turn.heard.orders or turn.heard.emails:
        return False
    if step.name in ("photo", "looked"):
        return sure >= 0.6 and intent not in (Intent.OTHER, Intent.THANKS, Intent.ACCEPT, Intent.REFUSE, Intent.DAMAGED)
    return bool(turn.orders) and sure >= 0.6 and intent is not Intent.OTHER


def _missed(turn: Turn) -> Decision:
    """Not understood: the menu; the second time a person."""
    missed = changed(Miss(conversation_id=turn.talk.conversation_id))
    if not turn.orders:
        return missed + greet.ask_order(turn)
    if turn.talk.misses + 1 >= _MISSES:
        return missed + person.ask(turn)
    return missed + say(turn, line(Phrase.NOT_UNDERSTOOD), buttons=greet.menu_buttons(turn))


def _with_photos(turn: Turn) -> Decision:
    """Photos with words that name the problem begin the case; without, they find their place."""
    intent, sure = _intent(turn)
    begins = broken.FLOW.begins
    if turn.heard.text and intent in begins and sure >= _SURE:
        return begins[intent](turn)
    return broken.photos(turn)


def _pressed(turn: Turn, action: str) -> Decision:
    verb, _, arg = action.partition(":")
    answer = routes.buttons().get(verb)
    return answer(change(turn, arg=arg)) if answer else greet.menu(turn)


def _typed_button(turn: Turn) -> str:
    """Typing instead of pressing: the button's number or its words."""
    text = turn.heard.text.strip()
    choices = [each for each in turn.talk.choices if each.action]
    if not text or len(text) > 80 or not choices:
        return ""
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in text.rstrip(".)"))
    awaiting_number = turn.talk.step is not None and turn.talk.step.name in ("order", "email", "which")
    if digits.isdecimal() and not awaiting_number and 1 <= int(digits) <= len(choices):
        return choices[int(digits) - 1].action
    for each in choices:
        if words.same_words(text, words.label(each.label, turn.talk.language)):
            return each.action
    return ""


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
    return changed(SetLanguage(conversation_id=talk.conversation_id, language=heard.language, because="heard"))


def _let_in(turn: Turn) -> Decision:
    """Who writes to us has let us in again."""
    return changed(Shut(conversation_id=turn.talk.conversation_id, at=None)) if turn.talk.closed_at else Decision()


def _person_talks(talk: Conversation) -> bool:
    return talk.person is not None and talk.person.taken_at is not None


def _keep_for_person(turn: Turn) -> Decision:
    """While a person talks, photos still find the open case, in silence."""
    if turn.order is None:
        return Decision()
    kept = broken.photos(turn)
    return Decision(
        changes=tuple(each for each in kept.changes if isinstance(each, AddEvidence)),
        sendings=tuple(each for each in kept.sendings if isinstance(each.what, FetchPhoto)),
    )
