"""A whole house for tests: SQLite on disk, or PostgreSQL when PARLEY_TEST_DATABASE says so."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot import manage
from bot.app import House
from bot.config import Config, read
from bot.wire import AiohttpWire
from bot.world import Request
from jobs import deadlines, inbox, leases, outbox
from models import load
from models.facts.fact import named
from models.facts.inbound import Inbound
from models.facts.orders import Order
from models.facts.people import Store
from models.load import Shown
from tests import postgres
from tests.make import NOW


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
    keys: dict[str, str] = field(default_factory=dict)

    async def bring(self, *arrivals: Inbound) -> None:
        await self.house.writer.hand_in(arrivals)

    async def work(self) -> None:
        """Everything that is due now, until nothing is."""
        world, db = self.house.world, self.house.db
        await leases.run(world, db)
        for _ in range(20):
            moments = [await job(world, db) for job in (inbox.run, deadlines.run, outbox.run)]
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

    async def count(self, table: str, where: str = "1 = 1") -> int:
        return int((await self.house.db.reader.rows(f"SELECT count(*) AS n FROM {table} WHERE {where}"))[0]["n"])

    def request(self, raw: bytes, headers: dict[str, str], path: str = "/hooks") -> Request:
        pairs = tuple((k.lower(), v) for k, v in headers.items())
        return Request(method="POST", path=path, headers=pairs, raw=raw, at=self.clock.now())


def settings(folder: Path, database: str, **more: str) -> Config:
    return read({"PARLEY_DATA": str(folder), "PARLEY_DATABASE": database, "PARLEY_PORT": "0", **more})


@asynccontextmanager
async def lodge(folder: Path, **more: str) -> AsyncIterator[Lodging]:
    on_postgres = os.environ.get("PARLEY_TEST_DATABASE") == "postgres"
    database = await postgres.fresh() if on_postgres else f"sqlite:///{folder / 'parley.db'}"
    clock = HandClock()
    config = settings(folder, database, **more)
    house = House(config, clock, AiohttpWire(config.upstreams.values()))
    await house.open()
    try:
        store = await furnish(house, clock.now())
        yield Lodging(house, clock, store)
    finally:
        await house.close()


async def furnish(house: House, now: datetime) -> Store:
    """One seller with one store, as the builders in `tests.make` name them."""
    from models import people
    from models.facts.fact import change
    from models.people import Sealed, Seller
    from tests import make

    async with house.db.writing() as rows:
        await people.create_seller(rows, Seller(seller_id=make.SELLER, name="Seller", created_at=now))
    store = await manage.add_store(
        house.db, house.vault, make.SELLER, manage.Wanted(key="shop", name="Lantern & Loom"), now
    )
    async with house.db.writing() as rows:
        web = Sealed(
            connection_id="web", seller_id=make.SELLER, store_id=store.store_id, kind="webchat", key="web",
            sealed="", settings={}, created_at=now,
        )  # fmt: skip
        await people.save_connection(rows, web)
    return change(store)
