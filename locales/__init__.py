"""Charter: how we say it, and how we hear it; never why.

One folder a language, named by its BCP 47 tag: `say.ftl` has the words of every phrase, `chat.ftl` those of the web chat,
`dossier.ftl` the dossiers', `glossary.toml` the terms that all of them keep to, `hear.toml` what to listen for and to learn from;
`console.ftl` (English and Chinese) the seller's desk.
`say` and `hear` are the only doors. This package may import `models.facts` and below.
To add a language: copy `en/` to a folder with its tag, translate every file but the console's, write
`tests/samples/locales/TAG.toml`, and run `parley train`; plurals, dates and money come from CLDR, and `say.check()` names what
is missing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from babel import Locale

HERE = Path(__file__).parent
ENGLISH = "en"

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")

# As CLDR has it, where it comes with a megabyte of everything else about a language; a test holds them against each other.
_FROM_THE_RIGHT = frozenset(("ar", "he"))

# English is the reference and the last resort, so it comes first.
LANGUAGES: tuple[str, ...] = tuple(
    sorted(
        (each.name for each in HERE.iterdir() if each.is_dir() and _TAG.fullmatch(each.name)),
        key=lambda tag: (tag != ENGLISH, tag),
    )
)


@lru_cache(maxsize=256)
def nearest(language: str) -> str:
    """The language of ours nearest to a tag: "es-MX" is "es", "zh_CN" is "zh-Hans", an unknown one is English."""
    tag = language.strip().replace("_", "-").casefold()
    for ours in LANGUAGES:
        if ours.casefold() == tag:
            return ours
    primary = tag.partition("-")[0]
    return next((ours for ours in LANGUAGES if ours.casefold().partition("-")[0] == primary), ENGLISH)


@lru_cache(maxsize=32)
def cldr(language: str) -> Locale:
    """What CLDR knows about a language of ours."""
    return Locale.parse(language, sep="-")


def direction(language: str) -> Literal["ltr", "rtl"]:
    """Which way it is written: the value of HTML's `dir`."""
    return "rtl" if nearest(language) in _FROM_THE_RIGHT else "ltr"


def native_name(language: str) -> str:
    """What its speakers call it: "Español"."""
    name = cldr(language).get_display_name() or language
    return name[:1].upper() + name[1:]
