"""A shop that answers at once: what stands behind the web chat's sockets, in memory, for one store."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from aiohttp import web

import bot.chat
from bot.channels.webchat import CHANNEL
from bot.gallery import Held
from bot.sockets import Sockets
from bot.web import dressed
from bot.world import Answer, Ask, World
from models.errors import Unavailable, Unknown
from models.facts.cases import Case, Evidence
from models.facts.fact import named
from models.facts.inbound import ChatOpened, Inbound, MessageReceived
from models.facts.people import Connection, Store
from models.facts.phrases import Button, Line, Phrase, line
from models.facts.policies import Policy

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
CONNECTION = Connection(connection_id="chat-1", seller_id="seller-1", store_id="store-1", kind="webchat", key="hook-1")
STORE = Store(
    store_id="store-1",
    seller_id="seller-1",
    key="lumen",
    name="Lumen & Clay",
    policy=Policy(version="1", ladders={}),
    embed_from=("http://localhost", "https://shop.example/"),
)

Reply = Callable[["Room", Inbound], None]


def plain(words: str) -> Line:
    return line(Phrase.PLAIN, text=words)


def choice(words: str, action: str = "", url: str = "") -> Button:
    return Button(label=plain(words), action=action, url=url)


@dataclass(frozen=True, kw_only=True)
class Row:
    n: int
    id: str
    author: str
    at: datetime
    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    text: str = ""
    action: str = ""
    language: str = "en"
    state: str = "shelf"
    photos: tuple[str, ...] = ()
    picture: str = ""


@dataclass
class SteppedClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def step(self, **by: float) -> None:
        self.at += timedelta(**by)


class Shelves:
    """Files in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    where = "memory"

    async def put(self, data: bytes, name: str = "") -> str:
        name = name or named("file", len(self.kept), data)
        self.kept[name] = data
        return name

    async def get(self, name: str) -> bytes:
        if name not in self.kept:
            raise Unknown
        return self.kept[name]

    async def has(self, name: str) -> bool:
        return name in self.kept

    async def drop(self, name: str) -> None:
        self.kept.pop(name, None)

    async def uploads(self) -> tuple[str, ...]:
        return tuple(self.kept)

    async def tidy(self, now: datetime) -> None:
        """Nothing is ever half written here."""


class Tokens:
    """A vault that seals nothing and counts its tokens."""

    def __init__(self) -> None:
        self.made = 0

    def seal(self, secrets: object, about: str) -> str:
        return ""

    def unseal(self, sealed: str, about: str) -> dict[str, str]:
        return {}

    def token(self) -> str:
        self.made += 1
        return named("token", self.made)

    def link_secret(self, store_id: str) -> str:
        return ""

    def link(self, store_id: str, order_ref: str) -> str:
        return sha256(f"{store_id}:{order_ref}".encode()).hexdigest()[:32]


class NoWire:
    async def call(self, ask: Ask) -> Answer:
        raise AssertionError(f"a web chat calls nobody, and not {ask.url}")


@dataclass
class Room:
    """Keeps what arrived, once, and what was said. `reply` answers; `down` refuses everything, as a full disk does."""

    reply: Reply = lambda room, arrived: None
    store: Store = STORE
    down: bool = False
    clock: SteppedClock = field(default_factory=SteppedClock)
    files: Shelves = field(default_factory=Shelves)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    arrived: list[Inbound] = field(default_factory=list)
    reported: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.world = World(
            clock=self.clock,
            wire=NoWire(),
            files=self.files,
            vault=Tokens(),
            channels={"webchat": CHANNEL},
            trackers={},
            shops={},
            hand_in=self.hand_in,
        )
        self.sockets = Sockets(self.world, self)
        self.world.spoken = self.sockets.spoken

    def app(self) -> web.Application:
        app = web.Application()
        app.on_response_prepare.append(dressed(self.world))
        bot.chat.routes(app, self.world, self.sockets, self, self.shop)
        return app

    async def shop(self, key: str) -> tuple[Store, Connection] | None:
        return (self.store, CONNECTION) if key == self.store.key else None

    async def hand_in(self, arrivals: Sequence[Inbound]) -> None:
        if self.down:
            raise Unavailable
        for each in arrivals:
            if each.key not in [known.key for known in self.arrived]:
                self.arrived.append(each)
                self._hear(each)
                self.reply(self, each)
                self.world.spoken(self.conversation(each))

    def _hear(self, arrived: Inbound) -> None:
        if isinstance(arrived, MessageReceived):
            said = {"text": arrived.text, "action": arrived.action, "photos": arrived.photos}
            self._add(arrived, "buyer", id=named("message", arrived.key), state="heard", **said)

    def say(
        self, to: Inbound, *words: str | Line, buttons: Sequence[Button] = (), author: str = "bot", **more: object
    ) -> None:
        lines = tuple(plain(each) if isinstance(each, str) else each for each in words)
        self._add(to, author, lines=lines, buttons=tuple(buttons), **more)
        self.world.spoken(self.conversation(to))

    def _add(self, to: Inbound, author: str, **more: object) -> None:
        rows = self.rows.setdefault(self.conversation(to), [])
        row = {"n": len(rows) + 1, "id": named("said", len(rows)), "at": self.clock.now(), **more}
        rows.append(Row(author=author, **row))  # type: ignore[arg-type]

    def conversation(self, arrived: Inbound) -> str:
        assert isinstance(arrived, MessageReceived | ChatOpened)
        return bot.chat.conversation_named(arrived.connection_id, arrived.contact_ref)

    async def since(self, conversation_id: str, after_n: int) -> tuple[Row, ...]:
        return tuple(each for each in self.rows.get(conversation_id, []) if each.n > after_n)[-100:]

    async def evidence(self, conversation_id: str, message_id: str) -> Evidence | None:
        mine = await self.held(conversation_id)
        return next((each.evidence for each in mine if each.evidence.message_id == message_id), None)

    async def held(self, conversation_id: str) -> tuple[Held, ...]:
        every = ((case, each) for case in self.cases for each in case.evidence)
        return tuple(Held(case=case, evidence=each) for case, each in every if each.sender == conversation_id)

    async def shown(self, ids: Collection[str]) -> None:
        self.reported += ids
        for rows in self.rows.values():
            rows[:] = [replace(each, state="sent") if each.id in ids else each for each in rows]
