"""The seller sees an earlier photo beside a new one in plain words, and what a label's code says."""

from __future__ import annotations

import pytest

from handlers.console import likenesses
from locales.desk import speaking
from models.facts.cases import Alike, Barcode, Evidence, Looked
from models.facts.fact import change
from models.facts.parcels import parcel_named
from tests import make
from tests.make import NOW

T = speaking("en")
ALIKE = Alike(evidence_id="o", case_id="oc", order_id="another", talk="another", distance=0)
SEEN = Evidence(evidence_id="e", at=NOW, message_id="m", sender="t1", alike=ALIKE)


@pytest.mark.parametrize(
    ("distance", "words"), [(0, "the very same"), (2, "the very same"), (3, "saved again"), (8, "seems"), (15, "seems")]
)
def test_the_distance_in_plain_words(distance: int, words: str) -> None:
    told = likenesses.beside(T, make.order(), change(SEEN, alike=change(ALIKE, distance=distance)))
    assert words in told["words"]
    assert told["bits"].startswith(f"{distance} of 128 ")
    assert (told["photo"], told["case"]) == ("/console/cases/oc/photos/o", "/console/cases/oc")


def test_whose_it_was() -> None:
    assert "another buyer" in likenesses.beside(T, make.order(conversations=("t1",)), SEEN)["whose"]
    assert "the same buyer" in likenesses.beside(T, make.order(conversations=("another",)), SEEN)["whose"]


def test_nothing_is_said_of_what_was_removed_or_is_like_nothing() -> None:
    assert likenesses.beside(T, make.order(), change(SEEN, gone_at=NOW)) == {}
    assert likenesses.beside(T, make.order(), change(SEEN, alike=None)) == {}


def test_what_a_label_says() -> None:
    order = make.order()
    order = change(order, parcels=(parcel_named(order.order_id, "LP00123456789012"),))

    def said(*texts: str) -> dict[str, object]:
        codes = tuple(Barcode(format="code128", text=each) for each in texts)
        return likenesses.label(T, order, change(SEEN, looked=Looked(barcodes=codes)))

    assert said("LP00123456789012")["another"] is False
    assert said("LP00123456789013") == {
        "words": "its code is a parcel's number, and none of this order's. Another parcel, or the wrong label on it?",
        "number": "LP00123456789013",
        "another": True,
    }
    assert said("4006381333931") == said() == likenesses.label(T, order, SEEN) == {}


def test_what_a_look_found_is_said_in_plain_words_and_what_a_file_says_is_marked() -> None:
    code = Barcode(format="qr", text="LP1")
    looked = Looked(
        advice="blurred", barcodes=(code, change(code, format="code128")), taken_at=NOW, software="Snapseed"
    )
    told = likenesses.looks(T, change(SEEN, looked=looked))
    assert told[:2] == ("A little blurred", "Code: LP1")
    assert [each.endswith("by its own word") for each in told] == [False, False, True, True]
    assert likenesses.looks(T, change(SEEN, looked=looked, gone_at=NOW)) == likenesses.looks(T, SEEN) == ()


@pytest.mark.parametrize("advice", ("blurred", "too_dark", "overexposed", "too_small", "no_label"))
def test_every_advice_has_words_for_the_seller(advice: str) -> None:
    (said,) = likenesses.looks(T, change(SEEN, looked=Looked(advice=advice)))
    assert "_" not in said and said[0].isupper()
