"""Walmart's windows: the US marketplace."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="walmart",
    title="Walmart",
    source="https://marketplacelearn.walmart.com/guides/Order%20management/Customer%20care/Customer-Care-policy",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.REPLY_ONLY,
    # Ends by the smallest return window that sellers may set; the promise of 2019 ran 90 days.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 3), after(Anchor.ESTIMATED_DELIVERY, 90)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # Weekends included, and an automatic reply does not count.
    answer_hours=48,
    # No text found.
    partial_refund=False,
    aliases=("Walmart Marketplace",),
)
