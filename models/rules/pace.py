"""Is a lane slower now than it used to be?"""

from __future__ import annotations

from collections.abc import Iterable
from math import log

from models.facts.fact import change
from models.facts.lanes import BINS, BINS_A_DAY, Curve, Lane, Place
from models.rules.tallies import Kind, Tally

# What is looked at: arrivals of the last two weeks, and what has not arrived meanwhile.
WINDOW = 14 * BINS_A_DAY
# In the busy season, until the lane itself says how slow it is.
PEAK_PACE = 0.87
# So many arrivals would have to contradict what is believed before half of it is given up.
_WEIGHT = 10
_PACES = (0.4, 0.55, 0.7, 0.85, 1.0, 1.15, 1.3)
_HARDLY_ANY = 0.005

Travelled = list[tuple[int, int, int]]


def paced(lane: Lane, tally: Tally, today: int, wider: Lane | None, busy: bool) -> Lane:
    """The lane with its pace of now: at what pace would as many have arrived lately as have?

    Who arrived lately is compared with who could have: those that are still on their way count as they should.
    """
    believed = wider.pace if wider else PEAK_PACE if busy else 1.0
    arrived, spans = _lately(tally, today)
    wanted = arrived + _WEIGHT
    hazard = _hazard(lane.whole)
    before, expected = _PACES[0], 0.0
    for pace in _PACES:
        here = _expected(hazard, spans, pace) + _WEIGHT * pace / believed
        if here >= wanted:
            if pace == _PACES[0]:
                return change(lane, pace=pace)
            return change(lane, pace=before + (pace - before) * (wanted - expected) / (here - expected))
        before, expected = pace, here
    return change(lane, pace=_PACES[-1])


def _lately(tally: Tally, today: int) -> tuple[int, Travelled]:
    """How many arrived within the window; and of everybody underway in it: age when it began, half days in it, how many."""
    arrived, spans = 0, []
    recent = tally.counts.get(Kind.RECENT << 8 | Place.HAND_OVER << 4, {})
    for packed in [each for each in recent if today - each // BINS > WINDOW]:
        del recent[packed]
    for packed, count in recent.items():
        end, age = divmod(packed, BINS)
        inside = min(WINDOW - (today - end), age)
        if inside > 0:
            arrived += count
            spans.append((age - inside, inside, count))
    for start, count in tally.of(Kind.OPEN, Place.HAND_OVER).items():
        age = today - start
        inside = min(age, WINDOW)
        if inside > 0 and age < BINS:
            spans.append((age - inside, inside, count))
    return arrived, spans


def _hazard(curve: Curve) -> list[float]:
    """How many arrivals a parcel stands for that has come to this age: the curve's cumulative hazard."""
    return [-log(max(each, _HARDLY_ANY)) for each in curve.shares]


def _expected(hazard: list[float], spans: Iterable[tuple[int, int, int]], pace: float) -> float:
    end = len(hazard) - 1
    return sum(
        (hazard[min(int(age + inside * pace), end)] - hazard[min(age, end)]) * count for age, inside, count in spans
    )
