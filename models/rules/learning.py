"""What do the seller's own parcels say about their lanes?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from models.facts.fact import change
from models.facts.lanes import BINS, BINS_A_DAY, Curve, Lane, Lanes, Place, keys, region
from models.facts.orders import Order
from models.facts.parcels import Parcel
from models.facts.priors import PRIORS
from models.rules import pace, risk
from models.rules.curves import estimate
from models.rules.margins import Margins
from models.rules.peaks import peak_season
from models.rules.stages import Trip, trip
from models.rules.tallies import HALF_DAY, LANDMARKS, Kind, Tally, counted, settled

ENOUGH = 30
WELL_KNOWN = 100
# Postcode areas split a lane ten times over; they are worth it only where each is well known.
ENOUGH_OF_AN_AREA = 200
# A stay without a scan that only one in so many is as long as is called silence.
SILENT_SHARE = 0.998
OF_LONGEST = 1.5
# A curve is drawn anew when a tenth more parcels have ended.
GROWN = 1.1


class Learner:
    """Counts what parcels do, and says on demand what that makes of the lanes.

    A change of a parcel costs the same however many have ended. What is known at `now` follows from what was seen
    alone, in any order of the reports.
    """

    def __init__(
        self,
        tallies: Mapping[str, Tally] | None = None,
        margins: Mapping[str, Margins] | None = None,
        scores: risk.Scores | None = None,
        lanes: Lanes | None = None,
    ) -> None:
        self.tallies = dict(tallies or {})
        self.scores = scores or risk.Scores()
        self.margins = dict(margins or {})
        self.touched: set[str] = set()
        self._drawn: dict[str, tuple[int, Lane]] = {}
        self._lanes = lanes or PRIORS

    def seen(self, order: Order, before: Parcel | None, after: Parcel) -> None:
        """A parcel of the order was reported on."""
        self.moved(trip(order, before) if before is not None else None, trip(order, after))

    def moved(self, before: Trip | None, after: Trip) -> None:
        """The same of trips. What was counted of `before` is taken back, so that corrections need no history."""
        there = lane_keys(after)
        here = lane_keys(before) if before is not None else there
        same = settled(before, after) if before is not None and here == there else 0
        old = set(counted(before, same)) if before is not None else set()
        new = set(counted(after, same))
        if here == there:
            old, new = old - new, new - old
        self._count(here, old, -1)
        self._count(there, new, 1)
        if after.arrived and not (before and before.ended):
            self.scores.learn(after, self._lanes)

    def lanes(self, now: datetime) -> Lanes:
        """The lanes as known at `now`. What has hardly changed since the last call is shared with it."""
        today = int(now.timestamp()) // HALF_DAY
        learned: dict[str, Lane] = {}
        for key in sorted(self.tallies, key=_width):
            lane = self._lane(key, today)
            if lane is not None:
                wider = next((learned[each] for each in _wider(key) if each in learned), None)
                busy = peak_season(now, *_ends(key))
                tally, margins = self.tallies[key], self.margins.setdefault(key, Margins())
                margins.judge(tally, today)
                lane = pace.current(lane, tally, today, wider, busy, margins.waits)
                margins.say(lane, today, _ends(key))
                learned[key] = change(lane, early=margins.early, late=margins.late)
        self._lanes = self.scores.judged(Lanes(table=PRIORS.table, learned=learned))
        return self._lanes

    def _count(self, lanes: Iterable[str], what: Collection[tuple[int, int, int]], count: int) -> None:
        if not what:
            return
        for key in lanes:
            tally = self.tallies.get(key)
            if tally is None:
                tally = self.tallies[key] = Tally()
            tally.add(what, count)
            self.touched.add(key)

    def _lane(self, key: str, today: int) -> Lane | None:
        tally = self.tallies[key]
        ended = sum(tally.of(Kind.ENDED, Place.HAND_OVER).values())
        before, lane = self._drawn.get(key, (0, None))
        if lane is None and ended < (ENOUGH_OF_AN_AREA if ":" in key else ENOUGH):
            return None
        if lane is None or ended >= before * GROWN:
            lane = drawn(tally, today)
            if lane is None:
                return None
            self._drawn[key] = (ended, lane)
        return lane


def lane_keys(way: Trip) -> tuple[str, ...]:
    """The lanes that a parcel teaches."""
    return tuple(keys(way.origin, way.country, way.carrier, way.area))


def _ends(key: str) -> tuple[str, str]:
    """Where a lane begins and ends: "CN>US:9|yun" is from CN to US."""
    origin, _, rest = key.partition(">")
    return origin, re.split(r"[:|]", rest.lstrip(">"))[0]


def _width(key: str) -> tuple[int, str]:
    """Wide lanes before narrow ones."""
    return (sum(key.count(each) for each in ":|") - (">>" in key), key)


def _wider(key: str) -> Iterator[str]:
    """The lanes that this one is a part of, the nearest first."""
    for sign in "|:":
        if sign in key:
            key = key.partition(sign)[0]
            yield key
    origin, destination = _ends(key)
    yield f"{region(origin)}>>{region(destination)}"


def drawn(tally: Tally, today: int) -> Lane | None:
    """A lane out of its counts. None while its curve does not reach nine tenths: a young lane leaves it to the wider one.

    A lane that is known well and comes to a stop stays itself: its end is unknown then, and that is what is said.
    """
    whole = _curve(tally, Place.HAND_OVER, 0, today)
    first, likely, last = (whole.when(share) for share in (0.1, 0.5, 0.9))
    if last is None and whole.count >= WELL_KNOWN:
        last = (len(whole.shares) - 1) / BINS_A_DAY
    if first is None or likely is None or last is None:
        return None
    curves: dict[int, tuple[tuple[int, Curve], ...]] = {place: tuple(_curves(tally, place, today)) for place in Place}
    quiet: dict[int, float] = {place: days for place in Place if (days := _patience(tally, place, today)) is not None}
    return Lane(
        days=(first, likely, last),
        patience=PRIORS.table["*"].patience,
        count=whole.count,
        quiet=quiet,
        curves={place: each for place, each in curves.items() if each},
    )


def _curves(tally: Tally, place: Place, today: int) -> Iterator[tuple[int, Curve]]:
    for n, days in enumerate(LANDMARKS):
        if sum(tally.of(Kind.ENDED, place, n).values()) < ENOUGH:
            return
        yield days, _curve(tally, place, n, today)


def _curve(tally: Tally, place: Place, landmark: int, today: int) -> Curve:
    """Those still in the place have reached the landmark too, once they have been there for so long."""
    ages = _ages(tally.of(Kind.OPEN, place, landmark), today)
    reached = LANDMARKS[landmark] * BINS_A_DAY
    for age, count in _ages(tally.of(Kind.HERE, place), today).items():
        if age >= reached:
            ages[age - reached] = ages.get(age - reached, 0) + count
    gone = sum(tally.of(Kind.GONE, place, landmark).values())
    return estimate(tally.of(Kind.ENDED, place, landmark), ages, gone)


def _patience(tally: Tally, place: Place, today: int) -> float | None:
    """Days of silence that nearly no stay has; of few stays, half as long again as the longest."""
    over = tally.of(Kind.QUIET, place)
    if sum(over.values()) < ENOUGH:
        return None
    curve = estimate(over, _ages(tally.of(Kind.SILENT, place), today))
    return max(curve.when(SILENT_SHARE) or OF_LONGEST * (max(over) + 1) / BINS_A_DAY, 1.0)


def _ages(moments: Mapping[int, int], today: int) -> dict[int, int]:
    ages: dict[int, int] = {}
    for moment, count in moments.items():
        age = min(max(today - moment, 0), BINS - 1)
        ages[age] = ages.get(age, 0) + count
    return ages
