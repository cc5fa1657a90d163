"""Whenever a message, a photo or a settlement is due: send it, fetch it, carry it out. Trackers are told by the register job."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from bot import connections, seals
from bot.pacer import Pacer
from bot.world import Channel, Letter, World
from jobs import Job, carry, groups, photos
from jobs.fate import Fate, again
from locales import say
from models import load, outbox
from models.database import Database
from models.errors import Conflict, ParleyError, Unavailable, Uncertain, Undeliverable
from models.facts.fact import change, from_ms, to_ms
from models.facts.inbound import MessageFailed
from models.facts.outbound import DropFiles, SendMessage, repeatable
from models.facts.people import Connection
from models.outbox import Waiting
from models.rules import speaking

log = logging.getLogger("parley.outbox")

# A sending that took longer than this belongs to a process that died.
LOST_AFTER = timedelta(minutes=2)
# Seconds: how often new work is looked for while something is on its way, and what is left to it at the end.
LOOK_AGAIN = 0.2
LAST_MOMENT = 3.0
MOST_FLYING = 200
PHOTO = "fetch_photo"
ATTEMPTS = 5


_message = msgspec.json.Decoder(SendMessage)
_drop = msgspec.json.Decoder(DropFiles)


async def run(world: World, db: Database) -> datetime | None:
    """Sends everything that may leave now; gives the moment when more may.

    What takes long (a photo, a channel that does not answer) keeps nothing else waiting.
    """
    await _recover(world, db)
    flying: set[asyncio.Task[None]] = set()
    try:
        while True:
            now = world.clock.now()
            room = photos.AT_ONCE - sum(each.get_name() == PHOTO for each in flying)
            waiting = await _waiting(world, db, now, room) if len(flying) < MOST_FLYING else ()
            ready, wait = await _paced(world, db, waiting, now)
            flying |= await _leave(world, db, ready, now)
            if not flying:
                ahead = await outbox.next_due(db.reader, to_ms(now))
                moments = [m for m in (wait, from_ms(ahead) if ahead else None) if m]
                return min(moments, default=None)
            landed, flying = await asyncio.wait(flying, timeout=LOOK_AGAIN)
            for each in landed:
                each.result()
    finally:
        await _land(flying)


async def _waiting(world: World, db: Database, now: datetime, room: int) -> list[Waiting]:
    """What is due; of photos, whose bytes are held in memory, no more than there is room for."""
    full = groups.full(world, now)
    due = await outbox.due(db.reader, to_ms(now), _open(world, now), but="" if room > 0 else PHOTO, full=full)
    fetched = [each for each in due if each.kind == PHOTO]
    return [each for each in due if each.kind != PHOTO or each in fetched[:room]]


async def _leave(world: World, db: Database, ready: Sequence[Waiting], now: datetime) -> set[asyncio.Task[None]]:
    """The claim is committed before anything leaves."""
    if not ready:
        return set()
    async with db.writing() as rows:
        claimed = await outbox.claim(rows, [each.id for each in ready], to_ms(now))
    taken = (change(each, **claimed[each.id]._asdict()) for each in ready if each.id in claimed)
    return {asyncio.create_task(_deliver(world, db, each), name=each.kind) for each in taken}


async def _land(flying: set[asyncio.Task[None]]) -> None:
    """The process ends: what is on its way gets a moment, since a message that is cut off is unsure."""
    if flying:
        _, late = await asyncio.wait(flying, timeout=LAST_MOMENT)
        for each in late:
            each.cancel()
        await asyncio.gather(*flying, return_exceptions=True)


async def _recover(world: World, db: Database) -> None:
    since = to_ms(world.clock.now() - LOST_AFTER)
    if await db.reader.rows("SELECT 1 FROM outbox WHERE state = 'sending' AND done_at < ? LIMIT 1", since):
        async with db.writing() as rows:
            unsure = await outbox.recover(rows, since)
        log.warning("sendings of a dead process", extra={"unsure": unsure})


def _open(world: World, now: datetime) -> list[str]:
    """The connections that this process holds and that may be written to at all now."""
    pacers: dict[str, Pacer] = world.memory.setdefault("pacers", {})
    held = connections.mine(world, now)
    return [each for each in held if each not in pacers or pacers[each].may(None, now.timestamp()) <= 0]


async def _paced(
    world: World, db: Database, waiting: Sequence[Waiting], now: datetime
) -> tuple[list[Waiting], datetime | None]:
    """Those whose connection and contact may be written to now, and when the next of the others may."""
    ready: list[Waiting] = []
    soonest: float | None = None
    at = now.timestamp()
    for each in waiting:
        if each.kind not in ("send_message", *groups.PACED):
            ready.append(each)
            continue
        connection = await connections.of(world, db, each.connection_id)
        pacer = _pacer(world, connection)
        contact = each.contact_ref if each.kind == "send_message" else groups.paced(world, connection)
        wait = pacer.may(contact, at, groups.SPARED if each.kind == groups.COPY else 0)
        if wait <= 0:
            pacer.sent(contact, at)
            ready.append(each)
        else:
            soonest = wait if soonest is None else min(soonest, wait)
    for pacer in (world.memory.get("pacers") or {}).values():
        if (wait := pacer.may(None, at)) > 0:
            soonest = wait if soonest is None else min(soonest, wait)
    for wait in groups.full(world, now).values():
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
    """One sending, then what became of it: the database's own troubles never make a message leave twice."""
    fate = await _fate(world, db, what)
    for attempt in range(ATTEMPTS):
        try:
            await _write_down(world, db, what, fate)
            return
        except (Conflict, Unavailable):
            await asyncio.sleep(0.1 * 2**attempt)
        except Exception:
            log.exception("writing down failed", extra={"sending": what.id})
            break
    log.error("what became of a sending could not be written down", extra={"sending": what.id, "state": fate.state})


async def _fate(world: World, db: Database, what: Waiting) -> Fate:
    """An error of ours never stops the others."""
    if what.valid_until is not None and what.valid_until < to_ms(world.clock.now()):
        return Fate("stale", "it was no longer true in time")
    if what.kind == "carry_out":
        return await carry.fate(world, db, what)
    try:
        if what.kind == "send_message" and what.about and await _unwanted(db, what):
            return Fate("stale", "the buyer wants no notices any more, or a person talks")
        if what.kind == PHOTO:
            return await photos.fate(world, db, what)
        if what.kind in groups.KINDS:
            pacer = _pacer(world, await connections.of(world, db, what.connection_id))
            return await groups.fate(world, db, what, pacer)
        await _send(world, db, what)
        return Fate("sent")
    except Unavailable as error:
        return again(what, error)
    except Uncertain as error:
        return again(what, Unavailable(str(error))) if _repeatable(what) else Fate("unsure", str(error))
    except Undeliverable as error:
        return Fate("failed", str(error), gone=error.gone)
    except ParleyError as error:
        return Fate("failed", str(error))
    except Exception as error:
        log.exception("sending failed", extra={"sending": what.id})
        return Fate("failed", type(error).__name__)


async def _unwanted(db: Database, what: Waiting) -> bool:
    """STOP may have come while the notice waited for its turn, or a person: then it counts as not told."""
    rows = await db.reader.rows("SELECT doc FROM conversation WHERE id = ?", what.conversation_id)
    talk = load.conversation(rows[0]["doc"]) if rows else None
    if talk is None:
        return False
    return talk.stopped_at is not None or talk.closed_at is not None or speaking.person_talks(talk)


def _repeatable(what: Waiting) -> bool:
    return what.kind != "send_message" or repeatable(_message.decode(what.doc))


async def _send(world: World, db: Database, what: Waiting) -> None:
    match what.kind:
        case "send_message":
            connection, channel = await _way(world, db, what)
            await channel.send(_letter(what), connection, world.wire)
        case _:
            for name in _drop.decode(what.doc).names:
                await seals.drop(db.reader, world.files, name)


def _letter(what: Waiting) -> Letter:
    message = _message.decode(what.doc)
    rows = tuple((say.label(each.label, message.language), each.action, each.url) for each in message.buttons)
    return Letter(
        message_id=what.id,
        contact_ref=what.contact_ref,
        text=say.text(message.lines, message.language),
        buttons=rows,
        language=message.language,
        picture=message.picture,
    )


async def _way(world: World, db: Database, what: Waiting) -> tuple[Connection, Channel]:
    connection = await connections.of(world, db, what.connection_id)
    channel = world.channels.get(connection.kind) if connection else None
    if connection is None or channel is None:
        raise Undeliverable("the connection is gone")
    return connection, channel


async def _write_down(world: World, db: Database, what: Waiting, fate: Fate) -> None:
    now = world.clock.now()
    if fate.state == "waiting":
        if fate.hold and what.kind == "send_message":
            pacer = _pacer(world, await connections.of(world, db, what.connection_id))
            pacer.hold(None if fate.whole else what.contact_ref, (now + fate.pause).timestamp())
        async with db.writing() as rows:
            await outbox.put_back(rows, [(what.id, to_ms(now + fate.pause), fate.error[:500])])
        return
    if what.kind == "send_message" and fate.state in ("failed", "stale"):
        await world.hand_in([_failed(what, fate)])
    async with db.writing() as rows:
        await outbox.finish(rows, [(what.id, fate.state, fate.error[:500])], to_ms(now))
    world.spoken(what.conversation_id)


def _failed(what: Waiting, fate: Fate) -> MessageFailed:
    """Known before the row is done: if we die in between, it is only heard again."""
    order_id, _, episode = what.about.partition(":")
    return MessageFailed(
        key=f"failed:{what.id}",
        seller_id=what.seller_id,
        conversation_id=what.conversation_id,
        message_id=what.id,
        order_id=order_id,
        episode=episode,
        gone=fate.gone,
        reason=fate.state,
    )


JOB = Job("outbox", timedelta(seconds=30), run)
