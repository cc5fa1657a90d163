"""The database goes away and comes back: what was not kept was not answered, and nothing stays deaf."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import asyncpg
import pytest

from models.errors import Unavailable
from tests import make, postgres
from tests.house import Lodging, built, lodge

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(os.environ.get("PARLEY_TEST_DATABASE") != "postgres", reason="needs PostgreSQL"),
]


async def cut_off(house: Lodging) -> None:
    """Every connection to the database is ended by its administrator."""
    name = house.config.database.partition("?")[0].rpartition("/")[2]
    outside = await asyncpg.connect(host=str(postgres._cluster()), user="postgres", database="postgres")
    await outside.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
    await outside.close()


async def test_connections_that_are_cut_are_made_anew(tmp_path: Path) -> None:
    async with lodge(tmp_path) as house:
        await house.house.close()
        house.house = built(house.config, house.clock)
        await house.house.serve()
        await house.bring(make.message("one", key="one"))
        for n in range(5):
            await cut_off(house)
            for _ in range(20):
                try:
                    await house.bring(make.message(f"two {n}", key=f"two{n}"))
                    break
                except Unavailable:
                    await asyncio.sleep(0.05)
        said = [each.text for each in await house.talk() if each.author == "buyer"]
        assert said == ["one", *(f"two {n}" for n in range(5))]
        assert await house.count("inbox", "state <> 'done'") == 0


async def test_a_listener_that_is_cut_off_listens_again(tmp_path: Path) -> None:
    async with lodge(tmp_path) as house:
        await house.house.close()
        house.house = built(house.config, house.clock)
        await house.house.serve()
        told: list[str] = []
        house.house.sockets.spoken = told.append  # type: ignore[method-assign]
        await cut_off(house)
        async with asyncio.timeout(15):
            while "someone" not in told:
                outside = await asyncpg.connect(
                    host=str(postgres._cluster()), user="postgres",
                    database=house.config.database.partition("?")[0].rpartition("/")[2],
                )  # fmt: skip
                await outside.execute("SELECT pg_notify('parley', 'someone')")
                await outside.close()
                await asyncio.sleep(0.1)
        assert house.house._dead() == []
