"""A file of orders through the browser: any encoding, any order of rows, half a million of them, and nobody else's."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient

from bot import uploads
from bot.columns import guessing
from bot.columns.rows import encoding_of
from jobs import uploads as job
from models import people
from models import uploads as rows
from models.facts.fact import change
from models.people import Seller
from models.uploads import How, Upload
from tests.fakes.counter import PASSWORD, Desk, one_time, serving
from tests.house import Lodging

HEAD = "order,placed_at,country,currency,title,quantity,unit_price"
GOOD = "1001,2026-03-01,DE,EUR,Mug,2,12.50"
AT = "/console/setup/shop"


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        link = await one_time(house)
        await desk.get(link)
        await desk.send(link)
        await desk.get("/console/password")
        await desk.send("/console/password", password=PASSWORD, again=PASSWORD)
        yield desk


async def hand_in(desk: Desk, data: bytes, name: str = "orders.csv", **more: Any) -> int:
    """As a browser sends a form with a file in it."""
    if await desk.get("/console/setup") != 200:
        return desk.answer.status
    hidden = desk.hidden(f"{AT}/upload") | more
    form = FormData()
    for field, value in hidden.items():
        form.add_field(field, value)
    form.add_field("file", BytesIO(data), filename=name, content_type="text/csv")
    headers = {"Sec-Fetch-Site": "same-origin"}
    async with desk.client.post(f"{AT}/upload", data=form, headers=headers, allow_redirects=False) as answer:
        desk.sent = await answer.text()
        return answer.status


async def latest(house: Lodging) -> Upload:
    found = await rows.latest(house.house.db.reader, house.store.store_id)
    assert found is not None
    return found


async def read_all(house: Lodging, desk: Desk, **fields: str) -> Upload:
    upload = await latest(house)
    await desk.get("/console/setup")
    assert await desk.send(f"{AT}/upload/{upload.upload_id}", do="read", **fields) == 303
    await job.run(house.house.world, house.house.db)
    return await latest(house)


async def test_a_file_is_previewed_read_and_forgotten(house: Lodging, desk: Desk) -> None:
    assert await hand_in(desk, f"{HEAD}\n{GOOD}\n1002,soon,DE,EUR,=cmd(),1,5.00\n".encode()) == 303
    await desk.get("/console/setup")
    assert "orders.csv" in desk.page and "no ISO 8601 moment" in desk.page and "=cmd()" in desk.page
    assert await house.count("order_") == 0
    done = await read_all(house, desk)
    assert (done.state, done.total, done.kept, done.bad) == ("done", 2, 1, 1)
    order = await house.order("1001")
    assert (order.total.minor, order.store_id) == (2500, house.store.store_id)
    folder = uploads.folder(house.house.world, done.upload_id)
    assert [each.name for each in folder.iterdir()] == ["bad.csv"]
    assert await desk.get(f"{AT}/upload/{done.upload_id}/bad.csv") == 200
    assert "attachment" in desk.answer.headers["Content-Disposition"]
    assert "3,placed_at" in desk.page.replace('"', "") and "1002,soon" in desk.page
    await desk.get("/console/setup")
    assert "Rows that could not be used: 1" in desk.page and "Kept: 1" in desk.page


async def test_columns_of_a_stranger_are_guessed_and_can_be_corrected(house: Lodging, desk: Desk) -> None:
    text = "编号,下单时间,收货国家,商品名称,数量,单价\n77,2026-03-01,US,手工杯,1,30\n"
    assert await hand_in(desk, text.encode("gb18030")) == 303
    await desk.get("/console/setup")
    assert "手工杯" in desk.page and "Order number" in desk.page
    upload = await latest(house)
    assert await desk.send(f"{AT}/upload/{upload.upload_id}", do="read", currency="USD") == 422
    assert "These columns are needed and were not found: Order number" in desk.sent
    fields = {f"column-{ours}": theirs for ours, theirs in guessing.guess(TEXT_COLUMNS).items()}
    done = await read_all(house, desk, currency="USD", **fields | {"column-order": "编号"})
    assert (done.kept, done.bad) == (1, 0)
    assert (await house.order("77")).lines[0].title == "手工杯"


TEXT_COLUMNS = ("编号", "下单时间", "收货国家", "商品名称", "数量", "单价")


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("utf-8", "Größe L"), ("utf-8-sig", "Größe L"), ("utf-16", "手工杯"), ("cp1252", "Größe L"), ("gb18030", "手工陶瓷杯"),

        ("big5", "手工馬克杯 紅色"), ("shift_jis", "手作りのマグカップ"), ("euc_kr", "수제 머그컵 한국"),
        ("cp1251", "Кружка ручной работы"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_encoding_and_separator(encoding: str, title: str, mark: str, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_bytes(f"{HEAD}\n1,2026-03-01,DE,EUR,{title},1,9.00\n".replace(",", mark).encode(encoding))
    found = uploads._look(file, How(name="x", size=1))
    assert (found.missing, found.bad) == ((), ())
    assert found.shown[0].cells["title"] == title, encoding_of(file)


async def test_rows_of_an_order_may_stand_anywhere(house: Lodging, desk: Desk) -> None:
    first = [f"{n},2026-03-01,DE,EUR,Mug,1,1.00" for n in range(2999)]
    second = [f"{n},2026-03-01,DE,EUR,Plate,1,2.00" for n in range(2999)]
    filler = "x" * 400
    text = "\n".join([f"{HEAD},note", *(f"{each},{filler}" for each in (*first, *second))])
    assert await hand_in(desk, text.encode()) == 303
    done = await read_all(house, desk)
    assert (done.kept, done.bad, done.total) == (2999, 0, 5998)
    assert [line.title for line in (await house.order("1234")).lines] == ["Mug", "Plate"]


async def test_read_again_after_a_crash_nothing_is_doubled(house: Lodging, desk: Desk) -> None:
    assert await hand_in(desk, f"{HEAD}\n{GOOD}\n".encode()) == 303
    upload = await latest(house)
    async with house.house.db.writing() as write:
        await rows.begin(write, upload.upload_id, upload.how, house.clock.now())
        assert await rows.take(write, upload.upload_id, house.clock.now())
    await job.run(house.house.world, house.house.db)  # its reader is alive, for all that is known
    assert await house.count("order_") == 0
    house.clock.push(rows.DEAD_AFTER * 2)
    await job.run(house.house.world, house.house.db)
    assert (await latest(house)).state == "done"
    assert await house.count("order_") == 1


async def test_a_form_that_is_not_ours_keeps_nothing(house: Lodging, desk: Desk) -> None:
    assert await hand_in(desk, GOOD.encode(), form="forged") == 403
    assert await hand_in(desk, b"") == 422
    assert await house.count("upload") == 0
    folder = house.house.world.data / "imports"
    assert not folder.exists() or not list(folder.iterdir())


async def test_what_is_too_large_is_refused_before_it_fills_the_disk(
    house: Lodging, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 1000)
    assert await hand_in(desk, b"x" * 2000) == 422
    assert "larger than" in desk.sent
    assert await hand_in(desk, b"x" * 200_000) == 413
    assert not list((house.house.world.data / "imports").iterdir())


async def test_anothers_file_and_store_are_not_there(house: Lodging, desk: Desk) -> None:
    assert await hand_in(desk, f"{HEAD}\n{GOOD}\n".encode()) == 303
    mine = await latest(house)
    async with house.house.db.writing() as write:
        await people.create_seller(write, Seller(seller_id="other", name="Other", created_at=house.clock.now()))
        await people.save_store(
            write, change(house.store, store_id="theirs", seller_id="other", key="theirs"), house.clock.now()
        )
        await rows.save(write, change(mine, upload_id="x", seller_id="other", store_id="theirs"), house.clock.now())
    for path in (f"{AT}/upload/x", f"{AT}/upload/x/bad.csv", f"/console/setup/theirs/upload/{mine.upload_id}"):
        assert await desk.get(path) == 404, path
    await desk.get("/console/setup")
    form = desk.hidden(f"{AT}/store")
    for path in ("store", "connect/telegram", "policy", "rehearsal", "start", "stop", f"upload/{mine.upload_id}"):
        assert await desk.send(f"/console/setup/theirs/{path}", hidden=form, token="x", policy="careful") == 404, path


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Dealing out holds no rows: four times the file, the same memory."""
    peaks = []
    for count in (30_000, 120_000):
        file = tmp_path / f"{count}.csv"
        file.write_text("\n".join([HEAD, *(f"{n},2026-03-01,DE,EUR,Mug,1,1.00" for n in range(count))]))
        tracemalloc.start()
        total, bad, _ = uploads._dealt(file, How(name="x", size=1), "shop", tmp_path / f"parts{count}")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert (total, bad) == (count, [])
    assert peaks[1] < peaks[0] * 1.5


async def test_a_day_in_doubt_is_asked_and_never_guessed(house: Lodging, desk: Desk) -> None:
    async with house.house.db.writing() as write:
        await people.save_store(write, change(house.store, zone="Asia/Shanghai"), house.clock.now())
    text = "Order Number,Order Date,Ship Country,Currency,Product,Qty,Price\n77,03/04/2026 09:00,US,USD,Cup,1,$30\n"
    assert await hand_in(desk, text.encode()) == 303
    await desk.get("/console/setup")
    assert "03/04/2026" in desk.page and "April 3, 2026" in desk.page and "March 4, 2026" in desk.page
    assert "Asia/Shanghai" in desk.page
    upload = await latest(house)
    for said in ({}, {"dates": "ymd"}):
        assert await desk.send(f"{AT}/upload/{upload.upload_id}", do="read", **said) == 422
        assert "how this file writes its dates" in desk.sent
        assert (await latest(house)).state == "new"
        await desk.get("/console/setup")
    done = await read_all(house, desk, dates="mdy")
    assert (done.kept, done.bad) == (1, 0)
    assert (await house.order("77")).placed_at.isoformat() == "2026-03-04T01:00:00+00:00"


async def test_a_row_that_settles_it_saves_the_question(house: Lodging, desk: Desk) -> None:
    text = f"{HEAD}\n1,03/04/2026,DE,EUR,Mug,1,1\n2,13/04/2026,DE,EUR,Mug,1,1\n"
    assert await hand_in(desk, text.encode()) == 303
    await desk.get("/console/setup")
    assert "day, month, year" in desk.page and 'name="dates"' not in desk.page
    assert (await read_all(house, desk)).kept == 2
    assert (await house.order("1")).placed_at.date().isoformat() == "2026-04-03"


async def test_a_currency_that_no_column_says_is_asked_for(house: Lodging, desk: Desk) -> None:
    async with house.house.db.writing() as write:
        await people.save_store(write, change(house.store, currency=""), house.clock.now())
    text = "Order Number,Sale Date,Ship To Country,Item Title,Quantity,Sold For\n77,Mar-04-26,US,Cup,1,$30\n"
    assert await hand_in(desk, text.encode(), zone="Asia/Shanghai") == 303
    await desk.get("/console/setup")
    assert "This file names no currency" in desk.page and "were not found" not in desk.page
    assert (await read_all(house, desk, currency="USD")).kept == 1
    # A day of a store whose zone its seller's browser said.
    assert (await house.order("77")).placed_at.isoformat() == "2026-03-03T16:00:00+00:00"
