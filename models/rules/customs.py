"""What does customs want, from whom, and by when?"""

from __future__ import annotations

from enum import StrEnum

from models.facts.fact import Fact
from models.facts.money import Money
from models.facts.phrases import Line, Phrase, line
from models.rules.destinations import DESTINATIONS, EU, EU_MEMBERS, PER_USD, Destination, Payer


class Kind(StrEnum):
    """What the buyer's part is."""

    NUMBER = "number"
    PAPERS = "papers"
    TAX = "tax"
    PREPAID = "prepaid"
    NOTHING = "nothing"


class CustomsStep(Fact, frozen=True, kw_only=True):
    """The buyer's step. `portal` is a name, or one of the `portal-...` phrases. `taxed`: money may be due as well."""

    kind: Kind
    id_name: str = ""
    portal: str = Phrase.PORTAL_CARRIER
    hold_limit_days: int | None = None
    taxed: bool = False


# Where nothing is known of a country: papers are what customs asks for most, and the carrier says which.
_UNKNOWN = CustomsStep(kind=Kind.PAPERS)


def step(country: str, total: Money) -> CustomsStep:
    """What the buyer has to do where a parcel of this worth is held."""
    place = destination(country)
    if place is None:
        return _UNKNOWN
    return CustomsStep(
        kind=_kind(place, total),
        id_name=place.id_name,
        portal=place.portal,
        hold_limit_days=place.hold_limit_days,
        taxed=place.payer is not Payer.PLATFORM and not _below(place, total),
    )


def lines(country: str, total: Money, waits_for_buyer: bool) -> tuple[Line, ...]:
    """What the buyer is told, paragraph by paragraph."""
    if not waits_for_buyer:
        return (line(Phrase.CUSTOMS_WHO), line(Phrase.CUSTOMS_NOTHING_TO_DO))
    asked = step(country, total)
    said = [line(Phrase.CUSTOMS_WHO), *_asked(asked)]
    if asked.hold_limit_days is not None:
        said.append(line(Phrase.CUSTOMS_HOLD_LIMIT, count=asked.hold_limit_days))
    return (*said, line(Phrase.CUSTOMS_SAFETY))


def destination(country: str) -> Destination | None:
    """The entry of a country; members of the EU without one of their own share the Union's."""
    code = country.strip().upper()
    return DESTINATIONS.get(code) or (DESTINATIONS[EU] if code in EU_MEMBERS else None)


def _asked(asked: CustomsStep) -> list[Line]:
    portal = asked.portal
    match asked.kind:
        case Kind.NUMBER:
            number = line(Phrase.CUSTOMS_NUMBER, id=asked.id_name, portal=portal)
            return [number, line(Phrase.CUSTOMS_TAX, portal=portal)] if asked.taxed else [number]
        case Kind.TAX:
            return [line(Phrase.CUSTOMS_TAX, portal=portal)]
        case Kind.PREPAID:
            # Customs waits all the same, most often for the invoice or proof of what was paid.
            return [line(Phrase.CUSTOMS_TAX_PREPAID), line(Phrase.CUSTOMS_PAPERS, portal=portal)]
        case Kind.PAPERS | Kind.NOTHING:
            return [line(Phrase.CUSTOMS_PAPERS, portal=portal)]


def _kind(place: Destination, total: Money) -> Kind:
    if place.id_name and (not place.id_above_only or not _below(place, total)):
        return Kind.NUMBER
    if place.payer is Payer.PLATFORM:
        return Kind.PREPAID
    if not _below(place, total):
        return Kind.TAX
    return Kind.PREPAID if place.payer is Payer.PLATFORM_BELOW else Kind.NOTHING


def _below(place: Destination, total: Money) -> bool:
    """Is the order surely worth no more than the limit? The rates are rough, so it must be a fifth less by them."""
    if place.limit is None:
        return False
    if place.limit.currency == total.currency:
        return total.minor <= place.limit.minor
    worth, limit = _dollars(total), _dollars(place.limit)
    return worth is not None and limit is not None and worth <= limit * 4 / 5


def _dollars(amount: Money) -> float | None:
    rate = PER_USD.get(amount.currency)
    return float(amount.decimal) / rate if rate else None
