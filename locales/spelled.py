"""Which number is said in words? And which pattern finds a phrase in running text?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from locales.features import folded

# Of a word: the vowel signs of Hindi are no letters to Python.
_START = r"(?<![^\W\d_])(?<![\u0900-\u0903\u093a-\u094f])"
_END = r"(?![^\W\d_]|[\u0900-\u0903\u093a-\u094f])"
# Arabic and Hebrew write small words onto the next one; the last part of a Korean syllable belongs to it.
_PREFIXES = {"ar": r"[وفبلك]?(?:ال)?", "he": "[ובלכמהש]?"}
_SYLLABLE = r"(?![\u11a8-\u11ff])"
# By so many letters the beginning of a number is known where its words are written as one.
STEM = 3
_SMALL, _TEN, _HUNDRED, _THOUSAND = 10, 10, 100, 1000


def alternatives(phrases: Iterable[str]) -> str:
    """One pattern for all of them; "*" at the end of one stands for any ending.

    A Latin word stands alone; Arabic and Hebrew ones take articles along; elsewhere it may stand inside another.
    """
    kinds: dict[tuple[str, str], list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
        said = folded(phrase.rstrip("*"))
        kinds.setdefault(_sides(said, phrase.endswith("*")), []).append(re.escape(said).replace(r"\ ", r"\s+"))
    return "|".join(f"{left}(?:{'|'.join(said)}){right}" for (left, right), said in kinds.items())


def unspaced(word: str) -> bool:
    """Of a script without spaces, in which a word may stand inside what looks like one."""
    return word > "\u2e7f" or "\u0e00" <= word < "\u0f00"


def _sides(said: str, open_: bool) -> tuple[str, str]:
    """What may stand at either side of it."""
    first, last = said[0], said[-1]
    if "\u0590" <= first <= "\u06ff":
        return r"(?<![\u0590-\u06ff])(?:[وفبلكהבלמ]?(?:ال)?)", "" if len(said) > 3 else r"(?![\u0590-\u06ff])"
    if first > "\u0900":
        return "", ""
    left = r"(?<![a-z\u00aa-\u052f])" if first.isalpha() else r"(?<![\d/])" if first.isdigit() else ""
    right = r"\w*" if open_ else r"(?![^\W\d_])" if last.isalpha() else r"(?![\d/])" if last.isdigit() else ""
    return left, right


class Spelled:
    """Numbers in words as digits: "twenty-five", "beş yüz", "fünfhundert", "一千五".

    `told` is the part [amounts] of a language's `hear.toml`, `money` a pattern of what makes money or a share of a number. Those
    below ten, and a bare thousand, are read only before it. Patterns are made when the language is heard for the first time.
    """

    def __init__(self, language: str, told: Mapping[str, Any], money: re.Pattern[str]) -> None:
        self._language, self._told, self._money = language, told, money
        self._worth = {_key(folded(word)): float(value) for value, words in told["numbers"].items() for word in words}
        self.coined, self.implied = (
            {_key(folded(word)): currency for currency, words in told.get(part, {}).items() for word in words}
            for part in ("coined", "implied")
        )
        self._words = sorted(self._worth, key=len, reverse=True)
        self._korean = "\u1100" <= self._words[0] < "\u1200"
        self.inside = self._korean or unspaced(self._words[0])
        self._signs = frozenset(self._words) if unspaced(self._words[-1]) and len(self._words[0]) == 1 else None
        self._units_first = told.get("units_first", False)
        self._shortened = told.get("shortened", float("inf"))
        glued = told.get("glued", False)
        ones = [each for each in self._words if self._worth[each] <= 1]
        lasts = (each.split(" ")[-1] for each in self._words if glued or each not in ones)
        # Words that may be a number above one, or where a number is one word, how such may begin.
        self.hints = frozenset(f"{prefix}{each}" for each in lasts if not glued for prefix in prefixed(self._words[0]))
        self.begins = frozenset(each[:STEM] for each in self._words if glued)
        self.ones = frozenset(ones if glued else ())

    def may_stand_in(self, text: str) -> bool:
        """May there be a number in a text whose words are not set apart?"""
        return self.inside and (self._signs is None or not self._signs.isdisjoint(text))

    @cached_property
    def _one(self) -> str:
        """One word of a number, the longest first."""
        end = _SYLLABLE if self._korean else ""
        return "|".join(re.escape(each).replace(r"\ ", r"[\s-]+") + end for each in self._words)

    @cached_property
    def _more(self) -> str:
        """The words that may follow the first."""
        between = r"\s?" if self._korean else ""
        if not self.inside:
            joint = "|".join(map(re.escape, map(folded, self._told.get("and", ())))) or "(?!)"
            between = rf"[\s-]{'*' if self._told.get('glued') else '+'}(?:(?:{joint})[\s-]*)?"
        return rf"(?:{between}(?:{self._one}))*"

    @cached_property
    def _word(self) -> re.Pattern[str]:
        """One of them, before whole words only: "kırkaltı" does not begin with "kırka"."""
        return re.compile(rf"(?:{self._one})(?={self._more}$)")

    @cached_property
    def _found(self) -> re.Pattern[str]:
        # "Por ciento" is no hundred, nor is "5 thousand" five and a thousand.
        percent = alternatives(each for each in self._told["percent"] if " " in each) or "(?!)"
        before = rf"{percent}|(?<!\d)(?<!\d\s)"
        number = rf"(?P<number>(?:{self._one}){self._more})"
        if self.inside:
            return re.compile(before + number)
        return re.compile(rf"{before}{_START}(?:{_PREFIXES.get(self._language, '')}){number}{_END}")

    @cached_property
    def _counted(self) -> re.Pattern[str]:
        thousands = (each for each, worth in self._worth.items() if worth >= _THOUSAND)
        counted = sorted({*thousands, *self.implied, *self.coined}, key=len)
        # "20e" is money, "20 e" two words.
        glued = alternatives(each for each in counted if len(each) == 1) or "(?!)"
        apart = alternatives(each for each in counted if len(each) > 1) or "(?!)"
        return re.compile(
            rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d{{3}})+(?!\d)|\d{{1,6}})(?:[.,](\d{{1,2}}))?((?:\s?(?:{apart})|{glued}))(?:(\d{{1,3}})(?!\d))?"
        )

    @cached_property
    def _coins(self) -> re.Pattern[str]:
        said = (each for each in {*self.coined, *self.implied} if len(each) > 1)
        return re.compile(rf"[钱块]|[\s-]?(?:{alternatives(said) or '(?!)'})")

    def in_digits(self, text: str, surely: bool = True) -> str:
        """ "twenty-five euros" as "25 euros". Where it is not sure that this language is spoken, only what names money."""
        text = self._found.sub(self._digits if surely and not self._korean else self._named, text)
        return self._counted.sub(self._product, text) if surely else text

    def _product(self, found: re.Match[str]) -> str:
        """ "5 mil", "1,2 triệu", "1tr2", "50rb", "3 stówy"."""
        word = _key(found[3])
        value = float(f"{re.sub('[.,]', '', found[1])}.{found[2] or found[4] or 0}") * self._worth.get(word, 1)
        named = self._money.match(found.string, found.end())
        currency = "" if named else self.implied.get(word, "") or self.coined.get(word, "")
        return f"{value:.10g} {currency.lower()}".rstrip()

    def _named(self, found: re.Match[str]) -> str:
        """Small words are words of another language, too."""
        said = self._digits(found) if self._is_money(found) else found[0]
        return said if self._korean or len(said.split(" ")[0]) > 1 else found[0]

    def _is_money(self, found: re.Match[str]) -> bool:
        return any(each.match(found.string, found.end()) for each in (self._money, self._coins))

    def _digits(self, found: re.Match[str]) -> str:
        number = found["number"] or ""
        words = [_key(each[0]) for each in self._word.finditer(number)]
        gaps = [each.strip(" -") for each in self._word.split(number)]
        value = self._sum(words, gaps)
        if not value:
            return found[0]
        coined = self.coined.get(words[-1], "")
        named = self._is_money(found)
        # "In the hundred" is how Arabic says percent.
        percent = (value == _HUNDRED and found[0] != number and not named) or found.string.startswith(
            "分之", found.end()
        )
        # "一块" is "together", unless money is named.
        percent = percent or (number == "一" and re.match("块(?!钱)", found.string[found.end() :]) is not None)
        lone = len(words) == 1 and value >= (_HUNDRED if self.inside else _THOUSAND)
        if percent or ((value < _SMALL or lone) and not coined and not named):
            return found[0]
        currency = "" if named else coined or self.implied.get(words[-1], "")
        return f"{value:.10g} {currency.lower()}".rstrip()

    def _sum(self, words: list[str], gaps: list[str]) -> float | None:
        """ "Five hundred" is a product, "hundred five" a sum. None where no number goes on so: "fifty fifty"."""
        whole = part = 0.0
        values = [self._worth[each] for each in words]
        if len(values) > 1 and 1 < values[-1] < _TEN and values[-2] >= self._shortened and not gaps[-2]:
            # "两百五", "พันสอง": the tenth of what was said last is left out.
            values[-1] *= 10.0 ** (len(f"{values[-2]:.0f}") - 2)
        for value, gap in zip(values, gaps, strict=False):
            if value >= _THOUSAND:
                whole, part = ((whole + part) * value if 0 < whole < value else whole + (part or 1) * value), 0.0
            elif (added := self._added(part, value, joined=bool(gap))) is not None:
                part = added
            else:
                return None
        return whole + part

    def _added(self, part: float, value: float, joined: bool) -> float | None:
        below = part % _HUNDRED
        if not part or value < 1:
            return part + value
        if part < 1:
            return part + value if value < _HUNDRED else part * value
        if value == _HUNDRED:
            return part * value if part < _HUNDRED else None
        if value == _TEN and 0 < below < _TEN and not joined:
            return part + below * (_TEN - 1)
        if value >= _TEN:
            # Soixante-quinze, quatre-vingt-douze; fünfundzwanzig.
            french = below in (60, 80) and value < 20
            turned = self._units_first and below < _TEN and joined
            fits = value < _HUNDRED and (not below or french or turned)
            if self._units_first and part == 1 and not joined:
                # "Ein Zwanni".
                return value
        else:
            fits = below % _TEN == 0
        return part + value if fits else None


def prefixed(word: str) -> tuple[str, ...]:
    """Arabic and Hebrew write small words onto the next one."""
    if not "\u0590" <= word < "\u0700":
        return ("",)
    return tuple(f"{small}{the}" for small in ("", *"وفبلكהבלמו") for the in ("", "ال"))


def _key(number: str) -> str:
    return " ".join(number.replace("-", " ").split())
