"""The seller takes an offer back on the case's own page, once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient

from models import people
from models.facts.cases import Case, CaseState, OfferState, Remedy
from models.facts.fact import change
from models.facts.parcels import Cause
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Policy
from tests.fakes.counter import Desk, serving
from tests.house import Lodging
from tests.make import NOW
from tests.walks.test_budgets import complain, looked


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    """Signed in, and a case with an offer out."""
    rungs = ((Allowed(remedy=Remedy.PARTIAL_REFUND, percent=20),),)
    rules = Policy(version="t", ladders={Cause.DAMAGED: rungs}, currency="USD")
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


async def test_taken_back_once_and_the_buyer_hears_of_it(house: Lodging, desk: Desk) -> None:
    path = f"/console/cases/{(await case(house)).case_id}"
    assert await desk.get(path) == 200
    assert "Take this offer back" in desk.page and "The buyer hears that it is gone" in desk.page
    fields = desk.hidden(path + "/revoke")
    assert await desk.send(path + "/revoke", fields) == 303
    left = await case(house)
    assert (left.state, left.offers[0].state) == (CaseState.WITH_SELLER, OfferState.WITHDRAWN)
    assert left.offers[0].answered_by
    assert Phrase.OFFER_REVOKED in await house.said(contact="c1")
    before = await house.everything() | {"inbox": 0}
    assert await desk.send(path + "/revoke", fields) == 303
    assert await desk.send(path + "/revoke", fields | {"nonce": "another-nonce-of-this-page"}) == 303
    assert await desk.send(path + "/revoke", fields | {"offer": "nonsense"}) == 303
    assert await house.everything() | {"inbox": 0} == before
    assert await desk.get(path) == 200
    assert "Take this offer back" not in desk.page and "You took an offer back" in desk.page
