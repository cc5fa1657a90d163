"""Several orders of one buyer on a real database: loaded, told and recorded in one message."""

from __future__ import annotations

from datetime import timedelta

from models import outbox
from models.facts.parcels import Notice, Status
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging
from tests.make import NOW, days
from tests.walks.test_inbox import linked

REFS = ("1001", "1002", "1003")


async def followed(house: Lodging, *refs: str, contact: str = "visitor") -> None:
    """Orders that one chat follows, each with a parcel of its own on its way."""
    for ref in refs:
        seen = make.order_seen(order_ref=ref, tracking=((f"YT{ref}", ""),), promised_by=NOW + days(60))
        await house.bring(seen)
        scan = make.event(Status.IN_TRANSIT, NOW - days(1), country="US")
        await house.bring(make.reported(scan, number=f"YT{ref}", key=f"moving:{ref}"))
        await linked(house, ref, contact, key=f"open:{ref}")


async def held(house: Lodging, *refs: str) -> None:
    for ref in refs:
        scan = make.event(Status.CUSTOMS_HELD, house.clock.at, country="US")
        await house.bring(make.reported(scan, number=f"YT{ref}", key=f"held:{ref}"))


async def read(house: Lodging) -> None:
    """The buyer's page fetches whatever lies there."""
    waiting = await house.rows("SELECT id FROM outbox WHERE state = 'shelf'")
    async with house.house.db.writing() as rows:
        await outbox.finish(rows, [(str(row["id"]), "sent", "") for row in waiting], 0)


async def test_three_orders_at_customs_are_one_message_and_each_is_recorded(house: Lodging) -> None:
    await followed(house, *REFS)
    await held(house, *REFS)
    assert Phrase.TOLD_CUSTOMS not in await house.said()
    await house.push(days(1))
    said = await house.said()
    assert said.count(Phrase.TOLD_CUSTOMS) == 1
    assert said.count(Phrase.ALSO_ORDER) == 2
    for ref in REFS:
        told = (await house.order(ref)).told
        assert [t.notice for t in told] == [Notice.CUSTOMS]
    lines = await house.rows("SELECT DISTINCT about FROM journal WHERE changes LIKE '%\"joined\"%'")
    assert len(lines) == 2, "what was told along stands in each order's own journal"


async def test_they_are_joined_in_one_batch_and_after_a_restart(house: Lodging) -> None:
    await followed(house, *REFS)
    scans = [
        make.reported(make.event(Status.CUSTOMS_HELD, NOW, country="US"), number=f"YT{ref}", key=f"held:{ref}")
        for ref in REFS
    ]
    await house.bring(*scans)
    await house.restart()
    await house.push(days(1))
    assert (await house.said()).count(Phrase.TOLD_CUSTOMS) == 1
    assert (await house.said()).count(Phrase.ALSO_ORDER) == 2


async def test_what_is_no_longer_true_of_one_takes_the_unread_message_back_from_all(house: Lodging) -> None:
    """The buyer is away, so the message lies there: what is still true is told anew, by itself."""
    await followed(house, *REFS)
    await held(house, *REFS)
    await house.push(timedelta(minutes=30), step=timedelta(minutes=5))
    released = make.event(Status.CUSTOMS_RELEASED, house.clock.at, country="US")
    await house.bring(make.reported(released, number="YT1002", key="released"))
    assert await house.count("outbox", "state = 'withdrawn'") == 1
    await house.push(days(1))
    shown = [each for each in await house.talk() if Phrase.TOLD_CUSTOMS in {line.phrase for line in each.lines}]
    assert len(shown) == 1
    named = [line.args["order"] for line in shown[0].lines if "order" in line.args]
    assert sorted(set(map(str, named))) == ["1001", "1003"]
    assert Phrase.TOLD_CUSTOMS_RELEASED not in await house.said(), "they never read that it was held"


async def test_what_was_read_is_not_told_again_when_one_of_them_moves(house: Lodging) -> None:
    await followed(house, *REFS)
    await held(house, *REFS)
    await house.push(timedelta(minutes=30), step=timedelta(minutes=5))
    await read(house)
    released = make.event(Status.CUSTOMS_RELEASED, house.clock.at, country="US")
    await house.bring(make.reported(released, number="YT1002", key="released"))
    await house.push(days(1))
    said = await house.said()
    assert said.count(Phrase.TOLD_CUSTOMS) == 1
    assert said.count(Phrase.TOLD_CUSTOMS_RELEASED) == 1


async def test_another_buyers_order_is_not_in_it(house: Lodging) -> None:
    await followed(house, "1001")
    await followed(house, "1002", contact="somebody else")
    await held(house, "1001", "1002")
    await house.push(days(1))
    for contact in ("visitor", "somebody else"):
        said = await house.said(contact=contact)
        assert said.count(Phrase.TOLD_CUSTOMS) == 1
        assert Phrase.ALSO_ORDER not in said


async def test_an_order_that_a_second_chat_follows_is_loaded_with_both(house: Lodging) -> None:
    await followed(house, "1001", "1002")
    await linked(house, "1002", "friend", key="open:friend")
    await house.bring(make.message("order 1002, ana@example.com", key="proof", contact_ref="friend"))
    assert len((await house.order("1002")).conversations) == 2
    await held(house, "1001", "1002")
    await house.push(days(1))
    told = [t for ref in ("1001", "1002") for t in (await house.order(ref)).told]
    assert [(t.notice, t.joined) for t in told] == [(Notice.CUSTOMS, "")] * 2
