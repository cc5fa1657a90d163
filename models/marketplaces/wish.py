"""Wish's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="wish",
    title="Wish",
    source="https://merchantfaq.wish.com/hc/en-us/articles/7001687933851",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.REPLY_ONLY,
    # From memory; whether Wish still operates is doubtful.
    windows=windows(
        not_received=(after(Anchor.ORDER_PAID, None), None),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # Weekends count.
    answer_hours=48,
    aliases=("wish.com",),
)
