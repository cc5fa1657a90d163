"""When a dated wait ends: what was promised is kept by itself, or taken back because the parcel came."""

from __future__ import annotations

from datetime import datetime

from handlers import carrying, handing, offering, remedies
from handlers.turn import unasked
from models.facts.cases import Case, Option, Resolution
from models.facts.decisions import Decision, Known
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.phrases import Day, Line, Phrase, line
from models.rules import calendar, causes, ladder, policy, speaking


def met(order: Order, case: Case) -> bool:
    """Has what is waited for happened? Where something was promised with the wait, it had to happen by the promised day."""
    there = _there(order, case)
    return there is not None and case.waits_until is not None and (case.promise is None or there <= case.waits_until)


def withdrawn(known: Known, order: Order, case: Case, now: datetime) -> Decision:
    """It happened: what was promised in case it did not is taken back, politely."""
    if case.promise is None:
        return offering.closed(order, case, now, Resolution.SOLVED_ITSELF)
    told = _told(known, order, now, line(_GOOD_NEWS[case.cause is Cause.NOT_SHIPPED], order=order.order_ref))
    return offering.closed(order, case, now, Resolution.ARRIVED) + told


def kept(known: Known, order: Order, case: Case, promise: Option, now: datetime) -> Decision:
    """The day is here and it has not happened: what was promised follows, whoever looks or sleeps."""
    until, store = case.waits_until, known.store
    assert until is not None
    if not policy.possible(promise, order, case):
        return handing.to_seller(order, case, now, "promise")
    by = calendar.add_working_days(now, max(1, store.policy.settle_within.days), store.origin)
    agreed = ladder.settlement(order, case, case.offers[-1], promise, store.policy, now, by, by="promise")
    where = offering.zone(order)
    told = _told(
        known, order, now,
        line(_BROKEN[case.cause is Cause.NOT_SHIPPED], order=order.order_ref, until=Day(at=until, zone=where)),
        remedies.agreed(promise, order, Day(at=by, zone=where)),
    )  # fmt: skip
    return carrying.agree(order, case, agreed, store, now) + told


def _there(order: Order, case: Case) -> datetime | None:
    """When it was sent, where that is waited for; else when all of it arrived."""
    if case.cause is Cause.NOT_SHIPPED:
        scans = (each.at for parcel in order.parcels for each in parcel.events)
        return (order.shipped_at or min(scans, default=None)) if causes.shipped(order) else None
    there = causes.delivered_at(order)
    if case.cause in causes.BADNESS and case.cause is not Cause.NOT_RECEIVED:
        return there
    # What the buyer denies, or complains of, was delivered before: only a later scan is what is waited for.
    return there if there is not None and there > case.opened_at else None


def _told(known: Known, order: Order, now: datetime, *lines: Line) -> Decision:
    """Said now, or with the morning; nobody is told after STOP, nor while a person talks, who sees it."""
    talk = speaking.listener(order, known.conversations.values())
    if talk is None or talk.stopped_at is not None or speaking.person_talks(talk):
        return Decision()
    return unasked(talk, now, *lines, due_at=speaking.quiet_until(order, talk, now) or now)


_BROKEN = {False: Phrase.PROMISE_KEPT, True: Phrase.PROMISE_KEPT_SENT}
_GOOD_NEWS = {False: Phrase.PROMISE_WITHDRAWN, True: Phrase.PROMISE_WITHDRAWN_SENT}
