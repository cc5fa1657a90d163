"""Each seller's trackers: asked by one process, no faster than each takes; what goes wrong is shown to the seller."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

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


class What(Enum):
    """What a tracker is asked for: to watch numbers, or for what it knows of them."""

    WATCH = 1
    KNOW = 2


@dataclass(frozen=True, slots=True)
class Desk:
    """One tracker of a seller's. `trouble` is what its connection shows."""

    tracker: Tracker
    connection: Connection
    trouble: str = ""

    def pace(self, what: What) -> Pace:
        return self.tracker.registers if what is What.WATCH else self.tracker.pulls


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


def wait(world: World, desk: Desk, what: What) -> float:
    """Seconds until it may be asked again, 0 for now."""
    return _pacer(world, desk, what).may(None, world.clock.now().timestamp())


def asked(world: World, desk: Desk, what: What) -> None:
    """It is being asked now, whatever becomes of it."""
    _pacer(world, desk, what).sent("", world.clock.now().timestamp())


async def trouble(
    world: World, db: Database, desk: Desk, what: What, error: ParleyError, attempts: int = 0
) -> datetime:
    """It could not be asked: it is left alone until the moment that is given, and its connection says why."""
    after = error.retry_after if isinstance(error, Unavailable) else None
    pause = SHUT if isinstance(error, Misconfigured | Undeliverable) else retry.pause(attempts, after) or LONGEST
    until = world.clock.now() + pause
    _pacer(world, desk, what).hold(None, until.timestamp())
    await shown(world, db, desk, what, str(error))
    return until


async def shown(world: World, db: Database, desk: Desk, what: What, words: str) -> None:
    """What the seller reads beside the connection; empty: this works again. That the other works does not take it away."""
    troubles: dict[tuple[str, What], str] = world.memory.setdefault("troubles", {})
    key = desk.connection.connection_id
    troubles[(key, what)] = words
    every = " ".join(dict.fromkeys(filter(None, (troubles.get((key, each)) for each in What))))
    if every == desk.trouble:
        return
    async with db.writing() as rows:
        if every:
            await people.touch(rows, key, world.clock.now(), every)
        else:
            await people.well(rows, key)


def later(world: World, seconds: float) -> datetime:
    """The moment after a wait, and a little."""
    return world.clock.now() + timedelta(seconds=seconds + 0.001)


def _pacer(world: World, desk: Desk, what: What) -> Pacer:
    pace = desk.pace(what)
    pacers: dict[tuple[str, str], Pacer] = world.memory.setdefault("trackers", {})
    key = (desk.connection.connection_id, pace.name)
    if key not in pacers:
        pacers[key] = Pacer(pace.a_second, 0)
    return pacers[key]
