"""Whenever a conversation's topic in a seller's group has something to show, or a group is chosen: a call at a time, paced."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from bot import connections
from bot.channels.telegram import split
from bot.group import GROUP, PLAIN, STUCK, TITLE, TURN, language_of
from bot.pacer import Pacer
from bot.world import Grouped, World
from handlers.console import topics as shows
from handlers.console.topics import Post, View
from handlers.group import ANSWERED_BY
from jobs.fate import Fate
from locales import nearest
from locales.desk import Words, speaking
from models import people, report, topics, translations
from models.database import Database, Statements
from models.errors import ParleyError, Unavailable, Uncertain, Undeliverable, Unknown
from models.facts.decisions import Hear
from models.facts.fact import change, to_ms
from models.facts.outbound import DropTopic, SetGroup, ShowTopic, TellDesk, TellGroup
from models.facts.people import Connection, Store
from models.facts.topics import Topic
from models.outbox import Waiting
from models.people import Sealed
from models.report import Said
from models.rules import retry
from models.sight import Sight
from models.translations import Translated

log = logging.getLogger("parley.groups")

COPY = "show_topic"
PACED = (COPY, "tell_group", "tell_desk")
KINDS = frozenset({*PACED, "set_group", "drop_topic"})
# Of a group's twenty messages a minute so many are left to answers to its people.
SPARED = 4
# How long nothing is tried where the seller must mend something first; a mended right wakes what waits.
STUCK_FOR = timedelta(minutes=10)
# After so many failures the pauses grow no longer: a minute's trouble is not to be an hour's.
MOST_PATIENCE = 2
AGAIN = timedelta(seconds=2)
# An answer waits so often for a topic that is made anew.
TRIES = 60
# Telegram tells the bot of a topic that it has made: so long a second one is not asked for where the answer was lost.
NEWS_WITHIN = 2 * ANSWERED_BY
# What Telegram says of a topic that is gone, of one that is closed, and of a group that takes nothing from us:
# https://github.com/tdlib/telegram-bot-api and https://core.telegram.org/method/messages.editForumTopic
_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
_CLOSED = ("topic_closed",)
_SAME = ("topic_not_modified",)
_SHUT = {
    "not enough rights": "right", "chat_admin_required": "right", "need administrator rights": "right",
    "not a forum": "topics", "channel_forum_missing": "topics", "chat not found": "group", "chat was deleted": "group",
    "kicked": "bot", "not a member": "bot", "chat_write_forbidden": "right",
}  # fmt: skip
NUMBERS = 6
LACKS = ("public", "topics", "admin", "right", "bot", "group")

_show = msgspec.json.Decoder(ShowTopic)
_tell = msgspec.json.Decoder(TellGroup)
_set = msgspec.json.Decoder(SetGroup)
_desk_told = msgspec.json.Decoder(TellDesk)
_drop = msgspec.json.Decoder(DropTopic)


class _Desk(msgspec.Struct, frozen=True):
    """A seller's group, and who may write there. `chat` is empty where none is chosen."""

    world: World
    db: Database
    pacer: Pacer
    row: Sealed
    connection: Connection
    channel: Grouped
    t: Words
    store: Store | None

    @property
    def chat(self) -> str:
        return self.row.settings.get(GROUP, "")


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
    desk = await _desk(world, db, what.connection_id, pacer)
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
        return await _stuck(desk, (_lack(error) or "right",)) if what.kind in PACED else Fate("failed", str(error))


async def _step(desk: _Desk, what: Waiting) -> Fate:
    if what.kind == "set_group":
        return await _set_group(desk, _set.decode(what.doc))
    if not desk.chat:
        return Fate("stale", "no group is connected")
    if what.kind == "show_topic":
        return await _shown(desk, what)
    if what.kind == "tell_desk":
        await _say(desk, {"chat_id": int(desk.chat)}, "\n".join(_desk_told.decode(what.doc).lines))
        return Fate("sent")
    if what.kind == "drop_topic":
        dropped = _drop.decode(what.doc)
        place: dict[str, object] = {"chat_id": int(dropped.chat), "message_thread_id": dropped.thread}
        await _tried(desk, "deleteForumTopic", place)
        return Fate("sent")
    return await _told(desk, what)


async def _desk(world: World, db: Database, connection_id: str, pacer: Pacer) -> _Desk | None:
    row = await people.connection_by_id(db.reader, connection_id)
    channel = world.channels.get(row.kind) if row else None
    if row is None or not isinstance(channel, Grouped):
        return None
    seller = await people.seller_by_id(db.reader, row.seller_id)
    stores = await people.stores(db.reader, row.seller_id)
    store = next((each for each in stores if each.store_id == row.store_id), None)
    return _Desk(world, db, pacer, row, connections.opened(world, row), channel, speaking(language_of(seller)), store)


# Topics --------------------------------------------------------------------------------------------------------------


async def _shown(desk: _Desk, what: Waiting) -> Fate:
    """The next thing to show; once there is none, all that asked for a look before the facts were read is answered."""
    asked, done = _show.decode(what.doc), False
    while True:
        waiting = await topics.waiting(desk.db.reader, asked.conversation_id)
        view = await _view(desk, asked.conversation_id)
        post = shows.next_post(view) if view is not None else None
        if post is None:
            async with desk.db.writing() as rows:
                await topics.shown(rows, waiting, to_ms(desk.world.clock.now()))
            return Fate("sent")
        if done:
            return Fate("waiting")
        if post.what == "open":
            if (pause := _unknown_for(desk, post.then)) > timedelta():
                return Fate("waiting", "nobody knows whether the topic was made", pause=pause)
            if lacks := (await _lacking(desk))[1]:
                return await _stuck(desk, lacks)
        then, done = await _carry_out(desk, post), True
        async with desk.db.writing() as rows:
            await topics.keep(rows, then)
            await topics.stepped(rows, what.id)


async def _carry_out(desk: _Desk, post: Post) -> Topic:
    """One post; gives the topic afterwards. Raises Unavailable, Undeliverable."""
    then = post.then
    place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": post.then.thread}
    match post.what:
        case "open":
            return await _opened(desk, then)
        case "rename":
            await _tried(desk, "editForumTopic", {**place, "name": post.text})
        case "reopen":
            await _call(desk, "reopenForumTopic", place)
        case "close":
            await _tried(desk, "closeForumTopic", place)
        case "photo":
            await _photo(desk, post)
        case _:
            await _say(desk, place, post.text, post.buttons)
    return then


def _unknown_for(desk: _Desk, topic: Topic) -> timedelta:
    """How long yet Telegram may say that it has made this topic."""
    return topic.asked_at + NEWS_WITHIN - desk.world.clock.now() if topic.asked_at else timedelta()


async def _opened(desk: _Desk, topic: Topic) -> Topic:
    """It is written down before that it is asked for: if we die, or no answer comes, Telegram's news of it is waited for."""
    asked = change(topic, asked_at=desk.world.clock.now())
    await _keep(desk, asked)
    try:
        made = await _call(desk, "createForumTopic", {"chat_id": int(desk.chat), "name": topic.name})
    except (Unavailable, Undeliverable):
        await _keep(desk, topic)
        raise
    return change(topic, thread=_thread(made), asked_at=None)


async def _keep(desk: _Desk, topic: Topic) -> None:
    async with desk.db.writing() as rows:
        await topics.keep(rows, topic)


async def _found(desk: _Desk, thread: int, name: str) -> None:
    """A topic that the bot has made: known, the one whose answer was lost, or a second one, in which nobody is to write."""
    async with desk.db.writing() as rows:
        if await topics.whose(rows, desk.row.connection_id, desk.chat, thread):
            return
        if (lost := await topics.asked(rows, desk.row.connection_id, desk.chat, name)) is not None:
            await topics.keep(rows, change(lost, thread=thread, asked_at=None))
            await topics.wake(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
            return
    place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": thread}
    try:
        await _call(desk, "deleteForumTopic", place)
    except Undeliverable as error:
        log.warning("a second topic is closed, since it cannot be deleted", extra={"error": str(error)})
        await _call(desk, "closeForumTopic", place)


async def _photo(desk: _Desk, post: Post) -> None:
    """The copy without place or EXIF. One that is gone, or that Telegram does not take, is in the console."""
    try:
        data = await desk.world.files.get(post.file)
    except Unknown:
        return
    if not data.startswith((b"\xff\xd8", b"\x89PNG")):
        return
    place: dict[str, object] = {
        "chat_id": int(desk.chat), "message_thread_id": post.then.thread, "caption": post.text,
    }  # fmt: skip
    await _tried(desk, "sendPhoto", place, data)


async def _tried(desk: _Desk, method: str, values: dict[str, object], photo: bytes = b"") -> None:
    """What the topic can do without: refused for a reason of its own, it stops nothing that comes after it."""
    try:
        await _call(desk, method, values, photo)
    except Undeliverable as error:
        if error.reason or error.gone or _is(error, (*_GONE, *_CLOSED, *_SHUT)):
            raise
        log.warning("Telegram did not take it", extra={"method": method, "error": str(error)})


async def _say(
    desk: _Desk,
    place: dict[str, object],
    text: str,
    buttons: tuple[shows.Button, ...] = (),
    reply_to: str = "",
) -> None:
    """Plain text, in which nothing of a buyer's can be markup; the buttons are under the last part."""
    parts = split(text)
    for n, part in enumerate(parts, 1):
        values: dict[str, object] = {**place, "text": part, "link_preview_options": {"is_disabled": True}}
        if n == len(parts) and buttons:
            values["reply_markup"] = {"inline_keyboard": _keyboard(buttons)}
        if n == 1 and reply_to.isdecimal() and int(reply_to):
            values["reply_parameters"] = {"message_id": int(reply_to), "allow_sending_without_reply": True}
        if n > 1:
            desk.pacer.sent(str(place["chat_id"]), desk.world.clock.now().timestamp())
        await _call(desk, "sendMessage", values)


async def _call(desk: _Desk, method: str, values: dict[str, object], photo: bytes = b"") -> object:
    try:
        return await desk.channel.group(method, values, desk.connection, desk.world.wire, photo)
    except Undeliverable as error:
        if _is(error, _SAME):
            return None
        raise


async def _told(desk: _Desk, what: Waiting) -> Fate:
    """An answer to the seller's people; without a topic nobody waits for one."""
    said = _tell.decode(what.doc)
    topic = await topics.of(desk.db.reader, said.conversation_id)
    text = shows.noted(desk.t, said.note, dict(said.facts))
    if topic is None or not text:
        return Fate("stale", "there is no such topic")
    if not topic.thread and what.attempts < TRIES:
        return Fate("waiting", "the topic is being made", pause=AGAIN)
    if not topic.thread:
        return Fate("stale", "there is no such topic")
    buttons = tuple((shows.named(desk.t, each), each, "") for each in said.buttons)
    place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": topic.thread}
    await _say(desk, place, text, buttons, said.reply_to)
    return Fate("sent")


async def _view(desk: _Desk, conversation_id: str) -> View | None:
    sight = Sight(seller_id=desk.row.seller_id)
    talk = await report.conversation(desk.db.reader, sight, conversation_id)
    if talk is None or desk.store is None:
        return None
    topic = await topics.of(desk.db.reader, conversation_id)
    if topic is None or topic.chat != desk.chat or topic.connection_id != desk.row.connection_id:
        topic = Topic(conversation_id=conversation_id, connection_id=desk.row.connection_id, chat=desk.chat)
    said, earlier = await topics.since(desk.db.reader, conversation_id, topic.shown, shows.NEWEST)
    others = await _others(desk, conversation_id, talk.language, said)
    return View(
        topic=topic,
        talk=talk,
        orders=await report.orders_of(desk.db.reader, sight, talk),
        store=desk.store,
        said=said,
        earlier=earlier,
        others=others,
        now=desk.world.clock.now(),
        t=desk.t,
        base=desk.world.public_url,
    )


async def _others(desk: _Desk, conversation_id: str, spoken: str, said: tuple[Said, ...]) -> dict[int, Translated]:
    """The buyer's words in the desk's language. What cannot be translated now goes without: the original is always there."""
    translator, language = desk.world.translator, desk.t.language
    if translator is None or nearest(spoken) == language:
        return {}
    heard = {
        each.n: each.what.text for each in said if isinstance(each.what, Hear) and any(map(str.isalpha, each.what.text))
    }
    kept = dict(await translations.kept(desk.db.reader, conversation_id, language, heard))
    for n, text in heard.items():
        if n in kept:
            continue
        try:
            kept[n] = await translator.translate(text, language)
        except ParleyError as error:
            log.warning("a message was not translated", extra={"error": str(error)})
            break
        async with desk.db.writing() as rows:
            await translations.keep(rows, conversation_id, n, language, kept[n], desk.world.clock.now())
    return kept


# What goes wrong -----------------------------------------------------------------------------------------------------


async def _refused(desk: _Desk, what: Waiting, error: Undeliverable) -> Fate:
    """A topic that was deleted is made anew, a closed one opened; a group that moved is followed; else the seller must act."""
    if error.reason.startswith("moved:"):
        await _follow(desk, error.reason.removeprefix("moved:"))
        return Fate("waiting", str(error))
    if what.kind == "tell_desk" and _is(error, _CLOSED):
        desk.pacer.sent(desk.chat, desk.world.clock.now().timestamp())
        await _call(desk, "reopenGeneralForumTopic", {"chat_id": int(desk.chat)})
        return Fate("waiting", str(error), pause=AGAIN)
    if what.kind in ("show_topic", "tell_group") and _is(error, (*_GONE, *_CLOSED)):
        return await _mended(desk, what, error)
    if what.kind in PACED and (error.gone or _lack(error)):
        return await _stuck(desk, (_lack(error) or "bot",))
    return Fate("failed", str(error))


async def _mended(desk: _Desk, what: Waiting, error: Undeliverable) -> Fate:
    key = (_show if what.kind == "show_topic" else _tell).decode(what.doc).conversation_id
    topic = await topics.of(desk.db.reader, key)
    if topic is None:
        return Fate("stale", str(error))
    if _is(error, _CLOSED):
        place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": topic.thread}
        desk.pacer.sent(desk.chat, desk.world.clock.now().timestamp())
        await _call(desk, "reopenForumTopic", place)
        after = change(topic, closed=False)
    else:
        after = change(topic, thread=0, closed=False)
    async with desk.db.writing() as rows:
        await topics.keep(rows, after)
        look = ShowTopic(conversation_id=key, connection_id=desk.row.connection_id)
        await topics.look(rows, desk.row.seller_id, look, to_ms(desk.world.clock.now()))
    # One that is gone before anything was ever said in it would be made again and again.
    endless = not after.thread and not topic.summed
    pause = STUCK_FOR if endless else AGAIN if what.kind == "tell_group" else timedelta()
    return Fate("waiting", str(error), pause=pause)


async def _stuck(desk: _Desk, lacks: tuple[str, ...]) -> Fate:
    """The connection says what is missing, in words; what there is to show waits, and is one message for each topic then."""
    desk.pacer.hold(desk.chat, (desk.world.clock.now() + STUCK_FOR).timestamp())
    await _note(desk, lacks)
    return Fate("waiting", " ".join(lacks), pause=STUCK_FOR)


async def _note(desk: _Desk, lacks: tuple[str, ...]) -> None:
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


def _is(error: Undeliverable, signs: Iterable[str]) -> bool:
    said = str(error).lower()
    return any(each in said for each in signs)


def _lack(error: Undeliverable) -> str:
    return next((lack for sign, lack in _SHUT.items() if _is(error, (sign,))), "")


# The group itself ----------------------------------------------------------------------------------------------------


async def _set_group(desk: _Desk, asked: SetGroup) -> Fate:
    """Chosen by its code, given up, or changed from within. Nobody else's group learns anything."""
    mine = bool(desk.chat) and desk.chat == asked.chat
    if asked.moved_to:
        if mine:
            await _follow(desk, asked.moved_to)
        return Fate("sent")
    if asked.made:
        if mine:
            await _found(desk, asked.thread, asked.made)
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


def _holds(desk: _Desk, word: str) -> bool:
    """Is it the code of today or of yesterday that nobody has used yet?"""
    turn, today = desk.row.settings.get(TURN, ""), desk.world.clock.now().date()
    days = (today, today - timedelta(days=1))
    return word.upper() in [desk.world.vault.group_code(desk.row.connection_id, turn, day) for day in days]


async def _chosen(desk: _Desk, chat: str) -> _Desk:
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
    return await _desk(desk.world, desk.db, desk.row.connection_id, desk.pacer) or desk


async def _off(desk: _Desk) -> None:
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, {GROUP: "", STUCK: "", TITLE: ""})
        await _store(rows, desk, "", desk.world.clock.now())
        await topics.forget(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
        await rows.notify([connections.CHANGED])
    connections.forget(desk.world)


async def _store(rows: Statements, desk: _Desk, group: str, now: datetime) -> None:
    current = await people.store_by_key(rows, desk.store.key) if desk.store else None
    if current is not None and current.group != group:
        await people.save_store(rows, change(current, group=group), now)


async def _follow(desk: _Desk, to: str) -> None:
    """A group that became a supergroup has another number."""
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, {GROUP: to})
        await topics.moved(rows, desk.row.connection_id, desk.chat, to)
        await topics.wake(rows, desk.row.connection_id, to_ms(desk.world.clock.now()))
        await rows.notify([connections.CHANGED])
    connections.forget(desk.world)


async def _settled(desk: _Desk, settings: dict[str, str]) -> None:
    async with desk.db.writing() as rows:
        await people.change_settings(rows, desk.row.connection_id, settings)
    connections.forget(desk.world)


async def _looked(desk: _Desk, asked: SetGroup, *, told: bool = False) -> None:
    """What the bot may do there. It is said when it was asked for, or when it is no longer what it was."""
    title, lacks = await _lacking(desk)
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


async def _lacking(desk: _Desk) -> tuple[str, tuple[str, ...]]:
    """The group's title, and what it lacks: https://core.telegram.org/bots/api#chatmemberadministrator"""
    try:
        chat = _fields(
            await desk.channel.group("getChat", {"chat_id": int(desk.chat)}, desk.connection, desk.world.wire)
        )
        bot = _fields(await desk.channel.group("getMe", {}, desk.connection, desk.world.wire))
        asked = {"chat_id": int(desk.chat), "user_id": bot.get("id")}
        member = _fields(await desk.channel.group("getChatMember", asked, desk.connection, desk.world.wire))
    except Undeliverable as error:
        if error.reason:
            raise
        return "", (_lack(error) or "bot",)
    status = member.get("status")
    lacks = {
        "public": bool(chat.get("username")),
        "topics": not chat.get("is_forum"),
        "bot": status in ("left", "kicked"),
        "admin": status in ("member", "restricted"),
        "right": status == "administrator" and not member.get("can_manage_topics"),
    }
    return str(chat.get("title") or "")[:200], tuple(each for each in LACKS if lacks.get(each))


async def _answer(desk: _Desk, asked: SetGroup, note: str, lacks: tuple[str, ...] = ()) -> None:
    """It stands in the console, too: where it cannot be said, nothing is tried again."""
    missing = (f"· {desk.t.of('desk-lacks', each)}" for each in lacks)
    text = "\n".join((shows.answered(desk.t, note, desk.store), *missing))
    place: dict[str, object] = {"chat_id": int(asked.chat)}
    if asked.thread:
        place["message_thread_id"] = asked.thread
    desk.pacer.sent(asked.chat, desk.world.clock.now().timestamp())
    try:
        await _say(desk, place, text)
    except ParleyError as error:
        log.warning("a group was not answered", extra={"error": str(error)})


def _keyboard(buttons: tuple[shows.Button, ...]) -> list[list[dict[str, str]]]:
    """One a row; numbers stand beside each other."""
    rows: list[list[dict[str, str]]] = []
    for label, action, url in buttons:
        button = {"text": label, "url": url} if url else {"text": label, "callback_data": action}
        if rows and label.isdecimal() and len(rows[-1]) < NUMBERS:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _thread(made: object) -> int:
    thread = _fields(made).get("message_thread_id")
    if not isinstance(thread, int) or not thread:
        raise Uncertain("Telegram did not number the topic.")
    return thread


def _fields(answer: object) -> dict[str, object]:
    return answer if isinstance(answer, dict) else {}
