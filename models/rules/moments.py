"""By when must the buyer have heard of us, and by when must an offer be out?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import marketplaces
from models.facts.cases import Case, CaseState
from models.facts.markets import ChannelMode
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.rules import windows

# Our own proposals (dispute rules, section 3), no platform's: a day before the formal way opens, a day after the first
# anomaly where it is open from the start, and two days before a promise that will hardly be kept.
A_DAY = timedelta(days=1)
AT_RISK_BEFORE = timedelta(days=2)
# An alarm that comes with the moment itself leaves a person no time to act.
ALARM_AHEAD = timedelta(hours=4)

_MAY_BEGIN = frozenset(
    {ChannelMode.FREE, ChannelMode.PROACTIVE, ChannelMode.PROACTIVE_TYPED, ChannelMode.DRAFT_FOR_HUMAN}
)


def may_write_first(order: Order) -> bool:
    """May a seller begin to write about an order there, itself or by a person's hand?"""
    return marketplaces.of(order.marketplace).mode in _MAY_BEGIN


def first_word(order: Order, cause: Cause, since: datetime, risky: bool = False) -> datetime | None:
    """A day after the first anomaly, two before a promise at risk, but a day before the formal way opens at the latest."""
    if not may_write_first(order):
        return None
    by = since + A_DAY
    if risky and order.promised_by:
        by = min(by, order.promised_by - AT_RISK_BEFORE)
    opens = _opens(order, cause, since)
    return max(since, min(by, opens - A_DAY) if opens else by)


def offer_by(order: Order, case: Case) -> datetime:
    """The moment of a case (UTC): by then an offer is out, or the seller knows that none is.

    Who has written waits a day at most; where nobody wrote, it is a day before the formal way opens. Where it is open
    already, a day from the beginning of the case.
    """
    soon, opens = case.opened_at + A_DAY, _opens(order, case.cause, case.opened_at)
    if opens is None or opens - A_DAY <= case.opened_at:
        return soon
    return min(soon, opens - A_DAY) if case.opened_by == "buyer" else opens - A_DAY


def alarm_at(order: Order, case: Case) -> datetime | None:
    """When the seller is to be alarmed; None where something is offered, settled, or with a person already."""
    if case.offers or case.settlement or case.alarmed_at or case.state is CaseState.WITH_SELLER or not case.open:
        return None
    return max(case.opened_at, offer_by(order, case) - ALARM_AHEAD)


def _opens(order: Order, cause: Cause, since: datetime) -> datetime | None:
    """When the formal way opens; None where that is not known, or it has been open ever since the payment."""
    open_ = windows.window(order, cause, since)
    return None if open_.from_payment else open_.opens_at
