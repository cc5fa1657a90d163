"""When a deadline is reached: ask the rules what now."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import (
    approving,
    carrying,
    erasing,
    evidence,
    handing,
    offering,
    photos,
    promises,
    telling,
    tracking,
    watching,
)
from handlers.turn import tell, unasked
from models.facts.cases import Case, CaseState, OfferState, Option, Remedy, Resolution
from models.facts.conversations import Conversation
from models.facts.decisions import Alarm, Decision, Known, MoveCase, Tell, apply, changed
from models.facts.inbound import DeadlineReached
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice
from models.facts.phrases import Day, Phrase, line
from models.rules import agenda, causes, duties, ladder, moments, policy, retention, shots, speaking, tasks, windows
from models.rules.ladder import GRACE, SCANS_LAG
from models.rules.lanes import Lanes

# Why a case is with a person: photos came, and the buyer takes no messages.
UNSEEN = "unseen"
UNANSWERED_AFTER = timedelta(days=30)


def reached(known: Known, arrived: DeadlineReached, now: datetime) -> Decision:
    """Whatever is due of an order: offers that ran out, waits that ended, windows that close, notices. Or of a talk."""
    if arrived.conversation_id:
        talk = known.conversations.get(arrived.conversation_id)
        goes = erasing.talk_due(known, talk, now) if talk else Decision()
        return goes if goes.changes else watching.reached(known, now)
    order = known.orders.get(arrived.order_id)
    if order is None:
        return Decision()
    goes = erasing.due(known, order, now)
    if (after := apply(known, goes).orders[order.order_id]).erased_at is not None:
        return goes
    return goes + _looked(apply(known, goes), after, now)


def _looked(known: Known, order: Order, now: datetime) -> Decision:
    decision = tracking.read_again(known, order, now)
    order = apply(known, decision).orders[order.order_id]
    for case in order.open_cases:
        decision += _case(apply(known, decision), order.order_id, case.case_id, now)
        decision += _alarm(apply(known, decision), order.order_id, case.case_id, now)
    decision += _expired(order, known.store.policy.keep_photos, now)
    if agenda.over(order, now) and not order.open_cases:
        return decision
    decision += _lapsed(apply(known, decision), order.order_id, now)
    return decision + telling.about(apply(known, decision), order.order_id, now)


def _case(known: Known, order_id: str, case_id: str, now: datetime) -> Decision:
    order, case = _found(known, order_id, case_id)
    live = case.live_offer
    if live is not None and live.expires_at + GRACE <= now:
        lapse = offering.lapsed(order, case, live, now)
        return lapse + _case(apply(known, lapse), order_id, case_id, now)
    if case.settlement is not None:
        return carrying.pressed(order, case, now)
    if case.waits_until is not None:
        if promises.met(order, case):
            return promises.withdrawn(known, order, case, now)
        if case.waits_until + (SCANS_LAG if case.promise else timedelta()) <= now:
            return _waited(known, order, case, now)
    if _solved_itself(order, case, now, known.lanes):
        return offering.closed(order, case, now, Resolution.SOLVED_ITSELF)
    if _forgotten(case, now):
        return offering.closed(order, case, now, Resolution.UNANSWERED)
    if case.cleared and not windows.closing(order, case.cause, now):
        return approving.put(known, order, case, now)
    if (
        (looked_by := shots.looked_by(case)) is not None
        and looked_by <= now
        and not windows.closing(order, case.cause, now)
    ):
        return _unseen(known, order, case, now)
    return _window(known, order, case, now)


def _unseen(known: Known, order: Order, case: Case, now: datetime) -> Decision:
    """A photo came, and nothing was said: its channel hangs, or it was looked at while we were down."""
    talk = speaking.listener(order, known.conversations.values())
    if talk is None or speaking.said_stop(talk):
        return handing.to_seller(order, case, now, UNSEEN)
    here = photos.here(talk, now)
    if speaking.person_talks(talk) or (not here and speaking.quiet_until(order, talk, now) is not None):
        return Decision()
    decision, lines, buttons = offering.offer(known, order, case, talk, now)
    return photos.rested(talk, case) + decision + (tell if here else unasked)(talk, now, *lines, buttons=buttons)


def _alarm(known: Known, order_id: str, case_id: str, now: datetime) -> Decision:
    """The claim window is near and nothing is offered, whatever it waits for: the seller hears of it, the bot goes on."""
    order, case = _found(known, order_id, case_id)
    due = moments.alarm_at(order, case)
    return changed(Alarm(order_id=order_id, case_id=case_id, at=now)) if due and due <= now else Decision()


def _expired(order: Order, kept: timedelta, now: datetime) -> Decision:
    """Photos of cases that ended long enough ago."""
    ended = ((case, retention.ends_at(order, case, kept)) for case in order.cases if case.evidence)
    gone = (
        evidence.removed(order, case, each, "retention", now)
        for case, ends in ended
        if ends and ends <= now
        for each in case.evidence
        if each.here
    )
    return sum(gone, Decision())


def _lapsed(known: Known, order_id: str, now: datetime) -> Decision:
    """Not shipped, told twice, and no yes: the order counts as cancelled, and the whole price goes back as it was paid."""
    order = known.orders[order_id]
    lapse = duties.lapses_at(order)
    talk = speaking.listener(order, known.conversations.values())
    if lapse is None or lapse > now:
        return Decision()
    if talk is not None and not _silent(talk) and speaking.quiet_until(order, talk, now, duty=True) is not None:
        return Decision()
    opening, case = offering.open_case(order, Cause.NOT_SHIPPED, "bot", now)
    whole, duty = policy.unpaid(order, case), duties.not_shipped(order, now)
    by = duties.refund_by(duty, lapse, order.country) if duty else None
    if whole.minor <= 0 or by is None:
        return Decision()
    option = Option(remedy=Remedy.CANCEL, amount=whole)
    settlement = ladder.settlement(order, case, None, option, known.store.policy, now, by, by="law")
    agreed = offering.withdrawn(order, case, now) + carrying.agree(order, case, settlement, known.store, now)
    if talk is None or _silent(talk):
        return opening + agreed
    day = Day(at=by, zone=offering.zone(order))
    return (
        opening + agreed + unasked(talk, now, line(Phrase.LAW_CANCELLED, order=order.order_ref, amount=whole, by=day))
    )


def _waited(known: Known, order: Order, case: Case, now: datetime) -> Decision:
    """The day is here. If the parcel is not, what was promised follows; else the next offer by itself, in waking hours."""
    if (promise := case.promise) is not None:
        return promises.kept(known, order, case, promise, now)
    talk = speaking.listener(order, known.conversations.values())
    if _silent(talk):
        return handing.to_seller(order, case, now, "wait_is_over")
    assert talk is not None and case.waits_until is not None
    if speaking.quiet_until(order, talk, now) is not None:
        return Decision()
    back = changed(MoveCase(order_id=order.order_id, case_id=case.case_id, state=CaseState.OFFERING))
    after, again = _found(apply(known, back), order.order_id, case.case_id)
    decision, lines, buttons = offering.offer(known, after, again, talk, now)
    until = Day(at=case.waits_until, zone=offering.zone(order))
    over = line(Phrase.WAIT_IS_OVER, order=order.order_ref, until=until)
    return back + decision + unasked(talk, now, over, *lines, buttons=buttons)


def _window(known: Known, order: Order, case: Case, now: datetime) -> Decision:
    """Close to the end of the claim window the bot stops bargaining, says so once, and hands the case to a person."""
    if case.state is CaseState.WITH_SELLER or not windows.closing(order, case.cause, now):
        return Decision()
    talk = speaking.listener(order, known.conversations.values())
    silent = _silent(talk) or (talk is not None and speaking.person_talks(talk))
    if not silent and talk is not None and speaking.quiet_until(order, talk, now) is not None:
        return Decision()
    told = Told(episode=f"window:{case.case_id}", notice=Notice.LATE, cause=case.cause, at=now, withdrawn=True)
    decision = changed(Tell(order_id=order.order_id, told=told)) + offering.withdrawn(order, case, now)
    if talk is None or silent:
        return decision + handing.to_seller(order, case, now, "window")
    handed, lines, buttons = offering.hand_over(order, case, known.store, talk, now)
    return decision + handed + unasked(talk, now, *lines, buttons=buttons)


def _silent(talk: Conversation | None) -> bool:
    """Is there nobody to tell?"""
    return talk is None or talk.stopped_at is not None


def _solved_itself(order: Order, case: Case, now: datetime, learned: Lanes) -> bool:
    """We opened it, the buyer never answered, and what it was about is over: the same trouble later is told anew."""
    if case.opened_by != "bot" or case.state is not CaseState.OFFERING:
        return False
    unanswered = all(each.state is OfferState.EXPIRED for each in case.offers)
    found = {each.cause for each in causes.find(order, now, learned)}
    # The season that explains a delay may begin or end meanwhile.
    return unanswered and not found & (causes.LATE if case.cause in causes.LATE else {case.cause})


def _forgotten(case: Case, now: datetime) -> bool:
    """Nobody has answered for so long that asking on would be pestering; what a person looks after stays."""
    if case.state in (CaseState.WITH_SELLER, CaseState.AGREED) or case.cause in tasks.ALARMING:
        return False
    last = max((o.answered_at or o.made_at for o in case.offers), default=case.opened_at)
    return now - last >= UNANSWERED_AFTER


def _found(known: Known, order_id: str, case_id: str) -> tuple[Order, Case]:
    order = known.orders[order_id]
    case = order.case(case_id)
    assert case is not None
    return order, case
