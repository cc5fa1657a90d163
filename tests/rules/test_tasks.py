"""What a person of the seller has to do follows from the facts, and ends with them."""

from __future__ import annotations

import pytest

from models.facts.cases import Case, CaseState, Option, Remedy, Settlement
from models.facts.conversations import Person
from models.facts.money import Money
from models.facts.orders import Told
from models.facts.parcels import Cause, Notice, Status
from models.rules import tasks, windows
from tests import make
from tests.make import NOW, days


def case(**facts: object) -> Case:
    return Case(**({"case_id": "c", "cause": Cause.DAMAGED, "opened_at": NOW, "opened_by": "buyer"} | facts))


def kinds(*cases: Case, **facts: object) -> list[str]:
    return sorted(t.kind for t in tasks.of_order(make.order(cases=cases, **facts)))


OWED = Settlement(
    offer_id="o",
    option=Option(remedy=Remedy.REFUND, amount=Money(minor=100, currency="USD")),
    due_by=NOW,
    agreed_at=NOW,
)


@pytest.mark.parametrize("state", [CaseState.GATHERING, CaseState.OFFERING])
def test_what_the_bot_does_is_no_task(state: CaseState) -> None:
    assert kinds(case(state=state)) == []


def test_settle_until_it_is_done() -> None:
    assert kinds(case(settlement=OWED, state=CaseState.AGREED)) == ["settle"]
    assert kinds(case(settlement=OWED, state=CaseState.CLOSED)) == []


def test_decide_before_the_window_ends() -> None:
    plain = case(state=CaseState.WITH_SELLER, asked_person_at=NOW)
    (task,) = tasks.of_order(make.order(cases=(plain,)))
    assert (task.kind, task.due_at) == ("decide", NOW + tasks.DECIDE_WITHIN)
    lost = case(cause=Cause.LOST, state=CaseState.WITH_SELLER, asked_person_at=NOW)
    old = make.order(cases=(lost,), promised_by=NOW - days(118.5), placed_at=NOW - days(130))
    (task,) = tasks.of_order(old)
    assert task.due_at == windows.last_day(old, Cause.LOST)


@pytest.mark.parametrize("cause", [Cause.UNSAFE, Cause.COUNTERFEIT])
@pytest.mark.parametrize("state", [s for s in CaseState if s is not CaseState.CLOSED])
def test_an_alarm_lasts_until_the_case_ends(cause: Cause, state: CaseState) -> None:
    assert kinds(case(cause=cause, state=state)) == ["alarm"]
    assert kinds(case(cause=cause, state=CaseState.AGREED, settlement=OWED)) == ["alarm", "settle"]
    assert kinds(case(cause=cause, state=CaseState.CLOSED)) == []


@pytest.mark.parametrize(
    "notice, cause, country, kind",
    [
        (Notice.NOT_SHIPPED, Cause.NOT_SHIPPED, "US", ["notify"]),
        (Notice.CUSTOMS, Cause.CUSTOMS_BUYER, "DE", ["notify"]),
        (Notice.CUSTOMS, Cause.CUSTOMS_IN_PROCESS, "DE", []),
        (Notice.LATE, Cause.LONG_TRANSIT, "SA", ["notify"]),
        (Notice.LATE, Cause.LONG_TRANSIT, "DE", []),
    ],
)
def test_what_cannot_be_told_and_has_a_date(notice: Notice, cause: Cause, country: str, kind: list[str]) -> None:
    parked = Told(episode="e", notice=notice, cause=cause, at=NOW, parked=True)
    assert kinds(told=(parked,), country=country) == kind
    for over in ({"parked": False}, {"withdrawn": True}):
        ended = Told(**({"episode": "e", "notice": notice, "cause": cause, "at": NOW, "parked": True} | over))
        assert kinds(told=(ended,), country=country) == []


def test_without_an_express_yes_to_the_second_date_the_seller_has_to_cancel() -> None:
    facts = {"shipped_at": None, "promised_ship_by": NOW - days(7), "parcels": ()}
    first = Told(episode="not_shipped:1", notice=Notice.NOT_SHIPPED, cause=Cause.NOT_SHIPPED, at=NOW - days(8))
    second = Told(episode="not_shipped:2", notice=Notice.NOT_SHIPPED, cause=Cause.NOT_SHIPPED, at=NOW - days(1))
    assert kinds(told=(first,), **facts) == []
    assert kinds(told=(first, second), **facts) == ["notify"]
    assert kinds(told=(first, second), **facts, delay_accepted_until=NOW + days(7)) == []
    assert kinds(told=(first, second), **{**facts, "country": "DE"}) == []
    assert kinds(told=(first, second), **{**facts, "cancelled_at": NOW}) == []


def test_a_buyer_waits() -> None:
    talk = make.conversation(person=Person(asked_at=NOW, answer_by=NOW + days(1)))
    (task,) = tasks.of_conversation(talk)
    assert (task.kind, task.due_at) == ("answer", NOW + days(1))
    taken = make.conversation(person=Person(asked_at=NOW, answer_by=NOW, taken_at=NOW))
    assert list(tasks.of_conversation(taken)) == []


def parked(notice: Notice, cause: Cause) -> Told:
    return Told(episode="YT1:x", notice=notice, cause=cause, at=NOW, parked=True)


LATE = parked(Notice.LATE, Cause.LONG_TRANSIT)


@pytest.mark.parametrize(
    "marketplace, told, kinds_",
    [
        ("ebay", LATE, ["notify"]),
        ("aliexpress", parked(Notice.SILENT, Cause.CARRIER_SILENT), ["notify"]),
        ("etsy", LATE, ["notify"]),  # a draft that a person sends
        ("walmart", LATE, []),  # a seller there may only answer
        ("temu", LATE, []),
        ("own_shop", LATE, []),
        ("ebay", parked(Notice.MOVING_AGAIN, Cause.CARRIER_SILENT), []),
        ("ebay", parked(Notice.DELIVERED_CHECK, Cause.DELIVERED), []),
        ("walmart", parked(Notice.CUSTOMS, Cause.CUSTOMS_BUYER), ["notify"]),  # there is a day by which it must be done
    ],
)
def test_on_a_marketplace_every_word_is_a_draft_where_a_seller_may_begin(
    marketplace: str, told: Told, kinds_: list[str]
) -> None:
    assert kinds(marketplace=marketplace, told=(told,)) == kinds_


def test_a_draft_is_due_before_the_formal_way_opens() -> None:
    order = make.order(marketplace="ebay", promised_by=NOW + days(1.5), told=(LATE,))
    (task,) = tasks.of_order(order)
    assert task.due_at == NOW + days(0.5)


@pytest.mark.parametrize("status, due", [(Status.CUSTOMS_ACTION_REQUIRED, True), (Status.CUSTOMS_PRESENTED, False)])
def test_customs_of_a_country_that_nobody_knows_is_looked_into(status: Status, due: bool) -> None:
    parcel = make.parcel("o", "YT1", make.event(status, NOW - days(1), country="MW"))
    assert kinds(country="MW", parcels=(parcel,)) == (["customs"] if due else [])
    assert kinds(country="BR", parcels=(parcel,)) == []


@pytest.mark.parametrize(
    "status, country, due",
    [
        (Status.CUSTOMS_ACTION_REQUIRED, "CN", True),
        (Status.CUSTOMS_HELD, "CN", False),
        (Status.CUSTOMS_ACTION_REQUIRED, "US", False),
    ],
)
def test_what_export_customs_asks_for_is_the_sellers_task(status: Status, country: str, due: bool) -> None:
    parcel = make.parcel("o", "YT1", make.event(status, NOW - days(0.1), country=country))
    asked = [t.text for t in tasks.of_order(make.order(parcels=(parcel,))) if t.kind == "customs"]
    assert asked == (["export"] if due else [])
