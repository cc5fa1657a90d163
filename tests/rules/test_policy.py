"""Money is bounded by the order and by the caps, whatever else happened to the order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts.cases import Case, CaseState, Offer, OfferState, Option, Remedy, Settlement
from models.facts.fact import change
from models.facts.money import Money
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.facts.policies import Allowed, Caps, Policy
from models.rules import ladder, policy
from tests import make
from tests.make import NOW, days

MONEY = frozenset({Remedy.PARTIAL_REFUND, Remedy.REFUND, Remedy.CANCEL})


def case(n: int = 0, cause: Cause = Cause.DAMAGED, **facts: object) -> Case:
    return Case(**({"case_id": f"c{n}", "cause": cause, "opened_at": NOW, "opened_by": "buyer"} | facts))


def settled(n: int, remedy: Remedy, minor: int | None = None, done: bool = False, currency: str = "USD") -> Case:
    amount = Money(minor=minor, currency=currency) if minor is not None else None
    settlement = Settlement(
        offer_id=f"o{n}",
        option=Option(remedy=remedy, amount=amount),
        due_by=NOW,
        agreed_at=NOW,
        done_at=NOW if done else None,
    )
    return case(n, settlement=settlement, state=CaseState.CLOSED if done else CaseState.AGREED)


def order(*cases: Case, **facts: object) -> Order:
    return make.order(**({"cases": cases, "shipped_at": NOW - days(9)} | facts))


def test_what_another_case_promised_is_not_left() -> None:
    mine = case(9)
    assert policy.unpaid(order(mine), mine).minor == 4000
    assert policy.unpaid(order(mine, settled(1, Remedy.PARTIAL_REFUND, 1500)), mine).minor == 2500
    assert policy.unpaid(order(mine, settled(1, Remedy.COUPON, 1500)), mine).minor == 4000


def test_a_refund_by_hand_and_a_promise_add_up() -> None:
    promised = settled(1, Remedy.PARTIAL_REFUND, 1500)
    assert policy.unpaid(order(promised, refunded=1000)).minor == 1500
    # What we carried out is part of what the store shows as refunded.
    assert policy.unpaid(order(settled(1, Remedy.PARTIAL_REFUND, 1500, done=True), refunded=1500)).minor == 2500


@pytest.mark.parametrize("remedy", [Remedy.RESHIP, Remedy.REFUND])
def test_an_order_is_put_right_once(remedy: Remedy) -> None:
    before = settled(1, remedy, 4000 if remedy is Remedy.REFUND else None, done=True)
    mine = case(9)
    for again in (Remedy.RESHIP, Remedy.REFUND, Remedy.COUPON):
        allowed = Allowed(remedy=again, percent=10)
        assert policy.option(allowed, order(before, mine), mine, make.store().policy, NOW) is None


def test_cancel_is_for_what_has_not_left() -> None:
    mine = case(9, cause=Cause.NOT_SHIPPED)
    rules = make.store().policy
    allowed = Allowed(remedy=Remedy.CANCEL)
    assert policy.option(allowed, order(mine, shipped_at=None), mine, rules, NOW)
    scanned = (make.parcel("o", "YT1", make.event(Status.ACCEPTED)),)
    assert policy.option(allowed, order(mine, shipped_at=None, parcels=scanned), mine, rules, NOW) is None


def test_no_offer_of_nothing() -> None:
    mine = case(9)
    tiny = order(mine, total=Money(minor=1, currency="USD"))
    for remedy in (Remedy.COUPON, Remedy.PARTIAL_REFUND):
        assert policy.option(Allowed(remedy=remedy, percent=10), tiny, mine, make.store().policy, NOW) is None


OPTIONS = st.builds(
    Allowed,
    remedy=st.sampled_from(Remedy),
    percent=st.integers(1, 100),
    days=st.integers(1, 60),
)
POLICIES = st.builds(
    Policy,
    version=st.just("t"),
    ladders=st.dictionaries(
        st.sampled_from(Cause), st.lists(st.lists(OPTIONS, min_size=1, max_size=3).map(tuple), max_size=4).map(tuple)
    ),
    caps=st.builds(Caps, case_percent=st.integers(0, 100), order_percent=st.integers(0, 100)),
)


@given(
    rules=POLICIES,
    total=st.integers(0, 10**9),
    refunded=st.integers(0, 10**9),
    currency=st.sampled_from(["USD", "JPY", "KWD"]),
    causes=st.lists(
        st.sampled_from([Cause.DAMAGED, Cause.LOST, Cause.WRONG_ITEM, Cause.UNSAFE]), min_size=1, max_size=4
    ),
    answers=st.lists(st.integers(0, 4), min_size=40, max_size=40),
    shipped=st.booleans(),
)
def test_all_that_is_ever_paid_back_is_within_the_order_and_the_caps(
    rules: Policy, total: int, refunded: int, currency: str, causes: list[Cause], answers: list[int], shipped: bool
) -> None:
    """Cases are opened, offers are refused, accepted or left, in any order: never more than the order, nor the caps."""
    whole = Money(minor=total, currency=currency)
    seen = order(total=whole, refunded=min(refunded, total), shipped_at=NOW if shipped else None)
    store = make.store(policy=rules)
    cases = [case(n, cause) for n, cause in enumerate(causes)]
    now = NOW
    for turn, answer in enumerate(answers):
        at = turn % len(cases)
        mine = cases[at]
        now += timedelta(hours=1)
        seen = change(seen, cases=tuple(cases))
        live = mine.live_offer
        if live is None:
            made = ladder.next_offer(seen, mine, store, now)
            cases[at] = mine.with_offer(made) if made else mine
            continue
        _within(live, seen, mine, rules)
        if answer < len(live.options) and policy.possible(live.options[answer], seen, mine):
            option = live.options[answer]
            mine = mine.with_offer(change(live, state=OfferState.ACCEPTED, chosen=answer))
            if option.remedy is not Remedy.WAIT:
                agreed = Settlement(offer_id=live.offer_id, option=option, due_by=now, agreed_at=now)
                mine = change(mine, settlement=agreed)
            cases[at] = mine
        else:
            cases[at] = mine.with_offer(change(live, state=OfferState.REFUSED))
    paid = [c.settlement.option for c in cases if c.settlement]
    back = sum(o.amount.minor for o in paid if o.amount and o.remedy in MONEY)
    assert back + seen.refunded <= max(total, seen.refunded)
    assert back + seen.refunded <= max(whole.percent(rules.caps.order_percent).minor, seen.refunded)
    assert sum(o.remedy in policy.WHOLE for o in paid) <= 1


def _within(offer: Offer, order_: Order, case_: Case, rules: Policy) -> None:
    assert 1 <= len(offer.options) <= 3
    for option in offer.options:
        if option.amount is None or option.remedy is Remedy.COUPON:
            continue
        assert 0 < option.amount.minor <= order_.total.percent(rules.caps.case_percent).minor
        assert option.amount.currency == order_.currency
