"""Cdiscount's windows; hardly anything is published."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="cdiscount",
    title="Cdiscount",
    source="https://www.clubic.com",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.REPLY_ONLY,
    # From memory.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), None),
        not_right=(after(Anchor.ESTIMATED_DELIVERY, 0), None),
    ),
    # No text found.
    partial_refund=False,
    aliases=("Octopia",),
)
