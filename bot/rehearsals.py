"""A store's last 90 days through the rules, beside the server: its rows as files, `parley replay`, and what came of it."""

from __future__ import annotations

import asyncio
import csv
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from bot import policies
from bot.world import World
from models import load, people
from models.database import Database
from models.facts.fact import to_ms
from models.facts.orders import Order
from models.facts.people import Store

SPAN = timedelta(days=90)
WITHIN = 3600.0
_ORDER = (
    "order", "placed_at", "name", "email", "country", "postcode", "language", "marketplace", "currency", "order_total",
    "promised_ship_by", "promised_by", "shipped_at", "tracking", "origin", "sku", "title", "variant", "quantity", "unit_price",
)  # fmt: skip
_EVENT = ("tracking", "at", "status", "code", "provider", "description", "country", "location")


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """Of `summary.json` what a seller looks at first."""

    parcels: int = 0
    notices: dict[str, int] = {}
    cases: dict[str, int] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`asked_at`: somebody waits for it. `done_at`: there is a report, of so many `orders`. `error` says why there is none."""

    asked_at: datetime | None = None
    done_at: datetime | None = None
    outcome: Outcome | None = None
    orders: int = 0
    error: str = ""


def folder(world: World, store_id: str) -> Path:
    assert world.data is not None
    return world.data / "rehearsals" / store_id


def report(world: World, store_id: str) -> Path:
    return folder(world, store_id) / "out" / "report.html"


def ask(world: World, store_id: str) -> None:
    """It is run soon, by the job of that name; asked twice it is run once."""
    path = folder(world, store_id)
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    (path / "failed").unlink(missing_ok=True)
    (path / "wanted").write_text(world.clock.now().isoformat(), encoding="utf-8")


def state(world: World, store_id: str) -> State:
    path = folder(world, store_id)
    summary, wanted, failed = path / "out" / "summary.json", path / "wanted", path / "failed"
    outcome, done_at, count = None, None, ""
    if summary.exists() and (path / "done").exists():
        outcome = msgspec.json.decode(summary.read_bytes(), type=Outcome)
        at, _, count = (path / "done").read_text(encoding="utf-8").partition(" ")
        done_at = datetime.fromisoformat(at)
    asked_at = datetime.fromisoformat(wanted.read_text(encoding="utf-8")) if wanted.exists() else None
    error = failed.read_text(encoding="utf-8") if failed.exists() else ""
    return State(asked_at=asked_at, done_at=done_at, outcome=outcome, orders=int(count or 0), error=error)


def asked(world: World) -> tuple[str, ...]:
    """The ids of the stores for which somebody waits."""
    found = (world.data / "rehearsals").glob("*/wanted") if world.data else ()
    return tuple(sorted(each.parent.name for each in found))


async def run(world: World, db: Database, store_id: str) -> None:
    """In a process of its own, so that the server's memory and loop are not its."""
    path, now = folder(world, store_id), world.clock.now()
    store = next((each for each in await people.every_store(db.reader) if each.store_id == store_id), None)
    error = ""
    count = await _written(db, store, now, path) if store is not None else 0
    if count:
        shutil.rmtree(path / "out", ignore_errors=True)
        error = await _replayed(path, now)
    else:
        error = "There is no order of the last 90 days yet."
    for each in ("orders.csv", "events.csv", "policy.yaml"):
        (path / each).unlink(missing_ok=True)
    if error:
        (path / "failed").write_text(error, encoding="utf-8")
    else:
        (path / "done").write_text(f"{now.isoformat()} {count}", encoding="utf-8")
    (path / "wanted").unlink(missing_ok=True)


async def _replayed(path: Path, now: datetime) -> str:
    """What was wrong; empty when all is well, bad rows or not."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "replay", "--orders", str(path / "orders.csv"), "--events", str(path / "events.csv"),
        "--policy", str(path / "policy.yaml"), "--until", now.isoformat(), "--out", str(path / "out"),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(WITHIN):
            _, said = await child.communicate()
    except TimeoutError:
        return "It took longer than an hour, and was stopped."
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if (path / "out" / "report.html").exists():
        return ""
    return (said.decode("utf-8", "replace").strip().splitlines() or ["It ended without a report."])[-1][:300]


async def _written(db: Database, store: Store, now: datetime, path: Path) -> int:
    """The rows as files; how many orders they are. A page of orders is held in memory at a time."""
    found = await people.policies(db.reader, store.seller_id)
    text = next((each.text for each in found if each.version == store.policy.version), "")
    (path / "policy.yaml").write_text(text or policies.BALANCED.read_text(encoding="utf-8"), encoding="utf-8")
    count, after = 0, ""
    with (
        (path / "orders.csv").open("w", encoding="utf-8", newline="") as of_orders,
        (path / "events.csv").open("w", encoding="utf-8", newline="") as of_events,
    ):
        orders, events = csv.writer(of_orders), csv.writer(of_events)
        orders.writerow(_ORDER)
        events.writerow(_EVENT)
        while page := await people.orders_since(db.reader, store.store_id, to_ms(now - SPAN), after):
            for row in page:
                order = load.order(row["doc"])
                orders.writerows(_order_rows(order))
                events.writerows(_event_rows(order))
            count += len(page)
            after = page[-1]["id"]
    return count


def _order_rows(order: Order) -> Iterator[list[object]]:
    numbers = "|".join(each.number for each in order.parcels)
    for line in order.lines:
        yield [
            order.order_ref, _at(order.placed_at), order.name, order.email, order.country, order.postcode, order.language,
            order.marketplace, order.total.currency, f"{order.total.decimal}", _at(order.promised_ship_by),
            _at(order.promised_by), _at(order.shipped_at), numbers, order.origin, line.sku, line.title, line.variant,
            line.quantity, f"{line.unit_price.decimal}",
        ]  # fmt: skip


def _event_rows(order: Order) -> Iterator[list[object]]:
    for parcel in order.parcels:
        for each in parcel.events:
            yield [
                parcel.number, _at(each.at), each.status.value, each.code, each.provider, each.description, each.country,
                each.place,
            ]  # fmt: skip


def _at(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
