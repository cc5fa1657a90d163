"""Mercado Libre's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="mercado_libre",
    title="Mercado Libre",
    source="https://global-selling.mercadolibre.com/learning-center/news/follow-these-best-practices-to-avoid-potential-sanctions",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE_TYPED,
    # For a parcel that never came the end is in the claims API. One partial refund may be offered a claim.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 0), after(Anchor.DELIVERED, 30)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 30)),
    ),
    # 72 business hours across borders, 8 on the local sites.
    answer_hours=72,
    aliases=("MercadoLibre", "Mercado Livre", "MercadoLivre", "Meli"),
)
