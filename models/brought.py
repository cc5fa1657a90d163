"""Keeps what came of orders: a row of figures for each, and the counts of each month, from which reports are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from models import database
from models.database import Statements
from models.facts.disputes import Dispute
from models.facts.fact import Fact, from_ms, named, to_ms
from models.facts.money import Money
from models.facts.orders import Order, Told
from models.facts.parcels import Notice
from models.rules import causes, endings, windows
from models.upstream import CAUSES

_order = msgspec.json.Decoder(Order)

TROUBLE = frozenset(Notice) - {Notice.MOVING_AGAIN, Notice.DELIVERED_CHECK}
# Documents that are read in one transaction.
PAGE = 500

_OUTCOME = (
    "id", "seller_id", "store_id", "month", "placed_at", "country", "carrier", "lane", "arm", "experiment", "currency",
    "cases", "disputes", "stake", "given", "told", "promised", "before_promise", "claimable", "before_claim", "wordless",
)  # fmt: skip
NOTICED = ("told", "promised", "before_promise", "claimable", "before_claim", "wordless")
Row = tuple[object, ...]


class Rows(NamedTuple):
    """What is read out of one order."""

    outcome: Row
    disputes: tuple[Row, ...]
    endings: tuple[Row, ...]


class Bucket(Fact, frozen=True, kw_only=True):
    """The orders of one store and month."""

    seller_id: str
    store_id: str
    month: int


class Counted(Fact, frozen=True, kw_only=True):
    """Orders with one thing in common. `disputed` are those with a dispute; `amount` is in minor units."""

    dim: str
    key: str
    sub: str = ""
    orders: int = 0
    cases: int = 0
    disputed: int = 0
    amount: int = 0


class Opened(Fact, frozen=True, kw_only=True):
    """One dispute that was opened."""

    store_id: str
    month: int
    platform: str
    kind: str
    state: str
    amount: Money | None = None


class Week(Fact, frozen=True, kw_only=True):
    """What happened in a store between two moments."""

    orders: int = 0
    cases: int = 0
    settled: tuple[tuple[str, int], ...] = ()
    disputes: int = 0
    lost: int = 0
    given: tuple[Money, ...] = ()
    open_tasks: int = 0
    late_tasks: int = 0
    common: tuple[str, int] = ("", 0)
    before: int = 0


# Read out of an order ----------------------------------------------------------------------------------------------


def rows(order: Order) -> Rows:
    """Everything of an order that is counted."""
    month = month_of(order.placed_at)
    ended = [(case, found) for case in order.cases if (found := endings.ended(order, case))]
    given = [case.settlement.option.amount for case in order.cases if case.settlement and case.settlement.option.amount]
    trial = order.trial
    outcome: Row = (
        order.order_id, order.seller_id, order.store_id, month, to_ms(order.placed_at), order.country[:2],
        next((each.carrier for each in order.parcels if each.carrier), "")[:64],
        f"{order.origin[:2]}>{order.country[:2]}" if order.origin else "",
        ("held" if trial.held_out else "told") if trial else "", trial.experiment if trial else "", order.currency,
        len(order.cases), len(order.disputes), order.total.minor if order.cases or order.disputes else 0,
        sum(each.minor for each in given if each.currency == order.currency), *_noticed(order),
    )  # fmt: skip
    return Rows(
        outcome=outcome,
        disputes=tuple(_dispute(order, each) for each in order.disputes),
        endings=tuple(
            (
                case.case_id, order.order_id, order.seller_id, order.store_id, month, found.who.value, found.minutes,
                to_ms(found.at), *_amount(case.settlement.option.amount if case.settlement else None, order.currency),
            )
            for case, found in ended
        ),
    )  # fmt: skip


def month_of(at: datetime) -> int:
    return at.year * 100 + at.month


def months_back(at: datetime, count: int) -> int:
    """The month that lies so many before that of a moment."""
    number = at.year * 12 + at.month - 1 - count
    return number // 12 * 100 + number % 12 + 1


def begins(month: int) -> datetime:
    return datetime(month // 100, month % 100, 1, tzinfo=UTC)


async def write(db: Statements, found: Iterable[Rows]) -> None:
    """In place of what was read out of the same orders before."""
    every = sorted(found, key=lambda each: str(each.outcome[0]))
    names, marks = ", ".join(_OUTCOME), ", ".join("?" * len(_OUTCOME))
    new = ", ".join(f"{name} = excluded.{name}" for name in (*_OUTCOME[3:], "state"))
    await db.many(
        f"INSERT INTO outcome ({names}, state) VALUES ({marks}, 1) ON CONFLICT (id) DO UPDATE SET {new}",
        (each.outcome for each in every),
    )
    # A dispute may turn out to be another's: what is no longer there goes.
    await db.many("DELETE FROM dispute WHERE order_id = ?", ((each.outcome[0],) for each in every if each.disputes))
    await db.many(
        "INSERT INTO dispute (id, order_id, seller_id, store_id, order_ref, platform, kind, state, ground, opened_at, "
        "ended_at, amount, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (row for each in every for row in each.disputes),
    )
    await db.many(
        "INSERT INTO ending (id, order_id, seller_id, store_id, month, who, minutes, at, amount, currency) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET who = excluded.who, "
        "minutes = excluded.minutes, at = excluded.at, amount = excluded.amount, currency = excluded.currency",
        (row for each in every for row in each.endings),
    )


def _noticed(order: Order) -> Iterator[int]:
    """NOTICED, as 0 or 1. Told is what was put out before anybody asked."""
    first = min((t for t in order.told if _was_put_out(t)), key=lambda each: each.at, default=None)
    delivered, promised = causes.delivered_at(order), order.promised_by
    opens = windows.window(order, first.cause, first.at) if first else None
    claimable = opens is not None and opens.opens_at is not None and not opens.from_payment
    yield int(first is not None)
    yield int(first is not None and promised is not None)
    yield int(first is not None and promised is not None and first.at < promised)
    yield int(claimable)
    yield int(
        claimable
        and first is not None
        and opens is not None
        and opens.opens_at is not None
        and first.at < opens.opens_at
    )
    held = order.trial is not None and order.trial.held_out
    yield int(first is None and not held and promised is not None and delivered is not None and delivered > promised)


def _was_put_out(told: Told) -> bool:
    return bool(told.proof) and told.notice in TROUBLE and not told.parked


def _dispute(order: Order, what: Dispute) -> Row:
    return (
        named("dispute-row", order.order_id, what.dispute_id), order.order_id, order.seller_id, order.store_id,
        order.order_ref, what.platform[:40], what.kind.value, what.state.value, what.ground.value, to_ms(what.opened_at),
        to_ms(what.ended_at) if what.ended_at else 0, *_amount(what.amount, order.currency),
    )  # fmt: skip


def _amount(money: Money | None, currency: str) -> tuple[int, str]:
    return (money.minor, money.currency) if money else (0, currency)


# Counted by month --------------------------------------------------------------------------------------------------


async def read_out(db: Statements) -> bool:
    """Some orders that were there before anything was read out. Is there more?"""
    found = await db.rows("SELECT id FROM outcome WHERE state = 0 ORDER BY seller_id, store_id LIMIT ?", PAGE)
    orders = await db.among(
        f"SELECT doc FROM order_ WHERE id IN (#) ORDER BY id{db.locking}", (row["id"] for row in found)
    )
    await write(db, (rows(_order.decode(row["doc"])) for row in orders))
    return len(found) == PAGE


async def uncounted(db: Statements) -> tuple[Bucket, ...]:
    found = await db.rows(
        "SELECT DISTINCT seller_id, store_id, month FROM outcome WHERE state = 1 ORDER BY seller_id, store_id, month"
    )
    return tuple(Bucket(seller_id=row["seller_id"], store_id=row["store_id"], month=row["month"]) for row in found)


async def count(db: Statements, bucket: Bucket) -> None:
    """The counts of one store and month anew. What changes meanwhile in another process is counted the next time."""
    which = (bucket.seller_id, bucket.store_id, bucket.month)
    if not await db.run(
        "UPDATE outcome SET state = 2 WHERE state = 1 AND seller_id = ? AND store_id = ? AND month = ?", *which
    ):
        return
    await db.run("DELETE FROM brought WHERE seller_id = ? AND store_id = ? AND month = ?", *which)
    for sql in _COUNTS:
        await db.run(sql, *which)


def _counts() -> Iterator[str]:
    many = "count(*), sum(o.cases), sum(CASE WHEN o.disputes > 0 THEN 1 ELSE 0 END), 0"
    for dim, key, sub in (
        *(
            ("total", "''", "''"),
            ("country", "o.country", "''"),
            ("carrier", "o.carrier", "''"),
            ("lane", "o.lane", "''"),
        ),
        ("arm", "o.arm", "o.experiment"),
    ):
        yield _counting(dim, key, sub, many)
    # An item is one row of `sold` for each order that it is in.
    sold = " JOIN sold s ON s.order_id = o.id"
    yield _counting("sold", "s.name", "s.origin || ' ' || s.batch", many, sold)
    yield _counting(
        "made", "s.name", "c.cause || ' ' || s.origin || ' ' || s.batch", "0, count(*), 0, 0",
        f"{sold} JOIN case_ c ON c.order_id = o.id AND c.cause IN ({', '.join(repr(each.value) for each in CAUSES)})",
    )  # fmt: skip
    disputed = "count(DISTINCT CASE WHEN o.disputes > 0 THEN o.id END)"
    yield _counting(
        "cause", "c.cause", "''", f"count(DISTINCT o.id), count(*), {disputed}, 0", " JOIN case_ c ON c.order_id = o.id"
    )
    for name in ("stake", "given"):
        yield _counting(name, "o.currency", "''", f"count(*), 0, 0, sum(o.{name})", more=f" AND o.{name} <> 0")
    for name in NOTICED:
        yield _counting("notice", f"'{name}'", "''", f"sum(o.{name}), 0, 0, 0", more=f" AND o.{name} <> 0")
    yield _counting("pace", "o.who", "CAST(o.minutes AS VARCHAR)", "count(*), 0, 0, 0", table="ending")


def _counting(
    dim: str, key: str, sub: str, figures: str, joined: str = "", *, more: str = "", table: str = "outcome"
) -> str:
    what = "o.seller_id, o.store_id, o.month"
    by = [each for each in (key, sub) if not each.startswith("'")]
    return (
        f"INSERT INTO brought (seller_id, store_id, month, dim, key, sub, orders, cases, disputed, amount) "
        f"SELECT {what}, '{dim}', {key}, {sub}, {figures} FROM {table} o{joined} "
        f"WHERE o.seller_id = ? AND o.store_id = ? AND o.month = ?{more} GROUP BY {', '.join([what, *by])}"
    )


_COUNTS = tuple(_counts())


# Read by reports ---------------------------------------------------------------------------------------------------


async def counted(
    db: Statements, seller_id: str, dims: Iterable[str], since: int, until: int, store_id: str = ""
) -> tuple[Counted, ...]:
    """Over the months `since` to `until`, those too; what has no name is left out."""
    where, values = _where(seller_id, since, until, store_id)
    wanted = tuple(dims)
    sums = _SUMS if set(wanted) & {"stake", "given"} else _NO_SUM
    found = await db.rows(
        f"SELECT dim, key, sub, {sums} FROM brought WHERE {where} AND dim IN ({', '.join('?' * len(wanted))}) "
        "GROUP BY dim, key, sub ORDER BY dim, sum(disputed) DESC, sum(cases) DESC, sum(orders) DESC, key, sub",
        *values, *wanted,
    )  # fmt: skip
    return tuple(_counted(row) for row in found)


async def by_month(db: Statements, seller_id: str, since: int, until: int, store_id: str = "") -> tuple[Counted, ...]:
    where, values = _where(seller_id, since, until, store_id)
    found = await db.rows(
        f"SELECT 'month' AS dim, month AS key, '' AS sub, {_NO_SUM} FROM brought WHERE {where} AND dim = 'total' "
        "GROUP BY month ORDER BY month", *values,
    )  # fmt: skip
    return tuple(_counted(row) for row in found)


async def by_store(db: Statements, seller_id: str, since: int, until: int) -> tuple[Counted, ...]:
    where, values = _where(seller_id, since, until, "")
    found = await db.rows(
        f"SELECT 'store' AS dim, store_id AS key, '' AS sub, {_NO_SUM} FROM brought WHERE {where} AND dim = 'total' "
        "GROUP BY store_id ORDER BY sum(disputed) DESC, sum(cases) DESC, store_id", *values,
    )  # fmt: skip
    return tuple(_counted(row) for row in found)


async def items(
    db: Statements, seller_id: str, since: int, until: int, store_id: str = "", limit: int = 20
) -> tuple[Counted, ...]:
    """The items with the most disputes and cases."""
    where, values = _where(seller_id, since, until, store_id)
    found = await db.rows(
        f"SELECT dim, key, '' AS sub, {_NO_SUM} FROM brought WHERE {where} AND dim = 'sold' GROUP BY dim, key "
        "HAVING sum(disputed) + sum(cases) > 0 ORDER BY sum(disputed) DESC, sum(cases) DESC, sum(orders) DESC, key LIMIT ?",
        *values, limit,
    )  # fmt: skip
    return tuple(_counted(row) for row in found)


async def made(
    db: Statements, seller_id: str, since: int, until: int, store_id: str = "", limit: int = 40
) -> tuple[tuple[Counted, ...], tuple[Counted, ...]]:
    """Where cases of quality and packing came from: by item, cause, warehouse and batch; and what of those was sold."""
    where, values = _where(seller_id, since, until, store_id)
    worst = await db.rows(
        f"SELECT key FROM brought WHERE {where} AND dim = 'made' GROUP BY key ORDER BY sum(cases) DESC, key LIMIT ?",
        *values, limit,
    )  # fmt: skip
    names = tuple(row["key"] for row in worst)
    if not names:
        return (), ()
    among = ", ".join("?" * len(names))
    # Few names are looked up one by one: the plus keeps SQLite from reading all of these months.
    where = where.replace("month", "+month")
    found = await db.rows(
        f"SELECT dim, key, sub, {_NO_SUM} FROM brought WHERE {where} AND dim IN ('made', 'sold') AND key IN ({among}) "
        "GROUP BY dim, key, sub ORDER BY dim, sum(cases) DESC, key, sub", *values, *names,
    )  # fmt: skip
    every = tuple(_counted(row) for row in found)
    return tuple(each for each in every if each.dim == "made"), tuple(each for each in every if each.dim == "sold")


async def opened(db: Statements, seller_id: str, since: datetime, store_id: str = "") -> tuple[Opened, ...]:
    """The disputes opened since a moment; read off an index."""
    found = await db.rows(
        "SELECT store_id, opened_at, platform, kind, state, amount, currency FROM dispute WHERE seller_id = ? "
        "AND opened_at >= ? ORDER BY opened_at, id", seller_id, to_ms(since),
    )  # fmt: skip
    return tuple(
        Opened(
            store_id=row["store_id"],
            month=month_of(from_ms(row["opened_at"])),
            platform=row["platform"],
            kind=row["kind"],
            state=row["state"],
            amount=Money(minor=row["amount"], currency=row["currency"]) if row["amount"] else None,
        )
        for row in found
        if not store_id or row["store_id"] == store_id
    )


async def week(db: Statements, seller_id: str, store_id: str, since: datetime, until: datetime) -> Week:
    """What happened in a store between two moments."""
    span = (to_ms(since), to_ms(until))
    cases = await db.rows(
        "SELECT cause, count(*) AS n FROM case_ WHERE seller_id = ? AND opened_at >= ? AND opened_at < ? AND store_id = ? "
        "GROUP BY cause ORDER BY count(*) DESC, cause", seller_id, *span, store_id,
    )  # fmt: skip
    ended = await db.rows(
        "SELECT who, currency, count(*) AS n, sum(amount) AS minor FROM ending WHERE seller_id = ? AND at >= ? AND at < ? "
        "AND store_id = ? GROUP BY who, currency ORDER BY who, currency", seller_id, *span, store_id,
    )  # fmt: skip
    disputes = await db.rows(
        "SELECT sum(CASE WHEN opened_at >= ? AND opened_at < ? THEN 1 ELSE 0 END) AS n, "
        "sum(CASE WHEN opened_at < ? THEN 1 ELSE 0 END) AS earlier FROM dispute WHERE seller_id = ? AND opened_at >= ? "
        "AND opened_at < ? AND store_id = ?",
        *span, span[0], seller_id, 2 * span[0] - span[1], span[1], store_id,
    )  # fmt: skip
    (lost,) = await db.rows(
        "SELECT count(*) AS n FROM dispute WHERE seller_id = ? AND store_id = ? AND state = 'lost' AND ended_at >= ? "
        "AND ended_at < ?", seller_id, store_id, *span,
    )  # fmt: skip
    (tasks,) = await db.rows(
        "SELECT count(*) AS n, sum(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS late FROM task WHERE seller_id = ? "
        "AND done_at IS NULL AND store_id = ?", span[1], seller_id, store_id,
    )  # fmt: skip
    (orders,) = await db.rows(
        "SELECT count(*) AS n FROM outcome WHERE seller_id = ? AND store_id = ? AND month >= ? AND month <= ? "
        "AND placed_at >= ? AND placed_at < ?", seller_id, store_id, month_of(since), month_of(until), *span,
    )  # fmt: skip
    settled: dict[str, int] = {}
    given: dict[str, int] = {}
    for row in ended:
        settled[row["who"]] = settled.get(row["who"], 0) + int(row["n"])
        given[row["currency"]] = given.get(row["currency"], 0) + int(row["minor"] or 0)
    return Week(
        orders=int(orders["n"]),
        cases=sum(int(row["n"]) for row in cases),
        settled=tuple(sorted(settled.items())),
        disputes=int(disputes[0]["n"] or 0),
        lost=int(lost["n"]),
        given=tuple(Money(minor=minor, currency=currency) for currency, minor in sorted(given.items()) if minor),
        open_tasks=int(tasks["n"]),
        late_tasks=int(tasks["late"] or 0),
        common=(cases[0]["cause"], int(cases[0]["n"])) if cases else ("", 0),
        before=int(disputes[0]["earlier"] or 0),
    )


# All but the amounts stand in the index.
_COUNTED = "sum(orders) AS orders, sum(cases) AS cases, sum(disputed) AS disputed"
_SUMS = f"{_COUNTED}, sum(amount) AS amount"
_NO_SUM = f"{_COUNTED}, 0 AS amount"


def _where(seller_id: str, since: int, until: int, store_id: str) -> tuple[str, tuple[object, ...]]:
    store = " AND store_id = ?" if store_id else ""
    return f"seller_id = ? AND month >= ? AND month <= ?{store}", (
        seller_id,
        since,
        until,
        *([store_id] if store_id else []),
    )


def _counted(row: database.Row) -> Counted:
    figures = {name: int(row[name] or 0) for name in ("orders", "cases", "disputed", "amount")}
    return Counted(dim=row["dim"], key=str(row["key"]), sub=row["sub"], **figures)
