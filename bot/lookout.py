"""Each seller's trackers: asked by one process, no faster than each takes; what goes wrong is shown to the seller."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import connections
from bot.pacer import Pacer
from bot.world import Pace, Tracker, World
from models import people
from models.database import Database
from models.errors import Misconfigured, ParleyError, Unavailable, Undeliverable
from models.facts.people import Connection
from models.rules import retry

# Until a connection that the seller must mend is tried again, and the longest that any is left alone unasked.
SHUT = timedelta(minutes=10)
LONGEST = timedelta(hours=10)


@dataclass(frozen=True, slots=True)
class Desk:
    """One tracker of a seller's. `trouble` is what its connection shows."""

    tracker: Tracker
    connection: Connection
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Desks:
    """By seller: the trackers that this process may ask. `elsewhere`: sellers whose trackers another process asks."""

    here: dict[str, tuple[Desk, ...]]
    elsewhere: frozenset[str]


async def desks(world: World, db: Database) -> Desks:
    """Whoever holds the lease of a seller's first tracker asks them all, so that one pacer counts what is asked."""
    here: dict[str, tuple[Desk, ...]] = {}
    elsewhere: set[str] = set()
    now = world.clock.now()
    for row in await people.every_connection(db.reader):
        tracker = world.trackers.get(row.kind)
        if tracker is None or row.seller_id in elsewhere:
            continue
        if row.seller_id not in here and not connections.owned(world, row.connection_id, now):
            elsewhere.add(row.seller_id)
            continue
        connection = await connections.of(world, db, row.connection_id)
        if connection is None:  # its secrets cannot be read here: better nothing is told than told as done
            elsewhere.add(row.seller_id)
            here.pop(row.seller_id, None)
            continue
        here[row.seller_id] = (*here.get(row.seller_id, ()), Desk(tracker, connection, row.last_error))
    return Desks(here, frozenset(elsewhere))


def wait(world: World, desk: Desk, pace: Pace) -> float:
    """Seconds until it may be asked again, 0 for now."""
    return _pacer(world, desk, pace).may(None, world.clock.now().timestamp())


def asked(world: World, desk: Desk, pace: Pace, times: int = 1) -> None:
    """It is being asked now, whatever becomes of it."""
    for _ in range(times):
        _pacer(world, desk, pace).sent("", world.clock.now().timestamp())


async def trouble(
    world: World, db: Database, desk: Desk, pace: Pace, error: ParleyError, attempts: int = 0
) -> datetime:
    """It could not be asked: it is left alone until the moment that is given, and its connection says why."""
    now = world.clock.now()
    after = error.retry_after if isinstance(error, Unavailable) else None
    pause = SHUT if isinstance(error, Misconfigured | Undeliverable) else retry.pause(attempts, after) or LONGEST
    until = now + pause
    _pacer(world, desk, pace).hold(None, until.timestamp())
    await shown(world, db, desk, str(error))
    return until


async def shown(world: World, db: Database, desk: Desk, words: str) -> None:
    """What the seller reads beside the connection; empty: it works again. Written when it is another than before."""
    if words == desk.trouble:
        return
    async with db.writing() as rows:
        if words:
            await people.touch(rows, desk.connection.connection_id, world.clock.now(), words)
        else:
            await people.well(rows, desk.connection.connection_id)


def later(world: World, seconds: float) -> datetime:
    """The moment after a wait, and a little."""
    return world.clock.now() + timedelta(seconds=seconds + 0.001)


def _pacer(world: World, desk: Desk, pace: Pace) -> Pacer:
    pacers: dict[tuple[str, str], Pacer] = world.memory.setdefault("trackers", {})
    key = (desk.connection.connection_id, pace.name)
    if key not in pacers:
        pacers[key] = Pacer(pace.a_second, 0)
    return pacers[key]
