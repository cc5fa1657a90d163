"""Which moment do these digits mean? Every export writes days in its own way, and some ways are two days at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale

from bot.reading import iso_time, text

# Of the digits of a day: which comes first.
ORDERS = ("dmy", "mdy", "ymd")
# Columns of ours that say a moment. A promise of a bare day is kept until that day is over.
MOMENTS = ("placed_at", "shipped_at", "cancelled_at", "at", "opened_at", "ended_at")
PROMISES = ("promised_by", "promised_ship_by", "answer_by")
OLDEST = 2010
LONGEST = 60
# Without a day in doubt among so many rows, the rest of a large file is not read for one.
PEEK = 1000

_MONTHS_OF = ("en", "de", "es", "fr", "it", "nl", "pt")
_CLOCK = (
    r"(?:[\s,T]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?:\s*(?P<zone>\S.{0,20}))?)?"
)
_DIGITS = re.compile(
    rf"(?P<a>\d{{1,4}})(?P<mark>[./-])\s?(?P<b>\d{{1,2}})(?P=mark)\s?(?P<c>\d{{1,4}})\.?{_CLOCK}", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    rf"(?P<a>\d{{1,2}})[\s.\-/]*(?P<name>[^\W\d_]+)[\s.,\-/]*(?P<c>\d{{4}}|\d{{2}}){_CLOCK}", re.IGNORECASE
)
_MONTH_DAY = re.compile(
    rf"(?P<name>[^\W\d_]+)[\s.\-/]*(?P<a>\d{{1,2}})(?:st|nd|rd|th)?[\s.,\-/]+(?P<c>\d{{4}}|\d{{2}}){_CLOCK}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,12}\.?,\s*(?=\d)")
_HAN = re.compile(r"\s*(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]?")
_OFFSET = re.compile(r"(?:[A-Z]{3,4}\s*)?\(?(?:UTC|GMT)?\s*(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?\)?")
# Those that mean one zone only; CST, IST and BST mean several.
_NAMED = {
    "Z": 0, "UTC": 0, "GMT": 0, "PST": -8, "PDT": -7, "MDT": -6, "EST": -5, "EDT": -4, "CET": 1, "CEST": 2, "JST": 9,
}  # fmt: skip
_BARE = re.compile(r"\d{4}-?\d\d-?\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """How a file writes its moments. `order` is one of ORDERS where its digits alone would not tell, else empty.

    `zone` is an IANA name and where its clocks stand that say no zone; `iso_zone` is that of moments in ISO 8601.
    """

    order: str = ""
    zone: str = "UTC"
    iso_zone: str = "UTC"

    def tidied(self, cells: Mapping[str, str]) -> Mapping[str, str]:
        """The cells of a row in our columns, its moments in ISO 8601; what cannot be read stays as it is."""
        found = {name: self.iso(cells[name], until=name in PROMISES) for name in moments_in(cells)}
        return {**cells, **found} if found else cells

    def iso(self, said: str, *, until: bool = False) -> str:
        """`until`: of a bare day its last second."""
        return _iso(said, self.order, self.zone, self.iso_zone, until)


AS_OURS = Dates()


@dataclass(slots=True)
class Seen:
    """What the rows of a file say about the order of day and month. `example` is the first that alone does not tell."""

    example: str = ""
    _left: set[str] = field(default_factory=lambda: set(ORDERS))
    _shown: set[str] = field(default_factory=set)

    def see(self, said: str) -> None:
        if not (ways := readings(said)):
            return
        self._left &= ways.keys()
        self._shown |= ways.keys()
        if len(ways) > 1 and not self.example:
            self.example = said

    @property
    def doubtful(self) -> bool:
        return bool(self._shown)

    @property
    def order(self) -> str:
        """The only one in which every row is a day; empty when there are several, or none, or nothing was in doubt."""
        return next(iter(self._left)) if len(self._left) == 1 else ""

    @property
    def choices(self) -> tuple[str, ...]:
        """Between these a person has to choose: each reads some row, and the rows do not settle which."""
        if self.order or not self._shown:
            return ()
        return tuple(each for each in ORDERS if each in (self._left or self._shown))


def seen_in(rows: Iterable[Mapping[str, str]]) -> Seen:
    """What rows in our columns show."""
    seen = Seen()
    for n, each in enumerate(rows):
        if n == PEEK and not seen.doubtful:
            break
        for name in moments_in(each):
            seen.see(each[name])
    return seen


@lru_cache(maxsize=4096)  # rows of an order, and orders of a day, say the same
def readings(said: str) -> Mapping[str, date]:
    """The day by each order of the digits that makes one; none where there is no doubt, or no day."""
    found = _DIGITS.fullmatch(_plain(said))
    if found is None or len(found["a"]) > 2 or len(found["c"]) in (1, 3):
        return {}
    ways = {order: day for order in ORDERS if (day := _by(order, found)) is not None}
    # The same day whichever way it is read, as 05.05.2026 is.
    return ways if len(set(ways.values())) > 1 or len(ways) == 1 else {}


def moments_in(cells: Mapping[str, str]) -> Iterator[str]:
    return (name for name in (*MOMENTS, *PROMISES) if cells.get(name))


@lru_cache(maxsize=4096)
def _iso(said: str, order: str, zone: str, iso_zone: str, until: bool) -> str:
    plain = text(said, LONGEST)
    if iso_time(plain) is not None:
        at = datetime.fromisoformat(plain)
        if iso_zone == "UTC" or at.tzinfo is not None:
            return said
        return _written(at, ZoneInfo(iso_zone), until=until and bool(_BARE.fullmatch(plain)))
    found, day = _day(_plain(said), order)
    if found is None or day is None:
        return said
    if found["hour"] is None:
        return _written(datetime.combine(day, time()), ZoneInfo(zone), until=until)
    clock, there = _clock(found), _zone(found["zone"], zone)
    return said if clock is None or there is None else _written(datetime.combine(day, clock), there)


def _written(at: datetime, zone: tzinfo, *, until: bool = False) -> str:
    at = at.replace(tzinfo=zone)
    return ((at + timedelta(days=1, seconds=-1)) if until else at).astimezone(UTC).isoformat()


def _plain(said: str) -> str:
    """Without a day of the week, and with signs for years, months and days as digits have them elsewhere."""
    said = _HAN.sub(r"\1-\2-\3 ", text(said, LONGEST)).strip()
    return _WEEKDAY.sub("", said, count=1)


def _day(said: str, order: str) -> tuple[re.Match[str] | None, date | None]:
    if found := _DIGITS.fullmatch(said):
        if len(found["a"]) == 4:
            return found, _date(found["a"], found["b"], found["c"])
        if order:
            return found, _by(order, found)
        days = {day for each in ORDERS if (day := _by(each, found))}
        return found, days.pop() if len(days) == 1 and not readings(said) else None
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        if found := pattern.fullmatch(said):
            return found, _date(found["c"], str(_months().get(found["name"].casefold(), 0)), found["a"])
    return None, None


def _by(order: str, found: re.Match[str]) -> date | None:
    parts = dict(zip(order, found.group("a", "b", "c"), strict=True))
    if order == "ymd" and len(found["c"]) > 2:
        return None
    return _date(parts["y"], parts["m"], parts["d"])


def _date(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None
    return found if OLDEST <= found.year < 2200 else None


def _clock(found: re.Match[str]) -> time | None:
    hour = int(found["hour"])
    if half := found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    try:
        return time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return None


def _zone(said: str | None, usual: str) -> tzinfo | None:
    if not said:
        return ZoneInfo(usual)
    said = said.strip().upper()
    if said in _NAMED:
        return timezone(timedelta(hours=_NAMED[said]))
    if (found := _OFFSET.fullmatch(said)) is None:
        return None
    off = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(-off if found["sign"] == "-" else off) if off < timedelta(hours=24) else None


@cache
def _months() -> Mapping[str, int]:
    """Names of months as exports write them; one that means two months in two languages is none."""
    found: dict[str, set[int]] = {"sept": {9}}
    for language in _MONTHS_OF:
        for width in ("wide", "abbreviated"):
            for number, name in Locale(language).months["format"][width].items():
                found.setdefault(str(name).casefold().rstrip("."), set()).add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1}
