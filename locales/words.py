"""What are the words of a phrase in one language?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from fluent.runtime import FluentBundle, FluentResource

from locales import HERE, direction
from locales.figures import shown
from models.facts.phrases import Arg, Phrase

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"

# Phrases that stand inside another one, for want of an address.
_NOUNS = frozenset((Phrase.PORTAL_CARRIER, Phrase.PORTAL_CUSTOMS))
_COPIED = frozenset(("code", "url", "portal"))

Args = tuple[tuple[str, Arg], ...]


class Unsayable(Exception):
    """A phrase has no words, or lacks a variable that its words need."""


def formatted(phrase: Phrase, args: Args, language: str, short: bool = False) -> str:
    """The phrase in exactly this language. Raises Unsayable."""
    return Words(language, bundle(language)).say(phrase, args, short)


@lru_cache(maxsize=32)
def bundle(language: str) -> FluentBundle:
    """A language's words, read once, when they are first needed. Empty when it has none."""
    return compiled(language, source(language))


def source(language: str) -> str:
    file = HERE / language / "say.ftl"
    return file.read_text("utf-8") if file.exists() else ""


def compiled(language: str, ftl: str) -> FluentBundle:
    # Without isolates 114-3941689-8772232 is drawn backwards in Arabic: https://www.unicode.org/reports/tr9/
    words = FluentBundle([language], use_isolating=True)
    words.add_resource(FluentResource(ftl))
    return words


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, ready to be said."""

    language: str
    bundle: FluentBundle

    def say(self, phrase: Phrase, args: Args, short: bool = False) -> str:
        """Raises Unsayable rather than say half a sentence."""
        pattern = self.bundle.get_message(phrase).value if self.bundle.has_message(phrase) else None
        if pattern is None:
            raise Unsayable(f"{self.language}: {phrase} is missing")
        values = {name: self._value(name, arg, short) for name, arg in args}
        said, errors = self.bundle.format_pattern(pattern, values)
        if errors or not isinstance(said, str) or not said:
            raise Unsayable(f"{self.language}: {phrase}: {'; '.join(map(str, errors)) or 'no words'}")
        return _eased(said, values, self.language)

    def _value(self, name: str, arg: Arg, short: bool) -> str | int:
        if name == "portal" and isinstance(arg, str) and arg in _NOUNS:
            return self.say(Phrase(arg), ())
        return shown(arg, self.language, short)


def _eased(said: str, values: dict[str, str | int], language: str) -> str:
    """Isolates only where they matter: in right-to-left text, and around right-to-left values in other text."""
    if direction(language) == "ltr":
        return said if _has_rtl(said) else said.replace(FSI, "").replace(PDI, "")
    for name in _COPIED & values.keys():
        value = str(values[name])
        # A reader copies it or taps on it, so nothing invisible may cling to it; it begins left to right by itself.
        if value[:1].isascii() and value[:1].isalpha():
            said = said.replace(FSI + value + PDI, value)
    return RLM + said if said.startswith(FSI) else said


def _has_rtl(said: str) -> bool:
    return not said.isascii() and any(unicodedata.bidirectional(each) in ("R", "AL", "AN") for each in said)
