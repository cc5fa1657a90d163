"""Which colour the listing shows, which one lies on the photo, and what may be said of the two: numbers, words, patches."""

from __future__ import annotations

from handlers.console import Ask
from locales.desk import Words
from models.facts.cases import Case, Evidence
from models.facts.inbound import ColourSaid
from models.facts.orders import LineItem, Order
from models.facts.parcels import Cause
from models.rules import colours

# What colours are called, each by one that everybody calls so.
_CALLED = {
    "black": "#0a0a0a", "dark grey": "#484848", "grey": "#808080", "light grey": "#c0c0c0", "white": "#fafafa",
    "cream": "#f5ebcf", "beige": "#d9c3a0", "brown": "#7a4a21", "dark brown": "#3b2414", "red": "#d02020",
    "dark red": "#7d1020", "pink": "#f098b0", "deep pink": "#e0408a", "orange": "#f08020", "yellow": "#f5d020",
    "mustard": "#b8901a", "light green": "#98d090", "green": "#2f9a3c", "olive green": "#667038", "dark green": "#144a24",
    "turquoise": "#30b8b0", "dark turquoise": "#0a6068", "light blue": "#90c0e8",
    "blue": "#2868c8", "deep blue": "#1030f0", "dark blue": "#142860",
    "lilac": "#b8a0d8", "purple": "#7838a0", "dark purple": "#3c1850",
}  # fmt: skip


def section(ask: Ask, order: Order, case: Case) -> dict[str, object]:
    """Nothing for a case that no colour was measured in and that is about none. A hint: it changes nothing that is offered."""
    photos = [each for each in case.evidence if each.looked and each.looked.shade and each.gone_at is None]
    if not photos and case.cause is not Cause.WRONG_VARIANT:
        return {}
    items = _items(order)
    return {
        "items": [_item(ask.t, each) for each in items],
        "photos": [_photo(ask, order, case, each, items) for each in photos],
        "another": f"{colours.ANOTHER:.0f}",
    }


def said(key: str, order: Order, by: str, sku: str, colour: str) -> ColourSaid | None:
    """None for what is no colour, or of no item of this order."""
    colour = colours.tidy(colour)
    if not colour or sku not in {each.sku for each in _items(order)}:
        return None
    return ColourSaid(
        key=key, seller_id=order.seller_id, source="console", order_id=order.order_id, sku=sku, colour=colour, by=by
    )


def name(t: Words, colour: str) -> str:
    """What one would call it: "dark green"."""
    here = colours.lab(colour)
    nearest = min(_CALLED, key=lambda each: colours.distance(here, colours.lab(_CALLED[each])))
    return t.of("colour", nearest.replace(" ", "-"))


def _items(order: Order) -> list[LineItem]:
    """One of each SKU; what has none only where it is the only such thing, for nothing else tells them apart."""
    skus: dict[str, LineItem] = {}
    for each in order.lines:
        skus.setdefault(each.sku, each)
    if sum(not each.sku for each in order.lines) > 1:
        skus.pop("")
    return list(skus.values())


def _item(t: Words, line: LineItem) -> dict[str, str]:
    return {
        "sku": line.sku,
        "title": line.title + (f", {line.variant}" if line.variant else ""),
        "colour": line.colour,
        "name": name(t, line.colour) if line.colour else "",
    }


def _photo(ask: Ask, order: Order, case: Case, evidence: Evidence, items: list[LineItem]) -> dict[str, object]:
    assert evidence.looked is not None and evidence.looked.shade is not None
    shade = evidence.looked.shade
    listed = [(each, colours.compared(shade, each.colour)) for each in items if each.colour]
    return {
        "href": f"/console/cases/{case.case_id}/photos/{evidence.evidence_id}" if evidence.file else "",
        "at": ask.moment(evidence.at, order.store_id),
        "colour": shade.colour,
        "name": name(ask.t, shade.colour),
        "spread": f"{shade.spread:.0f}",
        "beside": [
            {
                "title": line.title if len(items) > 1 else "",
                "colour": found.listed,
                "name": name(ask.t, found.listed),
                "distance": f"{found.distance:.0f}",
                "spread": f"{found.spread:.0f}",
                "verdict": ask.t.of("verdict", found.verdict.value),
                "slug": found.verdict.value,
                "why": ask.t.of("why", found.verdict.value),
            }
            for line, found in listed
        ],
    }
