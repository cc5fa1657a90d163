"""What the law gives a buyer is said when it holds, never before; and a case that nears its claim alarms the seller."""

from __future__ import annotations

import pytest

from models.facts.cases import CaseState
from models.facts.fact import proof_of
from models.facts.parcels import Notice, Status
from models.facts.phrases import Phrase
from models.rules import moments
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

RIGHTS = {Phrase.RIGHT_TO_CANCEL, Phrase.RIGHT_TO_CANCEL_AFTER}


def moving(**facts: object) -> Dialogue:
    country = str(facts.get("country", "US"))
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.IN_TRANSIT, NOW - days(0.2), country=country))
    return Dialogue(make.order(**({"parcels": (parcel,), "postcode": "", "promised_by": NOW + days(1)} | facts)))


@pytest.mark.parametrize(
    "country, postcode, right",
    [
        ("DE", "", Phrase.RIGHT_TO_CANCEL_AFTER),
        ("GB", "", Phrase.RIGHT_TO_CANCEL_AFTER),
        ("TR", "", Phrase.RIGHT_TO_CANCEL),
        ("US", "10001", None),
        ("BR", "", None),
        ("SA", "", None),  # only fifteen days after the promise
        ("CA", "H2X 1Y4", None),  # only thirty
    ],
)
def test_a_late_notice_says_what_the_law_gives(country: str, postcode: str, right: Phrase | None) -> None:
    talk = moving(country=country, postcode=postcode)
    talk.time_passes(days=3)
    late = next(m for m in talk.world.all_sent if m.episode and m.lines[0].phrase is Phrase.TOLD_LATE)
    assert RIGHTS & {each.phrase for each in late.lines} == ({right} if right else set())
    before = (m for m in talk.world.all_sent if m.episode and m.lines[0].phrase is Phrase.TOLD_AT_RISK)
    assert not any(RIGHTS & {each.phrase for each in m.lines} for m in before), "it is not late yet"


def test_a_buyer_who_may_cancel_now_is_not_bargained_with() -> None:
    talk = moving(country="CA", postcode="H2X 1Y4", promised_by=NOW - days(31))
    talk.hears("cancel")
    assert talk.said[0] is Phrase.RIGHT_TO_CANCEL and Phrase.PERSON_ASKED in talk.said
    assert Phrase.OFFER_INTRO not in talk.said
    assert any(task.kind == "decide" and task.text == "right_to_cancel" for task in talk.tasks)


def test_a_buyer_who_must_set_a_last_day_first_hears_so_and_what_can_be_had_at_once() -> None:
    talk = moving(country="DE", promised_by=NOW - days(3))
    talk.hears("cancel")
    assert talk.said[0] is Phrase.RIGHT_TO_CANCEL_AFTER
    assert Phrase.OFFER_INTRO in talk.said


def test_before_it_is_late_there_is_no_such_right() -> None:
    talk = moving(country="TR", promised_by=NOW + days(20))
    talk.hears("cancel")
    assert not RIGHTS & set(talk.said)


def test_a_case_that_waits_for_photos_alarms_the_seller_before_its_moment() -> None:
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.DELIVERED, NOW - days(1), country="DE"))
    talk = Dialogue(make.order(country="DE", postcode="", parcels=(parcel,), promised_by=NOW))
    talk.hears("my cup arrived broken")
    (case,) = talk.order.open_cases
    assert case.state is CaseState.GATHERING and talk.tasks == []
    talk.time_passes(hours=19)
    assert talk.tasks == []
    talk.time_passes(hours=2)
    (task,) = talk.tasks
    assert (task.kind, task.text, task.due_at) == ("decide", "no_offer", moments.offer_by(talk.order, case))
    assert task.due_at == case.opened_at + days(1) > talk.now
    talk.sends_photo()
    assert Phrase.OFFER_INTRO in talk.said
    assert talk.tasks == [], "what is on the table needs nobody"


def test_the_proof_of_a_notice_is_the_hash_of_what_was_put_out() -> None:
    talk = moving(country="US")
    talk.time_passes(days=3)
    sent = {m.episode.partition(":")[2]: m for m in talk.world.all_sent if m.episode}
    told = [each for each in talk.order.told if each.episode in sent and each.notice is Notice.LATE]
    assert told
    for each in told:
        message = sent[each.episode]
        assert each.proof == proof_of(message.language, message.lines) and each.channel == "webchat"
        assert each.proof != proof_of(message.language, message.lines[:-1])
