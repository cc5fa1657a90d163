"""May we offer this, and up to how much?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import marketplaces
from models.facts.cases import Case, Option, Remedy
from models.facts.money import Money
from models.facts.orders import Order
from models.facts.policies import Allowed, Policy
from models.rules import causes

# Each of these puts the whole order right, so there is only ever one of them.
WHOLE = frozenset({Remedy.RESHIP, Remedy.REFUND, Remedy.CANCEL})


def unpaid(order: Order, case: Case | None = None) -> Money:
    """What of the price has neither been paid back nor been promised back by another case."""
    promised, paid = 0, 0
    for other in order.cases:
        if other.settlement is None or (case is not None and other.case_id == case.case_id):
            continue
        if other.settlement.done_at is None:
            promised += _minor(other)
        else:
            paid += _minor(other)
    return Money(minor=max(0, order.total.minor - max(order.refunded, paid) - promised), currency=order.currency)


def left_to_pay_back(order: Order, case: Case, policy: Policy) -> Money:
    """The most that this case may still cost: under both caps, and never above what the order has left to refund."""
    left = unpaid(order, case).minor
    of_order = order.total.percent(policy.caps.order_percent).minor - (order.total.minor - left)
    if policy.caps.order_percent < 100:
        of_order -= _reserved(order, case)
    of_case = order.total.percent(policy.caps.case_percent).minor
    return Money(minor=max(0, min(left, of_order, of_case)), currency=order.currency)


def option(allowed: Allowed, order: Order, case: Case, policy: Policy, now: datetime) -> Option | None:
    """What an allowed remedy means for this order now; None when it cannot be offered."""
    made = _option(allowed, order, case, policy, now)
    return made if made is not None and possible(made, order, case) else None


def possible(option: Option, order: Order, case: Case) -> bool:
    """Can it be carried out at all? Another case, or the seller's own hand, may have put the order right meanwhile.

    Caps are not asked: a later policy never touches an offer that is out.
    """
    others = {c.settlement.option.remedy for c in order.cases if c.settlement and c.case_id != case.case_id}
    if option.remedy is Remedy.WAIT:
        return True
    if option.remedy is Remedy.COUPON:
        return not others & (WHOLE | {Remedy.COUPON})
    if option.remedy in WHOLE and others & WHOLE:
        return False
    left = unpaid(order, case).minor
    return left > 0 and (option.amount is None or 0 < option.amount.minor <= left)


def paid_back(order: Order) -> bool:
    """Has the buyer got everything back, or is it promised? Then there is nothing more to tell or to offer."""
    if 0 < order.total.minor <= order.refunded:
        return True
    back = (Remedy.REFUND, Remedy.CANCEL)
    return any(c.settlement is not None and c.settlement.option.remedy in back for c in order.cases)


def _option(allowed: Allowed, order: Order, case: Case, policy: Policy, now: datetime) -> Option | None:
    left = left_to_pay_back(order, case, policy)
    match allowed.remedy:
        case Remedy.WAIT:
            until = now + timedelta(days=allowed.days or 7)
            return Option(remedy=Remedy.WAIT, until=until.replace(hour=0, minute=0, second=0, microsecond=0))
        case Remedy.RESHIP:
            return Option(remedy=Remedy.RESHIP)
        case Remedy.COUPON:
            amount = order.total.percent(allowed.percent or 0)
            if amount.minor <= 0:
                return None
            return Option(remedy=Remedy.COUPON, amount=amount, percent=allowed.percent, coupon=allowed.coupon)
        case Remedy.REFUND | Remedy.CANCEL:
            whole = unpaid(order, case)
            if allowed.remedy is Remedy.CANCEL and (causes.shipped(order) or order.shipped_at):
                return None
            return Option(remedy=allowed.remedy, amount=whole) if 0 < whole.minor <= left.minor else None
        case Remedy.PARTIAL_REFUND:
            amount = min(order.total.percent(allowed.percent or 0), left)
            if amount.minor <= 0 or not marketplaces.of(order.marketplace).partial_refund:
                return None
            return Option(remedy=Remedy.PARTIAL_REFUND, amount=amount, percent=allowed.percent)


def _reserved(order: Order, case: Case) -> int:
    """What the buyer could still take in other cases. The whole price needs no such hold: see `possible`."""
    others = (c.live_offer for c in order.open_cases if c.case_id != case.case_id)
    return sum(
        max((o.amount.minor for o in offer.options if o.amount and o.remedy is not Remedy.COUPON), default=0)
        for offer in others
        if offer is not None
    )


def _minor(case: Case) -> int:
    """What a case has agreed to pay back, in minor units. A coupon is not money that leaves the order."""
    option_ = case.settlement.option if case.settlement else None
    return option_.amount.minor if option_ and option_.amount and option_.remedy is not Remedy.COUPON else 0
