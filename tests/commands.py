"""The command line as a person runs it: processes of their own, told by their environment, killed without a word."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.vault import open_vault
from models import people
from models.database import Database

ROOT = Path(__file__).parent.parent
READY_WITHIN = 20


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def environment(data: Path, database: str = "", **more: str) -> dict[str, str]:
    """Ours, without what the machine's may say of Parley."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}
    given = {"PARLEY_DATA": str(data), "PARLEY_PORT": "0", **more}
    return {**kept, **given, **({"PARLEY_DATABASE": database} if database else {})}


async def start(env: Mapping[str, str], *arguments: object) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *map(str, arguments), env=dict(env), cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def run(env: Mapping[str, str], *arguments: object) -> Ran:
    process = await start(env, *arguments)
    out, err = await asyncio.wait_for(process.communicate(), READY_WITHIN)
    assert process.returncode is not None
    return Ran(process.returncode, out.decode(), err.decode())


@dataclass
class Server:
    """A running `parley serve`. What it writes to stderr goes to a file, so that no pipe is ever full."""

    process: asyncio.subprocess.Process
    base: str
    log: Path

    async def kill(self) -> None:
        self.process.kill()
        await self.process.wait()

    async def end(self) -> int:
        self.process.terminate()
        try:
            return await asyncio.wait_for(self.process.wait(), READY_WITHIN)
        except TimeoutError:
            raise AssertionError(f"it does not end: {self.log.read_text()[-4000:]}") from None


@asynccontextmanager
async def serving(env: Mapping[str, str], *arguments: str) -> AsyncIterator[Server]:
    port = free_port()
    log = Path(env["PARLEY_DATA"]).with_suffix(f".{port}.log")
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "serve", *arguments, env={**env, "PARLEY_PORT": str(port)}, cwd=ROOT,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=file,
        )  # fmt: skip
    server = Server(process, f"http://127.0.0.1:{port}", log)
    try:
        await _ready(server)
        yield server
    finally:
        if process.returncode is None:
            await server.kill()


async def _ready(server: Server) -> None:
    async with asyncio.timeout(READY_WITHIN), aiohttp.ClientSession() as session:
        while True:
            assert server.process.returncode is None, server.log.read_text()
            try:
                async with session.get(f"{server.base}/health") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def database_of(env: Mapping[str, str]) -> str:
    return env.get("PARLEY_DATABASE") or f"sqlite:///{Path(env['PARLEY_DATA']).absolute() / 'parley.db'}"


@asynccontextmanager
async def rows(env: Mapping[str, str]) -> AsyncIterator[Database]:
    """The tables, read from outside."""
    db = Database(database_of(env))
    await db.open(pool=2)
    try:
        yield db
    finally:
        await db.close()


async def door(env: Mapping[str, str], kind: str) -> tuple[str, dict[str, str]]:
    """The path of a connection's webhook, and its secrets."""
    vault = open_vault(Path(env["PARLEY_DATA"]), "")
    async with rows(env) as db:
        row = next(each for each in await people.every_connection(db.reader) if each.kind == kind)
    return f"/hooks/{kind}/{row.key}", vault.unseal(row.sealed, row.connection_id)


def signed(body: object, secret: str) -> tuple[bytes, dict[str, str]]:
    raw, at = json.dumps(body).encode(), str(int(datetime.now(UTC).timestamp()))
    sign = hmac.new(secret.encode(), at.encode() + b"." + raw, hashlib.sha256).hexdigest()
    return raw, {"X-Parley-Timestamp": at, "X-Parley-Signature": sign}


def order(ref: str, tracking: str = "") -> dict[str, object]:
    """An order as the `api` door wants it, of this moment."""
    now = datetime.now(UTC).isoformat()
    return {
        "order": ref, "placed_at": now, "country": "US", "currency": "USD", "email": "ana@example.com",
        "lines": [{"title": "Mug", "quantity": 1, "unit_price": "20.00"}],
        **({"tracking": [tracking], "carrier": "YunExpress", "shipped_at": now} if tracking else {}),
    }  # fmt: skip
