"""The words around a chat: its buttons, labels and notices, as each `chat.ftl` has them."""

from __future__ import annotations

from functools import cache

from locales import ENGLISH, HERE, LANGUAGES, direction, nearest
from locales.patterns import Patterns, entries


@cache
def chrome(language: str) -> dict[str, str]:
    """By name; what a language lacks is said in English. `dir` is its direction."""
    ours = nearest(language)
    return _words(ENGLISH) | _words(ours) | {"dir": direction(ours)}


def own_name(language: str) -> str:
    """A language as its speakers call it; empty when it is none of ours."""
    return chrome(language)["own-name"] if language in LANGUAGES else ""


def best_language(wanted: str, otherwise: str) -> str:
    """The first of a browser's Accept-Language that we speak; else the nearest to `otherwise`."""
    tags = [part.partition(";")[0].strip() for part in wanted[:500].split(",")]
    return next((ours for tag in tags if (ours := nearest(tag)) and _same(ours, tag)), nearest(otherwise))


def _same(ours: str, tag: str) -> bool:
    """English is also the answer to a language that we do not speak."""
    return ours.partition("-")[0].casefold() == tag.replace("_", "-").partition("-")[0].casefold()


@cache
def _words(language: str) -> dict[str, str]:
    file = HERE / language / "chat.ftl"
    if not file.exists():
        return {}
    told = entries(file.read_text(encoding="utf-8"))
    said = Patterns(told, language, isolated=True)
    return {name: said[name]({}) for name in told}
