"""Whenever a seller asks for it: play the store's last 90 days through the rules, and send nothing."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot import rehearsals
from bot.world import World
from jobs import Job
from models.database import Database

log = logging.getLogger("parley.rehearse")


async def run(world: World, db: Database) -> datetime | None:
    for store_id in rehearsals.asked(world):
        try:
            await rehearsals.run(world, db, store_id)
        except Exception:
            log.exception("a rehearsal failed", extra={"store": store_id})
            path = rehearsals.folder(world, store_id)
            (path / "failed").write_text("Something went wrong here. It is in the log.", encoding="utf-8")
            (path / "wanted").unlink(missing_ok=True)
    return None


JOB = Job("rehearse", timedelta(minutes=1), run, everywhere=True)
