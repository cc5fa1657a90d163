"""Before the seller has pressed "start" nobody is written to; then everybody is, of what is still true."""

from __future__ import annotations

from datetime import timedelta

from bot import manage
from models import people
from models.facts.fact import change
from models.facts.parcels import Status
from models.facts.people import ALWAYS, Store
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging
from tests.make import NOW, days


async def current(house: Lodging) -> Store:
    store = await people.store_by_key(house.house.db.reader, house.store.key)
    assert store is not None
    return store


async def held(house: Lodging) -> None:
    await manage.save_store(house.house.db, change(await current(house), live_from=None), house.clock.now())


async def at_customs(house: Lodging) -> None:
    await house.bring(make.order_seen())
    await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001")))
    await house.bring(make.reported(make.event(Status.IN_TRANSIT, NOW - days(5)), make.event(Status.CUSTOMS_HELD, NOW)))


async def test_nothing_is_told_before_the_start_and_what_is_still_true_after_it(house: Lodging) -> None:
    await held(house)
    await at_customs(house)
    await house.push(timedelta(days=1))
    assert Phrase.HELLO in await house.said()  # whoever comes is answered
    assert Phrase.TOLD_CUSTOMS not in await house.said()
    before = len(await house.talk())
    await house.push(timedelta(days=1))
    assert len(await house.talk()) == before
    assert await house.count("task") == 0
    started = await manage.start(house.house.db, await current(house), house.clock.now())
    assert started.live_from == house.clock.now()
    await house.push(timedelta(minutes=30), step=timedelta(minutes=5))
    assert (await house.said()).count(Phrase.TOLD_CUSTOMS) == 1
    again = await manage.start(house.house.db, started, house.clock.now())
    assert again.live_from == started.live_from


async def test_after_a_stop_notices_are_held_again(house: Lodging) -> None:
    stopped = await manage.stop(house.house.db, house.store, house.clock.now())
    assert not stopped.live
    await at_customs(house)
    await house.push(timedelta(days=1))
    assert Phrase.TOLD_CUSTOMS not in await house.said()


async def test_a_store_of_before_is_live(house: Lodging) -> None:
    rows = await house.rows("SELECT doc FROM store WHERE key = ?", house.store.key)
    assert "live_from" not in rows[0]["doc"]
    assert (await current(house)).live


async def test_only_the_store_of_the_first_start_waits_and_only_while_it_is_empty(house: Lodging) -> None:
    db, seller_id = house.house.db, house.store.seller_id
    assert not await manage.hold_new(db, seller_id, NOW)
    assert (await current(house)).live_from == ALWAYS
    await manage.save_store(db, change(house.store, live_from=NOW), NOW)
    assert await manage.hold_new(db, seller_id, NOW)
    assert not (await current(house)).live
    await manage.save_store(db, change(house.store, live_from=NOW), NOW)
    await house.bring(make.order_seen())
    assert not await manage.hold_new(db, seller_id, NOW)
    assert (await current(house)).live
