"""The house that is measured: `parley serve` itself, in a process of its own, on a copy of what was seeded."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from bot.app import House
from bot.clock import SystemClock
from bot.config import Config, read
from bot.wire import AiohttpWire
from models.database import Database
from models.facts.fact import to_ms
from tests import postgres
from tests.bench import seed
from tests.bench.machine import LOAD, SERVER, Child, free_port

COUNTED = {
    "inbox": "kind = 'message_received'",
    "journal": "arrival LIKE 'telegram:%'",
    "outbox": "kind = 'send_message'",
    "message": "author = 'buyer'",
}


class Seeded:
    """Two databases that are copied for every round, so that each round begins alike."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.words = folder / "words.txt"
        self.counts: dict[str, dict[str, int]] = {}
        self.postgres = ""
        self._copies = 0

    async def fill(self, dialect: str) -> None:
        database = f"sqlite:///{self._data(dialect) / 'parley.db'}"
        if dialect == "postgres":
            database = self.postgres = await postgres.fresh()
        self._data(dialect).mkdir()
        config = settings(self._data(dialect), database)
        house = House(config, SystemClock(), AiohttpWire(config.upstreams.values()))
        await house.open()
        try:
            now = house.world.clock.now()
            store = await seed.furnish(house, now)
            await seed.people_and_parcels(house, store, now)
            async with house.db.writing() as rows:
                await rows.run("UPDATE outbox SET state = 'sent', done_at = ?", to_ms(now))
                await rows.run("UPDATE message SET state = 'sent' WHERE state = 'waiting'")
        finally:
            await house.close()
        seed.words(self.words)
        self.counts[dialect] = await counts(database)

    async def copy(self, dialect: str) -> tuple[Path, str]:
        """A data folder and its database, as they were when they were filled."""
        self._copies += 1
        data = self.folder / f"{dialect}-{self._copies}"
        shutil.copytree(self._data(dialect), data)
        if dialect == "sqlite":
            return data, f"sqlite:///{data / 'parley.db'}"
        return data, await postgres.copy(self.postgres)

    def _data(self, dialect: str) -> Path:
        return self.folder / dialect


class Serving:
    """`parley serve` on the server's core. On PostgreSQL its web role: sending is another process's work there."""

    def __init__(self, data: Path, database: str, upstream: str, core: int = SERVER) -> None:
        self.port = free_port()
        role = "all" if database.startswith("sqlite") else "web"
        environment = {
            "PARLEY_DATA": str(data),
            "PARLEY_DATABASE": database,
            "PARLEY_PORT": str(self.port),
            "PARLEY_PUBLIC_URL": f"http://127.0.0.1:{self.port}",
            "PARLEY_TELEGRAM_API": upstream,
        }
        self.child = Child("-m", "bot", "serve", "--role", role, core=core, log=data / "log", environment=environment)

    @property
    def hook(self) -> str:
        return f"http://127.0.0.1:{self.port}/hooks/telegram/{seed.KEY}"

    def ready(self) -> float:
        return self.child.ready(f"http://127.0.0.1:{self.port}/health")


def settings(data: Path, database: str, **more: str) -> Config:
    return read({"PARLEY_DATA": str(data), "PARLEY_DATABASE": database, "PARLEY_PORT": "0", **more})


def serve_telegram(folder: Path) -> tuple[Child, str]:
    """The fake Bot API on the load's core, and its address."""
    port = free_port()
    child = Child("-m", "tests.bench.telegram", str(port), core=LOAD, log=folder / "telegram.log")
    child.ready(f"http://127.0.0.1:{port}/health")
    return child, f"http://127.0.0.1:{port}"


def serve_echo(folder: Path) -> tuple[Child, str]:
    port = free_port()
    child = Child("-m", "tests.bench.echo", str(port), core=SERVER, log=folder / "echo.log")
    child.ready(f"http://127.0.0.1:{port}/health")
    return child, f"http://127.0.0.1:{port}/hook"


async def counts(database: str) -> Mapping[str, int]:
    """Rows that requests leave behind."""
    db = Database(database)
    await db.open()
    try:
        return {
            table: int((await db.reader.rows(f"SELECT count(*) AS n FROM {table} WHERE {where}"))[0]["n"])
            for table, where in COUNTED.items()
        }
    finally:
        await db.close()
