"""Through the door: no offer is made with money that is not there, whoever else wants it at the same moment."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence

import pytest

from handlers import inbox
from models import ledger, people
from models.errors import Conflict
from models.facts.cases import Case, CaseState, OfferState, Remedy
from models.facts.conversations import Heard, Intent
from models.facts.fact import change, named
from models.facts.inbound import Inbound, MessageReceived
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Caps, Policy, Serial
from tests import make
from tests.house import Lodging
from tests.make import NOW, days

BROKEN = Heard(text="it is broken", language="en", intents=((Intent.DAMAGED, 1.0),))
LADDER = ((Allowed(remedy=Remedy.PARTIAL_REFUND, amount=1000),), (Allowed(remedy=Remedy.PARTIAL_REFUND, amount=2000),))
ON_POSTGRES = os.environ.get("PARLEY_TEST_DATABASE") == "postgres"


async def allow(house: Lodging, serial: int = 9, **caps: int) -> None:
    """A month of the store has so much for broken mugs: ten dollars each, then twenty."""
    rules = Policy(
        version="t", ladders={Cause.DAMAGED: LADDER}, caps=Caps(**caps), currency="USD", serial=Serial(claims=serial)
    )
    async with house.house.db.writing() as rows:
        await people.save_store(rows, change(house.store, policy=rules), NOW)


def buyer(n: int) -> str:
    return named("conversation", "web", f"c{n}")


def action(what: str, n: int, key: str = "") -> Inbound:
    return make.message(action=what, key=key or f"{what}:{n}", contact_ref=f"c{n}")


def photo(n: int) -> MessageReceived:
    return make.message(key=f"photo:{n}", photos=(f"file:{n:064d}",), contact_ref=f"c{n}")


def looked(n: int) -> Inbound:
    """With this the buyer gets an offer."""
    return make.looked(photo(n), f"R{n}")


async def complain(house: Lodging, *numbers: int, **facts: object) -> None:
    """Buyers who are linked, have said that it is broken, and have sent a photo that is still being looked at."""
    shown = [make.order_seen(order_ref=f"R{n}", **({"email": f"b{n}@example.com"} | facts)) for n in numbers]
    await house.bring(*shown)
    link = house.house._link
    for n in numbers:
        token = link(house.store.store_id, f"R{n}")
        await house.bring(make.opened(link=token, key=f"open:{n}", contact_ref=f"c{n}"))
        await house.bring(make.message("it is broken", key=f"broken:{n}", contact_ref=f"c{n}", heard=BROKEN))
        await house.bring(photo(n))


async def case(house: Lodging, n: int) -> Case:
    return (await house.order(f"R{n}")).cases[0]


async def offered(house: Lodging, numbers: Sequence[int]) -> list[int]:
    return [n for n in numbers if (await case(house, n)).live_offer is not None]


async def month(house: Lodging) -> int:
    rows = await house.rows("SELECT minor FROM purse WHERE name LIKE 'month%'")
    return sum(row["minor"] for row in rows)


async def true(house: Lodging) -> None:
    assert await ledger.differing(house.house.db.reader) == []


async def test_money_is_held_with_the_offer_and_spent_with_the_settlement(house: Lodging) -> None:
    await allow(house, month=5000)
    await complain(house, 1)
    assert await month(house) == 0
    await house.bring(looked(1))
    first = (await case(house, 1)).live_offer
    assert first is not None and first.held == Money(minor=1000, currency="USD")
    assert await month(house) == 1000
    await house.bring(action(f"more:{first.offer_id}", 1))
    second = (await case(house, 1)).live_offer
    assert second is not None and second.rung == 1
    assert await month(house) == 2000
    await true(house)
    await house.bring(action(f"take:{second.offer_id}:0", 1))
    assert (await case(house, 1)).state is CaseState.AGREED
    assert await month(house) == 2000
    await true(house)


async def test_an_offer_that_runs_out_gives_back_what_it_held(house: Lodging) -> None:
    await allow(house, month=1000)
    await complain(house, 1)
    await house.bring(looked(1))
    await house.push(days(3.5), step=days(0.5))
    assert (await case(house, 1)).offers[0].state is OfferState.EXPIRED
    assert await month(house) == 0
    await true(house)


async def test_who_comes_when_nothing_is_left_hears_from_a_person(house: Lodging) -> None:
    await allow(house, month=1500)
    await complain(house, 1, 2)
    await house.bring(looked(1))
    await house.bring(looked(2))
    late = await case(house, 2)
    assert (late.state, late.note, late.offers) == (CaseState.WITH_SELLER, "budget", ())
    said = await house.said(contact="c2")
    assert Phrase.PERSON_DECIDES in said and Phrase.PERSON_ASKED in said and Phrase.NO_FURTHER_OFFER not in said
    assert await month(house) == 1000


async def test_of_one_batch_only_as_many_as_there_is_money_for(house: Lodging) -> None:
    await allow(house, month=3999)
    numbers = range(12)
    await complain(house, *numbers)
    await inbox.arrive(house.house.db, [looked(n) for n in numbers], NOW, {"webchat"})
    assert await offered(house, numbers) == [0, 1, 2]
    assert await month(house) == 3000
    assert await house.count("inbox", "state <> 'done'") == 0
    await true(house)


async def test_what_the_batch_gives_back_can_be_offered_again(house: Lodging) -> None:
    """The first buyer takes nothing and is content with a person; the second of the same batch gets the money."""
    await allow(house, month=1000)
    await complain(house, 1, 2)
    await house.bring(looked(1))
    live = (await case(house, 1)).live_offer
    assert live is not None
    batch = [action(f"more:{live.offer_id}", 1), looked(2)]
    await inbox.arrive(house.house.db, batch, NOW, {"webchat"})
    assert await offered(house, (1, 2)) == [2]
    assert await month(house) == 1000
    await true(house)


@pytest.mark.postgres
@pytest.mark.skipif(not ON_POSTGRES, reason="needs several writers")
async def test_many_connections_want_the_last_money(house: Lodging) -> None:
    await allow(house, month=5500)
    numbers = range(24)
    await complain(house, *numbers)
    batches = (inbox.arrive(house.house.db, (looked(n),), NOW, {"webchat"}) for n in numbers)
    await asyncio.gather(*batches)  # each in a transaction of its own, on a connection of its own
    assert len(await offered(house, numbers)) == 5
    assert await month(house) == 5000
    assert await house.count("inbox", "state <> 'done'") == 0
    await true(house)


async def test_money_that_another_took_is_a_conflict(house: Lodging) -> None:
    """What was read is no longer true when it is written: nothing of the batch stays."""
    spent = ledger.Spent(most={"p": 100})
    spent.taken["seller", ledger.Purse(purse_id="p", cap="month", period="2026-03", currency="USD")] = 60
    async with house.house.db.writing() as rows:
        await ledger.write(rows, spent, NOW)
    with pytest.raises(Conflict):
        async with house.house.db.writing() as rows:
            await ledger.write(rows, spent, NOW)
    assert await house.rows("SELECT name, minor FROM purse") == [{"name": "month 2026-03 USD", "minor": 60}]
    assert await ledger.differing(house.house.db.reader) == ["the purse month 2026-03 USD is wrong by 60"]


async def test_the_third_claim_of_a_buyer_is_looked_at_and_nobody_is_accused(house: Lodging) -> None:
    await allow(house, serial=3)
    await complain(house, 1, 2, 3, email="ana@example.com")
    for n in (1, 2, 3):
        await house.bring(looked(n))
    # All three were claimed before the first was offered anything.
    assert [(await case(house, n)).note for n in (1, 2, 3)] == ["serial:email"] * 3
    said = await house.said(contact="c3")
    assert Phrase.PERSON_DECIDES in said and Phrase.PERSON_ASKED in said
    await complain(house, 4, email="else@example.com")
    await house.bring(looked(4))
    assert await offered(house, (4,)) == [4]


async def test_old_claims_are_forgotten(house: Lodging) -> None:
    await allow(house, serial=2)
    await complain(house, 1, email="ana@example.com")
    assert await house.count("claim", "kind = 'email'") == 1
    house.clock.push(days(181))
    await complain(house, 2, email="ana@example.com", promised_by=NOW + days(181), placed_at=NOW + days(170))
    await house.bring(looked(2))
    assert not (await case(house, 2)).note.startswith("serial")
    async with house.house.db.writing() as rows:
        await ledger.forget(rows, NOW + days(1))
    assert await house.count("claim", "kind = 'email'") == 1
