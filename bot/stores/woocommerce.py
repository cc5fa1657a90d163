"""WooCommerce: orders as signed webhooks; settlements by its REST API."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from bot.columns import cells
from bot.reading import check_base64, dig, digest, iso_time, mapping, mappings, read_json, text, whole
from bot.tills import woocommerce as till
from bot.world import Executed, Field, Probed, Reading, Request, Shop, Wire
from models.errors import Malformed
from models.facts.inbound import OrderSeen
from models.facts.orders import LineItem
from models.facts.outbound import CarryOut
from models.facts.people import Connection

TOPICS = frozenset({"order.created", "order.updated", "order.restored"})
# Not paid yet, or gone: no order to look after. It comes again with `order.updated` when it is paid.
NOT_YET = frozenset({"pending", "failed", "draft", "auto-draft", "checkout-draft", "trash"})
TRACKING = "_wc_shipment_tracking_items"
LANGUAGES = ("wpml_language", "trp_language", "pll_language")

# The ping that a shop sends when the webhook is saved. It is no JSON and carries no signature:
# https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-webhook.php (deliver_ping)
_PING = re.compile(rb"webhook_id=\d{1,20}")


class WooCommerce:
    """https://woocommerce.github.io/woocommerce-rest-api-docs/#webhooks"""

    name = "woocommerce"
    fields: tuple[Field, ...] = (
        Field(name="secret", label="Webhook secret", secret=True),
        Field(name="url", label="The shop's address, https://…, where the bot itself is to pay back", required=False),
        Field(name="consumer_key", label="REST API consumer key with read and write", secret=True, required=False),
        Field(name="consumer_secret", label="REST API consumer secret", secret=True, required=False),
    )

    def opens(self, secrets: Mapping[str, str], settings: Mapping[str, str]) -> bool:
        return till.opens(secrets, settings)

    async def carry_out(self, what: CarryOut, connection: Connection, wire: Wire, *, again: bool) -> Executed:
        return await till.carry_out(what, connection, wire, again)

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        return await till.probe(connection, wire)

    async def subscribe(self, connection: Connection, wire: Wire, url: str) -> None:
        await till.subscribe(connection, wire, url, connection.secrets.get("secret", ""))

    async def unsubscribe(self, connection: Connection, wire: Wire, path: str) -> None:
        await till.unsubscribe(connection, wire, path)

    def read(self, request: Request, connection: Connection) -> Reading:
        if _PING.fullmatch(request.raw):
            return Reading()
        check_base64(connection.secrets.get("secret", ""), request.raw, request.header("x-wc-webhook-signature"))
        if request.header("x-wc-webhook-topic") not in TOPICS:
            return Reading()
        body = mapping(read_json(request.raw))
        if not isinstance(body.get("line_items"), list):
            raise Malformed("The body is no order.")
        return (
            Reading() if text(body.get("status")) in NOT_YET else Reading(arrivals=(_order(body, request, connection),))
        )


SHOP: Shop = WooCommerce()


def _order(body: dict[str, object], request: Request, connection: Connection) -> OrderSeen:
    platform_ref = str(whole(body.get("id"), least=1))
    placed_at = _moment(body, "date_created")
    total = cells.rounded(body.get("total"), text(body.get("currency"), 10))
    if placed_at is None or total is None or total.minor < 0:
        raise Malformed("The order has no date or no total.")
    shipments, address = list(_shipments(body)), _address(body)
    return OrderSeen(
        # By the signed bytes alone: the delivery's id and the topic are headers, which the signature does not cover.
        key=f"woocommerce:{connection.connection_id}:order:{digest(request.raw)}",
        seller_id=connection.seller_id,
        source=connection.connection_id,
        store_id=connection.store_id,
        order_ref=text(body.get("number"), 100) or platform_ref,
        platform_ref=platform_ref,
        placed_at=placed_at,
        country=cells.country(address.get("country")),
        total=total,
        lines=tuple(line for each in mappings(body["line_items"]) if (line := _line(each, total.currency))),
        name=text(_name(body), 200),
        email=text(dig(body, "billing", "email"), 254),
        phone=text(address.get("phone") or dig(body, "billing", "phone"), 40),
        postcode=text(address.get("postcode"), 20),
        language=next((tag for name in LANGUAGES if (tag := cells.language(_meta(body, name)))), ""),
        shipped_at=_shipped_at(body, shipments),
        cancelled_at=_moment(body, "date_modified") if body.get("status") == "cancelled" else None,
        refunded=_refunded(body, total.currency),
        tracking=cells.pairs((each.get("tracking_number"), _carrier(each)) for each in shipments),
        # Webhooks overtake each other; what the shop changed later counts.
        seen_at=min(iso_time(body.get("date_modified_gmt")) or request.at, request.at),
    )


def _line(item: dict[str, object], currency: str) -> LineItem | None:
    """`price` is what one piece cost after discounts, with fractions of a cent."""
    count, title = whole(item.get("quantity"), 0, cells.MOST_QUANTITY), text(html.unescape(text(item.get("name"))))
    price = cells.rounded(item.get("price"), currency)
    if not count or not title or price is None or price.minor < 0:
        return None
    chosen = (each for each in mappings(item.get("meta_data")) if not text(each.get("key")).startswith("_"))
    variant = ", ".join(said for each in chosen if (said := text(each.get("display_value") or each.get("value"), 60)))
    return LineItem(
        title=title, quantity=count, unit_price=price, sku=text(item.get("sku"), 100), variant=variant[:200]
    )


def _moment(body: dict[str, object], name: str) -> datetime | None:
    """The `_gmt` field where it is told; the other is in the shop's own zone, which is not told."""
    return iso_time(body.get(f"{name}_gmt")) or iso_time(body.get(name))


def _address(body: dict[str, object]) -> dict[str, object]:
    """Where it goes; PHP writes an empty list, or empty fields, where buyers gave one address."""
    places = (body.get("shipping"), body.get("billing"))
    return next((each for each in places if isinstance(each, dict) and text(each.get("country"))), {})


def _name(body: dict[str, object]) -> str:
    for address in ("shipping", "billing"):
        parts = (text(dig(body, address, part)) for part in ("first_name", "last_name"))
        if name := " ".join(filter(None, parts)):
            return name
    return ""


def _meta(body: dict[str, object], key: str) -> object:
    """PHP writes an empty list where there is nothing, and an object where keys are not in a row."""
    held = body.get("meta_data")
    found = (each for each in (held if isinstance(held, list) else ()) if dig(each, "key") == key)
    return dig(next(found, None), "value")


def _shipments(body: dict[str, object]) -> Iterator[dict[str, object]]:
    """What the Shipment Tracking extensions keep: https://woocommerce.com/document/shipment-tracking/"""
    held = _meta(body, TRACKING)
    for each in held.values() if isinstance(held, dict) else held if isinstance(held, list) else ():
        if isinstance(each, dict) and cells.number(each.get("tracking_number")):
            yield each


def _carrier(shipment: dict[str, object]) -> str:
    return text(shipment.get("tracking_provider"), 100) or text(shipment.get("custom_tracking_provider"), 100)


def _shipped_at(body: dict[str, object], shipments: list[dict[str, object]]) -> datetime | None:
    """The day of the first parcel; a completed order has left the house too."""
    days = [at for each in shipments if (at := _shipping_day(each.get("date_shipped")))]
    return min(days, default=None) or (_moment(body, "date_completed") if body.get("status") == "completed" else None)


def _shipping_day(value: object) -> datetime | None:
    said = text(value, 40)
    if said.isdecimal() and len(said) <= 10:
        return datetime.fromtimestamp(int(said), UTC)
    return iso_time(said)


def _refunded(body: dict[str, object], currency: str) -> int | None:
    """In minor units; shops write refunds as negative amounts."""
    if not isinstance(body.get("refunds"), list):
        return None
    minor = 0
    for each in mappings(body["refunds"]):
        paid = cells.rounded(each.get("total"), currency)
        if paid is None:
            return None
        minor += abs(paid.minor)
    return minor if minor <= cells.MOST_MINOR else None
