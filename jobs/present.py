"""Whenever a bot was connected: its menu of commands and the words about it, in every language."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot import connections
from bot.reading import digest
from bot.world import Face, Presented, World
from jobs import Job
from locales import LANGUAGES, say
from locales.chrome import chrome
from models import people
from models.database import Database
from models.errors import ParleyError
from models.facts.fact import dump
from models.facts.people import Store
from models.facts.phrases import Phrase, line
from models.people import Sealed

log = logging.getLogger("parley.present")
# Each command, and the button that does the same.
MENU = (
    ("/order", Phrase.BUTTON_WHERE),
    ("/human", Phrase.BUTTON_PERSON),
    ("/language", Phrase.BUTTON_LANGUAGE),
    ("/menu", Phrase.BUTTON_MENU),
    ("/stop", Phrase.BUTTON_STOP),
)


async def run(world: World, db: Database) -> datetime | None:
    """Once for each bot, and again when our words or the store's name have changed."""
    now = world.clock.now()
    stores = {each.store_id: each for each in await people.every_store(db.reader)}
    for row in await people.every_connection(db.reader):
        channel, store = world.channels.get(row.kind), stores.get(row.store_id)
        if isinstance(channel, Presented) and store and connections.owned(world, row.connection_id, now):
            await _present(world, db, channel, row, store)
    return None


def faces(store: Store) -> dict[str, Face]:
    """The bot introduces itself as it will at first contact: it says that it is one."""
    found = {each: _face(store, each) for each in LANGUAGES}
    return {"": _face(store, store.language), **found}


def _face(store: Store, language: str) -> Face:
    about = say.plain(say.text((line(Phrase.HELLO, shop=store.name),), language))
    menu = tuple((command, say.plain(say.label(line(phrase), language))) for command, phrase in MENU)
    return Face(about=about, short=f"{store.name[:60]} · {chrome(language)['bot']}", menu=menu)


async def _present(world: World, db: Database, channel: Presented, row: Sealed, store: Store) -> None:
    wanted = faces(store)
    # Whoever gives the bot another token may have given it another bot.
    mark = digest(row.sealed, dump({name: [each.about, each.short, each.menu] for name, each in wanted.items()}))
    tried: set[str] = world.memory.setdefault("presented", set())
    if row.settings.get("presented") == mark or mark in tried:
        return
    tried.add(mark)
    try:
        await channel.present(connections.opened(world, row), world.wire, wanted)
    except ParleyError as error:
        log.warning("a bot could not be presented", extra={"channel": row.kind, "error": str(error)})
        return
    async with db.writing() as rows:
        current = await people.connection_by_id(rows, row.connection_id)
        if current is not None:
            await people.keep_settings(rows, row.connection_id, {**current.settings, "presented": mark})


JOB = Job("present", timedelta(minutes=10), run)
