"""Seller, store, connection."""

from __future__ import annotations

from datetime import date, datetime

from models.facts.fact import Fact
from models.facts.policies import Policy


class Hours(Fact, frozen=True, kw_only=True):
    """When the seller's people answer: local hours of the store's zone, days 0 (Monday) to 6."""

    opens: int = 9
    closes: int = 18
    days: tuple[int, ...] = (0, 1, 2, 3, 4)


class Store(Fact, frozen=True, kw_only=True):
    """One shop of a seller. `zone` is an IANA time zone; `key` is its public name in addresses.
    `closed_on` are days besides public holidays on which nothing of it moves. `shop` is the kind of connection that can
    carry settlements out (`shopify`, `woocommerce`); empty: a person does. `group` is the connection whose bot shows
    conversations to the seller's people in their own group, a topic each; empty: none does."""

    store_id: str
    seller_id: str
    key: str
    name: str
    policy: Policy
    marketplace: str = "own_shop"
    language: str = "en"
    zone: str = "UTC"
    origin: str = "CN"
    withdrawal_url: str = ""
    address: str = ""
    hours: Hours = Hours()
    embed_from: tuple[str, ...] = ()
    closed_on: tuple[date, ...] = ()
    shop: str = ""
    group: str = ""


class Connection(Fact, frozen=True, kw_only=True):
    """A seller's credentials for one channel, tracker or store platform, unsealed. `key` stands in its webhook address."""

    connection_id: str
    seller_id: str
    store_id: str
    kind: str
    key: str
    secrets: dict[str, str] = {}
    settings: dict[str, str] = {}
    created_at: datetime | None = None
