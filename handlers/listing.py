"""When one message is about several orders of a buyer: a list with dates, and a button for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from handlers import offering, wording
from models.facts.orders import Order
from models.facts.parcels import Notice
from models.facts.phrases import Button, Day, Line, Phrase, button, line
from models.rules.causes import Finding
from models.rules.joining import Joined
from models.rules.lanes import PRIORS, Lanes

Together = tuple[Order, Joined]

# A messenger shows so many rows; the order's number can always be typed.
MOST_BUTTONS = 5


def lines(together: Iterable[Together], now: datetime, known: Lanes = PRIORS) -> tuple[Line, ...]:
    """Which orders, since when each, and when each is expected now."""
    entries = tuple(together)
    listed = [each for order, joined in entries for each in _entry(order, joined.findings, now, known)]
    asked = any(each.notice is Notice.DELIVERED_CHECK for _, joined in entries for each in joined.findings)
    return (line(Phrase.ALSO_DELIVERED if asked else Phrase.ALSO_ORDERS), *listed) if listed else ()


def buttons(together: Iterable[Together], offered: bool) -> tuple[Button, ...]:
    """What can be done for each of them, or where it is."""
    verb = "options" if offered else "where"
    every = [button(Phrase.BUTTON_ORDER, f"{verb}:{order.order_id}", order=order.order_ref) for order, _ in together]
    return tuple(every[:MOST_BUTTONS])


def _entry(order: Order, found: tuple[Finding, ...], now: datetime, known: Lanes) -> Iterator[Line]:
    since = min(each.since for each in found)
    yield line(Phrase.ALSO_ORDER, order=order.order_ref, at=Day(at=since, zone=offering.zone(order)))
    yield from wording.dates(order, found, now, known)
