"""What is counted, checked and forgotten: the rows behind `/health`, the audit and the nightly clean-up."""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator

from models.database import Row, Statements
from models.facts.fact import from_ms
from models.forgetting import EMPTIED

# A change's own tag stands first in it.
_FORGETS = re.compile(r'(?:\[|,)\{"type":"forget(?:_talk)?",')


async def health(db: Statements, now: int) -> dict[str, object]:
    """Age of the backlog in seconds, parked arrivals, unsure sendings, and the share of orders with a linked buyer."""
    row = (
        await db.rows(
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'parked') AS parked, "
            "(SELECT count(*) FROM inbox WHERE state = 'failed') AS failed, "
            "(SELECT count(*) FROM outbox WHERE state = 'unsure') AS unsure, "
            "(SELECT count(*) FROM outbox WHERE state = 'waiting' AND due_at <= ?) AS backlog, "
            "(SELECT min(due_at) FROM outbox WHERE state = 'waiting' AND due_at <= ?) AS oldest, "
            "(SELECT count(*) FROM order_) AS orders, (SELECT count(*) FROM order_ WHERE linked) AS linked",
            now, now,
        )
    )[0]  # fmt: skip
    sources = await db.rows("SELECT kind, max(last_event_at) AS at FROM connection GROUP BY kind ORDER BY kind")
    return {
        "parked": row["parked"],
        "failed": row["failed"],
        "unsure": row["unsure"],
        "backlog": row["backlog"],
        "backlog_age_seconds": round((now - row["oldest"]) / 1000, 1) if row["oldest"] is not None else 0,
        "orders": row["orders"],
        "linked": row["linked"],
        "linked_share": round(row["linked"] / row["orders"], 3) if row["orders"] else 0,
        "last_event": {each["kind"]: each["at"] for each in sources},
    }


async def journal(db: Statements, after: int = 0, page: int = 2000) -> AsyncIterator[Row]:
    """Every line of the journal in order."""
    while True:
        rows = await db.rows(
            "SELECT n, about, at, arrival, changes, hash FROM journal WHERE n > ? ORDER BY n LIMIT ?", after, page
        )
        for row in rows:
            yield row
            after = row["n"]
        if len(rows) < page:
            return


async def broken_chains(db: Statements) -> tuple[int, list[str]]:
    """How many journal lines there are, and what is wrong with them: each line's hash covers the one before it.

    Lines that an erasure has emptied keep their hash, so that the next one still stands on it; the line of the erasure
    itself, which is whole, is what allows them to be empty.
    """
    heads: dict[str, str] = {}
    emptied: dict[str, int] = {}
    broken: list[str] = []
    count = 0
    async for row in journal(db):
        count += 1
        text = "\n".join((heads.get(row["about"], ""), row["about"], str(row["at"]), row["arrival"], row["changes"]))
        heads[row["about"]] = row["hash"]
        if row["changes"] == EMPTIED:
            emptied[row["about"]] = row["n"]
            continue
        if hashlib.sha256(text.encode("utf-8", "replace")).hexdigest() != row["hash"]:
            broken.append(f"line {row['n']} about {row['about']} was changed")
        elif _FORGETS.search(row["changes"]):
            emptied.pop(row["about"], None)
    broken += [f"line {n} about {about} was emptied, and no erasure says so" for about, n in emptied.items()]
    for table in ("order_", "conversation"):
        for row in await db.rows(f"SELECT id, head FROM {table}"):
            if heads.get(row["id"], "") != row["head"]:
                broken.append(f"the last line about {row['id']} is missing")
    return count, broken


async def exported(db: Statements, order_id: str, seal: str) -> str:
    """The journal's line about the making of a dossier with this seal, in words; empty where there is none."""
    rows = await db.rows("SELECT n, at, changes FROM journal WHERE about = ? ORDER BY n", order_id)
    found = next((row for row in rows if f'"seal":"{seal}"' in row["changes"]), None)
    return f"line {found['n']} of {from_ms(found['at']):%Y-%m-%d %H:%M} UTC" if found else ""


async def forget(db: Statements, before: int, most: int) -> int:
    """Bodies of arrivals and sendings that are long done; their keys stay, so that a replay has no effect.

    At most `most` of each, so that nobody waits long for the database; how many they were.
    """
    # What nobody could read, or nobody looked after for as long, is no longer tried either.
    old = (
        "SELECT key FROM inbox WHERE doc <> '' AND (state IN ('done', 'aside') OR (state = 'parked' "
        "AND kind <> 'dispute_seen')) AND at < ? LIMIT ?"
    )
    gone = await db.run(f"UPDATE inbox SET doc = '', state = 'done' WHERE key IN ({old})", before, most)
    done = "('sent', 'withdrawn', 'stale', 'failed', 'unsure')"
    old = f"SELECT n FROM outbox WHERE state IN {done} AND done_at < ? LIMIT ?"
    return gone + await db.run(f"DELETE FROM outbox WHERE n IN ({old})", before, most)
