"""Every address of the server, found in its own table of routes, attacked: what is another's, forged clicks, loose headers."""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData, web
from aiohttp.test_utils import TestClient

from bot import files, manage, uploads
from bot.chat import COOKIE, conversation_named
from handlers.console import brings
from models import people, team
from models import uploads as upload_rows
from models.facts.fact import named
from models.facts.people import Store
from models.people import Seller
from models.uploads import How, Upload
from tests import make
from tests.fakes.counter import PASSWORD, Counter, Desk, one_time, serving
from tests.house import TABLES, Lodging

SAFE = ("GET", "HEAD", "OPTIONS")
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")
# Each makes one value of what an address names: there is none of these, and some of them are no names at all.
ABSENT = {"n": "999999999", "i": "7"}
MALFORMED = (
    *("%00", "%ff", "x" * 300, "1' OR '1'='1", "..%2f..%2fsecret.key", "%0d%0aSet-Cookie:%20a=b", "-1", "é", "{{7*7}}"),
    *("NaN", "1e9", "%25s", "99999999999999999999999999", "%F0%9F%92%A5", "null", "__proto__", "*", "%5C..%5C"),
)
# What opens to whoever holds it, whoever they are; guessing it is another matter.
BEARER = {
    ("/hooks/{kind}/{key}", "key"),
    ("/console/once/{token}", "token"),
    ("/chat/{store}/copy/{message}/{token}", "token"),
}
# What names nothing of anybody's.
SHARED = {
    ("/hooks/{kind}/{key}", "kind"): "telegram",
    ("/console/setup/{key}/connect/{kind}", "kind"): "telegram",
    ("/console/report/{table}.csv", "table"): next(iter(brings.TABLES)),
    ("/console/static/{name}", "name"): "console.css",
    ("/chat/{store}/static/{name}", "name"): "webchat.js",
    ("/chat/{store}/shots/{name}.png", "name"): "label",
    ("/console/{tail}", "tail"): "anything",
}


@dataclass(frozen=True)
class Tenant:
    """Somebody who has one of everything that an address can name."""

    seller_id: str
    store: Store
    names: dict[str, dict[str, str]]
    visitor: str

    def named(self, path: str, name: str) -> str:
        """Raises KeyError where nobody has said yet what this part of an address means: say it in `seeded`."""
        if path.startswith("/chat/"):
            return self.names["chat"][name]
        return self.names[path.split("/")[2]][name]


async def seeded(house: Lodging, seller_id: str, key: str, ref: str, policy: Path) -> Tenant:
    """A store with an order, a claim with a photo, a chat that wants a person, a file handed in, a colleague, a bot."""
    db, vault, now = house.house.db, house.house.vault, house.clock.now()
    wanted = manage.Wanted(key=key, name=f"Shop {key}", policy=str(policy))
    store = await manage.add_store(db, vault, seller_id, wanted, now)
    bot = await manage.connect(db, vault, store, "telegram", {"token": f"{len(key)}23456:{key * 10}"}, now)
    shop = await house.house._shop(key)
    assert shop is not None
    visitor = f"visitor-of-{key}-0123456789"
    contact = sha256(visitor.encode()).hexdigest()[:32]
    chat = shop[1].connection_id
    of = {"seller_id": seller_id, "store_id": store.store_id, "connection_id": chat, "source": chat}
    await house.bring(
        make.order_seen(
            order_ref=ref, seller_id=seller_id, store_id=store.store_id, name=f"Buyer {ref}", email=f"{ref}@example.com",
            key=f"order:{ref}", tracking=((f"YT26{ref}00000001", "YunExpress"),),
        )
    )  # fmt: skip
    link = house.house._link(store.store_id, ref)
    await house.bring(make.opened(link=link, key=f"open:{ref}", contact_ref=contact, name=f"Buyer {ref}", **of))
    await house.work()
    counter = Counter(house, n=10 * int(ref))
    upload = files.upload_name(now, conversation_named(chat, contact), ref)
    taken = await house.house.world.files.get((await counter.photo())[5:])
    await house.house.world.files.put(taken, upload)
    await counter.says(contact, "The mug arrived broken", photos=(f"file:{upload}",), **of)
    await counter.says(contact, "I want to talk to a human", **of)
    upload_id = named("upload", key)
    async with db.writing() as rows:
        how = How(name="orders.csv", size=1)
        await upload_rows.save(
            rows,
            Upload(
                upload_id=upload_id, seller_id=seller_id, store_id=store.store_id, state="new", how=how, created_at=now
            ),
            now,
        )
        person = team.Person(
            person_id=named("person", key), seller_id=seller_id, sign_in=f"agent-{key}", name=f"Agent {key}",
            created_at=now, stores=(store.store_id,),
        )  # fmt: skip
        await team.create_person(rows, person)
    await house.house.world.files.put(taken, upload)  # as it is before it becomes evidence
    bad = uploads.bad_of(house.house.world, upload_id)
    bad.parent.mkdir(parents=True, exist_ok=True)
    bad.write_text(f"order,why\n{ref},no date\n")
    order = await house.order(ref)
    (case,) = order.cases
    talk = named("conversation", chat, contact)
    said = await house.rows("SELECT id, n, doc FROM message WHERE conversation_id = ? ORDER BY n", talk)
    photo = next(str(each["n"]) for each in said if "file:" in each["doc"])
    names = {
        "cases": {"id": case.case_id, "evidence": case.evidence[0].evidence_id},
        "orders": {"id": order.order_id},
        "conversations": {"id": talk, "n": photo, "i": "0"},
        "people": {"id": person.person_id},
        "connections": {"id": bot.connection_id},
        "settings": {"id": store.store_id},
        "setup": {"key": key, "id": upload_id},
        "policy": {"version": store.policy.version},
        "chat": {"store": key, "name": upload, "message": said[-1]["id"]},
    }
    return Tenant(seller_id, store, names, visitor)


@dataclass
class World:
    """Two sellers on one server; the first has two stores, and an agent who may see one of them."""

    house: Lodging
    client: Any
    mine: Tenant
    beside: Tenant
    theirs: Tenant
    owner: Desk
    agent: Desk
    stranger: Desk

    def routes(self) -> list[tuple[str, str]]:
        app: web.Application = self.house.house.application()
        found = {(each.method, each.resource.canonical) for each in app.router.routes() if each.resource}
        return sorted(found)

    async def rows(self) -> str:
        """Everything that is kept but who is there, and when they looked at what."""
        kept = [table for table in TABLES if table not in ("session", "seen", "failure", "lease")]
        found = {table: sorted(map(str, await self.house.rows(f"SELECT * FROM {table}"))) for table in kept}
        return json.dumps(found)


@pytest.fixture
async def world(house: Lodging, tmp_path: Path) -> AsyncIterator[World]:
    seller = Seller(seller_id="other", name="Other", created_at=house.clock.now())
    async with house.house.db.writing() as rows:
        await people.create_seller(rows, seller)
        await team.create_person(rows, manage.first_owner(seller))
    found = []
    for seller_id, key, ref in (
        (make.SELLER, "q1amber", "3001"),
        (make.SELLER, "q2birch", "3002"),
        ("other", "q3cedar", "3003"),
    ):
        policy = tmp_path / f"{key}.yaml"
        policy.write_text(f"# Of {seller_id}.\n{make.PLAIN.read_text()}")
        found.append(await seeded(house, seller_id, key, ref, policy))
    async with TestClient(await serving(house)) as client:
        desks = [Desk(TestClient(client.server)) for _ in range(3)]
        tokens = [await one_time(house), "", await one_time(house, "other")]
        agent = await team.person(house.house.db.reader, named("person", "q1amber"))
        assert agent is not None
        from bot.signin import SignIn

        entering = SignIn(house.house.db, house.house.vault)
        tokens[1] = "/console/once/" + await entering.link(agent, house.clock.now())
        for desk, link in zip(desks, tokens, strict=True):
            await desk.get(link)
            assert await desk.send(link) == 303
            await desk.get("/console/password")
            assert await desk.send("/console/password", password=PASSWORD, again=PASSWORD) == 303
            await desk.get("/console/account")
        yield World(house, client, *found, *desks)
        for desk in desks:
            await desk.client.close()


# Nobody sees another's -------------------------------------------------------------------------------------------------


def parameters(path: str) -> list[str]:
    return re.findall(r"\{(\w+)[^}]*\}", path)


def named_by(path: str) -> list[str]:
    """The parts of an address that name something of somebody's."""
    return [each for each in parameters(path) if (path, each) not in BEARER and (path, each) not in SHARED]


def fillings(path: str, mine: Tenant, theirs: Tenant) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Each way to put another's names into an address, beside the same with names of nothing."""
    parts = named_by(path)
    for whose in itertools.product(("own", "foreign", "absent"), repeat=len(parts)):
        if "foreign" not in whose or ("own" in whose and whose[0] != "own" and path.startswith("/chat/")):
            continue
        values = {"own": mine, "foreign": theirs}
        said = {
            part: values[which].named(path, part) if which != "absent" else absent(part)
            for part, which in zip(parts, whose, strict=True)
        }
        nothing = {
            part: absent(part) if which == "foreign" else said[part] for part, which in zip(parts, whose, strict=True)
        }
        if said != {part: mine.named(path, part) for part in parts}:
            yield said, nothing


def absent(part: str) -> str:
    return ABSENT.get(part, "0" * 24)


def filled(path: str, values: dict[str, str]) -> str:
    shared = {name: value for (at, name), value in SHARED.items() if at == path}
    bearer = {name: "b" * 32 for at, name in BEARER if at == path}
    return path.replace("{tail:.*}", "{tail}").format(**shared, **bearer, **values)


async def answer(
    desk: Desk, method: str, path: str, values: dict[str, str], cookies: dict[str, str] | None = None
) -> tuple[int, dict[str, str], str]:
    """Status, headers and body, without what is new in each answer and without the names that were asked for."""
    form = desk.hidden("/console/sign-out")["form"]
    fields = {
        "form": form,
        "nonce": "n" * 20,
        "text": "hello",
        "allow": "yes",
        "sure": "yes",
        "name": "X",
        "role": "owner",
    }
    fields |= {"reach": "all", "policy": "careful", "do": "read", "rung": "0", "days": "3", "silence_hours": "3"}
    more: dict[str, Any] = {"allow_redirects": False, "headers": {"Sec-Fetch-Site": "same-origin"}}
    if cookies:
        more["cookies"] = cookies
    if method not in SAFE:
        more["data"] = fields
    at = filled(path, values)
    async with desk.client.request(method, at, **more) as got:
        body = (await got.read()).decode("latin-1").replace(f'"{at}"', '"here"')
        headers = {k: v for k, v in got.headers.items() if k not in ("Date", "Content-Length")}
        status = got.status
    for value in sorted(values.values(), key=len, reverse=True):
        if len(value) > 3:
            body = body.replace(value, "·")
            headers = {k: v.replace(value, "·") for k, v in headers.items()}
    body = re.sub(r'name="(form|nonce)" value="[^"]*"', "", body)
    return status, headers, re.sub(r"(since=|pulse=)[^\"&]*", "", body)


def methods(method: str) -> tuple[str, ...]:
    return ("GET", "POST") if method == "*" else (method,)


async def test_what_is_anothers_is_not_there(world: World) -> None:
    """SEC-53: every route x everything that it can name x {own, foreign, absent}, by another seller and by an agent of another
    store: what is foreign is answered as what is absent is, in status, headers and body, and nothing is written."""
    before, asked = await world.rows(), 0
    attackers = (
        (world.stranger, world.theirs, world.mine), (world.owner, world.mine, world.theirs),
        (world.agent, world.mine, world.beside), (world.agent, world.mine, world.theirs),
    )  # fmt: skip
    for method, path in world.routes():
        if path.startswith("/chat/"):
            continue
        for desk, mine, theirs in attackers:
            for each in methods(method):
                for foreign, nothing in fillings(path, mine, theirs):
                    if path.startswith("/console/policy/") and mine.seller_id == theirs.seller_id:
                        continue  # a policy is the seller's, and agents see none
                    got = await answer(desk, each, path, foreign)
                    assert got == await answer(desk, each, path, nothing), f"{each} {path} {foreign}"
                    assert got[0] == 404, f"{each} {path} {foreign}"
                    asked += 1
    assert asked > 300
    assert await world.rows() == before, "nothing was written"


async def test_a_visitor_of_a_chat_sees_nothing_of_another(world: World) -> None:
    """SEC-53 at the public doors: another visitor's photos, messages and copies are answered as absent ones are."""
    cookies, asked = {COOKIE: world.theirs.visitor}, 0
    for method, path in world.routes():
        parts = [each for each in named_by(path) if each != "store"]
        if not path.startswith("/chat/{store}"):
            continue
        for part in parts:
            for store in (world.theirs, world.mine):
                of = {"store": store.names["chat"]["store"]}
                foreign = of | {part: world.mine.named(path, part)}
                got = await answer(world.stranger, method, path, foreign, cookies)
                assert got == await answer(world.stranger, method, path, of | {part: absent(part)}, cookies), path
                assert got[0] == 404, path
                asked += 1
    assert asked >= 6
    own = {"store": "q3cedar", "name": world.theirs.names["chat"]["name"]}
    assert (await answer(world.stranger, "GET", "/chat/{store}/photo/{name}", own, cookies))[0] == 200


async def test_every_part_of_every_address_is_attacked(world: World) -> None:
    """A route that is added later says what its parts name, or this fails."""
    for _, path in world.routes():
        for part in named_by(path):
            assert world.mine.named(path, part), f"say in `seeded` what {part} of {path} is"
    public = {path for _, path in world.routes() if not path.startswith("/console")}
    assert {path.split("/")[1] for path in public} == {
        "hooks",
        "health",
        "metrics",
        "arrivals",
        "policy",
        "store",
        "chat",
    }


async def test_what_is_ones_own_is_there(world: World) -> None:
    """So that being refused proves something."""
    for method, path in world.routes():
        if method != "GET" or not named_by(path) or not path.startswith("/console"):
            continue
        if re.search("setup/{key}/(picture|qr|rehearsal)", path):
            continue  # of a bot that answers, and of a history that was played
        own = {part: world.mine.named(path, part) for part in named_by(path)}
        assert (await answer(world.owner, method, path, own))[0] == 200, path


async def test_what_is_no_name_at_all_is_not_there_either(world: World) -> None:
    """SEC-53, SEC-42: malformed names at every part of every address: nothing breaks, and nothing is told of how it is built."""
    before = await world.rows()
    for method, path in world.routes():
        for part in parameters(path):
            for bad in MALFORMED:
                own = {each: world.mine.named(path, each) for each in named_by(path)} | {part: bad}
                shared = {n: v for (at, n), v in SHARED.items() if at == path}
                bearer = {n: "b" * 32 for at, n in BEARER if at == path}
                at = path.replace("{tail:.*}", "{tail}").format(**(shared | bearer | own))
                for each in methods(method):
                    if each == "POST" and part == "tail":
                        continue
                    status, body, headers = await sent(world, each, at)
                    assert status in (303, 400, 401, 403, 404, 405, 410, 422) or (status == 200 and harmless(path)), at
                    assert (
                        "Traceback" not in body and "SELECT" not in body and "a=b" not in headers.get("Set-Cookie", "")
                    )
    assert await world.rows() == before


def harmless(path: str) -> bool:
    """A page before a click, which shows nothing, and files and drawings that are nobody's."""
    return path == "/console/once/{token}" or "/shots/" in path or "/static/" in path


async def sent(world: World, method: str, path: str) -> tuple[int, str, dict[str, str]]:
    from yarl import URL

    form = world.owner.hidden("/console/sign-out")["form"]
    data = None if method in SAFE else {"form": form, "nonce": "n" * 20}
    url = URL(
        str(world.client.server.make_url("/")).rstrip("/") + path.replace("é", "%C3%A9").replace(" ", "%20"),
        encoded=True,
    )
    headers = {"Sec-Fetch-Site": "same-origin"}
    async with world.owner.client.session.request(
        method, url, data=data, headers=headers, allow_redirects=False
    ) as got:
        return got.status, (await got.read()).decode("latin-1"), dict(got.headers)


def _names(tenant: Tenant) -> set[str]:
    return {value for names in tenant.names.values() for value in names.values() if len(value) > 3}


async def test_what_forms_and_addresses_name_besides_is_not_there_either(world: World) -> None:
    """SEC-53: names of another's in forms and behind the question mark do what names of nothing do."""
    mine, theirs = world.theirs, world.mine
    case = theirs.names["cases"]["id"]
    order = await world.house.order("3001")
    (offer, *_) = [each.offer_id for each in order.cases[0].offers] or [case]
    letters = await world.house.rows("SELECT id FROM outbox WHERE seller_id = ? LIMIT 1", theirs.seller_id)
    (session,) = await world.house.rows("SELECT token FROM session WHERE person_id = ? LIMIT 1", make.SELLER)
    at = f"/console/cases/{mine.names['cases']['id']}"
    forms = (
        ("/console/report/holdout", {"store": theirs.store.store_id, "share": "10"}, "store"),
        ("/console/account/end", {"which": session["token"][:16]}, "which"),
        (
            "/console/people",
            {"store": "q1amber", "reach": "some", "role": "agent", "name": "X", "sign_in": "x1"},
            "store",
        ),
        *(("/console/problems", {"key": letters[0]["id"], "way": way}, "key") for way in ("again", "arrived", "aside")),
        (f"{at}/revoke", {"offer": offer}, "offer"),
        (f"{at}/answer", {"offer": offer, "chosen": "0"}, "offer"),
        ("/console/policy/again", {"version": theirs.store.policy.version}, "version"),
        (f"/console/orders/{mine.names['orders']['id']}/told", {"episode": "x", "offer": offer}, "offer"),
    )
    before = await world.rows()
    for path, fields, part in forms:
        got = await clicked(world, path, fields)
        assert got == await clicked(world, path, fields | {part: "0" * len(fields[part])}), path
    after = await world.rows()
    for each in _names(theirs) | {offer}:
        assert after.count(each) == before.count(each), "nothing of theirs was written to"
    for path in (
        "/console?store=", "/console/cases?state=&store=", "/console/conversations?store=", "/console/report?store=",
        "/console/setup?store=", "/console/report/ends?store=", "/console/policy?at=", "/console/policy/preview?at=",
        "/console/cases?state=&q=", "/console/upstream?by=",
    ):  # fmt: skip
        (one, two) = [
            await answer(world.stranger, "GET", path + value, {"": value}) for value in ("q1amber", "q9absent")
        ]
        assert (one[0], one[2].replace("q1amber", "q9absent")) == (two[0], two[2]), path


async def clicked(world: World, path: str, fields: dict[str, str]) -> tuple[int, str]:
    form = world.stranger.hidden("/console/sign-out")["form"]
    hidden = {"form": form, "nonce": sha256(repr((path, fields)).encode()).hexdigest()[:20]}
    status = await world.stranger.send(path, hidden, **fields)
    page = re.sub(r'value="[^"]*"|since=[^"]*', "", unescape(world.stranger.sent))
    return status, re.sub(r"/console/once/[\w-]+", "", page)


# No click from elsewhere -----------------------------------------------------------------------------------------------


async def test_no_click_from_elsewhere_does_anything(world: World) -> None:
    """SEC-14: every route of the console x every unsafe method: from another page, without a token, with one of another
    browser or of another session: 403, and no row changed. The other doors take no click at all."""
    before, tried = await world.rows(), 0
    mine = world.owner.hidden("/console/sign-out")["form"]
    another = world.stranger.hidden("/console/sign-out")["form"]
    for method, path in world.routes():
        for each in UNSAFE if method == "*" else (method,):
            if each in SAFE:
                continue
            at = filled(path, {part: world.mine.named(path, part) for part in named_by(path)})
            if not path.startswith("/console"):
                status = await forged(world, each, at, {"form": mine}, {"Origin": "https://evil.example"})
                assert status in (401, 403, 404, 405), at
                continue
            same = {"Sec-Fetch-Site": "same-origin"}
            for fields, headers in (
                ({"form": mine}, {"Sec-Fetch-Site": "cross-site"}), ({"form": mine}, {"Sec-Fetch-Site": "same-site"}),
                ({"form": mine}, {"Origin": "https://evil.example"}),
                ({"form": mine}, {"Origin": f"{world.client.make_url('/')}.evil.example".replace("/.", ".")}),
                ({}, same), ({"form": ""}, same), ({"form": "0" * 64}, same), ({"form": another}, same),
                ({"form": mine[:-1]}, same), ({"form": another}, {}),
            ):  # fmt: skip
                more = {"nonce": "n" * 20, "sure": "yes", "text": "x", "allow": "yes", "proof": PASSWORD}
                assert await forged(world, each, at, fields | more, headers) == 403, (each, at, fields, headers)
                tried += 1
    assert tried > 500
    assert await world.rows() == before
    await world.owner.get("/console")
    assert world.owner.answer.status == 200, "and nobody was signed out"


async def test_a_form_with_a_file_is_looked_at_like_any_other(world: World) -> None:
    """SEC-14: read part by part, and refused before the file is."""
    another = world.stranger.hidden("/console/sign-out")["form"]
    mine = world.owner.hidden("/console/sign-out")["form"]
    for _, path in world.routes():
        if not path.startswith("/console/setup/{key}/upload"):
            continue
        at = filled(path, {part: world.mine.named(path, part) for part in named_by(path)})
        for form, headers in (
            (another, {}),
            ("", {}),
            (mine, {"Sec-Fetch-Site": "cross-site"}),
            (mine, {"Origin": "https://e.vil"}),
        ):
            data = FormData()
            data.add_field("form", form)
            data.add_field("nonce", "n" * 20)
            data.add_field("file", b"order\n1", filename="x.csv", content_type="text/csv")
            async with world.owner.client.post(at, data=data, headers=headers, allow_redirects=False) as got:
                assert got.status == 403, at


async def forged(world: World, method: str, path: str, fields: dict[str, str], headers: dict[str, str]) -> int:
    async with world.owner.client.request(method, path, data=fields, headers=headers, allow_redirects=False) as got:
        return got.status


async def test_looking_changes_nothing(world: World) -> None:
    """SEC-14: a GET of any route, by its own owner, writes no row but who looked at what."""
    before = await world.rows()
    for method, path in world.routes():
        if method not in ("GET", "HEAD", "*") or path in ("/console/live", "/chat/{store}/socket"):
            continue
        at = filled(path, {part: world.mine.named(path, part) for part in named_by(path)})
        async with world.owner.client.request("HEAD" if method == "HEAD" else "GET", at, allow_redirects=False) as got:
            await got.read()
            assert got.status < 500, at
    assert await world.rows() == before


# What a browser is told ------------------------------------------------------------------------------------------------

PROMISED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Kept for as long as their name says which version they are.
LASTING = re.compile(r"/static/|/shots/|/embed\.js")


async def test_every_answer_tells_a_browser_how_little_it_may_do(world: World) -> None:
    """SEC-15: each route x {there, not there, not allowed, not signed in} and each error: all headers, and HTTPS for a year where
    there is HTTPS."""
    world.house.house.world.public_url = "https://parley.example"
    strange, seen = world.client, set()
    for method, path in [
        *world.routes(),
        ("GET", "/nowhere"),
        ("GET", "/"),
        ("DELETE", "/health"),
        ("OPTIONS", "/console"),
    ]:
        own = {part: world.mine.named(path, part) for part in named_by(path)}
        nothing = {part: absent(part) for part in named_by(path)}
        for client, values in itertools.product((world.owner.client, strange), (own, nothing)):
            for each in ("GET", "POST", "HEAD", "OPTIONS") if method == "*" else (method, "TRACE"):
                async with client.request(
                    each, filled(path, values), allow_redirects=False, headers={"Accept": "text/html"}
                ) as got:
                    seen.add(got.status)
                    strict(path, got.headers, open_=got.status == 200 and "embed.js" in path)
    assert {200, 303, 403, 404, 405} <= seen
    for path, size in (("/console/cases", 200_000), ("/hooks/telegram/x", 3_000_000)):
        async with strange.post(path, data=io.BytesIO(b"x" * size)) as got:
            strict(path, got.headers)


def strict(path: str, headers: Any, open_: bool = False) -> None:
    """`open_`: what other sites put into their pages."""
    for name, value in PROMISED.items():
        assert headers[name] == value, f"{name} of {path}"
    policy = dict(part.strip().partition(" ")[::2] for part in headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'" and policy["frame-ancestors"] in ("'none'", "'self'"), path
    assert not re.search(r"unsafe|\*|http:|data:", headers["Content-Security-Policy"]), path
    if "sandbox" not in policy:
        assert policy["base-uri"] == "'none'", path
    else:
        assert policy.keys() <= {"sandbox", "default-src", "frame-ancestors"}, path
    assert headers["Cross-Origin-Resource-Policy"] == ("cross-origin" if open_ else "same-origin"), path
    assert "max-age=31536000" in headers["Strict-Transport-Security"], path
    if not LASTING.search(path):
        assert headers["Cache-Control"] == "no-store", path


async def test_a_bug_tells_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """SEC-42: what breaks is told to the log, and to the browser that it broke."""

    async def broken(self: object, sql: str, *values: object) -> list[object]:
        raise RuntimeError("SELECT secret FROM somewhere")

    monkeypatch.setattr(type(world.house.house.db.reader), "rows", broken)
    for path in ("/console/cases", "/chat/q1amber", "/health", "/hooks/telegram/x"):
        async with world.owner.client.get(path) as got:
            body = await got.text()
            assert (
                got.status >= 404 and "SELECT" not in body and "Traceback" not in body and "RuntimeError" not in body
            ), path
            strict_error = got.headers["Content-Security-Policy"]
            assert "default-src 'none'" in strict_error
