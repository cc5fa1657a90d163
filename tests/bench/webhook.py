"""The webhook: a signed message heard, decided, journalled and answered into the outbox, against a route that does nothing."""

from __future__ import annotations

import asyncio
import re
import shutil
import threading
import time
import urllib.request
from collections.abc import Callable
from statistics import median

from models.database import Database
from tests.bench import load, seed
from tests.bench.house import Seeded, Serving, counts, serve_echo
from tests.bench.load import CONNECTIONS, Measured

WARM, SECONDS = 1, 4
CASES = 100_000
PAUSE = 120  # milliseconds: 32 connections then ask about 250 times a second

Note = Callable[[str], None]


async def rounds(
    seeded: Seeded, dialects: tuple[str, ...], upstream: str, count: int, note: Note
) -> dict[str, Measured]:
    """Medians; the variants take turns, each on a copy that begins alike."""
    seen: dict[str, list[Measured]] = {}
    for n in range(count):
        for name in ("echo", *dialects):
            note(f"webhook {n + 1}/{count}, {name}")
            measured = _echo(seeded) if name == "echo" else await _house(seeded, name, upstream)
            seen.setdefault(name, []).append(measured)
    return {name: _medians(each) for name, each in seen.items()}


async def beside_reports(seeded: Seeded, upstream: str, count: int, note: Note) -> tuple[float, float, int]:
    """p99 in milliseconds of webhooks at a moderate rate, without and with reports one after the other; how many reports."""
    data, database = await seeded.copy("sqlite")
    await add_cases(database, CASES)
    serving = Serving(data, database, upstream)
    quiet, busy, made = [], [], 0
    try:
        serving.ready()
        _report(serving)
        load.run(serving.child, serving.hook, seeded.words, WARM, PAUSE)
        for n in range(count):
            note(f"report {n + 1}/{count}")
            quiet.append(load.run(serving.child, serving.hook, seeded.words, SECONDS, PAUSE).p99)
            with _Reports(serving) as reports:
                busy.append(load.run(serving.child, serving.hook, seeded.words, SECONDS, PAUSE).p99)
            made += reports.made
    finally:
        serving.child.stop()
    return median(quiet), median(busy), made


async def add_cases(database: str, count: int) -> None:
    """Rows as the report reads them; spread over causes, ends and the days of a year."""
    db = Database(database)
    await db.open()
    day = 86_400_000
    now = int(time.time() * 1000)
    causes = ("carrier_silent", "long_transit", "damaged", "not_received", "wrong_item")
    ends = ("accepted", "solved_itself", "refused", "unanswered")
    sql = (
        "INSERT INTO case_ (id, order_id, seller_id, store_id, order_ref, cause, state, resolution, remedy, amount, "
        "currency, opened_at, closed_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'closed', ?, ?, ?, 'USD', ?, ?, ?)"
    )
    try:
        async with db.writing() as rows:
            await rows.many(sql, (
                (f"case{n:020}", f"order{n:019}", seed.SELLER, "shop", str(n), causes[n % 5], ends[n % 4],
                 ("refund", "coupon")[n % 2], n % 5000, at, at + day, at + day)
                for n in range(count) for at in (now - n % 80 * day - 2 * day,)
            ))  # fmt: skip
    finally:
        await db.close()


def _echo(seeded: Seeded) -> Measured:
    child, url = serve_echo(seeded.folder)
    try:
        load.run(child, url, seeded.words, WARM)
        return load.run(child, url, seeded.words, SECONDS)
    finally:
        child.stop()


async def _house(seeded: Seeded, dialect: str, upstream: str) -> Measured:
    data, database = await seeded.copy(dialect)
    serving = Serving(data, database, upstream)
    try:
        serving.ready()
        warm = load.run(serving.child, serving.hook, seeded.words, WARM)
        measured = load.run(serving.child, serving.hook, seeded.words, SECONDS)
    finally:
        await asyncio.to_thread(serving.child.stop)
    await _kept(seeded, dialect, database, warm.requests + measured.requests)
    shutil.rmtree(data)
    return measured


async def _kept(seeded: Seeded, dialect: str, database: str, answered: int) -> None:
    """Nothing is faked: what was answered is in the tables, once, heard, journalled and answered to."""
    after, before = await counts(database), seeded.counts[dialect]
    grown = {table: after[table] - before[table] for table in after}
    most = answered + 2 * CONNECTIONS  # what was on its way when the load ended
    wrong = {table: n for table, n in grown.items() if n < answered or (table in ("inbox", "message") and n > most)}
    if wrong:
        raise RuntimeError(f"{dialect}: {answered} messages were answered with 200, and the tables hold {wrong}")


def _medians(every: list[Measured]) -> Measured:
    def middle(name: str) -> float:
        return median(getattr(each, name) for each in every)

    requests = sum(each.requests for each in every)
    return Measured(
        requests=requests, rate=middle("rate"), cpu=middle("cpu"), median=middle("median"), p99=middle("p99")
    )


def _report(serving: Serving) -> None:
    """The console's report of the last ninety days, as a browser that is signed in asks for it."""
    asked = urllib.request.Request(
        f"http://127.0.0.1:{serving.port}/console/report/ends?days=90",
        headers={"Cookie": f"parley_session={seed.COOKIE}"},
    )
    with urllib.request.urlopen(asked, timeout=60) as answer:
        page = answer.read().decode()
    shown = re.search(r"<dt>Cases</dt><dd>([\d,]+)", page)
    if shown is None or int(shown[1].replace(",", "")) < CASES:
        raise RuntimeError(f"the report does not show its {CASES} cases: {page[-500:]}")


class _Reports:
    """Reports one after the other, from a thread, until the block ends."""

    def __init__(self, serving: Serving) -> None:
        self._serving, self._ended = serving, threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._failed: Exception | None = None
        self.made = 0

    def __enter__(self) -> _Reports:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        if self._failed is not None:
            raise self._failed

    def _run(self) -> None:
        try:
            while not self._ended.is_set():
                _report(self._serving)
                self.made += 1
        except Exception as error:
            self._failed = error
