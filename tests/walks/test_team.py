"""People of a seller: who may what, who sees which store, what asks again, and how each comes in."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from bot import guesses, manage
from bot.console import rights
from bot.signin import common
from models import team
from models.facts.cases import Settlement
from models.facts.fact import named
from models.team import Role
from tests import make
from tests.fakes import app
from tests.fakes.counter import PASSWORD, Counter, Desk, a_day, another_seller, one_time, serving
from tests.house import Lodging

ABSENT, MALFORMED = "0" * 24, ("%00", "x" * 300, "1' OR '1'='1", "..%2f..")
MINUTE = timedelta(minutes=1)
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        yield Desk(client)


@pytest.fixture
async def owner(house: Lodging, desk: Desk) -> Desk:
    """Signed in, with a day's work and a second store, in which another buyer has written."""
    await a_day(house)
    await second_store(house)
    await desk.sign_in(house)
    return desk


async def second_store(house: Lodging) -> None:
    wanted = manage.Wanted(key="second", name="Second shop", policy=str(make.PLAIN))
    store = await manage.add_store(house.house.db, house.house.vault, make.SELLER, wanted, house.clock.now())
    of = {"store_id": store.store_id, "connection_id": named("connection", store.store_id, "webchat")}
    await house.bring(make.order_seen(order_ref="2001", store_id=store.store_id, name="Berta", key="order:2001"))
    link = house.house._link(store.store_id, "2001")
    await house.bring(make.opened(link=link, key="open:berta", contact_ref="berta", name="Berta", **of))
    await house.work()
    counter = Counter(house, n=500)
    photo = await counter.photo()
    await counter.says("berta", "The mug arrived broken", photos=(photo,), **of)
    await counter.says("berta", "I want to talk to a human", **of)


async def invited(
    house: Lodging, desk: Desk, *stores: str, sign_in: str = "li@example.com", role: str = "agent"
) -> Desk:
    """Somebody whom the owner invites, in a browser of their own."""
    await desk.get("/console/people")
    reach = {"reach": "some" if stores else "all"}
    hidden = [*desk.hidden("/console/people").items(), *(("store", each) for each in stores)]
    fields = [*hidden, *{"name": "Li Wei", "sign_in": sign_in, "role": role, **reach}.items()]
    async with desk.client.post("/console/people", data=fields, headers={"Sec-Fetch-Site": "same-origin"}) as answer:
        found = re.search(r"/console/once/[\w-]+", await answer.text())
    assert found is not None
    other = Desk(TestClient(desk.client.server))
    await comes_in(other, found[0])
    return other


async def comes_in(desk: Desk, link: str, password: str = PASSWORD) -> None:
    await desk.get(link)
    assert await desk.send(link) == 303
    await desk.get("/console/password")
    assert await desk.send("/console/password", password=password, again=password) == 303


async def signs_in(desk: Desk, password: str = PASSWORD, **fields: str) -> int:
    await desk.get("/console/sign-in")
    return await desk.send("/console/sign-in", password=password, **fields)


# Each address says who may come ---------------------------------------------------------------------------------------


def routes(house: Lodging) -> set[tuple[str, str]]:
    made: web.Application = house.house.application()
    found = {(each.method, each.resource.canonical) for each in made.router.routes() if each.resource}
    found = {(method, path.replace("{tail}", "{tail:.*}")) for method, path in found}
    return {(method, path) for method, path in found if path.startswith("/console") and method != "HEAD"}


async def test_every_address_says_who_may_come(house: Lodging) -> None:
    assert routes(house) == set(rights.RIGHTS)


async def test_what_asks_again(house: Lodging) -> None:
    """All that is unsafe, one by one: a new address has to be put on one side or the other."""
    asks = {path for (method, path), right in rights.RIGHTS.items() if method in UNSAFE and right.again}
    assert asks == {
        *(f"/console/cases/{{id}}/{each}" for each in ("photos/{evidence}/original", "erase", "settle")),
        *(f"/console/cases/{{id}}/{each}" for each in ("approve", "answer", "dossier")),
        *(f"/console/people{each}" for each in ("", "/codes", "/{id}")),
        *(f"/console/people/{{id}}/{each}" for each in ("link", "off", "on", "codes-off")),
        "/console/account/codes", "/console/account/codes/begin", "/console/account/codes/off",
        "/console/policy/publish", "/console/policy/again", "/console/settings/{id}/group",
        "/console/orders/{id}/export", "/console/orders/{id}/forget", "/console/report/holdout",
        "/console/setup/{key}/connect/{kind}", "/console/setup/{key}/policy", "/console/connections/{id}/remove",
    }  # fmt: skip
    never = {path for (method, path), right in rights.RIGHTS.items() if method in UNSAFE and not right.again}
    assert never == {
        *(f"/console/cases/{{id}}/{each}" for each in ("revoke", "colour", "close", "ask")),
        *(f"/console/conversations/{{id}}/{each}" for each in ("reply", "take", "back")),
        *(f"/console/orders/{{id}}/{each}" for each in ("told", "deadlines", "pause", "dispute")),
        "/console/problems", "/console/settings/{id}/answering",
        *(f"/console/disputes{each}" for each in ("", "/match", "/dismiss")),
        *(f"/console/policy/{each}" for each in ("part", "text", "undo", "drop")),
        *(f"/console/setup/{{key}}/{each}" for each in ("store", "rehearsal", "start", "stop", "upload", "upload/{id}")),
        "/console/connections/{id}/test",
        "/console/account/end", "/console/account/others", "/console/again",
        "/console/sign-out", "/console/sign-in", "/console/code", "/console/once/{token}", "/console/password",
        "/console/language",
    }  # fmt: skip
    assert rights.of("POST", "/console/anything/new") == rights.Right(again=True), "what is not named is the owners'"


# Nobody sees another's ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ids:
    """What the parameters of an address can be filled with."""

    case: str
    order: str
    talk: str
    evidence: str
    person: str
    message: str = "1"
    store: str = "nothing-like-it"

    def of(self, path: str) -> Mapping[str, str]:
        rooms = {"cases": self.case, "orders": self.order, "conversations": self.talk, "people": self.person}
        room = path.split("/")[2]
        return {
            "id": rooms.get(room, ABSENT),
            "evidence": self.evidence,
            "n": self.message,
            "i": "0",
            "key": self.store,
        }


async def ids(house: Lodging, ref: str, connection: str, contact: str, person: str) -> Ids:
    order = await house.order(ref)
    (case,) = order.cases
    talk = named("conversation", connection, contact)
    rows = await house.rows("SELECT n, doc FROM message WHERE conversation_id = ? AND author = 'buyer'", talk)
    n = next(str(row["n"]) for row in rows if "file:" in row["doc"])
    store = {"1001": "shop", "2001": "second"}[ref]
    return Ids(case.case_id, order.order_id, talk, case.evidence[0].evidence_id, person, n, store)


async def asked(desk: Desk, method: str, path: str, form: str) -> tuple[int, str]:
    """What is answered, without the form tokens that are new on each page."""
    if method == "GET":
        status, page = await desk.get(path), desk.page
    else:
        fields = {"form": form, "nonce": "n" * 20, "text": "hello", "allow": "yes", "sure": "yes", "name": "X"}
        status = await desk.send(path, fields | {"role": "owner", "reach": "all", "proof": PASSWORD})
        page = desk.sent
    return status, re.sub(r'value="[^"]*"', "", page)


async def test_what_is_foreign_is_not_there(house: Lodging, owner: Desk) -> None:
    """Every address that names something x an owner and an agent x own, another seller's, another store's, absent, malformed."""
    agent = await invited(house, owner, "shop")
    await another_seller(house)
    stranger = Desk(TestClient(owner.client.server))
    await comes_in(stranger, await one_time(house, "other"))
    (li,) = [each for each in await team.people(house.house.db.reader, make.SELLER) if each.role is Role.AGENT]
    first = await ids(house, "1001", "web", "ana", li.person_id)
    second_talk = named("connection", named("store", "second"), "webchat")
    second = await ids(house, "2001", second_talk, "berta", li.person_id)
    absent = Ids(ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, "999999999")
    for each in (owner, agent, stranger):
        await each.get("/console/account")
    forms = {each: each.hidden("/console/sign-out")["form"] for each in (owner, agent, stranger)}
    parted = [(method, path) for method, path in routes(house) if re.search(r"\{(id|evidence|n|i)\}", path)]
    assert len(parted) > 20
    kept = await house.everything()
    for method, path in sorted(parted):
        nothing = await asked(stranger, method, filled(path, absent), forms[stranger])
        assert nothing[0] == 404, path
        for foreign in (first, second):
            assert await asked(stranger, method, filled(path, foreign), forms[stranger]) == nothing, (
                f"another seller's {path}"
            )
        agents = await asked(agent, method, filled(path, absent), forms[agent])
        assert await asked(agent, method, filled(path, second), forms[agent]) == agents, f"another store's {path}"
        assert agents[0] == 404
        for bad in MALFORMED:
            status, _ = await asked(agent, method, re.sub(r"\{\w+\}", bad, path), forms[agent])
            assert status == 404, f"{bad} in {path}"
    assert await house.everything() == kept, "nothing was written"
    for method, path in sorted(parted):
        if method == "GET" and "people" not in path and "upload" not in path:
            assert (await asked(agent, method, filled(path, first), forms[agent]))[0] == 200, f"their own {path}"
            for mine in (first, second):
                assert (await asked(owner, method, filled(path, mine), forms[owner]))[0] == 200, path
    await agent.client.close()
    await stranger.client.close()


def filled(path: str, with_: Ids) -> str:
    return path.format(**with_.of(path))


async def test_an_agent_sees_their_stores_alone(house: Lodging, owner: Desk) -> None:
    agent = await invited(house, owner, "second")
    for page in ("", "/conversations", "/cases?state=", "/upstream", "/report/ends", "/account"):
        assert await agent.get(f"/console{page}") == 200, page
        assert not re.search(r"1001|Ana|Lantern", agent.page), page
    for page in ("", "/conversations", "/cases?state="):
        await agent.get(f"/console{page}")
        assert "Berta" in agent.page, page
        await owner.get(f"/console{page}")
        assert "Berta" in owner.page and "Ana" in owner.page, page
    await agent.get("/console/report/ends")
    mine = re.search(r"<dt>Cases</dt><dd>(\d+)", agent.page)
    assert mine and mine[1] == "1"
    for page in ("settings", "problems", "people", f"people/{make.SELLER}", "nothing"):
        assert await agent.get(f"/console/{page}") == 404, page
    await agent.client.close()


async def test_a_store_is_looked_at_alone(house: Lodging, owner: Desk) -> None:
    for page in ("?", "/conversations?", "/cases?state=&", "/report/ends?"):
        await owner.get(f"/console{page}store=second")
        assert 'aria-current="true"><bdi>Second shop' in owner.page, page
        assert not re.search(r"1001|Ana S", owner.page), page
    await owner.get("/console/cases?state=&store=nothing-like-it")
    assert "Ana" in owner.page and "Berta" in owner.page


async def test_the_settings_say_in_which_group_a_store_is(house: Lodging, owner: Desk, tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text("groups:\n  homeware:\n    stores: [second]\n" + make.PLAIN.read_text())
    db = house.house.db
    await manage.set_policy(db, make.SELLER, await manage.policy_sheet(db, make.SELLER, file), house.clock.now())
    assert await owner.get("/console/settings") == 200
    first, second = owner.page.split("Second shop</bdi></h2>")
    chosen = '<option value="homeware" selected>'
    assert chosen in second and chosen not in first


async def test_two_sellers_on_one_server(house: Lodging, desk: Desk) -> None:
    """Each signs in by a name of their own, and neither the name nor the page tells of the other."""
    await desk.sign_in(house)
    await another_seller(house)
    other = Desk(TestClient(desk.client.server))
    await comes_in(other, await one_time(house, "other"), "another four lanterns")
    await other.get("/console/account")
    await other.send("/console/sign-out")
    assert await signs_in(other, PASSWORD, name="Other") == 401
    assert await signs_in(other, "another four lanterns", name="OTHER ") == 303
    await other.get("/console/people")
    assert "Seller" not in unescape(other.page).replace("Another", "")
    await other.client.close()


# Roles ----------------------------------------------------------------------------------------------------------------


async def test_what_a_person_does_carries_their_name(house: Lodging, owner: Desk) -> None:
    agent = await invited(house, owner)
    page = f"/console/conversations/{named('conversation', 'web', 'mohammed')}"
    await agent.get(page)
    assert await agent.send(f"{page}/reply", text="hello") == 303
    assert [m.author for m in await house.talk(contact="mohammed") if m.author not in ("bot", "buyer")] == ["Li Wei"]
    order = await house.order("1005")
    case = f"/console/cases/{order.cases[0].case_id}"
    await agent.get(case)
    assert await agent.send(f"{case}/close", note="by phone") == 303
    (line, *_) = await house.rows(
        "SELECT arrival, changes FROM journal WHERE about = ? ORDER BY n DESC", order.order_id
    )
    (li,) = [each for each in await team.people(house.house.db.reader, make.SELLER) if each.role is Role.AGENT]
    assert "Li Wei" in line["changes"] and line["arrival"].startswith(f"console:{li.person_id}:")
    await owner.get(case)
    assert "Li Wei" in owner.page
    await agent.client.close()


async def test_switched_off_is_out_at_once(house: Lodging, owner: Desk) -> None:
    agent = await invited(house, owner)
    (li,) = [each for each in await team.people(house.house.db.reader, make.SELLER) if each.role is Role.AGENT]
    page = f"/console/people/{li.person_id}"
    link = await one_time(house, li.person_id)
    await owner.get(page)
    assert await owner.send(f"{page}/off") == 303
    assert await agent.get("/console") == 303
    assert await signs_in(agent, name="li@example.com") == 401
    assert await agent.send(link, agent.hidden("/console/sign-in")) == 410, "a link that was made before"
    await owner.get(page)
    assert await owner.send(f"{page}/on") == 303
    assert await signs_in(agent, name="LI@example.com") == 303
    await agent.client.close()


async def test_somebody_always_can_change_it_back(house: Lodging, owner: Desk) -> None:
    page = f"/console/people/{make.SELLER}"
    await owner.get(page)
    assert await owner.send(f"{page}/off") == 400
    assert await owner.send(page, name="Seller", role="agent", reach="all") == 400
    second = await invited(house, owner, role="owner")
    await owner.get(page)
    assert await owner.send(page, name="Seller", role="agent", reach="all") == 303
    assert await owner.get("/console/people") == 404, "an agent from now on"
    assert await second.get("/console/people") == 200
    await second.client.close()


async def test_an_agent_of_no_store_is_none(house: Lodging, owner: Desk) -> None:
    await owner.get("/console/people")
    who = {"name": "X", "sign_in": "x", "role": "agent"}
    assert await owner.send("/console/people", **who, reach="some") == 422
    assert await owner.send("/console/people", **who, reach="some", store="of-somebody-else") == 422
    assert await owner.send("/console/people", **who | {"sign_in": "SELLER"}, reach="all") == 422, "the name is taken"
    assert len(await team.people(house.house.db.reader, make.SELLER)) == 1


# Asked again ----------------------------------------------------------------------------------------------------------


async def settling(house: Lodging, desk: Desk) -> str:
    case = f"/console/cases/{(await house.order('1001')).cases[0].case_id}"
    await desk.get(case)
    return f"{case}/settle"


async def test_what_spends_money_asks_again_and_goes_on(house: Lodging, owner: Desk) -> None:
    settle = await settling(house, owner)
    house.clock.push(16 * MINUTE)
    assert await owner.send(settle, reference="refund 4711 «ü»") == 401
    assert not [s for s in await settlements(house) if s.done_at]
    owner.page = owner.sent
    held = owner.hidden(settle)
    assert held["reference"] == "refund 4711 «ü»" and held["nonce"]
    assert await owner.send(settle, proof="not it") == 401
    assert not [s for s in await settlements(house) if s.done_at]
    assert await owner.send(settle, proof=PASSWORD) == 303
    (done,) = [s for s in await settlements(house) if s.done_at]
    assert done.reference == "refund 4711 «ü»"
    house.clock.push(14 * MINUTE)
    assert await owner.get("/console/upstream/pack?by=sku&key=x&cause=damaged") == 404, "still proven"
    house.clock.push(2 * MINUTE)
    assert await owner.get("/console/upstream/pack?by=sku&key=x&cause=damaged") == 401
    assert await owner.send("/console/again", proof=PASSWORD) == 303
    assert owner.answer.headers["Location"] == "/console/upstream/pack?by=sku&key=x&cause=damaged"


async def test_nothing_that_was_ticked_is_lost_while_asking(house: Lodging, owner: Desk) -> None:
    house.clock.push(16 * MINUTE)
    await owner.get("/console/people")
    who = [
        ("name", "Li & <Wei>"),
        ("sign_in", "li"),
        ("role", "agent"),
        ("reach", "some"),
        ("store", "shop"),
        ("store", "second"),
    ]
    form, page = [*owner.hidden("/console/people").items(), *who], "/console/people"
    async with owner.client.post(page, data=form, headers={"Sec-Fetch-Site": "same-origin"}) as answer:
        assert answer.status == 401
        asking = (await answer.text()).partition('class="fields"')[2]
        held = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', asking.partition("</form>")[0])
    assert [(name, unescape(value)) for name, value in held if name != "form"] == who
    sent = [(name, unescape(value)) for name, value in held] + [("proof", PASSWORD)]
    async with owner.client.post(page, data=sent, headers={"Sec-Fetch-Site": "same-origin"}) as answer:
        assert answer.status == 200
    (li,) = [each for each in await team.people(house.house.db.reader, make.SELLER) if each.role is Role.AGENT]
    assert len(li.stores) == 2 and li.name == "Li & <Wei>"


async def settlements(house: Lodging) -> list[Settlement]:
    return [case.settlement for case in (await house.order("1001")).cases if case.settlement]


async def test_guessing_while_signed_in_is_stopped(house: Lodging, owner: Desk) -> None:
    settle = await settling(house, owner)
    house.clock.push(16 * MINUTE)
    answers = [await owner.send(settle, proof=f"guess {n}") for n in range(7)]
    assert answers == [401] * 5 + [429] * 2
    assert await owner.get("/console") == 200
    other = Desk(TestClient(owner.client.server))
    assert await signs_in(other) == 303, "whoever holds a stolen session locks the owner out of nothing"
    await other.client.close()


# Codes ----------------------------------------------------------------------------------------------------------------


async def with_codes(house: Lodging, desk: Desk) -> tuple[str, list[str]]:
    """Set up; the key, and the spare codes."""
    await desk.get("/console/account/codes")
    assert await desk.send("/console/account/codes/begin") == 303
    await desk.get("/console/account/codes")
    shown = re.search(r'<code class="key">([A-Z2-7 ]+)</code>', desk.page)
    assert shown is not None
    assert await desk.send("/console/account/codes", code="000000") == 422
    assert await desk.send("/console/account/codes", code=app.shows(shown[1], house.clock.now())) == 200
    return shown[1], re.findall(r"<code>([a-z2-7-]+)</code>", desk.sent)


async def test_codes_are_asked_for_and_good_once(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    key, spares = await with_codes(house, desk)
    assert len(set(spares)) == 8
    assert await desk.get("/console/account/codes/picture") == 404, "never again"
    kept = str(await house.rows("SELECT totp, recovery FROM person"))
    assert key.replace(" ", "") not in kept and not any(
        each in kept or each.replace("-", "") in kept for each in spares
    )
    other = Desk(TestClient(desk.client.server))
    used = app.shows(key, house.clock.now())
    assert await signs_in(other) == 303 and other.answer.headers["Location"] == "/console/code"
    assert await other.get("/console") == 303, "the password alone opens nothing"
    await other.get("/console/code")
    hidden = other.hidden("/console/code")
    new = {"password": "another four lanterns", "again": "another four lanterns"}
    assert await other.send("/console/password", hidden, **new) == 303
    assert await signs_in(other) == 303, "it has not changed the password"
    await other.get("/console/code")
    assert await other.send("/console/code", code=used) == 401, "it was good for setting up"
    house.clock.push(MINUTE)
    assert await other.send("/console/code", code=app.shows(key, house.clock.now())) == 303
    assert await other.get("/console") == 200
    for spare, good in ((spares[0].upper(), 303), (spares[0], 401), (spares[1].replace("-", " "), 303)):
        third = Desk(TestClient(desk.client.server))
        await signs_in(third)
        await third.get("/console/code")
        assert await third.send("/console/code", code=spare) == good
        await third.client.session.close()
    await other.client.close()


async def test_guessing_codes_is_stopped_however_often_the_password_is_right(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    await with_codes(house, desk)
    other, answers = Desk(TestClient(desk.client.server)), []
    for n in range(8):
        assert await signs_in(other) == 303
        await other.get("/console/code")
        answers.append(await other.send("/console/code", code=f"{n:06}"))
    assert answers == [401] * 5 + [429] * 3
    await other.client.close()


async def test_a_code_is_proof_enough_to_go_on(house: Lodging, owner: Desk) -> None:
    key, _ = await with_codes(house, owner)
    settle = await settling(house, owner)
    house.clock.push(16 * MINUTE)
    code = app.shows(key, house.clock.now())
    assert await owner.send(settle, proof=code) == 303
    house.clock.push(16 * MINUTE)
    assert await owner.send(settle, proof=code) == 401


async def test_codes_for_everybody(house: Lodging, owner: Desk) -> None:
    agent = await invited(house, owner)
    await owner.get("/console/people")
    assert await owner.send("/console/people/codes", required="yes") == 303
    for each in (owner, agent):
        assert await each.get("/console") == 303
        assert each.answer.headers["Location"] == "/console/account/codes"
        await with_codes(house, each)
        assert await each.get("/console") == 200
    await agent.get("/console/account")
    form = agent.hidden("/console/sign-out")
    assert await agent.send("/console/account/codes/off", form) == 400
    (li,) = [each for each in await team.people(house.house.db.reader, make.SELLER) if each.role is Role.AGENT]
    page = f"/console/people/{li.person_id}"
    await owner.get(page)
    assert await owner.send(f"{page}/codes-off") == 303, "the phone is lost"
    assert await signs_in(agent, name="li@example.com") == 303
    assert agent.answer.headers["Location"] == "/console"
    await agent.client.close()


# Sessions -------------------------------------------------------------------------------------------------------------


async def test_sessions_are_listed_and_ended(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    phone, tablet = (Desk(TestClient(desk.client.server)) for _ in range(2))
    names = {phone: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1", tablet: "<b>Parley & co</b>"}
    for each, name in names.items():
        each.client.session.headers["User-Agent"] = name
        assert await signs_in(each) == 303
    await desk.get("/console/account")
    assert "Safari · iPhone" in desk.page and "127.0.0.1" in desk.page and "<b>" not in desk.page
    assert desk.page.count("This one") == 1 and desk.page.count('name="which"') == 2
    first = re.search(r'Safari · iPhone.*?name="which" value="(\w+)"', desk.page, re.DOTALL)
    assert first is not None
    assert await desk.send("/console/account/end", which=first[1]) == 303
    assert await phone.get("/console") == 303
    assert await tablet.get("/console") == 200
    await desk.get("/console/account")
    form = desk.hidden("/console/sign-out")
    assert await desk.send("/console/account/others", form) == 303
    assert await tablet.get("/console") == 303
    assert await desk.get("/console") == 200
    for each in names:
        await each.client.close()


async def test_nobody_ends_anothers_session(house: Lodging, owner: Desk) -> None:
    agent = await invited(house, owner)
    (mine,) = await team.sessions(house.house.db.reader, make.SELLER, house.clock.now())
    await agent.get("/console/account")
    form = agent.hidden("/console/sign-out")
    await agent.send("/console/account/end", form, which=mine.name)
    await agent.send("/console/account/others", form)
    assert await owner.get("/console") == 200
    await agent.client.close()


# Guessing -------------------------------------------------------------------------------------------------------------


async def test_failures_outlive_the_process(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    stranger = Desk(TestClient(desk.client.server))
    assert [await signs_in(stranger, f"guess {n}") for n in range(5)] == [401] * 5
    await stranger.client.close()
    await house.restart()
    async with TestClient(await serving(house)) as client:
        again = Desk(client)
        assert await signs_in(again, PASSWORD) == 429
        waits = []
        for _ in range(4):
            minutes = 0
            while (status := await signs_in(again, "guess")) == 429:
                house.clock.push(MINUTE)
                minutes += 1
            assert status == 401
            waits.append(minutes)
        assert waits == [1, 2, 4, 8], "each wrong one makes the wait longer"


async def test_a_crash_in_the_middle_of_a_guess_forgets_nothing(house: Lodging) -> None:
    """What is being looked at counts already."""
    counted = guesses.Guesses(house.house.db, house.house.vault)
    for _ in range(guesses.OF_ONE):
        await counted.attempt("person:x", "", house.clock.now())
    with pytest.raises(guesses.TooOften):
        await guesses.Guesses(house.house.db, house.house.vault).attempt("person:x", "", house.clock.now())


async def test_who_has_signed_in_here_before_is_not_locked_out(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    await desk.get("/console")
    await desk.send("/console/sign-out")
    stranger = Desk(TestClient(desk.client.server))
    for n in range(30):
        await signs_in(stranger, f"guess {n}", name="" if n < 6 else f"name {n}")
    assert await signs_in(stranger, PASSWORD) == 429
    assert await signs_in(desk, PASSWORD) == 303, (
        "neither their name nor their address counts on a device that is known"
    )
    await desk.get("/console")
    await desk.send("/console/sign-out")
    assert [await signs_in(desk, f"guess {n}") for n in range(6)] == [401] * 5 + [429], "but it does not guess on"
    device = desk.client.session.cookie_jar.filter_cookies(desk.client.make_url("/"))["parley_device"].value
    forged = device[:-1] + ("0" if device[-1] != "0" else "1")
    stranger.client.session.cookie_jar.update_cookies({"parley_device": forged}, stranger.client.make_url("/"))
    assert await signs_in(stranger, PASSWORD) == 429
    await stranger.client.close()


async def test_an_address_guesses_at_many_names_and_is_stopped(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house)
    await another_seller(house)
    stranger = Desk(TestClient(desk.client.server))
    answers = [await signs_in(stranger, "guess", name=f"name {n}") for n in range(22)]
    assert answers == [401] * 20 + [429] * 2
    await stranger.client.close()


async def test_guessing_at_large_is_told(house: Lodging, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    await desk.sign_in(house)
    await desk.get("/console")
    assert "Somebody is guessing" not in desk.page
    counted = guesses.Guesses(house.house.db, house.house.vault)
    with caplog.at_level(logging.WARNING, "parley.signin"):
        for n in range(guesses.OF_ALL + 3):
            await counted.attempt(f"name:{n}", f"10.0.0.{n}", house.clock.now())
    await desk.get("/console")
    assert "Somebody is guessing" in desk.page
    assert [each.message for each in caplog.records].count("many attempts to sign in have failed") == 1


def test_common_passwords_are_known() -> None:
    assert len([each for each in common() if len(each) >= 8]) >= 3000
    assert {"password123", "iloveyou", "qwertyuiop", "1qaz2wsx"} <= common()


async def test_long_and_plain_passwords_are_good(house: Lodging, desk: Desk) -> None:
    await desk.sign_in(house, "only small letters and spaces but very long, more than sixty-four")
    await desk.get("/console/password")
    old = {"old": "only small letters and spaces but very long, more than sixty-four"}
    for bad in ("iloveyou", "PASSWORD123", "aaaaaaaa", "1qaz2wsx"):
        assert await desk.send("/console/password", **old, password=bad, again=bad) == 422, bad
