"""Every minute: the bytes of whoever was forgotten go."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import erasing
from bot.world import World
from jobs import Job
from models.database import Database

# A reader was in the way of cutting the log.
AGAIN = timedelta(seconds=5)


async def run(world: World, db: Database) -> datetime | None:
    now = world.clock.now()
    if world.data is not None and "listed" not in world.memory.setdefault("erase", {}):
        # A database that was restored by hand holds people who are in the list.
        async for page in erasing.back(db.reader, world.data, now):
            await world.hand_in(page)
        world.memory["erase"]["listed"] = True
    more = await erasing.of_stores(world, db, now)
    done = await erasing.carried(world, db, now)
    return now if more else None if done else now + AGAIN


JOB = Job("erase", timedelta(minutes=1), run)
