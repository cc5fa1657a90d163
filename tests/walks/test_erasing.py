"""Erased bytes are nowhere: not in a file, a row, a log of the database; that there was a photo is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import files
from jobs import sweep
from models.facts.fact import named
from models.rules import retention
from tests import commands, make
from tests.fakes import bucket
from tests.fakes.counter import Desk, serving
from tests.house import Lodging, lodge
from tests.walks.test_seals import lying, photos, picture, remove, shown, wrong

CONVERSATION = named("conversation", "web", "visitor")


def holding(folder: Path, *parts: bytes) -> list[str]:
    """The files below the folder that hold any of these bytes."""
    every = (each for each in folder.rglob("*") if each.is_file())
    return [str(each) for each in every if any(part in each.read_bytes() for part in parts)]


def parts(data: bytes) -> list[bytes]:
    """Pieces of a file that stand nowhere else."""
    return [data[at : at + 32] for at in range(len(data) // 4, len(data) - 32, len(data) // 8)]


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


async def test_the_seller_erases_the_photos_of_a_case_after_a_second_question(house: Lodging, desk: Desk) -> None:
    sent = picture()
    order = await shown(house, sent, picture("blue"))
    first = photos(order)[0]
    copy = await house.house.world.files.get(first.file)
    assert holding(house.config.data, *parts(sent)) and holding(house.config.data, *parts(copy))
    await desk.sign_in(house)
    case = f"/console/cases/{order.cases[0].case_id}"
    await desk.get(case)
    assert "It stays noted that there were photos" in desk.page
    assert await desk.send(f"{case}/erase") == 400
    assert len(lying(house)) == 4
    assert await desk.send(f"{case}/erase", sure="yes") == 303
    await house.work()
    assert lying(house) == []
    assert holding(house.config.data, *parts(sent), *parts(copy)) == []
    after = await house.order()
    assert [each.gone_by for each in photos(after)] == ["Seller", "Seller"]
    assert [each.sha256 for each in photos(after)] == [each.sha256 for each in photos(order)]
    assert await wrong(house, after) == []
    assert await house.count("claim", "kind = 'photo'") == await house.count("likeness") == 0
    await desk.get(case)
    assert desk.page.count("by Seller") >= 2 and "Erase the photos" not in desk.page
    assert await desk.get(f"{case}/photos/{first.evidence_id}") == 200
    assert desk.answer.content_type == "image/svg+xml"
    assert "by Seller" in await tile(desk, f"{case}/photos/{first.evidence_id}")


async def tile(desk: Desk, path: str) -> str:
    async with desk.client.get(path) as answer:
        return await answer.text()


async def test_the_command_line_erases_an_order_s_photos_with_nobody_serving(house: Lodging) -> None:
    sent = picture()
    await shown(house, sent)
    loose = files.upload_name(house.clock.now(), CONVERSATION, "loose")
    await house.house.world.files.put(sent, loose)
    await shown(house, picture("blue"), order="1002", contact="another")
    await house.house.close()
    env = commands.environment(house.config.data, house.config.database)
    for arguments, said in (
        (("erase", "9999", "--photos"), "no order '9999'"),
        (("erase", "1001", "--photos", "--store", "nowhere"), "which store"),
    ):
        refused = await commands.run(env, *arguments)
        assert refused.code == 2 and said in refused.err and len(refused.err.splitlines()) == 1
    assert holding(house.config.data, *parts(sent))
    done = await commands.run(env, "erase", "#1001", "--photos")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("order 1001: 1 photos erased; it stays noted")
    assert holding(house.config.data, *parts(sent)) == []
    again = await commands.run(env, "erase", "1001", "--photos")
    assert (again.code, again.out) == (0, "order 1001 has no photos\n")
    assert (await commands.run(env, "audit")).code == 0
    await house.house.open()
    assert photos(await house.order("1002"))[0].here
    assert photos(await house.order("1001"))[0].gone_by == "erasure"


async def test_no_byte_of_a_photo_is_ever_in_the_database(house: Lodging) -> None:
    sent = picture()
    order = await shown(house, sent)
    (each,) = photos(order)
    copy = await house.house.world.files.get(each.file)
    found = holding(house.config.data, *parts(sent), *parts(copy))
    assert sorted(Path(name).name for name in found) == sorted({each.original, each.file})


async def test_photos_of_a_bucket_go_too_and_an_outage_only_delays_it(tmp_path: Path) -> None:
    async with bucket.opened() as there:
        keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
        settings = {"PARLEY_FILES": "s3://evidence/shop", "PARLEY_S3_ENDPOINT": there.address, **keys}
        async with lodge(tmp_path, **settings) as house:
            sent = picture()
            order = await shown(house, sent)
            assert sorted(there.kept.values()) == sorted(
                [sent, await house.house.world.files.get(photos(order)[0].file)]
            )
            there.down = True
            await remove(house, order)
            assert len(there.kept) == 2 and photos(await house.order())[0].gone_at
            there.down = False
            house.clock.push(timedelta(minutes=2))
            await house.work()
            assert there.kept == {}
            assert await wrong(house, await house.order()) == []


# Uploads


async def upload(house: Lodging, token: str, **ago: float) -> str:
    name = files.upload_name(house.clock.now() - timedelta(**ago), CONVERSATION, token)
    return await house.house.world.files.put(picture(), name)


async def test_uploads_that_nobody_sent_are_swept_after_a_day(house: Lodging) -> None:
    fresh, unsent, sent, ancient = [
        await upload(house, "fresh", hours=23), await upload(house, "unsent", hours=25), await upload(house, "sent", days=9),
        await upload(house, "ancient", days=retention.KEPT.days + 1),
    ]  # fmt: skip
    await house.bring(make.message("hello", key="m", photos=(f"file:{sent}", f"file:{ancient}")))
    await sweep.run(house.house.world, house.house.db)
    assert await house.house.world.files.uploads() == tuple(sorted((sent, fresh)))
    assert not await house.house.world.files.has(unsent)


async def test_an_upload_of_another_s_talk_keeps_nothing(house: Lodging) -> None:
    """A message of one visitor that names another's upload is no reason to keep it."""
    name = await upload(house, "x", days=2)
    await house.bring(make.message("hello", key="m", contact_ref="stranger", photos=(f"file:{name}",)))
    await sweep.run(house.house.world, house.house.db)
    assert await house.house.world.files.uploads() == ()


# parley check


async def test_check_names_the_place_and_tries_it(house: Lodging) -> None:
    await house.house.close()
    env = commands.environment(house.config.data, house.config.database)
    assert f"photos are kept in the folder {house.config.data}/files\n" in (await commands.run(env, "check")).out
    assert lying(house) == []
    (house.config.data / "files").mkdir(exist_ok=True)
    (house.config.data / "files").rename(house.config.data / "aside")
    (house.config.data / "files").write_text("no folder")
    refused = await commands.run(env, "check")
    assert refused.code == 1 and "missing: photos cannot be kept in the folder" in refused.out
    await house.house.open()


async def test_a_removal_is_in_the_journal_and_a_photo_is_not(house: Lodging) -> None:
    order = await shown(house, picture())
    await remove(house, order)
    rows = await house.rows("SELECT changes FROM journal WHERE about = ? ORDER BY n", order.order_id)
    (removal,) = [each for row in rows for each in json.loads(row["changes"]) if each["type"] == "remove_evidence"]
    assert (removal["by"], removal["evidence_id"]) == ("Mei", photos(order)[0].evidence_id)
