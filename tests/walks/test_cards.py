"""A card's number is hidden before anything is written; one of the shop's own orders is not, though it looks like one."""

from __future__ import annotations

import pytest

from locales.numbers import like_cards
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging

# As AliExpress numbers its orders; in one of ten the last digit is what a card's would be.
ORDER, CARD = "8199281549055879", "4111111111111111"


@pytest.fixture
async def asked(house: Lodging) -> Lodging:
    await house.bring(make.order_seen(order_ref=ORDER))
    await house.bring(make.opened())
    assert like_cards(f"{ORDER} {CARD}") == (ORDER, CARD)
    return house


@pytest.mark.parametrize("written", [ORDER, f"order {ORDER[:4]} {ORDER[4:8]} {ORDER[8:12]} {ORDER[12:]} please"])
async def test_an_order_that_looks_like_a_card_is_one(asked: Lodging, written: str) -> None:
    await asked.bring(make.message(written))
    assert [shown.text for shown in await asked.talk() if shown.text] == [written]
    assert Phrase.CARD_HIDDEN not in await asked.said()


async def test_what_follows_it_keeps_its_place(asked: Lodging) -> None:
    await asked.bring(make.message(ORDER), make.message("and where is it?", key="m2"), make.message("hm", key="m3"))
    assert [shown.text for shown in await asked.talk() if shown.text] == [ORDER, "and where is it?", "hm"]


async def test_a_card_beside_it_is_hidden(asked: Lodging) -> None:
    await asked.bring(make.message(f"{ORDER} paid with {CARD}"))
    assert [shown.text for shown in await asked.talk() if shown.text] == [f"{ORDER} paid with •••• 1111"]
    assert Phrase.CARD_HIDDEN in await asked.said()


async def test_somebody_elses_order_hides_as_a_card_does(house: Lodging) -> None:
    await house.bring(make.order_seen(order_ref=ORDER, seller_id="another", store_id="elsewhere"))
    await house.bring(make.opened(), make.message(ORDER))
    assert [shown.text for shown in await house.talk() if shown.text] == ["•••• 5879"]
