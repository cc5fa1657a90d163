"""Policy, ladder, rung: what a seller allows."""

from __future__ import annotations

from datetime import timedelta

from models.facts.cases import Remedy
from models.facts.fact import Fact
from models.facts.parcels import Cause


class Allowed(Fact, frozen=True, kw_only=True):
    """One option of a rung. `percent` is of the order's total; `days` is how long a dated wait may be."""

    remedy: Remedy
    percent: int | None = None
    days: int | None = None
    coupon: str = ""


class Caps(Fact, frozen=True, kw_only=True):
    """The most that may be paid back: percent of the order's total for one case, and for all cases of an order."""

    case_percent: int = 100
    order_percent: int = 100


class Policy(Fact, frozen=True, kw_only=True):
    """What may be offered, by cause. A rung is a tuple of options, a ladder a tuple of rungs."""

    version: str
    ladders: dict[Cause, tuple[tuple[Allowed, ...], ...]]
    caps: Caps = Caps()
    offer_lasts: timedelta = timedelta(hours=72)
    settle_within: timedelta = timedelta(days=3)

    def ladder(self, cause: Cause) -> tuple[tuple[Allowed, ...], ...]:
        """What may be offered for it. A parcel that is late in a peak is offered what a late one is, unless said otherwise."""
        if cause is Cause.PEAK_SEASON and cause not in self.ladders:
            return self.ladders.get(Cause.LONG_TRANSIT, ())
        return self.ladders.get(cause, ())
