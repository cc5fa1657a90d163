"""Every minute: decide once more what failed, and take up what came before its order."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

import msgspec

from bot.world import World
from handlers import inbox
from jobs import Job
from models import load, record
from models.database import Database
from models.errors import Conflict
from models.facts.fact import from_ms, to_ms

log = logging.getLogger("parley.inbox")


async def run(world: World, db: Database) -> datetime | None:
    now = world.clock.now()
    due = await db.reader.rows(
        "SELECT key, doc FROM inbox WHERE state IN ('failed', 'early') AND due_at <= ? ORDER BY at, key LIMIT 200",
        to_ms(now),
    )
    shelves = {each.name for each in world.channels.values() if each.shelf}
    for row in due:
        try:
            outcome = await inbox.arrive(db, (load.arrival(row["doc"]),), now, shelves, again=True)
        except Conflict as error:
            log.warning("an arrival waits for another process", extra={"error": str(error)})
            continue
        except msgspec.MsgspecError as error:
            async with db.writing() as rows:
                await record.give_up(rows, row["key"], str(error))
            continue
        for each in outcome.spoken:
            world.spoken(each)
    if due:
        world.due.set()
    ahead = await db.reader.rows("SELECT min(due_at) AS at FROM inbox WHERE state IN ('failed', 'early')")
    return from_ms(ahead[0]["at"]) if ahead[0]["at"] is not None else None


JOB = Job("inbox", timedelta(minutes=1), run)
