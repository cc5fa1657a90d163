"""When must we look at this again, and why?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.facts import history
from models.facts.cases import Case, OfferState
from models.facts.conversations import Conversation
from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import ENDED
from models.rules import causes, duties, execution, lanes, moments, notices, retention, shots, speaking, windows
from models.rules.ladder import GRACE, SCANS_LAG
from models.rules.lanes import PRIORS, Lanes

NOBODY_IS_FORGOTTEN = lanes.LOOKED_AT_AGAIN
CASE_RHYTHM = timedelta(days=1)
GIVE_UP_ON = timedelta(days=180)
# What is still to be said although nothing holds it back: the decision that left it open was about something else.
SOON = timedelta(hours=1)


class Deadline(Fact, frozen=True, kw_only=True):
    """A moment by which something is looked at again. `why` is a word for the console."""

    at: datetime
    why: str


def of_order(
    order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS, kept: timedelta = retention.KEPT
) -> tuple[Deadline, ...]:
    """Everything ahead for an order, soonest first. Nothing is stored: it follows from the facts.

    `kept` is how long the store's policy keeps photos.
    """
    if order.erased_at is not None:
        return ()
    ahead = [each for each in (*_all(order, tuple(talks), now, known), *_photos(order, now, kept)) if each.at > now]
    return tuple(sorted(ahead, key=lambda each: (each.at, each.why)))


def next_look(
    order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS, kept: timedelta = retention.KEPT
) -> datetime | None:
    """The soonest deadline; None for an order that nothing more can happen to."""
    ahead = of_order(order, talks, now, known, kept)
    return ahead[0].at if ahead else None


def _all(order: Order, talks: tuple[Conversation, ...], now: datetime, known: Lanes) -> Iterator[Deadline]:
    if order.erasing is not None:
        asked = order.erasing.due_at
        yield Deadline(at=asked if asked > now else now + SOON, why="erasure")
    for case in order.open_cases:
        yield from _of_case(order, case, talks, now)
    if over(order, now):
        return
    if lapse := duties.lapses_at(order):
        yield from _or_when_awake(order, talks, lapse, now, "law")
    for at in history.moments(order, now):
        yield Deadline(at=at, why="look")
    for at in causes.moments(order, now, known):
        yield Deadline(at=at, why="notice")
    for at in notices.second_words(order):
        yield Deadline(at=at, why="notice")
    due = notices.due(order, talks, now, known)
    if due.ask_again_at or due.say or due.gather_until or due.withheld:
        yield Deadline(at=due.ask_again_at or now + SOON, why="notice")
    if order.paused_until:
        yield Deadline(at=order.paused_until, why="paused")
    if any(p.status not in ENDED for p in order.parcels) or not order.parcels:
        yield Deadline(at=now + NOBODY_IS_FORGOTTEN, why="look")


def over(order: Order, now: datetime) -> bool:
    """Is nothing more to be said of it, whatever its parcels do?"""
    return order.cancelled_at is not None or now - order.placed_at > GIVE_UP_ON


def _photos(order: Order, now: datetime, kept: timedelta) -> Iterator[Deadline]:
    """Photos go in their time also where nothing else happens any more; what was missed is made up for soon."""
    for case in order.cases:
        if case.evidence and (ends := retention.ends_at(order, case, kept)):
            yield Deadline(at=ends if ends > now else now + SOON, why="retention")


def _of_case(order: Order, case: Case, talks: tuple[Conversation, ...], now: datetime) -> Iterator[Deadline]:
    yield Deadline(at=now + CASE_RHYTHM, why="look")
    if alarm := moments.alarm_at(order, case):
        yield Deadline(at=alarm if alarm > now else now + SOON, why="alarm")
    if last_day := windows.last_day(order, case.cause):
        yield from _or_when_awake(order, talks, last_day - windows.NO_NEW_OFFERS, now, "window")
        yield Deadline(at=last_day, why="window")
    for offer in case.offers:
        if offer.state is OfferState.OPEN:
            yield Deadline(at=offer.expires_at + GRACE, why="offer")
    if case.waits_until and case.promise:
        # What was promised follows by itself, also when its moment was missed.
        yield Deadline(at=max(case.waits_until + SCANS_LAG, now + SOON), why="wait")
    elif case.waits_until:
        yield from _or_when_awake(order, talks, case.waits_until, now, "wait")
    if looked_by := shots.looked_by(case):
        yield from _or_when_awake(order, talks, looked_by, now, "photo")
    if case.cleared:
        yield from _or_when_awake(order, talks, now, now, "approved")
    if case.settlement and case.settlement.done_at is None:
        yield Deadline(at=case.settlement.due_by, why="settlement")
        if press := execution.next_press(case.settlement):
            yield Deadline(at=press if press > now else now + SOON, why="reminder")


def _or_when_awake(
    order: Order, talks: tuple[Conversation, ...], at: datetime, now: datetime, why: str
) -> Iterator[Deadline]:
    """The moment itself; once it is past and has to be told, the first moment at which it may be."""
    yield Deadline(at=at, why=why)
    talk = speaking.listener(order, talks)
    if at <= now and talk is not None and (again := speaking.quiet_until(order, talk, now)):
        yield Deadline(at=again, why=why)
