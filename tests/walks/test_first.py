"""A parcel stops at customs; nobody asked."""

from __future__ import annotations

from datetime import timedelta

from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging
from tests.make import NOW, days


async def test_buyer_is_told_of_a_customs_hold(house: Lodging) -> None:
    await house.bring(make.order_seen())
    link = house.house._link(house.store.store_id, "1001")
    await house.bring(make.opened(link=link))
    await house.bring(make.reported(make.event(Status.IN_TRANSIT, NOW - days(5)), make.event(Status.CUSTOMS_HELD, NOW)))
    await house.push(timedelta(minutes=11), step=timedelta(minutes=1))
    said = [line.phrase for shown in await house.talk() for line in shown.lines]
    assert Phrase.HELLO in said
    assert Phrase.TOLD_CUSTOMS in said
    await house.push(timedelta(days=2))
    again = [line.phrase for shown in await house.talk() for line in shown.lines]
    assert again.count(Phrase.TOLD_CUSTOMS) == 1
