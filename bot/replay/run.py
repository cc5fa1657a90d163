"""`parley replay`: a store's history through the rules, without a server, a database or a word to anybody."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from typing import NoReturn

import msgspec
from tqdm import tqdm

from bot.replay import figures, history, learned, report
from bot.replay.course import Player
from bot.replay.figures import Summary
from bot.replay.history import History
from bot.replay.learned import Days
from bot.replay.parts import Parts, digest
from bot.replay.stories import Course, NoticeLine, Played
from models.facts.fact import Fact
from models.facts.people import Store
from models.facts.policies import Policy

PART = 250  # buyers: a second of work, so little is lost by a stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to replay. `linked` percent of the buyers have a chat; `until` (UTC) is the last moment, None the file's own."""

    orders: Path
    events: Path
    policy: Policy
    out: Path
    until: datetime | None = None
    linked: int = 100

    @property
    def mark(self) -> bytes:
        return digest(self.orders, self.events) + repr((self.policy, self.until, self.linked)).encode()


async def replay(wanted: Wanted) -> int:
    """Writes the four files; 1 when rows of the files could not be used. A run that is stopped goes on where it was."""
    gc.disable()  # facts hold no circles, and there are millions of them
    try:
        return await _replayed(wanted)
    finally:
        gc.enable()


async def _replayed(wanted: Wanted) -> int:
    begun = time.perf_counter()
    wanted.out.mkdir(parents=True, exist_ok=True)
    parts = Parts(wanted.out, wanted.mark)
    if done := parts.open():
        _say(f"going on: {done} parts are done already")
    _say("reading")
    found = history.read(wanted.orders, wanted.events, wanted.policy, wanted.until, wanted.linked)
    await asyncio.sleep(0)  # here and below: a Ctrl-C is heard
    with _bar("learning the lanes", " reports", sum(len(each.comings) for each in found.courses)) as bar:
        days = learned.days(found, bar.update)
    await asyncio.sleep(0)
    fresh = await _decided(found, days, parts)
    _say("counting and drawing")
    played = _all(parts.read(n) for n in range(_count(found.courses)))
    seconds = time.perf_counter() - begun
    summary = figures.summary(played, found, seconds, fresh)
    _write(wanted.out, played, summary, report.page(played, summary))
    parts.done()
    for each in found.bad:
        print(each, file=sys.stderr)
    print("\n".join(figures.table(summary)))
    print(f"look at {wanted.out / 'report.html'}")
    return 1 if found.bad else 0


async def _decided(found: History, days: Days, parts: Parts) -> int:
    """Every part that is not done yet, in as many processes as there are cores. How many parcels these had."""
    todo = [n for n in range(_count(found.courses)) if not parts.has(n)]
    if not todo:
        return 0
    cores = min(os.cpu_count() or 1, len(todo))
    given = (found.stores, days, found.until)
    workers = ProcessPoolExecutor(cores, get_context("spawn"), initializer=_begin, initargs=given)
    loop, parcels = asyncio.get_running_loop(), 0
    try:
        with _bar("deciding", " buyers", sum(len(_part(found.courses, n)) for n in todo)) as bar:
            packed = ((n, msgspec.msgpack.encode(_part(found.courses, n))) for n in todo)
            waiting = {loop.run_in_executor(workers, _decide, n, courses) for n, courses in packed}
            while waiting:
                ready, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                for each in ready:
                    n, played, count = each.result()
                    parts.keep(n, played)
                    parcels += count
                    bar.update(len(_part(found.courses, n)))
    except asyncio.CancelledError:
        print("stopped: the same command goes on from here", file=sys.stderr)
        raise
    finally:
        workers.shutdown(wait=False, cancel_futures=True)
    return parcels


_player: Player | None = None
_decoder = msgspec.msgpack.Decoder(tuple[Course, ...])


def _begin(stores: dict[str, Store], days: Days, until: datetime) -> None:
    """A Ctrl-C is the parent's to hear: a child ends with the part that it has in hand."""
    global _player
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # facts hold no circles, and a child lives for minutes
    _player = Player(stores, days, until)


def _decide(n: int, courses: bytes) -> tuple[int, bytes, int]:
    assert _player is not None
    played = _player.play(_decoder.decode(courses))
    return n, msgspec.json.encode(played), len(played.stories)


def _part(courses: tuple[Course, ...], n: int) -> tuple[Course, ...]:
    return courses[n * PART : (n + 1) * PART]


def _count(courses: tuple[Course, ...]) -> int:
    return -(-len(courses) // PART)


def _all(parts: Iterable[Played]) -> Played:
    """Everything together, in time; nothing of it hangs on how it was cut."""
    every = list(parts)
    return Played(
        notices=tuple(sorted((each for p in every for each in p.notices), key=_in_time)),
        cases=tuple(
            sorted((each for p in every for each in p.cases), key=lambda each: (each.at, each.order, each.case))
        ),
        stories=tuple(each for p in every for each in p.stories),
    )


def _write(out: Path, played: Played, summary: Summary, page: str) -> None:
    _lines(out / "notices.jsonl", played.notices)
    _lines(out / "cases.jsonl", played.cases)
    (out / "summary.json").write_bytes(msgspec.json.format(msgspec.json.encode(summary)) + b"\n")
    (out / "report.html").write_text(page, encoding="utf-8")


def _lines(path: Path, facts: Sequence[Fact]) -> None:
    encoder = msgspec.json.Encoder()
    with path.open("wb") as file:
        file.writelines(encoder.encode(each) + b"\n" for each in facts)


def _say(what: str) -> None:
    if sys.stderr.isatty():
        print(what, file=sys.stderr)


def _bar(what: str, unit: str, total: int) -> tqdm[NoReturn]:
    return tqdm(total=total, desc=what, unit=unit, disable=not sys.stderr.isatty())


def _in_time(line: NoticeLine) -> tuple[datetime, str, str, str, str, str]:
    return (line.at, line.store, line.order, line.tracking, line.notice, line.cause)
