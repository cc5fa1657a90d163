"""What is kept of a buyer, handed over or forgotten; and of everybody, in a backup."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.app import House, server_address
from bot.commands.opened import Commands, Opened, bring, store_named
from bot.config import Config
from models import evidence
from models.errors import Misconfigured
from models.facts.orders import Order

BY = "command line"


def commands(root: Commands) -> None:
    given = root.add("export", export, "everything that is kept of an order's buyer, as a ZIP for that buyer")
    given.add_argument("order", help="its number")
    given.add_argument("--out", type=Path, required=True, metavar="FILE", help="the ZIP to write")
    erased = root.add("erase", erase, "forget an order's buyer; sums and dates stay, without a name")
    erased.add_argument("order", help="its number")
    erased.add_argument("--photos", action="store_true", help="the photos and videos of this order alone")
    for each in (given, erased):
        each.add_argument("--store", metavar="KEY", help="where several stores have an order of this number")
    kept = root.add("backup", backup, "all that is kept in one encrypted file, while the server runs")
    read = root.add("restore", restore, "read a backup back, into an empty folder")
    for each in (kept, read):
        each.add_argument("file", type=Path, help="the backup")
        each.add_argument(
            "--passphrase-file", type=Path, metavar="FILE", help="its first line; without it the installation's own key"
        )


async def _named(house: House, arguments: argparse.Namespace) -> Order:
    only = (await store_named(house, arguments.store)).store_id if arguments.store else ""
    found = await evidence.orders_called(house.db.reader, arguments.order)
    mine = [each for each in found if only in ("", each.store_id)]
    if not mine:
        raise Misconfigured(f"there is no order {arguments.order!r}: check the number")
    if len(mine) > 1:
        raise Misconfigured(f"several stores have an order {arguments.order!r}: say which with --store KEY")
    return mine[0]


async def export(arguments: argparse.Namespace, config: Config) -> int:
    from bot import handout
    from models import personal

    async with Opened(config, reading=True) as house:
        order = await _named(house, arguments)
        person, now = await personal.of_order(house.db.reader, order), house.world.clock.now()
        try:
            count = await handout.packed(house.db.reader, house.world.files, person, now, arguments.out)
        except OSError as error:
            raise Misconfigured(f"{arguments.out} cannot be written: {error.strerror}") from error
    await bring(config, handout.handed(person, BY, now), "orders")
    talks = len(person.talks)
    print(f"{arguments.out}: {count} files; {len(person.orders)} orders, {talks} conversations of one buyer")
    return 0


async def erase(arguments: argparse.Namespace, config: Config) -> int:
    """The whole buyer, or the photos of one order: their bytes, not that they were there."""
    from bot import erasing
    from models import personal

    async with Opened(config, reading=True) as house:
        order, now = await _named(house, arguments), house.world.clock.now()
        person = await personal.of_order(house.db.reader, order)
    await bring(config, erasing.arrivals(order, now) if arguments.photos else erasing.whole(person, BY, now), "cases")
    async with Opened(config, reading=True) as house:
        if arguments.photos:
            print(await erasing.finished(house.db.reader, house.world.files, order))
            return 0
        if not server_address(config.data):
            # Without a server nobody else does it.
            await erasing.carried(house.world, house.db, now)
        for each in person.orders:
            print(_said(await evidence.order(house.db.reader, each.order_id) or each))
    return 0


def _said(order: Order) -> str:
    if order.erased_at is not None:
        return f"order {order.order_ref}: its buyer is forgotten"
    due = f"{order.erasing.due_at:%Y-%m-%d}" if order.erasing else "soon"
    return (
        f"order {order.order_ref}: something is still owed or on offer; looked at again {due}, erased when it has ended"
    )


def _passphrase(arguments: argparse.Namespace) -> str:
    if arguments.passphrase_file is None:
        return ""
    try:
        lines = arguments.passphrase_file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise Misconfigured(f"{arguments.passphrase_file} cannot be read: {error.strerror}") from error
    words = lines[0].strip() if lines else ""
    if len(words) < 12:
        raise Misconfigured(f"the passphrase in {arguments.passphrase_file} is too short: 12 characters at least")
    return str(words)


async def backup(arguments: argparse.Namespace, config: Config) -> int:
    from tqdm import tqdm

    from bot import backups
    from bot.clock import SystemClock

    words, size = _passphrase(arguments), backups.size_of(config)
    with tqdm(total=size, unit="B", unit_scale=True, disable=not sys.stderr.isatty()) as bar:
        await backups.make(config, arguments.file, SystemClock().now(), words, bar.update)
    print(f"{arguments.file}: {arguments.file.stat().st_size} bytes, encrypted")
    if config.files:
        print(
            f"photos lie in {config.files} and are NOT in it: keep that bucket with its provider's own means (replication, or "
            f"a copy such as `rclone copy`), made after this backup"
        )
    if words:
        print("it opens with the passphrase; credentials of connections need the installation's key besides")
    else:
        print("the key that opens it is not in it: keep secret.key (or PARLEY_SECRET_KEY) somewhere else")
    return 0


async def restore(arguments: argparse.Namespace, config: Config) -> int:
    from tqdm import tqdm

    from bot import backups, erasing

    words = _passphrase(arguments)
    if not arguments.file.is_file():
        raise Misconfigured(f"there is no file {arguments.file}")
    with tqdm(total=arguments.file.stat().st_size, unit="B", unit_scale=True, disable=not sys.stderr.isatty()) as bar:
        whole = await backups.restore(config, arguments.file, words, bar.update)
    count = 0
    async with Opened(config) as house:
        now = house.world.clock.now()
        async for page in erasing.back(house.db.reader, config.data, now):
            await house.world.hand_in(page)
            count += len(page)
        await erasing.carried(house.world, house.db, now)
    print(f"{arguments.file} is restored into {config.data}; forgotten again: {count}")
    if not whole:
        print(
            "photos were NOT in it: they lie in the bucket that PARLEY_FILES named; set it again, or copy your copy of the "
            "bucket back first"
        )
    print("now run `parley audit`")
    return 0
