"""Customs: steps, never documents. No number that a buyer types comes back, and no link to pay by leaves."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from locales import LANGUAGES
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

# Made up, in the form in which each country writes them.
NUMBERS = (
    "123.456.789-09", "12345678909", "P123456789012", "12345678950", "GARC850101HDFRRL09", "GAR850101AB1", "4508 123456",
    "770123456789", "2345 6789 0123", "ABCDE1234F", "3201 0101 0190 0001", "123456782", "1012345678", "784-1990-1234567-1",
    "20-12345678-9", "45678901", "12.345.678-5", "A123456789", "110101199003071234", "8001015009087", "X1234567",
)  # fmt: skip
SAYINGS = (
    "customs wants money from me", "customs needs my number, it is {n}", "my CPF is {n}", "{n}", "here is my ID: {n}",
    "la aduana pide mi numero: {n}", "海关要我的身份证号 {n}", "رقم هويتي {n} للجمارك", "they asked 30 euros at the door, id {n}",
    "I paid 45.50 EUR to the courier", "is {n} right?", "please pass {n} on to customs", "human", "where is my parcel",
)  # fmt: skip
STATES = (Status.CUSTOMS_ACTION_REQUIRED, Status.CUSTOMS_HELD, Status.CUSTOMS_PRESENTED, Status.IN_TRANSIT)
COUNTRIES = ("BR", "KR", "TR", "MX", "RU", "IN", "US", "DE", "CN", "SA", "MW", "AU")


def held(country: str, status: Status = Status.CUSTOMS_ACTION_REQUIRED, **facts: object) -> Dialogue:
    scan = make.event(status, NOW - days(1), country=country)
    parcel = make.parcel("o", "YT2600000000000001", scan)
    return Dialogue(make.order(country=country, postcode="", parcels=(parcel,), promised_by=NOW + days(20), **facts))


@settings(max_examples=120, deadline=None)
@given(
    says=st.lists(st.tuples(st.sampled_from(SAYINGS), st.sampled_from(NUMBERS)), min_size=1, max_size=5),
    country=st.sampled_from(COUNTRIES),
    status=st.sampled_from(STATES),
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_no_number_comes_back_and_no_link_to_pay_by_leaves(
    says: list[tuple[str, str]], country: str, status: Status, language: str
) -> None:
    talk = held(country, status, language=language)
    for saying, number in says:
        talk.hears(saying.format(n=number))
        for text in (talk.text, *(str(case.said) for case in talk.order.cases if "charged" in case.note)):
            assert "http" not in text and "://" not in text
            assert _bare(number) not in _bare(text)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()


def test_where_nobody_knows_the_rules_it_is_said_and_a_person_looks() -> None:
    talk = held("MW")
    talk.time_passes(days=0.1)
    assert Phrase.CUSTOMS_UNKNOWN in talk.said and Phrase.CUSTOMS_NUMBER not in talk.said
    assert talk.kinds == ["customs"]
    asked = held("MW", Status.IN_TRANSIT)
    asked.hears("customs wants money from me")
    assert asked.said[:2] == [Phrase.CUSTOMS_WHO, Phrase.CUSTOMS_UNKNOWN]
    assert Phrase.PERSON_ASKED in asked.said and asked.kinds == ["answer"]


def test_what_was_paid_at_the_door_is_kept_without_the_number() -> None:
    talk = held("BR", Status.IN_TRANSIT)
    talk.hears("customs wants money from me")
    talk.hears("I paid 45.50 EUR and gave 123.456.789-09")
    (case,) = talk.order.open_cases
    assert "45.50" in case.said and "123" not in case.said
    assert case.note == "charged"


def test_what_customs_has_let_go_needs_no_step_and_what_it_never_saw_is_said_with_care() -> None:
    gone = held("BR", Status.CUSTOMS_RELEASED)
    gone.hears("customs wants money from me")
    assert gone.said == [Phrase.TOLD_CUSTOMS_RELEASED, Phrase.CUSTOMS_SAFETY, Phrase.CUSTOMS_CHARGED]
    never = held("BR", Status.IN_TRANSIT)
    never.hears("customs wants money from me")
    assert never.said[:3] == [Phrase.CUSTOMS_NOT_SEEN, Phrase.CUSTOMS_WHO, Phrase.CUSTOMS_NUMBER]
    waits = held("BR", Status.CUSTOMS_ACTION_REQUIRED)
    waits.hears("customs wants money from me")
    assert Phrase.CUSTOMS_NOT_SEEN not in waits.said and Phrase.CUSTOMS_NUMBER in waits.said
