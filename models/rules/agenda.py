"""When must we look at this again, and why?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.facts.cases import Case, CaseState, OfferState
from models.facts.conversations import Conversation
from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import ENDED
from models.rules import causes, notices, windows
from models.rules.lanes import PRIORS, Lanes

NOBODY_IS_FORGOTTEN = timedelta(days=7)
CASE_RHYTHM = timedelta(days=1)
PHOTO_PATIENCE = timedelta(hours=24)
GIVE_UP_ON = timedelta(days=180)


class Deadline(Fact, frozen=True, kw_only=True):
    """A moment by which something is looked at again. `why` is a word for the console."""

    at: datetime
    why: str


def of_order(order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS) -> tuple[Deadline, ...]:
    """Everything ahead for an order, soonest first. Nothing is stored: it follows from the facts."""
    ahead = [each for each in _all(order, tuple(talks), now, known) if each.at > now]
    return tuple(sorted(ahead, key=lambda each: (each.at, each.why)))


def next_look(order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS) -> datetime | None:
    """The soonest deadline; None for an order that nothing more can happen to."""
    ahead = of_order(order, talks, now, known)
    return ahead[0].at if ahead else None


def _all(order: Order, talks: tuple[Conversation, ...], now: datetime, known: Lanes) -> Iterator[Deadline]:
    for case in order.open_cases:
        yield from _of_case(order, case, now)
    over = order.cancelled_at is not None or now - order.placed_at > GIVE_UP_ON
    if over:
        return
    for at in causes.moments(order, now, known):
        yield Deadline(at=at, why="notice")
    if again := notices.due(order, talks, now, known).ask_again_at:
        yield Deadline(at=again, why="notice")
    if any(p.status not in ENDED for p in order.parcels) or not order.parcels:
        yield Deadline(at=now + NOBODY_IS_FORGOTTEN, why="look")


def _of_case(order: Order, case: Case, now: datetime) -> Iterator[Deadline]:
    yield Deadline(at=now + CASE_RHYTHM, why="look")
    if last_day := windows.last_day(order, case.cause):
        yield Deadline(at=last_day - windows.NO_NEW_OFFERS, why="window")
        yield Deadline(at=last_day, why="window")
    if case.state is CaseState.GATHERING:
        yield Deadline(at=case.opened_at + PHOTO_PATIENCE, why="photos")
    for offer in case.offers:
        if offer.state is OfferState.OPEN:
            yield Deadline(at=offer.expires_at, why="offer")
    if case.waits_until:
        yield Deadline(at=case.waits_until, why="wait")
    if case.settlement and case.settlement.done_at is None:
        yield Deadline(at=case.settlement.due_by, why="settlement")
