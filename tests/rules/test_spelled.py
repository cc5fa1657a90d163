"""Numbers in words, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales import LANGUAGES
from locales.sums import SPELLED, read

# Eighteen as num2words 0.5.14 writes them; Chinese and Hindi, which it does not know, by hand.
SAMPLES = Path(__file__).parent.parent / "samples" / "spelled"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_in_words_is_that_number(language: str) -> None:
    """Before a sign of money, from ten to millions: sums, products, and what is said the other way round."""
    lines = [line.split("\t") for line in (SAMPLES / f"{language}.tsv").read_text("utf-8").splitlines()]
    assert len(lines) >= 24
    heard = [SPELLED[language].in_digits(read(f"{words} €")) for _, words in lines]
    assert [each.replace(" ", "") for each in heard] == [f"{number}€" for number, _ in lines]


@pytest.mark.parametrize(
    "language, text, said",
    [
        ("en", "two tenners", "20 gbp"),
        ("en", "fifty fifty", "fifty fifty"),
        ("en", "between five and ten", "between five and ten"),
        ("en", "5 thousand dollars", "5000 dollars"),
        ("es", "el 20 por ciento", "el 20 por ciento"),
        ("de", "ein Zwanni", "20 eur"),
        ("de", "einundzwanzig Euro", "21 euro"),
        ("de", "eigentlich alles", "eigentlich alles"),
        ("pl", "pięć dych", "50 pln"),
        ("tr", "iki buçuk bin lira", "2500 lira"),
        ("ru", "косарь верните", "1000 rub верните"),
        ("vi", "ngân hàng", "ngan hang"),
        ("vi", "50k", "50000 vnd"),
        ("vi", "1tr2", "1200000 vnd"),
        ("vi", "một trăm linh năm đồng", "105 vnd"),
        ("th", "พันสอง", "1200"),
        ("id", "50rb rupiah", "50000 rupiah"),
        ("pl", "3 stówy", "300 pln"),
        ("ko", "이만 환불", "이만 환불"),
        ("ko", "이만 원", "20000 원"),
        ("zh-Hans", "百分之二十", "百分之20"),
        ("ar", "خمسين بالمئة", "50 بالمئه"),
    ],
)
def test_what_is_a_number_and_what_is_none(language: str, text: str, said: str) -> None:
    assert SPELLED[language].in_digits(read(text)) == read(said)
