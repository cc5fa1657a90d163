"""May we offer this, and up to how much?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import marketplaces
from models.facts.cases import Case, Option, Remedy
from models.facts.money import Money
from models.facts.orders import Order
from models.facts.policies import Allowed, Policy


def left_to_pay_back(order: Order, case: Case, policy: Policy) -> Money:
    """The most that this case may still cost: under both caps, and never above what the order has left to refund."""
    currency = order.currency
    agreed = sum(_minor(c) for c in order.cases if c.case_id != case.case_id)
    left = order.total.minor - max(order.refunded, agreed)
    of_order = order.total.percent(policy.caps.order_percent).minor - agreed
    of_case = order.total.percent(policy.caps.case_percent).minor
    return Money(minor=max(0, min(left, of_order, of_case)), currency=currency)


def option(allowed: Allowed, order: Order, case: Case, policy: Policy, now: datetime) -> Option | None:
    """What an allowed remedy means for this order now; None when it cannot be offered."""
    left = left_to_pay_back(order, case, policy)
    match allowed.remedy:
        case Remedy.WAIT:
            until = now + timedelta(days=allowed.days or 7)
            return Option(remedy=Remedy.WAIT, until=until.replace(hour=0, minute=0, second=0, microsecond=0))
        case Remedy.RESHIP:
            return Option(remedy=Remedy.RESHIP)
        case Remedy.COUPON:
            amount = order.total.percent(allowed.percent or 0)
            return Option(remedy=Remedy.COUPON, amount=amount, percent=allowed.percent, coupon=allowed.coupon)
        case Remedy.REFUND | Remedy.CANCEL:
            whole = order.total - Money(minor=order.refunded, currency=order.currency)
            if allowed.remedy is Remedy.CANCEL and order.shipped_at:
                return None
            return Option(remedy=allowed.remedy, amount=whole) if 0 < whole.minor <= left.minor else None
        case Remedy.PARTIAL_REFUND:
            amount = min(order.total.percent(allowed.percent or 0), left)
            if amount.minor <= 0 or not marketplaces.of(order.marketplace).partial_refund:
                return None
            return Option(remedy=Remedy.PARTIAL_REFUND, amount=amount, percent=allowed.percent)


def _minor(case: Case) -> int:
    """What a case has agreed to pay back, in minor units. A coupon is not money that leaves the order."""
    option_ = case.settlement.option if case.settlement else None
    return option_.amount.minor if option_ and option_.amount and option_.remedy is not Remedy.COUPON else 0
