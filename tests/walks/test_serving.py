"""Who may see a photo, and as what: its buyer and its seller, as a picture of ours, and nobody by guessing."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient
from PIL import Image

from bot import files
from bot.chat import COOKIE, conversation_named
from models import evidence as kept
from models.facts.cases import Evidence
from models.facts.decisions import TakeOriginal
from models.facts.inbound import EvidenceErased, OriginalTaken
from models.facts.orders import Order
from tests import make
from tests.fakes.counter import PASSWORD, Desk, another_seller, one_time, serving
from tests.house import Lodging
from tests.make import NOW
from tests.walks.test_seals import photos, picture, remove, wrong

TOKEN = "a-visitor-s-own-token-1"
PRIVATE = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
}


@dataclass
class Sent:
    """A photo that a buyer sent in the web chat, by the name that the chat has for it."""

    house: Lodging
    server: Any
    upload: str
    data: bytes
    desks: list[Desk] = field(default_factory=list)

    async def order(self) -> Order:
        return await self.house.order()

    async def evidence(self) -> Evidence:
        return photos(await self.order())[0]

    async def visit(self, token: str, path: str, **more: Any) -> tuple[int, bytes, Any]:
        """What a browser with this cookie is given."""
        cookies = {COOKIE: token} if token else {}
        async with ClientSession(cookies=cookies, cookie_jar=CookieJar(unsafe=True)) as browser:
            return await got(browser, str(self.server.make_url(path)), **more)

    def desk(self) -> Desk:
        self.desks.append(Desk(TestClient(self.server, cookie_jar=CookieJar(unsafe=True))))
        return self.desks[-1]

    @property
    def address(self) -> str:
        return f"/chat/shop/photo/{self.upload}"


@pytest.fixture
async def sent(house: Lodging) -> AsyncIterator[Sent]:
    shop = await house.house._shop("shop")
    assert shop is not None
    connection = shop[1].connection_id
    who = {"contact_ref": sha256(TOKEN.encode()).hexdigest()[:32], "connection_id": connection, "source": connection}
    upload = files.upload_name(house.clock.now(), conversation_named(connection, who["contact_ref"]), "t")
    data = picture()
    await house.bring(make.order_seen())
    await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001"), **who))
    await house.bring(make.message("My mug arrived broken", key="m", **who))
    await house.house.world.files.put(data, upload)
    house.clock.push(timedelta(minutes=1))
    await house.bring(make.message(key="p", photos=(f"file:{upload}",), **who))
    await house.work()
    server = await serving(house)
    await server.start_server()
    found = Sent(house, server, upload, data)
    yield found
    for desk in found.desks:
        await desk.client.close()
    await server.close()


async def got(client: Any, path: str, **more: Any) -> tuple[int, bytes, Any]:
    async with client.get(path, allow_redirects=False, **more) as answer:
        return answer.status, await answer.read(), answer.headers


# The buyer


async def test_a_buyer_sees_the_stripped_copy_and_nobody_else_does(sent: Sent) -> None:
    each = await sent.evidence()
    copy = await sent.house.house.world.files.get(each.file)
    status, data, headers = await sent.visit(TOKEN, sent.address)
    assert (status, data) == (200, copy) and data != sent.data
    assert PRIVATE.items() <= dict(headers).items()
    assert headers["Content-Type"] == "image/jpeg"
    assert headers["Content-Disposition"].startswith('inline; filename="photo')
    strangers = ("", "another-visitor-token", sha256(TOKEN.encode()).hexdigest()[:32])
    for token in strangers:
        for name in (sent.upload, each.file, each.original):
            assert (await sent.visit(token, f"/chat/shop/photo/{name}"))[0] == 404, (token, name)


@pytest.mark.parametrize(
    "name",
    ["..%2f..%2fparley.key", "%2e%2e/%2e%2e/parley.db", "u-" + "0" * 11, "e-" + "0" * 64, "0" * 64, "%00", "photo.jpg"],
)
async def test_a_guessed_name_shows_nothing(sent: Sent, name: str) -> None:
    status, data, _ = await sent.visit(TOKEN, f"/chat/shop/photo/{name}")
    assert status == 404 and len(data) < 100


@pytest.mark.parametrize(
    ("by", "language", "words"),
    [
        ("buyer", "en", "You removed this photo"), ("Mei", "en", "Removed by the shop"), ("retention", "es", "Ya no se conserva"),
        ("erasure", "zh-Hans", "店铺"), ("buyer", "ar", 'direction="rtl"'),
    ],
)  # fmt: skip
async def test_in_place_of_a_removed_photo_stands_who_removed_it_when(
    sent: Sent, by: str, language: str, words: str
) -> None:
    order = await sent.order()
    await sent.house.bring(
        EvidenceErased(
            key="erase", seller_id=order.seller_id, order_id=order.order_id, case_id=order.cases[0].case_id, by=by
        )
    )
    await sent.house.work()
    status, data, headers = await sent.visit(TOKEN, sent.address, headers={"Accept-Language": language})
    assert (status, headers["Content-Type"]) == (200, "image/svg+xml")
    assert PRIVATE.items() <= dict(headers).items()
    assert words in data.decode() and str(NOW.year) in data.decode()
    assert (await sent.visit("another-visitor-token", sent.address))[0] == 404


# The seller


async def signed_in(sent: Sent, seller_id: str = make.SELLER) -> Desk:
    desk = sent.desk()
    path = await one_time(sent.house, seller_id)
    await desk.get(path)
    await desk.send(path)
    await desk.get("/console/password")
    await desk.send("/console/password", password=PASSWORD, again=PASSWORD)
    return desk


async def test_a_seller_sees_the_copy_and_takes_the_original_out_as_a_file(sent: Sent) -> None:
    desk, each = await signed_in(sent), await sent.evidence()
    case = f"/console/cases/{(await sent.order()).cases[0].case_id}"
    photo = f"{case}/photos/{each.evidence_id}"
    status, data, headers = await got(desk.client, photo)
    assert (status, data) == (200, await sent.house.house.world.files.get(each.file))
    assert PRIVATE.items() <= dict(headers).items()
    assert headers["Content-Disposition"] == f'inline; filename="photo-{each.evidence_id}.jpg"'
    await desk.get(case)
    hidden = desk.hidden(f"{photo}/original")
    for _ in range(2):  # the same click twice is noted once
        async with desk.client.post(
            f"{photo}/original", data=hidden, headers={"Sec-Fetch-Site": "same-origin"}
        ) as answer:
            assert await answer.read() == sent.data
            assert answer.headers["Content-Disposition"] == f'attachment; filename="original-{each.evidence_id}.jpg"'
            assert answer.content_type == "application/octet-stream"
            assert PRIVATE.items() <= dict(answer.headers).items()
    taken = await sent.evidence()
    assert (taken.taken_by, taken.taken_at) == ("Seller", sent.house.clock.now())
    notes = await sent.house.count("journal", "changes LIKE '%take_original%'")
    assert notes == 1 and TakeOriginal.__struct_config__.tag == "take_original"
    assert await wrong(sent.house, await sent.order()) == []
    await desk.get(case)
    assert "Took the original of a photo out" in desk.page


async def test_a_photo_of_nothing_yet_is_shown_as_a_copy_too(sent: Sent) -> None:
    """Somebody without an order sends one: it says where it was taken, and the page does not."""
    exif = Image.Exif()
    exif[0x010E] = "CANARY"
    out = io.BytesIO()
    Image.open(io.BytesIO(sent.data)).save(out, "JPEG", exif=exif)
    connection = (await sent.house.house._shop("shop"))[1].connection_id
    upload = files.upload_name(sent.house.clock.now(), conversation_named(connection, "guest"), "t")
    await sent.house.house.world.files.put(out.getvalue(), upload)
    loose = {"contact_ref": "guest", "connection_id": connection, "source": connection}
    await sent.house.bring(make.message(key="loose", photos=(f"file:{upload}",), **loose))
    talk = conversation_named(connection, "guest")
    desk = await signed_in(sent)
    await desk.get(f"/console/conversations/{talk}")
    (address,) = re.findall(rf"/console/conversations/{talk}/photos/\d+/0", desk.page)[:1]
    status, data, headers = await got(desk.client, address)
    assert (status, headers["Content-Type"]) == (200, "image/jpeg")
    assert b"CANARY" in out.getvalue() and b"CANARY" not in data


async def test_an_outage_of_the_files_is_not_called_a_loss(sent: Sent) -> None:
    each, order = await sent.evidence(), await sent.order()
    for name in (each.file, each.original):
        lying = sent.house.config.data / "files" / files.place(name)
        lying.unlink()
        lying.mkdir()  # there, and not to be read
    assert (await sent.visit(TOKEN, sent.address))[0] == 503
    desk = await signed_in(sent)
    case = f"/console/cases/{order.cases[0].case_id}"
    photo = f"{case}/photos/{each.evidence_id}"
    assert await desk.get(photo) == 503 and "nothing is lost" in desk.page
    await desk.get(case)
    assert await desk.send(f"{photo}/original") == 503 and "nothing is lost" in desk.sent
    assert (await sent.evidence()).taken_at is None


async def test_no_original_without_a_click_of_a_seller_s_own(sent: Sent) -> None:
    desk, each = await signed_in(sent), await sent.evidence()
    case = f"/console/cases/{(await sent.order()).cases[0].case_id}"
    original = f"{case}/photos/{each.evidence_id}/original"
    assert await desk.get(original) == 404  # a link or a preview takes nothing out
    await desk.get(case)
    hidden = desk.hidden(original)
    assert await desk.send(original, hidden, headers={"Sec-Fetch-Site": "cross-site"}) == 403
    assert await desk.send(original, {}) in (400, 403)
    assert await desk.send(original.replace(each.evidence_id, "0" * 24), hidden) == 404
    nobody = sent.desk()
    assert await nobody.send(original, hidden) in (401, 403)
    assert await nobody.get(original.removesuffix("/original")) == 303
    await another_seller(sent.house)
    other = await signed_in(sent, "other")
    assert await other.get(original.removesuffix("/original")) == 404
    await other.get("/console")
    stolen = other.hidden("/console/sign-out") | {"nonce": "n" * 20}
    assert await other.send(original, stolen) == await other.send(f"{case}/erase", stolen, sure="yes") == 404
    assert await sent.house.count("journal", "changes LIKE '%take_original%'") == 0
    assert (await sent.evidence()).here


async def test_what_was_removed_has_its_tile_and_no_original(sent: Sent) -> None:
    desk, each = await signed_in(sent), await sent.evidence()
    order = await sent.order()
    case = f"/console/cases/{order.cases[0].case_id}"
    await desk.get(case)
    hidden = desk.hidden(f"{case}/photos/{each.evidence_id}/original")
    await remove(sent.house, order)
    late = {"order_id": order.order_id, "case_id": order.cases[0].case_id, "evidence_id": each.evidence_id, "by": "Mei"}
    await sent.house.bring(OriginalTaken(key="late", seller_id=order.seller_id, **late))
    assert (await sent.evidence()).taken_at is None
    assert await desk.send(f"{case}/photos/{each.evidence_id}/original", hidden) == 404
    await desk.get(case)
    assert (
        f"Removed on {NOW.year}-" in desk.page
        and "by Mei" in desk.page
        and "<img" not in desk.page.split("Photos</h2>")[1]
    )
    talk = each.sender
    await desk.get(f"/console/conversations/{talk}")
    assert f"{case}/photos/{each.evidence_id}" in desk.page
    status, data, headers = await got(desk.client, f"{case}/photos/{each.evidence_id}")
    assert (status, headers["Content-Type"]) == (200, "image/svg+xml") and b"by Mei" in data
    assert (await kept.journalled(sent.house.house.db.reader, order.order_id))[each.evidence_id].gone_by == "Mei"
