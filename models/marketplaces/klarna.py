"""Klarna's windows, for a shop's own order that was paid with it."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="klarna",
    title="Klarna",
    source="https://docs.klarna.com/klarna-network-distribution/after-payments/disputes/disputes-lifecycle",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.FREE,
    windows=windows(
        not_received=(after(Anchor.ORDER_PAID, 0), after(Anchor.ORDER_PAID, 180)),
        not_right=(after(Anchor.ORDER_PAID, 0), after(Anchor.ORDER_PAID, 180)),
    ),
    # 21 days to talk in the older API; the newer one asks for evidence at once.
    answer_hours=504,
    own_shop=True,
)
