"""Whom we have forgotten: their rows are emptied in the transaction that decides it, and only ids are written down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.database import Row, Statements
from models.facts.conversations import Conversation
from models.facts.fact import Fact, dump, named, to_ms
from models.facts.orders import Order
from models.facts.outbound import DropTopic

# What an emptied line of the journal says: no changes. No other line says that.
EMPTIED = "[]"
ORDER, TALK, STORE = "order", "talk", "store"


class Gone(Fact, frozen=True, kw_only=True):
    """An order or a conversation whose buyer goes. `words` are what names the buyer in bodies that came from outside.

    `arrivals` is how the keys of its arrivals begin, where they name the buyer. `before`: only what was said earlier goes.
    """

    kind: str
    about: str
    seller_id: str
    at: datetime
    arrivals: str = ""
    numbers: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    before: datetime | None = None


def of_order(order: Order, at: datetime) -> Gone:
    numbers = tuple(each.number for each in (*order.parcels, *order.returns))
    refs = [f'"order_ref":"{order.order_ref}"', f'"platform_ref":"{order.platform_ref}"' if order.platform_ref else ""]
    return Gone(
        kind=ORDER,
        about=order.order_id,
        seller_id=order.seller_id,
        at=at,
        numbers=numbers,
        offers=tuple(offer.offer_id for case in order.cases for offer in case.offers),
        words=tuple(each for each in (order.order_id, order.email, order.phone, *numbers, *refs) if each),
    )


def of_talk(talk: Conversation, at: datetime, before: datetime | None = None) -> Gone:
    return Gone(
        kind=TALK,
        about=talk.conversation_id,
        seller_id=talk.seller_id,
        at=at,
        before=before,
        arrivals=f"webchat:{talk.connection_id}:{talk.contact_ref}:" if talk.channel == "webchat" else "",
        words=(talk.conversation_id, f'"contact_ref":"{talk.contact_ref}"'),
    )


async def forget(db: Statements, gone: Gone) -> None:
    """Before what stays is written. The journal's lines keep their hashes, so its chain holds."""
    if gone.arrivals:
        # A web chat's arrivals are named by its visitor; ":" is followed by ";".
        await db.run("DELETE FROM inbox WHERE key >= ? AND key < ?", gone.arrivals, f"{gone.arrivals[:-1]};")
    await db.run(
        "UPDATE inbox SET doc = '', about = '', error = '' WHERE key IN (SELECT arrival FROM journal WHERE about = ?)",
        gone.about,
    )
    named = " OR ".join("doc LIKE ? ESCAPE '!'" for _ in gone.words)
    # What is still to be tried again about somebody who is gone is not tried again.
    await db.run(
        "UPDATE inbox SET doc = '', about = '', error = '', state = 'done', due_at = NULL "
        f"WHERE seller_id = ? AND doc <> '' AND ({named})", gone.seller_id, *(f"%{_plain(each)}%" for each in gone.words),
    )  # fmt: skip
    await db.run("UPDATE journal SET changes = ?, arrival = '' WHERE about = ?", EMPTIED, gone.about)
    await db.run("DELETE FROM task WHERE about = ?", gone.about)
    if gone.kind == ORDER:
        await _order(db, gone)
    else:
        await _talk(db, gone)
    await db.run(
        "INSERT INTO erasure (id, kind, seller_id, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET at = excluded.at, done_at = NULL",
        gone.about, gone.kind, gone.seller_id, to_ms(gone.at),
    )  # fmt: skip


async def age(db: Statements, gone: Gone) -> None:
    """Words go from the messages and, with all that came before now, from the journal, whose new line says what still is."""
    assert gone.before is not None
    old = "SELECT n FROM message WHERE conversation_id = ? AND at < ?"
    values = (gone.about, to_ms(gone.before))
    await db.run(f"DELETE FROM translation WHERE conversation_id = ? AND message_n IN ({old})", gone.about, *values)
    await db.run("DELETE FROM message WHERE conversation_id = ? AND at < ?", *values)
    await db.run("UPDATE journal SET changes = ?, arrival = '' WHERE about = ?", EMPTIED, gone.about)


async def aged(db: Statements, before: datetime, limit: int) -> tuple[Row, ...]:
    """Conversations with words from before: id, seller."""
    rows = await db.rows(
        "SELECT DISTINCT c.id, c.seller_id FROM message m JOIN conversation c ON c.id = m.conversation_id "
        "WHERE m.at < ? LIMIT ?", to_ms(before), limit,
    )  # fmt: skip
    return tuple(rows)


async def _order(db: Statements, gone: Gone) -> None:
    await db.run("UPDATE order_ SET link = '' WHERE id = ?", gone.about)
    await db.run("UPDATE case_ SET buyer = '' WHERE order_id = ?", gone.about)
    for table in ("parcel", "claim", "likeness"):
        await db.run(f"DELETE FROM {table} WHERE order_id = ?", gone.about)
    await db.many("DELETE FROM outbox WHERE kind = 'register' AND about = ?", ((each[:64],) for each in gone.numbers))
    await db.many("DELETE FROM outbox WHERE kind = 'carry_out' AND about = ?", ((each,) for each in gone.offers))


async def _talk(db: Statements, gone: Gone) -> None:
    await db.run("DELETE FROM message WHERE conversation_id = ?", gone.about)
    await db.run("DELETE FROM translation WHERE conversation_id = ?", gone.about)
    await db.run("DELETE FROM outbox WHERE conversation_id = ?", gone.about)
    await db.run("DELETE FROM outbox WHERE kind = 'fetch_photo' AND doc LIKE ?", f"%{gone.about}%")
    await db.run("DELETE FROM outbox WHERE kind IN ('show_topic', 'tell_group') AND doc LIKE ?", f"%{gone.about}%")
    for row in await db.rows("SELECT connection_id, chat, thread FROM topic WHERE id = ? AND thread > 0", gone.about):
        await db.run(
            "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, doc, urgent, due_at, state) "
            "VALUES (?, 'drop_topic', ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO NOTHING",
            named("drop", row["chat"], row["thread"]), gone.seller_id, row["connection_id"], f"n:{gone.about[2:]}",
            dump(DropTopic(chat=row["chat"], thread=row["thread"])), False, to_ms(gone.at),
        )  # fmt: skip
    await db.run("DELETE FROM topic WHERE id = ?", gone.about)


def _plain(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


async def blank(db: Statements, keys: Iterable[str]) -> None:
    """What came about somebody who has been forgotten: that it came stays."""
    await db.many("UPDATE inbox SET doc = '' WHERE key = ?", ((key,) for key in keys))


async def want_store(db: Statements, store_id: str, seller_id: str, at: datetime) -> None:
    """All buyers of a store are to go, a page at a time."""
    await db.run(
        "INSERT INTO erasure (id, kind, seller_id, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET at = excluded.at, done_at = NULL",
        store_id, STORE, seller_id, to_ms(at),
    )  # fmt: skip


async def unfinished(db: Statements) -> tuple[Row, ...]:
    """What was decided and is not yet gone from the disk and written down beside the database."""
    return tuple(await db.rows("SELECT id, kind, seller_id, at FROM erasure WHERE done_at IS NULL ORDER BY at, id"))


async def finish(db: Statements, ids: Iterable[str], at: datetime) -> None:
    await db.many("UPDATE erasure SET done_at = ? WHERE id = ?", ((to_ms(at), each) for each in ids))


async def of_store(db: Statements, store_id: str, limit: int) -> tuple[Row, ...]:
    """Orders and conversations of a store that nobody has asked to go: kind, id, seller."""
    # Both words stand in a document only when they are set.
    rows = await db.rows(
        "SELECT 'order' AS kind, id, seller_id FROM order_ WHERE store_id = ? "
        "AND doc NOT LIKE '%\"erased_at\":%' AND doc NOT LIKE '%\"erasing\":{%' "
        "UNION ALL SELECT 'talk', id, seller_id FROM conversation WHERE store_id = ? "
        "AND doc NOT LIKE '%\"erased_at\":%' AND doc NOT LIKE '%\"erase_at\":%' LIMIT ?",
        store_id, store_id, limit,
    )  # fmt: skip
    return tuple(rows)


async def there(db: Statements, kind: str, ids: Iterable[str]) -> tuple[Row, ...]:
    """Of these orders or conversations those that are not forgotten: id, seller."""
    table = "order_" if kind == ORDER else "conversation"
    sql = f"SELECT id, seller_id FROM {table} WHERE id IN (#) AND doc NOT LIKE '%\"erased_at\":%'"
    return tuple(await db.among(sql, ids))
