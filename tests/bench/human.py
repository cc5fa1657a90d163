"""`python -m tests.bench.human`: from "human" to the buyer being told, and to the agents' topic with its summary; real serve."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.vault import open_vault
from models import people
from tests.commands import environment, rows, run, serving
from tests.fakes.telegram import TOKEN, FakeTelegram, Group

BUYERS = 6
# Three posts a buyer, and a group takes twenty a minute: faster would measure Telegram's limit.
APART = 15.0
WITHIN = 2.0
AGENT = 801


async def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        async with FakeTelegram() as telegram:
            told, shown = await _measured(Path(folder) / "data", telegram)
    print(f"{'human → the buyer is told':<44} worst of {BUYERS}: {max(told):.2f} s")
    print(f"{'human → topic and summary in the group':<44} worst of {BUYERS}: {max(shown):.2f} s (goal {WITHIN:.0f} s)")
    return int(max(shown) > WITHIN)


async def _measured(data: Path, telegram: FakeTelegram) -> tuple[list[float], list[float]]:
    data.mkdir()
    env = environment(data, PARLEY_TELEGRAM_TOKEN=TOKEN, PARLEY_TELEGRAM_API=telegram.base)
    for words in (("seller", "add", "Lantern"), ("store", "add", "lantern")):
        assert (await run(env, *words)).code == 0
    told, shown = [], []
    async with serving(env):
        group = telegram.founds(-1001234567890)
        await _connected(env, telegram, group)
        for buyer in range(1, BUYERS + 1):
            began = time.perf_counter()
            await telegram.user_says(buyer, "I want to talk to a human")
            one, other = await asyncio.gather(
                _until(lambda who=buyer: bool(telegram.to(who))),
                _until(lambda n=buyer: len(group.topics) == n and _summed(telegram, group)),
            )
            told.append(one - began)
            shown.append(other - began)
            await asyncio.sleep(APART)
    return told, shown


async def _connected(env: dict[str, str], telegram: FakeTelegram, group: Group) -> None:
    await _until(lambda: bool(telegram.called("getUpdates")))
    vault = open_vault(Path(env["PARLEY_DATA"]), "")
    async with rows(env) as db:
        row = next(each for each in await people.every_connection(db.reader) if each.kind == "telegram")
    code = vault.group_code(row.connection_id, row.settings.get("group_turn", ""), datetime.now(UTC).date())
    await telegram.member_says(group, AGENT, f"/desk {code}")
    await _until(lambda: bool(telegram.to(group.chat_id)))
    await asyncio.sleep(2)


def _summed(telegram: FakeTelegram, group: Group) -> bool:
    return bool(telegram.in_topic(group.chat_id, max(group.topics)))


async def _until(there: Callable[[], bool]) -> float:
    async with asyncio.timeout(30):
        while not there():
            await asyncio.sleep(0.005)
    return time.perf_counter()


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
