"""Each country's step is named, money is not asked for twice, and no line asks for a number here."""

from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from locales import LANGUAGES, say
from models.errors import Misconfigured
from models.facts.fact import change
from models.facts.money import Money, money
from models.facts.phrases import Phrase
from models.rules import customs, destinations
from models.rules.customs import Kind
from models.rules.destinations import EU_MEMBERS, PER_USD, Needed

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
COUNTRIES = """
    EU FI RO IT GB US BR KR TR MX RU KZ IN ID IL SA AE NO CH AU NZ CA JP CL AR PE CO ZA TH VN PH UA TW SG MY CN
""".split()


def test_all_destinations_are_there() -> None:
    assert sorted(destinations.all()) == sorted(COUNTRIES)
    assert len(COUNTRIES) == 36
    assert len(EU_MEMBERS) == 27


@pytest.mark.parametrize("country", COUNTRIES)
def test_an_entry_is_sourced_and_its_limit_can_be_reckoned(country: str) -> None:
    place = destinations.all()[country]
    assert place.source.startswith("https://") or place.confidence == "low"
    assert place.limit is None or place.limit.currency in PER_USD
    assert place.hold_limit_days is None or 10 <= place.hold_limit_days <= 60
    assert not any(word in place.portal.lower() for word in ("http", "pay", "?"))


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
        ("KZ", money("20", "USD"), Kind.NOTHING),
        ("VN", money("20", "USD"), Kind.TAX),
        ("MW", money("20", "USD"), Kind.UNKNOWN),
        ("", money("20", "USD"), Kind.UNKNOWN),
    ],
)
def test_steps(country: str, total: Money, kind: Kind) -> None:
    assert customs.step(country, total).kind is kind


def phrases(country: str, total: Money, now: datetime = NOW) -> list[Phrase]:
    return [each.phrase for each in customs.lines(country, total, True, now)]


def test_the_buyer_is_told_which_number_where_and_until_when() -> None:
    said = customs.lines("BR", money("20", "USD"), True, NOW)
    assert [each.phrase for each in said] == [
        Phrase.CUSTOMS_WHO,
        Phrase.CUSTOMS_NUMBER,
        Phrase.CUSTOMS_NUMBER_WITHIN,
        Phrase.CUSTOMS_TAX,
        Phrase.CUSTOMS_DEAR,
        Phrase.CUSTOMS_HOLD_LIMIT,
        Phrase.CUSTOMS_MAY_HAVE_CHANGED,
        Phrase.CUSTOMS_SAFETY,
    ]
    assert said[1].args == {"id": "CPF", "portal": "Minhas Importações (Correios)"}
    assert (said[2].args, said[5].args) == ({"count": 10}, {"count": 30})


@pytest.mark.parametrize(
    "country, total, said",
    [
        ("KR", money("20", "USD"), Phrase.CUSTOMS_NUMBER_MATCH),
        ("TR", money("20", "USD"), Phrase.CUSTOMS_BROKER),
        ("US", money("20", "USD"), Phrase.CUSTOMS_DEAR),
        ("US", money("20", "USD"), Phrase.CUSTOMS_NUMBER_IF_ASKED),
        ("CA", money("50", "CAD"), Phrase.CUSTOMS_AT_DOOR),
        ("CA", money("50", "CAD"), Phrase.CUSTOMS_FEE),
        ("TW", money("10", "TWD"), Phrase.CUSTOMS_DECLARE),
        ("AU", money("2000", "AUD"), Phrase.CUSTOMS_DECLARE),
        ("PE", money("500", "USD"), Phrase.CUSTOMS_ABANDONED),
        ("KR", money("20", "USD"), Phrase.CUSTOMS_NO_LIMIT),
        ("GB", money("500", "GBP"), Phrase.CUSTOMS_HOLD_LIMIT),
        ("JP", money("9000", "JPY"), Phrase.CUSTOMS_FREE),
        ("IT", money("20", "EUR"), Phrase.CUSTOMS_NUMBER_IF_ASKED),
    ],
)
def test_what_is_particular_to_a_country(country: str, total: Money, said: Phrase) -> None:
    assert said in phrases(country, total)


@pytest.mark.parametrize(
    "country, total, unsaid",
    [
        ("CA", money("10", "CAD"), Phrase.CUSTOMS_FEE),
        ("GB", money("50", "GBP"), Phrase.CUSTOMS_FEE),
        ("AU", money("50", "AUD"), Phrase.CUSTOMS_DECLARE),
        ("GB", money("500", "GBP"), Phrase.CUSTOMS_NO_LIMIT),
    ],
)
def test_what_does_not_hold_is_not_said(country: str, total: Money, unsaid: Phrase) -> None:
    assert unsaid not in phrases(country, total)


def test_where_nothing_is_known_nothing_is_guessed() -> None:
    assert phrases("MW", money("20", "USD")) == [Phrase.CUSTOMS_WHO, Phrase.CUSTOMS_UNKNOWN, Phrase.CUSTOMS_SAFETY]


def test_an_entry_is_said_with_care_once_it_is_half_a_year_old() -> None:
    place = destinations.all()["KR"]
    assert place.as_of == date(2026, 2, 2)
    young = datetime(2026, 7, 1, tzinfo=UTC)
    assert not place.old(young) and place.old(young + timedelta(days=60))
    care = {Phrase.CUSTOMS_MAY_HAVE_CHANGED, Phrase.CUSTOMS_MAY_DIFFER}
    assert not care & set(phrases("KR", money("20", "USD"), young))
    assert care & set(phrases("KR", money("20", "USD"))) == {Phrase.CUSTOMS_MAY_HAVE_CHANGED}
    assert change(place, as_of=None).old(young), "a text without a date may be of any age"
    assert Phrase.CUSTOMS_MAY_DIFFER in phrases("GB", money("500", "GBP"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", [*COUNTRIES, "DE", "XX"])
def test_no_word_is_a_link_and_none_asks_for_an_answer_with_a_number(country: str, language: str) -> None:
    for total in (money("1", "USD"), money("3000", "USD")):
        text = say.text(customs.lines(country, total, True, NOW), language)
        assert "http" not in text and "www." not in text and "://" not in text
        assert "IOSS" not in text and "VOEC" not in text
        assert say.text(customs.lines(country, total, True, NOW)[-1:], language) in text


DATA = (files(destinations.__package__) / "destinations.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "written, instead, at",
    [
        ('country: "FI"', "country: NO", "country: NO"),
        ('country: "FI"', 'country: "EU"', 'country: "EU"'),
        ("payer: buyer\n", "payer: nobody\n", "payer: nobody"),
        ("as_of: 2026-07-02", "as_of: last summer", "as_of: last"),
        ('amount: "2.90"', "amount: 2.90", "amount: 2.90"),
        ("hold_limit_days: 20", "hold_limit_days: 2000", "hold_limit_days: 2000"),
        ('portal: "tulli.fi"', 'portal: "https://tulli.fi/pay"', 'portal: "https'),
        ("needed: on_request", "needed: perhaps", "needed: perhaps"),
        ("broker: true", "brokers: true", "brokers"),
    ],
)
def test_a_customs_file_that_does_not_validate_is_named_with_its_line(
    tmp_path: Path, written: str, instead: str, at: str
) -> None:
    assert written in DATA
    text = DATA.replace(written, instead, 1)
    file = tmp_path / "destinations.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Misconfigured) as wrong:
        destinations.read_all(file)
    assert str(file) in str(wrong.value)
    if "twice" not in str(wrong.value):
        assert f", line {text[: text.index(at)].count(chr(10)) + 1}: " in str(wrong.value)


def test_numbers_are_asked_for_as_the_data_says() -> None:
    needed = {c: p.number.needed for c, p in destinations.all().items() if p.number}
    assert {c for c, when in needed.items() if when is Needed.ALWAYS} == set(
        "BR KR TR MX RU IN ID IL SA AR PE CO ZA TW CN".split()
    )
    assert {c for c, when in needed.items() if when is Needed.ABOVE_LIMIT} == set("AE NO NZ UA".split())


def test_below_the_limit_a_number_is_all() -> None:
    said = customs.lines("KR", money("20", "USD"), True, NOW)
    assert Phrase.CUSTOMS_TAX not in [each.phrase for each in said]


def test_what_was_paid_at_checkout_is_not_paid_again() -> None:
    said = [each.phrase for each in customs.lines("AU", money("50", "AUD"), True, NOW)]
    assert Phrase.CUSTOMS_TAX_PREPAID in said
    assert Phrase.CUSTOMS_TAX not in said


@pytest.mark.parametrize("country", [*COUNTRIES, "DE", "XX", ""])
@pytest.mark.parametrize("total", [money("1", "USD"), money("900", "EUR"), money("1", "XTS")])
def test_whoever_waits_gets_a_step_and_a_warning(country: str, total: Money) -> None:
    said = customs.lines(country, total, True, NOW)
    assert said[0].phrase is Phrase.CUSTOMS_WHO
    assert said[-1].phrase is Phrase.CUSTOMS_SAFETY
    assert any("portal" in each.args or each.phrase is Phrase.CUSTOMS_UNKNOWN for each in said)
    assert all(each.args["id"] for each in said if each.phrase is Phrase.CUSTOMS_NUMBER)


def test_nobody_has_to_do_anything_while_customs_works() -> None:
    said = customs.lines("BR", money("20", "USD"), False, NOW)
    assert [each.phrase for each in said] == [Phrase.CUSTOMS_WHO, Phrase.CUSTOMS_NOTHING_TO_DO]


@pytest.mark.parametrize(
    "country, origin, total, taxed",
    [
        ("MX", "US", money("45", "USD"), False),
        ("MX", "CN", money("45", "USD"), True),
        ("KR", "US", money("180", "USD"), False),
        ("KR", "CN", money("180", "USD"), True),
        ("CA", "MX", money("35", "CAD"), False),
        ("CA", "CN", money("35", "CAD"), True),
    ],
)
def test_where_it_comes_from_may_matter(country: str, origin: str, total: Money, taxed: bool) -> None:
    assert customs.step(country, total, origin).taxed is taxed
    said = [each.phrase for each in customs.lines(country, total, True, NOW, origin)]
    assert (Phrase.CUSTOMS_TAX in said) is taxed
    assert (Phrase.CUSTOMS_FREE in said) is not taxed


def test_nothing_is_called_free_that_is_not() -> None:
    free = {country for country, place in destinations.all().items() if place.free_below}
    assert free == set("KR JP CA CH UA PE TW PH AR IL MX".split())
    # Free of duty only: VAT is due all the same.
    for country, total in (("AE", money("50", "AED")), ("ID", money("2", "USD")), ("SA", money("50", "SAR"))):
        assert Phrase.CUSTOMS_FREE not in phrases(country, total)
