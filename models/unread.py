"""Rows for the console: what trackers and shops sent that nobody understood. Read only, for one seller."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from models.database import Statements
from models.facts import history
from models.facts.fact import Fact, change
from models.facts.orders import Order
from models.facts.parcels import Parcel, TrackingEvent
from models.rules import s10, status

LATEST_ORDERS = 1000


class Unread(Fact, frozen=True, kw_only=True):
    """One kind of it, counted; the rest is of its newest example.

    `kind`: "event" has no meaning for us, by `provider` and `code`; "stranger" is another parcel's, which had this number
    before the order or has it since; "number" is a tracking number to look at, and `example` says why.
    """

    kind: str
    number: str
    order_id: str
    order_ref: str
    at: datetime
    provider: str = ""
    code: str = ""
    example: str = ""
    count: int = 1


async def unread(db: Statements, seller_id: str, limit: int = 100) -> tuple[Unread, ...]:
    """The most frequent first. Bounded: the orders that moved last stand for all of them."""
    rows = await db.rows(
        "SELECT doc FROM order_ WHERE seller_id = ? ORDER BY updated_at DESC LIMIT ?", seller_id, LATEST_ORDERS
    )
    kinds: dict[tuple[str, ...], Unread] = {}
    for row in rows:
        order = _order.decode(row["doc"])
        for kind, each in (found for parcel in order.parcels for found in _of(order, parcel)):
            known = kinds.get(kind)
            newest = each if known is None or each.at > known.at else known
            kinds[kind] = change(newest, count=known.count + 1 if known else 1)
    return tuple(sorted(kinds.values(), key=lambda each: (-each.count, each.at, each.number)))[:limit]


def _of(order: Order, parcel: Parcel) -> Iterator[tuple[tuple[str, ...], Unread]]:
    """Each with what makes it one kind with others: a code that is not listed, or else the very words."""
    for event in parcel.events:
        if status.unread(event):
            words = event.description if status.listed(event.provider, event.code) else ""
            yield ("event", event.provider, event.code, words), _event("event", order, parcel, event)
    for event in history.strangers(order, parcel):
        yield ("stranger", order.order_id, parcel.number), _event("stranger", order, parcel, event)
    if parcel.last is None and (doubt := s10.doubt(parcel.number, order.origin, order.country)):
        yield (
            ("number", parcel.number),
            Unread(
                kind="number",
                number=parcel.number,
                order_id=order.order_id,
                order_ref=order.order_ref,
                at=order.placed_at,
                example=doubt,
            ),
        )


def _event(kind: str, order: Order, parcel: Parcel, event: TrackingEvent) -> Unread:
    return Unread(
        kind=kind,
        number=parcel.number,
        order_id=order.order_id,
        order_ref=order.order_ref,
        at=event.at,
        provider=event.provider,
        code=event.code,
        example=event.description,
    )


_order = msgspec.json.Decoder(Order)
