"""A person, please."""

from __future__ import annotations

from handlers.flows import Flow
from handlers.turn import Turn, rest, say
from models.facts.conversations import Intent, Person
from models.facts.decisions import AskPerson, Decision, changed
from models.facts.phrases import Moment, Phrase, line
from models.rules import calendar, zones


def ask(turn: Turn) -> Decision:
    """The buyer hears at once until when a person will have answered: by the store's working hours."""
    waiting = turn.talk.person
    by = waiting.answer_by if waiting else calendar.office_answer_by(turn.now, turn.store.hours, turn.store.zone)
    told = say(turn, line(Phrase.PERSON_ASKED, until=Moment(at=max(by, turn.now), zone=_zone(turn))))
    if waiting is not None:
        return rest(turn) + told
    asked = AskPerson(conversation_id=turn.talk.conversation_id, person=Person(asked_at=turn.now, answer_by=by))
    return rest(turn) + changed(asked) + told


def address(turn: Turn) -> Decision:
    """A change of address is a person's matter: a wrong one sends the goods to a stranger."""
    return say(turn, line(Phrase.ADDRESS_ASKED)) + ask(turn)


def erase(turn: Turn) -> Decision:
    """Erasure on demand is carried out by a person who has checked what must be kept."""
    return say(turn, line(Phrase.ERASE_ASKED)) + ask(turn)


def _zone(turn: Turn) -> str:
    order = turn.order
    return zones.zone_of(order.country, order.postcode)[0] if order else turn.store.zone


FLOW = Flow(
    name="person",
    begins={Intent.HUMAN: ask, Intent.CHANGE_ADDRESS: address, Intent.ERASE: erase},
    buttons={"person": ask},
)
