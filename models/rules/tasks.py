"""What must a person of the seller do?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models import marketplaces
from models.facts.cases import Carrying, Case, CaseState, Option, Settlement
from models.facts.conversations import Conversation
from models.facts.fact import Fact, named
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice, Status
from models.rules import customs, duties, execution, moments, remarks, waiting, windows

ALARM_WITHIN = timedelta(hours=2)
DECIDE_WITHIN = timedelta(hours=24)
# GDPR Art. 12(3): one month.
ANSWERED_WITHIN = timedelta(days=30)
SIGN_OFF = "sign_off:"
ALARMING = frozenset({Cause.UNSAFE, Cause.COUNTERFEIT})


class Task(Fact, frozen=True, kw_only=True):
    """One thing to do, with its moment (UTC). `option` is what to pay or send; `text` says why in a word, `words`
    are the buyer's own.

    `said` are a shop's own words; `by` has taken a talk up, and it was `passed` on so often because nobody answered.

    Kinds: settle (a person carries it out, or looks what the shop has done), unknown (nobody
    knows what the shop did, and it is asked again), approve (an offer above the limit waits
    for a person's yes), decide (a case that the bot may not end, or has nothing for before its
    moment), answer (a buyer waits), notify (there is a date and the buyer cannot be reached by us), alarm (somebody may get
    hurt, a fake is claimed, or a promise is about to break), dispute (a platform waits for an answer), customs (it asks the
    sender, or nobody here knows what), data (a buyer wants a copy of everything).
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
    words: str = ""
    said: str = ""
    by: str = ""
    passed: int = 0


def of_order(order: Order) -> Iterator[Task]:
    """What the facts of an order ask of a person. A task is done when the facts no longer ask for it."""
    for case in order.open_cases:
        yield from _of_case(order, case)
    yield from (
        _notify(order, told) for told in order.told if told.parked and not told.withdrawn and _dated(order, told)
    )
    yield from _unconsented(order)
    yield from _disputes(order)
    yield from _customs(order)
    if order.data_asked_at:
        yield _about(order, "data", "data", order.data_asked_at + ANSWERED_WITHIN, None, "data")


def of_conversation(talk: Conversation) -> Iterator[Task]:
    since = waiting.since(talk)
    if talk.person is not None and since is not None:
        yield Task(
            task_id=named("task", talk.conversation_id, since),
            kind="answer",
            about=talk.conversation_id,
            due_at=talk.person.answer_by,
            text=talk.person.about,
            words=talk.person.words,
            by=talk.person.by,
            passed=talk.person.passed,
        )


def _of_case(order: Order, case: Case) -> Iterator[Task]:
    settlement = case.settlement
    if case.cause in ALARMING:
        yield _task(order, case, "alarm", case.opened_at + ALARM_WITHIN)
    if settlement and settlement.done_at is None:
        yield from _of_settlement(order, case, settlement)
    elif case.state is CaseState.WITH_SELLER and case.cause not in ALARMING:
        asked = case.asked_person_at or case.opened_at
        by = asked + DECIDE_WITHIN
        last_day = windows.last_day(order, case.cause)
        kind = "approve" if case.note.startswith(SIGN_OFF) else "decide"
        yield _task(order, case, kind, min(by, last_day) if last_day else by, text=case.note)
    elif case.alarmed_at and not case.offers:
        yield _task(order, case, "decide", moments.offer_by(order, case), text="no_offer")


def _of_settlement(order: Order, case: Case, settlement: Settlement) -> Iterator[Task]:
    """Nothing while a shop is asked, unless nobody knows what it did: two hands would pay twice."""
    option = settlement.option
    if settlement.carrying is Carrying.UNKNOWN:
        until = execution.asked_until(settlement)
        yield _task(order, case, "unknown", until, option=option, said=settlement.error)
    if not execution.by_hand(settlement):
        return
    stands = settlement.carrying.value if settlement.carrying else "reminder" if settlement.pressed else ""
    yield _task(
        order, case, "settle", settlement.due_by, offer_id=settlement.offer_id, option=option, text=stands,
        said=settlement.error,
    )  # fmt: skip
    if settlement.pressed > 1:
        yield _task(
            order, case, "alarm", settlement.due_by, offer_id=settlement.offer_id, option=option, text="promise"
        )


def _dated(order: Order, told: Told) -> bool:
    """Must the buyer hear of this although we cannot say it? The law's duties, and customs waiting for the buyer.

    On a marketplace nobody is linked to us: there every word is a draft that a person sends, where a seller may begin.
    """
    if told.notice in _GOOD_NEWS:
        return False
    if not marketplaces.of(order.marketplace).own_shop and moments.may_write_first(order):
        return True
    if told.notice in (Notice.LATE, Notice.AT_RISK):
        return duties.late(order, told.at) is not None
    return told.notice is Notice.NOT_SHIPPED or told.cause is Cause.CUSTOMS_BUYER


def _notify(order: Order, told: Told) -> Task:
    risky = told.notice is Notice.AT_RISK
    first = moments.first_word(order, told.cause, told.at, risky) or told.at + DECIDE_WITHIN
    return _about(order, told.episode, "notify", min(first, told.at + DECIDE_WITHIN), told.cause, told.episode)


_GOOD_NEWS = frozenset({Notice.MOVING_AGAIN, Notice.DELIVERED_CHECK})


def _unconsented(order: Order) -> Iterator[Task]:
    """After a renewed notice of delay silence is no consent: without a yes the seller has to cancel (16 CFR 435.2(b))."""
    lapse = duties.lapses_at(order)
    if lapse is not None:
        yield _about(order, "unconsented", "notify", lapse, Cause.NOT_SHIPPED, "no_consent")
    elif (told := duties.undated(order)) and not any(case.settlement for case in order.cases):
        yield _about(order, "undated", "notify", told.at + DECIDE_WITHIN, Cause.NOT_SHIPPED, "no_day")


def _disputes(order: Order) -> Iterator[Task]:
    """A platform waits for the seller's answer, by its own date."""
    for live in order.live:
        if live.answer_by:
            yield _about(order, f"dispute:{live.said_by}:{live.claim}", "dispute", live.answer_by, None, live.said_by)
    for each in order.disputes:
        if each.open:
            due, title = each.answer_by or each.opened_at + DECIDE_WITHIN, marketplaces.of(each.platform).title
            yield _about(order, f"dispute:{each.dispute_id}", "dispute", due, None, title)


def _customs(order: Order) -> Iterator[Task]:
    """Customs stops a parcel and nobody here knows what it asks there: we said that it is looked into.

    On the way out it is the sender whom it asks.
    """
    for parcel in order.parcels:
        last = parcel.last
        if last is None or last.status not in _STOPPED:
            continue
        due = last.at + DECIDE_WITHIN
        if remarks.is_export(last, order):
            if last.status is Status.CUSTOMS_ACTION_REQUIRED:
                yield _about(order, f"export:{parcel.number}", "customs", due, Cause.CUSTOMS_IN_PROCESS, "export")
        elif not customs.known(order.country):
            yield _about(order, f"customs:{parcel.number}", "customs", due, Cause.CUSTOMS_BUYER, order.country)


def _about(order: Order, name: str, kind: str, due_at: datetime, cause: Cause | None, text: str) -> Task:
    return Task(
        task_id=named("task", order.order_id, name),
        kind=kind,
        about=order.order_id,
        due_at=due_at,
        order_ref=order.order_ref,
        cause=cause,
        text=text,
    )


_STOPPED = frozenset({Status.CUSTOMS_HELD, Status.CUSTOMS_ACTION_REQUIRED})


def _task(
    order: Order,
    case: Case,
    kind: str,
    due_at: datetime,
    *,
    offer_id: str = "",
    option: Option | None = None,
    text: str = "",
    said: str = "",
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
        said=said,
    )


def all_of(orders: Iterable[Order], talks: Iterable[Conversation]) -> dict[str, Task]:
    """Every task of these facts by its id."""
    every = (*(t for o in orders for t in of_order(o)), *(t for c in talks for t in of_conversation(c)))
    return {each.task_id: each for each in every}
