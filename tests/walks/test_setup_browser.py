"""From the README to the first notice in a real chat, as a new seller does it: `make run`, then all in the browser."""

# What counts as an input: a command that is typed, a link that is opened or pressed, a button that is pressed, a field that
# is filled (typed or pasted), a file that is chosen; in Telegram as well. Not counted: making the bot at @BotFather, which
# is Telegram's own and before Parley.

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.clock import SystemClock
from models.rules.causes import SHIP_WARNING
from tests.fakes.counter import PASSWORD
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.trackers import KEY, Fake17Track

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
MOST_INPUTS = 12
MOST_MINUTES = 10
# Somewhere it is day: buyers are not woken for a notice.
COUNTRIES = {13: "GB", 10: "AE", 6: "TH", 4: "JP", 1: "NZ", 16: "BR", 18: "CO"}
LOOP = "module"
expect.set_options(timeout=30_000)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope=LOOP),
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here"),
]


@dataclass
class Newcomer:
    """Counts what a new seller does."""

    page: Page
    inputs: list[str] = field(default_factory=list)

    def did(self, what: str) -> None:
        self.inputs.append(what)

    async def opens(self, link: str) -> None:
        self.did(f"opens {re.sub('[^/]*$', '…', link)}")
        await self.page.goto(link)

    async def presses(self, name: str) -> None:
        self.did(f"presses {name!r}")
        await self.page.get_by_role("button", name=name, exact=True).click()

    async def fills(self, label: str, text: str) -> None:
        self.did(f"fills {label!r}")
        await self.page.get_by_label(label, exact=True).fill(text)

    async def pastes(self, label: str, text: str) -> None:
        """With the keys that everybody uses: what is pasted is sent by itself."""
        self.did(f"pastes {label!r}")
        await self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        await self.page.get_by_label(label, exact=True).first.focus()
        await self.page.keyboard.press("Control+V")

    async def chooses(self, label: str, file: Path) -> None:
        self.did(f"chooses {label!r}")
        await self.page.get_by_label(label).set_input_files(file)


@dataclass
class Running:
    process: asyncio.subprocess.Process
    link: str
    telegram: FakeTelegram
    tracker: Fake17Track


@pytest_asyncio.fixture(loop_scope=LOOP)
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with FakeTelegram() as telegram, Fake17Track(SystemClock().now) as tracker:
        environment = {"PATH": os.environ["PATH"], "PARLEY_DATA": str(tmp_path / "data"), "PARLEY_PORT": "0"}
        environment |= {"PARLEY_TELEGRAM_API": telegram.base, "PARLEY_17TRACK_API": tracker.base}
        with (tmp_path / "log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "serve", env=environment, stdout=asyncio.subprocess.PIPE, stderr=log
            )
        assert process.stdout is not None
        said = ""
        while "/console/once/" not in said:
            line = await asyncio.wait_for(process.stdout.readline(), 30)
            assert line, f"it ended: {said} {(tmp_path / 'log').read_text()}"
            said += line.decode()
        found = re.search(r"http://\S+/console/once/\S+", said)
        assert found
        yield Running(process, found[0], telegram, tracker)
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 20) == 0


@pytest_asyncio.fixture(loop_scope=LOOP)
async def page() -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser: Browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        faults: list[str] = []
        context = await browser.new_context(
            viewport={"width": 1280, "height": 900}, timezone_id="Asia/Shanghai",
            permissions=["clipboard-read", "clipboard-write"],
        )  # fmt: skip
        page = await context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        yield page
        await context.close()
        await browser.close()
        assert [each for each in faults if "422" not in each and "404" not in each] == []


def orders(file: Path, now: datetime) -> Path:
    """One order that is not shipped, and whose promise to ship comes into sight within seconds."""
    country = min(COUNTRIES.items(), key=lambda each: min(abs(each[0] - now.hour), 24 - abs(each[0] - now.hour)))[1]
    soon = now + SHIP_WARNING + timedelta(seconds=10)
    head = "Order Number,Order Date,Ship Country,Currency,Product Name,Qty,Price,promised_ship_by,Buyer Name"
    row = f"A-1001,{now - timedelta(days=2):%Y-%m-%dT%H:%M:%SZ},{country},USD,Oil lamp,1,40.00,{soon.isoformat()},Ana"
    file.write_text(f"{head}\n{row}\n", encoding="utf-8")
    return file


async def heard(telegram: FakeTelegram, chat: int, words: str) -> None:
    async with asyncio.timeout(90):
        while not any(words in each for each in telegram.to(chat)):
            await asyncio.sleep(0.1)


async def test_from_the_readme_to_the_first_notice(server: Running, page: Page, tmp_path: Path) -> None:
    begun, seller = perf_counter(), Newcomer(page)
    seller.did("types make run")
    await seller.opens(server.link)
    await seller.presses("Go on")
    await seller.fills("New password", PASSWORD)
    await seller.fills("The same again", PASSWORD)
    await seller.presses("Save and open the console")
    await expect(page.get_by_role("heading", name="Set up")).to_be_visible()
    await seller.pastes("Bot token", TOKEN)
    await expect(page.locator("#telegram .face")).to_contain_text("@test_shop_bot")
    await seller.chooses("Drop a CSV file of orders here", orders(tmp_path / "orders.csv", SystemClock().now()))
    await seller.presses("Bring these in")
    await expect(page.locator("#file")).to_contain_text("Kept: 1")
    await seller.presses("Start")
    link = page.locator("#start a[href^='https://t.me/']")
    seller.did("opens the order's link")
    payload = (await link.get_attribute("href") or "").partition("?start=")[2]
    seller.did("presses START in Telegram")
    await server.telegram.user_starts(7, payload)
    await heard(server.telegram, 7, "A-1001")
    await heard(server.telegram, 7, "promised to be shipped by")
    took = perf_counter() - begun
    print(f"\n{len(seller.inputs)} inputs, {took:.0f} seconds of the machine's time:")
    for n, each in enumerate(seller.inputs, 1):
        print(f"  {n:2} {each}")
    assert len(seller.inputs) <= MOST_INPUTS
    assert took < MOST_MINUTES * 60
    # The zone of the browser became the store's, though nobody filled it in.
    await page.goto(server.link.partition("/console")[0] + "/console/setup")
    await expect(page.get_by_label("Your time zone")).to_have_value("Asia/Shanghai")


async def test_the_rest_of_the_page(server: Running, page: Page) -> None:
    """A wrong token beside its field; the bot's greeting turns it green; a tracker with its quota; a policy."""
    seller = Newcomer(page)
    await page.goto(server.link)
    await seller.presses("Go on")
    await seller.fills("New password", PASSWORD)
    await seller.fills("The same again", PASSWORD)
    await seller.presses("Save and open the console")
    await page.get_by_label("What is your store called?").fill("Loomlight")
    await page.get_by_role("button", name="Save", exact=True).click()
    await seller.pastes("Bot token", "8000000002:" + "x" * 36)
    await expect(page.get_by_role("alert")).to_contain_text("Telegram does not know this token")
    await expect(page.get_by_label("Bot token")).to_have_value("")
    await seller.pastes("Bot token", TOKEN)
    await expect(page.locator("#telegram .qr img")).to_be_visible()
    await server.telegram.user_starts(9)
    await expect(page.locator("#hello")).to_contain_text("The bot hears and answers", timeout=30_000)
    assert any("Loomlight" in each for each in server.telegram.to(9))
    await page.locator("#tracker summary", has_text="17TRACK").first.focus()
    await seller.pastes("API key", KEY)
    await expect(page.locator("#tracker")).to_contain_text("163 of 200 left")
    await page.get_by_role("radio", name=re.compile("Careful")).check()
    await page.get_by_role("button", name="Use this policy").click()
    await expect(page.get_by_role("radio", name=re.compile("Careful"))).to_be_checked()
    assert TOKEN not in await page.content() and KEY not in await page.content()
    async with asyncio.timeout(30):
        while "de" not in server.telegram.short:
            await asyncio.sleep(0.1)


async def test_a_file_on_its_way_shows_how_far_it_is(server: Running, page: Page, tmp_path: Path) -> None:
    """Over a slow line; what comes back is the preview, in place, and a file that is refused says why."""
    seller = Newcomer(page)
    await page.goto(server.link)
    await seller.presses("Go on")
    await seller.fills("New password", PASSWORD)
    await seller.fills("The same again", PASSWORD)
    await seller.presses("Save and open the console")
    await page.wait_for_load_state()
    head = "Order Number,Order Date,Ship Country,Currency,Product Name,Qty,Price,Note"
    row = f"2026-11-03 09:00,DE,USD,Lamp,1,40.00,{'x' * 900}"
    file = tmp_path / "orders.csv"
    file.write_text("\n".join([head, *(f"A-{n},{row}" for n in range(1500))]), encoding="utf-8")
    line = await page.context.new_cdp_session(page)
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 500_000}
    await line.send("Network.emulateNetworkConditions", slow)
    await seller.chooses("Drop a CSV file of orders here", file)
    bar = page.locator("[data-sending] progress")
    await expect(bar).to_be_visible()
    await expect(page.locator("[data-sending] output")).to_contain_text("%")
    await expect(bar).not_to_have_js_property("value", 0)
    assert 0 < await bar.evaluate("bar => bar.value") < 100
    await expect(page.get_by_role("button", name="Bring these in")).to_be_visible()
    await expect(bar).to_be_hidden()
    assert page.url.endswith("/console/setup?store=shop")
    await expect(page.get_by_label("Your time zone")).to_have_value("Asia/Shanghai")
    (tmp_path / "empty.csv").write_text("")
    await seller.chooses("Drop a CSV file of orders here", tmp_path / "empty.csv")
    await expect(page.get_by_role("alert")).to_contain_text("This file is empty")
    await seller.chooses("Drop a CSV file of orders here", file)
    await seller.presses("Bring these in")
    await expect(page.locator("#file")).to_contain_text("Kept: 1500")
