"""Every ten seconds: hold the connections that no other process holds."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import connections
from bot.world import World
from jobs import Job
from models import people
from models.database import Database

HELD_FOR = timedelta(seconds=40)
RENEWED = timedelta(seconds=10)


async def run(world: World, db: Database) -> datetime | None:
    """A lease is believed a little shorter than the table says, so that two processes never both believe in one."""
    now = world.clock.now()
    rows = [row for row in await people.every_connection(db.reader) if _sent_over(world, row.kind)]
    if rows:
        async with db.writing() as write:
            for row in rows:
                mine = await people.lease(write, row.connection_id, world.node, now, now + HELD_FOR)
                connections.own(world, row.connection_id, now + HELD_FOR * 0.8 if mine else None)
        world.due.set()
    connections.leased(world).set()
    return None


def _sent_over(world: World, kind: str) -> bool:
    """Trackers count how fast they are asked, too."""
    if kind in world.trackers:
        return True
    channel = world.channels.get(kind)
    return channel is not None and not channel.shelf


JOB = Job("leases", RENEWED, run)
