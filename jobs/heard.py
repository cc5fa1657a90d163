"""Every fifteen seconds: write down when each connection was last heard from, which no request does by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import connections
from bot.group import STUCK
from bot.world import World
from jobs import Job
from models import people
from models.database import Database


async def run(world: World, db: Database) -> datetime | None:
    heard: dict[str, datetime] = world.memory.pop("heard", {})
    mends = {each: await _mends(world, db, each) for each in heard}
    if heard:
        async with db.writing() as rows:
            for connection_id, mended in sorted(mends.items()):
                await people.touch(rows, connection_id, heard[connection_id], mended=mended)
    return None


async def _mends(world: World, db: Database, connection_id: str) -> bool:
    """That a tracker reports does not mean that it takes our questions, nor that buyers write that the group takes our posts."""
    connection = await connections.of(world, db, connection_id)
    return connection is None or (connection.kind not in world.trackers and not connection.settings.get(STUCK))


JOB = Job("heard", timedelta(seconds=15), run, everywhere=True)
