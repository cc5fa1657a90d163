"""Rows for the console's pages and reports: read only, each for what somebody may see, a page at a time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
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
from models.sight import Sight
from models.translations import Translated

LATEST_ORDERS = 1000

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
    """An order with everything that was done and said about it; `others` are buyers' words in the reader's language."""

    order: Order
    talks: tuple[Conversation, ...]
    entries: tuple[Entry, ...]
    said: tuple[Said, ...]
    others: Mapping[int, Translated] = {}


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


async def tasks(
    db: Statements, sight: Sight, limit: int, after: Mark = (-1, ""), now: datetime | None = None
) -> tuple[tuple[Task, str], ...]:
    """Open tasks with the ids of their stores, the most pressing first; with `now` without those that `waited` has."""
    before, (where, whose) = to_ms(now) if now else 0, sight.where()
    rows = await db.rows(
        f"SELECT doc, store_id FROM task WHERE {where} AND done_at IS NULL AND (due_at, id) > (?, ?) "
        "AND NOT (kind = 'answer' AND due_at < ?) ORDER BY due_at, id LIMIT ?", *whose, *after, before, limit,
    )  # fmt: skip
    return tuple((_task.decode(row["doc"]), row["store_id"]) for row in rows)


async def waited(db: Statements, sight: Sight, now: datetime, limit: int) -> tuple[tuple[Task, str], ...]:
    """Buyers to whom nobody has answered in time, the longest waiting first, with the ids of their stores."""
    where, whose = sight.where()
    rows = await db.rows(
        f"SELECT doc, store_id FROM task WHERE {where} AND done_at IS NULL AND due_at < ? AND kind = 'answer' "
        "ORDER BY due_at, id LIMIT ?", *whose, to_ms(now), limit,
    )  # fmt: skip
    return tuple((_task.decode(row["doc"]), row["store_id"]) for row in rows)


async def task_counts(db: Statements, sight: Sight, now: datetime) -> dict[str, tuple[int, int]]:
    """Open tasks by kind: how many, and how many of them are late."""
    where, whose = sight.where()
    rows = await db.rows(
        "SELECT kind, count(*) AS n, sum(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS late FROM task "
        f"WHERE {where} AND done_at IS NULL GROUP BY kind", to_ms(now), *whose,
    )  # fmt: skip
    return {row["kind"]: (int(row["n"]), int(row["late"])) for row in rows}


async def buyers(db: Statements, sight: Sight, abouts: Iterable[str]) -> dict[str, Buyer]:
    """By the id of an order or a conversation."""
    wanted = set(abouts)
    found = {o.order_id: Buyer(name=o.name) for o in await _orders(db, sight, wanted)}
    talks = await talks_named(db, sight, wanted)
    return found | {t.conversation_id: Buyer(name=t.name, channel=t.channel) for t in talks}


async def telling(db: Statements, sight: Sight) -> Telling:
    """Bounded: the orders that moved last stand for all of them."""
    where, whose = sight.where()
    rows = await db.rows(
        f"SELECT linked, doc FROM order_ WHERE {where} ORDER BY updated_at DESC LIMIT ?", *whose, LATEST_ORDERS
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


async def agreed(db: Statements, sight: Sight, since: datetime) -> tuple[tuple[Remedy, Money], ...]:
    """What was agreed to pay back since a moment, one entry a settlement."""
    where, whose = sight.where()
    rows = await db.rows(
        "SELECT doc FROM order_ WHERE id IN "
        f"(SELECT order_id FROM case_ WHERE {where} AND updated_at >= ? AND amount > 0)", *whose, to_ms(since),
    )  # fmt: skip
    made = (case.settlement for row in rows for case in _agreements.decode(row["doc"]).cases)
    return tuple((s.option.remedy, s.option.amount) for s in made if s and s.option.amount and s.agreed_at >= since)


class Pulse(Fact, frozen=True, kw_only=True):
    """Marks of what a desk shows; each changes whenever its pages would."""

    tasks: str = ""
    talks: str = ""
    cases: str = ""
    talk: str = ""

    def __str__(self) -> str:
        return "_".join((self.tasks, self.talks, self.cases, self.talk))


def pulse_of(text: str) -> Pulse | None:
    """As `str` wrote it; None for anything else."""
    parts = text.split("_")
    return Pulse(**dict(zip(Pulse.__struct_fields__, parts, strict=True))) if len(parts) == 4 else None


async def pulse(db: Statements, sight: Sight, talk_id: str = "") -> Pulse:
    """A few looks into indexes: cheap enough to be asked for every second. `talk_id` is of the talk that is in view."""
    where, whose = sight.where()
    sums = await db.rows(
        f"SELECT count(*) AS n, coalesce(sum(due_at), 0) AS due FROM task WHERE {where} AND done_at IS NULL", *whose
    )
    talks = await db.rows(f"SELECT max(updated_at) AS at FROM conversation WHERE {where}", *whose)
    cases = await db.rows(f"SELECT max(updated_at) AS at FROM case_ WHERE {where}", *whose)
    waits = await db.rows(f"SELECT count(*) AS n FROM conversation WHERE {where} AND waits", *whose)
    head = await db.rows(f"SELECT head FROM conversation WHERE id = ? AND {where}", talk_id, *whose)
    return Pulse(
        tasks=f"{sums[0]['n']}-{sums[0]['due']}",
        talks=f"{talks[0]['at']}-{waits[0]['n']}",
        cases=str(cases[0]["at"]),
        talk=head[0]["head"][:16] if head else "",
    )


# Cases -------------------------------------------------------------------------------------------------------------


async def cases(db: Statements, sight: Sight, wanted: Wanted, limit: int) -> tuple[CaseRow, ...]:
    """What changed last comes first."""
    mine, values = sight.where()
    where, more = [mine], list[object]()
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


async def case_counts(db: Statements, sight: Sight) -> dict[str, int]:
    """By state."""
    where, whose = sight.where()
    rows = await db.rows(f"SELECT state, count(*) AS n FROM case_ WHERE {where} GROUP BY state", *whose)
    return {row["state"]: int(row["n"]) for row in rows}


async def order_count(db: Statements, store_id: str) -> int:
    return int((await db.rows("SELECT count(*) AS n FROM order_ WHERE store_id = ?", store_id))[0]["n"])


async def newest_order(db: Statements, store_id: str) -> str:
    """The number of the one that was placed last; empty while there is none."""
    sql = "SELECT ref FROM order_ WHERE store_id = ? ORDER BY placed_at DESC, id LIMIT 1"
    rows = await db.rows(sql, store_id)
    return str(rows[0]["ref"]) if rows else ""


async def sums(db: Statements, sight: Sight, since: datetime) -> tuple[Sum, ...]:
    """Cases opened since a moment, by cause, end, remedy and currency; read off one index, already in groups."""
    where, whose = sight.where()
    rows = await db.rows(
        "SELECT cause, state, resolution, remedy, currency, count(*) AS n, sum(amount) AS minor FROM case_ "
        f"WHERE {where} AND opened_at >= ? GROUP BY cause, state, resolution, remedy, currency",
        *whose, to_ms(since),
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


async def order(db: Statements, sight: Sight, order_id: str) -> Order | None:
    return _first(await _orders(db, sight, (order_id,)))


async def order_of_case(db: Statements, sight: Sight, case_id: str) -> Order | None:
    where, whose = sight.where()
    rows = await db.rows(f"SELECT order_id FROM case_ WHERE id = ? AND {where}", case_id, *whose)
    return await order(db, sight, rows[0]["order_id"]) if rows else None


async def order_file(db: Statements, sight: Sight, order: Order, limit: int = 300) -> OrderFile:
    """The newest lines of its journal and of its buyers' talks, oldest first."""
    talks = await talks_named(db, sight, order.conversations)
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


async def conversation(db: Statements, sight: Sight, conversation_id: str) -> Conversation | None:
    return _first(await talks_named(db, sight, (conversation_id,)))


async def waiting(db: Statements, sight: Sight, limit: int = 100) -> tuple[TalkRow, ...]:
    """Conversations in which a buyer waits for a person, the longest waiting first."""
    where, whose = sight.where()
    # `+ 0`: the way in is the index of those that wait, not that of all in their order.
    rows = await db.rows(
        f"SELECT id, doc, updated_at FROM conversation WHERE {where} AND waits ORDER BY updated_at + 0, id LIMIT ?",
        *whose, limit,
    )  # fmt: skip
    found = await _talk_rows(db, sight, rows)
    return tuple(sorted(found, key=lambda each: each.talk.person.asked_at if each.talk.person else each.updated_at))


async def recent(db: Statements, sight: Sight, limit: int, before: Mark | None = None) -> tuple[TalkRow, ...]:
    """All conversations, the one that moved last first."""
    keyset = "AND (updated_at, id) < (?, ?) " if before else ""
    where, whose = sight.where()
    rows = await db.rows(
        f"SELECT id, doc, updated_at FROM conversation WHERE {where} {keyset}"
        "ORDER BY updated_at DESC, id DESC LIMIT ?", *whose, *(before or ()), limit,
    )  # fmt: skip
    return await _talk_rows(db, sight, rows)


async def messages(db: Statements, conversation_id: str, before: int = 0, limit: int = 100) -> tuple[Said, ...]:
    """The newest messages (before number `before`), oldest first; never what was withdrawn unsent."""
    rows = await db.rows(
        "SELECT n, id, conversation_id, author, at, doc, state FROM message WHERE conversation_id = ? AND n < ? "
        "AND state NOT IN ('withdrawn', 'stale') ORDER BY n DESC LIMIT ?", conversation_id, before or 1 << 62, limit,
    )  # fmt: skip
    return tuple(_said(row) for row in reversed(list(rows)))


async def message(db: Statements, conversation_id: str, n: int) -> Said | None:
    return next((each for each in await messages(db, conversation_id, n + 1, 1) if each.n == n), None)


async def talks_named(db: Statements, sight: Sight, ids: Iterable[str]) -> tuple[Conversation, ...]:
    where, whose = sight.where()
    rows = await db.among(f"SELECT doc FROM conversation WHERE id IN (#) AND {where}", ids, *whose)
    return tuple(_talk.decode(row["doc"]) for row in rows)


async def orders_of(db: Statements, sight: Sight, talk: Conversation) -> tuple[Order, ...]:
    return await _orders(db, sight, talk.orders)


# Rows to values ----------------------------------------------------------------------------------------------------


async def _orders(db: Statements, sight: Sight, ids: Iterable[str]) -> tuple[Order, ...]:
    where, whose = sight.where()
    rows = await db.among(f"SELECT doc FROM order_ WHERE id IN (#) AND {where}", ids, *whose)
    return tuple(_order.decode(row["doc"]) for row in rows)


async def _talk_rows(db: Statements, sight: Sight, rows: Sequence[Row]) -> tuple[TalkRow, ...]:
    talks = {row["id"]: _talk.decode(row["doc"]) for row in rows}
    last = await db.among(
        "SELECT m.* FROM message m WHERE m.n IN (SELECT (SELECT n FROM message k WHERE k.conversation_id = c.id "
        "AND k.state NOT IN ('withdrawn', 'stale') ORDER BY n DESC LIMIT 1) FROM conversation c WHERE c.id IN (#))", talks,
    )  # fmt: skip
    said = {row["conversation_id"]: _said(row) for row in last}
    wanted = {each for talk in talks.values() for each in talk.orders[-3:]}
    where, whose = sight.where()
    named = await db.among(f"SELECT id, ref FROM order_ WHERE id IN (#) AND {where}", wanted, *whose)
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
