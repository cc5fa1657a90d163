"""A person, please."""

from __future__ import annotations

from handlers import handing
from handlers.flows import Flow
from handlers.turn import Turn, expect, rest, say
from models.facts.conversations import Intent, Step
from models.facts.decisions import Decision
from models.facts.phrases import Phrase, line


def ask(turn: Turn) -> Decision:
    """The buyer hears at once until when a person will have answered: by the store's working hours."""
    asked, promised = handing.ask_person(turn.talk, turn.store, turn.order, turn.now)
    return rest(turn) + asked + say(turn, promised)


def address(turn: Turn) -> Decision:
    """A change of address is a person's matter: a wrong one sends the goods to a stranger."""
    return say(turn, line(Phrase.ADDRESS_ASKED)) + ask(turn) + expect(turn, Step(name="address"))


def erase(turn: Turn) -> Decision:
    """Erasure on demand is carried out by a person who has checked what must be kept."""
    return say(turn, line(Phrase.ERASE_ASKED)) + ask(turn)


FLOW = Flow(
    name="person",
    begins={Intent.HUMAN: ask, Intent.CHANGE_ADDRESS: address, Intent.ERASE: erase},
    steps={"address": ask},
    buttons={"person": ask, "address": address},
)
