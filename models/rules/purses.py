"""How much may still be spent?"""

# A purse is what one cap bounds over many orders: a store's month, a store's day, a buyer's year. What an offer may cost is
# held in its purses from the moment it is made until it is answered; what a settlement costs stays spent there, in the
# month, day and year of its offer. Amounts are minor units of the policy's currency; of another currency is another purse.

from __future__ import annotations

from collections import Counter
from datetime import datetime

from models.facts.cases import Case, Offer, OfferState
from models.facts.decisions import Decision, Known, MakeOffer, apply
from models.facts.fact import Fact, change, named
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.policies import LAW
from models.facts.spending import Ledger
from models.rules import calendar

MONTH, DAY, BUYER_YEAR = "month", "day", "buyer_year"
NOTHING_LEFT = 2**62


class Purse(Fact, frozen=True, kw_only=True, order=True):
    """`cap` is the name of the cap that bounds it; `period` the local month, day or year that it is for."""

    purse_id: str
    cap: str
    period: str
    currency: str


def ids(order: Order, store: Store, at: datetime) -> dict[str, str]:
    """The purses that a new offer is paid from, by the name of the cap; only those that the policy bounds."""
    currency = store.policy.currency or order.currency
    return {each.cap: each.purse_id for each in _purses(order, store, at, currency) if cap(store, each.cap) is not None}


def room(order: Order, case: Case, store: Store, ledger: Ledger, at: datetime) -> int | None:
    """The least that any purse has left for this case. None: no cap bounds it.

    What the case itself holds counts as free, as its next offer takes the place of the last. What the order's other cases
    hold is read out of `order`, which may have changed since the ledger was read.
    """
    bounded = ids(order, store, at)
    if not bounded:
        return None
    then = ledger.own.get(order.order_id, {})
    now = Counter[str]()
    for other in order.cases:
        if other.case_id != case.case_id:
            now.update(_by_id(_of_case(order, other, store)))
    return max(
        0,
        min(
            (cap(store, name) or 0) - (ledger.held.get(key, 0) - then.get(key, 0) + now[key])
            for name, key in bounded.items()
        ),
    )


def holds(order: Order, store: Store) -> dict[str, int]:
    """What the order's offers hold and its settlements have spent, by purse id. Read out of the order alone."""
    return _by_id(held(order, store))


def held(order: Order, store: Store) -> dict[Purse, int]:
    """The same by purse, those included that no cap bounds: a cap that is set later knows what was spent before."""
    total = Counter[Purse]()
    for case in order.cases:
        total.update(_of_case(order, case, store))
    return dict(total)


def moved(before: Known, after: Known) -> dict[Purse, int]:
    """What a decision takes out of each purse, or gives back."""
    total = Counter[Purse]()
    for key, order in after.orders.items():
        was = before.orders.get(key)
        if order is not was:
            total.update(held(order, after.store))
            total.subtract(held(was, before.store) if was else {})
    return {purse: minor for purse, minor in total.items() if minor}


def bounds(before: Known, decision: Decision, taken: dict[Purse, int]) -> dict[str, int]:
    """The caps that a decision's new offers must keep, by purse id.

    Nothing else is refused by a purse: what the law or an older offer obliges to is paid, whatever it leaves; what costs
    nothing is offered whatever is left.
    """
    made = [each.offer for each in decision.changes if isinstance(each, MakeOffer)]
    if not any(each.held and each.held.minor > 0 and each.policy_version != LAW for each in made):
        return {}
    most = {each.purse_id: cap(before.store, each.cap) for each, minor in taken.items() if minor > 0}
    return {key: bound for key, bound in most.items() if bound is not None}


def overdrawn(known: Known, decision: Decision) -> bool:
    """Do the new offers of one decision, each within its bounds, together take more than is left?"""
    if known.ledger is None:
        return False
    taken = moved(known, apply(known, decision))
    by_id = _by_id(taken)
    most = bounds(known, decision, taken)
    return any(known.ledger.held.get(key, 0) + by_id[key] > bound for key, bound in most.items())


def emptied(ledger: Ledger) -> Ledger:
    """As if nothing were left in any purse."""
    return change(ledger, held=dict.fromkeys(ledger.held, NOTHING_LEFT))


def cap(store: Store, name: str) -> int | None:
    """The bound of a purse, in minor units of the policy's currency."""
    caps = store.policy.caps
    return {MONTH: caps.month, DAY: caps.day, BUYER_YEAR: caps.buyer_year}[name]


def of_month(store: Store, at: datetime) -> Purse | None:
    """The purse of a store's month. None: the policy names no currency, so each order's own is counted by itself."""
    currency = store.policy.currency
    return _purse(MONTH, f"{calendar.day_of(at, store.zone):%Y-%m}", currency, store.store_id) if currency else None


def buyer(order: Order) -> tuple[str, ...]:
    """Who the buyer is, over all stores of a seller: by e-mail, telephone or address, as far as they are known."""
    if order.email:
        return ("email", order.email.strip().casefold())
    if order.phone:
        return ("phone", "".join(filter(str.isdecimal, order.phone)))
    if order.name and order.postcode:
        return ("address", *(part.strip().casefold() for part in (order.name, order.postcode, order.country)))
    return ("order", order.order_id)


def _of_case(order: Order, case: Case, store: Store) -> dict[Purse, int]:
    """What the settlement has cost, or what the offer may still cost, in the purses of the moment of its offer."""
    offer, what = _live(case), case.settlement.held if case.settlement else None
    if case.settlement is not None:
        offer = case.offer(case.settlement.offer_id)
        at = offer.made_at if offer else case.settlement.agreed_at
    elif offer is not None:
        at, what = offer.made_at, offer.held
    if what is None or what.minor <= 0:
        return {}
    return dict.fromkeys(_purses(order, store, at, what.currency), what.minor)


def _live(case: Case) -> Offer | None:
    """The offer that may still cost something: one that is open, or a dated wait for what its promise costs if it breaks."""
    last = case.offers[-1] if case.open and case.offers else None
    return last if last is not None and (last.state is OfferState.OPEN or case.promise is not None) else None


def _purses(order: Order, store: Store, at: datetime, currency: str) -> tuple[Purse, ...]:
    day = calendar.day_of(at, store.zone)
    return (
        _purse(MONTH, f"{day:%Y-%m}", currency, order.store_id),
        _purse(DAY, day.isoformat(), currency, order.store_id),
        _purse(BUYER_YEAR, f"{day:%Y}", currency, order.seller_id, *buyer(order)),
    )


def _purse(name: str, period: str, currency: str, *whose: str) -> Purse:
    return Purse(purse_id=named("purse", name, period, currency, *whose), cap=name, period=period, currency=currency)


def _by_id(sums: dict[Purse, int]) -> dict[str, int]:
    return {purse.purse_id: minor for purse, minor in sums.items()}
