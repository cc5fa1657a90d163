"""The windows of a shop's own order, where the payment method is not known."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

# Cards end 120 days after the expected day or the delivery, PayPal and Klarna 180 days after the payment, and a card's
# longest case is 540. An order does not say how it was paid, so the card's 120 days are used: the earliest end of them
# all unless more than 60 days were promised. Who negotiates by the earliest end leaves the buyer every path.
# The opening is PayPal's, the earliest: at once.
# https://docs.chargeflow.io/docs/reference/concepts/network-timelines, https://developer.paypal.com/api/disputes
MARKETPLACE = Marketplace(
    name="own_shop",
    title="Own shop",
    source="https://docs.stripe.com/issuing/purchases/disputes",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.FREE,
    windows=windows(
        not_received=(after(Anchor.ORDER_PAID, 0), after(Anchor.ESTIMATED_DELIVERY, 120)),
        not_right=(after(Anchor.ORDER_PAID, 0), after(Anchor.DELIVERED, 120)),
    ),
    # What processors leave of the networks' 20 to 45 days.
    answer_hours=168,
    own_shop=True,
    aliases=("Own store", "Shopify", "Shopify own store", "WooCommerce", "Woo", "Webshop", "Web shop", "Online store"),
)
