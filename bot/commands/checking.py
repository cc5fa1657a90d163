"""What is configured, and everything that is missing; is what is kept as it was?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from bot import manage, pdf, probing, trackers
from bot.app import House
from bot.clock import SystemClock
from bot.commands.opened import Commands, Opened
from bot.config import Config
from bot.files import name_of
from handlers.console import words
from handlers.console.troubles import trouble
from locales import ENGLISH
from locales.desk import speaking
from models import evidence, housekeeping, ledger, people
from models.errors import ParleyError
from models.facts.people import Store
from models.people import Sealed


def commands(root: Commands) -> None:
    checked = root.add("check", check, "what is configured, and everything that is missing")
    checked.add_argument("--all", action="store_true", help="each rule of customs, law and marketplaces that has aged")
    root.add("audit", audit, "verify the journal's chain, the budgets, and that all photos are as they were sealed")


async def check(arguments: argparse.Namespace, config: Config) -> int:
    """What is configured, and everything that is missing, at once."""
    missing: list[str] = []
    async with Opened(config, reading=True) as house:
        stores = await people.every_store(house.db.reader)
        for store in stores:
            rows = [
                r for r in await people.connections(house.db.reader, store.seller_id) if r.store_id == store.store_id
            ]
            print(f"store {store.key}: {', '.join(sorted(r.kind for r in rows))}; policy {store.policy.version}")
            missing += _lacking(store, {r.kind for r in rows}) + await _unconnected(house, store, rows)
            sold = (await people.currencies(house.db.reader, store.seller_id)).get(store.store_id, ())
            missing += _unpriced(store, sold)
        print(f"photos are kept in {house.world.files.where}")
        missing += await _unkept(house) + await _unheard(house, config) + await _untranslated(house, config)
        found = await housekeeping.health(house.db.reader, int(house.world.clock.now().timestamp() * 1000))
        print(f"orders {found['orders']}, with a linked buyer {found['linked']}")
    if not stores:
        missing.append("there is no store: run `parley seller add NAME` and `parley store add KEY`")
    aged = manage.to_read_again(SystemClock().now())
    for each in aged if arguments.all else ():
        print(f"read again: {each}")
    if aged and not arguments.all:
        print(f"read again: {len(aged)} rules of customs, law and marketplaces, used with care: parley check --all")
    for each in pdf.lacking(config.fonts):
        print(f"cannot be printed: {each}")
    for each in missing:
        print(f"missing: {each}")
    return 1 if missing else 0


async def _unconnected(house: House, store: Store, rows: Iterable[Sealed]) -> list[str]:
    """Each connection is asked, as the console's own test does it; and the orders and the start of the store are looked at."""
    missing, t = [], speaking(ENGLISH)
    for row in rows:
        if row.kind not in probing.adapters(house.world):
            continue
        tried = await probing.test(house.world, house.db, row, note=False)
        name = f"store {store.key}: {words.kind(t, row.kind)}"
        if tried.error:
            found = trouble(t, tried.error)
            # That a service is away for a moment is nothing that is missing here.
            if found.slug == "away":
                print(f"{name}: {found.words}")
            else:
                missing.append(f"{name}: {found.words}")
        elif tried.probed is not None:
            said = tried.probed
            title = f" as {said.name or said.handle}" if said.name or said.handle else ""
            left = f", {t('quota-left', left=str(said.left), total=str(said.total))}" if said.left is not None else ""
            print(f"{name} works{title}{left}")
    if not store.live:
        missing.append(
            f"store {store.key}: it is not started, so nobody is written to first: parley store start {store.key}"
        )
    return missing


async def _unkept(house: House) -> list[str]:
    """A file is kept, read again and removed."""
    files, data = house.world.files, house.vault.token().encode()
    try:
        name = await files.put(data, name_of("check", data))
        same = await files.get(name) == data
        await files.drop(name)
    except ParleyError as error:
        return [f"photos cannot be kept in {files.where}: {error}"]
    return [] if same else [f"what was kept in {files.where} comes back changed"]


async def _unheard(house: House, config: Config) -> list[str]:
    """A bigger ear is asked once, if there is one."""
    if house.ear is None:
        print("what buyers write is heard here alone; no language model is asked (PARLEY_LLM_URL)")
        return []
    named = f"{config.llm_model} at {config.upstreams['llm']}"
    if why := await house.ear.probe():
        return [f"the language model {named} cannot be used: {why}"]
    print(f"the language model {named} answers; it is asked when a text is unclear, {config.llm_daily} times a day")
    return []


async def _untranslated(house: House, config: Config) -> list[str]:
    """The translator is asked once, if there is one."""
    if house.world.translator is None:
        print(
            "nothing is translated for the console (PARLEY_TRANSLATOR); ready-made replies are there in every language"
        )
        return []
    named = f"the translator {config.translator} at {config.upstreams['translator']}"
    try:
        await house.world.translator.translate("Where is my parcel?", "es")
    except ParleyError as error:
        return [f"{named} cannot be used: {error}"]
    print(f"{named} answers; {config.translator_daily} messages a day")
    return []


def _lacking(store: Store, kinds: set[str]) -> list[str]:
    missing = []
    if not store.withdrawal_url:
        missing.append(
            f"store {store.key}: the address of its withdrawal function, for EU buyers: "
            f"parley store set {store.key} --withdrawal-url https://…"
        )
    if "telegram" not in kinds:
        missing.append(
            f"store {store.key}: Telegram is not connected: parley store connect {store.key} telegram --secret token=…"
        )
    if not kinds & trackers.all().keys():
        missing.append(f"store {store.key}: no tracker: parley store connect {store.key} 17track --secret key=…")
    return missing


def _unpriced(store: Store, sold: Iterable[str]) -> list[str]:
    priced = {store.policy.currency, *store.policy.rates}
    codes = [code for code in sold if store.policy.currency and code not in priced]
    return [
        f"store {store.key}: its policy has no rate for {code}, so a person decides these orders: "
        f"add it under `rates:` and run parley policy set FILE"
        for code in codes
    ]


async def audit(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config, reading=True) as house:
        count, broken = await housekeeping.broken_chains(house.db.reader)
        wrong = await ledger.differing(house.db.reader)
        photos, unsealed = await _seals(house)
    for each in (*broken, *wrong, *unsealed):
        print(each, file=sys.stderr)
    print(f"{count} journal lines, {len(broken)} broken; {len(wrong)} budgets that differ from the orders")
    print(f"{photos} photos in {house.world.files.where}, {len(unsealed)} not as they were sealed")
    return 1 if broken or wrong or unsealed else 0


async def _seals(house: House) -> tuple[int, list[str]]:
    """How many photos there are or were, and what is wrong with them."""
    from tqdm import tqdm

    from bot import seals

    orders = await evidence.with_cases(house.db.reader)
    count, wrong = 0, list[str]()
    for order_id in tqdm(orders, unit=" orders", disable=not sys.stderr.isatty()):
        async for _, said in seals.broken(house.db.reader, house.world.files, order_id):
            count += 1
            wrong += [said] if said else []
    return count, wrong
