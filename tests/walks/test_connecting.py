"""Connections: really asked, kept only if they work, one clear sentence beside the field when they do not, sealed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import probing
from handlers.console.troubles import trouble
from jobs import leases, poll, present
from locales import LANGUAGES
from locales.desk import speaking
from models import people
from models.people import Sealed
from tests.fakes.counter import PASSWORD, Desk, one_time, serving
from tests.fakes.shops import KEYS, FakeShopify, FakeWooCommerce
from tests.fakes.shops import TOKEN as SHOP_TOKEN
from tests.fakes.telegram import TOKEN, FakeTelegram, Fault
from tests.fakes.trackers import FAKES, KEY, FakeTracker
from tests.house import Lodging, lodge

AT = "/console/setup/shop"
PUBLIC = "http://127.0.0.1:9"


class Street:
    """A house with everything that it may be connected to."""

    def __init__(self) -> None:
        self.telegram = FakeTelegram()
        self.trackers: dict[str, FakeTracker] = {kind: make() for kind, make in FAKES.items()}
        self.shopify, self.woo = FakeShopify(), FakeWooCommerce()
        self.house: Lodging
        self.desk: Desk

    async def sends(self, kind: str, **fields: str) -> int:
        await self.desk.get("/console/setup")
        return await self.desk.send(f"{AT}/connect/{kind}", **fields)

    async def row(self, kind: str) -> Sealed | None:
        rows = await people.connections(self.house.house.db.reader, self.house.store.seller_id)
        return next((each for each in rows if each.kind == kind), None)

    def alerts(self) -> list[str]:
        return [each.split(">", 1)[1].split("<")[0] for each in self.desk.sent.splitlines() if 'role="alert"' in each]


@asynccontextmanager
async def opened(folder: Path, public: str) -> AsyncIterator[Street]:
    street = Street()
    async with AsyncExitStack() as stack:
        for each in (street.telegram, *street.trackers.values(), street.shopify, street.woo):
            await stack.enter_async_context(each)
        bases = {"PARLEY_TELEGRAM_API": street.telegram.base, "PARLEY_SHOPIFY_API": street.shopify.base}
        bases |= {"PARLEY_WOOCOMMERCE_API": street.woo.base, "PARLEY_PUBLIC_URL": public}
        bases |= {f"PARLEY_{kind.upper()}_API": each.base for kind, each in street.trackers.items()}
        street.house = await stack.enter_async_context(lodge(folder, **bases))
        street.desk = Desk(await stack.enter_async_context(TestClient(await serving(street.house))))
        link = await one_time(street.house)
        await street.desk.get(link)
        await street.desk.send(link)
        await street.desk.get("/console/password")
        await street.desk.send("/console/password", password=PASSWORD, again=PASSWORD)
        yield street


@pytest.fixture
async def laptop(tmp_path: Path) -> AsyncIterator[Street]:
    async with opened(tmp_path, "") as street:
        yield street


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Street]:
    """A shop can report to it."""
    async with opened(tmp_path, PUBLIC) as street:
        yield street


async def test_a_bot_shows_its_name_and_is_presented_in_every_language(laptop: Street) -> None:
    assert await laptop.sends("telegram", token=TOKEN) == 303
    row = await laptop.row("telegram")
    assert row is not None and (row.settings["username"], row.settings["title"]) == ("test_shop_bot", "Shop")
    world, db = laptop.house.house.world, laptop.house.house.db
    await leases.run(world, db)
    await present.run(world, db)
    said = laptop.telegram
    assert (
        {each.partition("-")[0] for each in LANGUAGES} | {""}
        == set(said.commands)
        == set(said.about)
        == set(said.short)
    )
    assert len({tuple(each["description"] for each in menu) for menu in said.commands.values()}) >= len(LANGUAGES)
    assert all(len(each["description"]) <= 256 for menu in said.commands.values() for each in menu)
    assert all("Lantern & Loom" in each for each in said.about.values())
    before = len(said.calls)
    await present.run(world, db)
    assert len(said.calls) == before  # once for each bot


async def test_the_page_is_green_when_somebody_writes_to_the_bot(laptop: Street) -> None:
    assert await laptop.sends("telegram", token=TOKEN) == 303
    await laptop.desk.get(f"{AT}/hello")
    assert "scan the code" in laptop.desk.page and 'hx-trigger="every 2s"' in laptop.desk.page
    row = await laptop.row("telegram")
    assert row is not None
    await laptop.telegram.user_starts(7)
    await poll.ask(laptop.house.house.world, laptop.house.house.db, row)
    await laptop.desk.get(f"{AT}/hello")
    assert "The bot hears and answers" in laptop.desk.page and "hx-trigger" not in laptop.desk.page


async def test_a_wrong_token_is_said_beside_its_field_and_keeps_the_old_one(laptop: Street) -> None:
    assert await laptop.sends("telegram", token=TOKEN) == 303
    for wrong, words in (("nonsense", "This is no bot token"), ("8000000002:" + "x" * 36, "does not know this token")):
        assert await laptop.sends("telegram", token=wrong) == 422
        assert any(words in each for each in laptop.alerts())
        assert wrong not in laptop.desk.sent and 'aria-invalid="true"' in laptop.desk.sent
    row = await laptop.row("telegram")
    assert row is not None and not row.last_error
    found = await probing.test(laptop.house.house.world, laptop.house.house.db, row)
    assert not found.error


async def test_a_bot_that_another_program_uses_is_taken_only_when_said_so(laptop: Street) -> None:
    laptop.telegram.hook = "https://elsewhere.example/bot"
    assert await laptop.sends("telegram", token=TOKEN) == 422
    assert any("Another program uses this bot" in each for each in laptop.alerts())
    assert await laptop.row("telegram") is None
    assert await laptop.sends("telegram", token=TOKEN, take="1") == 303


async def test_a_bot_that_is_asked_elsewhere_at_the_same_time(laptop: Street) -> None:
    laptop.telegram.fail("getUpdates", Fault(409, "Conflict: terminated by other getUpdates request"))
    assert await laptop.sends("telegram", token=TOKEN) == 422
    assert any("Another program uses this bot" in each for each in laptop.alerts())


async def test_a_token_that_was_revoked_says_so_on_the_page_of_connections(laptop: Street) -> None:
    assert await laptop.sends("telegram", token=TOKEN) == 303
    row = await laptop.row("telegram")
    assert row is not None
    laptop.telegram.token = "8000000002:" + "n" * 36
    await laptop.desk.get("/console/connections")
    assert await laptop.desk.send(f"/console/connections/{row.connection_id}/test") == 200
    assert "Just tested: it does not work." in laptop.desk.sent
    assert "copy it again from @BotFather" in laptop.desk.sent
    laptop.telegram.token = TOKEN
    await laptop.desk.get("/console/connections")
    assert await laptop.desk.send(f"/console/connections/{row.connection_id}/test") == 200
    assert "Just tested: it works." in laptop.desk.sent and "copy it again" not in laptop.desk.sent


@pytest.mark.parametrize("kind", sorted(FAKES))
async def test_a_tracker_is_really_asked(laptop: Street, kind: str) -> None:
    assert await laptop.sends(kind, key="wrong-key") == 422
    assert any("does not know this key" in each for each in laptop.alerts()), laptop.alerts()
    assert await laptop.row(kind) is None
    assert await laptop.sends(kind, key=KEY) == 303
    assert not laptop.trackers[kind].watched  # nothing was registered, nothing spent
    if kind == "17track":
        await laptop.desk.get("/console/connections")
        assert "163 of 200 left" in laptop.desk.page


async def test_shopify_is_told_where_to_report_once(server: Street) -> None:
    fields = {"token": SHOP_TOKEN, "secret": "hook-secret", "domain": "loom-and-lantern.myshopify.com"}
    assert await server.sends("shopify", **fields) == 303
    row = await server.row("shopify")
    assert row is not None
    hook = f"{PUBLIC}/hooks/shopify/{row.key}"
    assert ("ORDERS_CREATE", hook) in server.shopify.hooks and len(server.shopify.hooks) == 9
    assert await server.sends("shopify", **fields) == 303
    assert len(server.shopify.hooks) == 9
    store = (await people.stores(server.house.house.db.reader, server.house.store.seller_id))[0]
    assert (store.currency, store.zone, store.name) == ("USD", "Asia/Shanghai", "Lantern & Loom")


async def test_scopes_that_shopifys_token_lacks_are_named(server: Street) -> None:
    server.shopify.scopes = ["read_products"]
    assert await server.sends("shopify", token=SHOP_TOKEN, secret="s", domain="loom-and-lantern.myshopify.com") == 422
    assert any("lacks these rights: read_orders, read_fulfillments" in each for each in server.alerts())
    assert await server.row("shopify") is None and not server.shopify.hooks
    assert await server.sends("shopify", token="shpat-wrong", secret="s", domain="a.myshopify.com") == 422
    assert any("does not know this token" in each for each in server.alerts())


async def test_woocommerce_gets_its_webhooks_with_a_secret_of_ours(server: Street) -> None:
    key, secret = KEYS
    fields = {"url": "https://shop.example", "consumer_key": key, "consumer_secret": secret}
    assert await server.sends("woocommerce", **fields) == 303
    hooks = list(server.woo.hooks.values())
    assert [each["topic"] for each in hooks] == ["order.created", "order.updated", "order.restored"]
    assert len({each["secret"] for each in hooks}) == 1 and len(hooks[0]["secret"]) > 30
    assert await server.sends("woocommerce", **fields) == 303
    assert len(server.woo.hooks) == 3
    assert await server.sends("woocommerce", **fields | {"consumer_key": "ck_wrong"}) == 422
    assert any("does not know this key" in each for each in server.alerts())
    server.woo.writes = False
    assert await server.sends("woocommerce", **fields) == 422
    assert any("may only read" in each for each in server.alerts())


async def removed(server: Street, kind: str) -> int:
    row = await server.row(kind)
    assert row is not None
    await server.desk.get("/console/connections")
    form = server.desk.hidden(f"/console/connections/{row.connection_id}/remove")
    return await server.desk.send(f"/console/connections/{row.connection_id}/remove", hidden=form, sure="1")


async def test_a_shop_that_is_removed_reports_no_more(server: Street) -> None:
    key, secret = KEYS
    woo = {"url": "https://shop.example", "consumer_key": key, "consumer_secret": secret}
    shopify = {"domain": "loom-and-lantern.myshopify.com", "token": SHOP_TOKEN, "secret": "s3cret"}
    elsewhere = ("ORDERS_CREATE", "https://other.example/hooks/shopify/key")
    server.shopify.hooks.append(elsewhere)
    server.woo.hooks[99] = {"topic": "order.created", "delivery_url": "https://other.example/hook"}
    for kind, fields in (("shopify", shopify), ("woocommerce", woo)):
        assert await server.sends(kind, **fields) == 303
        assert await removed(server, kind) == 303
        assert await server.row(kind) is None
    assert server.shopify.hooks == [elsewhere] and list(server.woo.hooks) == [99]


async def test_what_a_shop_keeps_of_it_is_said(server: Street) -> None:
    key, secret = KEYS
    assert (
        await server.sends("woocommerce", url="https://shop.example", consumer_key=key, consumer_secret=secret) == 303
    )
    server.woo.writes = False
    row = await server.row("woocommerce")
    assert await removed(server, "woocommerce") == 200
    assert row is not None and await server.row("woocommerce") is None
    assert len(server.woo.hooks) == 3
    assert "still has its webhooks" in server.desk.sent and f"/hooks/woocommerce/{row.key}" in server.desk.sent
    assert key not in server.desk.sent and secret not in server.desk.sent


async def test_without_a_public_address_a_shop_says_what_is_missing(laptop: Street) -> None:
    key, secret = KEYS
    assert (
        await laptop.sends("woocommerce", url="https://shop.example", consumer_key=key, consumer_secret=secret) == 422
    )
    assert any("PARLEY_PUBLIC_URL" in each for each in laptop.alerts())


async def test_secrets_are_never_shown_again_and_removal_is_for_good(laptop: Street) -> None:
    assert await laptop.sends("telegram", token=TOKEN) == 303
    assert await laptop.sends("17track", key=KEY) == 303
    for path in ("/console/setup", "/console/connections", "/console/settings"):
        await laptop.desk.get(path)
        assert TOKEN not in laptop.desk.page and KEY not in laptop.desk.page
        assert TOKEN[-6:] not in laptop.desk.page and KEY[:6] not in laptop.desk.page
    row = await laptop.row("17track")
    own = await laptop.row("api")
    assert row is not None and own is not None
    await laptop.desk.get("/console/connections")
    assert KEY not in str(await laptop.house.rows("SELECT * FROM connection"))
    assert await laptop.desk.send(f"/console/connections/{row.connection_id}/remove") == 400  # not said to be sure
    form = laptop.desk.hidden(f"/console/connections/{row.connection_id}/remove")
    assert await laptop.desk.send(f"/console/connections/{own.connection_id}/remove", hidden=form, sure="1") == 400
    assert await laptop.desk.send(f"/console/connections/{row.connection_id}/remove", hidden=form, sure="1") == 303
    assert await laptop.row("17track") is None
    assert await laptop.desk.send(f"/console/connections/{row.connection_id}/test", hidden=form) == 404


async def test_a_click_without_the_forms_token_does_nothing(laptop: Street) -> None:
    assert await laptop.desk.send(f"{AT}/connect/telegram", hidden={}, token=TOKEN) == 403
    assert await laptop.desk.send(f"{AT}/start", hidden={}) == 403
    assert await laptop.row("telegram") is None


def test_every_sentence_of_a_connection_is_in_both_languages() -> None:
    for said in (
        "This is no bot token of Telegram's.",
        "AfterShip refuses the API key (HTTP 401): connect it.",
        "nobody knows",
    ):
        english, chinese = (trouble(speaking(each), said) for each in ("en", "zh-Hans"))
        assert (english.words == chinese.words) == (said == "nobody knows")
