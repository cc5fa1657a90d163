"""When a deadline is reached: ask the rules what now."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import offering, telling
from handlers.turn import tell
from models.facts.cases import Case, CaseState, Resolution
from models.facts.decisions import CloseCase, Decision, Known, MoveCase, Tell, apply, changed
from models.facts.inbound import DeadlineReached
from models.facts.orders import Order, Told
from models.facts.parcels import Notice, Status
from models.facts.phrases import Day, Phrase, line
from models.rules import speaking, windows

UNANSWERED_AFTER = timedelta(days=30)


def reached(known: Known, arrived: DeadlineReached, now: datetime) -> Decision:
    """Whatever is due of an order: offers that ran out, waits that ended, windows that close, notices."""
    order = known.orders.get(arrived.order_id)
    if order is None:
        return Decision()
    decision = Decision()
    for case in order.open_cases:
        decision += _case(apply(known, decision), order.order_id, case.case_id, now)
    return decision + telling.about(apply(known, decision), order.order_id, now)


def _case(known: Known, order_id: str, case_id: str, now: datetime) -> Decision:
    order = known.orders[order_id]
    case = order.case(case_id)
    assert case is not None
    decision = Decision()
    if case.live_offer is not None and case.live_offer.expires_at <= now:
        decision += offering.lapsed(order, case, case.live_offer, now)
    if case.waits_until is not None and case.waits_until <= now:
        return decision + _waited(known, order, case, now)
    if _forgotten(order, case, now):
        done = CloseCase(order_id=order_id, case_id=case_id, at=now, resolution=Resolution.UNANSWERED)
        return decision + changed(done)
    return decision + _window(apply(known, decision), order_id, case_id, now)


def _waited(known: Known, order: Order, case: Case, now: datetime) -> Decision:
    """The promised day is here. If the parcel is not, the next offer comes by itself, in waking hours."""
    if any(p.status is Status.DELIVERED for p in order.parcels):
        return changed(
            CloseCase(order_id=order.order_id, case_id=case.case_id, at=now, resolution=Resolution.SOLVED_ITSELF)
        )
    talk = speaking.listener(order, known.conversations.values())
    if talk is not None and speaking.quiet_until(order, talk, now, duty=True) is not None:
        return Decision()
    back = changed(MoveCase(order_id=order.order_id, case_id=case.case_id, state=CaseState.OFFERING))
    after = apply(known, back).orders[order.order_id]
    again = after.case(case.case_id)
    assert again is not None and case.waits_until is not None
    decision, lines, buttons = offering.offer(after, again, known.store, now)
    if talk is None:
        return back + decision
    until = Day(at=case.waits_until, zone=offering.zone(order))
    return (
        back
        + decision
        + tell(talk, now, line(Phrase.WAIT_IS_OVER, order=order.order_ref, until=until), *lines, buttons=buttons)
    )


def _window(known: Known, order_id: str, case_id: str, now: datetime) -> Decision:
    """Close to the end of the claim window the bot stops bargaining, says so once, and hands the case to a person."""
    order = known.orders[order_id]
    case = order.case(case_id)
    last = windows.last_day(order, case.cause) if case else None
    if case is None or last is None or case.settlement is not None or not windows.closing(order, case.cause, now):
        return Decision()
    episode = f"window:{case_id}"
    if case.state is CaseState.WITH_SELLER or any(t.episode == episode for t in order.told):
        return Decision()
    talk = speaking.listener(order, known.conversations.values())
    if talk is not None and talk.stopped_at is None and speaking.quiet_until(order, talk, now) is not None:
        return Decision()
    told = Told(episode=episode, notice=Notice.LATE, cause=case.cause, at=now, withdrawn=True)
    decision = changed(Tell(order_id=order_id, told=told)) + offering.withdrawn(order, case, now)
    decision += offering.to_seller(order, case, now, "window")[0]
    if talk is None or talk.stopped_at is not None:
        return decision
    until = Day(at=last, zone=offering.zone(order))
    return decision + tell(talk, now, line(Phrase.WINDOW_CLOSES, until=until), *offering.claim_path(order, case.cause))


def _forgotten(order: Order, case: Case, now: datetime) -> bool:
    """Nobody has answered for so long that asking on would be pestering; the seller's own cases stay."""
    if case.settlement is not None or case.state in (CaseState.WITH_SELLER, CaseState.AGREED):
        return False
    last = max((o.answered_at or o.made_at for o in case.offers), default=case.opened_at)
    return now - last >= UNANSWERED_AFTER
