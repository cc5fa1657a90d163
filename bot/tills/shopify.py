"""Shopify: money back, discount codes, returns and draft orders by the Admin API (GraphQL)."""

# Versions: https://shopify.dev/docs/api/admin-graphql/2026-07. A refund must carry a key, by which Shopify knows a repeat:
# https://shopify.dev/docs/api/usage/implementing-idempotency. We look for it by our tag as well, before we ask.

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

from bot.reading import dig, digest, mapping, mappings, text
from bot.tills import asking, drafts
from bot.world import Ask, Executed, Probed, Wire
from models.errors import Malformed, Misconfigured, Unavailable, Uncertain, Undeliverable
from models.facts.cases import Remedy
from models.facts.money import Money, money
from models.facts.outbound import CarryOut
from models.facts.people import Connection

NAME = "Shopify"
VERSION = "2026-07"
# The token goes to Shopify itself and to nobody else.
_DOMAIN = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com")
_MONEY = "{ presentmentMoney { amount currencyCode } }"

REFUNDS = f"""query($id: ID!) {{ order(id: $id) {{
  refunds(first: 100) {{ id note totalRefundedSet {_MONEY} }}
  suggestedRefund(suggestFullRefund: true) {{
    maximumRefundableSet {_MONEY}
    suggestedTransactions {{ gateway parentTransaction {{ id }} maximumRefundableSet {_MONEY} }}
  }}
  lineItems(first: 100) {{ nodes {{ id unfulfilledQuantity }} }}
}} }}"""
REFUND = (
    f'mutation($input: RefundInput!) {{ refundCreate(input: $input) @idempotent(key: "%s") '
    f"{{ refund {{ id note totalRefundedSet {_MONEY} }} userErrors {{ field message }} }} }}"
)
COUPON = "query($code: String!) { shop { currencyCode } codeDiscountNodeByCode(code: $code) { id } }"
MAKE_COUPON = (
    "mutation($discount: DiscountCodeBasicInput!) { discountCodeBasicCreate(basicCodeDiscount: $discount) "
    "{ codeDiscountNode { id } userErrors { field message code } } }"
)
# Each can be asked again without harm: they did nothing.
_NOT_DONE = frozenset({"THROTTLED"})
_SHUT = frozenset({"ACCESS_DENIED"})


def opens(secrets: Mapping[str, str], settings: Mapping[str, str]) -> bool:
    return bool(secrets.get("token")) and bool(settings.get("api") or _domain(settings, secrets))


async def carry_out(what: CarryOut, connection: Connection, wire: Wire) -> Executed:
    """By the same key, so a repeat finds what was done: whether it was asked before makes no difference."""
    graph = Graph(connection, wire)
    match what.option.remedy:
        case Remedy.COUPON:
            return await _coupon(what, graph)
        case Remedy.RETURN:
            return await drafts.send_back(what, graph)
        case Remedy.RESHIP | Remedy.EXCHANGE | Remedy.SEND_PART:
            return await drafts.send_again(what, graph)
        case _:
            return await _refund(what, graph)


class Graph:
    """One shop's door. `reads` and `does` give `data`."""

    def __init__(self, connection: Connection, wire: Wire) -> None:
        token, base = connection.secrets.get("token", ""), connection.settings.get("api", "")
        domain = _domain(connection.settings, connection.secrets)
        if not token or not (base or domain):
            raise Misconfigured("Shopify: the connection has no access token or no domain like my-shop.myshopify.com.")
        self._url = f"{base.rstrip('/') or f'https://{domain}'}/admin/api/{VERSION}/graphql.json"
        self._headers = {"X-Shopify-Access-Token": token, "Content-Type": "application/json"}
        self._wire, self.secret = wire, connection.secrets.get("secret", "")

    async def reads(self, query: str, **variables: Any) -> dict[str, object]:
        try:
            return _data(await asking.reads(NAME, self._wire, self._ask(query, variables, asking.READS_WITHIN)))
        except Uncertain as error:
            raise Unavailable(str(error)) from None

    async def does(self, mutation: str, name: str, **variables: Any) -> dict[str, object]:
        """What the deed gives. Raises Undeliverable with the shop's words."""
        data = _data(await asking.does(NAME, self._wire, self._ask(mutation, variables, asking.DOES_WITHIN)))
        given = dig(data, name)
        if not isinstance(given, dict):
            raise Uncertain("Shopify does not say what it did.")
        errors = [text(each.get("message"), 200) for each in mappings(given.get("userErrors"))]
        if errors:
            raise asking.Refusal(NAME, 200, {"message": "; ".join(errors), "errors": given.get("userErrors")})
        return given

    def _ask(self, query: str, variables: dict[str, Any], timeout: float) -> Ask:
        body = msgspec.json.encode({"query": query, "variables": variables})
        return Ask(method="POST", url=self._url, headers=self._headers, body=body, timeout=timeout, limit=asking.LIMIT)


# What it reports, by the names of its API; `bot.stores.shopify` reads their bodies.
TOPICS = (
    *("ORDERS_CREATE", "ORDERS_UPDATED", "ORDERS_PAID", "ORDERS_CANCELLED", "ORDERS_EDITED", "ORDERS_FULFILLED"),
    *("ORDERS_PARTIALLY_FULFILLED", "FULFILLMENTS_CREATE", "FULFILLMENTS_UPDATE"),
)
NEEDED = ("read_orders", "read_fulfillments")
SHOP = """{ shop { name ianaTimezone currencyCode myshopifyDomain }
  currentAppInstallation { accessScopes { handle } } }"""
HOOKS = "query($uri: String!) { webhookSubscriptions(first: 100, uri: $uri) { nodes { topic uri } } }"
HOOK = """mutation($topic: WebhookSubscriptionTopic!, $hook: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $hook) {
    webhookSubscription { id } userErrors { field message } } }"""

HELD = "query { webhookSubscriptions(first: 250) { nodes { id uri } } }"
UNHOOK = """mutation($id: ID!) { webhookSubscriptionDelete(id: $id) {
  deletedWebhookSubscriptionId userErrors { field message } } }"""


async def probe(connection: Connection, wire: Wire) -> Probed:
    """Who the shop is. Raises Misconfigured with the access scopes that the token lacks."""
    data = await Graph(connection, wire).reads(SHOP)
    held = {text(each.get("handle"), 60) for each in mappings(dig(data, "currentAppInstallation", "accessScopes"))}
    # Who may write may read.
    lacking = [each for each in NEEDED if not {each, each.replace("read_", "write_")} & held]
    if lacking:
        raise Misconfigured(f"Shopify: the token lacks the access scopes {', '.join(lacking)}.")
    shop = mapping(data.get("shop"))
    return Probed(
        name=text(shop.get("name"), 100),
        handle=text(shop.get("myshopifyDomain"), 100),
        zone=text(shop.get("ianaTimezone"), 60),
        currency=text(shop.get("currencyCode"), 3),
    )


async def subscribe(connection: Connection, wire: Wire, url: str) -> None:
    """https://shopify.dev/docs/api/admin-graphql/2026-07/mutations/webhookSubscriptionCreate"""
    graph = Graph(connection, wire)
    nodes = mappings(dig(await graph.reads(HOOKS, uri=url), "webhookSubscriptions", "nodes"))
    there = {text(each.get("topic"), 60) for each in nodes if each.get("uri") == url}
    for topic in (each for each in TOPICS if each not in there):
        await graph.does(HOOK, "webhookSubscriptionCreate", topic=topic, hook={"uri": url, "format": "JSON"})


async def unsubscribe(connection: Connection, wire: Wire, path: str) -> None:
    """https://shopify.dev/docs/api/admin-graphql/2026-07/mutations/webhookSubscriptionDelete"""
    graph = Graph(connection, wire)
    for each in mappings(dig(await graph.reads(HELD), "webhookSubscriptions", "nodes")):
        if text(each.get("uri"), 500).endswith(path):
            await graph.does(UNHOOK, "webhookSubscriptionDelete", id=text(each.get("id"), 100))


def gid(kind: str, ident: str) -> str:
    return ident if ident.startswith("gid://") else f"gid://shopify/{kind}/{ident}"


async def _refund(what: CarryOut, graph: Graph) -> Executed:
    order = await _order(what, graph)
    paid = [(text(each.get("note"), 200), each) for each in mappings(order.get("refunds"))]
    for note, each in paid:
        if note == asking.tag(what):
            return _paid(each)
    currency = what.total.currency
    others = (_amount(dig(each, "totalRefundedSet")) for note, each in paid if not note.startswith(asking.TAG))
    asking.unlike(what, Money(minor=sum(each.minor for each in others), currency=currency))
    suggested = mapping(order.get("suggestedRefund"))
    amount = asking.within(what, _amount(suggested.get("maximumRefundableSet")))
    entry = {
        "orderId": gid("Order", what.platform_ref),
        "currency": currency,
        "note": asking.tag(what),
        "notify": False,
        "transactions": list(_shares(what, amount, suggested)),
    }
    if what.option.remedy is Remedy.CANCEL:
        entry["refundLineItems"] = _unsent(order)
    given = await graph.does(REFUND % _key(what), "refundCreate", input=entry)
    refund = given.get("refund")
    if not isinstance(refund, dict):
        raise Uncertain("Shopify does not say what it paid back.")
    return _paid(refund)


async def _order(what: CarryOut, graph: Graph) -> dict[str, object]:
    order = dig(await graph.reads(REFUNDS, id=gid("Order", what.platform_ref)), "order")
    if not isinstance(order, dict):
        raise Undeliverable("Shopify does not know this order.")
    return order


def _paid(refund: dict[str, object]) -> Executed:
    """Raises Uncertain when it was made, and its amount cannot be read."""
    try:
        return Executed(reference=text(refund.get("id"), 80), amount=_amount(refund.get("totalRefundedSet")))
    except Unavailable as error:
        raise Uncertain(str(error)) from None


def _shares(what: CarryOut, amount: Money, suggested: dict[str, object]) -> list[dict[str, str]]:
    """The way it was paid, most of what each payment has left. Raises Undeliverable when they do not hold so much."""
    shares, left = [], amount.minor
    for each in mappings(suggested.get("suggestedTransactions")):
        share = min(left, _amount(each.get("maximumRefundableSet")).minor)
        if share > 0:
            left -= share
            shares.append(
                {
                    "orderId": gid("Order", what.platform_ref),
                    "parentId": text(dig(each, "parentTransaction", "id"), 100),
                    "gateway": text(each.get("gateway"), 100),
                    "kind": "REFUND",
                    "amount": asking.written(Money(minor=share, currency=amount.currency)),
                }
            )
    if left:
        raise Undeliverable("Shopify holds no payment of this order that could be paid back.")
    return shares


def _unsent(order: dict[str, object]) -> list[dict[str, object]]:
    """What has not been shipped is not shipped any more."""
    items = mappings(dig(order, "lineItems", "nodes"))
    counts = [(each.get("id"), each.get("unfulfilledQuantity")) for each in items]
    return [
        {"lineItemId": ident, "quantity": count, "restockType": "CANCEL"}
        for ident, count in counts
        if isinstance(count, int) and count > 0
    ]


async def _coupon(what: CarryOut, graph: Graph) -> Executed:
    amount, name = what.option.amount, asking.code(graph.secret, what)
    assert amount is not None
    known = await graph.reads(COUPON, code=name)
    if dig(known, "codeDiscountNodeByCode", "id"):
        return Executed(reference=name)
    currency = text(dig(known, "shop", "currencyCode"), 3)
    if currency != amount.currency:
        raise Undeliverable(f"The shop's coupons are in {currency}, and one in {amount.currency} was agreed.")
    discount = {
        "title": asking.tag(what),
        "code": name,
        "startsAt": "2026-01-01T00:00:00Z",
        "usageLimit": 1,
        "appliesOncePerCustomer": True,
        "context": {"all": "ALL"},
        "customerGets": {
            "value": {"discountAmount": {"amount": asking.written(amount), "appliesOnEachItem": False}},
            "items": {"all": True},
        },
    }
    try:
        await graph.does(MAKE_COUPON, "discountCodeBasicCreate", discount=discount)
    except asking.Refusal as refusal:
        codes = {each.get("code") for each in mappings(dig(refusal.body, "errors"))}
        if codes != {"TAKEN"}:
            raise
    return Executed(reference=name)


def _data(body: object) -> dict[str, object]:
    """Raises what stands against it. An error that we do not know may have come after the deed."""
    errors = dig(body, "errors")
    if errors:
        codes = (
            {text(dig(each, "extensions", "code"), 60) for each in mappings(errors)}
            if isinstance(errors, list)
            else set()
        )
        words = text(dig(errors[0], "message"), 200) if isinstance(errors, list) else text(errors, 200)
        if codes and codes <= _NOT_DONE:
            raise Unavailable("Shopify is asked too often.", 5.0)
        if codes & _SHUT:
            raise Misconfigured(f"Shopify says: {words}")
        raise Uncertain(f"Shopify says: {words}")
    data = dig(body, "data")
    if not isinstance(data, dict):
        raise Uncertain("Shopify gave an answer that cannot be read.")
    return data


def _amount(held: object) -> Money:
    """Raises Unavailable: what cannot be read is no reason to pay."""
    said = dig(held, "presentmentMoney")
    try:
        return money(text(dig(said, "amount"), 40), text(dig(said, "currencyCode"), 3))
    except (ValueError, Malformed):
        raise Unavailable("Shopify names no amount that can be read.") from None


def _key(what: CarryOut) -> str:
    return str(UUID(digest(what.offer_id.encode())[:32]))


def _domain(settings: Mapping[str, str], secrets: Mapping[str, str]) -> str:
    """As it is written, or copied from the browser."""
    said = (settings.get("domain") or secrets.get("domain") or "").strip().lower()
    host = said.removeprefix("https://").partition("/")[0]
    return host if _DOMAIN.fullmatch(host) else ""
