"""The last 90 days of a store are rehearsed beside the server, and its report is a page that may do nothing."""

from __future__ import annotations

from bot import rehearsals
from jobs import rehearse
from models.facts.fact import change
from models.facts.parcels import Status
from tests import make
from tests.house import Lodging
from tests.make import NOW, days
from tests.walks.test_uploads import AT, Desk, desk

__all__ = ["desk"]


async def test_a_rehearsal_reads_the_rows_and_sends_nothing(house: Lodging, desk: Desk) -> None:
    line = make.order_seen().lines[0]
    for n in range(3):
        number = f"YT26000000000000{n:02}"
        await house.bring(
            make.order_seen(
                order_ref=str(n), key=f"o{n}", placed_at=NOW - days(40), shipped_at=NOW - days(38), promised_by=NOW - days(20),
                tracking=((number, ""),), lines=(line,),
            )
        )  # fmt: skip
        await house.bring(make.reported(make.event(Status.IN_TRANSIT, NOW - days(35)), number=number, key=f"r{n}"))
    await house.bring(make.order_seen(order_ref="old", key="old", placed_at=NOW - days(200)))
    before = await house.count("outbox")
    await desk.get("/console/setup")
    assert await desk.get(f"{AT}/rehearsal/report") == 404
    await desk.get("/console/setup")
    assert await desk.send(f"{AT}/rehearsal") == 303
    await desk.get("/console/setup")
    assert "It is being rehearsed" in desk.page
    await rehearse.run(house.house.world, house.house.db)
    state = rehearsals.state(house.house.world, house.store.store_id)
    assert state.error == "" and state.outcome is not None
    assert state.orders == 3 and sum(state.outcome.notices.values()) >= 3
    await desk.get("/console/setup")
    assert "Look at the report" in desk.page and "It is being rehearsed" not in desk.page
    assert await desk.get(f"{AT}/rehearsal/report") == 200
    policy = desk.answer.headers["Content-Security-Policy"]
    assert "sandbox" in policy and "default-src 'none'" in policy and "script-src" not in policy
    assert await house.count("outbox") == before
    left = {each.name for each in rehearsals.folder(house.house.world, house.store.store_id).iterdir()}
    assert left == {"out", "done"}


async def test_without_orders_it_says_so(house: Lodging, desk: Desk) -> None:
    await desk.get("/console/setup")
    assert await desk.send(f"{AT}/rehearsal") == 303
    await rehearse.run(house.house.world, house.house.db)
    await desk.get("/console/setup")
    assert "There is no order of the last 90 days yet." in desk.page


async def test_start_and_hold_by_the_button(house: Lodging, desk: Desk) -> None:
    from tests.walks.test_starting import current

    await desk.get("/console/setup")
    assert await desk.send(f"{AT}/stop") == 303
    assert not (await current(house)).live
    await desk.get("/console")
    assert "go on setting up" in desk.page
    await desk.get("/console/setup")
    assert await desk.send(f"{AT}/start", zone="Asia/Shanghai") == 303
    started = await current(house)
    assert started.live_from == house.clock.now() and started.zone == "Asia/Shanghai"
    await desk.get("/console/setup")
    fields = {"name": "Loom", "zone": "Nowhere/City", "origin": "CN", "language": "en", "currency": "EUR"}
    assert await desk.send(f"{AT}/store", **fields) == 422
    assert "choose a time zone" in desk.sent
    assert await desk.send(f"{AT}/store", **fields | {"zone": "Europe/Berlin"}) == 303
    assert (await current(house)).zone == "Europe/Berlin"
    assert await desk.send(f"{AT}/policy", policy="careful") == 303
    assert (await current(house)).policy.name == "careful"
    assert change(await current(house), live_from=None).live is False


async def test_orders_without_a_parcel_are_counted_and_what_is_missing_is_said(house: Lodging, desk: Desk) -> None:
    await house.bring(make.order_seen(order_ref="7001", placed_at=NOW - days(5), tracking=()))
    rehearsals.ask(house.house.world, house.store.store_id)
    await rehearse.run(house.house.world, house.house.db)
    assert await desk.get("/console/setup/shop/rehearsal") == 200
    assert "<dd>1</dd>" in desk.page and "has a tracking number yet" in desk.page
