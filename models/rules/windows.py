"""In what form, and until when, may a claim be made?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import marketplaces
from models.facts.fact import Fact
from models.facts.markets import Anchor, Bound, Claim, Marketplace, Window
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.rules import calendar

# So long before the end the bot stops bargaining and says so: a proposal of ours, no platform's rule.
NO_NEW_OFFERS = timedelta(days=5)
MARGINS = {"high": timedelta(hours=24), "medium": timedelta(hours=24), "low": timedelta(hours=72)}

_CLAIMS = {
    Cause.DAMAGED: Claim.DAMAGED,
    Cause.WRONG_ITEM: Claim.WRONG_ITEM,
    Cause.WRONG_VARIANT: Claim.WRONG_ITEM,
    Cause.PARTS_MISSING: Claim.MISSING_PARTS,
    Cause.POOR_QUALITY: Claim.NOT_AS_DESCRIBED,
    Cause.UNSAFE: Claim.NOT_AS_DESCRIBED,
    Cause.COUNTERFEIT: Claim.COUNTERFEIT,
    Cause.DELIVERED: Claim.NOT_AS_DESCRIBED,
}


class Opened(Fact, frozen=True, kw_only=True):
    """When the formal path is open (UTC). None: not known. `margin` is how far the end may be wrong."""

    opens_at: datetime | None = None
    closes_at: datetime | None = None
    margin: timedelta = MARGINS["low"]


def claim_of(cause: Cause) -> Claim:
    """The reason that a platform knows. Whatever has not arrived, for whatever cause, is "not received"."""
    return _CLAIMS.get(cause, Claim.ITEM_NOT_RECEIVED)


def window(order: Order, cause: Cause, now: datetime) -> Opened:
    """`now` stands for the buyer's first message where a path opens by it and there was none yet."""
    market = marketplaces.of(order.marketplace)
    span = _span(market, cause)
    return Opened(
        opens_at=_moment(span.opens, order, market, now) if span else None,
        closes_at=_moment(span.closes, order, market) if span else None,
        margin=MARGINS.get(market.confidence, MARGINS["low"]),
    )


def last_day(order: Order, cause: Cause) -> datetime | None:
    """The last moment that we dare to name: the end of the window less the margin. None where the end is not known."""
    open_ = window(order, cause, order.placed_at)
    return open_.closes_at - open_.margin if open_.closes_at else None


def closing(order: Order, cause: Cause, now: datetime) -> bool:
    """Is the end so near, or past, that bargaining would cost the buyer the claim?"""
    end = last_day(order, cause)
    return end is not None and now >= end - NO_NEW_OFFERS


def _span(market: Marketplace, cause: Cause) -> Window | None:
    claim = claim_of(cause)
    return next((each for each in market.windows if each.claim is claim), None)


def _moment(bound: Bound | None, order: Order, market: Marketplace, contact: datetime | None = None) -> datetime | None:
    if bound is None or bound.days is None:
        return None
    start = _anchored(bound.anchor, order, market, contact)
    if start is None:
        return None
    if bound.business_days:
        return calendar.add_working_days(start, bound.days, order.country)
    return start + timedelta(days=bound.days)


def _anchored(anchor: Anchor, order: Order, market: Marketplace, contact: datetime | None) -> datetime | None:
    match anchor:
        case Anchor.ORDER_PAID:
            return order.placed_at
        case Anchor.SHIPPED:
            return order.shipped_at or _first(order, _MOVING)
        case Anchor.DELIVERED:
            delivered = _first(order, frozenset({Status.DELIVERED}))
            return delivered or (_expected(order) if market.own_shop else None)
        case Anchor.ESTIMATED_DELIVERY:
            return _expected(order) if market.own_shop else order.promised_by
        case Anchor.CONTACT_SELLER:
            wrote = [case.opened_at for case in order.cases if case.opened_by == "buyer"]
            return min(wrote) if wrote else contact


def _expected(order: Order) -> datetime:
    """Card networks count from the payment where no date was given, which is the earlier end."""
    return order.promised_by or order.placed_at


def _first(order: Order, statuses: frozenset[Status]) -> datetime | None:
    return min((e.at for p in order.parcels for e in p.events if e.status in statuses), default=None)


_MOVING = frozenset(Status) - {Status.PRE_TRANSIT, Status.UNKNOWN, Status.EXPIRED, Status.CANCELLED}
