"""Cases that are alike, over all stores that may be seen: of one SKU, one batch or one warehouse, with how many were sold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from models.database import Statements
from models.facts.cases import Case
from models.facts.fact import Fact, from_ms, named, to_ms
from models.facts.orders import LineItem, Order
from models.facts.parcels import Cause
from models.sight import Sight

# What a supplier, a packer or a warehouse can have done. Lateness is the carrier's.
CAUSES = (
    *(Cause.DAMAGED, Cause.POOR_QUALITY, Cause.WRONG_ITEM, Cause.WRONG_VARIANT, Cause.PARTS_MISSING),
    *(Cause.UNSAFE, Cause.COUNTERFEIT),
)
SAMPLES = 6
# So many of the newest cases are looked through for samples first: what is frequent is among them.
NEWEST = 5_000

_order = msgspec.json.Decoder(Order)


class By(StrEnum):
    """What the cases have in common; a warehouse is the country that the order was sent from."""

    SKU = "sku"
    BATCH = "batch"
    WAREHOUSE = "warehouse"


_COLUMNS = {By.SKU: "name", By.BATCH: "batch", By.WAREHOUSE: "origin"}
_OF_CAUSES = f"c.cause IN ({', '.join(f'{each.value!r}' for each in CAUSES)})"


class Told(Fact, frozen=True, kw_only=True):
    """One case with its order."""

    order: Order
    case: Case


class Group(Fact, frozen=True, kw_only=True):
    """Cases of one cause with one thing in common. `sold`: how many pieces since the same moment; `told` are the newest."""

    by: By
    key: str
    cause: Cause
    cases: int
    sold: int
    first: datetime
    last: datetime
    told: tuple[Told, ...] = ()


def name_of(line: LineItem) -> str:
    """What tells an item apart: its SKU, or its title where it has none."""
    return (line.sku or line.title)[:100]


def rows(order: Order) -> Iterator[tuple[object, ...]]:
    """The read-out of an order: one row for each name that it has."""
    counts: dict[str, int] = {}
    batches: dict[str, str] = {}
    for line in order.lines:
        name = name_of(line)
        counts[name] = counts.get(name, 0) + line.quantity
        batches[name] = batches.get(name) or line.batch[:100]
    for name, quantity in counts.items():
        yield (
            named("sold", order.order_id, name), order.order_id, order.seller_id, order.store_id, name, batches[name],
            order.origin[:2], quantity, to_ms(order.placed_at),
        )  # fmt: skip


def same(one: Order, two: Order) -> bool:
    """Is the read-out of both the same?"""
    return (one.lines, one.origin, one.placed_at) == (two.lines, two.origin, two.placed_at)


def _alike(sight: Sight, since: datetime) -> tuple[str, tuple[object, ...]]:
    """The cases that count, and the values of the condition."""
    where, whose = sight.where("c")
    sql = f"FROM case_ c JOIN sold s ON s.order_id = c.order_id WHERE {where} AND c.opened_at >= ? AND {_OF_CAUSES}"
    return sql, (*whose, to_ms(since))


async def groups(
    db: Statements, sight: Sight, by: By, since: datetime, limit: int, least: int = 2
) -> tuple[Group, ...]:
    """The most frequent first; what happened less than `least` times is no pattern."""
    column, (alike, which) = _COLUMNS[by], _alike(sight, since)
    found = await db.rows(
        f"SELECT s.{column} AS key, c.cause, count(*) AS n, min(c.opened_at) AS first, max(c.opened_at) AS last {alike} "
        f"AND s.{column} <> '' GROUP BY s.{column}, c.cause HAVING count(*) >= ? "
        f"ORDER BY count(*) DESC, max(c.opened_at) DESC, s.{column}, c.cause LIMIT ?",
        *which, least, limit,
    )  # fmt: skip
    keys = {row["key"] for row in found}
    sold = await _sold(db, sight, by, since, keys)
    told = await _samples(db, sight, by, since, {(row["key"], row["cause"]): int(row["n"]) for row in found})
    return tuple(
        Group(
            by=by,
            key=row["key"],
            cause=Cause(row["cause"]),
            cases=int(row["n"]),
            sold=sold.get(row["key"], 0),
            first=from_ms(row["first"]),
            last=from_ms(row["last"]),
            told=told.get((row["key"], row["cause"]), ()),
        )
        for row in found
    )


async def group(
    db: Statements, sight: Sight, by: By, key: str, cause: Cause, since: datetime, limit: int
) -> Group | None:
    """One of them, with its newest cases up to `limit`; None where there is no such case."""
    counted_in, whose = _alike(sight, since)
    alike, which = f"{counted_in} AND s.{_COLUMNS[by]} = ? AND c.cause = ?", (*whose, key, cause.value)
    (counted,) = await db.rows(
        f"SELECT count(*) AS n, min(c.opened_at) AS first, max(c.opened_at) AS last {alike}", *which
    )
    if not counted["n"]:
        return None
    newest = await db.rows(f"SELECT c.id, c.order_id {alike} ORDER BY c.opened_at DESC, c.id LIMIT ?", *which, limit)
    sold = await _sold(db, sight, by, since, {key})
    return Group(
        by=by,
        key=key,
        cause=cause,
        cases=int(counted["n"]),
        sold=sold.get(key, 0),
        first=from_ms(counted["first"]),
        last=from_ms(counted["last"]),
        told=await _told(db, [(row["id"], row["order_id"]) for row in newest]),
    )


async def causes(db: Statements, sight: Sight, by: By, key: str, since: datetime) -> dict[Cause, int] | None:
    """How many cases of each cause; None where nothing of that name was ever sold."""
    column, (where, whose), (alike, which) = _COLUMNS[by], sight.where(), _alike(sight, since)
    if not await db.rows(f"SELECT 1 AS one FROM sold WHERE {where} AND {column} = ? LIMIT 1", *whose, key):
        return None
    found = await db.rows(
        f"SELECT c.cause, count(*) AS n {alike} AND s.{column} = ? GROUP BY c.cause ORDER BY count(*) DESC, c.cause",
        *which, key,
    )  # fmt: skip
    return {Cause(row["cause"]): int(row["n"]) for row in found}


async def batched(db: Statements, sight: Sight) -> bool:
    """Does any order say of which batch it is?"""
    where, whose = sight.where()
    return bool(await db.rows(f"SELECT 1 AS one FROM sold WHERE {where} AND batch > '' LIMIT 1", *whose))


async def _sold(db: Statements, sight: Sight, by: By, since: datetime, keys: set[str]) -> dict[str, int]:
    column, (where, whose) = _COLUMNS[by], sight.where()
    found = await db.among(
        f"SELECT {column} AS key, sum(quantity) AS n FROM sold WHERE {column} IN (#) AND {where} AND placed_at >= ? "
        f"GROUP BY {column}", keys, *whose, to_ms(since),
    )  # fmt: skip
    return {row["key"]: int(row["n"]) for row in found}


async def _samples(
    db: Statements, sight: Sight, by: By, since: datetime, counts: Mapping[tuple[str, str], int]
) -> dict[tuple[str, str], tuple[Told, ...]]:
    """The newest cases of each group, which has so many."""
    if not counts:
        return {}
    column, (where, whose) = _COLUMNS[by], sight.where("c")
    of_time = f"{where} AND c.opened_at >= ? AND {_OF_CAUSES}"
    found: dict[tuple[str, str], list[tuple[str, str]]] = {each: [] for each in counts}
    for row in await db.rows(
        f"SELECT s.{column} AS key, c.cause, c.id, c.order_id FROM (SELECT c.id, c.order_id, c.cause, c.opened_at "
        f"FROM case_ c WHERE {of_time} ORDER BY c.opened_at DESC, c.id LIMIT {NEWEST}) c "
        "JOIN sold s ON s.order_id = c.order_id ORDER BY c.opened_at DESC, c.id", *whose, to_ms(since),
    ):  # fmt: skip
        mine = found.get((row["key"], row["cause"]))
        if mine is not None and len(mine) < SAMPLES:
            mine.append((row["id"], row["order_id"]))
    rare = {each: list[tuple[str, str]]() for each, mine in found.items() if len(mine) < min(SAMPLES, counts[each])}
    rare_causes = ", ".join(sorted(f"{cause!r}" for cause in {cause for _, cause in rare}))
    # The keys come first where a statement takes values, and `among` puts them there.
    for row in await db.among(
        f"SELECT * FROM (SELECT s.{column} AS key, c.cause, c.id, c.order_id, row_number() OVER (PARTITION BY s.{column}, "
        f"c.cause ORDER BY c.opened_at DESC, c.id) AS place FROM case_ c JOIN sold s ON s.order_id = c.order_id "
        f"WHERE s.{column} IN (#) AND {of_time} AND c.cause IN ({rare_causes})) ranked WHERE place <= {SAMPLES} "
        "ORDER BY key, cause, place", {key for key, _ in rare}, *whose, to_ms(since),
    ):  # fmt: skip
        if (row["key"], row["cause"]) in rare:
            rare[row["key"], row["cause"]].append((row["id"], row["order_id"]))
    found |= rare
    told = {each.case.case_id: each for each in await _told(db, [pair for mine in found.values() for pair in mine])}
    return {each: tuple(told[case_id] for case_id, _ in mine if case_id in told) for each, mine in found.items()}


async def _told(db: Statements, wanted: list[tuple[str, str]]) -> tuple[Told, ...]:
    found = await db.among("SELECT id, doc FROM order_ WHERE id IN (#)", {order_id for _, order_id in wanted})
    orders = {row["id"]: _order.decode(row["doc"]) for row in found}
    pairs = ((orders.get(order_id), case_id) for case_id, order_id in wanted)
    return tuple(
        Told(order=order, case=case) for order, case_id in pairs if order is not None and (case := order.case(case_id))
    )
