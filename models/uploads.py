"""Rows of the files that sellers hand in: their keeper."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from models.database import Row, Statements
from models.facts.fact import Fact, dump, from_ms, to_ms

# A reader that has said nothing for so long has died; reading again changes nothing that was read.
DEAD_AFTER = timedelta(minutes=2)


class How(Fact, frozen=True, kw_only=True):
    """How a file is read. `kind`: orders or events. `mapping` is ours to theirs, where the file is nobody's we know.

    Empty `encoding`: as it seems. `currency` is for files that do not say it. `dates`: the order of day, month and year that a
    person chose (`dmy`), empty where nobody had to.
    """

    name: str
    size: int
    kind: str = "orders"
    encoding: str = ""
    currency: str = ""
    mapping: dict[str, str] = msgspec.field(default_factory=dict)
    dates: str = ""


class Upload(Fact, frozen=True, kw_only=True):
    """`total` rows, of which `done` are read; `kept` orders or reports, `bad` rows. `error` says why it failed."""

    upload_id: str
    seller_id: str
    store_id: str
    state: str
    how: How
    created_at: datetime
    total: int = 0
    done: int = 0
    kept: int = 0
    bad: int = 0
    error: str = ""


_how = msgspec.json.Decoder(How)


async def save(db: Statements, upload: Upload, at: datetime) -> None:
    await db.run(
        "INSERT INTO upload (id, seller_id, store_id, state, doc, total, done, kept, bad, error, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
        "doc = excluded.doc, total = excluded.total, done = excluded.done, kept = excluded.kept, bad = excluded.bad, "
        "error = excluded.error, updated_at = excluded.updated_at",
        upload.upload_id, upload.seller_id, upload.store_id, upload.state, dump(upload.how), upload.total, upload.done,
        upload.kept, upload.bad, upload.error[:500], to_ms(upload.created_at), to_ms(at),
    )  # fmt: skip


async def begin(db: Statements, upload_id: str, how: How, at: datetime) -> bool:
    """From now on it waits to be read; false when it does already, or was."""
    sql = "UPDATE upload SET state = 'waiting', doc = ?, updated_at = ? WHERE id = ? AND state IN ('new', 'failed')"
    return await db.run(sql, dump(how), to_ms(at), upload_id) > 0


async def take(db: Statements, upload_id: str, at: datetime) -> bool:
    """Is this process the one that reads it?"""
    sql = (
        "UPDATE upload SET state = 'running', updated_at = ? WHERE id = ? "
        "AND (state = 'waiting' OR (state = 'running' AND updated_at < ?))"
    )
    return await db.run(sql, to_ms(at), upload_id, to_ms(at - DEAD_AFTER)) > 0


async def to_read(db: Statements, at: datetime) -> tuple[Upload, ...]:
    """Those that wait, and those whose reader has died; the oldest first."""
    rows = await db.rows(
        "SELECT * FROM upload WHERE state = 'waiting' OR (state = 'running' AND updated_at < ?) ORDER BY created_at",
        to_ms(at - DEAD_AFTER),
    )
    return tuple(_upload(row) for row in rows)


async def of(db: Statements, seller_id: str, upload_id: str) -> Upload | None:
    rows = await db.rows("SELECT * FROM upload WHERE id = ? AND seller_id = ?", upload_id, seller_id)
    return _upload(rows[0]) if rows else None


async def latest(db: Statements, store_id: str) -> Upload | None:
    """The one that was handed in last."""
    rows = await db.rows("SELECT * FROM upload WHERE store_id = ? ORDER BY created_at DESC, id LIMIT 1", store_id)
    return _upload(rows[0]) if rows else None


async def forget(db: Statements, before: datetime) -> tuple[str, ...]:
    """The ids of those that nothing has happened to since; they are gone."""
    rows = await db.rows("DELETE FROM upload WHERE updated_at < ? RETURNING id", to_ms(before))
    return tuple(row["id"] for row in rows)


def _upload(row: Row) -> Upload:
    return Upload(
        upload_id=row["id"],
        seller_id=row["seller_id"],
        store_id=row["store_id"],
        state=row["state"],
        how=_how.decode(row["doc"]),
        created_at=from_ms(row["created_at"]),
        total=row["total"],
        done=row["done"],
        kept=row["kept"],
        bad=row["bad"],
        error=row["error"],
    )
