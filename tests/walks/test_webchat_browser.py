"""The web chat in a real browser: by link, by keyboard, with photos, right to left, and through a bad connection."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Locator, Page, Route, async_playwright, expect

from models.facts.cases import Case, CaseState, Evidence, Looked
from models.facts.fact import change
from models.facts.inbound import ChatOpened, Inbound, MessageReceived
from models.facts.parcels import Cause
from tests.fakes.chatroom import NOW, STORE, Room, choice, plain

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
FIT = "() => document.documentElement.scrollWidth <= innerWidth"

# One browser for all, so one event loop for all.
LOOP = "module"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope=LOOP),
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here"),
]

Visit = Callable[..., Awaitable[Page]]

GREETING = {
    "en": "Hello! Which order is it about?",
    "ar": "مرحبًا! ما رقم الطلب؟",
    "es": "¡Hola! ¿De qué pedido se trata?",
}


def answer(room: Room, arrived: Inbound) -> None:
    if isinstance(arrived, ChatOpened):
        language = arrived.language if arrived.language in GREETING else "en"
        buttons = [choice("Where is it?", "where"), choice("The form", url="https://shop.example/form")]
        room.say(arrived, GREETING[language], buttons=buttons, language=language)
    elif isinstance(arrived, MessageReceived) and arrived.action.startswith("language:"):
        language = arrived.action.removeprefix("language:")
        room.say(arrived, GREETING.get(language, "OK"), language=language)
    elif isinstance(arrived, MessageReceived):
        said = arrived.text or arrived.action or f"{len(arrived.photos)} photo"
        room.say(arrived, f"Understood: {said}", language=arrived.language)


@pytest.fixture
def room() -> Room:
    return Room(reply=answer)


@pytest_asyncio.fixture(loop_scope=LOOP)
async def server(room: Room) -> AsyncIterator[TestServer]:
    async with TestServer(room.app()) as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope=LOOP)
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope=LOOP)
async def visit(browser: Browser, server: TestServer) -> AsyncIterator[Visit]:
    """Opens the chat; nothing may be said on the console, no script may fail and no dialog may open."""
    faults: list[str] = []

    async def open_chat(
        path: str = "/chat/lumen", width: int = 390, height: int = 844, faulty: bool = False, **how: Any
    ) -> Page:
        context = await browser.new_context(viewport={"width": width, "height": height}, **how)
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("dialog", lambda dialog: faults.append(dialog.message))
        page.on(
            "console", lambda said: faults.append(said.text) if "WebSocket" not in said.text and not faulty else None
        )
        await page.goto(str(server.make_url(path)))
        return page

    yield open_chat
    assert not faults


def bubbles(page: Page, by: str) -> Locator:
    return page.locator(f"#log .row.{by} .said")


async def greeted(page: Page, words: str = GREETING["en"]) -> None:
    await expect(bubbles(page, "bot").first).to_have_text(words)


async def type_in(page: Page, words: str) -> None:
    await page.get_by_role("textbox").fill(words)
    await page.keyboard.press("Enter")


# Finding the order


async def test_a_deep_link_opens_the_chat_and_leaves_the_address_bar(visit: Visit, room: Room) -> None:
    page = await visit("/chat/lumen?t=secret-token")
    await greeted(page)
    (opened,) = room.arrived
    assert isinstance(opened, ChatOpened)
    assert opened.link == sha256(b"secret-token").hexdigest()
    assert page.url.endswith("/chat/lumen")
    assert "secret" not in await page.content()
    kept = await page.evaluate(
        "Object.values(sessionStorage).join() + Object.values(localStorage).join() + document.title"
    )
    assert "secret" not in kept


async def test_an_order_number_can_be_typed(visit: Visit) -> None:
    page = await visit()
    await greeted(page)
    await type_in(page, "10482, ana@example.com")
    await expect(bubbles(page, "you")).to_have_text("10482, ana@example.com")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: 10482, ana@example.com")
    await expect(page.locator(".pending")).to_have_count(0)


# Hands and ears


async def test_everything_is_reached_by_keyboard(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    await page.get_by_role("combobox").focus()
    names = []
    for _ in range(6):
        await page.keyboard.press("Tab")
        names.append(await page.evaluate("(e => e.id || e.textContent)(document.activeElement)"))
    assert names == ["log", "Where is it?", "The form", "photo", "text", "send"]
    await page.get_by_role("button", name="Where is it?").focus()
    await page.keyboard.press("Enter")
    await expect(bubbles(page, "you")).to_have_text("Where is it?")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: where")


async def test_shift_and_enter_make_a_new_line(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    box = page.get_by_role("textbox")
    await box.focus()
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    assert len(room.arrived) == 1
    await page.keyboard.press("Enter")
    await expect(bubbles(page, "you")).to_have_text("one\ntwo", use_inner_text=True)
    await expect(box).to_have_value("")


async def test_a_screen_reader_has_names_for_everything(visit: Visit) -> None:
    page = await visit()
    await greeted(page)
    log = page.get_by_role("log", name="Conversation")
    assert await log.get_attribute("aria-live") == "polite"
    await expect(log).to_have_attribute("aria-busy", "false")
    for role, name in (
        ("textbox", "Write a message"),
        ("button", "Send"),
        ("button", "Add a photo or video"),
        ("combobox", "Language"),
        ("button", "Where is it?"),
        ("link", "The form"),
    ):
        await expect(page.get_by_role(role, name=name, exact=True)).to_have_count(1)  # type: ignore[arg-type]
    await expect(page.get_by_role("status").first).to_have_text("Here for you")
    await expect(page.locator(".row .who").first).to_have_text("Automated assistant")
    form = page.get_by_role("link", name="The form")
    assert (await form.get_attribute("rel"), await form.get_attribute("target")) == ("noopener noreferrer", "_blank")


@pytest.mark.parametrize("width, height, language", [(320, 568, "ar"), (390, 844, "en"), (1280, 800, "es")])
async def test_it_fits_and_can_be_pressed_with_a_thumb(visit: Visit, width: int, height: int, language: str) -> None:
    page = await visit(width=width, height=height, locale=language)
    await greeted(page, GREETING[language])
    await type_in(page, "x" * 300)
    await expect(page.locator(".pending")).to_have_count(0)
    assert await page.evaluate(FIT)
    for each in await page.locator("button:visible, select:visible, a.choice:visible, textarea:visible").all():
        box = await each.bounding_box()
        assert box is not None
        assert box["height"] >= 44 and box["width"] >= 44, await each.evaluate("e => e.outerHTML")
        assert box["x"] >= 0 and box["x"] + box["width"] <= width


# Languages


async def test_the_language_is_changed_and_the_page_turns_round(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    await page.get_by_role("combobox").select_option("ar")
    await expect(bubbles(page, "bot").last).to_have_text(GREETING["ar"])
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(page.get_by_role("textbox")).to_have_attribute("placeholder", "كتابة رسالة")
    assert [each.action for each in room.arrived if isinstance(each, MessageReceived)] == ["language:ar"]
    theirs, mine = await bubbles(page, "bot").last.bounding_box(), await bubbles(page, "you").last.bounding_box()
    assert theirs and mine and theirs["x"] > mine["x"]
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")


async def test_an_order_number_reads_forwards_in_arabic(visit: Visit) -> None:
    page = await visit(locale="ar")
    await greeted(page, GREETING["ar"])
    await type_in(page, "أين طلبي 114-3941689-8772232؟")
    await expect(page.locator(".pending")).to_have_count(0)
    number = page.locator(".row.you bdi")
    await expect(number).to_have_text("114-3941689-8772232")
    places = await number.evaluate("""bdi => ["114", "8772232"].map((part) => {
        const range = document.createRange(), at = bdi.textContent.indexOf(part);
        range.setStart(bdi.firstChild, at);
        range.setEnd(bdi.firstChild, at + part.length);
        return range.getBoundingClientRect().left;
    })""")
    assert places[0] < places[1]


# Photos


async def test_a_photo_is_seen_before_it_is_sent_and_after(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    await page.locator("#files").set_input_files(
        [{"name": f"{n}.png", "mimeType": "image/png", "buffer": PNG} for n in ("cup", "box")]
    )
    await expect(page.locator("#previews img")).to_have_count(2)
    assert await page.evaluate(
        "() => { const p = document.getElementById('previews'); return p.scrollHeight <= p.clientHeight }"
    )
    await page.get_by_role("button", name="Remove this photo").first.click()
    await type_in(page, "It is broken")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: It is broken")
    said = room.arrived[-1]
    assert isinstance(said, MessageReceived)
    assert [room.files.kept[each.removeprefix("file:")] for each in said.photos] == [PNG]
    await expect(page.locator("#previews")).to_be_hidden()
    await page.reload()
    picture = page.get_by_role("img", name="Photo you sent")
    await expect(picture).to_have_js_property("naturalWidth", 1)
    await expect(bubbles(page, "you")).to_have_count(1)


async def test_what_is_no_photo_is_said_kindly(visit: Visit, room: Room, tmp_path: Path) -> None:
    page = await visit()
    await greeted(page)
    alert = page.get_by_role("alert")
    await page.locator("#files").set_input_files({"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"})
    await expect(alert).to_contain_text("JPEG, PNG, WebP, HEIC")
    large = tmp_path / "a.jpg"
    large.write_bytes(b"x" * (20 * 1024 * 1024 + 1))
    await page.locator("#files").set_input_files(large)
    await expect(alert).to_contain_text("larger than 20 MB")
    assert not room.files.kept


MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 500
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 500


async def test_what_a_browser_cannot_draw_is_a_tile(visit: Visit, room: Room) -> None:
    """Phones send HEIC and videos; some name no type."""
    page = await visit(faulty=True)
    await greeted(page)
    await page.locator("#files").set_input_files([
        {"name": "clip.mov", "mimeType": "video/quicktime", "buffer": MP4},
        {"name": "IMG_1.HEIC", "mimeType": "image/heic", "buffer": HEIC},
        {"name": "IMG_2.HEIC", "mimeType": "", "buffer": HEIC},
    ])  # fmt: skip
    await expect(page.locator("#previews .tile")).to_have_text(["▶", "HEIC", "HEIC"])
    await page.keyboard.press("Enter")
    await expect(page.locator(".row.you .tile")).to_have_text(["▶", "HEIC", "HEIC"])
    await expect(page.locator(".pending")).to_have_count(0)
    said = room.arrived[-1]
    assert isinstance(said, MessageReceived)
    assert [room.files.kept[each.removeprefix("file:")] for each in said.photos] == [MP4, HEIC, HEIC]
    await page.reload()
    await expect(page.locator(".row.you .picture img").first).to_have_js_property("naturalWidth", 240)


async def test_an_upload_that_breaks_off_leaves_nothing_and_is_tried_again(visit: Visit, room: Room) -> None:
    page = await visit(faulty=True)
    await greeted(page)
    tries = 0

    async def breaks(route: Route) -> None:
        nonlocal tries
        tries += 1
        await (route.abort("connectionreset") if tries == 2 else route.continue_())

    await page.route("**/photo", breaks)
    await page.locator("#files").set_input_files(
        [{"name": f"{n}.png", "mimeType": "image/png", "buffer": PNG} for n in ("cup", "box")]
    )
    await type_in(page, "It is broken")
    await expect(page.get_by_role("alert")).to_contain_text("press send to try again")
    await expect(page.get_by_role("textbox")).to_have_value("It is broken")
    await expect(page.locator("#previews .failed")).to_have_count(1)
    assert len(room.files.kept) == 1 and len(room.arrived) == 1
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(bubbles(page, "bot").last).to_have_text("Understood: It is broken")
    assert tries == 3 and len(room.files.kept) == 2
    said = room.arrived[-1]
    assert isinstance(said, MessageReceived) and len(said.photos) == 2
    await expect(page.get_by_role("alert")).to_be_hidden()


async def test_ten_at_a_time(visit: Visit) -> None:
    page = await visit()
    await greeted(page)
    await page.locator("#files").set_input_files(
        [{"name": f"{n}.png", "mimeType": "image/png", "buffer": PNG} for n in range(11)]
    )
    await expect(page.locator("#previews li")).to_have_count(10)
    await expect(page.get_by_role("alert")).to_contain_text("At most 10")
    assert await page.evaluate(FIT)


async def test_a_phone_offers_its_camera(visit: Visit) -> None:
    page = await visit(has_touch=True, is_mobile=True)
    await greeted(page)
    await expect(page.get_by_role("button", name="Take a photo")).to_be_visible()
    assert await page.locator("#camera").get_attribute("capture") == "environment"
    await page.locator("#camera").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": PNG})
    await expect(page.locator("#previews li")).to_have_count(1)
    desk = await visit(width=1280)
    await expect(desk.get_by_role("button", name="Take a photo")).to_be_hidden()


@pytest.mark.parametrize("width, language, said", [(390, "en", "Example picture: "), (1280, "ar", "صورة توضيحية: ")])
async def test_a_drawn_example_stands_above_the_words(
    visit: Visit, room: Room, width: int, language: str, said: str
) -> None:
    page = await visit(width=width, locale=language)
    await greeted(page, GREETING[language])
    room.say(room.arrived[0], "Please show the label.", language=language, picture="label")
    example = page.locator("img.example")
    await expect(example).to_have_js_property("naturalWidth", 640)
    alt = await example.get_attribute("alt") or ""
    assert alt.startswith(said) and len(alt) > len(said)
    words = bubbles(page, "bot").last
    picture, box = await example.bounding_box(), await words.bounding_box()
    assert picture and box and picture["y"] + picture["height"] <= box["y"] and picture["width"] <= 320
    await expect(words).to_be_in_viewport(ratio=1)
    assert await page.evaluate(FIT)


async def test_what_is_asked_about_photos_leaves_an_offer_as_it_is(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    for words, actions in (("Offer", ("take:1",)), ("One more?", ("skipshot:1",)), ("And this?", ("skipshot:2",))):
        room.say(room.arrived[0], words, buttons=[choice(words, each) for each in actions], language="en")
    await expect(bubbles(page, "bot").last).to_have_text("And this?")
    past = [await each.inner_text() for each in await page.locator(".choices.past").all()]
    assert past == ["Where is it?\nThe form", "One more?"]


# My photos


def with_photos(room: Room) -> None:
    """A case of this visitor with one of each kind, and one photo of somebody else."""
    mine = room.conversation(room.arrived[0])
    kinds: tuple[dict[str, Any], ...] = (
        {"shot": "item", "file": "copy", "original": "original"},
        {"shot": "closeup", "file": "copy", "original": "o2", "looked": Looked(advice="blurred")},
        {"shot": "video", "original": "o3", "looked": Looked(type="video/mp4")},
        {"refused": "not_an_image", "original": "o4"},
        {},
        {"gone_at": NOW, "gone_by": "buyer", "shot": "label"},
        {"shot": "packaging", "file": "theirs", "original": "o5", "sender": "somebody else"},
    )
    every = tuple(
        Evidence(**{"evidence_id": f"e{n}", "at": NOW, "message_id": f"m{n}:0", "sender": mine, **kind})
        for n, kind in enumerate(kinds)
    )
    room.files.kept |= {"copy": PNG, "theirs": PNG}
    room.cases = [Case(case_id="case", cause=Cause.DAMAGED, opened_at=NOW, opened_by="buyer", evidence=every)]


@pytest.mark.parametrize("width, language", [(320, "ar"), (390, "en"), (1280, "es")])
async def test_my_photos_say_what_was_received(visit: Visit, room: Room, width: int, language: str) -> None:
    page = await visit(width=width, locale=language)
    await greeted(page, GREETING[language])
    await expect(page.locator("#mine")).to_be_hidden()
    with_photos(room)
    await page.reload()
    await page.locator("#mine").click()
    cards = page.locator(".card")
    await expect(cards).to_have_count(6)
    states = [await each.get_attribute("data-state") for each in await page.locator(".card .state").all()]
    assert states == [
        "photo-received", "photo-better", "photo-received", "photo-unreadable", "photo-checking", "photo-deleted",
    ]  # fmt: skip
    await expect(cards.first.locator("img")).to_have_js_property("naturalWidth", 1)
    await expect(cards.nth(2).locator(".tile")).to_have_text("▶")
    await expect(page.locator(".card button:visible")).to_have_count(6)
    assert await page.evaluate(FIT)
    assert await page.evaluate(
        "() => { const a = document.getElementById('album'); return a.scrollWidth <= a.clientWidth }"
    )
    for each in await page.locator("#album button:visible").all():
        box = await each.bounding_box()
        assert box is not None and box["height"] >= 44


async def test_my_photos_by_keyboard(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    with_photos(room)
    await page.reload()
    await page.locator("#mine").focus()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="My photos")
    await expect(dialog.get_by_role("heading", name="The whole item")).to_be_visible()
    away = dialog.get_by_role("button", name="Delete").first
    await away.focus()
    await page.keyboard.press("Enter")
    assert len(room.arrived) == 1, "it is asked once more"
    await expect(dialog.get_by_role("button", name="Delete for good?")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: delphoto:e0")
    await expect(page.locator(".card .state").first).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(page.locator("#mine")).to_be_focused()
    await page.keyboard.press("Enter")
    await dialog.get_by_role("button", name="Take it again").nth(1).click()
    await expect(bubbles(page, "bot").last).to_have_text("Understood: retake:e1")
    await expect(dialog).to_be_hidden()
    await expect(bubbles(page, "you").last).to_have_text("Take it again")
    await expect(page.locator(".pending")).to_have_count(0)
    await page.reload()
    await expect(bubbles(page, "you")).to_have_text(["Delete it", "Take it again"])


async def test_only_the_talk_scrolls_never_the_page(visit: Visit) -> None:
    page = await visit(height=500)
    await greeted(page)
    for nth in range(12):
        await type_in(page, f"word {nth}")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: word 11")
    assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    assert await page.evaluate(
        "() => { const l = document.getElementById('log'); return l.scrollHeight > innerHeight }"
    )


async def test_what_was_pressed_has_arrived_even_where_its_button_is_forgotten(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    room.say(room.arrived[0], "Well?", buttons=[choice("Go on", "onward")])
    await page.get_by_role("button", name="Go on").wait_for()
    await page.evaluate("window.dispatchEvent(new Event('offline'))")
    await page.context.set_offline(True)
    await page.context.set_offline(False)
    await page.get_by_role("button", name="Go on").click()
    await expect(bubbles(page, "bot").last).to_have_text("Understood: onward")
    await expect(page.locator(".pending")).to_have_count(0)


async def test_nobody_sees_another_s_photos(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    with_photos(room)
    other = await visit()
    await greeted(other)
    listed = [await (await each.context.request.get(f"{each.url}/photos")).json() for each in (page, other)]
    assert [len(each) for each in listed] == [6, 0]
    for each, name, status in (
        (page, "copy", 200),
        (page, "theirs", 404),
        (other, "copy", 404),
        (other, "theirs", 404),
    ):
        assert (await each.context.request.get(f"{each.url}/photo/{name}")).status == status


async def test_what_is_decided_can_be_seen_and_not_changed(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    with_photos(room)
    room.cases = [change(room.cases[0], state=CaseState.AGREED)]
    await page.reload()
    await page.locator("#mine").click()
    await expect(page.locator(".card")).to_have_count(6)
    await expect(page.locator(".card button:visible")).to_have_count(0)


# A bad connection


async def test_a_message_outlives_a_lost_connection_and_arrives_once(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    room.down = True
    await type_in(page, "still there?")
    await expect(page.locator(".pending .fate")).to_have_text("Sending…")
    await expect(page.get_by_role("alert")).to_contain_text("kept here")
    room.down = False
    await expect(bubbles(page, "bot").last).to_have_text("Understood: still there?", timeout=30_000)
    await expect(bubbles(page, "you")).to_have_count(1)
    await expect(page.get_by_role("alert")).to_be_hidden()
    assert len([each for each in room.arrived if isinstance(each, MessageReceived)]) == 1


async def test_a_message_outlives_a_reload(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    room.down = True
    await type_in(page, "remember me")
    await expect(page.locator(".pending")).to_have_count(1)
    await page.reload()
    await expect(page.locator(".pending .said")).to_have_text("remember me")
    room.down = False
    await expect(bubbles(page, "bot").last).to_have_text("Understood: remember me", timeout=30_000)
    await expect(bubbles(page, "you")).to_have_text(["remember me"])


async def test_a_restart_of_the_server_goes_unnoticed(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    await room.sockets.close()
    room.say(room.arrived[0], "Your parcel moved.")
    await expect(bubbles(page, "bot").last).to_have_text("Your parcel moved.")
    await expect(bubbles(page, "bot")).to_have_count(2)


async def test_coming_back_shows_the_same_talk_once(visit: Visit, room: Room) -> None:
    page = await visit()
    await greeted(page)
    await type_in(page, "hello")
    await expect(bubbles(page, "bot")).to_have_count(2)
    other = await page.context.new_page()
    await other.goto(page.url)
    await expect(bubbles(other, "bot")).to_have_count(2)
    await type_in(other, "from the other window")
    await expect(bubbles(page, "bot").last).to_have_text("Understood: from the other window")
    for each in (page, other):
        await expect(bubbles(each, "you")).to_have_text(["hello", "from the other window"])
    assert len([each for each in room.arrived if isinstance(each, ChatOpened)]) == 1


# Hostile words

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "{{constructor.constructor('alert(1)')()}}",
    "</textarea><script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "\u202e<b>gnp.exe</b>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
)


async def test_hostile_words_stay_words(visit: Visit, room: Room) -> None:
    room.store = change(STORE, name=PAYLOADS[2])
    page = await visit()
    await greeted(page)
    for payload in PAYLOADS:
        buttons = [choice(payload, "x"), choice(payload, url="javascript:alert(1)")]
        room.say(room.arrived[0], plain(payload), buttons=buttons, author=payload, language="en")
        await expect(bubbles(page, "person").last).to_have_text(payload)
    await type_in(page, PAYLOADS[1])
    await expect(bubbles(page, "you")).to_have_text(PAYLOADS[1])
    await expect(page.locator("#log script, #log iframe, #log svg, #log b, #log img, #log [onerror]")).to_have_count(0)
    await expect(page.locator('a[href^="javascript"]')).to_have_count(0)


# In another page


@pytest_asyncio.fixture(loop_scope=LOOP)
async def shop_page(server: TestServer, room: Room) -> AsyncIterator[TestServer]:
    """A shop's own page, on another origin, with the one script tag and a strict policy of its own."""

    async def home(request: web.Request) -> web.Response:
        script = f'<script src="{server.make_url("/chat/lumen/embed.js")}" data-order="tok" async></script>'
        policy = f"default-src 'none'; script-src {server.make_url('/')}; frame-src {server.make_url('/')}"
        html = f"<!doctype html><html lang=es><title>Shop</title><p>Cups</p>{script}"
        return web.Response(text=html, content_type="text/html", headers={"Content-Security-Policy": policy})

    app = web.Application()
    app.router.add_get("/", home)
    async with TestServer(app) as page:
        room.store = change(STORE, embed_from=(f"http://127.0.0.1:{page.port}", f"http://localhost:{page.port}"))
        yield page


async def test_one_script_tag_puts_the_chat_into_a_page(browser: Browser, shop_page: TestServer, room: Room) -> None:
    page = await browser.new_page()
    await page.goto(str(shop_page.make_url("/")))
    launcher = page.get_by_role("button", name="Chatee con nosotros")
    await launcher.click()
    frame = page.frame_locator("iframe")
    await expect(frame.locator(".row.bot .said")).to_have_text(GREETING["es"])
    opened = room.arrived[0]
    assert isinstance(opened, ChatOpened)
    assert opened.link == sha256(b"tok").hexdigest()
    await frame.get_by_role("textbox").fill("hola")
    await page.keyboard.press("Enter")
    await expect(frame.locator(".row.bot .said").last).to_have_text("Understood: hola")
    await page.keyboard.press("Escape")
    await expect(page.locator("iframe")).to_be_hidden()
    await expect(launcher).to_be_focused()
    room.say(room.arrived[0], "Nuevo", language="es")
    await expect(page.get_by_role("button", name=re.compile("Chatee con nosotros.*1"))).to_be_visible()


async def test_where_cookies_are_forbidden_it_offers_its_own_window(browser: Browser, shop_page: TestServer) -> None:
    page = await browser.new_page()
    await page.goto(f"http://localhost:{shop_page.port}/")
    await page.get_by_role("button", name="Chatee con nosotros").click()
    link = page.frame_locator("iframe").get_by_role("link", name="Abrir el chat en su propia ventana")
    await expect(link).to_have_attribute("target", "_blank")


async def test_a_page_that_is_not_on_the_list_cannot_frame_it(
    browser: Browser, shop_page: TestServer, room: Room
) -> None:
    room.store = change(STORE, embed_from=())
    page = await browser.new_page()
    await page.goto(str(shop_page.make_url("/")))
    await page.get_by_role("button", name="Chatee con nosotros").click()
    await expect(page.frame_locator("iframe").locator("#composer")).to_have_count(0)
    assert not room.arrived


async def test_without_scripts_it_says_what_to_do(visit: Visit) -> None:
    page = await visit(java_script_enabled=False)
    told = page.locator("noscript .notice")
    assert await told.bounding_box() is not None
    await expect(told).to_contain_text("needs JavaScript")
