"""Is a lane slower now than it used to be?"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise

from models.facts.fact import change
from models.facts.lanes import BINS, BINS_A_DAY, Curve, Lane, Place
from models.rules.tallies import FINE, Kind, Tally

# What is looked at: arrivals of the last two weeks, and what has not arrived meanwhile.
WINDOW = 14 * BINS_A_DAY
# Arrivals are kept for longer: ranges are judged by them, and nobody may have asked for a while.
KEPT = 2 * WINDOW
# In the busy season, until the lane itself says how slow it is.
PEAK_PACE = 0.87
# So many arrivals would have to contradict what is believed before half of it is given up.
_WEIGHT = 10
_HELD = 20
# Days that a wait at the origin must be longer by, to be more than chance.
_NOTABLE = 0.25
_PACES = (0.4, 0.7, 1.0, 1.3)

Spans = Sequence[tuple[int, int, int, bool]]


def current(lane: Lane, tally: Tally, today: int, wider: Lane | None, busy: bool, waits: float = 0.0) -> Lane:
    """The lane as it is now: its pace, and the whole way by what has happened at each age within the window.

    Whoever is handed over now `waits` so many days more at the origin than was usual.
    """
    believed = wider.pace if wider else PEAK_PACE if busy else 1.0
    hazard = _hazard(lane.whole)
    spans = list(_lately(tally, today))
    whole = Curve(shares=array("f", _alive(hazard, spans, believed)), count=lane.count)
    if whole.when(0.9) is None and lane.whole.when(0.9) is not None:
        whole = lane.whole  # so much is under way that the window alone does not say how it ends
    if waits > _NOTABLE:
        whole = _stretched(whole, lane.whole, waits)
    curves = lane.curves | {int(Place.HAND_OVER): ((0, whole),)}
    return change(lane, pace=_pace(hazard, spans, believed), curves=curves)


def _stretched(whole: Curve, usual: Curve, waits: float) -> Curve:
    """Its middle comes `waits` days later than usual, unless what has arrived lately has put it off as far already."""
    before, now = usual.when(0.5), whole.when(0.5)
    if not before or not now or now >= before + waits:
        return whole
    factor = (before + waits) / now
    bins = min(int(len(whole.shares) * factor), BINS) + 1
    return change(whole, shares=array("f", [whole.left(n / BINS_A_DAY / factor) for n in range(bins)]))


def _pace(hazard: list[float], spans: Spans, believed: float) -> float:
    """At what pace would as many have arrived lately as have? Those that are still on their way count as they should."""
    wanted = _WEIGHT + sum(count for _, _, count, arrived in spans if arrived)
    before, expected = _PACES[0], 0.0
    for pace in _PACES:
        here = _expected(hazard, spans, pace) + _WEIGHT * pace / believed
        if here >= wanted:
            return before + (pace - before) * (wanted - expected) / (here - expected) if pace > before else pace
        before, expected = pace, here
    return before


def _alive(hazard: list[float], spans: Spans, believed: float) -> Iterator[float]:
    """A curve of the window alone (a life table of the period), held to what is believed where it has seen little."""
    under_way, arrived = [0.0] * (BINS + 2), [0] * (BINS + 1)
    for age, inside, count, there in spans:
        under_way[age] += count
        under_way[age + inside] -= count
        arrived[age + inside - 1] += count * there
    alive, exposed = 1.0, 0.0
    yield alive
    for age in range(len(hazard) - 1):
        exposed += under_way[age]
        usual = (hazard[age + 1] - hazard[age]) * believed
        now = (arrived[age] + _HELD * usual) / (max(exposed, arrived[age]) + _HELD)
        alive *= 1 - min(now, 1.0)
        yield alive


def _lately(tally: Tally, today: int) -> Iterator[tuple[int, int, int, bool]]:
    """Who was underway in the window: age when it began, half days in it, how many, and whether they arrived."""
    recent = tally.counts.get(Kind.RECENT << 8 | Place.HAND_OVER << 4, {})
    oldest = (today - KEPT) * BINS * FINE
    for packed in [each for each in recent if each < oldest]:
        del recent[packed]
    begun = today - WINDOW
    for packed, count in recent.items():
        end, fine = divmod(packed, BINS * FINE)
        if end >= begun:
            age = fine // FINE
            inside = min(end - begun, age)
            yield age - inside, inside + 1, count, True
    for start, count in tally.of(Kind.OPEN, Place.HAND_OVER).items():
        age = today - start
        if 0 < age < BINS:
            yield max(age - WINDOW, 0), min(age, WINDOW), count, False


def _hazard(curve: Curve) -> list[float]:
    """How many arrivals a parcel stands for that has come to this age: the cumulative hazard (Nelson and Aalen)."""
    hazard = [0.0]
    for before, after in pairwise(curve.shares):
        hazard.append(hazard[-1] + ((before - after) / before if before > 0 else 0.0))
    return hazard


def _expected(hazard: list[float], spans: Spans, pace: float) -> float:
    hazard = hazard + [hazard[-1]] * (2 * BINS - len(hazard))
    return sum([(hazard[int(age + inside * pace)] - hazard[age]) * count for age, inside, count, _ in spans])
