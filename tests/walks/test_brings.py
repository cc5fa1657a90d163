"""What came of orders is read out as it happens and counted by month; disputes come by hook, file and hand."""

from __future__ import annotations

import base64
import csv
import hashlib
import hmac
import io
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient

from bot import manage
from bot.reading import digest
from bot.stores import csvfile
from handlers.console import brings as pages
from jobs import brings
from models import brought, people, unplaced
from models.facts.disputes import Dispute, DisputeKind, DisputeState
from models.facts.inbound import DisputeSeen
from models.facts.money import Money
from models.facts.orders import LineItem
from models.sight import Sight
from tests import make
from tests.commands import environment, run
from tests.fakes.counter import Desk, a_day, serving
from tests.house import Lodging
from tests.make import NOW, days

MARCH = 202603
EVERY = Sight(seller_id=make.SELLER)
DISPUTES = """order,platform,kind,opened_at,amount,currency,reason,state,ended_at
1001,visa,chargeback,2026-03-09T10:00:00Z,40.00,USD,item_not_received,open,
1002,paypal,claim,2026-03-01T10:00:00Z,12.00,USD,damaged,lost,2026-03-08T10:00:00Z
1003,nowhere,claim,2026-03-01T10:00:00Z,,,,,
1004,visa,chargeback,yesterday,,,,,
1005,visa,feud,2026-03-01T10:00:00Z,,,,,
"""


async def placed(house: Lodging, *refs: str, **facts: object) -> None:
    for ref in refs:
        await house.bring(
            make.order_seen(**({"order_ref": ref, "key": f"order:{ref}", "placed_at": NOW - days(3)} | facts))
        )


async def disputed(house: Lodging, ref: str, **wanted: object) -> None:
    facts = {
        "dispute_id": f"d{ref}",
        "platform": "visa",
        "kind": DisputeKind.CHARGEBACK,
        "opened_at": NOW,
        "seen_at": NOW,
    }
    await house.bring(
        DisputeSeen(
            key=f"dispute:{ref}:{digest(repr(wanted))}",
            seller_id=make.SELLER,
            store_id=house.store.store_id,
            order_ref=ref,
            dispute=Dispute(**(facts | wanted)),  # type: ignore[arg-type]
        )
    )


async def counted(house: Lodging, *dims: str) -> dict[tuple[str, str], brought.Counted]:
    await brings.run(house.house.world, house.house.db)
    found = await brought.counted(house.house.db.reader, make.SELLER, dims, MARCH, MARCH)
    return {(each.dim, each.key): each for each in found}


async def test_orders_cases_and_disputes_are_counted_by_what_they_share(house: Lodging) -> None:
    await placed(house, "1001", "1002", "1003", country="US")
    await placed(house, "1004", country="FR")
    await disputed(house, "1002")
    found = await counted(house, "total", "country")
    assert (found["total", ""].orders, found["total", ""].disputed) == (4, 1)
    assert (found["country", "US"].orders, found["country", "US"].disputed) == (3, 1)
    assert (found["country", "FR"].orders, found["country", "FR"].disputed) == (1, 0)


async def test_a_month_is_counted_anew_when_something_came_of_an_order(house: Lodging) -> None:
    await placed(house, "1001")
    assert (await counted(house, "total"))["total", ""].disputed == 0
    await disputed(house, "1001")
    assert (await counted(house, "total"))["total", ""].disputed == 1
    assert await house.count("outcome", "state < 2") == 0


async def test_orders_of_before_are_read_out_from_their_documents(house: Lodging) -> None:
    await placed(house, "1001", "1002")
    await disputed(house, "1001")
    async with house.house.db.writing() as rows:
        for table in ("outcome", "dispute", "brought"):
            await rows.run(f"DELETE FROM {table}")
        await rows.run(
            "INSERT INTO outcome (id, seller_id, store_id, placed_at) SELECT id, seller_id, store_id, placed_at FROM order_"
        )
    assert (await counted(house, "total"))["total", ""].disputed == 1
    assert await house.count("dispute") == 1


async def test_two_currencies_are_never_added(house: Lodging) -> None:
    await placed(house, "1001", total=Money(minor=4000, currency="USD"))
    await placed(house, "1002", total=Money(minor=5000, currency="EUR"))
    await disputed(house, "1001")
    await disputed(house, "1002")
    found = await counted(house, "stake")
    assert {key: each.amount for (_, key), each in found.items()} == {"USD": 4000, "EUR": 5000}


async def test_a_dispute_of_an_order_that_is_not_known_is_kept_and_finds_it(house: Lodging) -> None:
    await disputed(house, "1001")
    assert await unplaced.count(house.house.db.reader, EVERY) == 1
    await placed(house, "#1001")
    house.clock.push(timedelta(hours=7))
    await house.work()
    assert (await house.order("#1001")).disputed is not None
    assert await unplaced.count(house.house.db.reader, EVERY) == 0


async def test_one_whose_order_never_comes_is_kept_for_a_person(house: Lodging) -> None:
    await disputed(house, "1001")
    await house.push(days(62), step=timedelta(days=1))
    assert await house.count("inbox", "kind = 'dispute_seen' AND state = 'early'") == 1
    assert await unplaced.count(house.house.db.reader, EVERY) == 1


async def test_shopifys_hook_opens_and_ends_a_dispute(house: Lodging) -> None:
    sealed = await house.connect("shopify", secret="s3cret")
    await placed(house, "#9999", platform_ref="820982911946154508")
    body = json.loads((Path("tests/samples/shopify") / "dispute_opened.json").read_text())

    async def hook(**changed: object) -> int:
        raw = json.dumps(body | changed).encode()
        signed = base64.b64encode(hmac.new(b"s3cret", raw, hashlib.sha256).digest()).decode()
        headers = {"X-Shopify-Topic": "disputes/update", "X-Shopify-Hmac-SHA256": signed}
        async with (
            ClientSession() as client,
            client.post(f"{url}/hooks/shopify/{sealed.key}", data=raw, headers=headers) as answer,
        ):
            return answer.status

    url = await house.serve()
    assert await hook() == 200
    dispute = (await house.order("#9999")).disputed
    assert dispute is not None and (dispute.platform, dispute.ground.value) == ("visa", "item_not_received")
    assert dispute.answer_by is not None and dispute.amount == Money(minor=10000, currency="USD")
    assert await hook(status="lost", finalized_on="2026-03-20T10:00:00Z") == 200
    assert await hook(evidence_sent_on="2026-03-19T10:00:00Z") == 200  # overtaken by the verdict
    (only,) = (await house.order("#9999")).disputes
    assert only.state is DisputeState.LOST and await house.count("dispute") == 1


def test_a_file_of_disputes_keeps_the_good_rows() -> None:
    seen, bad = csvfile.disputes(DISPUTES, make.store(), "csv:x", at=NOW)
    assert [(each.order_ref, each.dispute.platform, each.dispute.state.value) for each in seen] == [
        ("1001", "visa", "open"),
        ("1002", "paypal", "lost"),
    ]
    assert [(each.line, each.reason.partition(":")[0]) for each in bad] == [
        (4, "platform"),
        (5, "opened_at"),
        (6, "kind"),
    ]
    again, _ = csvfile.disputes(DISPUTES, make.store(), "csv:x", at=NOW + days(1))
    assert [each.key for each in again] == [each.key for each in seen]


async def test_the_command_line_reads_them(tmp_path: Path) -> None:
    env = environment(tmp_path)
    file = tmp_path / "disputes.csv"
    file.write_text(DISPUTES)
    assert (await run(env, "seller", "add", "Mei")).code == 0
    assert (await run(env, "store", "add", "shop")).code == 0
    told = await run(env, "import", "disputes", file)
    assert told.code == 1 and "2 disputes kept, 3 bad rows" in told.out, told.err


# In the console ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        found = Desk(client)
        await found.sign_in(house)
        yield found


async def test_a_person_enters_a_dispute_and_how_it_ended(house: Lodging, desk: Desk) -> None:
    await placed(house, "1001")
    order = await house.order("1001")
    path = f"/console/orders/{order.order_id}"
    assert await desk.get(path) == 200
    new = {"platform": "paypal", "kind": "claim", "ground": "damaged", "opened": "2026-03-09", "amount": "12.50"}
    assert await desk.send(f"{path}/dispute", hidden=fresh(desk, "-n"), **new, state="open") == 303
    dispute = (await house.order("1001")).disputed
    assert dispute is not None and dispute.amount == Money(minor=1250, currency="USD")
    assert await desk.get(path) == 200 and "PayPal" in desk.page
    ends = {"dispute": dispute.dispute_id, "state": "won"}
    assert await desk.send(f"{path}/dispute", hidden=fresh(desk, "-e1"), **ends) == 303
    (only,) = (await house.order("1001")).disputes
    assert only.state is DisputeState.WON and only.ended_at == NOW


@pytest.mark.parametrize(
    "wrong", [{"opened": "2099-01-01"}, {"opened": "soon"}, {"amount": "ten"}, {"platform": "moon"}, {"kind": "feud"}]
)
async def test_nonsense_is_refused(house: Lodging, desk: Desk, wrong: dict[str, str]) -> None:
    await placed(house, "1001")
    path = f"/console/orders/{(await house.order('1001')).order_id}"
    await desk.get(path)
    new = {"platform": "paypal", "kind": "claim", "ground": "damaged", "opened": "2026-03-09", "amount": ""}
    assert await desk.send(f"{path}/dispute", hidden=fresh(desk, "-n"), **(new | wrong)) in (400, 422)
    assert await house.count("dispute") == 0


async def test_another_sellers_order_and_store_are_as_if_absent(house: Lodging, desk: Desk) -> None:
    seller, _ = await manage.add_seller(house.house.db, house.house.vault, "Else", NOW)
    other = await manage.add_store(
        house.house.db, house.house.vault, seller.seller_id, manage.Wanted(key="other", name="O"), NOW
    )
    await house.bring(make.order_seen(order_ref="77", key="else", seller_id=seller.seller_id, store_id=other.store_id))
    await placed(house, "1001")
    order = await house.order("77")
    mine = await house.order("1001")
    await desk.get(f"/console/orders/{mine.order_id}")
    hidden = fresh(desk, "-n")
    assert await desk.send(f"/console/orders/{order.order_id}/dispute", hidden=hidden, state="open") == 404
    await desk.get("/console/report")
    assert (
        await desk.send(
            "/console/report/holdout",
            hidden=desk.hidden("/console/report/holdout") | {"store": other.store_id},
            share="10",
        )
        == 404
    )
    await desk.get(f"/console/report/store.csv?store={other.store_id}")
    assert "O" not in desk.page.split("\r\n", 1)[1].split(",")


async def test_the_hold_out_is_switched_on_and_draws_new_orders(house: Lodging, desk: Desk) -> None:
    await desk.get("/console/report")
    assert await desk.send("/console/report/holdout", share="50") == 303
    house.clock.push(timedelta(minutes=1))
    refs = [str(n) for n in range(2000, 2040)]
    await placed(house, *refs, placed_at=house.clock.now())
    drawn = [(await house.order(ref)).trial for ref in refs]
    assert 8 < sum(each.held_out for each in drawn if each) < 32 and None not in drawn
    await brings.run(house.house.world, house.house.db)
    assert await desk.get("/console/report") == 200 and "trial-" not in desk.page
    await desk.get("/console/report/trial.csv?months=3")
    assert [row.split(",")[0] for row in desk.page.split("\r\n")[1:3]] == ["told", "held"]
    (kept,) = await people.stores(house.house.db.reader, make.SELLER)
    assert kept.holdout is not None and kept.holdout.key not in await everything(desk)
    await desk.get("/console/report")
    assert await desk.send("/console/report/holdout", share="60") == 400
    assert await desk.send("/console/report/holdout", share="0") == 303
    await placed(house, "3000", placed_at=house.clock.now())
    assert (await house.order("3000")).trial is None


async def everything(desk: Desk) -> str:
    found = []
    for path in ("/console/report", "/console/settings", "/console/report/trial.csv"):
        await desk.get(path)
        found.append(desk.page)
    return "".join(found)


async def test_every_table_is_a_file_that_no_spreadsheet_carries_out(house: Lodging, desk: Desk) -> None:
    evil = LineItem(title="=cmd|'/C calc'!A0", quantity=1, unit_price=Money(minor=4000, currency="USD"))
    await placed(house, "1001", lines=(evil,))
    await disputed(house, "1001")
    await brings.run(house.house.world, house.house.db)
    for slug in pages.TABLES:
        assert await desk.get(f"/console/report/{slug}.csv?months=12") == 200, slug
        for row in csv.reader(io.StringIO(desk.page.lstrip("\ufeff"))):
            assert not [cell for cell in row if cell.startswith(("=", "+", "@", "\t"))], slug
        if slug == "sold":
            assert "'=cmd" in desk.page
    assert await desk.get("/console/report/passwords.csv") == 404


async def test_the_report_says_what_is_true(house: Lodging, desk: Desk) -> None:
    await placed(house, *(str(n) for n in range(1000, 1040)), country="US")
    for ref in ("1000", "1001"):
        await disputed(house, ref, amount=Money(minor=900, currency="EUR"), state=DisputeState.LOST, ended_at=NOW)
    await brings.run(house.house.world, house.house.db)
    assert await desk.get("/console/report?months=1") == 200
    assert "50.0" in desk.page and "(13.8 to 165.0)" in desk.page  # 2 of 40 by Wilson
    assert "United States" in desk.page and "€18.00" in desk.page
    assert await desk.get("/console/report/ends") == 200


async def test_how_cases_ended_is_a_file_too(house: Lodging, desk: Desk) -> None:
    await a_day(house)
    assert await desk.get("/console/report/ends") == 200 and "/console/report/ends.csv?days=90" in desk.page
    assert await desk.get("/console/report/ends.csv?days=90") == 200
    assert desk.answer.content_type == "text/csv"
    lines = desk.page.removeprefix("\ufeff").splitlines()
    assert lines[0] == "cause,state,resolution,remedy,cases,amount,currency"
    assert "damaged,agreed,,partial_refund,1,12.00,USD" in lines


async def test_a_report_of_nothing_says_what_to_do(house: Lodging, desk: Desk) -> None:
    assert await desk.get("/console/report") == 200
    assert "No order of this time has been counted yet" in desk.page and "/console/setup#orders" in desk.page


def fresh(desk: Desk, ending: str) -> dict[str, str]:
    """The hidden fields of the form whose nonce ends so."""
    form = next(each for each in re.findall(r"<form[^>]*>.*?</form>", desk.page, re.DOTALL) if f'{ending}"' in each)
    return {
        name: unescape(value) for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
    }
