"""From which chance on is a promise at risk, so that few are told for nothing?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from models.facts.fact import change
from models.facts.lanes import Lane, Lanes, Place
from models.rules import outlook
from models.rules.stages import Trip

# Seconds before the promise at which the last waking hour may be: a night, and a country of several time zones.
LAST_CALL = 18 * 3600
# Of the parcels that come in time, the shares that may be alarmed at any time before the last call, and at it.
EARLY_BUDGET, LAST_BUDGET = 0.024, 0.012
ENOUGH = 200
_KEPT = 4000
_BINS = 50
_DAY = 86_400


class Scores(msgspec.Struct, kw_only=True):
    """Of parcels that came in time, how bad it had looked: counts by the worst chance of being late (in fiftieths)
    before the last call, and at it. The older ones fade: what is counted is halved again and again.
    """

    counts: dict[int, int] = {}

    def learn(self, way: Trip, lanes: Lanes) -> None:
        if not way.promised or not way.stays or way.ended > way.promised or not lanes.learned:
            return
        lane = _lane(way, lanes)
        if not lane.count:
            return
        early, last = worst(way, lane)
        packed = _bin(early) * 64 + _bin(last)
        self.counts[packed] = self.counts.get(packed, 0) + 1
        if sum(self.counts.values()) >= _KEPT:
            self.counts = {key: count // 2 for key, count in self.counts.items() if count > 1}

    def judged(self, lanes: Lanes) -> Lanes:
        """The lanes with the thresholds that would have kept the budgets."""
        count = sum(self.counts.values())
        if count < ENOUGH:
            return lanes
        early = _least(((key // 64, n) for key, n in self.counts.items()), EARLY_BUDGET * count)
        calm = ((key % 64, n) for key, n in self.counts.items() if key // 64 < early)
        last = _least(calm, LAST_BUDGET * count)
        return change(lanes, threshold=early / _BINS, last_call=last / _BINS)


def worst(way: Trip, lane: Lane) -> tuple[float, float]:
    """The highest chance of being late that was seen on the way: before the last call, and at it."""
    call = way.promised - LAST_CALL
    early = last = 0.0
    for place, since, until in _spans(way):
        if since < call:
            early = max(early, _chance(way, lane, place, since, min(until, call)))
        if until > call and since < way.promised:
            last = max(last, _chance(way, lane, place, since, max(since, call)))
    return early, last


def _chance(way: Trip, lane: Lane, place: int, since: int, at: int) -> float:
    rest = outlook.rest(
        lane, Place(place), (at - since) / _DAY, (at - (way.handed or since)) / _DAY, way.origin != way.country
    )
    chance = rest.chance((way.promised - at) / _DAY)
    return 1.0 if chance is None else chance


def _spans(way: Trip) -> Iterator[tuple[int, int, int]]:
    for n, stay in enumerate(way.stays):
        until = way.stays[n + 1].since if n + 1 < len(way.stays) else way.ended
        yield stay.place, stay.since, until


def _lane(way: Trip, lanes: Lanes) -> Lane:
    return lanes.of(way.origin, way.country, way.carrier, way.area)


def _least(scores: Iterable[tuple[int, int]], budget: float) -> int:
    """The lowest threshold that no more than `budget` reach."""
    counts = [0] * (_BINS + 2)
    for score, n in scores:
        counts[score] += n
    above = 0
    for threshold in range(_BINS, 0, -1):
        above += counts[threshold]
        if above > budget:
            return threshold + 1
    return 1


def _bin(chance: float) -> int:
    return int(chance * _BINS)
