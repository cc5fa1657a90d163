"""What could not be sent or handled, and a person who sees to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestClient

from bot.writer import prepared
from models import dead_letters, record, report
from models.facts.fact import named
from models.sight import Sight
from tests import make
from tests.fakes.counter import Desk, a_day, serving
from tests.house import Lodging, lodge
from tests.make import NOW

SELLER = make.SELLER


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path) as lodging:
        await a_day(lodging)
        yield lodging


@pytest_asyncio.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        yield desk


async def unsent(house: Lodging, state: str, about: str = "") -> str:
    """The last answer to Ana, as it stands when its connection broke (`unsure`) or its channel refused it (`failed`)."""
    talk = named("conversation", "web", "ana")
    async with house.house.db.writing() as rows:
        sql = "SELECT id FROM outbox WHERE conversation_id = ? AND kind = 'send_message' ORDER BY n DESC LIMIT 1"
        (row,) = await rows.rows(sql, talk)
        key = str(row["id"])
        await rows.run("UPDATE outbox SET state = ?, about = ?, error = 'broken pipe' WHERE id = ?", state, about, key)
        await rows.run("UPDATE message SET state = ? WHERE id = ?", state, key)
    return key


async def state(house: Lodging, table: str, key: str) -> str:
    name = "key" if table == "inbox" else "id"
    (row,) = await house.house.db.reader.rows(f"SELECT state FROM {table} WHERE {name} = ?", key)
    return str(row["state"])


async def mended(desk: Desk, key: str, way: str) -> int:
    await desk.get("/console/problems")
    return await desk.send("/console/problems", key=key, way=way)


@pytest.mark.parametrize(("way", "becomes"), [("arrived", "sent"), ("again", "waiting")])
async def test_of_what_is_unsure_a_person_knows(house: Lodging, desk: Desk, way: str, becomes: str) -> None:
    key = await unsent(house, "unsure")
    await desk.get("/console/problems")
    assert "broken pipe" in desk.page and "12.00" in desk.page  # with what it says
    assert await mended(desk, key, way) == 303
    assert await state(house, "outbox", key) == await state(house, "message", key) == becomes
    await desk.get("/console/problems")
    assert "broken pipe" not in desk.page


async def test_pressed_twice_it_is_done_once(house: Lodging, desk: Desk) -> None:
    key = await unsent(house, "unsure")
    await desk.get("/console/problems")
    hidden = desk.hidden("/console/problems")
    assert await desk.send("/console/problems", hidden | {"key": key}, way="again") == 303
    assert await desk.send("/console/problems", hidden | {"key": key}, way="again") == 400
    assert "dealt with already" in desk.sent


async def test_a_notice_that_failed_is_a_task_and_is_not_sent_after_all(house: Lodging, desk: Desk) -> None:
    key = await unsent(house, "failed", about="order:late")
    assert await mended(desk, key, "again") == 400
    assert await state(house, "outbox", key) == "failed"
    assert await mended(desk, key, "aside") == 303
    assert await state(house, "message", key) == "failed"  # the talk still says so
    assert (await dead_letters.counts(house.house.db.reader, SELLER))["failed"] == 0


async def test_what_pays_is_never_sent_again_from_here(house: Lodging, desk: Desk) -> None:
    key = await unsent(house, "failed")
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE outbox SET kind = 'carry_out' WHERE id = ?", key)
    await unsent(house, "unsure")  # so that the page has a form
    assert await mended(desk, key, "again") == await mended(desk, key, "aside") == 400
    assert await state(house, "outbox", key) == "failed"


async def test_an_arrival_that_was_parked_is_decided_once_more(house: Lodging, desk: Desk) -> None:
    said = prepared(make.message("I want a human", key="parked", contact_ref="guest"), house.house._link)
    async with house.house.db.writing() as rows:
        for again in (False, True, True, True, True):
            await record.fail(rows, said, "KeyError", NOW, again=again)
    assert await state(house, "inbox", "parked") == "parked"
    assert await mended(desk, "parked", "again") == 303
    await house.work()
    assert await state(house, "inbox", "parked") == "done"
    waiting = await report.waiting(house.house.db.reader, Sight(seller_id=SELLER))
    assert "guest" in [each.talk.contact_ref for each in waiting]


async def test_what_cannot_be_read_is_only_set_aside(house: Lodging, desk: Desk) -> None:
    async with house.house.db.writing() as rows:
        await record.park(rows, "riddle", SELLER, "{", "no JSON", NOW)
    assert await mended(desk, "riddle", "again") == 400
    assert await mended(desk, "riddle", "aside") == 303
    assert await state(house, "inbox", "riddle") == "aside"


async def test_anothers_letters_are_not_there(house: Lodging, desk: Desk) -> None:
    key = await unsent(house, "unsure")
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE outbox SET seller_id = 'another' WHERE id = ?", key)
        await record.park(rows, "riddle", "another", "{", "no JSON", NOW)
        await record.park(rows, "ours", SELLER, "{", "no JSON", NOW)
    for each in (key, "riddle", "absent"):
        for way in ("again", "arrived", "aside", "else"):
            assert await mended(desk, each, way) == 400
    assert await state(house, "outbox", key) == "unsure" and await state(house, "inbox", "riddle") == "parked"
