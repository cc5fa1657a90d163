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
        ("2 of 3 parcels", "3 個の荷物のうち 2 個"),
        ("until 12/05/2026", "bis 12.5.2026"),
        ("€25", "25 EUR"),
        ("US$ 30, 10 CAD", "30 dollars, 10 CAD"),
        ("I <3 it & you", "me <3 & tú"),
        ("price ２５", "السعر ٢٥"),
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
        ("1,234.50", "1,234.05", ("1234.05", "1234.50")),
        ("pay 25.50 EUR", "paga 2550 EUR", ("25.50", "2550")),
        ("until 12/05/2026", "hasta 05/12/2026", ("12-5-2026", "5-12-2026")),
        ("am 03.12.", "am 12.03.", ("12.03", "3.12")),
        ("at 10:30", "a las 30:10", ("10:30", "30:10")),
        ("we pay 10 EUR, you pay 25 EUR", "pagamos 25 EUR, usted paga 10 EUR", ("10", "25")),
        ("from 1.5.2026 to 2.6.2026", "del 2.6.2026 al 1.5.2026", ("1-5-2026", "2-6-2026")),
        ("25 EUR", "25 USD", ("USD",)),
        ("€25", "25 USD", ("USD",)),
        ("pay 25 EUR", "paga ２６ EUR", ("25", "26")),
        ("pay 25 EUR", "ادفع ٥٢ EUR", ("25", "52")),
        ("order EU-20417 is here", "el pedido está aquí", ("eu-20417",)),
        ("hello", "<b>hola</b>", ("</b>", "<b>")),
        ("it's here", "est&amp; ici", ("&amp;",)),
        ("it costs 25.50", "cuesta \u202e25.50", ("U+202E",)),
        ("two weeks", "2 Wochen", ("2",)),
        ("15 EUR by 20 May", "20 EUR antes del 15 de mayo", ("15", "20")),
        ("15 EUR by 20 May", "20 euros antes del 15 de mayo", ("15", "20")),
        ("$15 or $20 by 3", "$15 o $3, 20", ("20", "3")),
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
