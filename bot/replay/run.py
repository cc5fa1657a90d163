"""`parley replay`: a store's history through the rules, without a server, a database or a word to anybody."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import NoReturn

import msgspec
from tqdm import tqdm

from bot.replay import figures, history, learned, report, sides
from bot.replay.course import Buyer, Player
from bot.replay.figures import Summary
from bot.replay.history import History
from bot.replay.learned import Days
from bot.replay.parts import Parts, digest
from bot.replay.stories import Course, NoticeLine, Played
from models.facts.fact import Fact
from models.facts.people import Store
from models.facts.policies import Policy
from models.rules.lanes import Lanes

PART = 250  # buyers: half a second of work, so little is lost by a stop
# Days of lanes that are told to the processes at once; how long before the last known day a part's buyers have ordered
# that is begun, so that most of them are at their end; and how many parts a process has begun at most (memory).
DAYS, AHEAD, MOST_BEGUN = 10, timedelta(days=40), 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to replay. `linked` percent of the buyers have a chat; `until` (UTC) is the last moment, None the file's own.

    `others` are policies to hold beside `policy`: then every case is rehearsed under each of them as well. `dates` is the
    order of day and month in the files; empty: as their rows show.
    """

    orders: Path
    events: Path
    policy: Policy
    out: Path
    until: datetime | None = None
    linked: int = 100
    others: tuple[Policy, ...] = ()
    dates: str = ""

    @property
    def policies(self) -> tuple[Policy, ...]:
        """What is held side by side; nothing where there is one policy alone."""
        return (self.policy, *self.others) if self.others else ()

    @property
    def mark(self) -> bytes:
        return (
            digest(self.orders, self.events)
            + repr((self.policy, self.until, self.linked, self.others, self.dates)).encode()
        )


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
    found = history.read(wanted.orders, wanted.events, wanted.policy, wanted.until, wanted.linked, wanted.dates)
    await asyncio.sleep(0)  # a Ctrl-C is heard
    fresh = await _decided(found, parts, wanted.policies)
    _say("counting and drawing")
    played = _all(parts.read(n) for n in range(_count(found.courses)))
    seconds = time.perf_counter() - begun
    summary = figures.summary(played, found, seconds, fresh, sides.sides(wanted.policies, played.outcomes))
    _write(wanted.out, played, summary, report.page(played, summary))
    parts.done()
    for each in found.bad:
        print(each, file=sys.stderr)
    print("\n".join((*figures.table(summary), *sides.table(summary.policies))))
    print(f"look at {wanted.out / 'report.html'}")
    return 1 if found.bad else 0


class _Workers:
    """A process for each core, and the parts that are not done yet.

    All but one begin while the lanes are still being learned, as far as these are known; what a process has begun, it
    ends.
    """

    def __init__(self, found: History, parts: Parts, policies: tuple[Policy, ...]) -> None:
        self._found, self._parts, self._days = found, parts, Days(learned.first_day(found))
        self._todo = deque(n for n in range(_count(found.courses)) if not parts.has(n))
        self.buyers = sum(len(_part(found.courses, n)) for n in self._todo)
        given = (found.stores, learned.first_day(found), found.until, policies)
        cores = min(os.cpu_count() or 1, len(self._todo))
        self._hands = [
            ProcessPoolExecutor(1, get_context("spawn"), initializer=_begin, initargs=given) for _ in range(cores)
        ]
        self._begun: list[dict[int, Future[bytes | None]]] = [{} for _ in self._hands]

    def know(self, tables: list[Lanes]) -> None:
        """More days are known: parts that began well before their end are begun."""
        self._days.more(tables)
        for hand in self._hands:
            hand.submit(_know, tables)
        for hand, begun in list(zip(self._hands, self._begun, strict=True))[: max(len(self._hands) - 1, 1)]:
            while self._todo and len(begun) < MOST_BEGUN and sum(not each.done() for each in begun.values()) < 2:
                if _part(self._found.courses, self._todo[0])[-1].comings[0].at.date() > self._days.known - AHEAD:
                    break
                n = self._todo.popleft()
                begun[n] = hand.submit(_decide, n, self._packed(n))

    async def finish(self, tick: Callable[[int], object]) -> int:
        """Every part, once all is known. How many parcels these had."""
        done = (self._end(hand, begun, tick) for hand, begun in zip(self._hands, self._begun, strict=True))
        return sum(await asyncio.gather(*done))

    async def _end(
        self, hand: ProcessPoolExecutor, begun: dict[int, Future[bytes | None]], tick: Callable[[int], object]
    ) -> int:
        loop, parcels = asyncio.get_running_loop(), 0
        mine = deque(begun)
        while mine or self._todo:
            n = mine.popleft() if mine else self._todo.popleft()
            played = await asyncio.wrap_future(begun[n]) if n in begun else None
            if played is None:
                played = await loop.run_in_executor(hand, _decide, n, b"" if n in begun else self._packed(n))
            assert played is not None
            self._parts.keep(n, played)
            parcels += len(self._parts.read(n).stories)
            tick(len(_part(self._found.courses, n)))
        return parcels

    def _packed(self, n: int) -> bytes:
        return msgspec.msgpack.encode(_part(self._found.courses, n))

    def close(self) -> None:
        for each in self._hands:
            each.shutdown(wait=False, cancel_futures=True)


async def _decided(found: History, parts: Parts, policies: tuple[Policy, ...]) -> int:
    """Every part that is not done yet, in as many processes as there are cores. How many parcels these had."""
    workers = _Workers(found, parts, policies)
    try:
        if not workers.buyers:
            return 0
        with _bar("learning the lanes", " reports", sum(len(each.comings) for each in found.courses)) as bar:
            days = learned.days(found, bar.update)
            while tables := list(islice(days, DAYS)):
                workers.know(tables)
                await asyncio.sleep(0)  # a Ctrl-C is heard
        with _bar("deciding", " buyers", workers.buyers) as bar:
            return await workers.finish(bar.update)
    except asyncio.CancelledError:
        print("stopped: the same command goes on from here", file=sys.stderr)
        raise
    finally:
        workers.close()


_player: Player | None = None
_days: Days | None = None
_open: dict[int, list[Buyer]] = {}
_decoder = msgspec.msgpack.Decoder(tuple[Course, ...])


def _begin(stores: dict[str, Store], first: date, until: datetime, policies: tuple[Policy, ...]) -> None:
    """A Ctrl-C is the parent's to hear: a child ends with the part that it has in hand."""
    global _player, _days
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # facts hold no circles, and a child lives for minutes
    _days = Days(first)
    _player = Player(stores, _days, until, policies)


def _know(tables: list[Lanes]) -> None:
    assert _days is not None
    _days.more(tables)


def _decide(n: int, courses: bytes) -> bytes | None:
    """None: as far as the lanes are known; the same part, asked for again, goes on from there."""
    assert _player is not None and _days is not None
    buyers = _open.pop(n) if n in _open else _player.begin(_decoder.decode(courses))
    if _player.go_on(buyers, _days.known):
        return msgspec.json.encode(_player.played(buyers))
    _open[n] = buyers
    return None


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
        outcomes=tuple(each for p in every for each in p.outcomes),
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
