"""AliExpress's windows."""

from __future__ import annotations

from datetime import date

from models.facts.markets import Anchor, ChannelMode, Marketplace
from models.marketplaces import after, windows

MARKETPLACE = Marketplace(
    name="aliexpress",
    title="AliExpress",
    source="https://ssopdot.com/blog/35242.html",
    checked=date(2026, 11, 22),
    confidence="medium",
    mode=ChannelMode.PROACTIVE,
    # Opens on day 11 after shipping, by older texts on day 6. Ends after 15 days, by others after 5 to 7: the newer is
    # used. Asking a buyer to confirm receipt early is a listed violation.
    windows=windows(
        not_received=(after(Anchor.SHIPPED, 10), after(Anchor.ESTIMATED_DELIVERY, 15)),
        not_right=(after(Anchor.DELIVERED, 0), after(Anchor.DELIVERED, 15)),
    ),
    # 5 days, then the buyer's proposal is carried out.
    answer_hours=120,
    aliases=("Ali Express",),
)
