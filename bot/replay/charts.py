"""Where the lines and bars of the page lie; the page itself draws them. Lengths are those of a picture 360 wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import ceil

from bot.replay.figures import Covered, Group, first_notice
from bot.replay.stories import Story
from models.facts.fact import Fact

WIDE, HIGH = 360, 210
LEFT, RIGHT, TOP, BOTTOM = 34, 10, 14, 28
FARTHEST = 10  # days before the promise; what is earlier is one bar
MOST_DAYS = 90
MONTHS = 24
_DAY = timedelta(days=1)


class Bar(Fact, frozen=True, kw_only=True):
    """`kind` says its colour, `says` is shown under the pointer."""

    x: float
    y: float
    width: float
    height: float
    kind: str
    says: str
    label: str = ""


class Tick(Fact, frozen=True, kw_only=True):
    at: float
    label: str


class Bars(Fact, frozen=True, kw_only=True):
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    rule_at: float = 0.0


class Curve(Fact, frozen=True, kw_only=True):
    """How a lane delivers. `path` is the share delivered by days from the first scan; `band` the 10-90 % in the picture,
    `likely` the half; `promise` the usual promise, and what share it holds."""

    lane: str
    parcels: int
    path: str
    band: tuple[float, float]
    likely: float
    days: tuple[float, float, float]
    promise: float | None
    promise_days: float | None
    kept: float | None
    ticks: tuple[Tick, ...]
    levels: tuple[Tick, ...]


class Dot(Fact, frozen=True, kw_only=True):
    """A lane's share inside its range, with its interval, in per cent of the width."""

    lane: str
    at: float
    low: float
    high: float
    holds: bool
    covered: Covered


def leads(late: Sequence[Story]) -> Bars:
    """Late parcels by how many days before the promise the first word came."""
    counts = dict.fromkeys(range(FARTHEST, -1, -1), 0)
    after = never = 0
    for each in late:
        at = first_notice(each)
        assert each.promised_by
        if at is None:
            never += 1
        elif at >= each.promised_by:
            after += 1
        else:
            counts[min((each.promised_by - at) // _DAY, FARTHEST)] += 1
    told = [(_before(day), str(day) if day < FARTHEST else f"{day}+", n, "ours") for day, n in counts.items()]
    rows = [*told, ("after the promise", "after", after, "after"), ("never", "never", never, "never")]
    most = max((n for *_, n, _ in rows), default=0) or 1
    step = (WIDE - 2 * RIGHT) / (len(rows) + 1.2)  # the last two are words, which need more room
    lefts = [RIGHT + n * step for n in range(len(told))] + [RIGHT + (len(told) + n * 1.6) * step for n in (0, 1)]
    widths = [step] * len(told) + [1.6 * step] * 2
    bars = tuple(
        _bar(x + 1.5, width - 3, count / most, kind, f"{count:,} late parcels: {says}", f"{count:,}")
        for x, width, (says, _, count, kind) in zip(lefts, widths, rows, strict=True)
    )
    ticks = tuple(Tick(at=x + width / 2, label=row[1]) for x, width, row in zip(lefts, widths, rows, strict=True))
    return Bars(bars=bars, ticks=ticks, rule_at=RIGHT + FARTHEST * step)


def seasons(months: Sequence[Group]) -> Bars:
    """Late and alarmed for nothing, month by month of the promise."""
    shown = months[-MONTHS:]
    shares = [s for each in shown for s in (each.late.share, each.alarmed.share) if s is not None]
    most = max([*shares, 0.05])
    step = (WIDE - LEFT - RIGHT) / max(len(shown), 1)
    bars: list[Bar] = []
    for n, each in enumerate(shown):
        x = LEFT + n * step
        for at, (kind, found, says) in enumerate(
            (("late", each.late, "came late"), ("alarm", each.alarmed, "on time, alarmed"))
        ):
            part = found.share or 0.0
            bars.append(
                _bar(x + step * (0.12 + 0.38 * at), step * 0.36, part / most, kind, f"{each.name}: {part:.1%} {says}")
            )
    every = max(1, ceil(len(shown) / 6))
    ticks = [Tick(at=LEFT + (n + 0.5) * step, label=each.name[2:]) for n, each in enumerate(shown) if n % every == 0]
    ticks.append(Tick(at=-1.0, label=f"{most:.0%}"))
    return Bars(bars=tuple(bars), ticks=tuple(ticks))


def curve(lane: str, stories: Sequence[Story], until: datetime) -> Curve | None:
    """By Kaplan and Meier: those still on their way count as long as they were seen. None where half is not reached."""
    ages = [(_age(each, until), each.delivered_at is not None) for each in stories if each.handed_at]
    steps = _delivered(sorted(ages))
    first, likely, last = (next((day for day, share in steps if share >= part), None) for part in (0.1, 0.5, 0.9))
    if first is None or likely is None:
        return None
    end = min(MOST_DAYS, max(ceil((last or likely * 3) * 1.35), 5))
    promises = sorted(
        (each.promised_by - each.handed_at) / _DAY for each in stories if each.promised_by and each.handed_at
    )
    promise = promises[len(promises) // 2] if promises else None
    kept = max((share for day, share in steps if promise is not None and day <= promise), default=0.0)
    inside = promise is not None and 0 < promise < end
    far = last if last is not None else float(end)
    return Curve(
        lane=lane,
        parcels=len(ages),
        path=_path(steps, end),
        band=(_x(first, end), _x(min(far, end), end)),
        likely=_x(likely, end),
        days=(first, likely, far),
        promise=_x(promise, end) if inside and promise is not None else None,
        promise_days=promise,
        kept=kept if promise is not None else None,
        ticks=tuple(Tick(at=_x(day, end), label=f"{day:.0f}") for day in _round(end)),
        levels=tuple(Tick(at=_y(share), label=f"{share:.0%}") for share in (0.1, 0.5, 0.9)),
    )


def dots(lanes: Iterable[Covered]) -> list[Dot]:
    """From 50 to 100 % of the width."""
    found = []
    for each in lanes:
        i = each.inside
        if i.share is None or i.low is None or i.high is None:
            continue
        at, low, high = (max(0.0, (share - 0.5) * 200) for share in (i.share, i.low, i.high))
        found.append(Dot(lane=each.lane, at=at, low=low, high=high, holds=bool(each.holds_80), covered=each))
    return found


def _before(day: int) -> str:
    if day == 0:
        return "in the last 24 hours before the promise"
    return f"{day} to {day + 1} days before the promise" if day < FARTHEST else f"{day} days or more before the promise"


def _bar(x: float, width: float, part: float, kind: str, says: str, label: str = "") -> Bar:
    height = round((HIGH - TOP - BOTTOM) * part, 1)
    return Bar(
        x=round(x, 1), y=round(HIGH - BOTTOM - height, 1), width=round(width, 1), height=height,
        kind=kind, says=says, label=label,
    )  # fmt: skip


def _age(story: Story, until: datetime) -> float:
    assert story.handed_at
    return max(((story.delivered_at or until) - story.handed_at) / _DAY, 0.0)


def _delivered(ages: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    """(days, share delivered by then) at every delivery."""
    left, steps = 1.0, []
    for n, (age, arrived) in enumerate(ages):
        if arrived:
            left *= 1 - 1 / (len(ages) - n)
            steps.append((age, 1 - left))
    return steps


def _path(steps: Sequence[tuple[float, float]], end: float) -> str:
    """Thinned to what the eye can tell apart."""
    points, before = [f"M{_x(0, end):.1f} {_y(0):.1f}"], -9.0
    for day, share in steps:
        x = _x(day, end)
        if day > end:
            break
        if x - before >= 1.5:
            points.append(f"L{x:.1f} {_y(share):.1f}")
            before = x
    return "".join(points)


def _x(day: float, end: float) -> float:
    return round(LEFT + (WIDE - LEFT - RIGHT) * day / end, 1)


def _y(share: float) -> float:
    return round(HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * share, 1)


def _round(end: float) -> list[float]:
    step = next((each for each in (1, 2, 5, 10, 20) if end / each <= 7), 30)
    return [float(day) for day in range(0, int(end) + 1, step)]
