"""Through the door: a buyer's own figure is taken from the budget, and never above what is left of it."""

from __future__ import annotations

from locales.hear import hear
from models.facts.cases import CaseState, OfferState
from models.facts.inbound import Inbound
from models.facts.money import Money
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging
from tests.walks.test_budgets import allow, case, complain, looked, month, true


def said(text: str, key: str) -> Inbound:
    return make.message(text, key=key, contact_ref="c1", heard=hear(text))


async def test_what_is_asked_for_is_spent_and_no_more_is_held(house: Lodging) -> None:
    await allow(house, month=5000)
    await complain(house, 1)
    await house.bring(looked(1))
    await house.bring(said("give me 15 dollars back", "ask"))
    made = await case(house, 1)
    assert made.state is CaseState.AGREED
    assert [each.state for each in made.offers] == [OfferState.REFUSED, OfferState.ACCEPTED]
    assert made.settlement and made.settlement.option.amount == Money(minor=1500, currency="USD")
    assert await month(house) == 1500
    await true(house)
    await house.bring(said("give me 20 dollars back", "again"))
    assert (await case(house, 1)).settlement == made.settlement
    assert await month(house) == 1500


async def test_what_is_left_bounds_what_is_taken(house: Lodging) -> None:
    await allow(house, month=1200)
    await complain(house, 1)
    await house.bring(looked(1))
    await house.bring(said("give me 20 dollars back", "ask"))
    assert Phrase.COUNTER_MOST in await house.said(contact="c1")
    live = (await case(house, 1)).live_offer
    assert live is not None and live.options[0].amount == Money(minor=1200, currency="USD")
    assert await month(house) == 1200
    await true(house)
