"""Who carries a settlement out, and when is the seller pressed?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import marketplaces
from models.facts.cases import Carrying, Option, Remedy, Settlement
from models.facts.orders import Order
from models.facts.people import Store

# For how long a shop is asked, by the same key alone, before a person is: keys are kept for a day at least
# (https://docs.stripe.com/api/idempotent_requests), so a later try could pay twice.
ASKED_FOR = timedelta(hours=24)

PAID_BACK = frozenset({Remedy.PARTIAL_REFUND, Remedy.REFUND_KEEP, Remedy.REFUND, Remedy.CANCEL})
# Money that goes back to the buyer, by whatever hand.
HANDED_BACK = PAID_BACK | {Remedy.RETURN}
# The shop can only prepare these: a person still has to send something, or to take it back.
PREPARED = frozenset({Remedy.SEND_PART, Remedy.RESHIP, Remedy.EXCHANGE, Remedy.RETURN})
_BY_SHOP = {
    "shopify": PAID_BACK | PREPARED | {Remedy.COUPON},
    "woocommerce": PAID_BACK | {Remedy.COUPON},
}
# While these hold somebody else's hand would pay a second time.
_ASKING = frozenset({Carrying.ASKED, Carrying.UNKNOWN})


def by_shop(store: Store, order: Order, option: Option) -> bool:
    """Can the store's own system do this, or at least prepare it? What was paid on a marketplace is paid back there.

    Nothing is paid by itself while a formal dispute is open: it might be paid twice.
    """
    if order.disputed is not None:
        return False
    if option.remedy not in _BY_SHOP.get(store.shop, ()) or not order.platform_ref:
        return False
    if not marketplaces.of(order.marketplace).own_shop or option.coupon:
        return False  # a code of the seller's own exists already, and is the seller's to give
    if option.remedy in PREPARED:
        return True
    amount = option.amount
    return amount is not None and amount.minor > 0 and amount.currency == order.currency


def is_shop(by: str) -> bool:
    """Was it a shop's own system that did it, and no person?"""
    return by == "shop" or by in _BY_SHOP


def asking(settlement: Settlement | None) -> bool:
    """Is the shop being asked just now? Then nobody else may carry it out (RELIABILITY I13, I19)."""
    return settlement is not None and settlement.done_at is None and settlement.carrying in _ASKING


def by_hand(settlement: Settlement | None) -> bool:
    """Does it wait for a person?"""
    return settlement is not None and settlement.done_at is None and settlement.carrying not in _ASKING


def asked_until(settlement: Settlement) -> datetime:
    """After this moment the shop is not asked any more."""
    return settlement.agreed_at + ASKED_FOR


def presses(settlement: Settlement) -> tuple[datetime, ...]:
    """When the seller is reminded, and when alarmed: with half and with a quarter of the time left."""
    span = settlement.due_by - (settlement.back_at or settlement.agreed_at)
    return (settlement.due_by - span / 2, settlement.due_by - span / 4)


def pressed(settlement: Settlement, now: datetime) -> int:
    """How often the seller should have been pressed by now: 0, 1 (reminded) or 2 (alarmed)."""
    return sum(each <= now for each in presses(settlement))


def next_press(settlement: Settlement) -> datetime | None:
    """The press that is still to come."""
    ahead = presses(settlement)[settlement.pressed :]
    return ahead[0] if ahead else None


def handed_back(order: Order) -> int:
    """What of the order was paid back for settlements that are done, by whatever hand, in minor units."""
    options = (case.settlement.option for case in order.cases if case.settlement and case.settlement.done_at)
    return sum(each.amount.minor for each in options if each.amount and each.remedy in HANDED_BACK)


def paid_by_hand(order: Order) -> int:
    """What of the order was paid back other than through us, as far as we know, in minor units.

    What the shop shows beyond it was paid behind our back: then it does not pay again before a person has looked.
    """
    settled = [case.settlement for case in order.cases if case.settlement and case.settlement.done_at]
    paid = [(s, s.option.amount.minor) for s in settled if s.option.amount and s.option.remedy in PAID_BACK]
    ours = sum(minor for each, minor in paid if each.carrying in _ASKING)
    hands = sum(minor for each, minor in paid if each.carrying not in _ASKING)
    return max(order.refunded - ours, hands, 0)
