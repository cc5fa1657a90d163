"""Every minute: ask the trackers about parcels that have been silent for long, in case a report was lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from bot import connections, lookout
from bot.lookout import Desk, What
from bot.world import World
from jobs import Job
from models import outbox, parcels
from models.database import Database
from models.errors import ParleyError
from models.facts.fact import change, from_ms, to_ms
from models.facts.inbound import Inbound, TrackingReported
from models.facts.outbound import RegisterTracking
from models.parcels import Watched
from models.rules import asking

log = logging.getLogger("parley.reconcile")
AT_ONCE = 400
# Seconds: a tracker that is left alone for longer than this keeps the seller's others not waiting.
PATIENCE = 5.0


async def run(world: World, db: Database) -> datetime | None:
    """Asks what may be asked now; gives the moment when more may."""
    desks = await lookout.desks(world, db)
    found = await asyncio.gather(
        *(_of_seller(world, db, seller, at) for seller, at in sorted(desks.here.items()) if at), return_exceptions=True
    )
    for each in found:
        if isinstance(each, BaseException):
            raise each
    return min((each for each in found if isinstance(each, datetime)), default=None)


async def _of_seller(world: World, db: Database, seller: str, desks: tuple[Desk, ...]) -> datetime | None:
    while True:
        waits = {desk.connection.connection_id: lookout.wait(world, desk, What.KNOW) for desk in desks}
        least = min(waits.values())
        now = world.clock.now()
        if least > 0:
            ahead = await parcels.next_due(db.reader, seller)
            return max(from_ms(ahead), lookout.later(world, least)) if ahead is not None else None
        due = await parcels.due(db.reader, seller, to_ms(now), AT_ONCE)
        if not due:
            ahead = await parcels.next_due(db.reader, seller)
            return from_ms(ahead) if ahead is not None else None
        silent = await _looked_at(db, due, now)
        open_ = tuple(each for each in desks if waits[each.connection.connection_id] <= PATIENCE)
        batches = list(_batches(world, silent, open_))
        await _all(_ask(world, db, batch, open_) for batch in batches)
        if silent and not batches:
            return lookout.later(world, max(waits[each.connection.connection_id] for each in open_))


async def _looked_at(db: Database, due: Sequence[Watched], now: datetime) -> list[Watched]:
    """Those that are to be asked about; the others are looked at again when it may be their turn."""
    silent: list[Watched] = []
    others: list[tuple[int | None, str, int]] = []
    for each in due:
        at = _turn(each, now)
        if at is not None and at <= now:
            silent.append(each)
        else:
            others.append((to_ms(at) if at else None, each.id, each.ask_at))
    if others:
        async with db.writing() as rows:
            await parcels.put_off(rows, others)
    return silent


def _turn(each: Watched, now: datetime) -> datetime | None:
    parcel = each.order.parcel(each.number)
    since = asking.since(each.order, parcel, now) if parcel else None
    if since is None:
        return None
    if each.ask_at == parcels.AT_ONCE:
        return now
    return now + asking.FIRST if each.ask_at == parcels.NEW else since


def _batches(world: World, silent: Sequence[Watched], desks: tuple[Desk, ...]) -> Iterator[Sequence[Watched]]:
    """As many requests as all the trackers take at this moment; the rest stays due."""
    size = min(each.pace(What.KNOW).batch for each in desks)
    for start in range(0, len(silent), size):
        if any(lookout.wait(world, each, What.KNOW) > 0 for each in desks):
            return
        for each in desks:
            lookout.asked(world, each, What.KNOW)
        yield silent[start : start + size]


async def _ask(world: World, db: Database, batch: Sequence[Watched], desks: tuple[Desk, ...]) -> None:
    """The next time is written down first: a process that dies in between asks then."""
    now = world.clock.now()
    batch = [change(each, ask_at=to_ms(_again(each, now))) for each in batch]
    async with db.writing() as rows:
        await parcels.ask(rows, [(each.ask_at, each.id) for each in batch])
    held = [at for desk in desks if (at := await _pull(world, db, batch, desk))]
    if len(held) == len(desks):
        async with db.writing() as rows:
            await parcels.put_off(rows, [(to_ms(min(held)), each.id, each.ask_at) for each in batch])


def _again(each: Watched, now: datetime) -> datetime:
    parcel = each.order.parcel(each.number)
    return asking.again(each.order, parcel, now) if parcel else now + asking.LATEST


async def _pull(world: World, db: Database, batch: Sequence[Watched], desk: Desk) -> datetime | None:
    """Hands in what the tracker knows, as if it had been reported; gives when to ask again if it could not be asked."""
    failures: dict[str, int] = world.memory.setdefault("unanswered", {})
    key = desk.connection.connection_id
    try:
        pulled = await desk.tracker.pull(_numbers(batch), desk.connection, world.wire)
        await world.hand_in(pulled.arrivals)
    except ParleyError as error:
        failures[key] = failures.get(key, -1) + 1
        log.warning("a tracker cannot be asked", extra={"tracker": desk.tracker.name, "error": str(error)})
        return await lookout.trouble(world, db, desk, What.KNOW, error, failures[key])
    failures.pop(key, None)
    await lookout.shown(world, db, desk, What.KNOW, "")
    await _heard(world, db, desk, batch, pulled.arrivals)
    await _introduce(world, db, batch, pulled.strangers)
    return None


async def _heard(world: World, db: Database, desk: Desk, batch: Sequence[Watched], arrivals: Sequence[Inbound]) -> None:
    """What moves again is asked about sooner than its long silence made us want to."""
    if not arrivals:
        return
    now = world.clock.now()
    connections.heard_from(world, desk.connection.connection_id, now)
    last = {each.number: each.events[-1].at for each in arrivals if isinstance(each, TrackingReported) and each.events}
    moved = [each for each in batch if each.number in last and last[each.number] > _last_scan(each)]
    if moved:
        async with db.writing() as rows:
            await parcels.put_off(rows, [(to_ms(now + asking.SOONEST), each.id, each.ask_at) for each in moved])


def _last_scan(each: Watched) -> datetime:
    parcel = each.order.parcel(each.number)
    return parcel.events[-1].at if parcel and parcel.events else each.order.placed_at


def _numbers(batch: Sequence[Watched]) -> list[tuple[str, str]]:
    pairs = {}
    for each in batch:
        parcel = each.order.parcel(each.number)
        pairs[each.number] = (each.number, parcel.carrier if parcel else "")
    return list(pairs.values())


async def _introduce(world: World, db: Database, batch: Sequence[Watched], strangers: Sequence[str]) -> None:
    """Numbers from before the tracker was connected, or that it has dropped, are registered; once a week at most."""
    if not strangers:
        return
    now, carriers = world.clock.now(), dict(_numbers(batch))
    soon = to_ms(now + asking.FIRST)
    async with db.writing() as rows:
        for each in batch:
            if each.number in strangers:
                wanted = RegisterTracking(number=each.number, carrier=carriers[each.number])
                if await outbox.put_register(rows, each.order.seller_id, wanted, now):
                    await parcels.put_off(rows, [(soon, each.id, each.ask_at)])
    world.due.set()


async def _all(asks: Iterable[Awaitable[None]]) -> None:
    """Each to its end, then the first that failed is raised."""
    for each in await asyncio.gather(*asks, return_exceptions=True):
        if each is not None:
            raise each


JOB = Job("reconcile", timedelta(minutes=1), run)
