"""Everything that is kept of one buyer, wherever it lies."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from datetime import datetime

import msgspec

from models import load
from models.database import Row, Statements
from models.facts.conversations import Conversation
from models.facts.fact import Fact, dump, from_ms
from models.facts.orders import Order

PAGE = 1000


class Person(Fact, frozen=True, kw_only=True):
    """One buyer of one seller: the orders of an e-mail address, and the chats in which they or others of theirs were proved."""

    orders: tuple[Order, ...]
    talks: tuple[Conversation, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        cases = (case.case_id for order in self.orders for case in order.cases)
        return (*(o.order_id for o in self.orders), *(t.conversation_id for t in self.talks), *cases)


async def of_order(db: Statements, order: Order) -> Person:
    """As the seller knows them: by the e-mail address in any of its stores, and by the chats. Every order is looked through."""
    orders = {order.order_id: order}
    if order.email:
        sql = "SELECT doc FROM order_ WHERE seller_id = ? AND doc LIKE ? ESCAPE '!' ORDER BY id"
        spelled = order.email.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        for row in await db.rows(sql, order.seller_id, f'%"email":"{spelled}"%'):
            found = load.order(row["doc"])
            orders[found.order_id] = found
    talks: dict[str, Conversation] = {}
    while missing := {t for o in orders.values() for t in o.conversations} - talks.keys():
        rows = await db.among("SELECT doc FROM conversation WHERE id IN (#)", missing)
        talks |= {t.conversation_id: t for t in (load.conversation(row["doc"]) for row in rows)}
        others = {o for t in talks.values() for o in t.orders} - orders.keys()
        orders |= {o.order_id: o for o in await _orders(db, others, order.seller_id)}
        if missing - talks.keys():
            break
    return Person(orders=tuple(orders.values()), talks=tuple(talks.values()))


async def of_talk(db: Statements, talk: Conversation) -> Person:
    """As a chat has proved to be: its own words and the orders linked to it. Nobody else's chat, no other order."""
    return Person(orders=await _orders(db, talk.orders, talk.seller_id), talks=(talk,))


async def _orders(db: Statements, ids: Iterable[str], seller_id: str) -> tuple[Order, ...]:
    rows = await db.among("SELECT doc FROM order_ WHERE id IN (#) AND seller_id = ?", ids, seller_id)
    return tuple(load.order(row["doc"]) for row in rows)


async def messages(db: Statements, person: Person) -> AsyncIterator[dict[str, object]]:
    """What was said, oldest first in each conversation, with its translations."""
    for talk in person.talks:
        others: dict[int, list[dict[str, object]]] = {}
        sql = "SELECT message_n, language, text FROM translation WHERE conversation_id = ? AND text <> '' ORDER BY message_n"
        for row in await db.rows(sql, talk.conversation_id):
            others.setdefault(row["message_n"], []).append({"language": row["language"], "text": row["text"]})
        async for row in _pages(db, "message", "conversation_id", talk.conversation_id):
            yield {
                "conversation": talk.conversation_id,
                "at": _moment(row["at"]),
                "author": row["author"],
                "state": row["state"],
                "said": msgspec.json.decode(row["doc"]),
                "translations": others.get(row["n"], []),
            }


async def journal(db: Statements, person: Person) -> AsyncIterator[dict[str, object]]:
    """What was decided about them."""
    for about in (*(o.order_id for o in person.orders), *(t.conversation_id for t in person.talks)):
        async for row in _pages(db, "journal", "about", about):
            yield {
                "about": about,
                "at": _moment(row["at"]),
                "because": row["arrival"],
                "changes": msgspec.json.decode(row["changes"]),
            }


async def _pages(db: Statements, table: str, column: str, key: str) -> AsyncIterator[Row]:
    after = 0
    while rows := await db.rows(
        f"SELECT * FROM {table} WHERE {column} = ? AND n > ? ORDER BY n LIMIT ?", key, after, PAGE
    ):
        for row in rows:
            yield row
        after = rows[-1]["n"]


async def tasks(db: Statements, person: Person) -> tuple[object, ...]:
    rows = await db.among("SELECT doc, done_at FROM task WHERE about IN (#) ORDER BY created_at, id", person.ids)
    return tuple(
        {**msgspec.json.decode(row["doc"]), "done_at": _moment(row["done_at"]) if row["done_at"] else None}
        for row in rows
    )


def plain(fact: Fact) -> object:
    """A fact as the JSON that it is kept as."""
    return msgspec.json.decode(dump(fact))


def _moment(ms: int) -> str:
    return said(from_ms(ms))


def said(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
