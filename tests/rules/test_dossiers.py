"""What a dossier says, for every reader, cause and language: in words, and no more of the buyer than that reader needs."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.dossiers.compose import compose
from handlers.dossiers.lists import messages, timeline
from locales import LANGUAGES, paper
from models import dossiers
from models.casefile import CaseFile
from models.facts.audiences import Audience, Kind, Personal
from models.facts.cases import Barcode, Case, Evidence, Looked
from models.facts.dossiers import Dossier, Words
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.rules import dossier
from tests import make
from tests.make import NOW, days

NAME, TOWN, POSTCODE, EMAIL, PHONE = "Zoë Lindqvist", "Umeå", "90325", "zoe@example.com", "+46701234567"
SAID = "the handle came off in my hand"
REFUSED = (
    *("blurred", "no_label", "too_dark", "overexposed", "too_small", "not_an_image", "unsupported", "animated"),
    *("empty", "truncated", "too_large", "expired", "unreachable", "too_many"),
)
LEFT = ("", "door", "letterbox", "locker", "neighbour", "reception", "safe_place", "pickup_point", "collected")
SHOTS = ("", "item", "closeup", "label", "packing_slip", "white_sheet", "letter", "video")
AUDIENCES = tuple(dossiers.all().values())
# A slug that nobody put into words: "no_label", "seller_response_due_date".
SLUG = re.compile(r"\b[a-z]+_[a-z_]+\b")


@st.composite
def files(draw: st.DrawFn) -> CaseFile:
    """A case somewhere between its first word and its end, with whatever photos and scans there are."""
    statuses = draw(st.lists(st.sampled_from(Status), max_size=5))
    left = draw(st.sampled_from(LEFT))
    scans = [
        make.event(s, NOW - days(6 - n), country="SE", place=TOWN, left=left, signer=NAME)
        for n, s in enumerate(statuses)
    ]
    parcel = make.parcel("o", "YT2600000000000001", *scans)
    evidence = tuple(_photo(draw, n) for n in range(draw(st.integers(0, 4))))
    cause = draw(st.sampled_from(Cause))
    case = Case(
        case_id="c", cause=cause, opened_at=NOW - days(1), opened_by="buyer", said=SAID, evidence=evidence,
    )  # fmt: skip
    order: Order = make.order(
        name=NAME, postcode=POSTCODE, email=EMAIL, phone=PHONE, country="SE", cases=(case,),
        parcels=(parcel,) if draw(st.booleans()) else (),
        marketplace=draw(st.sampled_from(["own_shop", "ebay", "amazon", "aliexpress"])),
    )  # fmt: skip
    return CaseFile(order=order, case=case, store=make.store(), head="0" * 64)


def _photo(draw: st.DrawFn, n: int) -> Evidence:
    refused = draw(st.sampled_from(["", *REFUSED]))
    codes = (Barcode(text="YT2600000000000001", format="Code128"),) if draw(st.booleans()) else ()
    return Evidence(
        evidence_id=f"e{n}", at=NOW, message_id="m", sender="x", file="" if refused else f"f{n}", original=f"f{n}",
        sha256="0" * 64, shot=draw(st.sampled_from(SHOTS)), refused=refused, looked=Looked(barcodes=codes, refused=refused),
    )  # fmt: skip


def every_word(made: Dossier) -> str:
    """The tree as it goes onto pages and into lists, without the names that only programs read."""
    return msgspec.json.encode(made).decode() + messages(made) + timeline(made)


@pytest.mark.parametrize("audience", AUDIENCES, ids=lambda each: each.name)
@given(file=files(), language=st.sampled_from(LANGUAGES))
def test_every_reader_gets_one_for_every_cause(audience: Audience, file: CaseFile, language: str) -> None:
    made = compose(file, audience, language, NOW)
    assert [each.needed for each in made.missing] == sorted((each.needed for each in made.missing), reverse=True)
    for section in made.sections:
        told = section.rows or section.entries or section.messages or section.offers or section.photos
        assert bool(told) != bool(section.empty), section.slug
    assert made == compose(file, audience, language, NOW)


@pytest.mark.parametrize("audience", AUDIENCES, ids=lambda each: each.name)
@given(file=files(), language=st.sampled_from(LANGUAGES))
def test_nobody_is_told_more_of_the_buyer_than_they_need(audience: Audience, file: CaseFile, language: str) -> None:
    said = every_word(compose(file, audience, language, NOW))
    for what, told in (
        (Personal.NAME, NAME),
        (Personal.POSTCODE, POSTCODE),
        (Personal.POSTCODE, TOWN),
        (Personal.EMAIL, EMAIL),
        (Personal.PHONE, PHONE),
        (Personal.WORDS, SAID),
    ):
        assert audience.shows(what) or told not in said, told


@given(file=files())
def test_who_must_not_know_the_address_sees_no_photo_that_may_show_it(file: CaseFile) -> None:
    for audience in AUDIENCES:
        if not audience.shows(Personal.LABEL):
            for each in dossier.pictures(file.case, audience):
                assert each.shot not in ("", "label", "packing_slip", "letter")
                assert each.looked is not None and not each.looked.barcodes


@given(file=files(), audience=st.sampled_from(AUDIENCES), language=st.sampled_from(LANGUAGES))
def test_no_slug_is_left_for_a_person_to_read(file: CaseFile, audience: Audience, language: str) -> None:
    made = compose(file, audience, language, NOW)
    shown = [row for section in made.sections for row in section.rows if row.label]
    text = [cell.text for row in shown for cell in row.values if isinstance(cell, Words)]
    text += [each.note for section in made.sections for each in section.photos]
    text += [part for each in made.missing for part in (each.what, each.who, each.note)]
    text += [made.for_whom, made.cause, *(part for s in made.sections for part in (s.title, s.lead, s.empty))]
    assert [each for each in text if SLUG.search(each)] == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_readers_without_words_of_their_own_are_told_in_the_reader_s(language: str) -> None:
    file = CaseFile(order=make.order(), case=_case(), store=make.store(), head="")
    english = {paper.words("en")[name] for name in paper.words("en")}
    # Some words are the same in French.
    same = {"SKU", "Photos", "Messages", "Signature"}
    for audience in AUDIENCES:
        if audience.kind not in (Kind.MARKETPLACE, Kind.PAYMENT):
            made = compose(file, audience, language, NOW)
            assert made.for_whom != audience.title
            assert not {made.for_whom, *(s.title for s in made.sections), *(s.lead for s in made.sections)} & (
                english - same
            )


@pytest.mark.parametrize("slug", REFUSED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_refusal_is_in_words(language: str, slug: str) -> None:
    assert f"refused-{slug}" in paper.words(language)


@pytest.mark.parametrize("slug", [each for each in LEFT if each])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_where_a_parcel_is_left_is_in_words(language: str, slug: str) -> None:
    assert f"at-{slug}" in paper.words(language)


def test_all_languages_have_the_same_words() -> None:
    assert {each: paper.words(each).keys() ^ paper.words("en").keys() for each in LANGUAGES} == {
        each: set() for each in LANGUAGES
    }


def _case() -> Case:
    return Case(case_id="c", cause=Cause.DAMAGED, opened_at=NOW, opened_by="buyer")
