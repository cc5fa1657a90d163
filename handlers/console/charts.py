"""Where the dots, bars and whiskers of the report lie; the page itself draws them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor, log10

from models.facts.fact import Fact
from models.rules.odds import Rate

WIDE, HIGH = 720, 200
LEFT, TOP, BOTTOM = 46, 24, 26
# A whisker may run out of the picture: the dots count. A tenth of an interval is drawn at least.
ROOM = 2.5
# What the top of a scale may be, times ten as often as it takes: so is its half a plain number.
TOPS = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


class Column(Fact, frozen=True, kw_only=True):
    """One month: a bar with its whisker and its figure, and what it says under the pointer."""

    x: float
    width: float
    y: float
    height: float
    middle: float
    high: float
    low: float
    label: str
    figure: str
    says: str


class Columns(Fact, frozen=True, kw_only=True):
    columns: tuple[Column, ...]
    levels: tuple[tuple[float, str], ...]


class Dot(Fact, frozen=True, kw_only=True):
    """A rate with its interval, in per cent of the width."""

    at: float
    low: float
    width: float


def columns(rates: Sequence[tuple[str, str, Rate]]) -> Columns:
    """Pairs of label, words and rate; the scale is in disputes per 1,000 orders."""
    most = _plain(scale(rate for _, _, rate in rates))
    step = (WIDE - LEFT - 8) / max(len(rates), 1)
    drawn = []
    for n, (label, says, rate) in enumerate(rates):
        x, width = LEFT + step * (n + 0.2), step * 0.6
        top = _y(rate.share or 0.0, most)
        drawn.append(
            Column(
                x=round(x, 1),
                width=round(width, 1),
                y=top,
                height=round(HIGH - BOTTOM - top, 1),
                middle=round(x + width / 2, 1),
                high=_y(rate.high if rate.of else 0.0, most),
                low=_y(rate.low, most),
                label=label,
                figure=_per_thousand(rate.share) if rate.share is not None else "",
                says=says,
            )
        )
    levels = tuple((_y(most * part, most), _per_thousand(most * part)) for part in (0.0, 0.5, 1.0))
    return Columns(columns=tuple(drawn), levels=levels)


def dot(rate: Rate, most: float) -> Dot | None:
    if rate.share is None or most <= 0:
        return None
    low, high = (min(100.0, 100 * each / most) for each in (rate.low, rate.high))
    return Dot(
        at=round(min(100.0, 100 * rate.share / most), 1), low=round(low, 1), width=round(max(high - low, 0.5), 1)
    )


def scale(rates: Iterable[Rate]) -> float:
    """The share at the end of the scale: every dot, and of the whiskers what does not drown them."""
    known = [rate for rate in rates if rate.share is not None]
    dots = max((rate.share or 0.0 for rate in known), default=0.0)
    ends = max((rate.high for rate in known), default=0.0)
    return min(ends, ROOM * dots) if dots else ends or 0.001


def _per_thousand(share: float) -> str:
    return f"{share * 1000:.0f}" if share >= 0.1 else f"{share * 1000:.3g}"


def _plain(most: float) -> float:
    """The next higher end of a scale that has plain numbers, in disputes per 1,000 orders."""
    ten = 10.0 ** floor(log10(most * 1000))
    return next(each * ten for each in TOPS if each * ten >= most * 1000 * (1 - 1e-9)) / 1000


def _y(share: float, most: float) -> float:
    part = min(1.0, share / most) if most else 0.0
    return round(HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * part, 1)
