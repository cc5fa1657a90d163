"""Every row of what goes wrong, from its sign to its settlement, over the web chat's socket and over Telegram's wire."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import aiohttp
import pytest

from jobs import leases, poll
from locales import say
from models import people
from models.facts.fact import change
from models.facts.inbound import Settled
from models.facts.phrases import Phrase
from tests import make, rows
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.flows.test_rows import holds
from tests.house import Lodging, lodge
from tests.make import NOW, days
from tests.walks.test_telegram import picture

ANA = 700
# As Telegram writes a language: https://core.telegram.org/bots/api#user
CODES = {code: code.casefold() for code in rows.LANGUAGES}
# Each row once over each wire; the language moves on with the row, and differs between the wires. What is said does not
# depend on the database, so on PostgreSQL some of them are enough.
WALKS = [
    pytest.param(row, wire, rows.LANGUAGES[(n + at) % len(rows.LANGUAGES)], id=f"{row.name}-{wire}")
    for n, row in enumerate(rows.ROWS if os.environ.get("PARLEY_TEST_DATABASE") != "postgres" else rows.ROWS[::4])
    for at, wire in enumerate(("webchat", "telegram"))
]


@pytest.mark.parametrize("row, wire, language", WALKS)
async def test_row(row: rows.Row, wire: str, language: str, tmp_path: Path) -> None:
    async with (webchat if wire == "webchat" else telegram)(tmp_path, row, language) as chat:
        walk = Walk(chat)
        await walk.begins(row)
        for step in row.steps:
            await walk.does(step, language)
        assert await chat.house.count("inbox", "state <> 'done'") == 0
        assert await chat.house.count("outbox", "state NOT IN ('sent', 'shelf', 'withdrawn')") == 0


class Chat(Protocol):
    """A buyer at the far end of a wire."""

    house: Lodging
    connection: str
    contact: str

    async def starts(self, link: str) -> None: ...
    async def says(self, text: str) -> None: ...
    async def taps(self, action: str) -> None: ...
    async def photo(self) -> None: ...
    async def shown(self) -> str: ...


class Walk:
    def __init__(self, chat: Chat) -> None:
        self.chat, self.house = chat, chat.house
        self._read = self._count = 0

    async def begins(self, row: rows.Row) -> None:
        house, number = self.house, ((rows.NUMBER, "YunExpress"),) if row.scans else ()
        await house.bring(make.order_seen(**({"tracking": number} | row.facts)))
        events = [make.event(status, NOW - days(ago)) for status, ago in row.scans]
        if events:
            await house.bring(make.reported(*events))
        await self.chat.starts(house.house.vault.link(house.store.store_id, "1001"))
        await self._after()

    async def does(self, step: rows.Step, language: str) -> None:
        match step:
            case rows.Says():
                await self._now()
                await self.chat.says(rows.said(step.what, language))
            case rows.Taps():
                action = await self._action(step.button)
                await self._now()
                await self.chat.taps(action)
            case rows.Photo():
                await self._now()
                await self.chat.photo()
            case rows.Scan():
                await self._now()
                event = make.event(step.status, self.house.clock.at, description=step.description)
                await self.house.bring(make.reported(event, number=step.number))
            case rows.Passes():
                await self.house.push(days(step.days), step=timedelta(minutes=144))
            case rows.Settles():
                await self._now()
                await self._settles(step.reference)
            case _:
                heard = (await self.house.said(self.chat.connection, self.chat.contact))[self._read :]
                holds(step, heard, await self.house.order(), await self._tasks(), language)
                return
        await self._after()

    async def _now(self) -> None:
        """What is said from here on answers what comes next."""
        self.house.clock.push(timedelta(minutes=1))
        self._read = len(await self.house.said(self.chat.connection, self.chat.contact))

    async def _after(self) -> None:
        """What is due is done, and stands in front of the buyer."""
        await self.house.push(timedelta(seconds=4), step=timedelta(seconds=2))
        lines = [each for each in await self.house.talk(self.chat.connection, self.chat.contact) if each.lines]
        if lines:
            assert await self.chat.shown() == say.text(lines[-1].lines, lines[-1].language)

    async def _action(self, phrase: Phrase) -> str:
        talk = await self.house.talk(self.chat.connection, self.chat.contact)
        found = (b.action for shown in reversed(talk) for b in shown.buttons if b.label.phrase is phrase)
        return next(found)

    async def _settles(self, reference: str) -> None:
        for case in (await self.house.order()).open_cases:
            if case.settlement:
                self._count += 1
                await self.house.bring(
                    Settled(
                        key=f"done:{self._count}", seller_id=make.SELLER, order_id=(await self.house.order()).order_id,
                        offer_id=case.settlement.offer_id, by="Kim", reference=reference,
                    )
                )  # fmt: skip

    async def _tasks(self) -> list[str]:
        return sorted(row["kind"] for row in await self.house.rows("SELECT kind FROM task WHERE done_at IS NULL"))


# The wires


class Telegram:
    def __init__(self, house: Lodging, fake: FakeTelegram, connection: str) -> None:
        self.house, self._fake, self.connection, self.contact = house, fake, connection, str(ANA)

    async def starts(self, link: str) -> None:
        await self._fake.user_starts(ANA, link)
        await self._asks()

    async def says(self, text: str) -> None:
        await self._fake.user_says(ANA, text)
        await self._asks()

    async def taps(self, action: str) -> None:
        await self._fake.user_taps(ANA, action)
        await self._asks()

    async def photo(self) -> None:
        await self._fake.user_sends_photo(ANA, picture())
        await self._asks()

    async def shown(self) -> str:
        return self._fake.to(ANA)[-1]

    async def _asks(self) -> None:
        found = await people.every_connection(self.house.house.db.reader)
        row = next(each for each in found if each.connection_id == self.connection)
        await poll.ask(self.house.house.world, self.house.house.db, row)


@asynccontextmanager
async def telegram(folder: Path, row: rows.Row, language: str) -> AsyncIterator[Chat]:
    async with FakeTelegram() as fake, lodge(folder, PARLEY_TELEGRAM_API=fake.base) as house:
        fake.knows(ANA, "Ana", language=CODES[language])
        connected = await house.connect("telegram", token=TOKEN)
        await leases.run(house.house.world, house.house.db)
        await furnished(house, row)
        yield Telegram(house, fake, connected.connection_id)


class Webchat:
    """The page's own frames over its socket, with the cookie that the page was given."""

    def __init__(self, house: Lodging, base: str, browser: aiohttp.ClientSession, language: str) -> None:
        self.house, self._base, self._browser, self._language = house, base, browser, language
        self.connection = self.contact = ""
        self._frames = 0
        self._seen: list[dict[str, Any]] = []

    async def starts(self, link: str) -> None:
        async with self._browser.get(f"{self._base}/chat/shop") as page:
            assert page.status == 200
        headers = {"Origin": self._base}
        self._socket = await self._browser.ws_connect(f"{self._base}/chat/shop/socket", headers=headers)
        await self._sends(open=True, link=link)
        (talk,) = await self.house.rows("SELECT doc FROM conversation")
        self.connection, self.contact = (json.loads(talk["doc"])[key] for key in ("connection_id", "contact_ref"))

    async def says(self, text: str) -> None:
        await self._sends(text=text)

    async def taps(self, action: str) -> None:
        await self._sends(action=action)

    async def photo(self) -> None:
        async with self._browser.post(
            f"{self._base}/chat/shop/photo", data=picture(), headers={"Origin": self._base}
        ) as answer:
            assert answer.status == 200
            await self._sends(photos=[(await answer.json())["photo"]])

    async def shown(self) -> str:
        """What came over the socket last."""
        talk = await self.house.talk(self.connection, self.contact)
        newest = next(each.n for each in reversed(talk) if each.lines)
        return str((await self._comes("n", newest))["text"])

    async def _sends(self, **frame: Any) -> None:
        self._frames += 1
        name = f"f{self._frames}"
        await self._socket.send_str(json.dumps({"id": name, "language": self._language, **frame}))
        await self._comes("ack", name)

    async def _comes(self, key: str, value: object) -> dict[str, Any]:
        """The frame in which this stands, which may have come already."""
        async with asyncio.timeout(10):
            while (found := next((each for each in self._seen if each.get(key) == value), None)) is None:
                self._seen.append(json.loads((await self._socket.receive()).data))
        return found


@asynccontextmanager
async def webchat(folder: Path, row: rows.Row, language: str) -> AsyncIterator[Chat]:
    async with lodge(folder) as house:
        await furnished(house, row)
        base = await house.serve()
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
            yield Webchat(house, base, browser, language)


async def furnished(house: Lodging, row: rows.Row) -> None:
    """The store allows what the row's script needs."""
    store = change(house.store, **({"policy": rows.policy()} | row.store))
    async with house.house.db.writing() as write:
        await people.save_store(write, store, house.clock.at)
