"""`parley simulate`: months of the whole house in minutes, and what of it did not hold."""

from __future__ import annotations

import gc
import logging
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm

from bot.sim.faults import Rates
from bot.sim.oracles import ALWAYS, Oracles
from bot.sim.oracles_talk import UNSEEN
from bot.sim.stage import Stage
from bot.sim.town import Town
from models.database import migrate

START = datetime(2026, 3, 2, tzinfo=UTC)
QUIET_TAIL = timedelta(days=4)
A_DAY = 5  # orders
FULL = 90
# What a run of ninety days must at least have met; an empty run proves nothing (RELIABILITY 2b).
FLOORS = {"orders": 200, "notices": 300, "offers": 100, "crash": 50, "duplicate": 100, "too_many": 50}
GUARDED = 10


@dataclass(frozen=True, slots=True)
class Report:
    """What a run came to. `hash` is of everything delivered and the whole journal."""

    seed: int
    days: int
    hash: str
    counts: Counter[str]
    guards: Counter[int]
    violations: tuple[str, ...]
    last: tuple[str, ...]
    steps: int

    @property
    def broken(self) -> set[int]:
        return {int(each.split()[1]) for each in self.violations}

    @property
    def too_empty(self) -> list[str]:
        floors = {name: _floor(count, self.days) for name, count in FLOORS.items()}
        short = [
            f"{name}: {self.counts[name]} of {count}" for name, count in floors.items() if self.counts[name] < count
        ]
        least = _floor(GUARDED, self.days)
        unmet = [f"invariant {n}: guarded {self.guards[n]} times of {least}" for n in ALWAYS if self.guards[n] < least]
        return [*short, *unmet]


async def simulate(seed: int, days: int) -> int:
    """Prints the table; 1 when something did not hold, or when too little happened for that to mean anything."""
    report = await play(seed, days, show=sys.stderr.isatty())
    print(_table(report))
    return 1 if report.violations or report.too_empty else 0


async def play(seed: int, days: int, show: bool = False, orders: int = 0, rates: Rates | None = None) -> Report:
    """One run in a folder of its own, in memory where the system has room for it there."""
    shared = Path("/dev/shm")
    for name in ("parley", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with TemporaryDirectory(prefix="parley-", dir=shared if shared.is_dir() else None) as folder:
        path = f"{folder}/simulation.db"
        await migrate(f"sqlite:///{path}")
        stage = Stage(path, seed, START, days)
        stage.faults.rates = rates or stage.faults.rates
        gc.freeze()
        try:
            return await _run(stage, orders or max(12, round(A_DAY * days)), days, show)
        finally:
            gc.unfreeze()
            if stage.home is not None:
                stage.home.drop()


async def _run(stage: Stage, orders: int, days: int, show: bool) -> Report:
    town, oracles = Town(stage, orders), Oracles(stage)
    await town.settle_in()
    town.opens()
    day, last = stage.start + timedelta(hours=12), stage.end + QUIET_TAIL
    bar = tqdm(total=days, unit=" days", disable=not show)
    while (ahead := stage.ahead()) is not None and ahead < last:
        while day < ahead:
            stage.clock.at = day
            await oracles.every_day()
            stage.faults.over = stage.faults.over or day >= stage.end
            day += timedelta(days=1)
            bar.update(1)
        await stage.step()
    bar.close()
    lines = await oracles.at_the_end()
    counts = stage.ledger.counts + stage.faults.counts
    return Report(
        seed=stage.seed,
        days=days,
        hash=stage.ledger.trace(lines),
        counts=counts,
        guards=stage.ledger.guards,
        violations=tuple(stage.ledger.violations),
        last=tuple(stage.ledger.last),
        steps=stage.steps,
    )


def _floor(count: int, days: int) -> int:
    """Shorter runs meet less than their share: parcels take weeks to go wrong."""
    share = min(1.0, days / FULL)
    return int(count * share**2)


def _table(report: Report) -> str:
    lines = [f"seed {report.seed}, {report.days} days, {report.steps} steps"]
    lines += [f"  {name:<44}{report.counts[name]:>8}" for name in sorted({*report.counts, UNSEEN})]
    lines.append("invariants, how often each had something to guard, and how often it was broken")
    broken = Counter(int(each.split()[1]) for each in report.violations)
    lines += [f"  {n} {words:<88}{report.guards[n]:>6}{broken[n]:>6}" for n, words in ALWAYS.items()]
    if report.violations:
        lines += ["broken:", *(f"  seed {report.seed}: {each}" for each in report.violations)]
        lines += ["the last of the ledger:", *(f"  {each}" for each in report.last)]
    lines += [f"too empty: {each}" for each in report.too_empty]
    lines.append(f"trace {report.hash}")
    return "\n".join(lines)
