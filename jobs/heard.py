"""Every fifteen seconds: write down when each connection was last heard from, which no request does by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models import people
from models.database import Database


async def run(world: World, db: Database) -> datetime | None:
    heard: dict[str, datetime] = world.memory.pop("heard", {})
    if heard:
        async with db.writing() as rows:
            for connection_id in sorted(heard):
                await people.touch(rows, connection_id, heard[connection_id])
    return None


JOB = Job("heard", timedelta(seconds=15), run, everywhere=True)
