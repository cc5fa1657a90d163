"""The sweep of deadlines: the same number due among 100,000 orders, 1,000,000 and 10,000,000."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from bot.app import House
from bot.clock import SystemClock
from bot.wire import AiohttpWire
from jobs import deadlines
from models.facts.fact import change, dump, named, to_ms
from models.facts.parcels import Status
from tests import make
from tests.bench import seed
from tests.bench.house import settings

FEW, MANY, VAST = 100_000, 1_000_000, 10_000_000
DUE = 2000
AT_ONCE = 100_000
SQL = "INSERT INTO order_ (id, seller_id, store_id, ref, doc, placed_at, updated_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


Size = tuple[int, bool]  # how many orders, and whether those that are not due are whole, too, not rows without words
SIZES: tuple[Size, ...] = ((FEW, True), (MANY, True), (MANY, False), (VAST, False))


async def run(folder: Path, rounds: int, note: Callable[[str], None]) -> tuple[dict[Size, float], float]:
    """Seconds of one sweep, by the number of orders, every round bringing as many new ones due; and of one of the most
    orders with nothing due."""
    houses: dict[Size, Path] = {}
    took: dict[Size, list[float]] = {size: [] for size in SIZES}
    idle: list[float] = []
    now = SystemClock().now()
    for size in SIZES:
        note(f"sweep, building {size[0]:,} orders")
        houses[size] = await _built(folder / f"sweep-{size[0]}-{size[1]}", size, rounds, now)
    for n in range(rounds + 1):
        for size, data in houses.items():
            note(f"sweep {n}/{rounds} of {size[0]:,}")
            seconds, nothing = await _swept(data, n, now)
            if n:  # the first time the file is read from the disk
                took[size].append(seconds)
            if n and size[0] == VAST:
                idle.append(nothing)
    for data in houses.values():
        shutil.rmtree(data)
    return {size: median(each) for size, each in took.items()}, median(idle)


async def _built(data: Path, size: Size, rounds: int, now: datetime) -> Path:
    data.mkdir()
    async with _House(data) as house:
        await seed.furnish(house, now)
        orders = _orders(size, rounds, now)
        while some := list(islice(orders, AT_ONCE)):
            async with house.db.writing() as rows:
                await rows.many(SQL, some)
    return data


def _orders(size: Size, rounds: int, now: datetime) -> Iterator[tuple[object, ...]]:
    """The due ones lie all over the table; each round's are held back, until the round, by a day more.

    What is not due is never read: of ten million only the due ones have words.
    """
    total, whole = size
    every = total // (DUE * (rounds + 1))
    store, later = named("store", "shop"), to_ms(now + timedelta(days=300))
    template = dump(_order("REF", "NUMBER", now))
    for n in range(total):
        ref = f"{n:09}"
        is_due = n % every == 0 and n // every < DUE * (rounds + 1)
        if not is_due and not whole:
            yield (f"{n:024}", seed.SELLER, store, ref, "", 0, 0, later)
            continue
        key = named("order", store, ref)
        doc = template.replace(ORDER, key).replace("REF", ref).replace("NUMBER", f"YT{n:016}")
        due = to_ms(now + timedelta(days=n // every // DUE)) - 60_000 if is_due else later
        yield (key, seed.SELLER, store, ref, doc, 0, 0, due)


ORDER = named("order", named("store", "shop"), "REF")


def _order(ref: str, number: str, now: datetime) -> object:
    """On its way and late since an hour ago, so that a notice is decided; nobody is linked, so it is parked."""
    shipped = now - timedelta(days=9)
    order = make.order(
        order_ref=ref, placed_at=now - timedelta(days=10), shipped_at=shipped, promised_by=now - timedelta(hours=1)
    )
    event = make.event(Status.IN_TRANSIT, now - timedelta(days=1))
    return change(order, parcels=(make.parcel(order.order_id, number, event),))


async def _swept(data: Path, n: int, now: datetime) -> tuple[float, float]:
    """A house that looks `n` days later, and once more when nothing is due."""
    async with _House(data, now + timedelta(days=n)) as house:
        before = await _lines(house)
        begun = time.perf_counter()
        await deadlines.run(house.world, house.db)
        seconds = time.perf_counter() - begun
        swept = await _lines(house) - before
        begun = time.perf_counter()
        await deadlines.run(house.world, house.db)
        nothing = time.perf_counter() - begun
    if not DUE <= swept <= 1.5 * DUE:
        raise RuntimeError(f"{DUE} orders were due, and {swept} were looked at")
    return seconds, nothing


async def _lines(house: House) -> int:
    rows = await house.db.reader.rows("SELECT count(*) AS n FROM inbox WHERE kind = 'deadline_reached'")
    return int(rows[0]["n"])


class _At:
    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at


class _House:
    def __init__(self, data: Path, at: datetime | None = None) -> None:
        config = settings(data, f"sqlite:///{data / 'parley.db'}")
        self._house = House(config, _At(at) if at else SystemClock(), AiohttpWire(config.upstreams.values()))

    async def __aenter__(self) -> House:
        await self._house.open()
        return self._house

    async def __aexit__(self, *_: object) -> None:
        await self._house.close()
