"""The past and the possible: a replay of what was, a simulation of what may be."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.commands.importing import dated
from bot.commands.opened import Commands
from bot.config import Config
from models.errors import Misconfigured


def commands(root: Commands) -> None:
    replayed = root.add(
        "replay", replay, "a store's own history through the rules: what would have been said, and when"
    )
    replayed.add_argument(
        "--orders",
        type=Path,
        required=True,
        metavar="FILE",
        help="orders.csv, or Shopify's or WooCommerce's own export",
    )
    replayed.add_argument(
        "--events", type=Path, required=True, metavar="FILE", help="events.csv: what carriers reported"
    )
    replayed.add_argument(
        "--policy", metavar="FILE", action="append",
        help="what may be offered, without it the balanced one; several are held side by side with simulated buyers",
    )  # fmt: skip
    replayed.add_argument("--until", metavar="MOMENT", help="stop the clock there; without it at the history's end")
    replayed.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="a folder for report.html, summary.json and the lists"
    )
    dated(replayed)
    replayed.add_argument("--linked", type=int, default=100, metavar="PERCENT", help="of the buyers have a chat")
    simulated = root.add(
        "simulate", simulate, "months of a seller's life with crashes, duplicates and outages, checked"
    )
    simulated.add_argument("--seed", type=int, default=7, help="the same number, the same season")
    simulated.add_argument("--days", type=int, default=90, help="how long the season is")


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
        linked=arguments.linked, others=tuple(others), dates=arguments.dates or "",
    )  # fmt: skip
    return await run.replay(wanted)


async def simulate(arguments: argparse.Namespace, config: Config) -> int:
    from bot.sim import run

    return await run.simulate(seed=arguments.seed, days=arguments.days)
