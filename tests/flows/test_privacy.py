"""Delete my data, send me my data: a second question, a last word, and nothing goes while something is owed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.facts.orders import Order
from models.facts.parcels import Status
from models.facts.phrases import COPY, Day, Phrase
from models.rules import agenda, erasure, tasks
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days


def delivered(**facts: object) -> Order:
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.DELIVERED, NOW - days(2), country="US"))
    return make.order(**({"parcels": (parcel,), "name": "Ana", "phone": "1"} | facts))


@pytest.fixture
def talk() -> Dialogue:
    return Dialogue(delivered())


def order(talk: Dialogue, ref: str = "1001") -> Order:
    return next(each for each in talk.world.orders.values() if each.order_ref == ref)


def owed() -> Dialogue:
    talk = Dialogue(delivered())
    talk.hears("it arrived broken")
    talk.sends_photo()
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    return talk


def test_a_second_question_says_what_goes_and_what_stays(talk: Dialogue) -> None:
    talk.hears("delete my data")
    assert talk.said == [Phrase.ERASE_WHAT]
    labels = [each.label.phrase for each in talk.last.buttons]
    assert labels == [Phrase.BUTTON_ERASE_YES, Phrase.BUTTON_MY_DATA, Phrase.BUTTON_ERASE_NO]
    assert order(talk).erasing is None and talk.kinds == []


def test_it_goes_after_the_last_word_has_left(talk: Dialogue) -> None:
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_ERASE_YES)
    assert talk.said == [Phrase.ERASE_SOON]
    marked = order(talk).erasing
    assert marked is not None and marked.due_at == NOW + erasure.THOUGHT_OVER == talk.talk.erase_at
    assert any(each.why == "erasure" for each in agenda.of_order(order(talk), (), NOW))
    talk.time_passes(hours=1, minutes=1)
    after = order(talk)
    assert after.erased_at is not None and (after.name, after.email, after.phone, after.parcels) == ("", "", "", ())
    assert (after.total, after.lines, after.placed_at) == (delivered().total, delivered().lines, delivered().placed_at)
    assert talk.talk.erased_at is not None and talk.talk.contact_ref.startswith(erasure.GONE)
    assert talk.said == [Phrase.ERASE_SOON], "that was the last word"


def test_it_can_be_taken_back_until_then(talk: Dialogue) -> None:
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_ERASE_YES)
    talk.presses(Phrase.BUTTON_ERASE_NO)
    assert talk.said == [Phrase.ERASE_KEPT]
    talk.time_passes(days=3)
    assert order(talk).erased_at is None and talk.talk.erase_at is None


def test_while_money_is_under_way_it_says_until_when_and_waits() -> None:
    talk = owed()
    due = order(talk).cases[0].settlement
    assert due is not None
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_ERASE_YES)
    (said,) = talk.last.lines
    assert said.phrase is Phrase.ERASE_LATER and isinstance(said.args["day"], Day) and said.args["day"].at == due.due_by
    talk.time_passes(days=2)
    assert order(talk).erased_at is None and order(talk).name == "Ana" and talk.talk.erased_at is None
    talk.settles()
    assert Phrase.DONE_REFUND in talk.said, "what was promised is still confirmed"
    talk.time_passes(days=2)
    after = order(talk)
    assert after.erased_at is not None and after.cases[0].settlement is not None
    assert after.cases[0].settlement.done_at and not after.cases[0].evidence and not after.cases[0].said


def test_nothing_is_said_of_an_order_that_was_forgotten(talk: Dialogue) -> None:
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_ERASE_YES)
    talk.time_passes(hours=2)
    talk.scanned(Status.RETURNED)
    talk.shown(name="Ana", email="ana@example.com", cancelled_at=talk.now)
    talk.time_passes(days=10)
    assert order(talk).name == "" and talk.said == [Phrase.ERASE_SOON] and tuple(tasks.of_order(order(talk))) == ()


def test_a_copy_is_there_at_once_where_the_chat_can_hand_it_over(talk: Dialogue) -> None:
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_MY_DATA)
    assert talk.said == [Phrase.DATA_HERE]
    assert [each.url for each in talk.last.buttons] == [COPY] and talk.kinds == []


def test_elsewhere_a_person_sends_it_within_a_month() -> None:
    talk = Dialogue(delivered(), channel="telegram")
    talk.hears("delete my data")
    talk.presses(Phrase.BUTTON_MY_DATA)
    assert talk.said == [Phrase.DATA_ASKED]
    (task,) = tasks.of_order(order(talk))
    assert (task.kind, task.due_at) == ("data", NOW + timedelta(days=30))
    talk.presses("my_data")
    assert len(tuple(tasks.of_order(order(talk)))) == 1


def test_who_proved_no_order_forgets_and_gets_nothing() -> None:
    talk = Dialogue(delivered(), linked=False)
    for action in ("erase_yes", "my_data"):
        talk.presses(action)
        assert Phrase.PERSON_ASKED in talk.said
    assert order(talk).erasing is None and order(talk).data_asked_at is None
