"""Every fifteen seconds: hold the connections that no other process holds, and write down when each was last heard from."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import connections
from bot.world import World
from jobs import Job
from models import people
from models.database import Database

HELD_FOR = timedelta(seconds=60)
RENEWED = timedelta(seconds=15)


async def run(world: World, db: Database) -> datetime | None:
    """A lease is believed a little shorter than the table says, so that two processes never both believe in one."""
    now = world.clock.now()
    rows = await people.every_connection(db.reader)
    heard: dict[str, datetime] = world.memory.pop("heard", {})
    async with db.writing() as write:
        for row in rows:
            channel = world.channels.get(row.kind)
            if channel is not None and not channel.shelf:
                mine = await people.lease(write, row.connection_id, world.node, now, now + HELD_FOR)
                connections.own(world, row.connection_id, now + HELD_FOR * 0.8 if mine else None)
            if row.connection_id in heard:
                await people.touch(write, row.connection_id, heard[row.connection_id])
    world.due.set()
    return None


JOB = Job("leases", RENEWED, run)
