"""What parcels teach is counted from the very rows of their reports, once, and known to whoever decides."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from jobs import learn
from models import learned, load, people
from models.facts.fact import change
from models.facts.lanes import Lanes
from models.facts.parcels import Status
from models.facts.priors import PRIORS
from models.rules.stages import trip
from tests import make
from tests.house import Lodging, lodge
from tests.make import NOW, SELLER, days

PARCELS = 40
SCANS = ((Status.ACCEPTED, 0.0), (Status.DEPARTED_ORIGIN_COUNTRY, 3.0), (Status.DELIVERED, 12.0))


async def teach(it: Lodging, until: int = len(SCANS), first: int = 0, count: int = PARCELS) -> None:
    """Parcels that take twelve days each, handed over an hour after each other."""
    for n in range(first, first + count):
        number, ref, begun = f"YT26000000{n:08}", f"{9000 + n}", NOW - days(20) + timedelta(hours=n)
        order = make.order_seen(
            order_ref=ref, key=f"order:{ref}", tracking=((number, "Yun"),), shipped_at=None, placed_at=begun
        )
        await it.bring(order)
        for status, after in SCANS[:until]:
            await it.bring(make.reported(make.event(status, begun + days(after), country="CN"), number=number))


async def lanes(it: Lodging) -> Lanes:
    await learn.run(it.house.world, it.house.db)
    return it.house.db.lanes.get(SELLER, PRIORS)


async def test_what_parcels_teach_is_known_after_the_hour(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        assert (await lanes(it)).of("CN", "US").count == 0
        await teach(it)
        assert await it.count("transit") >= PARCELS
        lane = (await lanes(it)).of("CN", "US", "Yun")
        assert lane.count == PARCELS
        assert 11.5 <= lane.days[1] <= 12.5
        assert await it.count("transit") == 0


async def test_news_are_counted_once_and_survive_a_restart(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        await teach(it)
        before = await lanes(it)
        rows = await it.rows("SELECT id, doc FROM learned ORDER BY id")
        await it.restart()
        assert it.house.db.lanes[SELLER].of("CN", "US").days == before.of("CN", "US").days, "before any decision"
        assert (await lanes(it)).of("CN", "US").days == before.of("CN", "US").days
        assert await it.rows("SELECT id, doc FROM learned ORDER BY id") == rows


async def test_whoever_is_still_on_the_way_is_counted_in_and_taken_back_when_it_arrives(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        await teach(it, until=2)
        await lanes(it)
        first = await it.rows("SELECT doc FROM learned WHERE lane = 'CN>US'")
        await teach(it)
        assert (await lanes(it)).of("CN", "US").count == PARCELS
        by_steps = await it.rows("SELECT doc FROM learned WHERE lane = 'CN>US'")
    assert by_steps != first
    (tmp_path / "other").mkdir()
    async with lodge(tmp_path / "other") as it:
        await teach(it)
        await lanes(it)
        at_once = await it.rows("SELECT doc FROM learned WHERE lane = 'CN>US'")
    one, other = (learned._tally.decode(rows[0]["doc"]).known() for rows in (by_steps, at_once))
    assert one == other


async def test_what_an_older_parley_knew_is_taught_once_when_it_is_brought_up_to_date(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        await teach(it, until=2)
        async with it.house.db.writing() as rows:
            await rows.run("DELETE FROM transit")
            await rows.run("DELETE FROM tortoise_migrations WHERE name = '0005_taught'")
        await it.restart()
        await teach(it)
        await lanes(it)
        by_steps = await it.rows("SELECT doc FROM learned WHERE lane = 'CN>US'")
        async with it.house.db.writing() as rows:
            await rows.run("DELETE FROM tortoise_migrations WHERE name = '0005_taught'")
        await it.restart()
        assert await it.count("transit") == 0
    (tmp_path / "other").mkdir()
    async with lodge(tmp_path / "other") as it:
        await teach(it)
        await lanes(it)
        at_once = await it.rows("SELECT doc FROM learned WHERE lane = 'CN>US'")
    one, other = (learned._tally.decode(rows[0]["doc"]).known() for rows in (by_steps, at_once))
    assert one == other


async def test_what_turns_out_to_be_another_parcels_scans_is_taken_back(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        await teach(it, until=2, count=1)
        order = await it.order("9000")
    parcel = order.parcels[0]
    seen, unseen = trip(order, parcel), change(order, parcels=(change(parcel, events=()),))
    (step,) = learned.steps(order, unseen)
    assert step.before == seen
    assert not step.after.stays
    (again,) = learned.steps(unseen, order)
    assert again == learned.Step(after=seen)


async def test_margins_are_written_in_the_order_in_which_counts_are_locked(tmp_path: Path) -> None:
    """Else two processes of which one counts while the other judges wait for each other in a ring."""
    async with lodge(tmp_path) as it:
        await teach(it)
        async with it.house.db.writing() as rows:
            await learned.count(rows, {})
        _, margins = learned.drawn(await learned.read(it.house.db.reader), it.clock.now())
    ids = [key for _, key in margins]
    assert len(ids) > 1
    assert ids == sorted(ids)


async def test_decisions_are_made_on_what_was_learned_and_on_the_sellers_own_closed_days(tmp_path: Path) -> None:
    async with lodge(tmp_path) as it:
        await teach(it)
        await lanes(it)
        closed = (date(2026, 3, 12),)
        async with it.house.db.writing() as rows:
            await people.save_store(rows, change(it.store, closed_on=closed), it.clock.now())
        arrival = make.order_seen(order_ref="77", key="order:77")
        loaded = await load.load(it.house.db.reader, [arrival])
        loaded.lanes = it.house.db.lanes
        known = load.known(loaded, arrival)
        assert known is not None
        assert known.lanes.of("CN", "US").count == PARCELS
        assert known.lanes.closed == closed
