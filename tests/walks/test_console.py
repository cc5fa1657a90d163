"""The console through its own doors: who may in, what a click does, what a page shows, and how fast."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from time import perf_counter

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from bot import manage
from models.facts.cases import CaseState
from models.facts.fact import named, to_ms
from models.facts.money import Money
from models.facts.phrases import Phrase
from tests import make
from tests.fakes.counter import PASSWORD, Desk, a_day, another_seller, one_time, serving
from tests.house import Lodging
from tests.make import NOW, days

PAGES = (
    "",
    "/conversations",
    "/cases?state=",
    "/upstream",
    "/policy",
    "/report",
    "/settings",
    "/problems",
    "/password",
)
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)
ID = "0" * 24


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


@pytest.fixture
async def day(house: Lodging, desk: Desk) -> Desk:
    """Signed in, on a day with something to do."""
    await a_day(house)
    await desk.sign_in(house)
    return desk


# Who may in


async def test_a_link_lets_in_once_and_only_to_choose_a_password(house: Lodging, desk: Desk) -> None:
    path = await one_time(house)
    assert await desk.get(path) == 200  # a look, by a person or by a messenger's preview, uses nothing up
    assert await desk.get(path) == 200
    assert await desk.send(path) == 303
    assert await desk.get("/console") == 303  # the link alone opens no page
    assert desk.answer.headers["Location"] == "/console/sign-in"
    await desk.get("/console/password")
    assert await desk.send("/console/password", password="short", again="short") == 422
    assert await desk.send("/console/password", password="password123", again="password123") == 422
    assert await desk.send("/console/password", password=PASSWORD, again=PASSWORD + "!") == 422
    assert await desk.send("/console/password", password=PASSWORD, again=PASSWORD) == 303
    assert await desk.get("/console") == 200
    stranger = Desk(TestClient(desk.client.server))
    await stranger.get(path)
    assert await stranger.send(path) == 410
    await stranger.client.close()


async def test_sign_in_and_out(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    old = desk.client.session.cookie_jar.filter_cookies(desk.client.make_url("/console"))["parley_session"].value
    await desk.get("/console")
    assert await desk.send("/console/sign-out") == 303
    desk.client.session.cookie_jar.update_cookies({"parley_session": old}, desk.client.make_url("/"))
    assert await desk.get("/console") == 303  # ended here, not only forgotten there
    await desk.get("/console/sign-in")
    assert await desk.send("/console/sign-in", password="wrong") == 401
    assert await desk.send("/console/sign-in", password=PASSWORD) == 303
    new = desk.answer.cookies["parley_session"]
    assert new.value != old and len(new.value) >= 43
    assert new["httponly"] and new["samesite"] == "Lax"
    kept = await house.house.db.reader.rows("SELECT token FROM session")
    assert all(new.value not in row["token"] and len(row["token"]) == 64 for row in kept)


async def test_a_session_ends_by_itself(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    house.clock.push(days(0.45))
    assert await desk.get("/console") == 200
    house.clock.push(days(0.45))
    assert await desk.get("/console", headers={"HX-Request": "true"}) == 200  # a page that asks by itself is nobody
    house.clock.push(days(0.1))
    assert await desk.get("/console", headers={"HX-Request": "true"}) == 401
    assert desk.answer.headers["HX-Redirect"] == "/console/sign-in"
    await desk.get("/console/sign-in")
    assert await desk.send("/console/sign-in", password=PASSWORD) == 303
    for _ in range(17):
        house.clock.push(days(0.4))
        await desk.get("/console")
    assert await desk.get("/console") == 200
    house.clock.push(days(0.4))
    assert await desk.get("/console") == 303


async def test_guessing_is_stopped_also_for_the_right_password(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    await desk.get("/console")
    await desk.send("/console/sign-out")
    await desk.get("/console/sign-in")
    answers = [await desk.send("/console/sign-in", password=f"guess {n}") for n in range(7)]
    assert answers == [401] * 5 + [429] * 2
    assert await desk.send("/console/sign-in", password=PASSWORD) == 429
    house.clock.push(days(1 / 90))
    assert await desk.send("/console/sign-in", password=PASSWORD) == 303


async def test_a_new_password_ends_every_other_session(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    other = Desk(TestClient(desk.client.server))
    await other.get("/console/sign-in")
    assert await other.send("/console/sign-in", password=PASSWORD) == 303
    await other.get("/console/password")
    new = {"password": "a quite different one", "again": "a quite different one"}
    assert await other.send("/console/password", old="not it", **new) == 422
    assert await other.send("/console/password", old=PASSWORD, **new) == 303
    assert await other.get("/console") == 200
    assert await desk.get("/console") == 303
    await other.client.close()


async def test_over_https_cookies_are_bound_to_the_host(house: Lodging, desk: Desk) -> None:
    house.house.world.public_url = "https://parley.example"
    await desk.get("/console/sign-in")
    made = desk.answer.headers["Set-Cookie"]
    assert made.startswith("__Host-parley_form=") and "Secure" in made and "Path=/" in made and "Domain" not in made
    assert "Strict-Transport-Security" in desk.answer.headers


# What a browser is told


async def test_every_answer_has_strict_headers(house: Lodging, day: Desk) -> None:
    for path in [
        *(f"/console{page}" for page in PAGES),
        "/console/nothing",
        f"/console/cases/{ID}",
        "/console/static/x",
    ]:
        await day.get(path)
        assert day.answer.headers["Content-Security-Policy"] == CSP, path
        assert day.answer.headers["X-Content-Type-Options"] == "nosniff"
        assert day.answer.headers["Referrer-Policy"] == "no-referrer"
        assert day.answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert day.answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert day.answer.headers["Cache-Control"] == "no-store"
        assert not re.search(r"<script(?![^>]*src=)|\sstyle=|\son\w+=|javascript:", _tags(day.page)), path


async def test_no_click_from_elsewhere(house: Lodging, day: Desk) -> None:
    """Every unsafe route: a foreign origin, no token, another's token."""
    app: web.Application = house.house.application()
    posts = sorted(
        {r.resource.canonical for r in app.router.routes() if r.method == "POST" and r.resource} - {"/arrivals"}
    )
    paths = [re.sub(r"\{\w+\}", ID, path) for path in posts if path.startswith("/console")]
    assert len(paths) >= 8
    await day.get("/console")
    hidden = day.hidden("/console/sign-out")
    before = await _rows(house)
    for path in paths:
        assert await day.send(path, hidden, {"Sec-Fetch-Site": "cross-site"}) == 403, path
        assert await day.send(path, hidden, {"Sec-Fetch-Site": "same-site"}) == 403, path
        assert await day.send(path, hidden, {"Origin": "https://evil.example"}) == 403, path
        assert await day.send(path, {}) == 403, path
        assert await day.send(path, {"form": "0" * 64}) == 403, path
        assert day.answer.headers["Content-Security-Policy"] == CSP
    assert await _rows(house) == before
    assert await day.get("/console") == 200


async def test_hostile_words_stay_words(house: Lodging, day: Desk) -> None:
    talks = await house.house.db.reader.rows("SELECT id FROM conversation WHERE contact_ref = 'robert'")
    for path in (
        "/console",
        "/console/conversations",
        f"/console/conversations/{talks[0]['id']}",
        "/console/cases?state=",
    ):
        assert await day.get(path) == 200
        assert "<b>" not in day.page and "<img src=x" not in day.page, path
    assert "&lt;b&gt;Robert" in day.page
    assert await day.get("/console/cases?state=&q=%3Cscript%3Ealert(1)%3C/script%3E") == 200
    assert "<script>alert" not in day.page


async def test_one_seller_sees_nothing_of_another(house: Lodging, day: Desk) -> None:
    await another_seller(house)
    other = Desk(TestClient(day.client.server))
    path = await one_time(house, "other")
    await other.get(path)
    await other.send(path)
    await other.get("/console/password")
    await other.send("/console/password", password=PASSWORD, again=PASSWORD)
    case, order, talk, evidence = await _ids(house)
    theirs = [f"/console/cases/{case}", f"/console/orders/{order}", f"/console/conversations/{talk}"]
    theirs += [f"/console/conversations/{talk}/messages", f"/console/cases/{case}/photos/{evidence}"]
    for path in theirs:
        assert await day.get(path) == 200, path
        assert await other.get(path) == 404, path
    await other.get("/console")
    hidden = other.hidden("/console/sign-out") | {"nonce": "n" * 20}
    before = await _rows(house)
    for click in (
        f"cases/{case}/settle",
        f"cases/{case}/close",
        f"cases/{case}/dossier",
        f"cases/{case}/ask",
        f"conversations/{talk}/reply",
        f"conversations/{talk}/take",
    ):
        assert await other.send(f"/console/{click}", hidden, text="hello") == 404
    assert await _rows(house) == before
    for page in PAGES[:-1]:
        await other.get(f"/console{page}")
        assert "1001" not in other.page and "Ana" not in other.page
    await other.client.close()


# What the pages show


async def test_the_day_begins_with_what_is_due_first(house: Lodging, day: Desk) -> None:
    assert await day.get("/console") == 200
    tasks = re.findall(r'<span class="tag \w+">([^<]+)</span> <strong>(.*?)</strong>', day.page)
    assert tasks[0] == ("Urgent", "A buyer says that it is dangerous")
    assert ("Carry out", "Partial refund <bdi>$12.00</bdi>") in tasks
    assert [verb for verb, _ in tasks].count("Tell the buyer") == 2
    words = _text(day.page)
    assert "4 of 6 orders" in words and "67 %" in words
    assert "Money agreed this month $12.00" in words
    assert "Order 1003 · 王小明" in words


async def test_a_case_tells_its_story(house: Lodging, day: Desk) -> None:
    case, _, _, evidence = await _ids(house)
    assert await day.get(f"/console/cases/{case}") == 200
    words = _text(day.page)
    story = words[words.index("What happened") :]
    steps = ["Ordered for $40.00", "Delivered", "The mug arrived broken", "Case opened: Arrived damaged", "Made an offer:",
             "Accepted: Partial refund $12.00", "Agreed: Partial refund $12.00"]  # fmt: skip
    assert [story.index(step) for step in steps] == sorted(story.index(step) for step in steps)
    assert "The buyer can open a claim until" in words and "What the bot does next" in words
    assert await day.get(f"/console/cases/{case}/photos/{evidence}") == 200
    assert day.answer.content_type == "image/jpeg"
    assert day.answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert await day.get(f"/console/cases/{case}/photos/{ID}") == 404


async def test_a_case_leaves_as_a_dossier_and_it_is_noted_who_made_it(house: Lodging, day: Desk) -> None:
    case, *_ = await _ids(house)
    path = f"/console/cases/{case}"
    await day.get("/console")
    hidden = day.hidden("/console/sign-out") | {"nonce": "n" * 20}
    assert await day.send(f"{path}/dossier", hidden, **{"for": "ebay", "language": "en", "as": "zip"}) == 200
    assert day.answer.headers["Content-Disposition"] == 'attachment; filename="dossier-1001-ebay.zip"'
    await day.get(path)
    assert "eBay" in _text(day.page)[_text(day.page).index("What happened") :]
    before = await _rows(house)
    assert await day.send(f"{path}/dossier", hidden, **{"for": "nobody", "language": "en"}) == 400
    assert await day.send(f"{path}/dossier", hidden, **{"for": "ebay", "language": "tlh"}) == 400
    assert await _rows(house) == before


async def test_a_duty_that_reached_nobody_comes_with_its_words(house: Lodging, day: Desk) -> None:
    order = await house.order("1006")
    assert await day.get(f"/console/orders/{order.order_id}") == 200
    words = _text(day.page)
    assert "could not tell the buyer that it has not been shipped" in words
    assert f"?order={house.house.vault.link(house.store.store_id, '1006')}" in words
    assert len(words.split("ready to be copied:")[1].split("With this link")[0]) > 60


async def test_cases_are_found_by_number_and_by_name_in_any_script(house: Lodging, day: Desk) -> None:
    for asked, found in (
        ("1004", True),
        ("петренко", True),
        ("ПЕТРЕНКО", True),
        ("ana s", True),
        ("100%", False),
        ("_", False),
    ):
        assert await day.get("/console/cases", params={"state": "", "q": asked}) == 200
        assert ('class="row-link"' in day.page) is found, asked
    await day.get("/console/cases?state=&cause=unsafe")
    assert day.page.count('class="row-link"') == 1
    assert await day.get("/console/cases/%00%ed%a0%80") == 404
    for nonsense in ("?state=bogus&cause=bogus", "?before=x", "?before=9999999999999999-x", "?before=-", "?q=%00%ff"):
        assert await day.get(f"/console/cases{nonsense}") == 200, nonsense


async def test_settings_show_how_buyers_find_the_chat(house: Lodging, day: Desk) -> None:
    secret = house.house.vault.link_secret(house.store.store_id)
    await day.get("/console/settings")
    assert secret not in day.page and 'href="/console/settings/secrets#chat"' in day.page
    await day.get("/console/settings/secrets")
    words = _text(day.page)
    assert f'order.name | hmac_sha256: "{secret}" | slice: 0, 32' in words
    assert f"hash_hmac( 'sha256', $order->get_order_number(), '{secret}' ), 0, 32" in words
    assert "/chat/shop/embed.js" in words


# What a click does


async def test_a_settlement_is_carried_out_once(house: Lodging, day: Desk) -> None:
    case, _, _, _ = await _ids(house)
    path = f"/console/cases/{case}/settle"
    await day.get(f"/console/cases/{case}")
    hidden = day.hidden(path)
    assert await day.send(path, hidden, reference="R-17") == 303
    assert await day.send(path, hidden, reference="R-17") == 303
    await day.get(f"/console/cases/{case}")
    await day.send(path, hidden | {"nonce": "x" * 20}, reference="R-18")
    settled = (await house.order("1001")).cases[0]
    assert (
        settled.state is CaseState.CLOSED and settled.settlement is not None and settled.settlement.reference == "R-17"
    )
    said = [line.phrase for shown in await house.talk(contact="ana") for line in shown.lines]
    assert said.count(Phrase.DONE_REFUND) == 1
    await day.get("/console")
    assert "Partial refund" not in day.page


async def test_a_case_is_closed(house: Lodging, day: Desk) -> None:
    rows = await house.house.db.reader.rows("SELECT id FROM case_ WHERE order_ref = '1005'")
    case = rows[0]["id"]
    await day.get(f"/console/cases/{case}")
    assert await day.send(f"/console/cases/{case}/close", note="sorted out by phone") == 303
    assert (await house.order("1005")).cases[0].state is CaseState.CLOSED
    await day.get(f"/console/cases/{case}")
    assert "Closed by you" in day.page


async def test_a_person_takes_over_replies_and_gives_back(house: Lodging, day: Desk) -> None:
    talk = named("conversation", "web", "mohammed")
    page = f"/console/conversations/{talk}"
    await day.get(page)
    assert "The buyer waits for a person." in day.page
    hidden = day.hidden(f"{page}/reply")
    for _ in range(2):
        assert await day.send(f"{page}/reply", hidden, text="مرحبا، معك ليلى.\nكيف أساعدك؟") == 303
    said = [m for m in await house.talk(contact="mohammed") if m.author == "Seller"]
    assert len(said) == 1
    await day.get(page)
    assert "مرحبا، معك ليلى." in day.page and "answers here" in day.page
    assert await day.send(f"{page}/back") == 303
    await day.get(page)
    assert "The bot answers here." in day.page
    assert await day.send(f"{page}/take") == 303
    await day.get(page)
    assert "Give back to the bot" in day.page
    assert await day.send(f"{page}/reply", text="  ") == 303  # nothing is sent


async def test_a_page_asks_for_news_and_gets_only_news(house: Lodging, day: Desk) -> None:
    talk = named("conversation", "web", "ana")
    await day.get(f"/console/conversations/{talk}")
    seen = re.search(r'hx-get="([^"]+)"', day.page)
    assert seen is not None
    assert await day.get(seen[1]) == 204
    await house.bring(make.message("still there?", key="later", contact_ref="ana"))
    assert await day.get(seen[1]) == 200
    assert "still there?" in day.page and "<html" not in day.page
    assert await day.get(f"/console/conversations/{talk}?before=3") == 200


# How fast


async def test_a_hundred_thousand_cases(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    wanted = manage.Wanted(key="second", name="Second shop")
    await manage.add_store(house.house.db, house.house.vault, make.SELLER, wanted, house.clock.now())
    await _many_cases(house, 100_000)
    for path in ("/cases", "/cases?state=", "/cases?state=closed&cause=lost", "/cases?state=&q=петренко", "/cases?q=zzz",
                 "/report", "/report?days=365", "", "/cases?state=&store=shop", "/cases?state=&store=second",
                 "/report?days=365&store=second", "?store=second"):  # fmt: skip
        await desk.get(f"/console{path}")
        begun = perf_counter()
        assert await desk.get(f"/console{path}") == 200
        took = perf_counter() - begun
        assert took < 0.3, f"{path}: {took * 1000:.0f} ms"
    await desk.get("/console/cases?state=")
    seen = re.findall(r'href="/console/cases/(\w+)"', desk.page)
    for _ in range(3):
        more = re.search(r'href="(/console/cases\?[^"]*before=[^"]*)"', desk.page)
        assert more is not None
        await desk.get(more[1].replace("&amp;", "&"))
        seen += re.findall(r'href="/console/cases/(\w+)"', desk.page)
    assert len(seen) == len(set(seen)) == 200


async def _many_cases(house: Lodging, count: int) -> None:
    causes = ("damaged", "lost", "long_transit", "wrong_item", "customs_buyer")
    names = ("Ana Souza", "Іван Петренко", "محمد العلي", "王小明", "Zoë Lindqvist")
    at = to_ms(NOW)
    async with house.house.db.writing() as rows:
        await rows.many(
            "INSERT INTO case_ (id, order_id, seller_id, store_id, order_ref, buyer, country, cause, state, resolution, "
            "remedy, amount, currency, opened_at, closed_at, updated_at, dispute_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (f"{n:024}", f"o{n}", make.SELLER, house.store.store_id, f"#{n}", names[n % 5], "US", causes[n % 5],
                 "with_seller" if n % 20 == 0 else "closed", "" if n % 20 == 0 else "settled", "refund", 1000 + n % 700,
                 ("EUR", "USD", "JPY")[n % 3], at - n * 60_000, 0, at - n * 50_000 // 7 * 7, 0)
                for n in range(count)
            ),
        )  # fmt: skip


# Short words


async def _ids(house: Lodging) -> tuple[str, str, str, str]:
    order = await house.order("1001")
    assert order.cases[0].settlement is not None and order.cases[0].settlement.option.amount == Money(
        minor=1200, currency="USD"
    )
    return order.cases[0].case_id, order.order_id, order.conversations[0], order.cases[0].evidence[0].evidence_id


async def _rows(house: Lodging) -> list[int]:
    return [await house.count(table) for table in ("inbox", "journal", "session", "seller", "message")]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(self.get_starttag_text() or "")


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    return reader


def _text(page: str) -> str:
    return " ".join(" ".join(_read(page).words).replace("\u2068", "").replace("\u2069", "").split())


def _tags(page: str) -> str:
    return " ".join(_read(page).tags)
