"""How long may what is kept of a buyer be kept?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models.facts.cases import Case
from models.facts.orders import Order
from models.rules import windows

# Our own proposal, where a policy says nothing: longer than any claim window that we know, card networks' 120 days included.
KEPT = timedelta(days=180)
# The same for everybody (RELIABILITY SEC-45): words, and bodies as they came; of a body its key stays for good.
MESSAGES = timedelta(days=730)
BODIES = timedelta(days=30)


def ends_at(order: Order, case: Case, kept: timedelta) -> datetime | None:
    """When the bytes of a case's photos go; None while it is open or to be settled, and where there are none.

    `kept` is counted from the case's end. As long as the buyer may still open a claim over it they stay.
    """
    if case.closed_at is None or not any(each.here for each in case.evidence):
        return None
    if case.settlement is not None and case.settlement.done_at is None:
        return None
    ends, last_day = case.closed_at + kept, windows.last_day(order, case.cause)
    return max(ends, last_day) if last_day else ends
