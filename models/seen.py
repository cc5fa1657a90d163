"""Who of the seller's people saw what of a buyer: only ever added to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.database import Statements
from models.facts.fact import Fact, from_ms, named, to_ms

# Milliseconds. A page that is open asks again and again: that is one look.
CONDENSED = 15 * 60_000
TALK, ORDER, CASE, ORIGINAL, EXPORT = "conversation", "order", "case", "original", "export"


class Look(Fact, frozen=True, kw_only=True):
    """`what` was opened, by whom, first at; `about` is an order's, a case's or a conversation's id."""

    about: str
    what: str
    by: str
    at: datetime
    detail: str = ""


async def note(db: Statements, seller_id: str, look: Look) -> bool:
    """Once in a quarter of an hour: was it new?"""
    quarter = to_ms(look.at) // CONDENSED
    count = await db.run(
        'INSERT INTO seen (id, seller_id, about, what, detail, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?) '
        "ON CONFLICT (id) DO NOTHING",
        named("seen", seller_id, look.about, look.what, look.detail, look.by, quarter), seller_id, look.about,
        look.what, look.detail, look.by[:64], to_ms(look.at),
    )  # fmt: skip
    return count > 0


async def taken(db: Statements, about: str, detail: str) -> bool:
    """Was this very thing ever taken?"""
    return bool(await db.rows("SELECT 1 AS one FROM seen WHERE about = ? AND detail = ?", about, detail))


async def known(db: Statements, seller_id: str, look: Look) -> bool:
    """Is it written down already for this quarter of an hour? Asked of the reader, so that a look writes once."""
    key = named("seen", seller_id, look.about, look.what, look.detail, look.by, to_ms(look.at) // CONDENSED)
    return bool(await db.rows("SELECT 1 AS one FROM seen WHERE id = ?", key))


async def of(db: Statements, abouts: Iterable[str], limit: int) -> tuple[Look, ...]:
    """The newest looks first."""
    sql = 'SELECT about, what, detail, "by", at FROM seen WHERE about IN (#) ORDER BY at DESC, id LIMIT ?'
    rows = await db.among(sql, abouts, limit)
    return tuple(
        Look(about=row["about"], what=row["what"], detail=row["detail"], by=row["by"], at=from_ms(row["at"]))
        for row in rows
    )
