"""A buyer's erasure, asked for by an order: what arrives for it, what goes besides rows, and the list that outlives a restore."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from pathlib import Path

from bot import seals
from bot.files import uploaded
from bot.world import Files, World
from models import evidence, forgetting
from models.database import Database, Row, Statements
from models.facts.fact import from_ms, to_ms
from models.facts.inbound import ErasureAsked, EvidenceErased, Inbound, TalkErasureAsked
from models.facts.orders import Order
from models.personal import Person

STAYS = (
    "it stays noted that there were photos, when they came, and their SHA-256; "
    "what backups and a bucket's older versions hold of them is yours to remove"
)
# Beside the database, so that a backup of the database cannot bring back whom it lists.
TOMBSTONES = "erased.jsonl"
AT_ONCE = 64


def whole(person: Person, by: str, now: datetime) -> list[Inbound]:
    """What arrives so that all of a buyer goes, each order as soon as nothing is owed for it; then the chats."""
    orders = [
        ErasureAsked(
            key=f"forget:{each.order_id}:{to_ms(now)}", seller_id=each.seller_id, source=by, order_id=each.order_id, by=by
        )
        for each in person.orders
        if each.erased_at is None
    ]  # fmt: skip
    talks = [
        TalkErasureAsked(
            key=f"forget:{each.conversation_id}:{to_ms(now)}", seller_id=each.seller_id, source=by,
            conversation_id=each.conversation_id, by=by,
        )
        for each in person.talks
        if each.erased_at is None
    ]  # fmt: skip
    return [*orders, *talks]


async def carried(world: World, db: Database, now: datetime) -> bool:
    """Whoever was forgotten goes from the disk, too, and stands in the list. False where something has to be tried again."""
    rows = [row for row in await forgetting.unfinished(db.reader) if row["kind"] != forgetting.STORE]
    if not rows:
        return True
    talks = {row["id"] for row in rows if row["kind"] == forgetting.TALK}
    for name in await world.files.uploads() if talks else ():
        if uploaded(name)[1] in talks:
            await world.files.drop(name)
    if world.data is not None:
        await asyncio.to_thread(_append, world.data / TOMBSTONES, rows)
    if not await db.scrub():
        return False
    async with db.writing() as write:
        await forgetting.finish(write, (row["id"] for row in rows), now)
    return True


async def of_stores(world: World, db: Database, now: datetime) -> bool:
    """The buyers of shops that have left, a page at a time. True where there are more."""
    for row in await forgetting.unfinished(db.reader):
        if row["kind"] != forgetting.STORE:
            continue
        page = await forgetting.of_store(db.reader, row["id"], AT_ONCE)
        if page:
            await world.hand_in([_asked(each, "shopify", now) for each in page])
            return True
        async with db.writing() as write:
            await forgetting.finish(write, (row["id"],), now)
    return False


async def back(db: Statements, data: Path, now: datetime) -> AsyncIterator[list[Inbound]]:
    """Whoever was forgotten and is there again, as after a restore: what arrives so that they go, a page at a time."""
    listed = await asyncio.to_thread(_listed, data / TOMBSTONES)
    for kind, ids in listed.items():
        for start in range(0, len(ids), AT_ONCE):
            found = await forgetting.there(db, kind, ids[start : start + AT_ONCE])
            if found:
                yield [
                    _asked({"kind": kind, "id": row["id"], "seller_id": row["seller_id"]}, "restore", now)
                    for row in found
                ]


def _asked(row: Row, by: str, now: datetime) -> Inbound:
    key, seller_id = f"forget:{row['id']}:{to_ms(now)}", row["seller_id"]
    if row["kind"] == forgetting.ORDER:
        return ErasureAsked(key=key, seller_id=seller_id, source=by, order_id=row["id"], by=by)
    return TalkErasureAsked(key=key, seller_id=seller_id, source=by, conversation_id=row["id"], by=by)


def _append(path: Path, rows: Iterable[Row]) -> None:
    """On the disk before anybody is told that it is done. Twice is harmless."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({"kind": row["kind"], "id": row["id"], "at": from_ms(row["at"]).isoformat()}) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _listed(path: Path) -> dict[str, list[str]]:
    """By kind. A last line that a crash has cut is written again by whoever wrote it."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            each = json.loads(line)
        except ValueError:
            continue
        found.setdefault(each["kind"], []).append(each["id"])
    return {kind: sorted(set(ids)) for kind, ids in sorted(found.items())}


# Photos alone --------------------------------------------------------------------------------------------------------


def arrivals(order: Order, now: datetime) -> list[EvidenceErased]:
    """One for each case that has photos."""
    return [
        EvidenceErased(
            key=f"erase:{case.case_id}:{to_ms(now)}",
            seller_id=order.seller_id,
            source="command line",
            order_id=order.order_id,
            case_id=case.case_id,
            by="erasure",
        )
        for case in order.cases
        if any(each.gone_at is None for each in case.evidence)
    ]


async def finished(db: Statements, files: Files, before: Order) -> str:
    """Removes the bytes at once, whether or not a server runs, and says what was done. Raises Unavailable.

    What the buyer uploaded in the web chat and what became of no case goes, too.
    """
    for name in await evidence.gone_names(db, before.order_id):
        await seals.drop(db, files, name)
    for name in await files.uploads():
        if uploaded(name)[1] in before.conversations:
            await files.drop(name)
    count = sum(each.gone_at is None for each in evidence.every(before))
    return (
        f"order {before.order_ref}: {count} photos erased; {STAYS}"
        if count
        else f"order {before.order_ref} has no photos"
    )
