"""TikTok Shop's windows: Indonesia's, the strictest table that is published."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="tiktok_shop",
    title="TikTok Shop",
    source="https://seller-us.tiktok.com/university/essay?knowledge_id=3985068541478658",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # Vietnam 15 days, Thailand 7. The end for a missing parcel hangs on the last scan and is left open.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), None),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 6)),
        counterfeit=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 14)),
    ),
    # 1 business day in Vietnam and Thailand, 48 hours in Indonesia; then approved by itself.
    answer_hours=24,
    # No text found.
    partial_refund=False,
    aliases=("TikTok", "TikTokShop"),
)
