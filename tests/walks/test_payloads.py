"""SEC-16: what buyers, shops and carriers write stays text, in every field that they control, on every page that shows it."""

from __future__ import annotations

import io
import os
import re
import shutil
import zipfile
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import Page, async_playwright

from models.facts.fact import named
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make
from tests.fakes.counter import Counter, Desk, one_time, serving
from tests.fakes.payloads import PAYLOADS
from tests.house import Lodging, lodge
from tests.make import NOW, days

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
# What none of our pages has, whoever wrote it.
BANNED = frozenset(
    "base object embed applet iframe frame frameset portal marquee math template xmp noembed isindex bgsound style".split()
)
ADDRESSES = ("href", "src", "action", "formaction", "xlink:href", "background", "data", "poster", "srcset")
OURS = re.compile(r"/(?!/)|#|https?://|mailto:|\?|\.?/?[\w./-]+\Z|data:image/")
A_PAGE = 25


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


class Reader(HTMLParser):
    """What a browser would make of a page that we never write ourselves."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in BANNED or (tag == "script" and not re.match(r"/(?!/)|static/", given.get("src") or "")):
            self.wrong.append(f"<{tag} {given}>")
        if tag == "meta" and "refresh" in (given.get("http-equiv") or "").lower():
            self.wrong.append(f"<{tag} {given}>")
        for name, value in attrs:
            bare = re.sub(r"[\x00-\x20]", "", value or "").lower()
            moved = name in ADDRESSES and bare and not OURS.match(bare)
            if name.startswith(("on", "hx-on", "data-hx-on")) or "hit()" in name or moved:
                self.wrong.append(f"<{tag} {name}={value}>")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def harmless(page: str, where: str, *shown: str) -> None:
    """`shown` stands there as text: that nothing is wrong proves nothing of a page that does not show it."""
    reader = Reader()
    reader.feed(page)
    assert reader.wrong == [], where
    bare = re.sub(r"\s+|[\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", "".join(reader.text))
    for each in shown:
        assert re.sub(r"\s+|[\x00-\x1f\u202e\u2066\ufeff]", "", each) in bare, (where, each)


async def bought(house: Lodging, counter: Counter, n: int, text: str) -> str:
    """An order of which everything that the shop and the carrier say is the payload; its buyer writes it, too. Gives its id."""
    ref, contact = f"{5000 + n}", f"c{n}"
    line = LineItem(
        title=text, quantity=1, unit_price=Money(minor=4000, currency="USD"), sku=text, variant=text, batch=text
    )
    number = f"YT26{ref}00000001"
    await house.bring(
        make.order_seen(
            order_ref=ref, name=text, email=f"{text}@example.com", phone=text, postcode=text[:16], lines=(line,), language="en",
            platform_ref=text[:64], tracking=((number, text[:64]),), placed_at=NOW - days(14),
        )
    )  # fmt: skip
    events = (
        make.event(Status.IN_TRANSIT, NOW - days(9), description=text, place=text, country="CN"),
        make.event(Status.DELIVERED, NOW - days(2), description=text, place=text, signer=text),
    )
    await house.bring(make.reported(*events, number=number))
    link = house.house._link(house.store.store_id, ref)
    await house.bring(make.opened(link=link, key=f"open:{contact}", contact_ref=contact, name=text, language="en"))
    await house.bring(make.message("the mug arrived broken", key=f"b:{n}", contact_ref=contact))
    await house.bring(make.message(text[:200], key=f"p:{n}", contact_ref=contact))
    return named("order", house.store.store_id, ref)


async def everything(house: Lodging, desk: Desk, order_id: str, n: int) -> dict[str, str]:
    """The pages of one buyer, by their addresses."""
    order = await house.order(str(5000 + n))
    talk = named("conversation", "web", f"c{n}")
    paths = [f"/console/orders/{order_id}", f"/console/conversations/{talk}", f"/console/conversations/{talk}/messages"]
    paths += [f"/console/cases/{case.case_id}" for case in order.cases]
    pages = {}
    for path in paths:
        assert await desk.get(path) == 200, path
        pages[path] = desk.page
    return pages


LISTS = (
    *(
        "/console",
        "/console/cases",
        "/console/cases?state=all",
        "/console/conversations",
        "/console/upstream",
        "/console/report",
    ),
    *("/console/report/ends", "/console/problems", "/console/settings", "/console/setup", "/console/policy/cost"),
)


async def test_every_text_stays_text(house: Lodging, desk: Desk) -> None:
    """150 and more of them, in every field at once, through every page: no element, handler or address comes of any."""
    counter = Counter(house)
    await desk.sign_in(house)
    for n, text in enumerate(PAYLOADS):
        order_id = await bought(house, counter, n, text)
        pages = await everything(house, desk, order_id, n)
        assert len(pages) >= 4, "and a claim was opened"
        for path, page in pages.items():
            harmless(page, f"{path}: {text}")
        harmless(pages[f"/console/orders/{order_id}"], text, *([text] if text.isprintable() and len(text) < 60 else []))
        if n % A_PAGE == 0:
            for path in LISTS:
                assert await desk.get(path) == 200, path
                harmless(desk.page, path)
                assert await desk.get(f"{path}{'&' if '?' in path else '?'}q={text}&store={text}") < 500
                harmless(desk.page, f"{path} asked for {text}")
    await house.work()


async def test_papers_are_text_too(house: Lodging, desk: Desk) -> None:
    """A supplier's pack is opened from a disk, without any header of ours."""
    counter = Counter(house)
    await desk.sign_in(house)
    seen = 0
    for n, text in enumerate(PAYLOADS[::12]):
        await bought(house, counter, n, text)
        asked = {"by": "sku", "key": text, "cause": "damaged"}
        async with desk.client.get("/console/upstream/pack", params=asked) as got:
            if got.status != 200:
                continue  # what nobody can print is no name of goods
            with zipfile.ZipFile(io.BytesIO(await got.read())) as made:
                page = made.read("pack.html").decode()
        harmless(re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL), text, text)
        seen += 1
    assert seen > 10


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here")
async def test_no_script_of_theirs_runs_even_where_the_policy_is_off(tmp_path: Path) -> None:
    """With Content-Security-Policy switched off in the browser, so that escaping alone holds: Chromium calls `hit()` nowhere."""
    async with lodge(tmp_path) as house, async_playwright() as play:
        counter = Counter(house)
        server = await serving(house)
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = await browser.new_context(bypass_csp=True)
        await context.add_init_script(
            "window.hits = 0; window.hit = () => { window.hits++ }; window.alert = window.hit"
        )
        page = await context.new_page()
        said: list[str] = []
        page.on("dialog", lambda dialog: said.append(dialog.message))
        await page.goto(str(server.make_url(await one_time(house))))
        await page.click("button")
        await page.wait_for_load_state()
        chosen = PAYLOADS[::3]
        for n, text in enumerate(chosen):
            await bought(house, counter, n, text)
        for n in range(0, len(chosen), 6):
            order = await house.order(str(5000 + n))
            for path in (
                f"orders/{order.order_id}", f"conversations/{named('conversation', 'web', f'c{n}')}",
                *(f"cases/{case.case_id}" for case in order.cases),
            ):  # fmt: skip
                await page.goto(str(server.make_url(f"/console/{path}")))
                assert await untouched(page), (path, chosen[n])
        for path in LISTS:
            await page.goto(str(server.make_url(path)))
            assert await untouched(page), path
        await browser.close()
        await server.close()
        assert said == [] and Phrase.HELLO in await house.said(contact="c0")


async def untouched(page: Page) -> bool:
    return bool(
        await page.evaluate("() => window.hits === 0 && !document.querySelector('[onerror], [onload], [onfocus]')")
    )


def test_the_reader_finds_what_it_looks_for() -> None:
    """So that finding nothing proves something."""
    missed = []
    for each in PAYLOADS:
        reader = Reader()
        reader.feed(f"<p>{each}</p>")
        if not reader.wrong and re.match(
            r"<(script|img (?!name)|svg/|iframe|input|details|body|object|embed|base|meta)", each
        ):
            missed.append(each)
    assert missed == []
