"""What needs the seller today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.console import Ask, Page, Saying, saying, words
from locales.desk import Words
from models.facts.cases import Option, Remedy
from models.facts.fact import Fact, to_ms
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.phrases import Moment
from models.report import Buyer, Telling
from models.rules.tasks import Task

SHOWN = 30
SOON = timedelta(hours=24)

Todos = tuple[tuple[Task, str], ...]


class Todo(Fact, frozen=True, kw_only=True):
    """One task as it is read: what, for whom, until when, and where it is done."""

    id: str
    kind: str
    verb: str
    what: Saying
    why: str
    buyer: str
    order_ref: str
    store: str
    due: Moment | None
    when: str
    late: bool
    soon: bool
    href: str
    button: str
    held: str = ""


class Counts(Fact, frozen=True, kw_only=True):
    """What stands beside the tasks."""

    tasks: dict[str, tuple[int, int]]
    trouble: dict[str, int]
    cases: dict[str, int]
    telling: Telling
    agreed: tuple[tuple[Remedy, Money], ...]
    guessing: bool = False


def page(ask: Ask, waited: Todos, todos: Todos, buyers: Mapping[str, Buyer], counts: Counts) -> Page:
    """`waited` are the buyers who have waited too long; `buyers` are by what a task is about."""
    rows = [_todo(ask, task, store_id, buyers.get(task.about)) for task, store_id in todos[:SHOWN]]
    more = ""
    if len(todos) > SHOWN:
        last = todos[SHOWN - 1][0]
        more = f"{to_ms(last.due_at)}-{last.task_id}"
    return Page(
        template="overview.html",
        title=ask.t("room-today"),
        data={
            "waited": [_todo(ask, task, store_id, buyers.get(task.about)) for task, store_id in waited[:SHOWN]],
            "todos": rows,
            "more": more,
            "begun": "after" in ask.query,
            "open": sum(count for count, _ in counts.tasks.values()),
            "late": sum(late for _, late in counts.tasks.values()),
            "waiting": counts.tasks.get("answer", (0, 0))[0],
            "cases": sum(count for state, count in counts.cases.items() if state != "closed"),
            "trouble": counts.trouble,
            "troubles": sum(counts.trouble.values()),
            "telling": counts.telling,
            "share": round(100 * counts.telling.linked / counts.telling.orders) if counts.telling.orders else None,
            "agreed": _sums(counts.agreed, money_back=True),
            "coupons": _sums(counts.agreed, money_back=False),
            "stores": ask.stores,
            "guessing": counts.guessing,
        },
    )


def month_began(ask: Ask) -> datetime:
    """The first moment of this month where the first store is."""
    return ask.now.astimezone(ZoneInfo(ask.zone())).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _todo(ask: Ask, task: Task, store_id: str, buyer: Buyer | None) -> Todo:
    href, button = _place(ask.t, task)
    return Todo(
        id=f"todo-{task.task_id}",
        kind=task.kind,
        verb=ask.t.of("task", task.kind, task.kind),
        what=_what(ask.t, task, buyer),
        why=_why(ask.t, task),
        buyer=buyer.name if buyer else "",
        order_ref=task.order_ref,
        store=ask.store_name(store_id),
        due=ask.moment(task.due_at, store_id),
        when=words.late(ask.t, task.due_at, ask.now),
        late=task.due_at < ask.now,
        soon=task.due_at - ask.now < SOON,
        href=href,
        button=button,
        held=_held(ask.t, task),
    )


def _held(t: Words, task: Task) -> str:
    """Who has taken a talk up, or that it was passed on because nobody answered."""
    if task.by:
        return t("has-taken-it", who=task.by)
    return t("passed-on", n=task.passed) if task.passed else ""


def _what(t: Words, task: Task, buyer: Buyer | None) -> Saying:
    match task.kind:
        case "settle" | "unknown":
            return _agreed(task)
        case "answer" if buyer and buyer.channel:
            return saying("asks-for-person-in", channel=words.kind(t, buyer.channel))
        case "answer":
            return saying("asks-for-person")
        case "alarm" if task.text == "promise":
            return _agreed(task)
        case "alarm":
            return saying("says-dangerous" if task.cause is Cause.UNSAFE else "says-fake")
        case "approve":
            return saying("above-your-limit")
        case "decide":
            return saying("how-to-put-right")
        case "dispute":
            return saying("dispute-open", who=words.said_by(t, task.text))
        case "customs" if task.text == "export":
            return saying("export-asks")
        case "customs":
            return saying("customs-asks-there-of", text=task.text) if task.text else saying("customs-asks-there")
        case "data":
            return saying("copy-of-everything-asked")
        case "notify" if task.text == "no_consent":
            return saying("delay-or-cancel")
        case "notify" if task.text == "no_day":
            return saying("day-or-cancel")
        case _:
            return saying("cannot-reach")


def _agreed(task: Task) -> Saying:
    return words.option(task.option) if isinstance(task.option, Option) else saying("what-was-agreed")


def _why(t: Words, task: Task) -> str:
    cause = t.of("cause", task.cause.value) if task.cause else ""
    why = t.of("note", task.text.partition(":")[0], cause)
    return t("why-in-words", why=why, words=task.words) if task.words else why


def _place(t: Words, task: Task) -> tuple[str, str]:
    match task.kind:
        case "settle":
            return f"/console/cases/{task.case_id}#settle", t("mark-as-done")
        case "unknown":
            return f"/console/cases/{task.case_id}#settle", t("see-what-is-known")
        case "answer":
            return f"/console/conversations/{task.about}", t("read-and-answer")
        case "notify" | "dispute" | "customs":
            return f"/console/orders/{task.about}", t("see-order")
        case "data":
            return f"/console/orders/{task.about}#privacy", t("see-order")
        case _:
            return f"/console/cases/{task.case_id}", t("open-case")


def _sums(agreed: Iterable[tuple[Remedy, Money]], *, money_back: bool) -> tuple[Money, ...]:
    """Added up by currency; coupons are no money that leaves."""
    sums: Counter[str] = Counter()
    for remedy, amount in agreed:
        if (remedy is not Remedy.COUPON) == money_back:
            sums[amount.currency] += amount.minor
    return tuple(Money(minor=minor, currency=currency) for currency, minor in sorted(sums.items()))
