"""When is that, in working days and waking hours?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from models.facts.people import Hours
from models.rules import holidays
from models.rules.zones import zone_of as zone_of

OPENS, CLOSES = 9, 21
PERSON_ANSWERS_WITHIN = timedelta(hours=4)
# Days. A shop that is closed for a summer says when it is back, not tomorrow.
LONGEST_LEAVE = 400

_DAY = 24 * 3600
_WEEKEND = (5, 6)
# Unicode CLDR 46, weekData: https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml
_WEEKENDS = dict.fromkeys("BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE".split(), (4, 5)) | {
    "AF": (3, 4),
    "IR": (4,),
    "BN": (4, 6),
    "NP": (5,),
    "IN": (6,),
    "UG": (6,),
}

# A local time that does not exist counts by the clock before the gap; one that occurs twice is its first (PEP 495).


def waking(now: datetime, zones: tuple[str, ...], opens: int = OPENS, closes: int = CLOSES) -> bool:
    """Is it between `opens` and `closes` o'clock in all of them? Where these never meet, the first zone decides."""
    now = now.astimezone(UTC)
    offsets = _steady(now.toordinal(), zones) or _offsets(now, zones)
    second = (now.hour * 60 + now.minute) * 60 + now.second
    heeded = offsets if _meet(offsets, opens, closes) else offsets[:1]
    return all(opens * 3600 <= (second + each) % _DAY < closes * 3600 for each in heeded)


def next_waking(now: datetime, zones: tuple[str, ...], opens: int = OPENS, closes: int = CLOSES) -> datetime:
    """The first waking moment from `now` on (UTC)."""
    if waking(now, zones, opens, closes):
        return now
    mornings = sorted(each for zone in zones for each in _mornings(now, zone, opens) if each > now)
    return next((each for each in mornings if waking(each, zones, opens, closes)), now + timedelta(days=1))


def add_working_days(at: datetime, count: int, country: str, own: Collection[date] = ()) -> datetime:
    """`count` working days later, same time of day there: no weekends, public holidays or days of the `own` table."""
    here = at.astimezone(_clock(zone_of(country)[0])).replace(fold=0)
    while count > 0:
        here += timedelta(days=1)
        count -= works(here.date(), country, own)
    return here.astimezone(UTC)


def day_of(at: datetime, zone: str) -> date:
    """The day that it is in this zone."""
    return at.astimezone(_clock(zone)).date()


def works(day: date, country: str, own: Collection[date] = ()) -> bool:
    """Is `day` a working day there?"""
    return day.weekday() not in _WEEKENDS.get(country.upper(), _WEEKEND) and not holidays.closed(day, country, own)


def office_answer_by(now: datetime, hours: Hours, zone: str, country: str = "", own: Collection[date] = ()) -> datetime:
    """When a person will have answered: after four office hours from `now` (UTC). Without office hours, a day.

    Nobody is there on a public holiday of the country, and on days of the `own` table.
    """
    left = PERSON_ANSWERS_WITHIN
    for opens, closes in _office(now, hours, _clock(zone), country, own):
        start = max(now.astimezone(UTC), opens)
        if closes - start >= left:
            return start + left
        left -= max(closes - start, timedelta())
    return now.astimezone(UTC) + timedelta(days=1)


@lru_cache(maxsize=1024)
def _meet(offsets: tuple[int, ...], opens: int, closes: int) -> bool:
    """Do the waking hours of clocks that stand so meet at some time of the day?"""
    starts = [(opens * 3600 - each) % _DAY for each in offsets]
    open_for = (closes - opens) * 3600
    return any(all((start - other) % _DAY < open_for for other in starts) for start in starts)


def _mornings(now: datetime, zone: str, opens: int) -> Iterator[datetime]:
    here = _clock(zone)
    today = now.astimezone(here).date()
    for days in range(4):
        yield _at(today + timedelta(days=days), opens, here)


def _office(
    now: datetime, hours: Hours, here: tzinfo, country: str, own: Collection[date]
) -> Iterator[tuple[datetime, datetime]]:
    """Office hours from yesterday's on; hours that close before they open run past midnight."""
    today = now.astimezone(here).date()
    if not hours.days:
        return
    closes = hours.closes if hours.closes > hours.opens else hours.closes + 24
    for days in range(-1, LONGEST_LEAVE):
        day = today + timedelta(days=days)
        if day.weekday() in hours.days and not holidays.closed(day, country, own):
            yield _at(day, hours.opens, here), _at(day, closes, here)


def _at(day: date, hour: int, here: tzinfo) -> datetime:
    return (datetime.combine(day, time(), here) + timedelta(hours=hour)).astimezone(UTC)


@lru_cache(maxsize=4096)
def _steady(day: int, zones: tuple[str, ...]) -> tuple[int, ...]:
    """The clocks of a day (UTC, its ordinal) on which none of them is changed; empty on any other."""
    start = datetime.combine(date.fromordinal(day), time(), UTC)
    offsets = _offsets(start, zones)
    return offsets if offsets == _offsets(start + timedelta(days=1), zones) else ()


def _offsets(now: datetime, zones: tuple[str, ...]) -> tuple[int, ...]:
    """Seconds east of UTC."""
    return tuple(int((now.astimezone(_clock(zone)).utcoffset() or timedelta()).total_seconds()) for zone in zones)


@lru_cache(maxsize=1024)  # the library itself keeps eight; an order to a large country asks for as many at once
def _clock(zone: str) -> tzinfo:
    """A name that no database knows is read as UTC: a typing error in a setting may not stop a notice."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return UTC
