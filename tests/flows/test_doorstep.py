"""Delivered, but not received: what the carrier says of where it was left, and with whom."""

import pytest

from locales import LANGUAGES, say
from models.facts.parcels import Status
from models.facts.phrases import Phrase, line
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

SCAN = {"status": Status.DELIVERED, "description": "Delivered, left with a neighbour. Signed by J. Smith"}


def test_the_talk_says_where_it_was_left_and_who_signed() -> None:
    left = make.event(at=NOW - days(2), left="neighbour", signer="J. Smith", **SCAN)
    talk = Dialogue(make.order(parcels=(make.parcel("o", "YT2600000000000001", left),)))
    talk.hears("it says delivered but I have nothing")
    assert talk.said == [
        Phrase.SORRY_NOT_RECEIVED,
        Phrase.LEFT_NEIGHBOUR,
        Phrase.SIGNED_BY,
        Phrase.CARRIER_SAYS,
        Phrase.CHECK_AROUND,
    ]
    assert talk.last.lines[2].args["name"] == "J. Smith"


def test_nothing_is_said_that_the_carrier_does_not_say() -> None:
    talk = Dialogue(make.order(parcels=(make.parcel("o", "N", make.event(Status.DELIVERED, NOW - days(2))),)))
    talk.hears("it says delivered but I have nothing")
    assert talk.said == [Phrase.SORRY_NOT_RECEIVED, Phrase.CHECK_AROUND]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_signer_is_named_as_the_carrier_wrote_it(language: str) -> None:
    said = say.text([line(Phrase.LEFT_DOOR), line(Phrase.SIGNED_BY, name="O'NEIL { $x }")], language)
    assert "O'NEIL { $x }" in say.plain(said)
    assert "\n\n" not in said
