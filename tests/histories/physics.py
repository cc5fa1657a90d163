"""The world that parcels travel in: days that are worked or not, queues, flights, strikes. Times are days from the start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import floor, log
from random import Random

# Lunar New Year: the first day; factories and forwarders near Shenzhen rest from a week before to ten days after.
_NEW_YEARS = (date(2023, 1, 22), date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17))
_EVERYWHERE = ((12, 25), (1, 1))
_OWN_DAYS = {
    "US": ((7, 4), (11, 28)),
    "DE": ((5, 1), (10, 3), (12, 26)),
    "FR": ((5, 1), (5, 8), (7, 14), (8, 15), (11, 1)),
    "GB": ((5, 26), (8, 25), (12, 26)),
    "BR": ((4, 21), (9, 7), (10, 12), (11, 15)),
    "CA": ((7, 1), (10, 13), (12, 26)),
    "AU": ((1, 26), (4, 25), (12, 26)),
    "CN": ((5, 1), (5, 2), (10, 1), (10, 2), (10, 3), (10, 4), (10, 5)),
}


@dataclass
class World:
    """Which days are worked where. A strike is a stretch in which a country's carriers deliver nothing."""

    start: date
    days: int
    chance: Random
    strikes: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for country in sorted(_OWN_DAYS):
            count = 2 if country in ("FR", "BR", "CA") else 1
            begun = sorted(self.chance.randrange(self.days) for _ in range(count * self.days // 365 + 1))
            self.strikes[country] = tuple((day, day + self.chance.randint(2, 8)) for day in begun)

    def day(self, t: float) -> date:
        return self.start + timedelta(days=floor(t))

    def rests(self, t: float, country: str, week: int = 6) -> bool:
        """Nobody works on such a day; `week` days of it are worked."""
        day = self.day(t)
        if day.weekday() >= week or (day.month, day.day) in (*_EVERYWHERE, *_OWN_DAYS.get(country, ())):
            return True
        return country == "CN" and any(-7 <= (day - new).days <= 10 for new in _NEW_YEARS)

    def struck(self, t: float, country: str) -> bool:
        return any(begun <= t < over for begun, over in self.strikes.get(country, ()))

    def opens(self, t: float, country: str, week: int = 6, at: float = 0.33) -> float:
        """`t`, or the next morning on which somebody works."""
        while self.rests(t, country, week) or self.struck(t, country):
            t = floor(t) + 1 + at
        return t

    def rush(self, t: float) -> float:
        """How many orders come on a day, against a plain one: Black Friday to Christmas, and weekends."""
        day = self.day(t)
        season = {(11, 3): 2.6, (11, 2): 1.7, (12, 0): 2.3, (12, 1): 2.0, (12, 2): 1.3}
        plain = 1.0 + 0.08 * (day.weekday() in (0, 6)) + 0.1 * (day.month == 7)
        return plain * season.get((day.month, min(3, (day.day - 1) // 7)), 1.0)


def spread(chance: Random, median: float, width: float) -> float:
    """A log-normal span: `width` is the standard deviation of its logarithm."""
    return median * chance.lognormvariate(0.0, width)


def waiting(chance: Random, mean: float) -> float:
    return -mean * log(1.0 - chance.random())


def flights(world: World, chance: Random, weekdays: Iterable[int], seats: int) -> list[tuple[float, int]]:
    """Departures and their seats; one in thirty is cancelled, in the rush seats are dear."""
    found = []
    for day in range(world.days + 120):
        when = world.day(day)
        if when.weekday() in weekdays and chance.random() > 1 / 30:
            found.append((day + 0.6 + 0.3 * chance.random(), seats))
    return found


def boarded(ready: Sequence[float], departures: Sequence[tuple[float, int]]) -> list[float]:
    """When each leaves: first come, first flown, as the seats allow."""
    left: list[float] = [0.0] * len(ready)
    n, free = 0, departures[0][1]
    for which in sorted(range(len(ready)), key=ready.__getitem__):
        while free == 0 or departures[n][0] < ready[which]:
            n += 1
            free = departures[n][1]
        free -= 1
        left[which] = departures[n][0]
    return left


def served(world: World, country: str, ready: Sequence[float], a_day: int) -> list[float]:
    """When each is done at a counter that is open on working days and takes so many a day."""
    done: list[float] = [0.0] * len(ready)
    taken: dict[int, int] = {}
    for which in sorted(range(len(ready)), key=ready.__getitem__):
        t = world.opens(ready[which], country, week=5)
        while taken.get(floor(t), 0) >= a_day:
            t = world.opens(floor(t) + 1.33, country, week=5)
        taken[floor(t)] = taken.get(floor(t), 0) + 1
        done[which] = t
    return done
