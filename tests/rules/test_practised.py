"""Orders, parcels and amounts in lines of many hands, on which the words around them were practised."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from locales import LANGUAGES
from tests.bench.hearing import missed

SAMPLES = Path(__file__).parent.parent / "samples" / "practised"
# What is left has its reason: "not 50 but 150" may be a size, "for 300 roubles I agree" a price.
EXACT = 0.94


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_in_running_text(language: str) -> None:
    lines = [json.loads(each) for each in (SAMPLES / f"{language}.jsonl").read_text("utf-8").splitlines()]
    assert len(lines) >= 70
    wrong = [(line["text"], *faults) for line in lines if (faults := list(missed(line, language)))]
    assert len(wrong) <= (1 - EXACT) * len(lines), wrong
