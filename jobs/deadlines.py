"""Whenever a deadline is reached: it becomes an arrival."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models.database import Database
from models.facts.fact import from_ms, to_ms
from models.facts.inbound import DeadlineReached

AT_ONCE = 512


async def run(world: World, db: Database) -> datetime | None:
    """Hands in everything that is due, in due order, and gives the next moment at which something will be."""
    while True:
        now = to_ms(world.clock.now())
        due = await db.reader.rows(
            "SELECT id, seller_id, due_at, updated_at FROM order_ WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",
            now,
            AT_ONCE,
        )
        if not due:
            break
        await world.hand_in([_reached(row) for row in due])
        if len(due) < AT_ONCE:
            break
    ahead = await db.reader.rows("SELECT min(due_at) AS at FROM order_ WHERE due_at IS NOT NULL")
    return from_ms(ahead[0]["at"]) if ahead and ahead[0]["at"] is not None else None


def _reached(row: dict[str, int | str]) -> DeadlineReached:
    """One look at one moment is one arrival, whoever notices the moment; after a change it is another look."""
    key = f"due:{row['id']}:{row['due_at']}:{row['updated_at']}"
    return DeadlineReached(key=key, seller_id=str(row["seller_id"]), order_id=str(row["id"]))


JOB = Job("deadlines", timedelta(minutes=1), run)
