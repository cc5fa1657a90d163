"""A whole house for tests: SQLite on disk, or PostgreSQL when PARLEY_TEST_DATABASE says so."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from bot import manage
from bot.app import House
from bot.config import Config, read
from bot.wire import AiohttpWire
from bot.world import Request
from jobs import deadlines, inbox, leases, outbox, register
from models import load, people, team
from models.database import Statements, migrate
from models.facts.fact import named
from models.facts.inbound import Inbound
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.phrases import Phrase
from models.load import Shown
from models.people import Sealed, Seller
from tests import make, postgres
from tests.make import NOW

TABLES = (
    "seller", "session", "store", "connection", "order_", "parcel", "case_", "task", "conversation", "message",
    "inbox", "outbox", "journal", "lease", "transit", "learned", "purse", "claim", "policy", "likeness", "sold",
    "translation", "person", "failure", "policy_put", "policy_draft", "erasure", "seen", "outcome",
    "dispute", "ending", "brought", "upload", "topic",
)  # fmt: skip


@dataclass
class HandClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def push(self, span: timedelta) -> None:
        self.at += span


@dataclass
class Lodging:
    """The house, and short words for what tests do with it."""

    house: House
    clock: HandClock
    store: Store
    config: Config

    async def restart(self) -> None:
        """The process ends and another begins, on the same rows and files."""
        await self.house.close()
        self.house = built(self.config, self.clock)
        await self.house.open()

    async def serve(self) -> str:
        """Opens the doors of a house that is open already; gives its address. The jobs stay ours to run."""
        runner = web.AppRunner(self.house.application(), access_log=None, shutdown_timeout=0.1)
        self.house._runner = runner
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    async def connect(self, kind: str, **secrets: str) -> Sealed:
        house = self.house
        return await manage.connect(house.db, house.vault, self.store, kind, secrets, self.clock.now())

    async def bring(self, *arrivals: Inbound) -> None:
        await self.house.writer.hand_in(arrivals)

    async def work(self) -> None:
        """Everything that is due now, until nothing is."""
        world, db = self.house.world, self.house.db
        await leases.run(world, db)
        for _ in range(20):
            moments = [await job(world, db) for job in (inbox.run, deadlines.run, outbox.run, register.run)]
            if not any(at and at <= self.clock.now() for at in moments):
                return

    async def push(self, span: timedelta, step: timedelta = timedelta(hours=1)) -> None:
        """Time passes, and what comes due on the way happens when it does."""
        end = self.clock.at + span
        while self.clock.at < end:
            self.clock.at = min(end, self.clock.at + step)
            await self.work()

    async def order(self, ref: str = "1001") -> Order:
        rows = await self.house.db.reader.rows("SELECT doc FROM order_ WHERE ref = ?", ref)
        return load.order(rows[0]["doc"])

    async def talk(self, connection: str = "web", contact: str = "visitor") -> tuple[Shown, ...]:
        return await load.talk_since(self.house.db.reader, named("conversation", connection, contact))

    async def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        return [dict(row) for row in await self.house.db.reader.rows(sql, *values)]

    async def everything(self) -> dict[str, int]:
        """How many rows each table has."""
        return {table: await self.count(table) for table in TABLES}

    async def said(self, connection: str = "web", contact: str = "visitor") -> list[Phrase]:
        """What we have said, as phrases."""
        return [line.phrase for shown in await self.talk(connection, contact) for line in shown.lines]

    async def count(self, table: str, where: str = "1 = 1") -> int:
        return int((await self.house.db.reader.rows(f"SELECT count(*) AS n FROM {table} WHERE {where}"))[0]["n"])

    def request(self, raw: bytes, headers: dict[str, str], path: str = "/hooks") -> Request:
        pairs = tuple((k.lower(), v) for k, v in headers.items())
        return Request(method="POST", path=path, headers=pairs, raw=raw, at=self.clock.now())


def settings(folder: Path, database: str, **more: str) -> Config:
    return read({"PARLEY_DATA": str(folder), "PARLEY_DATABASE": database, "PARLEY_PORT": "0", **more})


@asynccontextmanager
async def lodge(folder: Path, **more: str) -> AsyncIterator[Lodging]:
    database = await empty(folder)
    clock = HandClock()
    config = settings(folder, database, **more)
    house = built(config, clock)
    await house.open()
    lodging = Lodging(house, clock, await furnish(house, clock.now()), config)
    try:
        yield lodging
    finally:
        await lodging.house.close()


async def empty(folder: Path) -> str:
    """The address of a database with tables and nothing in them; the tables are made once in a run."""
    if os.environ.get("PARLEY_TEST_DATABASE") == "postgres":
        if "made" not in _made:
            _made["made"] = await postgres.fresh()
            await migrate(_made["made"])
        return await postgres.copy(_made["made"])
    if "made" not in _made:
        _made["made"] = tempfile.mkdtemp(prefix="parley-test-") + "/parley.db"
        atexit.register(shutil.rmtree, Path(_made["made"]).parent, True)
        await migrate(f"sqlite:///{_made['made']}")
    shutil.copy(_made["made"], folder / "parley.db")
    return f"sqlite:///{folder / 'parley.db'}"


_made: dict[str, str] = {}


async def other_hands(rows: Statements) -> None:
    """Somebody who may do everything with the database takes the guards of the journal away."""
    if rows.dialect == "postgres":
        await rows.rows("ALTER TABLE journal DISABLE TRIGGER journal_stays")
    else:
        await rows.run("DROP TRIGGER IF EXISTS journal_stays")
        await rows.run("DROP TRIGGER IF EXISTS journal_is_kept")


def built(config: Config, clock: HandClock) -> House:
    return House(config, clock, AiohttpWire(config.upstreams.values()))


async def furnish(house: House, now: datetime) -> Store:
    """One seller with one store, as the builders in `tests.make` name them."""
    async with house.db.writing() as rows:
        seller = Seller(seller_id=make.SELLER, name="Seller", created_at=now)
        await people.create_seller(rows, seller)
        await team.create_person(rows, manage.first_owner(seller))
    store = await manage.add_store(
        house.db,
        house.vault,
        make.SELLER,
        manage.Wanted(key="shop", name="Lantern & Loom", policy=str(make.PLAIN)),
        now,
    )
    async with house.db.writing() as rows:
        web = Sealed(
            connection_id="web", seller_id=make.SELLER, store_id=store.store_id, kind="webchat", key="web",
            sealed="", settings={}, created_at=now,
        )  # fmt: skip
        await people.save_connection(rows, web)
    return store
