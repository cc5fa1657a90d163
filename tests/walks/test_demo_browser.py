"""`parley demo` in a real browser: ready in seconds, notices by themselves, and the American's broken mug to the end."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FrameLocator, Page, async_playwright, expect

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
READY_WITHIN = 10
LOOP = "module"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope=LOOP),
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here"),
]


@dataclass
class Running:
    """The demo as a process of its own, and what it printed."""

    process: asyncio.subprocess.Process
    address: str
    took: float
    said: str


async def start(data: Path) -> Running:
    begun = perf_counter()
    environment = {"PATH": os.environ["PATH"], "PARLEY_DATA": str(data), "PARLEY_PORT": "0"}
    environment |= {"PARLEY_DATABASE": "postgres://nobody@127.0.0.1:1/none", "PARLEY_HOST": "0.0.0.0"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    said = ""
    while "Ctrl-C" not in said:
        line = await asyncio.wait_for(process.stdout.readline(), 30)
        assert line, f"it ended: {said}"
        said += line.decode()
    found = re.search(r"http://[0-9.]+:[0-9]+", said)
    assert found
    return Running(process=process, address=found[0], took=perf_counter() - begun, said=said)


@pytest_asyncio.fixture(loop_scope=LOOP)
async def demo(tmp_path: Path) -> AsyncIterator[Running]:
    running = await start(tmp_path)
    yield running
    if running.process.returncode is None:
        running.process.terminate()
        assert await asyncio.wait_for(running.process.wait(), 15) == 0


@pytest_asyncio.fixture(scope="module", loop_scope=LOOP)
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope=LOOP)
async def page(browser: Browser, demo: Running) -> AsyncIterator[Page]:
    """Nothing may be said on the browser's console, and no script may fail."""
    faults: list[str] = []
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    page = await context.new_page()
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text))
    await page.goto(demo.address)
    yield page
    await context.close()
    assert not faults


def chat(page: Page, store: str) -> FrameLocator:
    return page.frame_locator(f'iframe[name="{store}"]')


async def push(page: Page, hours: str) -> None:
    await page.locator(f'[data-hours="{hours}"]').click()
    await page.locator("body:not(.pushing)").wait_for()


async def test_it_is_ready_in_seconds_and_stays_on_this_machine(demo: Running, tmp_path: Path) -> None:
    assert demo.took < READY_WITHIN
    assert demo.address.startswith("http://127.0.0.1:")
    assert "/console/once/" in demo.said
    assert sorted(each.name for each in tmp_path.iterdir()) == ["demo"]
    again = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo",
        env={"PATH": os.environ["PATH"], "PARLEY_DATA": str(tmp_path), "PARLEY_PORT": "0"},
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, complaint = await asyncio.wait_for(again.communicate(), 20)
    assert again.returncode == 2 and b"a demo runs already" in complaint
    demo.process.send_signal(2)
    assert await asyncio.wait_for(demo.process.wait(), 15) == 0


async def test_three_chats_have_begun_each_in_its_own_language(page: Page) -> None:
    for store, order, direction in (
        ("loomlight-mx", "MX-2048", "ltr"),
        ("loomlight-sa", "SA-1207", "rtl"),
        ("loomlight", "US-3316", "ltr"),
    ):
        log = chat(page, store).locator("#log")
        await expect(log).to_contain_text(order)
        await expect(chat(page, store).locator("html")).to_have_attribute("dir", direction)
        await expect(chat(page, store).locator("#close")).to_be_hidden()


async def test_notices_arrive_by_themselves(page: Page) -> None:
    await push(page, "6")
    await expect(chat(page, "loomlight-mx").locator("#log")).to_contain_text("RFC / CURP")
    await expect(page.locator(".happened")).to_contain_text("Notice to Lucía")
    await expect(page.locator(".happened")).to_contain_text("Notice to Faisal: it is late, with new dates and a choice")
    await expect(page.locator(".happened")).to_contain_text("Faisal: offer:")
    await push(page, "72")
    await expect(page.locator('[data-store="loomlight-sa"] time')).to_have_text("01:00")


async def test_the_broken_mug_is_put_right(page: Page) -> None:
    """Delivered, asked after, told of, photographed, offered for, accepted: and the seller has a task."""
    emma, happened = chat(page, "loomlight"), page.locator(".happened")
    for _ in range(8):
        if "is everything all right?" in await happened.inner_text():
            break
        await push(page, "next")
    await expect(emma.get_by_role("button", name="Something is wrong")).to_be_visible()
    await page.get_by_role("button", name="One mug arrived broken").click()
    await emma.get_by_role("button", name="Send", exact=True).click()
    await expect(emma.get_by_role("button", name="I can't take photos")).to_be_visible()
    example = emma.locator("img.example")
    await expect(example).to_have_js_property("naturalWidth", 640)
    await expect(example).to_have_attribute("alt", "Example picture: The whole item")
    await page.get_by_role("button", name="Photo").click()
    await expect(emma.locator("#previews li")).to_have_count(1)
    await emma.get_by_role("button", name="Send", exact=True).click()
    await expect(emma.get_by_role("button", name="Take $13.30 back")).to_be_visible()
    await expect(example).to_have_count(2)
    await expect(example.last).to_have_attribute("alt", "Example picture: The damage close up")
    await emma.get_by_role("button", name="My photos").first.click()
    await expect(emma.get_by_role("dialog").get_by_role("heading", name="The whole item")).to_be_visible()
    await page.keyboard.press("Escape")
    await emma.get_by_role("button", name="Take $13.30 back").click()
    await expect(emma.locator("#log")).to_contain_text("Agreed: the shop sends $13.30 back")
    await expect(happened).to_contain_text("accepted: partial refund of $13.30")
    await expect(page.locator(".todos .mine").first).to_contain_text("US-3316")


async def test_the_link_signs_in_and_stays_signed_in_while_days_are_pushed(page: Page) -> None:
    async with page.expect_popup() as opened:
        await page.get_by_role("link", name="Open the console").click()
    console = await opened.value
    await console.get_by_role("button").first.click()
    for field in await console.locator("input[type=password]").all():
        await field.fill("a lamp in the window")
    await console.locator("form:has(input[type=password]) button").click()
    await expect(console).to_have_url(re.compile(r"/console$"))
    await push(page, "72")
    await push(page, "72")
    await push(page, "72")
    await console.reload()
    await expect(console).to_have_url(re.compile(r"/console$"))
    await console.goto(f"{console.url}/report")
    await expect(console.locator("dl dd").first).to_have_text(re.compile(r"^[1-9]\d*$"))


async def test_it_fits_a_phone(browser: Browser, demo: Running) -> None:
    context = await browser.new_context(viewport={"width": 390, "height": 844})
    page = await context.new_page()
    await page.goto(demo.address)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for button in await page.locator(".push button").all():
        box = await button.bounding_box()
        assert box and box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 390
    await context.close()


@pytest.mark.parametrize(
    "headers", [{"Host": "demo.example"}, {"Origin": "http://elsewhere.example"}, {"Origin": "null"}]
)
async def test_foreign_pages_are_refused(demo: Running, headers: dict[str, str]) -> None:
    import aiohttp

    async with aiohttp.ClientSession(demo.address, headers=headers) as client:
        for path in ("/", "/demo/clock"):
            async with client.get(path) as answer:
                assert answer.status == 403
        async with client.post("/demo/clock", data={"hours": "1"}) as answer:
            assert answer.status == 403
