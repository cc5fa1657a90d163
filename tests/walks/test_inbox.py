"""What arrives twice, late, early, at once or broken has one effect, and nothing is lost."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime
from itertools import permutations

import pytest

from handlers import inbox
from jobs import deadlines, purge
from jobs import inbox as again
from models.errors import Unavailable
from models.facts.cases import CaseState
from models.facts.fact import change, from_ms, named
from models.facts.inbound import ShipmentSeen, TakenOver
from models.facts.money import Money
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make
from tests.house import Lodging
from tests.make import NOW, days

JOURNEY = (
    make.event(Status.ACCEPTED, NOW - days(12)),
    make.event(Status.IN_TRANSIT, NOW - days(9)),
    make.event(Status.CUSTOMS_PRESENTED, NOW - days(3)),
    make.event(Status.CUSTOMS_RELEASED, NOW - days(2)),
    make.event(Status.DELIVERED, NOW - days(1)),
)


async def linked(house: Lodging, ref: str = "1001", contact: str = "visitor", key: str = "open") -> None:
    link = house.house._link(house.store.store_id, ref)
    await house.bring(make.opened(link=link, key=key, contact_ref=contact))


async def offered(house: Lodging, contact: str = "visitor") -> str:
    """A broken mug with its photo; gives the action that accepts the first option."""
    await house.bring(make.order_seen())
    await house.bring(make.reported(make.event(Status.DELIVERED, NOW - days(1))))
    await linked(house, contact=contact)
    await house.bring(make.message("My mug arrived broken", key=f"broken-{contact}", contact_ref=contact))
    photo = make.message(key=f"photo-{contact}", photos=("file:" + "0" * 64,), contact_ref=contact)
    await house.bring(photo)
    await house.bring(make.looked(photo))
    case = (await house.order()).cases[0]
    assert case.live_offer is not None
    return f"take:{case.live_offer.offer_id}:0"


# Twice


async def test_fifty_copies_at_once_are_one(house: Lodging) -> None:
    await house.bring(make.order_seen())
    copies = [make.message("hello", key="same") for _ in range(50)]
    await asyncio.gather(*(house.bring(each) for each in copies))
    before = await house.everything()
    await house.bring(*copies)
    await house.restart()
    await house.bring(*copies)
    assert await house.everything() == before
    assert await house.count("inbox", "key = 'same'") == 1
    assert await house.count("message", "author = 'buyer'") == 1


async def test_a_replay_has_no_effect_after_the_bodies_are_forgotten(house: Lodging) -> None:
    await house.bring(make.order_seen())
    await house.push(days(40), step=days(10))
    await purge.run(house.house.world, house.house.db)
    assert await house.count("inbox", "doc = '' AND key = 'order:1001'") == 1
    before = await house.everything()
    await house.bring(make.order_seen())
    assert await house.everything() == before


async def test_a_copy_is_not_answered_before_its_twin_is_kept(house: Lodging) -> None:
    await house.bring(make.order_seen())
    first, second = make.message("hello", key="one"), make.message("where is it?", key="two")
    outcome = await inbox.arrive(house.house.db, (first, second, second), NOW, {"webchat"})
    assert [fate.value for fate in outcome.fates] == ["done", "later", "later"]


async def test_words_are_said_in_the_order_in_which_they_came(house: Lodging) -> None:
    said = [make.message(f"number {n}", key=f"m{n}") for n in range(20)]
    await asyncio.gather(*(house.bring(each) for each in said))
    assert [each.text for each in await house.talk() if each.author == "buyer"] == [each.text for each in said]


# Late, early, in any order


@pytest.mark.parametrize("order", random.Random(7).sample(list(permutations(range(5))), 12))
async def test_any_order_of_events_gives_the_same_facts(house: Lodging, order: tuple[int, ...]) -> None:
    await house.bring(make.order_seen())
    for n in order:
        await house.bring(make.reported(JOURNEY[n]))
    parcel = (await house.order()).parcels[0]
    assert parcel.status is Status.DELIVERED
    assert parcel.events == tuple(sorted(JOURNEY, key=lambda each: each.at))
    rows = await house.rows("SELECT status FROM parcel")
    assert rows == [{"status": "delivered"}]


@pytest.mark.parametrize("together", [True, False])
async def test_a_report_that_comes_before_its_order_is_taken_up(house: Lodging, together: bool) -> None:
    report, order = make.reported(*JOURNEY), make.order_seen()
    if together:
        await house.bring(report, order)
    else:
        await house.bring(report)
        assert await house.count("inbox", "state = 'early'") == 1
        await house.bring(order)
    assert (await house.order()).parcels[0].status is Status.DELIVERED
    assert await house.count("inbox", "state <> 'done'") == 0


async def test_a_shipment_that_comes_before_its_order_is_taken_up(house: Lodging) -> None:
    shipped = ShipmentSeen(
        key="ship", seller_id=make.SELLER, store_id=house.store.store_id, order_ref="1001",
        tracking=(("YT9", "YunExpress"),), shipped_at=NOW - days(2),
    )  # fmt: skip
    await house.bring(shipped)
    await house.bring(make.order_seen(tracking=()))
    await again.run(house.house.world, house.house.db)
    assert [each.number for each in (await house.order()).parcels] == ["YT9"]
    assert await house.count("inbox", "state = 'early'") == 0


async def test_a_report_that_belongs_to_nobody_ends(house: Lodging) -> None:
    await house.bring(make.reported(*JOURNEY, number="NOBODYS"))
    for _ in range(3):
        house.clock.push(days(31))
        await again.run(house.house.world, house.house.db)
    assert await house.rows("SELECT state, due_at FROM inbox") == [{"state": "done", "due_at": None}]


@pytest.mark.parametrize("second_first", [True, False])
async def test_two_orders_share_a_parcel(house: Lodging, second_first: bool) -> None:
    second = make.order_seen(order_ref="1002", key="order:1002")
    await house.bring(make.order_seen())
    if second_first:
        await house.bring(second)
    await house.bring(make.reported(*JOURNEY))
    if not second_first:
        await house.bring(second)
    first, other = await house.order("1001"), await house.order("1002")
    assert first.parcels[0].events == other.parcels[0].events != ()


async def test_another_sellers_number_is_not_ours(house: Lodging) -> None:
    await house.bring(make.order_seen())
    theirs = change(make.reported(*JOURNEY), seller_id="another")
    await house.bring(theirs)
    assert (await house.order()).parcels[0].events == ()


async def test_an_older_look_at_an_order_takes_nothing_back(house: Lodging) -> None:
    new = make.order_seen(key="new", refunded=500, seen_at=NOW)
    old = make.order_seen(key="old", total=Money(minor=1, currency="USD"), seen_at=NOW - days(1))
    await house.bring(new)
    await house.bring(old)
    order = await house.order()
    assert (order.total.minor, order.refunded) == (4000, 500)


# At once


async def test_two_first_messages_begin_one_conversation(house: Lodging) -> None:
    await asyncio.gather(*(house.bring(make.message(f"hi {n}", key=f"m{n}")) for n in range(10)))
    assert await house.count("conversation") == 1
    assert (await house.said()).count(Phrase.HELLO) == 1


async def test_fifty_taps_on_accept_are_one_settlement(house: Lodging) -> None:
    take = await offered(house)
    taps = [make.message(action=take, key=f"tap{n}") for n in range(50)]
    await asyncio.gather(*(house.bring(each) for each in taps))
    order = await house.order()
    assert order.cases[0].settlement is not None
    assert await house.count("task", "kind = 'settle'") == 1
    agreed = await house.rows("SELECT changes FROM journal WHERE changes LIKE '%\"agree\"%'")
    assert len(agreed) == 1


async def test_crossed_taps_from_two_chats_are_one_settlement(house: Lodging) -> None:
    take = await offered(house)
    await linked(house, contact="phone", key="open-2")
    other = take[:-1] + "1"
    taps = [make.message(action=take, key="a"), make.message(action=other, key="b", contact_ref="phone")]
    await asyncio.gather(*(house.bring(each) for each in taps))
    assert await house.count("task", "kind = 'settle'") == 1
    order = await house.order()
    assert len([o for o in order.cases[0].offers if o.state == "accepted"]) == 1


async def test_a_settlement_survives_a_restart(house: Lodging) -> None:
    take = await offered(house)
    await house.restart()
    await house.bring(make.message(action=take, key="tap"))
    await house.restart()
    await house.bring(make.message(action=take, key="tap again"))
    assert (await house.order()).cases[0].state is CaseState.AGREED
    assert await house.count("task", "kind = 'settle' AND done_at IS NULL") == 1
    assert Phrase.ALREADY_ACCEPTED in await house.said()


# Broken


def unreadable(key: str = "broken") -> TakenOver:
    """A person takes over a talk that nobody ever had: there is nothing to decide on, and deciding raises."""
    return TakenOver(key=key, seller_id=make.SELLER, conversation_id=named("conversation", "web", "nobody"), by="Li")


POISON = make.reported(*JOURNEY, key="poison")


async def write(house: Lodging, doc: str) -> None:
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE order_ SET doc = ?", doc)


async def spoilt(house: Lodging) -> str:
    """An order that cannot be read any more, so that whatever touches it raises. Gives what it was."""
    await house.bring(make.order_seen())
    (row,) = await house.rows("SELECT doc FROM order_")
    await write(house, '{"order_id":')
    return str(row["doc"])


async def test_what_raises_is_tried_again_then_parked_and_stops_nobody(house: Lodging) -> None:
    await spoilt(house)
    good = [make.message("hi", key=f"good{n}", contact_ref=f"c{n}") for n in range(5)]
    await house.bring(*good[:2], POISON, *good[2:])
    assert await house.count("conversation") == 5
    found = await house.rows("SELECT state, attempts FROM inbox WHERE key = 'poison'")
    assert found == [{"state": "failed", "attempts": 1}]
    for _ in range(6):
        house.clock.push(days(1))
        await again.run(house.house.world, house.house.db)
    (row,) = await house.rows("SELECT state, attempts, error FROM inbox WHERE key = 'poison'")
    assert (row["state"], row["attempts"]) == ("parked", 5)
    assert row["error"]
    assert (await again.run(house.house.world, house.house.db)) is None


async def test_what_raised_is_decided_when_it_can_be(house: Lodging) -> None:
    doc = await spoilt(house)
    await house.bring(POISON)
    assert await house.count("inbox", "key = 'poison' AND state = 'failed'") == 1
    await write(house, doc)
    house.clock.push(days(1))
    await again.run(house.house.world, house.house.db)
    assert await house.count("inbox", "key = 'poison' AND state = 'done'") == 1
    assert (await house.order()).parcels[0].status is Status.DELIVERED


async def test_a_decision_that_raises_writes_nothing_of_its_own(house: Lodging) -> None:
    """One that is decided and not only loaded: there is no day before the order, so no report can be older than it."""
    await house.bring(make.order_seen(placed_at=datetime(1, 1, 1, 12, tzinfo=UTC)))
    before = await house.order()
    beyond = make.reported(make.event(Status.CUSTOMS_HELD, datetime(1, 1, 1, tzinfo=UTC)), key="beyond")
    await house.bring(beyond, make.message("hi", key="good"))
    assert await house.count("conversation") == 1
    (row,) = await house.rows("SELECT state FROM inbox WHERE key = 'beyond'")
    assert row["state"] == "failed"
    assert await house.order() == before
    assert not await house.count("journal", "arrival = 'beyond'")


async def test_a_batch_that_cannot_be_written_is_written_one_by_one(house: Lodging) -> None:
    await house.bring(make.order_seen())
    good = [make.message("hi", key=f"g{n}", contact_ref=f"c{n}") for n in range(3)]
    poor = make.message("hi", key="poor", contact_ref="clash")
    # A message of this very id is there already, which only a broken table could bring about.
    async with house.house.db.writing() as rows:
        await rows.run(
            "INSERT INTO message (id, conversation_id, author, at, doc, state) VALUES (?, 'x', 'bot', 0, '{}', 'sent')",
            named("message", "poor"),
        )
    await asyncio.gather(*(house.bring(each) for each in (*good, poor)))
    assert await house.count("conversation") == 3
    assert await house.count("inbox", "key = 'poor' AND state = 'failed'") == 1


async def test_the_writer_outlives_whatever_happens_to_a_batch(house: Lodging) -> None:
    lost = make.order_seen(key="x" * 200)
    before = await house.count("inbox")
    results = await asyncio.gather(house.bring(lost), return_exceptions=True)
    assert results[0] is None or isinstance(results[0], Unavailable)
    await house.bring(make.message("still there?", key="after"))
    assert await house.count("inbox") > before
    assert house.house.writer.failed() == []


async def test_an_arrival_of_an_unknown_store_is_kept_and_changes_nothing(house: Lodging) -> None:
    await house.bring(make.order_seen(store_id="nowhere"), make.message("hi", store_id="nowhere"), unreadable())
    assert await house.count("inbox", "state = 'done'") == 3
    assert await house.count("order_") == await house.count("conversation") == 0


async def test_a_house_that_closes_finishes_what_waits_and_takes_no_more(house: Lodging) -> None:
    waiting = [
        asyncio.create_task(house.bring(make.message("hi", key=f"m{n}", contact_ref=f"c{n}"))) for n in range(200)
    ]
    await asyncio.sleep(0)
    await house.house.writer.stop()
    await asyncio.gather(*waiting)
    with pytest.raises(Unavailable):
        await house.bring(make.message("too late", key="late"))
    assert await house.count("conversation") == 200


async def test_a_deadline_is_looked_at_at_its_very_moment(house: Lodging) -> None:
    """Found a fraction of a millisecond early it would be found again and again, and never be over."""
    await house.bring(make.order_seen())
    for _ in range(5):
        (row,) = await house.rows("SELECT due_at FROM order_")
        house.clock.at = from_ms(row["due_at"])
        await deadlines.run(house.house.world, house.house.db)
        (after,) = await house.rows("SELECT due_at FROM order_")
        assert after["due_at"] is None or after["due_at"] > row["due_at"]
