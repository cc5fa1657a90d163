"""Lazada's windows: Singapore's and the Philippines'."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="lazada",
    title="Lazada",
    source="https://community.lazada.sg",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # 30 days for mall shops and the Philippines, 15 for others, 7 across borders in older texts.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), None),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # 2 business days, then a refund up to 50 SGD by itself.
    answer_hours=48,
)
