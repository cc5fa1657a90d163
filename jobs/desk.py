"""Whenever a seller's group is spoken to: what it is, and how Telegram is called about it."""

from __future__ import annotations

import logging
from collections.abc import Iterable

import msgspec

from bot import connections
from bot.channels.telegram import split
from bot.group import GROUP, language_of
from bot.pacer import Pacer
from bot.world import Grouped, World
from handlers.console.topics import Button
from locales.desk import Words, speaking
from models import people
from models.database import Database
from models.errors import Undeliverable
from models.facts.people import Connection, Store
from models.people import Sealed

log = logging.getLogger("parley.groups")

# What Telegram says of a topic that is gone, of one that is closed, and of a group that takes nothing from us:
# https://github.com/tdlib/telegram-bot-api and https://core.telegram.org/method/messages.editForumTopic
GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
CLOSED = ("topic_closed",)
_SAME = ("topic_not_modified",)
_SHUT = {
    "not enough rights": "right", "chat_admin_required": "right", "need administrator rights": "right",
    "not a forum": "topics", "channel_forum_missing": "topics", "chat not found": "group", "chat was deleted": "group",
    "kicked": "bot", "not a member": "bot", "chat_write_forbidden": "right",
}  # fmt: skip
NUMBERS = 6


class Desk(msgspec.Struct, frozen=True):
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


async def opened(world: World, db: Database, connection_id: str, pacer: Pacer) -> Desk | None:
    row = await people.connection_by_id(db.reader, connection_id)
    channel = world.channels.get(row.kind) if row else None
    if row is None or not isinstance(channel, Grouped):
        return None
    seller = await people.seller_by_id(db.reader, row.seller_id)
    stores = await people.stores(db.reader, row.seller_id)
    store = next((each for each in stores if each.store_id == row.store_id), None)
    return Desk(world, db, pacer, row, connections.opened(world, row), channel, speaking(language_of(seller)), store)


async def call(desk: Desk, method: str, values: dict[str, object], photo: bytes = b"") -> object:
    try:
        return await desk.channel.group(method, values, desk.connection, desk.world.wire, photo)
    except Undeliverable as error:
        if says(error, _SAME):
            return None
        raise


async def tried(desk: Desk, method: str, values: dict[str, object], photo: bytes = b"") -> None:
    """What the topic can do without: refused for a reason of its own, it stops nothing that comes after it."""
    try:
        await call(desk, method, values, photo)
    except Undeliverable as error:
        if error.reason or error.gone or says(error, (*GONE, *CLOSED, *_SHUT)):
            raise
        log.warning("Telegram did not take it", extra={"method": method, "error": str(error)})


async def say(
    desk: Desk,
    place: dict[str, object],
    text: str,
    buttons: tuple[Button, ...] = (),
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
        await call(desk, "sendMessage", values)


def _keyboard(buttons: tuple[Button, ...]) -> list[list[dict[str, str]]]:
    """One a row; numbers stand beside each other."""
    rows: list[list[dict[str, str]]] = []
    for label, action, url in buttons:
        button = {"text": label, "url": url} if url else {"text": label, "callback_data": action}
        if rows and label.isdecimal() and len(rows[-1]) < NUMBERS:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def fields(answer: object) -> dict[str, object]:
    return answer if isinstance(answer, dict) else {}


def says(error: Undeliverable, signs: Iterable[str]) -> bool:
    said = str(error).lower()
    return any(each in said for each in signs)


def lack(error: Undeliverable) -> str:
    return next((lack for sign, lack in _SHUT.items() if says(error, (sign,))), "")
