"""Everything that is kept of one buyer, wherever it lies."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from typing import Any

import msgspec

from models import load, seen
from models.database import Row, Statements
from models.facts.conversations import Conversation
from models.facts.decisions import Hear
from models.facts.fact import Fact, from_ms
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.rules.tasks import Task
from models.seen import Look

PAGE = 1000
MOST_LOOKS = 10_000

_said: msgspec.json.Decoder[Hear | SendMessage] = msgspec.json.Decoder(Hear | SendMessage)
_changes = msgspec.json.Decoder(tuple[dict[str, Any], ...])
_task = msgspec.json.Decoder(Task)


class Person(Fact, frozen=True, kw_only=True):
    """One buyer of one seller: the orders of an e-mail address, and the chats in which they or others of theirs were proved."""

    orders: tuple[Order, ...]
    talks: tuple[Conversation, ...]

    @property
    def subjects(self) -> tuple[str, ...]:
        """What the journal has lines about."""
        return (*(o.order_id for o in self.orders), *(t.conversation_id for t in self.talks))

    @property
    def ids(self) -> tuple[str, ...]:
        cases = (case.case_id for order in self.orders for case in order.cases)
        return (*self.subjects, *cases)


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


class Foreign(Fact, frozen=True, kw_only=True):
    """A message in a language of the desk."""

    language: str
    text: str


class Message(Fact, frozen=True, kw_only=True):
    """One thing said: by the buyer (hear) or to the buyer (send_message). `state` of the latter: sent, waiting, unsure, ..."""

    conversation_id: str
    at: datetime
    author: str
    state: str
    said: Hear | SendMessage
    translations: tuple[Foreign, ...] = ()


class Line(Fact, frozen=True, kw_only=True):
    """One line of the journal: what was decided about an order or a conversation, and the arrival that caused it.

    Each change names its `type`; the others are what it changed.
    """

    about: str
    at: datetime
    arrival: str
    changes: tuple[dict[str, Any], ...]


class Todo(Fact, frozen=True, kw_only=True):
    """What a person of the seller had to do for the buyer, and when it was done."""

    task: Task
    done_at: datetime | None = None


class Kept(Fact, frozen=True, kw_only=True):
    """All of it. Moments are UTC, money in minor units."""

    orders: tuple[Order, ...]
    conversations: tuple[Conversation, ...]
    messages: tuple[Message, ...]
    tasks: tuple[Todo, ...]
    journal: tuple[Line, ...]
    seen_by: tuple[Look, ...]


async def kept(db: Statements, person: Person) -> Kept:
    return Kept(
        orders=person.orders,
        conversations=person.talks,
        messages=tuple([each for talk in person.talks async for each in _messages(db, talk.conversation_id)]),
        tasks=await _tasks(db, person),
        journal=tuple([each for about in person.subjects async for each in _journal(db, about)]),
        seen_by=await seen.of(db, person.ids, MOST_LOOKS),
    )


async def _messages(db: Statements, conversation_id: str) -> AsyncIterator[Message]:
    others: dict[int, tuple[Foreign, ...]] = {}
    sql = (
        "SELECT message_n, language, text FROM translation WHERE conversation_id = ? AND text <> '' ORDER BY message_n"
    )
    for row in await db.rows(sql, conversation_id):
        mine = others.get(row["message_n"], ())
        others[row["message_n"]] = (*mine, Foreign(language=row["language"], text=row["text"]))
    async for row in _pages(db, "message", "conversation_id", conversation_id):
        yield Message(
            conversation_id=conversation_id,
            at=from_ms(row["at"]),
            author=row["author"],
            state=row["state"],
            said=_said.decode(row["doc"]),
            translations=others.get(row["n"], ()),
        )


async def _journal(db: Statements, about: str) -> AsyncIterator[Line]:
    async for row in _pages(db, "journal", "about", about):
        changes = _changes.decode(row["changes"])
        yield Line(about=about, at=from_ms(row["at"]), arrival=row["arrival"], changes=changes)


async def _pages(db: Statements, table: str, column: str, key: str) -> AsyncIterator[Row]:
    after = 0
    while rows := await db.rows(
        f"SELECT * FROM {table} WHERE {column} = ? AND n > ? ORDER BY n LIMIT ?", key, after, PAGE
    ):
        for row in rows:
            yield row
        after = rows[-1]["n"]


async def _tasks(db: Statements, person: Person) -> tuple[Todo, ...]:
    rows = await db.among("SELECT doc, done_at FROM task WHERE about IN (#) ORDER BY created_at, id", person.ids)
    done = (from_ms(row["done_at"]) if row["done_at"] else None for row in rows)
    return tuple(Todo(task=_task.decode(row["doc"]), done_at=at) for row, at in zip(rows, done, strict=True))
