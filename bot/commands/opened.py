"""What every command needs: the house without its doors, a way to hand something in, names that were said."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.app import House, server_address
from bot.clock import SystemClock
from bot.config import Config
from bot.wire import AiohttpWire
from bot.world import Answer, Ask
from models import people
from models.errors import Misconfigured
from models.facts.inbound import Inbound
from models.facts.people import Store

Command = Callable[[argparse.Namespace, Config], Coroutine[Any, Any, int]]


class Commands:
    """Where commands are put: `parley`, or a word after it such as `parley store`."""

    def __init__(self, under: argparse.ArgumentParser, metavar: str) -> None:
        self._commands = under.add_subparsers(required=True, metavar=metavar)

    def add(self, name: str, run: Command, about: str) -> argparse.ArgumentParser:
        made = self._commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    def group(self, name: str, about: str) -> Commands:
        return Commands(self._commands.add_parser(name, help=about), "what")


class Opened:
    """The house without its doors: for a command. `reading`: beside a running server nothing is written, so no lock."""

    def __init__(self, config: Config, reading: bool = False) -> None:
        self._config, self._reading = config, reading
        self.house: House | None = None

    async def __aenter__(self) -> House:
        self._config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.house = house_of(self._config, "all")
        if self._reading and server_address(self._config.data):
            await self.house.db.open()
        else:
            await self.house.open()
        return self.house

    async def __aexit__(self, *_: object) -> None:
        if self.house is not None:
            await self.house.close()


async def bring(config: Config, arrivals: Sequence[Inbound], what: str) -> None:
    """Through the running server if there is one, otherwise by ourselves; with a bar, since a year of orders takes a while."""
    import msgspec
    from tqdm import tqdm

    address = server_address(config.data)
    size = 64  # a body stays under the server's 1 MiB
    parts = [arrivals[n : n + size] for n in range(0, len(arrivals), size)]
    bar = tqdm(total=len(arrivals), unit=f" {what}", disable=not sys.stderr.isatty())
    if not address:
        async with Opened(config) as house:
            for part in parts:
                await house.writer.hand_in(part)
                bar.update(len(part))
        bar.close()
        return
    async with through(config, address) as ask:
        for part in parts:
            answer = await ask("/arrivals", msgspec.json.encode(list(part)))
            if answer.status != 200:
                raise Misconfigured(f"the running server answered {answer.status}: look at its log")
            bar.update(len(part))
    bar.close()


@asynccontextmanager
async def through(config: Config, address: str) -> AsyncIterator[Callable[[str, bytes], Awaitable[Answer]]]:
    """Asks the running server at that address by path and body, signed with the vault's own key."""
    from bot.vault import open_vault

    wire, vault = AiohttpWire([f"http://{address}"]), open_vault(config.data, config.secret_key)

    async def ask(path: str, body: bytes) -> Answer:
        headers = {"X-Parley-Signature": vault.sign(body)}
        return await wire.call(
            Ask(method="POST", url=f"http://{address}{path}", body=body, headers=headers, timeout=120)
        )

    try:
        yield ask
    finally:
        await wire.close()


def answered(answer: Answer) -> bytes:
    """What the running server said. Raises Misconfigured, with its words where it has some for a person."""
    if answer.status == 503:
        raise Misconfigured(answer.body.decode("utf-8", "replace")[:2000])
    if answer.status != 200:
        raise Misconfigured(f"the running server answered {answer.status}, nothing was changed: look at its log")
    return answer.body


async def store_named(house: House, key: str | None) -> Store:
    stores = await people.every_store(house.db.reader)
    found = next((s for s in stores if s.key == key), stores[0] if key is None and len(stores) == 1 else None)
    if found is None:
        raise Misconfigured(
            f"which store? use one of: {', '.join(s.key for s in stores) or '(none yet: parley store add)'}"
        )
    return found


async def seller_named(house: House) -> str:
    found = {store.seller_id for store in await people.every_store(house.db.reader)}
    if len(found) != 1:
        raise Misconfigured("which seller's? name one of the stores: --store KEY")
    return found.pop()


def house_of(config: Config, role: str) -> House:
    return House(config, SystemClock(), AiohttpWire(config.upstreams.values()), role)
