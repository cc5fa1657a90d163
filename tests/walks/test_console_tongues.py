"""The console in Chinese: every page, no English words of ours left; the switch and what a browser asks for."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape
from html.parser import HTMLParser

import pytest
from aiohttp.test_utils import TestClient

from locales import LANGUAGES, native_name
from models import dossiers, marketplaces
from models.facts.fact import named
from models.facts.parcels import Status
from tests import make
from tests.fakes.counter import PASSWORD, Desk, a_day, one_time, serving
from tests.house import Lodging
from tests.make import NOW, days

CHINESE = "zh-Hans"
OURS = frozenset({"Own shop", "Everything", "Supplier", "Carrier"})
STARTS = (
    *(
        "/console",
        "/console/problems",
        "/console/password",
        "/console/cases?state=",
        "/console/conversations?before=1-x",
    ),
    *("/console?after=9999999999999-x", "/console/nowhere", "/console/cases/none", "/console/orders/none"),
    *("/console/conversations/none", "/console/upstream/pack", "/console/upstream?by=warehouse"),
)
# Names of things that are called so in every language.
NAMES = frozenset(
    """Parley English SKU PDF ZIP Webhook Shopify WooCommerce Telegram WhatsApp SHA UTC CIEDE script Europe Berlin
    DDP IOSS VAT freight TRACK AfterShip EasyPost TrackingMore BotFather CSV MB API REST Admin key secret token consumer
    https myshopify com USD events csv YAML""".split()
)
# Of the day's own: the seller, buyers, places, a shop that nobody knows, and what a platform calls a reason.
THEIRS = ("Seller", "<b>Robert</b>", "Ana Souza", "Guest", "Shenzhen", "Bazaar 24", "Unexpected problem")


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house), headers={"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"}) as client:
        yield Desk(client)


class Ours(HTMLParser):
    """What we say on a page: without what is somebody else's, which is in <bdi>, quoted, code, or in a language of its own."""

    THEIRS = frozenset({"bdi", "blockquote", "code", "pre", "script", "style"})
    VOID = frozenset({"meta", "link", "input", "img", "br"})
    SAID = frozenset({"alt", "title", "placeholder", "aria-label", "data-label", "data-copied", "label"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        theirs = tag in self.THEIRS or has.get("lang", CHINESE) != CHINESE or has.get("translate") == "no"
        theirs = theirs or (tag not in self.VOID | {"textarea"} and "dir" in has)
        if not self._theirs and not theirs:
            self.said += [value for name, value in attrs if name in self.SAID and value]
        if tag not in self.VOID:
            self.open.append((tag, theirs))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._theirs:
            self.said.append(data)

    @property
    def _theirs(self) -> bool:
        return any(theirs for _, theirs in self.open)


def left(page: str) -> list[str]:
    """The words on it that are no Chinese and no names."""
    reader = Ours()
    reader.feed(page)
    text = re.sub("“[^”]*”", " ", " ".join(reader.said))
    titles = {each.title for each in (*marketplaces.all().values(), *dossiers.all().values())} - OURS
    for name in sorted((*titles, *map(native_name, LANGUAGES), *THEIRS), key=len, reverse=True):
        text = text.replace(name, " ")
    text = re.sub(
        r"https?://\S+|\b[\w-]+(\.[\w-]+)*\.(com|org|net|eu|gov|cn|io)\b|#[0-9a-f]{6}|\b[0-9a-f]{12}\b", " ", text
    )
    words = set(re.findall("[A-Za-z]{2,}", text)) - NAMES
    return sorted(each for each in words if not re.fullmatch("[A-Z]{2,3}", each))


async def crawl(desk: Desk) -> dict[str, str]:
    """Every page that links lead to."""
    found: dict[str, str] = {}
    waiting = list(STARTS)
    while waiting:
        path = waiting.pop(0)
        if path in found or re.search(r"/static/|/photos/|/pack\?|\.csv\b", path):
            continue
        await desk.get(path)
        found[path] = desk.page
        waiting += [unescape(each).partition("#")[0] for each in re.findall(r'href="(/console[^"]*)"', desk.page)]
    return found


async def furnish(house: Lodging) -> None:
    """A day with something of everything: also tracking that nobody understands, and drafts for marketplaces."""
    await a_day(house)
    riddle = make.event(
        Status.UNKNOWN, NOW, provider="newcomer", code="X" * 40, description="Kuriren hämtade paketet. " * 9
    )
    await house.bring(make.order_seen(order_ref="1099", tracking=(("RR123456786CN", ""), ("N99", ""))))
    await house.bring(make.reported(riddle, number="N99"))
    for ref, marketplace, language in (
        *(("3001", "ebay", "en"), ("3002", "Mercado Libre", "es")),
        *(("3003", "Bazaar 24", "ar"), ("3005", "amazon", "en")),
    ):
        number = f"YT26{ref}00000001"
        facts = {"order_ref": ref, "promised_by": NOW - days(1), "tracking": ((number, ""),)}
        await house.bring(make.order_seen(marketplace=marketplace, language=language, country="US", **facts))
        await house.bring(make.reported(make.event(Status.IN_TRANSIT, NOW - days(2), country="US"), number=number))
    await house.work()


def untold(pages: dict[str, str]) -> dict[str, list[str]]:
    return {path: words for path, page in pages.items() if (words := left(page))}


async def test_every_page_is_in_chinese(house: Lodging, desk: Desk) -> None:
    await furnish(house)
    await desk.sign_in(house)
    pages = await crawl(desk)
    assert len(pages) > 45
    assert all('<html lang="zh-Hans">' in each for each in pages.values())
    assert untold(pages) == {}
    assert "今日待办" in pages["/console"] and "2026年3月10日" in pages["/console"]


async def test_what_comes_of_clicks_is_in_chinese(house: Lodging, desk: Desk) -> None:
    await furnish(house)
    await desk.sign_in(house)
    case = (await house.order("1001")).cases[0].case_id
    await desk.get(f"/console/cases/{case}")
    await desk.send(f"/console/cases/{case}/settle", reference="R-1")
    await desk.send(f"/console/cases/{case}/erase", sure="yes")
    order = (await house.order("3001")).order_id
    await desk.get(f"/console/orders/{order}")
    await desk.send(f"/console/orders/{order}/told")
    await desk.get(f"/console/orders/{order}")
    await desk.send(f"/console/orders/{order}/deadlines", closes_at="2026-03-20T10:00")
    talk = named("conversation", "web", "mohammed")
    await desk.get(f"/console/conversations/{talk}")
    await desk.send(f"/console/conversations/{talk}/reply", text="مرحبا")
    closing = (await house.order("1004")).cases[0].case_id
    await desk.get(f"/console/cases/{closing}")
    await desk.send(f"/console/cases/{closing}/close", note="")
    await house.work()
    pages = await crawl(desk)
    assert untold(pages) == {}
    assert "您" in pages[f"/console/cases/{closing}"]


async def test_problems_are_told_in_chinese(house: Lodging, desk: Desk) -> None:
    await a_day(house)
    await desk.sign_in(house)
    case, order = (await house.order("1001")).cases[0].case_id, (await house.order("1006")).order_id
    await desk.get(f"/console/cases/{case}")
    form = desk.hidden(f"/console/cases/{case}/erase")
    for path, hidden, fields in (
        (f"/console/cases/{case}/erase", form, {}),
        (f"/console/cases/{case}/close", {}, {}),
        (f"/console/cases/{case}/close", form | {"nonce": "short"}, {}),
        (f"/console/cases/{case}/colour", form, {"colour": "of the sea"}),
        (f"/console/cases/{case}/dossier", form, {"for": "nobody"}),
        (f"/console/cases/{case}/dossier", form, {"language": "tlh"}),
        (f"/console/orders/{order}/deadlines", form, {"reason": "none"}),
        (f"/console/orders/{order}/deadlines", form, {"closes_at": "soon"}),
        ("/console/password", form, {"password": "short", "again": "short", "old": PASSWORD}),
        ("/console/password", form, {"password": "another good one", "again": "yet another", "old": PASSWORD}),
        ("/console/password", form, {"password": "12345678", "again": "12345678", "old": PASSWORD}),
        ("/console/password", form, {"password": "another good one", "again": "another good one", "old": "wrong"}),
    ):
        assert await desk.send(path, hidden, **fields) >= 400, path
        assert left(desk.sent.replace("&#39;soon&#39;", "")) == [], path


async def test_whoever_comes_is_greeted_in_chinese(house: Lodging, desk: Desk) -> None:
    link = await one_time(house)
    pages = {}
    for path in ("/console/sign-in", link, "/console/once/" + "x" * 40, "/console/nowhere"):
        await desk.get(path)
        pages[path] = desk.page
    await desk.get(link)
    assert await desk.send(link) == 303
    await desk.get("/console/password")
    pages["/console/password"] = desk.page
    assert all('<html lang="zh-Hans">' in each for each in pages.values())
    assert untold(pages) == {}
    await desk.get(link)
    assert await desk.send(link) == 410
    assert left(desk.sent) == []


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"), ("zh-TW", "zh-Hans"), ("ZH", "zh-Hans"), ("de-DE, zh;q=0.5", "zh-Hans"),
        ("en-GB,zh;q=0.2", "en"), ("de,fr", "en"), ("", "en"), ("*", "en"), (",;q=,-", "en"), ("zhx", "en"),
    ],
)  # fmt: skip
async def test_at_first_as_the_browser_asks(house: Lodging, accepted: str, language: str) -> None:
    async with TestClient(await serving(house), headers={"Accept-Language": accepted}) as client:
        desk = Desk(client)
        await desk.get("/console/sign-in")
        assert f'<html lang="{language}">' in desk.page


async def test_the_choice_is_kept_and_leads_back(house: Lodging, desk: Desk) -> None:
    await desk.get("/console/sign-in")
    assert await desk.send("/console/language", language="en") == 303
    assert desk.answer.headers["Location"] == "/console/sign-in"
    cookie = desk.answer.headers["Set-Cookie"]
    assert "parley_language=en" in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Max-Age" in cookie
    await desk.get("/console/sign-in")
    assert '<html lang="en">' in desk.page and "<h1>Sign in</h1>" in desk.page
    await desk.sign_in(house)
    await desk.get("/console/cases?state=closed&q=%E6%9D%AF")
    assert "There are no cases." in desk.page
    assert await desk.send("/console/language", language=CHINESE) == 303
    assert desk.answer.headers["Location"] == "/console/cases?state=closed&q=%E6%9D%AF"
    await desk.get("/console/cases")
    assert "没有案件" in desk.page


async def test_the_choice_leads_nowhere_else(house: Lodging, desk: Desk) -> None:
    for to in ("//evil.example", "https://evil.example/console", "/consolex", "/console/\r\nX: 1", "/console/é", ""):
        await desk.get("/console/sign-in")
        assert await desk.send("/console/language", language=CHINESE, to=to) == 303
        assert desk.answer.headers["Location"] == "/console"
    await desk.get("/console/sign-in")
    assert await desk.send("/console/language", language="tlh") == 303
    assert "Set-Cookie" not in desk.answer.headers
    assert await desk.send("/console/language", {}, language="en") == 403
