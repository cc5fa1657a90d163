"""Several processes on one PostgreSQL: one answers, two work, and what one is told the others know."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest

from models.database import Database
from tests import postgres
from tests.commands import Server, database_of, door, environment, order, run, serving, signed
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.house import empty

pytestmark = [pytest.mark.postgres, pytest.mark.timeout(100)]
ANA = 700


class Company:
    """A web process and two workers on one database, and the tables as seen from outside."""

    def __init__(self, env: dict[str, str], db: Database, web: Server, workers: list[Server], session: object) -> None:
        self.env, self.db, self.web, self.workers = env, db, web, workers
        self.session: aiohttp.ClientSession = session  # type: ignore[assignment]
        self.path = self.secret = ""

    async def post(self, body: object) -> None:
        raw, headers = signed(body, self.secret)
        async with self.session.post(self.web.base + self.path, data=raw, headers=headers) as answer:
            assert answer.status == 200, await answer.text()

    async def count(self, table: str, where: str = "1 = 1") -> int:
        return int((await self.db.reader.rows(f"SELECT count(*) AS n FROM {table} WHERE {where}"))[0]["n"])


async def until(true: Callable[[], Awaitable[object]], within: float = 20) -> None:
    async with asyncio.timeout(within):
        while not await true():
            await asyncio.sleep(0.02)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        for chat in range(ANA, ANA + 50):
            fake.knows(chat, "Ana")
        yield fake


@pytest.fixture
async def company(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Company]:
    folder = tmp_path / "data"
    folder.mkdir()
    env = environment(folder, await empty(tmp_path), PARLEY_TELEGRAM_API=telegram.base)
    for command in (
        ("seller", "add", "Li"),
        ("store", "add", "shop"),
        ("store", "connect", "shop", "telegram", "--secret", f"token={TOKEN}"),
    ):
        assert (await run(env, *command)).code == 0
    path, secrets = await door(env, "api")
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())
        roles = ("web", "worker", "worker")
        servers = await asyncio.gather(*(stack.enter_async_context(serving(env, "--role", role)) for role in roles))
        db = Database(database_of(env))
        await db.open(pool=2)
        stack.push_async_callback(db.close)
        made = Company(env, db, servers[0], list(servers[1:]), session)
        made.path, made.secret = path, secrets["secret"]
        yield made


async def linked(company: Company, ref: str) -> str:
    """The deep link's token of an order."""
    said = await run(company.env, "link", ref)
    return said.out.partition("?order=")[2].split()[0]


async def test_a_worker_wakes_the_socket_of_the_web_process(company: Company) -> None:
    """The notice is decided in the web process, the greeting too; a deadline is a worker's."""
    await company.post({"orders": [order("W-1", "LB123456789CN")]})
    token = await linked(company, "W-1")
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as browser:
        async with browser.get(f"{company.web.base}/chat/shop?order={token}") as page:
            assert page.status == 200
        cookie = next(iter(jar)).value
        headers = {"Cookie": f"parley_visitor={cookie}", "Origin": company.web.base}
        async with browser.ws_connect(f"{company.web.base}/chat/shop/socket", headers=headers) as socket:
            await socket.send_str(json.dumps({"id": "1", "open": True, "link": token, "language": "en"}))
            assert "W-1" in await heard(socket, "W-1")
            (talk,) = await company.db.reader.rows("SELECT id, seller_id FROM conversation")
            await from_a_worker(company, talk["id"], talk["seller_id"])
            assert "a word from a person" in await heard(socket, "a word from a person")
    assert await company.count("outbox", "state = 'sent'") >= 2


async def heard(socket: aiohttp.ClientWebSocketResponse, word: str) -> str:
    async with asyncio.timeout(15):
        while True:
            said = str((await socket.receive()).data)
            if word in said:
                return said


async def from_a_worker(company: Company, conversation_id: str, seller_id: str) -> None:
    """An arrival that failed before is decided by a worker: its inbox job finds the row, and only there it is spoken of."""
    doc = {
        "type": "replied", "key": "reply", "seller_id": seller_id, "conversation_id": conversation_id,
        "text": "a word from a person", "by": "Li",
    }  # fmt: skip
    async with company.db.writing() as rows:
        await rows.run(
            "INSERT INTO inbox (key, kind, seller_id, at, doc, state, attempts, due_at) "
            "VALUES ('reply', 'replied', ?, 0, ?, 'failed', 1, 0)",
            seller_id, json.dumps(doc),
        )  # fmt: skip
    # The workers look every minute; one that begins looks at once.
    async with serving(company.env, "--role", "worker"):
        await until(lambda: company.count("inbox", "key = 'reply' AND state = 'done'"))


async def owner(company: Company) -> str:
    rows = await company.db.reader.rows("SELECT owner FROM connection WHERE kind = 'telegram'")
    return str(rows[0]["owner"])


async def test_one_worker_speaks_for_a_bot_and_another_takes_over(company: Company, telegram: FakeTelegram) -> None:
    async def polled() -> bool:
        return bool(telegram.called("getUpdates"))

    await until(polled)
    first = await owner(company)
    await asyncio.gather(*(telegram.user_says(ANA + n, "hello") for n in range(20)))

    async def answered() -> bool:
        return len({said.chat_id for said in telegram.said}) >= 20

    await until(answered)
    assert len(telegram.said) == 20, "each was answered once"
    dying = next(each for each in company.workers if first.startswith(f"{each.process.pid}-"))
    await dying.kill()
    async with company.db.writing() as rows:
        await rows.run("UPDATE connection SET leased_until = 0 WHERE owner = ?", first)
    await telegram.user_says(ANA + 30, "are you still there?")
    await until(lambda: _said(telegram, ANA + 30), within=30)
    assert await owner(company) not in ("", first)
    fence = await company.db.reader.rows("SELECT fence FROM connection WHERE kind = 'telegram'")
    assert fence[0]["fence"] >= 2
    await asyncio.sleep(0.5)
    assert len(telegram.said) == 21
    assert await company.count("outbox", "state = 'unsure'") == 0


async def _said(telegram: FakeTelegram, chat: int) -> bool:
    return bool(telegram.to(chat))


async def test_a_worker_that_goes_lets_go(company: Company, telegram: FakeTelegram) -> None:
    await until(lambda: _truth(bool(telegram.called("getUpdates"))))
    first = await owner(company)
    leaving = next(each for each in company.workers if first.startswith(f"{each.process.pid}-"))
    assert await leaving.end() == 0
    rows = await company.db.reader.rows("SELECT leased_until FROM connection WHERE kind = 'telegram'")
    assert rows[0]["leased_until"] == 0 or await owner(company) != first


async def _truth(value: bool) -> bool:
    return value


async def test_processes_that_start_together_make_the_tables_once(tmp_path: Path) -> None:
    url = await postgres.fresh()
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    envs = [environment(tmp_path / name, url) for name in ("a", "b", "c")]
    ran = await asyncio.gather(*(run(env, "migrate") for env in envs))
    assert [each.code for each in ran] == [0, 0, 0], [each.err for each in ran]
