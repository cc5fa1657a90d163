"""Is it a public holiday there?"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache


def closed(day: date, country: str, own: Collection[date] = ()) -> bool:
    """Is `day` (a date there) a holiday of the whole country, or in the seller's `own` table? Weekends do not count.

    A country that nobody keeps a calendar of, and years beyond it, have none. Of days that follow the moon, some are
    estimates until a year or so before.
    """
    return day in own or day in _holidays(country.strip().upper(), day.year)


@lru_cache(maxsize=2048)
def _holidays(country: str, year: int) -> frozenset[date]:
    # Loaded at the first question only: the package costs every start some 40 ms, and most starts never ask.
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()
