"""Composition root: config in, a running house out."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import hmac
import logging
import os
from collections.abc import Collection, Sequence
from pathlib import Path

import msgspec
from aiohttp import web

import bot.channels
import bot.stores
import bot.trackers
from bot import chat, connections, console, enacting, gallery, handout, manage
from bot.config import Config
from bot.ear import Ear
from bot.files import FolderFiles
from bot.group import Group
from bot.photos import Judges
from bot.sockets import Sockets
from bot.translator import Translator
from bot.vault import SealingVault, hashed, open_vault
from bot.web import LARGEST, Hooks, dressed, guarded
from bot.world import Clock, Files, Wire, World
from bot.writer import Writer
from jobs.schedule import Schedule
from models import learned, load, marketplaces, outbox, people
from models.database import Database, listen, migrate
from models.errors import Misconfigured, ParleyError
from models.facts.fact import Fact, to_ms
from models.facts.inbound import Inbound
from models.facts.people import Connection, Store
from models.load import Shown
from models.rules import destinations, laws, shots

log = logging.getLogger("parley")
LISTENED = "parley"
EVERYWHERE = ("0.0.0.0", "::", "*")


class House:
    """One process of Parley. `role`: web answers requests, worker runs the jobs, all does both."""

    def __init__(self, config: Config, clock: Clock, wire: Wire, role: str = "all") -> None:
        self.config, self.role = config, role
        if role != "all" and config.database.startswith("sqlite"):
            raise Misconfigured("SQLite has one writing process: use --role all, or set PARLEY_DATABASE to PostgreSQL")
        # Rules that cannot be read are no rules: better no start than a window or a customs step of chance.
        marketplaces.all(), destinations.all(), laws.all(), shots.book()
        self.db = Database(config.database)
        self.vault: SealingVault = open_vault(config.data, config.secret_key)
        channels = bot.channels.all()
        self.judges = Judges()
        self.world = World(
            clock=clock,
            wire=wire,
            files=kept_files(config),
            vault=self.vault,
            channels=channels,
            trackers=bot.trackers.all(),
            shops=bot.stores.all(),
            hand_in=self._hand_in,
            public_url=config.public_url,
            upstreams=config.upstreams,
            node=f"{os.getpid()}-{self.vault.token()[:8]}",
            judge=self.judges.judge,
            fonts=config.fonts,
            data=config.data,
        )
        self.talk = Talk(self.db, self.world)
        self.sockets = Sockets(self.world, self.talk)
        self.world.spoken = self.sockets.spoken
        self.ear = Ear(config, wire, clock, self.db) if config.llm_model else None
        self.world.translator = Translator(config, wire, clock, self.db) if config.translator else None
        shelves = {each.name for each in channels.values() if each.shelf}
        self.writer = Writer(
            self.db,
            clock,
            shelves,
            self._link,
            self.world.spoken,
            self.world.due.set,
            self.ear,
            Group(self.world, self.db),
        )
        self.schedule = Schedule(self.world, self.db, only_everywhere=role == "web")
        self.world.reconnected = self.schedule.look_again
        self._lock = Lock(config)
        self._listening: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """The lock, the tables, the writer: enough to hand something in."""
        self._lock.take()
        await migrate(self.config.database)
        await self.db.open()
        self.db.lanes = await learned.known(self.db.reader, self.world.clock.now())
        self.writer.start()

    async def serve(self, application: web.Application | None = None) -> int:
        """Opens the doors; gives the port. Telegram or any other upstream may be down: the console comes up all the same."""
        await self.open()
        if self.db.dialect == "postgres":
            self._listening = asyncio.create_task(self._listen(), name="listener")
        self.schedule.start()
        app = application or self.application()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.config.host, self.config.port)
        try:
            await site.start()
        except OSError as error:
            raise Misconfigured(
                f"cannot listen on {self.config.host}:{self.config.port}: {error.strerror}; set PARLEY_PORT to a free port"
            ) from error
        port = int(self._runner.addresses[0][1])
        self._lock.say(f"{'127.0.0.1' if self.config.host in EVERYWHERE else self.config.host}:{port}")
        return port

    def application(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST, middlewares=[guarded])
        app.on_response_prepare.append(dressed(self.world))
        Hooks(self.world, self.db, self._dead).routes(app)
        app.router.add_post("/arrivals", self._arrivals)
        app.router.add_post("/policy", self._policy)
        chat.routes(app, self.world, self.sockets, self.talk, self._shop)
        console.routes(app, self.world, self.db, now=self.world.clock.now)
        return app

    async def close(self) -> None:
        """Doors first, then what is under way, then the rows."""
        if self._runner is not None:
            await self._runner.cleanup()
        await self.schedule.stop()
        await self.judges.close()
        if self.world.translator is not None:
            await self.world.translator.stop()
        await self.writer.stop()
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._let_go()
        await self.db.close()
        close = getattr(self.world.wire, "close", None)
        if close is not None:
            await close()
        self._lock.drop()

    async def _let_go(self) -> None:
        """Whoever takes over need not wait for our leases to run out."""
        if connections.mine(self.world, self.world.clock.now()):
            with contextlib.suppress(ParleyError):
                async with self.db.writing() as rows:
                    await people.release(rows, self.world.node)

    async def _listen(self) -> None:
        """A listener that is lost is replaced; what was said meanwhile is looked for."""
        while True:
            lost = asyncio.Event()
            try:
                listener = await listen(self.config.database, LISTENED, self._heard, lost.set)
            except (OSError, ParleyError) as error:
                log.warning("the database cannot be listened to", extra={"error": str(error)})
                await asyncio.sleep(1)
                continue
            try:
                self.sockets.look_again()
                self.world.due.set()
                await lost.wait()
            finally:
                if not listener.is_closed():
                    await listener.close()

    async def _hand_in(self, arrivals: Sequence[Inbound]) -> None:
        await self.writer.hand_in(arrivals)

    def _link(self, store_id: str, order_ref: str) -> str:
        return hashed(self.vault.link(store_id, order_ref))

    def _dead(self) -> list[str]:
        deaf = ["listener"] if self._listening is not None and self._listening.done() else []
        return [*self.schedule.failed(), *self.writer.failed(), *deaf]

    def _heard(self, payload: str) -> None:
        """Another process committed something: sockets here may have news, and so may the outbox."""
        if payload == connections.CHANGED:
            connections.forget(self.world)
        for each in payload.split(","):
            if each:
                self.sockets.spoken(each)
        self.world.due.set()

    async def _shop(self, key: str) -> tuple[Store, Connection] | None:
        store = await people.store_by_key(self.db.reader, key)
        if store is None:
            return None
        rows = await people.connections(self.db.reader, store.seller_id)
        row = next((r for r in rows if r.kind == "webchat" and r.store_id == store.store_id), None)
        return (store, connections.opened(self.world, row)) if row else None

    async def _arrivals(self, request: web.Request) -> web.Response:
        body = await self._signed(request)
        await self.writer.hand_in(msgspec.json.decode(body, type=list[Inbound]))
        return web.Response(text="kept")

    async def _policy(self, request: web.Request) -> web.Response:
        """A policy from the command line, which has looked at it already, is put into force here."""
        asked = msgspec.json.decode(await self._signed(request), type=PolicySet)
        sheet = await enacting.sheet(self.db, asked.seller_id, asked.text.encode(), "policy")
        stores = await manage.set_policy(self.db, asked.seller_id, sheet, self.world.clock.now(), asked.only)
        return web.json_response([each.key for each in stores])

    async def _signed(self, request: web.Request) -> bytes:
        """The command line beside a running server: only from this machine, signed with the vault's own key."""
        body = await request.read()
        given = request.headers.get("X-Parley-Signature", "").encode()
        if request.remote not in ("127.0.0.1", "::1") or not hmac.compare_digest(given, self.vault.sign(body).encode()):
            raise web.HTTPNotFound
        return body


class PolicySet(Fact, frozen=True, kw_only=True):
    """What `parley policy set` asks of a running server: a text for all stores, or (`only`) the one of a key."""

    seller_id: str
    text: str
    only: str = ""


def kept_files(config: Config) -> Files:
    """Raises Misconfigured when the bucket cannot be used."""
    if not config.files:
        return FolderFiles(config.data / "files")
    from bot.buckets import BucketFiles

    return BucketFiles(config.files, config.bucket)


class Talk:
    """The web chat's view of a conversation."""

    def __init__(self, db: Database, world: World) -> None:
        self._db, self._world = db, world

    async def since(self, conversation_id: str, after_n: int) -> Sequence[Shown]:
        return await load.talk_since(self._db.reader, conversation_id, after_n)

    async def held(self, conversation_id: str) -> Sequence[gallery.Held]:
        return await gallery.held(self._db.reader, conversation_id)

    async def copy(self, store_id: str, message_id: str) -> Path | None:
        return await handout.once(self._db, self._world, store_id, message_id)

    async def shown(self, ids: Collection[str]) -> None:
        async with self._db.writing() as rows:
            await outbox.finish(rows, [(each, "sent", "") for each in ids], to_ms(self._world.clock.now()))


class Lock:
    """SQLite has one writing process: a lock on a file beside the database, which says where the server listens."""

    def __init__(self, config: Config) -> None:
        self._path = config.data / "parley.lock" if config.database.startswith("sqlite") else None
        self._file: int | None = None

    def take(self) -> None:
        if self._path is None:
            return
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            self._file = None
            raise Misconfigured(
                f"another Parley uses {self._path.parent}: stop it, or set PARLEY_DATA to another folder"
            ) from None
        os.ftruncate(self._file, 0)

    def say(self, address: str) -> None:
        if self._file is not None:
            os.ftruncate(self._file, 0)
            os.pwrite(self._file, address.encode(), 0)

    def drop(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def server_address(data: Path) -> str:
    """Where the server that holds this folder listens; empty when none does."""
    path = data / "parley.lock"
    if not path.exists():
        return ""
    with path.open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return path.read_text().strip()
    return ""
