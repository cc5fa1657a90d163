"""A buyer's rights through every door: the console, the command line, Shopify; and what goes by itself in its time."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest
from aiohttp.test_utils import TestClient

from bot import handout
from bot.handout import Personal
from jobs import erase, purge
from models import housekeeping, personal, seen
from models.facts.fact import named, to_ms
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.phrases import COPY
from models.rules import retention
from tests import make
from tests.commands import environment, run
from tests.fakes.counter import Desk, serving
from tests.house import Lodging
from tests.make import NOW, days
from tests.walks.test_forgetting import CONTACT, EMAIL, NAME, PHONE, WORDS, bought, rows_with, whole
from tests.walks.test_seals import photos, picture, shown

SCHEMA = Path(handout.__file__).parent / "schemas" / "personal.json"
SECRET = "a secret of the tests"
MADE = msgspec.json.Decoder(Personal)


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        yield desk


async def copied(house: Lodging, path: Path, ref: str = "1001") -> tuple[Personal, dict[str, bytes]]:
    db, world = house.house.db.reader, house.house.world
    person = await personal.of_order(db, await house.order(ref))
    await handout.packed(db, world.files, person, house.clock.now(), path)
    return opened(path.read_bytes())


def opened(data: bytes) -> tuple[Personal, dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return MADE.decode(parts[handout.DATA]), parts


# A copy of everything ------------------------------------------------------------------------------------------------


async def test_everything_of_a_buyer_is_in_the_copy(house: Lodging, tmp_path: Path) -> None:
    sent = picture()
    await bought(house)
    await bought(house, "1002", "second", tracking=())
    order = await shown(house, sent, order="7", contact=CONTACT)
    await bought(house, "5000", "somebody", email="other@example.com", name="Somebody Else", tracking=())
    made, parts = await copied(house, tmp_path / "copy.zip")
    assert {each.order_ref for each in made.kept.orders} == {"1001", "1002", "7"}
    assert {each.conversation_id for each in made.kept.conversations} == {
        named("conversation", "web", CONTACT), named("conversation", "web", "second"),
    }  # fmt: skip
    (photo,) = photos(order)
    ours = {each.kind: parts[each.file] for each in made.photos if each.about == photo.evidence_id}
    assert ours["original"] == sent and len(ours["copy"]) > 100
    text = parts[handout.DATA].decode()
    assert all(each in text for each in (NAME, EMAIL, PHONE, WORDS, "signed Quixotica"))
    assert "Somebody Else" not in text and "other@example.com" not in text
    said = await house.count(
        "message", f"conversation_id IN {tuple(c.conversation_id for c in made.kept.conversations)}"
    )
    assert len(made.kept.messages) == said
    lines = await house.count("journal", f"about IN {tuple(o.order_id for o in made.kept.orders)}")
    assert sum(each.about in {o.order_id for o in made.kept.orders} for each in made.kept.journal) == lines > 0
    assert (tmp_path / "copy.zip").stat().st_mode & 0o777 == 0o600


async def test_the_copy_tells_nothing_of_others(house: Lodging, tmp_path: Path) -> None:
    """What the goods cost the seller, and whose photo looks the same."""
    price = Money(minor=2000, currency="USD")
    await bought(house, lines=(LineItem(title="Mug", quantity=2, unit_price=price, unit_cost=price),))
    _, parts = await copied(house, tmp_path / "copy.zip")
    text = parts[handout.DATA].decode()
    assert "unit_cost" not in text and '"alike"' not in text


def test_the_schema_is_what_is_written() -> None:
    """Made again by: json.dump(bot.handout.schema(), …, indent=2, ensure_ascii=False)"""
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json.loads(json.dumps(handout.schema()))


async def test_the_console_hands_it_over_and_writes_down_who_did(house: Lodging, desk: Desk) -> None:
    order = await bought(house)
    page = f"/console/orders/{order.order_id}"
    assert await desk.get(page) == 200
    async with desk.client.post(
        f"{page}/export", data=desk.hidden(f"{page}/export"), headers={"Sec-Fetch-Site": "same-origin"}
    ) as answer:
        assert answer.status == 200 and answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="personal-data.zip"'
        made, _ = opened(await answer.read())
    assert [each.order_ref for each in made.kept.orders] == ["1001"]
    looks = await seen.of(house.house.db.reader, (order.order_id,), 10)
    assert [(each.what, each.by) for each in looks if each.what == seen.EXPORT] == [("export", "Seller")]
    assert not [each.name for each in house.config.data.iterdir() if each.name.startswith(".")]


async def test_the_console_forgets_after_a_second_question(house: Lodging, desk: Desk) -> None:
    order = await bought(house)
    page = f"/console/orders/{order.order_id}"
    await desk.get(page)
    assert await desk.send(f"{page}/forget") == 400
    assert (await house.order()).erased_at is None
    assert await desk.send(f"{page}/forget", sure="yes") == 303
    assert (await house.order()).erased_at is not None
    assert await desk.get(page) == 200 and NAME not in desk.page and "The buyer was forgotten on" in desk.page
    assert f"{page}/forget" not in desk.page and f"{page}/export" not in desk.page
    case = order.cases[0].case_id if order.cases else ""
    assert not case or await desk.get(f"/console/cases/{case}") == 200
    await erase.run(house.house.world, house.house.db)
    assert await rows_with(house, NAME, EMAIL) == []
    await whole(house)


@pytest.mark.parametrize("what", ["export", "forget"])
async def test_another_seller_s_order_is_no_order(house: Lodging, desk: Desk, what: str) -> None:
    order = await bought(house)
    page = f"/console/orders/{order.order_id}"
    await desk.get(page)
    hidden = desk.hidden(f"{page}/{what}")
    async with house.house.db.writing() as write:
        await write.run("UPDATE order_ SET seller_id = 'another', doc = replace(doc, '\"seller\"', '\"another\"')")
    foreign = await desk.send(f"{page}/{what}", hidden, sure="yes"), desk.sent
    absent = await desk.send(f"/console/orders/{'0' * 24}/{what}", hidden, sure="yes"), desk.sent
    assert foreign[0] == absent[0] == 404
    assert await house.count("seen", "what = 'export'") == 0


async def test_the_command_line_hands_over_and_forgets(house: Lodging, tmp_path: Path) -> None:
    await bought(house)
    await house.house.close()
    env, out = environment(house.config.data, house.config.database), tmp_path / "copy.zip"
    made = await run(env, "export", "#1001", "--out", out)
    assert made.code == 0 and "1 orders, 1 conversations" in made.out, made.err
    assert NAME in opened(out.read_bytes())[1][handout.DATA].decode()
    nobody = await run(env, "export", "4711", "--out", out)
    assert nobody.code == 2 and "there is no order '4711'" in nobody.err
    nowhere = await run(env, "export", "1001", "--out", tmp_path / "no" / "where.zip")
    assert nowhere.code == 2 and "cannot be written" in nowhere.err
    forgotten = await run(env, "erase", "1001")
    assert forgotten.code == 0 and "its buyer is forgotten" in forgotten.out, forgotten.err
    assert (await run(env, "audit")).code == 0
    await house.house.open()
    assert await rows_with(house, NAME, EMAIL, CONTACT) == []


# Who saw what --------------------------------------------------------------------------------------------------------


async def test_whoever_opens_something_of_a_buyer_s_is_written_down_once_a_quarter(house: Lodging, desk: Desk) -> None:
    order = await shown(house, picture())
    case, talk = order.cases[0].case_id, order.conversations[0]
    for _ in range(3):
        await desk.get(f"/console/cases/{case}")
        house.clock.push(timedelta(minutes=1))
    original = next(p for p in photos(order)).evidence_id
    assert await desk.send(f"/console/cases/{case}/photos/{original}/original") == 200
    await desk.get(f"/console/conversations/{talk}")
    await desk.get(f"/console/orders/{order.order_id}")
    looks = await house.rows('SELECT what, "by" FROM seen ORDER BY what')
    assert [each["what"] for each in looks] == ["case", "conversation", "order", "original"]
    assert {each["by"] for each in looks} == {"Seller"}
    house.clock.push(timedelta(minutes=15))
    await desk.get(f"/console/cases/{case}")
    assert await house.count("seen", "what = 'case'") == 2
    listed = desk.page.partition('class="looks"')[2]
    assert "Seen by" in desk.page and listed.count("the original of a photo") == 1 and listed.count("a case") == 2


async def test_nobody_takes_a_look_back(house: Lodging, desk: Desk) -> None:
    order = await bought(house)
    await desk.get(f"/console/orders/{order.order_id}")
    for sql in ("DELETE FROM seen", "UPDATE seen SET at = 0"):
        with pytest.raises(Exception, match="seen is only added to"):
            async with house.house.db.writing() as write:
                await write.run(sql)
    assert await house.count("seen") == 1


# Shopify -------------------------------------------------------------------------------------------------------------


class Shop:
    """Shopify, as it posts to us."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self._session, self._address = session, address

    async def posts(self, topic: str, body: dict[str, Any], secret: str = SECRET) -> int:
        raw = json.dumps(body).encode()
        sign = base64.b64encode(hmac.new(secret.encode(), raw, hashlib.sha256).digest()).decode()
        shop = {"X-Shopify-Topic": topic, "X-Shopify-Shop-Domain": "my-shop.myshopify.com"}
        headers = {**shop, "X-Shopify-Hmac-Sha256": sign}
        async with self._session.post(self._address, data=raw, headers=headers) as answer:
            return answer.status


@pytest.fixture
async def shop(house: Lodging) -> AsyncIterator[Shop]:
    hook = await house.connect("shopify", secret=SECRET, domain="my-shop.myshopify.com")
    base = await house.serve()
    async with aiohttp.ClientSession() as session:
        yield Shop(session, f"{base}/hooks/shopify/{hook.key}")


def about(**more: object) -> dict[str, Any]:
    customer = {"id": 191167, "email": EMAIL, "phone": PHONE}
    return {"shop_id": 954889, "shop_domain": "my-shop.myshopify.com", "customer": customer, **more}


async def test_shopify_s_data_request_becomes_a_task_with_the_copy_behind_it(
    house: Lodging, desk: Desk, shop: Shop
) -> None:
    order = await bought(house)
    assert await shop.posts("customers/data_request", about(orders_requested=[771001, 5])) == 200
    (task,) = await house.rows("SELECT kind, about, due_at FROM task WHERE done_at IS NULL AND kind = 'data'")
    assert task["about"] == order.order_id and task["due_at"] == to_ms(NOW + days(30))
    await desk.get("/console")
    assert f"/console/orders/{order.order_id}#privacy" in desk.page
    page = f"/console/orders/{order.order_id}"
    await desk.get(page)
    assert await desk.send(f"{page}/export") == 200
    assert await house.count("task", "kind = 'data' AND done_at IS NULL") == 0


async def test_shopify_s_redaction_forgets_the_buyer_of_these_orders(house: Lodging, shop: Shop) -> None:
    await bought(house)
    await bought(house, "1002", "second", tracking=(), email="b@example.com", name="Bo", phone="1", postcode="2")
    assert await shop.posts("customers/redact", about(orders_to_redact=[771001])) == 200
    await house.work()
    await erase.run(house.house.world, house.house.db)
    assert (await house.order()).erased_at is not None and (await house.order("1002")).erased_at is None
    assert await rows_with(house, NAME, EMAIL, PHONE, CONTACT) == []
    await whole(house)


async def test_a_shop_that_has_left_is_forgotten_whole(house: Lodging, shop: Shop) -> None:
    await bought(house)
    body = {"shop_id": 954889, "shop_domain": "my-shop.myshopify.com"}
    assert await shop.posts("shop/redact", body) == 200
    while await erase.run(house.house.world, house.house.db):
        await house.work()
    assert (await house.order()).erased_at is not None
    assert await rows_with(house, NAME, EMAIL) == []


@pytest.mark.parametrize("topic", ["customers/data_request", "customers/redact", "shop/redact"])
async def test_a_forged_or_mistaken_one_changes_nothing(house: Lodging, shop: Shop, topic: str) -> None:
    order = await bought(house)
    before = await house.count("journal")
    bodies = {
        "customers/data_request": about(orders_requested=[771001]),
        "customers/redact": about(orders_to_redact=[771001]),
        "shop/redact": {"shop_id": 954889, "shop_domain": "my-shop.myshopify.com"},
    }
    assert await shop.posts(topic, bodies[topic], secret="another secret") == 401
    assert await shop.posts(topic, {**bodies[topic], "shop_domain": "another.myshopify.com"}) == 200
    # The signature covers the body alone: under another topic it is kept for a person, and does nothing.
    for other in bodies.keys() - {topic}:
        assert await shop.posts(other, bodies[topic]) == 200
    await house.work()
    await erase.run(house.house.world, house.house.db)
    assert await house.count("journal") == before and await house.order() == order


# In its time ---------------------------------------------------------------------------------------------------------


async def test_words_go_after_two_years_and_the_talk_goes_on(house: Lodging) -> None:
    await bought(house)
    talk = named("conversation", "web", CONTACT)
    house.clock.push(retention.MESSAGES - timedelta(days=1))
    await house.bring(make.message("still here", key="later", contact_ref=CONTACT))
    await purge.run(house.house.world, house.house.db)
    assert await house.count("message", f"conversation_id = '{talk}' AND author = 'buyer'") == 2
    house.clock.push(timedelta(days=2))
    await purge.run(house.house.world, house.house.db)
    left = [each.text for each in await house.talk(contact=CONTACT) if each.author == "buyer"]
    assert left == ["still here"]
    lines = await house.rows("SELECT changes FROM journal WHERE about = ?", talk)
    assert not [each for each in lines if "Quixotica" in each["changes"]]
    assert (await housekeeping.broken_chains(house.house.db.reader))[1] == []
    before = await house.count("journal")
    await purge.run(house.house.world, house.house.db)
    assert await house.count("journal") == before


async def test_bodies_go_after_thirty_days_and_the_same_again_is_still_the_same(house: Lodging) -> None:
    await bought(house)
    house.clock.push(retention.BODIES - timedelta(hours=1))
    await purge.run(house.house.world, house.house.db)
    assert await house.count("inbox", "doc <> ''") == await house.count("inbox")
    house.clock.push(timedelta(hours=2))
    await purge.run(house.house.world, house.house.db)
    assert await house.count("inbox", "doc <> ''") == 0 < await house.count("inbox")
    before = await house.count("journal")
    await house.bring(make.order_seen(name=NAME, email=EMAIL))
    assert await house.count("journal") == before


async def test_what_many_have_left_goes_in_steps(house: Lodging, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purge, "AT_ONCE", 3)
    monkeypatch.setattr(purge, "TALKS_AT_ONCE", 2)
    for n in range(7):
        await house.bring(make.message(f"hello {n}", key=f"m{n}", contact_ref=f"v{n}"))
    house.clock.push(retention.MESSAGES + timedelta(days=1))
    await purge.run(house.house.world, house.house.db)
    assert await house.count("message", "author = 'buyer'") == 0
    assert await house.count("inbox", "doc <> '' AND kind = 'message_received'") == 0


async def test_the_settings_say_what_is_kept_how_long(desk: Desk) -> None:
    await desk.get("/console/settings")
    assert "What is kept, and how long" in desk.page
    assert "180 days" in desk.page and "24 months" in desk.page and "30 days" in desk.page


# In the chat ---------------------------------------------------------------------------------------------------------


async def offered(house: Lodging) -> str:
    """The link under which a web chat gives its visitor a copy: as the page gets it."""
    await bought(house)
    await house.bring(make.message(action="my_data", key="webchat:web:c", contact_ref=CONTACT))
    (shown_,) = [each for each in await house.talk(contact=CONTACT) if any(b.url == COPY for b in each.buttons)]
    token = house.house.sockets.copy_token(house.store.store_id, shown_.id)
    return f"/chat/shop/copy/{shown_.id}/{token}"


async def test_the_chat_gives_a_copy_once_and_within_a_day(house: Lodging) -> None:
    link = await offered(house)
    await bought(house, "1002", "second", tracking=())
    base = await house.serve()
    async with aiohttp.ClientSession(base) as session:
        other = "1" if link.endswith("0") else "0"
        for wrong in (link[:-1] + other, link.replace("/copy/", "/copy/0"), "/chat/shop/copy/x/y"):
            async with session.get(wrong) as answer:
                assert answer.status == 404
        async with session.head(link) as answer:
            assert answer.status != 200
        async with session.get(link) as answer:
            assert answer.status == 200 and "attachment" in answer.headers["Content-Disposition"]
            made, _ = opened(await answer.read())
        # The same e-mail address proves nothing to a chat: only the order that was linked there.
        assert [each.order_ref for each in made.kept.orders] == ["1001"]
        assert len(made.kept.conversations) == 1
        house.clock.push(timedelta(hours=1))
        async with session.get(link) as answer:
            assert answer.status == 404 and "was used" in await answer.text()
    assert await house.count("seen", "\"by\" = 'buyer' AND what = 'export'") == 1


async def test_a_link_of_yesterday_opens_nothing(house: Lodging) -> None:
    link = await offered(house)
    base = await house.serve()
    house.clock.push(handout.LIVES)
    async with aiohttp.ClientSession(base) as session, session.get(link) as answer:
        assert answer.status == 404
    assert await house.count("seen") == 0


async def test_who_asks_in_the_chat_is_gone_an_hour_later(house: Lodging) -> None:
    await bought(house)
    await house.bring(make.message(action="erase_yes", key="webchat:web:y", contact_ref=CONTACT))
    await house.work()
    house.clock.push(timedelta(hours=1, minutes=1))
    await house.work()
    await erase.run(house.house.world, house.house.db)
    await erase.run(house.house.world, house.house.db)
    assert await rows_with(house, NAME, EMAIL, PHONE, CONTACT) == []
    await whole(house)
