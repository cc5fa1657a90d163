"""DHgate's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="dhgate",
    title="DHgate",
    source="https://seller.dhgate.com/news/media/i18823.html",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.PROACTIVE,
    # Express opens after 5 days, EMS after 7, ordinary post after 10: the earliest is kept.
    windows=windows(
        not_received=(after(Anchor.SHIPPED, 5), after(Anchor.SHIPPED, 90)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.SHIPPED, 90)),
    ),
    # 5 days, then refunded by itself.
    answer_hours=120,
)
