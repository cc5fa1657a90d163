"""How sure is a rate, and how sure the difference of two?"""

from __future__ import annotations

from math import sqrt

from models.facts.fact import Fact

# 95 %: the two-sided quantile of the normal distribution.
Z = 1.959964
# What grows beyond this many times the orders of today is not worth a guess.
FARTHEST = 64.0


class Rate(Fact, frozen=True, kw_only=True):
    """`hits` of `of`, as shares from 0 to 1 with the 95 % interval of Wilson; nothing can be said of none."""

    hits: int
    of: int
    share: float | None = None
    low: float = 0.0
    high: float = 1.0


class Difference(Fact, frozen=True, kw_only=True):
    """The share of the first less that of the second, with Newcombe's 95 % interval."""

    share: float
    low: float
    high: float

    @property
    def sure(self) -> bool:
        """Is nought outside of the interval?"""
        return self.low > 0 or self.high < 0


def rate(hits: int, of: int) -> Rate:
    """Wilson (1927): (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)."""
    if of <= 0:
        return Rate(hits=0, of=0)
    low, high = _wilson(hits / of, of)
    return Rate(hits=hits, of=of, share=hits / of, low=low, high=high)


def difference(one: Rate, two: Rate) -> Difference | None:
    """Newcombe (1998), method 10: the distances of both Wilson intervals, squared and added. None: a side has no orders."""
    if one.share is None or two.share is None:
        return None
    return _difference(one.share, one.of, two.share, two.of)


def times_more(one: Rate, two: Rate) -> float | None:
    """How many times as many orders it takes until the difference is sure, if both rates stay as they are.

    1.0 where it is sure already; None where there is no difference to become sure of, or not in any time worth naming.
    """
    if one.share is None or two.share is None or one.share == two.share:
        return None
    if not _sure(one, two, FARTHEST):
        return None
    low, high = 1.0, FARTHEST
    if _sure(one, two, low):
        return low
    while high - low > 0.01:
        middle = (low + high) / 2
        low, high = (low, middle) if _sure(one, two, middle) else (middle, high)
    return high


def _sure(one: Rate, two: Rate, times: float) -> bool:
    assert one.share is not None and two.share is not None
    return _difference(one.share, one.of * times, two.share, two.of * times).sure


def _difference(one: float, of_one: float, two: float, of_two: float) -> Difference:
    (low1, high1), (low2, high2) = _wilson(one, of_one), _wilson(two, of_two)
    found = one - two
    below = sqrt((one - low1) ** 2 + (high2 - two) ** 2)
    above = sqrt((high1 - one) ** 2 + (two - low2) ** 2)
    return Difference(share=found, low=max(-1.0, found - below), high=min(1.0, found + above))


def _wilson(share: float, of: float) -> tuple[float, float]:
    middle = share + Z * Z / (2 * of)
    spread = Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    bottom = 1 + Z * Z / of
    return max(0.0, (middle - spread) / bottom), min(1.0, (middle + spread) / bottom)
