"""When a buyer writes: hear the wish, take the dialogue's next step."""

from __future__ import annotations

from datetime import datetime

import locales
from handlers.flows import broken, greet, person, photos, routes, wishes
from handlers.turn import Turn, expect, say
from locales import say as words
from models.facts.conversations import Conversation, Heard, Intent, Step
from models.facts.decisions import (
    AddEvidence,
    Begin,
    Decision,
    Focus,
    Hear,
    KeepPhoto,
    Known,
    Miss,
    Name,
    SetLanguage,
    Shut,
    Stop,
    apply,
    changed,
)
from models.facts.fact import change, named
from models.facts.inbound import ChatOpened, ContactMoved, FromChat, MessageReceived
from models.facts.orders import Order
from models.facts.outbound import FetchPhoto
from models.facts.phrases import Phrase, button, line
from models.rules import speaking

# These are wanted whatever was asked before.
_ALWAYS = frozenset({Intent.HUMAN, Intent.STOP, Intent.ERASE, Intent.LANGUAGE, Intent.DISPUTE_THREAT})
_SURE = 0.35
_CLEAR = 0.6
# What still answers a question that we asked, beside words that say nothing clear.
_YES_OR_NO = frozenset({Intent.THANKS, Intent.ACCEPT, Intent.REFUSE})
_ANSWERS = {
    "photo": _YES_OR_NO | {Intent.DAMAGED},
    "looked": _YES_OR_NO | {Intent.NOT_RECEIVED},
    "charged": _YES_OR_NO | {Intent.CUSTOMS, Intent.REFUND},
}
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
    if speaking.person_talks(turn.talk) and not arrived.link:
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
    if speaking.person_talks(turn.talk):
        return decision + _silence(turn, arrived) + (_keep_for_person(turn) if arrived.photos else Decision())
    follow = _language(turn) if not arrived.action else Decision()
    decision += follow
    turn = turn.after(follow)
    hello = greet.greeting(turn)
    return decision + hello + _answer(turn.after(hello), arrived)


def _answer(turn: Turn, arrived: MessageReceived) -> Decision:
    if arrived.action:
        return _pressed(turn, arrived.action)
    hidden = say(turn, line(Phrase.CARD_HIDDEN)) if turn.heard.card_hidden else Decision()
    alarm = broken.alarm(turn.heard)
    if arrived.edited and alarm is None:
        return hidden + say(turn, line(Phrase.EDIT_SEEN))
    typed = _typed_button(turn)
    if typed:
        return _pressed(turn, typed)
    if arrived.other and not turn.heard.text and not arrived.photos:
        return say(turn, line(Phrase.ONLY_TEXT_AND_PHOTOS), buttons=(button(Phrase.BUTTON_MENU, "menu"),))
    named = greet.named(turn)
    turned = _turned_to(turn, named) if named else Decision()
    turn = turn.after(turned)
    if alarm is not None:
        return hidden + turned + broken.wrong(turn, alarm)
    return hidden + turned + (_with_photos(turn) if arrived.photos else _words(turn, hidden))


def _words(turn: Turn, hidden: Decision) -> Decision:
    """Something wanted at any time, the answer to what was asked, another order's number, or a new wish."""
    intent, sure = _intent(turn)
    step = routes.steps().get(turn.talk.step.name) if turn.talk.step else None
    begins = routes.begins()
    if turn.talk.stopped_at is not None and (intent is Intent.GREETING or wishes.starts(turn.heard.text)):
        return wishes.restart(turn)
    if intent in _ALWAYS and sure >= _SURE:
        return begins[intent](turn)
    if step is not None and not _leaves(turn, intent, sure):
        return step(turn)
    if _names_a_new_order(turn):
        return _told_order(turn)
    if intent in begins and sure >= _SURE:
        return begins[intent](turn)
    return _missed(turn) if not hidden.changes else Decision()


def _names_a_new_order(turn: Turn) -> bool:
    """A number that is none of this buyer's is asked for its e-mail, whether it exists or not: nothing is given away."""
    if not turn.orders:
        return bool(turn.heard.orders or turn.heard.emails)
    return bool(turn.heard.orders) and greet.named(turn) is None


def _told_order(turn: Turn) -> Decision:
    """The order number came with the first words."""
    asked = expect(turn, Step(name="order", text=greet.wished(turn)))
    return asked + greet.order_number(turn.after(asked))


def _intent(turn: Turn) -> tuple[Intent, float]:
    command = turn.heard.text.strip().split(" ")[0].casefold()
    if command in _COMMANDS:
        return _COMMANDS[command], 1.0
    return turn.heard.intents[0] if turn.heard.intents else (Intent.OTHER, 0.0)


def _leaves(turn: Turn, intent: Intent, sure: float) -> bool:
    """Does the buyer clearly want something else than to answer our question?"""
    step = turn.talk.step
    if step is None or step.name == "address":
        return False
    if step.name in _ANSWERS:
        return sure >= _CLEAR and intent not in _ANSWERS[step.name] and intent is not Intent.OTHER
    if turn.heard.orders or turn.heard.emails:
        return False
    return bool(turn.orders) and sure >= _CLEAR and intent is not Intent.OTHER


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
    cause = broken.problem(turn.heard)
    if cause is not None and photos.case_for(turn) is None:
        return broken.wrong(turn, cause)
    return photos.came(turn)


def _pressed(turn: Turn, action: str) -> Decision:
    """A button works on the order that it names, whichever one was talked about meanwhile."""
    verb, _, arg = action.partition(":")
    answer = routes.buttons().get(verb)
    if answer is None:
        return greet.menu(turn)
    about = turn.about(arg.partition(":")[0])
    turned = _turned_to(turn, about) if about else Decision()
    return turned + answer(change(turn.after(turned), arg=arg))


def _turned_to(turn: Turn, order: Order) -> Decision:
    if turn.talk.focus == order.order_id:
        return Decision()
    return changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order.order_id))


def _typed_button(turn: Turn) -> str:
    """Typing instead of pressing: the button's number or its words."""
    text = turn.heard.text.strip()
    choices = [each for each in turn.talk.choices if each.action]
    if not text or len(text) > 80 or not choices:
        return ""
    number = text.rstrip(".)")
    step = turn.talk.step.name if turn.talk.step else ""
    awaiting_number = step in ("order", "email", "charged") or greet.named(turn) is not None
    if number.isdecimal() and not awaiting_number and 1 <= int(number) <= len(choices):
        return choices[int(number) - 1].action
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


def _silence(turn: Turn, arrived: MessageReceived) -> Decision:
    """STOP, and its end, hold whoever is talking; the person reads it, so the bot adds no words."""
    intent, sure = _intent(turn)
    at = (
        turn.now
        if arrived.action == "stop" or (not arrived.action and intent is Intent.STOP and sure >= _SURE)
        else None
    )
    if at is None and arrived.action != "restart":
        return Decision()
    return changed(Stop(conversation_id=turn.talk.conversation_id, at=at))


def _keep_for_person(turn: Turn) -> Decision:
    """While a person talks, photos still find the open case, in silence."""
    kept = photos.came(turn)
    return Decision(
        changes=tuple(each for each in kept.changes if isinstance(each, AddEvidence | KeepPhoto)),
        sendings=tuple(each for each in kept.sendings if isinstance(each.what, FetchPhoto)),
    )
