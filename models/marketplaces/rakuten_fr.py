"""Rakuten France's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="rakuten_fr",
    title="Rakuten France",
    source="https://global.fr.shopping.rakuten.com/aide/gerer-une-commande-non-recue/",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.PROACTIVE,
    # Six weeks from the purchase, by a secondary text.
    windows=windows(
        not_received=(after(Anchor.SHIPPED, 7), after(Anchor.ORDER_PAID, 42)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.ORDER_PAID, 42)),
    ),
    # The buyers' page says 3 to 7 days.
    answer_hours=48,
    aliases=("Rakuten", "PriceMinister"),
)
