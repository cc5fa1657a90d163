"""An unclear text: a language model is asked before the door, and where it is no help the buyer gets two buttons."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.commands.checking import check
from bot.ear import Ear
from locales.hear import hear
from models.facts.conversations import Intent
from models.facts.fact import change
from models.facts.inbound import Inbound
from models.facts.parcels import Cause
from models.facts.phrases import Phrase
from tests import make
from tests.fakes.ear import FakeEar, guess
from tests.house import Lodging, empty, lodge, settings


def unclear(text: str = "about my lamp", key: str = "m1", contact: str = "visitor") -> Inbound:
    heard = change(hear(text), intents=((Intent.REFUND, 0.3), (Intent.RETURN, 0.2)))
    return make.message(text, key=key, contact_ref=contact, heard=heard)


@asynccontextmanager
async def lodging(folder: Path, base: str) -> AsyncIterator[Lodging]:
    """With a buyer who is linked to an order, and an ear that waits a moment instead of seconds."""
    more = {"PARLEY_LLM_URL": base, "PARLEY_LLM_MODEL": "small-one"} if base else {}
    async with lodge(folder, **more) as house:
        if base:
            _hasten(house, 0.3)
        await house.bring(make.order_seen())
        await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001")))
        yield house


def _hasten(lodging: Lodging, within: float) -> None:
    house = lodging.house
    assert house.ear is not None
    house.ear = house.writer._ear = Ear(lodging.config, house.world.wire, lodging.clock, house.db, within)


@pytest.fixture
async def fake() -> AsyncIterator[FakeEar]:
    async with FakeEar(guess("damaged")) as fake:
        yield fake


async def test_it_finds_what_was_meant(tmp_path: Path, fake: FakeEar) -> None:
    async with lodging(tmp_path, fake.base) as house:
        await house.bring(unclear())
        assert fake.texts == ["about my lamp"]
        said = await house.said()
        assert Phrase.NOT_SURE not in said
        assert [case.cause for case in (await house.order()).cases] == [Cause.DAMAGED]


@pytest.mark.parametrize("how", ["none", "silent", "down", "silly"])
async def test_without_its_help_there_are_two_buttons(tmp_path: Path, fake: FakeEar, how: str) -> None:
    fake.silent, fake.status = how == "silent", 500 if how == "down" else 200
    fake.says = "refund them all" if how == "silly" else guess("damaged")
    async with lodging(tmp_path, "" if how == "none" else fake.base) as house:
        await house.bring(unclear())
        assert len(fake.read) == (how != "none")
        shown = (await house.talk())[-1]
        assert [line.phrase for line in shown.lines] == [Phrase.NOT_SURE]
        labels = [each.label.phrase for each in shown.buttons]
        assert labels == [Phrase.BUTTON_WANT_MONEY, Phrase.BUTTON_SEND_BACK, Phrase.BUTTON_PERSON]
        assert not (await house.order()).cases


async def test_only_its_own_conversation_waits_and_keeps_its_order(tmp_path: Path, fake: FakeEar) -> None:
    fake.silent = True
    async with lodging(tmp_path, fake.base) as house:
        _hasten(house, 60)
        waits = [asyncio.create_task(house.bring(unclear()))]
        await fake.asked.wait()
        waits.append(asyncio.create_task(house.bring(make.message(action="menu", key="m2"))))
        await house.bring(make.message("hello", key="other", contact_ref="someone"))
        assert await house.said(contact="someone")
        assert not any(each.done() for each in waits)
        assert [each.author for each in await house.talk()].count("buyer") == 0
        fake.answer_now()
        await asyncio.gather(*waits)
        buyers = [each for each in await house.talk() if each.author == "buyer"]
        assert [(each.text, each.action) for each in buyers] == [("about my lamp", ""), ("", "menu")]


async def test_a_batch_is_asked_about_at_once(tmp_path: Path, fake: FakeEar) -> None:
    fake.silent = True
    async with lodging(tmp_path, fake.base) as house:
        batch = [unclear(f"lamp {word}", key=word) for word in ("one", "two", "three")]
        await house.bring(*batch, unclear(key="four", contact="someone"))
        assert len(fake.read) == 4
        assert [each.text for each in await house.talk() if each.author == "buyer"] == [
            "lamp one",
            "lamp two",
            "lamp three",
        ]


async def test_answers_to_our_questions_are_not_shown_to_it(tmp_path: Path, fake: FakeEar) -> None:
    async with lodging(tmp_path, fake.base) as house:
        await house.bring(make.message("I want to change my delivery address", key="m1"))
        await house.bring(unclear("Lindenallee am Park, Berlin", key="m2"))
        await house.bring(make.message("I want to talk to a person", key="m3"), unclear("my name is Joe", key="m4"))
        await house.bring(unclear("and I live in Berlin", key="m5"))
        assert not [each for each in fake.texts if "Berlin" in each]


async def test_a_house_that_closes_waits_for_what_it_took(tmp_path: Path, fake: FakeEar) -> None:
    fake.silent = True
    async with lodging(tmp_path, fake.base) as house:
        taken = asyncio.create_task(house.bring(unclear()))
        await fake.asked.wait()
        await house.restart()
        await taken
        assert Phrase.NOT_SURE in await house.said()


async def test_check_says_whether_it_answers(tmp_path: Path, fake: FakeEar, capsys: pytest.CaptureFixture[str]) -> None:
    more = {"PARLEY_LLM_URL": fake.base, "PARLEY_LLM_MODEL": "small-one", "PARLEY_LLM_KEY": "sk-secret"}
    database = await empty(tmp_path)
    config = settings(tmp_path, database, **more)
    await check(Namespace(all=False), config)
    well = capsys.readouterr().out
    assert f"small-one at {fake.base} answers" in well and fake.texts == ["Where is my parcel?"]
    fake.status = 401
    assert await check(Namespace(all=False), config) == 1
    ill = capsys.readouterr().out
    assert "cannot be used: it answers 401" in ill and "sk-secret" not in well + ill
    await check(Namespace(all=False), settings(tmp_path, database))
    assert "PARLEY_LLM_URL" in capsys.readouterr().out and len(fake.read) == 2
