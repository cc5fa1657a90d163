"""Which sums and shares stand in a text, whatever they are for?"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from locales import HERE
from locales.features import folded
from locales.numbers import in_ascii
from locales.spelled import Spelled, alternatives
from locales.told import TOLD
from models.facts.conversations import Amount
from models.facts.money import exponent

# Longer texts tell a story; what is wanted stands at its end.
READ = 400

_PARTS = ("back", "give", "ask", "how_about", "between", "after", "paid", "offered")
_SHARED = {"50": "half", "33": "third", "67": "two_thirds", "25": "quarter", "75": "three_quarters", "100": "all"}


@dataclass(frozen=True, slots=True)
class Said:
    """An amount, and where it stands in the text as it was read."""

    start: int
    end: int
    amount: Amount


def read(text: str) -> str:
    """The end of a text in small letters, with the digits and signs of ASCII."""
    said = folded(_SIGNS_OF_FORM.sub(lambda sign: _FORMS[sign[0]], in_ascii(text[-READ:])))
    return said if said.isascii() else _TENTHS.sub(r"\1.\2块", _MYRIADS.sub(_myriad, said))


def _myriad(found: re.Match[str]) -> str:
    """ "1万2千" as 12000."""
    tens, thousands, hundreds, rest = (int(each or 0) for each in found.groups())
    return str(tens * 10_000 + thousands * 1000 + hundreds * 100 + rest)


def named(text: str) -> tuple[Amount, ...]:
    """Every sum that a text names, whatever it is for: those with a currency, or where none has one, those without."""
    found = [each.amount for each in found_in(read(text)) if each.amount.percent is None]
    return tuple(each for each in found if each.currency) or tuple(found)


def found_in(read: str, besides: Iterable[str] = (), inwords: bool = False) -> Iterable[Said]:
    """All of them, shares first. `inwords`: shares are looked for, too; `besides` are numbers known to be none."""
    shares = [each.span() for each in _SHARE.finditer(read)] if inwords or "/" in read or "\u2044" in read else []
    for start, end in shares:
        yield Said(start, end, Amount(percent=_share(read[start:end])))
    for number in _NUMBER.finditer(read):
        if number[0] in besides or any(start < number.end() and number.start() < end for start, end in shares):
            continue
        if (said := _number(read, number)) is not None:
            yield said


def _number(read: str, number: re.Match[str]) -> Said | None:
    """A number with what makes it money or a share. None for a part of a date, a time, a range, a telephone or a name."""
    start, at = number.start(), number.end()
    times = _TIMES_AFTER.match(read, at)
    at = times.end() if times else at
    after = _PERCENT_AFTER.match(read, at) or _MONEY_AFTER.match(read, at)
    end = after.end() if after else at
    head = read[max(0, start - 14) : start]
    sign = _MONEY_BEFORE.search(head) or _PERCENT_BEFORE.search(head)
    if _JOINED.match(read, end) or (not after and not times and _GLUED.match(read, at)):
        return None
    if sign is None and _PART.search(head):
        return None
    percent = next((each["percent"] for each in (after, sign) if each and each.lastgroup == "percent"), "")
    currency = next((_currency(each["money"]) for each in (sign, after) if each and each.lastgroup == "money"), "")
    if (percent and currency) or (" " in number[0] and not (percent or currency)):
        return None
    value = _value(number[0].replace(" ", ""), currency)
    if value is None or not Decimal(value):
        return None
    if percent:
        share = _of_hundred(value, percent)
        return Said(start - len(sign[0] if sign else ""), end, Amount(percent=share)) if 0 < share <= 100 else None
    if times:
        value = f"{Decimal(value) * _TIMES[times[1]]:.0f}"
    return Said(start - len(sign[0] if sign else ""), end, Amount(value=value, currency=currency))


def _share(said: str) -> int:
    return next(percent for percent, pattern in _SHARES if pattern.fullmatch(said))


def _of_hundred(value: str, sign: str) -> int:
    """The share that comes back. "三成" are three tenths; "八折" is to pay eight tenths: two come back."""
    share = round(Decimal(value))
    if sign in ("成", "割"):
        return share * 10
    if sign != "折":
        return share
    return 100 - share * 10 if share < 10 else 100 - share


def _value(number: str, currency: str) -> str | None:
    """With a point and without groups: "1.234,50" and "1,234.50" are one. None when it is written as no amount is."""
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return number
    whole, mark, part = number[:last], number[last], number[last + 1 :]
    groups = re.split("[.,]", whole)
    if any(len(each) != 3 for each in groups[1:]):
        return None
    mixed = len(groups) > 1 and mark not in whole
    if len(part) == 3 and not mixed and whole != "0" and (len(groups) > 1 or exponent(currency) != 3):
        return "".join(groups) + part
    if mark in whole or len(part) > (exponent(currency) or 2 if currency else 3):
        return None
    return f"{''.join(groups)}.{part}"


def _said() -> dict[str, Any]:
    """What `amounts.toml` has for all languages, with what each language's own file adds."""
    said = tomllib.loads((HERE / "amounts.toml").read_text("utf-8"))
    said["numbers"] = {}
    for code, told in TOLD.items():
        mine = told["amounts"]
        for part in _PARTS:
            said[part][code] = mine[part]
        said["other"][code] = [*said["other"].get(code, ()), *mine.get("other", ())]
        said["percent"][code] = mine["percent"]
        for share, name in _SHARED.items():
            said["shares"][share][code] = mine[name]
        for currency, words in mine["money"].items():
            said["money"].setdefault(currency, []).extend(words)
        said["times"]["1000"] += mine["thousand"]
        said["numbers"][code] = mine
    return said


def _each(told: dict[str, list[str]]) -> list[str]:
    return [phrase for phrases in told.values() for phrase in phrases]


def _currency(said: str) -> str:
    return next((code for code, pattern in _MONEY if pattern.fullmatch(said)), "")


SAID = _said()
_FORMS = {
    "٪": "%",
    "٫": ".",
    "٬": ",",
    "،": ";",
    "。": ";",
    "؛": ";",
    "؟": "?",
    "，": ";",
    "−": "-",
    "–": "-",
    "—": ";",
}
_SIGNS_OF_FORM = re.compile(r"(?<!\d)，|，(?!\d)|[٪٫٬،。؛؟−–—]")
_JOINED = re.compile(r"[.,]?\d|[:/_-]\s?\d|\s?[x×*]\s?\d|[-_#@][a-z]")
_GLUED = re.compile(r"[a-z_]|\s\d{3}")
# "12块5" is twelve and a half.
_TENTHS = re.compile(r"(\d)(?:块|元)(\d)(?![\d块元])")
_MAN, _CHEON, _BAEK = (unicodedata.normalize("NFKD", each) for each in "만천백")
_MYRIADS = re.compile(
    rf"(?<![\d.,])(\d{{1,4}})\s?(?:[万萬]|{_MAN})(?:\s?(\d)\s?(?:千|{_CHEON}))?(?:\s?(\d)\s?(?:百|{_BAEK}))?(?:\s?(\d{{1,4}}))?(?!\d)"
)
_PART = re.compile(r"[0-9a-z_#@/:+]$|(?<![\u0590-\u05ff])-$|[0-9][.,]$|[+(]\d{1,4}[ )]{1,2}$|\d\s$")
# These are words, too: before a number they are not taken for money.
_WORDS_TOO = frozenset("try cop pen mad le real rand won lei ft sar nis ron php cad do d".split())
_MONEY: list[tuple[str, re.Pattern[str]]] = [
    (code, re.compile(alternatives(said))) for code, said in SAID["money"].items()
]
MONEY_SAID = [phrase for said in SAID["money"].values() for phrase in said]
_SIGNS = [each for each in MONEY_SAID if folded(each) not in _WORDS_TOO and "*" not in each and " " not in each]
_SHARES = [(int(percent), re.compile(alternatives(_each(said)))) for percent, said in SAID["shares"].items()]
SHARES_SAID = [phrase for said in SAID["shares"].values() for phrase in _each(said)]
_TIMES = {folded(word): int(times) for times, said in SAID["times"].items() for word in said}
_PERCENT = f"{alternatives(_each(SAID['percent']))}|[折成割]"
_SHARE = re.compile(alternatives(SHARES_SAID))
_NUMBER = re.compile(r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)")
_TIMES_AFTER = re.compile(rf"\s?({'|'.join(sorted(map(re.escape, _TIMES), key=len, reverse=True))})(?![a-z])")
_PERCENT_AFTER = re.compile(rf"\s?(?P<percent>{_PERCENT})")
_MONEY_AFTER = re.compile(rf"\s?(?P<money>{alternatives(MONEY_SAID)})")
_MONEY_BEFORE = re.compile(rf"(?P<money>{alternatives(_SIGNS)})\s?$")
_PERCENT_BEFORE = re.compile(r"(?P<percent>%|(?<![^\W\d_])yuzde|百分之)\s?$")
_MEANT = rf"\s?(?:{alternatives(MONEY_SAID)}|{_PERCENT})"
SPELLED = {code: Spelled(code, told, _MEANT) for code, told in SAID["numbers"].items()}
