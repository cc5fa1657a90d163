"""Every night: forget what may no longer be kept, a little at a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models import evidence, forgetting, housekeeping, ledger
from models.database import Database
from models.facts.fact import to_ms
from models.facts.inbound import TalkAged
from models.rules import retention

# No policy looks further back for claims of the same buyer.
CLAIMS_KEPT = timedelta(days=730)
AT_ONCE = 2000
TALKS_AT_ONCE = 64


async def run(world: World, db: Database) -> datetime | None:
    now = world.clock.now()
    more = AT_ONCE
    while more >= AT_ONCE:
        async with db.writing() as rows:
            more = await housekeeping.forget(rows, to_ms(now - retention.BODIES), AT_ONCE)
    async with db.writing() as rows:
        await ledger.forget(rows, now - CLAIMS_KEPT)
        # Cases that ended before photos had a deadline.
        await evidence.look_again(rows, to_ms(now))
    if await _words(world, db, now - retention.MESSAGES):
        await db.scrub()
    return None


async def _words(world: World, db: Database, before: datetime) -> int:
    """Old messages, some conversations at a time; one whose arrival changes nothing is not asked for again."""
    asked: set[str] = set()
    while page := await forgetting.aged(db.reader, before, TALKS_AT_ONCE):
        if asked.issuperset(row["id"] for row in page):
            break
        asked |= {row["id"] for row in page}
        await world.hand_in(
            [
                TalkAged(
                    key=f"aged:{row['id']}:{to_ms(before)}",
                    seller_id=row["seller_id"],
                    conversation_id=row["id"],
                    before=before,
                )
                for row in page
            ]
        )
    return len(asked)


JOB = Job("purge", timedelta(hours=24), run)
