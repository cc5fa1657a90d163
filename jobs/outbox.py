"""Whenever something is due: send it. The only way out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from bot import connections, photos
from bot.pacer import Pacer
from bot.world import Channel, Letter, World
from jobs import Job
from locales import say
from models import outbox, people
from models.database import Database
from models.errors import ParleyError, Unavailable, Uncertain, Undeliverable
from models.facts.fact import from_ms, to_ms
from models.facts.inbound import MessageFailed, PhotoFetched
from models.facts.outbound import FetchPhoto, RegisterTracking, SendMessage, repeatable
from models.facts.people import Connection
from models.outbox import Waiting
from models.rules import retry

log = logging.getLogger("parley.outbox")

# A sending that took longer than this belongs to a process that died.
LOST_AFTER = timedelta(minutes=2)
_message = msgspec.json.Decoder(SendMessage)
_photo = msgspec.json.Decoder(FetchPhoto)
_tracking = msgspec.json.Decoder(RegisterTracking)


async def run(world: World, db: Database) -> datetime | None:
    """Sends everything that may leave now; gives the moment when more may."""
    await _recover(world, db)
    while True:
        now = world.clock.now()
        waiting = await outbox.due(db.reader, to_ms(now))
        ready, wait = await _paced(world, db, waiting, now)
        if not ready:
            ahead = await outbox.next_due(db.reader, to_ms(now))
            moments = [m for m in (wait, from_ms(ahead) if ahead else None) if m]
            return min(moments, default=None)
        async with db.writing() as rows:
            claimed = await outbox.claim(rows, [each.id for each in ready], to_ms(now))
        await asyncio.gather(*(_deliver(world, db, each) for each in ready if each.id in claimed))


async def _recover(world: World, db: Database) -> None:
    since = to_ms(world.clock.now() - LOST_AFTER)
    if await db.reader.rows("SELECT 1 FROM outbox WHERE state = 'sending' AND done_at < ? LIMIT 1", since):
        async with db.writing() as rows:
            unsure = await outbox.recover(rows, since)
        log.warning("sendings of a dead process", extra={"unsure": unsure})


async def _paced(
    world: World, db: Database, waiting: Sequence[Waiting], now: datetime
) -> tuple[list[Waiting], datetime | None]:
    """Those whose connection and contact may be written to now, and when the next of the others may."""
    ready: list[Waiting] = []
    soonest: float | None = None
    at = now.timestamp()
    for each in waiting:
        if each.kind != "send_message":
            ready.append(each)
            continue
        if not connections.owned(world, each.connection_id, now):
            continue
        pacer = _pacer(world, await connections.of(world, db, each.connection_id))
        wait = pacer.may(each.contact_ref, at)
        if wait <= 0:
            pacer.sent(each.contact_ref, at)
            ready.append(each)
        else:
            soonest = wait if soonest is None else min(soonest, wait)
    return ready, now + timedelta(seconds=soonest + 0.001) if soonest is not None else None


def _pacer(world: World, connection: Connection | None) -> Pacer:
    pacers: dict[str, Pacer] = world.memory.setdefault("pacers", {})
    key = connection.connection_id if connection else ""
    if key not in pacers:
        channel = world.channels.get(connection.kind) if connection else None
        pacers[key] = Pacer(channel.a_second, channel.chat_gap) if channel else Pacer(1000, 0)
    return pacers[key]


async def _deliver(world: World, db: Database, what: Waiting) -> None:
    """One sending and what became of it. An error of ours never stops the others."""
    now = world.clock.now()
    try:
        if what.valid_until is not None and what.valid_until < to_ms(now):
            await _end(world, db, what, "stale", "it was no longer true in time")
        else:
            await _send(world, db, what)
            await _end(world, db, what, "sent", "")
    except Unavailable as error:
        await _again(world, db, what, error)
    except Uncertain as error:
        if repeatable(_message.decode(what.doc) if what.kind == "send_message" else _tracking_or_photo(what)):
            await _again(world, db, what, Unavailable(str(error)))
        else:
            await _end(world, db, what, "unsure", str(error))
    except Undeliverable as error:
        await _end(world, db, what, "failed", str(error), gone=error.gone)
    except ParleyError as error:
        await _end(world, db, what, "failed", str(error))
    except Exception as error:
        log.exception("sending failed", extra={"sending": what.id})
        await _end(world, db, what, "failed", f"{type(error).__name__}")


def _tracking_or_photo(what: Waiting) -> FetchPhoto | RegisterTracking:
    return _photo.decode(what.doc) if what.kind == "fetch_photo" else _tracking.decode(what.doc)


async def _send(world: World, db: Database, what: Waiting) -> None:
    match what.kind:
        case "send_message":
            connection, channel = await _way(world, db, what)
            await channel.send(_letter(what), connection, world.wire)
        case "fetch_photo":
            await _fetch(world, db, what)
        case _:
            await _register(world, db, what)


def _letter(what: Waiting) -> Letter:
    message = _message.decode(what.doc)
    rows = tuple((say.label(each.label, message.language), each.action, each.url) for each in message.buttons)
    return Letter(
        message_id=what.id,
        contact_ref=what.contact_ref,
        text=say.text(message.lines, message.language),
        buttons=rows,
        language=message.language,
    )


async def _way(world: World, db: Database, what: Waiting) -> tuple[Connection, Channel]:
    connection = await connections.of(world, db, what.connection_id)
    channel = world.channels.get(connection.kind) if connection else None
    if connection is None or channel is None:
        raise Undeliverable("the connection is gone")
    return connection, channel


async def _fetch(world: World, db: Database, what: Waiting) -> None:
    """A photo's bytes into our files: the original sealed from view, and a stripped copy for everyone's eyes."""
    photo = _photo.decode(what.doc)
    if photo.ref.startswith("file:"):
        original = photo.ref.removeprefix("file:")
        data = await world.files.get(original)
    else:
        connection, channel = await _way(world, db, what)
        data = await channel.fetch(photo.ref, connection, world.wire)
        original = await world.files.put(data)
    seen = await photos.judge(data)
    copy = await world.files.put(seen.copy) if seen.copy else ""
    fetched = PhotoFetched(
        key=f"photo:{what.id}",
        seller_id=what.seller_id,
        conversation_id=photo.conversation_id,
        order_id=photo.order_id,
        evidence_id=photo.evidence_id,
        file=copy,
        original=original,
        sha256=original,
        width=seen.width,
        height=seen.height,
        refused=seen.refused,
    )
    await world.hand_in([fetched])


async def _register(world: World, db: Database, what: Waiting) -> None:
    """Every tracker of the seller is asked; the first that is not there makes all be asked again, which is harmless."""
    wanted = _tracking.decode(what.doc)
    for row in await people.connections(db.reader, what.seller_id):
        tracker = world.trackers.get(row.kind)
        connection = await connections.of(world, db, row.connection_id) if tracker else None
        if tracker is not None and connection is not None:
            await tracker.register([(wanted.number, wanted.carrier)], connection, world.wire)


async def _end(world: World, db: Database, what: Waiting, state: str, error: str, gone: bool = False) -> None:
    async with db.writing() as rows:
        await outbox.finish(rows, [(what.id, state, error[:500])], to_ms(world.clock.now()))
    world.spoken(what.conversation_id)
    if what.kind != "send_message" or state not in ("failed", "stale"):
        return
    order_id, _, episode = what.about.partition(":")
    await world.hand_in(
        [
            MessageFailed(
                key=f"failed:{what.id}",
                seller_id=what.seller_id,
                conversation_id=what.conversation_id,
                message_id=what.id,
                order_id=order_id,
                episode=episode,
                gone=gone,
                reason=state,
            )
        ]
    )


async def _again(world: World, db: Database, what: Waiting, error: Unavailable) -> None:
    pause = retry.pause(what.attempts, error.retry_after)
    if pause is None:
        await _end(world, db, what, "failed", str(error))
        return
    now = world.clock.now()
    if error.retry_after is not None and what.kind == "send_message":
        pacer = _pacer(world, await connections.of(world, db, what.connection_id))
        pacer.hold(None if error.whole else what.contact_ref, (now + pause).timestamp())
    async with db.writing() as rows:
        await outbox.put_back(rows, [(what.id, to_ms(now + pause), str(error)[:500])])


JOB = Job("outbox", timedelta(seconds=30), run)
