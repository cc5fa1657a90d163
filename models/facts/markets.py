"""Marketplace and window: whose dispute rules apply to an order."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from models.facts.fact import Fact


class Anchor(StrEnum):
    """From which moment a window is counted."""

    ORDER_PAID = "order_paid"
    SHIPPED = "shipped"
    ESTIMATED_DELIVERY = "estimated_delivery"
    DELIVERED = "delivered"
    CONTACT_SELLER = "contact_seller"


class Claim(StrEnum):
    """The reasons that platforms know."""

    ITEM_NOT_RECEIVED = "item_not_received"
    NOT_AS_DESCRIBED = "not_as_described"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    MISSING_PARTS = "missing_parts"
    COUNTERFEIT = "counterfeit"


class Bound(Fact, frozen=True, kw_only=True):
    """A moment: so many days after an anchor. None for the days means that it is not known."""

    anchor: Anchor
    days: int | None
    business_days: bool = False


class Window(Fact, frozen=True, kw_only=True):
    """When the buyer may open the formal path for one reason."""

    claim: Claim
    opens: Bound | None
    closes: Bound | None


class ChannelMode(StrEnum):
    """What a bot may do in the order's own channel (`data/platform_rules.yaml`)."""

    FREE = "free"
    PROACTIVE = "proactive"
    PROACTIVE_TYPED = "proactive_typed"
    REPLY_ONLY = "reply_only"
    DRAFT_FOR_HUMAN = "draft_for_human"
    PLATFORM_RUN = "platform_run"


class Marketplace(Fact, frozen=True, kw_only=True):
    """One platform's windows. `confidence` is that of the source: it decides the safety margin before a window ends."""

    name: str
    title: str
    source: str
    checked: date
    confidence: str
    mode: ChannelMode
    windows: tuple[Window, ...]
    answer_hours: int | None = None
    partial_refund: bool = True
    own_shop: bool = False
    aliases: tuple[str, ...] = ()
