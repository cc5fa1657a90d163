"""Photos go by themselves when the policy says so: the bytes, not the fact."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot import manage
from jobs import purge
from models.facts.fact import named, to_ms
from models.facts.inbound import CaseClosed, Replied
from models.facts.orders import Order
from models.rules import guards, retention
from tests import make
from tests.house import Lodging
from tests.walks.test_seals import lying, photos, picture, remove, shown, wrong

DAYS = timedelta(days=1)


async def closed(house: Lodging, order: Order) -> Order:
    case_id = order.cases[0].case_id
    await house.bring(
        CaseClosed(key="close", seller_id=order.seller_id, order_id=order.order_id, case_id=case_id, by="Mei")
    )
    await house.work()
    return await house.order(order.order_ref)


async def later(house: Lodging, span: timedelta) -> Order:
    house.clock.push(span)
    await house.work()
    return await house.order()


async def test_half_a_year_after_its_end_the_bytes_go_and_the_fact_stays(house: Lodging) -> None:
    before = photos(await shown(house, picture()))[0]
    await later(house, 200 * DAYS)
    assert len(lying(house)) == 2, "the case is open"
    await closed(house, await house.order())
    talk = named("conversation", "web", "visitor")
    await house.bring(
        Replied(key="sorry", seller_id=make.SELLER, conversation_id=talk, text="Sorry for that", by="Kim")
    )
    (still,) = photos(await later(house, 179 * DAYS))
    assert still.here and len(lying(house)) == 2
    said = len(await house.talk())
    order = await later(house, 2 * DAYS)
    (gone,) = photos(order)
    assert lying(house) == []
    assert (gone.gone_by, gone.gone_at, gone.original, gone.file) == ("retention", house.clock.now(), "", "")
    assert (gone.sha256, gone.at, gone.message_id, gone.sender) == (
        before.sha256,
        before.at,
        before.message_id,
        before.sender,
    )
    assert await wrong(house, order) == []
    assert len(await house.talk()) == said, "nobody is told anything of an order that is over"
    assert await house.count("order_", "due_at IS NOT NULL") == 0


async def keep_for(house: Lodging, folder: Path, days: int) -> None:
    """A policy like the balanced one, but for how long it keeps photos, is in force from now on."""
    path = folder / f"{days}.yaml"
    text = (Path(manage.__file__).parent / "templates" / "balanced.yaml").read_text()
    path.write_text(text.replace("keep_photos_days: 180", f"keep_photos_days: {days}"))
    sheet = await manage.policy_sheet(house.house.db, house.store.seller_id, path)
    await manage.set_policy(house.house.db, house.store.seller_id, sheet, house.clock.now())


@pytest.mark.parametrize("days", [150, 400])
async def test_they_go_when_the_policy_says(house: Lodging, tmp_path: Path, days: int) -> None:
    await keep_for(house, tmp_path, days)
    await closed(house, await shown(house, picture()))
    await later(house, (days - 1) * DAYS)
    assert len(lying(house)) == 2
    if days > retention.KEPT.days:  # nothing else is ahead: one look, at its moment
        ended = (await house.order()).cases[0].closed_at
        assert ended is not None
        assert await house.count("order_", f"due_at = {to_ms(ended + days * DAYS) + 1}") == 1
    await later(house, DAYS + timedelta(minutes=1))
    assert lying(house) == []


async def test_a_policy_that_keeps_them_shorter_holds_at_once(house: Lodging, tmp_path: Path) -> None:
    await closed(house, await shown(house, picture()))
    await later(house, 150 * DAYS)
    assert len(lying(house)) == 2
    await keep_for(house, tmp_path, 90)
    (gone,) = photos(await later(house, timedelta(minutes=1)))
    assert gone.gone_by == "retention" and lying(house) == []


async def test_cases_that_ended_before_photos_had_a_deadline_are_found(house: Lodging) -> None:
    await closed(house, await shown(house, picture()))
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE order_ SET due_at = NULL")
    await later(house, 190 * DAYS)
    assert len(lying(house)) == 2
    await purge.run(house.house.world, house.house.db)
    await later(house, timedelta(minutes=1))
    assert lying(house) == []
    await purge.run(house.house.world, house.house.db)
    assert await house.count("order_", "due_at IS NOT NULL") == 0


@pytest.mark.parametrize("both", [False, True])
async def test_a_removed_photo_is_not_known_again(house: Lodging, both: bool) -> None:
    order = await shown(house, picture(), *((picture("blue"),) if both else ()))
    assert await house.count("claim", f"kind = '{guards.PHOTO}'") == 1 + both
    await remove(house, order, photos(order)[0])
    assert await house.count("claim", f"kind = '{guards.PHOTO}'") == both
    assert await house.count("claim", f"kind = '{guards.CONTACT}'") == 1
    assert photos(await house.order())[0].sha256
