"""The start: how long until `/health` says ready, and how much memory it takes."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from statistics import median

from tests.bench.house import Seeded, Serving

SETTLED = 3  # seconds, in which the jobs have run once


async def run(seeded: Seeded, upstream: str, rounds: int, note: Callable[[str], None]) -> tuple[float, float]:
    """Seconds and megabytes of `parley serve`."""
    took, held = [], []
    for n in range(rounds):
        note(f"start {n + 1}/{rounds}")
        data, database = await seeded.copy("sqlite")
        serving = Serving(data, database, upstream)
        try:
            took.append(serving.ready())
            time.sleep(SETTLED)
            held.append(serving.child.megabytes())
        finally:
            serving.child.stop()
        shutil.rmtree(data)
    return median(took), median(held)
