"""A copy of everything that is kept of one buyer, for that buyer: data.json and the photos, as one ZIP."""

# GDPR Art. 15 and 20. `bot/schemas/personal.json` describes data.json; it is made of the very structs that are read.

from __future__ import annotations

import asyncio
import os
import zipfile
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from bot.world import Files, World
from models import evidence, load, personal, seen
from models.database import Database, Statements
from models.errors import Unknown
from models.facts.decisions import Hear
from models.facts.fact import from_ms, to_ms
from models.facts.inbound import DataAsked
from models.facts.phrases import COPY
from models.personal import Kept, Person

FORMAT = "parley-personal-data-1"
NAME = "personal-data.zip"
DATA = "data.json"
UPLOAD = "file:"
LIVES = timedelta(days=1)
# What the seller paid for the goods, and whose earlier photo a photo looks like: of others than this buyer.
_OTHERS = frozenset({"unit_cost", "alike"})
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/heic": "heic", "video/mp4": "mp4"}


class Photo(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the ZIP: whose it is, and what: what the buyer sent (original), what people are shown of it (copy), or
    what was uploaded and belongs to no case (upload). `file` is empty where its bytes were removed since."""

    about: str
    kind: str
    file: str = ""


class Personal(msgspec.Struct, frozen=True, kw_only=True):
    """`data.json`. `format` names this form; `made_at` is when it was asked for."""

    format: str
    made_at: datetime
    kept: Kept
    photos: tuple[Photo, ...]


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of data.json, as it is shipped in `bot/schemas/personal.json`."""
    made = msgspec.json.schema(Personal)
    # Each of our sentences has a name; which there are is no part of this form.
    made["$defs"]["Phrase"] = {"title": "Phrase", "type": "string"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "data.json of a buyer's export", **made}


async def once(db: Database, world: World, store_id: str, message_id: str) -> Path | None:
    """The copy that a message of a web chat offers, for who proved their orders there: once, and within a day; else None.

    The file is the caller's to remove.
    """
    now = world.clock.now()
    rows = await db.reader.rows(
        "SELECT m.at, m.doc, c.doc AS talk FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE m.id = ?",
        message_id,
    )
    talk = load.conversation(rows[0]["talk"]) if rows and f'"url":"{COPY}"' in rows[0]["doc"] else None
    if talk is None or talk.store_id != store_id or from_ms(rows[0]["at"]) + LIVES <= now or world.data is None:
        return None
    look = seen.Look(about=talk.conversation_id, what=seen.EXPORT, by="buyer", at=now, detail=message_id)
    async with db.writing() as write:
        if await seen.taken(write, look.about, message_id) or not await seen.note(write, talk.seller_id, look):
            return None
    path = aside(world)
    await packed(db.reader, world.files, await personal.of_talk(db.reader, talk), now, path)
    return path


def aside(world: World) -> Path:
    """Where a copy lies until it has left."""
    assert world.data is not None
    return world.data / f".copy.{world.vault.token()}.zip"


async def packed(db: Statements, files: Files, person: Person, now: datetime, path: Path) -> int:
    """Written whole or not at all, for its owner alone; gives how many files are in it. Raises Unavailable."""
    kept = await personal.kept(db, person)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    photos: list[Photo] = []
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                async for photo, name in _photos(person, kept):
                    try:
                        await asyncio.to_thread(archive.writestr, photo.file, await files.get(name))
                    except Unknown:
                        photo = msgspec.structs.replace(photo, file="")
                    photos.append(photo)
                made = Personal(format=FORMAT, made_at=now, kept=kept, photos=tuple(photos))
                await asyncio.to_thread(lambda: archive.writestr(DATA, _written(made)))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return 1 + sum(1 for each in photos if each.file)


def _written(made: Personal) -> bytes:
    return msgspec.json.format(msgspec.json.encode(_own(msgspec.to_builtins(made))), indent=1)


def _own(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _own(each) for key, each in value.items() if key not in _OTHERS}
    return [_own(each) for each in value] if isinstance(value, list | tuple) else value


async def _photos(person: Person, kept: Kept) -> AsyncIterator[tuple[Photo, str]]:
    for order in person.orders:
        for each in evidence.every(order):
            if not each.here:
                yield Photo(about=each.evidence_id, kind="original"), ""
                continue
            ending = _ENDINGS.get(each.looked.type if each.looked else "", "bin")
            place = f"photos/{each.evidence_id}"
            yield Photo(about=each.evidence_id, kind="original", file=f"{place}-original.{ending}"), each.original
            if each.file:
                yield Photo(about=each.evidence_id, kind="copy", file=f"{place}-copy.jpg"), each.file
    for n, message in enumerate(kept.messages):
        refs = message.said.photos if isinstance(message.said, Hear) else ()
        for i, ref in enumerate(each for each in refs if each.startswith(UPLOAD)):
            place = f"photos/message-{n + 1}-{i + 1}.bin"
            yield Photo(about=message.conversation_id, kind="upload", file=place), ref.removeprefix(UPLOAD)


def handed(person: Person, by: str, now: datetime) -> list[DataAsked]:
    """What arrives when the copy was made: who made it, and that nobody waits for it any more."""
    return [
        DataAsked(
            key=f"handed:{each.order_id}:{to_ms(now)}", seller_id=each.seller_id, source=by, order_id=each.order_id,
            done=True, by=by,
        )
        for each in person.orders
    ]  # fmt: skip
