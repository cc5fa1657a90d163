"""How near is an account to what its platform or card network tolerates?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from models.facts.fact import Fact
from models.facts.markets import Confidence


class Threshold(Fact, frozen=True, kw_only=True):
    """Both must be reached: `share` of the orders (from 0 to 1) and `least` disputes, within so many `months`.

    `platforms` and `kinds` are the disputes that count, whether won or lost; `lost` counts those alone. `market` is whose
    stores' orders they are counted among, empty for the seller's own shops. Read at `source` on the day `checked`.
    """

    name: str
    title: str
    share: float
    least: int
    months: int
    platforms: tuple[str, ...]
    kinds: tuple[str, ...]
    market: str = ""
    lost: bool = False
    source: str
    checked: date
    confidence: Confidence


# The figures of networks are told by payment services: their own rule books are not public.
ALL = (
    Threshold(
        name="visa",
        title="Visa",
        share=0.015,
        least=1500,
        months=1,
        platforms=("visa", "own_shop"),
        kinds=("chargeback",),
        source="https://www.checkout.com/docs/business-operations/manage-disputes/scheme-monitoring-programs",
        checked=date(2026, 11, 22),
        confidence=Confidence.MEDIUM,
    ),
    Threshold(
        name="mastercard",
        title="Mastercard",
        share=0.015,
        least=100,
        months=1,
        platforms=("mastercard", "own_shop"),
        kinds=("chargeback",),
        source="https://docs.antom.com/ac/merchant_service/card_monitor",
        checked=date(2026, 11, 23),
        confidence=Confidence.LOW,
    ),
    Threshold(
        name="paypal",
        title="PayPal",
        share=0.015,
        least=2,
        months=3,
        platforms=("paypal",),
        kinds=("inquiry", "claim", "chargeback"),
        source="https://www.paypal.com/us/cshelp/article/help633",
        checked=date(2026, 11, 23),
        confidence=Confidence.LOW,
    ),
    Threshold(
        name="ebay",
        title="eBay",
        share=0.02,
        least=5,
        months=3,
        platforms=("ebay",),
        kinds=("inquiry", "claim", "chargeback"),
        market="ebay",
        lost=True,
        source="https://www.ebay.com/help/policies/selling-policies/seller-performance-policy?id=4347",
        checked=date(2026, 11, 23),
        confidence=Confidence.MEDIUM,
    ),
)


class Distance(Fact, frozen=True, kw_only=True):
    """`disputes` of `orders` so far; `left` is how many more it takes until both bounds are reached, at these orders."""

    threshold: Threshold
    disputes: int
    orders: int
    left: int

    @property
    def reached(self) -> bool:
        return self.left == 0

    @property
    def part(self) -> float:
        """How much of the way is gone, from 0 to 1."""
        most = self.disputes + self.left
        return self.disputes / most if most else 0.0


def distance(threshold: Threshold, disputes: int, orders: int) -> Distance:
    """Against all orders: how each was paid is not known, so the account's own figure is never lower than this one."""
    by_share = -int(-threshold.share * orders // 1)
    return Distance(
        threshold=threshold,
        disputes=disputes,
        orders=orders,
        left=max(0, max(by_share, threshold.least) - disputes),
    )


def counts(threshold: Threshold, disputes: Iterable[tuple[str, str, str]]) -> int:
    """How many of these (platform, kind, state) count."""
    return sum(
        platform in threshold.platforms and kind in threshold.kinds and (state == "lost" or not threshold.lost)
        for platform, kind, state in disputes
    )
