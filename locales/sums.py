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
from locales.shares import Share, shares
from locales.spelled import STEM, Spelled, alternatives
from locales.told import TOLD
from models.facts.conversations import Amount
from models.facts.money import exponent

# Longer texts tell a story; what is wanted stands at its end.
READ = 400

_PARTS = ("back", "give", "ask", "how_about", "between", "after", "paid", "offered")


@dataclass(frozen=True, slots=True)
class Said:
    """An amount, and where it stands in the text as it was read."""

    start: int
    end: int
    amount: Amount


def read(text: str) -> str:
    """The end of a text in small letters, with the digits and signs of ASCII."""
    said = _SUFFIXED.sub(" ", in_ascii(text[-READ:]))
    said = folded(_SIGNS_OF_FORM.sub(lambda sign: _FORMS[sign[0]], said))
    said = _NO_CENTS.sub("", said)
    return said if said.isascii() else _TENTHS.sub(r"\1.\2块", _MYRIADS.sub(_myriad, said))


def with_cents(read: str) -> str:
    """ "12 euros 50" as "12.50 euros"."""
    return _CENTS.sub(r"\1.\3 \2", read) if len(_NUMBER.findall(read)) > 1 else read


def _myriad(found: re.Match[str]) -> str:
    """ "1万2千" as 12000."""
    tens, thousands, hundreds, rest = (int(each or 0) for each in found.groups())
    return str(tens * 10_000 + thousands * 1000 + hundreds * 100 + rest)


def named(text: str) -> tuple[Amount, ...]:
    """Every sum that a text names, whatever it is for: those with a currency, or where none has one, those without."""
    found = [each.amount for each in found_in(read(text)) if each.amount.percent is None]
    return tuple(each for each in found if each.currency) or tuple(found)


def found_in(read: str, besides: Iterable[str] = (), shares: Iterable[Share] = ()) -> Iterable[Said]:
    """All of them, `shares` that were found first. `besides` are numbers known to be none."""
    shares = list(shares)
    for each in shares:
        yield Said(each.start, each.end, Amount(percent=each.percent))
    for number in _NUMBER.finditer(read):
        if number[0] in besides or any(each.start < number.end() and number.start() < each.end for each in shares):
            continue
        if (said := _number(read, number)) is not None:
            yield said


def numbers_hinted(spoken: Iterable[str]) -> frozenset[str]:
    """In which languages may one of these words be a number above one, or a part of it? Only where words are set apart."""
    found: set[str] = set()
    for word in spoken:
        found |= _HINTED.get(word, _NONE)
        if word not in _ONES:
            found |= _BEGUN.get(word[:STEM], _NONE) | _BEGUN.get(word[:2], _NONE)
    return frozenset(found)


def _where(part: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, spelled in SPELLED.items():
        for each in getattr(spelled, part):
            found.setdefault(each, set()).add(code)
    return {each: frozenset(codes) for each, codes in found.items()}


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
    if _INDIAN.fullmatch(number):
        return number.replace(",", "")
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
        for currency, words in mine["money"].items():
            said["money"].setdefault(currency, []).extend(words)
        said["numbers"][code] = mine
    return said


def _each(told: dict[str, list[str]]) -> list[str]:
    return [phrase for phrases in told.values() for phrase in phrases]


def _currency(said: str) -> str:
    return next((code for code, pattern in _MONEY if pattern.fullmatch(said)), "")


SAID = _said()
_NONE: frozenset[str] = frozenset()
_FORMS = {
    "٪": "%",
    "٫": ".",
    "٬": ",",
    "،": ";",
    "。": ";",
    "।": ";",
    "؛": ";",
    "؟": "?",
    "，": ";",
    "−": "-",
    "–": "-",
    "—": ";",
}
_SIGNS_OF_FORM = re.compile(r"(?<!\d)，|，(?!\d)|[٪٫٬،。।؛؟−–—]")
_JOINED = re.compile(r"[.,]?\d|[:/_-]\s?\d|\s?[x×*]\s?\d|[-_#@][a-z]")
_GLUED = re.compile(r"[a-z_]|\s\d{3}")
# "%50'sini": Turkish numbers take endings.
_SUFFIXED = re.compile(r"(?<=\d)['’](?=[^\W\d_])")
# "15,-"
_NO_CENTS = re.compile(r"(?<=\d)[.,][-–](?!\d)")
# "12块5" is twelve and a half.
_TENTHS = re.compile(r"(\d)(?:块|元)(\d)(?![\d块元])")
_MAN, _CHEON, _BAEK = (unicodedata.normalize("NFKD", each) for each in "만천백")
# "3분의 1만": only a third.
_THS = unicodedata.normalize("NFKD", "분의")
_MYRIADS = re.compile(
    rf"(?<!{_THS}\s)(?<!{_THS})(?<![\d.,])(\d{{1,4}})\s?(?:[万萬]|{_MAN})(?:\s?(\d)\s?(?:千|{_CHEON}))?(?:\s?(\d)\s?(?:百|{_BAEK}))?(?:\s?(\d{{1,4}}))?(?!\d)"
)
_PART = re.compile(r"[0-9a-z_#@/:+]$|(?<![\u0590-\u05ff])-$|[0-9][.,]$|[+(]\d{1,4}[ )]{1,2}$|\d\s$")
# These are words, too: before a number they are not taken for money.
_WORDS_TOO = frozenset("try cop pen mad le real rand won lei ft sar nis ron php cad do d".split())
_MONEY: list[tuple[str, re.Pattern[str]]] = [
    (code, re.compile(alternatives(said))) for code, said in SAID["money"].items()
]
MONEY_SAID = [phrase for said in SAID["money"].values() for phrase in said]
SURE_MONEY = [each for each in MONEY_SAID if folded(each) not in _WORDS_TOO]
_SIGNS = [each for each in MONEY_SAID if folded(each) not in _WORDS_TOO and "*" not in each and " " not in each]
SHARES = shares(SAID["shares"])
_TIMES = {folded(word): int(times) for times, said in SAID["times"].items() for word in said}
_PERCENT = f"{alternatives(_each(SAID['percent']))}|[折成割]"
_INDIAN = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")
_NUMBER = re.compile(
    rf"{_INDIAN.pattern}(?!\d)|" r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)"
)
_TIMES_AFTER = re.compile(rf"({'|'.join(sorted(map(re.escape, _TIMES), key=len, reverse=True))})(?![a-z])")
_PERCENT_AFTER = re.compile(rf"\s?(?P<percent>{_PERCENT})")
# "12€50", "12 euros con 50", "99 zł 50 gr bitte". Other words may follow only where the cents are named.
_CENTS = re.compile(
    rf"(?<![\d.,])(\d{{1,4}})\s?({alternatives(MONEY_SAID)})\s?(?:(?:and|con|e|en|et|i|und|ve|y|и|і)\s|ו-?)?(\d\d)"
    r"(?:\s?(?:cent\w*|gr\w*|коп\w*|kurus|אג\w*)(?!\w)|(?=\s?(?:$|[^\w\s.,%]|(?:and|back|bitte|dann|dus|e|en|et|graag|i|o|of|oder|or|ou"
    r"|retour|terug|und|van|wieder|y|zuruck|zwrotu|i|и|та|назад|обратно)(?!\w))))"
)
_MONEY_AFTER = re.compile(rf"\s?(?P<money>{alternatives(MONEY_SAID)})")
_MONEY_BEFORE = re.compile(rf"(?P<money>{alternatives(_SIGNS)})\s?$")
_PERCENT_BEFORE = re.compile(r"(?P<percent>%|(?<![^\W\d_])yuzde|百分之)\s?$")
_MEANT = re.compile(rf"\s?(?:{alternatives(MONEY_SAID)}|{_PERCENT})")
SPELLED = {code: Spelled(code, told, _MEANT) for code, told in SAID["numbers"].items()}
_HINTED, _BEGUN = _where("hints"), _where("begins")
_ONES = frozenset[str]().union(*(each.ones for each in SPELLED.values()))
