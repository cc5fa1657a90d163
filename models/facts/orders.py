"""Order and line item: what was bought, and everything that came of it."""

from __future__ import annotations

from datetime import datetime

from models.facts.cases import Case
from models.facts.disputes import Dispute, Trial
from models.facts.fact import Fact, change
from models.facts.markets import LiveDeadline
from models.facts.money import Money
from models.facts.parcels import Cause, Notice, Parcel


class LineItem(Fact, frozen=True, kw_only=True):
    """`unit_cost` is what the seller paid for one, `colour` ("#rrggbb") what the listing shows, where that is known.

    `batch` is the supplier's lot that it came from, as the seller writes it.
    """

    title: str
    quantity: int
    unit_price: Money
    sku: str = ""
    variant: str = ""
    unit_cost: Money | None = None
    colour: str = ""
    batch: str = ""


class Told(Fact, frozen=True, kw_only=True):
    """One notice about one episode of one cause. `parked`: the buyer has no chat yet, so it was *not* told.

    `joined`: it was told along in the message of another episode, of this order or of another of this buyer,
    "<order id>:<episode>". `proof` is the
    SHA-256 of the language and the lines that were put out, over `channel`: the journal's chain vouches for it.
    `covered`: the message had no words of its own for it, because what it said says enough.
    """

    episode: str
    notice: Notice
    cause: Cause
    at: datetime
    parked: bool = False
    withdrawn: bool = False
    joined: str = ""
    covered: bool = False
    channel: str = ""
    proof: str = ""

    def message(self, order_id: str) -> str:
        """The message that said it, by the episode that it was put out for."""
        return self.joined or f"{order_id}:{self.episode}"


class Erasing(Fact, frozen=True, kw_only=True):
    """Somebody asked that a buyer's data go: who (buyer, shopify, or a person's name), when, and when it is looked at (UTC)."""

    asked_at: datetime
    by: str
    due_at: datetime


class Order(Fact, frozen=True, kw_only=True):
    """One order, its parcels, its cases and what the buyer was told. All moments are UTC.

    `conversations` are the chats that have proved that the order is theirs, the first is its owner. `returns` are parcels
    in which the buyer sends something back. `paused_until`: a person wants no notice about it before. Once `erased_at` is
    set, only what was owed and paid is left of it. `data_asked_at`: the buyer wants a copy of everything and has not been
    given one. `withheld` are notices that a trial kept from a buyer: they were not told.
    """

    order_id: str
    seller_id: str
    store_id: str
    order_ref: str
    platform_ref: str = ""
    placed_at: datetime
    country: str
    total: Money
    lines: tuple[LineItem, ...] = ()
    name: str = ""
    email: str = ""
    phone: str = ""
    postcode: str = ""
    language: str = ""
    marketplace: str = "own_shop"
    origin: str = ""
    promised_ship_by: datetime | None = None
    promised_by: datetime | None = None
    shipped_at: datetime | None = None
    cancelled_at: datetime | None = None
    refunded: int = 0
    parcels: tuple[Parcel, ...] = ()
    returns: tuple[Parcel, ...] = ()
    cases: tuple[Case, ...] = ()
    told: tuple[Told, ...] = ()
    conversations: tuple[str, ...] = ()
    delay_accepted_until: datetime | None = None
    all_well_at: datetime | None = None
    wrong_facts: tuple[datetime, ...] = ()
    updated_at: datetime | None = None
    live: tuple[LiveDeadline, ...] = ()
    paused_until: datetime | None = None
    erasing: Erasing | None = None
    erased_at: datetime | None = None
    data_asked_at: datetime | None = None
    disputes: tuple[Dispute, ...] = ()
    trial: Trial | None = None
    withheld: tuple[Told, ...] = ()

    @property
    def currency(self) -> str:
        return self.total.currency

    def parcel(self, number: str) -> Parcel | None:
        return next((each for each in (*self.parcels, *self.returns) if each.number == number), None)

    def case(self, case_id: str) -> Case | None:
        return next((each for each in self.cases if each.case_id == case_id), None)

    @property
    def disputed(self) -> Dispute | None:
        """The formal dispute that is open: while there is one it is decided there."""
        return next((each for each in self.disputes if each.open), None)

    @property
    def open_cases(self) -> tuple[Case, ...]:
        return tuple(each for each in self.cases if each.open)

    def with_parcel(self, parcel: Parcel) -> Order:
        """This order with `parcel` in place of the one of the same number, or added."""
        if any(each.number == parcel.number for each in self.returns):
            return change(self, returns=_with(self.returns, parcel))
        return change(self, parcels=_with(self.parcels, parcel))

    def with_return(self, parcel: Parcel) -> Order:
        """This order with `parcel` among what comes back, unless its number is known."""
        return self if self.parcel(parcel.number) else change(self, returns=_with(self.returns, parcel))

    def with_case(self, case: Case) -> Order:
        """This order with `case` in place of its former self, or added at the end."""
        if self.case(case.case_id) is None:
            return change(self, cases=(*self.cases, case))
        return change(self, cases=tuple(case if each.case_id == case.case_id else each for each in self.cases))


def _with(parcels: tuple[Parcel, ...], parcel: Parcel) -> tuple[Parcel, ...]:
    others = (each for each in parcels if each.number != parcel.number)
    return tuple(sorted((*others, parcel), key=lambda each: each.number))
