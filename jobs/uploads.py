"""Whenever a file of orders was handed in: read all of it, where it lies."""

from __future__ import annotations

import asyncio
import logging
import shutil
from datetime import datetime, timedelta

from bot import uploads
from bot.world import World
from jobs import Job
from models import uploads as rows
from models.database import Database
from models.facts.fact import change
from models.uploads import Upload

log = logging.getLogger("parley.uploads")
KEPT = timedelta(days=7)


async def run(world: World, db: Database) -> datetime | None:
    """One after another: each is read as fast as the writer takes it."""
    for upload in await rows.to_read(db.reader, world.clock.now()):
        if uploads.file_of(world, upload.upload_id).exists():
            await _read(world, db, upload)
    await _tidy(world, db)
    return None


async def _read(world: World, db: Database, upload: Upload) -> None:
    async with db.writing() as write:
        mine = await rows.take(write, upload.upload_id, world.clock.now())
    if not mine:
        return
    try:
        await uploads.read(world, db, upload)
    except Exception:
        log.exception("a file could not be read", extra={"upload": upload.upload_id})
        async with db.writing() as write:
            failed = change(upload, state="failed", error="Something went wrong here. It is in the log.")
            await rows.save(write, failed, world.clock.now())


async def _tidy(world: World, db: Database) -> None:
    async with db.writing() as write:
        gone = await rows.forget(write, world.clock.now() - KEPT)
    for each in gone:
        await asyncio.to_thread(shutil.rmtree, uploads.folder(world, each), True)


JOB = Job("uploads", timedelta(minutes=1), run, everywhere=True)
