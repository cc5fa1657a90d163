"""Every five minutes: count anew the months in which something came of an order."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models import brought
from models.database import Database


async def run(world: World, db: Database) -> datetime | None:
    """A part and a month at a time: whoever writes meanwhile waits for one of them, not for all."""
    more = True
    while more:
        async with db.writing() as rows:
            more = await brought.read_out(rows)
    for bucket in await brought.uncounted(db.reader):
        async with db.writing() as rows:
            await brought.count(rows, bucket)
    return None


JOB = Job("brings", timedelta(minutes=5), run)
