"""Does a translation still say the same numbers, codes, addresses and money?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'）。，]+", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
# Order and tracking numbers: letters and digits in one piece, or pieces joined by a stroke.
_CODE = re.compile(r"(?=[A-Za-z0-9-]*[A-Za-z])(?=[A-Za-z0-9-]*\d{2})[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", re.ASCII)
# "12/05/2026", "12.05.2026" and "2026-05-12", "12/05", "14:30": their parts stay in their order.
_DATE = r"(?<!\d)(?:\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d{1,2}[/:]\d{1,2}(?::\d{2})?)(?!\d)"
# "1,234.50", "1.234,50" and "1 234,50" are one number.
_NUMBER = re.compile(rf"{_DATE}|\d+(?:[.,'’٬٫\u00a0\u202f]\d+| \d{{3}}(?!\d))*")
_PARTS = re.compile(r"\D")
_SIGNS = "€$£¥₽₴₺₪₹₩₫฿₸₱₦%"
_MONEY = re.compile(rf"[{_SIGNS}]|(?<![A-Za-z])[A-Z]{{3}}(?= ?\d)|(?<=\d) ?[A-Z]{{3}}(?![A-Za-z])")
_BEFORE, _AFTER = re.compile(rf"(?:[{_SIGNS}]|[A-Z]{{3}}) ?$"), re.compile(rf" ?(?:[{_SIGNS}]|[A-Z]{{3}}(?![A-Za-z]))")
# What a sign may be written as.
_MEANS = {
    "€": "EUR", "£": "GBP", "¥": "JPY CNY", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₪": "ILS", "₹": "INR", "₩": "KRW", "₫": "VND",
    "฿": "THB", "₸": "KZT", "₱": "PHP", "₦": "NGN", "$": "USD CAD AUD NZD HKD SGD MXN ARS CLP COP BRL TWD",
}  # fmt: skip
# Markup, and letters that turn what follows them around: "05.52" would read as "25.50".
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,200}>|&(?:#\w{1,6}|[A-Za-z]{2,8});")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def changed(original: str, translated: str) -> tuple[str, ...]:
    """What of the original's facts is missing in its translation, or was put in by it; empty when they are the same.

    Numbers are compared by their value, in any script and with any separators; a number that one has in digits and the other in
    words counts as changed: better a translation too few than a wrong sum. Sums and dates keep their order among themselves, and
    where a number has lost or won a sign of money, so do all that are left: a sum may have changed places with a day. A sign may
    become a word, but no other money. Markup that was not there is none of the translation's business.
    """
    before, after = _facts(original), _facts(translated)
    lost = (Counter(before.all) - Counter(after.all)) + (Counter(after.all) - Counter(before.all))
    if not lost:
        weighty, known = set(before.weighty), Counter(before.weighty) & Counter(after.weighty)
        lost.update(
            _moved([each for each in before.all if each in weighty], [each for each in after.all if each in weighty])
        )
        if Counter(before.weighty) != Counter(after.weighty):
            lost |= Counter(_moved(_without(before.numbers, known), _without(after.numbers, known)))
    return (*sorted(lost.elements()), *_other_money(original, translated), *_put_in(original, translated))


class _Facts:
    """`all` of a text's facts in their order, its `numbers`, and those that may not change places."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self.numbers: list[str] = []
        self.weighty: list[str] = []


def _facts(text: str) -> _Facts:
    rest, found = _plain(text), _Facts()
    for pattern in (_LINK, _EMAIL, _CODE):
        found.all += (each.rstrip(".,;:!?").casefold() for each in pattern.findall(rest))
        rest = pattern.sub(" ; ", rest)
    for each in _NUMBER.finditer(rest):
        value = _value(each[0])
        found.all.append(value)
        found.numbers.append(value)
        if not value.isdecimal() or _BEFORE.search(rest[: each.start()][-4:]) or _AFTER.match(rest, each.end()):
            found.weighty.append(value)
    return found


def _value(number: str) -> str:
    """The same for one date or one number, however it is separated."""
    parts = _PARTS.split(number)
    if re.fullmatch(_DATE, number):
        return ("-" if ":" not in number else ":").join(each.lstrip("0") or "0" for each in parts)
    fraction = parts.pop() if len(parts) > 1 and len(parts[-1]) != 3 else ""
    whole = "".join(parts).lstrip("0") or "0"
    return f"{whole}.{fraction}" if fraction else whole


def _moved(before: list[str], after: list[str]) -> list[str]:
    return [one for one, other in zip(before, after, strict=False) if one != other]


def _without(numbers: list[str], known: Counter[str]) -> list[str]:
    """Those that are left when the known ones are taken away."""
    spent, left = Counter[str](), list[str]()
    for each in numbers:
        spent[each] += 1
        if spent[each] > known[each]:
            left.append(each)
    return left


def _other_money(original: str, translated: str) -> tuple[str, ...]:
    """Signs and codes of a money that the original does not name, if it names any."""
    held = {each.strip() for each in _MONEY.findall(_plain(original))}
    new = {each.strip() for each in _MONEY.findall(_plain(translated))} - held
    meant = {code for each in held for code in _MEANS.get(each, "").split()}
    meant |= {sign for sign, codes in _MEANS.items() if held & set(codes.split())}
    return tuple(sorted(new - meant)) if held else ()


def _put_in(original: str, translated: str) -> tuple[str, ...]:
    new = set(_MARKUP.findall(translated)) - set(_MARKUP.findall(original))
    turns = set(_TURNING.findall(translated)) - set(_TURNING.findall(original))
    return (*sorted(each[:40] for each in new), *(f"U+{ord(each):04X}" for each in sorted(turns)))


def _plain(text: str) -> str:
    """With the digits and letters of ASCII, whatever their form and script."""
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() else sign
        for sign in unicodedata.normalize("NFKC", text)
    )
