"""Answered 200 means kept, whatever happens to the process a moment later."""

from __future__ import annotations

import asyncio
from itertools import count
from pathlib import Path

import aiohttp

from tests.commands import door, environment, order, rows, run, serving, signed
from tests.house import empty

KILLS = 10
POSTERS = 6


async def post(base: str, path: str, secret: str, refs: count[int], acked: set[str]) -> None:
    """Orders, one after the other, until nobody answers any more."""
    async with aiohttp.ClientSession() as session:
        while True:
            ref = f"K{next(refs)}"
            raw, headers = signed({"orders": [order(ref)]}, secret)
            try:
                async with session.post(base + path, data=raw, headers=headers) as answer:
                    if answer.status == 200:
                        acked.add(ref)
            except aiohttp.ClientError:
                return


async def furnished(folder: Path) -> dict[str, str]:
    folder.mkdir()
    env = environment(folder, await empty(folder))
    for arguments in (("seller", "add", "Li"), ("store", "add", "shop")):
        assert (await run(env, *arguments)).code == 0
    return env


async def killed_again_and_again(env: dict[str, str], path: str, secret: str) -> set[str]:
    """What was answered 200."""
    refs, acked = count(1), set[str]()
    for kill in range(KILLS):
        async with serving(env) as server:
            posting = [asyncio.create_task(post(server.base, path, secret, refs, acked)) for _ in range(POSTERS)]
            enough = len(acked) + 10 + 7 * kill
            async with asyncio.timeout(20):
                while len(acked) < enough:
                    await asyncio.sleep(0.005)
            await server.kill()
            await asyncio.gather(*posting)
    return acked


async def test_what_was_answered_survives_twenty_kills(tmp_path: Path) -> None:
    homes = [await furnished(tmp_path / name) for name in ("a", "b")]
    doors = [await door(env, "api") for env in homes]
    killed = (killed_again_and_again(env, path, held["secret"]) for env, (path, held) in zip(homes, doors, strict=True))
    for env, acked in zip(homes, await asyncio.gather(*killed), strict=True):
        async with rows(env) as db:
            kept = {str(row["ref"]) for row in await db.reader.rows("SELECT ref FROM order_")}
        assert len(acked) > 10 * KILLS
        assert acked <= kept, f"answered and lost: {sorted(acked - kept)[:5]}"


async def test_a_look_from_outside_takes_nothing_from_what_is_kept_afterwards(tmp_path: Path) -> None:
    """SQLite's last connection deletes the log: a server whose locks are gone would write to a file without a name."""
    env = await furnished(tmp_path / "data")
    path, secrets = await door(env, "api")
    async with serving(env) as server, aiohttp.ClientSession() as session:
        async with rows(env) as db:
            assert await db.reader.rows("SELECT id FROM order_") == []
        raw, headers = signed({"orders": [order("K1")]}, secrets["secret"])
        async with session.post(server.base + path, data=raw, headers=headers) as answer:
            assert answer.status == 200
        await server.kill()
    async with rows(env) as db:
        assert [row["ref"] for row in await db.reader.rows("SELECT ref FROM order_")] == ["K1"]
