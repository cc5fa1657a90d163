"""Whenever a conversation's topic has something to show: a call at a time, and what was shown is written down."""

from __future__ import annotations

import logging
from datetime import timedelta

import msgspec

from handlers.console import topics as shows
from handlers.console.topics import Post, View
from handlers.group import ANSWERED_BY
from jobs.desk import CLOSED, Desk, call, fields, say, says, tried
from jobs.desk_group import STUCK_FOR, lacking, stuck
from jobs.fate import Fate
from locales import nearest
from models import report, topics, translations
from models.errors import ParleyError, Unavailable, Uncertain, Undeliverable, Unknown
from models.facts.decisions import Hear
from models.facts.fact import change, to_ms
from models.facts.outbound import ShowTopic, TellGroup
from models.facts.topics import Topic
from models.outbox import Waiting
from models.report import Said
from models.sight import Sight
from models.translations import Translated

log = logging.getLogger("parley.groups")

AGAIN = timedelta(seconds=2)
# An answer waits so often for a topic that is made anew.
TRIES = 60
# Telegram tells the bot of a topic that it has made: so long a second one is not asked for where the answer was lost.
NEWS_WITHIN = 2 * ANSWERED_BY

_show = msgspec.json.Decoder(ShowTopic)
_tell = msgspec.json.Decoder(TellGroup)


async def shown(desk: Desk, what: Waiting) -> Fate:
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
            if lacks := (await lacking(desk))[1]:
                return await stuck(desk, lacks)
        then, done = await _carry_out(desk, post), True
        async with desk.db.writing() as rows:
            await topics.keep(rows, then)
            await topics.stepped(rows, what.id)


async def _carry_out(desk: Desk, post: Post) -> Topic:
    """One post; gives the topic afterwards. Raises Unavailable, Undeliverable."""
    then = post.then
    place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": post.then.thread}
    match post.what:
        case "open":
            return await _opened(desk, then)
        case "rename":
            await tried(desk, "editForumTopic", {**place, "name": post.text})
        case "reopen":
            await call(desk, "reopenForumTopic", place)
        case "close":
            await tried(desk, "closeForumTopic", place)
        case "photo":
            await _photo(desk, post)
        case _:
            await say(desk, place, post.text, post.buttons)
    return then


def _unknown_for(desk: Desk, topic: Topic) -> timedelta:
    """How long yet Telegram may say that it has made this topic."""
    return topic.asked_at + NEWS_WITHIN - desk.world.clock.now() if topic.asked_at else timedelta()


async def _opened(desk: Desk, topic: Topic) -> Topic:
    """It is written down before that it is asked for: if we die, or no answer comes, Telegram's news of it is waited for."""
    asked = change(topic, asked_at=desk.world.clock.now())
    await _keep(desk, asked)
    try:
        made = await call(desk, "createForumTopic", {"chat_id": int(desk.chat), "name": topic.name})
    except (Unavailable, Undeliverable):
        await _keep(desk, topic)
        raise
    return change(topic, thread=_thread(made), asked_at=None)


async def _keep(desk: Desk, topic: Topic) -> None:
    async with desk.db.writing() as rows:
        await topics.keep(rows, topic)


async def found(desk: Desk, thread: int, name: str) -> None:
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
        await call(desk, "deleteForumTopic", place)
    except Undeliverable as error:
        log.warning("a second topic is closed, since it cannot be deleted", extra={"error": str(error)})
        await call(desk, "closeForumTopic", place)


async def _photo(desk: Desk, post: Post) -> None:
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
    await tried(desk, "sendPhoto", place, data)


async def told(desk: Desk, what: Waiting) -> Fate:
    """An answer to the seller's people; without a topic nobody waits for one."""
    said = _tell.decode(what.doc)
    topic = await topics.of(desk.db.reader, said.conversation_id)
    text = shows.noted(desk.t, said.note, dict(said.facts))
    if topic is None or topic.chat != desk.chat or not text:
        return Fate("stale", "there is no such topic")
    if not topic.thread and what.attempts < TRIES:
        return Fate("waiting", "the topic is being made", pause=AGAIN)
    if not topic.thread:
        return Fate("stale", "there is no such topic")
    buttons = tuple((shows.named(desk.t, each), each, "") for each in said.buttons)
    place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": topic.thread}
    await say(desk, place, text, buttons, said.reply_to)
    return Fate("sent")


async def _view(desk: Desk, conversation_id: str) -> View | None:
    sight = Sight(seller_id=desk.row.seller_id)
    talk = await report.conversation(desk.db.reader, sight, conversation_id)
    if talk is None or desk.store is None:
        return None
    topic = await topics.of(desk.db.reader, conversation_id)
    if topic is None or topic.chat != desk.chat or topic.connection_id != desk.row.connection_id:
        topic = Topic(conversation_id=conversation_id, connection_id=desk.row.connection_id, chat=desk.chat)
    said, earlier = await topics.since(desk.db.reader, conversation_id, topic.shown, shows.NEWEST)
    # A translator that is slow keeps no summary waiting.
    others = await _others(desk, conversation_id, talk.language, said) if topic.thread and topic.summed else {}
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


async def _others(desk: Desk, conversation_id: str, spoken: str, said: tuple[Said, ...]) -> dict[int, Translated]:
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


async def mended(desk: Desk, what: Waiting, error: Undeliverable) -> Fate:
    key = (_show if what.kind == "show_topic" else _tell).decode(what.doc).conversation_id
    topic = await topics.of(desk.db.reader, key)
    if topic is None:
        return Fate("stale", str(error))
    if says(error, CLOSED):
        place: dict[str, object] = {"chat_id": int(desk.chat), "message_thread_id": topic.thread}
        desk.pacer.sent(desk.chat, desk.world.clock.now().timestamp())
        await call(desk, "reopenForumTopic", place)
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


def _thread(made: object) -> int:
    thread = fields(made).get("message_thread_id")
    if not isinstance(thread, int) or not thread:
        raise Uncertain("Telegram did not number the topic.")
    return thread
