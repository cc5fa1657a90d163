"""First word and first offer come before the claim window opens, or the seller hears that they do not."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.facts.cases import Case, CaseState, Offer
from models.facts.markets import Claim, LiveDeadline
from models.facts.money import money
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.rules import agenda, moments, tasks
from models.rules.moments import ALARM_AHEAD

PAID = datetime(2026, 9, 1, 10, tzinfo=UTC)


def days(count: float) -> datetime:
    return PAID + timedelta(days=count)


def an_order(marketplace: str, *cases: Case, **facts: Any) -> Order:
    known: dict[str, Any] = {"placed_at": PAID, "country": "DE", "total": money("20", "EUR"), "cases": cases}
    return Order(
        order_id="o", seller_id="s", store_id="st", order_ref="1", marketplace=marketplace, **{**known, **facts}
    )


def a_case(at: float, by: str = "bot", cause: Cause = Cause.LONG_TRANSIT, **facts: Any) -> Case:
    return Case(case_id="c", cause=cause, opened_at=days(at), opened_by=by, **facts)


def an_offer(at: float) -> Offer:
    return Offer(offer_id="f", rung=0, options=(), made_at=days(at), expires_at=days(at + 3), policy_version="v")


@pytest.mark.parametrize(
    "marketplace, facts, case, by",
    [
        # A day before the formal way opens: ten days after shipping, or when the promise is over.
        ("aliexpress", {"shipped_at": days(1)}, a_case(5), days(10)),
        ("ebay", {"promised_by": days(20)}, a_case(5), days(19)),
        ("amazon", {"promised_by": days(20)}, a_case(5), days(22)),
        # Open ever since the payment, or as good as open: a day after it began.
        ("own_shop", {"promised_by": days(20)}, a_case(5), days(6)),
        ("paypal", {}, a_case(5), days(6)),
        ("ebay", {"promised_by": days(20)}, a_case(19.5), days(20.5)),
        ("ebay", {"promised_by": days(20)}, a_case(25), days(26)),
        # Not known when: a day.
        ("ebay", {}, a_case(5), days(6)),
        ("never heard of", {"promised_by": days(20)}, a_case(5), days(6)),
        # Who wrote waits a day at most.
        ("ebay", {"promised_by": days(20)}, a_case(5, "buyer"), days(6)),
        ("ebay", {"promised_by": days(20)}, a_case(18.5, "buyer"), days(19)),
        # A platform's own date wins.
        ("ebay", {"promised_by": days(20), "live": (LiveDeadline(opens_at=days(12)),)}, a_case(5), days(11)),
        ("own_shop", {"live": (LiveDeadline(opens_at=days(12)),)}, a_case(5), days(11)),
    ],
)
def test_by_when_an_offer_is_out(marketplace: str, facts: dict[str, Any], case: Case, by: datetime) -> None:
    order = an_order(marketplace, case, **facts)
    assert moments.offer_by(order, case) == by
    alarm = moments.alarm_at(order, case)
    assert alarm == max(case.opened_at, by - ALARM_AHEAD)
    ahead = agenda.of_order(order, (), case.opened_at)
    assert any(each.why == "alarm" and each.at <= by for each in ahead)


@pytest.mark.parametrize(
    "facts",
    [
        {"offers": (an_offer(5),), "state": CaseState.OFFERING},
        {"state": CaseState.WITH_SELLER},
        {"state": CaseState.CLOSED},
        {"alarmed_at": days(6)},
    ],
)
def test_nobody_is_alarmed_for_what_is_in_hand(facts: dict[str, Any]) -> None:
    case = a_case(5, **facts)
    assert moments.alarm_at(an_order("ebay", case, promised_by=days(20)), case) is None


def test_the_alarm_is_a_dated_task_until_something_is_offered() -> None:
    case = a_case(5, "buyer", Cause.DAMAGED, alarmed_at=days(5.8))
    (task,) = tasks.of_order(an_order("ebay", case, promised_by=days(20)))
    assert (task.kind, task.text, task.due_at) == ("decide", "no_offer", days(6))
    offered = a_case(5, "buyer", Cause.DAMAGED, alarmed_at=days(5.8), offers=(an_offer(6),), state=CaseState.OFFERING)
    assert not [*tasks.of_order(an_order("ebay", offered, promised_by=days(20)))]


@pytest.mark.parametrize(
    "marketplace, facts, risky, by",
    [
        ("own_shop", {"promised_by": days(20)}, False, days(6)),
        ("own_shop", {"promised_by": days(6.5)}, True, days(5)),
        ("ebay", {"promised_by": days(6.5)}, False, days(5.5)),
        ("ebay", {"promised_by": days(20)}, False, days(6)),
        ("aliexpress", {"shipped_at": days(-4.5)}, False, days(5)),
        ("etsy", {}, False, days(6)),
        ("walmart", {"promised_by": days(20)}, False, None),
        ("temu", {}, False, None),
    ],
)
def test_by_when_the_first_word_is_said(
    marketplace: str, facts: dict[str, Any], risky: bool, by: datetime | None
) -> None:
    order = an_order(marketplace, **facts)
    assert moments.first_word(order, Cause.LONG_TRANSIT, days(5), risky) == by


def test_a_disputes_own_deadline_is_a_task() -> None:
    live = LiveDeadline(claim=Claim.DAMAGED, answer_by=days(9), said_by="eBay")
    (task,) = tasks.of_order(an_order("ebay", live=(live,)))
    assert (task.kind, task.due_at, task.text) == ("dispute", days(9), "eBay")
