"""What order do these rows of ours describe?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from babel import Locale

from bot.columns import cells
from bot.columns.cells import Wrong
from bot.columns.dates import AS_OURS, Dates
from bot.columns.rows import BadRow, Row
from bot.reading import digest, text
from models import marketplaces
from models.facts.fact import change, dump
from models.facts.inbound import OrderSeen
from models.facts.money import Money
from models.facts.orders import LineItem
from models.rules import colours

REQUIRED = ("order", "placed_at", "country", "currency", "title", "quantity", "unit_price")
OF_THE_ORDER = (
    *("store", "marketplace", "order", "placed_at", "name", "email", "phone", "country", "postcode", "language"),
    *("currency", "order_total", "promised_ship_by", "promised_by", "shipped_at", "tracking", "carrier", "origin"),
)
OF_A_LINE = ("sku", "title", "variant", "quantity", "unit_price", "unit_cost", "colour", "batch")
BESIDES = ("platform_ref", "cancelled_at", "refunded")  # what exports know and `orders.csv` need not say


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose rows these are, the door they came through, and how they write moments. `currency`: for files without."""

    kind: str
    seller_id: str
    store_id: str
    connection_id: str
    at: datetime | None = None
    currency: str = ""
    dates: Dates = AS_OURS


def orders(
    rows: Iterable[Row | BadRow], whose: Callable[[str], Owner], *, complete: bool = True
) -> tuple[list[OrderSeen], list[BadRow]]:
    """One order for all rows that name it, in the order of their first rows, and the rows that cannot be used.

    `whose` tells by the column `store` and may raise Wrong. `complete`: each row must say all that is required;
    otherwise an order's first row may speak for the rest.
    """
    drafts: dict[tuple[str, str], _Draft] = {}
    bad: list[BadRow] = []
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        try:
            _take(row, drafts, whose(row.cells.get("store", "")), complete)
        except Wrong as wrong:
            bad.append(BadRow(line=row.line, reason=str(wrong)))
    seen = []
    for name in list(drafts):
        draft = drafts.pop(name)
        try:
            seen.append(order(draft.said, draft.lines, draft.owner))
        except Wrong as wrong:
            bad.append(BadRow(line=draft.line, reason=str(wrong)))
    return seen, sorted(bad, key=lambda each: each.line)


def order(said: Mapping[str, Any], lines: Iterable[LineItem], owner: Owner) -> OrderSeen:
    """The order of what `order_says` has read. Its key is its content: the same rows again change nothing."""
    _expect(said, ("order_ref", "placed_at", "country", "currency"))
    items = tuple(lines)
    currency = said["currency"]
    total = said.get("order_total") or sum_of(items, currency)
    kept = {name: value for name, value in said.items() if name in OrderSeen.__struct_fields__}
    seen = OrderSeen(
        key="",
        seller_id=owner.seller_id,
        source=owner.connection_id,
        store_id=owner.store_id,
        total=total,
        lines=items,
        **kept,
    )
    key = f"{owner.kind}:{owner.connection_id}:order:{digest(dump(seen))}"
    return change(seen, key=key, seen_at=owner.at)


def order_says(found: Mapping[str, object], currency: str = "") -> dict[str, Any]:
    """What these columns say of the order, as OrderSeen's fields and `currency`, `order_total`. Raises Wrong."""
    said: dict[str, Any] = {}
    code = text(found.get("currency"), 10).upper() or currency.upper()
    if code:
        said["currency"] = _currency(code)
    for column, (name, read) in _READERS.items():
        if found.get(column) not in (None, ""):
            value = read(found[column], column)
            if value not in ("", ()):
                said[name] = value
    if found.get("tracking") and (tracking := cells.numbers(found["tracking"], found.get("carrier"))):
        said["tracking"] = tracking
    for column in ("order_total", "refunded"):
        if text(found.get(column)) and code:
            said[column] = cells.amount(found[column], code, column)
    if "refunded" in said:
        said["refunded"] = said["refunded"].minor
    return said


def line_item(found: Mapping[str, object], currency: str) -> LineItem:
    """Raises Wrong."""
    title = text(found.get("title"))
    if not title:
        raise Wrong("title: missing")
    return LineItem(
        title=title,
        quantity=cells.quantity(found.get("quantity")),
        unit_price=cells.amount(found.get("unit_price"), currency, "unit_price"),
        sku=text(found.get("sku"), 100),
        variant=text(found.get("variant"), 200),
        unit_cost=cells.amount(cost, currency, "unit_cost")
        if (cost := found.get("unit_cost")) not in (None, "")
        else None,
        colour=_colour(found.get("colour")),
        batch=text(found.get("batch"), 100),
    )


def sum_of(lines: Iterable[LineItem], currency: str) -> Money:
    """Raises Wrong when it is more than any order can be."""
    minor = sum(line.unit_price.minor * line.quantity for line in lines)
    if minor > cells.MOST_MINOR:
        raise Wrong("order_total: the sum of the lines is too large")
    return Money(minor=minor, currency=currency)


@dataclass(slots=True, kw_only=True)
class _Draft:
    line: int
    owner: Owner
    said: dict[str, Any] = field(default_factory=dict)
    lines: list[LineItem] = field(default_factory=list)


def _take(row: Row, drafts: dict[tuple[str, str], _Draft], owner: Owner, complete: bool) -> None:
    """Reads all of a row before it counts: a bad row adds nothing to its order."""
    if complete:
        _expect(row.cells, REQUIRED)
    found = owner.dates.tidied(row.cells)
    name = (owner.store_id, text(row.cells.get("order"), 100))
    before = drafts.get(name)
    currency = before.said["currency"] if before else owner.currency
    said = order_says(found, currency)
    _expect(said, ("order_ref", "currency"))
    if before and said["currency"] != currency:
        raise Wrong(f"currency: {said['currency']} here, {currency} in the order's first row")
    has_line = complete or any(row.cells.get(column) for column in ("title", "unit_price"))
    line = line_item(found, said["currency"]) if has_line else None
    draft = before or drafts.setdefault(name, _Draft(line=row.line, owner=owner))
    if "tracking" in said and "tracking" in draft.said:
        said["tracking"] = draft.said["tracking"] = cells.pairs((*draft.said["tracking"], *said["tracking"]))
    draft.said = said | draft.said
    draft.lines += [line] if line else []


def _expect(found: Mapping[str, object], names: Iterable[str]) -> None:
    missing = ["order" if name == "order_ref" else name for name in names if found.get(name) in (None, "")]
    if missing:
        raise Wrong(f"{', '.join(missing)}: missing")


def _country(value: object, column: str) -> str:
    if not (code := cells.country(value)):
        raise Wrong(f"{column}: {text(value, 40)!r} is no country (two letters of ISO 3166)")
    return code


def _currency(code: str) -> str:
    if code not in _currencies():
        raise Wrong(f"currency: {code!r} is no currency (three letters of ISO 4217)")
    return code


def _colour(value: object) -> str:
    said = text(value, 40)
    if said and not (colour := colours.tidy(said)):
        raise Wrong(f"colour: {said!r} is no colour (like #2f6fa8)")
    return colour if said else ""


def _words(limit: int) -> Callable[[object, str], str]:
    return lambda value, column: text(value, limit)


def _marketplace(value: object, column: str) -> str:
    """Our name for it; one that we do not know keeps the seller's, and gets the cautious rules."""
    said = text(value, 50)
    known = marketplaces.of(said)
    return said if known.name == marketplaces.UNKNOWN.name else known.name


@cache
def _currencies() -> frozenset[str]:
    return frozenset(map(str, Locale("en").currencies))


_READERS: dict[str, tuple[str, Callable[[object, str], Any]]] = {
    "order": ("order_ref", _words(100)),
    "platform_ref": ("platform_ref", _words(100)),
    "marketplace": ("marketplace", _marketplace),
    "placed_at": ("placed_at", cells.moment),
    "name": ("name", _words(200)),
    "email": ("email", _words(254)),
    "phone": ("phone", _words(40)),
    "country": ("country", _country),
    "postcode": ("postcode", _words(20)),
    "language": ("language", lambda value, column: cells.language(value)),
    "promised_ship_by": ("promised_ship_by", cells.promise),
    "promised_by": ("promised_by", cells.promise),
    "shipped_at": ("shipped_at", cells.moment),
    "cancelled_at": ("cancelled_at", cells.moment),
    "origin": ("origin", _country),
}
