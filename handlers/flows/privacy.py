"""Delete my data; send me my data."""

from __future__ import annotations

from handlers import erasing, offering
from handlers.flows import Flow, person
from handlers.turn import Turn, rest, say
from models.facts.conversations import Intent
from models.facts.decisions import AskData, Decision, ForgetLater, ForgetTalkLater, changed
from models.facts.phrases import COPY, Button, Day, Moment, Phrase, button, line
from models.rules import erasure, tasks

BUYER = "buyer"
YES, NO, MINE = "erase_yes", "erase_no", "my_data"
_SELF_SERVED = frozenset({"webchat"})


def erase(turn: Turn) -> Decision:
    """What goes, what stays, and a second question. Who has proved no order is told by a person which are theirs."""
    if not turn.orders:
        return say(turn, line(Phrase.ERASE_ASKED)) + person.ask(turn, "erase")
    ways = (
        button(Phrase.BUTTON_ERASE_YES, YES),
        button(Phrase.BUTTON_MY_DATA, MINE),
        button(Phrase.BUTTON_ERASE_NO, NO),
    )
    return rest(turn) + say(turn, line(Phrase.ERASE_WHAT), buttons=ways)


def goes(turn: Turn) -> Decision:
    """Every order of this chat, and the chat: soon, or when nothing is owed any more."""
    if not turn.orders:
        return erase(turn)
    decision = sum((erasing.soon(each, BUYER, turn.now) for each in turn.orders), Decision())
    at, zone = turn.now + erasure.THOUGHT_OVER, offering.zone(turn.orders[-1])
    decision += changed(ForgetTalkLater(conversation_id=turn.talk.conversation_id, at=at))
    waits = [until for each in turn.orders if (until := erasure.waits_until(each, turn.now))]
    soon = line(Phrase.ERASE_SOON, at=Moment(at=at, zone=zone))
    said = line(Phrase.ERASE_LATER, day=Day(at=max(waits), zone=zone)) if waits else soon
    return decision + say(turn, said, buttons=(button(Phrase.BUTTON_ERASE_NO, NO),))


def stays(turn: Turn) -> Decision:
    """The buyer's own wish can be taken back; what a shop or a person has asked for stands."""
    mine = [each for each in turn.orders if each.erasing is not None and each.erasing.by == BUYER]
    kept = sum((changed(ForgetLater(order_id=each.order_id, erasing=None)) for each in mine), Decision())
    if mine and turn.talk.erase_at is not None:
        kept += changed(ForgetTalkLater(conversation_id=turn.talk.conversation_id, at=None))
    return kept + say(turn, line(Phrase.ERASE_KEPT))


def copy(turn: Turn) -> Decision:
    """At once where the chat can hand it over; elsewhere a person sends it, within the month that the law gives."""
    if not turn.orders:
        return person.ask(turn, "data")
    if turn.talk.channel in _SELF_SERVED:
        label = line(Phrase.BUTTON_DOWNLOAD)
        return say(turn, line(Phrase.DATA_HERE), buttons=(Button(label=label, url=COPY),))
    order = turn.order or turn.orders[-1]
    asked = order.data_asked_at or turn.now
    by = Day(at=asked + tasks.ANSWERED_WITHIN, zone=offering.zone(order))
    noted = Decision() if order.data_asked_at else changed(AskData(order_id=order.order_id, at=turn.now))
    return noted + say(turn, line(Phrase.DATA_ASKED, day=by))


FLOW = Flow(
    name="privacy",
    begins={Intent.ERASE: erase},
    buttons={YES: goes, NO: stays, MINE: copy},
)
