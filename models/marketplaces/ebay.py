"""eBay's windows: the Money Back Guarantee."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="ebay",
    title="eBay",
    source="https://www.ebay.com/help/policies/ebay-money-back-guarantee-policy/ebay-money-back-guarantee-policy?id=4210",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # From the day after the latest estimate. India differs: 30 days from payment, 10 from delivery.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, 30)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # 3 business days, then the buyer may ask eBay to step in.
    answer_hours=72,
    aliases=("eBay Money Back Guarantee",),
)
