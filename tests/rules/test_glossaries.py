"""Each language keeps to its own terms, and its labels fit where there is little room."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from fluent.syntax import FluentParser

from locales import HERE, LANGUAGES
from locales.check import messages
from locales.words import source
from models.facts.phrases import Phrase

TERMS = frozenset(
    "bot parcel order carrier scan claim refund coupon replacement withdraw ship deliver customs duty tax person colleague shop"
    " offer tracking_number".split()
)
# WhatsApp takes 20 characters on a button and 24 on a row of a list:
# https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
BUTTON, ROW = 20, 24
# What a label may have besides the amount or date in it, which take 8 to 12.
BESIDES = 12


def glossary(language: str) -> dict[str, Any]:
    return tomllib.loads((HERE / language / "glossary.toml").read_text("utf-8"))


def written(language: str) -> Iterator[tuple[str, str]]:
    for name in ("say.ftl", "chat.ftl", "dossier.ftl"):
        text = (HERE / language / name).read_text("utf-8")
        for key, each in messages(FluentParser().parse(text).body).items():
            assert each.value is not None and each.value.span is not None
            yield f"{name}: {key}", text[each.value.span.start : each.value.span.end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_terms_and_says_nothing_that_it_avoids(language: str) -> None:
    told = glossary(language)
    assert told["terms"].keys() == TERMS and all(told["terms"].values()) and told["address"]
    assert len(told["avoid"]) >= 5
    said = [(where, words.casefold()) for where, words in written(language)]
    assert [(where, word) for where, words in said for word in told["avoid"] if word.casefold() in words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_a_button_of_whatsapp(language: str) -> None:
    text = source(language)
    for name, each in messages(FluentParser().parse(text).body).items():
        if name.startswith("button-"):
            assert each.value is not None and each.value.span is not None
            words = text[each.value.span.start : each.value.span.end]
            besides = re.sub(r"\{[^}]*\}", "", words)
            # The law wants these words whole; they go into a list.
            most = ROW if name == Phrase.BUTTON_WITHDRAW else BUTTON if besides == words else BESIDES
            assert len(besides.encode("utf-16-le")) // 2 <= most, (name, words)
