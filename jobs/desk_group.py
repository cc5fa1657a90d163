"""Whenever a seller's group is chosen, changed or given up, or lacks what the bot needs there."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot import connections
from bot.group import GROUP, PLAIN, STUCK, TITLE, TURN
from handlers.console import topics as shows
from jobs.desk import Desk, fields, lack, opened, say
from jobs.fate import Fate
from models import people, topics
from models.database import Statements
from models.errors import ParleyError, Undeliverable
from models.facts.fact import change, to_ms
from models.facts.outbound import SetGroup, ShowTopic

log = logging.getLogger("parley.groups")

# How long nothing is tried where the seller must mend something first; a mended right wakes what waits.
STUCK_FOR = timedelta(minutes=10)
LACKS = ("public", "topics", "admin", "right", "bot", "group")


async def carry_out(desk: Desk, asked: SetGroup) -> Fate:
    """Chosen by its code, given up, or changed from within. Nobody else's group learns anything."""
    mine = bool(desk.chat) and desk.chat == asked.chat
    if asked.moved_to:
        if mine:
            await follow(desk, asked.moved_to)
        return Fate("sent")
    if asked.rights:
        if mine:
            await _looked(desk, asked)
        return Fate("sent")
    word = asked.said.split()[0].casefold() if asked.said else ""
    if mine and word == "off":
        await _off(desk)
        await _answer(desk, asked, "desk-off")
    elif mine and word in ("translate", "plain"):
        await _settled(desk, {PLAIN: "yes" if word == "plain" else ""})
        await _answer(desk, asked, "desk-plain" if word == "plain" else "desk-translates")
    elif _holds(desk, word):
        before = desk.chat
        desk = await _chosen(desk, asked.chat)
        if before and before != asked.chat:
            await _answer(desk, change(asked, chat=before, thread=0), "desk-moved-away")
        await _looked(desk, asked, told=True)
    elif mine:
        await _looked(desk, asked, told=True)
    else:
        await _answer(desk, asked, "desk-wrong-code" if word else "desk-how")
    return Fate("sent")


def _holds(desk: Desk, word: str) -> bool:
    """Is it the code of today or of yesterday that nobody has used yet?"""
    turn, today = desk.row.settings.get(TURN, ""), desk.world.clock.now().date()
    days = (today, today - timedelta(days=1))
    return word.upper() in [desk.world.vault.group_code(desk.row.connection_id, turn, day) for day in days]


async def _chosen(desk: Desk, chat: str) -> Desk:
    """The code is used from now on, and what waits for the group goes to this one."""
    now = to_ms(desk.world.clock.now())
    turn = str(int(desk.row.settings.get(TURN, "0")) + 1)
    settings = {GROUP: chat, TURN: turn, STUCK: "", TITLE: ""}
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, settings)
        await _store(rows, desk, desk.row.connection_id, desk.world.clock.now())
        for key in await topics.needing(rows, desk.row.store_id):
            look = ShowTopic(conversation_id=key, connection_id=desk.row.connection_id)
            await topics.look(rows, desk.row.seller_id, look, now)
        await topics.wake(rows, desk.row.connection_id, now)
        await rows.notify([connections.CHANGED])
    connections.forget(desk.world)
    return await opened(desk.world, desk.db, desk.row.connection_id, desk.pacer) or desk


async def _off(desk: Desk) -> None:
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, {GROUP: "", STUCK: "", TITLE: ""})
        await _store(rows, desk, "", desk.world.clock.now())
        await topics.forget(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
        await rows.notify([connections.CHANGED])
    connections.forget(desk.world)


async def _store(rows: Statements, desk: Desk, group: str, now: datetime) -> None:
    current = await people.store_by_key(rows, desk.store.key) if desk.store else None
    if current is not None and current.group != group:
        await people.save_store(rows, change(current, group=group), now)


async def follow(desk: Desk, to: str) -> None:
    """A group that became a supergroup has another number."""
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, {GROUP: to})
        await topics.moved(rows, desk.row.connection_id, desk.chat, to)
        await topics.wake(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
        await rows.notify([connections.CHANGED])
    connections.forget(desk.world)


async def _settled(desk: Desk, settings: dict[str, str]) -> None:
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, settings)
    connections.forget(desk.world)


async def _looked(desk: Desk, asked: SetGroup, *, told: bool = False) -> None:
    """What the bot may do there. It is said when it was asked for, or when it is no longer what it was."""
    title, lacks = await lacking(desk)
    was = desk.row.settings.get(STUCK, "")
    if title and title != desk.row.settings.get(TITLE, ""):
        await _settled(desk, {TITLE: title})
    await _note(desk, lacks)
    if not lacks:
        desk.pacer.free(desk.chat)
        async with desk.db.writing() as rows:
            await topics.wake(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
    if told or " ".join(lacks) != was:
        await _answer(desk, asked, "desk-lacks" if lacks else "desk-connected", lacks)


async def stuck(desk: Desk, lacks: tuple[str, ...]) -> Fate:
    """The connection says what is missing, in words; what there is to show waits, and is one message for each topic then."""
    desk.pacer.hold(desk.chat, (desk.world.clock.now() + STUCK_FOR).timestamp())
    await _note(desk, lacks)
    return Fate("waiting", " ".join(lacks), pause=STUCK_FOR)


async def _note(desk: Desk, lacks: tuple[str, ...]) -> None:
    """What the seller reads beside the connection, and what is kept of it: nothing when all is there."""
    stuck = " ".join(lacks)
    if stuck == desk.row.settings.get(STUCK, ""):
        return
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, {STUCK: stuck})
        if lacks:
            words = " ".join(desk.t.of("desk-lacks", each) for each in lacks)
            await people.touch(rows, desk.row.connection_id, desk.world.clock.now(), words)
        else:
            await people.well(rows, desk.row.connection_id)
    connections.forget(desk.world)


async def lacking(desk: Desk) -> tuple[str, tuple[str, ...]]:
    """The group's title, and what it lacks: https://core.telegram.org/bots/api#chatmemberadministrator"""
    try:
        chat = fields(
            await desk.channel.group("getChat", {"chat_id": int(desk.chat)}, desk.connection, desk.world.wire)
        )
        bot = fields(await desk.channel.group("getMe", {}, desk.connection, desk.world.wire))
        asked = {"chat_id": int(desk.chat), "user_id": bot.get("id")}
        member = fields(await desk.channel.group("getChatMember", asked, desk.connection, desk.world.wire))
    except Undeliverable as error:
        if error.reason:
            raise
        return "", (lack(error) or "bot",)
    status = member.get("status")
    lacks = {
        "public": bool(chat.get("username")),
        "topics": not chat.get("is_forum"),
        "bot": status in ("left", "kicked"),
        "admin": status in ("member", "restricted"),
        "right": status == "administrator" and not member.get("can_manage_topics"),
    }
    return str(chat.get("title") or "")[:200], tuple(each for each in LACKS if lacks.get(each))


async def _answer(desk: Desk, asked: SetGroup, note: str, lacks: tuple[str, ...] = ()) -> None:
    """It stands in the console, too: where it cannot be said, nothing is tried again."""
    missing = (f"· {desk.t.of('desk-lacks', each)}" for each in lacks)
    text = "\n".join((shows.answered(desk.t, note, desk.store), *missing))
    place: dict[str, object] = {"chat_id": int(asked.chat)}
    if asked.thread:
        place["message_thread_id"] = asked.thread
    desk.pacer.sent(asked.chat, desk.world.clock.now().timestamp())
    try:
        await say(desk, place, text)
    except ParleyError as error:
        log.warning("a group was not answered", extra={"error": str(error)})
