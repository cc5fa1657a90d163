"""Every hour: count what parcels have taught, and look at the lanes anew."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models import learned
from models.database import Database


async def run(world: World, db: Database) -> datetime | None:
    """Everywhere, because whoever decides must know the lanes. Drawing them is kept off the loop that answers."""
    more = True
    while more:
        async with db.writing() as rows:
            more = await learned.count(rows, db.lanes)
    found = await learned.read(db.reader)
    db.lanes, margins = await asyncio.to_thread(learned.drawn, found, world.clock.now())
    if margins:
        async with db.writing() as rows:
            await learned.hold(rows, margins)
    return None


JOB = Job("learn", timedelta(hours=1), run, everywhere=True)
