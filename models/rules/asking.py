"""When is a tracker asked for what it may have failed to report?"""

from __future__ import annotations

from datetime import datetime, timedelta

from models.facts.orders import Order
from models.facts.parcels import ENDED, Parcel

# A new number is registered first, and its tracker needs a while to find it.
FIRST = timedelta(hours=1)
# Trackers look at carriers every four to twelve hours themselves (TrackingMore says four to six), so asking more often
# finds nothing; and a parcel that has been silent for long may wait a day.
SOONEST, LATEST = timedelta(hours=6), timedelta(days=1)
SHARE = 4
# Trackers drop a parcel after 30 days without a change (17TRACK, AfterShip), and keep what they know for 90.
FORGOTTEN = timedelta(days=90)


def since(order: Order, parcel: Parcel, now: datetime) -> datetime | None:
    """From when on it is silent enough to be asked about; None when it never is again: it has ended, or all have
    forgotten it. Only what is scanned is a sign of life: that a tracker says the same again tells nothing."""
    if parcel.status in ENDED or order.cancelled_at is not None:
        return None
    heard = _heard(order, parcel, now)
    return heard + SOONEST if now - heard < FORGOTTEN else None


def again(order: Order, parcel: Parcel, now: datetime) -> datetime:
    """When it is asked about next, being asked about now: after a quarter of its silence."""
    return now + min(max((now - _heard(order, parcel, now)) / SHARE, SOONEST), LATEST)


def _heard(order: Order, parcel: Parcel, now: datetime) -> datetime:
    """The last sign of life that is not of the future."""
    signs = (order.placed_at, order.shipped_at, *(event.at for event in parcel.events))
    return max((at for at in signs if at is not None and at <= now), default=now)
