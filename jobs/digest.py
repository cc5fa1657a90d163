"""Every hour: on Monday morning, what last week brought, to each store's group."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.group import language_of
from bot.world import World
from handlers.console import digest
from jobs import Job
from models import brought, people, topics
from models.database import Database
from models.facts.fact import to_ms

# Who was away on Monday morning is told until the evening; a server that slept all Monday leaves that week out.
STILL = timedelta(hours=12)


async def run(world: World, db: Database) -> datetime | None:
    """Each week is told once, whoever counts it."""
    now = world.clock.now()
    stores = [each for each in await people.every_store(db.reader) if each.group]
    for store in stores:
        if digest.due_at(store, now - STILL) > now:
            continue
        since, until = digest.last_week(store, now)
        week = await brought.week(db.reader, store.seller_id, store.store_id, since, until)
        language = language_of(await people.seller_by_id(db.reader, store.seller_id))
        told = digest.weekly(store, week, since, language)
        async with db.writing() as rows:
            await topics.tell(rows, store.group, told, to_ms(now))
    world.due.set()
    return min((digest.due_at(each, now) for each in stores), default=None)


JOB = Job("digest", timedelta(hours=1), run)
