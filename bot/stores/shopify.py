"""Shopify: orders, fulfilments and disputes as signed webhooks; settlements by its Admin API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.columns import cells
from bot.reading import check_base64, dig, digest, iso_time, mapping, mappings, read_json, text, whole
from bot.tills import shopify as till
from bot.world import Executed, Field, Probed, Reading, Request, Shop, Wire
from models.errors import BadSignature, Malformed
from models.facts.disputes import Dispute, DisputeKind, DisputeState, Ground
from models.facts.inbound import DataAsked, DisputeSeen, ErasureAsked, OrderSeen, ShipmentSeen, StoreErasureAsked
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.outbound import CarryOut
from models.facts.people import Connection

ORDERS = frozenset({"orders/create", "orders/updated", "orders/fulfilled", "orders/partially_fulfilled", "orders/paid"})
ORDERS |= {"orders/cancelled", "orders/edited"}
SHIPMENTS = frozenset({"fulfillments/create", "fulfillments/update"})
# https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
PRIVACY = frozenset({"customers/data_request", "customers/redact", "shop/redact"})
DISPUTES = frozenset({"disputes/create", "disputes/update"})
NOT_ON_THE_WAY = frozenset({"cancelled", "error", "failure"})
NOT_PAID_BACK = frozenset({"failure", "error"})


class Shopify:
    """https://shopify.dev/docs/apps/build/webhooks/subscribe/https"""

    name = "shopify"
    fields: tuple[Field, ...] = (
        Field(name="secret", label="API secret key (it signs the webhooks)", secret=True),
        Field(name="domain", label="Shop domain, like my-shop.myshopify.com", required=False),
        Field(
            name="token",
            label="Admin API access token, with which the bot itself pays back what was agreed "
            "(read_orders, write_orders, write_discounts, write_draft_orders, write_returns)",
            secret=True,
            required=False,
        ),
    )

    def opens(self, secrets: Mapping[str, str], settings: Mapping[str, str]) -> bool:
        return till.opens(secrets, settings)

    async def carry_out(self, what: CarryOut, connection: Connection, wire: Wire, *, again: bool) -> Executed:
        """A repeat has the same key, and is looked for: whether it was asked before makes no difference."""
        return await till.carry_out(what, connection, wire)

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        return await till.probe(connection, wire)

    async def subscribe(self, connection: Connection, wire: Wire, url: str) -> None:
        await till.subscribe(connection, wire, url)

    async def unsubscribe(self, connection: Connection, wire: Wire, path: str) -> None:
        await till.unsubscribe(connection, wire, path)

    def read(self, request: Request, connection: Connection) -> Reading:
        """Topic and shop stand in headers that the signature does not cover, so the body must bear the topic out."""
        check_base64(connection.secrets.get("secret", ""), request.raw, request.header("x-shopify-hmac-sha256"))
        domain = connection.settings.get("domain", "").strip().lower()
        if domain and domain != request.header("x-shopify-shop-domain").strip().lower():
            raise BadSignature("The webhook is of another shop.")
        topic = request.header("x-shopify-topic")
        if topic in ORDERS:
            return Reading(arrivals=(_order(request, connection),))
        if topic in SHIPMENTS:
            return Reading(arrivals=_shipment(request, connection))
        if topic in PRIVACY:
            return Reading(arrivals=_privacy(topic, request, connection, domain))
        if topic in DISPUTES:
            return Reading(arrivals=(_dispute(request, connection),))
        return Reading()


SHOP: Shop = Shopify()


def _order(request: Request, connection: Connection) -> OrderSeen:
    body = mapping(read_json(request.raw))
    if "order_id" in body or not isinstance(body.get("line_items"), list):
        raise Malformed("The body is no order.")
    platform_ref, placed_at = _id(body.get("id")), iso_time(body.get("created_at"))
    if placed_at is None:
        raise Malformed("The order has no date.")
    side = _side(body)
    total = _amount(body, "total_price", side)
    if total is None:
        raise Malformed("The order has no total.")
    address = body.get("shipping_address") or body.get("billing_address")
    shipped = [each for each in mappings(body.get("fulfillments")) if text(each.get("status")) not in NOT_ON_THE_WAY]
    return OrderSeen(
        key=_key(request, connection, "order"),
        seller_id=connection.seller_id,
        source=connection.connection_id,
        store_id=connection.store_id,
        order_ref=text(body.get("name"), 100) or text(body.get("order_number"), 100) or platform_ref,
        platform_ref=platform_ref,
        placed_at=placed_at,
        country=cells.country(dig(address, "country_code")) or cells.country(dig(address, "country")),
        total=total,
        lines=tuple(line for each in mappings(body["line_items"]) if (line := _line(each, side, total.currency))),
        **_buyer(body, address),
        shipped_at=_earliest(shipped),
        cancelled_at=iso_time(body.get("cancelled_at")),
        refunded=_refunded(body, total.currency),
        tracking=cells.pairs(pair for each in shipped for pair in _numbers(each)),
        # Webhooks overtake each other; what the shop changed later counts: X-Shopify-Triggered-At is not signed.
        seen_at=min(iso_time(body.get("updated_at")) or request.at, request.at),
    )


def _shipment(request: Request, connection: Connection) -> tuple[ShipmentSeen, ...]:
    body = mapping(read_json(request.raw))
    if not {"tracking_number", "tracking_numbers"} & body.keys():
        raise Malformed("The body is no fulfilment.")
    if text(body.get("status")) in NOT_ON_THE_WAY:
        return ()
    seen = ShipmentSeen(
        key=_key(request, connection, "shipment"),
        seller_id=connection.seller_id,
        source=connection.connection_id,
        store_id=connection.store_id,
        platform_ref=_id(body.get("order_id")),
        tracking=cells.pairs(_numbers(body)),
        shipped_at=iso_time(body.get("created_at")),
    )
    return (seen,)


def _privacy(
    topic: str, request: Request, connection: Connection, domain: str
) -> tuple[DataAsked | ErasureAsked | StoreErasureAsked, ...]:
    """What a buyer wants to have or to be gone, order by order; or everybody's, two days after the app has left the shop.

    The three bodies can be told apart, so that none is taken for another under a changed header.
    """
    body = mapping(read_json(request.raw))
    if domain and text(body.get("shop_domain")).lower() != domain:
        raise Malformed("The body is about another shop.")
    facts: dict[str, Any] = {
        "seller_id": connection.seller_id, "source": connection.connection_id, "store_id": connection.store_id,
    }  # fmt: skip
    if topic == "shop/redact":
        if "customer" in body or "shop_id" not in body:
            raise Malformed("The body is not about a whole shop.")
        return (StoreErasureAsked(key=_key(request, connection, "left"), **facts),)
    asks = topic == "customers/data_request"
    orders = body.get("orders_requested" if asks else "orders_to_redact")
    if "customer" not in body or not isinstance(orders, list):
        raise Malformed("The body names no orders.")
    if asks:
        key = _key(request, connection, "data")
        return tuple(DataAsked(key=f"{key}:{_id(each)}", platform_ref=_id(each), **facts) for each in orders)
    key = _key(request, connection, "redact")
    return tuple(
        ErasureAsked(key=f"{key}:{_id(each)}", platform_ref=_id(each), by="shopify", **facts) for each in orders
    )


def _dispute(request: Request, connection: Connection) -> DisputeSeen:
    """https://shopify.dev/docs/api/admin-rest/latest/resources/dispute; without an order it is kept for a person."""
    body = mapping(read_json(request.raw))
    opened_at, kind = iso_time(body.get("initiated_at")), text(body.get("type"))
    if opened_at is None or kind not in _KINDS or "network_reason_code" not in body:
        raise Malformed("The body is no dispute.")
    ref, state = _id(body.get("id")), _STATES.get(text(body.get("status")), DisputeState.OPEN)
    ended_at = None if state is DisputeState.OPEN else iso_time(body.get("finalized_on")) or request.at
    dispute = Dispute(
        dispute_id=f"shopify:{ref}",
        platform=_network(text(body.get("network_reason_code"), 20)),
        kind=_KINDS[kind],
        opened_at=opened_at,
        ground=_GROUNDS.get(text(body.get("reason")), Ground.OTHER),
        amount=cells.rounded(body.get("amount"), text(body.get("currency"), 10)),
        state=state,
        ended_at=ended_at,
        answer_by=iso_time(body.get("evidence_due_by")),
        ref=ref,
        said_by="shopify",
        seen_at=request.at,
    )
    return DisputeSeen(
        key=_key(request, connection, "dispute"),
        seller_id=connection.seller_id,
        source=connection.connection_id,
        store_id=connection.store_id,
        platform_ref=_id(body["order_id"]) if body.get("order_id") else "",
        dispute=dispute,
    )


def _network(code: str) -> str:
    """Whose card it is, by the form of the reason's code: Visa's 13.1, Mastercard's 4853, American Express's C08."""
    return next((name for name, form in _CODES.items() if form.fullmatch(code)), "own_shop")


_CODES = {
    "visa": re.compile(r"1[0-3]\.\d{1,2}"),
    "mastercard": re.compile(r"48\d\d"),
    "amex": re.compile(r"(?:C|F|FR|M|P|R)\d{1,2}"),
}
_KINDS = {"inquiry": DisputeKind.INQUIRY, "chargeback": DisputeKind.CHARGEBACK}
# What the merchant accepts, or pays back while it runs, the buyer has got.
_STATES = {
    "won": DisputeState.WON,
    "lost": DisputeState.LOST,
    "accepted": DisputeState.LOST,
    "charge_refunded": DisputeState.LOST,
}
_GROUNDS = {
    "product_not_received": Ground.NOT_RECEIVED,
    "product_unacceptable": Ground.NOT_AS_DESCRIBED,
    "credit_not_processed": Ground.NO_REFUND,
    "fraudulent": Ground.UNRECOGNISED,
    "unrecognized": Ground.UNRECOGNISED,
}


def _key(request: Request, connection: Connection, what: str) -> str:
    """By the signed bytes alone: the event's id and the topic are headers, which anyone may change and send again."""
    return f"shopify:{connection.connection_id}:{what}:{digest(request.raw)}"


def _id(value: object) -> str:
    """Ids are beyond 2^53: whole numbers, kept as text, never as floats."""
    if isinstance(value, float):
        raise Malformed("An id is no whole number.")
    return str(whole(value, least=1))


def _buyer(body: dict[str, object], address: object) -> dict[str, Any]:
    named = f"{text(dig(address, 'first_name'))} {text(dig(address, 'last_name'))}"
    known = f"{text(dig(body, 'customer', 'first_name'))} {text(dig(body, 'customer', 'last_name'))}"
    return {
        "name": text(_said(dig(address, "name"), named, known), 200),
        "email": text(_said(body.get("email"), body.get("contact_email"), dig(body, "customer", "email")), 254),
        "phone": text(_said(dig(address, "phone"), body.get("phone"), dig(body, "customer", "phone")), 40),
        "postcode": text(dig(address, "zip"), 20),
        "language": cells.language(body.get("customer_locale")),
    }


def _said(*values: object) -> str:
    return next((said for said in map(text, values) if said), "")


def _line(item: dict[str, object], side: str, currency: str) -> LineItem | None:
    price = _amount(item, "price", side, currency)
    count, title = (
        whole(item.get("quantity"), 0, cells.MOST_QUANTITY),
        text(item.get("title")) or text(item.get("name")),
    )
    if not count or price is None or not title:
        return None
    variant = text(item.get("variant_title"), 200)
    return LineItem(title=title, quantity=count, unit_price=price, sku=text(item.get("sku"), 100), variant=variant)


def _side(body: dict[str, object]) -> str:
    """Money comes twice. What the buyer saw and paid counts, where it is told of the total and of every line."""
    side = "presentment_money"
    priced = [
        dig(body, "total_price_set", side),
        *(dig(item, "price_set", side) for item in mappings(body["line_items"])),
    ]
    return side if all(isinstance(each, dict) for each in priced) else ""


def _amount(held: dict[str, object], name: str, side: str, currency: str = "") -> Money | None:
    value: Any = held.get(name)
    currency = currency or text(held.get("currency"), 10)
    if side:
        value, currency = (
            dig(held, f"{name}_set", side, "amount"),
            text(dig(held, f"{name}_set", side, "currency_code"), 10),
        )
    read = cells.rounded(value, currency)
    return read if read and read.minor >= 0 else None


def _refunded(body: dict[str, object], currency: str) -> int | None:
    """What was paid back so far, in minor units; None when it is not told or is in another currency."""
    if "refunds" not in body:
        return None
    minor = 0
    for refund in mappings(body["refunds"]):
        for paid in mappings(refund.get("transactions")):
            if paid.get("kind") != "refund" or text(paid.get("status")) in NOT_PAID_BACK:
                continue
            read = cells.rounded(paid.get("amount"), text(paid.get("currency"), 10) or currency)
            if read is None or read.currency != currency:
                return None
            minor += abs(read.minor)
    return minor if minor <= cells.MOST_MINOR else None


def _numbers(fulfilment: dict[str, object]) -> list[tuple[object, object]]:
    numbers = fulfilment.get("tracking_numbers")
    found = numbers if isinstance(numbers, list) and numbers else [fulfilment.get("tracking_number")]
    return [(each, fulfilment.get("tracking_company")) for each in found]


def _earliest(fulfilments: list[dict[str, object]]) -> datetime | None:
    return min((at for each in fulfilments if (at := iso_time(each.get("created_at")))), default=None)
