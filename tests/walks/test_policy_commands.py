"""A policy as a seller handles it: checked, put into force for all stores at once or not at all, and read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import people
from tests.commands import environment, rows, run, serving
from tests.house import empty
from tests.make import PLAIN

ORDER = """order,placed_at,country,currency,title,quantity,unit_price
A-1,2026-03-01T10:00:00Z,PL,PLN,Cup,2,12.50
"""


@pytest.fixture
async def env(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "data").mkdir()
    on_sqlite = (await empty(tmp_path / "data")).startswith("sqlite")
    return environment(tmp_path / "data", "" if on_sqlite else await empty(tmp_path))


async def in_force(env: dict[str, str]) -> dict[str, str]:
    """The version of each store."""
    async with rows(env) as db:
        return {store.key: store.policy.version for store in await people.every_store(db.reader)}


async def test_a_file_is_looked_at_without_a_house(tmp_path: Path) -> None:
    env = environment(tmp_path / "nowhere")
    fine = await run(env, "policy", "check", "careful")
    assert fine.code == 0 and "At most" in fine.out and not fine.err
    bad = tmp_path / "mine.yaml"
    bad.write_text("curency: EUR\nladders:\n  lost: [[wait]]\n")
    ran = await run(env, "policy", "check", bad)
    told = ran.err.splitlines()
    assert ran.code == 1 and not ran.out and len(told) == 3
    assert [each.removeprefix(f"{bad}: ").partition(":")[0] for each in told] == ["line 1", "line 2", "line 3"]
    assert not (tmp_path / "nowhere").exists()


async def test_a_policy_comes_into_force_for_all_stores_or_for_none(env: dict[str, str], tmp_path: Path) -> None:
    await run(env, "seller", "add", "Li Wei")
    assert (await run(env, "store", "add", "shop")).code == 0
    assert (await run(env, "store", "add", "uk", "--policy", "careful")).code == 0
    before = await in_force(env)
    assert before["shop"] != before["uk"]

    bad = tmp_path / "bad.yaml"
    bad.write_text(PLAIN.read_text() + "stores: {us: {}}\n")
    refused = await run(env, "policy", "set", bad)
    assert refused.code == 1 and "no store 'us'" in refused.err and "stays in force" in refused.err
    assert await in_force(env) == before

    good = tmp_path / "good.yaml"
    good.write_text(PLAIN.read_text() + "stores: {uk: {ladders: {lost: [[refund]]}}}\n# the seller's own words\n")
    assert (await run(env, "policy", "set", good)).code == 0
    after = await in_force(env)
    assert after["shop"] == after["uk"] not in before.values()
    async with rows(env) as db:
        shop, uk = await people.every_store(db.reader)
    assert len(next(iter(shop.policy.ladders["lost"]))) == 2 and len(next(iter(uk.policy.ladders["lost"]))) == 1

    shown, old, none = [await run(env, "policy", "show", *each) for each in ((), (before["uk"][:6],), ("ffff",))]
    assert shown.code == 0 and shown.out.endswith(good.read_text())
    assert f"# {after['uk']}" in shown.out and "in force for shop, uk" in shown.out
    assert old.code == 0 and "name: careful" in old.out
    assert none.code != 0 and "no version ffff" in none.err

    assert (await run(env, "policy", "set", "generous", "--store", "uk")).code == 0
    last = await in_force(env)
    assert last["shop"] == after["shop"] != last["uk"]


async def test_a_store_that_sells_in_what_has_no_price_is_told(env: dict[str, str], tmp_path: Path) -> None:
    await run(env, "seller", "add", "Li Wei")
    assert (await run(env, "store", "add", "shop")).code == 0
    orders, policy = tmp_path / "orders.csv", tmp_path / "mine.yaml"
    orders.write_text(ORDER)
    policy.write_text("currency: EUR\n" + PLAIN.read_text())
    assert (await run(env, "import", "orders", orders)).code == 0
    before = await in_force(env)
    for command in (
        ("policy", "check", policy),
        ("policy", "set", policy),
        ("store", "set", "shop", "--policy", policy),
    ):
        ran = await run(env, *command)
        assert ran.code != 0 and "line 1" in ran.err and "shop sells in PLN" in ran.err
    assert await in_force(env) == before
    policy.write_text("currency: EUR\nrates: {PLN: 0.23}\n" + PLAIN.read_text())
    assert (await run(env, "store", "set", "shop", "--policy", policy)).code == 0
    assert await in_force(env) != before


async def test_a_running_server_puts_a_policy_into_force_for_the_command(env: dict[str, str], tmp_path: Path) -> None:
    await run(env, "seller", "add", "Li Wei")
    assert (await run(env, "store", "add", "shop")).code == 0
    before = await in_force(env)
    async with serving(env):
        bad = tmp_path / "bad.yaml"
        bad.write_text(PLAIN.read_text() + "stores: {us: {}}\n")
        refused = await run(env, "policy", "set", bad)
        assert refused.code == 1 and "no store 'us'" in refused.err
        assert await in_force(env) == before
        ran = await run(env, "policy", "set", "generous")
        assert ran.code == 0 and not ran.err and ran.out.endswith("is in force for shop\n")
        after = await in_force(env)
        assert after != before and after["shop"] in ran.out
    shown = await run(env, "policy", "show")
    assert "name: generous" in shown.out and f"# {after['shop']}" in shown.out
