"""What are the words of the seller's console in their language?"""

from __future__ import annotations

import tomllib
from functools import cache

from locales import ENGLISH, HERE, LANGUAGES
from locales.patterns import COUNT, Patterns, entries

# Those that have a `console.ftl`.
SPOKEN = tuple(each for each in LANGUAGES if (HERE / each / "console.ftl").exists())


class Words:
    """Says what one language's `console.ftl` has by a name. Raises KeyError for a name, or a fact of it, that is missing."""

    def __init__(self, language: str) -> None:
        self.language = language
        told = entries((HERE / language / "console.ftl").read_text(encoding="utf-8"))
        self._said = Patterns(told, language, isolated=False)

    def __call__(self, name: str, /, **facts: str | int) -> str:
        values: dict[str, str | int] = {each: str(fact) for each, fact in facts.items()}
        values |= {COUNT + each: fact for each, fact in facts.items() if isinstance(fact, int)}
        return self._said[name](values)

    def of(self, kind: str, slug: str, otherwise: str | None = None) -> str:
        """What one of our slugs is called, by `kind-slug`; `otherwise` where it has no name."""
        name = named(kind, slug)
        return self(name) if otherwise is None or name in self._said else otherwise

    def note(self, text: str) -> str:
        """A note of the rules' files, which are written in English, as `notes.toml` has it; a platform's own word as it is."""
        return notes(self.language).get(text, text)


@cache
def notes(language: str) -> dict[str, str]:
    """All of one language by their English; none for English itself."""
    file = HERE / language / "notes.toml"
    parts = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return {english: ours for part in parts.values() for english, ours in part.items()}


@cache
def speaking(language: str) -> Words:
    """Of a language that is SPOKEN."""
    return Words(language)


def named(kind: str, slug: str) -> str:
    """ "cause", "not_shipped": "cause-not-shipped"."""
    return f"{kind}-{slug}".replace("_", "-").strip("-")


def wanted(accepted: str) -> str:
    """The first of a browser's Accept-Language that is spoken here; English where none is."""
    tags = (each.partition(";")[0].strip().casefold() for each in accepted[:500].split(","))
    spoken = {each.partition("-")[0]: each for each in SPOKEN}
    return next((spoken[first] for tag in tags if (first := tag.partition("-")[0]) in spoken), ENGLISH)
