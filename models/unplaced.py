"""Disputes of orders that nobody has shown: kept until the order comes, or a person says whose they are or sets them aside."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from models.database import Statements
from models.facts.fact import Fact
from models.facts.inbound import DisputeSeen
from models.sight import Sight

MOST = 500
_OPEN = "kind = 'dispute_seen' AND state <> 'done' AND state IN ('early', 'failed', 'parked')"


class Place(Fact, frozen=True, kw_only=True):
    """An order that a number means."""

    order_id: str
    store_id: str
    order_ref: str


async def count(db: Statements, sight: Sight) -> int:
    return len(await disputes(db, sight))


async def disputes(db: Statements, sight: Sight) -> tuple[DisputeSeen, ...]:
    """Each once, as it was told last; the latest news first."""
    found: dict[tuple[str, str], DisputeSeen] = {}
    for each in await _told(db, sight):
        found.setdefault(_same(each), each)
    return tuple(found.values())


async def matched(db: Statements, sight: Sight, key: str, order_id: str) -> DisputeSeen | None:
    """It is of this order, and so is what is told of it later. None when it is no longer there."""
    return await _settled(db, sight, key, "matched", order_id)


async def dismissed(db: Statements, sight: Sight, key: str) -> bool:
    """It is left aside until something new is told of it."""
    return await _settled(db, sight, key, "aside") is not None


async def followed(db: Statements, arrivals: Iterable[DisputeSeen]) -> dict[str, str]:
    """By the key of an arrival the order that a person has said its dispute is of."""
    found: dict[str, str] = {}
    for each in arrivals:
        rows = await db.rows(
            "SELECT doc, about FROM inbox WHERE seller_id = ? AND kind = 'dispute_seen' AND state <> 'done' "
            "AND state = 'matched' ORDER BY at", each.seller_id,
        )  # fmt: skip
        mine = [row["about"] for row in rows if _same(_seen.decode(row["doc"])) == _same(each)]
        if mine:
            found[each.key] = mine[-1]
    return found


async def places(db: Statements, sight: Sight, ref: str) -> tuple[Place, ...]:
    """The orders that a person may see and that have this number, with or without its "#", or the shop's own id."""
    bare = ref.strip().lstrip("#")
    if not bare:
        return ()
    where, values = sight.where()
    rows = await db.rows(
        f"SELECT id, store_id, ref FROM order_ WHERE (ref IN (?, ?) OR platform_ref = ?) AND {where} ORDER BY id",
        bare, f"#{bare}", bare, *values,
    )  # fmt: skip
    return tuple(Place(order_id=row["id"], store_id=row["store_id"], order_ref=row["ref"]) for row in rows)


async def _settled(db: Statements, sight: Sight, key: str, state: str, about: str = "") -> DisputeSeen | None:
    every = await _told(db, sight)
    chosen = next((each for each in every if each.key == key), None)
    if chosen is None:
        return None
    same = [each for each in every if _same(each) == _same(chosen)]
    await db.many(
        "UPDATE inbox SET state = ?, about = ?, due_at = NULL WHERE key = ? AND state <> 'done'",
        ((state, about, each.key) for each in same),
    )
    return same[0]


async def _told(db: Statements, sight: Sight) -> list[DisputeSeen]:
    """The latest first."""
    rows = await db.rows(
        f"SELECT doc FROM inbox WHERE seller_id = ? AND {_OPEN} AND doc <> '' ORDER BY at DESC, key LIMIT ?",
        sight.seller_id, MOST,
    )  # fmt: skip
    every = [_seen.decode(row["doc"]) for row in rows]
    return [each for each in every if sight.stores is None or each.store_id in sight.stores]


def _same(seen: DisputeSeen) -> tuple[str, str]:
    return seen.store_id, seen.dispute.dispute_id


_seen = msgspec.json.Decoder(DisputeSeen)
