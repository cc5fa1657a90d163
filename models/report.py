"""Rows for the console's pages and reports: read only, each for one seller, a page at a time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from models.database import Row, Statements
from models.facts.cases import Remedy, Settlement
from models.facts.conversations import Conversation
from models.facts.decisions import Change, Hear
from models.facts.fact import Fact, from_ms, to_ms
from models.facts.money import Money
from models.facts.orders import Order, Told
from models.facts.outbound import SendMessage
from models.rules.tasks import Task

LATEST_ORDERS = 1000
_TROUBLE = "state IN ('unsure', 'failed')"

T = TypeVar("T")
Mark = tuple[int, str]


class CaseRow(Fact, frozen=True, kw_only=True):
    """One line of a list of cases. `dispute_by` is the last day of the buyer's claim window, where it is known."""

    case_id: str
    order_id: str
    store_id: str
    order_ref: str
    buyer: str
    country: str
    cause: str
    state: str
    resolution: str
    remedy: str
    amount: Money | None
    opened_at: datetime
    updated_at: datetime
    dispute_by: datetime | None


class Wanted(Fact, frozen=True, kw_only=True):
    """Which cases: `state` is one, "open" or empty for all; `words` is of an order number or a name."""

    state: str = "open"
    cause: str = ""
    words: str = ""
    before: Mark | None = None


class Said(Fact, frozen=True, kw_only=True):
    """One message of a talk."""

    n: int
    message_id: str
    conversation_id: str
    author: str
    at: datetime
    state: str
    what: Hear | SendMessage


class TalkRow(Fact, frozen=True, kw_only=True):
    """One line of a list of conversations. `mark` says where the list goes on."""

    talk: Conversation
    updated_at: datetime
    mark: Mark
    last: Said | None = None
    order_refs: tuple[str, ...] = ()


class Entry(Fact, frozen=True, kw_only=True):
    """One line of the journal."""

    n: int
    at: datetime
    changes: tuple[Change, ...]


class OrderFile(Fact, frozen=True, kw_only=True):
    """An order with everything that was done and said about it."""

    order: Order
    talks: tuple[Conversation, ...]
    entries: tuple[Entry, ...]
    said: tuple[Said, ...]


class Buyer(Fact, frozen=True, kw_only=True):
    """Whom a task is about: the name of an order, or the name and the channel of a conversation."""

    name: str
    channel: str = ""


class Telling(Fact, frozen=True, kw_only=True):
    """The newest orders: how many, how many with a linked buyer; notices told, and those with nobody to hear them."""

    orders: int = 0
    linked: int = 0
    told: int = 0
    parked: int = 0


class Trouble(Fact, frozen=True, kw_only=True):
    """A sending that failed or of which nobody knows, or an arrival that a person must look at (`state` parked)."""

    kind: str
    state: str
    at: datetime
    error: str
    conversation_id: str = ""
    about: str = ""


class Sum(Fact, frozen=True, kw_only=True):
    """Cases of one kind, counted; `amount` is what was agreed to pay back."""

    cause: str
    state: str
    resolution: str
    remedy: str
    cases: int
    amount: Money | None


class _Notices(msgspec.Struct):
    told: tuple[Told, ...] = ()


class _Agreed(msgspec.Struct):
    settlement: Settlement | None = None


class _Agreements(msgspec.Struct):
    cases: tuple[_Agreed, ...] = ()


_order = msgspec.json.Decoder(Order)
_talk = msgspec.json.Decoder(Conversation)
_task = msgspec.json.Decoder(Task)
_notices = msgspec.json.Decoder(_Notices)
_agreements = msgspec.json.Decoder(_Agreements)
_changes: msgspec.json.Decoder[tuple[Change, ...]] = msgspec.json.Decoder(tuple[Change, ...])
_what: msgspec.json.Decoder[Hear | SendMessage] = msgspec.json.Decoder(Hear | SendMessage)


# What needs the seller ---------------------------------------------------------------------------------------------


async def tasks(db: Statements, seller_id: str, limit: int, after: Mark = (-1, "")) -> tuple[tuple[Task, str], ...]:
    """Open tasks with the ids of their stores, the most pressing first."""
    rows = await db.rows(
        "SELECT doc, store_id FROM task WHERE seller_id = ? AND done_at IS NULL AND (due_at, id) > (?, ?) "
        "ORDER BY due_at, id LIMIT ?", seller_id, *after, limit,
    )  # fmt: skip
    return tuple((_task.decode(row["doc"]), row["store_id"]) for row in rows)


async def task_counts(db: Statements, seller_id: str, now: datetime) -> dict[str, tuple[int, int]]:
    """Open tasks by kind: how many, and how many of them are late."""
    rows = await db.rows(
        "SELECT kind, count(*) AS n, sum(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS late FROM task "
        "WHERE seller_id = ? AND done_at IS NULL GROUP BY kind", to_ms(now), seller_id,
    )  # fmt: skip
    return {row["kind"]: (int(row["n"]), int(row["late"])) for row in rows}


async def buyers(db: Statements, seller_id: str, abouts: Iterable[str]) -> dict[str, Buyer]:
    """By the id of an order or a conversation."""
    wanted = set(abouts)
    found = {o.order_id: Buyer(name=o.name) for o in await _orders(db, seller_id, wanted)}
    talks = await talks_named(db, seller_id, wanted)
    return found | {t.conversation_id: Buyer(name=t.name, channel=t.channel) for t in talks}


async def telling(db: Statements, seller_id: str) -> Telling:
    """Bounded: the orders that moved last stand for all of them."""
    rows = await db.rows(
        "SELECT linked, doc FROM order_ WHERE seller_id = ? ORDER BY updated_at DESC LIMIT ?", seller_id, LATEST_ORDERS
    )
    told = [
        (each, row["linked"]) for row in rows if '"told"' in row["doc"] for each in _notices.decode(row["doc"]).told
    ]
    return Telling(
        orders=len(rows),
        linked=sum(bool(row["linked"]) for row in rows),
        told=sum(not each.parked for each, _ in told),
        parked=sum(each.parked and not each.withdrawn and not linked for each, linked in told),
    )


async def trouble_counts(db: Statements, seller_id: str) -> dict[str, int]:
    """By state: unsure, failed, parked."""
    rows = await db.rows(
        f"SELECT state, count(*) AS n FROM outbox WHERE seller_id = ? AND {_TROUBLE} GROUP BY state", seller_id
    )
    parked = await db.rows("SELECT count(*) AS n FROM inbox WHERE seller_id = ? AND state = 'parked'", seller_id)
    none = {"unsure": 0, "failed": 0}
    return none | {row["state"]: int(row["n"]) for row in rows} | {"parked": int(parked[0]["n"])}


async def troubles(db: Statements, seller_id: str, limit: int = 100) -> tuple[Trouble, ...]:
    sendings = await db.rows(
        "SELECT kind, state, due_at AS at, error, conversation_id, about FROM outbox "
        f"WHERE seller_id = ? AND {_TROUBLE} ORDER BY n DESC LIMIT ?", seller_id, limit,
    )  # fmt: skip
    arrivals = await db.rows(
        "SELECT kind, state, at, error, '' AS conversation_id, key AS about FROM inbox WHERE seller_id = ? "
        "AND state = 'parked' ORDER BY at DESC LIMIT ?", seller_id, limit,
    )  # fmt: skip
    names = ("kind", "state", "error", "conversation_id", "about")
    every = (Trouble(at=from_ms(row["at"]), **{name: row[name] for name in names}) for row in (*sendings, *arrivals))
    return tuple(sorted(every, key=lambda each: each.at, reverse=True))


async def agreed(db: Statements, seller_id: str, since: datetime) -> tuple[tuple[Remedy, Money], ...]:
    """What was agreed to pay back since a moment, one entry a settlement."""
    rows = await db.rows(
        "SELECT doc FROM order_ WHERE id IN "
        "(SELECT order_id FROM case_ WHERE seller_id = ? AND updated_at >= ? AND amount > 0)", seller_id, to_ms(since),
    )  # fmt: skip
    made = (case.settlement for row in rows for case in _agreements.decode(row["doc"]).cases)
    return tuple((s.option.remedy, s.option.amount) for s in made if s and s.option.amount and s.agreed_at >= since)


# Cases -------------------------------------------------------------------------------------------------------------


async def cases(db: Statements, seller_id: str, wanted: Wanted, limit: int) -> tuple[CaseRow, ...]:
    """What changed last comes first."""
    where, values = ["seller_id = ?"], [seller_id]
    more: list[object] = []
    if wanted.state == "open":
        where.append("state <> 'closed'")
    elif wanted.state:
        where.append("state = ?")
        more.append(wanted.state)
    if wanted.cause:
        where.append("cause = ?")
        more.append(wanted.cause)
    if wanted.words:
        forms = _spellings(wanted.words)
        where.append("(" + " OR ".join(["order_ref LIKE ? ESCAPE '!'", "buyer LIKE ? ESCAPE '!'"] * len(forms)) + ")")
        more += [form for each in forms for form in (each, each)]
    if wanted.before:
        where.append("(updated_at, id) < (?, ?)")
        more += wanted.before
    rows = await db.rows(
        f"SELECT * FROM case_ WHERE {' AND '.join(where)} ORDER BY updated_at DESC, id DESC LIMIT ?",
        *values,
        *more,
        limit,
    )
    return tuple(_case(row) for row in rows)


async def case_counts(db: Statements, seller_id: str) -> dict[str, int]:
    """By state."""
    rows = await db.rows("SELECT state, count(*) AS n FROM case_ WHERE seller_id = ? GROUP BY state", seller_id)
    return {row["state"]: int(row["n"]) for row in rows}


async def order_count(db: Statements, store_id: str) -> int:
    return int((await db.rows("SELECT count(*) AS n FROM order_ WHERE store_id = ?", store_id))[0]["n"])


async def newest_order(db: Statements, store_id: str) -> str:
    """The number of the one that was placed last; empty while there is none."""
    sql = "SELECT ref FROM order_ WHERE store_id = ? ORDER BY placed_at DESC, id LIMIT 1"
    rows = await db.rows(sql, store_id)
    return str(rows[0]["ref"]) if rows else ""


async def sums(db: Statements, seller_id: str, since: datetime) -> tuple[Sum, ...]:
    """Cases opened since a moment, by cause, end, remedy and currency; read off one index, already in groups."""
    rows = await db.rows(
        "SELECT cause, state, resolution, remedy, currency, count(*) AS n, sum(amount) AS minor FROM case_ "
        "WHERE seller_id = ? AND opened_at >= ? GROUP BY cause, state, resolution, remedy, currency",
        seller_id, to_ms(since),
    )  # fmt: skip
    return tuple(
        Sum(
            cause=row["cause"],
            state=row["state"],
            resolution=row["resolution"],
            remedy=row["remedy"],
            cases=int(row["n"]),
            amount=_money(int(row["minor"] or 0), row["currency"]),
        )
        for row in rows
    )


# One order ---------------------------------------------------------------------------------------------------------


async def order(db: Statements, seller_id: str, order_id: str) -> Order | None:
    return _first(await _orders(db, seller_id, (order_id,)))


async def order_of_case(db: Statements, seller_id: str, case_id: str) -> Order | None:
    rows = await db.rows("SELECT order_id FROM case_ WHERE id = ? AND seller_id = ?", case_id, seller_id)
    return await order(db, seller_id, rows[0]["order_id"]) if rows else None


async def order_file(db: Statements, order: Order, limit: int = 300) -> OrderFile:
    """The newest lines of its journal and of its buyers' talks, oldest first."""
    talks = await talks_named(db, order.seller_id, order.conversations)
    entries = await db.rows(
        "SELECT n, at, changes FROM journal WHERE about = ? ORDER BY n DESC LIMIT ?", order.order_id, limit
    )
    said: list[Said] = []
    for talk in talks:
        said += await messages(db, talk.conversation_id, limit=limit)
    return OrderFile(
        order=order,
        talks=talks,
        entries=tuple(
            Entry(n=row["n"], at=from_ms(row["at"]), changes=_changes.decode(row["changes"]))
            for row in reversed(entries)
        ),
        said=tuple(sorted(said, key=lambda each: each.n)),
    )


# Conversations -----------------------------------------------------------------------------------------------------


async def conversation(db: Statements, seller_id: str, conversation_id: str) -> Conversation | None:
    return _first(await talks_named(db, seller_id, (conversation_id,)))


async def waiting(db: Statements, seller_id: str, limit: int = 100) -> tuple[TalkRow, ...]:
    """Conversations in which a buyer waits for a person, the longest waiting first."""
    rows = await db.rows(
        "SELECT id, doc, updated_at FROM conversation WHERE seller_id = ? AND waits ORDER BY updated_at, id LIMIT ?",
        seller_id, limit,
    )  # fmt: skip
    found = await _talk_rows(db, seller_id, rows)
    return tuple(sorted(found, key=lambda each: each.talk.person.asked_at if each.talk.person else each.updated_at))


async def recent(db: Statements, seller_id: str, limit: int, before: Mark | None = None) -> tuple[TalkRow, ...]:
    """All conversations, the one that moved last first."""
    keyset = "AND (updated_at, id) < (?, ?) " if before else ""
    rows = await db.rows(
        f"SELECT id, doc, updated_at FROM conversation WHERE seller_id = ? {keyset}"
        "ORDER BY updated_at DESC, id DESC LIMIT ?", seller_id, *(before or ()), limit,
    )  # fmt: skip
    return await _talk_rows(db, seller_id, rows)


async def messages(db: Statements, conversation_id: str, before: int = 0, limit: int = 100) -> tuple[Said, ...]:
    """The newest messages (before number `before`), oldest first; never what was withdrawn unsent."""
    rows = await db.rows(
        "SELECT n, id, conversation_id, author, at, doc, state FROM message WHERE conversation_id = ? AND n < ? "
        "AND state NOT IN ('withdrawn', 'stale') ORDER BY n DESC LIMIT ?", conversation_id, before or 1 << 62, limit,
    )  # fmt: skip
    return tuple(_said(row) for row in reversed(list(rows)))


async def message(db: Statements, conversation_id: str, n: int) -> Said | None:
    return next((each for each in await messages(db, conversation_id, n + 1, 1) if each.n == n), None)


async def talks_named(db: Statements, seller_id: str, ids: Iterable[str]) -> tuple[Conversation, ...]:
    rows = await db.among("SELECT doc FROM conversation WHERE id IN (#) AND seller_id = ?", ids, seller_id)
    return tuple(_talk.decode(row["doc"]) for row in rows)


async def orders_of(db: Statements, talk: Conversation) -> tuple[Order, ...]:
    return await _orders(db, talk.seller_id, talk.orders)


# Rows to values ----------------------------------------------------------------------------------------------------


async def _orders(db: Statements, seller_id: str, ids: Iterable[str]) -> tuple[Order, ...]:
    rows = await db.among("SELECT doc FROM order_ WHERE id IN (#) AND seller_id = ?", ids, seller_id)
    return tuple(_order.decode(row["doc"]) for row in rows)


async def _talk_rows(db: Statements, seller_id: str, rows: Sequence[Row]) -> tuple[TalkRow, ...]:
    talks = {row["id"]: _talk.decode(row["doc"]) for row in rows}
    last = await db.among(
        "SELECT m.* FROM message m JOIN (SELECT conversation_id, max(n) AS n FROM message WHERE conversation_id IN (#) "
        "AND state NOT IN ('withdrawn', 'stale') GROUP BY conversation_id) newest ON newest.n = m.n", talks,
    )  # fmt: skip
    said = {row["conversation_id"]: _said(row) for row in last}
    wanted = {each for talk in talks.values() for each in talk.orders[-3:]}
    named = await db.among("SELECT id, ref FROM order_ WHERE id IN (#) AND seller_id = ?", wanted, seller_id)
    refs = {row["id"]: row["ref"] for row in named}
    return tuple(
        TalkRow(
            talk=talks[row["id"]],
            updated_at=from_ms(row["updated_at"]),
            mark=(row["updated_at"], row["id"]),
            last=said.get(row["id"]),
            order_refs=tuple(refs[each] for each in talks[row["id"]].orders[-3:] if each in refs),
        )
        for row in rows
    )


def _said(row: Row) -> Said:
    return Said(
        n=row["n"],
        message_id=row["id"],
        conversation_id=row["conversation_id"],
        author=row["author"],
        at=from_ms(row["at"]),
        state=row["state"],
        what=_what.decode(row["doc"]),
    )


def _case(row: Row) -> CaseRow:
    names = ("order_id", "store_id", "order_ref", "buyer", "country", "cause", "state", "resolution", "remedy")
    return CaseRow(
        case_id=row["id"],
        **{name: row[name] for name in names},
        amount=_money(row["amount"], row["currency"]),
        opened_at=from_ms(row["opened_at"]),
        updated_at=from_ms(row["updated_at"]),
        dispute_by=from_ms(row["dispute_by"]) if row["dispute_by"] else None,
    )


def _money(minor: int, currency: str) -> Money | None:
    return Money(minor=minor, currency=currency) if minor and currency else None


def _spellings(words: str) -> tuple[str, ...]:
    """As it may be written: SQLite knows capitals of the Latin letters only. `!` stands before LIKE's own signs."""
    clean = unicodedata.normalize("NFC", words.strip())
    forms = {clean, clean.lower(), clean.upper(), clean.title(), unicodedata.normalize("NFD", clean)}
    escaped = (form.replace("!", "!!").replace("%", "!%").replace("_", "!_") for form in sorted(forms))
    return tuple(f"%{form}%" for form in escaped)


def _first(values: Iterable[T]) -> T | None:
    return next(iter(values), None)
