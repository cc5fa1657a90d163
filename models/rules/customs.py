"""What does customs want, from whom, and by when?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from models.facts.fact import Fact
from models.facts.money import Money
from models.facts.phrases import Day, Line, Phrase, line
from models.rules import destinations
from models.rules.destinations import PER_USD, Destination, Needed, Payer, Sum
from models.rules.zones import zone_of


class Kind(StrEnum):
    """What the buyer's part is."""

    NUMBER = "number"
    PAPERS = "papers"
    TAX = "tax"
    PREPAID = "prepaid"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


class CustomsStep(Fact, frozen=True, kw_only=True):
    """The buyer's step. `taxed`: money may be due as well. `place` is None for a country that nobody has read up on."""

    kind: Kind
    place: Destination | None = None
    above: bool = False
    taxed: bool = False


def step(country: str, total: Money, origin: str = "") -> CustomsStep:
    """What the buyer has to do where a parcel of this worth is held."""
    place = destinations.of(country)
    if place is None:
        return CustomsStep(kind=Kind.UNKNOWN)
    above = not _below(place.limit_from.get(origin, place.limit), total)
    taxed = place.payer is not Payer.PLATFORM and above
    return CustomsStep(kind=_kind(place, above), place=place, above=above, taxed=taxed)


def known(country: str) -> bool:
    """Has anybody read up on this country?"""
    return destinations.of(country) is not None


def lines(country: str, total: Money, waits_for_buyer: bool, now: datetime, origin: str = "") -> tuple[Line, ...]:
    """What the buyer is told, paragraph by paragraph: never a link, and nothing that asks for an answer with a number."""
    if not waits_for_buyer:
        return (line(Phrase.CUSTOMS_WHO), line(Phrase.CUSTOMS_NOTHING_TO_DO))
    asked = step(country, total, origin)
    if asked.place is None:
        return (line(Phrase.CUSTOMS_WHO), line(Phrase.CUSTOMS_UNKNOWN), line(Phrase.CUSTOMS_SAFETY))
    said = (*_what(asked, asked.place), *_money(asked, asked.place), *_until(asked.place), *_care(asked.place, now))
    return (line(Phrase.CUSTOMS_WHO), *said, line(Phrase.CUSTOMS_SAFETY))


def _what(asked: CustomsStep, place: Destination) -> Iterator[Line]:
    """What to enter, hand in or confirm, and where."""
    number, portal = place.number, place.portal
    if asked.kind is Kind.NUMBER and number:
        yield line(Phrase.CUSTOMS_NUMBER, id=number.name, portal=portal)
        if number.within_days:
            yield line(Phrase.CUSTOMS_NUMBER_WITHIN, count=number.within_days)
        if number.must_match:
            yield line(Phrase.CUSTOMS_NUMBER_MATCH)
    if asked.kind in (Kind.PREPAID, Kind.NOTHING):
        # Customs waits all the same, most often for the invoice or proof of what was paid.
        if asked.kind is Kind.PREPAID:
            yield line(Phrase.CUSTOMS_TAX_PREPAID)
        yield line(Phrase.CUSTOMS_PAPERS, portal=portal)
    if number and number.needed is Needed.ON_REQUEST:
        yield line(Phrase.CUSTOMS_NUMBER_IF_ASKED, id=number.name, portal=portal)
    if place.broker:
        yield line(Phrase.CUSTOMS_BROKER)
    if place.declare is Needed.ALWAYS or (place.declare and asked.above):
        yield line(Phrase.CUSTOMS_DECLARE, portal=portal)


def _money(asked: CustomsStep, place: Destination) -> Iterator[Line]:
    """Who pays what, and what may be asked at the door."""
    if not asked.taxed:
        if place.free_below:
            yield line(Phrase.CUSTOMS_FREE)
        return
    yield line(Phrase.CUSTOMS_TAX, portal=place.portal)
    if place.at_door:
        yield line(Phrase.CUSTOMS_AT_DOOR)
    if place.fee:
        yield line(Phrase.CUSTOMS_FEE, amount=place.fee.money)
    if place.dear:
        yield line(Phrase.CUSTOMS_DEAR)


def _until(place: Destination) -> Iterator[Line]:
    """Until when, and what follows if nothing is done."""
    if place.hold_limit_days is None:
        yield line(Phrase.CUSTOMS_NO_LIMIT)
    else:
        told = Phrase.CUSTOMS_ABANDONED if place.abandoned else Phrase.CUSTOMS_HOLD_LIMIT
        yield line(told, count=place.hold_limit_days)


def _care(place: Destination, now: datetime) -> Iterator[Line]:
    """Rules that were read long ago, or in a text without a date, may have changed."""
    if not place.old(now):
        return
    if place.as_of is None:
        yield line(Phrase.CUSTOMS_MAY_DIFFER, portal=place.portal)
    else:
        noon = datetime(place.as_of.year, place.as_of.month, place.as_of.day, 12, tzinfo=now.tzinfo)
        of = Day(at=noon, zone=zone_of(place.country)[0])
        yield line(Phrase.CUSTOMS_MAY_HAVE_CHANGED, of=of, portal=place.portal)


def _kind(place: Destination, above: bool) -> Kind:
    needed = place.number.needed if place.number else None
    if needed is Needed.ALWAYS or (needed is Needed.ABOVE_LIMIT and above):
        return Kind.NUMBER
    if place.payer is Payer.PLATFORM:
        return Kind.PREPAID
    if above:
        return Kind.TAX
    return Kind.PREPAID if place.payer is Payer.PLATFORM_BELOW else Kind.NOTHING


def _below(most: Sum | None, total: Money) -> bool:
    """Is the order surely worth no more than the limit? The rates are rough, so it must be a fifth less by them."""
    if most is None:
        return False
    if most.currency == total.currency:
        return total.minor <= most.money.minor
    worth, limit = _dollars(total), _dollars(most.money)
    return worth is not None and limit is not None and worth <= limit * 4 / 5


def _dollars(amount: Money) -> float | None:
    rate = PER_USD.get(amount.currency)
    return float(amount.decimal) / rate if rate else None
