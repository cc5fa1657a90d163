"""A seller's own system: orders, events and platforms' own deadlines, signed; `bot/schemas/api.json` describes the body."""

from __future__ import annotations

import re

from bot.columns import deadlines as of_deadlines
from bot.columns import events as of_parcels
from bot.columns import orders as of_orders
from bot.columns.cells import Wrong
from bot.columns.orders import Owner
from bot.reading import check_hex, mapping, mappings, read_json
from bot.world import Field, Reading, Request, Shop
from models.errors import BadSignature, Malformed
from models.facts.inbound import DeadlineShown, OrderSeen, TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection

VALID_FOR = 300  # seconds, before and after
MOST = 1000  # orders or events in one body

_SECONDS = re.compile(r"[0-9]{1,12}")


class Api:
    """All of a body counts or none of it: what cannot be read is refused with its place and the reason."""

    name = "api"
    fields: tuple[Field, ...] = (Field(name="secret", label="Secret that signs the requests", secret=True),)

    def read(self, request: Request, connection: Connection) -> Reading:
        _check(request, connection)
        body = mapping(read_json(request.raw))
        if not {"orders", "events", "deadlines"} & body.keys():
            raise Malformed("The body has neither `orders` nor `events` nor `deadlines`.")
        owner = Owner(
            kind="api",
            seller_id=connection.seller_id,
            store_id=connection.store_id,
            connection_id=connection.connection_id,
            at=request.at,
        )
        return Reading(arrivals=(*_orders(body, owner), *_events(body, owner), *_deadlines(body, owner)))


SHOP: Shop = Api()


def _check(request: Request, connection: Connection) -> None:
    """The signature is over `timestamp.body`; an old request cannot be sent again."""
    timestamp = request.header("x-parley-timestamp")
    if not _SECONDS.fullmatch(timestamp):
        raise BadSignature("The timestamp is missing; it is in seconds since 1970.")
    signed = timestamp.encode() + b"." + request.raw
    check_hex(connection.secrets.get("secret", ""), signed, request.header("x-parley-signature"))
    if abs(request.at.timestamp() - int(timestamp)) > VALID_FOR:
        raise BadSignature("The timestamp is more than five minutes off.")


def _orders(body: dict[str, object], owner: Owner) -> list[OrderSeen]:
    seen = []
    for place, found in enumerate(mappings(body.get("orders"), MOST)):
        try:
            said, lines = of_orders.order_says(found), mappings(found.get("lines"), MOST)
            if not lines:
                raise Wrong("lines: missing")
            items = (of_orders.line_item(each, said["currency"]) for each in lines)
            seen.append(of_orders.order(said, items, owner))
        except Wrong as wrong:
            raise Malformed(f"orders[{place}]: {wrong}") from wrong
    return _once(seen)


def _events(body: dict[str, object], owner: Owner) -> list[TrackingReported]:
    found: dict[str, list[TrackingEvent]] = {}
    for place, each in enumerate(mappings(body.get("events"), MOST)):
        try:
            number, event = of_parcels.event_of(each)
        except Wrong as wrong:
            raise Malformed(f"events[{place}]: {wrong}") from wrong
        found.setdefault(number, []).append(event)
    return of_parcels.reports(found, owner)


def _deadlines(body: dict[str, object], owner: Owner) -> list[DeadlineShown]:
    seen = []
    for place, found in enumerate(mappings(body.get("deadlines"), MOST)):
        try:
            seen.append(of_deadlines.deadline(found, owner))
        except Wrong as wrong:
            raise Malformed(f"deadlines[{place}]: {wrong}") from wrong
    return list({each.key: each for each in seen}.values())


def _once(seen: list[OrderSeen]) -> list[OrderSeen]:
    """The same order twice in one body is one."""
    return list({each.key: each for each in seen}.values())
