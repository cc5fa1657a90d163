"""Ranges hold what they say, whatever the lane does: misses are paid back, and a queue is seen before it costs days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log
from random import Random

import pytest

from models.facts.fact import change
from models.facts.money import money
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.rules import lanes
from models.rules.backlog import LOOKS, Backlog
from models.rules.learning import Learner
from models.rules.margins import STEP, WIDEST
from models.rules.tallies import HALF_DAY, Tally

# Without holidays near it, in China and in the US.
START = datetime(2026, 3, 9, tzinfo=UTC)
SCANS = (Status.ACCEPTED, Status.DEPARTED_ORIGIN_COUNTRY, Status.DELIVERED)


def days(count: float) -> datetime:
    return START + timedelta(days=count)


ORDER = Order(
    order_id="o", seller_id="s", store_id="st", order_ref="1", placed_at=START, country="US", origin="CN",
    total=money("20", "USD"),
)  # fmt: skip


class Lane:
    """A lane that lives day by day. `told` are the parcels: whether each came before, inside or after its range."""

    def __init__(self) -> None:
        self.learner, self.told, self.day = Learner(), list[int](), 0
        self.known = self.learner.lanes(START)
        self._due: list[tuple[float, int, Parcel]] = []
        self._count = 0

    def go(self, until: int, takes: Random, median: float = 10, a_day: int = 4, leaves: float = 3) -> None:
        while self.day < until:
            self.known = self.learner.lanes(days(self.day))
            for n in range(a_day):
                begun = self.day + (n + 0.5) / a_day
                whole = median * takes.lognormvariate(0, 0.3)
                self._hand_over((begun, begun + min(leaves, whole / 2), begun + whole))
            self._report()
            self.day += 1

    def range(self) -> lanes.Range | None:
        return lanes.range_of(ORDER, _parcel((self.day,)), days(self.day), self.known)

    def _hand_over(self, scans: tuple[float, float, float]) -> None:
        found = lanes.range_of(ORDER, _parcel(scans[:1]), days(scans[0]), self.known)
        if found is not None and found.count:
            end = days(scans[2])
            self.told.append(-1 if end < found.first else int(end > found.last))
        for n, at in enumerate(scans):
            self._due.append((at, 3 * self._count + n, _parcel(scans[: n + 1])))
        self._count += 1

    def _report(self) -> None:
        now = [each for each in self._due if each[0] < self.day + 1]
        self._due = [each for each in self._due if each[0] >= self.day + 1]
        for _, _, parcel in sorted(now, key=lambda each: each[:2]):
            before = change(parcel, events=parcel.events[:-1]) if len(parcel.events) > 1 else None
            self.learner.seen(ORDER, before, parcel)


def _parcel(scans: tuple[float, ...]) -> Parcel:
    events = tuple(
        TrackingEvent(at=days(at), status=status, country="CN") for at, status in zip(scans, SCANS, strict=False)
    )
    return Parcel(parcel_id="p", number="LX1", events=events)


@pytest.mark.parametrize("hour", [1, 13])
def test_whoever_arrives_is_counted_at_whatever_hour(hour: int) -> None:
    learner = Learner()
    for day in range(40):
        learner.lanes(days(day))
        for n in range(3):
            begun = day + (hour + n) / 24
            for upto in (1, 2, 3):
                scans = _parcel((begun - 12, begun - 9, begun)[:upto])
                learner.seen(ORDER, change(scans, events=scans.events[:-1]) if upto > 1 else None, scans)
    learner.lanes(days(40))
    margins = learner.margins["CN>US"]
    told = [each for each in margins.said if each <= int(days(28).timestamp()) // HALF_DAY]
    assert len(told) > 5
    assert margins.after == pytest.approx(-0.1 * 3 * (len(told) - 1))


def test_what_was_missed_in_bad_weeks_is_paid_back() -> None:
    """Twice as slow for three weeks, then as before: in the end a tenth has come after its range."""
    lane, takes = Lane(), Random(1)
    lane.go(60, takes)
    lane.go(81, takes, median=20)
    bad = sum(each == 1 for each in lane.told) - 0.1 * len(lane.told)
    lane.go(300, takes)
    after = sum(each == 1 for each in lane.told) - 0.1 * len(lane.told)
    assert bad > 20
    assert after < bad / 2
    # Whatever happens: what a stretch within its bounds can leave unpaid, and those whose end is not known yet.
    assert abs(after) < log(WIDEST) / STEP + 0.9 * 4 * 20
    early = sum(each == -1 for each in lane.told) - 0.1 * len(lane.told)
    assert abs(early) < log(WIDEST) / STEP
    assert 0.775 < sum(each == 0 for each in lane.told) / len(lane.told) < 0.825


def test_a_queue_at_the_origin_is_seen_before_those_in_it_are_late() -> None:
    def after_a_week(leaves: float, median: float) -> lanes.Range:
        lane, takes = Lane(), Random(2)
        lane.go(80, takes)
        lane.go(88, takes, leaves=leaves, median=median)
        found = lane.range()
        assert found is not None
        return found

    plain, queue = after_a_week(3, 10), after_a_week(20, 60)
    assert queue.likely - plain.likely > timedelta(days=3)
    assert queue.last - plain.last > timedelta(days=3)


def test_a_few_that_wait_are_no_queue() -> None:
    tally, backlog = Tally(), Backlog()
    for today in range(1, LOOKS + 5):
        assert backlog.look(tally, today) == 0
    lane, takes = Lane(), Random(3)
    lane.go(LOOKS + 40, takes, a_day=2)
    assert abs(lane.learner.margins["CN>US"].waits) < 2


def test_a_standstill_is_learned_from_before_anyone_arrives_and_leaves_the_end_known() -> None:
    """Those who are out for longer than was said count as missed; what usually happens says how it ends."""
    lane, takes = Lane(), Random(4)
    lane.go(100, takes)
    before = lane.learner.margins["CN>US"]
    late, missed = before.late, before.after
    lane.go(140, takes, median=400, leaves=300)
    found, margins = lane.range(), lane.learner.margins["CN>US"]
    assert found is not None
    assert margins.after < missed + 5, "hardly anyone has arrived"
    assert margins.late > late * 1.5
