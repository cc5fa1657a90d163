"""What are the words of a phrase in one language?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from locales import HERE, direction
from locales.figures import number, shown
from locales.patterns import COUNT, FSI, PDI, Patterns, Uncompiled, entries
from models.facts.phrases import Arg, Phrase

RLM = "\u200f"

# Phrases that stand inside another one, for want of an address.
_NOUNS = frozenset((Phrase.PORTAL_CARRIER, Phrase.PORTAL_CUSTOMS))
_COPIED = frozenset(("code", "url", "portal"))

Args = tuple[tuple[str, Arg], ...]


class Unsayable(Exception):
    """A phrase has no words, or lacks a variable that its words need."""


def formatted(phrase: Phrase, args: Args, language: str, short: bool = False) -> str:
    """The phrase in exactly this language. Raises Unsayable."""
    return words(language).say(phrase, args, short)


@lru_cache(maxsize=32)
def words(language: str) -> Words:
    """A language's words, read once, when they are first needed. Empty when it has none."""
    return compiled(language, source(language))


def source(language: str) -> str:
    file = HERE / language / "say.ftl"
    return file.read_text("utf-8") if file.exists() else ""


def compiled(language: str, ftl: str) -> Words:
    # Without isolates 114-3941689-8772232 is drawn backwards in Arabic: https://www.unicode.org/reports/tr9/
    rtl = direction(language) == "rtl"
    told = entries(ftl)
    isolated = Patterns(told, language, isolated=True)
    return Words(language, rtl, isolated, isolated if rtl else Patterns(told, language, isolated=False))


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, ready to be said: with isolates around each value, and without."""

    language: str
    rtl: bool
    isolated: Patterns
    bare: Patterns

    def say(self, phrase: Phrase, args: Args, short: bool = False) -> str:
        """Raises Unsayable rather than say half a sentence."""
        values: dict[str, str | int] = {}
        # Isolates only where they matter: in right-to-left text, and around right-to-left values in other text.
        apart = self.rtl
        for name, arg in args:
            if name == "portal" and arg in _NOUNS:
                values[name] = self.say(Phrase(str(arg)), ())
                continue
            values[name], strong = _shown(arg, self.language, short)
            apart = apart or strong
            if isinstance(arg, int):
                values[COUNT + name] = arg
        pattern = (self.isolated if apart else self.bare).get(phrase)
        if pattern is None:
            raise Unsayable(f"{self.language}: {phrase} is missing")
        try:
            said = pattern(values)
        except KeyError as error:
            raise Unsayable(f"{self.language}: {phrase}: Unknown external: {error.args[0]}") from error
        except Uncompiled as error:
            raise Unsayable(f"{self.language}: {phrase}: cannot be said: {error}") from error
        if not said:
            raise Unsayable(f"{self.language}: {phrase}: no words")
        return _eased(said, values) if self.rtl else said


@lru_cache(maxsize=16384)
def _shown(arg: Arg, language: str, short: bool) -> tuple[str, bool]:
    """A fact as it stands in a sentence, and whether anything of it is written from right to left."""
    said = shown(arg, language, short)
    words = number(said, language) if isinstance(said, int) else said
    return words, _RTL.search(words) is not None


def _eased(said: str, values: dict[str, str | int]) -> str:
    for name in _COPIED & values.keys():
        value = str(values[name])
        # A reader copies it or taps on it, so nothing invisible may cling to it; it begins left to right by itself.
        if value[:1].isascii() and value[:1].isalpha():
            said = said.replace(FSI + value + PDI, value)
    return RLM + said if said.startswith(FSI) else said


# Every character whose direction is R, AL or AN stands in these blocks: https://www.unicode.org/Public/UNIDATA/
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
