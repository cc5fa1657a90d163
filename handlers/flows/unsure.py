"""Not sure what was meant: the two likeliest things to choose from, or a person. Never a wrong action."""

from __future__ import annotations

from handlers.flows import Flow, greet, routes
from handlers.turn import Turn, person_button, say
from models.facts.conversations import Heard, Intent
from models.facts.decisions import Decision
from models.facts.phrases import Button, Phrase, button, line

# Below it a guess is not worth a button, and below it together both are not worth asking.
_LIKELY, _ENOUGH = 0.06, 0.3
_MOST = 2
_OFFERED = {
    Intent.WHERE_IS_IT: Phrase.BUTTON_WHERE,
    Intent.LATE: Phrase.BUTTON_LATE,
    Intent.CUSTOMS: Phrase.BUTTON_CUSTOMS,
    Intent.NOT_RECEIVED: Phrase.BUTTON_NOT_RECEIVED,
    Intent.DAMAGED: Phrase.BUTTON_DAMAGED,
    Intent.WRONG_ITEM: Phrase.BUTTON_WRONG_ITEM,
    Intent.WRONG_VARIANT: Phrase.BUTTON_WRONG_VARIANT,
    Intent.PARTS_MISSING: Phrase.BUTTON_PARTS_MISSING,
    Intent.POOR_QUALITY: Phrase.BUTTON_QUALITY,
    Intent.NOT_SHIPPED: Phrase.BUTTON_NOT_SENT,
    Intent.CANCEL: Phrase.BUTTON_CANCEL_ORDER,
    Intent.CHANGE_ADDRESS: Phrase.BUTTON_ADDRESS,
    Intent.REFUND: Phrase.BUTTON_WANT_MONEY,
    Intent.REPLACEMENT: Phrase.BUTTON_WANT_NEW,
    Intent.RETURN: Phrase.BUTTON_SEND_BACK,
    Intent.DISPUTE_THREAT: Phrase.BUTTON_CLAIM,
    Intent.ERASE: Phrase.BUTTON_ERASE,
    Intent.STOP: Phrase.BUTTON_STOP,
    Intent.LANGUAGE: Phrase.BUTTON_LANGUAGE,
}


def likely(heard: Heard) -> tuple[Intent, ...]:
    """What may have been meant, the likeliest first; nothing, where it could be anything."""
    found = [(intent, chance) for intent, chance in heard.intents if intent in _OFFERED and chance >= _LIKELY][:_MOST]
    return tuple(intent for intent, _ in found) if sum(chance for _, chance in found) >= _ENOUGH else ()


def ask(turn: Turn) -> Decision | None:
    """Two buttons and a person; None where there is nothing to choose from."""
    rows = tuple(_button(each) for each in likely(turn.heard))
    return say(turn, line(Phrase.NOT_SURE), buttons=(*rows, person_button())) if rows else None


def chosen(turn: Turn) -> Decision:
    begins = routes.begins()
    return begins[Intent(turn.arg)](turn) if turn.arg in begins else greet.menu(turn)


def _button(intent: Intent) -> Button:
    return button(_OFFERED[intent], f"meant:{intent.value}")


FLOW = Flow(name="unsure", buttons={"meant": chosen})
