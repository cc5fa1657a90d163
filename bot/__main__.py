"""`parley`: the command line, one short function a command; the only entry point."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import bot.config
from bot import log, manage, pdf, trackers
from bot.app import House, server_address
from bot.clock import SystemClock
from bot.config import Config
from bot.files import name_of
from bot.wire import AiohttpWire
from bot.world import Channel, Field, Shop, Till, Tracker
from models import evidence, housekeeping, ledger, load, marketplaces, people
from models.errors import Misconfigured, ParleyError
from models.facts.inbound import Inbound, OrderSeen
from models.facts.markets import ChannelMode
from models.facts.people import Store
from models.rules import s10, status

Command = Callable[[argparse.Namespace, Config], Coroutine[Any, Any, int]]


def main(argv: Sequence[str] | None = None) -> int:
    """One clear line on stderr and a non-zero exit for whatever a person must mend."""
    arguments = _parser().parse_args(argv)
    os.umask(0o077)
    try:
        config = bot.config.read()
        run: Command = arguments.run
        return asyncio.run(run(arguments, config))
    except (ParleyError, OSError) as error:
        print(f"parley: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


async def serve(arguments: argparse.Namespace, config: Config) -> int:
    log.start()
    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    house = _house(config, arguments.role)
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    try:
        port = await house.serve()
        if arguments.role != "worker":
            await _first_start(house, port)
        await stop.wait()
    finally:
        await house.close()
    return 0


async def _first_start(house: House, port: int) -> None:
    """A seller to sign in as, a store and a bot to begin with: what a new installation lacks is made and printed."""
    now, address = house.world.clock.now(), house.config.public_url or f"http://{house.config.host}:{port}"
    found = await people.sellers(house.db.reader)
    if not found:
        seller, _ = await manage.add_seller(house.db, house.vault, "Seller", now)
        wanted = manage.Wanted(key="shop", name="My shop")
        await manage.add_store(house.db, house.vault, seller.seller_id, wanted, now)
        found = (seller,)
    stores = await people.every_store(house.db.reader)
    if house.config.telegram_token and stores:
        await manage.connect(house.db, house.vault, stores[0], "telegram", {"token": house.config.telegram_token}, now)
        house.schedule.look_again()
    print(f"Parley listens on {address}")
    for store in stores:
        print(f"  chat of {store.name}: {address}/chat/{store.key}")
    print(f"  console: {address}/console")
    if not found[0].password:
        token = await manage.sign_in_link(house.db, house.vault, found[0].seller_id, now)
        print(f"  sign in once, within a day: {address}/console/once/{token}")
    sys.stdout.flush()


async def demo(arguments: argparse.Namespace, config: Config) -> int:
    from bot import demo as demonstration

    log.start()
    return await demonstration.run(config)


async def migrate(arguments: argparse.Namespace, config: Config) -> int:
    async with _opened(config):
        print("the tables are up to date")
    return 0


async def check(arguments: argparse.Namespace, config: Config) -> int:
    """What is configured, and everything that is missing, at once."""
    missing: list[str] = []
    async with _opened(config, reading=True) as house:
        stores = await people.every_store(house.db.reader)
        for store in stores:
            rows = [
                r for r in await people.connections(house.db.reader, store.seller_id) if r.store_id == store.store_id
            ]
            print(f"store {store.key}: {', '.join(sorted(r.kind for r in rows))}; policy {store.policy.version}")
            missing += _lacking(store, {r.kind for r in rows})
            sold = (await people.currencies(house.db.reader, store.seller_id)).get(store.store_id, ())
            missing += _unpriced(store, sold)
        print(f"photos are kept in {house.world.files.where}")
        missing += await _unkept(house) + await _unheard(house, config) + await _untranslated(house, config)
        found = await housekeeping.health(house.db.reader, int(house.world.clock.now().timestamp() * 1000))
        print(f"orders {found['orders']}, with a linked buyer {found['linked']}")
    if not stores:
        missing.append("there is no store: run `parley seller add NAME` and `parley store add KEY`")
    for each in manage.to_read_again(SystemClock().now()):
        print(f"read again: {each}")
    for each in pdf.lacking(config.fonts):
        print(f"cannot be printed: {each}")
    for each in missing:
        print(f"missing: {each}")
    return 1 if missing else 0


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


async def import_orders(arguments: argparse.Namespace, config: Config) -> int:
    from bot.stores import csvfile

    async with _opened(config, reading=True) as house:
        stores = {each.key: each for each in await people.every_store(house.db.reader)}
        # Without --store a file of several stores says itself, row by row, whose an order is.
        by_row = arguments.store is None and len({each.seller_id for each in stores.values()}) == 1 < len(stores)
        store = next(iter(stores.values())) if by_row else await _store(house, arguments.store)
    seen, bad = csvfile.orders(
        csvfile.lines_of(arguments.file),
        stores.get if by_row else store,
        f"csv:{store.seller_id if by_row else store.store_id}",
        at=SystemClock().now(),
        currency=arguments.currency,
    )
    await _bring(config, seen, "orders")
    _doubts(seen, {each.store_id: each.origin for each in stores.values()}, arguments.file)
    return _bad_rows(bad, arguments.file, f"{len(seen)} orders")


def _doubts(seen: Iterable[OrderSeen], origins: Mapping[str, str], file: Path) -> None:
    """Numbers that a seller should look at. They are kept: other carriers may use such numbers."""
    for order in seen:
        for number, _ in order.tracking:
            if doubt := s10.doubt(number, order.origin or origins[order.store_id], order.country):
                print(f"{file}: order {order.order_ref}, kept, but look: {doubt}", file=sys.stderr)


async def import_events(arguments: argparse.Namespace, config: Config) -> int:
    from bot.stores import csvfile

    async with _opened(config, reading=True) as house:
        sellers = await people.sellers(house.db.reader)
    if not sellers:
        raise Misconfigured("there is no seller yet: run `parley seller add NAME` first")
    bad: list[Any] = []
    count = riddles = 0
    for seller in sellers:
        seen, bad = csvfile.events(csvfile.lines_of(arguments.file), seller.seller_id, f"csv:{seller.seller_id}")
        await _bring(config, seen, "reports")
        count += len(seen)
        riddles = sum(status.unread(event) for each in seen for event in each.events)
    if riddles:
        print(
            f"{arguments.file}: events that mean nothing to Parley: {riddles}; the console lists them", file=sys.stderr
        )
    return _bad_rows(bad, arguments.file, f"{count} reports")


def _bad_rows(bad: Sequence[Any], file: Path, kept: str) -> int:
    for row in bad:
        print(f"{file}: line {row.line}: {row.reason}", file=sys.stderr)
    print(f"{kept} kept, {len(bad)} bad rows")
    return 1 if bad else 0


async def link(arguments: argparse.Namespace, config: Config) -> int:
    """Deep links into the web chat and Telegram; a QR code for one order, a CSV file for all.

    Only for orders of the seller's own shops: elsewhere a link out is banned, or not known to be allowed (PRODUCT rule 2).
    """
    import csv

    import segno

    async with _opened(config, reading=True) as house:
        rows = await house.db.reader.rows("SELECT store_id, ref, doc FROM order_ ORDER BY placed_at, id")
        own = [row for row in rows if marketplaces.of(load.order(row["doc"]).marketplace).mode is ChannelMode.FREE]
        stores = {s.store_id: s for s in await people.every_store(house.db.reader)}
        bots = {
            r.store_id: r.settings.get("username", "")
            for r in await people.every_connection(house.db.reader)
            if r.kind == "telegram"
        }
        base = config.public_url or f"http://{config.host}:{config.port}"
        found = [(r["ref"], *_links(house, stores[r["store_id"]], r["ref"], base, bots)) for r in own]
        others = {row["ref"].lstrip("#") for row in rows} - {each[0].lstrip("#") for each in found}
    if arguments.all:
        with arguments.all.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("order", "web_chat", "telegram"), *found])
        left_out = f"; {len(others)} orders of marketplaces left out, which allow no link" if others else ""
        print(f"{len(found)} links written to {arguments.all}{left_out}")
        return 0
    mine = next((each for each in found if each[0].lstrip("#") == (arguments.order or "").lstrip("#")), None)
    if mine is None and (arguments.order or "").lstrip("#") in others:
        raise Misconfigured(
            f"order {arguments.order} is of a marketplace that allows no link out: answer in its own messages"
        )
    if mine is None:
        raise Misconfigured(f"there is no order {arguments.order!r}: check the number, or import it first")
    print("\n".join(filter(None, mine[1:])))
    segno.make(mine[2] or mine[1], error="m").terminal(compact=True)
    if arguments.png:
        segno.make(mine[2] or mine[1], error="m").save(str(arguments.png), scale=8)
    return 0


def _links(house: House, store: Store, ref: str, base: str, bots: dict[str, str]) -> tuple[str, str]:
    token = house.vault.link(store.store_id, ref)
    username = bots.get(store.store_id)
    return f"{base}/chat/{store.key}?order={token}", f"https://t.me/{username}?start={token}" if username else ""


async def seller_add(arguments: argparse.Namespace, config: Config) -> int:
    async with _opened(config) as house:
        _, token = await manage.add_seller(house.db, house.vault, arguments.name, house.world.clock.now())
        base = config.public_url or f"http://{config.host}:{config.port}"
        print(f"sign in once, within a day: {base}/console/once/{token}")
    return 0


async def store_add(arguments: argparse.Namespace, config: Config) -> int:
    async with _opened(config) as house:
        found = await people.sellers(house.db.reader)
        if not found:
            raise Misconfigured("there is no seller yet: run `parley seller add NAME` first")
        wanted = manage.Wanted(
            key=arguments.key, name=arguments.name or arguments.key, language=arguments.language, zone=arguments.zone,
            origin=arguments.origin, withdrawal_url=arguments.withdrawal_url, policy=arguments.policy,
        )  # fmt: skip
        await manage.add_store(house.db, house.vault, found[0].seller_id, wanted, house.world.clock.now())
        print(f"store {arguments.key} is there: its chat is /chat/{arguments.key}")
    return 0


async def store_set(arguments: argparse.Namespace, config: Config) -> int:
    from bot import policies
    from models.facts.fact import change

    async with _opened(config) as house:
        store = await _store(house, arguments.key)
        now = house.world.clock.now()
        given = {"withdrawal_url": arguments.withdrawal_url, "zone": arguments.zone, "name": arguments.name}
        changed = change(store, **{name: value for name, value in given.items() if value is not None})
        if arguments.closed_on:
            changed = change(changed, closed_on=tuple(sorted({*store.closed_on, *arguments.closed_on})))
        if arguments.embed_from:
            changed = change(changed, embed_from=tuple(arguments.embed_from))
        sheet = None
        if arguments.policy:
            sheet = await manage.policy_sheet(house.db, store.seller_id, policies.named(arguments.policy))
            changed = change(changed, policy=sheet.policy(store.key))
        await manage.save_store(house.db, changed, now, sheet)
        print(f"store {arguments.key} is saved")
    return 0


def _secrets(kind: str, fields: tuple[Field, ...], said: list[str]) -> dict[str, str]:
    """What was said for each field. Raises Misconfigured, which repeats none of it: it may be a key."""
    secrets = {name.strip(): value.strip() for name, _, value in (each.partition("=") for each in said)}
    if secrets.keys() - {field.name for field in fields}:
        takes = " ".join(f"--secret {field.name}=…" for field in fields) or "no --secret"
        raise Misconfigured(f"a --secret has a name that {kind} does not know: it takes {takes}")
    needed = [field.name for field in fields if field.required and not secrets.get(field.name)]
    if needed:
        raise Misconfigured(f"{kind} also needs: {', '.join(f'--secret {name}=…' for name in needed)}")
    return secrets


def _missing(fields: tuple[Field, ...], secrets: dict[str, str]) -> str:
    """What a shop needs besides to carry out; where all is there, what of it can be written wrongly."""
    optional = [field for field in fields if not field.required]
    absent = [field for field in optional if not secrets.get(field.name)]
    shown = absent or [field for field in optional if not field.secret]
    return f"give also {'' if absent else 'a right '}" + ", ".join(f"{field.name} ({field.label})" for field in shown)


async def store_connect(arguments: argparse.Namespace, config: Config) -> int:
    async with _opened(config) as house:
        store = await _store(house, arguments.key)
        world = house.world
        every: dict[str, Channel | Tracker | Shop] = {**world.channels, **world.trackers, **world.shops}
        if arguments.kind not in every:
            raise Misconfigured(
                f"{arguments.kind!r} is nothing that can be connected: use one of {', '.join(sorted(every))}"
            )
        fields = every[arguments.kind].fields
        secrets = _secrets(arguments.kind, fields, arguments.secret)
        row = await manage.connect(house.db, house.vault, store, arguments.kind, secrets, house.world.clock.now())
        base = config.public_url or f"http://{config.host}:{config.port}"
        print(f"{arguments.kind} is connected; its webhook address is {base}/hooks/{arguments.kind}/{row.key}")
        if (await _store(house, arguments.key)).shop == arguments.kind:
            print(f"from now on {arguments.kind} itself carries out what is agreed; what it cannot is a task for you")
        elif isinstance(every[arguments.kind], Till):
            print(f"what is agreed stays a task for you; to have it carried out, {_missing(fields, secrets)}")
    return 0


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
    async with _opened(config, reading=True) as house:
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
    """A refused file changes nothing."""
    from bot import policies

    async with _opened(config) as house:
        seller_id = (await _store(house, arguments.store)).seller_id if arguments.store else await _seller(house)
        try:
            sheet = await manage.policy_sheet(house.db, seller_id, policies.named(arguments.file))
        except policies.Mistaken as error:
            code = _mistakes(error)
            print("nothing was changed: the policy of before stays in force", file=sys.stderr)
            return code
        now = house.world.clock.now()
        stores = await manage.set_policy(house.db, seller_id, sheet, now, arguments.store or "")
        print(f"version {sheet.version} is in force for {', '.join(each.key for each in stores) or 'no store yet'}")
    return 0


async def _seller(house: House) -> str:
    found = {store.seller_id for store in await people.every_store(house.db.reader)}
    if len(found) != 1:
        raise Misconfigured("which seller's? name one of the stores: --store KEY")
    return found.pop()


async def policy_show(arguments: argparse.Namespace, config: Config) -> int:
    """The text of a version, under the list of all as comments: what is printed is a policy file again."""
    async with _opened(config, reading=True) as house:
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


async def audit(arguments: argparse.Namespace, config: Config) -> int:
    async with _opened(config, reading=True) as house:
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


async def dossier(arguments: argparse.Namespace, config: Config) -> int:
    """One case for one reader, into a file; or a file's check."""
    from bot import export

    if arguments.verify:
        return await _verified(arguments.verify, config)
    if arguments.order is None or arguments.out is None:
        raise Misconfigured("say which order and where to: parley dossier ORDER --out DIR, or --verify FILE.zip")
    async with _opened(config, reading=True) as house:
        db, now = house.db.reader, house.world.clock.now()
        stores = await people.every_store(db)
        file = await export.wanted(db, stores, arguments.order, store_key=arguments.store, number=arguments.case)
        audience = export.audience_of(arguments.audience, file)
        language, originals = arguments.language or "en", arguments.originals
        packed = await export.made(
            file, audience, language, house.world.files, now, originals=originals, fonts=house.world.fonts
        )
        path = export.put(packed, arguments.out)
    if packed.unprinted:
        print(f"without pages: {packed.unprinted}", file=sys.stderr)
    await _bring(config, (export.written_down(file, audience, language, packed, "command line"),), "dossiers")
    print(path)
    return 0


async def upstream(arguments: argparse.Namespace, config: Config) -> int:
    """The cases of one SKU, batch or country of dispatch as one file for whoever made, packed or sent the goods."""
    from datetime import timedelta

    from bot import upstream as packs
    from models.upstream import By

    if not 1 <= arguments.days <= 3650:
        raise Misconfigured("--days: write how far back to look, from 1 to 3650")
    async with _opened(config, reading=True) as house:
        seller_id = (await _store(house, arguments.store)).seller_id if arguments.store else await _seller(house)
        now, span = house.world.clock.now(), timedelta(days=arguments.days)
        by = By(arguments.by)
        group = await packs.wanted(house.db.reader, seller_id, arguments.key, by, arguments.cause, now - span)
        made = await packs.packed(group, house.world.files, now, span, arguments.language, house.world.fonts)
    path = packs.put(made, arguments.out)
    if made.unprinted:
        print(f"without pages: {made.unprinted}", file=sys.stderr)
    held = f", {made.withheld} held back (an address may be on them)" if made.withheld else ""
    print(
        f"{path}: {made.cases} of {group.cases} cases, {made.photos} photos{held}; look through it before you send it"
    )
    return 0


async def _verified(path: Path, config: Config) -> int:
    """Is the file as it was made, and does the journal here know of it?"""
    from bot import dossiers

    found = dossiers.checked(path.read_bytes())
    for each in found.wrong:
        print(f"{path}: {each}", file=sys.stderr)
    if found.wrong:
        return 1
    known = ""
    if not config.database.startswith("sqlite:///") or Path(config.database.removeprefix("sqlite:///")).exists():
        async with _opened(config, reading=True) as house:
            known = await housekeeping.exported(house.db.reader, str(found.manifest["journal"]["order_id"]), found.seal)
    files, made = len(found.manifest["files"]), found.manifest["made_at"]
    print(f"{path}: {files} files as they were made on {made} for {found.manifest['audience']}")
    print(f"the journal here knows it: {known}" if known else "the journal here does not know it")
    return 0


async def erase(arguments: argparse.Namespace, config: Config) -> int:
    """The photos of an order: their bytes, not that they were there."""
    from bot import erasing

    if not arguments.photos:
        raise Misconfigured("say what is to be erased: --photos")
    async with _opened(config, reading=True) as house:
        only = (await _store(house, arguments.store)).store_id if arguments.store else ""
        found = await evidence.orders_called(house.db.reader, arguments.order)
        mine = [each for each in found if only in ("", each.store_id)]
        arrivals = erasing.arrivals(mine[0], house.world.clock.now()) if len(mine) == 1 else []
    if not mine:
        raise Misconfigured(f"there is no order {arguments.order!r}: check the number")
    if len(mine) > 1:
        raise Misconfigured(f"several stores have an order {arguments.order!r}: say which with --store KEY")
    await _bring(config, arrivals, "cases")
    async with _opened(config, reading=True) as house:
        said = await erasing.finished(house.db.reader, house.world.files, mine[0])
    print(said)
    return 0


async def replay(arguments: argparse.Namespace, config: Config) -> int:
    from bot import policies
    from bot.reading import iso_time
    from bot.replay import run

    until = iso_time(arguments.until) if arguments.until else None
    if arguments.until and until is None:
        raise Misconfigured(f"--until: {arguments.until!r} is no ISO 8601 moment (like 2026-03-01T14:30:00Z)")
    if not 0 <= arguments.linked <= 100:
        raise Misconfigured("--linked: write how many of a hundred buyers have a chat, from 0 to 100")
    policy, *others = [policies.read(policies.named(each)) for each in arguments.policy or ["balanced"]]
    wanted = run.Wanted(
        orders=arguments.orders, events=arguments.events, policy=policy, out=arguments.out, until=until,
        linked=arguments.linked, others=tuple(others),
    )  # fmt: skip
    return await run.replay(wanted)


async def simulate(arguments: argparse.Namespace, config: Config) -> int:
    from bot.sim import run

    return await run.simulate(seed=arguments.seed, days=arguments.days)


async def photo(arguments: argparse.Namespace, config: Config) -> int:
    """What would be seen on photos, without a database: one line of JSON each."""
    import msgspec
    from tqdm import tqdm

    from bot.photos import Judges
    from bot.photos.listing import Listing
    from handlers.photos import phrase_for
    from locales import say
    from models.facts.phrases import line

    missing = 0
    async with Judges() as judges:
        listing = Listing(judges, lambda reason: say.text((line(phrase_for(reason)),), "en"))
        for file in tqdm(arguments.files, unit=" photos", disable=len(arguments.files) < 5 or not sys.stderr.isatty()):
            try:
                print(msgspec.json.encode(await listing.tell(file)).decode(), flush=True)
            except OSError as error:
                missing += 1
                print(f"parley: {file}: {error.strerror}", file=sys.stderr)
    return 1 if missing else 0


async def hear(arguments: argparse.Namespace, config: Config) -> int:
    """What is understood of a text and why; or of every line of a file, a line of JSON each."""
    from bot import languages

    if (arguments.text is None) == (arguments.file is None):
        raise Misconfigured('give a text or a file: parley hear "where is it?", or parley hear --file F.jsonl')
    if arguments.file is None:
        print(languages.told(arguments.text, arguments.lang))
        return 0
    with arguments.file.open("rb") as lines:
        for each in languages.heard_lines(lines, arguments.file.name):
            sys.stdout.buffer.write(each + b"\n")
    return 0


async def say(arguments: argparse.Namespace, config: Config) -> int:
    """A phrase, or all of them, in one language or all; to read here, or as one page for reviewers."""
    from bot import languages
    from models.facts.phrases import Phrase

    phrases = tuple(Phrase) if arguments.phrase == "all" else (languages.phrase_named(arguments.phrase),)
    chosen = languages.chosen(arguments.locale)
    if arguments.png is not None and arguments.html is None:
        raise Misconfigured("a picture is taken of the page: say where it goes with --html FILE, too")
    if arguments.html is not None:
        arguments.html.write_text(languages.page(phrases, chosen), "utf-8")
        if arguments.png is not None:
            languages.shoot(arguments.html, arguments.png, len(phrases) * -(-len(chosen) // 4))
        return 0
    for phrase in phrases:
        for language, words in languages.said(phrase, chosen):
            print(f"{language:<8} {phrase.value}\n{words}\n")
    return 0


async def train(arguments: argparse.Namespace, config: Config) -> int:
    from bot import languages

    return languages.train()


class _opened:
    """The house without its doors: for a command. `reading`: beside a running server nothing is written, so no lock."""

    def __init__(self, config: Config, reading: bool = False) -> None:
        self._config, self._reading = config, reading
        self.house: House | None = None

    async def __aenter__(self) -> House:
        self._config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.house = _house(self._config, "all")
        if self._reading and server_address(self._config.data):
            await self.house.db.open()
        else:
            await self.house.open()
        return self.house

    async def __aexit__(self, *_: object) -> None:
        if self.house is not None:
            await self.house.close()


async def _bring(config: Config, arrivals: Sequence[Inbound], what: str) -> None:
    """Through the running server if there is one, otherwise by ourselves; with a bar, since a year of orders takes a while."""
    import msgspec
    from tqdm import tqdm

    from bot.vault import open_vault
    from bot.world import Ask

    address = server_address(config.data)
    size = 64  # a body stays under the server's 1 MiB
    parts = [arrivals[n : n + size] for n in range(0, len(arrivals), size)]
    bar = tqdm(total=len(arrivals), unit=f" {what}", disable=not sys.stderr.isatty())
    if not address:
        async with _opened(config) as house:
            for part in parts:
                await house.writer.hand_in(part)
                bar.update(len(part))
        bar.close()
        return
    wire, vault = AiohttpWire([f"http://{address}"]), open_vault(config.data, config.secret_key)
    for part in parts:
        body = msgspec.json.encode(list(part))
        headers = {"X-Parley-Signature": vault.sign(body)}
        answer = await wire.call(
            Ask(method="POST", url=f"http://{address}/arrivals", body=body, headers=headers, timeout=120)
        )
        if answer.status != 200:
            raise Misconfigured(f"the running server answered {answer.status}: look at its log")
        bar.update(len(part))
    bar.close()
    await wire.close()


async def _store(house: House, key: str | None) -> Store:
    stores = await people.every_store(house.db.reader)
    found = next((s for s in stores if s.key == key), stores[0] if key is None and len(stores) == 1 else None)
    if found is None:
        raise Misconfigured(
            f"which store? use one of: {', '.join(s.key for s in stores) or '(none yet: parley store add)'}"
        )
    return found


def _house(config: Config, role: str) -> House:
    return House(config, SystemClock(), AiohttpWire(config.upstreams.values()), role)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="parley", description="Speaks to a cross-border buyer before the dispute does."
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(name: str, run: Command, about: str, under: Any = commands) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    add("serve", serve, "web, workers and schedule in one process").add_argument(
        "--role", choices=("all", "web", "worker"), default="all"
    )
    add("demo", demo, "a sample store with three buyers and a clock to push")
    add("migrate", migrate, "bring the tables up to date")
    add("check", check, "what is configured, and everything that is missing")
    imports = commands.add_parser("import", help="read orders or tracking events from a file").add_subparsers(
        required=True, metavar="what"
    )
    orders = add("orders", import_orders, "orders.csv, or Shopify's or WooCommerce's own export", imports)
    orders.add_argument("file", type=Path)
    orders.add_argument("--store")
    orders.add_argument("--currency", default="", help="for exports that name no currency")
    add("events", import_events, "events.csv", imports).add_argument("file", type=Path)
    replayed = add("replay", replay, "a store's own history through the rules: what would have been said, and when")
    replayed.add_argument("--orders", type=Path, required=True, metavar="FILE")
    replayed.add_argument("--events", type=Path, required=True, metavar="FILE")
    replayed.add_argument(
        "--policy", metavar="FILE", action="append",
        help="what may be offered, without it the balanced one; several are held side by side with simulated buyers",
    )  # fmt: skip
    replayed.add_argument("--until", metavar="MOMENT", help="stop the clock there; without it at the history's end")
    replayed.add_argument("--out", type=Path, required=True, metavar="DIR")
    replayed.add_argument("--linked", type=int, default=100, metavar="PERCENT", help="of the buyers have a chat")
    simulated = add("simulate", simulate, "months of a seller's life with crashes, duplicates and outages, checked")
    simulated.add_argument("--seed", type=int, default=7)
    simulated.add_argument("--days", type=int, default=90)
    links = add("link", link, "a deep link and its QR code for an order, or for all")
    links.add_argument("order", nargs="?")
    links.add_argument("--all", type=Path, metavar="FILE")
    links.add_argument("--png", type=Path, metavar="FILE", help="the QR code as a picture, to print")
    sellers = commands.add_parser("seller", help="sellers").add_subparsers(required=True, metavar="what")
    add("add", seller_add, "a seller, and a link to sign in once", sellers).add_argument("name")
    _store_commands(commands.add_parser("store", help="stores and what they are connected to"), add)
    _policy_commands(commands.add_parser("policy", help="what may be offered, and for how much"), add)
    packs = add("dossier", dossier, "one case as a file for a platform, a bank, a supplier or a carrier")
    packs.add_argument("order", nargs="?")
    packs.add_argument("--case", type=int, metavar="N", help="which of the order's cases, from 1; else the newest")
    packs.add_argument("--store", metavar="KEY")
    packs.add_argument(
        "--for", dest="audience", metavar="WHOM", help="ebay, paypal, visa, supplier, carrier, everything, …"
    )
    packs.add_argument("--language", metavar="TAG", help="of the reader; without it English")
    packs.add_argument(
        "--originals", action="store_true", help="with what the buyer sent, byte for byte (everything only)"
    )
    packs.add_argument("--out", type=Path, metavar="DIR|FILE", help="a folder, a .zip, or a .pdf for the pages alone")
    packs.add_argument("--verify", type=Path, metavar="FILE", help="is a dossier as it was made?")
    alike = add("upstream", upstream, "the same defect n times, as one file for a supplier, without any buyer")
    alike.add_argument("key", metavar="SKU", help="a SKU (a title where there is none), or what --by says")
    alike.add_argument("--by", choices=("sku", "batch", "warehouse"), default="sku")
    alike.add_argument(
        "--cause", choices=_defects(), help="damaged, wrong_variant, ...; may be left out if all are of one"
    )
    alike.add_argument("--days", type=int, default=90, metavar="N", help="how far back; without it 90")
    alike.add_argument("--language", metavar="TAG", default="en", help="of the supplier; without it English")
    alike.add_argument("--store", metavar="KEY", help="one of the seller's stores, where there are several sellers")
    alike.add_argument("--out", type=Path, required=True, metavar="FILE", help="a ZIP, or a folder to put it into")
    looked = add(
        "photo", photo, "look at photos as a buyer's are: accepted or why not, quality, barcodes, hash, copies"
    )
    looked.add_argument("files", type=Path, nargs="+", metavar="FILE")
    listened = add("hear", hear, "what is understood of a buyer's words, why, and what would follow")
    listened.add_argument("text", nargs="?")
    listened.add_argument("--lang", default="", metavar="TAG", help="what the messenger says of its user")
    listened.add_argument("--file", type=Path, metavar="F.jsonl", help='lines of {"text", "lang"?, "offer_open"?}')
    told = add("say", say, "a phrase as buyers read it, in one language or all")
    told.add_argument("phrase", help="its name in locales/en/say.ftl, or all")
    told.add_argument("--locale", default="en", metavar="TAG", help="a language, or all")
    told.add_argument("--html", type=Path, metavar="FILE", help="one page for reviewers, as in a chat")
    told.add_argument("--png", type=Path, metavar="FILE", help="a picture of that page, where Chromium is installed")
    add("train", train, "learn hearing anew from the examples of all languages")
    erased = add("erase", erase, "remove what is kept of an order's buyer: the photos")
    erased.add_argument("order")
    erased.add_argument("--photos", action="store_true", help="the photos and videos, for good")
    erased.add_argument("--store", metavar="KEY", help="where several stores have an order of this number")
    add("audit", audit, "verify the journal's chain, the budgets, and that all photos are as they were sealed")
    return parser


def _defects() -> tuple[str, ...]:
    from models.upstream import CAUSES

    return tuple(each.value for each in CAUSES)


def _store_commands(parser: argparse.ArgumentParser, add: Callable[..., argparse.ArgumentParser]) -> None:
    stores = parser.add_subparsers(required=True, metavar="what")
    made = add("add", store_add, "a store, with its web chat", stores)
    made.add_argument("key")
    made.add_argument("--name", default="")
    made.add_argument("--language", default="en")
    made.add_argument("--zone", default="UTC", help="the seller's time zone, e.g. Asia/Shanghai")
    made.add_argument("--origin", default="CN", help="the country that it ships from")
    made.add_argument("--withdrawal-url", default="")
    made.add_argument("--policy", default="balanced", metavar="FILE", help="careful, balanced, generous, or a file")
    changed = add("set", store_set, "change a store", stores)
    changed.add_argument("key")
    changed.add_argument("--name")
    changed.add_argument("--zone")
    changed.add_argument("--withdrawal-url")
    changed.add_argument(
        "--closed-on", type=date.fromisoformat, nargs="+", metavar="YYYY-MM-DD",
        help="days besides public holidays on which nothing of yours moves; added to those already said",
    )  # fmt: skip
    changed.add_argument("--policy", metavar="FILE", help="careful, balanced, generous, or a file")
    changed.add_argument("--embed-from", nargs="*", metavar="ORIGIN", help="sites that may show the chat in a frame")
    connected = add("connect", store_connect, "connect Telegram, a tracker or a shop", stores)
    connected.add_argument("key")
    connected.add_argument("kind")
    connected.add_argument("--secret", action="append", default=[], metavar="NAME=VALUE")


def _policy_commands(parser: argparse.ArgumentParser, add: Callable[..., argparse.ArgumentParser]) -> None:
    what = parser.add_subparsers(required=True, metavar="what")
    checked = add("check", policy_check, "what a policy allows, in plain words, or all that is wrong with it", what)
    checked.add_argument("file", help="careful, balanced, generous, or a file")
    changed = add("set", policy_set, "put a policy into force for all stores, or for one", what)
    changed.add_argument("file", help="careful, balanced, generous, or a file")
    changed.add_argument("--store", metavar="KEY")
    shown = add("show", policy_show, "the text of a version; without one, of that in force", what)
    shown.add_argument("version", nargs="?")


if __name__ == "__main__":
    sys.exit(main())
