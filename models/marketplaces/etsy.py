"""Etsy's windows: Purchase Protection."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="etsy",
    title="Etsy",
    source="https://help.etsy.com/hc/en-us/articles/360016126873",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.DRAFT_FOR_HUMAN,
    # Besides, the buyer must have written 48 hours before. Etsy itself pays for many orders up to 250 USD.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, 100)),
        not_right=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, 100)),
    ),
    answer_hours=48,
)
