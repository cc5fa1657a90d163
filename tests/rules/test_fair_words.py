"""No text links money to a review, or to opening, not opening or dropping a claim, and none asks to give a right up."""

# Every phrase of every language is read with the word lists of its sample: a new language needs its own. They are coarse on
# purpose; a phrase that they wrongly suspect is said in other words.

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser

from locales import HERE, LANGUAGES
from locales.check import messages
from models.facts.fact import Fact
from tests.rows import SAMPLES


class Words(Fact, frozen=True, kw_only=True):
    """Patterns of one language. `review` and `waiver` stand nowhere. `claim` stands with no word of `drop`, and beside no
    `condition` together with what is given: `money` in the same or the next sentence, `offer` in the same."""

    review: str
    claim: str
    condition: str
    drop: str
    money: str
    offer: str
    waiver: str


FAIR = {code: tomllib.loads((SAMPLES / f"{code}.toml").read_text("utf-8"))["fair"] for code in LANGUAGES}
LISTS = {code: Words(**{name: fair[name] for name in Words.__struct_fields__}) for code, fair in FAIR.items()}
_ENDS = re.compile(r"(?<=[.!?。！？؟।])\s*|\n+")


def leverage(said: str, language: str) -> Iterator[str]:
    """Why these words may not be said."""
    words = LISTS[language]
    if _has(words.review, said):
        yield "speaks of a review"
    if _has(words.waiver, said):
        yield "asks for a right to be given up"
    sentences = [each for each in _ENDS.split(said) if each.strip()]
    for n, one in enumerate(sentences):
        two = " ".join(sentences[n : n + 2])
        if _has(words.claim, one) and _has(words.drop, one):
            yield "keeps from a claim"
        if _has(words.claim, one) and _has(words.condition, one) and _has(words.offer, one):
            yield "links an offer to a claim"
        if _has(words.claim, two) and _has(words.condition, two) and _has(words.money, two):
            yield "links money to a claim"


def _has(pattern: str, said: str) -> bool:
    return re.search(pattern, said, re.IGNORECASE) is not None


def _phrases(language: str) -> Iterator[tuple[str, str]]:
    """Every message as it is written: all forms of its plurals are read."""
    for file in ("say.ftl", "chat.ftl"):
        source = (HERE / language / file).read_text("utf-8")
        for name, each in messages(FluentParser().parse(source).body).items():
            assert each.value is not None and each.value.span is not None
            yield name, source[each.value.span.start : each.value.span.end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_for_a_review_or_against_a_claim(language: str) -> None:
    found = [f"{name}: {why}" for name, said in _phrases(language) for why in leverage(said, language)]
    assert not found


@pytest.mark.parametrize(
    ("language", "said"), [(code, said) for code, fair in FAIR.items() for said in fair["planted"]]
)
def test_what_is_planted_is_found(language: str, said: str) -> None:
    assert list(leverage(said, language))
