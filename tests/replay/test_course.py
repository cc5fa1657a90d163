"""One buyer's course: what the clock makes of it, and that it knows nothing of tomorrow."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import policies
from bot.replay import history
from bot.replay.course import Player
from bot.replay.stories import NoticeLine, Played
from models.facts.parcels import Notice
from models.rules.lanes import PRIORS, Lanes
from tests.histories import made

HEAD = (
    "order,placed_at,country,currency,title,quantity,unit_price,email,promised_by,promised_ship_by,shipped_at,tracking,"
    "origin,linked\n"
)
EVENTS = "tracking,at,status,country\n"
NOON = datetime.fromisoformat("2026-03-20T12:00:00+00:00")


def played(
    folder: Path, orders: list[str], events: list[str], until: datetime | None = NOON, linked: int = 100
) -> Played:
    (folder / "orders.csv").write_text(HEAD + "\n".join(orders) + "\n", encoding="utf-8")
    (folder / "events.csv").write_text(EVENTS + "\n".join(events) + "\n", encoding="utf-8")
    policy = policies.read(policies.BALANCED)
    found = history.read(folder / "orders.csv", folder / "events.csv", policy, until, linked)
    return Player(found.stores, lambda at: PRIORS, found.until).play(found.courses)


def order(ref: str = "1", promised: str = "2026-03-12", shipped: str = "2026-03-02T08:00Z", linked: str = "") -> str:
    return f"{ref},2026-03-01T10:00Z,DE,EUR,Mug,1,20,{ref}@example.com,{promised},,{shipped},T{ref},CN,{linked}"


def kinds(found: Played) -> list[Notice]:
    return [each.notice for each in found.notices]


def test_a_parcel_that_stays_away_is_told_before_the_promise_and_when_it_is_broken(tmp_path: Path) -> None:
    found = played(tmp_path, [order()], ["T1,2026-03-03T09:00Z,accepted,CN"])
    first = found.notices[0]
    assert first.order == "1" and first.tracking == "T1" and first.why
    assert first.at.date().isoformat() < "2026-03-12"
    assert Notice.LATE in kinds(found)
    story = found.stories[0]
    assert story.delivered_at is None and story.promised_by is not None and story.expected is not None
    assert story.expected.at == datetime.fromisoformat("2026-03-03T09:00+00:00")


def test_nobody_is_woken(tmp_path: Path) -> None:
    found = played(tmp_path, [order()], ["T1,2026-03-03T09:00Z,accepted,CN"])
    assert all(9 <= (each.at + timedelta(hours=1)).hour < 21 for each in found.notices), "Berlin's winter clock"


def test_what_arrives_in_time_is_left_in_peace(tmp_path: Path) -> None:
    events = ["T1,2026-03-03T09:00Z,accepted,CN", "T1,2026-03-08T11:00Z,delivered,DE"]
    found = played(tmp_path, [order(promised="2026-03-25")], events)
    assert kinds(found) == [Notice.DELIVERED_CHECK]
    assert found.stories[0].delivered_at == datetime.fromisoformat("2026-03-08T11:00+00:00")


def test_without_a_chat_it_counts_as_not_told(tmp_path: Path) -> None:
    scan = ["T1,2026-03-03T09:00Z,accepted,CN"]
    for found in (
        played(tmp_path, [order(linked="no")], scan),
        played(tmp_path, [order()], scan, linked=0),
    ):
        assert not found.notices
        assert any(each.parked for each in found.stories[0].spoken)


def test_two_notices_a_day_are_enough_for_a_buyer_of_many_orders(tmp_path: Path) -> None:
    orders = [order(str(n), promised=f"2026-03-{12 + n % 2}").replace(f"{n}@", "ana@") for n in range(1, 8)]
    found = played(tmp_path, orders, [f"T{n},2026-03-03T0{n}:00Z,accepted,CN" for n in range(1, 8)])
    moments = sorted({each.at for each in found.notices})
    assert len({each.order for each in found.notices}) == 7
    assert all(later - first >= timedelta(hours=24) for first, later in zip(moments, moments[2:], strict=False))


def test_a_parcel_is_unknown_until_it_is_handed_over(tmp_path: Path) -> None:
    """A row of the orders tells the end of the story: read at once, nobody would ever have been told of a late start."""
    rows = [order(shipped="2026-03-09T08:00Z").replace(",2026-03-12,,", ",2026-03-30,2026-03-04,")]
    found = played(tmp_path, rows, ["T1,2026-03-09T09:00Z,accepted,CN"])
    assert kinds(found)[0] is Notice.NOT_SHIPPED
    assert found.notices[0].at < datetime.fromisoformat("2026-03-05T00:00+00:00")


@pytest.mark.parametrize("cut", ["2026-03-05", "2026-03-10", "2026-03-12", "2026-03-14"])
def test_the_future_changes_no_line_of_the_past(tmp_path: Path, cut: str) -> None:
    orders = [order(str(n), promised=f"2026-03-{9 + n}") for n in range(1, 6)]
    events = [f"T{n},2026-03-{day:02}T{n:02}:00Z,in_transit,CN" for n in range(1, 6) for day in (3, 7, 13)]
    before = _until(cut, played(tmp_path, orders, events).notices)
    changed = [each for each in events if each.split(",")[1][:10] < cut]
    changed += [f"T{n},{cut}T23:59Z,delivered,DE" for n in (1, 2)] + ["T3,2026-03-19T00:00Z,lost,CN"]
    assert before == _until(cut, played(tmp_path, orders, changed).notices)
    stopped = played(tmp_path, orders, events, datetime.fromisoformat(f"{cut}T00:00+00:00")).notices
    assert before == _until(cut, stopped) and len(before) == len(stopped)


def _until(day: str, lines: tuple[NoticeLine, ...]) -> list[NoticeLine]:
    return sorted((each for each in lines if f"{each.at:%Y-%m-%d}" < day), key=lambda each: (each.at, each.order))


def test_a_life_that_waits_for_what_is_known_is_the_same_life(tmp_path: Path) -> None:
    """Day by day as the lanes become known, or in one go: the same is said, and no lane is asked for ahead of time."""
    orders, events = made.written(tmp_path, made.TESTS, 5, 60, days=30)
    found = history.read(orders, events, policies.read(policies.BALANCED), None)
    known = found.courses[0].comings[0].at.date()

    def lanes_at(at: datetime) -> Lanes:
        assert at.date() < known
        return PRIORS

    player = Player(found.stores, lanes_at, found.until)
    buyers = player.begin(found.courses)
    while not player.go_on(buyers, known):
        known += timedelta(days=1)
        assert known <= found.until.date() + timedelta(days=2)
    whole = Player(found.stores, lambda at: PRIORS, found.until).play(found.courses)
    assert player.played(buyers) == whole
    assert whole.notices
