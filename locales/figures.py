"""How are amounts, dates and numbers written in a language?"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from typing import assert_never
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from locales import cldr
from models.facts.money import Money, exponent
from models.facts.phrases import Arg, Day, Days, Moment

# The longest that a text of somebody else may be inside our sentence.
LONGEST = 500

# CLDR sets a space between a code and a number ("KWD 1.250"), Babel does not.
_TIGHT = re.compile(r"([^\W\d_])(\d)")


def shown(arg: Arg, language: str, short: bool = False) -> str | int:
    """A fact as it stands in a sentence; `short` is for buttons. Whole numbers stay numbers, for the plural."""
    match arg:
        case Money():
            return _money(arg, language)
        case Day():
            return _day(_local(arg.at, arg.zone).date(), language, short)
        case Moment():
            return _moment(_local(arg.at, arg.zone), language, short)
        case Days():
            return _days(arg, language)
        case int():
            return arg
        case str():
            return _foreign(arg)
        case _:
            assert_never(arg)


def number(n: int, language: str) -> str:
    """A whole number with its groups: "48,213"."""
    return str(format_decimal(n, locale=cldr(language)))


def country(code: str, language: str) -> str:
    """What a country is called, by its ISO 3166-1 code; the code itself where CLDR has no name for it."""
    return str(cldr(language).territories.get(code.upper(), code))


def _money(amount: Money, language: str) -> str:
    pattern = _money_pattern(language, exponent(amount.currency))
    said = str(pattern.apply(amount.decimal, cldr(language), currency=amount.currency, currency_digits=False))
    return _TIGHT.sub("\\1\u00a0\\2", said)


@lru_cache(maxsize=256)
def _money_pattern(language: str, digits: int) -> NumberPattern:
    """The language's pattern with ISO 4217's digits: CLDR has fewer for some currencies, and Babel would cut them."""
    pattern = cldr(language).currency_formats["standard"].pattern
    return parse_pattern(re.sub(r"\.0+", "." + "0" * digits if digits else "", pattern))


def _day(day: date, language: str, short: bool) -> str:
    if short:
        return format_skeleton("MMMd", day, locale=cldr(language))
    return format_date(day, "long", locale=cldr(language))


def _moment(at: datetime, language: str, short: bool) -> str:
    locale = cldr(language)
    time = format_time(at.time(), "short", locale=locale)
    together = str(locale.datetime_formats["medium"]).format(time, _day(at.date(), language, short))
    return together if short else f"{together} ({_offset(at)})"


def _days(days: Days, language: str) -> str:
    first, last = sorted(_local(at, days.zone).date() for at in (days.first, days.last))
    if first == last:
        return _day(first, language, short=False)
    return format_interval(first, last, "yMMMd", locale=cldr(language))


def _offset(at: datetime) -> str:
    """The zone in a form that reads the same in every language: "UTC+5:30"."""
    offset = at.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else "UTC"


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(_zone(zone))


@lru_cache(maxsize=1024)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, not a name at all, or the name of a folder of zones
        return UTC


def clean(words: str) -> str:
    """Somebody else's words on one line, without controls that could turn ours around."""
    return words.translate(_CONTROLS).strip()


def _foreign(words: str) -> str:
    said = clean(words)
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


_CONTROLS: dict[int, str | None] = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ") | dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A)), None
)
