"""Every open web chat: what its page sends is handed in, what was said is shown."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import quote

from aiohttp import WSCloseCode, WSMsgType, web

from bot import shots
from bot.world import Request, World
from locales import direction, say
from locales.chrome import own_name
from models.errors import BadSignature, ParleyError, Refused
from models.facts.fact import change, named
from models.facts.inbound import Inbound, MessageReceived
from models.facts.people import Connection
from models.facts.phrases import COPY, Button, Line, Phrase

FRAME = 64 * 1024
FILE = "file:"
HEARTBEAT = 25.0
GOODBYE = 1.0
SOCKETS_A_VISITOR = 5
KNOWN_NAMES = 20_000
TAKEN_BACK = ("withdrawn", "stale", "failed")
# Pressed beside a photo among "my photos", which no message offered.
_IN_THE_ALBUM = {"retake": Phrase.BUTTON_RETAKE, "delphoto": Phrase.BUTTON_DELETE_PHOTO}

NO_VISITOR = 4401
TOO_MANY = 4429


class Shown(Protocol):
    """A message of a conversation as its page needs it. `author` is buyer, bot or a person's name.

    What the buyer said stands in `text` and `photos`, a pressed button's `action` in `action`; what we said in `lines`
    and `buttons`, with a drawn example above it that `picture` names.
    """

    @property
    def n(self) -> int: ...
    @property
    def id(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def lines(self) -> tuple[Line, ...]: ...
    @property
    def buttons(self) -> tuple[Button, ...]: ...
    @property
    def text(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def photos(self) -> tuple[str, ...]: ...
    @property
    def picture(self) -> str: ...


class Talk(Protocol):
    """Where the messages lie."""

    async def since(self, conversation_id: str, after_n: int) -> Sequence[Shown]:
        """The last hundred messages after `after_n` that may be shown by now, in order of `n`.

        A message that was held back (quiet hours) and is not shown yet belongs to them, though its `n` may be earlier.
        """

    async def shown(self, ids: Collection[str]) -> None:
        """These were shown to the buyer: they count as sent."""


class Allowance:
    """At most `most` times within `span`, by name. In memory: it protects the process, and may start anew with it."""

    def __init__(self, most: int, span: timedelta) -> None:
        self._most, self._span = most, span
        self._taken: OrderedDict[str, deque[datetime]] = OrderedDict()

    def take(self, name: str, now: datetime) -> bool:
        taken = self._taken.setdefault(name, deque())
        self._taken.move_to_end(name)
        while taken and now - taken[0] >= self._span:
            taken.popleft()
        if len(self._taken) > KNOWN_NAMES:
            self._taken.popitem(last=False)
        if len(taken) >= self._most:
            return False
        taken.append(now)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Who is at the other end. `base` is the chat's path, /chat/<store>."""

    connection: Connection
    contact_ref: str
    conversation_id: str
    base: str


@dataclass(slots=True, eq=False)
class _Line:
    """One open socket. `after` is the last message that it has; `labels` are the buttons that it was shown, in
    which `language` last."""

    socket: web.WebSocketResponse
    visit: Visit
    after: int
    news: asyncio.Event = field(default_factory=asyncio.Event)
    labels: dict[str, str] = field(default_factory=dict)
    language: str = "en"


class Sockets:
    """`message_id` names the message that an arrival's key becomes, so that the page knows its own words again."""

    def __init__(
        self, world: World, talk: Talk, message_id: Callable[[str], str] = lambda key: named("message", key)
    ) -> None:
        self._world, self._talk, self._message_id = world, talk, message_id
        self._lines: dict[str, set[_Line]] = {}
        self._frames = Allowance(20, timedelta(seconds=10))

    def spoken(self, conversation_id: str) -> None:
        for line in self._lines.get(conversation_id, ()):
            line.news.set()

    def look_again(self) -> None:
        """News may have been missed (a listener lost its connection): every socket looks for itself."""
        for conversation_id in self._lines:
            self.spoken(conversation_id)

    @property
    def open(self) -> int:
        return sum(map(len, self._lines.values()))

    async def close(self) -> None:
        """Says goodbye to all at once, so that a shutdown takes a second rather than a minute."""
        lines = [line for lines in self._lines.values() for line in lines]
        goodbye = (line.socket.close(code=WSCloseCode.GOING_AWAY) for line in lines)
        await asyncio.gather(*goodbye, return_exceptions=True)

    async def refuse(self, request: web.Request, code: int) -> web.WebSocketResponse:
        """Why a socket was refused cannot be read by a page, why it was closed can."""
        socket = web.WebSocketResponse(timeout=GOODBYE)
        await socket.prepare(request)
        await socket.close(code=code)
        return socket

    async def serve(self, request: web.Request, visit: Visit, after: int) -> web.WebSocketResponse:
        """Until the page goes away."""
        if len(self._lines.get(visit.conversation_id, ())) >= SOCKETS_A_VISITOR:
            return await self.refuse(request, TOO_MANY)
        socket = web.WebSocketResponse(timeout=GOODBYE, heartbeat=HEARTBEAT, compress=False, max_msg_size=FRAME)
        line = _Line(socket, visit, after)
        self._lines.setdefault(visit.conversation_id, set()).add(line)
        try:
            await socket.prepare(request)
            await self._attend(line)
        except ConnectionError:
            pass  # gone in the middle of a sentence: it comes back and asks for what it missed
        finally:
            self._forget(line)
        return socket

    def _forget(self, line: _Line) -> None:
        lines = self._lines[line.visit.conversation_id]
        lines.discard(line)
        if not lines:
            del self._lines[line.visit.conversation_id]

    async def _attend(self, line: _Line) -> None:
        """Speaks and listens at once; when one ends, both do."""
        speaking = asyncio.create_task(self._speak(line))
        try:
            await self._listen(line)
        finally:
            speaking.cancel()
            (ended,) = await asyncio.gather(speaking, return_exceptions=True)
            await line.socket.close()
        if isinstance(ended, Exception) and not isinstance(ended, ParleyError | ConnectionError):
            raise ended

    async def _speak(self, line: _Line) -> None:
        try:
            await self._push(line)
            await _send(line, {"ready": True, "empty": line.after == 0})
            while True:
                await line.news.wait()
                line.news.clear()
                await self._push(line)
        finally:
            await line.socket.close(code=WSCloseCode.TRY_AGAIN_LATER)

    async def _push(self, line: _Line) -> None:
        rows = await self._talk.since(line.visit.conversation_id, line.after)
        fresh: list[str] = []
        for row in rows:
            if row.state not in TAKEN_BACK and (message := _render(row, line, self._copy(row, line))):
                await _send(line, message)
                if row.author != "buyer" and row.state != "sent":
                    fresh.append(row.id)
            line.after = max(line.after, row.n)
        if fresh:
            await self._talk.shown(fresh)

    async def _listen(self, line: _Line) -> None:
        async for message in line.socket:
            if message.type is not WSMsgType.TEXT:
                await line.socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
                return
            await self._hear(line, message.data)

    async def _hear(self, line: _Line, frame: str) -> None:
        """Answers when the frame is committed: until then the page keeps it, and sends it again when it must."""
        if not self._frames.take(line.visit.conversation_id, self._world.clock.now()):
            await _send(line, {"slow": _id_of(frame)})
            return
        try:
            reading = self._world.channels["webchat"].read(self._request(line, frame), line.visit.connection)
            await self._world.hand_in([self._own(each, line.visit) for each in reading.arrivals])
        except Refused as refused:
            await _send(line, {"refused": _id_of(frame), "why": str(refused)})
        except ParleyError:
            await line.socket.close(code=WSCloseCode.TRY_AGAIN_LATER)
        else:
            await _send(line, {"ack": _id_of(frame), "message": self._message_id(reading.arrivals[0].key)})

    def receipt(self, visit: Visit, name: str) -> str:
        """Proves that this visitor uploaded this file: the names of files are hashes, and no secret."""
        return self._world.vault.link(f"{visit.connection.store_id}/photos", f"{visit.contact_ref}/{name}")

    def copy_token(self, store_id: str, message_id: str) -> str:
        """What only whoever was shown a message knows, for the copy that it offers."""
        return self._world.vault.link(f"{store_id}/copy", message_id)

    def _copy(self, row: Shown, line: _Line) -> str:
        return f"{line.visit.base}/copy/{row.id}/{self.copy_token(line.visit.connection.store_id, row.id)}"

    def _own(self, arrived: Inbound, visit: Visit) -> Inbound:
        """Nobody shows another's photo as their own. Raises BadSignature."""
        if not isinstance(arrived, MessageReceived):
            return arrived
        for name, _, given in (each.removeprefix(FILE).partition("#") for each in arrived.photos):
            if not given or not hmac.compare_digest(given.encode(), self.receipt(visit, name).encode()):
                raise BadSignature("This photo was not sent from here.")
        return change(arrived, photos=tuple(each.partition("#")[0] for each in arrived.photos))

    def _request(self, line: _Line, frame: str) -> Request:
        return Request(
            method="WS",
            path=f"{line.visit.base}/socket",
            headers=(("x-parley-visitor", line.visit.contact_ref),),
            raw=frame.encode("utf-8", "surrogatepass"),
            at=self._world.clock.now(),
        )


def _render(row: Shown, line: _Line, copy: str) -> dict[str, object] | None:
    """A message as the page reads it; None when there is nothing in it to show."""
    mine = row.author == "buyer"
    text = row.text or _pressed(row.action, line) if mine else say.text(row.lines, row.language)
    buttons = [] if mine else [_button(each, row.language, copy) for each in row.buttons]
    line.labels.update((each["action"], each["label"]) for each in buttons)
    if not mine:
        line.language = row.language
    photos = [f"{line.visit.base}/photo/{quote(each.removeprefix(FILE))}" for each in row.photos]
    if not (text or buttons or photos):
        return None
    return {
        "n": row.n,
        "id": row.id,
        "from": "you" if mine else "bot" if row.author == "bot" else "person",
        "name": "" if row.author in ("buyer", "bot") else row.author,
        "text": text,
        "buttons": buttons,
        "photos": photos,
        "example": _example(row, line),
        "at": row.at.isoformat(),
        "language": row.language,
        "dir": direction(row.language),
    }


def _example(row: Shown, line: _Line) -> dict[str, str] | None:
    """A drawing of the picture that is asked for, with the name of what it shows for who cannot see it."""
    if row.picture not in shots.drawn():
        return None
    name = say.label(Line(phrase=Phrase(f"name-{row.picture.replace('_', '-')}")), row.language)
    return {"src": f"{line.visit.base}/shots/{row.picture}.png", "name": name}


def _pressed(action: str, line: _Line) -> str:
    """What stood on the button. Older buttons may be out of sight: then the press is not shown again."""
    kind, _, what = action.partition(":")
    if kind == "language":
        return own_name(what)
    if action not in line.labels and kind in _IN_THE_ALBUM:
        return say.label(Line(phrase=_IN_THE_ALBUM[kind]), line.language)
    return line.labels.get(action, "")


def _button(button: Button, language: str, copy: str) -> dict[str, str]:
    url = copy if button.url == COPY else button.url if button.url.startswith(("https://", "http://")) else ""
    return {"label": say.label(button.label, language), "action": button.action, "url": url}


def _id_of(frame: str) -> str:
    """The page's own name of a frame, whatever else is wrong with it."""
    try:
        body = json.loads(frame)
    except (ValueError, RecursionError):
        return ""
    name = body.get("id") if isinstance(body, dict) else None
    return name[:64] if isinstance(name, str) else ""


async def _send(line: _Line, body: dict[str, object]) -> None:
    await line.socket.send_str(json.dumps(body, ensure_ascii=True))
