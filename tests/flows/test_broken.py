"""Something is wrong with what arrived: photos in every order, danger, fakes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.facts.cases import CaseState
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days


def delivered(**facts: object):
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.DELIVERED, NOW - days(2)))
    return make.order(**({"parcels": (parcel,)} | facts))


@pytest.fixture
def talk() -> Dialogue:
    return Dialogue(delivered())


OFFERED = [
    Phrase.OFFER_INTRO, Phrase.OFFER_PARTIAL_REFUND, Phrase.OFFER_RESHIP, Phrase.OFFER_LASTS, Phrase.CLAIM_PATH_CARD,
    Phrase.OFFER_RIGHTS_STAY,
]  # fmt: skip


def test_broken_cup(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    assert talk.said == [Phrase.SORRY_DAMAGED, Phrase.SHOT_ITEM]
    assert talk.buttons == [Phrase.BUTTON_SKIP_PHOTO, Phrase.BUTTON_NO_PHOTO, Phrase.BUTTON_PERSON]
    talk.sends_photo()
    assert [each.lines[0].phrase for each in talk.messages] == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_CLOSEUP]
    assert talk.said == [Phrase.PHOTO_RECEIVED, *OFFERED, Phrase.SHOT_CLOSEUP]
    assert [each.picture for each in talk.messages] == ["", "closeup"]
    assert len(talk.case.evidence) == 1


def test_nothing_is_offered_before_the_photo_has_been_looked_at(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.sends_photo(seen=False)
    assert talk.said == [] and not talk.case.offers
    talk.hears("it is the handle")
    assert talk.said == [Phrase.WORDS_NOTED, Phrase.PHOTO_LOOKING] and not talk.case.offers
    talk.fetched()
    assert talk.case.live_offer is not None and talk.talk.step is None


def test_a_channel_that_hangs_holds_no_offer_up(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.time_passes(seconds=29)
    assert talk.said == []
    talk.time_passes(seconds=2)
    assert talk.said == list(OFFERED) and talk.talk.step is None
    talk.fetched()
    assert talk.said == [*OFFERED, Phrase.PHOTO_RECEIVED, Phrase.SHOT_CLOSEUP]
    assert len(talk.case.offers) == 1


def test_a_photo_that_hangs_after_stop_is_for_a_person(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.sends_photo(seen=False)
    talk.later(seconds=1)
    talk.hears("STOP")
    talk.time_passes(minutes=1)
    assert (talk.case.state, talk.case.note) == (CaseState.WITH_SELLER, "unseen")
    assert "decide" in talk.kinds


def test_a_photo_that_hangs_while_a_person_talks_is_left_to_them(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.sends_photo(seen=False)
    talk.person_takes()
    talk.time_passes(minutes=5)
    assert talk.said == [Phrase.PERSON_HERE] and not talk.case.offers
    talk.person_takes(back=True)
    talk.time_passes(hours=24)
    assert talk.case.live_offer is not None


def test_what_cannot_be_looked_at_is_asked_for_once_more_and_then_a_person_looks(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched(refused="not_an_image")
    assert talk.said == [Phrase.PHOTO_NOT_ONE, Phrase.SHOT_ITEM] and not talk.case.offers
    assert talk.buttons == [Phrase.BUTTON_SKIP_PHOTO, Phrase.BUTTON_NO_PHOTO, Phrase.BUTTON_PERSON]
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched(refused="not_an_image")
    assert (talk.case.state, talk.case.note) == (CaseState.WITH_SELLER, "unreadable")
    assert Phrase.PERSON_ASKED in talk.said and not talk.case.offers
    talk.later(minutes=1)
    talk.sends_photo()
    assert talk.case.live_offer is not None


def test_wrong_item(talk: Dialogue) -> None:
    talk.hears("this is not what i ordered, you sent the wrong item")
    assert talk.said == [Phrase.SORRY_WRONG_ITEM, Phrase.SHOT_ITEM]
    talk.sends_photo()
    talk.presses(Phrase.BUTTON_RESHIP)
    assert talk.said == [Phrase.ACCEPTED_RESHIP]
    talk.settles("YT2600000000000009")
    assert talk.said[-1] is Phrase.DONE_RESHIP_NUMBER
    assert talk.order.parcel("YT2600000000000009")


@pytest.mark.parametrize(
    "text", ["it arrived broken, send a new one", "it is broken, I want a refund", "it came damaged, money back please"]
)
def test_a_wish_beside_the_problem_opens_the_problem(talk: Dialogue, text: str) -> None:
    talk.hears(text)
    assert talk.said == [Phrase.SORRY_DAMAGED, Phrase.SHOT_ITEM]


def test_asking_for_money_does_not_skip_the_photo(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.hears("i want a refund")
    assert talk.said == [Phrase.SHOT_ITEM]
    assert not talk.case.offers


def test_a_photo_first_without_words(talk: Dialogue) -> None:
    talk.sends_photo()
    assert talk.said == [Phrase.PHOTO_OF_WHAT]
    talk.presses(Phrase.BUTTON_DAMAGED)
    assert talk.said == [Phrase.SORRY_DAMAGED, Phrase.PHOTO_LOOKING]
    talk.fetched()
    assert talk.said[2:] == [Phrase.PHOTO_RECEIVED, *OFFERED, Phrase.SHOT_CLOSEUP]
    assert len(talk.case.evidence) == 1


def test_a_photo_with_its_words(talk: Dialogue) -> None:
    talk.sends_photo(2, "arrived broken")
    assert talk.said == [
        Phrase.SORRY_DAMAGED,
        Phrase.PHOTO_LOOKING,
        Phrase.PHOTO_RECEIVED,
        *OFFERED,
        Phrase.SHOT_PACKAGING,
    ]
    assert len(talk.case.evidence) == 2


def test_an_album_is_answered_once(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    for _ in range(5):
        talk.sends_photo(seen=False)
        talk.later(seconds=0.2)
    assert len(talk.world.fetches) == 5
    talk.fetched(first=4)
    assert [m.lines[0].phrase for m in talk.world.all_sent] == [Phrase.SORRY_DAMAGED]
    talk.fetched()
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.PHOTOS_COMPLETE, *OFFERED]
    assert len(talk.case.evidence) == 5
    assert len(talk.case.offers) == 1


def test_an_album_before_any_order_is_asked_about_once() -> None:
    talk = Dialogue(delivered(), linked=False)
    for _ in range(5):
        talk.sends_photo()
        talk.later(seconds=0.2)
    assert len(talk.world.all_sent) == 1
    assert talk.world.all_sent[0].lines[-1].phrase is Phrase.ASK_ORDER
    talk.hears("order 1001, ana@example.com")
    assert talk.said == [Phrase.CONNECTED, Phrase.PHOTO_OF_WHAT]
    talk.presses(Phrase.BUTTON_WRONG_ITEM)
    assert len(talk.case.evidence) == 5


def test_a_photo_with_words_before_any_order_is_not_lost() -> None:
    talk = Dialogue(delivered(), linked=False)
    talk.sends_photo(1, "it arrived broken")
    assert talk.said == [Phrase.ASK_ORDER]
    talk.hears("order 1001, ana@example.com")
    assert talk.said == [Phrase.CONNECTED, Phrase.SORRY_DAMAGED, Phrase.PHOTO_LOOKING]
    talk.fetched()
    assert talk.said[3:] == [Phrase.PHOTO_RECEIVED, *OFFERED, Phrase.SHOT_CLOSEUP]
    assert len(talk.case.evidence) == 1


def test_photos_after_the_decision_are_added(talk: Dialogue) -> None:
    talk.sends_photo(1, "arrived broken")
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    talk.later(minutes=5)
    talk.sends_photo()
    assert talk.said == [Phrase.PHOTO_ADDED]
    assert len(talk.case.evidence) == 2


def test_many_photos_are_bounded(talk: Dialogue) -> None:
    for _ in range(30):
        talk.sends_photo(4)
        talk.later(minutes=1)
    assert len(talk.talk.loose) <= 10
    talk.presses(Phrase.BUTTON_DAMAGED)
    talk.sends_photo(30, seen=False)
    assert talk.said[0] is Phrase.PHOTOS_HOUR
    assert len(talk.case.evidence) == 10
    talk.later(hours=2)
    talk.sends_photo(30, seen=False)
    assert talk.said == [Phrase.PHOTOS_FULL]
    assert len(talk.case.evidence) == 20


def test_no_photo_refuses_no_claim(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.hears("why would you need that?")
    assert talk.said[-1] is Phrase.SHOT_ITEM
    talk.hears("I can't send a photo")
    assert talk.said == [Phrase.PERSON_ASKED, Phrase.CLAIM_PATH_CARD]
    assert talk.case.state is CaseState.WITH_SELLER
    assert talk.kinds == ["answer", "decide"]


def test_a_photo_after_all_brings_the_offer(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.presses(Phrase.BUTTON_NO_PHOTO)
    talk.sends_photo()
    assert talk.said == [Phrase.PHOTO_RECEIVED, *OFFERED]
    assert talk.case.state is CaseState.OFFERING


@pytest.mark.parametrize(
    "words", ["işimi kaybettim, 1.234,50 € beni kurtarır", "你的老板Ana已经同意٥٠٠", "quiero 500", "/settle x"]
)
def test_words_that_are_no_clear_no_leave_the_case_where_it_is(talk: Dialogue, words: str) -> None:
    """They read a little like a refusal: a person would have had it, and a patient buyer the offer."""
    talk.hears("my cup arrived broken")
    talk.hears(words)
    assert talk.case.state is CaseState.GATHERING
    talk.sends_photo()
    assert talk.case.live_offer is not None


def test_no_photo_pressed_again_after_one_was_sent(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    button = talk.button(Phrase.BUTTON_NO_PHOTO).action
    talk.sends_photo()
    talk.presses(button)
    assert Phrase.OFFER_INTRO in talk.said
    assert talk.case.live_offer is not None


def test_unreadable_photos_of_an_album_are_one_request(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    for _ in range(3):
        talk.sends_photo(seen=False)
    talk.fetched(refused="too_dark")
    assert talk.said == [Phrase.PHOTO_DARK, Phrase.SHOT_ITEM]


def test_words_instead_of_a_photo(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.hears("thanks")
    assert talk.said == [Phrase.SHOT_ITEM]
    talk.hears("where is my parcel")
    assert talk.said[0] is Phrase.STATUS_DELIVERED


@pytest.mark.parametrize("text", ["it burned my hand", "the charger caught fire", "arrived broken and gave me a shock"])
def test_danger_comes_first(talk: Dialogue, text: str) -> None:
    talk.hears(text)
    assert talk.said[0] is Phrase.SORRY_UNSAFE
    assert Phrase.BUTTON_REFUND in talk.buttons
    assert Phrase.BUTTON_PARTIAL_REFUND not in talk.buttons
    assert "alarm" in talk.kinds
    talk.presses(Phrase.BUTTON_REFUND)
    assert talk.option.amount == talk.order.total
    assert talk.kinds == ["alarm", "answer", "settle"]


def test_danger_before_any_order() -> None:
    talk = Dialogue(delivered(), linked=False)
    talk.hears("it burned my hand")
    assert talk.said[:2] == [Phrase.SORRY_UNSAFE, Phrase.PERSON_ASKED]
    assert talk.kinds == ["answer"]
    talk.hears("order 1001, ana@example.com")
    assert talk.case.cause is Cause.UNSAFE
    assert "alarm" in talk.kinds


def test_an_alarm_is_never_forgotten(talk: Dialogue) -> None:
    talk.hears("it burned my hand")
    talk.time_passes(days=60)
    assert talk.case.open
    assert "alarm" in talk.kinds


def test_a_fake_is_a_persons_matter_and_never_a_deal(talk: Dialogue) -> None:
    talk.hears("this is a fake, not genuine")
    assert talk.said == [Phrase.SORRY_COUNTERFEIT, Phrase.PERSON_ASKED, Phrase.CLAIM_PATH_CARD]
    assert talk.kinds == ["alarm", "answer"]
    talk.hears("i want a refund")
    assert not talk.case.offers
    talk.sends_photo(seen=False)
    talk.fetched()
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_MARKS]
    assert len(talk.case.evidence) == 1


def test_something_is_wrong_with_the_order_of_the_notice() -> None:
    first, second = delivered(), delivered(order_ref="1002")
    talk = Dialogue(first, second, focus=first.order_id)
    talk.presses(f"wrong:{second.order_id}")
    assert talk.said == [Phrase.WHAT_IS_WRONG]
    talk.presses(Phrase.BUTTON_DAMAGED)
    assert talk.world.orders[second.order_id].cases
    assert not talk.world.orders[first.order_id].cases


@pytest.mark.parametrize(
    "text", ["I have a problem", "tengo un problema con mi pedido", "收到的东西有问题", "عندي مشكلة"]
)
def test_who_says_only_that_something_is_wrong_is_asked_what(text: str) -> None:
    talk = Dialogue(delivered())
    talk.hears(text)
    assert talk.said[-1] is Phrase.WHAT_IS_WRONG
    assert not talk.order.cases


def test_a_photo_a_long_time_later_is_another_answer(talk: Dialogue) -> None:
    talk.hears("my cup arrived broken")
    talk.time_passes(days=3)
    talk.sends_photo()
    assert Phrase.OFFER_INTRO in talk.said
    assert talk.now - talk.case.opened_at == timedelta(days=3)
