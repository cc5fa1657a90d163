"""Orders and events out of files, and links for their buyers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.app import House
from bot.clock import SystemClock
from bot.columns.dates import ORDERS
from bot.commands.opened import Commands, Opened, bring, store_named
from bot.config import Config
from models import load, marketplaces, people
from models.errors import Misconfigured
from models.facts.inbound import OrderSeen
from models.facts.markets import ChannelMode
from models.facts.people import Store
from models.rules import s10, status


def commands(root: Commands) -> None:
    imports = root.group("import", "read orders, tracking events or disputes from a file")
    orders = imports.add("orders", import_orders, "orders.csv, or Shopify's or WooCommerce's own export")
    orders.add_argument("file", type=Path, help="any encoding and separator; see --dates where 03/04 may be two days")
    orders.add_argument("--store", help="whose orders these are, where there are several stores")
    orders.add_argument("--currency", default="", help="for exports that name no currency")
    dated(orders)
    events = imports.add("events", import_events, "events.csv: what carriers reported")
    events.add_argument("file", type=Path, help="any encoding and separator")
    dated(events)
    disputes = imports.add("disputes", import_disputes, "disputes.csv: which were opened, and how they ended")
    disputes.add_argument("file", type=Path, help="any encoding and separator")
    disputes.add_argument("--store", help="whose orders these are, where there are several stores")
    disputes.add_argument("--currency", default="", help="for files that name no currency")
    dated(disputes)
    links = root.add("link", link, "a deep link and its QR code for an order, or for all")
    links.add_argument("order", nargs="?", help="its number")
    links.add_argument("--all", type=Path, metavar="FILE", help="a CSV file to write with the links of every order")
    links.add_argument("--png", type=Path, metavar="FILE", help="the QR code as a picture, to print")


def dated(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dates", choices=ORDERS, help="how its days are written, where 03/04 may be two days")


async def import_orders(arguments: argparse.Namespace, config: Config) -> int:
    from bot.stores import csvfile

    stores, whose, connection_id = await _whose(arguments, config)
    seen, bad = csvfile.orders(
        csvfile.lines_of(arguments.file),
        whose,
        connection_id,
        at=SystemClock().now(),
        currency=arguments.currency,
        dates=arguments.dates or csvfile.order_of_dates(arguments.file, arguments.currency),
    )
    await bring(config, seen, "orders")
    _doubts(seen, {each.store_id: each.origin for each in stores.values()}, arguments.file)
    return _bad_rows(bad, arguments.file, f"{len(seen)} orders")


async def import_disputes(arguments: argparse.Namespace, config: Config) -> int:
    """One of an order that is not known yet waits for it, and counts until then as of no order."""
    from bot.stores import csvfile

    _, whose, connection_id = await _whose(arguments, config)
    lines, at = csvfile.lines_of(arguments.file), SystemClock().now()
    dates = arguments.dates or csvfile.order_of_dates(arguments.file)
    seen, bad = csvfile.disputes(lines, whose, connection_id, at=at, currency=arguments.currency, dates=dates)
    await bring(config, seen, "disputes")
    return _bad_rows(bad, arguments.file, f"{len(seen)} disputes")


async def _whose(
    arguments: argparse.Namespace, config: Config
) -> tuple[dict[str, Store], Store | Callable[[str], Store | None], str]:
    """All stores by their keys, whose the rows are, and through which door they come.

    Without --store a file of several stores says itself, row by row, whose an order is.
    """
    async with Opened(config, reading=True) as house:
        stores = {each.key: each for each in await people.every_store(house.db.reader)}
        by_row = arguments.store is None and len({each.seller_id for each in stores.values()}) == 1 < len(stores)
        if by_row:
            return stores, stores.get, f"csv:{next(iter(stores.values())).seller_id}"
        store = await store_named(house, arguments.store)
        return stores, store, f"csv:{store.store_id}"


def _doubts(seen: Iterable[OrderSeen], origins: Mapping[str, str], file: Path) -> None:
    """Numbers that a seller should look at. They are kept: other carriers may use such numbers."""
    for order in seen:
        for number, _ in order.tracking:
            if doubt := s10.doubt(number, order.origin or origins[order.store_id], order.country):
                print(f"{file}: order {order.order_ref}, kept, but look: {doubt}", file=sys.stderr)


async def import_events(arguments: argparse.Namespace, config: Config) -> int:
    from bot.stores import csvfile

    async with Opened(config, reading=True) as house:
        sellers = await people.sellers(house.db.reader)
    if not sellers:
        raise Misconfigured("there is no seller yet: run `parley seller add NAME` first")
    dates = arguments.dates or csvfile.order_of_dates(arguments.file)
    bad: list[Any] = []
    count = riddles = 0
    for seller in sellers:
        lines, door = csvfile.lines_of(arguments.file), f"csv:{seller.seller_id}"
        seen, bad = csvfile.events(lines, seller.seller_id, door, dates)
        await bring(config, seen, "reports")
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

    async with Opened(config, reading=True) as house:
        rows = await house.db.reader.rows("SELECT store_id, ref, doc FROM order_ ORDER BY placed_at, id")
        own = [row for row in rows if marketplaces.of(load.order(row["doc"]).marketplace).mode is ChannelMode.FREE]
        stores = {s.store_id: s for s in await people.every_store(house.db.reader)}
        bots = people.bots(await people.every_connection(house.db.reader), stores.values())
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
