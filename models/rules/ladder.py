"""What do we offer next?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models.facts.cases import Case, Offer, OfferState, Option, Remedy
from models.facts.fact import named
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.people import Store
from models.rules import policy, windows

# An acceptance that travelled while the offer ran out still counts.
GRACE = timedelta(minutes=5)

# A person decides these: a fake is never bargained over.
NEVER_BARGAINED = frozenset({Cause.COUNTERFEIT})
# Nobody is paid for keeping a thing that hurts: the whole price or nothing.
REFUND_ONLY = frozenset({Cause.UNSAFE})


def next_offer(order: Order, case: Case, store: Store, now: datetime) -> Offer | None:
    """The next rung with something possible on it, or None: then it is a person's turn.

    Nothing new is offered close to the end of the claim window (PRODUCT rule 1), nor after a settlement, nor a second
    time for a cause that this order was already compensated for.
    """
    if case.settlement or case.cause in NEVER_BARGAINED or windows.closing(order, case.cause, now):
        return None
    if any(c.settlement and c.cause is case.cause for c in order.cases):
        return None
    answered = tuple(each for each in case.offers if each.state in (OfferState.REFUSED, OfferState.ACCEPTED))
    rungs = store.policy.ladder(case.cause)
    for rung in range(max((each.rung for each in answered), default=-1) + 1, len(rungs)):
        options = tuple(filter(None, (policy.option(each, order, case, store.policy, now) for each in rungs[rung])))
        if case.cause in REFUND_ONLY:
            options = tuple(each for each in options if each.remedy is Remedy.REFUND)
        if _is_new(options, answered):
            return _offer(order, case, store, now, rung, options)
    return None


def again(order: Order, case: Case, store: Store, now: datetime) -> Offer | None:
    """The last offer once more, as it was, when it ran out unanswered and may still be made."""
    last = case.offers[-1] if case.offers else None
    if last is None or last.state not in (OfferState.OPEN, OfferState.EXPIRED):
        return None
    if case.settlement or windows.closing(order, case.cause, now):
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


def _is_new(options: tuple[Option, ...], answered: tuple[Offer, ...]) -> bool:
    """A rung that only repeats what was refused is no rung (a cap may have made two rungs equal)."""
    before = {(o.remedy, o.amount) for offer in answered for o in offer.options if o.remedy is not Remedy.WAIT}
    return any((o.remedy, o.amount) not in before for o in options)


def _payable(options: tuple[Option, ...], order: Order, case: Case, store: Store) -> bool:
    left = policy.left_to_pay_back(order, case, store.policy).minor
    money = (o for o in options if o.amount is not None and o.remedy is not Remedy.COUPON)
    return all(policy.possible(o, order, case) for o in options) and all(
        o.amount.minor <= left for o in money if o.amount
    )


_COST = {
    Remedy.WAIT: 0,
    Remedy.COUPON: 1,
    Remedy.PARTIAL_REFUND: 2,
    Remedy.CANCEL: 3,
    Remedy.RESHIP: 4,
    Remedy.REFUND: 5,
}
