"""Every number that Parley promises, measured in one run and printed with the machine."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from tqdm import tqdm

from locales import LANGUAGES
from tests.bench import (
    colours,
    dossier,
    hearing,
    likeness,
    once,
    photos,
    policies,
    pressure,
    push,
    replay,
    start,
    sums,
    sweep,
    webhook,
)
from tests.bench.house import Seeded, serve_telegram
from tests.bench.machine import LOAD, CannotMeasure, describe, pin, wrk

STEPS = (
    "webhook",
    "report",
    "push",
    "sweep",
    "start",
    "replay",
    "sums",
    "pressure",
    "policies",
    "photos",
    "likeness",
    "colours",
    "dossier",
    "hearing",
    "once",
)
# These need no database.
IN_MEMORY = frozenset({"likeness", "colours", "dossier", "sums", "pressure", "policies", "hearing"})
DIALECTS = {"sqlite": ("SQLite, synchronous=FULL", 0.20), "postgres": ("PostgreSQL", 0.15)}


@dataclass(frozen=True)
class Row:
    what: str
    reach: str
    got: str
    passed: bool | None = None


async def measure(steps: list[str], rounds: int, folder: Path) -> tuple[list[Row], str]:
    rows: list[Row] = []
    seeded = Seeded(folder)
    bar = tqdm(total=len(steps) + 1, bar_format="{desc:<44} {n_fmt}/{total_fmt} steps  {elapsed}", file=sys.stderr)
    dialects = tuple(DIALECTS) if "webhook" in steps else ("sqlite",)
    for dialect in dialects if set(steps) - IN_MEMORY else ():
        bar.set_description_str(f"filling {DIALECTS[dialect][0]}")
        await seeded.fill(dialect)
    bar.update()
    telegram, upstream = serve_telegram(folder)
    try:
        for step in steps:
            rows += await _step(step, seeded, upstream, rounds, bar.set_description_str)
            bar.update()
    finally:
        telegram.stop()
        bar.close()
    return rows, await _postgres(seeded)


async def _step(step: str, seeded: Seeded, upstream: str, rounds: int, note: webhook.Note) -> list[Row]:
    match step:
        case "webhook":
            return _webhook(await webhook.rounds(seeded, tuple(DIALECTS), upstream, rounds, note))
        case "report":
            quiet, busy, made = await webhook.beside_reports(seeded, upstream, rounds, note)
            what = f"webhook p99 while reports over {webhook.CASES:,} cases run ({made} of them), against a quiet one"
            got = f"{busy / quiet:.2f} times ({busy:.1f} ms, {quiet:.1f} ms)"
            return [Row(what, "at most 2.0 times", got, busy <= 2 * quiet)]
        case "sweep":
            return _sweep(*await sweep.run(seeded.folder, rounds, note))
        case "push":
            floor, whole = await push.run(seeded.folder, rounds, note)
            what = "a push of 12 events, 11 known, 50 a commit on SQLite, against reading it and storing nothing"
            got = f"{whole / floor:.2f} times ({whole * 1e6:.0f} us, {floor * 1e6:.0f} us)"
            return [Row(what, "at most 3.0 times", got, whole <= 3 * floor)]
        case "once":
            return [await _once(dialect, seeded.folder, note) for dialect in DIALECTS]
        case "replay":
            return [Row(*figures) for figures in replay.run(seeded.folder, note)]
        case "sums":
            return [Row(*figures) for figures in sums.rows(note)]
        case "photos":
            return [Row(*figures) for figures in await photos.rows(seeded, upstream, note)]
        case "likeness":
            return [Row(*figures) for figures in likeness.rows(note)]
        case "colours":
            return [Row(*figures) for figures in colours.rows(note)]
        case "hearing":
            return [Row(*figures) for figures in hearing.rows(note)]
        case "dossier":
            return [Row(*figures) for figures in await dossier.printed(note)]
        case "pressure":
            return [Row(*figures) for figures in pressure.rows(note)]
        case "policies":
            try:
                return [Row(*figures) for figures in policies.run(note)]
            finally:
                pin(LOAD)
        case _:
            seconds, megabytes, spoken = await start.run(seeded, upstream, rounds, note)
            return [
                Row("`parley serve`: start to ready", "within 3 s", f"{seconds:.2f} s", seconds <= 3),
                Row("`parley serve`: memory", "at most 150 MB", f"{megabytes:.0f} MB", megabytes <= 150),
                Row(
                    f"... after all {len(LANGUAGES)} languages were heard and answered",
                    "at most 250 MB",
                    f"{spoken:.0f} MB",
                    spoken <= 250,
                ),
            ]


async def _once(dialect: str, folder: Path, note: webhook.Note) -> Row:
    note(f"histories on {DIALECTS[dialect][0]}")
    figures = await once.run(dialect, once.HISTORIES, folder)
    for each in figures.wrong[:20]:
        print(each, file=sys.stderr)
    what = f"settlements other than exactly one or none, budgets overdrawn: {DIALECTS[dialect][0]}"
    return Row(what, "0", once.words(figures), not figures.wrong)


def _sweep(took: dict[sweep.Size, float], idle: float) -> list[Row]:
    rows = []
    for few, many, whole, most in ((sweep.FEW, sweep.MANY, True, 1.5), (sweep.MANY, sweep.VAST, False, 1.3)):
        longer, shorter = took[many, whole], took[few, whole]
        ratio = longer / shorter
        got = f"{ratio:.2f} times ({longer:.2f} s, {shorter:.2f} s)"
        what = f"sweep with {sweep.DUE:,} due of {many:,} orders, against {few:,}"
        rows.append(Row(what, f"at most {most} times", got, ratio <= most))
    what = f"sweep with nothing due of {sweep.VAST:,} orders"
    return [*rows, Row(what, "under 5 ms", f"{idle * 1e3:.1f} ms", idle < 0.005)]


def _webhook(seen: dict[str, webhook.Measured]) -> list[Row]:
    echo = seen["echo"]
    rows = [Row("aiohttp route that verifies, parses and answers", "", _figures(echo))]
    for dialect, (name, reach) in DIALECTS.items():
        ratio = seen[dialect].rate / echo.rate
        got = f"{ratio:.3f} ({_figures(seen[dialect])}; {seen[dialect].cpu / echo.cpu:.1f} times the CPU)"
        rows.append(
            Row(f"whole request, {name}", f"at least {reach:.2f} of its requests a second", got, ratio >= reach)
        )
    return rows


def _figures(seen: webhook.Measured) -> str:
    return f"{seen.rate:,.0f}/s, {seen.cpu:.0f} us CPU, p50 {seen.median:.1f} ms, p99 {seen.p99:.1f} ms"


async def _postgres(seeded: Seeded) -> str:
    if not seeded.postgres:
        return "not used"
    host = seeded.postgres.partition("host=")[2]
    connection = await asyncpg.connect(host=host, user="postgres", database="postgres")
    try:
        return str(await connection.fetchval("SHOW server_version"))
    finally:
        await connection.close()


def show(rows: list[Row], machine: str) -> None:
    words = {True: "pass", False: "falls short", None: ""}
    lines = [("what", "to reach", "result", ""), *((r.what, r.reach, r.got, words[r.passed]) for r in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(4)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    print(f"\n{machine}; medians, variants in turn; the server alone on one core, the load and PostgreSQL on the other")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="How fast, and how much of it.")
    parser.add_argument("steps", nargs="*", metavar="step", help=f"of {', '.join(STEPS)}; all without any")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    if unknown := set(given.steps) - set(STEPS):
        parser.error(f"there is no step {', '.join(sorted(unknown))}")
    folder = Path(tempfile.mkdtemp(prefix="parley-bench-"))
    try:
        wrk()
        pin(LOAD)
        rows, postgres = asyncio.run(measure(given.steps or list(STEPS), given.rounds, folder))
    except CannotMeasure as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    show(rows, describe(postgres))
    return 1 if any(row.passed is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
