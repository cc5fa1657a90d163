"""American Express's windows, for a shop's own order that was paid by card."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="amex",
    title="American Express",
    source="https://docs.chargeflow.io/docs/reference/concepts/network-timelines",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.FREE,
    # One text knows no fixed end.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, 120)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 120)),
    ),
    # What processors leave of the network's 20 days.
    answer_hours=168,
    own_shop=True,
    aliases=("Amex",),
)
