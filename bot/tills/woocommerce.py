"""WooCommerce: money back and coupons by its REST API, which knows no keys."""

# What was asked once and is unknown is never asked a second time: it is looked for until it is found, or a person looks.
# https://developer.woocommerce.com/docs/apis/rest-api/v3/order-refunds/

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import quote, urlencode

import msgspec

from bot.reading import dig, iso_time, mapping, mappings, text, whole
from bot.tills import asking
from bot.world import Ask, Executed, Probed, Wire
from models.errors import Malformed, Misconfigured, Unavailable, Uncertain, Undeliverable
from models.facts.cases import Remedy
from models.facts.money import Money, money
from models.facts.outbound import CarryOut
from models.facts.people import Connection

NAME = "WooCommerce"
SAME_ORDER = timedelta(days=2)
META = "_parley_offer"
HAS_CODE = "woocommerce_rest_coupon_code_already_exists"


def opens(secrets: Mapping[str, str], settings: Mapping[str, str]) -> bool:
    return bool(secrets.get("consumer_key") and secrets.get("consumer_secret") and _base(settings, secrets))


async def carry_out(what: CarryOut, connection: Connection, wire: Wire, again: bool) -> Executed:
    door = Rest(connection, wire)
    if what.option.remedy is Remedy.COUPON:
        return await _coupon(what, door, connection.secrets.get("secret", ""))
    return await _refund(what, door, again)


class Rest:
    """One shop's door, by HTTP Basic over https: https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication"""

    def __init__(self, connection: Connection, wire: Wire) -> None:
        secrets, base = connection.secrets, _base(connection.settings, connection.secrets)
        if not opens(secrets, connection.settings):
            raise Misconfigured("WooCommerce: the connection has no address or no consumer key and secret.")
        held = f"{secrets['consumer_key']}:{secrets['consumer_secret']}".encode()
        self._url = f"{base}/wp-json/wc/v3"
        self._headers = {"Authorization": f"Basic {b64encode(held).decode()}", "Content-Type": "application/json"}
        self._wire = wire

    async def reads(self, path: str) -> object:
        ask = Ask(
            method="GET", url=self._url + path, headers=self._headers, timeout=asking.READS_WITHIN, limit=asking.LIMIT
        )
        return await asking.reads(NAME, self._wire, ask)

    async def drops(self, path: str) -> None:
        await asking.does(
            NAME,
            self._wire,
            Ask(method="DELETE", url=self._url + path, headers=self._headers, timeout=asking.DOES_WITHIN),
        )

    async def does(self, path: str, body: dict[str, object]) -> dict[str, object]:
        ask = Ask(
            method="POST",
            url=self._url + path,
            headers=self._headers,
            body=msgspec.json.encode(body),
            timeout=asking.DOES_WITHIN,
            limit=asking.LIMIT,
        )
        given = await asking.does(NAME, self._wire, ask)
        if not isinstance(given, dict):
            raise Uncertain("WooCommerce gave an answer that cannot be read.")
        return given


# What `bot.stores.woocommerce` reads.
TOPICS = ("order.created", "order.updated", "order.restored")


async def probe(connection: Connection, wire: Wire) -> Probed:
    """Raises Misconfigured when there is no shop at the address, or it does not know the key."""
    door = Rest(connection, wire)
    try:
        await door.reads("/webhooks?per_page=1")
    except asking.Refusal:
        raise Misconfigured("WooCommerce: there is no such shop at this address.") from None
    return Probed(handle=_base(connection.settings, connection.secrets).partition("://")[2])


async def subscribe(connection: Connection, wire: Wire, url: str, secret: str) -> None:
    """https://woocommerce.github.io/woocommerce-rest-api-docs/#create-a-webhook

    One that is there already has an old secret, perhaps: it gets the one that we hold, and is switched on again.
    """
    door = Rest(connection, wire)
    held = [each for each in _listed(await door.reads("/webhooks?per_page=100")) if each.get("delivery_url") == url]
    there = {text(each.get("topic"), 60): text(each.get("id"), 20) for each in held}
    for topic in TOPICS:
        body: dict[str, object] = {
            "name": f"Parley {topic}",
            "topic": topic,
            "delivery_url": url,
            "secret": secret,
            "status": "active",
        }
        try:
            await door.does(f"/webhooks/{there[topic]}" if there.get(topic) else "/webhooks", body)
        except Misconfigured:
            raise Misconfigured("WooCommerce: the key may only read.") from None


async def unsubscribe(connection: Connection, wire: Wire, path: str) -> None:
    """https://woocommerce.github.io/woocommerce-rest-api-docs/#delete-a-webhook"""
    door = Rest(connection, wire)
    for each in _listed(await door.reads("/webhooks?per_page=100")):
        if text(each.get("delivery_url"), 500).endswith(path):
            await door.drops(f"/webhooks/{whole(each.get('id'), least=1)}?force=true")


async def _refund(what: CarryOut, door: Rest, again: bool) -> Executed:
    """A 500 says nothing here: WooCommerce gives one when the payment's own side did not answer in time, too."""
    path = f"/orders/{quote(what.platform_ref, safe='')}"
    order = _mapping(await door.reads(path))
    _same(what, order)
    currency = text(order.get("currency"), 3)
    refunds = _listed(await door.reads(f"{path}/refunds?per_page=100"))
    for each in refunds:
        if _ours(each) == what.offer_id:
            return _paid(each, currency)
    if again:
        raise Uncertain("WooCommerce was asked before, and does not show it so far.")
    paid = [(_ours(each), _amount(each.get("amount"), currency)) for each in refunds]
    asking.unlike(what, Money(minor=sum(each.minor for ours, each in paid if not ours), currency=currency))
    total = _amount(order.get("total"), currency)
    left = total - Money(minor=sum(each.minor for _, each in paid), currency=currency)
    amount = asking.within(what, left)
    await _pays_back(order, door)
    given = await door.does(
        f"{path}/refunds",
        {
            "amount": asking.written(amount),
            "reason": asking.tag(what),
            "api_refund": True,
            "api_restock": what.option.remedy is Remedy.CANCEL,
            "meta_data": [{"key": META, "value": what.offer_id}],
        },
    )
    return _paid(given, currency)


def _same(what: CarryOut, order: dict[str, object]) -> None:
    """Orders are counted in each shop anew: under this number another shop, connected since, has somebody else's order.

    Raises Undeliverable. Days apart only, since an export is in the shop's own time.
    """
    placed = iso_time(order.get("date_created_gmt"))
    if placed is not None and what.placed_at is not None and abs(placed - what.placed_at) > SAME_ORDER:
        raise Undeliverable(f"WooCommerce has another order under this number, of {placed:%Y-%m-%d}.")


async def _pays_back(order: dict[str, object], door: Rest) -> None:
    """A way of payment that can only be paid back by hand is seen before it is asked. Raises Undeliverable."""
    way = text(order.get("payment_method"), 60)
    if not way:
        raise Undeliverable("WooCommerce knows no payment of this order: pay it back by hand.")
    try:
        supports = dig(await door.reads(f"/payment_gateways/{quote(way, safe='')}"), "method_supports")
    except (Undeliverable, Misconfigured):
        return  # the key may not see the ways of payment; the refund itself will say so
    if isinstance(supports, list) and "refunds" not in supports:
        title = text(order.get("payment_method_title"), 60) or way
        raise Undeliverable(f"What was paid by {title} can only be paid back by hand.")


async def _coupon(what: CarryOut, door: Rest, secret: str) -> Executed:
    """Codes are unique there, so a repeat makes no second one. WooCommerce keeps them in small letters."""
    amount, name = what.option.amount, asking.code(secret, what).lower()
    assert amount is not None
    if _listed(await door.reads(f"/coupons?{urlencode({'code': name})}")):
        return Executed(reference=name)
    body: dict[str, object] = {
        "code": name,
        "discount_type": "fixed_cart",
        "amount": asking.written(amount),
        "usage_limit": 1,
        "description": asking.tag(what),
    }
    try:
        await door.does("/coupons", body)
    except asking.Refusal as refusal:
        if dig(refusal.body, "code") != HAS_CODE:
            raise
    return Executed(reference=name)


def _paid(refund: dict[str, object], currency: str) -> Executed:
    try:
        return Executed(reference=text(refund.get("id"), 80), amount=_amount(refund.get("amount"), currency))
    except Unavailable as error:
        raise Uncertain(str(error)) from None


def _ours(refund: dict[str, object]) -> str:
    """The offer that we made it for; empty when a person did."""
    held = refund.get("meta_data")
    for each in held if isinstance(held, list) else ():
        if dig(each, "key") == META:
            return text(dig(each, "value"), 100)
    reason = text(refund.get("reason"), 200)
    return reason.removeprefix(asking.TAG) if reason.startswith(asking.TAG) else ""


def _amount(said: object, currency: str) -> Money:
    """Raises Unavailable: what cannot be read is no reason to pay."""
    try:
        read = money(text(said, 40), currency)
    except ValueError:
        raise Unavailable("WooCommerce names no amount that can be read.") from None
    return Money(minor=abs(read.minor), currency=read.currency)


def _mapping(body: object) -> dict[str, object]:
    try:
        return mapping(body)
    except Malformed:
        raise Unavailable("WooCommerce gave an answer that cannot be read.") from None


def _listed(body: object) -> list[dict[str, object]]:
    if not isinstance(body, list):
        raise Unavailable("WooCommerce gave an answer that cannot be read.")
    return list(mappings(body))


def _base(settings: Mapping[str, str], secrets: Mapping[str, str]) -> str:
    """Empty for a shop by plain http: its keys would be read on the way."""
    if api := settings.get("api"):
        return api.strip().rstrip("/")
    said = (settings.get("url") or secrets.get("url") or "").strip().rstrip("/")
    scheme, found, _ = said.partition("://")
    if not found:
        return f"https://{said}" if said else ""
    return said if scheme.lower() == "https" else ""
