"""People at the command line, after an upgrade, and after a server was killed in the middle of guessing."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
from tortoise import connections

from bot.signin import Came, SignIn
from models import team
from models.facts.fact import to_ms
from models.team import Role
from tests.commands import environment, rows, run, serving
from tests.fakes.counter import PASSWORD
from tests.house import Lodging, empty
from tests.make import NOW

ONCE = re.compile(r"http://\S+/console/once/\S{30,}")


@pytest.fixture
async def env(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "data").mkdir()
    on_sqlite = (await empty(tmp_path / "data")).startswith("sqlite")
    return environment(tmp_path / "data", "" if on_sqlite else await empty(tmp_path))


@pytest.mark.timeout(300)
async def test_people_are_added_listed_and_switched_off(env: dict[str, str]) -> None:
    assert (await run(env, "seller", "add", "Loom")).code == 0
    assert (await run(env, "store", "add", "mugs")).code == 0
    assert (await run(env, "seller", "add", "Other")).code == 0
    asked = await run(env, "store", "add", "lamps")
    assert asked.code == 2 and "Loom, Other" in asked.err
    added = await run(env, "person", "add", "Li@example.com", "--name", "Li Wei", "--store", "mugs", "--seller", "Loom")
    assert added.code == 0 and ONCE.search(added.out)
    foreign = await run(env, "person", "add", "x", "--store", "mugs", "--seller", "Other")
    assert foreign.code == 2 and "no store 'mugs'" in foreign.err
    assert (await run(env, "person", "off", "li@example.com")).code == 0
    listed = (await run(env, "person", "list")).out
    assert "li@example.com: Li Wei, agent of Loom, mugs, no codes, off" in listed
    assert "loom: Loom, owner of Loom, all stores, no codes, has no password yet" in listed
    refused = await run(env, "person", "link", "li@example.com")
    assert refused.code == 2 and not ONCE.search(refused.out)
    again = await run(env, "person", "link", "LOOM", "--without-codes")
    assert again.code == 0 and ONCE.search(again.out)


async def test_the_password_of_before_is_the_first_owner_s(house: Lodging) -> None:
    """Sellers as they were kept before there were people, two of one name among them; a browser that is signed in stays so."""
    db, signin = house.house.db, SignIn(house.house.db, house.house.vault)
    kept = await signin.hash(PASSWORD)
    async with db.writing() as write:
        await write.run("DELETE FROM person")
        await write.run("DELETE FROM seller")
        for n, name in enumerate(("Lantern & Loom", "lantern & loom ", "")):
            await write.run(
                "INSERT INTO seller (id, name, password, created_at) VALUES (?, ?, ?, ?)",
                f"{n:024}", name, kept, to_ms(NOW) + n,
            )  # fmt: skip
        await write.run(
            "INSERT INTO session (token, seller_id, once, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
            "t", f"{0:024}", False, to_ms(NOW), to_ms(NOW) + 10**9,
        )  # fmt: skip
    dialect = "postgres" if db.dialect == "postgres" else "sqlite"
    editor = SimpleNamespace(client=connections.get("default"), DIALECT=dialect)
    await import_module("models.migrations.0014_people").first_owners(None, editor)
    for n, name in enumerate(("LANTERN & Loom", f"lantern & loom-{1:024}", f"{2:024}")):
        entered = await signin.by_password(name, PASSWORD, Came(), NOW)
        assert entered is not None and entered.person.person_id == f"{n:024}" and entered.person.role is Role.OWNER
    found = await team.session(db.reader, "t")
    assert found is not None and found.person_id == f"{0:024}"
    assert {row["password"] for row in await house.rows("SELECT password FROM seller")} == {""}


async def test_a_killed_server_forgets_no_failure(env: dict[str, str]) -> None:
    async with serving(env) as server:
        assert [await guess(server.base) for _ in range(5)] == [401] * 5
        await server.kill()
    async with serving(env) as server:
        assert await guess(server.base) == 429
        await server.end()
    async with rows(env) as db:
        (found,) = await db.reader.rows("SELECT count(*) AS n FROM failure WHERE who LIKE 'person:%'")
        assert found["n"] == 5


async def guess(base: str) -> int:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(f"{base}/console/sign-in") as answer:
            (form,) = set(re.findall(r'name="form" value="(\w+)"', await answer.text()))
        async with session.post(f"{base}/console/sign-in", data={"form": form, "password": "guess"}) as answer:
            return answer.status
