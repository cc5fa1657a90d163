"""Ozon's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="ozon",
    title="Ozon",
    source="https://docs.ozon.com/global/en/fulfillment/rfbs/refunds/partial-refunds",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # 15 days in most categories; some have 7 or 1, older texts 30 to 60.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), None),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 15)),
    ),
    # An older page says 3 days. At most two amounts may be offered a request.
    answer_hours=24,
    aliases=("Ozon Global", "rFBS"),
)
