"""Evidence that counts: sealed in the journal, found again whole, missed when it is not, gone when it is removed."""

from __future__ import annotations

import asyncio
import hashlib
import io
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import bot.photos
from bot import files, seals
from bot.app import House
from jobs import audit
from models import evidence as kept
from models.facts.cases import Evidence
from models.facts.inbound import EvidenceErased
from models.facts.orders import Order
from tests import commands, make
from tests.house import Lodging, built, other_hands

ALL = logging.getLogger("parley.audit")


def picture(color: str = "red") -> bytes:
    """Sharp and light enough that nobody asks for another."""
    drawn = Image.effect_noise((900, 700), 90).convert("RGB")
    drawn.paste(color, (0, 0, 300, 300))
    out = io.BytesIO()
    drawn.save(out, "JPEG")
    return out.getvalue()


async def shown(house: Lodging, *pictures: bytes, order: str = "1001", contact: str = "visitor") -> Order:
    """A buyer whose mug arrived broken sends photos of it in the web chat."""
    number = 1000 + int(order)
    await house.bring(make.order_seen(key=f"seen-{order}", order_ref=order, platform_ref=str(number)))
    link = house.house._link(house.store.store_id, order)
    await house.bring(make.opened(link=link, key=f"open-{order}", contact_ref=contact))
    await house.bring(make.message("My mug arrived broken", key=f"m-{order}", contact_ref=contact))
    for n, each in enumerate(pictures):
        await house.work()
        house.clock.push(timedelta(minutes=1))
        name = files.upload_name(house.clock.now(), "0" * 24, f"{order}{n}")
        await house.house.world.files.put(each, name)
        photo = make.message(key=f"p-{order}-{n}", photos=(f"file:{name}",), contact_ref=contact, sent_as=f"frame{n}")
        await house.bring(photo)
    await house.work()
    return await house.order(order)


def photos(order: Order) -> tuple[Evidence, ...]:
    return kept.every(order)


async def wrong(house: Lodging, order: Order) -> list[str]:
    found = seals.broken(house.house.db.reader, house.house.world.files, order.order_id)
    return [said async for _, said in found if said]


def erasure(order: Order, key: str = "erase", evidence_id: str = "") -> EvidenceErased:
    return EvidenceErased(
        key=key, seller_id=order.seller_id, order_id=order.order_id, case_id=order.cases[0].case_id, by="Mei",
        evidence_id=evidence_id,
    )  # fmt: skip


async def remove(house: Lodging, order: Order, each: Evidence | None = None, key: str = "erase") -> None:
    await house.bring(erasure(order, key, each.evidence_id if each else ""))
    await house.work()


def lying(house: Lodging) -> list[Path]:
    return [each for each in (house.config.data / "files").rglob("*") if each.is_file()]


def path(house: Lodging, name: str) -> Path:
    return house.config.data / "files" / files.place(name)


async def test_a_photo_is_sealed_with_all_that_proves_it(house: Lodging) -> None:
    sent = picture()
    order = await shown(house, sent)
    (each,) = photos(order)
    sealed = (await kept.journalled(house.house.db.reader, order.order_id))[each.evidence_id]
    assert sealed.evidence == each
    assert each.sha256 == hashlib.sha256(sent).hexdigest()
    assert path(house, each.original).read_bytes() == sent
    assert (each.channel, each.sent_as) == ("webchat", "frame0")
    assert each.at == house.clock.now() and each.sender and each.message_id
    assert await wrong(house, order) == []


async def test_what_is_missing_or_changed_is_said(house: Lodging) -> None:
    order = await shown(house, picture(), picture("blue"))
    first, second = photos(order)
    await remove(house, order, second)
    order = await house.order()
    assert await wrong(house, order) == []

    copy = path(house, first.file)
    was = copy.read_bytes()
    copy.unlink()
    assert ["the copy that people see is missing" in each for each in await wrong(house, order)] == [True]
    copy.write_bytes(was)
    original = path(house, first.original)
    was = original.read_bytes()
    original.write_bytes(was + b" ")
    assert ["its original was changed" in each for each in await wrong(house, order)] == [True]
    original.unlink()
    assert ["its original is missing" in each for each in await wrong(house, order)] == [True]
    original.write_bytes(was)
    assert await wrong(house, order) == []

    path(house, second.original).write_bytes(b"still here")
    (said,) = await wrong(house, order)
    assert "by Mei, and its bytes are still there" in said and second.evidence_id in said


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE order_ SET doc = replace(doc, '{}', '" + "0" * 64 + "')", "not what was journalled"),
        ("UPDATE order_ SET doc = replace(doc, '\"evidence\":[', '\"evidnce\":[')", "does not have it any more"),
        ("DELETE FROM journal", "the journal knows nothing of it"),
    ],
)
async def test_rows_that_other_hands_wrote_are_found(house: Lodging, sql: str, said: str) -> None:
    order = await shown(house, picture())
    async with house.house.db.writing() as rows:
        await other_hands(rows)
        await rows.run(sql.replace("{}", photos(order)[0].sha256))
    (found,) = await wrong(house, await house.order())
    assert said in found


async def test_a_removal_that_waits_for_its_turn_is_no_fault(house: Lodging) -> None:
    order = await shown(house, picture())
    await house.bring(erasure(order))
    assert len(lying(house)) == 2 and await wrong(house, await house.order()) == []
    await house.work()
    assert lying(house) == [] and await wrong(house, await house.order()) == []


async def test_the_same_photo_in_two_claims_goes_once_at_a_time(house: Lodging) -> None:
    sent = picture()
    first = await shown(house, sent)
    second = await shown(house, sent, order="1002", contact="another")
    assert photos(first)[0].sha256 == photos(second)[0].sha256
    await remove(house, first)
    assert len(lying(house)) == 2
    assert await house.house.world.files.get(photos(second)[0].original) == sent
    assert await wrong(house, await house.order("1002")) == []


async def test_bytes_that_were_shared_before_stay_until_nobody_needs_them(house: Lodging) -> None:
    """Files were once named by their bytes alone: rows of then still say so."""
    sent = picture()
    orders = [await shown(house, sent), await shown(house, sent, order="1002", contact="another")]
    name = await house.house.world.files.put(sent)
    async with house.house.db.writing() as rows:
        await other_hands(rows)
        for order in orders:
            old = photos(order)[0].original
            for table, column in (("order_", "doc"), ("journal", "changes")):
                await rows.run(f"UPDATE {table} SET {column} = replace({column}, '{old}', '{name}')")
    await remove(house, orders[0], key="one")
    assert await house.house.world.files.get(name) == sent
    assert await wrong(house, await house.order("1001")) == await wrong(house, await house.order("1002")) == []
    await remove(house, orders[1], key="two")
    assert not await house.house.world.files.has(name)
    assert await wrong(house, await house.order("1001")) == await wrong(house, await house.order("1002")) == []


@pytest.fixture
async def other(house: Lodging) -> AsyncIterator[House]:
    """A second process on the same rows and files, where the database lets two write."""
    if house.house.db.dialect == "sqlite":
        pytest.skip("SQLite has one writing process")
    another = built(house.config, house.clock)
    await another.open()
    yield another
    await another.close()


async def test_two_processes_remove_the_same_photo_of_two_claims(house: Lodging, other: House) -> None:
    from jobs import outbox

    sent = picture()
    orders = [await shown(house, sent, order=str(1001 + n), contact=f"buyer{n}") for n in range(3)]
    removals = [erasure(order, f"erase{n}") for n, order in enumerate(orders[:2])]
    await asyncio.gather(house.house.writer.hand_in(removals[:1]), other.writer.hand_in(removals[1:]))
    await asyncio.gather(outbox.run(house.house.world, house.house.db), outbox.run(other.world, other.db))
    assert {each.name for each in lying(house)} == {photos(orders[2])[0].original, photos(orders[2])[0].file}
    for n in range(3):
        assert await wrong(house, await house.order(str(1001 + n))) == []


async def test_a_photo_removed_while_it_is_fetched_leaves_nothing(house: Lodging) -> None:
    order = await shown(house)
    name = files.upload_name(house.clock.now(), "0" * 24, "x")
    await house.house.world.files.put(picture(), name)
    await house.bring(make.message(key="late", photos=(f"file:{name}",)))
    await remove(house, await house.order())
    (each,) = photos(await house.order())
    assert each.gone_at and not each.here
    assert lying(house) == [] and await wrong(house, order) == []


async def test_a_photo_removed_while_it_is_looked_at_leaves_nothing(house: Lodging) -> None:
    order, world = await shown(house), house.house.world
    usual = world.judge

    async def removed_meanwhile(data: bytes, look_for: tuple[str, ...] = ()) -> Any:
        await house.bring(erasure(order, "meanwhile"))
        return await (usual or bot.photos.judge)(data, look_for)

    world.judge = removed_meanwhile
    name = files.upload_name(house.clock.now(), "0" * 24, "x")
    await world.files.put(picture(), name)
    await house.bring(make.message(key="late", photos=(f"file:{name}",)))
    await house.work()
    (each,) = photos(await house.order())
    assert (each.gone_by, each.original, each.file) == ("Mei", "", "")
    assert lying(house) == [] and await wrong(house, order) == []


async def test_an_outage_is_no_verdict(house: Lodging) -> None:
    order = await shown(house, picture())
    folder = house.config.data / "files"
    folder.rename(house.config.data / "aside")
    folder.write_text("no folder")
    (said,) = await wrong(house, order)
    assert "nobody can say now" in said


async def test_in_a_month_each_photo_is_looked_at_once(house: Lodging, caplog: pytest.LogCaptureFixture) -> None:
    order = await shown(house, picture())
    path(house, photos(order)[0].original).unlink()
    with caplog.at_level(logging.ERROR, "parley.audit"):
        for _ in range(audit.PARTS):
            house.clock.push(timedelta(hours=1))
            await audit.run(house.house.world, house.house.db)
    said = [record.wrong for record in caplog.records if record.name == ALL.name and hasattr(record, "wrong")]
    assert len(said) == 1 and "its original is missing" in said[0]


async def test_the_audit_says_it_and_fails(house: Lodging) -> None:
    order = await shown(house, picture())
    await house.house.close()
    env = commands.environment(house.config.data, house.config.database)
    fine = await commands.run(env, "audit")
    assert (fine.code, fine.err) == (0, "") and "1 photos in the folder" in fine.out
    path(house, photos(order)[0].original).write_bytes(b"another photo")
    found = await commands.run(env, "audit")
    assert found.code == 1 and "order 1001" in found.err and "its original was changed" in found.err
    await house.house.open()
