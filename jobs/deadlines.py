"""Whenever a deadline is reached: it becomes an arrival."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models.database import Database, Row
from models.facts.fact import from_ms, to_ms
from models.facts.inbound import DeadlineReached

AT_ONCE = 512


async def run(world: World, db: Database) -> datetime | None:
    """Hands in everything that is due, in due order, and gives the next moment at which something will be."""
    while True:
        now = to_ms(world.clock.now())
        due = [(row, about) for about, sql in _DUE.items() for row in await db.reader.rows(sql, now, AT_ONCE)]
        if not due:
            break
        due = sorted(due, key=lambda each: (each[0]["due_at"], each[0]["id"]))[:AT_ONCE]
        await world.hand_in([_reached(row, about) for row, about in due])
        if len(due) < AT_ONCE:
            break
    ahead = [row["at"] for sql in _AHEAD for row in await db.reader.rows(sql) if row["at"] is not None]
    return from_ms(min(ahead)) if ahead else None


def _reached(row: Row, about: str) -> DeadlineReached:
    """One look at one moment is one arrival, whoever notices the moment; after a change it is another look."""
    key = f"due:{row['id']}:{row['due_at']}:{row['seen']}"
    return DeadlineReached(key=key, seller_id=row["seller_id"], **{about: row["id"]})


# By what the arrival calls them. A talk's own time of change is that of lists, so its journal says whether it has changed.
_DUE = {
    "order_id": "SELECT id, seller_id, due_at, updated_at AS seen FROM order_ "
    "WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",
    "conversation_id": "SELECT id, seller_id, due_at, substr(head, 1, 16) AS seen FROM conversation "
    "WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",
}
_AHEAD = tuple(
    f"SELECT min(due_at) AS at FROM {table} WHERE due_at IS NOT NULL" for table in ("order_", "conversation")
)


JOB = Job("deadlines", timedelta(minutes=1), run)
