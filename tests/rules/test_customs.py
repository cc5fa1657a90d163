"""Each country's step is named, money is not asked for twice, and no line asks for a number here."""

import pytest

from models.facts.money import Money, money
from models.facts.phrases import Phrase
from models.rules import customs
from models.rules.customs import Kind
from models.rules.destinations import DESTINATIONS, EU_MEMBERS, PER_USD

COUNTRIES = """
    EU FI RO IT GB US BR KR TR MX RU KZ IN ID IL SA AE NO CH AU NZ CA JP CL AR PE CO ZA TH VN PH UA TW SG MY CN
""".split()


def test_all_destinations_are_there() -> None:
    assert sorted(DESTINATIONS) == sorted(COUNTRIES)
    assert len(COUNTRIES) == 36
    assert len(EU_MEMBERS) == 27


@pytest.mark.parametrize("country", COUNTRIES)
def test_an_entry_is_sourced_and_its_limit_can_be_reckoned(country: str) -> None:
    place = DESTINATIONS[country]
    assert place.source.startswith("https://") or place.confidence == "low"
    assert place.limit is None or place.limit.currency in PER_USD
    assert place.hold_limit_days is None or 10 <= place.hold_limit_days <= 60


@pytest.mark.parametrize(
    "country, total, kind",
    [
        ("BR", money("20", "USD"), Kind.NUMBER),
        ("KR", money("20", "USD"), Kind.NUMBER),
        ("MX", money("20", "USD"), Kind.NUMBER),
        ("DE", money("149", "EUR"), Kind.PREPAID),
        ("DE", money("151", "EUR"), Kind.TAX),
        ("fr", money("100", "USD"), Kind.PREPAID),
        ("FR", money("170", "USD"), Kind.TAX),  # too near to be sure
        ("GB", money("135", "GBP"), Kind.PREPAID),
        ("GB", money("136", "GBP"), Kind.TAX),
        ("US", money("1", "USD"), Kind.TAX),
        ("CA", money("15", "CAD"), Kind.NOTHING),
        ("CA", money("25", "CAD"), Kind.TAX),
        ("JP", money("9000", "JPY"), Kind.NOTHING),
        ("NO", money("300", "NOK"), Kind.PREPAID),
        ("NO", money("4000", "NOK"), Kind.NUMBER),
        ("AE", money("100", "AED"), Kind.NOTHING),
        ("AE", money("400", "AED"), Kind.NUMBER),
        ("TH", money("5000", "THB"), Kind.PREPAID),
        ("DE", money("20", "XTS"), Kind.TAX),
        ("MW", money("20", "USD"), Kind.PAPERS),
        ("", money("20", "USD"), Kind.PAPERS),
    ],
)
def test_steps(country: str, total: Money, kind: Kind) -> None:
    assert customs.step(country, total).kind is kind


def test_the_buyer_is_told_which_number_where_and_until_when() -> None:
    said = customs.lines("BR", money("20", "USD"), waits_for_buyer=True)
    assert [each.phrase for each in said] == [
        Phrase.CUSTOMS_WHO,
        Phrase.CUSTOMS_NUMBER,
        Phrase.CUSTOMS_TAX,
        Phrase.CUSTOMS_HOLD_LIMIT,
        Phrase.CUSTOMS_SAFETY,
    ]
    assert said[1].args == {"id": "CPF", "portal": "Minhas Importações (Correios)"}
    assert said[3].args == {"count": 30}


def test_below_the_limit_a_number_is_all() -> None:
    said = customs.lines("KR", money("20", "USD"), waits_for_buyer=True)
    assert Phrase.CUSTOMS_TAX not in [each.phrase for each in said]


def test_what_was_paid_at_checkout_is_not_paid_again() -> None:
    said = [each.phrase for each in customs.lines("AU", money("50", "AUD"), waits_for_buyer=True)]
    assert Phrase.CUSTOMS_TAX_PREPAID in said
    assert Phrase.CUSTOMS_TAX not in said


@pytest.mark.parametrize("country", [*COUNTRIES, "DE", "XX", ""])
@pytest.mark.parametrize("total", [money("1", "USD"), money("900", "EUR"), money("1", "XTS")])
def test_whoever_waits_gets_a_step_and_a_warning(country: str, total: Money) -> None:
    said = customs.lines(country, total, waits_for_buyer=True)
    assert said[0].phrase is Phrase.CUSTOMS_WHO
    assert said[-1].phrase is Phrase.CUSTOMS_SAFETY
    assert any("portal" in each.args for each in said)
    assert all(each.args["id"] for each in said if each.phrase is Phrase.CUSTOMS_NUMBER)


def test_nobody_has_to_do_anything_while_customs_works() -> None:
    said = customs.lines("BR", money("20", "USD"), waits_for_buyer=False)
    assert [each.phrase for each in said] == [Phrase.CUSTOMS_WHO, Phrase.CUSTOMS_NOTHING_TO_DO]
