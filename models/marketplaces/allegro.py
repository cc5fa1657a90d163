"""Allegro's windows: Allegro Protect."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="allegro",
    title="Allegro",
    source="https://antyweb.pl/allegro-protect",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.REPLY_ONLY,
    # How long a discussion must have lasted before a claim was not found.
    windows=windows(
        not_received=(after(Anchor.CONTACT_SELLER, 0), after(Anchor.ORDER_PAID, 730)),
        not_right=(after(Anchor.CONTACT_SELLER, 0), after(Anchor.ORDER_PAID, 730)),
    ),
    # From memory.
    answer_hours=24,
    aliases=("Allegro Protect",),
)
