"""Shall we speak, and what about?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.facts.conversations import Conversation
from models.facts.fact import Fact
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice, Status
from models.rules import causes, duties, speaking
from models.rules.causes import Finding
from models.rules.lanes import PRIORS, Lanes

# One message covers these for the same parcel: who is told of a customs hold need not be told that it is late, too.
_DELAYS = frozenset(
    {Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER, Cause.LOST}
)
_CLEARED_BY_MOVING = frozenset({Cause.CARRIER_SILENT, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER, Cause.LOST})


class Due(Fact, frozen=True, kw_only=True):
    """What to do about an order's notices now.

    `say` is what the buyer is told in `talk_id`; `covered` are told with it. `parked` have nobody to be told to;
    `over` are no longer true. `ask_again_at` is set while something waits for morning or for the day's budget.
    """

    say: Finding | None = None
    talk_id: str = ""
    covered: tuple[Finding, ...] = ()
    parked: tuple[Finding, ...] = ()
    over: tuple[str, ...] = ()
    ask_again_at: datetime | None = None


def due(order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS) -> Due:
    found = causes.find(order, now, known)
    over = _over(order, found)
    fresh = _fresh(order, (*_moving_again(order, over, now), *found), now)
    if not fresh:
        return Due(over=over)
    talk = speaking.listener(order, talks)
    if talk is None or talk.stopped_at is not None:
        return Due(over=over, parked=_unparked(order, fresh))
    first = fresh[0]
    quiet = speaking.quiet_until(order, talk, now, duty=is_duty(order, first, now))
    if quiet is not None:
        return Due(over=over, ask_again_at=quiet)
    if talk.person is not None and talk.person.taken_at is not None:
        return Due(over=over)
    covered = tuple(each for each in fresh[1:] if _covers(first, each))
    return Due(say=first, talk_id=talk.conversation_id, covered=covered, over=over)


def is_duty(order: Order, finding: Finding, now: datetime) -> bool:
    """Is this a notice that the law itself obliges the seller to send?"""
    return finding.notice is Notice.NOT_SHIPPED and duties.not_shipped(order, now) is not None


def _fresh(order: Order, found: Iterable[Finding], now: datetime) -> tuple[Finding, ...]:
    """What the buyer has not been told: parked is not told. An offer on the table or a case of it says enough."""
    told = {t.episode for t in order.told if not t.parked}
    cases = {case.cause for case in order.open_cases}
    return tuple(
        f for f in found if f.episode not in told and (f.cause not in cases or f.notice is Notice.MOVING_AGAIN)
    )


def _unparked(order: Order, fresh: tuple[Finding, ...]) -> tuple[Finding, ...]:
    known = {t.episode for t in order.told}
    return tuple(f for f in fresh if f.episode not in known and f.notice is not Notice.MOVING_AGAIN)


def _over(order: Order, found: tuple[Finding, ...]) -> tuple[str, ...]:
    """Episodes told or parked that are no longer true."""
    true = {each.episode for each in found}
    return tuple(t.episode for t in order.told if not t.withdrawn and t.episode not in true and _ends(t))


def _ends(told: Told) -> bool:
    return told.notice is not Notice.MOVING_AGAIN


def _moving_again(order: Order, over: tuple[str, ...], now: datetime) -> tuple[Finding, ...]:
    """The parcel moves after we told of a stop: said once, by the parcel's newest event, and only of the latest stop."""
    stops = [
        t for t in order.told if t.cause in _CLEARED_BY_MOVING and not t.parked and (t.episode in over or t.withdrawn)
    ]
    for told in sorted(stops, key=lambda t: t.at, reverse=True)[:1]:
        number = told.episode.split(":", 1)[0]
        parcel = order.parcel(number)
        last = parcel.last if parcel else None
        if last is None or last.at <= told.at or (now - last.at).days >= 3:
            continue
        if last.status in _GOOD_NEWS:
            episode = f"{told.episode}:moving"
            yes = Finding(
                cause=told.cause, notice=Notice.MOVING_AGAIN, episode=episode, since=last.at, parcel_number=number
            )
            return (yes,)
    return ()


def _covers(first: Finding, other: Finding) -> bool:
    return first.parcel_number == other.parcel_number and {first.cause, other.cause} <= _DELAYS


_GOOD_NEWS = frozenset(
    {
        Status.CUSTOMS_RELEASED,
        Status.IN_TRANSIT,
        Status.ARRIVED_DESTINATION_COUNTRY,
        Status.DEPARTED_ORIGIN_COUNTRY,
        Status.OUT_FOR_DELIVERY,
        Status.ACCEPTED,
    }
)
