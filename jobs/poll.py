"""Whenever a channel without a webhook has news: ask for it, and advance after the commit."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot import connections
from bot.world import Polled, World
from jobs import Job
from models import people
from models.database import Database
from models.errors import ParleyError, Unavailable
from models.facts.people import Connection
from models.people import Sealed
from models.rules import retry

log = logging.getLogger("parley.poll")
LOOK_AGAIN = timedelta(seconds=20)
MOST_PATIENCE = timedelta(minutes=1)


async def run(world: World, db: Database) -> datetime | None:
    """Attends to every connection that this process holds, each by itself: none waits for another's long poll.

    Does not return: it is woken when leases are taken, and ended with the process.
    """
    attended: dict[str, asyncio.Task[None]] = {}
    try:
        while True:
            connections.leased(world).clear()
            for row in await people.every_connection(db.reader):
                task = attended.get(row.connection_id)
                if _polled(world, row) and (task is None or task.done()):
                    attended[row.connection_id] = asyncio.create_task(_attend(world, db, row.connection_id))
            await connections.leased(world).wait()
    finally:
        for task in attended.values():
            task.cancel()
        await asyncio.gather(*attended.values(), return_exceptions=True)


def _polled(world: World, row: Sealed) -> bool:
    now = world.clock.now()
    return hasattr(world.channels.get(row.kind), "poll") and connections.owned(world, row.connection_id, now)


async def _attend(world: World, db: Database, connection_id: str) -> None:
    """One connection, for as long as this process holds it."""
    failures = 0
    while True:
        row = await people.connection_by_id(db.reader, connection_id)
        if row is None or not _polled(world, row):
            return
        try:
            pause = await ask(world, db, row)
            failures = 0
        except ParleyError as error:
            pause = _trouble(failures, error)
            failures += 1
            log.warning("the channel does not answer", extra={"channel": row.kind, "error": str(error)})
            await _note(world, db, connection_id, str(error))
        except Exception as error:
            pause = _trouble(failures, Unavailable())
            failures += 1
            log.exception("polling failed", extra={"channel": row.kind})
            await _note(world, db, connection_id, type(error).__name__)
        await asyncio.sleep(pause.total_seconds())


async def ask(world: World, db: Database, row: Sealed) -> timedelta:
    """Asks once for what arrived; gives the pause until the next time. With a public address webhooks are asked for.

    The secrets come from the row as it is now: a bot that was connected anew is introduced anew.
    """
    connection = connections.opened(world, row)
    channel: Polled = world.channels[row.kind]  # type: ignore[assignment]
    await _introduce(world, db, row, connection, channel)
    if world.public_url:
        return LOOK_AGAIN
    arrivals, offset = await channel.poll(connection, world.wire, row.offset, world.clock.now())
    if arrivals:
        await world.hand_in(arrivals)
        connections.heard_from(world, row.connection_id, world.clock.now())
    if offset != row.offset:
        async with db.writing() as rows:
            await people.advance(rows, row.connection_id, offset)
    return timedelta()


async def _introduce(world: World, db: Database, row: Sealed, connection: Connection, channel: Polled) -> None:
    """Once for each set of credentials: the webhook or none, and the bot's name, which deep links need."""
    done: set[tuple[str, str]] = world.memory.setdefault("introduced", set())
    if (row.connection_id, row.sealed) in done:
        return
    url = f"{world.public_url}/hooks/{row.kind}/{row.key}" if world.public_url else ""
    await channel.hook(connection, world.wire, url)
    username = await channel.me(connection, world.wire)
    async with db.writing() as rows:
        await people.settle(rows, row.connection_id, {"username": username})
    done.add((row.connection_id, row.sealed))


async def _note(world: World, db: Database, connection_id: str, error: str) -> None:
    try:
        async with db.writing() as rows:
            await people.touch(rows, connection_id, world.clock.now(), error)
    except ParleyError:
        log.warning("the trouble could not be written down")


def _trouble(failures: int, error: ParleyError) -> timedelta:
    """The usual pauses, up to a minute: the buyer may be waiting when the channel is back."""
    asked = error.retry_after if isinstance(error, Unavailable) else None
    return (
        min(retry.pause(failures, asked) or MOST_PATIENCE, MOST_PATIENCE) if asked is None else timedelta(seconds=asked)
    )


JOB = Job("poll", LOOK_AGAIN, run)
