"""Which shares of the price does a text name in words: "half of it", "everything back"?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from locales.features import folded
from locales.spelled import alternatives, prefixed, unspaced
from locales.told import TOLD

_NAMED = {50: "half", 33: "third", 67: "two_thirds", 25: "quarter", 75: "three_quarters", 100: "all"}
_STEM = 4
_COUNT = re.compile(r"(?<![\d-])\d{1,3}\s*$")


class Share(NamedTuple):
    """Where it stands in the text as it was read, and what it is of a hundred."""

    start: int
    end: int
    percent: int


class Shares:
    """Those of one language; the ones that are written with digits are the same in all."""

    def __init__(self, told: dict[str, list[str]], digits: dict[str, list[str]]) -> None:
        self._said = {percent: [*told[name], *digits[str(percent)]] for percent, name in _NAMED.items()}
        phrases = [folded(each) for name in _NAMED.values() for each in told[name]]
        longest = [max(each.split(), key=len) for each in phrases]
        # Words are heard without their digits, such as Korean thirds begin with.
        self._inside = any(unspaced(each) or "\u1100" <= each[-1] < "\u1200" for each in longest)
        # What a share can begin with, where one sign is a word.
        self._signs = frozenset(each[0] for each in phrases) if any(each[0] > "\u3000" for each in phrases) else None
        stems = (each.rstrip("*")[:_STEM] if each[-1] == "*" else each for each in longest)
        self._hints = frozenset(f"{prefix}{each}" for each in stems for prefix in prefixed(each))

    @cached_property
    def _found(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?P<of{percent}>{alternatives(said)})" for percent, said in self._said.items()))

    def hinted(self, spoken: Iterable[str], text: str) -> bool:
        """May one of these words, or of their beginnings, be of a share? Where words are not set apart, a sign of the `text`?"""
        if self._inside:
            return self._signs is None or not self._signs.isdisjoint(text)
        return not self._hints.isdisjoint(spoken)

    def found_in(self, read: str) -> Iterator[Share]:
        for each in self._found.finditer(read):
            # Five and a half is no half.
            if not _COUNT.search(read[: each.start()][-6:]):
                yield Share(each.start(), each.end(), int((each.lastgroup or "").removeprefix("of")))


def shares(digits: dict[str, list[str]]) -> dict[str, Shares]:
    """By language; `digits` by percent."""
    return {code: Shares(told["amounts"], digits) for code, told in TOLD.items()}
