"""Trackers that are asked: numbers are registered in batches at their pace, and what they failed to report is fetched."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot import connections
from jobs import heard, leases, reconcile, register
from models import parcels
from models.facts.parcels import Status
from models.people import Sealed
from tests import make
from tests.fakes.trackers import FAKES, KEY, FakeTracker, Scan
from tests.house import Lodging, lodge

SECRET = "a secret of the tests"
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
NUMBER = "YT2600000000000001"
TELLS = {"17track": "register", "aftership": "create", "easypost": "create", "trackingmore": "batch"}
ASKS = {"17track": "gettrackinfo", "aftership": "list", "easypost": "batch", "trackingmore": "get"}
every_kind = pytest.mark.parametrize("kind", sorted(FAKES))


@pytest.fixture
async def tracker(kind: str) -> AsyncIterator[FakeTracker]:
    async with FAKES[kind]() as fake:
        yield fake


@pytest.fixture
async def house(tmp_path: Path, kind: str, tracker: FakeTracker) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path, **{f"PARLEY_{kind.upper()}_API": tracker.base}) as lodging:
        tracker.now = lodging.clock.now
        await connect(lodging, kind)
        yield lodging


async def connect(house: Lodging, kind: str, key: str = KEY) -> Sealed:
    row = await house.connect(kind, key=key, **({} if kind == "17track" else {"secret": SECRET}))
    connections.forget(house.house.world)
    await hold(house)
    return row


async def hold(house: Lodging) -> None:
    await leases.run(house.house.world, house.house.db)


async def tell(house: Lodging, span: timedelta = timedelta(), step: timedelta = timedelta(milliseconds=50)) -> None:
    """Numbers leave as time passes."""
    await _over(house, register, span, step)


async def ask(house: Lodging, span: timedelta = timedelta(), step: timedelta = timedelta(milliseconds=50)) -> None:
    """Trackers are asked as time passes."""
    await _over(house, reconcile, span, step)


async def _over(house: Lodging, job, span: timedelta, step: timedelta) -> None:  # type: ignore[no-untyped-def]
    end = house.clock.at + span
    while True:
        await hold(house)
        await job.run(house.house.world, house.house.db)
        if house.clock.at >= end:
            return
        house.clock.push(min(step, end - house.clock.at))


def numbers(count: int) -> list[str]:
    return [f"YT26{n:014}" for n in range(count)]


async def sell(house: Lodging, *wanted: str) -> None:
    """Orders of one parcel each."""
    await house.bring(*(make.order_seen(order_ref=f"1{n:03}", tracking=((each, ""),)) for n, each in enumerate(wanted)))


async def under_way(house: Lodging, tracker: FakeTracker, *scans: Scan) -> None:
    """One parcel that the tracker watches, and that has been looked at for the first time."""
    await sell(house, NUMBER)
    await tell(house)
    await ask(house)
    tracker.watched[NUMBER].extend(scans)
    house.clock.push(HOUR * 2)


async def status(house: Lodging) -> Status:
    parcel = (await house.order("1000")).parcel(NUMBER)
    assert parcel is not None
    return parcel.status


async def id_of(house: Lodging, kind: str) -> str:
    return (await house.rows("SELECT id FROM connection WHERE kind = ?", kind))[0]["id"]  # type: ignore[no-any-return]


async def trouble(house: Lodging, kind: str) -> str:
    return (await house.rows("SELECT last_error FROM connection WHERE kind = ?", kind))[0]["last_error"]  # type: ignore[no-any-return]


# Registering


@every_kind
async def test_many_numbers_are_told_in_full_batches_and_never_too_fast(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    wanted = numbers(170)
    await sell(house, *wanted)
    what, most, limit = TELLS[kind], tracker.most[TELLS[kind]], tracker.limits[TELLS[kind]]
    requests = -(-len(wanted) // most)
    await tell(house, SECOND * (requests / limit) * 1.1 + SECOND)
    assert sorted(tracker.watched) == wanted
    assert len(tracker.of(what)) == requests
    assert tracker.busiest_second(what) <= limit
    assert tracker.too_fast == 0
    assert await house.count("outbox", "kind = 'register' AND state = 'sent'") == 170


@every_kind
async def test_one_number_that_is_refused_hurts_no_other(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    wanted = numbers(40)
    tracker.unlisted[wanted[7]] = {"17track": -18019903, "aftership": 4012, "trackingmore": 4121}.get(kind, 422)
    await sell(house, *wanted)
    await tell(house, SECOND * 10)
    assert sorted(tracker.watched) == [each for each in wanted if each != wanted[7]]
    (failed,) = await house.rows("SELECT about, error FROM outbox WHERE state = 'failed'")
    assert failed["about"] == wanted[7] and wanted[7] in failed["error"]
    assert await house.count("outbox", "kind = 'register' AND state = 'sent'") == 39
    assert await trouble(house, kind) == ""


@every_kind
async def test_a_tracker_that_is_away_gets_everything_when_it_is_back(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    tracker.fail((503, {}), (502, {}))
    await sell(house, *numbers(3))
    await tell(house)
    assert "does not answer" in await trouble(house, kind)
    await tell(house, timedelta(minutes=3), SECOND)
    assert sorted(tracker.watched) == numbers(3)
    assert await trouble(house, kind) == ""


@every_kind
async def test_a_pause_that_is_asked_for_is_kept(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    """By all that wait, not only by those that were refused."""
    burst = tracker.limits[TELLS[kind]]
    tracker.fail(*((429, {"Retry-After": "90"}) for _ in range(burst)))
    await sell(house, *numbers(170))
    await tell(house, SECOND * 89, SECOND * 4)
    assert len(tracker.calls) == burst
    assert "too many requests" in await trouble(house, kind)
    await tell(house, SECOND * 50, SECOND / 4)
    assert sorted(tracker.watched) == numbers(170)
    assert await trouble(house, kind) == ""


@pytest.mark.parametrize("kind", ["17track"])
async def test_a_quota_that_is_used_up_is_said_in_plain_words_and_waited_for(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    tracker.unlisted[NUMBER] = -18019908
    await sell(house, NUMBER)
    await tell(house)
    assert "quota is used up" in await trouble(house, kind)
    assert await house.count("outbox", "state = 'waiting'") == 1
    async with house.house.db.writing() as rows:
        await parcels.ask_about_all(rows, make.SELLER)
    connections.heard_from(house.house.world, await id_of(house, kind), house.clock.now())
    await ask(house)
    await heard.run(house.house.world, house.house.db)
    assert len(tracker.of("gettrackinfo")) == 1
    assert "quota is used up" in await trouble(house, kind), "that it reports and answers does not take it away"
    del tracker.unlisted[NUMBER]
    await tell(house, timedelta(minutes=61), timedelta(minutes=1))
    assert list(tracker.watched) == [NUMBER]
    assert await trouble(house, kind) == ""


@every_kind
async def test_a_key_that_is_refused_loses_nothing_and_is_shown(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    await connect(house, kind, key="wrong")
    await sell(house, *numbers(170))
    await tell(house, timedelta(minutes=9), SECOND * 30)
    assert len(tracker.calls) <= tracker.limits[TELLS[kind]]
    assert "refuses" in await trouble(house, kind)
    await connect(house, kind)
    await tell(house, timedelta(minutes=3), SECOND)
    assert sorted(tracker.watched) == numbers(170)
    assert await house.count("outbox", "kind = 'register' AND state = 'failed'") == 0


@every_kind
async def test_only_the_holder_of_the_lease_tells_anything(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    await sell(house, NUMBER)
    house.clock.push(timedelta(minutes=5))
    await register.run(house.house.world, house.house.db)
    await reconcile.run(house.house.world, house.house.db)
    assert tracker.calls == []
    await tell(house)
    assert list(tracker.watched) == [NUMBER]


# Asking for what was not reported


@every_kind
async def test_pushes_stop_and_the_delivery_is_found_all_the_same(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    at = house.clock.now()
    await under_way(house, tracker, Scan(at, "in_transit", "Departed"), Scan(at + HOUR, "delivered", "Delivered"))
    assert await status(house) is Status.UNKNOWN
    await ask(house)
    assert await status(house) is Status.DELIVERED
    assert await house.count("inbox", "state <> 'done'") == 0
    last = await house.rows("SELECT ask_at FROM parcel")
    house.clock.push(timedelta(days=3))
    await ask(house, timedelta(days=10), HOUR * 6)
    assert len(tracker.of(ASKS[kind])) == 1, last


@every_kind
async def test_a_parcel_that_is_heard_of_is_not_asked_about(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    await under_way(house, tracker)
    for n in range(8):
        at = house.clock.now()
        await house.bring(make.reported(make.event(Status.IN_TRANSIT, at, description=f"Stop {n}"), number=NUMBER))
        await ask(house, HOUR * 3, HOUR)
    assert tracker.of(ASKS[kind]) == []
    await ask(house, HOUR * 4, HOUR)
    assert len(tracker.of(ASKS[kind])) == 1


@every_kind
async def test_the_longer_it_is_silent_the_less_often_it_is_asked_about(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    await under_way(house, tracker, Scan(house.clock.now(), "in_transit", "Departed"))
    await ask(house, timedelta(days=2), HOUR * 2)
    assert 4 <= len(tracker.of(ASKS[kind])) <= 8
    before = len(tracker.calls)
    await ask(house, timedelta(days=20), HOUR * 4)
    assert 18 <= len(tracker.calls) - before <= 30
    await ask(house, timedelta(days=80), HOUR * 24)
    before = len(tracker.calls)
    await ask(house, timedelta(days=30), HOUR * 24)
    assert len(tracker.calls) == before


@pytest.mark.parametrize("kind", ["17track"])
async def test_a_parcel_that_was_given_up_and_moves_again_is_asked_about_again(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    await under_way(house, tracker)
    house.clock.push(timedelta(days=120))
    await ask(house)
    assert await house.count("parcel", "ask_at IS NULL") == 1
    at = house.clock.now()
    await house.bring(make.reported(make.event(Status.IN_TRANSIT, at, description="Found"), number=NUMBER))
    tracker.watched[NUMBER].append(Scan(at + HOUR, "delivered", "Delivered"))
    await ask(house, HOUR * 7, HOUR)
    assert await status(house) is Status.DELIVERED
    await ask(house, HOUR * 7, HOUR)
    assert await house.count("parcel", "ask_at IS NULL") == 1


@every_kind
async def test_what_moves_again_after_a_long_silence_is_asked_about_soon(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    """Two weeks of silence, then a scan; the next one comes half a day later and must not wait for a day."""
    at = house.clock.now()
    await under_way(house, tracker, Scan(at, "in_transit", "Departed"))
    await ask(house)
    tracker.watched[NUMBER].append(Scan(at + HOUR * 3, "delivered", "Delivered"))
    await ask(house, HOUR * 7, HOUR)
    assert await status(house) is Status.DELIVERED


@every_kind
async def test_what_is_known_already_changes_nothing(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    await under_way(house, tracker, Scan(house.clock.now(), "in_transit", "Departed"))
    await ask(house)
    before = await house.everything()
    for _ in range(3):
        house.clock.push(HOUR * 25)
        await ask(house)
    assert len(tracker.of(ASKS[kind])) == 4
    assert await house.everything() == before


@pytest.mark.parametrize("kind", ["17track", "aftership", "easypost"])
async def test_a_report_and_an_answer_that_say_the_same_are_one_arrival(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    await under_way(house, tracker, Scan(house.clock.now(), "in_transit", "Departed"))
    row = await connect(house, kind)
    base = await house.serve()
    async with aiohttp.ClientSession() as session:
        body = tracker.push(NUMBER)
        async with session.post(f"{base}/hooks/{kind}/{row.key}", data=body, headers=signed(kind, body)) as answer:
            assert answer.status == 200
    before = await house.everything()
    assert before["inbox"] == 2
    house.clock.push(HOUR * 8)
    await ask(house)
    assert len(tracker.of(ASKS[kind])) == 1
    assert await house.everything() == before


@every_kind
async def test_many_are_asked_about_in_full_batches_and_never_too_fast(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    wanted = numbers(230)
    tracker.watch(*wanted)
    await sell(house, *wanted)
    await ask(house)
    house.clock.push(HOUR)
    what = ASKS[kind]
    await ask(house, SECOND * 4)
    assert sorted(number for call in tracker.of(what) for number in call.numbers) == wanted
    assert len(tracker.of(what)) == -(-len(wanted) // tracker.most[what])
    assert tracker.busiest_second(what) <= tracker.limits[what]
    assert tracker.too_fast == 0


@every_kind
async def test_a_tracker_that_cannot_be_asked_is_asked_later(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    at = house.clock.now()
    await under_way(house, tracker, Scan(at + HOUR, "delivered", "Delivered"))
    tracker.fail((500, {}), (429, {"Retry-After": "300"}))
    await ask(house)
    assert "does not answer" in await trouble(house, kind)
    await ask(house, SECOND * 10, SECOND)
    assert "too many requests" in await trouble(house, kind)
    before = len(tracker.calls)
    await ask(house, SECOND * 280, SECOND * 10)
    assert len(tracker.calls) == before
    await ask(house, SECOND * 30, SECOND * 10)
    assert await status(house) is Status.DELIVERED
    assert await trouble(house, kind) == ""


@every_kind
async def test_a_pause_that_is_asked_for_is_kept_by_all_that_are_silent(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    what, wanted = ASKS[kind], numbers(530)
    burst = tracker.limits[what]
    await sell(house, *wanted)
    tracker.watch(*wanted)
    await ask(house)
    house.clock.push(HOUR)
    tracker.fail(*((429, {"Retry-After": "90"}) for _ in range(burst)))
    await ask(house, SECOND * 89, SECOND * 4)
    assert len(tracker.of(what)) == burst
    await ask(house, SECOND * 10, SECOND / 4)
    assert {number for call in tracker.of(what)[burst:] for number in call.numbers} == set(wanted)


@every_kind
async def test_a_tracker_connected_after_the_orders_watches_them(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    """The order of the five steps in the README: orders first, then the tracker."""
    async with house.house.db.writing() as rows:
        await rows.run("DELETE FROM connection WHERE kind = ?", kind)
    connections.forget(house.house.world)
    await sell(house, NUMBER)
    await house.work()
    assert tracker.calls == []
    await connect(house, kind)
    await ask(house)
    await tell(house)
    assert list(tracker.watched) == [NUMBER]
    tracker.watched[NUMBER].append(Scan(house.clock.now() + HOUR, "delivered", "Delivered"))
    await ask(house, HOUR * 9, HOUR)
    assert await status(house) is Status.DELIVERED


@every_kind
async def test_a_number_that_is_refused_is_not_told_again_and_again(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    tracker.unlisted[NUMBER] = {"17track": -18019903, "aftership": 4012, "trackingmore": 4121}.get(kind, 422)
    await sell(house, NUMBER)
    for _ in range(7 * 24):
        await tell(house)
        await ask(house)
        house.clock.push(HOUR)
    asked = [each for each in tracker.of(ASKS[kind]) if each.numbers == (NUMBER,)]
    assert 7 <= len(asked) <= 9
    assert len([each for each in tracker.of(TELLS[kind]) if each not in asked]) <= 3


# Two trackers of one seller


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[tuple[Lodging, FakeTracker, FakeTracker]]:
    async with (
        FAKES["17track"]() as first,
        FAKES["aftership"]() as second,
        lodge(tmp_path, PARLEY_17TRACK_API=first.base, PARLEY_AFTERSHIP_API=second.base) as house,
    ):
        first.now = second.now = house.clock.now
        for kind in ("17track", "aftership"):
            await connect(house, kind)
        yield house, first, second


async def test_what_one_of_two_trackers_takes_is_watched(both: tuple[Lodging, FakeTracker, FakeTracker]) -> None:
    house, tracker, second = both
    wanted = numbers(3)
    tracker.unlisted |= {wanted[0]: -18019903, wanted[1]: -18019903}
    second.unlisted |= {wanted[1]: 4012, wanted[2]: 4012}
    await sell(house, *wanted)
    await tell(house, SECOND * 4)
    assert (sorted(tracker.watched), sorted(second.watched)) == ([wanted[2]], [wanted[0]])
    (failed,) = await house.rows("SELECT about, error FROM outbox WHERE state = 'failed'")
    assert failed["about"] == wanted[1]
    assert "17TRACK" in failed["error"] and "AfterShip" in failed["error"]


async def test_one_tracker_that_is_away_does_not_keep_the_other_from_being_asked(
    both: tuple[Lodging, FakeTracker, FakeTracker],
) -> None:
    house, tracker, second = both
    at = house.clock.now()
    await under_way(house, tracker)
    await tell(house, SECOND * 4)
    second.watched[NUMBER] = [Scan(at + HOUR, "delivered", "Delivered")]
    tracker.fail(*((503, {}) for _ in range(50)))
    await ask(house, timedelta(minutes=1), SECOND)
    assert await status(house) is Status.DELIVERED
    assert "17TRACK does not answer" in await trouble(house, "17track")
    assert await trouble(house, "aftership") == ""


# Doors


def signed(kind: str, raw: bytes, stamp: str = "1662371528") -> dict[str, str]:
    code = hmac.new(SECRET.encode(), raw, hashlib.sha256)
    match kind:
        case "17track":
            return {"sign": hashlib.sha256(raw + b"/" + KEY.encode()).hexdigest()}
        case "aftership":
            return {"aftership-hmac-sha256": base64.b64encode(code.digest()).decode()}
        case "easypost":
            return {"X-Hmac-Signature": f"hmac-sha256-hex={code.hexdigest()}"}
        case _:
            over = hmac.new(SECRET.encode(), stamp.encode(), hashlib.sha256)
            return {"timestamp": stamp, "signature": over.hexdigest()}


@pytest.mark.parametrize("kind", ["trackingmore"])
async def test_trackingmore_knocks_and_is_asked_for_the_truth(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    """Its signature does not cover the body: whoever has seen one could write any body, and again and again."""
    at = house.clock.now()
    await under_way(house, tracker, Scan(at + HOUR, "delivered", "Delivered"))
    tampered = tracker.push(NUMBER).replace(b"delivered001", b"exception007")
    tracker.watched[NUMBER] = [Scan(at + HOUR, "in_transit", "Departed")]
    row, base, before = await connect(house, kind), await house.serve(), await house.everything()
    async with aiohttp.ClientSession() as session:
        for headers, expected in (
            ({}, 401),
            (signed(kind, b"") | {"signature": "0" * 64}, 401),
            (signed(kind, b"") | {"timestamp": "1662371529"}, 401),
            (signed(kind, b""), 200),
            (signed(kind, b""), 200),
        ):
            async with session.post(f"{base}/hooks/{kind}/{row.key}", data=tampered, headers=headers) as answer:
                assert answer.status == expected
    assert await house.everything() == before
    assert await status(house) is Status.UNKNOWN
    await ask(house)
    assert [call.numbers for call in tracker.of("get")] == [(NUMBER,)]
    assert await status(house) is Status.IN_TRANSIT


@pytest.mark.parametrize("kind", ["trackingmore"])
async def test_a_knock_counts_though_the_parcel_was_heard_of_just_now(
    house: Lodging, tracker: FakeTracker, kind: str
) -> None:
    at = house.clock.now()
    await under_way(house, tracker, Scan(at, "in_transit", "Departed"), Scan(at + HOUR * 2, "delivered", "Delivered"))
    await house.bring(make.reported(make.event(Status.IN_TRANSIT, house.clock.now()), number=NUMBER))
    await ask(house)
    assert tracker.of("get") == []
    row, base, body = await connect(house, kind), await house.serve(), tracker.push(NUMBER)
    async with house.house.db.writing() as rows:
        await rows.run("UPDATE parcel SET ask_at = ?", 2**50)
    async with aiohttp.ClientSession() as session:
        await session.post(f"{base}/hooks/{kind}/{row.key}", data=body, headers=signed(kind, body))
    await ask(house)
    assert await status(house) is Status.DELIVERED


@pytest.mark.parametrize("kind", ["trackingmore"])
async def test_a_knock_while_a_parcel_is_looked_at_is_not_lost(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    db, seller, now = house.house.db, make.SELLER, 2**50
    await under_way(house, tracker)
    (seen,) = await parcels.due(db.reader, seller, now, 10)
    async with db.writing() as rows:
        await parcels.knock(rows, seller, [NUMBER])
        await parcels.put_off(rows, [(now, seen.id, seen.ask_at)])
    (knocked,) = await parcels.due(db.reader, seller, now, 10)
    assert knocked.ask_at == parcels.AT_ONCE
    async with db.writing() as rows:
        await parcels.put_off(rows, [(None, knocked.id, knocked.ask_at)])
        await parcels.knock(rows, seller, [NUMBER])
    assert await parcels.due(db.reader, seller, now, 10) == (), "it is over"


@pytest.mark.parametrize("kind", ["trackingmore"])
async def test_a_knock_while_the_tracker_is_asked_is_not_lost(house: Lodging, tracker: FakeTracker, kind: str) -> None:
    """The answer may have been on its way before the news."""
    await under_way(house, tracker, Scan(house.clock.now(), "in_transit", "Departed"))
    house.clock.push(timedelta(days=1))
    asked, go = tracker.hold()
    asking = asyncio.create_task(ask(house))
    await asked.wait()
    async with house.house.db.writing() as rows:
        await parcels.knock(rows, make.SELLER, [NUMBER])
    tracker.watched[NUMBER].append(Scan(house.clock.now(), "delivered", "Delivered"))
    go.set()
    await asking
    await ask(house)
    assert await status(house) is Status.DELIVERED
