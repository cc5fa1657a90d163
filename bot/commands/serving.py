"""The server, the demo, the tables."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from bot import log, manage
from bot.app import House
from bot.commands.opened import Commands, Opened, house_of
from bot.config import Config
from models import people, team


def commands(root: Commands) -> None:
    root.add("serve", serve, "web, workers and schedule in one process").add_argument(
        "--role",
        help="all of it, or one part of several processes, which need PostgreSQL",
        choices=("all", "web", "worker"),
        default="all",
    )
    root.add("demo", demo, "a sample store with three buyers and a clock to push")
    root.add("migrate", migrate, "bring the tables up to date")


async def serve(arguments: argparse.Namespace, config: Config) -> int:
    log.start()
    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    house = house_of(config, arguments.role)
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
        wanted = manage.Wanted(key="shop", name="My shop", live_from=now)
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
    owner = await team.person(house.db.reader, found[0].seller_id)
    if owner and not owner.password and not owner.disabled:
        token = await manage.sign_in_link(house.db, house.vault, found[0].seller_id, now)
        print(f"  sign in once, within a day: {address}/console/once/{token}")
    sys.stdout.flush()


async def demo(arguments: argparse.Namespace, config: Config) -> int:
    from bot import demo as demonstration

    log.start()
    return await demonstration.run(config)


async def migrate(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config):
        print("the tables are up to date")
    return 0
