"""Do the ranges hold what they say, and if not, how much wider must they be?"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

import msgspec

from models.facts.fact import from_ms
from models.facts.lanes import BINS, BINS_A_DAY, Lane, Place
from models.rules.backlog import Backlog
from models.rules.outlook import Rest, around_holidays
from models.rules.tallies import FINE, HALF_DAY, Kind, Tally

# A tenth of the parcels may come before a range, and a tenth after it.
MISSES = 0.1
# How much one miss more than that widens its side.
STEP = 0.05
# Half days.
LOST_AFTER = 60 * BINS_A_DAY
NARROWEST, WIDEST = 0.4, 3.0


class Margins(msgspec.Struct, kw_only=True):
    """`early` and `late` stretch a range's two sides. `said` are the ranges given to those that were handed over in
    each half day (since 1970), in half days from there; `until` is the half day up to which they have been judged.

    `before` and `after` are the misses on either side, less the tenth that may be missed, of all that ever arrived.

    Adaptive conformal inference (Gibbs and Candès, 2021) with nothing but the sum of the misses (the integrator of
    Angelopoulos, Candès and Tibshirani, 2023): as long as a side's stretch stays within its bounds, the misses beyond a
    tenth stay within log(WIDEST) / STEP parcels, however late it is known who missed. `origin` knows of queues, `waits`
    how many days they cost.
    """

    early: float = 1.0
    late: float = 1.0
    before: float = 0.0
    after: float = 0.0
    waits: float = 0.0
    origin: Backlog = msgspec.field(default_factory=Backlog)
    said: dict[int, tuple[float, float]] = {}
    until: int = 0

    def judge(self, tally: Tally, today: int) -> None:
        """Learns from what came to be known since it was last asked: who came when, and who is out for too long."""
        if today <= self.until:
            return
        for handed, age, ended, n in _arrived(tally, self.until):
            if ended < today and (said := self._said(handed)):
                first, last = said
                self.before += n * (_part((first - age) * FINE) - MISSES)
                self.after += n * (_part((age - last) * FINE + 1) - MISSES)
        self.early = _within(exp(STEP * self.before))
        self.late = _within(exp(STEP * (self.after + (1 - MISSES) * self._overdue(tally, today))))
        self.waits = self.origin.look(tally, today)
        self.until = today
        for handed in [each for each in self.said if today - each > BINS]:
            del self.said[handed]

    def _overdue(self, tally: Tally, today: int) -> int:
        """Who is out for longer than was said. The lost are in no range, and no longer counted after a while."""
        return sum(
            n
            for handed, n in tally.of(Kind.OPEN, Place.HAND_OVER).items()
            if today - handed <= LOST_AFTER and (said := self._said(handed)) and today - handed > said[1]
        )

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


def _arrived(tally: Tally, since: int) -> Iterator[tuple[int, float, int, int]]:
    """Of the arrivals from `since` on: when they were handed over, their age, their end, and how many; in half days."""
    for packed, count in tally.of(Kind.RECENT, Place.HAND_OVER).items():
        if packed >= since * BINS * FINE:
            ended, age = divmod(packed, BINS * FINE)
            yield (ended * FINE + FINE // 2 - age) // FINE, age / FINE, ended, count


def _part(share: float) -> float:
    return min(max(share, 0.0), 1.0)


def _within(factor: float) -> float:
    return min(max(factor, NARROWEST), WIDEST)
