"""What nobody understood of what trackers sent: kept, counted, and shown to the seller with the newest example."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient

from models.facts.parcels import Status
from models.unread import unread
from tests import make
from tests.fakes.counter import Desk, serving
from tests.house import Lodging
from tests.make import NOW, days


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


def riddle(ago: float, text: str, **wanted: object) -> object:
    return make.event(Status.UNKNOWN, NOW - days(ago), description=text, provider="newcomer", **wanted)


async def test_it_is_counted_and_shown(house: Lodging, desk: Desk) -> None:
    await house.bring(make.order_seen())
    await house.bring(make.order_seen(order_ref="1002", tracking=(("N2", ""), ("RR123456786CN", ""))))
    events = (riddle(3, "Kuriren hämtade", code="X1"), riddle(2, "Lastad <b>bil</b>", code="X1"), riddle(1, "Hej"))
    await house.bring(make.reported(*events))
    await house.bring(make.reported(riddle(4, "Hej"), number="N2"))
    await house.bring(
        make.reported(make.event(Status.DELIVERED, NOW - days(300), description="Levererad"), number="N2")
    )
    await house.bring(make.reported(make.event(Status.UNKNOWN, NOW, provider="17track", code="NotFound_Other")))
    found = await unread(house.house.db.reader, make.SELLER)
    assert [(each.kind, each.count, each.code, each.number) for each in found] == [
        ("event", 2, "X1", "YT2600000000000001"),
        ("event", 2, "", "YT2600000000000001"),
        ("stranger", 1, "", "N2"),
        ("number", 1, "", "RR123456786CN"),
    ]
    assert [each.example for each in found[:2]] == ["Lastad <b>bil</b>", "Hej"]
    assert (await house.order()).parcels[0].status is Status.UNKNOWN
    await desk.sign_in(house)
    assert await desk.get("/console/problems") == 200
    for words in ("2&nbsp;× Words", "newcomer X1", "Lastad &lt;b&gt;bil", "Levererad", "after 12345678 comes 5"):
        assert words in desk.page
    assert "<b>bil" not in desk.page
    assert await desk.get(f"/console/orders/{found[2].order_id}") == 200
    assert "Delivered, taken for another parcel" in desk.page


async def test_another_sellers_is_not_shown(house: Lodging) -> None:
    await house.bring(make.order_seen())
    await house.bring(make.reported(riddle(3, "Kuriren")))
    assert await unread(house.house.db.reader, "somebody else") == ()
