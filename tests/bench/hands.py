"""One process that hands arrivals in through the door, and may be killed at any moment: what it has not noted it does again."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import msgspec

from handlers import inbox
from models import people
from models.database import Database
from models.errors import Conflict, Unavailable
from models.facts.inbound import Inbound
from models.facts.people import Store


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happens at a moment: an arrival, or a store that is saved with another policy."""

    at: datetime
    arrival: Inbound | None = None
    store: Store | None = None


_acts = msgspec.json.Decoder(Act)


async def main(url: str, acts: Path, noted: Path, size: int, side_by_side: int) -> None:
    db = Database(url)
    await db.open(pool=side_by_side + 1)
    done = set(map(int, noted.read_text().split())) if noted.exists() else set()
    todo = ((n, _acts.decode(line)) for n, line in enumerate(acts.read_bytes().splitlines()) if n not in done)
    with noted.open("a") as notes:
        batches = _batches(todo, size)
        while some := list(islice(batches, side_by_side)):
            await asyncio.gather(*(do(db, [act for _, act in batch]) for batch in some))
            notes.write("".join(f"{n}\n" for batch in some for n, _ in batch))
            notes.flush()
    await db.close()


def _batches(todo: Iterator[tuple[int, Act]], size: int) -> Iterator[list[tuple[int, Act]]]:
    """Arrivals of one moment, so many at a time; a store by itself."""
    for (_, is_store), some in groupby(todo, key=lambda each: (each[1].at, each[1].store is not None)):
        while batch := list(islice(some, 1 if is_store else size)):
            yield batch


async def do(db: Database, acts: Sequence[Act]) -> None:
    """Hands in what is of one moment, until all of it is done."""
    at, store = acts[0].at, acts[0].store
    left: list[Any] = [each.arrival for each in acts]
    while left:
        try:
            if store is not None:
                async with db.writing() as rows:
                    await people.save_store(rows, store, at)
                return
            outcome = await inbox.arrive(db, left, at, {"webchat"})
        except (Conflict, Unavailable):
            await asyncio.sleep(0.05)
            continue
        left = [a for a, fate in zip(left, outcome.fates, strict=True) if fate is inbox.Fate.LATER]


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])))
