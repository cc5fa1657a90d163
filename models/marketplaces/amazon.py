"""Amazon's windows: the A-to-z Guarantee for orders that the seller ships."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="amazon",
    title="Amazon",
    source="https://arcus-www.amazon.ca/gp/help/customer/display.html?nodeId=201889410",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE_TYPED,
    # For a missing parcel, too, the buyer may have to write 48 hours before; the earlier opening is kept.
    windows=windows(
        not_received=(after(Anchor.ESTIMATED_DELIVERY, 3), after(Anchor.ESTIMATED_DELIVERY, 90)),
        not_right=(after(Anchor.CONTACT_SELLER, 2), after(Anchor.ESTIMATED_DELIVERY, 90)),
        counterfeit=(after(Anchor.DELIVERED, 0), after(Anchor.ESTIMATED_DELIVERY, 90)),
    ),
    # Older texts give 72 hours or 7 days; the strict one is used.
    answer_hours=48,
    aliases=("Amazon Marketplace", "Amazon A-to-z", "FBM"),
)
