"""The queue of arrivals and the single writer task: what waits becomes a batch, and who waits is told after the commit."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from bot.ear import Ear
from bot.world import Clock
from handlers import inbox
from handlers.inbox import Fate
from locales import ENGLISH, nearest
from locales.hear import hear
from models import load
from models.database import Database
from models.errors import Conflict, Unavailable
from models.facts.fact import change
from models.facts.inbound import FromChat, Inbound, MessageReceived, OrderSeen

log = logging.getLogger("parley.writer")
BATCH = 64
MOST_WAITING = 20_000


class Writer:
    """`hand_in` returns when the arrivals are committed: answered 2xx means on disk.

    `spoken` is told of every conversation that has something new to show, `due` that the outbox may have work.
    A message that the `ear` is asked about waits for it, with what the same buyer says after it; nothing else does.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        shelves: set[str],
        link: Callable[[str, str], str],
        spoken: Callable[[str], None],
        due: Callable[[], None],
        ear: Ear | None = None,
    ) -> None:
        self._db, self._clock, self._shelves, self._link = db, clock, shelves, link
        self._spoken, self._due, self._ear = spoken, due, ear
        self._waiting: deque[tuple[Inbound, asyncio.Future[Fate]]] = deque()
        self._held: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._ending = False
        self.counts = dict.fromkeys(Fate, 0)

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="writer")

    async def stop(self) -> None:
        """Writes what waits, then ends: a transaction is never cut off."""
        self._ending = True
        self._wake.set()
        if self._task:
            await self._task

    def failed(self) -> list[str]:
        """The writer's task, if it has ended while it should run."""
        return ["writer"] if self._task is not None and self._task.done() and not self._ending else []

    async def hand_in(self, arrivals: Sequence[Inbound]) -> None:
        """Raises Unavailable when they could not be committed: then nothing was answered 2xx, and the sender repeats."""
        if self._ending or len(self._waiting) > MOST_WAITING:
            raise Unavailable("too much is waiting, or we are closing", retry_after=5)
        loop = asyncio.get_running_loop()
        ready = [(prepared(each, self._link), loop.create_future()) for each in arrivals]
        self._waiting.extend(ready if self._ear is None else (each for each in ready if not self._holds(*each)))
        self._wake.set()
        if len(ready) == 1:
            await ready[0][1]
        else:
            await asyncio.gather(*(future for _, future in ready))

    def _holds(self, arrival: Inbound, future: asyncio.Future[Fate]) -> bool:
        """Is it kept back? What comes after it in its conversation keeps its place behind it."""
        assert self._ear is not None
        if not isinstance(arrival, FromChat):
            return False
        talk = load.conversation_of(arrival)
        before, asks = self._held.get(talk), self._ear.wants(arrival)
        if before is None and not asks:
            return False
        ready = self._ear.listen(arrival) if asks else None
        self._held[talk] = asyncio.create_task(self._let_go(talk, arrival, future, ready, before))
        return True

    async def _let_go(
        self,
        talk: str,
        arrival: Inbound,
        future: asyncio.Future[Fate],
        ready: Awaitable[Inbound] | None,
        before: asyncio.Task[None] | None,
    ) -> None:
        if ready is not None:
            arrival = await ready
        if before is not None:
            await asyncio.wait([before])
        if self._held[talk] is asyncio.current_task():
            del self._held[talk]
        self._waiting.append((arrival, future))
        self._wake.set()

    async def _run(self) -> None:
        while not self._ending or self._held:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]
                await self._write(batch)

    async def _write(self, batch: list[tuple[Inbound, asyncio.Future[Fate]]]) -> None:
        try:
            outcome = await inbox.arrive(self._db, [each for each, _ in batch], self._clock.now(), self._shelves)
        except Exception as error:
            # A full disk, a database that is gone: whatever it is, the writer lives on, and the senders repeat.
            log.log(
                logging.WARNING if isinstance(error, Conflict | Unavailable) else logging.ERROR,
                "arrivals could not be committed", exc_info=error, extra={"arrivals": len(batch)},
            )  # fmt: skip
            for _, future in batch:
                if not future.done():
                    future.set_exception(Unavailable(f"the database is busy: {error}", retry_after=5))
            return
        later = []
        for (arrival, future), fate in zip(batch, outcome.fates, strict=True):
            self.counts[fate] += 1
            if fate is Fate.LATER:
                later.append((arrival, future))
            elif not future.done():
                future.set_result(fate)
        self._waiting.extendleft(reversed(later))
        for each in outcome.spoken:
            self._spoken(each)
        self._due()


def prepared(arrival: Inbound, link: Callable[[str, str], str]) -> Inbound:
    """Words are heard, and an order gets its deep link, before any transaction is open."""
    if isinstance(arrival, MessageReceived) and arrival.heard is None and arrival.text:
        heard = hear(arrival.text, hint=nearest(arrival.language) if arrival.language else ENGLISH)
        return change(arrival, heard=heard, text=heard.text)
    if isinstance(arrival, OrderSeen) and not arrival.link:
        return change(arrival, link=link(arrival.store_id, arrival.order_ref))
    return arrival
