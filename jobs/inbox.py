"""Every minute: decide once more what failed, and take up what came before its order."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from handlers import inbox
from jobs import Job
from models import load
from models.database import Database
from models.facts.fact import from_ms, to_ms


async def run(world: World, db: Database) -> datetime | None:
    now = world.clock.now()
    due = await db.reader.rows(
        "SELECT doc FROM inbox WHERE state IN ('failed', 'early') AND due_at <= ? ORDER BY at, key LIMIT 200",
        to_ms(now),
    )
    shelves = {each.name for each in world.channels.values() if each.shelf}
    for row in due:
        outcome = await inbox.arrive(db, (load.arrival(row["doc"]),), now, shelves, again=True)
        for each in outcome.spoken:
            world.spoken(each)
    ahead = await db.reader.rows("SELECT min(due_at) AS at FROM inbox WHERE state IN ('failed', 'early')")
    return from_ms(ahead[0]["at"]) if ahead[0]["at"] is not None else None


JOB = Job("inbox", timedelta(minutes=1), run)
