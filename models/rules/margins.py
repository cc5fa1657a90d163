"""Do the ranges hold what they say, and if not, how much wider must they be?"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

import msgspec

from models.facts.fact import from_ms
from models.facts.lanes import BINS, BINS_A_DAY, Lane, Place
from models.rules.outlook import Rest, around_holidays
from models.rules.tallies import FINE, HALF_DAY, Kind, Tally

# A tenth of the parcels may come before a range, and a tenth after it.
MISSES = 0.1
# How much one miss more than that widens its side; of more than so many parcels at once a part counts.
STEP = 0.07
AT_ONCE = 10
# Half days.
LOST_AFTER = 60 * BINS_A_DAY
NARROWEST, WIDEST = 0.4, 3.0


class Margins(msgspec.Struct, kw_only=True):
    """`early` and `late` stretch a range's two sides. `said` are the ranges given to those that were handed over in
    each half day (since 1970), in half days from there; `until` is the half day up to which they have been judged.

    Adaptive conformal inference (Gibbs and Candès, 2021): whatever the lane does, in the long run a tenth is missed on
    either side, because each miss widens and each hit narrows.
    """

    early: float = 1.0
    late: float = 1.0
    said: dict[int, tuple[float, float]] = {}
    until: int = 0

    def judge(self, tally: Tally, today: int) -> None:
        """Learns from what came to be known since it was last asked: who came when, and who is out for too long."""
        if today <= self.until:
            return
        soon = late = inside = 0.0
        for handed, age, ended, n in _arrived(tally):
            if (said := self._said(handed)) is None:
                continue
            first, last = said
            if age >= last:
                late += n * (self.until < handed + int(last) + 1 <= today)
            elif self.until < ended <= today:
                soon += n * min(max((first - age) * FINE, 0.0), 1.0)
                late += n * max((age - last) * FINE + 1, 0.0)
                inside += n
        for handed, n in tally.of(Kind.OPEN, Place.HAND_OVER).items():
            if said := self._said(handed):
                late += n * (self.until < handed + int(said[1]) + 1 <= today)
        count = inside + late
        step = STEP * min(1.0, AT_ONCE / max(count, 1))
        self.early = _within(self.early * exp(step * (soon - MISSES * count)))
        self.late = _within(self.late * exp(step * (late - (MISSES + _lost(tally, today)) * count)))
        self.until = today
        for handed in [each for each in self.said if today - each > BINS]:
            del self.said[handed]

    def _said(self, handed: int) -> tuple[float, float] | None:
        """The lanes may be asked for once a day only; what was not said is never missed."""
        return self.said.get(handed) or self.said.get(handed - 1)

    def say(self, lane: Lane, today: int, ends: tuple[str, str]) -> None:
        """Notes what those are told that are handed over now."""
        rest = Rest(curve=lane.whole, age=0.0, early=self.early, late=self.late)
        span = rest.range()
        if span is not None:
            first, _, last = around_holidays(span, from_ms(today * HALF_DAY * 1000), ends, Place.HAND_OVER)
            self.said[today] = (first * BINS_A_DAY, last * BINS_A_DAY)


def _arrived(tally: Tally) -> Iterator[tuple[int, float, int, int]]:
    """Of the latest arrivals: when they were handed over, their age, their end, and how many; all in half days."""
    for packed, count in tally.of(Kind.RECENT, Place.HAND_OVER).items():
        ended, age = divmod(packed, BINS * FINE)
        yield (ended * FINE + FINE // 2 - age) // FINE, age / FINE, ended, count


def _lost(tally: Tally, today: int) -> float:
    """The share that never arrives: no range is meant to hold these, though each is out for longer than it said."""
    lost = sum(tally.of(Kind.GONE, Place.HAND_OVER).values())
    lost += sum(n for start, n in tally.of(Kind.OPEN, Place.HAND_OVER).items() if today - start > LOST_AFTER)
    ended = sum(tally.of(Kind.ENDED, Place.HAND_OVER).values())
    return lost / (lost + ended) if lost else 0.0


def _within(factor: float) -> float:
    return min(max(factor, NARROWEST), WIDEST)
