"""Sellers, stores, and what they are connected to."""

from __future__ import annotations

import argparse
from datetime import date

import msgspec

from bot import manage
from bot.app import House, server_address
from bot.commands.opened import Commands, Opened, answered, store_named, through
from bot.commands.persons import seller_of
from bot.config import Config
from bot.world import Channel, Field, Shop, Till, Tracker
from models import people
from models.errors import Misconfigured


def commands(root: Commands) -> None:
    sellers = root.group("seller", "sellers")
    sellers.add("add", seller_add, "a seller, and a link to sign in once").add_argument(
        "name", help="the name that people who sign in see"
    )
    stores = root.group("store", "stores and what they are connected to")
    made = stores.add("add", store_add, "a store, with its web chat")
    made.add_argument("key", help="a short name for addresses and commands, such as shop")
    made.add_argument("--name", default="", help="as buyers read it; without it the key")
    made.add_argument(
        "--language", default="en", help="what buyers are greeted in whose language is not known, such as en or pt-BR"
    )
    made.add_argument("--zone", default="UTC", help="the seller's time zone, e.g. Asia/Shanghai")
    made.add_argument("--origin", default="CN", help="the country that it ships from")
    made.add_argument("--withdrawal-url", default="", help="where a buyer in the EU withdraws from the contract")
    made.add_argument("--policy", default="balanced", metavar="FILE", help="careful, balanced, generous, or a file")
    made.add_argument("--seller", metavar="NAME", help="whose, where there are several")
    changed = stores.add("set", store_set, "change a store")
    changed.add_argument("key", help="which store")
    changed.add_argument("--name", help="as buyers read it")
    changed.add_argument("--zone", help="where its clocks stand, such as Asia/Shanghai")
    changed.add_argument("--withdrawal-url", help="where a buyer in the EU withdraws from the contract")
    changed.add_argument(
        "--closed-on", type=date.fromisoformat, nargs="+", metavar="YYYY-MM-DD",
        help="days besides public holidays on which nothing of yours moves; added to those already said",
    )  # fmt: skip
    changed.add_argument(
        "--hours", type=_hours, metavar="9-18", help="when your people answer, by the store's own clocks"
    )
    changed.add_argument(
        "--work-days", type=int, choices=range(7), nargs="+", metavar="DAY", help="on which days: 0 (Monday) to 6"
    )
    changed.add_argument("--team", help="who buyers hear that answers them; empty: the store's name")
    changed.add_argument(
        "--silence-hours", type=int, metavar="HOURS",
        help="after so long without a word of a person the bot is back; 0: only when told",
    )  # fmt: skip
    changed.add_argument("--policy", metavar="FILE", help="careful, balanced, generous, or a file")
    changed.add_argument("--group", metavar="NAME", help="a group of its policy that it is in; empty: none")
    changed.add_argument("--embed-from", nargs="*", metavar="ORIGIN", help="sites that may show the chat in a frame")
    stores.add("start", store_start, "let the bot speak first from now on").add_argument("key", help="which store")
    stores.add("stop", store_stop, "hold all notices until it is started again").add_argument("key", help="which store")
    connected = stores.add("connect", store_connect, "connect Telegram, a tracker or a shop")
    connected.add_argument("key", help="which store")
    connected.add_argument(
        "kind", help="telegram, 17track, aftership, easypost, trackingmore, shopify, woocommerce or api"
    )
    connected.add_argument(
        "--secret",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what the service gave you, such as token=…; once for each; a missing one is named",
    )
    shown = stores.add(
        "desk", store_desk, "what to write in your Telegram group, so that buyers get a topic each there"
    )
    shown.add_argument("key", help="which store")


async def seller_add(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config) as house:
        _, token = await manage.add_seller(house.db, house.vault, arguments.name, house.world.clock.now())
        base = config.public_url or f"http://{config.host}:{config.port}"
        print(f"sign in once, within a day: {base}/console/once/{token}")
    return 0


async def store_add(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config) as house:
        seller_id = await seller_of(house, arguments.seller)
        wanted = manage.Wanted(
            key=arguments.key, name=arguments.name or arguments.key, language=arguments.language, zone=arguments.zone,
            origin=arguments.origin, withdrawal_url=arguments.withdrawal_url, policy=arguments.policy,
        )  # fmt: skip
        await manage.add_store(house.db, house.vault, seller_id, wanted, house.world.clock.now())
        print(f"store {arguments.key} is there: its chat is /chat/{arguments.key}")
    return 0


async def store_set(arguments: argparse.Namespace, config: Config) -> int:
    from bot import policies

    async with Opened(config, reading=True) as house:
        store = await store_named(house, arguments.key)
        text = None
        if arguments.policy:
            text = (await manage.policy_sheet(house.db, store.seller_id, policies.named(arguments.policy))).text
        asked = manage.Edit(
            key=store.key, name=arguments.name, zone=arguments.zone, withdrawal_url=arguments.withdrawal_url,
            closed_on=tuple(arguments.closed_on or ()), embed_from=tuple(arguments.embed_from or ()),
            hours=arguments.hours, work_days=tuple(arguments.work_days or ()), team=arguments.team,
            silence_hours=arguments.silence_hours, policy=text, group=arguments.group,
        )  # fmt: skip
        await _edit(house, config, asked)
        print(f"store {arguments.key} is saved")
    return 0


async def _edit(house: House, config: Config, asked: manage.Edit) -> None:
    """Beside a running server it is the server that writes: SQLite has one writing process."""
    address = server_address(config.data)
    if not address:
        await manage.edit_store(house.db, asked, house.world.clock.now())
        return
    async with through(config, address) as ask:
        answered(await ask("/store", msgspec.json.encode(asked)))


def _hours(text: str) -> tuple[int, int]:
    opens, _, closes = text.partition("-")
    if not (opens.isdecimal() and closes.isdecimal() and int(opens) < 24 and 0 < int(closes) <= 24):
        raise argparse.ArgumentTypeError(f"{text!r} is no pair of hours: write them as 9-18")
    return int(opens), int(closes)


async def store_start(arguments: argparse.Namespace, config: Config) -> int:
    await _live(arguments, config, live=True)
    print(f"store {arguments.key} is started: notices leave from now on")
    return 0


async def store_stop(arguments: argparse.Namespace, config: Config) -> int:
    await _live(arguments, config, live=False)
    print(f"store {arguments.key} holds all notices; whoever writes is still answered")
    return 0


async def _live(arguments: argparse.Namespace, config: Config, *, live: bool) -> None:
    async with Opened(config, reading=True) as house:
        store = await store_named(house, arguments.key)
        await _edit(house, config, manage.Edit(key=store.key, live=live))


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
    async with Opened(config) as house:
        store = await store_named(house, arguments.key)
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
        if (await store_named(house, arguments.key)).shop == arguments.kind:
            print(f"from now on {arguments.kind} itself carries out what is agreed; what it cannot is a task for you")
        elif isinstance(every[arguments.kind], Till):
            print(f"what is agreed stays a task for you; to have it carried out, {_missing(fields, secrets)}")
    return 0


async def store_desk(arguments: argparse.Namespace, config: Config) -> int:
    """Beside a running server, too: the code is derived, and nothing is written."""
    from bot import group

    async with Opened(config, reading=True) as house:
        store = await store_named(house, arguments.key)
        found = await people.connections(house.db.reader, store.seller_id)
        row = next((each for each in found if each.kind == "telegram" and each.store_id == store.store_id), None)
        if row is None:
            key = arguments.key
            raise Misconfigured(
                f"{key} has no Telegram bot yet: run `parley store connect {key} telegram --secret token=…` first"
            )
        room = group.told(house.vault, row, house.world.clock.now())
        if room.chosen:
            print(
                f"connected: {room.title or 'a group'}" + (f" (lacks: {', '.join(room.stuck)})" if room.stuck else "")
            )
        bot = f"@{room.bot}" if room.bot else "the store's bot"
        print(
            f"add {bot} as an administrator to a private group with topics, with the right to manage topics, and write there:"
        )
        print(f"/desk {room.code}")
    return 0
