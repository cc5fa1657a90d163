"""The seams: what the house asks of the outside, as protocols, and the World that holds them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from models.errors import ParleyError
from models.facts.inbound import Inbound
from models.facts.money import Money
from models.facts.outbound import CarryOut
from models.facts.people import Connection
from models.translations import Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What came in over HTTP. Header names are lower case; `raw` is the body as it came, byte for byte."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    query: Mapping[str, str] = field(default_factory=dict)
    raw: bytes = b""
    at: datetime

    def header(self, name: str) -> str:
        """The header's value; empty when it is missing or comes more than once (then nobody can say which one holds)."""
        values = [value for key, value in self.headers if key == name]
        return values[0] if len(values) == 1 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A request of ours to the outside. `timeout` in seconds; `limit` is the most bytes that we read of the answer."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    timeout: float = 20
    limit: int = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message in words, ready for a channel. Buttons are rows of (label, action, url).

    `picture` names a drawn example that is shown with it (`bot/shots.py`), or is empty.
    """

    message_id: str
    contact_ref: str
    text: str
    buttons: tuple[tuple[str, str, str], ...] = ()
    language: str = "en"
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a body means. `answer` is what the sender wants to read back besides 200.

    `news`: tracking numbers on which there is news that is not to be believed unasked, so that they are asked about.
    """

    arrivals: tuple[Inbound, ...] = ()
    news: tuple[str, ...] = ()
    answer: bytes = b""
    answer_type: str = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a connection needs. `secret` values are sealed and never shown again."""

    name: str
    label: str
    secret: bool = False
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """What the other side said of itself. `left` of `total` is its quota, where it tells one; `hook` where it reports to.

    `handle` is the name in its addresses. `zone` (IANA) and `currency` are a shop's own.
    """

    name: str = ""
    handle: str = ""
    hook: str = ""
    left: int | None = None
    total: int | None = None
    zone: str = ""
    currency: str = ""


@runtime_checkable
class Probing(Protocol):
    """A channel, tracker or shop that can be asked whether its credentials are good, by a call that changes nothing."""

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        """Raises ParleyError in words that `handlers.console.troubles` knows."""


@runtime_checkable
class Hooking(Protocol):
    """A shop that can be told by us where it reports to."""

    async def subscribe(self, connection: Connection, wire: Wire, url: str) -> None:
        """Every report that `read` reads goes to `url` from now on; once more changes nothing. Raises as `probe` does."""

    async def unsubscribe(self, connection: Connection, wire: Wire, path: str) -> None:
        """Nothing is reported any more to an address that ends in `path`. Raises ParleyError."""


@runtime_checkable
class Presented(Protocol):
    """A channel whose public face we make: the menu of commands and the words about the bot, by language."""

    async def present(self, connection: Connection, wire: Wire, faces: Mapping[str, Face]) -> None:
        """By language; the one of the empty language is everybody else's. Raises ParleyError."""

    async def picture(self, connection: Connection, wire: Wire) -> bytes:
        """The bot's own picture; empty when it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What is said of a bot before anybody has written to it. `menu`: command and what it does."""

    about: str
    short: str
    menu: tuple[tuple[str, str], ...]


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, aware and UTC."""


class Wire(Protocol):
    async def call(self, ask: Ask) -> Answer:
        """One request and its answer, whatever the status.

        Raises Unavailable when it was surely not received, Uncertain when it may have been.
        """


class Translator(Protocol):
    async def translate(self, text: str, language: str) -> Translated:
        """At once. Raises ParleyError, in words, when it cannot be translated now."""

    def want(self, conversation_id: str, messages: Iterable[tuple[int, str]], language: str) -> None:
        """By and by: what was asked for is kept beside the messages (number, text)."""

    async def stop(self) -> None: ...


class Files(Protocol):
    """Where evidence lies. All but Unknown is Unavailable: it is tried again. `where` says it to a person."""

    @property
    def where(self) -> str: ...

    async def put(self, data: bytes, name: str = "") -> str:
        """Keeps all of it or nothing, and gives its name: `name` (`bot.files.name_of`), or without one its SHA-256."""

    async def get(self, name: str) -> bytes:
        """Raises Unknown when there is no such file."""

    async def has(self, name: str) -> bool: ...

    async def drop(self, name: str) -> None:
        """For good. Once more is harmless."""

    async def uploads(self) -> tuple[str, ...]:
        """The names of what the web chat took in (`bot.files.upload_name`), oldest first."""

    async def tidy(self, now: datetime) -> None:
        """Removes what processes that died have left half written."""


class Channel(Protocol):
    """A way to talk. `shelf`: the buyer's side fetches its messages itself (web chat), so nothing is sent.

    `a_second` and `chat_gap` (seconds) are the channel's limits for one connection and for one contact.
    """

    name: str
    fields: tuple[Field, ...]
    shelf: bool
    a_second: float
    chat_gap: float

    def read(self, request: Request, connection: Connection) -> Reading:
        """Pure. Raises Refused."""

    async def send(self, letter: Letter, connection: Connection, wire: Wire) -> str:
        """Their id of the message. Raises Unavailable, Uncertain, Undeliverable."""

    async def fetch(self, ref: str, connection: Connection, wire: Wire) -> bytes:
        """A photo's or video's bytes. Raises Unavailable, or Undeliverable with its reason."""


class Polled(Protocol):
    """A channel that can also be asked for what arrived."""

    async def poll(
        self, connection: Connection, wire: Wire, offset: int, at: datetime
    ) -> tuple[tuple[Inbound, ...], int]:
        """What arrived since `offset`, and the next offset."""

    async def hook(self, connection: Connection, wire: Wire, url: str) -> None:
        """Asks for webhooks at `url`, or with an empty one for none."""

    async def me(self, connection: Connection, wire: Wire) -> str:
        """Our own public name there, which deep links need."""


@runtime_checkable
class Grouped(Protocol):
    """A channel that can also show conversations to the seller's people in a group of theirs, a topic each."""

    async def group(
        self, method: str, values: dict[str, Any], connection: Connection, wire: Wire, photo: bytes = b""
    ) -> object:
        """One call there, by the channel's own name of it. Raises Unavailable or Undeliverable; it is harmless to
        repeat, but for a new topic: that raises Uncertain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What a tracker takes: `batch` numbers in a request, `a_second` requests. Requests of one `name` share their pace."""

    name: str = "calls"
    a_second: float
    batch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """What a tracker knew when it was asked. `strangers` are numbers that nobody has registered with it."""

    arrivals: tuple[Inbound, ...] = ()
    strangers: tuple[str, ...] = ()


class Tracker(Protocol):
    """A service that reports on parcels. Numbers come as (number, carrier) pairs, no more than a request takes."""

    name: str
    fields: tuple[Field, ...]
    registers: Pace
    pulls: Pace

    def read(self, request: Request, connection: Connection) -> Reading:
        """Pure. Raises Refused."""

    async def register(
        self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire
    ) -> Mapping[str, ParleyError]:
        """Asks for reports; gives what stands against each number that was not taken. Already registered is success.

        Raises Unavailable, Uncertain or Undeliverable when that is true of all, Misconfigured when the seller must mend
        the connection first.
        """

    async def pull(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> Pulled:
        """What is known of these numbers now, as their reports would say it. Raises as `register` does."""


class Shop(Protocol):
    """A store's platform or another source of orders."""

    name: str
    fields: tuple[Field, ...]

    def read(self, request: Request, connection: Connection) -> Reading:
        """Pure. Raises Refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Executed:
    """What a shop did. `reference` is its name for it, `amount` what it says that it paid back.

    `prepared`: a person still has to send something, or to take it back.
    """

    reference: str = ""
    amount: Money | None = None
    prepared: bool = False


@runtime_checkable
class Till(Protocol):
    """A shop that can also carry settlements out, with what else the seller gave of itself."""

    name: str

    def opens(self, secrets: Mapping[str, str], settings: Mapping[str, str]) -> bool:
        """Are these credentials enough for it?"""

    async def carry_out(self, what: CarryOut, connection: Connection, wire: Wire, *, again: bool) -> Executed:
        """Does it exactly once for its `offer_id`, or finds that it was done. `again`: it was asked before, and nobody knows.

        Raises Unavailable when it was surely not done now, Uncertain when it may have been, Undeliverable when it will not be
        (with the shop's words), Misconfigured when the seller must mend the connection first.
        """


class Vault(Protocol):
    """Seals credentials and makes unguessable tokens."""

    def seal(self, secrets: Mapping[str, str], about: str) -> str: ...

    def unseal(self, sealed: str, about: str) -> dict[str, str]: ...

    def token(self) -> str:
        """128 random bits, base64url."""

    def sign(self, body: bytes) -> str:
        """Proof that something comes from this very installation: 64 hexadecimal digits."""

    def link_secret(self, store_id: str) -> str:
        """The store's own secret for deep links: what goes into its shop's templates."""

    def link(self, store_id: str, order_ref: str) -> str:
        """The deep link's token of an order: 32 hexadecimal digits, HMAC-SHA256 under the store's secret."""

    def group_code(self, connection_id: str, turn: str, day: date) -> str:
        """What is written in a group to make it a connection's: eight letters and digits, good for one `turn` and that day."""


HandIn = Callable[[Sequence[Inbound]], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class World:
    """Everything outside, in one hand. `hand_in` gives arrivals to the writer and returns when they are committed.

    `due` is set when the outbox or a deadline may be due sooner than thought; `spoken` is told of each conversation that
    has something new to show. `memory` is what jobs remember between runs; it is lost with the process. `judge` looks at
    a photo's bytes; None is the usual way, in a child process. `fonts` is the only folder for fonts; empty: the installed.
    `translator` is None where none was chosen. `data` is this installation's folder; None in a simulation. `reconnected` is
    told when a person has changed a connection.
    """

    clock: Clock
    wire: Wire
    files: Files
    vault: Vault
    channels: dict[str, Channel]
    trackers: dict[str, Tracker]
    shops: dict[str, Shop]
    hand_in: HandIn
    public_url: str = ""
    upstreams: Mapping[str, str] = field(default_factory=dict)
    node: str = "one"
    due: asyncio.Event = field(default_factory=asyncio.Event)
    spoken: Callable[[str], None] = lambda conversation_id: None
    memory: dict[str, Any] = field(default_factory=dict)
    judge: Callable[[bytes, tuple[str, ...]], Awaitable[Any]] | None = None
    fonts: str = ""
    translator: Translator | None = None
    data: Path | None = None
    reconnected: Callable[[], None] = lambda: None
