"""An offer as a buyer would read it, for an order that is made up: by the very rules and phrases that make real ones."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from handlers import offering
from locales import ENGLISH, LANGUAGES, say
from models.facts.cases import Case, OfferState
from models.facts.fact import change
from models.facts.money import CURRENCIES, Money, money
from models.facts.orders import LineItem, Order
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.policies import Policy
from models.rules import ladder, rungs


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for. `sum` stays as it was typed."""

    cause: Cause
    language: str
    country: str
    currency: str
    sum: str
    marketplace: str = "own_shop"

    @property
    def total(self) -> Money | None:
        """None for what is no amount of that currency."""
        try:
            found = money(self.sum, self.currency)
        except (ValueError, KeyError):
            return None
        return found if found.minor > 0 else None


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One message: its number on the ladder, its text, and what stands on its buttons."""

    number: int
    text: str
    buttons: tuple[str, ...]


def sample(query: dict[str, str], cause: str, currency: str, language: str) -> Sample:
    """As the address says it; nonsense is left out."""
    code = query.get("currency", "").strip().upper()
    country = query.get("country", "").strip().upper()
    asked = query.get("language", "")
    wanted = query.get("cause") or cause
    return Sample(
        cause=Cause(wanted) if wanted in set(Cause) else Cause.LONG_TRANSIT,
        language=asked if asked in LANGUAGES else language if language in LANGUAGES else ENGLISH,
        country=country if len(country) == 2 and country.isascii() and country.isalpha() else "US",
        currency=code if code in CURRENCIES else currency if currency in CURRENCIES else "USD",
        sum=query.get("sum", "").strip()[:20] or "40",
        marketplace=query.get("marketplace", "") or "own_shop",
    )


def messages(asked: Sample, policy: Policy, store: Store, now: datetime) -> tuple[list[Shown], str]:
    """Every offer of a buyer who refuses each of them, and why there is no further one."""
    total = asked.total
    if total is None:
        return [], ""
    house = change(store, policy=policy)
    case = Case(case_id="preview", cause=asked.cause, opened_at=now, opened_by="buyer")
    found = []
    for _ in range(len(rungs.of(_order(asked, total, store, case, now), asked.cause, policy)) + 1):
        order = _order(asked, total, store, case, now)
        made = ladder.next_offer(order, case, house, now)
        if made is None:
            break
        lines, buttons = offering.words(order, case, made, now)
        words = tuple(say.plain(say.label(each.label, asked.language)) for each in buttons)
        found.append(Shown(number=made.rung + 1, text=say.text(lines, asked.language), buttons=words))
        case = case.with_offer(change(made, state=OfferState.REFUSED, answered_at=now))
    order = _order(asked, total, store, case, now)
    return found, ladder.held_back(order, case, house, now)


def _order(asked: Sample, total: Money, store: Store, case: Case, now: datetime) -> Order:
    sent = asked.cause is not Cause.NOT_SHIPPED
    placed = now - timedelta(days=12)
    return Order(
        order_id="preview",
        seller_id=store.seller_id,
        store_id=store.store_id,
        order_ref="1001",
        placed_at=placed,
        country=asked.country,
        total=total,
        lines=(LineItem(title="1001", quantity=1, unit_price=total),),
        marketplace=asked.marketplace,
        shipped_at=placed + timedelta(days=1) if sent else None,
        cases=(case,),
    )
