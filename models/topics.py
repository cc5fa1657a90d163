"""The topics of conversations in the sellers' groups, and what waits to be shown there: their keeper."""

from __future__ import annotations

import msgspec

from models import report
from models.database import Statements
from models.facts.fact import change, dump, from_ms, in_time, named
from models.facts.outbound import ShowTopic, TellDesk
from models.facts.topics import Topic
from models.report import Said

_topic = msgspec.json.Decoder(Topic)
_WAITING = "kind IN ('show_topic', 'tell_group', 'tell_desk') AND state = 'waiting'"


async def of(db: Statements, conversation_id: str) -> Topic | None:
    rows = await db.rows("SELECT doc FROM topic WHERE id = ?", conversation_id)
    return _topic.decode(rows[0]["doc"]) if rows else None


async def whose(db: Statements, connection_id: str, chat: str, thread: int) -> str:
    """The conversation of a topic; empty where it is none of ours."""
    sql = "SELECT id FROM topic WHERE connection_id = ? AND chat = ? AND thread = ?"
    rows = await db.rows(sql, connection_id, chat, thread) if thread else ()
    return str(rows[0]["id"]) if rows else ""


async def asked(db: Statements, connection_id: str, chat: str, name: str) -> Topic | None:
    """One that was asked for by this name, longest ago, and of which nobody knows whether it was made."""
    sql = "SELECT doc FROM topic WHERE connection_id = ? AND chat = ? AND thread = 0"
    every = (_topic.decode(row["doc"]) for row in await db.rows(sql, connection_id, chat))
    open_ = [(each.asked_at, each.conversation_id, each) for each in every if each.asked_at and each.name == name]
    return min(open_)[2] if open_ else None


async def keep(db: Statements, topic: Topic) -> None:
    await db.run(
        "INSERT INTO topic (id, connection_id, chat, thread, doc) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "connection_id = excluded.connection_id, chat = excluded.chat, thread = excluded.thread, doc = excluded.doc",
        topic.conversation_id, topic.connection_id, topic.chat, topic.thread, dump(topic),
    )  # fmt: skip


async def moved(db: Statements, connection_id: str, was: str, to: str) -> None:
    """The group has another number; its topics keep theirs."""
    rows = await db.rows("SELECT doc FROM topic WHERE connection_id = ? AND chat = ?", connection_id, was)
    for row in rows:
        await keep(db, change(_topic.decode(row["doc"]), chat=to))


async def waiting(db: Statements, conversation_id: str) -> tuple[str, ...]:
    """The looks at a topic that wait: read before the facts, all of them are answered by one look."""
    sql = "SELECT id FROM outbox WHERE conversation_id = ? AND kind = 'show_topic' AND state = 'waiting'"
    return tuple(row["id"] for row in await db.rows(sql, f"g:{conversation_id[2:]}"))


async def shown(db: Statements, ids: tuple[str, ...], now: int) -> None:
    sql = "UPDATE outbox SET state = 'sent', done_at = ? WHERE id = ? AND state = 'waiting'"
    await db.many(sql, ((now, each) for each in ids))


async def stepped(db: Statements, sending: str) -> None:
    """A step that went well is no failed try."""
    await db.run("UPDATE outbox SET attempts = 0 WHERE id = ?", sending)


async def look(db: Statements, seller_id: str, what: ShowTopic, now: int) -> None:
    """A look at a topic, besides those that decisions ask for."""
    await db.run(
        "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, about, doc, urgent, due_at, state) "
        "VALUES (?, 'show_topic', ?, ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO NOTHING",
        in_time("look", from_ms(now), what.conversation_id), seller_id, what.connection_id,
        f"g:{what.conversation_id[2:]}", what.conversation_id, dump(what), False, now,
    )  # fmt: skip


async def tell(db: Statements, connection_id: str, what: TellDesk, now: int) -> None:
    """To the whole group, once."""
    await db.run(
        "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, about, doc, urgent, due_at, state) "
        "VALUES (?, 'tell_desk', ?, ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO NOTHING",
        named("desk", what.about), what.seller_id, connection_id, f"d:{connection_id[2:]}", what.about, dump(what), False, now,
    )  # fmt: skip


async def wake(db: Statements, connection_id: str, now: int) -> None:
    """The group may be written to again: what waits for it is due."""
    sql = f"UPDATE outbox SET due_at = ? WHERE connection_id = ? AND due_at > ? AND {_WAITING}"
    await db.run(sql, now, connection_id, now)


async def forget(db: Statements, connection_id: str, now: int) -> None:
    """There is no group any more: nothing waits for it."""
    await db.run(
        f"UPDATE outbox SET state = 'stale', error = 'no group is connected', done_at = ? WHERE connection_id = ? AND {_WAITING}",
        now, connection_id,
    )  # fmt: skip


async def needing(db: Statements, store_id: str, most: int = 100) -> tuple[str, ...]:
    """The conversations of a store in which a buyer waits for a person: a group that was chosen just now begins with them."""
    sql = "SELECT id FROM conversation WHERE store_id = ? AND waits ORDER BY updated_at LIMIT ?"
    return tuple(row["id"] for row in await db.rows(sql, store_id, most))


async def since(db: Statements, conversation_id: str, after: int, newest: int) -> tuple[tuple[Said, ...], int]:
    """The newest messages after number `after`, oldest first, and how many of the buyer's there are before them."""
    found = await report.messages(db, conversation_id, limit=newest)
    said = tuple(each for each in found if each.n > after)
    if len(said) < newest:
        return said, 0
    sql = "SELECT count(*) AS n FROM message WHERE conversation_id = ? AND n > ? AND n < ? AND author = 'buyer'"
    return said, (await db.rows(sql, conversation_id, after, said[0].n))[0]["n"]
