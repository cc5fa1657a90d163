"""Nobody is forgotten, and nothing is looked at for nothing."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.facts.cases import Case, CaseState, Offer, OfferState, Option, Remedy, Settlement
from models.facts.fact import change
from models.facts.money import Money
from models.facts.orders import Told
from models.facts.parcels import ENDED, Cause, Status
from models.rules import agenda, calendar, causes, notices, pickup, windows, zones
from models.rules.ladder import GRACE
from tests import make
from tests.make import NOW, days


def order(status: Status = Status.IN_TRANSIT, **facts: object):
    parcel = make.parcel("o", "YT1", make.event(status, NOW - days(0.1), country="US"))
    return make.order(**({"parcels": (parcel,), "promised_by": NOW + days(60)} | facts))


def case(**facts: object) -> Case:
    return Case(**({"case_id": "c", "cause": Cause.LONG_TRANSIT, "opened_at": NOW, "opened_by": "buyer"} | facts))


def offer(**facts: object) -> Offer:
    wait = (Option(remedy=Remedy.WAIT, until=NOW + days(5)),)
    wanted = {
        "offer_id": "o",
        "rung": 0,
        "options": wait,
        "made_at": NOW,
        "expires_at": NOW + days(3),
        "policy_version": "t",
    }
    return Offer(**(wanted | facts))


def whys(it, talks=()) -> dict:
    return {d.why: d.at for d in reversed(agenda.of_order(it, talks, NOW))}


def test_an_offer_is_looked_at_when_its_grace_is_over() -> None:
    it = order(cases=(case(offers=(offer(),), state=CaseState.OFFERING),))
    assert whys(it)["offer"] == NOW + days(3) + GRACE


def test_an_answered_offer_is_not() -> None:
    it = order(cases=(case(offers=(offer(state=OfferState.REFUSED),)),))
    assert "offer" not in whys(it)


def test_a_wait_a_window_and_a_settlement() -> None:
    taken = offer(state=OfferState.ACCEPTED, chosen=0)
    it = order(cases=(case(offers=(taken,), state=CaseState.AGREED),))
    last = windows.last_day(it, Cause.LONG_TRANSIT)
    assert whys(it)["wait"] == NOW + days(5)
    assert last and whys(it)["window"] == last - windows.NO_NEW_OFFERS
    owed = Settlement(
        offer_id="o",
        option=Option(remedy=Remedy.REFUND, amount=Money(minor=1, currency="USD")),
        due_by=NOW + days(2),
        agreed_at=NOW,
    )
    assert whys(order(cases=(case(settlement=owed, state=CaseState.AGREED),)))["settlement"] == NOW + days(2)


def test_what_ended_at_night_is_looked_at_in_the_morning() -> None:
    night = NOW.replace(hour=1)
    taken = offer(state=OfferState.ACCEPTED, chosen=0, options=(Option(remedy=Remedy.WAIT, until=night),))
    it = order(country="DE", postcode="", cases=(case(offers=(taken,), state=CaseState.AGREED),))
    talk = make.conversation(orders=(it.order_id,))
    looks = [d.at for d in agenda.of_order(it, (talk,), night) if d.why == "wait"]
    assert looks == [calendar.next_waking(night, zones.zone_of("DE"))]


def test_what_is_still_to_be_said_is_said_soon() -> None:
    it = order(Status.CUSTOMS_ACTION_REQUIRED)
    talk = make.conversation(orders=(it.order_id,))
    assert agenda.next_look(it, (talk,), NOW) == NOW + agenda.SOON


def test_what_gathers_is_looked_at_when_it_has_gathered() -> None:
    it = order(Status.CUSTOMS_HELD)
    until = NOW + notices.GATHER
    talk = make.conversation(orders=(it.order_id,), gathering_until=until)
    assert agenda.next_look(it, (talk,), NOW) == until
    begun = make.conversation(orders=(it.order_id,))
    assert agenda.next_look(it, (begun,), NOW) == NOW + agenda.SOON


def test_the_last_days_of_a_pickup_are_looked_at() -> None:
    it = order(Status.AVAILABLE_FOR_PICKUP)
    told = causes.find(it, NOW)[0]
    it = change(it, told=(Told(episode=told.episode, notice=told.notice, cause=told.cause, at=NOW),))
    looks = [d.at for d in agenda.of_order(it, (), NOW) if d.why == "notice"]
    assert told.since + pickup.REMIND_ANYWAY in looks


def test_over_is_over() -> None:
    assert agenda.next_look(order(cancelled_at=NOW), (), NOW) is None
    assert agenda.next_look(order(Status.RETURNED, placed_at=NOW - days(181)), (), NOW) is None


@settings(max_examples=60)
@given(status=st.sampled_from(Status), ago=st.floats(0, 150), hour=st.integers(0, 23))
def test_every_parcel_on_its_way_has_a_look_ahead(status: Status, ago: float, hour: int) -> None:
    now = NOW.replace(hour=hour)
    parcel = make.parcel("o", "YT1", make.event(status, now - days(ago), country="US"))
    it = make.order(parcels=(parcel,), placed_at=now - days(160), promised_by=now - days(ago) / 2)
    look = agenda.next_look(it, (make.conversation(orders=(it.order_id,)),), now)
    if parcel.status not in ENDED:
        assert look is not None and now < look <= now + timedelta(days=7)
