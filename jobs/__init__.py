"""Charter: time passed. Each module offers a JOB: its name, what it does when run, and when it wants to run again.

A job carries out what was decided, or turns time into arrivals; it decides nothing. To add one: a module here with
`JOB = Job(...)`. A job that raises is logged and run again; it must be harmless to run twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.world import World
from models.database import Database
from models.registry import found


@dataclass(frozen=True, slots=True)
class Job:
    """`run(world, db)` gives the moment when there is more to do, or None. It runs at least every `every`.

    `everywhere`: also in a process that only answers requests.
    """

    name: str
    every: timedelta
    run: Callable[[World, Database], Awaitable[datetime | None]]
    everywhere: bool = False


def all() -> dict[str, Job]:
    """Every module's JOB by its name."""
    import jobs

    return found(
        jobs, "JOB", besides=("schedule", "carry", "desk", "desk_group", "desk_topic", "fate", "groups", "photos")
    )
