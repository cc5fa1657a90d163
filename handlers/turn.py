"""When we answer: what is at hand in one exchange, and how an answer is put together."""

from __future__ import annotations

from datetime import datetime

import msgspec

from models.facts.conversations import Conversation, Heard, Step
from models.facts.decisions import (
    Begin,
    Change,
    Decision,
    Known,
    MoveTo,
    Sending,
    SetLanguage,
    Speak,
    apply,
    changed,
)
from models.facts.fact import change
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.people import Store
from models.facts.phrases import Button, Line, Phrase, button
from models.rules import shots


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """One message of a buyer, with the facts it meets. `arg` is what follows the verb of a pressed button."""

    known: Known
    now: datetime
    heard: Heard = Heard()
    photos: tuple[str, ...] = ()
    message_id: str = ""
    sent_as: str = ""
    arg: str = ""

    @property
    def talk(self) -> Conversation:
        return self.known.conversation

    @property
    def store(self) -> Store:
        return self.known.store

    @property
    def order(self) -> Order | None:
        """The order that is talked about: the focus, or the only one."""
        orders = self.orders
        focus = next((each for each in orders if each.order_id == self.talk.focus), None)
        return focus or (orders[0] if len(orders) == 1 else None)

    @property
    def orders(self) -> tuple[Order, ...]:
        return tuple(self.known.orders[each] for each in self.talk.orders if each in self.known.orders)

    def after(self, decision: Decision) -> Turn:
        """The same exchange with a part of it decided."""
        return change(self, known=apply(self.known, decision))

    def own(self, order_id: str) -> Order | None:
        """The order of this id if it is this buyer's: a button from elsewhere opens nothing."""
        return next((each for each in self.orders if each.order_id == order_id), None)

    def about(self, ident: str) -> Order | None:
        """The order of this buyer that an id in a button names: the order's own, a case's or an offer's."""
        return next((each for each in self.orders if ident and ident in _ids(each)), None)


def _ids(order: Order) -> set[str]:
    offers = {offer.offer_id for case in order.cases for offer in case.offers}
    return {order.order_id} | {case.case_id for case in order.cases} | offers


def say(turn: Turn, *lines: Line, buttons: tuple[Button, ...] = (), standing: tuple[Button, ...] = ()) -> Decision:
    """An answer in this conversation."""
    return tell(turn.talk, turn.now, *lines, buttons=buttons, standing=standing)


def tell(
    talk: Conversation,
    now: datetime,
    *lines: Line,
    buttons: tuple[Button, ...] = (),
    harmless: bool = False,
    standing: tuple[Button, ...] = (),
) -> Decision:
    """Words for a conversation that leave at once. `harmless` ones may be repeated when nobody knows whether they left.

    `standing` buttons are on a message above and can still be typed, before those of this one.
    """
    message = SendMessage(
        conversation_id=talk.conversation_id,
        lines=lines,
        buttons=buttons,
        language=talk.language,
        harmless=harmless,
        picture=_picture(lines),
    )
    choices = (*(each for each in standing if each not in buttons), *buttons)
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=choices)
    return Decision(changes=(spoke,), sendings=(Sending(what=message, due_at=now, urgent=True),))


def unasked(
    talk: Conversation,
    now: datetime,
    *lines: Line,
    buttons: tuple[Button, ...] = (),
    due_at: datetime | None = None,
    standing: tuple[Button, ...] = (),
) -> Decision:
    """Words that we start: they count against the day's budget. `standing` as in `tell`."""
    message = SendMessage(
        conversation_id=talk.conversation_id,
        lines=lines,
        buttons=buttons,
        language=talk.language,
        picture=_picture(lines),
    )
    choices = (*(each for each in standing if each not in buttons), *buttons) or talk.choices
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=choices, notice=True)
    return Decision(changes=(spoke,), sendings=(Sending(what=message, due_at=due_at or now),))


def expect(turn: Turn, step: Step) -> Decision:
    """The next message is taken for an answer to this."""
    return changed(MoveTo(conversation_id=turn.talk.conversation_id, step=step))


def rest(turn: Turn) -> Decision:
    """Nothing in particular is expected next."""
    return changed(MoveTo(conversation_id=turn.talk.conversation_id, step=None)) if turn.talk.step else Decision()


def joined(decision: Decision, known: Known) -> Decision:
    """What is said to one conversation in one exchange is one message, in the language that holds afterwards.

    A picture that is asked for beside an offer is a message of its own: its buttons are not the offer's.
    Notices stay by themselves: they have an episode of their own and may be withdrawn.
    """
    languages = _languages(known, decision.changes)
    answers: dict[str, list[Sending]] = {}
    others: list[Sending] = []
    for each in decision.sendings:
        what = each.what
        if not isinstance(what, SendMessage):
            others.append(each)
            continue
        language = languages.get(what.conversation_id, what.language)
        if language != what.language:
            what = change(what, language=language)
        if what.episode or what.author != "bot":
            others.append(change(each, what=what) if what is not each.what else each)
            continue
        mine = answers.setdefault(what.conversation_id, [])
        before = mine[-1].what if mine else None
        if isinstance(before, SendMessage) and not _apart(before, what):
            mine[-1] = change(each, what=_added(before, what))
        else:
            mine.append(change(each, what=what) if what is not each.what else each)
    choices = {key: talk.choices for key, talk in known.conversations.items()}
    spoken = tuple(
        _choices(each, answers, choices.get(each.conversation_id, ())) if isinstance(each, Speak) else each
        for each in decision.changes
    )
    return Decision(changes=spoken, sendings=(*(each for mine in answers.values() for each in mine), *others))


def _languages(known: Known, changes: tuple[Change, ...]) -> dict[str, str]:
    """The language of each conversation after these changes."""
    languages = {key: talk.language for key, talk in known.conversations.items()}
    for each in changes:
        if isinstance(each, SetLanguage):
            languages[each.conversation_id] = each.language
        elif isinstance(each, Begin):
            languages[each.conversation.conversation_id] = each.conversation.language
    return languages


def _apart(before: SendMessage, what: SendMessage) -> bool:
    return bool(before.buttons and what.buttons) and before.picture != what.picture


def _added(before: SendMessage, what: SendMessage) -> SendMessage:
    lines = (*before.lines, *(each for each in what.lines if each not in before.lines))
    buttons = (*(b for b in before.buttons if b not in what.buttons), *what.buttons)
    picture = what.picture or before.picture
    return change(what, lines=lines, buttons=buttons, harmless=before.harmless and what.harmless, picture=picture)


def _choices(spoke: Speak, answers: dict[str, list[Sending]], choices: tuple[Button, ...]) -> Speak:
    """The buttons last shown: words without any leave those above them to be typed."""
    mine = answers.get(spoke.conversation_id)
    if spoke.notice or not mine:
        return spoke
    answer = mine[-1].what
    assert isinstance(answer, SendMessage)
    shown = answer.buttons or choices
    if len(spoke.choices) > len(shown) and set(map(_action, shown)) <= set(map(_action, spoke.choices)):
        return spoke
    return spoke if spoke.choices == shown else change(spoke, choices=shown)


def _action(each: Button) -> str:
    return each.action or each.url


def _picture(lines: tuple[Line, ...]) -> str:
    """The drawn example of the picture that these words ask for, if they ask for one."""
    asked = (each.phrase.removeprefix("shot-").replace("-", "_") for each in lines if each.phrase.startswith("shot-"))
    return next((shots.book().shots[slug].picture for slug in asked), "")


def person_button() -> Button:
    return button(Phrase.BUTTON_PERSON, "person")
