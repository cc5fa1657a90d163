"""Mastercard's windows, for a shop's own order that was paid by card."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="mastercard",
    title="Mastercard",
    source="https://docs.chargeflow.io/docs/reference/concepts/network-timelines",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.FREE,
    # One text says 90 days.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.ESTIMATED_DELIVERY, 120)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 120)),
    ),
    # What processors leave of the network's 45 days.
    answer_hours=168,
    own_shop=True,
    aliases=("Master Card",),
)
