"""The same defect n times: found over all stores of a seller, and handed to a supplier without anything of a buyer."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from pypdf import PdfReader

from bot import manage
from bot.upstream import FORMAT
from models import upstream
from models.facts.cases import Case, Evidence, Looked
from models.facts.fact import change, dump, named, to_ms
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import Cause
from models.sight import Sight
from models.upstream import By
from tests import make
from tests.commands import environment, run
from tests.fakes.counter import Counter, Desk, serving
from tests.house import Lodging
from tests.make import NOW, days

PRICE = Money(minor=2750, currency="EUR")
SINCE = NOW - days(90)
BUYER = ("Zoë Lindqvist", "zoe@example.com", "+46701234567", "11122", "the handle came off in my hand")


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


def sold(sku: str, batch: str = "", quantity: int = 1, title: str = "Mug") -> LineItem:
    return LineItem(title=title, quantity=quantity, unit_price=PRICE, sku=sku, batch=batch)


async def brought(house: Lodging, ref: str, *lines: LineItem, **more: object) -> None:
    facts = {"order_ref": ref, "lines": lines, "total": PRICE, "tracking": (), "origin": "CN", "key": f"order:{ref}"}
    await house.bring(make.order_seen(**(facts | more)))


async def went_wrong(house: Lodging, ref: str, cause: Cause, ago: float = 1, *photos: Evidence, said: str = "") -> str:
    """A case as it lies in the rows: its order's document, and what is read out of it."""
    order = await house.order(ref)
    opened = NOW - days(ago)
    case = Case(
        case_id=named("case", ref, cause.value),
        cause=cause,
        opened_at=opened,
        opened_by="buyer",
        evidence=photos,
        said=said,
    )
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE order_ SET doc = ? WHERE id = ?", dump(order.with_case(case)), order.order_id)
        await rows.run(
            "INSERT INTO case_ (id, order_id, seller_id, store_id, order_ref, cause, state, opened_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, 'gathering', ?, ?)", case.case_id, order.order_id, order.seller_id, order.store_id,
            ref, cause.value, to_ms(opened), to_ms(opened),
        )  # fmt: skip
    return case.case_id


async def photo(house: Lodging, shot: str, n: int = 0, **looked: object) -> Evidence:
    kept = await house.house.world.files.put(b"\xff\xd8\xff" + f"{shot} {n}".encode())
    return Evidence(
        evidence_id=named("photo", shot, n), at=NOW, message_id="m", sender=BUYER[0], file=kept, original=kept,
        sha256=hashlib.sha256(f"{shot} {n}".encode()).hexdigest(), shot=shot, looked=Looked(**looked),
    )  # fmt: skip


async def groups(house: Lodging, by: By = By.SKU, seller_id: str = make.SELLER) -> list[tuple[str, str, int, int]]:
    found = await upstream.groups(house.house.db.reader, Sight(seller_id=seller_id), by, SINCE, 30)
    return [(each.key, each.cause.value, each.cases, each.sold) for each in found]


async def test_cases_of_one_sku_are_one_group_over_all_stores(house: Lodging) -> None:
    other = manage.Wanted(key="second", name="Second", policy=str(make.PLAIN))
    second = await manage.add_store(house.house.db, house.house.vault, make.SELLER, other, NOW)
    for n in range(5):
        store = {"store_id": second.store_id} if n % 2 else {}
        await brought(house, f"20{n}", sold("MUG-1", quantity=2), **store)
    await brought(house, "300", sold("LID-1"))
    for n in range(4):
        await went_wrong(house, f"20{n}", Cause.DAMAGED, n + 1)
    await went_wrong(house, "204", Cause.WRONG_VARIANT)  # alone of its cause
    await went_wrong(house, "300", Cause.DAMAGED)  # alone of its SKU
    assert await groups(house) == [("MUG-1", "damaged", 4, 10)]
    (found,) = await upstream.groups(house.house.db.reader, Sight(seller_id=make.SELLER), By.SKU, SINCE, 30)
    assert (found.first, found.last) == (NOW - days(4), NOW - days(1))
    assert [each.order.order_ref for each in found.told] == ["200", "201", "202", "203"]  # the newest first
    assert {each.order.store_id for each in found.told} == {house.store.store_id, second.store_id}


@pytest.mark.parametrize("newest", [0, 3, 5_000])
async def test_a_group_shows_its_newest_cases_however_long_ago(
    house: Lodging, newest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of a rare SKU or cause are not among the newest of all cases."""
    monkeypatch.setattr(upstream, "NEWEST", newest)
    monkeypatch.setattr(upstream, "SAMPLES", 3)
    for n in range(6):
        await brought(house, f"20{n}", sold("MUG-1"))
        await went_wrong(house, f"20{n}", Cause.DAMAGED, n + 1)
    for n in range(4):
        await brought(house, f"30{n}", sold("LID-1"))
        await went_wrong(house, f"30{n}", Cause.DAMAGED, n + 20)
    for ref in ("200", "204"):
        await went_wrong(house, ref, Cause.WRONG_VARIANT, 30)
    found = await upstream.groups(house.house.db.reader, Sight(seller_id=make.SELLER), By.SKU, SINCE, 30)
    assert [(each.key, each.cause.value, [told.order.order_ref for told in each.told]) for each in found] == [
        ("MUG-1", "damaged", ["200", "201", "202"]),
        ("LID-1", "damaged", ["300", "301", "302"]),
        ("MUG-1", "wrong_variant", sorted(("200", "204"), key=lambda ref: named("case", ref, "wrong_variant"))),
    ]


async def test_by_batch_and_by_country_of_dispatch(house: Lodging) -> None:
    for n, (batch, origin) in enumerate((("L7", "CN"), ("L7", "PL"), ("L8", "PL"), ("", "PL"))):
        await brought(house, f"20{n}", sold("MUG-1", batch), origin=origin)
        await went_wrong(house, f"20{n}", Cause.PARTS_MISSING)
    assert await groups(house, By.BATCH) == [("L7", "parts_missing", 2, 2)]
    assert await groups(house, By.WAREHOUSE) == [("PL", "parts_missing", 3, 3)]


async def test_what_is_old_late_or_another_sellers_is_not_counted(house: Lodging) -> None:
    for n in range(4):
        await brought(house, f"20{n}", sold("MUG-1"))
    await went_wrong(house, "200", Cause.DAMAGED)
    await went_wrong(house, "201", Cause.DAMAGED, 91)
    await went_wrong(house, "202", Cause.LONG_TRANSIT)
    await went_wrong(house, "203", Cause.LONG_TRANSIT)
    assert await groups(house) == []
    await went_wrong(house, "202", Cause.DAMAGED)
    assert await groups(house) == [("MUG-1", "damaged", 2, 4)]
    assert await groups(house, seller_id="somebody") == []


async def test_what_was_sold_follows_the_order(house: Lodging) -> None:
    """Two lines of one name are one, and an order that the shop shows anew is read out anew."""
    await brought(house, "200", sold("MUG-1", quantity=2), sold("MUG-1", "L7"), sold("", title="Lamp, without a SKU"))
    rows = await house.rows("SELECT name, batch, origin, quantity FROM sold ORDER BY name")
    assert rows == [
        {"name": "Lamp, without a SKU", "batch": "", "origin": "CN", "quantity": 1},
        {"name": "MUG-1", "batch": "L7", "origin": "CN", "quantity": 3},
    ]
    await brought(house, "200", sold("MUG-2"), key="anew")
    assert await house.rows("SELECT name, quantity FROM sold") == [{"name": "MUG-2", "quantity": 1}]


async def test_a_pack_has_nothing_of_any_buyer(house: Lodging, desk: Desk) -> None:
    for n in range(3):
        who = {"name": BUYER[0], "email": BUYER[1], "phone": BUYER[2], "postcode": BUYER[3]}
        await brought(house, f"20{n}", sold("MUG-1"), **who)
        mine = [await photo(house, "closeup", n), await photo(house, "label", n), await photo(house, "", n)]
        await went_wrong(house, f"20{n}", Cause.DAMAGED, n + 1, *mine, said=BUYER[4])
    await desk.sign_in(house)
    assert await desk.get("/console/upstream") == 200
    assert "MUG-1" in desk.page and "100.0 %" in desk.page
    async with desk.client.get("/console/upstream/pack", params=offered(desk.page)) as answer:
        assert answer.status == 200 and answer.content_type == "application/zip"
        assert 'filename="supplier-pack-MUG-1-damaged.zip"' in answer.headers["Content-Disposition"]
        data = await answer.read()
    parts = opened(data)
    assert sorted(parts) == ["cases.csv", "manifest.json", "pack.html", "pack.pdf"] + [
        f"photos/00{n}-1.jpg" for n in (1, 2, 3)
    ]
    assert parts["photos/001-1.jpg"].endswith(b"closeup 2")  # the oldest case is the first
    every = b"".join(parts.values()).decode("utf-8", "replace")
    for said in (*BUYER, "Zo\\u00eb", "label", make.SELLER):
        assert said not in every, said
    assert "may show the buyer&#39;s address</dt><dd><bdi>6</bdi>" in parts["pack.html"].decode()
    assert parts["pack.pdf"].startswith(b"%PDF")
    rows = list(csv.DictReader(io.StringIO(parts["cases.csv"].decode("utf-8-sig"))))
    told = [(row["case"], row["order"], row["sku"], row["cause"]) for row in rows]
    assert told == [(str(n), ref, "MUG-1", "damaged") for n, ref in ((1, "202"), (2, "201"), (3, "200"))]
    manifest = json.loads(parts["manifest.json"])
    assert manifest["format"] == FORMAT and (manifest["cases"], manifest["sold"]) == (3, 3)
    told = {each["name"]: each["sha256"] for each in manifest["files"]}
    assert told == {name: hashlib.sha256(data).hexdigest() for name, data in parts.items() if name != "manifest.json"}


@pytest.mark.parametrize("language, said", [("zh-Hans", "到货损坏"), ("ar", "وصل تالفًا"), ("xx", "Arrived damaged")])
async def test_a_pack_is_in_the_suppliers_language(house: Lodging, desk: Desk, language: str, said: str) -> None:
    await brought(house, "200", sold("MUG-1"))
    await went_wrong(house, "200", Cause.DAMAGED)
    await desk.sign_in(house)
    asked = {"by": "sku", "key": "MUG-1", "cause": "damaged", "language": language}
    async with desk.client.get("/console/upstream/pack", params=asked) as answer:
        page = opened(await answer.read())["pack.html"].decode()
    assert said in page and ('dir="rtl"' in page) == (language == "ar")


async def test_a_pack_is_set_in_the_fonts_that_were_chosen(house: Lodging, desk: Desk, tmp_path: Path) -> None:
    """An empty folder: what no font in it has is named."""
    (tmp_path / "fonts").mkdir()
    await brought(house, "200", sold("MUG-1", title="您"))
    await went_wrong(house, "200", Cause.DAMAGED)
    env = environment(house.config.data, house.config.database, PARLEY_FONTS=str(tmp_path / "fonts"))
    house.house.world.fonts = env["PARLEY_FONTS"]
    await desk.sign_in(house)
    asked = {"by": "sku", "key": "MUG-1", "cause": "damaged"}
    async with desk.client.get("/console/upstream/pack", params=asked) as answer:
        assert "[U+60A8" in read(opened(await answer.read())["pack.pdf"])
    await house.house.close()
    made = await run(env, "upstream", "MUG-1", "--days", 3650, "--out", tmp_path / "out.zip")
    assert (made.code, made.err) == (0, "")
    assert "[U+60A8" in read(opened((tmp_path / "out.zip").read_bytes())["pack.pdf"])


async def test_a_pack_outlives_photos_that_are_gone_and_formulas_in_names(house: Lodging, desk: Desk) -> None:
    lost = change(await photo(house, "closeup"), file="0" * 64)
    for n in range(2):
        await brought(house, f"20{n}", sold('=HYPERLINK("http://x")', title="@SUM(A1)"))
        await went_wrong(house, f"20{n}", Cause.DAMAGED, 1, *([lost] if n else []))
    await desk.sign_in(house)
    await desk.get("/console/upstream")
    async with desk.client.get("/console/upstream/pack", params=offered(desk.page)) as answer:
        parts = opened(await answer.read())
    assert sorted(parts) == ["cases.csv", "manifest.json", "pack.html", "pack.pdf"]
    rows = list(csv.reader(io.StringIO(parts["cases.csv"].decode("utf-8-sig"))))
    assert rows[1][2:4] == ['\'=HYPERLINK("http://x")', "'@SUM(A1)"]
    assert "<a href=" not in parts["pack.html"].decode()


@pytest.mark.parametrize(
    "query", ["", "?by=sku&key=MUG-1", "?by=what&key=MUG-1&cause=damaged", "?by=sku&key=NO&cause=damaged",
              "?by=sku&key=MUG-1&cause=lost", "?by=sku&key=%00&cause=damaged"],
)  # fmt: skip
async def test_a_pack_of_nothing_is_no_pack(house: Lodging, desk: Desk, query: str) -> None:
    await desk.sign_in(house)
    assert await desk.get(f"/console/upstream/pack{query}") == 404


async def test_no_seller_gets_anothers_pack(house: Lodging, desk: Desk) -> None:
    await brought(house, "200", sold("MUG-1"))
    await went_wrong(house, "200", Cause.DAMAGED)
    assert (
        await upstream.group(
            house.house.db.reader, Sight(seller_id="somebody"), By.SKU, "MUG-1", Cause.DAMAGED, SINCE, 9
        )
        is None
    )
    assert await desk.get("/console/upstream/pack?by=sku&key=MUG-1&cause=damaged") == 303  # to sign in


async def test_by_the_command_line(house: Lodging, tmp_path: Path) -> None:
    for n in range(3):
        await brought(house, f"20{n}", sold("MUG-1"))
        await went_wrong(house, f"20{n}", Cause.DAMAGED, n, await photo(house, "closeup", n))
    await brought(house, "300", sold("LID-1"))
    await went_wrong(house, "200", Cause.POOR_QUALITY)
    env = environment(house.config.data, house.config.database)
    await house.house.close()
    to = tmp_path / "out.zip"
    made = await run(env, "upstream", "MUG-1", "--cause", "damaged", "--days", 3650, "--out", to)
    assert (made.code, made.err) == (0, "") and "3 of 3 cases, 3 photos" in made.out
    assert len([name for name in opened(to.read_bytes()) if name.startswith("photos/")]) == 3
    for arguments, wrong in (
        (("MUG-9",), "no order has the SKU 'MUG-9'"),
        (("LID-1",), "there is no case of SKU 'LID-1'"),
        (("MUG-1",), "name one with --cause: damaged (3), poor_quality (1)"),
        (("MUG-1", "--cause", "unsafe"), "there is no case unsafe of SKU 'MUG-1'"),
        (("MUG-1", "--cause", "damaged", "--days", "0"), "--days"),
    ):
        days_back = () if "--days" in arguments else ("--days", 3650)
        ran = await run(env, "upstream", *arguments, *days_back, "--out", tmp_path / "no.zip")
        assert ran.code == 2 and wrong in ran.err and len(ran.err.splitlines()) == 1, ran.err
    assert not (tmp_path / "no.zip").exists()
    ran = await run(env, "upstream", "MUG-1", "--cause", "damaged", "--days", 3650, "--out", tmp_path / "no" / "x.zip")
    assert ran.code == 2 and "make it first" in ran.err


async def test_from_the_buyers_words_to_the_group(house: Lodging) -> None:
    """Two buyers, each with a photo: no row is written by hand."""
    counter = Counter(house)
    for n in (1, 2):
        await counter.order(
            f"100{n}", f"Buyer {n}", PRICE, lines=(sold("MUG-1"),), tracking=((f"YT26100{n}00000001", ""),)
        )
        await counter.opens(f"buyer {n}", f"100{n}", f"Buyer {n}")
        await counter.says(f"buyer {n}", "The mug arrived broken", photos=(await counter.photo(),))
    ((key, cause, cases, pieces),) = await groups(house)
    assert (key, cause, cases, pieces) == ("MUG-1", "damaged", 2, 2)


async def test_orders_of_before_are_read_out_when_the_tables_come_up_to_date(house: Lodging) -> None:
    """The migration's own reading gives the same as ours, batches apart: nobody could say them before."""
    from importlib import import_module

    await brought(house, "200", sold("MUG-1", quantity=2), sold("", title="Lamp"))
    wanted = await house.rows("SELECT name, origin, quantity, placed_at FROM sold ORDER BY name")
    (row,) = await house.rows("SELECT id, seller_id, doc, placed_at FROM order_")
    migration = import_module("models.migrations.0009_sold")
    found = [
        {"name": each[3], "origin": each[5], "quantity": each[6], "placed_at": each[7]} for each in migration.rows(row)
    ]
    assert sorted(found, key=lambda each: str(each["name"])) == wanted


def offered(page: str) -> dict[str, str]:
    """What the only form of the page asks for."""
    (form,) = re.findall(r'<form action="/console/upstream/pack".*?</form>', page, re.DOTALL)
    return {
        name: unescape(value) for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
    }


def read(pdf: bytes) -> str:
    """What can be seen: marks of direction stick to letters beside them."""
    text = "".join(each.extract_text() for each in PdfReader(io.BytesIO(pdf)).pages)
    return text.replace("\u2066", "").replace("\u2069", "")


def opened(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        return {name: made.read(name) for name in made.namelist()}
