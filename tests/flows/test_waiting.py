"""A person takes over, and nobody waits unseen: promised times, silence, what is passed on, and how the bot comes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

import locales
from locales import say
from models.facts.cases import CaseState
from models.facts.decisions import PassOn
from models.facts.parcels import Status
from models.facts.people import Hours, Store
from models.facts.phrases import Line, Moment, Phrase, line
from models.rules import speaking, waiting
from tests import make
from tests.flows.dialogue import Dialogue
from tests.flows.test_talk import moving
from tests.make import days

MONDAY = datetime(2026, 3, 9, 10, tzinfo=UTC)  # eleven o'clock in Berlin
BY = datetime(2026, 3, 9, 14, tzinfo=UTC)


def berlin(**facts: object) -> Store:
    return make.store(**({"zone": "Europe/Berlin", "hours": Hours(opens=9, closes=18), "team": "Lantern Care"} | facts))


def dialogue(now: datetime = MONDAY, order: dict[str, object] | None = None, **facts: object) -> Dialogue:
    return Dialogue(moving(**({"country": "DE"} | (order or {}))), now=now, store=berlin(**facts))


@pytest.fixture
def talk() -> Dialogue:
    return dialogue()


def told(talk: Dialogue) -> datetime:
    until = talk.last.lines[-1].args["until"]
    assert isinstance(until, Moment)
    return until.at


def passed(talk: Dialogue) -> list[PassOn]:
    return [each for d in talk.world.decisions for each in d.changes if isinstance(each, PassOn)]


# Who, and when ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", locales.LANGUAGES)
@pytest.mark.parametrize("phrase", [Phrase.PERSON_ASKED, Phrase.PERSON_LATE, Phrase.PERSON_HERE])
def test_the_buyer_hears_who_answers_in_every_language(language: str, phrase: Phrase) -> None:
    until = Moment(at=BY, zone="Europe/Berlin")
    told = say.sentence(Line(phrase=phrase, args={"team": "Lantern Care", "until": until}), language)
    assert "Lantern Care" in say.plain(told)


def test_without_a_team_it_is_the_store(talk: Dialogue) -> None:
    talk.hears("human")
    assert talk.last.lines[-1].args["team"] == "Lantern Care"
    other = dialogue(team="")
    other.hears("human")
    assert other.last.lines[-1].args["team"] == "Lantern & Loom"


def test_what_was_said_before_there_was_a_name_can_still_be_read() -> None:
    old = line(Phrase.PERSON_ASKED, until=Moment(at=BY))
    assert all(say.text((old, line(Phrase.PERSON_HERE)), each) for each in locales.LANGUAGES)


@pytest.mark.parametrize(
    "now, facts, by",
    [
        # Good Friday and Easter Monday in Germany, by the zone, whatever the goods' origin.
        ("2026-04-02T14:00", {}, "2026-04-07T09:00"),
        # The store's own days off.
        ("2026-03-09T15:00", {"closed_on": (date(2026, 3, 10),)}, "2026-03-11T10:00"),
        # A zone that is nobody's: the country that the goods come from. Qingming.
        ("2026-04-03T16:00", {"zone": "UTC", "origin": "CN"}, "2026-04-07T11:00"),
        # Spring forward: an hour is lost on Sunday, none on Monday.
        ("2026-03-27T16:00", {}, "2026-03-30T10:00"),
    ],
)  # fmt: skip
def test_holidays_and_days_off_are_heeded(now: str, facts: dict[str, object], by: str) -> None:
    at, until = (datetime.fromisoformat(each).replace(tzinfo=UTC) for each in (now, by))
    talk = dialogue(at, **facts)
    talk.hears("human")
    assert told(talk) == until


# The five ways to a person -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "word", ["human", "persona", "Mensch", "人工", "担当者", "оператор", "موظف", "เจ้าหน้าที่", "temsilci"]
)
def test_human_in_any_language(talk: Dialogue, word: str) -> None:
    talk.hears(word)
    assert Phrase.PERSON_ASKED in talk.said and talk.kinds == ["answer"]


@pytest.mark.parametrize("orders", [(), (moving(country="DE"),)])
def test_two_misunderstandings(orders: tuple[object, ...]) -> None:
    talk = Dialogue(*orders, now=MONDAY, store=berlin())  # type: ignore[arg-type]
    for _ in range(2):
        assert "answer" not in talk.kinds
        talk.hears("the weather is nice over the mountains")
    assert Phrase.PERSON_ASKED in talk.said and talk.kinds == ["answer"]


def test_who_understands_in_between_has_missed_nothing(talk: Dialogue) -> None:
    for text in ("the weather is nice over the mountains", "where is my parcel", "the sun sets behind the old barn"):
        talk.hears(text)
    assert talk.kinds == []


def test_the_seller_takes_over_by_wish(talk: Dialogue) -> None:
    talk.person_takes()
    assert talk.said == [Phrase.PERSON_HERE] and talk.last.lines[0].args == {"team": "Lantern Care"}
    assert talk.kinds == [], "nobody waits: nothing was asked"


# Silence -----------------------------------------------------------------------------------------------------------------


def test_an_order_that_is_opened_meanwhile_is_linked_in_silence() -> None:
    talk = Dialogue(moving(country="DE"), linked=False, now=MONDAY, store=berlin())
    talk.person_takes()
    talk.opens(talk.order)
    assert talk.said == [] and talk.talk.orders == (talk.order.order_id,)


def test_a_window_that_closes_while_a_person_talks_is_a_task() -> None:
    talk = dialogue(order={"promised_by": MONDAY - days(113)})
    talk.hears("it is late")
    assert talk.case.live_offer is not None
    talk.person_replies("I look at it.")
    for _ in range(3):
        talk.time_passes(hours=20)
        talk.person_replies("Still looking.")
    assert talk.case.state is CaseState.WITH_SELLER and "decide" in talk.kinds
    assert set(talk.said) == {Phrase.PLAIN}


def test_notices_wait_and_customs_become_a_task(talk: Dialogue) -> None:
    talk.person_replies("Hello.")
    talk.scanned(make.event(Status.CUSTOMS_ACTION_REQUIRED, MONDAY))
    assert talk.said == [Phrase.PERSON_HERE, Phrase.PLAIN] and talk.kinds == ["notify"]


# The watchdog ------------------------------------------------------------------------------------------------------------


def test_who_asked_and_got_no_answer_is_passed_on_within_a_minute(talk: Dialogue) -> None:
    talk.hears("human")
    assert told(talk) == BY
    talk.time_passes(hours=4, minutes=1)
    (first,) = passed(talk)
    assert (first.why, first.at - BY < timedelta(minutes=1)) == ("asked", True)
    assert talk.said[-1] is Phrase.PERSON_LATE
    assert told(talk) == datetime(2026, 3, 10, 9, tzinfo=UTC), "three office hours are left of today"
    assert talk.kinds == ["answer"] and talk.tasks[0].due_at == BY, (
        "by what was promised first it is seen how late it is"
    )


def test_twice_then_silence_until_a_person_speaks(talk: Dialogue) -> None:
    talk.hears("human")
    talk.time_passes(days=14)
    person = talk.talk.person
    assert talk.said.count(Phrase.PERSON_LATE) == 2 and person and person.told == 2
    assert 3 < len(passed(talk)) < 14 and person.passed == len(passed(talk)), "it goes on being passed on"
    assert talk.kinds == ["answer"]
    talk.person_replies("I am so sorry.")
    assert talk.kinds == [] and talk.talk.person and not talk.talk.person.passed
    talk.hears("and where is it now")
    talk.time_passes(hours=30)
    assert talk.said[-1] is Phrase.PERSON_LATE, "a new wait is told anew"


def test_whoever_took_it_and_went_away_holds_it_no_more(talk: Dialogue) -> None:
    talk.hears("human")
    talk.person_takes()
    assert talk.kinds == ["answer"], "to be there is no answer"
    talk.time_passes(hours=5)
    assert [each.why for each in passed(talk)] == ["left"]
    person = talk.talk.person
    assert person and not person.by and speaking.person_talks(talk.talk), "the bot stays silent"
    talk.hears("where is my parcel")
    assert Phrase.STATUS_MOVING not in talk.said
    talk.person_takes()
    assert talk.said[-1] is Phrase.PERSON_HERE and talk.talk.person and talk.talk.person.by == "Kim"


def test_what_was_written_to_a_person_is_answered_in_time(talk: Dialogue) -> None:
    talk.person_replies("Hello.")
    talk.hears("and what about the refund?")
    assert talk.said == [] and talk.tasks[0].due_at == BY and talk.tasks[0].words == "and what about the refund?"
    talk.hears("hello??")
    assert talk.tasks[0].due_at == BY, "from the first word on"
    talk.time_passes(hours=5)
    assert [each.why for each in passed(talk)] == ["left"] and talk.said == [Phrase.PERSON_LATE]


@pytest.mark.parametrize("text", ["thanks", "stop"])
def test_what_needs_no_answer_waits_for_none(talk: Dialogue, text: str) -> None:
    talk.person_replies("It is on its way.")
    talk.hears(text)
    talk.time_passes(hours=8)
    assert talk.kinds == [] and not passed(talk)


def test_nobody_is_woken_and_the_time_told_in_the_morning_is_true_then() -> None:
    talk = dialogue(order={"country": "JP"})
    talk.hears("human")
    talk.time_passes(hours=5)
    assert len(passed(talk)) == 1 and talk.said == [Phrase.PERSON_ASKED], "it is past eleven in Tokyo"
    talk.time_passes(hours=12)
    assert talk.said[-1] is Phrase.PERSON_LATE and told(talk) > talk.now
    assert all(
        9 <= (at + timedelta(hours=9)).hour < 21
        for at, m in talk.world.sent_at
        if m.lines[0].phrase is Phrase.PERSON_LATE
    )


def test_after_stop_and_in_a_closed_chat_nothing_is_said(talk: Dialogue) -> None:
    talk.hears("human")
    talk.hears("stop")
    talk.time_passes(days=3)
    assert Phrase.PERSON_LATE not in talk.said and passed(talk) and talk.kinds == ["answer"]


def test_asking_again_too_late_is_passed_on_and_promised_anew(talk: Dialogue) -> None:
    talk.hears("human")
    talk.later(hours=6)
    talk.hears("human!")
    assert [each.why for each in passed(talk)] == ["asked"] and told(talk) > talk.now
    talk.time_passes(minutes=30)
    assert talk.said == [Phrase.PERSON_ASKED], "no second word on the same time"


# Back again --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [24, 2])
def test_after_the_agreed_silence_the_bot_is_back_and_says_so(hours: int) -> None:
    talk = dialogue(silence_hours=hours)
    talk.person_replies("It is on its way.")
    talk.time_passes(hours=hours - 1)
    assert talk.talk.person is not None
    talk.time_passes(hours=1, minutes=1)
    assert talk.said[-1] is Phrase.PERSON_GONE and talk.talk.person is None
    talk.hears("where is my parcel")
    assert talk.said[0] is Phrase.STATUS_MOVING


def test_a_word_of_the_person_begins_the_silence_anew(talk: Dialogue) -> None:
    talk.person_replies("It is on its way.")
    talk.time_passes(hours=20)
    talk.person_replies("It has arrived in Leipzig.")
    talk.time_passes(hours=20)
    assert talk.talk.person is not None


def test_never_while_the_buyers_last_word_is_unanswered(talk: Dialogue) -> None:
    talk.person_replies("It is on its way.")
    talk.hears("and when will it be there?")
    talk.time_passes(days=9)
    assert talk.talk.person is not None and Phrase.PERSON_GONE not in talk.said
    talk.person_replies("On Friday.")
    talk.time_passes(hours=25)
    assert talk.talk.person is None


def test_only_when_told_where_that_is_agreed() -> None:
    talk = dialogue(silence_hours=0)
    talk.person_replies("It is on its way.")
    talk.time_passes(days=30)
    assert talk.talk.person is not None and talk.said == [Phrase.PERSON_HERE, Phrase.PLAIN]


def test_it_does_not_come_back_by_night(talk: Dialogue) -> None:
    talk = dialogue(now=datetime(2026, 3, 9, 22, tzinfo=UTC))
    talk.person_replies("It is on its way.")
    talk.time_passes(hours=25)
    assert talk.talk.person is not None
    talk.time_passes(hours=10)
    at = next(at for at, m in talk.world.sent_at if m.lines[0].phrase is Phrase.PERSON_GONE)
    assert at == datetime(2026, 3, 11, 8, tzinfo=UTC)


def test_who_was_left_and_said_stop_hears_nothing(talk: Dialogue) -> None:
    talk.person_replies("It is on its way.")
    talk.hears("stop")
    talk.time_passes(hours=25)
    assert talk.talk.person is None and talk.said == []


# The rule by itself ------------------------------------------------------------------------------------------------------


def test_a_look_is_always_ahead(talk: Dialogue) -> None:
    """What was due while nobody looked is due at once, and never in the past."""
    talk.hears("human")
    assert waiting.next_look(talk.talk, talk.world.store, {}, BY + days(3)) == BY + days(3) + waiting.SOON
    assert waiting.next_look(make.conversation(), talk.world.store, {}, BY) is None
