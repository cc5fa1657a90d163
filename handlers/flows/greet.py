"""Hello; which order is it?"""

from __future__ import annotations

from datetime import timedelta

import locales
from handlers import telling
from handlers.flows import Flow
from handlers.turn import Turn, expect, person_button, rest, say, tell
from models.facts.conversations import Conversation, Intent
from models.facts.decisions import Decision, Doubt, Focus, Greet, Link, SetLanguage, WrongFact, changed
from models.facts.orders import Order
from models.facts.phrases import Button, Line, Phrase, button, line
from models.rules import causes

GUESSES = 5
LINK_AFTER_DELIVERY = timedelta(days=60)
LINK_AFTER_ORDER = timedelta(days=180)
EU = frozenset("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split())


def opened(turn: Turn, link: str) -> Decision:
    """The buyer opened the chat, with a deep link or without."""
    hello = greeting(turn)
    if link:
        return hello + _by_link(turn.after(hello))
    if turn.orders:
        return hello + menu(turn.after(hello))
    return hello + ask_order(turn.after(hello))


def greeting(turn: Turn) -> Decision:
    """At first contact we say that we are a bot."""
    talk = turn.talk
    if talk.greeted:
        return Decision()
    return changed(Greet(conversation_id=talk.conversation_id)) + say(turn, line(Phrase.HELLO, shop=turn.store.name))


def menu(turn: Turn) -> Decision:
    return rest(turn) + say(turn, line(Phrase.MENU), buttons=menu_buttons(turn))


def menu_buttons(turn: Turn) -> tuple[Button, ...]:
    rows = [
        button(Phrase.BUTTON_WHERE, "where"),
        button(Phrase.BUTTON_NOT_RECEIVED, "missing"),
        button(Phrase.BUTTON_DAMAGED, "damaged"),
        button(Phrase.BUTTON_WRONG_ITEM, "wrong_item"),
    ]
    order = turn.order
    if order is not None and order.country in EU and turn.store.withdrawal_url:
        rows.append(Button(label=line(Phrase.BUTTON_WITHDRAW), url=turn.store.withdrawal_url))
    if len(turn.orders) > 1:
        rows.append(button(Phrase.BUTTON_OTHER_ORDER, "orders"))
    return (*rows, person_button(), button(Phrase.BUTTON_LANGUAGE, "language"))


def ask_order(turn: Turn, wish: str = "") -> Decision:
    """Which order? With several of this buyer's own, they are buttons."""
    if turn.orders and wish != "another":
        rows = tuple(button(Phrase.BUTTON_ORDER, f"order:{o.order_id}", order=o.order_ref) for o in turn.orders[:8])
        return expect(turn, "which", text=wish) + say(turn, line(Phrase.WHICH_ORDER), buttons=rows)
    return expect(turn, "order", text=wish) + say(turn, line(Phrase.ASK_ORDER))


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


def welcome(turn: Turn) -> Decision:
    """What is waiting to be told about the order in focus, or the menu."""
    order = turn.order
    if order is None:
        return menu(turn)
    decision, lines, buttons = telling.at_once(turn.known, order.order_id, turn.talk, turn.now)
    if not lines:
        return menu(turn)
    return decision + say(turn, *lines, buttons=buttons)


def _by_link(turn: Turn) -> Decision:
    order = turn.known.offered
    if order is None or _expired(turn, order):
        return say(turn, line(Phrase.LINK_NOT_VALID)) + ask_order(turn)
    if order.order_id in turn.talk.orders:
        focus = changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order.order_id))
        return focus + welcome(turn.after(focus))
    if order.conversations:
        asked = expect(turn, "email", order_id=order.order_id, text="")
        return asked + say(turn, line(Phrase.LINK_TAKEN), line(Phrase.ASK_EMAIL, order=order.order_ref))
    decision = linked(turn, order)
    return decision + welcome(turn.after(decision))


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
    refs = turn.heard.orders or ((turn.heard.text.strip()[:40],) if turn.heard.text.strip() else ())
    if not refs:
        return ask_order(turn, wish)
    if guessing(turn):
        return too_often(turn)
    candidate = next(iter(turn.known.candidates), None)
    order_id = candidate.order_id if candidate else ""
    asked = expect(turn, "email", order_id=order_id, text=wish)
    if turn.heard.emails:
        return asked + email(turn.after(asked))
    return asked + say(turn, line(Phrase.ASK_EMAIL, order=refs[0]))


def email(turn: Turn) -> Decision:
    """The second fact. Every wrong pair gets the same answer: no number can be told from a wrong e-mail."""
    step = turn.talk.step
    given = {each.casefold() for each in turn.heard.emails}
    if not given or step is None:
        ref = turn.heard.orders[0] if turn.heard.orders else ""
        return order_number(turn) if ref else say(turn, line(Phrase.ASK_EMAIL, order=ref or "…"))
    if guessing(turn):
        return too_often(turn)
    order = next((each for each in turn.known.candidates if each.order_id == step.order_id), None)
    locked = order is not None and len([at for at in order.wrong_facts if turn.now - at < timedelta(days=1)]) >= GUESSES
    if order is not None and not locked and order.email and order.email.casefold() in given:
        decision = linked(turn, order)
        return decision + _go_on(turn.after(decision), step.text)
    wrong = changed(WrongFact(conversation_id=turn.talk.conversation_id, at=turn.now))
    if order is not None:
        wrong += changed(Doubt(order_id=order.order_id, at=turn.now))
    again = expect(turn, "order", text=step.text)
    return wrong + again + say(turn, line(Phrase.NOT_FOUND), buttons=(person_button(),))


def _go_on(turn: Turn, wish: str) -> Decision:
    """Back to what the buyer came for."""
    from handlers.flows import routes

    begin = routes.begins().get(Intent(wish)) if wish in Intent else None
    return begin(turn) if begin else welcome(turn)


def guessing(turn: Turn) -> bool:
    recent = [at for at in turn.talk.wrong_facts if turn.now - at < timedelta(days=1)]
    return len(recent) >= GUESSES


def too_often(turn: Turn) -> Decision:
    return rest(turn) + say(turn, line(Phrase.TRIED_TOO_OFTEN), buttons=(person_button(),))


def which(turn: Turn) -> Decision:
    """An answer to "which of your orders?"."""
    mine = [each for each in turn.orders if _named(each.order_ref, turn.heard.orders)]
    if len(mine) == 1:
        return _focus(turn, mine[0].order_id)
    return order_number(turn) if turn.heard.orders else ask_order(turn, turn.talk.step.text if turn.talk.step else "")


def _named(ref: str, refs: tuple[str, ...]) -> bool:
    return ref.lstrip("#").casefold() in {each.lstrip("#").casefold() for each in refs}


def choose(turn: Turn) -> Decision:
    return _focus(turn, turn.arg) if turn.own(turn.arg) else menu(turn)


def _focus(turn: Turn, order_id: str) -> Decision:
    wish = turn.talk.step.text if turn.talk.step else ""
    focus = changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order_id)) + rest(turn)
    return focus + _go_on(turn.after(focus), wish)


def another(turn: Turn) -> Decision:
    return ask_order(turn, "another") if not turn.orders else ask_order(turn)


def hello(turn: Turn) -> Decision:
    if not turn.orders:
        return ask_order(turn)
    known: tuple[Line, ...] = (line(Phrase.HELLO_AGAIN),) if turn.talk.greeted else ()
    return (say(turn, *known) if known else Decision()) + menu(turn)


FLOW = Flow(
    name="greet",
    begins={Intent.GREETING: hello},
    steps={"order": order_number, "email": email, "which": which},
    buttons={"menu": menu, "order": choose, "orders": ask_order, "another": another},
)
