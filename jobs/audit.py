"""Every hour: is anything stuck? (`parley audit` proves the journal, which takes longer.)"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.world import World
from jobs import Job
from models import housekeeping
from models.database import Database
from models.facts.fact import to_ms

log = logging.getLogger("parley.audit")


async def run(world: World, db: Database) -> datetime | None:
    """Says what it finds in the log; a person repairs."""
    now = world.clock.now()
    found = await housekeeping.health(db.reader, to_ms(now))
    if found["parked"]:
        log.error("arrivals are parked: a person must look", extra={"parked": found["parked"]})
    overdue = await db.reader.rows(
        "SELECT count(*) AS n FROM order_ WHERE due_at < ?", to_ms(now - timedelta(minutes=30))
    )
    if overdue[0]["n"]:
        log.error("deadlines are not being looked at", extra={"orders": overdue[0]["n"]})
    return None


JOB = Job("audit", timedelta(hours=1), run)
