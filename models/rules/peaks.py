"""Is everything slower now, by the calendar?"""

from __future__ import annotations

from datetime import date, datetime, timedelta


def peak_season(at: datetime, origin: str, destination: str) -> bool:
    """Black Friday to the end of the returns; before it Singles' Day, after it the Chinese New Year, at either end."""
    day = at.date()
    if (day.month, day.day) >= (11, 15) or (day.month, day.day) <= (1, 10):
        return True
    if origin.upper() not in _NEW_YEAR_COUNTRIES and destination.upper() not in _NEW_YEAR_COUNTRIES:
        return False
    singles_day = (11, 11) <= (day.month, day.day) < (11, 15)
    new_year = _NEW_YEARS.get(day.year)
    return singles_day or (new_year is not None and -_CLOSES_BEFORE <= day - new_year <= _OPENS_AFTER)


# The Chinese New Year, by the Hong Kong Observatory's calendar. Factories close two weeks before it, and need as long.
_NEW_YEARS = {
    day.year: day
    for day in (
        date(2017, 1, 28),
        date(2018, 2, 16),
        date(2019, 2, 5),
        date(2020, 1, 25),
        date(2021, 2, 12),
        date(2022, 2, 1),
        date(2023, 1, 22),
        date(2024, 2, 10),
        date(2025, 1, 29),
        date(2026, 2, 17),
        date(2027, 2, 6),
        date(2028, 1, 26),
        date(2029, 2, 13),
        date(2030, 2, 3),
        date(2031, 1, 23),
        date(2032, 2, 11),
    )
}
_NEW_YEAR_COUNTRIES = frozenset({"CN", "HK", "MO", "TW", "VN"})
_CLOSES_BEFORE = timedelta(days=14)
_OPENS_AFTER = timedelta(days=15)
