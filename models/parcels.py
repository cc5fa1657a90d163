"""The parcels' rows: about which of them a seller's trackers are asked, and when."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from models.database import Statements
from models.facts.orders import Order
from models.facts.parcels import ENDED

# Instead of a moment: nobody has looked at this row yet; it is to be asked about now, whatever was heard.
NEW, AT_ONCE = 0, 1

_order = msgspec.json.Decoder(Order)


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """A parcel that it is time to look at. `ask_at` in milliseconds since 1970 UTC."""

    id: str
    number: str
    ask_at: int
    order: Order


async def due(db: Statements, seller_id: str, now: int, most: int) -> tuple[Watched, ...]:
    """The first `most` of a seller's that are due."""
    sql = (
        "SELECT p.id, p.number, p.ask_at, o.doc FROM parcel p JOIN order_ o ON o.id = p.order_id "
        "WHERE p.seller_id = ? AND p.ask_at <= ? ORDER BY p.ask_at, p.id LIMIT ?"
    )
    rows = await db.rows(sql, seller_id, now, most)
    return tuple(
        Watched(id=row["id"], number=row["number"], ask_at=row["ask_at"], order=_order.decode(row["doc"]))
        for row in rows
    )


async def next_due(db: Statements, seller_id: str) -> int | None:
    """When the first of a seller's is due."""
    rows = await db.rows("SELECT min(ask_at) AS at FROM parcel WHERE seller_id = ? AND ask_at IS NOT NULL", seller_id)
    return rows[0]["at"] if rows else None


async def ask(db: Statements, moments: Iterable[tuple[int | None, str]]) -> None:
    """(moment, id): when each is due next; None: never again."""
    await db.many("UPDATE parcel SET ask_at = CAST(? AS BIGINT) WHERE id = ?", moments)


async def put_off(db: Statements, moments: Iterable[tuple[int | None, str, int]]) -> None:
    """(moment, id, as it was seen): the same of what is not being asked about now, unless there was a knock meanwhile."""
    sql = "UPDATE parcel SET ask_at = CAST(? AS BIGINT) WHERE id = ? AND (ask_at = ? OR ask_at > ?)"
    await db.many(sql, ((at, key, seen, AT_ONCE) for at, key, seen in moments))


async def knock(db: Statements, seller_id: str, numbers: Collection[str]) -> None:
    """There is news on these numbers: they are due at once, unless they are over."""
    # Not `AND ask_at IS NOT NULL`, which has SQLite walk through all that the seller has under way.
    sql = "UPDATE parcel SET ask_at = CASE WHEN ask_at IS NULL THEN NULL ELSE CAST(? AS BIGINT) END "
    sql += "WHERE seller_id = ? AND number = ?"
    await db.many(sql, ((AT_ONCE, seller_id, number) for number in sorted(numbers)))


async def ask_about_all(db: Statements, seller_id: str) -> None:
    """A seller has a tracker that has never heard of the parcels under way."""
    ended = ", ".join(f"'{each.value}'" for each in sorted(ENDED))
    await db.run(f"UPDATE parcel SET ask_at = ? WHERE seller_id = ? AND status NOT IN ({ended})", AT_ONCE, seller_id)
