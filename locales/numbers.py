"""Which numbers does a text name? Those of cards are hidden before anything is kept."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

_DIGITS = {
    code: str(unicodedata.digit(chr(code)))
    for code in range(128, sys.maxunicode + 1)
    if unicodedata.digit(chr(code), None) is not None
}
_DIGITS |= {0xFF03: "#", 0xFF0D: "-", 0x3000: " ", 0xFF1A: ":", 0x130: "I"}

# Issuer ranges and lengths: ISO/IEC 7812 as listed at https://en.wikipedia.org/wiki/Payment_card_number
_ISSUED = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"
    r"|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}"
    r"|3[47]\d{13}"
    r"|(?:30[0-5]\d|3095|36\d\d|3[89]\d\d)\d{10}"
    r"|35(?:2[89]|[3-8]\d)\d{12,15}"
    r"|(?:6011|64[4-9]\d|65\d\d|62\d\d|60\d\d|8[12]\d\d|220[0-4]|9792)\d{12,15}"
    r"|(?:5018|5020|5038|50[67]\d|508\d|589\d|56\d\d|57\d\d|58\d\d|6304|6390|67\d\d|636[0-9])\d{9,15}"
)
_LOOSE = re.compile(r"[0-9](?:[\s\-._/,|*·•\u00ad\u200b-\u200d\u2010-\u2015\u2212\ufe58\ufe63]{0,3}[0-9]){12,}")
_DIGIT = re.compile("[0-9]")
_GROUP = re.compile(r"[0-9]+")
_SECRETS = ("cvv", "cvc", "安全码", "رمز الأمان")
_SECRET = re.compile(
    r"((?:\bcvv2?|\bcvc2?|安全码|رمز الأمان)\W{0,3}(?:is|es|code|number|是|هو)?\W{0,3})[0-9]{3,4}(?![0-9])",
    re.IGNORECASE,
)
# Numbers are looked for at the start and at the end; cards everywhere.
_READ, _READ_LAST = 1000, 300
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)

_PARCEL = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"(?P<s10>[A-Z]{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?[A-Z]{2})"
    r"|YT(?:[ -]?\d){16}|LP(?:[ -]?\d){14}(?: ?CN)?|1Z(?: ?[0-9A-Z]){16}|4PX(?:[ -]?\d){10,16}(?: ?CN)?"
    r"|SF(?:[ -]?\d){12,15}|JTE?(?:[ -]?\d){12,13}|TBA\d{12}|JJD\d{14,20}"
    r"|\d{20,22}|9[1-5]\d\d(?: \d{4}){4}(?: \d{1,2})?"
    r")(?![A-Za-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_LONGISH = re.compile(r"[0-9](?:[ -]?[0-9A-Za-z]){7}")
_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}(?![\w-])", re.ASCII
)
_MASKED = re.compile("•••• [0-9]{4}")
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_MARKETPLACE = re.compile(r"(?<![\w.-])(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})(?![\w-])", re.ASCII)
_TOKEN = r"[A-Za-z]{0,6}-?\d[0-9A-Za-z]*(?:-[0-9A-Za-z]+){0,3}"
_LIST = rf"{_TOKEN}(?:\s?(?:,|&|،|、|and|e|en|et|i|und|ve|y|и|і|و|和)\s?[#№]?{_TOKEN}){{0,5}}"
_TOKENS = re.compile(_TOKEN, re.ASCII)
_MARKED = re.compile(rf"[#№]\s?({_TOKEN})", re.ASCII)
# Sixteen digits as a telephone shows them.
_IN_FOURS = re.compile(r"(?<![\d-])([38]\d{3}) (\d{4}) (\d{4}) (\d{4})(?! ?\d)")
_SHAPED = re.compile(
    r"(?<![A-Za-z0-9.])(?<![A-Za-z0-9]-)(?:[A-Z]{1,6}-\d{3,12}|[A-Z]{2,5}\d{3,8}|[a-z]{2,5}\d{4,8}|\d{16}|[1-4]\d{9})"
    r"(?![A-Za-z0-9-]|[.,]\d)"
)
_PHONE = re.compile(r"0\d{1,3}-\d{3,4}-\d{4}")
_SPREAD = re.compile(r"\d[ -]+\d")


_FREE = re.compile(rf"(?<![A-Za-z0-9.,/:+$€£¥₹₽₴₺₪₸₩₫฿-])({_TOKEN})(?![A-Za-z0-9-]|[.,/:]\d)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    orders: tuple[str, ...] = ()
    parcels: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


def has_digits(text: str) -> bool:
    return _DIGIT.search(text if text.isascii() else text.translate(_DIGITS)) is not None


def hide_cards(text: str, known: Container[str] = ()) -> tuple[str, bool]:
    """The text with every card number but its last four digits masked, and whether there was one.

    `known` are the digits of numbers that are no card's, whatever they look like: the shop's own orders and parcels.
    """
    parts: list[str] = []
    at = 0
    for start, end, digits in _like_cards(text):
        if digits not in known:
            parts += [text[at:start], "•••• ", digits[-4:]]
            at = end
    hidden = "".join((*parts, text[at:])) if parts else text
    lower = hidden.lower()
    if any(sign in lower for sign in _SECRETS):
        hidden = _SECRET.sub(r"\1•••", hidden)
    return hidden, hidden != text


def like_cards(text: str) -> tuple[str, ...]:
    """The digits of whatever looks like a card number: one in ten of all numbers of that length and beginning."""
    return tuple(digits for _, _, digits in _like_cards(text))


def _like_cards(text: str) -> Iterator[tuple[int, int, str]]:
    flat = in_ascii(text)
    runs = list(_LOOSE.finditer(flat))
    parcels = [found.span() for found in _PARCEL.finditer(flat) if _is_parcel(found)] if runs else []
    for run in runs:
        for start, end, digits in _cards(flat, run.start(), run.end()):
            if not any(start >= first and end <= stop for first, stop in parcels):
                yield start, end, digits


class Finder:
    """Knows the words that stand before a number, and those of `money` that stand after a sum, in every locale."""

    def __init__(
        self, orders: Iterable[str], parcels: Iterable[str], between: Iterable[str], money: Iterable[str]
    ) -> None:
        # A beginning is enough: "euros", "рублей".
        begins = "|".join(re.escape(each[:-1]) for each in money if each.endswith("*"))
        self._money = re.compile(
            rf"\s?(?:[%$€£¥₹]|{_any(each for each in money if each[-1] != '*')}|{begins})", re.IGNORECASE
        )
        self._orders_said, self._parcels_said, between = tuple(orders), tuple(parcels), tuple(between)
        gap = rf"[\s:=.#()«»\"“”-]{{0,4}}(?:(?:{_any(between)})[\s:=.#()«»\"“”-]{{0,4}}){{0,4}}"
        self._an_order = re.compile(rf"{gap}({_LIST})(?![A-Za-z0-9%$€]|[.,/:]\d)")
        self._a_parcel = re.compile(rf"{gap}([A-Za-z0-9-]{{8,35}})(?![A-Za-z0-9])")
        self._only = re.compile(rf"(?:{_any(between)}|{_any(self._orders_said)}|[\W_])*+")

    def find(self, text: str) -> Numbers:
        flat = in_ascii(text if len(text) <= _READ else f"{text[:_READ]} ; {text[-_READ_LAST:]}")
        if "•" in flat:
            flat = _MASKED.sub(" ; ", flat)
        emails: list[str] = []
        if "@" in flat:
            emails = [found.lower() for found in _EMAIL.findall(flat)]
            flat = _EMAIL.sub(" ; ", flat)
        if not has_digits(flat):
            return Numbers(emails=_each(emails))
        flat = _LINK.sub(" ; ", flat) if "://" in flat else flat
        parcels: list[str] = []
        if _LONGISH.search(flat):
            flat = _PARCEL.sub(lambda found: _take(found, parcels), flat)
        lower = flat.lower()
        if len(lower) != len(flat):
            lower = flat
        for end in _ends(self._parcels_said, lower):
            found = self._a_parcel.match(lower, end)
            if found and _count(found[1]) >= 6:
                parcels.append(found[1].upper())
                flat = flat[: found.start(1)] + ";" * len(found[1]) + flat[found.end(1) :]
        return Numbers(orders=self._orders(flat), parcels=_each(parcels), emails=_each(emails))

    def _orders(self, flat: str) -> tuple[str, ...]:
        flat = _IN_FOURS.sub(r"\1\2\3\4", flat)
        lower = flat.lower()
        orders = _MARKETPLACE.findall(flat) if "-" in flat else []
        rest = _MARKETPLACE.sub(" ; ", flat) if orders else flat
        orders += [token for token in _MARKED.findall(rest) if _count(token) >= 2] if "#" in flat or "№" in flat else []
        orders += _SHAPED.findall(rest)
        said = _ends(self._orders_said, lower)
        for several in filter(None, (self._an_order.match(lower, end) for end in said)):
            if not self._money.match(lower, several.end()):
                orders += [token for token in _TOKENS.findall(several[1]) if _count(token) >= 3]
        if not orders:
            found = (each for each in _FREE.finditer(rest) if not self._money.match(rest, each.end()))
            free = [each[1] for each in found if _count(each[1]) >= 3 and len(each[1]) <= 24]
            alone = self._only.fullmatch(_FREE.sub(" ", lower)) is not None
            if alone and (len(free) == 1 or not _SPREAD.search(flat)):
                orders = free
            elif said:
                orders = [token for token in free if 4 <= _count(token) <= 12 and not _is_year(token)]
        return _each(token.strip("-").upper() for token in orders if _PHONE.fullmatch(token) is None)


def in_ascii(text: str) -> str:
    """Every digit of any script as ASCII; each character stays in its place."""
    return text if text.isascii() else text.translate(_DIGITS)


def _cards(flat: str, first: int, stop: int) -> Iterable[tuple[int, int, str]]:
    groups = [found.span() for found in _GROUP.finditer(flat, first, stop)]
    digits = "".join(flat[start:end] for start, end in groups)
    sums = _luhn_sums(digits)
    offsets = [0]
    for start, end in groups:
        offsets.append(offsets[-1] + end - start)
    index = 0
    while index < len(groups):
        size = next(
            (
                more
                for more in range(min(19, len(groups) - index), 0, -1)
                if _is_card(digits, sums, offsets[index], offsets[index + more])
            ),
            0,
        )
        if size:
            last = offsets[index + size]
            yield groups[index][0], groups[index + size - 1][1], digits[offsets[index] : last]
        index += size or 1


def _is_card(digits: str, sums: tuple[list[int], list[int]], start: int, end: int) -> bool:
    if not 13 <= end - start <= 19 or _ISSUED.fullmatch(digits, start, end) is None:
        return False
    kept = sums[(end - 1) % 2]
    return (kept[end] - kept[start]) % 10 == 0


def _luhn_sums(digits: str) -> tuple[list[int], list[int]]:
    """Running Luhn sums, once with the even and once with the odd places left as they are."""
    even, odd = [0], [0]
    for place, digit in enumerate(map(int, digits)):
        even.append(even[-1] + (_DOUBLED[digit] if place % 2 else digit))
        odd.append(odd[-1] + (digit if place % 2 else _DOUBLED[digit]))
    return even, odd


def _is_parcel(found: re.Match[str]) -> bool:
    return found["s10"] is None or _s10_holds(found["s10"])


def _s10_holds(number: str) -> bool:
    """The check digit of UPU S10: https://en.wikipedia.org/wiki/S10_(UPU_standard)"""
    digits = [int(sign) for sign in number if sign.isdigit()]
    rest = 11 - sum(weight * digit for weight, digit in zip((8, 6, 4, 2, 3, 5, 9, 7), digits, strict=False)) % 11
    return digits[8] == {10: 0, 11: 5}.get(rest, rest)


def _take(found: re.Match[str], parcels: list[str]) -> str:
    """A mistyped one is neither a parcel's nor an order's."""
    if _is_parcel(found):
        parcels.append(re.sub("[ -]", "", found[0]).upper())
    return " ; "


def _any(phrases: Iterable[str]) -> str:
    """One pattern for all of them; a Latin one has to stand alone, others take their articles and endings along."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(rf"(?<![^\W\d_]){re.escape(p)}(?![^\W\d_])" if p < "\u0590" else re.escape(p) for p in ordered)


def _ends(phrases: Iterable[str], lower: str) -> list[int]:
    """Where they end, in the order in which they stand; a Latin one only if it stands alone."""
    ends = []
    for phrase in phrases:
        at = lower.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            if phrase >= "\u0590" or not (lower[max(0, at - 1) : at].isalpha() or lower[end : end + 1].isalpha()):
                ends.append(end)
            at = lower.find(phrase, end)
    return sorted(ends)


def _each(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))[:10]


def _count(token: str) -> int:
    return sum(map(str.isdigit, token))


def _is_year(token: str) -> bool:
    return len(token) == 4 and token[:2] in ("19", "20")
