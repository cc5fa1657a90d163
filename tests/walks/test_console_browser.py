"""The console in a real browser: at phone width, by keyboard, kept up to date, and saying nothing on the developers' console."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from models.facts.fact import named
from models.facts.parcels import Status
from tests import make
from tests.fakes.counter import PASSWORD, Counter, a_day, one_time, serving
from tests.house import Lodging, lodge
from tests.make import NOW, days

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
FIT = "() => document.documentElement.scrollWidth <= innerWidth"
# What is pressed and not a word in a sentence is at least 40 pixels tall.
# Of what is ticked that is its label.
SMALL = """() => [...document.querySelectorAll("button, .button, input:not([type=hidden]), select, textarea, summary, nav a")]
  .map(e => e.matches("[type=checkbox], [type=radio]") ? e.closest("label") ?? e : e)
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 39.5).map(e => e.outerHTML.slice(0, 80))"""
UNNAMED = """() => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
  .filter(e => !e.labels?.length && !e.ariaLabel).map(e => e.outerHTML.slice(0, 80))"""

SECOND = timedelta(seconds=1)

# One browser for all, so one event loop for all.
LOOP = "module"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope=LOOP),
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here"),
]


@pytest_asyncio.fixture(loop_scope=LOOP)
async def shop(tmp_path: Path) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path) as lodging:
        yield lodging


@pytest_asyncio.fixture(loop_scope=LOOP)
async def counter(shop: Lodging) -> Counter:
    return await a_day(shop)


@pytest_asyncio.fixture(loop_scope=LOOP)
async def server(shop: Lodging) -> AsyncIterator[TestServer]:
    server = await serving(shop)
    yield server
    await server.close()


@pytest_asyncio.fixture(scope="module", loop_scope=LOOP)
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope=LOOP)
async def page(browser: Browser, server: TestServer) -> AsyncIterator[Page]:
    """No script may fail, no dialog may open, and no policy may be broken."""
    faults: list[str] = []
    context = await browser.new_context(base_url=str(server.make_url("/")), viewport={"width": 390, "height": 844})
    page = await context.new_page()
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    page.on("dialog", lambda dialog: faults.append(dialog.message))
    yield page
    await context.close()
    assert not faults


async def enter(page: Page, shop: Lodging) -> None:
    await page.goto(await one_time(shop))
    await page.get_by_role("button", name="Go on").click()
    await page.get_by_label("New password").fill(PASSWORD)
    await page.get_by_label("The same again").fill(PASSWORD)
    await page.get_by_role("button", name="Save and open the console").click()
    await expect(page.get_by_role("heading", name="What needs you today")).to_be_visible()


async def shutting_out(page: Page) -> list[str]:
    """What axe-core calls serious or worse."""
    found = (await Axe().run(page)).response["violations"]
    grave = [each for each in found if each["impact"] in ("serious", "critical")]
    return [f"{each['id']}: {node['html'][:120]}" for each in grave for node in each["nodes"]]


async def test_who_asks_for_a_person_is_seen_at_once(page: Page, shop: Lodging, counter: Counter) -> None:
    """In the list of tasks and in that of talks, without the page being loaded again, and without losing one's place."""
    await enter(page, shop)
    first = page.locator("[data-row]").first
    await first.focus()
    kept = await first.get_attribute("id")
    await shop.bring(make.opened(key="zoe-opens", contact_ref="zoe", name="Zoë"))
    await shop.bring(make.message("I want to talk to a human", key="zoe-asks", contact_ref="zoe"))
    await expect(page.locator(".todo", has_text="Zoë")).to_be_visible(timeout=5000)
    await expect(page.locator(f"#{kept}")).to_be_focused()
    await page.goto("/console/conversations")
    shop.clock.push(SECOND)
    await shop.bring(make.message("Hello again", key="ana-again", contact_ref="ana"))
    last = page.locator(".talk-row", has_text="Ana Souza").locator(".talk-last")
    await expect(last).to_contain_text("Good to see you again")


async def test_lists_are_walked_by_keys_until_they_are_switched_off(
    page: Page, shop: Lodging, counter: Counter
) -> None:
    await enter(page, shop)
    rows = page.locator("[data-row]")
    await page.keyboard.press("j")
    await expect(rows.nth(0)).to_be_focused()
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    await expect(rows.nth(0)).to_be_focused()
    await page.keyboard.press("g")
    await page.keyboard.press("k")
    await expect(page).to_have_url(re.compile("/console/cases$"))
    await page.keyboard.press("/")
    await expect(page.get_by_role("searchbox")).to_be_focused()
    await page.keyboard.type("jgk?")
    await expect(page.get_by_role("searchbox")).to_have_value("jgk?")
    await rows.nth(0).focus()
    await page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard")
    await expect(dialog).to_be_visible()
    assert await shutting_out(page) == []
    await page.get_by_label("Use these keys").uncheck()
    await page.keyboard.press("Escape")
    await page.keyboard.press("j")
    await page.reload()
    await page.keyboard.press("?")
    await expect(dialog).to_be_hidden()


async def test_by_keyboard_from_the_task_to_the_promise_kept(page: Page, shop: Lodging, counter: Counter) -> None:
    await enter(page, shop)
    await page.keyboard.press("Tab")
    await expect(page.get_by_text("Skip to the content")).to_be_focused()
    await page.get_by_role("link", name="Mark as done").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Arrived damaged")).to_be_visible()
    photo = page.get_by_role("img", name="Photo 1 from the buyer")
    await photo.scroll_into_view_if_needed()
    await expect(photo).to_have_js_property("naturalWidth", 800)
    await page.get_by_label("A reference").focus()
    await page.keyboard.type("R-4711")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Done Mar 10")).to_be_visible()
    await expect(page.get_by_text("R-4711").first).to_be_visible()


async def test_a_conversation_stays_up_to_date_while_one_writes(page: Page, shop: Lodging, counter: Counter) -> None:
    await enter(page, shop)
    await page.goto("/console/conversations")
    await page.get_by_role("link", name=re.compile("محمد العلي")).click()
    await expect(page.get_by_text("The buyer waits for a person.")).to_be_visible()
    reply = page.get_by_label("Your reply")
    await reply.fill("مرحبا، معك ليلى")
    shop.clock.push(SECOND)
    await shop.bring(make.message("هل من أحد هنا؟", key="again", contact_ref="mohammed"))
    await expect(page.get_by_text("هل من أحد هنا؟")).to_be_visible()
    await expect(reply).to_have_value("مرحبا، معك ليلى")
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_role("log").get_by_text("مرحبا، معك ليلى")).to_be_visible()
    await page.get_by_role("button", name="Give back to the bot").click()
    await expect(page.get_by_text("The bot answers here.")).to_be_visible()


async def test_pressing_send_twice_says_it_once(page: Page, shop: Lodging, counter: Counter) -> None:
    await enter(page, shop)
    await page.goto(f"/console/conversations/{named('conversation', 'web', 'ana')}")
    await page.get_by_label("Your reply").fill("On its way, Ana")
    await page.get_by_role("button", name="Send").dblclick()
    await expect(page.get_by_role("log").get_by_text("On its way, Ana")).to_be_visible()
    assert len([m for m in await shop.talk(contact="ana") if m.author == "Seller"]) == 1


@pytest.mark.parametrize(
    ("width", "height", "scheme", "tongue"),
    [
        *((1280, 900, "light", "English"), (390, 844, "light", "English"), (320, 640, "dark", "English")),
        *((1280, 900, "light", "中文"), (320, 640, "light", "中文")),
    ],
)
async def test_every_page_fits_and_can_be_pressed(
    page: Page, shop: Lodging, counter: Counter, width: int, height: int, scheme: str, tongue: str
) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.set_viewport_size({"width": width, "height": height})
    await enter(page, shop)
    await page.get_by_role("button", name=tongue).click()
    language = {"English": "en", "中文": "zh-Hans"}[tongue]
    await expect(page.locator(f"html[lang={language}]")).to_be_attached()
    await expect(page.get_by_role("button", name=tongue)).to_have_attribute("aria-current", "true")
    cases = [(await shop.order(ref)).cases[0].case_id for ref in ("1001", "1005")]  # damaged; a wrong colour
    riddle = make.event(
        Status.UNKNOWN, NOW, provider="newcomer", code="X" * 40, description="Kuriren hämtade paketet. " * 9
    )
    await shop.bring(make.order_seen(order_ref="1099", tracking=(("RR123456786CN", ""), ("N99", ""))))
    await shop.bring(make.reported(riddle, number="N99"))
    paths = ["", "/conversations", "/cases?state=", "/upstream", "/report", "/settings", "/problems", "/password"]
    paths += [
        "/report/ends",
        "/policy",
        "/policy?at=&edit=damaged",
        "/policy/versions",
        "/setup",
        "/connections",
        "/people",
    ]
    paths += ["/account", "/account/codes"]
    paths += [*(f"/cases/{each}" for each in cases), f"/orders/{(await shop.order('1006')).order_id}"]
    paths += [f"/conversations/{named('conversation', 'web', who)}" for who in ("ana", "mohammed", "robert")]
    for path in paths:
        await page.goto(f"/console{path}")
        for details in await page.locator("main details > summary").all():
            await details.click()
        assert await page.evaluate(FIT), path
        assert await page.evaluate(SMALL) == [], path
        assert await page.evaluate(UNNAMED) == [], path
        assert await page.get_by_role("heading", level=1).count() == 1, path
        assert await shutting_out(page) == [], path
        await _picture(page, f"{path.strip('/').replace('/', '-').partition('?')[0] or 'today'}-{language}-{width}")


async def _late_on(shop: Lodging, ref: str, marketplace: str, language: str, country: str = "US") -> str:
    """A late order of a marketplace, which is to be told there; gives its page."""
    number = f"YT26{ref}00000001"
    facts = {"order_ref": ref, "promised_by": NOW - days(1), "tracking": ((number, ""),)}
    await shop.bring(make.order_seen(marketplace=marketplace, language=language, country=country, **facts))
    await shop.bring(make.reported(make.event(Status.IN_TRANSIT, NOW - days(2), country=country), number=number))
    await shop.work()
    return f"/console/orders/{(await shop.order(ref)).order_id}"


@pytest.mark.parametrize(("width", "height", "scheme"), [(1280, 900, "light"), (390, 844, "dark"), (320, 640, "light")])
async def test_drafts_fit_and_can_be_pressed(page: Page, shop: Lodging, width: int, height: int, scheme: str) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.set_viewport_size({"width": width, "height": height})
    await enter(page, shop)
    for ref, name, language in (("3001", "ebay", "en"), ("3002", "Mercado Libre", "es"), ("3003", "Bazaar 24", "ar")):
        await page.goto(await _late_on(shop, ref, name, language))
        await expect(page.get_by_role("button", name="Sent")).to_be_visible()
        assert await page.evaluate(FIT) and await page.evaluate(SMALL) == [] and await page.evaluate(UNNAMED) == []
        await _picture(page, f"draft-{language}-{width}")
    await page.goto(await _late_on(shop, "3004", "ebay", "en"))
    await page.get_by_role("button", name="Sent").click()
    (case,) = (await shop.order("3004")).open_cases
    await page.goto(f"/console/cases/{case.case_id}")
    assert await page.evaluate(FIT) and await page.evaluate(SMALL) == [] and await page.evaluate(UNNAMED) == []
    await _picture(page, f"draft-answer-{width}")
    await page.get_by_label("What has the buyer answered on eBay?").select_option(index=1)
    await page.get_by_role("button", name="Pass it on").click()
    await expect(page.get_by_text("The buyer waits").or_(page.get_by_text("What was agreed")).first).to_be_visible()


@pytest.mark.parametrize("granted", [True, False])
async def test_a_draft_is_copied_word_for_word(page: Page, shop: Lodging, granted: bool) -> None:
    """With the browser's clipboard, and without it as on a page that came over plain http."""
    await enter(page, shop)
    if granted:
        await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        await page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    await page.goto(await _late_on(shop, "3001", "ebay", "en"))
    words = await page.locator("#letter-1-1").text_content()
    await page.get_by_role("button", name="Copy", exact=True).click()
    await expect(page.get_by_role("button", name="Copied")).to_be_visible()
    await expect(page.get_by_role("button", name="Copy", exact=True)).to_be_visible(timeout=10_000)
    if granted:
        assert await page.evaluate("navigator.clipboard.readText()") == words
    else:
        assert await page.evaluate("getSelection().toString().trim()") == words


async def _picture(page: Page, name: str) -> None:
    """For eyes: set PARLEY_PICTURES to a folder."""
    if folder := os.environ.get("PARLEY_PICTURES"):
        await page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)
