"""No photo's score refuses a claim, moves an amount or is held against a buyer; each planted bug that does is noticed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.facts.cases import Alike, Barcode, CaseState
from models.facts.phrases import Phrase
from tests import make, rows
from tests.flows.dialogue import Dialogue
from tests.flows.test_broken import delivered
from tests.make import NOW
from tests.sim.mutants import SCORING, Mutant

GOOD = {"sharpness": 90, "light": 55}
BEFORE = Alike(evidence_id="other", case_id="other", order_id="another order", distance=2)
SCORES: dict[str, dict[str, object]] = {
    **{why: {"refused": why} for why in ("not_an_image", "truncated", "too_large", "expired")},
    **{why: {"advice": why, "sharpness": 1} for why in ("blurred but seen", "too_dark", "overexposed", "no_label")},
    "blurred": {"sharpness": 0, "light": 0},
    "edited": {"software": "Photo Editor 9"},
    "old": {"taken_at": NOW.replace(year=2011)},
    "another parcel": {"barcodes": (Barcode(format="code128", text="RR000000000CN"),)},
    "seen before": {"alike": BEFORE},
}


def played(**seen: object) -> Dialogue:
    """A damaged cup: a photo, or two where the first is none, the offer, no, the next offer, and yes to it."""
    talk = Dialogue(delivered(), store=make.store(policy=rows.policy()))
    talk.hears("my cup arrived broken")
    for _ in range(2):
        if talk.case.state is CaseState.GATHERING:
            talk.later(minutes=1)
            talk.sends_photo(seen=False)
            talk.fetched(**seen)
    live = talk.case.live_offer
    if live is not None:
        talk.presses(f"more:{live.offer_id}")
    if (live := talk.case.live_offer) is not None:
        talk.presses(f"take:{live.offer_id}:0")
    return talk


def unfair(seen: dict[str, object]) -> Iterator[str]:
    """What is worse for this photo than for a good one; a person who looks at it is not."""
    good, poor = played(**GOOD), played(**seen)
    if not poor.case.open:
        yield "the claim is refused"
    offers = [each.options for each in poor.case.offers]
    if offers != [each.options for each in good.case.offers][: len(offers)]:
        yield "something else is offered"
    person = poor.case.state is CaseState.WITH_SELLER and "decide" in poor.kinds
    if poor.case.settlement is None and not person:
        yield "nobody puts it right"
    elif not person and poor.option != good.option:
        yield "something else is agreed"
    said = {line.phrase for message in poor.world.all_sent for line in message.lines}
    if Phrase.PLAIN in said or Phrase.CLAIM_PATH_CARD not in said:
        yield "the buyer reads the seller's reasons, or no claim path"


@pytest.mark.parametrize("score", SCORES)
def test_no_score_is_held_against_a_claim(score: str) -> None:
    assert list(unfair(SCORES[score])) == []


def test_what_was_seen_before_brings_a_person_with_the_reason() -> None:
    talk = played(alike=BEFORE)
    assert (talk.case.state, talk.case.note) == (CaseState.WITH_SELLER, "serial:photo")
    assert Phrase.PERSON_DECIDES in talk.said


def test_the_same_photo_twice_in_one_order_is_nothing() -> None:
    own = Dialogue(delivered()).order.order_id
    talk = played(alike=Alike(evidence_id="o", case_id="c", order_id=own, distance=0))
    assert talk.case.settlement is not None


@pytest.mark.parametrize("mutant", SCORING, ids=lambda each: each.name)
def test_a_score_that_decides_is_noticed(mutant: Mutant) -> None:
    with mutant.planted():
        assert any(list(unfair(seen)) for seen in SCORES.values())
