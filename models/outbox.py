"""The outbox's rows: claimed in the order of each conversation, marked before and after the sending."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from models.database import Row, Statements
from models.facts.fact import dump, named, to_ms
from models.facts.outbound import RegisterTracking

CLAIM = 100


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """One sending that is due. Moments are milliseconds since 1970 UTC. `attempts` are those before this one, `error` is what
    the last of them left behind if it was not cut off; both are sure, and `doc` is there, once it is claimed."""

    n: int
    id: str
    kind: str
    seller_id: str
    connection_id: str
    conversation_id: str
    about: str
    attempts: int
    valid_until: int | None
    contact_ref: str
    urgent: bool
    error: str = ""
    doc: str = ""


async def due(
    db: Statements, now: int, over: Sequence[str] | None = None, but: str = "", full: Collection[str] = ()
) -> tuple[Waiting, ...]:
    """What may leave now, answers before notices: of each conversation only the first that is not done.

    `over`: messages over these connections only, so that one that must be silent does not stand in others' way. `but`: a
    kind that must wait. `full`: connections whose group takes no copies now.
    """
    marks = ",".join("?" * len(over or ())) or "NULL"
    sent = "('send_message', 'show_topic', 'tell_group', 'tell_desk', 'set_group')"
    some = "" if over is None else f"AND (o.kind NOT IN {sent} OR o.connection_id IN ({marks})) "
    if full:
        some += f"AND NOT (o.kind = 'show_topic' AND o.connection_id IN ({','.join('?' * len(full))})) "
    sql = (
        "SELECT o.n, o.id, o.kind, o.seller_id, o.connection_id, o.conversation_id, o.about, o.attempts, "
        "o.valid_until, o.urgent, COALESCE(c.contact_ref, '') AS contact_ref FROM outbox o "
        "LEFT JOIN conversation c ON c.id = o.conversation_id WHERE o.state = 'waiting' AND o.urgent = ? "
        "AND o.due_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id "
        "AND e.n < o.n AND e.state IN ('waiting', 'sending')) AND o.kind NOT IN ('register', ?) "
        f"{some}ORDER BY o.due_at, o.n LIMIT ?"
    )
    # In the order of the index, so that the first hundred of a long backlog cost no more than those of a short one.
    rows = [*await db.rows(sql, True, now, but, *(over or ()), *full, CLAIM)]
    if len(rows) < CLAIM:
        rows += await db.rows(sql, False, now, but, *(over or ()), *full, CLAIM - len(rows))
    return tuple(_waiting(row) for row in rows)


async def registers(db: Statements, now: int, most: int, not_of: Collection[str] = ()) -> tuple[Waiting, ...]:
    """The numbers that trackers are to be told now, the oldest first; none of these sellers."""
    marks = ",".join("?" * len(not_of))
    rows = await db.rows(
        "SELECT n, id, kind, seller_id, connection_id, conversation_id, about, attempts, valid_until, urgent, "
        "'' AS contact_ref FROM outbox WHERE state = 'waiting' AND kind = 'register' AND due_at <= ? "
        + (f"AND seller_id NOT IN ({marks}) " if not_of else "")
        + "ORDER BY due_at, n LIMIT ?",
        now, *not_of, most,
    )  # fmt: skip
    return tuple(_waiting(row) for row in rows)


async def put_register(db: Statements, seller_id: str, what: RegisterTracking, at: datetime) -> bool:
    """A number to be registered, unless it was within this week: then it is false."""
    key = named("register", seller_id, what.number, f"{at:%G-%V}")
    return await db.run(
        "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, about, doc, urgent, due_at, state) "
        "VALUES (?, 'register', ?, '', ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO NOTHING",
        key, seller_id, f"t:{key[2:]}", what.number[:64], dump(what), False, to_ms(at),
    ) > 0  # fmt: skip


async def next_due(db: Statements, now: int, *, registers: bool = False) -> int | None:
    """When the next one that is not due yet will be: of those to be registered, or of all others."""
    kind = "kind = 'register'" if registers else "kind <> 'register'"
    sql = f"SELECT min(due_at) AS at FROM outbox WHERE state = 'waiting' AND urgent = ? AND due_at > ? AND {kind}"
    found = [(await db.rows(sql, urgent, now))[0]["at"] for urgent in (True, False)]
    return min((at for at in found if at is not None), default=None)


class Claim(NamedTuple):
    """What a claimed sending says, how often it was tried before, and what the last try left behind."""

    doc: str
    attempts: int
    error: str


async def claim(db: Statements, keys: Iterable[str], now: int) -> dict[str, Claim]:
    """Takes these for sending; another process may have been faster for some.

    Committed before anything leaves.
    """
    sql = (
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1, done_at = ? WHERE id IN "
        "(SELECT id FROM outbox WHERE state = 'waiting' AND id IN (#) ORDER BY id{lock}) RETURNING id, doc, attempts, error"
    )
    lock = " FOR UPDATE SKIP LOCKED" if db.locking else ""
    wanted = sorted(keys)
    if db.dialect == "postgres":
        rows = await db.rows(sql.format(lock=lock).replace("IN (#)", "= ANY(?)"), now, wanted)
    else:
        marks = ",".join("?" * len(wanted))
        rows = await db.rows(sql.format(lock=lock).replace("IN (#)", f"IN ({marks})"), now, *wanted)
    await db.many("UPDATE message SET state = 'sending' WHERE id = ?", ((row["id"],) for row in rows))
    return {row["id"]: Claim(row["doc"], row["attempts"] - 1, row["error"]) for row in rows}


async def finish(db: Statements, results: Sequence[tuple[str, str, str]], now: int) -> None:
    """Marks (id, state, error): sent, unsure, failed, stale. What was withdrawn meanwhile stays as it left."""
    await db.many(
        "UPDATE outbox SET state = ?, error = ?, done_at = ? WHERE id = ? AND state IN ('sending', 'shelf', 'waiting')",
        ((state, error, now, key) for key, state, error in results),
    )
    await db.many(
        "UPDATE message SET state = ? WHERE id = ? AND state IN ('sending', 'waiting')",
        ((state, key) for key, state, _ in results),
    )


async def put_back(db: Statements, rows: Iterable[tuple[str, int, str]]) -> None:
    """(id, due_at, error) of what was surely not sent."""
    again = list(rows)
    await db.many(
        "UPDATE outbox SET state = 'waiting', due_at = ?, error = ? WHERE id = ? AND state = 'sending'",
        ((due_at, error, key) for key, due_at, error in again),
    )
    await db.many(
        "UPDATE message SET state = 'waiting' WHERE id = ? AND state = 'sending'", ((key,) for key, _, _ in again)
    )


async def recover(db: Statements, since: int) -> int:
    """What was being sent when a process died: repeatable things go again, messages are unsure. `since`: claimed before."""
    harmless = "(kind <> 'send_message' OR doc LIKE '%\"harmless\":true%')"
    await db.run(
        "UPDATE message SET state = 'unsure' WHERE state = 'sending' AND id IN "
        f"(SELECT id FROM outbox WHERE state = 'sending' AND done_at < ? AND NOT {harmless})", since,
    )  # fmt: skip
    unsure = await db.run(
        f"UPDATE outbox SET state = 'unsure' WHERE state = 'sending' AND done_at < ? AND NOT {harmless}", since
    )
    await db.run("UPDATE outbox SET state = 'waiting' WHERE state = 'sending' AND done_at < ?", since)
    return unsure


def _waiting(row: Row) -> Waiting:
    return Waiting(
        **{name: row[name] for name in Waiting.__struct_fields__ if name not in ("urgent", "doc", "error")},
        urgent=bool(row["urgent"]),
    )
