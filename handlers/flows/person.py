"""A person, please."""

from __future__ import annotations

from handlers import handing
from handlers.flows import Flow
from handlers.turn import Turn, rest, say
from models.facts.conversations import Intent
from models.facts.decisions import Decision


def ask(turn: Turn, about: str = "", words: str = "") -> Decision:
    """The buyer hears at once until when a person will have answered: by the store's working hours."""
    asked, promised = handing.ask_person(turn.talk, turn.store, turn.order, turn.now, about, words)
    return rest(turn) + asked + say(turn, promised)


FLOW = Flow(
    name="person",
    begins={Intent.HUMAN: ask},
    buttons={"person": ask},
)
