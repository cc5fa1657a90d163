"""A person, silence, languages, threats, and everything that is no plain text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.facts.cases import CaseState
from models.facts.conversations import Heard, Intent
from models.facts.inbound import MessageReceived
from models.facts.parcels import Status
from models.facts.people import Hours
from models.facts.phrases import Phrase
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days


def moving(**facts: object):
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.IN_TRANSIT, NOW - days(1), country="US"))
    return make.order(**({"parcels": (parcel,), "promised_by": NOW + days(20)} | facts))


@pytest.fixture
def talk() -> Dialogue:
    return Dialogue(moving())


def late() -> Dialogue:
    talk = Dialogue(moving(promised_by=NOW - days(1)))
    talk.hears("it is late")
    return talk


TUESDAY_NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
FRIDAY_EVENING = datetime(2026, 3, 13, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    "now, by",
    [
        (TUESDAY_NOON, datetime(2026, 3, 10, 16, tzinfo=UTC)),
        (FRIDAY_EVENING, datetime(2026, 3, 16, 12, tzinfo=UTC)),
    ],
)
def test_a_person_is_promised_by_office_hours(now: datetime, by: datetime) -> None:
    talk = Dialogue(moving(), now=now, store=make.store(hours=Hours(opens=9, closes=18)))
    talk.hears("human")
    assert talk.said == [Phrase.PERSON_ASKED]
    assert talk.talk.person and talk.talk.person.answer_by == by
    assert talk.kinds == ["answer"]
    talk.hears("human")
    assert talk.kinds == ["answer"]


def test_an_overdue_promise_is_not_repeated() -> None:
    talk = Dialogue(moving(), now=TUESDAY_NOON)
    talk.hears("human")
    talk.later(hours=6)
    talk.hears("human!")
    until = talk.last.lines[0].args["until"]
    assert until.at > talk.now  # type: ignore[union-attr]


def test_while_a_person_talks_the_bot_is_silent(talk: Dialogue) -> None:
    talk.hears("human")
    talk.person_replies("Hello, Kim here.")
    assert talk.said == [Phrase.PERSON_HERE, Phrase.PLAIN]
    for text in ("where is my parcel", "it burned my hand", "yes", "cancel"):
        talk.hears(text)
        assert talk.said == [], text
    talk.sends_photo()
    assert talk.said == []
    assert talk.talk.loose
    talk.person_takes(back=True)
    assert talk.said == [Phrase.PERSON_GONE]
    talk.hears("where is my parcel")
    assert talk.said[0] is Phrase.STATUS_MOVING


def test_taking_over_twice_is_said_once(talk: Dialogue) -> None:
    talk.person_takes()
    assert talk.said == [Phrase.PERSON_HERE]
    talk.person_takes()
    assert talk.said == []


@pytest.mark.parametrize("text", ["I will call my bank", "i am opening a paypal dispute"])
def test_a_threat_never_improves_an_offer(text: str) -> None:
    talk = late()
    before = talk.case.offers
    talk.hears(text)
    assert talk.said[:2] == [Phrase.THREAT_ANSWER, Phrase.CLAIM_PATH_CARD]
    assert Phrase.PERSON_ASKED in talk.said
    assert talk.case.offers == before


def test_a_threat_without_a_case_and_without_an_order(talk: Dialogue) -> None:
    talk.hears("I will call my bank")
    assert talk.said == [Phrase.THREAT_ANSWER, Phrase.CLAIM_PATH_CARD, Phrase.PERSON_ASKED]
    assert not talk.order.cases
    stranger = Dialogue(linked=False)
    stranger.hears("I will call my bank")
    assert stranger.said == [Phrase.THREAT_ANSWER, Phrase.PERSON_ASKED]


def test_stop_and_start(talk: Dialogue) -> None:
    talk.hears("STOP")
    assert talk.said == [Phrase.STOPPED]
    talk.hears("where is my parcel")
    assert talk.said[0] is Phrase.STATUS_MOVING
    talk.hears("start")
    assert talk.said[0] is Phrase.STARTED_AGAIN
    assert talk.talk.stopped_at is None


@pytest.mark.parametrize("word", ["start", "inicio", "ابدأ", "恢复通知"])
def test_start_in_every_language(talk: Dialogue, word: str) -> None:
    talk.hears("stop")
    talk.hears(word)
    assert talk.said[0] is Phrase.STARTED_AGAIN


@pytest.mark.parametrize("word", ["أبدا", "no", "stop", "x", "“", "", "I have a problem"])
def test_other_words_do_not_start_again(talk: Dialogue, word: str) -> None:
    talk.hears("stop")
    talk.hears(word)
    assert talk.talk.stopped_at is not None


def test_stop_holds_while_a_person_talks(talk: Dialogue) -> None:
    talk.person_takes()
    talk.hears("stop")
    assert talk.said == []
    assert talk.talk.stopped_at == talk.now


def test_start_tells_what_was_held_back() -> None:
    talk = Dialogue(moving())
    talk.hears("stop")
    talk.scanned(make.event(Status.CUSTOMS_ACTION_REQUIRED, NOW))
    assert talk.said == [Phrase.STOPPED]
    assert talk.kinds == ["notify"]
    talk.presses(Phrase.BUTTON_START_AGAIN)
    assert talk.said[:2] == [Phrase.STARTED_AGAIN, Phrase.TOLD_CUSTOMS_BUYER]
    assert talk.kinds == []


def test_thanks(talk: Dialogue) -> None:
    talk.hears("thank you")
    assert talk.said == [Phrase.THANKS]


def test_words_without_buttons_leave_the_offer_to_be_typed() -> None:
    talk = late()
    talk.sends("sticker")
    talk = late()
    talk.hears("4111 1111 1111 1111")
    assert talk.said == [Phrase.CARD_HIDDEN]
    talk.hears("2")
    assert talk.said == [Phrase.ACCEPTED_COUPON]


def test_a_new_address_reaches_a_person(talk: Dialogue) -> None:
    talk.hears("I need to change my address")
    assert talk.said == [Phrase.ADDRESS_SHIPPED, Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED]
    talk.hears("12 Baker Street, London NW1 6XE")
    assert talk.said == [Phrase.ADDRESS_NOTED, Phrase.PERSON_ASKED]
    assert talk.kinds == ["answer"]
    assert talk.tasks[0].words == "1001: 12 Baker Street, London NW1 6XE"
    talk.hears("where is my parcel")
    assert talk.said[0] is Phrase.STATUS_MOVING


def test_the_erasure_of_who_proved_no_order_reaches_a_person() -> None:
    talk = Dialogue()
    talk.hears("delete my data")
    assert talk.said == [Phrase.ERASE_ASKED, Phrase.PERSON_ASKED]
    assert talk.kinds == ["answer"]


def test_the_language_changes_by_writing_and_back(talk: Dialogue) -> None:
    talk.hears("أين طلبي من فضلك؟ لم يصل حتى الآن وأنا أنتظر منذ أسابيع")
    assert talk.last.language == "ar"
    talk.hears("ok")
    assert talk.last.language == "ar"
    talk.hears("where is my parcel please, I have been waiting for weeks now")
    assert talk.last.language == "en"


def test_the_language_is_chosen_by_button_and_holds(talk: Dialogue) -> None:
    talk.hears("language")
    assert talk.said == [Phrase.ASK_LANGUAGE]
    talk.presses("language:ar")
    assert talk.said[0] is Phrase.LANGUAGE_SET
    assert talk.last.language == "ar"
    talk.hears("where is my parcel please, I have been waiting for weeks now")
    assert talk.last.language == "ar"
    talk.hears("english")
    assert talk.last.language == "en"
    talk.presses("language:xx")
    assert talk.said == [Phrase.ASK_LANGUAGE]


def test_an_offer_survives_a_change_of_language() -> None:
    talk = late()
    money = [o.amount for o in talk.case.offers[-1].options]
    talk.presses("language:ar")
    talk.presses(Phrase.BUTTON_COUPON)
    assert talk.said == [Phrase.ACCEPTED_COUPON]
    assert talk.option.amount in money


@pytest.mark.parametrize("kind", ["sticker", "voice", "video", "location", "something-new"])
def test_other_kinds(talk: Dialogue, kind: str) -> None:
    talk.sends(kind)
    assert talk.said == [Phrase.ONLY_TEXT_AND_PHOTOS]


def test_an_edit_is_seen_and_does_nothing() -> None:
    talk = late()
    talk.hears("2", edited=True)
    assert talk.said == [Phrase.EDIT_SEEN]
    assert talk.case.settlement is None


def test_a_card_number_is_never_kept(talk: Dialogue) -> None:
    talk.hears("my card is 4111 1111 1111 1111, where is my parcel")
    assert talk.said[:2] == [Phrase.CARD_HIDDEN, Phrase.STATUS_MOVING]
    assert "4111" not in repr(talk.world.decisions)


def test_not_understood_twice_calls_a_person(talk: Dialogue) -> None:
    talk.hears("qwertz uiop")
    assert talk.said == [Phrase.NOT_UNDERSTOOD]
    talk.hears("qwertz uiop")
    assert Phrase.PERSON_ASKED in talk.said


def says(talk: Dialogue, *intents: tuple[Intent, float]) -> None:
    """Words that leave so much doubt."""
    heard = Heard(text="about my lamp", language="en", intents=intents)
    talk._arrives(talk._chat(MessageReceived, text=heard.text, heard=heard))


def test_what_is_unsure_is_put_to_choose_from(talk: Dialogue) -> None:
    says(talk, (Intent.REFUND, 0.3), (Intent.RETURN, 0.2), (Intent.CANCEL, 0.1))
    assert talk.said == [Phrase.NOT_SURE]
    assert talk.buttons == [Phrase.BUTTON_WANT_MONEY, Phrase.BUTTON_SEND_BACK, Phrase.BUTTON_PERSON]
    talk.presses(Phrase.BUTTON_WANT_MONEY)
    assert talk.said != [Phrase.NOT_SURE] and Phrase.MENU not in talk.said
    assert not talk.order.cases or talk.order.cases[-1].opened_by == "buyer"


def test_what_could_be_anything_is_not_guessed(talk: Dialogue) -> None:
    says(talk, (Intent.OTHER, 0.5), (Intent.REFUND, 0.07), (Intent.RETURN, 0.06))
    assert talk.said == [Phrase.NOT_UNDERSTOOD]


def test_unsure_twice_calls_a_person(talk: Dialogue) -> None:
    for _ in range(2):
        says(talk, (Intent.REFUND, 0.3), (Intent.RETURN, 0.2))
    assert Phrase.PERSON_ASKED in talk.said


@pytest.mark.parametrize(
    "text",
    [
        "var är mitt paket, jag har väntat i en månad nu",
        "πού είναι το δέμα μου, περιμένω ένα μήνα",
        "къде е пратката ми, чакам вече месец",
    ],
)
def test_a_language_that_we_do_not_speak_is_said_to_be_one(text: str) -> None:
    talk = Dialogue(moving(), language="fr", language_from="messenger")
    talk.hears(text)
    assert talk.said == [Phrase.LANGUAGE_UNKNOWN, Phrase.PLAIN]
    assert "can't read this language" in talk.text and talk.text.startswith("Désolé")
    assert talk.buttons == [Phrase.BUTTON_PERSON, Phrase.BUTTON_LANGUAGE]
    assert talk.talk.language == "fr"


def test_a_button_of_no_intent_is_the_menu(talk: Dialogue) -> None:
    talk.presses("meant:nonsense")
    assert talk.said == [Phrase.MENU]


@pytest.mark.parametrize("text", ["no", "yes", "nope"])
def test_yes_and_no_without_an_offer(talk: Dialogue, text: str) -> None:
    talk.hears(text)
    assert talk.said == [Phrase.NO_OFFER_OPEN, Phrase.MENU]
    assert talk.kinds == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "my cup arrived broken " * 5000,
        "where is my parcel \u202e\u2066evil",
        "<script>alert(1)</script> *bold* [x](javascript:1) it is late",
        "\u0000\ud800",
        "🙂" * 3000,
        "1" * 5000,
        " \n\t ",
        "/start@bot x",
        "{order} { $order } %s ${x}",
    ],
)
def test_hostile_words(text: str) -> None:
    talk = Dialogue(moving())
    talk.hears(text)
    assert talk.messages
    assert talk.text
    stranger = Dialogue(moving(), linked=False)
    for _ in range(3):
        stranger.hears(text)
        assert stranger.text
        assert "\u202e" not in stranger.text


def test_commands(talk: Dialogue) -> None:
    for command, phrase in (
        ("/human", Phrase.PERSON_ASKED),
        ("/stop", Phrase.STOPPED),
        ("/language", Phrase.ASK_LANGUAGE),
    ):
        talk.hears(command)
        assert talk.said[0] is phrase


def test_a_closed_contact_that_writes_has_let_us_in(talk: Dialogue) -> None:
    talk.scanned(make.event(Status.CUSTOMS_ACTION_REQUIRED, NOW))
    talk.failed(gone=True)
    assert talk.talk.closed_at
    assert [t.parked for t in talk.order.told] == [True]
    assert talk.kinds == ["notify"]
    talk.hears("where is my parcel")
    assert talk.talk.closed_at is None
    assert Phrase.TOLD_CUSTOMS_BUYER in talk.said


def test_whoever_asks_gets_the_same_offer() -> None:
    def offered(said: tuple[str, ...], **facts: object):
        talk = Dialogue(moving(promised_by=NOW - days(1), **facts))
        for text in said:
            talk.hears(text)
        return [(o.options, o.rung) for c in talk.order.cases for o in c.offers]

    plain = offered(("it is late",))
    assert plain
    assert offered(("IT IS LATE!!!! YOU THIEVES",), name="Zoe", email="z@vip.example") == plain
    assert offered(("please, it is late, could you kindly help",), name="Abdul", phone="+1") == plain
    assert offered(("it is late", "I will call my bank", "I will call my lawyer and my bank")) == plain


def test_the_case_stays_with_the_person() -> None:
    talk = late()
    for _ in range(3):
        talk.presses(Phrase.BUTTON_MORE) if talk.case.live_offer else None
    assert talk.case.state is CaseState.WITH_SELLER
    talk.presses(f"options:{talk.order.order_id}")
    assert talk.case.live_offer is None
    assert Phrase.PERSON_ASKED in talk.said
