"""The same photo under another buyer's order: a person looks, the seller sees both, and neither buyer hears of the other."""

from __future__ import annotations

from io import BytesIO

import pytest
from aiohttp.test_utils import TestClient

from bot.channels.webchat import FILE
from models import people
from models.facts.cases import CaseState, Evidence
from models.facts.fact import change
from models.facts.inbound import EvidenceErased
from models.facts.money import Money
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make, rows
from tests.fakes import scenes
from tests.fakes.counter import Counter, Desk, serving
from tests.house import Lodging

PRICE = Money(minor=4000, currency="USD")


@pytest.fixture
async def counter(house: Lodging) -> Counter:
    store = change(house.store, policy=rows.policy())
    async with house.house.db.writing() as write:
        await people.save_store(write, store, house.clock.at)
    counter = Counter(house)
    for ref, name in (("1001", "Ana"), ("1002", "Bob"), ("1003", "Ana")):
        await counter.order(ref, name, PRICE, email=f"{ref}@example.com", postcode=ref)
        await counter.moved(ref, (Status.ACCEPTED, 13), (Status.DELIVERED, 2))
    return counter


async def sent(house: Lodging, seed: int, copy: str = "compressed to 90") -> tuple[str, ...]:
    """The picture as a buyer's phone saved it."""
    body = BytesIO()
    scenes.COPIES[copy](scenes.scene(seed)).save(body, "JPEG", quality=90)
    return (FILE + await house.house.world.files.put(body.getvalue()),)


async def claims(house: Lodging, counter: Counter, who: str, ref: str, seed: int, **more: str) -> Evidence:
    await counter.opens(who, ref, who)
    await counter.says(who, "My mug arrived broken", photos=await sent(house, seed, **more))
    return (await house.order(ref)).cases[0].evidence[0]


async def test_a_cut_copy_under_another_buyers_order(house: Lodging, counter: Counter) -> None:
    first = await claims(house, counter, "ana", "1001", 1)
    assert first.alike is None
    told = [each.lines for each in await house.talk(contact="ana")]
    second = await claims(house, counter, "bob", "1002", 1, copy="5 % cropped at the left")
    assert second.alike is not None and second.alike.evidence_id == first.evidence_id
    assert second.sha256 != first.sha256
    case = (await house.order("1002")).cases[0]
    assert (case.state, case.note, case.offers) == (CaseState.WITH_SELLER, "serial:photo", ())
    assert [each.lines for each in await house.talk(contact="ana")] == told, "the first buyer hears nothing"
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        assert await desk.get(f"/console/cases/{case.case_id}") == 200
        page = desk.page
        for shown in (second, first):
            assert f"photos/{shown.evidence_id}" in page
        assert "another buyer" in page and "of 128 marks" in page
        assert await desk.get(f"/console/cases/{second.alike.case_id}/photos/{first.evidence_id}") == 200


async def test_another_photo_of_the_same_kind_of_mug(house: Lodging, counter: Counter) -> None:
    await claims(house, counter, "ana", "1001", 1)
    assert (await claims(house, counter, "bob", "1002", 2)).alike is None
    await counter.presses("bob", Phrase.BUTTON_MORE)
    assert (await house.order("1002")).cases[0].note != "serial:photo"


async def test_the_same_buyers_photo_again_is_shown_to_the_seller_only(house: Lodging, counter: Counter) -> None:
    await claims(house, counter, "ana", "1001", 1)
    link = house.house._link(house.store.store_id, "1003")
    await house.bring(make.opened(link=link, key="open again", contact_ref="ana"))
    await counter.says("ana", "My mug of order 1003 arrived broken", photos=await sent(house, 1, "compressed to 60"))
    case = (await house.order("1003")).cases[0]
    assert case.evidence[0].alike is not None
    await counter.presses("ana", Phrase.BUTTON_MORE)
    assert (await house.order("1003")).cases[0].note != "serial:photo"


async def test_what_was_erased_is_known_again_by_nothing(house: Lodging, counter: Counter) -> None:
    await claims(house, counter, "ana", "1001", 1)
    order = await house.order("1001")
    await house.bring(
        EvidenceErased(
            key="erase", seller_id=order.seller_id, order_id=order.order_id, case_id=order.cases[0].case_id, by="Mei"
        )
    )
    assert await house.count("likeness") == 0
    assert (await claims(house, counter, "bob", "1002", 1, copy="compressed to 60")).alike is None


async def test_a_photo_that_waits_twice_for_its_look_is_kept_once(house: Lodging, counter: Counter) -> None:
    await claims(house, counter, "ana", "1001", 1)
    async with house.house.db.writing() as write:
        await write.run("UPDATE outbox SET state = 'waiting' WHERE kind = 'fetch_photo'")
    await house.work()
    assert await house.count("likeness") == 1
