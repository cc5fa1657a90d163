"""Shopee's windows: the Philippines'."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="shopee",
    title="Shopee",
    source="https://help.shopee.ph",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # 3 days in some regions, 15 for mall shops. A missing parcel may be claimed until the guarantee ends, a date
    # that only the platform knows.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, None)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 7)),
    ),
    # 2 days, then approved by itself.
    answer_hours=48,
)
