"""What may be offered: checked, put into force, shown."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec

from bot import manage
from bot.app import PolicySet, server_address
from bot.commands.opened import Commands, Opened, answered, seller_named, store_named, through
from bot.config import Config
from models import people
from models.errors import Misconfigured


def commands(root: Commands) -> None:
    what = root.group("policy", "what may be offered, and for how much")
    checked = what.add("check", policy_check, "what a policy allows, in plain words, or all that is wrong with it")
    checked.add_argument("file", help="careful, balanced, generous, or a file")
    changed = what.add("set", policy_set, "put a policy into force for all stores, or for one")
    changed.add_argument("file", help="careful, balanced, generous, or a file")
    changed.add_argument("--store", metavar="KEY", help="only for this store")
    shown = what.add("show", policy_show, "the text of a version; without one, of that in force")
    shown.add_argument("version", nargs="?", help="as `parley check` and the console name it")


async def policy_check(arguments: argparse.Namespace, config: Config) -> int:
    """What a policy allows, in plain words; or all that is wrong with it, by line."""
    from bot import policies
    from bot.policies import words

    path = policies.named(arguments.file)
    known = await _sold(config)
    try:
        sheet = policies.sheet(path, known)
    except policies.Mistaken as error:
        return _mistakes(error)
    for line in words.explain(sheet.targets.values()):
        print(line)
    print(f"{path}: nothing is wrong with it; version {sheet.version}")
    return 0


async def _sold(config: Config) -> dict[str, tuple[str, ...]] | None:
    """The stores by their keys with what they sell in, where there are any yet: a file is also looked at without them."""
    if config.database.startswith("sqlite:///") and not Path(config.database.removeprefix("sqlite:///")).is_file():
        return None
    async with Opened(config, reading=True) as house:
        found: dict[str, tuple[str, ...]] = {}
        for seller in await people.sellers(house.db.reader):
            sold = await people.currencies(house.db.reader, seller.seller_id)
            stores = await people.stores(house.db.reader, seller.seller_id)
            found |= {each.key: sold.get(each.store_id, ()) for each in stores}
    return found or None


def _mistakes(error: Any) -> int:
    for each in error.mistakes:
        print(f"{error.file}: {each}", file=sys.stderr)
    return 1


async def policy_set(arguments: argparse.Namespace, config: Config) -> int:
    """A refused file changes nothing. Beside a running server it is the server that writes."""
    from bot import policies

    async with Opened(config, reading=True) as house:
        seller_id = (
            (await store_named(house, arguments.store)).seller_id if arguments.store else await seller_named(house)
        )
        try:
            sheet = await manage.policy_sheet(house.db, seller_id, policies.named(arguments.file))
        except policies.Mistaken as error:
            code = _mistakes(error)
            print("nothing was changed: the policy of before stays in force", file=sys.stderr)
            return code
        only = arguments.store or ""
        if address := server_address(config.data):
            keys = await _by_server(config, address, PolicySet(seller_id=seller_id, text=sheet.text, only=only))
        else:
            stores = await manage.set_policy(house.db, seller_id, sheet, house.world.clock.now(), only)
            keys = [each.key for each in stores]
        print(f"version {sheet.version} is in force for {', '.join(keys) or 'no store yet'}")
    return 0


async def _by_server(config: Config, address: str, asked: PolicySet) -> list[str]:
    async with through(config, address) as ask:
        answer = await ask("/policy", msgspec.json.encode(asked))
    return msgspec.json.decode(answered(answer), type=list[str])


async def policy_show(arguments: argparse.Namespace, config: Config) -> int:
    """The text of a version, under the list of all as comments: what is printed is a policy file again."""
    async with Opened(config, reading=True) as house:
        stores = await people.every_store(house.db.reader)
        sellers = dict.fromkeys(store.seller_id for store in stores)
        kept = [each for seller_id in sellers for each in await people.policies(house.db.reader, seller_id)]
    used = {
        store.policy.version: [s.key for s in stores if s.policy.version == store.policy.version] for store in stores
    }
    wanted = arguments.version or (next(iter(used)) if len(used) == 1 else "")
    found = [each for each in kept if wanted and each.version.startswith(wanted)]
    for each in kept:
        where = f", in force for {', '.join(used[each.version])}" if each.version in used else ""
        print(f"# {each.version} of {each.set_at:%Y-%m-%d %H:%M} UTC by {each.by}{where}")
    if len({each.version for each in found}) != 1:
        raise Misconfigured(
            f"{f'there is no version {wanted}' if wanted else 'which version?'}: "
            f"use one of {', '.join(each.version for each in kept) or '(none was kept yet: parley policy set FILE)'}"
        )
    print(found[0].text, end="")
    return 0
