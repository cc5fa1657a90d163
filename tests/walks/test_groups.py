"""The group of a store is changed on the settings page and on the command line, in force at once, and in nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import enacting, manage, policies
from models import people, sheets
from models.sheets import Draft
from tests import make
from tests.commands import environment, run
from tests.commands import serving as served
from tests.fakes.counter import PASSWORD, Desk, serving
from tests.house import Lodging
from tests.make import NOW

GROUPS = """
groups:
  # those that may give more
  rich:
    counter: {damaged: 40}
  poor:
    stores: [{key}]
    offer_lasts_hours: 24
"""


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    async with TestClient(await serving(house)) as client:
        found = Desk(client)
        await found.sign_in(house)
        made = await enacting.sheet(house.house.db, make.SELLER, text(house.store.key).encode(), "policy")
        await manage.set_policy(house.house.db, make.SELLER, made, NOW)
        yield found


def text(key: str) -> str:
    return "# ours\n" + policies.raw(policies.BALANCED).decode() + GROUPS.replace("{key}", key)


async def group(house: Lodging) -> str:
    (store,) = await people.stores(house.house.db.reader, make.SELLER)
    kept = await people.policy(house.house.db.reader, make.SELLER, store.policy.version)
    assert kept is not None and kept.text.startswith("# ours\n") and "# those that may give more" in kept.text
    sheet = policies.of(kept.text.encode(), "policy")
    assert store.policy == sheet.policy(store.key)
    return sheet.groups.get(store.key, "")


async def test_it_is_chosen_on_the_settings_page(house: Lodging, desk: Desk) -> None:
    path = f"/console/settings/{house.store.store_id}/group"
    assert await group(house) == "poor"
    async with house.house.db.writing() as rows:
        draft = Draft(
            n=1, text=text(house.store.key).replace("name: balanced", "name: drafted"), base="", at=NOW, by="Mei"
        )
        await sheets.keep(rows, make.SELLER, draft, "draft")
    assert await desk.get("/console/settings") == 200 and ">rich</option>" in desk.page
    old = desk.hidden(path)
    house.clock.push(timedelta(hours=1))
    assert await desk.send(path, group="rich") == 401, "it asks who is there: it is about money"
    assert await group(house) == "poor"
    assert await desk.send(path, hidden=old, group="rich", proof=PASSWORD) == 303
    assert await group(house) == "rich"
    drafted = await sheets.draft(house.house.db.reader, make.SELLER)
    assert drafted is not None and "drafted" in drafted.text
    assert policies.of(drafted.text.encode(), "draft").groups == {house.store.key: "rich"}
    # The form of somebody who has not seen that.
    assert await desk.send(path, hidden=old | {"nonce": "a" * 24}, group="poor") == 400
    await desk.get("/console/settings")
    assert await desk.send(path, group="nowhere") == 400
    assert await group(house) == "rich"
    assert await desk.send(path, group="") == 303
    assert await group(house) == ""
    assert await desk.send("/console/settings/nowhere/group", hidden=old, group="") == 404


@pytest.mark.parametrize("own", ["inherits: poor", "inherits: poor, offer_lasts_hours: 30"])
def test_what_the_store_says_itself_goes_and_the_rest_stays(own: str) -> None:
    before = text("other") + f"stores: {{shop: {{{own}}}}}\n"
    for wanted in ("rich", "poor", ""):
        after = policies.of(enacting.regrouped(before, "shop", wanted).encode(), "policy")
        assert after.groups == {"other": "poor"} | ({"shop": wanted} if wanted else {})
        hours = 30 if "30" in own else 24 if wanted == "poor" else 72
        assert after.policy("shop").offer_lasts == timedelta(hours=hours)


async def test_the_command_line_does_it_with_a_server_and_without(tmp_path: Path) -> None:
    env = environment(tmp_path)
    file = tmp_path / "mine.yaml"
    file.write_text(text("shop"))
    assert (await run(env, "seller", "add", "Mei")).code == 0
    assert (await run(env, "store", "add", "shop")).code == 0
    assert (await run(env, "policy", "set", file)).code == 0
    assert (await run(env, "store", "set", "shop", "--group", "rich")).code == 0
    assert "counter: {damaged: 40}\n    stores: [shop]" in (await run(env, "policy", "show")).out
    wrong = await run(env, "store", "set", "shop", "--group", "nowhere")
    assert wrong.code == 2 and "has no group 'nowhere': use one of rich, poor" in wrong.err
    async with served(env):
        changed = await run(env, "store", "set", "shop", "--group", "", "--name", "Loom", "--policy", "generous")
        assert (changed.code, changed.err) == (0, ""), changed.err
        wrong = await run(env, "store", "set", "shop", "--zone", "Moon")
        assert wrong.code == 2 and wrong.err.startswith("parley: 'Moon' is no time zone"), wrong.err
        wrong = await run(env, "store", "set", "shop", "--group", "rich")
        assert wrong.code == 2 and "no group 'rich': use one of (none yet)" in wrong.err
        assert (await run(env, "store", "stop", "shop")).code == 0
        assert (await run(env, "store", "start", "shop")).code == 0
    assert "name: generous" in (await run(env, "policy", "show")).out
