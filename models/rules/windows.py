"""In what form, and until when, may a claim be made?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from models import marketplaces
from models.facts.fact import Fact
from models.facts.markets import Anchor, Bound, Claim, Confidence, LiveDeadline, Marketplace, Unanswered, Unit, Window
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.rules import calendar

# So long before the end the bot stops bargaining and says so: a proposal of ours, no platform's rule.
NO_NEW_OFFERS = timedelta(days=5)
# The less a figure is backed, the earlier we take it to be; a date of the platform's own needs no margin.
MARGINS = {
    Confidence.HIGH: timedelta(hours=24),
    Confidence.MEDIUM: timedelta(hours=24),
    Confidence.LOW: timedelta(hours=72),
}
# Read strictly: 72 business hours are three business days, not nine days of eight hours.
_HOURS_A_DAY = 24

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
    """When the formal path is open (UTC). None: not known. `margin` is how far the end may be wrong.

    `from_payment`: it has been open ever since the order was paid. `answer_by` is known in a dispute that is open.
    `said_by` names who gave these dates if not our table, whose text was `checked` last on that day.
    """

    opens_at: datetime | None = None
    closes_at: datetime | None = None
    margin: timedelta = MARGINS[Confidence.LOW]
    confidence: Confidence = Confidence.LOW
    from_payment: bool = False
    answer_by: datetime | None = None
    silence: Unanswered | None = None
    said_by: str = ""
    source: str = ""
    checked: date | None = None


def claim_of(cause: Cause) -> Claim:
    """The reason that a platform knows. Whatever has not arrived, for whatever cause, is "not received"."""
    return _CLAIMS.get(cause, Claim.ITEM_NOT_RECEIVED)


def window(order: Order, cause: Cause, now: datetime) -> Opened:
    """`now` stands for the buyer's first message where a path opens by it and there was none yet."""
    market, claim = marketplaces.of(order.marketplace), claim_of(cause)
    span, live = market.window(claim, order.country), _live(order, claim)
    confidence = (span.confidence if span else None) or market.confidence
    opens, closes = (_opens(span, order, market, now), _closes(span, order, market)) if span else (None, None)
    return Opened(
        opens_at=(live.opens_at if live else None) or opens,
        closes_at=(live.closes_at if live else None) or closes,
        margin=timedelta() if live and live.closes_at else MARGINS[confidence],
        confidence=Confidence.HIGH if live else confidence,
        from_payment=not (live and live.opens_at) and opens is not None and opens <= order.placed_at,
        answer_by=live.answer_by if live else None,
        silence=market.answer.silence if market.answer else None,
        said_by=live.said_by if live else "",
        source=market.source,
        checked=market.checked,
    )


def last_day(order: Order, cause: Cause) -> datetime | None:
    """The last moment that we dare to name: the end of the window less the margin. None where the end is not known."""
    open_ = window(order, cause, order.placed_at)
    return open_.closes_at - open_.margin if open_.closes_at else None


def closing(order: Order, cause: Cause, now: datetime) -> bool:
    """Is the end so near, or past, that bargaining would cost the buyer the claim?"""
    end = last_day(order, cause)
    return end is not None and now >= end - NO_NEW_OFFERS


def answer_by(order: Order, cause: Cause, since: datetime) -> datetime | None:
    """Until when the seller must have answered what began at `since` (UTC). None: the platform's text is not known."""
    market, live = marketplaces.of(order.marketplace), _live(order, claim_of(cause))
    if live and live.answer_by:
        return live.answer_by
    answer = market.answer
    if answer is None or answer.within is None:
        return None
    match answer.unit:
        case Unit.BUSINESS_DAYS:
            return calendar.add_working_days(since, answer.within, order.country)
        case Unit.BUSINESS_HOURS:
            return calendar.add_working_days(since, max(1, answer.within // _HOURS_A_DAY), order.country)
        case Unit.HOURS:
            return since + timedelta(hours=answer.within)
        case _:
            return since + timedelta(days=answer.within)


def _live(order: Order, claim: Claim) -> LiveDeadline | None:
    """The newest that the platform has said of this reason, before what it said of all."""
    said = [e for e in order.live if e.claim in (claim, None) and (e.opens_at or e.closes_at or e.answer_by)]
    return max(said, key=lambda each: (each.claim is not None, each.seen_at or order.placed_at), default=None)


def _opens(span: Window, order: Order, market: Marketplace, contact: datetime) -> datetime | None:
    """The latest of what must have passed. What only the buyer's first message starts counts once there was one."""
    if span.without_date and order.promised_by is None:
        return _moment(span.without_date, order, market)
    first = _moment(span.opens, order, market, contact)
    return max((each for each in (first, *_besides(span, order, market)) if each), default=None) if first else None


def _besides(span: Window, order: Order, market: Marketplace) -> Iterator[datetime | None]:
    yield from (_moment(each, order, market) for each in span.also)


def _closes(span: Window, order: Order, market: Marketplace) -> datetime | None:
    end, at_most = _moment(span.closes, order, market), _moment(span.at_most, order, market)
    return min(end, at_most) if end and at_most else end


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
