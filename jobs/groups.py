"""Whenever something is for a seller's group: at the pace that it takes, and mended where that can be done."""

from __future__ import annotations

from datetime import datetime

import msgspec

from bot.group import GROUP
from bot.pacer import Pacer
from bot.world import World
from jobs import desk_group, desk_topic
from jobs.desk import CLOSED, GONE, Desk, call, lack, opened, say, says, tried
from jobs.desk_group import STUCK_FOR, stuck
from jobs.desk_topic import AGAIN, NEWS_WITHIN
from jobs.fate import Fate
from models.database import Database
from models.errors import Unavailable, Uncertain, Undeliverable
from models.facts.outbound import DropTopic, SetGroup, TellDesk
from models.facts.people import Connection
from models.outbox import Waiting
from models.rules import retry

COPY = "show_topic"
PACED = (COPY, "tell_group", "tell_desk")
KINDS = frozenset({*PACED, "set_group", "drop_topic"})
# Of a group's twenty messages a minute so many are left to answers to its people.
SPARED = 4
# After so many failures the pauses grow no longer: a minute's trouble is not to be an hour's.
MOST_PATIENCE = 2

_set = msgspec.json.Decoder(SetGroup)
_desk_told = msgspec.json.Decoder(TellDesk)
_drop = msgspec.json.Decoder(DropTopic)


def paced(world: World, connection: Connection | None) -> str:
    """The group that a connection's copies and answers go to, which is written to no faster than it takes."""
    chat = connection.settings.get(GROUP, "") if connection else ""
    if connection and chat:
        _groups(world)[connection.connection_id] = chat
    return chat


def full(world: World, now: datetime) -> dict[str, float]:
    """The connections whose group takes no copies now, and for how many seconds."""
    pacers: dict[str, Pacer] = world.memory.get("pacers", {})
    waits = {
        key: pacers[key].may(chat, now.timestamp(), SPARED) for key, chat in _groups(world).items() if key in pacers
    }
    return {key: wait for key, wait in waits.items() if wait > 0}


def _groups(world: World) -> dict[str, str]:
    found: dict[str, str] = world.memory.setdefault("groups", {})
    return found


async def fate(world: World, db: Database, what: Waiting, pacer: Pacer) -> Fate:
    """One step. What the seller must mend makes it wait, and is shown; nothing that is to be seen is given up."""
    desk = await opened(world, db, what.connection_id, pacer)
    if desk is None:
        return Fate("stale", "the connection is gone")
    try:
        try:
            return await _step(desk, what)
        except Undeliverable as error:
            return await _refused(desk, what, error)
    except Unavailable as error:
        pause = retry.pause(min(what.attempts, MOST_PATIENCE), error.retry_after) or STUCK_FOR
        if error.retry_after is not None and desk.chat:
            # A group takes less than anybody else: that it is full says nothing of the buyers' chats.
            pacer.hold(desk.chat, (world.clock.now() + pause).timestamp())
        return Fate("waiting", str(error), pause=pause)
    except Uncertain as error:
        return Fate("waiting", str(error), pause=NEWS_WITHIN)
    except Undeliverable as error:  # nor could it be mended
        return await stuck(desk, (lack(error) or "right",)) if what.kind in PACED else Fate("failed", str(error))


async def _step(desk: Desk, what: Waiting) -> Fate:
    if what.kind == "set_group":
        asked = _set.decode(what.doc)
        if not asked.made:
            return await desk_group.carry_out(desk, asked)
        if asked.chat == desk.chat:
            await desk_topic.found(desk, asked.thread, asked.made)
        return Fate("sent")
    if not desk.chat:
        return Fate("stale", "no group is connected")
    if what.kind == "show_topic":
        return await desk_topic.shown(desk, what)
    if what.kind == "tell_desk":
        await say(desk, {"chat_id": int(desk.chat)}, "\n".join(_desk_told.decode(what.doc).lines))
        return Fate("sent")
    if what.kind == "drop_topic":
        dropped = _drop.decode(what.doc)
        place: dict[str, object] = {"chat_id": int(dropped.chat), "message_thread_id": dropped.thread}
        await tried(desk, "deleteForumTopic", place)
        return Fate("sent")
    return await desk_topic.told(desk, what)


async def _refused(desk: Desk, what: Waiting, error: Undeliverable) -> Fate:
    """A topic that was deleted is made anew, a closed one opened; a group that moved is followed; else the seller must act."""
    if error.reason.startswith("moved:"):
        await desk_group.follow(desk, error.reason.removeprefix("moved:"))
        return Fate("waiting", str(error))
    if what.kind == "tell_desk" and says(error, CLOSED):
        desk.pacer.sent(desk.chat, desk.world.clock.now().timestamp())
        await call(desk, "reopenGeneralForumTopic", {"chat_id": int(desk.chat)})
        return Fate("waiting", str(error), pause=AGAIN)
    if what.kind in ("show_topic", "tell_group") and says(error, (*GONE, *CLOSED)):
        return await desk_topic.mended(desk, what, error)
    if what.kind in PACED and (error.gone or lack(error)):
        return await stuck(desk, (lack(error) or "bot",))
    return Fate("failed", str(error))
