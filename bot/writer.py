"""The queue of arrivals and the single writer task: what waits becomes a batch, and who waits is told after the commit."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from bot.ear import Ear
from bot.group import Group
from bot.world import Clock
from handlers import inbox
from handlers.inbox import Fate
from locales import ENGLISH, nearest
from locales.hear import hear
from locales.numbers import like_cards
from models import load
from models.database import Database
from models.errors import Conflict, Unavailable
from models.facts.fact import change
from models.facts.inbound import FromChat, GroupSaid, Inbound, MessageReceived, OrderSeen

log = logging.getLogger("parley.writer")
BATCH = 64
MOST_WAITING = 20_000


class Writer:
    """`hand_in` returns when the arrivals are committed: answered 2xx means on disk.

    `spoken` is told of every conversation that has something new to show, `due` that the outbox may have work.
    A message that the `ear` is asked about waits for it, with what the same buyer says after it; nothing else does but what
    the seller's people write in their group, whose topics are looked up and whose words are translated.
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
        group: Group | None = None,
    ) -> None:
        self._db, self._clock, self._shelves, self._link = db, clock, shelves, link
        self._spoken, self._due, self._ear, self._group = spoken, due, ear, group
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
        ready = []
        for each in arrivals:
            arrival, future = prepared(each, self._link), loop.create_future()
            ready.append((arrival, future))
            if not self._holds(each, arrival, future):
                self._waiting.append((arrival, future))
        self._wake.set()
        if len(ready) == 1:
            await ready[0][1]
        else:
            await asyncio.gather(*(future for _, future in ready))

    def _holds(self, raw: Inbound, arrival: Inbound, future: asyncio.Future[Fate]) -> bool:
        """Is it kept back? What comes after it in its conversation keeps its place behind it."""
        if not isinstance(arrival, FromChat):
            return False
        ready: Awaitable[Inbound] | None = None
        if isinstance(raw, MessageReceived) and isinstance(arrival, MessageReceived) and _hidden(raw, arrival):
            ready = self._unless_own(raw, arrival)
        elif isinstance(arrival, GroupSaid) and self._group is not None and arrival.thread:
            ready = self._group.ready(arrival)
        elif self._ear is not None and self._ear.wants(arrival):
            ready = self._ear.listen(arrival)
        elif not self._held:
            return False
        talk = load.conversation_of(arrival)
        if isinstance(arrival, GroupSaid):
            talk = f"{arrival.connection_id}:{arrival.contact_ref}:{arrival.thread}"
        before = self._held.get(talk)
        if before is None and ready is None:
            return False
        self._held[talk] = asyncio.create_task(self._let_go(talk, arrival, future, ready, before))
        return True

    async def _unless_own(self, raw: MessageReceived, arrival: MessageReceived) -> Inbound:
        """A number that looks like a card's, but is that of an order or a parcel, is heard as what it is."""
        try:
            known = await load.own_numbers(self._db.reader, raw.seller_id, like_cards(raw.text))
        except Unavailable:
            return arrival
        return _heard(raw, known) if known else arrival

    async def _let_go(
        self,
        talk: str,
        arrival: Inbound,
        future: asyncio.Future[Fate],
        ready: Awaitable[Inbound] | None,
        before: asyncio.Task[None] | None,
    ) -> None:
        failed: Unavailable | None = None
        if ready is not None:
            try:
                arrival = await ready
            except Unavailable as error:
                failed = error
        if before is not None:
            await asyncio.wait([before])
        if self._held[talk] is asyncio.current_task():
            del self._held[talk]
        if failed is not None:
            future.set_exception(failed)
        else:
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
        return _heard(arrival, frozenset())
    if isinstance(arrival, OrderSeen) and not arrival.link:
        return change(arrival, link=link(arrival.store_id, arrival.order_ref))
    return arrival


def _heard(arrival: MessageReceived, known: frozenset[str]) -> MessageReceived:
    hint = nearest(arrival.language) if arrival.language else ENGLISH
    heard = hear(arrival.text, hint=hint, known=known)
    return change(arrival, heard=heard, text=heard.text)


def _hidden(raw: MessageReceived, arrival: MessageReceived) -> bool:
    return raw.heard is None and arrival.heard is not None and arrival.heard.card_hidden
