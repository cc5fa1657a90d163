"""What is due to be said, and what never is."""

from __future__ import annotations

from models.facts.cases import Case
from models.facts.conversations import Person
from models.facts.fact import change
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice, Status
from models.rules import causes, notices
from tests import make
from tests.make import NOW, days

NUMBER = "YT2600000000000001"


def order(status: Status = Status.CUSTOMS_ACTION_REQUIRED, **facts: object) -> Order:
    parcel = make.parcel("o", NUMBER, make.event(status, NOW - days(0.1), country="US"))
    return make.order(**({"parcels": (parcel,), "promised_by": NOW + days(60)} | facts))


def talk(it: Order, **facts: object):
    return make.conversation(orders=(it.order_id,), **facts)


def told(it: Order, **facts: object) -> Told:
    first = causes.find(it, NOW)[0]
    return Told(**({"episode": first.episode, "notice": first.notice, "cause": first.cause, "at": NOW} | facts))


def test_told_once() -> None:
    it = order()
    due = notices.due(it, (talk(it),), NOW)
    assert due.say and due.say.cause is Cause.CUSTOMS_BUYER
    again = notices.due(order(told=(told(it),)), (talk(it),), NOW)
    assert again.say is None and again.over == ()


def test_parked_is_not_told() -> None:
    it = order()
    parked = order(told=(told(it, parked=True),))
    assert notices.due(it, (), NOW).parked
    assert notices.due(parked, (), NOW).parked == ()
    assert notices.due(parked, (talk(it),), NOW).say


def test_over_when_no_longer_true() -> None:
    it = order()
    moved = order(Status.CUSTOMS_RELEASED, told=(told(it, at=NOW - days(1)),))
    due = notices.due(moved, (talk(it),), NOW)
    assert due.over == (told(it).episode,)
    assert due.say and due.say.notice is Notice.MOVING_AGAIN


def test_a_closing_window_hides_no_stop() -> None:
    it = order(Status.CUSTOMS_HELD)
    stop = told(it, at=NOW - days(1))
    window = Told(episode="window:c", notice=Notice.LATE, cause=Cause.CARRIER_SILENT, at=NOW, withdrawn=True)
    moved = order(Status.CUSTOMS_RELEASED, told=(stop, window))
    due = notices.due(moved, (talk(it, gathering_until=NOW),), NOW)
    assert due.say and due.say.notice is Notice.MOVING_AGAIN


def test_good_news_of_last_week_is_none() -> None:
    it = order()
    moved = order(Status.CUSTOMS_RELEASED, told=(told(it),))
    assert notices.due(moved, (talk(it),), NOW + days(4)).say is None


def test_the_chat_that_is_open_and_was_heard_last_is_told() -> None:
    it = order()
    shut = talk(it, conversation_id="shut", closed_at=NOW, heard_at=NOW)
    old = talk(it, conversation_id="old", heard_at=NOW - days(3))
    new = talk(it, conversation_id="new", heard_at=NOW - days(1))
    other = make.conversation(conversation_id="other", orders=())
    assert notices.due(it, (shut, old, new, other), NOW).talk_id == "new"
    stopped = talk(it, conversation_id="stopped", heard_at=NOW, stopped_at=NOW)
    assert notices.due(it, (stopped, old), NOW).talk_id == "old"
    assert notices.due(it, (stopped,), NOW).parked


def test_while_a_person_talks_only_what_has_a_date_is_handed_on() -> None:
    person = Person(asked_at=NOW, answer_by=NOW, taken_at=NOW, by="Kim")
    dated, plain = order(), order(Status.DELIVERY_ATTEMPT_FAILED)
    due = notices.due(dated, (talk(dated, person=person),), NOW)
    assert due.say is None and due.parked and due.ask_again_at
    due = notices.due(plain, (talk(plain, person=person),), NOW)
    assert due.say is None and not due.parked and due.ask_again_at


def test_duties() -> None:
    late = order(Status.IN_TRANSIT, country="SA", postcode="", promised_by=NOW - days(1))
    assert notices.is_duty(late, causes.find(late, NOW)[0], NOW)
    elsewhere = order(Status.IN_TRANSIT, promised_by=NOW - days(1))
    assert not notices.is_duty(elsewhere, causes.find(elsewhere, NOW)[0], NOW)
    unshipped = make.order(shipped_at=None, promised_ship_by=NOW, promised_by=None)
    assert notices.is_duty(unshipped, causes.find(unshipped, NOW)[0], NOW)


def test_who_knows_that_it_is_lost_is_not_told_that_it_is_late() -> None:
    it = order(Status.LOST, promised_by=NOW + days(1))
    quiet = make.parcel("o", NUMBER, make.event(Status.IN_TRANSIT, NOW - days(40), country="US"))
    lost = change(it, parcels=(quiet,), placed_at=NOW - days(60))
    first = causes.find(lost, NOW)[0]
    assert first.cause is Cause.LOST
    known = change(lost, told=(Told(episode=first.episode, notice=first.notice, cause=first.cause, at=NOW),))
    assert Cause.LONG_TRANSIT in {f.cause for f in causes.find(known, NOW + days(2))}
    assert notices.untold(known, NOW + days(2)) == ()


def test_the_season_opens_no_second_talk_of_the_same_delay() -> None:
    december = NOW.replace(month=12, day=20)
    parcel = make.parcel("o", NUMBER, make.event(Status.IN_TRANSIT, december - days(0.2), country="US"))
    case = Case(case_id="c", cause=Cause.LONG_TRANSIT, opened_at=december, opened_by="buyer")
    it = make.order(placed_at=december - days(20), promised_by=december, parcels=(parcel,), cases=(case,))
    assert [f.cause for f in causes.find(it, december)] == [Cause.PEAK_SEASON]
    assert notices.untold(it, december) == ()


def test_who_has_everything_back_is_told_nothing() -> None:
    it = order(refunded=4000, told=(told(order()),))
    due = notices.due(it, (talk(it),), NOW)
    assert due.say is None and due.over
