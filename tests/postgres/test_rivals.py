"""Two writers that meet the same rows in opposite order both get through, and each arrival has one effect."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT, environment
from tests.house import Lodging, lodge

pytestmark = [pytest.mark.postgres, pytest.mark.timeout(100)]

RIVAL = """
import asyncio, random, sys
from handlers import inbox
from models.database import Database
from models.facts.fact import change
from models.facts.parcels import Status
from tests import make

async def main(url, store_id, name):
    db = Database(url)
    await db.open(pool=2)
    chance = random.Random(name)
    for n in range(15):
        contacts = list(range(12))
        chance.shuffle(contacts)
        mine = [make.message(f"hello {n}", key=f"{name}:{n}:{c}", contact_ref=f"c{c}", store_id=store_id) for c in contacts]
        both = [make.message("the same", key=f"both:{n}:{c}", contact_ref=f"c{c}", store_id=store_id) for c in contacts]
        orders = [make.order_seen(order_ref=f"R{c}", key=f"{name}:order:{n}:{c}", store_id=store_id) for c in contacts]
        outcome = await inbox.arrive(db, (*mine, *both, *orders), make.NOW, {"webchat"})
        later = [each for each, fate in zip((*mine, *both, *orders), outcome.fates) if fate is inbox.Fate.LATER]
        while later:
            outcome = await inbox.arrive(db, later, make.NOW, {"webchat"})
            later = [each for each, fate in zip(later, outcome.fates) if fate is inbox.Fate.LATER]
    await db.close()

asyncio.run(main(*sys.argv[1:]))
"""


async def rival(house: Lodging, name: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", RIVAL, house.config.database, house.store.store_id, name, cwd=ROOT,
        env={**environment(house.config.data), "PYTHONPATH": str(ROOT)}, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, err = await process.communicate()
    assert process.returncode == 0, err.decode()[-2000:]


@pytest.mark.skipif(os.environ.get("PARLEY_TEST_DATABASE") != "postgres", reason="needs two writers")
async def test_opposite_orders_do_not_fail(tmp_path: Path) -> None:
    async with lodge(tmp_path) as house:
        await asyncio.gather(*(rival(house, name) for name in ("left", "right", "middle")))
        assert await house.count("inbox", "state <> 'done'") == 0
        assert await house.count("conversation") == 12
        assert await house.count("order_") == 12
        assert await house.count("message", "author = 'buyer'") == 12 * 15 * 4
        from models import housekeeping

        _, broken = await housekeeping.broken_chains(house.house.db.reader)
        assert broken == []
