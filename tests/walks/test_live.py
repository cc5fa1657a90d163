"""The stream of news: what is told to whom, from where on, and when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest_asyncio
from aiohttp.test_utils import TestClient

from bot import manage
from bot.console import live
from models import report as rows
from models.facts.fact import named
from models.sight import Sight
from tests import make
from tests.fakes.counter import Desk, a_day, serving
from tests.house import Lodging, lodge

OURS = Sight(seller_id=make.SELLER)
EVENT = {"Accept": "text/event-stream"}


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path) as lodging:
        yield lodging


@pytest_asyncio.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await a_day(house)
        await desk.sign_in(house)
        yield desk


async def heard(answer: Any, kinds: int) -> list[str]:
    """The next kinds of news."""
    found: list[str] = []
    async with asyncio.timeout(10):
        while len(found) < kinds:
            line = (await answer.content.readline()).decode()
            found += [line.removeprefix("event: ").strip()] if line.startswith("event: ") else []
    return found


async def test_what_came_between_the_page_and_its_stream_is_told(house: Lodging, desk: Desk) -> None:
    made = str(await rows.pulse(house.house.db.reader, OURS))
    house.clock.push(timedelta(minutes=2))
    await house.bring(make.message("I want a human", key="asks", contact_ref="guest"))
    async with desk.client.get("/console/live", params={"since": made}, headers=EVENT) as answer:
        assert answer.content_type == "text/event-stream" and "no-store" in answer.headers["Cache-Control"]
        assert await heard(answer, 2) == ["tasks", "talks"]


async def test_only_the_sellers_own_news_are_told(house: Lodging, desk: Desk) -> None:
    """Nor is anything said of them but that there are some."""
    db, vault, now = house.house.db, house.house.vault, house.clock.now()
    other, _ = await manage.add_seller(db, vault, "Another", now)
    store = await manage.add_store(db, vault, other.seller_id, manage.Wanted(key="other", name="Other"), now)
    async with desk.client.get("/console/live", headers=EVENT) as answer:
        await answer.content.readline()
        house.clock.push(timedelta(seconds=1))
        facts = {"seller_id": other.seller_id, "store_id": store.store_id, "connection_id": "other-web"}
        await house.bring(make.opened(key="opens", contact_ref="x", **facts))
        await house.bring(make.message("I want a human", key="theirs", contact_ref="x", **facts))
        assert (await rows.pulse(db.reader, Sight(seller_id=other.seller_id))).talks != "None-0"
        house.clock.push(timedelta(minutes=2))
        await house.bring(make.message("Hello again", key="ours", contact_ref="ana"))
        assert await heard(answer, 1) == ["talks"]


async def test_a_talk_in_view_is_told_of_every_word(house: Lodging, desk: Desk) -> None:
    talk = named("conversation", "web", "ana")
    async with desk.client.get("/console/live", params={"talk": talk}, headers=EVENT) as answer:
        await answer.content.readline()
        await house.bring(make.message("Hello again", key="ours", contact_ref="ana"))
        assert await heard(answer, 1) == ["talk"]


async def test_it_ends_with_the_session(house: Lodging, desk: Desk) -> None:
    async with desk.client.get("/console/live", headers=EVENT) as answer:
        async with house.house.db.writing() as statements:
            await statements.run("DELETE FROM session")
        async with asyncio.timeout(10):
            await answer.content.read()
    assert await desk.get("/console/live", headers=EVENT) == 303


async def test_nobody_is_kept_signed_in_by_it(house: Lodging, desk: Desk) -> None:
    """A page that is only open proves nothing: after twelve hours of nobody the session is over."""
    house.clock.push(timedelta(hours=11))
    async with desk.client.get("/console/live", headers=EVENT) as answer:
        assert answer.status == 200
    house.clock.push(timedelta(hours=1, minutes=1))
    assert await desk.get("/console") == 303


async def test_a_session_has_so_many_and_no_more(desk: Desk) -> None:
    async with asyncio.timeout(20):
        held = [await desk.client.get("/console/live", headers=EVENT) for _ in range(live.STREAMS)]
        assert await desk.get("/console/live", headers=EVENT) == 429
        for each in held:
            each.close()
