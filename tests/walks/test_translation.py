"""The desk reads and writes in its own language: what buyers wrote and what a person answers are translated, facts never."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot.config import read
from locales import LANGUAGES, say
from models.errors import Misconfigured
from models.facts.fact import named
from models.facts.phrases import Phrase, line
from tests import make
from tests.fakes.counter import Desk, serving
from tests.fakes.translator import FakeTranslator
from tests.house import Lodging, lodge

SETTINGS = {
    "openai": {"PARLEY_TRANSLATOR_MODEL": "small-one", "PARLEY_TRANSLATOR_KEY": "k1"},
    "libretranslate": {},
    "deepl": {"PARLEY_TRANSLATOR_KEY": "k1"},
}
WROTE, READ = "Llegó roto, pagué 25,50 €", "It arrived broken, I paid €25.50"
TALK = f"/console/conversations/{named('conversation', 'web', 'lucia')}"


@asynccontextmanager
async def lodging(folder: Path, kind: str, base: str, **more: str) -> AsyncIterator[tuple[Lodging, Desk]]:
    """A buyer who wrote in Spanish, and an English desk in front of it."""
    said = {"PARLEY_TRANSLATOR": kind, "PARLEY_TRANSLATOR_URL": base, **SETTINGS[kind]} if kind else {}
    async with lodge(folder, **(said | more)) as house:
        await house.bring(make.opened(contact_ref="lucia", language="es", name="Lucía"))
        await house.bring(make.message(WROTE, contact_ref="lucia", language="es"))
        await house.work()
        async with TestClient(await serving(house), headers={"Accept-Language": "en"}) as client:
            desk = Desk(client)
            await desk.sign_in(house)
            yield house, desk


@pytest.fixture(params=list(SETTINGS))
async def both(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[tuple[Lodging, Desk, FakeTranslator]]:
    async with (
        FakeTranslator({WROTE: READ, "We pay 25.50 EUR back": "Le devolvemos 25,50 EUR"}) as fake,
        lodging(tmp_path, request.param, fake.base) as (house, desk),
    ):
        yield house, desk, fake


async def settle(house: Lodging) -> None:
    """What was asked for by and by has come."""
    translator = house.house.world.translator
    await asyncio.gather(*translator._under_way.values())


async def said_last(house: Lodging) -> str:
    shown = (await house.talk(contact="lucia"))[-1]
    return say.text(shown.lines, "es")


async def test_what_the_buyer_wrote_is_shown_in_both_languages(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, fake = both
    assert await desk.get(TALK) == 200
    assert WROTE in desk.page and READ not in desk.page
    await settle(house)
    assert await desk.get(f"{TALK}/messages?seen=before") == 200
    assert WROTE in desk.page and READ in desk.page and "Translated:" in desk.page
    await desk.get(TALK)
    await settle(house)
    assert len(fake.read) == 1, "asked for once, whoever looks"


async def test_the_story_of_an_order_is_told_in_both_languages(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, _ = both
    await house.bring(make.order_seen(order_ref="1001", language="es"))
    link = house.house._link(house.store.store_id, "1001")
    await house.bring(make.opened(link, key="again", contact_ref="lucia", language="es"))
    await house.work()
    page = f"/console/orders/{(await house.order('1001')).order_id}"
    assert await desk.get(page) == 200
    assert WROTE in desk.page and READ not in desk.page  # it is asked for by and by
    await settle(house)
    await desk.get(page)
    assert WROTE in desk.page and READ in desk.page
    asked = line(Phrase.ASK_ORDER)
    assert all(say.text((asked,), each) in unescape(desk.page) for each in ("es", "en"))


async def test_each_is_asked_in_its_own_way(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, fake = both
    await desk.get(TALK)
    await settle(house)
    [(path, body, headers)] = fake.read
    match path:
        case "/v2/translate":
            assert headers["Authorization"] == "DeepL-Auth-Key k1" and body == {"text": [WROTE], "target_lang": "EN-US"}
        case "/translate":
            assert body == {"q": WROTE, "source": "auto", "target": "en", "format": "text"}
        case _:
            assert headers["Authorization"] == "Bearer k1" and body["model"] == "small-one"
            assert "English (en)" in body["messages"][0]["content"]
            assert body["messages"][1] == {"role": "user", "content": WROTE}


async def test_a_reply_goes_out_in_the_buyers_language(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, _ = both
    await desk.get(TALK)
    assert "Translate into Español before it is sent" in desk.page
    assert await desk.send(f"{TALK}/reply", text="We pay 25.50 EUR back", translate="yes") == 303
    assert await said_last(house) == "Le devolvemos 25,50 EUR"
    await desk.get(TALK)
    assert "As it was written:" in desk.page and "We pay 25.50 EUR back" in desk.page


async def test_without_the_tick_it_goes_out_as_it_was_written(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, fake = both
    await desk.get(TALK)
    await settle(house)
    assert await desk.send(f"{TALK}/reply", text="Un momento, por favor") == 303
    assert await said_last(house) == "Un momento, por favor"
    assert len(fake.read) == 1


async def test_a_translation_that_changes_a_number_is_left_out(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, fake = both
    fake.says |= {WROTE: "It arrived broken, I paid €52.50", "25 EUR": "52 EUR"}
    await desk.get(TALK)
    await settle(house)
    await desk.get(TALK)
    assert "I paid €52.50" not in desk.page
    assert "The translation was left out: it would have changed 25.50, 52.50." in desk.page
    before = await said_last(house)
    assert await desk.send(f"{TALK}/reply", text="25 EUR", translate="yes") == 200
    assert "Nothing was sent: the translation would have changed 25, 52." in desk.sent
    assert ">25 EUR</textarea>" in desk.sent and await said_last(house) == before


@pytest.mark.parametrize(
    "status, words", [(403, "it does not take the key"), (456, "its quota is used up"), (500, "it answers 500")]
)
async def test_one_that_is_down_loses_nothing(
    both: tuple[Lodging, Desk, FakeTranslator], status: int, words: str
) -> None:
    house, desk, fake = both
    fake.status = status
    assert await desk.get(TALK) == 200
    await settle(house)
    await desk.get(TALK)
    before = await said_last(house)
    assert await desk.send(f"{TALK}/reply", text="We pay 25.50 EUR back", translate="yes") == 200
    assert words in desk.sent and ">We pay 25.50 EUR back</textarea>" in desk.sent
    assert await said_last(house) == before
    assert 'name="translate" value="yes">' in desk.sent, "as it stands it can be sent with one click"


async def test_nothing_is_asked_where_both_speak_the_same(both: tuple[Lodging, Desk, FakeTranslator]) -> None:
    house, desk, fake = both
    await house.bring(make.opened(key="o2", contact_ref="emma", name="Emma"))
    await house.bring(make.message("it arrived broken", key="m2", contact_ref="emma"))
    await desk.get(f"/console/conversations/{named('conversation', 'web', 'emma')}")
    await settle(house)
    assert not fake.read and "translate" not in desk.page


async def test_what_the_bot_said_needs_no_translator(tmp_path: Path) -> None:
    async with lodging(tmp_path, "", "") as (_, desk):
        await desk.get(TALK)
        assert say.text((line(Phrase.ASK_ORDER),), "es") in desk.page
        assert say.text((line(Phrase.ASK_ORDER),), "en") in desk.page.replace("&#39;", "'")


async def test_without_one_there_are_replies_in_every_language(tmp_path: Path) -> None:
    async with lodging(tmp_path, "", "") as (house, desk):
        await desk.get(TALK)
        assert "before it is sent" not in desk.page
        assert await desk.send(f"{TALK}/reply", phrase=Phrase.SEND_PHOTO_DAMAGED.value) == 303
        assert await said_last(house) == say.text((line(Phrase.SEND_PHOTO_DAMAGED),), "es")


async def test_a_phrase_that_is_not_offered_is_not_said(tmp_path: Path) -> None:
    async with lodging(tmp_path, "", "") as (house, desk):
        await desk.get(TALK)
        before = await said_last(house)
        for phrase in (Phrase.ERASE_ASKED.value, "nonsense"):
            await desk.send(f"{TALK}/reply", phrase=phrase)
        assert await said_last(house) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ready_reply_stands_by_itself(language: str) -> None:
    from handlers.seller import QUICK

    assert all(say.text((line(each),), language) for each in QUICK)


@pytest.mark.parametrize(
    "settings, words",
    [
        ({"PARLEY_TRANSLATOR": "babel"}, "PARLEY_TRANSLATOR is 'babel': set it to openai, libretranslate, deepl"),
        ({"PARLEY_TRANSLATOR": "libretranslate"}, "PARLEY_TRANSLATOR_URL is not set"),
        ({"PARLEY_TRANSLATOR": "deepl"}, "PARLEY_TRANSLATOR_KEY is not set"),
        ({"PARLEY_TRANSLATOR": "openai", "PARLEY_TRANSLATOR_URL": "https://x.test"}, "PARLEY_TRANSLATOR_MODEL is not set"),
        ({"PARLEY_TRANSLATOR": "libretranslate", "PARLEY_TRANSLATOR_URL": "http://x.test"}, "set it to an https address"),
        ({"PARLEY_TRANSLATOR": "deepl", "PARLEY_TRANSLATOR_KEY": "k", "PARLEY_TRANSLATOR_DAILY": "many"}, "_DAILY is 'many'"),
    ],
)  # fmt: skip
def test_a_setting_that_cannot_be_used_is_named(settings: dict[str, str], words: str) -> None:
    with pytest.raises(Misconfigured, match=words):
        read(settings)


def test_a_free_key_has_an_address_of_its_own() -> None:
    free = read({"PARLEY_TRANSLATOR": "deepl", "PARLEY_TRANSLATOR_KEY": "k:fx"})
    paid = read({"PARLEY_TRANSLATOR": "deepl", "PARLEY_TRANSLATOR_KEY": "k"})
    assert free.upstreams["translator"] == "https://api-free.deepl.com"
    assert paid.upstreams["translator"] == "https://api.deepl.com"
