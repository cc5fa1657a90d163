"""Temu's windows; Temu decides every case itself."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="temu",
    title="Temu",
    source="https://www.temu.com/temu-purchase-protection.html",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.PLATFORM_RUN,
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ORDER_PAID, 90)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.ORDER_PAID, 90)),
    ),
    # No text found.
    partial_refund=False,
)
