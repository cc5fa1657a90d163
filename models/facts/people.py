"""Seller, store, connection."""

from __future__ import annotations

from datetime import UTC, date, datetime

from models.facts.fact import Fact, change
from models.facts.policies import Policy

# Letters of a team's name, and hours without a word of a person.
LONGEST_TEAM = 60
LONGEST_SILENCE = 720
ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


class Hours(Fact, frozen=True, kw_only=True):
    """When the seller's people answer: local hours of the store's zone, days 0 (Monday) to 6."""

    opens: int = 9
    closes: int = 18
    days: tuple[int, ...] = (0, 1, 2, 3, 4)


class HoldOut(Fact, frozen=True, kw_only=True):
    """Of `share` per cent of the new orders nobody is told first. `key` draws them: nobody can guess or choose who is."""

    share: int
    experiment: str
    key: str
    since: datetime


class Store(Fact, frozen=True, kw_only=True):
    """One shop of a seller. `zone` is an IANA time zone; `key` is its public name in addresses.
    `closed_on` are days besides public holidays on which nothing of it moves. `team` is what buyers are told about who
    answers them, and after `silence_hours` without a word of a person who took over the bot is back (0: only when told).
    `shop` is the kind of connection that can carry settlements out (`shopify`, `woocommerce`); empty: a person does.
    `live_from`: since when the bot speaks first; None: it was not started yet, so no notice leaves. `currency` is for files
    that do not say it. `group` is the connection whose bot shows conversations to the seller's people in their own group, a
    topic each; empty: none does."""

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
    team: str = ""
    silence_hours: int = 24
    holdout: HoldOut | None = None
    live_from: datetime | None = ALWAYS
    currency: str = ""
    group: str = ""

    def answered_by(self, team: str, silence_hours: int) -> Store:
        """Who answers buyers, in one line, and for how long the bot leaves a talk to them."""
        return change(self, team=" ".join(team.split())[:LONGEST_TEAM], silence_hours=silence_hours)

    @property
    def answers_as(self) -> str:
        """Who answers a buyer, in words that are true of any person there."""
        return self.team or self.name

    @property
    def live(self) -> bool:
        return self.live_from is not None


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
