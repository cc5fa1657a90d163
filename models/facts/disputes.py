"""Dispute: what a buyer did open, formally, with a marketplace, a bank or a payment service."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from models.facts.fact import Fact
from models.facts.money import Money


class DisputeKind(StrEnum):
    """An inquiry asks; a claim is decided by a marketplace or payment service, a chargeback by the card's bank."""

    INQUIRY = "inquiry"
    CLAIM = "claim"
    CHARGEBACK = "chargeback"


class DisputeState(StrEnum):
    """As the seller has it: `lost` where the buyer got the money, by verdict or because the seller gave in."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


class Ground(StrEnum):
    """What the buyer says is wrong, over all platforms."""

    NOT_RECEIVED = "item_not_received"
    NOT_AS_DESCRIBED = "not_as_described"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    MISSING_PARTS = "missing_parts"
    COUNTERFEIT = "counterfeit"
    NO_REFUND = "no_refund"
    UNRECOGNISED = "unrecognised"
    OTHER = "other"


class Dispute(Fact, frozen=True, kw_only=True):
    """One dispute of an order. `platform` is a marketplace's name; `own_shop` stands for a card whose network is not known.

    `ref` is the platform's own number of it, empty where nobody has told. `answer_by` is the seller's last moment (UTC).
    `said_by` is the kind of source: console, csv, shopify.
    """

    dispute_id: str
    platform: str
    kind: DisputeKind
    opened_at: datetime
    ground: Ground = Ground.OTHER
    amount: Money | None = None
    state: DisputeState = DisputeState.OPEN
    ended_at: datetime | None = None
    answer_by: datetime | None = None
    ref: str = ""
    said_by: str = ""
    seen_at: datetime | None = None

    @property
    def open(self) -> bool:
        return self.state is DisputeState.OPEN


class Trial(Fact, frozen=True, kw_only=True):
    """How an order was drawn when it was first seen: in a trial, is it held out of being told first? Never drawn again."""

    experiment: str
    held_out: bool
