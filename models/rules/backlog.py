"""Do parcels wait at the origin for longer than they used to?"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from models.facts.lanes import BINS, BINS_A_DAY, Place
from models.rules.tallies import FINE, Kind, Tally

# Looked at are those handed over within so many half days.
WINDOW = 21 * BINS_A_DAY
# Of fewer parcels nothing is said, nor before there have been so many looks (a month of days).
ENOUGH, LOOKS = 8, 30


class Backlog(msgspec.Struct, kw_only=True):
    """`here` of those `handed` over 1, 2, 3 … half days before were still at the origin, summed over all `looks`.

    A queue shows where it stands long before those in it come late.
    """

    here: list[int] = msgspec.field(default_factory=lambda: [0] * WINDOW)
    handed: list[int] = msgspec.field(default_factory=lambda: [0] * WINDOW)
    looks: int = 0

    def look(self, tally: Tally, today: int) -> float:
        """Days by which those who join the queue now will wait longer than was usual; this look is remembered.

        They wait until those before them have left (Little, 1961), who leave as fast as they lately did, or else usually
        do: after holidays nobody has left for days.
        """
        waiting = tally.of(Kind.HERE, Place.EXPORT)
        here = [waiting.get(today - age, 0) for age in range(1, WINDOW + 1)]
        handed = [0] * WINDOW
        for start, count in _handed(tally):
            if 0 < today - start <= WINDOW:
                handed[today - start - 1] += count
        days, total = 0.0, sum(handed)
        if total >= ENOUGH and self.looks >= LOOKS:
            shares = ((n, m * h / k) for n, m, h, k in zip(here, handed, self.here, self.handed, strict=True) if k)
            more = sum(now - usual for now, usual in shares)
            days = more / max(total - more, sum(self.handed) / self.looks) * WINDOW / BINS_A_DAY
        self.here = [sum(each) for each in zip(self.here, here, strict=True)]
        self.handed = [sum(each) for each in zip(self.handed, handed, strict=True)]
        self.looks += 1
        return days


def _handed(tally: Tally) -> Iterator[tuple[int, int]]:
    """When those who are on their way, and the latest arrivals, were handed over."""
    yield from tally.of(Kind.OPEN, Place.HAND_OVER).items()
    for packed, count in tally.of(Kind.RECENT, Place.HAND_OVER).items():
        ended, age = divmod(packed, BINS * FINE)
        yield (ended * FINE + FINE // 2 - age) // FINE, count
