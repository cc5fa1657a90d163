"""A translation may change words, never facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.locked import changed


@pytest.mark.parametrize(
    "original, translated",
    [
        ("Refund 1,234.50 EUR by 12 May", "Rückerstattung von 1.234,50 EUR bis 12. Mai"),
        ("we give back 1250 $", "nous remboursons 1 250 $"),
        ("order EU-20417, parcel RR524254167CN", "订单 EU-20417，包裹 RR524254167CN"),
        (
            "write to ana@example.com or https://parley.test/a?b=1.",
            "اكتب إلى ana@example.com أو https://parley.test/a?b=1",
        ),
        ("10 % off", "خصم ١٠ ٪".replace("٪", "%")),
        ("$20 back", "20 dólares de vuelta"),
        ("no numbers at all", "gar keine Zahlen"),
        ("price 08", "8 the price"),
        ("", ""),
    ],
)
def test_the_same_facts(original: str, translated: str) -> None:
    assert changed(original, translated) == changed(translated, original) == ()


@pytest.mark.parametrize(
    "original, translated, what",
    [
        ("refund 15 EUR", "remboursement de 51 EUR", ("15", "51")),
        ("refund 15 EUR", "remboursement", ("15",)),
        ("by 12 May", "bis 12. Mai 2026", ("2026",)),
        ("10 or 10", "10", ("10",)),
        ("RR524254167CN", "RR524254176CN", ("rr524254167cn", "rr524254176cn")),
        ("mail ana@example.com", "mail anna@example.com", ("ana@example.com", "anna@example.com")),
        ("€20", "$20", ("$",)),
        ("1,234.50", "1,234.05", ("123405", "123450")),
        ("two weeks", "2 Wochen", ("2",)),
    ],
)
def test_what_was_changed_is_named(original: str, translated: str, what: tuple[str, ...]) -> None:
    assert changed(original, translated) == what


@given(text=st.text(max_size=200))
def test_nothing_is_changed_by_itself(text: str) -> None:
    assert changed(text, text) == ()


@given(text=st.text(alphabet="abc 12,.€", max_size=60), digit=st.integers(0, 9))
def test_one_more_number_is_always_seen(text: str, digit: int) -> None:
    assert changed(text, f"{text} ; {digit}7") != ()
