"""Which number is said in words? And which pattern finds a phrase in running text?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from locales.features import folded

_TEN, _HUNDRED, _THOUSAND, _MILLION = 10, 100, 1000, 1_000_000
# One and a half, two and a half, in one word.
_HALVES: dict[str, dict[str, float]] = {
    "hi": {"डेढ़": 1.5, "ढाई": 2.5},
    "ru": {"полтора": 1.5, "полторы": 1.5},
    "uk": {"півтора": 1.5, "півтори": 1.5},
    "pl": {"półtora": 1.5},
    "ko": {"만": 10_000, "천": 1000, "백": 100, "십": 10},
}
_AND = "y|e|et|and|und|en|i|и"
# Of a word: the vowel signs of Hindi are no letters to Python.
_START = r"(?<![^\W\d_])(?<![\u0900-\u0903\u093a-\u094f])"
_END = r"(?![^\W\d_]|[\u0900-\u0903\u093a-\u094f])"
_TEN_THOUSAND = frozenset("万萬만")
_HAN = {sign: n for n, sign in enumerate("〇一二三四五六七八九十")} | {"零": 0, "两": 2, "百": 100, "千": 1000}
# What stands between tens and units: "twenty five", "veinte y cinco". German and Dutch say the units first.
_BETWEEN = {"es": " y ", "pt-BR": " e ", "he": " ו", "it": "", "th": "", "ko": "", "hi": ""}
_UNITS_FIRST = {"de": "und", "nl": "en"}


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
    left = r"(?<![^\W\d_])" if first.isalpha() else r"(?<![\d/])" if first.isdigit() else ""
    right = r"\w*" if open_ else r"(?![^\W\d_])" if last.isalpha() else r"(?![\d/])" if last.isdigit() else ""
    return left, right


class Spelled:
    """Numbers in words as digits: "twenty-five", "beş yüz", "fünfhundert", "一千五".

    Those below ten, and a bare thousand, only before a `meant` (a currency, a percent sign).
    """

    def __init__(self, language: str, told: Mapping[str, Any], meant: str) -> None:
        self._numbers: dict[str, float] = {_key(word): value for word, value in _named(language, told).items()}
        self._thousands = {
            _key(folded(each)) for each in told["thousand"] if each != "k" and not _TEN_THOUSAND & set(each)
        }
        self._numbers |= dict.fromkeys(self._thousands, _THOUSAND)
        self._numbers |= {_key(folded(each)): _MILLION for each in told.get("million", ())}
        self._numbers |= {_key(folded(each)): value for each, value in _HALVES.get(language, {}).items()}
        self._meant = re.compile(rf"[钱块]|{meant}")
        spaced, inside = _any(self._numbers, inside=False), _any(self._numbers, inside=True)
        between = rf"[\s-]+(?:(?:{_AND})[\s-]+)?"
        self._found = re.compile(
            rf"{_START}(?:[وفبلك]?(?:ال)?)(?P<spaced>(?:{spaced})(?:{between}(?:{spaced}))*){_END}|(?P<inside>(?:{inside})+)"
        )
        self._word = re.compile(f"{spaced}|{inside}")
        self.inside = any(map(unspaced, self._numbers))
        self.hints = frozenset(word.split(" ")[-1] for word in self._numbers)

    def in_digits(self, text: str, surely: bool = True) -> str:
        """ "twenty-five euros" as "25 euros". Where it is not sure that this language is spoken, only what names money."""
        return self._found.sub(self._digits if surely else self._named, text)

    def _named(self, found: re.Match[str]) -> str:
        return self._digits(found) if self._meant.match(found.string, found.end()) else found[0]

    def _digits(self, found: re.Match[str]) -> str:
        number = found["spaced"] or found["inside"]
        words = [_key(each[0]) for each in self._word.finditer(number)]
        value = self._sum(words)
        # "In the hundred" is how Arabic says percent.
        percent = (value == _HUNDRED and found[0] != number) or found.string.startswith("分之", found.end())
        # "Fifty fifty" is a share; "一块" is "together", unless money is named.
        percent = percent or (len(words) == 2 and words[0] == words[1])
        percent = percent or (number == "一" and re.match("块(?!钱)", found.string[found.end() :]) is not None)
        small = value < _TEN or (len(words) == 1 and words[0] in self._thousands)
        if percent or not value or (small and not self._meant.match(found.string, found.end())):
            return found[0]
        return str(value)

    def _sum(self, words: list[str]) -> int:
        """ "Five hundred" is a product, "hundred five" a sum."""
        whole = part = 0.0
        for value in map(self._numbers.__getitem__, words):
            if value >= _THOUSAND:
                whole, part = (whole, max(part, 1) * value) if value < _MILLION else ((whole + max(part, 1)) * value, 0)
                whole, part = whole + part, 0
            elif value == _HUNDRED and 0 < part < _HUNDRED:
                part *= value
            elif value == _TEN and 0 < part % _HUNDRED < _TEN and unspaced(words[0]):
                part += (part % _TEN) * (value - 1)
            else:
                part += value
        return int(whole + part)


def _key(number: str) -> str:
    return " ".join(number.replace("-", " ").split())


def _any(numbers: Iterable[str], inside: bool) -> str:
    chosen = sorted((each for each in numbers if unspaced(each) is inside), key=len, reverse=True)
    return "|".join(re.escape(each).replace(r"\ ", r"[\s-]+") for each in chosen) or "(?!)"


def _named(language: str, told: Mapping[str, Any]) -> dict[str, int]:
    """All up to a hundred, and what of the hundreds and thousands is one word."""
    units, tens = (list(map(folded, told[name])) for name in ("zero_to_nineteen", "tens"))
    if language == "ar":
        found = _arabic((units, list(map(folded, told["other_units"]))), tens)
    else:
        found = _latin(units, tens, language)
    if {"一", "十"} & found.keys():
        found |= _HAN
    hundred = [folded(each) for each in told["hundred"]]
    if language in ("de", "nl", "it"):
        found |= {f"{unit}{hundred[0]}": 100 * n for n, unit in enumerate(units[2:10], 2)}
    found |= {folded(word): 100 * n for n, word in enumerate(told.get("hundreds", ()), 2)}
    found |= {folded(word): n for n, word in enumerate(told.get("twenties", ()), 20)}
    return found | dict.fromkeys(hundred, _HUNDRED)


def _latin(units: list[str], tens: list[str], language: str) -> dict[str, int]:
    found = {word: value for value, word in enumerate(units)}
    if len(units) < 20:
        return found
    first, between = _UNITS_FIRST.get(language, ""), _BETWEEN.get(language, " ")
    for value, word in enumerate(tens, 2):
        found[word] = value * 10
        for n, unit in enumerate(units[1:10], 1):
            found[f"{unit}{first}{word}" if first else f"{word}{between}{unit}"] = value * 10 + n
            if language == "it":
                found[f"{word[:-1]}{unit}"] = value * 10 + n
        if language == "fr" and value in (6, 8):
            # Soixante-quinze, quatre-vingt-douze, quatre-vingts.
            found[f"{word.rstrip('s')}s"] = value * 10
            found |= {f"{word.rstrip('s')} {unit}": value * 10 + n for n, unit in enumerate(units[1:20], 1)}
    return found


def _arabic(forms: tuple[list[str], list[str]], tens: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for units in forms:
        found |= {word: value for value, word in enumerate(units)}
        found |= {f"{units[n]} {teen}": 10 + n for n in range(1, 10) for teen in ("عشر", "عشره")}
    for value, word in enumerate(tens, 2):
        for ten in (word, word[:-2] + "ون"):
            found[ten] = value * 10
            found |= {f"{units[n]} و{ten}": value * 10 + n for units in forms for n in range(1, 10)}
    return found
