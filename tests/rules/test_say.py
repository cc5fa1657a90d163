"""Every phrase is sayable in every language, and says the same facts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.dates import get_month_names
from babel.numbers import parse_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

import models.facts.phrases
from locales import LANGUAGES, cldr, direction, native_name, nearest
from locales.check import COUNTS, faults, messages, samples, variables
from locales.figures import number, shown
from locales.patterns import COUNT, FSI, PDI
from locales.say import check, label, plain, same_words, text
from locales.words import RLM, Unsayable, compiled, source
from models.facts.money import Money, exponent
from models.facts.phrases import Arg, Day, Days, Line, Moment, Phrase, line

AT = datetime(2026, 9, 30, 22, 30, tzinfo=UTC)
ORDER = "114-3941689-8772232"
NEEDS = {name: variables(each) for name, each in messages(FluentParser().parse(source("en")).body).items()}
BUTTONS = [phrase for phrase in Phrase if phrase.startswith("button-")]

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@in_each_language
def test_every_phrase_is_there_with_its_facts_and_plurals(language: str) -> None:
    assert check((language,)) == []


def test_english_uses_the_variables_that_the_phrases_promise() -> None:
    written = Path(models.facts.phrases.__file__).read_text("utf-8")
    lines = re.findall(r'^    [A-Z_]+ = "([a-z-]+)"(?:  # ([a-z, ]+))?', written, re.MULTILINE)
    assert {name: frozenset(filter(None, names.split(", "))) for name, names in lines} == NEEDS


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ("menu = What can I do for you?", "", "en: menu is missing"),
        ("menu = What", "manu = What", "en: manu is no phrase"),
        ("Order { $order } has been", "It has been", "en: status-cancelled uses nothing where English uses order"),
        ("[one] Thank you", "[two] Thank you", "en: photo-received has no words for the plural form 'one'"),
        ("glad = ", "glad = { -us } ", "en: glad: cannot be said: TermReference"),
        ("glad = ", "glad = { NOW() } ", "en: glad: cannot be said: FunctionReference"),
        ("glad = ", "glad = {", "en: cannot be read: glad = {I'm glad that it worked out."),
        ("glad = ", "menu = Twice\nglad = ", "en: menu is there 2 times"),
    ],
)
def test_check_names_what_is_wrong(good: str, bad: str, fault: str) -> None:
    english = source("en")
    assert good in english
    found = list(faults("en", english.replace(good, bad, 1), english))
    assert any(each.startswith(fault) for each in found), found


def test_check_names_a_language_without_words() -> None:
    assert list(faults("en", "", source("en"))) == ["en: say.ftl is missing"]


@in_each_language
@given(
    minor=st.integers(min_value=0, max_value=10**12), currency=st.sampled_from("EUR USD JPY KWD IQD CLP CNY".split())
)
def test_amounts_read_back_the_same(language: str, minor: int, currency: str) -> None:
    amount = Money(minor=minor, currency=currency)
    said = re.search(r"\d(?:[\d.,’\s]*\d)?", str(shown(amount, language)))
    assert said is not None
    assert parse_decimal(said[0], locale=cldr(language)) == amount.decimal
    point = cldr(language).number_symbols["latn"]["decimal"]
    assert len(said[0].rpartition(point)[2] if exponent(currency) else "") == exponent(currency)


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [(1250, "USD", "$12.50"), (1234, "JPY", "¥1,234"), (1234500, "KWD", "KWD 1,234.500"), (1500, "IQD", "IQD 1.500")],
)
def test_amounts_have_the_digits_of_their_currency(minor: int, currency: str, said: str) -> None:
    assert str(shown(Money(minor=minor, currency=currency), "en")).replace("\xa0", " ") == said


@in_each_language
@pytest.mark.parametrize(
    ("zone", "expected"), [("UTC", (30, 9, 2026)), ("Europe/Madrid", (1, 10, 2026)), ("?", (30, 9, 2026))]
)
def test_days_read_back_the_same(language: str, zone: str, expected: tuple[int, int, int]) -> None:
    said = plain(str(shown(Day(at=AT, zone=zone), language)))
    for month, name in get_month_names("wide", locale=cldr(language)).items():
        said = re.sub(rf"(?<!\w)ב?{name}(?!\w)", str(month), said)
    assert sorted(map(int, re.findall(r"\d+", said))) == sorted(expected)


@in_each_language
def test_a_moment_names_its_zone_and_a_range_both_ends(language: str) -> None:
    moment = str(shown(Moment(at=AT, zone="Asia/Kolkata"), language))
    assert "(UTC+5:30)" in moment
    assert re.search("4[:.]00", moment)
    days = str(shown(Days(first=AT.replace(day=3), last=AT.replace(day=17)), language))
    assert {3, 17, 2026} <= set(map(int, re.findall(r"\d+", days)))
    assert shown(Days(first=AT, last=AT), language) == shown(Day(at=AT), language)


@in_each_language
def test_every_phrase_has_its_facts_as_they_are_shown(language: str) -> None:
    """With the three above: the same facts can be read back out of every message in every language."""
    for phrase in Phrase:
        args = facts(phrase)
        said, short = text([Line(phrase=phrase, args=args)], language), phrase.startswith("button-")
        said = label(Line(phrase=phrase, args=args), language) if short else said
        for name, arg in args.items():
            if name not in ("count", "text") and not (name == "portal" and arg in set(Phrase)):
                assert plain(str(shown(arg, language, short))) in plain(said), (phrase, name)


@in_each_language
def test_numbers_of_orders_and_parcels_stay_whole(language: str) -> None:
    said = text([line(Phrase.STATUS_MOVING, order=ORDER, number="LX 123/4-CN")], language)
    assert ORDER in said
    assert "LX 123/4-CN" in said


def test_numbers_are_isolated_where_they_would_be_drawn_backwards() -> None:
    arabic = compiled("ar", "status-cancelled = أُلغي الطلب { $order }.\nbutton-order = { $order } طلب")
    assert arabic.say(Phrase.STATUS_CANCELLED, (("order", ORDER),)) == f"أُلغي الطلب {FSI}{ORDER}{PDI}."
    assert arabic.say(Phrase.BUTTON_ORDER, (("order", ORDER),)) == f"{RLM}{FSI}{ORDER}{PDI} طلب"
    assert FSI not in text([line(Phrase.STATUS_CANCELLED, order=ORDER)], "en")
    assert f"{FSI}الرياض{PDI}" in text([line(Phrase.LAST_SEEN_AT, at=Day(at=AT), place="الرياض")], "en")


@pytest.mark.parametrize("language", [each for each in LANGUAGES if direction(each) == "rtl"])
def test_every_order_number_in_right_to_left_text_is_isolated(language: str) -> None:
    for phrase in (each for each in Phrase if "order" in NEEDS[each]):
        said = text([Line(phrase=phrase, args={**facts(phrase), "order": ORDER})], language)
        assert f"{FSI}{ORDER}{PDI}" in said, said


@in_each_language
def test_a_code_to_copy_and_an_address_to_tap_have_nothing_clinging_to_them(language: str) -> None:
    coupon = line(Phrase.DONE_COUPON, amount=Money(minor=500, currency="EUR"), code="SAVE5")
    withdraw = line(Phrase.WITHDRAW_HERE, url="https://shop.example/withdraw")
    assert not re.search("[\u2066-\u2069]SAVE5|SAVE5[\u2066-\u2069]", text([coupon], language))
    assert not re.search("\u2068http|withdraw\u2069", text([withdraw], language))


@in_each_language
def test_words_are_joined_as_fluent_itself_would(language: str) -> None:
    oracle = FluentBundle([language], use_isolating=True)
    oracle.add_resource(FluentResource(source(language)))
    ours = compiled(language, source(language))
    for phrase in Phrase:
        pattern = oracle.get_message(phrase).value
        assert pattern is not None
        for args in samples(NEEDS[phrase]):
            values = {name: shown(arg, language) for name, arg in args}
            told = {
                name: number(value, language) if isinstance(value, int) else value for name, value in values.items()
            }
            counts = {COUNT + name: value for name, value in values.items() if isinstance(value, int)}
            assert (ours.isolated[phrase](told | counts), []) == oracle.format_pattern(pattern, values), phrase


@in_each_language
def test_labels_are_short_and_clean_at_their_ends(language: str) -> None:
    for phrase in BUTTONS:
        said = label(Line(phrase=phrase, args=facts(phrase)), language)
        assert 0 < len(plain(said)) <= 40, said
        assert said.strip(FSI + PDI) == said


@in_each_language
def test_no_phrase_is_too_long_for_a_messenger(language: str) -> None:
    everything = [
        text([Line(phrase=phrase, args=dict(args))], language) for phrase in Phrase for args in samples(NEEDS[phrase])
    ]
    assert max(len(each.encode("utf-16-le")) // 2 for each in everything) <= 700
    offer = [
        Line(phrase=phrase, args=facts(phrase)) for phrase in Phrase if phrase.startswith(("offer-", "claim-path-"))
    ]
    assert len(text(offer, language).encode("utf-16-le")) // 2 <= 4096


@in_each_language
def test_no_trace_of_markup_reaches_a_buyer(language: str) -> None:
    for phrase in Phrase:
        said = text([Line(phrase=phrase, args=facts(phrase))], language)
        assert not re.search(r"[{}$]|\?\?\?", said.replace("US$", "").replace("$1", "")), said


def test_options_stand_as_a_list_and_details_under_what_they_explain() -> None:
    refund = line(Phrase.OFFER_REFUND, amount=Money(minor=500, currency="EUR"))
    offer = [line(Phrase.OFFER_INTRO), line(Phrase.OFFER_RESHIP), refund, line(Phrase.OFFER_RIGHTS_STAY)]
    assert re.fullmatch(r"Here.*:\n• A repl.*\n• A refund.*\n\nYour legal rights.*", text(offer, "en"))
    status = [line(Phrase.STATUS_CANCELLED, order="1"), line(Phrase.EXPECTED_UNKNOWN), line(Phrase.MENU)]
    assert re.fullmatch(r"Order 1 .*\.\nI can't.*\n\nWhat.*", text(status, "en"))


def test_a_portal_without_an_address_is_named_in_the_language() -> None:
    said = text([line(Phrase.CUSTOMS_TAX, portal=Phrase.PORTAL_CARRIER)], "en")
    assert said.endswith("the carrier's official website")
    assert "portal-" not in text([line(Phrase.CUSTOMS_TAX, portal="portal-customs")], "en")


def test_a_persons_own_words_are_passed_on_as_they_are() -> None:
    words = "{ $order }\u2068 <b>50%</b>\n\n" + "x" * 4000
    assert text([line(Phrase.PLAIN, text=words)], "ar") == words


def test_foreign_words_cannot_turn_ours_around_or_flood_them() -> None:
    said = text([line(Phrase.CARRIER_SAYS, text="{ $a }\n\u202eevil\u2069" + "x" * 9000)], "en")
    assert said.startswith("The carrier's note: “{ $a } evilxxx")
    assert len(said) < 600


def test_a_missing_fact_is_never_said_as_a_gap() -> None:
    with pytest.raises(Unsayable, match="order"):
        text([line(Phrase.STATUS_CANCELLED)], "en")
    with pytest.raises(Unsayable):
        text([line(Phrase.STATUS_CANCELLED)], "ar")
    with pytest.raises(Unsayable, match="menu is missing"):
        compiled("en", "glad = Glad").say(Phrase.MENU, ())


def test_a_language_that_we_do_not_speak_gets_the_nearest() -> None:
    tags = ["es-MX", "zh_CN", "zh", "AR-eg", "en-GB", "fi", "", "zh-hans"]
    assert [nearest(tag) for tag in tags] == ["es", "zh-Hans", "zh-Hans", "ar", "en", "en", "en", "zh-Hans"]
    assert text([line(Phrase.MENU)], "fi") == text([line(Phrase.MENU)], "en")
    assert [direction(tag) for tag in ("ar", "ar-EG", "en", "zh-Hans")] == ["rtl", "rtl", "ltr", "ltr"]
    assert [direction(each) for each in LANGUAGES] == [cldr(each).text_direction for each in LANGUAGES]
    assert (native_name("es"), native_name("ar")) == ("Español", "العربية")


@pytest.mark.parametrize(
    ("typed", "wanted", "same"),
    [
        ("  wait until sep 13. ", "Wait until Sep\u00a013", True),
        ("WHERE IS MY ORDER", "Where is my order?", True),
        ("¿donde esta mi pedido?", "¿Dónde está mi pedido?", True),
        ("طلب 12", "طلب \u206812\u2069\u200f", True),
        ("Refund of $5", "Refund of $50", False),
        ("Refund of $5.00", "Refund of $500", False),
        ("…", "?", False),
    ],
)
def test_typed_words_are_matched_with_a_button(typed: str, wanted: str, same: bool) -> None:
    assert same_words(typed, wanted) is same


@pytest.mark.parametrize("count", COUNTS)
def test_english_counts(count: int) -> None:
    said = text([line(Phrase.TOLD_LATE_LANE, order="1", count=count)], "en")
    assert (f"{count} day," if count == 1 else f"{count} days,") in said


def facts(phrase: Phrase) -> dict[str, Arg]:
    return dict(next(samples(NEEDS[phrase])))


def test_every_phrase_in_the_code_comes_with_its_facts() -> None:
    root = Path(models.facts.phrases.__file__).parents[2]
    files = (each for folder in ("handlers", "models", "jobs", "bot") for each in (root / folder).rglob("*.py"))
    wrong = [f"{file.name}:{fault}" for file in files for fault in misused(file.read_text("utf-8"))]
    assert wrong == []
    assert list(misused("line(Phrase.CONNECTED, name=x)")) == ["1: CONNECTED is given name, needs order"]


def misused(code: str) -> Iterator[str]:
    for call in (each for each in ast.walk(ast.parse(code)) if isinstance(each, ast.Call) and each.args):
        made_by, first = call.func, call.args[0]
        if not (isinstance(made_by, ast.Name) and made_by.id in ("line", "button", "say") and named_phrase(first)):
            continue
        phrase = Phrase[ast.unparse(first).removeprefix("Phrase.")]
        given = {each.arg for each in call.keywords}
        if None not in given and given != NEEDS[phrase]:
            yield f"{call.lineno}: {phrase.name} is given {listed(given)}, needs {listed(NEEDS[phrase])}"


def named_phrase(first: ast.expr) -> bool:
    return isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name) and first.value.id == "Phrase"


def listed(names: Iterable[str | None]) -> str:
    return ", ".join(sorted(map(str, names))) or "nothing"
