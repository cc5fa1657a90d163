"""When a formal dispute is known of: it is decided there now, so the bot offers nothing more."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import elsewhere, handing, offering
from handlers.turn import unasked
from models.facts.cases import Case, Resolution
from models.facts.decisions import Decision, KnowDispute, Known, apply, changed
from models.facts.disputes import Dispute, DisputeState
from models.facts.fact import change
from models.facts.inbound import DisputeSeen
from models.facts.orders import Order
from models.rules import speaking

# A person and a platform may tell of one dispute, each with a day of their own. A proposal of ours.
SAME_WITHIN = timedelta(days=3)


def seen(known: Known, arrived: DisputeSeen, now: datetime) -> Decision:
    """Opened, or known better. Older news changes nothing, and what has ended is opened again by a person alone."""
    order = known.orders.get(arrived.order_id or known.order_id)
    if order is None or (order.seller_id, order.store_id) != (arrived.seller_id, arrived.store_id):
        return Decision()
    before = next((each for each in order.disputes if _same(each, arrived.dispute)), None)
    dispute = _merged(before, arrived)
    if before is not None and change(dispute, seen_at=before.seen_at) == before:
        return Decision()
    replaces = before.dispute_id if before and before.dispute_id != dispute.dispute_id else ""
    decision = changed(KnowDispute(order_id=order.order_id, dispute=dispute, replaces=replaces))
    after = apply(known, decision)
    if dispute.open:
        return decision + _stopped(after, after.orders[order.order_id], dispute, now)
    if dispute.state in (DisputeState.WON, DisputeState.LOST) and after.orders[order.order_id].disputed is None:
        return decision + _decided(order, now)
    return decision


def _stopped(known: Known, order: Order, dispute: Dispute, now: datetime) -> Decision:
    """Nothing stays on the table; whoever had an offer, or a promise that waits, hears where it is decided now."""
    decision, taken = Decision(), False
    for case in order.open_cases:
        if case.settlement is None:
            taken = taken or case.live_offer is not None or case.waits_until is not None
            decision += offering.withdrawn(order, case, now) + handing.to_seller(order, case, now, elsewhere.DISPUTED)
    talk = speaking.listener(order, known.conversations.values())
    if not taken or talk is None or talk.stopped_at or speaking.quiet_until(order, talk, now) is not None:
        return decision
    return decision + unasked(talk, now, elsewhere.decided_there(dispute))


def _decided(order: Order, now: datetime) -> Decision:
    """What was left to the dispute ended with it. What was agreed on is still owed."""
    decision = Decision()
    for case in order.open_cases:
        if _left_to_it(case):
            decision += offering.closed(order, case, now, Resolution.MARKETPLACE)
    return decision


def _left_to_it(case: Case) -> bool:
    return case.settlement is None and case.note == elsewhere.DISPUTED


def _same(known: Dispute, told: Dispute) -> bool:
    """The same number; or where one of them has none, the same way taken at about the same time."""
    if known.dispute_id == told.dispute_id:
        return True
    if known.ref and told.ref:
        return known.ref == told.ref
    return _formal(known) == _formal(told) and abs(known.opened_at - told.opened_at) <= SAME_WITHIN


def _formal(dispute: Dispute) -> bool:
    """Is it of a bank, and not of a marketplace? An inquiry of a bank becomes its chargeback."""
    return dispute.kind.value != "claim"


def _merged(before: Dispute | None, arrived: DisputeSeen) -> Dispute:
    told = arrived.dispute
    if before is None:
        return told
    older = before.seen_at and told.seen_at and told.seen_at < before.seen_at
    if older or (not before.open and told.open and not arrived.by):
        return before
    return change(
        told,
        dispute_id=told.dispute_id if told.ref or not before.ref else before.dispute_id,
        ref=told.ref or before.ref,
        amount=told.amount or before.amount,
        answer_by=told.answer_by or before.answer_by,
        ended_at=None if told.open else told.ended_at or before.ended_at or told.seen_at,
    )
