"""Which customs rules hold at this destination?"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated

import msgspec

from models.datafiles import read
from models.errors import Misconfigured
from models.facts.fact import Fact
from models.facts.markets import Confidence
from models.facts.money import Money, money
from models.facts.phrases import Phrase

# Customs rules move within months: an entry whose text is older, or of unknown age, is said with care.
GOOD_FOR = timedelta(days=183)

EU = "EU"
EU_MEMBERS = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())


class Payer(StrEnum):
    """Who bears duty and tax in the usual case. `PLATFORM_BELOW`: it is collected at the sale up to the limit."""

    BUYER = "buyer"
    BUYER_ABOVE = "buyer_above"
    PLATFORM_BELOW = "platform_below"
    PLATFORM = "platform"


class Needed(StrEnum):
    """When customs wants something of the buyer."""

    ALWAYS = "always"
    ABOVE_LIMIT = "above_limit"
    ON_REQUEST = "on_request"


class Sum(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An amount as it is written: quoted, so that nothing rounds it."""

    amount: Annotated[str, msgspec.Meta(pattern=r"^[0-9]+(\.[0-9]{1,2})?$")]
    currency: Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")]

    @property
    def money(self) -> Money:
        return money(self.amount, self.currency)


class Number(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The number that customs asks for, by the name it has there. `must_match`: most holds are a name that does not fit it."""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    needed: Needed
    within_days: Annotated[int, msgspec.Meta(ge=1, le=90)] | None = None
    must_match: bool = False


class Destination(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One country: who must act, where, who pays, until when, and what follows if nothing is done.

    The text was read at `source` on the day `checked` and is itself of the day `as_of`; None: it bears no date. `limit`
    is where something begins to be due from the buyer; None: from the first cent; `limit_from` where it comes from a
    country that is treated better. `free_below`: up to it nothing at all is due. `declare`: the buyer declares or
    confirms the shipment at the `portal`. `at_door`: money may be asked at the door, and `fee` is what the carrier adds.
    `dear`: the charges may exceed the goods. Nothing done for `hold_limit_days`: it goes back, or counts as `abandoned`.
    `seller` is what the seller can do, in words for the seller only.
    """

    country: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
    checked: date
    as_of: date | None
    source: Annotated[str, msgspec.Meta(pattern="^https://")] = ""
    confidence: Confidence
    payer: Payer
    limit: Sum | None = None
    limit_from: dict[str, Sum] = {}
    free_below: bool = False
    number: Number | None = None
    declare: Needed | None = None
    broker: bool = False
    portal: Annotated[str, msgspec.Meta(pattern="^[^/]+$")] = Phrase.PORTAL_CARRIER
    at_door: bool = False
    fee: Sum | None = None
    dear: bool = False
    hold_limit_days: Annotated[int, msgspec.Meta(ge=5, le=120)] | None = None
    abandoned: bool = False
    seller: tuple[str, ...] = ()

    def old(self, now: datetime) -> bool:
        """Must it be said with care at `now`?"""
        return self.as_of is None or now.date() - self.as_of > GOOD_FOR


@cache
def all() -> dict[str, Destination]:
    """Every destination by its country."""
    return read_all(files(__package__) / "destinations.yaml")


def read_all(file: Traversable) -> dict[str, Destination]:
    """Raises Misconfigured, naming file and line, when the file cannot be used."""
    found: dict[str, Destination] = {}
    for place in read(file, tuple[Destination, ...]):
        if place.country in found:
            raise Misconfigured(f"{file}: {place.country} stands there twice: keep one of them")
        found[place.country] = place
    return found


def of(country: str) -> Destination | None:
    """The entry of a country; members of the EU without one of their own share the Union's."""
    code = country.strip().upper()
    return all().get(code) or (all()[EU] if code in EU_MEMBERS else None)


# Rounded, as of 2026, to tell an order of 20 EUR from one of 2000; never to reckon an amount that anybody is told.
PER_USD = {
    "USD": 1,
    "EUR": 0.87,
    "GBP": 0.76,
    "AED": 3.67,
    "ARS": 1400,
    "AUD": 1.53,
    "BRL": 5.4,
    "CAD": 1.4,
    "CHF": 0.8,
    "CLP": 940,
    "CNY": 7.1,
    "COP": 3900,
    "CZK": 21,
    "DKK": 6.5,
    "HKD": 7.8,
    "HUF": 340,
    "IDR": 16600,
    "ILS": 3.3,
    "INR": 88,
    "JPY": 153,
    "KRW": 1440,
    "KZT": 525,
    "MXN": 18.4,
    "MYR": 4.2,
    "NOK": 10.1,
    "NZD": 1.75,
    "PEN": 3.4,
    "PHP": 58.5,
    "PLN": 3.7,
    "RON": 4.4,
    "RUB": 81,
    "SAR": 3.75,
    "SEK": 9.5,
    "SGD": 1.3,
    "THB": 32.5,
    "TRY": 42,
    "TWD": 31,
    "UAH": 42,
    "VND": 26300,
    "ZAR": 17.3,
}
