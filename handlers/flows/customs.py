"""Customs wants something."""

from __future__ import annotations

from handlers import telling
from handlers.flows import Flow, greet, where
from handlers.turn import Turn, person_button, rest, say
from models.facts.conversations import Intent
from models.facts.decisions import Decision
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase, button, line
from models.rules import causes, customs

_CUSTOMS = (Cause.CUSTOMS_BUYER, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_REFUSED)
_SEEN = (Status.CUSTOMS_PRESENTED, Status.CUSTOMS_HELD, Status.CUSTOMS_ACTION_REQUIRED)


def step_by_step(turn: Turn) -> Decision:
    """The steps of that country: never a document, a number or a payment in this chat (PRODUCT rule 6)."""
    order = turn.order
    if order is None:
        return greet.ask_order(turn, Intent.CUSTOMS)
    found = next((f for f in causes.find(order, turn.now) if f.cause in _CUSTOMS), None)
    if found is not None:
        decision, lines, buttons = telling.words(order, turn.store, found, turn.now)
        return rest(turn) + decision + say(turn, *lines, buttons=buttons)
    asked = any(p.status in _SEEN for p in order.parcels)
    steps = customs.lines(order.country, order.total, waits_for_buyer=True)
    standing = where.status(order, turn) if asked or not steps else ()
    rows = (button(Phrase.BUTTON_WHERE, "where"), person_button())
    return rest(turn) + say(turn, *standing, *steps, line(Phrase.CUSTOMS_CHARGED), buttons=rows)


FLOW = Flow(name="customs", begins={Intent.CUSTOMS: step_by_step}, buttons={"customs": step_by_step})
