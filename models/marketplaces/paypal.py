"""PayPal's windows, for a shop's own order that was paid with it."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="paypal",
    title="PayPal",
    source="https://developer.paypal.com/api/disputes",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.FREE,
    windows=windows(
        not_received=(after(Anchor.ORDER_PAID, 0), after(Anchor.ORDER_PAID, 180)),
        not_right=(after(Anchor.ORDER_PAID, 0), after(Anchor.ORDER_PAID, 180)),
    ),
    # 10 days once it is a claim, by a secondary text; the API's date wins.
    answer_hours=240,
    own_shop=True,
)
