"""Dead letters: sendings that failed or of which nobody knows, arrivals that could not be handled; and what a person does."""

from __future__ import annotations

from datetime import datetime

import msgspec

from models.database import Statements
from models.facts.fact import Fact, from_ms, to_ms
from models.facts.outbound import SendMessage

_TROUBLE = "state IN ('unsure', 'failed')"
# Money has a page of its own.
_NO_MONEY = "kind <> 'carry_out'"
# A notice that failed counts as not told and is a task by now: sent after all, the buyer would hear it twice.
_NO_NOTICE = "(kind <> 'send_message' OR about = '' OR state = 'unsure')"


class DeadLetter(Fact, frozen=True, kw_only=True):
    """`state`: unsure (it may have arrived), failed, or parked (an arrival). `key` is the sending's id or the arrival's key.

    `what` is the message that was to be sent.
    """

    key: str
    kind: str
    state: str
    at: datetime
    error: str
    conversation_id: str = ""
    about: str = ""
    what: SendMessage | None = None


_message = msgspec.json.Decoder(SendMessage)


async def counts(db: Statements, seller_id: str) -> dict[str, int]:
    """By state: unsure, failed, parked."""
    rows = await db.rows(
        f"SELECT state, count(*) AS n FROM outbox WHERE seller_id = ? AND {_TROUBLE} GROUP BY state", seller_id
    )
    parked = await db.rows("SELECT count(*) AS n FROM inbox WHERE seller_id = ? AND state = 'parked'", seller_id)
    none = {"unsure": 0, "failed": 0}
    return none | {row["state"]: int(row["n"]) for row in rows} | {"parked": int(parked[0]["n"])}


async def letters(db: Statements, seller_id: str, limit: int = 100) -> tuple[DeadLetter, ...]:
    """The newest first."""
    sendings = await db.rows(
        "SELECT id AS key, kind, state, due_at AS at, error, conversation_id, about, doc FROM outbox "
        f"WHERE seller_id = ? AND {_TROUBLE} ORDER BY n DESC LIMIT ?", seller_id, limit,
    )  # fmt: skip
    arrivals = await db.rows(
        "SELECT key, kind, state, at, error, '' AS conversation_id, key AS about, '' AS doc FROM inbox "
        "WHERE seller_id = ? AND state = 'parked' ORDER BY at DESC LIMIT ?", seller_id, limit,
    )  # fmt: skip
    names = ("key", "kind", "state", "error", "conversation_id", "about")
    every = (
        DeadLetter(
            at=from_ms(row["at"]),
            what=_message.decode(row["doc"]) if row["kind"] == "send_message" else None,
            **{name: row[name] for name in names},
        )
        for row in (*sendings, *arrivals)
    )
    return tuple(sorted(every, key=lambda each: each.at, reverse=True))


async def again(db: Statements, seller_id: str, key: str, now: datetime) -> bool:
    """It is sent, or decided, once more from now on; false when there is no such letter (any more)."""
    sent = await db.run(
        "UPDATE outbox SET state = 'waiting', due_at = ?, attempts = 0, error = '' "
        f"WHERE id = ? AND seller_id = ? AND {_TROUBLE} AND {_NO_MONEY} AND {_NO_NOTICE}", to_ms(now), key, seller_id,
    )  # fmt: skip
    if sent:
        await db.run("UPDATE message SET state = 'waiting' WHERE id = ?", key)
        return True
    return await db.run(
        "UPDATE inbox SET state = 'failed', due_at = ?, attempts = 0 "
        "WHERE key = ? AND seller_id = ? AND state = 'parked' AND kind <> 'unreadable'", to_ms(now), key, seller_id,
    ) > 0  # fmt: skip


async def arrived(db: Statements, seller_id: str, key: str) -> bool:
    """Of a message of which nobody knew a person knows: it is there."""
    known = await db.run(
        "UPDATE outbox SET state = 'sent', error = '' WHERE id = ? AND seller_id = ? AND state = 'unsure'",
        key, seller_id,
    )  # fmt: skip
    if known:
        await db.run("UPDATE message SET state = 'sent' WHERE id = ?", key)
    return known > 0


async def aside(db: Statements, seller_id: str, key: str) -> bool:
    """It is left as it is, and no longer in the list; a talk still says that a message was not delivered."""
    left = await db.run(
        f"UPDATE outbox SET state = 'stale' WHERE id = ? AND seller_id = ? AND {_TROUBLE} AND {_NO_MONEY}",
        key, seller_id,
    )  # fmt: skip
    if left:
        return True
    sql = "UPDATE inbox SET state = 'aside', due_at = NULL WHERE key = ? AND seller_id = ? AND state = 'parked'"
    return await db.run(sql, key, seller_id) > 0
