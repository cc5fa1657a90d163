"""A person, please."""

from __future__ import annotations

from handlers import handing
from handlers.flows import Flow
from handlers.turn import Turn, rest, say
from models.facts.conversations import Intent
from models.facts.decisions import Decision, Miss, changed

_MISSES = 2


def ask(turn: Turn, about: str = "", words: str = "") -> Decision:
    """The buyer hears at once until when a person will have answered: by the store's working hours."""
    asked, promised = handing.ask_person(turn.talk, turn.store, turn.order, turn.now, about, words)
    return rest(turn) + asked + say(turn, promised)


def missed(turn: Turn) -> Decision:
    """We did not understand."""
    return changed(Miss(conversation_id=turn.talk.conversation_id))


def instead(turn: Turn) -> Decision | None:
    """A person, where we do not understand for the second time, or one is asked for already."""
    if turn.talk.misses + 1 < _MISSES and turn.talk.person is None:
        return None
    return missed(turn) + ask(turn)


FLOW = Flow(
    name="person",
    begins={Intent.HUMAN: ask},
    buttons={"person": ask},
)
