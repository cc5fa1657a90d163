"""Every Job onto APScheduler: the only file that imports it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

import jobs
from bot.world import World
from jobs import Job
from models.database import Database

log = logging.getLogger("parley.jobs")

# What a commit may have made due sooner than thought; what a person's change of settings may have.
COMMITTED = ("outbox", "register", "deadlines")
SETTINGS = ("leases", "present", "rehearse", "uploads")
# Seconds between two wake-ups: under load there are hundreds of commits a second, and each would be looked after.
BREATH = 0.05


class Schedule:
    """Ticks of each job, and a wake-up when its next moment comes or something new is due.

    The scheduler keeps nothing: what is due stands in the tables, so a tick that is missed or doubled does no harm.
    """

    def __init__(self, world: World, db: Database, only_everywhere: bool = False) -> None:
        self._world, self._db = world, db
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._jobs = [job for job in jobs.all().values() if job.everywhere or not only_everywhere]
        self._wake = {job.name: asyncio.Event() for job in self._jobs}
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        for job in self._jobs:
            event = self._wake[job.name]
            self._scheduler.add_job(
                event.set, "interval", seconds=job.every.total_seconds(), misfire_grace_time=None, coalesce=True
            )
            self._tasks.append(asyncio.create_task(self._serve(job, event), name=f"job {job.name}"))
        self._tasks.append(asyncio.create_task(self._listen(), name="job wake-up"))
        self._scheduler.start()

    async def stop(self) -> None:
        """Harmless when it was never started."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def failed(self) -> list[str]:
        """Jobs whose task has ended: there should be none."""
        return [task.get_name() for task in self._tasks if task.done()]

    def look_again(self) -> None:
        """A person has changed something: what is connected is looked at now."""
        self._set(SETTINGS)

    async def _listen(self) -> None:
        """Something new was committed: the outbox and the deadlines may have work sooner than they thought."""
        while True:
            await self._world.due.wait()
            self._world.due.clear()
            self._set(COMMITTED)
            await asyncio.sleep(BREATH)

    def _set(self, names: tuple[str, ...]) -> None:
        for name in names:
            if name in self._wake:
                self._wake[name].set()

    async def _serve(self, job: Job, event: asyncio.Event) -> None:
        wait: float | None = 0
        while True:
            # Not `wait_for`: before Python 3.12 it may swallow the cancellation that ends this task (CPython #86296).
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await event.wait()
            event.clear()
            try:
                ahead = await job.run(self._world, self._db)
            except Exception:
                log.exception("job failed", extra={"job": job.name})
                wait = 5.0
                continue
            now = self._world.clock.now()
            wait = min(max((ahead - now).total_seconds(), 0.02), _DAY) if ahead else None


_DAY = timedelta(days=1).total_seconds()
