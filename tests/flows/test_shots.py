"""Wanted photos, one at a time: asked for kindly, answered once they have been looked at, and never a condition."""

from __future__ import annotations

import pytest

from handlers import guiding
from locales import say
from models.facts.cases import Barcode, CaseState, Remedy
from models.facts.fact import change
from models.facts.inbound import CaseClosed, EvidenceErased
from models.facts.outbound import DropFiles
from models.facts.parcels import Cause
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Policy
from models.rules import quotas, shots
from tests import make, rows
from tests.flows.dialogue import Dialogue
from tests.flows.test_broken import delivered

NUMBER = rows.NUMBER
CODE = (Barcode(format="code128", text=NUMBER),)


@pytest.fixture
def talk() -> Dialogue:
    """A case with one photo and the options on the table; the next photo is asked for."""
    talk = Dialogue(delivered())
    talk.hears("my cup arrived broken")
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched()
    return talk


def shown(talk: Dialogue, **looked: object) -> None:
    """One more photo, looked at."""
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched(**looked)


# One at a time


def test_the_first_is_asked_with_reason_count_picture_and_ways_around_it() -> None:
    talk = Dialogue(delivered())
    talk.hears("my cup arrived broken")
    assert talk.last.picture == "item"
    assert "(1 of 4)" in talk.text and "so that" in talk.text
    assert talk.buttons == [Phrase.BUTTON_SKIP_PHOTO, Phrase.BUTTON_NO_PHOTO, Phrase.BUTTON_PERSON]
    assert talk.world.fetches == []


def test_the_next_is_asked_beside_the_offer(talk: Dialogue) -> None:
    assert talk.said[-1] is Phrase.SHOT_CLOSEUP
    assert talk.said.count(Phrase.PHOTO_RECEIVED) == 1, "thanks are said once"
    assert talk.last.picture == "closeup"
    assert talk.buttons == [Phrase.BUTTON_SKIP_PHOTO, Phrase.BUTTON_PHOTOS_DONE]
    shown(talk)
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_PACKAGING]
    assert "(3 of 4)" in talk.text
    shown(talk)
    shown(talk)
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.PHOTOS_COMPLETE]
    assert [each.shot for each in talk.case.evidence] == ["item", "closeup", "packaging", "label"]
    assert len(talk.case.offers) == 1


def test_what_is_skipped_is_never_asked_for_again(talk: Dialogue) -> None:
    talk.presses(Phrase.BUTTON_SKIP_PHOTO)
    assert talk.said == [Phrase.SHOT_PACKAGING]
    assert "(3 of 4)" in talk.text
    shown(talk)
    shown(talk)
    assert talk.said == [Phrase.PHOTO_RECEIVED]
    assert "closeup" in {each.slug for each in shots.missing(talk.order, talk.case)}


def test_skipping_every_one_leads_to_a_person() -> None:
    talk = Dialogue(delivered())
    talk.hears("my cup arrived broken")
    for asked in (Phrase.SHOT_CLOSEUP, Phrase.SHOT_PACKAGING, Phrase.SHOT_LABEL):
        talk.presses(Phrase.BUTTON_SKIP_PHOTO)
        assert talk.said == [asked]
    talk.presses(f"skipshot:{talk.case.case_id}:label")
    assert talk.said == [Phrase.PERSON_ASKED, Phrase.CLAIM_PATH_CARD]
    assert (talk.case.state, talk.case.note) == (CaseState.WITH_SELLER, "no_photo")
    shown(talk)
    assert Phrase.OFFER_INTRO in talk.said
    assert not {Phrase.SHOT_ITEM, Phrase.SHOT_CLOSEUP} & set(talk.said)


def test_that_is_all(talk: Dialogue) -> None:
    talk.presses(Phrase.BUTTON_PHOTOS_DONE)
    assert talk.said == [Phrase.PHOTOS_ENOUGH]
    talk.hears("1")
    assert talk.said == [Phrase.ACCEPTED_PARTIAL_REFUND]


@pytest.mark.parametrize("words", ["1", "yes", "first option"])
def test_a_photo_that_is_asked_for_never_takes_the_place_of_an_offer(words: str) -> None:
    talk = Dialogue(delivered(), store=make.store(policy=one_option()))
    talk.hears("my cup arrived broken")
    talk.sends_photo(seen=False)
    talk.fetched()
    assert talk.said[-1] is Phrase.SHOT_CLOSEUP
    talk.hears(words)
    assert talk.case.settlement is not None


def one_option() -> Policy:
    return rows.policy(ladders={Cause.DAMAGED: ((Allowed(remedy=Remedy.PARTIAL_REFUND, percent=30),),)})


@pytest.mark.parametrize("words", ["no", "No, thanks"])
def test_no_to_a_photo_is_no_to_the_photo(talk: Dialogue, words: str) -> None:
    talk.hears(words)
    assert talk.said[:2] == [Phrase.PHOTOS_ENOUGH, Phrase.OFFER_INTRO]
    assert talk.case.live_offer is not None
    talk.hears("no")
    assert Phrase.REFUSED in talk.said


def test_a_typed_skip_skips(talk: Dialogue) -> None:
    talk.hears("skip this one")
    assert talk.said == [Phrase.SHOT_PACKAGING]


@pytest.mark.parametrize("words", ["skip", "Skip it", "omitir", "saltar", "تخطي", "跳过"])
def test_skip_is_heard_in_any_language(talk: Dialogue, words: str) -> None:
    talk.hears(words)
    assert talk.said == [Phrase.SHOT_PACKAGING]
    first = Dialogue(delivered())
    first.hears("my cup arrived broken")
    first.hears(words)
    assert first.said == [Phrase.SHOT_CLOSEUP]


@pytest.mark.parametrize(
    "words", ["I have no photos", "no tengo fotos", "no puedo tomar fotos", "ليس لدي صور", "没有照片"]
)
def test_who_has_no_photos_is_pressed_for_none(talk: Dialogue, words: str) -> None:
    talk.hears(words)
    assert talk.said == [Phrase.PHOTOS_ENOUGH]
    assert talk.case.live_offer is not None
    first = Dialogue(delivered())
    first.hears("my cup arrived broken")
    first.hears(words)
    assert Phrase.PERSON_ASKED in first.said
    assert first.case.note == "no_photo"


def test_an_old_skip_button_asks_for_what_is_next(talk: Dialogue) -> None:
    first = talk.button(Phrase.BUTTON_SKIP_PHOTO).action
    talk.presses(first)
    talk.presses(first)
    assert talk.said == [Phrase.SHOT_PACKAGING]


def test_a_button_of_another_buyer_opens_nothing(talk: Dialogue) -> None:
    other = talk.also("stranger")
    other.opens()
    for verb in ("skipshot", "shotsdone", "myphotos"):
        other.presses(f"{verb}:{talk.case.case_id}:item" if verb == "skipshot" else f"{verb}:{talk.case.case_id}")
    for verb in ("onephoto", "retake", "delphoto"):
        other.presses(f"{verb}:{talk.case.evidence[0].evidence_id}")
    assert talk.case.skipped == () and talk.case.evidence[0].here


# What differs


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("the colour is wrong", Phrase.SHOT_WHITE_SHEET),
        ("it is the wrong size", Phrase.SHOT_RULER),
        ("llegó en otro color", Phrase.SHOT_WHITE_SHEET),
        ("尺码不对", Phrase.SHOT_RULER),
    ],
)
def test_colour_beside_a_white_sheet_size_beside_a_ruler(words: str, asked: Phrase) -> None:
    talk = Dialogue(delivered())
    talk.hears(words)
    assert talk.said == [Phrase.SORRY_WRONG_VARIANT, asked]


def test_a_colour_is_looked_for_beside_the_sheet() -> None:
    talk = Dialogue(delivered())
    talk.hears("the colour is wrong")
    talk.sends_photo(seen=False)
    assert [each.look_for for each in talk.world.fetches] == [("colour",)]


def test_who_says_later_which_it_is_is_asked_for_that() -> None:
    talk = Dialogue(delivered())
    talk.presses("wrong_variant")
    assert talk.said[-1] is Phrase.SHOT_VARIANT
    talk.hears("the size is wrong")
    assert talk.said[-1] is Phrase.SHOT_RULER


# What a photo tells


def test_the_parcels_own_barcode_tells_its_label(talk: Dialogue) -> None:
    shown(talk, barcodes=CODE)
    assert talk.case.evidence[-1].shot == "label"
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_CLOSEUP]
    shown(talk, barcodes=(Barcode(format="code128", text="SOMETHING-ELSE-1"),))
    assert talk.case.evidence[-1].shot == "closeup"


def test_barcodes_are_looked_for_where_a_label_was_asked_for(talk: Dialogue) -> None:
    shown(talk)
    shown(talk)
    assert talk.said[-1] is Phrase.SHOT_LABEL
    talk.sends_photo(seen=False)
    assert talk.world.fetches[-1].look_for == ("barcodes",)


@pytest.mark.parametrize(
    ("advice", "said"),
    [
        ("blurred", Phrase.PHOTO_BLURRED),
        ("too_dark", Phrase.PHOTO_DARK),
        ("overexposed", Phrase.PHOTO_BRIGHT),
        ("too_small", Phrase.PHOTO_SMALL),
        ("something_new", Phrase.PHOTO_UNREADABLE),
    ],
)
def test_advice_is_kind_and_given_once(talk: Dialogue, advice: str, said: Phrase) -> None:
    shown(talk, advice=advice)
    assert talk.said == [Phrase.PHOTO_RECEIVED, said, Phrase.SHOT_CLOSEUP]
    assert talk.last.picture == "closeup"
    shown(talk, advice=advice)
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_PACKAGING], "the second one is taken as it is"
    assert [each.shot for each in talk.case.evidence] == ["item", "closeup", "closeup"]


def test_a_blurred_label_is_to_be_held_closer(talk: Dialogue) -> None:
    shown(talk)
    shown(talk)
    shown(talk, advice="blurred")
    assert Phrase.PHOTO_LABEL_BLURRED in talk.said


def test_a_poor_photo_that_is_skipped_counts_all_the_same(talk: Dialogue) -> None:
    shown(talk, advice="blurred")
    talk.presses(Phrase.BUTTON_SKIP_PHOTO)
    assert talk.said == [Phrase.SHOT_PACKAGING]
    assert "closeup" in shots.filled(talk.case)


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        ("blurred", Phrase.PHOTO_BLURRED),
        ("not_an_image", Phrase.PHOTO_NOT_ONE),
        ("animated", Phrase.PHOTO_NOT_ONE),
        ("truncated", Phrase.PHOTO_NOT_WHOLE),
        ("empty", Phrase.PHOTO_NOT_WHOLE),
        ("too_large", Phrase.PHOTO_TOO_LARGE),
        ("expired", Phrase.PHOTO_NOT_FETCHED),
        ("unreachable", Phrase.PHOTO_NOT_FETCHED),
        ("odd_shape", Phrase.PHOTO_UNREADABLE),
    ],
)
def test_what_cannot_be_used_is_asked_for_again_with_the_reason(talk: Dialogue, refused: str, said: Phrase) -> None:
    shown(talk, refused=refused)
    assert talk.said == [said, Phrase.SHOT_CLOSEUP]
    assert talk.case.live_offer is not None
    shown(talk)
    assert [each.shot for each in talk.case.evidence if shots.usable(each)] == ["item", "closeup"]


def test_a_video_where_a_photo_was_asked_for_is_kept(talk: Dialogue) -> None:
    shown(talk, type="video/mp4")
    assert talk.said == [Phrase.VIDEO_KEPT, Phrase.PHOTO_STILL_NEEDED, Phrase.SHOT_CLOSEUP]
    assert talk.case.evidence[-1].here and talk.case.evidence[-1].shot == ""


def test_a_video_is_the_video_that_was_wanted() -> None:
    talk = Dialogue(delivered())
    talk.hears("the quality is very poor")
    talk.sends_photo(seen=False)
    talk.fetched(type="video/mp4")
    assert talk.case.evidence[0].shot == "video"
    assert Phrase.PHOTO_STILL_NEEDED not in talk.said
    assert talk.said[-1] is Phrase.SHOT_DEFECT


# Albums


def test_an_album_is_answered_once_it_has_been_looked_at_as_a_whole(talk: Dialogue) -> None:
    talk.later(minutes=1)
    for _ in range(3):
        talk.sends_photo(seen=False)
        talk.later(seconds=1)
    talk.fetched(first=2)
    assert talk.said == []
    talk.fetched()
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.PHOTOS_COMPLETE]
    assert [each.shot for each in talk.case.evidence] == ["item", "closeup", "packaging", "label"]


def test_one_message_with_several_photos_keeps_their_order(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(3, seen=False)
    talk.world.fetches.reverse()
    sent = [each.evidence_id for each in talk.world.fetches][::-1]
    talk.fetched()
    by_id = {each.evidence_id: each.shot for each in talk.case.evidence}
    assert [by_id[each] for each in sent] == ["closeup", "packaging", "label"]


def test_one_dark_photo_of_an_album_is_one_message(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(2, seen=False)
    talk.fetched(refused="too_dark", first=1)
    talk.fetched()
    assert len(talk.messages) == 1
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.PHOTO_DARK, Phrase.SHOT_PACKAGING]


# Not asked


def test_nothing_is_asked_for_once_it_is_decided(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    talk.fetched(refused="too_dark")
    assert talk.said == [Phrase.ACCEPTED_PARTIAL_REFUND]
    talk.presses(f"skipshot:{talk.case.case_id}:label")
    assert Phrase.SHOT_PACKAGING not in talk.said


def test_nothing_is_asked_for_while_a_person_talks(talk: Dialogue) -> None:
    talk.person_takes()
    shown(talk)
    assert talk.said == []
    assert talk.case.evidence[-1].here


def test_nothing_is_asked_for_after_stop(talk: Dialogue) -> None:
    talk.sends_photo(seen=False)
    talk.later(seconds=1)
    talk.hears("STOP")
    talk.fetched()
    assert not any(each.startswith("shot-") for each in talk.said)


def test_who_sends_a_photo_after_stop_is_answered() -> None:
    talk = Dialogue(delivered())
    talk.hears("my cup arrived broken")
    talk.hears("STOP")
    talk.later(minutes=1)
    talk.sends_photo()
    assert Phrase.OFFER_INTRO in talk.said


def test_nobody_is_woken_by_a_slow_download(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.later(hours=13)
    talk.fetched()
    assert talk.said == []
    assert talk.case.evidence[-1].here


def test_who_writes_by_night_is_answered_by_night() -> None:
    talk = Dialogue(delivered(), now=make.NOW.replace(hour=8))
    talk.sends_photo(1, "arrived broken", seen=False)
    talk.fetched()
    assert talk.said[-1] is Phrase.SHOT_CLOSEUP


def test_danger_is_never_pressed_for_photos() -> None:
    talk = Dialogue(delivered())
    talk.hears("it burned my hand")
    assert not any(each.startswith("shot-") for each in talk.said)
    shown(talk)
    assert talk.said == [Phrase.PHOTO_ADDED]
    assert talk.case.evidence[0].shot == "item"
    assert shots.asked_next(talk.order, talk.case) is None
    shown(talk, advice="blurred")
    assert talk.said == [Phrase.PHOTO_ADDED]
    shown(talk, refused="too_dark")
    assert talk.said == [Phrase.PHOTO_ADDED, Phrase.PHOTO_NO_MATTER]


# Anything else where a photo was asked for


@pytest.mark.parametrize("kind", ["contact", "location", "voice", "sticker"])
def test_something_else_gets_one_clear_answer(talk: Dialogue, kind: str) -> None:
    talk.sends(kind)
    assert talk.said == [Phrase.PHOTO_INSTEAD, Phrase.SHOT_CLOSEUP]
    talk.hears("1")
    assert talk.case.settlement is not None


def test_something_else_before_the_first_photo() -> None:
    talk = Dialogue(delivered())
    talk.hears("my cup arrived broken")
    talk.sends("location")
    assert talk.said == [Phrase.PHOTO_INSTEAD, Phrase.SHOT_ITEM]
    assert Phrase.BUTTON_NO_PHOTO in talk.buttons


# Afterwards


def test_a_photo_after_the_end_is_kept_and_nothing_opens(talk: Dialogue) -> None:
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    talk.settles()
    assert not talk.case.open
    talk.later(minutes=5)
    talk.sends_photo(seen=False)
    assert talk.said == [Phrase.PHOTO_KEPT]
    assert len(talk.order.cases) == 1 and len(talk.case.evidence) == 2
    talk.fetched()
    assert talk.case.evidence[-1].here and not talk.case.open
    talk.presses(Phrase.BUTTON_SOMETHING_WRONG)
    talk.presses("wrong_item")
    assert talk.case.cause is Cause.WRONG_ITEM and len(talk.case.evidence) == 1, "it is there for something new, too"


def test_a_photo_that_a_person_closed_the_case_before(talk: Dialogue) -> None:
    talk.world.arrives(
        CaseClosed(key="c", seller_id=make.SELLER, order_id=talk.order.order_id, case_id=talk.case.case_id, by="Kim")
    )
    shown(talk)
    assert talk.said == [Phrase.PHOTO_KEPT]


# The buyer's own photos


def test_my_photos(talk: Dialogue) -> None:
    talk.hears("my photos")
    assert talk.said == [
        Phrase.PHOTOS_HERE, Phrase.NAME_ITEM, Phrase.PHOTOS_MISSING, Phrase.NAME_CLOSEUP, Phrase.NAME_PACKAGING,
        Phrase.NAME_LABEL, Phrase.PHOTO_CHOOSE,
    ]  # fmt: skip
    assert "\n• The packaging\n• " in talk.text
    talk.hears("1")
    assert talk.case.settlement is not None


@pytest.mark.parametrize("words", ["mis fotos", "我的照片", "صوري", "/photos", "My photos!"])
def test_my_photos_in_any_language(talk: Dialogue, words: str) -> None:
    talk.hears(words)
    assert talk.said[0] is Phrase.PHOTOS_HERE


def test_take_it_again_takes_the_last_one_again(talk: Dialogue) -> None:
    talk.hears("Take it again")
    assert talk.said == [Phrase.SHOT_ITEM]


def test_where_one_message_is_all_that_there_is_everything_is_asked_for_at_once(talk: Dialogue) -> None:
    """A person writes it in the marketplace's own thread."""
    here, there = talk.order, change(talk.order, marketplace="shopee")
    assert [each.phrase for each in guiding.all_at_once(here, talk.case)] == [Phrase.SEND_PHOTO_DAMAGED]
    asked = [each.phrase for each in guiding.all_at_once(there, talk.case)]
    assert asked == [Phrase.SEND_PHOTO_DAMAGED, Phrase.SEND_PHOTO_ALSO, Phrase.NAME_UNBOXING]


def test_my_photos_where_there_are_none() -> None:
    talk = Dialogue(delivered())
    talk.hears("/photos")
    assert talk.said == [Phrase.PHOTOS_NONE]


def test_a_photo_is_taken_again(talk: Dialogue) -> None:
    talk.presses("myphotos")
    talk.presses(f"onephoto:{talk.case.evidence[0].evidence_id}")
    assert talk.buttons == [Phrase.BUTTON_RETAKE, Phrase.BUTTON_DELETE_PHOTO, Phrase.BUTTON_MY_PHOTOS]
    talk.presses(Phrase.BUTTON_RETAKE)
    assert talk.said == [Phrase.SHOT_ITEM]
    assert "(1 of 4)" in talk.text, "it has the number that it had"
    assert talk.buttons == [Phrase.BUTTON_PHOTOS_DONE]
    shown(talk)
    assert [each.shot for each in talk.case.evidence] == ["item", "item"]
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_CLOSEUP]


def test_a_photo_is_deleted(talk: Dialogue) -> None:
    photo = talk.case.evidence[0]
    talk.presses(f"onephoto:{photo.evidence_id}")
    talk.presses(Phrase.BUTTON_DELETE_PHOTO)
    assert talk.said == [Phrase.PHOTO_DELETED]
    assert (talk.case.evidence[0].here, talk.case.evidence[0].gone_by) == (False, "buyer")
    dropped = [each.what for each in talk.world.decisions[-1].sendings if isinstance(each.what, DropFiles)]
    assert dropped and set(dropped[0].names) == {photo.file, photo.original}
    assert talk.case.live_offer is not None
    shown(talk)
    assert Phrase.SHOT_ITEM not in talk.said, "what was deleted is not asked for again"


@pytest.mark.parametrize(
    "words", ["delete it", "Delete the photo", "borrar la foto", "bórrala", "احذفها", "حذفها", "删掉"]
)
def test_a_typed_wish_to_delete_is_about_a_photo_that_is_here(talk: Dialogue, words: str) -> None:
    talk.hears(words)
    assert talk.said == [Phrase.NAME_ITEM, Phrase.PHOTO_WHAT_NOW], "nothing goes before it was shown"
    assert talk.kinds == []
    talk.hears(words)
    assert talk.said == [Phrase.PHOTO_DELETED]
    talk.hears(words)
    assert Phrase.ERASE_WHAT in talk.said, "no photo is left that could be meant"


def test_a_typed_wish_to_delete_asks_which_photo(talk: Dialogue) -> None:
    shown(talk)
    talk.hears("delete it")
    assert talk.said[0] is Phrase.PHOTOS_HERE
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    talk.hears("delete it")
    assert talk.said == [Phrase.PHOTO_STAYS]
    talk.hears("delete my data")
    assert Phrase.ERASE_WHAT in talk.said


def test_a_photo_that_is_deleted_on_its_way_never_comes_back(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    coming = talk.case.evidence[-1].evidence_id
    ids = {"order_id": talk.order.order_id, "case_id": talk.case.case_id, "evidence_id": coming}
    talk.world.arrives(EvidenceErased(key="e", seller_id=make.SELLER, by="Kim", **ids))
    talk.fetched()
    assert not talk.case.evidence[-1].here
    assert talk.said == []
    dropped = [each.what for each in talk.world.decisions[-1].sendings if isinstance(each.what, DropFiles)]
    assert [each.names for each in dropped] == [(coming, f"{coming}.jpg")], "what had reached our files goes as well"


def test_after_the_decision_photos_stay(talk: Dialogue) -> None:
    photo = talk.case.evidence[0].evidence_id
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    talk.hears("my photos")
    assert talk.said == [Phrase.PHOTOS_HERE, Phrase.NAME_ITEM]
    assert talk.buttons == [Phrase.BUTTON_MENU]
    for verb in ("onephoto", "retake", "delphoto"):
        talk.presses(f"{verb}:{photo}")
        assert talk.said == [Phrase.PHOTO_STAYS]
    assert talk.case.evidence[0].here


# Quotas


def test_so_many_an_hour_and_so_many_a_case(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(15, seen=False)
    assert talk.said == [Phrase.PHOTOS_HOUR]
    assert len(talk.case.evidence) == quotas.AN_HOUR
    talk.later(seconds=2)
    talk.sends_photo(seen=False)
    assert talk.said == [], "an album is told once"
    talk.fetched()
    assert sum(each.here for each in talk.case.evidence) == quotas.AN_HOUR
    talk.later(hours=1.1)
    talk.sends_photo(15, seen=False)
    assert talk.said == [Phrase.PHOTOS_FULL]
    assert len(talk.case.evidence) == quotas.A_CASE
    talk.presses(f"delphoto:{talk.case.evidence[0].evidence_id}")
    talk.later(hours=1.1)
    talk.sends_photo(seen=False)
    assert talk.said == []
    assert sum(each.gone_at is None for each in talk.case.evidence) == quotas.A_CASE


def test_so_many_bytes_a_buyer(talk: Dialogue) -> None:
    shown(talk, size=quotas.A_BUYER)
    before = talk.case.evidence
    talk.later(minutes=1)
    talk.sends_photo()
    assert talk.said == [Phrase.PHOTOS_HEAVY]
    assert talk.case.evidence == before


# No score refuses a claim

SUSPICIOUS = {
    "advice": "blurred",
    "sharpness": 0,
    "light": 1,
    "software": "Photo Editor 9",
    "taken_at": make.NOW.replace(year=2019),
    "barcodes": (Barcode(format="code128", text="ANOTHER-PARCEL-123"),),
    "hash": "0" * 16,
}


def test_no_score_refuses_a_claim_or_moves_an_amount() -> None:
    """The same case with the best and the worst of photos gets the same offers, rung by rung, and the same settlement."""
    store = make.store(policy=rows.policy())
    best, worst = Dialogue(delivered(), store=store), Dialogue(delivered(), store=store)
    for talk, looked in ((best, {"sharpness": 90, "light": 60}), (worst, SUSPICIOUS)):
        talk.hears("my cup arrived broken")
        talk.sends_photo(seen=False)
        talk.fetched(**looked)
        talk.presses(Phrase.BUTTON_MORE)
        talk.fetched(**looked)
        talk.presses(Phrase.BUTTON_REFUND)
    assert [each.options for each in worst.case.offers] == [each.options for each in best.case.offers]
    assert worst.option == best.option


@pytest.mark.parametrize("language", rows.LANGUAGES)
def test_what_is_asked_for_is_said_in_the_buyers_language(language: str) -> None:
    talk = Dialogue(delivered(), language=language, language_from="messenger")
    talk.presses("damaged")
    talk.sends_photo(seen=False)
    talk.fetched()
    english = say.text(talk.last.lines, "en")
    assert talk.last.language == language
    assert language == "en" or say.text(talk.last.lines, language) != english


# Where it belongs


def test_a_photo_goes_to_the_case_that_asked_for_it() -> None:
    first, second = delivered(), delivered(order_ref="1002")
    talk = Dialogue(first, second, focus=first.order_id)
    for order in (second, first):
        talk.hears(f"order {order.order_ref} arrived broken")
        talk.later(minutes=1)
        talk.sends_photo(seen=False)
    talk.hears("where is order 1002")
    talk.fetched()
    assert talk.said[-1] is Phrase.SHOT_CLOSEUP and talk.talk.focus == second.order_id
    shown(talk)
    assert [len(talk.world.orders[each.order_id].cases[0].evidence) for each in (first, second)] == [2, 1]


def test_what_was_said_of_one_photo_is_not_said_again_with_the_next(talk: Dialogue) -> None:
    shown(talk, advice="blurred")
    talk.later(seconds=10)
    talk.sends_photo(seen=False)
    talk.fetched()
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_PACKAGING]
    shown(talk, refused="too_dark")
    talk.later(seconds=10)
    talk.sends_photo(seen=False)
    talk.fetched()
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_LABEL]


def test_a_number_means_what_is_shown_where_no_offer_is() -> None:
    talk = Dialogue(delivered())
    talk.presses("menu")
    talk.hears("this is a fake, not genuine")
    shown(talk)
    assert talk.said[-1] is Phrase.SHOT_MARKS
    talk.hears("1")
    assert talk.case.skipped == ("marks",)
    assert talk.said == [Phrase.PHOTOS_ENOUGH]


def test_a_caption_is_kept_with_the_case(talk: Dialogue) -> None:
    talk.later(minutes=1)
    talk.sends_photo(1, "the lid is cracked, too")
    assert "the lid is cracked, too" in talk.case.words


@pytest.mark.parametrize("caption", ["1", "skip", "delete it", "my photos"])
def test_a_photo_is_kept_whatever_stands_beside_it(talk: Dialogue, caption: str) -> None:
    talk.later(minutes=1)
    talk.sends_photo(1, caption)
    assert len(talk.case.evidence) == 2 and talk.case.settlement is None


def test_a_photo_where_the_video_was_asked_for_does_as_well() -> None:
    talk = Dialogue(delivered())
    talk.hears("the quality is very poor")
    for _ in range(2):
        shown(talk)
    assert talk.said[-1] is Phrase.SHOT_VIDEO
    shown(talk)
    assert talk.said == [Phrase.PHOTO_RECEIVED, Phrase.PHOTOS_COMPLETE]
    shown(talk)
    assert Phrase.SHOT_VIDEO not in talk.said


def test_who_deleted_the_only_photo_is_thanked_for_the_next(talk: Dialogue) -> None:
    talk.presses(f"delphoto:{talk.case.evidence[0].evidence_id}")
    shown(talk)
    assert talk.said[0] is Phrase.PHOTO_RECEIVED


def test_where_there_is_no_room_nothing_more_is_asked_for(talk: Dialogue) -> None:
    shown(talk, refused="too_many")
    assert talk.said == [Phrase.PHOTOS_HEAVY]


def test_who_has_sent_too_many_ever_is_not_told_to_delete_one(talk: Dialogue) -> None:
    while len(talk.case.evidence) < quotas.EVER:
        talk.later(hours=1.1)
        talk.sends_photo(quotas.AN_HOUR, seen=False)
        talk.fetched()
        for each in talk.case.evidence:
            if each.gone_at is None:
                talk.presses(f"delphoto:{each.evidence_id}")
    talk.later(hours=1.1)
    talk.sends_photo(seen=False)
    assert talk.said == [Phrase.PHOTOS_OVER]
    assert talk.buttons == [Phrase.BUTTON_PERSON]


def test_after_the_decision_nobody_is_told_to_delete_one(talk: Dialogue) -> None:
    shown(talk, size=quotas.A_BUYER)
    talk.presses(Phrase.BUTTON_PARTIAL_REFUND)
    shown(talk)
    assert Phrase.PHOTOS_OVER in talk.said and Phrase.PHOTOS_HEAVY not in talk.said
