"""Alibaba.com's windows: Trade Assurance."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="alibaba_trade_assurance",
    title="Alibaba.com",
    source="https://service.alibaba.com/buyer/faq_detail/20155175.htm",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # Opens when the contract's shipping date is missed.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.DELIVERED, 30)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # From day 4 the buyer may escalate.
    answer_hours=72,
    aliases=("Alibaba", "Alibaba Trade Assurance"),
)
