"""Every moment: ask each owned channel that has no webhook for what arrived, and advance after the commit."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot import connections
from bot.world import Polled, World
from jobs import Job
from models import people
from models.database import Database
from models.errors import ParleyError
from models.facts.fact import change
from models.facts.people import Connection
from models.people import Sealed

log = logging.getLogger("parley.poll")
AFTER_TROUBLE = timedelta(seconds=5)


async def run(world: World, db: Database) -> datetime | None:
    """With a public address webhooks are asked for once; without one every connection is polled."""
    now = world.clock.now()
    rows = [row for row in await people.every_connection(db.reader) if _polled(world, row, now)]
    again = [at for at in await asyncio.gather(*(_one(world, db, row) for row in rows)) if at]
    return min(again, default=None)


def _polled(world: World, row: Sealed, now: datetime) -> bool:
    return hasattr(world.channels.get(row.kind), "poll") and connections.owned(world, row.connection_id, now)


async def _one(world: World, db: Database, row: Sealed) -> datetime | None:
    connection = await connections.of(world, db, row.connection_id)
    if connection is None:
        return None
    channel: Polled = world.channels[row.kind]  # type: ignore[assignment]
    try:
        await _introduce(world, db, row, connection, channel)
        if world.public_url:
            return None
        arrivals, offset = await channel.poll(connection, world.wire, row.offset, world.clock.now())
        if arrivals:
            await world.hand_in(arrivals)
            connections.heard_from(world, row.connection_id, world.clock.now())
        if offset != row.offset:
            async with db.writing() as rows:
                await people.advance(rows, row.connection_id, offset)
        return world.clock.now()
    except ParleyError as error:
        log.warning("the channel does not answer", extra={"channel": row.kind, "error": str(error)})
        async with db.writing() as rows:
            await people.touch(rows, row.connection_id, world.clock.now(), str(error))
        return world.clock.now() + AFTER_TROUBLE


async def _introduce(world: World, db: Database, row: Sealed, connection: Connection, channel: Polled) -> None:
    """Once a process: the webhook or none, and the bot's name, which deep links need."""
    done: set[str] = world.memory.setdefault("introduced", set())
    if row.connection_id in done:
        return
    url = f"{world.public_url}/hooks/{row.kind}/{row.key}" if world.public_url else ""
    await channel.hook(connection, world.wire, url)
    username = await channel.me(connection, world.wire)
    if username and username != row.settings.get("username"):
        async with db.writing() as rows:
            await people.save_connection(rows, change(row, settings={**row.settings, "username": username}))
    done.add(row.connection_id)


JOB = Job("poll", timedelta(seconds=20), run)
