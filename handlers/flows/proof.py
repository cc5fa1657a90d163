"""Which order is it, and is it yours?"""

from __future__ import annotations

from datetime import datetime, timedelta

import locales
from handlers.flows import Flow, greet, person
from handlers.turn import Turn, expect, person_button, rest, say, tell
from models.facts.conversations import Conversation, Heard, Intent, Step
from models.facts.decisions import Decision, Doubt, Focus, Link, SetLanguage, WrongFact, changed
from models.facts.fact import change
from models.facts.orders import Order
from models.facts.phrases import Phrase, line
from models.rules import causes

GUESSES = 5
LINK_AFTER_DELIVERY = timedelta(days=60)
LINK_AFTER_ORDER = timedelta(days=180)
_CLEARLY = 0.35
# Letters and digits. Numbers of identity have eight and more, most shops' orders fewer.
_LONG = 8


def opened(turn: Turn, link: str) -> Decision:
    """The buyer opened the chat, with a deep link or without."""
    hello = greet.greeting(turn)
    if link:
        return hello + _by_link(turn.after(hello))
    if turn.orders:
        return hello + greet.menu(turn.after(hello))
    return hello + greet.ask_order(turn.after(hello))


def linked(turn: Turn, order: Order) -> Decision:
    """The order is this buyer's from now on; what was waiting to be told is told."""
    talk = turn.talk
    decision = changed(Link(conversation_id=talk.conversation_id, order_id=order.order_id, at=turn.now))
    if order.language and talk.language_from in ("store", "messenger"):
        decision += changed(
            SetLanguage(conversation_id=talk.conversation_id, language=locales.nearest(order.language), because="order")
        )
    decision += say(turn, line(Phrase.CONNECTED, order=order.order_ref))
    for other in _owners(turn, order):
        decision += tell(other, turn.now, line(Phrase.LINKED_ELSEWHERE, order=order.order_ref))
    return decision + rest(turn)


def _by_link(turn: Turn) -> Decision:
    order = turn.known.offered
    if order is None or _expired(turn, order):
        return say(turn, line(Phrase.LINK_NOT_VALID)) + greet.ask_order(turn)
    if order.order_id in turn.talk.orders:
        focus = changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order.order_id))
        return focus + greet.welcome(turn.after(focus))
    if order.conversations:
        asked = expect(turn, Step(name="email", order_id=order.order_id, ref=order.order_ref))
        return asked + say(turn, line(Phrase.LINK_TAKEN), line(Phrase.ASK_EMAIL, order=order.order_ref))
    decision = linked(turn, order)
    return decision + greet.welcome(turn.after(decision))


def _expired(turn: Turn, order: Order) -> bool:
    delivered = causes.delivered_at(order)
    end = delivered + LINK_AFTER_DELIVERY if delivered else order.placed_at + LINK_AFTER_ORDER
    return turn.now > end


def _owners(turn: Turn, order: Order) -> tuple[Conversation, ...]:
    known = turn.known.conversations
    return tuple(known[each] for each in order.conversations if each in known and each != turn.talk.conversation_id)


def order_number(turn: Turn) -> Decision:
    """An answer to "which order is it?"."""
    step = turn.talk.step
    wish = step.text if step else ""
    refs = turn.heard.orders or _looks_like_one(turn.heard.text)
    if not refs:
        asked = greet.ask_order(turn, wished(turn) or wish)
        return person.instead(turn) or person.missed(turn) + asked
    if guessing(turn):
        return too_often(turn)
    candidate = next(iter(turn.known.candidates), None)
    asked = expect(turn, Step(name="email", order_id=candidate.order_id if candidate else "", text=wish, ref=refs[0]))
    if turn.heard.emails:
        return asked + _checked(turn.after(asked))
    return asked + say(turn, line(Phrase.ASK_EMAIL, order=_unproved(refs[0])))


def _unproved(ref: str) -> str:
    """A long number that was typed here may be one of identity, which is never repeated: its end says which is meant."""
    return f"…{ref[-4:]}" if sum(each.isalnum() for each in ref) >= _LONG else ref


def email(turn: Turn) -> Decision:
    """The second fact; a number beside it is meant instead of the one before."""
    step = turn.talk.step
    if step is None or turn.heard.orders:
        return order_number(turn)
    if not turn.heard.emails:
        return person.instead(turn) or person.missed(turn) + say(
            turn, line(Phrase.ASK_EMAIL, order=_unproved(step.ref))
        )
    return _checked(turn)


def _checked(turn: Turn) -> Decision:
    """Every wrong pair gets the same answer: no number can be told from a wrong e-mail."""
    if guessing(turn):
        return too_often(turn)
    step = turn.talk.step
    assert step is not None
    order = next((each for each in turn.known.candidates if each.order_id == step.order_id), None)
    given = {each.casefold() for each in turn.heard.emails}
    if order is not None and not _locked(turn, order) and order.email and order.email.casefold() in given:
        decision = linked(turn, order)
        return decision + _go_on(turn.after(decision), step.text)
    wrong = changed(WrongFact(conversation_id=turn.talk.conversation_id, at=turn.now))
    if order is not None:
        wrong += changed(Doubt(order_id=order.order_id, at=turn.now))
    again = expect(turn, Step(name="order", text=step.text))
    return wrong + again + say(turn, line(Phrase.NOT_FOUND), buttons=(person_button(),))


def _go_on(turn: Turn, wish: str) -> Decision:
    """Back to what the buyer came for; the words that proved the order are not the words of the wish."""
    from handlers.flows import routes

    turn = change(turn, heard=Heard(), arg="")
    answer = routes.begins().get(next((each for each in Intent if each == wish), Intent.OTHER))
    answer = answer or (routes.buttons().get(wish) if wish else None)
    if answer is None and turn.talk.loose:
        answer = routes.buttons()["photos"]
    return (answer or greet.welcome)(turn)


def wished(turn: Turn) -> str:
    """What the words that we have just heard ask for, if they ask for anything clearly."""
    from handlers.flows import broken, routes

    intent, sure = turn.heard.intents[0] if turn.heard.intents else (Intent.OTHER, 0.0)
    if (cause := broken.problem(turn.heard)) is not None:
        return broken.verb(cause)
    known = intent in routes.begins() and intent not in (Intent.GREETING, Intent.ACCEPT, Intent.REFUSE, Intent.THANKS)
    return intent.value if known and sure >= _CLEARLY else ""


def guessing(turn: Turn) -> bool:
    return _lately(turn, turn.talk.wrong_facts) >= GUESSES


def _locked(turn: Turn, order: Order) -> bool:
    """Too many wrong e-mails for this order, from however many chats."""
    return _lately(turn, order.wrong_facts) >= GUESSES


def _lately(turn: Turn, moments: tuple[datetime, ...]) -> int:
    return sum(turn.now - at < timedelta(days=1) for at in moments)


def too_often(turn: Turn) -> Decision:
    return rest(turn) + say(turn, line(Phrase.TRIED_TOO_OFTEN), buttons=(person_button(),))


def which(turn: Turn) -> Decision:
    """An answer to "which of your orders?"."""
    mine = named(turn)
    if mine is not None:
        return _focus(turn, mine)
    if turn.heard.orders:
        return order_number(turn)
    step = turn.talk.step
    return greet.ask_order(turn, wished(turn) or (step.text if step else ""))


def named(turn: Turn) -> Order | None:
    """The one order of this buyer that the words name, by its number or by a parcel's."""
    refs = {_bare(each) for each in turn.heard.orders} or _among_several(turn)
    if not refs and not turn.heard.tracking:
        return None
    numbers = {each.casefold() for each in (*turn.heard.tracking, *turn.heard.orders)}
    mine = [
        order
        for order in turn.orders
        if _bare(order.order_ref) in refs or any(p.number.casefold() in numbers for p in order.parcels)
    ]
    return mine[0] if len(mine) == 1 else None


def _among_several(turn: Turn) -> set[str]:
    """The words that look like a number: of who has several orders, "1002 as well" names one of them."""
    if len(turn.orders) < 2 or turn.heard.amount is not None:
        return set()
    words = (_bare(each.strip(".,;:!?()")) for each in turn.heard.text.split())
    return {each for each in words if len(each) > 3 and any(c.isdecimal() for c in each)}


def _bare(ref: str) -> str:
    return ref.lstrip("#").casefold()


def _looks_like_one(text: str) -> tuple[str, ...]:
    """A short answer with a digit in it may be a number of a form that we do not know."""
    said = text.strip()
    like = len(said) <= 40 and len(said.split()) <= 3 and any(each.isdecimal() for each in said)
    return (said,) if like and "@" not in said else ()


def choose(turn: Turn) -> Decision:
    order = turn.own(turn.arg)
    return _focus(turn, order) if order else greet.menu(turn)


def _focus(turn: Turn, order: Order) -> Decision:
    wish = turn.talk.step.text if turn.talk.step else ""
    focus = changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order.order_id)) + rest(turn)
    return focus + _go_on(turn.after(focus), wish)


FLOW = Flow(
    name="proof",
    steps={"order": order_number, "email": email, "which": which},
    buttons={"order": choose},
)
