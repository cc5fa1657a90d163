"""Shops' own systems on loopback, in their own wire formats, with everything that can go wrong on the way back."""

from __future__ import annotations

import asyncio
import base64
import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.sim.till import AdminApi, Movement
from models.facts.money import Money, money

HOUR = timedelta(hours=1)
TOKEN = "shpat-not-a-real-token"
KEYS = ("ck_not_real", "cs_not_real")


class FakeShop(ABC):
    """Its ledger is `movements`. `deeds` and `reads` are what becomes of the next requests that do something, or only ask:

    "429"; "500 before" and "500 after" it was done; "cut before" and "cut after": the line breaks; "truncated": it was done,
    and half of the answer comes; "later": the line breaks, and it is done an hour later; "skimmed": it pays a cent less.
    """

    kind = ""

    def __init__(self) -> None:
        self.now: Callable[[], datetime] = lambda: datetime(2026, 3, 10, 15, tzinfo=UTC)
        self.base = ""
        self.deeds: deque[str] = deque()
        self.reads: deque[str] = deque()
        self.asked: list[str] = []
        self.done = 0
        self.late: list[tuple[datetime, Callable[[], object]]] = []
        self.held: tuple[asyncio.Event, asyncio.Event] | None = None
        self._site: web.AppRunner | None = None

    async def __aenter__(self) -> FakeShop:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._site = web.AppRunner(app, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{self._site.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._site is not None
        await self._site.cleanup()

    @property
    @abstractmethod
    def secrets(self) -> dict[str, str]:
        """What the seller pastes."""

    @property
    @abstractmethod
    def movements(self) -> list[Movement]: ...

    @abstractmethod
    def sells(self, number: str, total: Money) -> None: ...

    @abstractmethod
    def by_hand(self, number: str, amount: Money) -> None: ...

    @abstractmethod
    def skims(self) -> None: ...

    @abstractmethod
    def knows(self, request: web.Request) -> bool: ...

    @abstractmethod
    def deed(self, request: web.Request, body: Any) -> bool: ...

    @abstractmethod
    def answered(self, request: web.Request, body: Any) -> tuple[int, Any]: ...

    def catches_up(self) -> None:
        """What was put off until now is done now."""
        for each in [each for each in self.late if each[0] <= self.now()]:
            self.late.remove(each)
            each[1]()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = json.loads(await request.read() or b"null")
        if not self.knows(request):
            return web.json_response({"message": "no"}, status=401)
        self.catches_up()
        deed = self.deed(request, body)
        self.asked.append("deed" if deed else "read")
        faults = self.deeds if deed else self.reads
        fault = faults.popleft() if faults else ""
        if self.held is not None and deed:
            (here, go), self.held = self.held, None
            here.set()
            await go.wait()
        if fault == "429":
            return web.json_response({}, status=429, headers={"Retry-After": "7"})
        if fault == "500 before":
            return web.json_response({}, status=500)
        if fault == "cut before":
            return self._cut(request)
        if fault == "later":
            self.late.append((self.now() + HOUR, lambda: self.answered(request, body)))
            return self._cut(request)
        if fault == "skimmed":
            self.skims()
        status, said = self.answered(request, body)
        self.done += deed
        if fault == "500 after":
            return web.json_response({}, status=500)
        if fault == "cut after":
            return self._cut(request)
        if fault == "truncated":
            raw = json.dumps(said).encode()
            return web.Response(body=raw[: len(raw) // 2], content_type="application/json")
        return web.json_response(said, status=status)

    def _cut(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()


class FakeShopify(FakeShop):
    kind = "shopify"

    def __init__(self) -> None:
        super().__init__()
        self.api = AdminApi(lambda: self.now())
        self.scopes = ["read_orders", "write_orders", "read_fulfillments"]
        self.hooks: list[tuple[str, str]] = []

    @property
    def secrets(self) -> dict[str, str]:
        return {"secret": "hook-secret", "token": TOKEN, "domain": "loom-and-lantern.myshopify.com"}

    @property
    def movements(self) -> list[Movement]:
        return self.api.movements

    def sells(self, number: str, total: Money) -> None:
        self.api.totals[number] = total

    def by_hand(self, number: str, amount: Money) -> None:
        self.api.by_hand(number, amount)

    def skims(self) -> None:
        self.api.skim = 1

    def knows(self, request: web.Request) -> bool:
        assert request.path == "/admin/api/2026-07/graphql.json", request.path
        return request.headers.get("X-Shopify-Access-Token") == TOKEN

    def deed(self, request: web.Request, body: Any) -> bool:
        return str(body["query"]).startswith("mutation")

    def answered(self, request: web.Request, body: Any) -> tuple[int, Any]:
        query, given = body["query"], body["variables"]
        if "currentAppInstallation" in query:
            shop = {
                "name": "Loom & Lantern",
                "ianaTimezone": "Asia/Shanghai",
                "currencyCode": "USD",
                "myshopifyDomain": "loom-and-lantern.myshopify.com",
            }
            scopes = [{"handle": each} for each in self.scopes]
            return 200, {"data": {"shop": shop, "currentAppInstallation": {"accessScopes": scopes}}}
        if "webhookSubscriptionCreate" in query:
            assert given["hook"]["format"] == "JSON"
            if (given["topic"], given["hook"]["uri"]) in self.hooks:
                errors = [
                    {"field": ["webhookSubscription"], "message": "Address for this topic has already been taken"}
                ]
                return 200, {"data": {"webhookSubscriptionCreate": {"webhookSubscription": None, "userErrors": errors}}}
            self.hooks.append((given["topic"], given["hook"]["uri"]))
            made = {"webhookSubscription": {"id": "gid://shopify/WebhookSubscription/1"}, "userErrors": []}
            return 200, {"data": {"webhookSubscriptionCreate": made}}
        if "webhookSubscriptionDelete" in query:
            del self.hooks[int(given["id"].rpartition("/")[2])]
            return 200, {
                "data": {"webhookSubscriptionDelete": {"deletedWebhookSubscriptionId": given["id"], "userErrors": []}}
            }
        if "webhookSubscriptions" in query and "id uri" in query:
            every = [
                {"id": f"gid://shopify/WebhookSubscription/{n}", "uri": uri} for n, (_, uri) in enumerate(self.hooks)
            ]
            return 200, {"data": {"webhookSubscriptions": {"nodes": every[::-1]}}}
        if "webhookSubscriptions" in query:
            nodes = [{"topic": topic, "uri": uri} for topic, uri in self.hooks if uri == given["uri"]]
            return 200, {"data": {"webhookSubscriptions": {"nodes": nodes}}}
        return 200, self.api.asked(body)


@dataclass
class _Refund:
    movement: Movement
    meta: list[dict[str, str]]
    ident: int


class FakeWooCommerce(FakeShop):
    """It knows no keys: what it is asked twice it does twice."""

    kind = "woocommerce"
    gateways: dict[str, list[str]]

    def __init__(self) -> None:
        super().__init__()
        self.totals: dict[str, Money] = {}
        self.refunds: list[_Refund] = []
        self.coupons: dict[str, str] = {}
        self.gateways = {"stripe": ["products", "refunds"], "cod": ["products"]}
        self.paid_by = "stripe"
        self.placed = ""
        self._skim = 0
        self.hooks: dict[int, dict[str, str]] = {}
        self.writes = True

    @property
    def secrets(self) -> dict[str, str]:
        key, secret = KEYS
        told = {"consumer_key": key, "consumer_secret": secret}
        return {"secret": "hook-secret", "url": "https://shop.example", **told}

    @property
    def movements(self) -> list[Movement]:
        return [each.movement for each in self.refunds]

    def sells(self, number: str, total: Money) -> None:
        self.totals[number] = total

    def by_hand(self, number: str, amount: Money) -> None:
        self._keep(number, amount, "", [])

    def skims(self) -> None:
        self._skim = 1

    def knows(self, request: web.Request) -> bool:
        assert request.path.startswith("/wp-json/wc/v3/"), request.path
        return request.headers.get("Authorization") == "Basic " + base64.b64encode(":".join(KEYS).encode()).decode()

    def deed(self, request: web.Request, body: Any) -> bool:
        return request.method == "POST"

    def answered(self, request: web.Request, body: Any) -> tuple[int, Any]:
        match request.method, request.path.removeprefix("/wp-json/wc/v3/").split("/"):
            case "GET", ["orders", number]:
                return (200, self._order(number)) if number in self.totals else (404, {"message": "Invalid ID."})
            case "GET", ["orders", number, "refunds"]:
                return 200, [_refund(each) for each in self.refunds if each.movement.order_id == number]
            case "POST", ["orders", number, "refunds"]:
                return self._refunds(number, body)
            case "GET", ["payment_gateways", name]:
                return 200, {"id": name, "method_supports": self.gateways[name]}
            case "GET", ["webhooks"]:
                return 200, [{"id": each, **hook} for each, hook in self.hooks.items()]
            case "DELETE", ["webhooks", ident]:
                if not self.writes:
                    return 401, {"code": "woocommerce_rest_cannot_delete", "message": "Sorry, you are not allowed."}
                assert request.query["force"] == "true"
                return 200, self.hooks.pop(int(ident))
            case "POST", ["webhooks", *ident]:
                if not self.writes:
                    return 401, {"code": "woocommerce_rest_cannot_create", "message": "Sorry, you are not allowed."}
                number = int(ident[0]) if ident else len(self.hooks) + 1
                self.hooks[number] = body
                return 201, {"id": number, **body}
            case "GET", ["coupons"]:
                code = request.query["code"]
                return 200, [{"id": 1, "code": code}] if code in self.coupons else []
            case "POST", ["coupons"]:
                if body["code"] in self.coupons:
                    return 400, {"code": "woocommerce_rest_coupon_code_already_exists", "message": "It exists."}
                self.coupons[body["code"]] = body["amount"]
                return 201, {"id": 1, "code": body["code"]}
        raise AssertionError(request.path)

    def _order(self, number: str) -> dict[str, Any]:
        total = self.totals[number]
        return {
            "id": int(number),
            "currency": total.currency,
            "total": f"{total.decimal}",
            "date_created_gmt": self.placed,
            "payment_method": self.paid_by,
            "payment_method_title": self.paid_by.title(),
            "refunds": [],
        }

    def _refunds(self, number: str, body: Any) -> tuple[int, Any]:
        amount = money(body["amount"], self.totals[number].currency)
        paid = sum(each.movement.amount.minor for each in self.refunds if each.movement.order_id == number)
        if amount.minor + paid > self.totals[number].minor:
            return 400, {"code": "woocommerce_rest_invalid_order_refund", "message": "Invalid refund amount."}
        assert body["api_refund"] is True
        amount, self._skim = Money(minor=amount.minor - self._skim, currency=amount.currency), 0
        return 201, _refund(self._keep(number, amount, body["reason"], body["meta_data"]))

    def _keep(self, number: str, amount: Money, reason: str, meta: list[dict[str, str]]) -> _Refund:
        kept = _Refund(Movement(number, amount, self.now(), reason), meta, 700 + len(self.refunds))
        self.refunds.append(kept)
        return kept


def _refund(each: _Refund) -> dict[str, Any]:
    """As `refund_created.json` of the shop's own documentation has it."""
    return {
        "id": each.ident,
        "date_created_gmt": each.movement.at.strftime("%Y-%m-%dT%H:%M:%S"),
        "amount": f"{each.movement.amount.decimal}",
        "reason": each.movement.note,
        "refunded_by": 1,
        "refunded_payment": bool(each.movement.note),
        "meta_data": [{"id": 1, **item} for item in each.meta],
        "line_items": [],
    }


FAKES: dict[str, type[FakeShop]] = {each.kind: each for each in (FakeShopify, FakeWooCommerce)}
