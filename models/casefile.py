"""One case whole, as its dossier needs it: read only, for one seller, in a handful of statements."""

from __future__ import annotations

from datetime import datetime

import msgspec

from models.database import Row, Statements
from models.facts.cases import Case
from models.facts.conversations import Conversation
from models.facts.decisions import Change, Hear
from models.facts.fact import Fact, from_ms
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.people import Store
from models.report import Said
from models.sight import Sight

# A talk that is longer than this is cut at its beginning, and the dossier says so.
MOST_MESSAGES = 5_000

_order = msgspec.json.Decoder(Order)
_store = msgspec.json.Decoder(Store)
_talk = msgspec.json.Decoder(Conversation)
_changes: msgspec.json.Decoder[tuple[Change, ...]] = msgspec.json.Decoder(tuple[Change, ...])
_what: msgspec.json.Decoder[Hear | SendMessage] = msgspec.json.Decoder(Hear | SendMessage)


class JournalLine(Fact, frozen=True, kw_only=True):
    """One line of the order's chain: `hash` covers the line and the one before."""

    n: int
    at: datetime
    arrival: str
    changes: tuple[Change, ...]
    hash: str


class Sent(Fact, frozen=True, kw_only=True):
    """How far a sending got: sent, unsure, shelf, waiting, ..., and when that was known."""

    state: str
    at: datetime | None = None


class CaseFile(Fact, frozen=True, kw_only=True):
    """A case with its order, its store, every journal line about it, and all that was said. `head`: the chain's last hash.

    `sent` is by message id; where the outbox has forgotten a sending, the message's own state stands. `cut`: the oldest
    messages are left out.
    """

    order: Order
    case: Case
    store: Store
    head: str
    lines: tuple[JournalLine, ...] = ()
    talks: tuple[Conversation, ...] = ()
    said: tuple[Said, ...] = ()
    sent: dict[str, Sent] = msgspec.field(default_factory=dict)
    cut: bool = False


async def read(db: Statements, sight: Sight, case_id: str) -> CaseFile | None:
    """None where there is no such case to be seen."""
    where, whose = sight.where("c")
    rows = await db.rows(
        "SELECT o.doc, o.head, s.doc AS store FROM case_ c JOIN order_ o ON o.id = c.order_id "
        f"JOIN store s ON s.id = o.store_id WHERE c.id = ? AND {where}", case_id, *whose,
    )  # fmt: skip
    order = _order.decode(rows[0]["doc"]) if rows else None
    case = order.case(case_id) if order else None
    if order is None or case is None:
        return None
    lines = await db.rows(
        "SELECT n, at, arrival, changes, hash FROM journal WHERE about = ? ORDER BY n", order.order_id
    )
    where, whose = sight.where()
    talks = await db.among(f"SELECT doc FROM conversation WHERE id IN (#) AND {where}", order.conversations, *whose)
    said = await db.among(
        "SELECT m.n, m.id, m.conversation_id, m.author, m.at, m.doc, m.state, b.state AS left_as, b.done_at FROM message m "
        "LEFT JOIN outbox b ON b.id = m.id WHERE m.conversation_id IN (#) AND m.state NOT IN ('withdrawn', 'stale') "
        "ORDER BY m.n DESC LIMIT ?", order.conversations, MOST_MESSAGES + 1,
    )  # fmt: skip
    newest = sorted(said, key=lambda row: int(row["n"]))[-MOST_MESSAGES:]
    return CaseFile(
        order=order,
        case=case,
        store=_store.decode(rows[0]["store"]),
        head=rows[0]["head"],
        lines=tuple(_line(row) for row in lines),
        talks=tuple(_talk.decode(row["doc"]) for row in talks),
        said=tuple(_said(row) for row in newest),
        sent={row["id"]: _sent(row) for row in newest},
        cut=len(said) > MOST_MESSAGES,
    )


async def named(db: Statements, order_ref: str) -> tuple[Order, ...]:
    """The orders of this number, the shop's own or the platform's; of several stores there may be several."""
    rows = await db.rows(
        "SELECT doc FROM order_ WHERE ref = ? OR platform_ref = ? ORDER BY updated_at DESC LIMIT 20",
        order_ref,
        order_ref,
    )
    return tuple(_order.decode(row["doc"]) for row in rows)


def _line(row: Row) -> JournalLine:
    return JournalLine(
        n=row["n"],
        at=from_ms(row["at"]),
        arrival=row["arrival"],
        changes=_changes.decode(row["changes"]),
        hash=row["hash"],
    )


def _sent(row: Row) -> Sent:
    return Sent(state=row["left_as"] or row["state"], at=from_ms(row["done_at"]) if row["done_at"] else None)


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
