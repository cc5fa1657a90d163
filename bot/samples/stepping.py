"""The demo's clock, and the steps by which it is pushed: through every deadline and every report, each at its time."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from datetime import datetime, timedelta

from bot.samples.reports import Report
from bot.samples.story import Story
from bot.world import Clock, World
from jobs import brings, deadlines, inbox, leases, outbox, register
from jobs.schedule import Schedule
from models.database import Database
from models.facts.fact import to_ms

log = logging.getLogger("parley.demo")
ROUNDS = 50
FARTHEST = timedelta(days=8)


class DemoClock:
    """Goes with the real seconds from where it was last set; while it is pushed it stands still at each step."""

    def __init__(self, real: Clock, at: datetime) -> None:
        self._real, self._at, self._since = real, at, real.now()
        self._stands = False

    def now(self) -> datetime:
        return self._at if self._stands else self._at + (self._real.now() - self._since)

    def stand(self, at: datetime) -> None:
        self._at, self._stands = at, True

    def go(self) -> None:
        self._since, self._stands = self._real.now(), False


JOBS = (inbox.run, deadlines.run, outbox.run, register.run)


class Stepping(Schedule):
    """In place of the schedule: the same jobs, run when something is due by the demo's clock, one step after another."""

    def __init__(
        self,
        world: World,
        db: Database,
        clock: DemoClock,
        ahead: Iterable[Report],
        post: Callable[[Report], Awaitable[None]],
        story: Story,
    ) -> None:
        super().__init__(world, db)
        self._clock, self._post, self._story = clock, post, story
        self._ahead = deque(ahead)
        self._one = asyncio.Lock()
        self._next: datetime | None = None

    def start(self) -> None:
        self._tasks.append(asyncio.create_task(self._attend(), name="the demo's jobs"))

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def settle(self) -> None:
        """Everything that is due now, counted at once: nobody waits for a report in front of a demo."""
        async with self._one:
            await self._settle()
            await brings.run(self._world, self._db)

    async def push(self, span: timedelta) -> None:
        async with self._one, self._pushed():
            end = self._clock.now() + span
            while await self._step(end) < end:
                pass

    async def to_the_next(self) -> None:
        """Until something happens to one of the three; when nothing does, that is said."""
        async with self._one, self._pushed():
            end, told = self._clock.now() + FARTHEST, self._story.told
            while self._story.told == told and await self._step(end) < end:
                pass
            if self._story.told == told:
                self._story.over()

    async def _step(self, end: datetime) -> datetime:
        """To the next moment at which anything happens; gives that moment."""
        moments = [end, *([self._ahead[0].at] if self._ahead else []), *([self._next] if self._next else [])]
        at = max(min(moments), self._clock.now())
        self._clock.stand(at)
        while self._ahead and self._ahead[0].at <= at:
            report = self._ahead.popleft()
            await self._post(report)
            self._story.scanned(report)
        await self._settle()
        return at

    @contextlib.asynccontextmanager
    async def _pushed(self) -> AsyncIterator[None]:
        """Who is signed in has been sitting here for a second, however far the clock goes: sessions go along."""
        before = self._clock.now()
        self._clock.stand(before)
        try:
            yield
        finally:
            span = to_ms(self._clock.now()) - to_ms(before)
            async with self._db.writing() as rows:
                await rows.run(
                    "UPDATE session SET created_at = created_at + ?, expires_at = expires_at + ?", span, span
                )
                await rows.run("UPDATE session SET used_at = used_at + ? WHERE used_at > 0", span)
            await leases.run(self._world, self._db)
            await brings.run(self._world, self._db)
            await self._story.pushed()
            self._clock.go()

    async def _settle(self) -> None:
        await leases.run(self._world, self._db)
        for _ in range(ROUNDS):
            self._world.due.clear()
            moments = [await job(self._world, self._db) for job in JOBS]
            now = self._clock.now()
            self._next = min((at for at in moments if at and at > now), default=None)
            if not self._world.due.is_set() and not any(at and at <= now for at in moments):
                break
        await self._story.look()

    async def _attend(self) -> None:
        """Between the pushes: what buyers and the seller do is carried out at once, and what comes due meanwhile."""
        while True:
            ahead = self._next
            wait = max((ahead - self._clock.now()).total_seconds(), 0.05) if ahead else None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._world.due.wait(), wait)
            async with self._one:
                try:
                    await self._settle()
                    await brings.run(self._world, self._db)
                except Exception:
                    log.exception("a job of the demo failed")
                    await asyncio.sleep(1)
