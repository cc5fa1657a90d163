"""Telegram: python-telegram-bot as wire format and client, over our own wire."""

from __future__ import annotations

import hmac
import json
import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any, NoReturn

import msgspec
from telegram import Bot, BotCommand, Message, Update
from telegram import error as refusals
from telegram.constants import ChatMemberStatus, ChatType
from telegram.request import BaseRequest, RequestData

from bot import shots
from bot.reading import dig, listing, mapping, read_json, text, whole
from bot.world import Answer, Ask, Channel, Face, Field, Letter, Probed, Reading, Request, Wire
from models.errors import (
    BadSignature,
    Malformed,
    Misconfigured,
    ParleyError,
    Refused,
    Unavailable,
    Uncertain,
    Undeliverable,
)
from models.facts.inbound import ChatOpened, ContactMoved, GroupSaid, Inbound, MessageReceived
from models.facts.people import Connection

API = "https://api.telegram.org"
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
# Bots may download no more: https://core.telegram.org/bots/api#getfile
MOST_BYTES = 20 * 1024 * 1024
MOST_UNITS = 4096
MOST_CAPTION = 1024
# https://core.telegram.org/bots/api#setmydescription
MOST_ABOUT, MOST_SHORT = 512, 120
# Stands before the name of a file that is known to be too large to be fetched.
HUGE = "huge:"
# Telegram does not say whether a 429 is about a chat or the bot; a chat's are a few seconds.
WHOLE_BOT = 10
SHORT_LABEL = 16

# What a buyer can send that we cannot read, most telling first: an animation is a document, too.
OTHERS = (
    "voice video video_note audio animation sticker contact venue location poll dice story game document paid_media"
    " checklist gift unique_gift invoice"
).split()
_PLAIN = frozenset("message_id date from chat text entities link_preview_options reply_to_message".split())
_READ = ("message_id", "date", "from", "chat", "text", "caption")
_MOVING = ("video", "video_note", "animation")
# Phones and desktops send pictures as files of no particular type.
_PICTURE_NAME = re.compile(r".+\.(jpe?g|png|webp|heic|heif|avif|gif|bmp|tiff?|mp4|mov|m4v|webm|3gp)", re.IGNORECASE)
_GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})
# Buttons that mean something each time; any other has one effect, however often it is pressed, and by whom.
_AGAIN = frozenset({"take", "back", "quick"})
_COMMAND = re.compile(r"(/\w{1,64})(?:@(\w{1,64}))?(?:\s+|$)", re.ASCII)
_TOKEN = re.compile(r"[0-9]{6,16}:[A-Za-z0-9_-]{30,64}")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")

# It writes addresses, and with them tokens, to its log when it debugs.
logging.getLogger("telegram").setLevel(logging.INFO)


class Telegram:
    name = "telegram"
    fields: tuple[Field, ...] = (Field(name="token", label="Bot token", secret=True),)
    shelf = False
    a_second = 30.0
    chat_gap = 1.0

    # What comes in

    def read(self, request: Request, connection: Connection) -> Reading:
        given = request.header("x-telegram-bot-api-secret-token").encode("utf-8", "surrogatepass")
        held = connection.secrets.get("hook_secret", "").encode()
        if not held or not hmac.compare_digest(given, held):
            raise BadSignature
        update = mapping(read_json(request.raw))
        tap = dig(update, "callback_query", "id")
        answer = msgspec.json.encode({"method": "answerCallbackQuery", "callback_query_id": text(tap)}) if tap else b""
        return Reading(arrivals=_arrivals(update, connection), answer=answer)

    async def poll(
        self, connection: Connection, wire: Wire, offset: int, at: datetime, timeout: int = 25
    ) -> tuple[tuple[Inbound, ...], int]:
        """Not by `Bot.get_updates`: it reads all updates at once, so one that it cannot read would stop all others."""
        asked = {"offset": offset, "timeout": timeout, "allowed_updates": KINDS}
        with _in_our_words(repeatable=True):
            updates = await _call("getUpdates", asked, _bot(connection, wire), wire, timeout + 10)
        if not isinstance(updates, list):
            raise Unavailable("Telegram's updates are not a list.")
        arrivals: list[Inbound] = []
        for update in updates:
            with suppress(Refused):
                offset = max(offset, whole(dig(update, "update_id")) + 1)
                arrivals += _arrivals(mapping(update), connection)
            await self._stop_spinning(text(dig(update, "callback_query", "id")), connection, wire)
        return tuple(arrivals), offset

    async def fetch(self, ref: str, connection: Connection, wire: Wire) -> bytes:
        """The link holds the token, so it is used here and never handed out. It lives for an hour: each try asks for one."""
        too_large = Undeliverable("The file is larger than 20 MB.", reason="too_large")
        if ref.startswith(HUGE):
            raise too_large
        try:
            with _in_our_words(repeatable=True):
                file = await _bot(connection, wire).get_file(ref)
                if (file.file_size or 0) > MOST_BYTES:
                    raise too_large
                if not file.file_path:
                    raise Unavailable("Telegram gave no link to the file.")
                answer = await wire.call(Ask(method="GET", url=file.file_path, timeout=60, limit=MOST_BYTES))
        except Undeliverable as error:
            raise _unfetched(error) from error
        if answer.status == 429:
            raise _too_many(answer)
        if answer.status != 200:
            raise Unavailable(f"Telegram's files answered {answer.status}.")
        if file.file_size not in (None, len(answer.body)):
            raise Unavailable("Only a part of the file came.")
        return answer.body

    # What goes out

    async def send(self, letter: Letter, connection: Connection, wire: Wire) -> str:
        """A long text goes as several messages, the buttons under the last. Half of it sent is neither sent nor not.

        Not by `Bot.send_message`: it reads back the whole message, at more cost than that of sending it.
        """
        bot, sent = _bot(connection, wire), ""
        for method, message, png in _messages(letter):
            try:
                with _in_our_words():
                    said = await _call(method, message, bot, wire, png=png)
            except Unavailable as error:
                if not sent:
                    raise
                raise Uncertain("Only a part of the message was sent.") from error
            except Undeliverable as error:
                if not png or error.gone:
                    raise
                return await self.send(
                    _without_picture(letter), connection, wire
                )  # it is the picture that is not wanted
            sent = text(dig(said, "message_id"))
            if not sent:
                raise Uncertain("Telegram did not number the message.")
        return sent

    async def hook(self, connection: Connection, wire: Wire, url: str) -> None:
        bot, secret = _bot(connection, wire), connection.secrets["hook_secret"] if url else ""
        with _in_our_words(repeatable=True):
            if url:
                await bot.set_webhook(url, allowed_updates=KINDS, secret_token=secret)
            else:
                await bot.delete_webhook()

    async def me(self, connection: Connection, wire: Wire) -> str:
        """The bot's username; also proves that its token holds."""
        with _in_our_words(repeatable=True):
            return (await _bot(connection, wire).get_me()).username or ""

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        if not _TOKEN.fullmatch(connection.secrets.get("token", "")):
            raise Misconfigured("This is no bot token of Telegram's.")
        bot = _bot(connection, wire)
        with _in_our_words(repeatable=True):
            me = await _call("getMe", {}, bot, wire)
            hook = await _call("getWebhookInfo", {}, bot, wire)
        return Probed(
            name=text(dig(me, "first_name"), 64), handle=text(dig(me, "username"), 64), hook=text(dig(hook, "url"), 500)
        )

    async def listens(self, connection: Connection, wire: Wire) -> None:
        """Raises Unavailable when another program asks for this bot's updates just now. Takes none of them."""
        with _in_our_words(repeatable=True):
            await _call("getUpdates", {"limit": 1, "timeout": 0}, _bot(connection, wire), wire)

    async def present(self, connection: Connection, wire: Wire, faces: Mapping[str, Face]) -> None:
        bot = _bot(connection, wire)
        for language, face in faces.items():
            listed = [BotCommand(command.removeprefix("/"), about) for command, about in face.menu]
            code = language.partition("-")[0] or None
            with _in_our_words(repeatable=True):
                await bot.set_my_commands(listed, language_code=code)
                await bot.set_my_description(face.about[:MOST_ABOUT], language_code=code)
                await bot.set_my_short_description(face.short[:MOST_SHORT], language_code=code)

    async def picture(self, connection: Connection, wire: Wire) -> bytes:
        bot = _bot(connection, wire)
        with _in_our_words(repeatable=True):
            asked = {"user_id": int(bot.token.partition(":")[0]), "limit": 1}
            photos = listing(dig(await _call("getUserProfilePhotos", asked, bot, wire), "photos"))
        ref = next((each for photo in photos for each in _photos({"photo": photo})), "")
        return await self.fetch(ref, connection, wire) if ref else b""

    async def group(
        self, method: str, values: dict[str, Any], connection: Connection, wire: Wire, photo: bytes = b""
    ) -> object:
        """A call about the seller's group, as the Bot API names it. Only of a new topic it is uncertain whether it is there."""
        with _in_our_words(repeatable=method != "createForumTopic"):
            return await _call(method, values, _bot(connection, wire), wire, png=photo)

    async def _stop_spinning(self, tap: str, connection: Connection, wire: Wire) -> None:
        """The buyer's button shows a spinner until its tap is answered; a webhook's answer does that by itself."""
        if tap:
            with suppress(ParleyError), _in_our_words():
                await _bot(connection, wire).answer_callback_query(tap, read_timeout=5)


CHANNEL: Channel = Telegram()


# Reading


def _arrivals(update: dict[str, object], connection: Connection) -> tuple[Inbound, ...]:
    """What an update means; nothing for kinds that we do not know. Raises Malformed."""
    update_id = whole(update.get("update_id"), 0)
    kind = next((each for each in KINDS if each in update), "")
    if not kind:
        return ()
    about = _About(connection, update_id)
    body = mapping(update[kind])
    try:
        if (heard := about.group(kind, body)) is not None:
            return heard
        if kind == "callback_query":
            return about.tap(body)
        if kind == "message" and body.keys() <= _PLAIN and dig(body, "chat", "type") == "private":
            return about.plain(body)
        # Only what we read: the rest costs time, and a part that the library does not know yet could make it fail.
        known = body if kind == "my_chat_member" else {key: body[key] for key in _READ if key in body}
        parsed = Update.de_json({"update_id": update_id, kind: known}, None)
        photos = _photos(body)
        return about.any(parsed, photos, "" if photos else next((each for each in OTHERS if each in body), ""))
    except Refused:
        raise
    except Exception as error:  # the library trusts what it reads: wrong types fail anyhow and anywhere
        raise Malformed(f"The update cannot be read: {type(error).__name__}.") from error


class _About:
    """Whose update it is."""

    __slots__ = ("connection", "update_id")

    def __init__(self, connection: Connection, update_id: int) -> None:
        self.connection = connection
        self.update_id = update_id

    def plain(self, body: dict[str, Any]) -> tuple[Inbound, ...]:
        """A private message that is just text. These and taps, nearly all there is, are read without the library."""
        return self._said(self._from(body["chat"], body.get("from")), body.get("message_id"), body.get("text"))

    def tap(self, body: dict[str, Any]) -> tuple[Inbound, ...]:
        chat, action = dig(body, "message", "chat"), text(body.get("data"), 64)
        if not action or dig(chat, "type") != "private":
            return ()
        return (MessageReceived(**self._from(chat, body.get("from")), action=action),)

    def any(self, update: Update, photos: tuple[str, ...], other: str) -> tuple[Inbound, ...]:
        chat, sender = update.effective_chat, update.effective_user
        if chat is None:
            return ()
        who = self._who(chat.id, sender.full_name if sender else "", sender.language_code if sender else "")
        message = update.message or update.edited_message
        if chat.type != ChatType.PRIVATE:
            return self._in_group(who, message)
        if update.my_chat_member:
            return _moved(who, update.my_chat_member.new_chat_member.status)
        assert message is not None
        words = message.text if message.text is not None else message.caption
        return self._said(who, message.message_id, words, photos, other, update.edited_message is not None)

    def _said(
        self,
        who: dict[str, Any],
        number: object,
        words: object,
        photos: tuple[str, ...] = (),
        other: str = "",
        edited: bool = False,
    ) -> tuple[Inbound, ...]:
        said = text(words, MOST_UNITS, lines=True)
        command = _COMMAND.match(said)
        if command and not photos:
            rest = said[command.end() :]
            if command[1] == "/start" and not edited:
                return (ChatOpened(**who, link=_link(rest)),)
            said = f"{command[1]} {rest}".rstrip()
        if not (said or photos or other):
            return ()  # a service message: pinned, joined, a timer set
        sent_as = str(whole(number))
        return (MessageReceived(**who, sent_as=sent_as, text=said, photos=photos, other=other, edited=edited),)

    def group(self, kind: str, body: dict[str, Any]) -> tuple[Inbound, ...] | None:
        """What the seller's people say in the seller's own group; None for whatever else it is.

        Bots, channels and whoever hides behind one are not people of the seller; an anonymous administrator is.
        """
        message = body.get("message") if kind == "callback_query" else body
        if not isinstance(message, dict) or dig(message, "chat", "type") not in _GROUPS:
            return None
        number, mine = whole(dig(message, "chat", "id")), self.connection.settings.get("group", "")
        who = self._who(number, text(dig(body, "from", "first_name"), 60), dig(body, "from", "language_code"))
        thread = _number(message, "message_thread_id") if message.get("is_topic_message") else 0
        common = {**who, "thread": thread, "sent_as": str(_number(message, "message_id"))}
        # Of administrators who write in the group's name, nobody can be told from another.
        if not message.get("sender_chat"):
            common["member"] = str(dig(body, "from", "id") or "")[:20]
        if kind == "my_chat_member":
            return (GroupSaid(**common, other="rights"),) if str(number) == mine else ()
        if message.get("migrate_to_chat_id"):
            to = str(whole(message["migrate_to_chat_id"]))
            return (GroupSaid(**{**common, "name": ""}, moved_to=to),) if str(number) == mine else ()
        if kind == "callback_query":
            return self._group_tap(body, message, common) if str(number) == mine and thread else ()
        if (made := self._made(message)) and str(number) == mine and thread:
            return (GroupSaid(**{**common, "name": ""}, made=made),)
        if not _human(message, number):
            return ()
        if message.get("sender_chat"):
            common["name"] = text(message.get("author_signature"), 60)
        return self._group_words(kind, message, common, own=str(number) == mine and bool(thread))

    def _made(self, message: dict[str, Any]) -> str:
        """The name of a topic that this bot has made. It hears of its own topics, as of little else that it does itself:
        https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp (need_skip_update_message)."""
        own = str(dig(message, "from", "id")) == self.connection.secrets.get("token", "").partition(":")[0]
        return text(dig(message, "forum_topic_created", "name"), 200) if own else ""

    def _group_tap(self, tap: dict[str, Any], message: dict[str, Any], common: dict[str, Any]) -> tuple[Inbound, ...]:
        action = text(tap.get("data"), 64)
        if not action or dig(tap, "from", "is_bot"):
            return ()
        if action not in _AGAIN:
            pressed = sha256(f"{common['contact_ref']}:{common['sent_as']}:{action}".encode()).hexdigest()[:24]
            common["key"] = f"telegram:{self.connection.connection_id}:tap:{pressed}"
        words = text(dig(message, "reply_to_message", "text"), MOST_UNITS, lines=True)
        return (GroupSaid(**common, action=action, text=words),)

    def _group_words(
        self, kind: str, message: dict[str, Any], common: dict[str, Any], own: bool
    ) -> tuple[Inbound, ...] | None:
        """`own`: in a topic of the seller's group. Elsewhere only the one command counts."""
        said = text(message.get("text"), MOST_UNITS, lines=True)
        command = _COMMAND.match(said)
        username = self.connection.settings.get("username", "").lower()
        if command and command[1] == "/desk" and (command[2] or username).lower() == username:
            if kind == "edited_message":
                return ()
            rest = said[command.end() :].strip()
            return (GroupSaid(**{**common, "name": ""}, text=f"/desk {rest}"[:200].rstrip()),)
        if not own:
            return None
        other = next((each for each in ("photo", *OTHERS) if each in message), "")
        if not said and not other:
            return ()  # a service message
        if not other and str(dig(message, "external_reply", "chat", "id")) == common["contact_ref"]:
            other = "elsewhere"
        if album := text(message.get("media_group_id"), 64):
            common["key"] = f"telegram:{self.connection.connection_id}:album:{common['thread']}:{album}"
        return (GroupSaid(**common, text=said, other=other, edited=kind == "edited_message"),)

    def _in_group(self, who: dict[str, Any], message: Message | None) -> tuple[Inbound, ...]:
        """Nothing personal is said where others read: only whoever calls the bot by its name is told so."""
        username = self.connection.settings.get("username", "").lower()
        said = text(message and message.text, MOST_UNITS, lines=True).lower()
        if not username or f"@{username}" not in said:
            return ()
        return (MessageReceived(**{**who, "name": ""}, other="group"),)

    def _from(self, chat: object, sender: object) -> dict[str, Any]:
        first, last = (text(dig(sender, key), 200) for key in ("first_name", "last_name"))
        return self._who(dig(chat, "id"), f"{first} {last}", dig(sender, "language_code"))

    def _who(self, chat_id: object, name: str, language: object) -> dict[str, Any]:
        connection = self.connection
        return {
            "key": f"telegram:{connection.connection_id}:{self.update_id}",
            "seller_id": connection.seller_id,
            "source": connection.connection_id,
            "store_id": connection.store_id,
            "connection_id": connection.connection_id,
            "channel": "telegram",
            "contact_ref": str(whole(chat_id)),
            "name": text(name, 200),
            "language": text(language, 16),
        }


def _human(message: Mapping[str, Any], group: int) -> bool:
    """Is it a person who writes, or an administrator in the group's own name?"""
    behind = message.get("sender_chat")
    if behind is not None:
        return dig(behind, "id") == group and not message.get("is_automatic_forward")
    return bool(message.get("from")) and not dig(message, "from", "is_bot")


def _moved(who: dict[str, Any], status: str) -> tuple[Inbound, ...]:
    if status not in {ChatMemberStatus.BANNED, ChatMemberStatus.MEMBER}:
        return ()
    return (ContactMoved(**who, open=status == ChatMemberStatus.MEMBER),)


def _photos(body: Mapping[str, object]) -> tuple[str, ...]:
    """The largest size of a photo; a video; a picture or video that was sent as a file. An album comes one by one."""
    if body.get("photo"):
        sizes = [mapping(each) for each in listing(body["photo"])]
        return _file(max(sizes, key=lambda size: _number(size, "width") * _number(size, "height")))
    moving = next((body[each] for each in _MOVING if each in body), None)
    if moving is not None:
        return _file(mapping(moving))
    if "document" not in body:
        return ()
    document = mapping(body["document"])
    kind, name = text(document.get("mime_type")).lower(), text(document.get("file_name"))
    unnamed = kind in ("", "application/octet-stream") and _PICTURE_NAME.fullmatch(name)
    return _file(document) if unnamed or kind.startswith(("image/", "video/")) else ()


def _file(body: Mapping[str, object]) -> tuple[str, ...]:
    """Its name to fetch it by; one without cannot be had."""
    file_id = text(body.get("file_id"))
    huge = _number(body, "file_size") > MOST_BYTES
    return (HUGE + file_id if huge else file_id,) if file_id else ()


def _number(body: Mapping[str, object], name: str) -> int:
    return whole(body[name]) if body.get(name) is not None else 0


def _unfetched(error: Undeliverable) -> Exception:
    """Why a file is refused. Of one that it no longer has Telegram also says that it may only be away for a moment."""
    words = str(error).lower()
    if "temporarily unavailable" in words:
        return Unavailable(str(error))
    return error if error.reason else Undeliverable(str(error), reason="too_large" if "too big" in words else "expired")


def _link(payload: str) -> str:
    return sha256(payload.encode()).hexdigest() if _PAYLOAD.fullmatch(payload) else ""


# Sending

_NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}


def _messages(letter: Letter) -> Iterator[tuple[str, dict[str, Any], bytes]]:
    """Method, values and picture of each: words that are too long for a caption follow their picture."""
    chat, png = _chat_id(letter.contact_ref), shots.png(letter.picture)
    markup = {"reply_markup": {"inline_keyboard": _keyboard(letter.buttons)}} if letter.buttons else {}
    if png and _units(letter.text) <= MOST_CAPTION:
        yield "sendPhoto", {"chat_id": chat, "caption": letter.text, **markup}, png
        return
    if png:
        yield "sendPhoto", {"chat_id": chat}, png
    *parts, last = split(letter.text)
    for part in parts:
        yield "sendMessage", {"chat_id": chat, "text": part, **_NO_PREVIEW}, b""
    yield "sendMessage", {"chat_id": chat, "text": last, **_NO_PREVIEW, **markup}, b""


def _without_picture(letter: Letter) -> Letter:
    return replace(letter, picture="")


def split(words: str, limit: int = MOST_UNITS) -> list[str]:
    """Parts of at most `limit` UTF-16 units, which is how Telegram counts, cut where a reader would pause."""
    parts = []
    while _units(words) > limit:
        end = _fitting(words, limit)
        pauses = (words.rfind(mark, 1, end) + len(mark.strip()) for mark in ("\n\n", "\n", ". ", " "))
        cut = next((at for at in pauses if at > end // 2), end)
        parts.append(words[:cut].rstrip())
        words = words[cut:].lstrip()
    return [*parts, words]


def _units(words: str) -> int:
    return len(words) + sum(letter > "\uffff" for letter in words)


def _fitting(words: str, limit: int) -> int:
    """How many letters fit."""
    return len(words.encode("utf-16-le", "surrogatepass")[: 2 * limit].decode("utf-16-le", "ignore"))


def _keyboard(buttons: Sequence[tuple[str, str, str]]) -> list[list[dict[str, str]]]:
    """One button a row, two where both are short."""
    rows: list[list[dict[str, str]]] = []
    for label, action, url in buttons:
        button = {"text": label, "url": url} if url else {"text": label, "callback_data": action}
        beside = rows[-1] if rows and len(rows[-1]) == 1 else []
        if beside and max(len(label), len(beside[0]["text"])) <= SHORT_LABEL:
            beside.append(button)
        else:
            rows.append([button])
    return rows


def _chat_id(contact_ref: str) -> int:
    try:
        return int(contact_ref)
    except ValueError as error:
        raise Undeliverable("This is no Telegram chat.") from error


# Calling


_bots: dict[tuple[str, str], tuple[Wire, Bot]] = {}


def _bot(connection: Connection, wire: Wire) -> Bot:
    token, api = connection.secrets.get("token", ""), (connection.settings.get("api") or API).rstrip("/")
    if not token:
        raise Undeliverable("The connection has no bot token: connect the bot again.")
    known = _bots.get((token, api))
    if known is None or known[0] is not wire:
        request = _Wired(wire)
        bot = Bot(token, f"{api}/bot", f"{api}/file/bot", request=request, get_updates_request=request)
        known = _bots[token, api] = wire, bot
    return known[1]


async def _call(
    method: str, values: dict[str, Any], bot: Bot, wire: Wire, timeout: float = 20, png: bytes = b""
) -> object:
    """A method with plain values: the library's reading of answers and refusals, without its objects."""
    return await _Wired(wire, values, png).post(f"{bot.base_url}/{method}", read_timeout=timeout)


class _Wired(BaseRequest):
    """The library's network, replaced by our wire."""

    def __init__(self, wire: Wire, values: dict[str, Any] | None = None, png: bytes = b"") -> None:
        self._wire = wire
        self._values = values
        self._png = png

    @property
    def read_timeout(self) -> float:
        return 20

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        values = request_data.parameters if request_data else self._values
        body, headers = None if values is None else msgspec.json.encode(values), _JSON
        if self._png:
            body, headers = _form(values or {}, self._png)
        timeout = read_timeout if isinstance(read_timeout, int | float) else self.read_timeout
        answer = await self._wire.call(Ask(method=method, url=url, headers=headers, body=body, timeout=timeout))
        if answer.status == 429:
            raise _too_many(answer)
        if answer.status >= 500:
            # A gateway that has nobody behind it has not passed the message on; of the others nobody knows.
            unheard = answer.status in {502, 503}
            raise (Unavailable if unheard else Uncertain)(f"Telegram answered {answer.status}.")
        return answer.status, answer.body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the library does it, but what cannot be read does not go to the log."""
        try:
            body = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            raise refusals.TelegramError("Telegram's answer cannot be read.") from error
        if not isinstance(body, dict):
            raise refusals.TelegramError("Telegram's answer is not what it should be.")
        return body


_JSON = {"content-type": "application/json"}


def _form(values: dict[str, Any], png: bytes) -> tuple[bytes, dict[str, str]]:
    """A form with a picture in it: https://core.telegram.org/bots/api#sending-files"""
    mark = sha256(msgspec.json.encode(values) + png).hexdigest()
    said = {
        name: each if isinstance(each, str) else msgspec.json.encode(each).decode() for name, each in values.items()
    }
    parts = [
        f'--{mark}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{each}\r\n' for name, each in said.items()
    ]
    kind = "png" if png.startswith(b"\x89PNG") else "jpeg"
    head = (
        f'--{mark}\r\ncontent-disposition: form-data; name="photo"; filename="photo.{kind}"\r\n'
        f"content-type: image/{kind}\r\n\r\n"
    )
    body = "".join([*parts, head]).encode("utf-8", "surrogatepass") + png + f"\r\n--{mark}--\r\n".encode()
    return body, {"content-type": f"multipart/form-data; boundary={mark}"}


def _too_many(answer: Answer) -> Unavailable:
    """Read here and not by the library, whose RetryAfter warns that its seconds will become a timedelta."""
    try:
        said = dig(msgspec.json.decode(answer.body), "parameters", "retry_after")
    except (ValueError, RecursionError):
        said = None
    header = answer.headers.get("retry-after", "")
    seconds = said if isinstance(said, int) else int(header) if header.isascii() and header.isdigit() else None
    return Unavailable("Telegram asks for a pause.", seconds, whole=seconds is not None and seconds >= WHOLE_BOT)


@contextmanager
def _in_our_words(repeatable: bool = False) -> Iterator[None]:
    """Telegram's errors as ours. What is `repeatable` is never uncertain: it is asked again."""
    try:
        yield
    except refusals.TelegramError as error:
        ours = _meaning(error)
        _raise(ours, repeatable, None if ours is error.__cause__ else error)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        _raise(Uncertain(f"Telegram's answer cannot be read: {type(error).__name__}."), repeatable, error)
    except Uncertain as error:
        _raise(error, repeatable, None)


def _raise(error: ParleyError, repeatable: bool, cause: Exception | None) -> NoReturn:
    if repeatable and isinstance(error, Uncertain):
        raise Unavailable(str(error)) from cause
    raise error from cause


def _meaning(error: refusals.TelegramError) -> ParleyError:
    match error:
        case refusals.Forbidden():
            return Undeliverable(error.message, gone=True)
        case refusals.InvalidToken() | refusals.EndPointNotFound():
            return Undeliverable("Telegram does not know this bot's token any more: connect the bot again.")
        case refusals.BadRequest():
            return Undeliverable(error.message, gone="chat not found" in error.message.lower())
        case refusals.ChatMigrated():
            return Undeliverable("The chat has become another one.", gone=True, reason=f"moved:{error.new_chat_id}")
        case refusals.Conflict():
            return Unavailable("Another process asks for this bot's updates, or it has a webhook.")
        case refusals.NetworkError() if isinstance(error.__cause__, ParleyError):
            return error.__cause__
        case _:
            return Uncertain(error.message)
