"""Shall we speak, and what about?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.facts.cases import Remedy
from models.facts.conversations import Conversation
from models.facts.fact import Fact
from models.facts.orders import Order, Told
from models.facts.parcels import CUSTOMS, Cause, Notice, Parcel, Status
from models.rules import causes, duties, holdout, joining, policy, speaking
from models.rules.causes import Finding
from models.rules.joining import Joined
from models.rules.lanes import PRIORS, Lanes
from models.rules.standing import Detail, stay

# One message covers these for the same parcel: who is told of a customs hold need not be told that it is late, too.
_DELAYS = frozenset(
    {
        Cause.LONG_TRANSIT,
        Cause.PEAK_SEASON,
        Cause.CARRIER_SILENT,
        Cause.CUSTOMS_IN_PROCESS,
        Cause.CUSTOMS_BUYER,
        Cause.LOST,
    }
)
_SAYS_ENOUGH = frozenset({Cause.PICKUP, Cause.DELIVERY_FAILED, Cause.DAMAGED})
_CLEARED_BY_MOVING = frozenset({Cause.CARRIER_SILENT, Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER, Cause.LOST})
_NEWS_FOR_DAYS = 3
# Late and silent are told with the same offer.
_OFFERED_AGAIN = frozenset({Notice.LATE, Notice.SILENT})
# As long as an offer usually stands.
OFFER_STANDS = timedelta(days=3)
_TOO_SLOW = causes.LATE | {Cause.CARRIER_SILENT}
# What nobody has to act on at once: it waits a little for whatever is reported with it, so that five reports are one
# message. A proposal of ours: trackers push the parcels of one flight within minutes.
GATHER = timedelta(minutes=10)
# What was gathered may have to wait for a night. A gathering that is older came to nothing, and holds nothing together.
GATHERED_FOR = timedelta(hours=12)
_CALM = frozenset(
    {Notice.LATE, Notice.AT_RISK, Notice.SILENT, Notice.CUSTOMS, Notice.MOVING_AGAIN, Notice.DELIVERED_CHECK}
)


class Due(Fact, frozen=True, kw_only=True):
    """What to do about an order's notices now.

    `say` is what the buyer is told in `talk_id`, `also` what the same message says besides, `joined` what it says of the
    buyer's other orders; `covered` is told with it without words. `parked` have nobody to be told to; `over` are no longer
    true; `withheld` are kept from the buyer by a trial, and not yet noted. `ask_again_at` is set while something waits for
    morning, for a person to leave, for the day's budget, or for what comes with it; `gather_until` when it begins to wait
    for that.
    """

    say: Finding | None = None
    talk_id: str = ""
    also: tuple[Finding, ...] = ()
    covered: tuple[Finding, ...] = ()
    joined: tuple[Joined, ...] = ()
    parked: tuple[Finding, ...] = ()
    over: tuple[str, ...] = ()
    withheld: tuple[Finding, ...] = ()
    ask_again_at: datetime | None = None
    gather_until: datetime | None = None


def due(
    order: Order,
    talks: Iterable[Conversation],
    now: datetime,
    known: Lanes = PRIORS,
    others: Iterable[Order] = (),
) -> Due:
    """`others` are further orders, of which those of the same buyer may be told in one message with this one."""
    found = causes.find(order, now, known)
    over = _over(order, found)
    kept, fresh = _withheld(order, _untold(order, found, over, now), now)
    if order.paused_until and now < order.paused_until:
        waits, fresh = fresh, tuple(each for each in fresh if has_date(order, each, now))
        if waits and not fresh:
            return Due(over=over, withheld=kept, ask_again_at=order.paused_until)
    if not fresh:
        return Due(over=over, withheld=kept)
    talk = speaking.listener(order, talks)
    if talk is None or talk.stopped_at is not None:
        return Due(over=over, withheld=kept, parked=_unparked(order, fresh))
    owed = [each for each in fresh if is_duty(order, each, now)]
    mine = tuple(each for each in joining.of_buyer(order, talk, others) if not holdout.held_out(each))
    gathering = talk.gathering_until if talk.gathering_until and now < talk.gathering_until + GATHERED_FOR else None
    if not owed and all(_is_calm(each) for each in fresh) and (gathering is None or now < gathering):
        if gathering is not None:
            return Due(over=over, withheld=kept, ask_again_at=gathering)
        until = joining.worth_waiting(order, fresh, mine, now, now + GATHER, known)
        return Due(over=over, withheld=kept, talk_id=talk.conversation_id, gather_until=until)
    quiet = speaking.quiet_until(order, talk, now, duty=bool(owed))
    if quiet is not None:
        dated = tuple(each for each in fresh if has_date(order, each, now)) if speaking.person_talks(talk) else ()
        return Due(over=over, withheld=kept, ask_again_at=quiet, parked=_unparked(order, dated))
    # What the law obliges us to say is said in its own words.
    unsaid = tuple(each for each in covered(fresh, fresh) if each not in owed)
    first, *also = (each for each in fresh if each not in unsaid)
    return Due(
        say=first,
        talk_id=talk.conversation_id,
        also=tuple(also),
        covered=unsaid,
        joined=tuple(_joined(order, (first, *also), mine, now, known)) if not owed else (),
        over=over,
        withheld=kept,
    )


def _withheld(
    order: Order, fresh: tuple[Finding, ...], now: datetime
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Of an order that is held out: what is kept from the buyer and not yet noted, and what is told all the same.

    What the law makes a duty, and a customs step with a deadline, is held out of no trial (PRODUCT rule 10).
    """
    if not holdout.held_out(order):
        return (), fresh
    told = tuple(each for each in fresh if has_date(order, each, now))
    noted = {each.episode for each in order.withheld}
    return tuple(each for each in fresh if each not in told and each.episode not in noted), told


def _joined(
    order: Order, said: tuple[Finding, ...], mine: tuple[Order, ...], now: datetime, known: Lanes
) -> Iterator[Joined]:
    """The buyer's other orders of which all that is said is true. A duty of the law is told for each order by itself."""
    for other in mine:
        fresh = untold(other, now, known)
        theirs = [each for each in fresh if not is_duty(other, each, now)]
        same = [each for each in theirs if any(joining.same(order, first, other, each) for first in said)]
        if all(any(joining.same(order, first, other, each) for each in same) for first in said):
            yield Joined(order_id=other.order_id, findings=tuple(same), covered=covered(same, fresh))


def _is_calm(finding: Finding) -> bool:
    return finding.notice in _CALM and finding.cause is not Cause.CUSTOMS_BUYER


def covered(said: Iterable[Finding], fresh: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those of `fresh` that need no words of their own beside what is said."""
    told = tuple(said)
    return tuple(each for each in fresh if any(_covers(other, each) for other in told))


def no_longer_true(order: Order, now: datetime, known: Lanes = PRIORS) -> tuple[str, ...]:
    """Episodes that were told, or parked, and are no longer true."""
    return _over(order, causes.find(order, now, known)) if order.told else ()


def untold(order: Order, now: datetime, known: Lanes = PRIORS) -> tuple[Finding, ...]:
    """What the buyer has not been told: parked is not told. An offer on the table or a case of it says enough, unless
    it came with a notice that never arrived."""
    found = causes.find(order, now, known)
    return _untold(order, found, _over(order, found), now)


def _untold(order: Order, found: tuple[Finding, ...], over: tuple[str, ...], now: datetime) -> tuple[Finding, ...]:
    if policy.paid_back(order) or not (found or order.told):
        return ()
    told = {t.episode for t in order.told if not t.parked}
    unheard = {t.cause for t in order.told if t.parked}
    cases = {case.cause for case in order.open_cases if case.opened_by != "bot" or case.cause not in unheard}
    cases |= causes.LATE if cases & causes.LATE else set()
    moving = _moving_again(order, over, now)
    lost = {f.parcel_number for f in found if f.cause is Cause.LOST and f.episode in told}
    waiting = (f for f in found if f.cause not in cases and not _replaced(order, f) and not _is_said_worse(f, lost))
    fresh = (f for f in (*moving, *waiting) if f.episode not in told)
    return tuple(f for f in fresh if is_duty(order, f, now) or not _is_on_the_table(order, f, unheard, now))


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


def _is_said_worse(finding: Finding, lost: set[str]) -> bool:
    """Who knows that it is lost is not told after it that it is late."""
    return finding.cause in _DELAYS - {Cause.LOST} and finding.parcel_number in lost


def second_words(order: Order) -> Iterator[datetime]:
    """When what was told along with another order may be told by itself."""
    yield from (t.at + OFFER_STANDS for t in order.told if t.notice in _OFFERED_AGAIN and t.joined)


def _is_on_the_table(order: Order, finding: Finding, unheard: set[Cause], now: datetime) -> bool:
    """The buyer knows of a delay of this parcel, and an answer to it is offered: no second word until the offer is over.

    What was told along with another order has its offer behind a button.
    """
    if finding.notice not in _OFFERED_AGAIN:
        return False
    told = [t for t in order.told if t.notice in _OFFERED_AGAIN and not (t.parked or t.withdrawn)]
    told = [t for t in told if _number(t.episode) == finding.parcel_number]
    offered = any(c.cause in _TOO_SLOW - unheard and c.live_offer is not None for c in order.open_cases)
    return bool(told) and (offered or any(t.joined and now - t.at < OFFER_STANDS for t in told))


def _replaced(order: Order, finding: Finding) -> bool:
    """Another parcel was agreed on instead of this one."""
    agreed = [c.settlement for c in order.cases if c.settlement and c.settlement.option.remedy is Remedy.RESHIP]
    if not agreed or not finding.parcel_number or finding.cause is Cause.DELIVERED:
        return False
    return all(finding.parcel_number != each.reference for each in agreed)


def _moving_again(order: Order, over: tuple[str, ...], now: datetime) -> tuple[Finding, ...]:
    """A parcel moves after we told of a stop: said once, by its newest event, and only of its latest stop."""
    stops: dict[str, Told] = {}
    for told in sorted(order.told, key=lambda each: each.at):
        ended = told.episode in over or told.withdrawn
        if _was_a_stop(told) and ended and not told.parked and told.notice is not Notice.MOVING_AGAIN:
            stops[_number(told.episode)] = told
    found = (_moves(order.parcel(number), told, now) for number, told in sorted(stops.items()))
    return tuple(each for each in found if each is not None)


def _moves(parcel: Parcel | None, stop: Told, now: datetime) -> Finding | None:
    last = parcel.last if parcel else None
    if parcel is None or last is None or last.status not in _GOOD_NEWS or (now - last.at).days >= _NEWS_FOR_DAYS:
        return None
    if stay(parcel):
        return None  # A note of customs, whatever its status.
    return Finding(
        cause=stop.cause,
        notice=Notice.MOVING_AGAIN,
        episode=f"{stop.episode}:moving",
        since=last.at,
        parcel_number=parcel.number,
        detail=Detail.RELEASED if _let_go(parcel) else None,
    )


def _was_a_stop(told: Told) -> bool:
    return told.cause in _CLEARED_BY_MOVING or f":{Detail.ADDRESS}:" in told.episode


def _let_go(parcel: Parcel) -> bool:
    """Is "released" the last that customs has said?"""
    said = [each.status for each in parcel.events if each.status in CUSTOMS]
    return bool(said) and said[-1] is Status.CUSTOMS_RELEASED


def _number(episode: str) -> str:
    return episode.split(":", 1)[0]


def _covers(first: Finding, other: Finding) -> bool:
    """Does telling `first` say enough of `other`? The more pressing covers the less pressing, never the other way."""
    if first.parcel_number != other.parcel_number or first.notice is Notice.MOVING_AGAIN:
        return False
    if other.notice is Notice.MOVING_AGAIN or causes.pressing(first) >= causes.pressing(other):
        return False
    return {first.cause, other.cause} <= _DELAYS or (first.cause in _SAYS_ENOUGH and other.cause in _DELAYS)


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
