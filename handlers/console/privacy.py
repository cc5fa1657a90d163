"""What a buyer may ask for: a copy of everything, and to be forgotten; and who of the seller's people saw what."""

from __future__ import annotations

from handlers.console import Ask
from models.facts.orders import Order
from models.seen import Look

SHOWN = 12


def card(ask: Ask, order: Order, looks: tuple[Look, ...]) -> dict[str, object]:
    """What stands on the pages of an order and of its cases. `looks` are the newest first, one more than is shown."""
    cases = {case.case_id: ask.t.of("cause", case.cause.value) for case in order.cases}
    return {
        "erased": ask.moment(order.erased_at, order.store_id),
        "due": ask.moment(order.erasing.due_at, order.store_id) if order.erasing else None,
        "asked": ask.moment(order.data_asked_at, order.store_id),
        "looks": [
            {
                "by": each.by,
                "what": ask.t.of("saw", each.what, each.what),
                "of": cases.get(each.about, ""),
                "at": ask.moment(each.at, order.store_id),
            }
            for each in looks[:SHOWN]
        ],
        "more": len(looks) > SHOWN,
    }
