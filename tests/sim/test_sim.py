"""The promises over months: seeded runs hold them, print one trace, and every planted bug is caught by its own invariant."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from bot.sim import run
from bot.sim.oracles import ALWAYS
from tests.sim.mutants import MUTANTS, Mutant

# So many orders in so few days that each planted bug has something to break.
ORDERS = 70
SEEDS = 6


# At the end of 33 a promise that was kept waits for the morning in Tokyo, and what was said after it waits behind it.
@pytest.mark.parametrize("seed", [1, 2, 22, 33])
async def test_what_must_always_hold_holds(seed: int) -> None:
    report = await run.play(seed, 24, orders=ORDERS)
    assert not report.violations, "\n".join((*report.violations, *report.last))
    assert not report.too_empty
    assert report.counts["crash"] > 3


async def test_an_empty_run_proves_nothing() -> None:
    report = await run.play(1, 90, orders=1)
    assert not report.violations
    assert report.too_empty
    assert await run.simulate(1, 1) == 0, "a day has no floor"


def test_that_nobody_waited_unseen_is_said_in_so_many_words() -> None:
    nothing = run.Report(1, 1, "", Counter(), Counter(), (), (), 0)
    assert re.search(r"talks that waited past their limit unseen +0\n", run._table(nothing))


def test_the_hash_seed_changes_nothing() -> None:
    script = "import asyncio; from bot.sim import run; print(asyncio.run(run.play(5, 12, orders=30)).hash)"
    traces = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "4711")
    ]
    assert traces[0] == traces[1]
    assert len(traces[0]) == 64


def test_every_invariant_has_a_mutant() -> None:
    assert {each.breaks for each in MUTANTS} == set(ALWAYS)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
async def test_a_planted_bug_is_caught_by_its_own_invariant(mutant: Mutant) -> None:
    """Chance may spare a bug in one run: it must be found within a few seeds."""
    with mutant.planted():
        for seed in range(7, 7 + SEEDS):
            report = await run.play(seed, mutant.days, orders=ORDERS)
            if mutant.breaks in report.broken:
                return
    pytest.fail(f"nobody noticed; noticed besides: {sorted(report.broken)}")
