"""What must a person of the seller do?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.facts.cases import Case, CaseState, Option
from models.facts.conversations import Conversation
from models.facts.fact import Fact, named
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice
from models.rules import duties, windows

ALARM_WITHIN = timedelta(hours=2)
DECIDE_WITHIN = timedelta(hours=24)
ALARMING = frozenset({Cause.UNSAFE, Cause.COUNTERFEIT})


class Task(Fact, frozen=True, kw_only=True):
    """One thing to do, with its moment (UTC). `option` is what to pay or send; `text` says why in a word.

    Kinds: settle, decide (a case that the bot may not end), answer (a buyer waits), notify (the law or customs has a
    date and the buyer cannot be reached), alarm (somebody may get hurt, or a fake is claimed).
    """

    task_id: str
    kind: str
    about: str
    due_at: datetime
    order_ref: str = ""
    case_id: str = ""
    offer_id: str = ""
    option: Option | None = None
    cause: Cause | None = None
    text: str = ""


def of_order(order: Order) -> Iterator[Task]:
    """What the facts of an order ask of a person. A task is done when the facts no longer ask for it."""
    for case in order.open_cases:
        yield from _of_case(order, case)
    yield from (
        _notify(order, told) for told in order.told if told.parked and not told.withdrawn and _dated(order, told)
    )
    yield from _unconsented(order)


def of_conversation(talk: Conversation) -> Iterator[Task]:
    if talk.person is not None and talk.person.taken_at is None:
        yield Task(
            task_id=named("task", talk.conversation_id, talk.person.asked_at),
            kind="answer",
            about=talk.conversation_id,
            due_at=talk.person.answer_by,
        )


def _of_case(order: Order, case: Case) -> Iterator[Task]:
    settlement = case.settlement
    if case.cause in ALARMING:
        yield _task(order, case, "alarm", case.opened_at + ALARM_WITHIN)
    if settlement and settlement.done_at is None:
        yield _task(order, case, "settle", settlement.due_by, offer_id=settlement.offer_id, option=settlement.option)
    elif case.state is CaseState.WITH_SELLER and case.cause not in ALARMING:
        asked = case.asked_person_at or case.opened_at
        by = asked + DECIDE_WITHIN
        last_day = windows.last_day(order, case.cause)
        yield _task(order, case, "decide", min(by, last_day) if last_day else by, text=case.note)


def _dated(order: Order, told: Told) -> bool:
    """Must the buyer hear of this although we cannot say it? The law's duties, and customs waiting for the buyer."""
    if told.notice in (Notice.LATE, Notice.AT_RISK):
        return duties.late(order, told.at) is not None
    return told.notice is Notice.NOT_SHIPPED or told.cause is Cause.CUSTOMS_BUYER


def _notify(order: Order, told: Told) -> Task:
    return Task(
        task_id=named("task", order.order_id, told.episode),
        kind="notify",
        about=order.order_id,
        due_at=told.at + DECIDE_WITHIN,
        order_ref=order.order_ref,
        cause=told.cause,
        text=told.episode,
    )


def _unconsented(order: Order) -> Iterator[Task]:
    """After a renewed notice of delay silence is no consent: without a yes the seller has to cancel (16 CFR 435.2(b))."""
    told = [each for each in order.told if each.notice is Notice.NOT_SHIPPED and not each.parked]
    if len(told) < 2:
        return
    last = max(told, key=lambda each: each.at)
    duty = duties.not_shipped(order, last.at)
    agreed = order.delay_accepted_until
    if duty is None or duty.silence_means is not duties.Silence.CANCEL or (agreed and agreed > last.at):
        return
    yield Task(
        task_id=named("task", order.order_id, "unconsented"),
        kind="notify",
        about=order.order_id,
        due_at=max(duty.notice_by, last.at),
        order_ref=order.order_ref,
        cause=Cause.NOT_SHIPPED,
        text="no_consent",
    )


def _task(
    order: Order,
    case: Case,
    kind: str,
    due_at: datetime,
    *,
    offer_id: str = "",
    option: Option | None = None,
    text: str = "",
) -> Task:
    return Task(
        task_id=named("task", case.case_id, kind, offer_id),
        kind=kind,
        about=order.order_id,
        due_at=due_at,
        order_ref=order.order_ref,
        case_id=case.case_id,
        offer_id=offer_id,
        option=option,
        cause=case.cause,
        text=text,
    )


def all_of(orders: Iterable[Order], talks: Iterable[Conversation]) -> dict[str, Task]:
    """Every task of these facts by its id."""
    every = (*(t for o in orders for t in of_order(o)), *(t for c in talks for t in of_conversation(c)))
    return {each.task_id: each for each in every}
