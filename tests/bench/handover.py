"""From "human", in twenty languages, to the buyer being told and to the agent's screen; `python -m tests.bench.handover`."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import tomllib
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import aiohttp
from aiohttp.test_utils import TestClient

from locales import HERE
from models.facts.phrases import Phrase
from tests.fakes.counter import Desk, serving
from tests.house import Lodging, lodge

# Seconds.
SEEN_WITHIN = 2.0
TALK = 'href="/console/conversations/'
LANGUAGES = tuple(sorted(each.parent.name for each in HERE.glob("*/say.ftl")))


async def main() -> int:
    told, seen = [], []
    with tempfile.TemporaryDirectory() as folder:
        async with lodge(Path(folder)) as house, TestClient(await serving(house)) as client:
            desk = Desk(client)
            await desk.sign_in(house)
            for language in LANGUAGES:
                answered, shown = await _asked(house, desk, language)
                print(
                    f"{language:8} told after {1000 * answered:5.0f} ms, on the agent's screen after {1000 * shown:5.0f} ms"
                )
                told.append(answered)
                seen.append(shown)
    print(
        f"{len(told)} languages, each told in the same exchange, at most {1000 * max(told):.0f} ms; "
        f"on the agent's screen after at most {max(seen):.2f} s (to reach: under {SEEN_WITHIN:.0f} s)"
    )
    return 0 if max(seen) < SEEN_WITHIN else 1


async def _asked(house: Lodging, desk: Desk, language: str) -> tuple[float, float]:
    """A buyer of this language asks for a person: seconds until told, and until the agent's page has it."""
    base = str(desk.client.make_url("")).rstrip("/")
    house.clock.push(timedelta(minutes=5))
    assert await desk.get("/console") == 200
    async with (
        desk.client.get("/console/live", headers={"Accept": "text/event-stream"}) as news,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as buyer,
    ):
        await news.content.readline()
        await buyer.get(f"{base}/chat/shop")
        async with buyer.ws_connect(f"{base}/chat/shop/socket", headers={"Origin": base}) as chat:
            await chat.send_json({"id": "1", "open": True, "language": language})
            await _until(chat, lambda frame: frame.get("ack") == "1")
            before, began = desk.page.count(TALK), perf_counter()
            watching = asyncio.create_task(_shown(desk, news, before))
            await chat.send_json({"id": "2", "text": _human(language), "language": language})
            words = _beginning(language)
            await _until(chat, lambda frame: words in str(frame.get("text", "")))
            told = perf_counter() - began
            await watching
            return told, perf_counter() - began


async def _until(chat: aiohttp.ClientWebSocketResponse, wanted: Any) -> None:
    async with asyncio.timeout(10):
        while not wanted(json.loads((await chat.receive()).data)):
            pass


async def _shown(desk: Desk, news: aiohttp.ClientResponse, before: int) -> None:
    """The page hears that there is news and fetches itself, until one talk more waits on it."""
    async with asyncio.timeout(10):
        while True:
            if (await news.content.readline()).startswith(b"event: "):
                await desk.get("/console")
                if desk.page.count(TALK) > before:
                    return


def _human(language: str) -> str:
    heard = tomllib.loads((HERE / language / "hear.toml").read_text("utf-8"))
    return str(max(heard["words"]["human"], key=len))


def _beginning(language: str) -> str:
    """The words of PERSON_ASKED before its first fact."""
    source = (HERE / language / "say.ftl").read_text("utf-8")
    line = next(each for each in source.splitlines() if each.startswith(f"{Phrase.PERSON_ASKED.value} ="))
    return line.partition("=")[2].partition("{")[0].strip()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
