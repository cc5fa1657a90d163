"""What the web chat promises: one effect a frame, a visitor sees only their own, and no page but ours may ask."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, CookieJar, WSMsgType, WSServerHandshakeError
from aiohttp.test_utils import TestClient, TestServer

from bot.channels.webchat import CHANNEL
from bot.world import Letter, Request
from locales import LANGUAGES
from locales.chrome import best_language, chrome
from models.errors import BadSignature, Malformed, Refused, TooLarge, Unavailable, Undeliverable, Unknown
from models.facts.cases import Case, Evidence
from models.facts.fact import change
from models.facts.inbound import ChatOpened, Inbound, MessageReceived
from models.facts.parcels import Cause
from tests.fakes.chatroom import CONNECTION, NOW, STORE, NoWire, Room, Shelves, choice

VISITOR = "0123456789abcdef" * 2
STATIC = Path(__file__).parents[2] / "bot" / "static"


def request(frame: object, *, visitor: str = VISITOR, method: str = "WS", path: str = "/chat/lumen/socket") -> Request:
    raw = frame if isinstance(frame, bytes) else json.dumps(frame).encode()
    return Request(method=method, path=path, headers=(("x-parley-visitor", visitor),), raw=raw, at=NOW)


def read(frame: object, **more: str) -> Any:
    (arrived,) = CHANNEL.read(request(frame, **more), CONNECTION).arrivals
    return arrived


# What a frame means


def test_a_text() -> None:
    arrived = read({"id": "a1", "text": " hi\nthere\x00 ", "language": "zh-Hans"})
    assert isinstance(arrived, MessageReceived)
    assert (arrived.text, arrived.language, arrived.channel) == ("hi\nthere", "zh-Hans", "webchat")
    assert (arrived.seller_id, arrived.source, arrived.contact_ref) == ("seller-1", "chat-1", VISITOR)
    assert arrived.key == f"webchat:chat-1:{VISITOR}:a1"


def test_a_button_and_photos() -> None:
    assert read({"id": "a", "action": "take:3f:1"}).action == "take:3f:1"
    assert read({"id": "a", "photos": ["file:8f0a", "file:b_-1"]}).photos == ("file:8f0a", "file:b_-1")


def test_opening_keeps_the_hash_of_the_link_only() -> None:
    arrived = read({"id": "a", "open": True, "link": "s3cret", "language": "es"})
    assert isinstance(arrived, ChatOpened)
    assert arrived.link == sha256(b"s3cret").hexdigest()
    assert "s3cret" not in repr(arrived)
    assert read({"id": "a", "open": True}).link == ""


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\xff",
        b"[]",
        b"null",
        b'{"id": "a", "id": "b", "text": "x"}',
        b'{"id": "a", "text": NaN}',
        b'{"id": "a", "text": ' + b"[" * 60_000 + b"}",
        {"text": "no id"},
        {"id": "", "text": "x"},
        {"id": "a:b", "text": "x"},
        {"id": "a" * 65, "text": "x"},
        {"id": 7, "text": "x"},
        {"id": "a"},
        {"id": "a", "text": "\x00\u202e \ud800"},
        {"id": "a", "text": ["x"]},
        {"id": "a", "action": "two words"},
        {"id": "a", "action": "a" * 65},
        {"id": "a", "photos": "file:a"},
        {"id": "a", "photos": ["../../key"]},
        {"id": "a", "photos": ["file:../key"]},
        {"id": "a", "photos": ["https://example.com/a.jpg"]},
        {"id": "a", "photos": ["file:a"] * 11},
        {"id": "a", "open": True, "link": 5},
    ],
)
def test_hostile_frames_are_malformed(frame: object) -> None:
    with pytest.raises(Malformed):
        read(frame)


def test_nobody_speaks_for_a_visitor_through_a_webhook() -> None:
    frame = {"id": "a", "text": "x"}
    with pytest.raises(Unknown):
        read(frame, method="POST")
    with pytest.raises(Unknown):
        read(frame, path="/hooks/webchat/hook-1")
    with pytest.raises(BadSignature):
        read(frame, visitor="me")
    doubled = request(frame)
    with pytest.raises(BadSignature):
        CHANNEL.read(change_headers(doubled, doubled.headers * 2), CONNECTION)


def change_headers(asked: Request, headers: tuple[tuple[str, str], ...]) -> Request:
    return Request(method=asked.method, path=asked.path, headers=headers, raw=asked.raw, at=asked.at)


def test_limits() -> None:
    with pytest.raises(TooLarge):
        read({"id": "a", "text": "x" * 70_000})
    assert len(read({"id": "a", "text": "x" * 5000}).text) == 4096
    assert read({"id": "a", "text": "x", "language": "<script>"}).language == ""


async def test_nothing_is_sent_and_nothing_fetched() -> None:
    with pytest.raises(Undeliverable):
        await CHANNEL.send(Letter(message_id="m", contact_ref=VISITOR, text="hi"), CONNECTION, NoWire())
    with pytest.raises(Undeliverable):
        await CHANNEL.fetch("file:a", CONNECTION, NoWire())
    assert CHANNEL.shelf


# The words around it


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    words = chrome(language)
    assert words.keys() == chrome("en").keys()
    assert all(words.values())
    assert language == "en" or words["write"] != chrome("en")["write"]


def test_every_word_that_the_page_asks_for_is_there() -> None:
    page = (STATIC.parent / "templates" / "chat.html").read_text(encoding="utf-8")
    named = {part.split('"')[1] for part in page.split("data-word=")[1:] + page.split("data-label=")[1:]} - {""}
    assert named <= chrome("en").keys()


@pytest.mark.parametrize(
    "wanted, language",
    [("zh-TW,en", "zh-Hans"), ("sv, ar;q=0.3", "ar"), ("", "es"), ("xx," * 9999, "es"), ("en-GB", "en")],
)
def test_the_browser_says_which_language(wanted: str, language: str) -> None:
    assert best_language(wanted, otherwise="es") == language


# The socket


@pytest.fixture
async def room() -> Room:
    return Room(reply=answer)


@pytest.fixture
async def client(room: Room) -> AsyncIterator[TestClient[Any, Any]]:
    async with TestClient(TestServer(room.app()), cookie_jar=CookieJar(unsafe=True)) as client:
        yield client


def answer(room: Room, arrived: Inbound) -> None:
    if isinstance(arrived, ChatOpened):
        room.say(arrived, "Hello!", buttons=[choice("Where is it?", "where")])
    elif isinstance(arrived, MessageReceived) and arrived.text != "quiet":
        room.say(arrived, f"You said: {arrived.text or arrived.action}")


def origin(client: TestClient[Any, Any]) -> str:
    return str(client.make_url("/")).rstrip("/")


async def connect(client: TestClient[Any, Any], after: int = 0, page: bool = True) -> ClientWebSocketResponse:
    if page:
        assert (await client.get("/chat/lumen")).status == 200
    return await client.ws_connect(f"/chat/lumen/socket?after={after}", origin=origin(client))


async def until(socket: ClientWebSocketResponse, what: str) -> list[Any]:
    """Everything up to the first thing that has `what`, and that."""
    heard = []
    while not heard or what not in heard[-1]:
        heard.append(await socket.receive_json(timeout=5))
    return heard


async def test_a_word_and_its_answer(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        assert await socket.receive_json() == {"ready": True, "empty": True}
        await socket.send_json({"id": "a1", "text": "hi"})
        heard = [await socket.receive_json(timeout=5) for _ in range(3)]
        (ack,) = [each for each in heard if "ack" in each]
        mine, theirs = [each for each in heard if "n" in each]
    assert ack == {"ack": "a1", "message": mine["id"]}
    assert (mine["from"], mine["text"]) == ("you", "hi")
    assert (theirs["from"], theirs["text"], theirs["dir"], theirs["language"]) == ("bot", "You said: hi", "ltr", "en")
    assert room.reported == [theirs["id"]]


async def test_a_frame_sent_again_has_one_effect(client: TestClient[Any, Any], room: Room) -> None:
    for _ in range(2):
        async with await connect(client) as socket:
            await until(socket, "ready")
            await socket.send_json({"id": "a1", "text": "hi"})
            await until(socket, "ack")
    assert [each.key for each in room.arrived] == [room.arrived[0].key]


async def test_coming_back_brings_what_was_missed_and_only_that(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "o", "open": True})
        greeting = next(each for each in await until(socket, "n") if "n" in each)
    room.say(room.arrived[0], "Your parcel moved.", language="ar")
    async with await connect(client, after=greeting["n"], page=False) as socket:
        missed, ready = await until(socket, "ready")
    assert (missed["text"], missed["dir"], ready["empty"]) == ("Your parcel moved.", "rtl", False)


async def test_a_pressed_button_is_shown_by_its_words(client: TestClient[Any, Any]) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "o", "open": True})
        await until(socket, "ack")
        await socket.send_json({"id": "p", "action": "where"})
        await socket.send_json({"id": "l", "action": "language:es"})
        await socket.send_json({"id": "q", "text": "quiet"})
        while (await socket.receive_json(timeout=5)).get("text") != "quiet":
            pass
    async with await connect(client, page=False) as socket:
        shown = await until(socket, "ready")
    assert [each["text"] for each in shown[:-1] if each["from"] == "you"] == ["Where is it?", "Español", "quiet"]


async def test_what_was_taken_back_is_not_shown(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "a", "text": "quiet"})
        await until(socket, "ack")
        room.say(room.arrived[0], "It is late.", state="withdrawn")
        room.say(room.arrived[0], "It is here.", author="Lena")
        heard = await until(socket, "n")
        while heard[-1].get("from") == "you":
            heard = await until(socket, "n")
    assert (heard[-1]["text"], heard[-1]["from"], heard[-1]["name"]) == ("It is here.", "person", "Lena")


async def test_buttons_open_web_addresses_only(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "a", "text": "quiet"})
        await until(socket, "ack")
        room.say(
            room.arrived[0],
            "Look",
            buttons=[choice("a", url="javascript:alert(1)"), choice("b", url="https://x.example")],
        )
        heard = await until(socket, "n")
        while heard[-1].get("from") == "you":
            heard = await until(socket, "n")
    assert [each["url"] for each in heard[-1]["buttons"]] == ["", "https://x.example"]


async def test_two_visitors_do_not_hear_each_other(client: TestClient[Any, Any], room: Room) -> None:
    async with (
        TestClient(client.server, cookie_jar=CookieJar(unsafe=True)) as other,
        await connect(client) as mine,
        await connect(other) as theirs,
    ):
        await until(mine, "ready")
        await until(theirs, "ready")
        await mine.send_json({"id": "a", "text": "my secret"})
        await until(mine, "ack")
        await theirs.send_json({"id": "a", "text": "quiet"})
        heard = await until(theirs, "ack")
    assert "secret" not in json.dumps(heard)
    assert len({each.key for each in room.arrived}) == 2


async def test_a_frame_that_cannot_be_read_is_refused_by_its_name(client: TestClient[Any, Any]) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "bad", "photos": ["../key"]})
        assert (await socket.receive_json())["refused"] == "bad"
        await socket.send_str("[" * 9000)
        assert (await socket.receive_json())["refused"] == ""


async def test_what_could_not_be_kept_is_not_acknowledged(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        room.down = True
        await socket.send_json({"id": "a", "text": "hi"})
        assert (await socket.receive(timeout=5)).type is WSMsgType.CLOSE
        assert socket.close_code == 1013


async def test_too_many_frames_are_slowed_down(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        for n in range(21):
            await socket.send_json({"id": f"a{n}", "text": "quiet"})
        assert (await until(socket, "slow"))[-1] == {"slow": "a20"}
        room.clock.step(seconds=10)
        await socket.send_json({"id": "a20", "text": "quiet"})
        assert (await until(socket, "ack"))[-1]["ack"] == "a20"


async def test_a_frame_that_is_too_large_ends_the_socket(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "a", "text": "x" * 70_000})
        await socket.receive(timeout=5)
        assert socket.close_code == 1009
    assert not room.arrived


async def test_five_sockets_a_visitor(client: TestClient[Any, Any], room: Room) -> None:
    opened = [await connect(client) for _ in range(5)]
    for each in opened:
        await until(each, "ready")
    sixth = await connect(client)
    await sixth.receive(timeout=5)
    assert sixth.close_code == 4429
    for each in opened:
        await each.close()


async def test_without_a_cookie_nobody_is_known(client: TestClient[Any, Any]) -> None:
    socket = await connect(client, page=False)
    await socket.receive(timeout=5)
    assert socket.close_code == 4401


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "", "http://127.0.0.1:1"])
async def test_another_page_gets_no_socket(client: TestClient[Any, Any], origin: str) -> None:
    await client.get("/chat/lumen")
    with pytest.raises(WSServerHandshakeError) as refused:
        await client.ws_connect("/chat/lumen/socket", headers={"Origin": origin} if origin else {})
    assert refused.value.status == 403


async def test_a_shutdown_says_goodbye(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        assert room.sockets.open == 1
        _, last = await asyncio.gather(room.sockets.close(), socket.receive(timeout=5))
        assert last.type is WSMsgType.CLOSE
        assert socket.close_code == 1001
    async with asyncio.timeout(2):
        while room.sockets.open:
            await asyncio.sleep(0)


# Photos

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


async def upload(client: TestClient[Any, Any], data: bytes = PNG, **headers: str) -> Any:
    return await client.post("/chat/lumen/photo", data=io.BytesIO(data), headers={"Origin": origin(client)} | headers)


async def test_a_photo_is_kept_and_shown_to_its_sender_only(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        answered = await upload(client)
        ref = (await answered.json())["photo"]
        name = ref.removeprefix("file:").partition("#")[0]
        assert room.files.kept == {name: PNG}
        assert (await client.get(f"/chat/lumen/photo/{name}")).status == 404
        await socket.send_json({"id": "a", "text": "quiet", "photos": [ref]})
        heard = await until(socket, "n")
    assert heard[-1]["photos"] == [f"/chat/lumen/photo/{name}"]
    shown = await client.get(f"/chat/lumen/photo/{name}")
    assert (await shown.read(), shown.content_type) == (PNG, "image/png")
    assert "sandbox" in shown.headers["Content-Security-Policy"]
    async with TestClient(client.server, cookie_jar=CookieJar(unsafe=True)) as other:
        assert (await other.get(f"/chat/lumen/photo/{name}")).status == 404
        await other.get("/chat/lumen")
        assert (await other.get(f"/chat/lumen/photo/{name}")).status == 404


async def test_nobody_shows_another_s_photo_as_their_own(client: TestClient[Any, Any], room: Room) -> None:
    async with TestClient(client.server, cookie_jar=CookieJar(unsafe=True)) as other, await connect(other) as theirs:
        await client.get("/chat/lumen")
        ref = (await (await upload(client)).json())["photo"]
        await until(theirs, "ready")
        for n, each in enumerate((ref, ref.partition("#")[0], ref[:-32] + "0" * 32)):
            await theirs.send_json({"id": f"a{n}", "photos": [each]})
            assert (await until(theirs, "refused"))[-1]["refused"] == f"a{n}"
    assert not room.arrived


async def test_what_is_no_picture_is_not_served(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        ref = (await (await upload(client, b"<script>alert(1)</script>")).json())["photo"]
        await socket.send_json({"id": "a", "text": "quiet", "photos": [ref]})
        await until(socket, "ack")
    assert (await client.get(f"/chat/lumen/photo/{ref.removeprefix('file:').partition('#')[0]}")).status == 404


async def test_uploads_are_limited(client: TestClient[Any, Any], room: Room) -> None:
    assert (await upload(client)).status == 403
    await client.get("/chat/lumen")
    assert (await upload(client, Origin="https://evil.example")).status == 403
    assert (await upload(client, b"")).status == 400
    assert (await (await upload(client, b"x" * (20 * 1024 * 1024 + 1))).json()) == {"why": "photo-too-large"}
    for _ in range(39):
        assert (await upload(client)).status == 200
    assert (await upload(client)).status == 429
    room.clock.step(hours=1)
    assert (await upload(client)).status == 200


async def test_a_photo_without_a_length_is_cut_off(client: TestClient[Any, Any], room: Room) -> None:
    await client.get("/chat/lumen")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(21):
            yield b"x" * 1024 * 1024

    answered = await client.post("/chat/lumen/photo", data=endless(), headers={"Origin": origin(client)})
    assert answered.status == 413
    assert not room.files.kept


async def test_what_breaks_off_half_way_leaves_nothing(client: TestClient[Any, Any], room: Room) -> None:
    await client.get("/chat/lumen")
    cookie = next(f"{each.key}={each.value}" for each in client.session.cookie_jar)
    head = (
        f"POST /chat/lumen/photo HTTP/1.1\r\nHost: {client.make_url('/').authority}\r\nOrigin: {origin(client)}\r\n"
        f"Cookie: {cookie}\r\nContent-Length: 1000000\r\n\r\n"
    )
    _, writer = await asyncio.open_connection("127.0.0.1", client.server.port)
    writer.write(head.encode() + PNG * 1000)
    await writer.drain()
    writer.transport.abort()
    answered = await upload(client)
    assert answered.status == 200
    name = (await answered.json())["photo"].removeprefix("file:").partition("#")[0]
    assert room.files.kept == {name: PNG}


async def test_an_upload_that_cannot_be_kept_is_said(client: TestClient[Any, Any], room: Room) -> None:
    class Full(Shelves):
        async def put(self, data: bytes, name: str = "") -> str:
            raise Unavailable("the file cannot be kept: no space left")

    room.world.files = Full()
    await client.get("/chat/lumen")
    answered = await upload(client)
    assert (answered.status, await answered.json()) == (503, {"why": "photo-failed"})


async def test_what_was_uploaded_is_shown_by_its_copy_and_then_by_who_removed_it(
    client: TestClient[Any, Any], room: Room
) -> None:
    """The upload itself is gone by then, and a browser could not draw HEIC."""
    async with await connect(client) as socket:
        await until(socket, "ready")
        ref = (await (await upload(client, b"\0\0\0\x18ftypheic")).json())["photo"]
        await socket.send_json({"id": "a", "text": "quiet", "photos": [ref]})
        shown = (await until(socket, "n"))[-1]
    (url,) = shown["photos"]
    assert (await client.get(url)).status == 404
    conversation = room.conversation(room.arrived[-1])
    photo = Evidence(
        evidence_id="e", at=NOW, message_id=f"{shown['id']}:0", sender=conversation, file="copy", original="original"
    )
    case = Case(case_id="c", cause=Cause.DAMAGED, opened_at=NOW, opened_by="buyer", evidence=(photo,))
    room.files.kept = {"copy": PNG, "original": b"\0\0\0\x18ftypheic"}
    room.cases = [case]
    assert await (await client.get(url)).read() == PNG
    (listed,) = await (await client.get("/chat/lumen/photos?language=ar")).json()
    assert listed["src"] == "/chat/lumen/photo/copy" and listed["delete"] == "delphoto:e"
    assert await (await client.get(listed["src"])).read() == PNG
    gone = change(photo, file="", original="", gone_at=NOW, gone_by="buyer")
    room.cases = [change(case, evidence=(gone,))]
    tile = await client.get(url)
    assert (tile.status, tile.content_type) == (200, "image/svg+xml")
    assert "sandbox" in tile.headers["Content-Security-Policy"]


async def test_a_video_is_shown_as_a_tile(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        ref = (await (await upload(client, b"\0\0\0\x18ftypqt  " + b"\0" * 99)).json())["photo"]
        await socket.send_json({"id": "a", "text": "quiet", "photos": [ref]})
        (url,) = (await until(socket, "n"))[-1]["photos"]
    tile = await client.get(url)
    assert tile.content_type == "image/svg+xml" and b"qt" not in await tile.read()


async def test_a_drawn_example_is_sent_with_what_asks_for_it(client: TestClient[Any, Any], room: Room) -> None:
    async with await connect(client) as socket:
        await until(socket, "ready")
        await socket.send_json({"id": "a", "open": True})
        hello = (await until(socket, "n"))[-1]
        assert hello["example"] is None
        room.say(room.arrived[0], "The label, please.", picture="size_label", language="es")
        asked = (await until(socket, "n"))[-1]
        assert asked["example"] == {"src": "/chat/lumen/shots/size_label.png", "name": "La etiqueta de la talla"}
        room.say(room.arrived[0], "And this.", picture="nobody drew this")
        assert (await until(socket, "n"))[-1]["example"] is None
    drawing = await client.get(asked["example"]["src"])
    assert (drawing.status, drawing.content_type) == (200, "image/png")
    assert (await client.get(asked["example"]["src"], headers={"If-None-Match": drawing.headers["ETag"]})).status == 304
    for name in ("nobody", "..%2Fvault", "item.svg"):
        assert (await client.get(f"/chat/lumen/shots/{name}.png")).status == 404


# Pages and scripts


async def test_the_page_is_guarded(client: TestClient[Any, Any]) -> None:
    page = await client.get("/chat/lumen", headers={"Accept-Language": "ar"})
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert policy.endswith("frame-ancestors 'self' http://localhost https://shop.example")
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["Cache-Control"] == "no-store"
    assert '<html lang="ar" dir="rtl">' in await page.text()


async def test_a_visitor_gets_one_cookie(client: TestClient[Any, Any]) -> None:
    first = (await client.get("/chat/lumen")).headers["Set-Cookie"]
    assert "HttpOnly" in first and "SameSite=Lax" in first and "Path=/chat/lumen" in first
    assert "Set-Cookie" not in (await client.get("/chat/lumen")).headers


async def test_a_frame_on_a_foreign_page_gets_a_cookie_of_its_own(client: TestClient[Any, Any], room: Room) -> None:
    room.world.public_url = "https://chat.example"
    cookie = (await client.get("/chat/lumen?embed=1")).headers["Set-Cookie"]
    assert cookie.endswith("HttpOnly; SameSite=None; Secure; Partitioned")


async def test_a_shop_name_is_only_a_name(client: TestClient[Any, Any], room: Room) -> None:
    room.store = change(STORE, name='"><script>alert(1)</script>', embed_from=("https://a.example; script-src *", "*"))
    page = await client.get("/chat/lumen")
    assert "<script>alert" not in await page.text()
    assert page.headers["Content-Security-Policy"].endswith("frame-ancestors 'self'")
    assert "</script>" in await (await client.get("/chat/lumen/embed.js")).text()


async def test_unknown_addresses(client: TestClient[Any, Any]) -> None:
    for path in (
        "/chat/other",
        "/chat/lumen/static/../../../pyproject.toml",
        "/chat/lumen/static/chat.html",
        "/chat/other/embed.js",
    ):
        answered = await client.get(path)
        assert answered.status == 404, path


@pytest.mark.parametrize("name", ["webchat.js", "webchat.css", "webchat.svg"])
async def test_static_files_are_cached_by_what_is_in_them(client: TestClient[Any, Any], name: str) -> None:
    first = await client.get(f"/chat/lumen/static/{name}")
    tag = first.headers["ETag"]
    again = await client.get(f"/chat/lumen/static/{name}", headers={"If-None-Match": tag})
    versioned = await client.get(f"/chat/lumen/static/{name}", params={"v": tag.strip('"')})
    assert (first.headers["Cache-Control"], again.status) == ("no-cache", 304)
    assert "immutable" in versioned.headers["Cache-Control"]


async def test_the_script_for_other_pages_may_be_loaded_by_them(client: TestClient[Any, Any]) -> None:
    script = await client.get("/chat/lumen/embed.js")
    assert script.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert '"settings"' not in await script.text()


def test_scripts_make_no_markup_of_words_and_stay_small() -> None:
    for name in ("webchat.js", "webchat-photos.js", "embed.js"):
        script = (STATIC / name).read_text(encoding="utf-8")
        assert not [
            each for each in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(") if each in script
        ]
        assert len(script.encode()) < 20_000


def test_refusals_have_words() -> None:
    for frame in ({"id": "a"}, {"id": "a", "action": " "}):
        with pytest.raises(Refused, match=r"\w"):
            read(frame)
