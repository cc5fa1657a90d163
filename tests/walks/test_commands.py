"""The command line: each command does its work, and says in one line what a person must mend."""

from __future__ import annotations

import argparse
import asyncio
import atexit
import csv
import re
import shutil
import tempfile
from pathlib import Path

import aiohttp
import pytest

from bot.__main__ import _parser
from tests import postgres
from tests.commands import Ran, Server, door, environment, order, rows, run, serving, signed
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.trackers import KEY, Fake17Track
from tests.house import empty, other_hands

ORDERS = """order,placed_at,country,currency,title,quantity,unit_price,tracking,carrier
A-1,2026-03-01T10:00:00Z,DE,EUR,Cup,2,12.50,LB123456789CN,China Post
A-2,not a date,DE,EUR,Cup,1,12.50,,
A-3,2026-03-01T10:00:00Z,DE,EUR,Cup,many,12.50,,
A-4,2026-03-02T10:00:00Z,US,USD,Mug,1,20.00,LB987654321CN,China Post
"""
EVENTS = """tracking,at,status,country,location,description
LB123456789CN,2026-03-03T08:00:00Z,accepted,CN,Shenzhen,
LB123456789CN,sometime,in_transit,CN,Shenzhen,
LB987654321CN,2026-03-04T08:00:00Z,delivered,US,Boston,
LB987654321CN,2026-03-05T08:00:00Z,unknown,US,Boston,Kuriren
"""


def test_every_word_of_the_command_line_is_explained() -> None:
    def unexplained(parser: argparse.ArgumentParser, name: str) -> list[str]:
        found = []
        for each in parser._actions:
            if isinstance(each, argparse._SubParsersAction):
                found += [said for word, inner in each.choices.items() for said in unexplained(inner, f"{name} {word}")]
            elif not each.help:
                found.append(f"{name} {each.dest}")
        return found

    assert unexplained(_parser(), "parley") == []


@pytest.fixture
async def env(tmp_path: Path) -> dict[str, str]:
    """A folder and a database with nothing in them."""
    (tmp_path / "data").mkdir()
    on_sqlite = (await empty(tmp_path / "data")).startswith("sqlite")
    return environment(tmp_path / "data", "" if on_sqlite else await empty(tmp_path))


@pytest.fixture
async def shop(env: dict[str, str]) -> dict[str, str]:
    """With a seller and a store, made by the commands once in a run."""
    if not _furnished:
        _furnished.update(env)
        added = await run(env, "seller", "add", "Li Wei")
        assert added.code == 0 and re.search(r"http://\S+/console/once/\S{30,}", added.out)
        assert (await run(env, "store", "add", "shop", "--name", "Lantern & Loom", "--zone", "Asia/Shanghai")).code == 0
        shutil.copytree(env["PARLEY_DATA"], _kept)
        if "PARLEY_DATABASE" in env:
            _furnished["PARLEY_DATABASE"] = await postgres.copy(env["PARLEY_DATABASE"])
        return env
    shutil.copytree(_kept, env["PARLEY_DATA"], dirs_exist_ok=True)
    if "PARLEY_DATABASE" in env:
        return {**env, "PARLEY_DATABASE": await postgres.copy(_furnished["PARLEY_DATABASE"])}
    return env


_furnished: dict[str, str] = {}
_kept = Path(tempfile.mkdtemp(prefix="parley-shop-")) / "data"
atexit.register(shutil.rmtree, _kept.parent, True)


def clear(ran: Ran) -> str:
    """One line on stderr and no traceback."""
    assert ran.code != 0, ran.out
    assert "Traceback" not in ran.err, ran.err
    lines = ran.err.strip().splitlines()
    assert len(lines) == 1, ran.err
    return lines[0]


async def all_of(env: dict[str, str], *commands: tuple[object, ...]) -> list[str]:
    """Each refused with its one line; all at once where nothing is written."""
    return [clear(each) for each in await asyncio.gather(*(run(env, *each) for each in commands))]


async def test_a_store_is_made_changed_and_connected(shop: dict[str, str], tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("nonsense = [")
    for word, command in (
        ("'no zone'", ("store", "add", "other", "--zone", "no zone")),
        ("policy.toml", ("store", "set", "shop", "--policy", policy)),
        ("shop", ("store", "add", "shop")),
        ("which store", ("store", "set", "nowhere", "--name", "x")),
        ("--secret token=", ("store", "connect", "shop", "telegram")),
        ("telegram", ("store", "connect", "shop", "pigeon")),
        ("store connect shop telegram", ("store", "desk", "shop")),
    ):
        assert word in clear(await run(shop, *command))
    checked = await run(shop, "check")
    assert checked.code == 1 and "withdrawal" in checked.out and "Telegram is not connected" in checked.out
    async with FakeTelegram() as telegram, Fake17Track() as tracker:
        near = shop | {"PARLEY_TELEGRAM_API": telegram.base, "PARLEY_17TRACK_API": tracker.base}
        token = telegram.token
        connected = await run(near, "store", "connect", "shop", "telegram", "--secret", f"token={token}")
        assert connected.code == 0 and "/hooks/telegram/" in connected.out and token not in connected.out
        desk = await run(near, "store", "desk", "shop")
        assert desk.code == 0 and re.search(r"^/desk [A-Z2-7]{8}$", desk.out, re.MULTILINE)
        await run(near, "store", "connect", "shop", "17track", "--secret", f"key={KEY}")
        await run(near, "store", "set", "shop", "--withdrawal-url", "https://shop.example/withdraw")
        checked = await run(near, "check")
        assert checked.code == 0 and "17track, api, telegram, webchat" in checked.out
        assert "Telegram works as Shop" in checked.out and "17TRACK works, 163 of 200 left" in checked.out
    assert token.encode() not in (Path(shop["PARLEY_DATA"]) / "secret.key").read_bytes()


async def test_a_check_says_of_a_connection_what_its_page_says(shop: dict[str, str]) -> None:
    async with FakeTelegram() as telegram:
        near = shop | {"PARLEY_TELEGRAM_API": telegram.base}
        await run(near, "store", "connect", "shop", "telegram", "--secret", f"token={TOKEN}")
        await run(near, "store", "stop", "shop")
        telegram.token = "8000000002:" + "n" * 36
        checked = await run(near, "check")
    assert checked.code == 1 and "copy it again from @BotFather" in checked.out
    assert "it is not started" in checked.out and TOKEN not in checked.out


async def test_a_shop_is_connected_as_people_write_it(shop: dict[str, str]) -> None:
    """An address as the browser shows it opens; a name that nobody knows, or a key without one, is told and not repeated."""
    connect, key = ("store", "connect", "shop"), "shpat_abcdef"
    own = ("--secret", "secret=s", "--secret", f"token={key}")
    for secrets in ((*own, "--secret", "shop=my-shop"), (*own, "--secret", key), ("--secret", "secret=", *own[2:])):
        told = clear(await run(shop, *connect, "shopify", *secrets))
        assert "--secret secret=…" in told and key not in told
    wrong = await run(shop, *connect, "shopify", *own, "--secret", "domain=shop.example")
    assert wrong.code == 0 and "give also a right domain (Shop domain, like my-shop.myshopify.com)" in wrong.out
    address = "domain=https://My-Shop.myshopify.com/admin"
    assert "shopify itself carries out" in (await run(shop, *connect, "shopify", *own, "--secret", address)).out


async def test_files_are_imported_alone_and_beside_a_server(shop: dict[str, str], tmp_path: Path) -> None:
    orders, events = tmp_path / "orders.csv", tmp_path / "events.csv"
    orders.write_text(ORDERS)
    events.write_text(EVENTS)
    early = await run(shop, "import", "events", events)
    assert early.code == 1 and "line 3" in early.err
    assert "events that mean nothing to Parley: 1; the console lists them" in early.err
    async with serving(shop):
        brought = await run(shop, "import", "orders", orders)
    assert brought.code == 1 and "2 orders kept, 2 bad rows" in brought.out
    assert "line 3" in brought.err and "placed_at" in brought.err and "line 4" in brought.err
    assert "order A-1, kept, but look: LB123456789CN is no valid postal number: after 12345678 comes 5" in brought.err
    assert (await run(shop, "import", "orders", orders)).code == 1
    assert (await run(shop, "import", "events", events)).code == 1
    async with rows(shop) as db:
        found = {row["ref"]: row["status"] for row in await db.reader.rows(
            "SELECT o.ref, p.status FROM order_ o JOIN parcel p ON p.order_id = o.id"
        )}  # fmt: skip
        assert await db.reader.rows("SELECT 1 FROM inbox WHERE state <> 'done'") in ([], ())
    assert found == {"A-1": "accepted", "A-4": "delivered"}
    audited = await run(shop, "audit")
    assert (audited.code, audited.err) == (0, "")


async def test_links_lead_to_one_order_or_to_all(shop: dict[str, str], tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(ORDERS)
    await run(shop, "import", "orders", orders)
    one = await run(shop, "link", "A-1", "--png", tmp_path / "qr.png")
    token = re.search(r"/chat/shop\?order=([0-9a-f]{32})", one.out)
    assert one.code == 0 and token
    assert (tmp_path / "qr.png").read_bytes().startswith(b"\x89PNG")
    assert (await run(shop, "link", "--all", tmp_path / "links.csv")).code == 0
    with (tmp_path / "links.csv").open(newline="") as file:
        listed = list(csv.DictReader(file))
    assert [each["order"] for each in listed] == ["A-1", "A-4"]
    assert token[1] in listed[0]["web_chat"]
    assert "B-1" in clear(await run(shop, "link", "B-1"))


async def test_no_link_leads_out_of_a_marketplace(shop: dict[str, str], tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "order,marketplace,placed_at,country,currency,title,quantity,unit_price\n"
        "M-1,amazon,2026-03-01,US,USD,Mug,1,10.00\nM-2,,2026-03-01,US,USD,Mug,1,10.00\n"
    )
    await run(shop, "import", "orders", orders)
    banned = clear(await run(shop, "link", "M-1"))
    assert "marketplace" in banned and "order=" not in banned
    every = await run(shop, "link", "--all", tmp_path / "links.csv")
    assert "1 orders of marketplaces left out" in every.out
    assert "M-1" not in (tmp_path / "links.csv").read_text()


async def test_a_journal_that_was_touched_is_found_out(shop: dict[str, str], tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(ORDERS)
    await run(shop, "import", "orders", orders)
    async with rows(shop) as db, db.writing() as write:
        await other_hands(write)
        await write.run("UPDATE journal SET changes = changes || ' ' WHERE n = (SELECT min(n) FROM journal)")
    found = await run(shop, "audit")
    assert found.code == 1 and "was changed" in found.err
    async with rows(shop) as db, db.writing() as write:
        await other_hands(write)
        await write.run("DELETE FROM journal")
    found = await run(shop, "audit")
    assert found.code == 1 and "is missing" in found.err


async def test_tables_are_brought_up_to_date_twice(env: dict[str, str]) -> None:
    for _ in range(2):
        assert (await run(env, "migrate")).code == 0


async def settled(env: dict[str, str], server: Server) -> None:
    """The first start makes a store after the doors are open."""
    for _ in range(200):
        assert server.process.returncode is None, server.log.read_text()
        async with rows(env) as db:
            if await db.reader.rows("SELECT 1 FROM connection WHERE kind = 'api'"):
                return
        await asyncio.sleep(0.05)


async def test_a_first_start_makes_a_store_and_a_second_keeps_it(env: dict[str, str]) -> None:
    for _ in range(2):
        async with serving(env) as server:
            await settled(env, server)
            path, secrets = await door(env, "api")
            raw, headers = signed({"orders": [order("A-1")]}, secrets["secret"])
            async with aiohttp.ClientSession() as session:
                async with session.post(server.base + path, data=raw, headers=headers) as answer:
                    assert answer.status == 200
                async with session.get(f"{server.base}/chat/shop") as answer:
                    assert answer.status == 200
            if not env.get("PARLEY_DATABASE"):
                for said in await all_of(env, ("serve",), ("seller", "add", "Zhang")):
                    assert "another Parley" in said
            assert await server.end() == 0
    async with rows(env) as db:
        assert len(await db.reader.rows("SELECT id FROM store")) == 1


async def test_settings_that_cannot_be_used_are_all_named(env: dict[str, str], tmp_path: Path) -> None:
    garbage, file = tmp_path / "garbage.db", tmp_path / "file"
    garbage.write_bytes(b"this is no database at all" * 100)
    file.write_text("")
    wrong = {"PARLEY_PORT": "many", "PARLEY_PUBLIC_URL": "http://parley.example", "PARLEY_TELEGRAM_API": "x"}
    said = {
        "wrong": run({**env, **wrong}, "serve"),
        "short": run({**env, "PARLEY_SECRET_KEY": "short"}, "serve"),
        "nowhere": run({**env, "PARLEY_DATABASE": f"sqlite:///{tmp_path}/nowhere/parley.db"}, "migrate"),
        "refused": run({**env, "PARLEY_DATABASE": "postgres://parley:hunter2@127.0.0.1:1/parley"}, "migrate"),
        "file": run({**env, "PARLEY_DATA": str(file)}, "check"),
        "garbage": run({**env, "PARLEY_DATA": str(tmp_path / "g"), "PARLEY_DATABASE": f"sqlite:///{garbage}"}, "check"),
        "web": run({**env, "PARLEY_DATABASE": f"sqlite:///{tmp_path}/web.db"}, "serve", "--role", "web"),
    }
    heard = dict(zip(said, map(clear, await asyncio.gather(*said.values())), strict=True))
    assert all(name in heard["wrong"] for name in wrong)
    assert "16 characters" in heard["short"]
    assert "nowhere" in heard["nowhere"] and "garbage.db" in heard["garbage"] and "--role all" in heard["web"]
    assert "127.0.0.1" in heard["refused"] and "hunter2" not in heard["refused"]


async def test_a_key_that_others_can_read_is_refused(shop: dict[str, str]) -> None:
    key = Path(shop["PARLEY_DATA"]) / "secret.key"
    assert key.stat().st_mode & 0o777 == 0o600
    key.chmod(0o644)
    assert "chmod 600" in clear(await run(shop, "check"))


async def test_a_port_that_is_taken_is_named(shop: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "two").mkdir()
    async with serving(shop) as server:
        port = server.base.rpartition(":")[2]
        other = environment(tmp_path / "two", PARLEY_PORT=port)
        assert port in clear(await run(other, "serve")).split("\n")[-1]


async def test_files_that_cannot_be_read_are_named(shop: dict[str, str], tmp_path: Path) -> None:
    assert "missing.csv" in clear(await run(shop, "import", "orders", tmp_path / "missing.csv"))
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe\x00" * 50)
    assert (await run(shop, "import", "orders", picture)).code != 0
    assert "Traceback" not in (await run(shop, "import", "events", picture)).err
