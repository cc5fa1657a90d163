"""What one cell says: a country, a moment, an amount; or, in plain words, why it says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from functools import cache

from babel import Locale

from bot.reading import countries, iso_time, text
from models.facts.money import Money, exponent, money

MOST_AMOUNT = Decimal(10) ** 12
MOST_QUANTITY = 1_000_000
MOST_MINOR = 10**15

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
_SPACED_ZONE = re.compile(r"(\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(UTC|GMT|[+-]\d\d:?\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+\.\d+")
_COMMA = re.compile(r"-?(\d+|\d{1,3}(\.\d{3})+),\d{1,2}")
_QUANTITY = re.compile(r"(\d{1,9})(\.0+)?")
# Dollars are many, and so are yen; other signs are of one currency.
_SIGNED = re.compile(r"([A-Z]{0,3}) ?([$€£¥￥₩₹₫₽₴₺฿]?) ?(-?[\d.,]+)(?: ?([€£¥￥₩₹₫₽₴₺฿]|[A-Z]{3}|kr|zł))?")
_SIGNS = {
    "€": "EUR", "£": "GBP", "¥": "CNY JPY", "￥": "CNY JPY", "₩": "KRW", "₹": "INR", "₫": "VND", "₽": "RUB", "₴": "UAH",
    "₺": "TRY", "฿": "THB", "kr": "DKK ISK NOK SEK", "zł": "PLN", "$": "ARS AUD BND BRL CAD CLP COP HKD MXN NZD SGD TWD USD",
}  # fmt: skip
_BETWEEN_NUMBERS = re.compile(r"[,;|\n]+")


class Wrong(ValueError):
    """A cell that cannot be read. The message says why, for the seller."""


def country(value: object) -> str:
    """ISO 3166 alpha-2 of a code or a name, in English or as a seller's country writes it; empty when it is neither."""
    said = text(value, 80)
    code, name = said.upper(), said.casefold()
    return code if code in countries() else _names().get(name) or _names_elsewhere().get(name, "")


def language(value: object) -> str:
    """A language tag with hyphens (`pt-BR`); empty when it is none."""
    said = text(value, 35)
    return said.replace("_", "-") if _LANGUAGE.fullmatch(said) else ""


def number(value: object) -> str:
    """A tracking number: people put spaces into it, carriers do not."""
    return "".join(text(value, 100).split())[:64]


def numbers(value: object, carrier: object = "") -> tuple[tuple[str, str], ...]:
    """Pairs of number and carrier; a cell may hold several, a list too."""
    said = value if isinstance(value, list) else _BETWEEN_NUMBERS.split(text(value, 2000, lines=True))
    return pairs((each, carrier) for each in said)


def pairs(found: Iterable[tuple[object, object]]) -> tuple[tuple[str, str], ...]:
    """Numbers with their carriers, sorted, each number once; a named carrier beats an empty one."""
    kept: dict[str, str] = {}
    for each, carrier in found:
        if name := number(each):
            kept[name] = kept.get(name) or text(carrier, 100)
    return tuple(sorted(kept.items()))


def moment(value: object, column: str) -> datetime:
    """Raises Wrong when it is no ISO 8601 moment."""
    at = iso_time(_SPACED_ZONE.sub(_joined, text(value, 50)))
    if at is None:
        raise Wrong(f"{column}: {text(value, 40)!r} is no ISO 8601 moment (like 2026-03-01T14:30:00Z)")
    return at


def promise(value: object, column: str) -> datetime:
    """A moment to keep something by. A bare day is kept until that day is over."""
    at = moment(value, column)
    return at + timedelta(days=1, seconds=-1) if _DAY.fullmatch(text(value, 50)) else at


def amount(value: object, currency: str, column: str) -> Money:
    """Not negative. Raises Wrong; a comma before one or two last digits is a decimal comma. A sign is this currency's."""
    said = _unsigned(text(value, 40), currency)
    if _THOUSANDS.fullmatch(said):
        said = said.replace(",", "")
    elif _COMMA.fullmatch(said):
        said = said.replace(".", "").replace(",", ".")
    try:
        read = money(said, currency)
    except ValueError as error:
        raise Wrong(f"{column}: {error}") from None
    if read.minor < 0:
        raise Wrong(f"{column}: {said!r} is negative")
    return read


def _unsigned(said: str, currency: str) -> str:
    """Without the currency's sign or code, as "US $12.50" has one; with that of another it stays, and is no amount."""
    found = _SIGNED.fullmatch(said)
    if found is None:
        return said
    code, before, bare, after = found.groups()
    ours = currency.upper()
    signs = [each for each in (before, after) if each]
    fits = all(ours in _SIGNS[each].split() if each in _SIGNS else each == ours for each in signs)
    return bare if ours.startswith(code) and fits else said


def rounded(value: object, currency: str) -> Money | None:
    """An amount that a shop has calculated, rounded to the currency's smallest unit; None when it is none."""
    try:
        exact = Decimal(text(value, 40))
        fine = exact.is_finite() and exact.copy_abs() <= MOST_AMOUNT
        kept = exact.quantize(Decimal(1).scaleb(-exponent(currency.upper())), ROUND_HALF_EVEN) if fine else exact
        return money(str(kept), currency)
    except (InvalidOperation, ValueError):
        return None


def quantity(value: object, column: str = "quantity") -> int:
    """At least one. Raises Wrong."""
    found = _QUANTITY.fullmatch(text(value, 40))
    if found is None or not 1 <= (count := int(found[1])) <= MOST_QUANTITY:
        raise Wrong(f"{column}: {text(value, 40)!r} is no whole number from 1 up")
    return count


def _joined(found: re.Match[str]) -> str:
    zone = found[2]
    return found[1] + ("Z" if zone in ("UTC", "GMT") else zone)


@cache
def _names() -> dict[str, str]:
    """Country names as people and shops write them, to codes."""
    territories = Locale("en").territories
    names = {str(territories[code]).casefold(): code for code in sorted(countries())}
    others = {"uk": "GB", "usa": "US", "united states of america": "US", "hong kong": "HK", "macao": "MO"}
    others |= {"great britain": "GB", "turkey": "TR", "czech republic": "CZ", "russian federation": "RU", "korea": "KR"}
    return names | others


@cache
def _names_elsewhere() -> dict[str, str]:
    """Names that no two countries have in these languages; read when an English name is not found."""
    found: dict[str, set[str]] = {}
    for language in ("zh", "zh_Hant", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk"):
        territories = Locale.parse(language).territories
        for code in countries() & territories.keys():
            found.setdefault(str(territories[code]).casefold(), set()).add(code)
    short = {
        "香港": "HK", "澳门": "MO", "澳門": "MO", "台湾": "TW", "台灣": "TW", "沙特": "SA",
        "阿联酋": "AE", "中国大陆": "CN", "アメリカ": "US", "イギリス": "GB",
        "сша": "US", "великобритания": "GB", "england": "GB", "eeuu": "US", "ee. uu.": "US", "ee.uu.": "US",
    }  # fmt: skip
    return {name: min(codes) for name, codes in found.items() if len(codes) == 1} | short
