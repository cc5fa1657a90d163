"""A dispute of an order that nobody has shown is kept, finds its order by itself or by a person, or is set aside."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient

from bot import manage
from bot.stores import csvfile
from models import unplaced
from models.facts.disputes import DisputeState
from models.facts.money import Money
from models.sight import Sight
from tests import make
from tests.fakes.counter import Desk, serving
from tests.house import Lodging
from tests.make import NOW, days
from tests.walks.test_brings import EVERY, disputed, placed

PAGE = "/console/disputes"
FILE = "order,platform,kind,opened_at,amount,currency,reason,state\n{ref},visa,chargeback,2026-03-09,40.00,USD,damaged,{state}\n"
BY_HAND = {
    "platform": "paypal", "kind": "claim", "ground": "damaged", "opened": "2026-03-09", "amount": "12.50",
    "currency": "usd", "state": "open",
}  # fmt: skip


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        found = Desk(client)
        await found.sign_in(house)
        yield found


async def left(house: Lodging, sight: Sight = EVERY) -> list[str]:
    return [each.order_ref or each.platform_ref for each in await unplaced.disputes(house.house.db.reader, sight)]


async def from_file(house: Lodging, ref: str, state: str = "open") -> None:
    seen, bad = csvfile.disputes(FILE.format(ref=ref, state=state), house.store, "csv:x", at=house.clock.now())
    assert not bad
    for each in seen:
        await house.bring(each)


async def test_it_is_listed_with_what_is_known_and_matched_by_hand(house: Lodging, desk: Desk) -> None:
    await from_file(house, "A-1")
    await placed(house, "#1001")
    assert await desk.get(PAGE) == 200
    assert [each for each in ("A-1", "Visa", "$40.00", "March 9, 2026") if each not in desk.page] == []
    await desk.get("/console/report")
    assert PAGE in desk.page
    await desk.get(PAGE)
    assert await desk.send(f"{PAGE}/match", order="1001") == 303
    dispute = (await house.order("#1001")).disputed
    assert dispute is not None and dispute.amount == Money(minor=4000, currency="USD")
    assert await left(house) == [] and await house.count("inbox", "state = 'matched'") == 1
    # The very click again, and news under the number that nobody knows: it is the same dispute.
    assert await desk.send(f"{PAGE}/match", order="1001") == 400
    await from_file(house, "A-1", "lost")
    (only,) = (await house.order("#1001")).disputes
    assert only.state is DisputeState.LOST and await left(house) == []


async def test_set_aside_it_is_gone_until_there_is_news(house: Lodging, desk: Desk) -> None:
    await from_file(house, "A-1")
    await desk.get(PAGE)
    assert await desk.send(f"{PAGE}/dismiss") == 303
    assert await left(house) == []
    assert await desk.send(f"{PAGE}/dismiss") == 400
    await placed(house, "A-1")
    house.clock.push(timedelta(hours=7))
    await house.work()
    assert (await house.order("A-1")).disputes == ()
    await from_file(house, "A-2")
    await from_file(house, "A-2", "won")
    assert await left(house) == ["A-2"], "one dispute, told of twice"


async def test_by_hand_it_goes_to_its_order_or_waits_for_it(house: Lodging, desk: Desk) -> None:
    await placed(house, "1001")
    await desk.get(PAGE)
    assert await desk.send(PAGE, order="#1001", **BY_HAND) == 303
    assert (await house.order("1001")).disputed is not None and await left(house) == []
    await desk.get(PAGE)
    assert await desk.send(PAGE, order="1002", **BY_HAND) == 303
    assert await left(house) == ["1002"]
    await placed(house, "#1002")
    await house.work()
    dispute = (await house.order("#1002")).disputed
    assert dispute is not None and dispute.amount == Money(minor=1250, currency="USD")
    assert await left(house) == []


@pytest.mark.parametrize(
    "wrong", [{"opened": "2099-01-01"}, {"opened": "1990-01-01"}, {"amount": "ten"}, {"currency": "?"}, {"order": " "},
              {"platform": "moon"}, {"state": "lost?"}]
)  # fmt: skip
async def test_nonsense_is_refused(house: Lodging, desk: Desk, wrong: dict[str, str]) -> None:
    await desk.get(PAGE)
    assert await desk.send(PAGE, **({"order": "1001"} | BY_HAND | wrong)) == 400
    assert await left(house) == []


async def test_shopifys_hook_waits_as_long_as_it_takes(house: Lodging) -> None:
    sealed = await house.connect("shopify", secret="s3cret")
    raw = (Path("tests/samples/shopify") / "dispute_opened.json").read_bytes()
    signed = base64.b64encode(hmac.new(b"s3cret", raw, hashlib.sha256).digest()).decode()
    headers = {"X-Shopify-Topic": "disputes/create", "X-Shopify-Hmac-SHA256": signed}
    url = await house.serve()
    async with ClientSession() as client:
        hook = f"{url}/hooks/shopify/{sealed.key}"
        async with client.post(hook, data=raw, headers=headers) as answer:
            assert answer.status == 200
    ref = str(json.loads(raw)["order_id"])
    # Longer than a report of a parcel waits, and than bodies are kept.
    await house.push(days(100), step=timedelta(days=1))
    assert await left(house) == [ref]
    await placed(house, "#9999", platform_ref=ref)
    await house.work()
    assert (await house.order("#9999")).disputed is not None and await left(house) == []


async def test_nobody_sees_or_matches_what_is_anothers(house: Lodging, desk: Desk) -> None:
    seller, _ = await manage.add_seller(house.house.db, house.house.vault, "Else", NOW)
    wanted = manage.Wanted(key="other", name="O")
    other = await manage.add_store(house.house.db, house.house.vault, seller.seller_id, wanted, NOW)
    await house.bring(make.order_seen(order_ref="77", key="else", seller_id=seller.seller_id, store_id=other.store_id))
    await disputed(house, "A-1")
    theirs, _ = csvfile.disputes(FILE.format(ref="B-1", state="open"), other, "csv:y", at=NOW)
    await house.bring(theirs[0])
    await desk.get(PAGE)
    assert "A-1" in desk.page and "B-1" not in desk.page
    hidden = desk.hidden(f"{PAGE}/match")
    assert await desk.send(f"{PAGE}/match", hidden=hidden, order="77") == 400
    assert await desk.send(f"{PAGE}/match", hidden=hidden, order="nothing") == 400
    for key in (theirs[0].key, "nothing"):
        await desk.get(PAGE)
        assert await desk.send(f"{PAGE}/match", hidden=hidden | {"key": key}, order="A-1") == 400
        assert await desk.send(f"{PAGE}/dismiss", hidden=hidden | {"key": key}) == 400
    assert await desk.send(PAGE, hidden=hidden | {"store": other.store_id}, order="77", **BY_HAND) == 404
    assert (await house.order("77")).disputes == ()
    assert await left(house, Sight(seller_id=seller.seller_id)) == ["B-1"]
    assert await left(house, Sight(seller_id=make.SELLER, stores=())) == []
