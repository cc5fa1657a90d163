"""Shall we speak, and what about?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.facts.cases import Remedy
from models.facts.conversations import Conversation
from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import Cause, Notice, Status
from models.rules import causes, duties, policy, speaking
from models.rules.causes import Finding
from models.rules.lanes import PRIORS, Lanes

# One message covers these for the same parcel: who is told of a customs hold need not be told that it is late, too.
_DELAYS = frozenset(
    {Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER, Cause.LOST}
)
_NEARLY_THERE = frozenset({Cause.PICKUP, Cause.DELIVERY_FAILED})
_CLEARED_BY_MOVING = frozenset({Cause.CARRIER_SILENT, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER, Cause.LOST})
_NEWS_FOR_DAYS = 3


class Due(Fact, frozen=True, kw_only=True):
    """What to do about an order's notices now.

    `say` is what the buyer is told in `talk_id`, `also` what the same message says besides; `covered` is told with it
    without words. `parked` have nobody to be told to; `over` are no longer true. `ask_again_at` is set while something
    waits for morning, for a person to leave, or for the day's budget.
    """

    say: Finding | None = None
    talk_id: str = ""
    also: tuple[Finding, ...] = ()
    covered: tuple[Finding, ...] = ()
    parked: tuple[Finding, ...] = ()
    over: tuple[str, ...] = ()
    ask_again_at: datetime | None = None


def due(order: Order, talks: Iterable[Conversation], now: datetime, known: Lanes = PRIORS) -> Due:
    over = _over(order, causes.find(order, now, known))
    fresh = untold(order, now, known)
    if not fresh:
        return Due(over=over)
    talk = speaking.listener(order, talks)
    if talk is None or talk.stopped_at is not None:
        return Due(over=over, parked=_unparked(order, fresh))
    owed = [each for each in fresh if is_duty(order, each, now)]
    quiet = speaking.quiet_until(order, talk, now, duty=bool(owed))
    if quiet is not None:
        dated = tuple(each for each in fresh if has_date(order, each, now)) if speaking.person_talks(talk) else ()
        return Due(over=over, ask_again_at=quiet, parked=_unparked(order, dated))
    covered = tuple(each for each in fresh if any(_covers(other, each) for other in fresh))
    first, *also = (each for each in fresh if each not in covered)
    return Due(say=first, talk_id=talk.conversation_id, also=tuple(also), covered=covered, over=over)


def untold(order: Order, now: datetime, known: Lanes = PRIORS) -> tuple[Finding, ...]:
    """What the buyer has not been told: parked is not told. An offer on the table or a case of it says enough, unless
    it came with a notice that never arrived."""
    if policy.paid_back(order):
        return ()
    found = causes.find(order, now, known)
    told = {t.episode for t in order.told if not t.parked}
    unheard = {t.cause for t in order.told if t.parked}
    cases = {case.cause for case in order.open_cases if case.opened_by != "bot" or case.cause not in unheard}
    moving = _moving_again(order, _over(order, found), now)
    waiting = (f for f in found if f.cause not in cases and not _replaced(order, f))
    return tuple(f for f in (*moving, *waiting) if f.episode not in told)


def is_duty(order: Order, finding: Finding, now: datetime) -> bool:
    """Is this a notice that the law itself obliges the seller to send?"""
    if finding.notice is Notice.NOT_SHIPPED:
        return duties.not_shipped(order, now) is not None
    return finding.notice in (Notice.LATE, Notice.AT_RISK) and duties.late(order, now) is not None


def has_date(order: Order, finding: Finding, now: datetime) -> bool:
    """Must somebody tell the buyer in time if we cannot? The law's duties, and customs waiting for the buyer."""
    return is_duty(order, finding, now) or finding.cause is Cause.CUSTOMS_BUYER


def _unparked(order: Order, fresh: tuple[Finding, ...]) -> tuple[Finding, ...]:
    known = {t.episode for t in order.told if not t.withdrawn}
    return tuple(f for f in fresh if f.episode not in known and f.notice is not Notice.MOVING_AGAIN)


def _over(order: Order, found: tuple[Finding, ...]) -> tuple[str, ...]:
    """Episodes told or parked that are no longer true. Good news stays true."""
    true = {each.episode for each in found} if not policy.paid_back(order) else set()
    told = (t for t in order.told if not t.withdrawn and t.notice is not Notice.MOVING_AGAIN)
    return tuple(t.episode for t in told if t.episode not in true)


def _replaced(order: Order, finding: Finding) -> bool:
    """Another parcel was agreed on instead of this one."""
    agreed = [c.settlement for c in order.cases if c.settlement and c.settlement.option.remedy is Remedy.RESHIP]
    if not agreed or not finding.parcel_number or finding.cause is Cause.DELIVERED:
        return False
    return all(finding.parcel_number != each.reference for each in agreed)


def _moving_again(order: Order, over: tuple[str, ...], now: datetime) -> tuple[Finding, ...]:
    """The parcel moves after we told of a stop: said once, by the parcel's newest event, and only of the latest stop."""
    stops = [
        t
        for t in order.told
        if t.cause in _CLEARED_BY_MOVING
        and not t.parked
        and t.notice is not Notice.MOVING_AGAIN
        and (t.episode in over or t.withdrawn)
        and order.parcel(_number(t.episode))
    ]
    if not stops:
        return ()
    told = max(stops, key=lambda each: each.at)
    parcel = order.parcel(_number(told.episode))
    last = parcel.last if parcel else None
    if last is None or last.status not in _GOOD_NEWS or (now - last.at).days >= _NEWS_FOR_DAYS:
        return ()
    return (
        Finding(
            cause=told.cause,
            notice=Notice.MOVING_AGAIN,
            episode=f"{told.episode}:moving",
            since=last.at,
            parcel_number=_number(told.episode),
        ),
    )


def _number(episode: str) -> str:
    return episode.split(":", 1)[0]


def _covers(first: Finding, other: Finding) -> bool:
    """Does telling `first` say enough of `other`? The more pressing covers the less pressing, never the other way."""
    if first.parcel_number != other.parcel_number or first.notice is Notice.MOVING_AGAIN:
        return False
    if other.notice is Notice.MOVING_AGAIN or causes.pressing(first) >= causes.pressing(other):
        return False
    return {first.cause, other.cause} <= _DELAYS or (first.cause in _NEARLY_THERE and other.cause in _DELAYS)


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
