"""What do we offer next?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models.facts.cases import Case, Offer, Option, Remedy
from models.facts.fact import named
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.people import Store
from models.rules import policy, windows

# A person decides these: counterfeit is never bargained, unsafe goes straight to a full refund and a person.
NEVER_BARGAINED = frozenset({Cause.COUNTERFEIT})


def next_offer(order: Order, case: Case, store: Store, now: datetime) -> Offer | None:
    """The next rung with something possible on it, or None: then it is a person's turn.

    Nothing new is offered close to the end of the claim window (PRODUCT rule 1), nor after a settlement.
    """
    if case.settlement or case.cause in NEVER_BARGAINED or windows.closing(order, case.cause, now):
        return None
    rungs = store.policy.ladders.get(case.cause, ())
    tried = max((offer.rung for offer in case.offers), default=-1)
    for rung in range(tried + 1, len(rungs)):
        options = tuple(filter(None, (policy.option(each, order, case, store.policy, now) for each in rungs[rung])))
        fresh = _not_offered(options, case)
        if fresh:
            return _offer(order, case, store, now, rung, fresh)
    return None


def again(order: Order, case: Case, store: Store, now: datetime) -> Offer | None:
    """The last offer once more, as it was, when it ran out unanswered and may still be made."""
    last = case.offers[-1] if case.offers else None
    if last is None or case.settlement or windows.closing(order, case.cause, now):
        return None
    lapsed = any(option.until and option.until <= now for option in last.options)
    if lapsed or not _payable(last.options, order, case, store):
        return None
    return _offer(order, case, store, now, last.rung, last.options)


def cheapest_first(option: Option) -> tuple[int, int]:
    """The order of options in a message: what costs the seller least comes first."""
    amount = option.amount.minor if option.amount else 0
    return (_COST[option.remedy], amount)


def _offer(order: Order, case: Case, store: Store, now: datetime, rung: int, options: tuple[Option, ...]) -> Offer:
    last_day = windows.last_day(order, case.cause)
    expires = now + store.policy.offer_lasts
    if last_day is not None:
        expires = max(now + timedelta(hours=1), min(expires, last_day))
    return Offer(
        offer_id=named("offer", case.case_id, len(case.offers)),
        rung=rung,
        options=tuple(sorted(options, key=cheapest_first)),
        made_at=now,
        expires_at=expires,
        policy_version=store.policy.version,
    )


def _not_offered(options: tuple[Option, ...], case: Case) -> tuple[Option, ...]:
    """A rung that only repeats what was refused is no rung (a cap may have made two rungs equal)."""
    before = {(o.remedy, o.amount) for offer in case.offers for o in offer.options if o.remedy is not Remedy.WAIT}
    return options if any((o.remedy, o.amount) not in before for o in options) else ()


def _payable(options: tuple[Option, ...], order: Order, case: Case, store: Store) -> bool:
    left = policy.left_to_pay_back(order, case, store.policy)
    return all(o.amount is None or o.remedy is Remedy.COUPON or o.amount.minor <= left.minor for o in options)


_COST = {
    Remedy.WAIT: 0,
    Remedy.COUPON: 1,
    Remedy.PARTIAL_REFUND: 2,
    Remedy.CANCEL: 3,
    Remedy.RESHIP: 4,
    Remedy.REFUND: 5,
}
