"""Drafts of policies, step by step, and which policy was put into force when: their keeper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from models.database import Row, Statements
from models.facts.fact import Fact, from_ms, named, to_ms

# Older steps of a draft are forgotten.
MOST_STEPS = 50


class Draft(Fact, frozen=True, kw_only=True):
    """A draft as its last step left it. `base` is the version in force that it began from, `n` counts its steps."""

    n: int
    text: str
    base: str
    at: datetime
    by: str = ""


class Put(Fact, frozen=True, kw_only=True):
    """A version was put into force, for the stores of these keys, or for all (empty)."""

    version: str
    at: datetime
    by: str = ""
    stores: tuple[str, ...] = ()


async def hold(db: Statements, seller_id: str) -> None:
    """Until the transaction ends nobody else changes this seller's policy or its draft."""
    await db.rows(f"SELECT id FROM seller WHERE id = ?{db.locking}", seller_id)


async def draft(db: Statements, seller_id: str) -> Draft | None:
    rows = await db.rows("SELECT * FROM policy_draft WHERE seller_id = ? ORDER BY n DESC LIMIT 1", seller_id)
    return _draft(rows[0]) if rows else None


async def step(db: Statements, seller_id: str, n: int) -> Draft | None:
    """A draft as an earlier step left it."""
    rows = await db.rows("SELECT * FROM policy_draft WHERE seller_id = ? AND n = ?", seller_id, n)
    return _draft(rows[0]) if rows else None


async def known(db: Statements, seller_id: str, click: str) -> bool:
    """Has this very click made a step already?"""
    return bool(await db.rows("SELECT id FROM policy_draft WHERE id = ?", named("draft", seller_id, click)))


async def keep(db: Statements, seller_id: str, made: Draft, click: str) -> None:
    await db.run(
        'INSERT INTO policy_draft (id, seller_id, n, text, base, at, "by") VALUES (?, ?, ?, ?, ?, ?, ?)',
        named("draft", seller_id, click), seller_id, made.n, made.text, made.base, to_ms(made.at), made.by,
    )  # fmt: skip
    await db.run("DELETE FROM policy_draft WHERE seller_id = ? AND n <= ?", seller_id, made.n - MOST_STEPS)


async def back(db: Statements, seller_id: str, n: int) -> None:
    """The last step is undone."""
    await db.run("DELETE FROM policy_draft WHERE seller_id = ? AND n >= ?", seller_id, n)


async def forget(db: Statements, seller_id: str) -> None:
    await db.run("DELETE FROM policy_draft WHERE seller_id = ?", seller_id)


async def note(
    db: Statements, seller_id: str, version: str, at: datetime, by: str, stores: str = "", click: str = ""
) -> None:
    """It was put into force; the same click twice is one."""
    await db.run(
        'INSERT INTO policy_put (id, seller_id, version, at, "by", stores) VALUES (?, ?, ?, ?, ?, ?) '
        "ON CONFLICT (id) DO NOTHING",
        named("put", seller_id, click or f"{version}:{to_ms(at)}:{stores}"), seller_id, version, to_ms(at), by[:64], stores,
    )  # fmt: skip


async def noted(db: Statements, seller_id: str, click: str) -> bool:
    """Has this very click put something into force already?"""
    return bool(await db.rows("SELECT id FROM policy_put WHERE id = ?", named("put", seller_id, click)))


async def puts(db: Statements, seller_id: str, limit: int = 100) -> tuple[Put, ...]:
    """What was put into force, the newest first."""
    sql = "SELECT * FROM policy_put WHERE seller_id = ? ORDER BY at DESC, id LIMIT ?"
    return tuple(_put(row) for row in await db.rows(sql, seller_id, limit))


async def past_cases(db: Statements, seller_id: str, since: datetime, limit: int) -> Sequence[tuple[str, str]]:
    """The cases that were opened since then, the newest first: their ids, and the documents of their orders."""
    sql = (
        "SELECT c.id, o.doc FROM case_ c JOIN order_ o ON o.id = c.order_id "
        "WHERE c.seller_id = ? AND c.opened_at >= ? ORDER BY c.opened_at DESC, c.id LIMIT ?"
    )
    return [(row["id"], row["doc"]) for row in await db.rows(sql, seller_id, to_ms(since), limit)]


def _draft(row: Row) -> Draft:
    return Draft(n=row["n"], text=row["text"], base=row["base"], at=from_ms(row["at"]), by=row["by"])


def _put(row: Row) -> Put:
    stores = tuple(filter(None, row["stores"].split(",")))
    return Put(version=row["version"], at=from_ms(row["at"]), by=row["by"], stores=stores)
