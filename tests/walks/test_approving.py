"""The seller allows or declines on the case's own page, once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient

from models import people
from models.facts.cases import Case, CaseState, Remedy
from models.facts.fact import change
from models.facts.parcels import Cause
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Caps, Policy
from tests.fakes.counter import Desk, serving
from tests.house import Lodging
from tests.make import NOW
from tests.walks.test_budgets import complain, looked


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    """Signed in, and a case whose only offer costs more than the bot may promise alone."""
    rung = (Allowed(remedy=Remedy.PARTIAL_REFUND, amount=1500),)
    rules = Policy(version="t", ladders={Cause.DAMAGED: (rung,)}, caps=Caps(sign_off_above=1000), currency="USD")
    async with house.house.db.writing() as rows:
        await people.save_store(rows, change(house.store, policy=rules), NOW)
    await complain(house, 1)
    await house.bring(looked(1))
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        yield desk


async def case(house: Lodging) -> Case:
    return (await house.order("R1")).cases[0]


async def page(house: Lodging, desk: Desk) -> str:
    path = f"/console/cases/{(await case(house)).case_id}"
    assert await desk.get(path) == 200
    return path + "/approve"


async def test_the_task_leads_to_what_would_be_offered(house: Lodging, desk: Desk) -> None:
    assert await desk.get("/console") == 200
    assert "Allow or decline" in desk.page and "An offer above your limit" in desk.page
    await page(house, desk)
    assert "May this be offered?" in desk.page and "15.00" in desk.page
    assert "costs more than the bot may promise without you" in desk.page


async def test_a_yes_offers_it_and_a_second_changes_nothing(house: Lodging, desk: Desk) -> None:
    path = await page(house, desk)
    old = desk.hidden(path)
    assert await desk.send(path, allow="yes") == 303
    assert (await case(house)).live_offer is not None
    assert Phrase.OFFER_INTRO in await house.said(contact="c1")
    before = await house.everything()
    assert await desk.send(path, old, allow="yes") == 303
    assert await house.everything() == before
    await desk.send(path, old | {"nonce": "another-nonce-of-this-page"}, allow="no")
    made = await case(house)
    assert made.live_offer is not None and made.state is CaseState.OFFERING
    await page(house, desk)
    assert "May this be offered?" not in desk.page and "Allowed the offer above the limit" in desk.page


async def test_a_no_leaves_it_with_the_seller(house: Lodging, desk: Desk) -> None:
    path = await page(house, desk)
    assert await desk.send(path, allow="no") == 303
    left = await case(house)
    assert (left.state, left.note, left.offers) == (CaseState.WITH_SELLER, "sign_off_declined", ())
    await page(house, desk)
    assert "May this be offered?" not in desk.page and "You declined" in desk.page


@pytest.mark.parametrize("rung", ["", "7", "-1", "x", "9" * 40])
async def test_nonsense_allows_nothing(house: Lodging, desk: Desk, rung: str) -> None:
    path = await page(house, desk)
    assert await desk.send(path, desk.hidden(path) | {"rung": rung}, allow="yes") == 303
    assert (await case(house)).state is CaseState.WITH_SELLER


async def test_a_case_that_is_not_there(house: Lodging, desk: Desk) -> None:
    path = await page(house, desk)
    absent = f"/console/cases/{'0' * 24}/approve"
    assert await desk.send(absent, desk.hidden(path), allow="yes") == 404
