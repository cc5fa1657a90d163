"""Decisions to rows: the only writer, set-wise, one journal line for each order and conversation that a decision touched."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec

from models import brought, forgetting, learned, ledger, upstream
from models.database import Statements
from models.facts.cases import Case
from models.facts.conversations import Conversation, Person
from models.facts.decisions import (
    Begin,
    Change,
    Decision,
    Focus,
    Forget,
    ForgetTalk,
    Hear,
    Known,
    Link,
    RemoveEvidence,
    SaveOrder,
    Withdraw,
    apply,
)
from models.facts.fact import dump, in_time, named, to_ms
from models.facts.inbound import (
    DeadlineReached,
    DeadlineShown,
    DisputeSeen,
    Inbound,
    OrderSeen,
    ShipmentSeen,
    TrackingReported,
)
from models.facts.orders import Order
from models.facts.outbound import (
    CarryOut,
    DropFiles,
    FetchPhoto,
    RegisterTracking,
    SendMessage,
    SetGroup,
    ShowTopic,
    TellGroup,
)
from models.rules import agenda, tasks, waiting, windows

PARKED_AFTER = 5
# Milliseconds. A report whose order nobody shows for two months belongs to no order of ours.
FIRST_LOOK = 3_600_000
LATER_LOOKS = 6 * 3_600_000
NO_ORDER_COMES = 60 * 86_400_000
# A list of talks that is right to the minute need not be sorted anew with every word.
LISTED_AGAIN = 60_000


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """One arrival, the facts it met, and what was decided."""

    arrival: Inbound
    known: Known
    decision: Decision


class Rows(msgspec.Struct, kw_only=True):
    """What a batch writes, by statement."""

    talks_new: list[tuple[object, ...]] = []
    talks: list[tuple[object, ...]] = []
    moved: list[tuple[object, ...]] = []
    orders_new: list[tuple[object, ...]] = []
    orders: list[tuple[object, ...]] = []
    looks: list[tuple[object, ...]] = []
    talk_looks: list[tuple[object, ...]] = []
    parcels: list[tuple[object, ...]] = []
    cases: list[tuple[object, ...]] = []
    tasks_new: list[tuple[object, ...]] = []
    tasks_done: list[tuple[object, ...]] = []
    messages: list[tuple[object, ...]] = []
    outbox: list[tuple[object, ...]] = []
    withdrawn: list[tuple[object, ...]] = []
    journal: list[tuple[object, ...]] = []
    awaited: list[tuple[object, ...]] = []
    taken_up: list[tuple[object, ...]] = []
    transit: list[tuple[object, ...]] = []
    sold: list[tuple[object, ...]] = []
    sold_anew: list[tuple[object, ...]] = []
    unlike: list[tuple[object, ...]] = []
    gone: list[forgetting.Gone] = []
    brought: list[brought.Rows] = []
    spent: ledger.Spent = msgspec.field(default_factory=ledger.Spent)


async def record(
    db: Statements, decided: Sequence[Decided], heads: dict[str, str], at: datetime, shelves: set[str]
) -> set[str]:
    """Writes a batch. `shelves` are the kinds of channel whose buyers fetch their messages themselves.

    Gives the conversations that have something new to show.
    """
    rows = Rows()
    for each in decided:
        _collect(rows, each, heads, at, shelves)
    await _write(db, rows)
    await brought.write(db, rows.brought)
    await ledger.write(db, rows.spent, at)
    return {str(row[1]) for row in rows.messages}


async def keep(db: Statements, arrivals: Iterable[tuple[Inbound, str]], at: datetime) -> None:
    """Inbox rows for arrivals with their state; Conflict when one is there already."""
    sql = "INSERT INTO inbox (key, kind, seller_id, at, doc, about, state, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    now = to_ms(at)
    await db.many(
        sql,
        (
            (a.key, _kind(a), a.seller_id, now, dump(a), _about(a) if state == "early" else "", state,
             now + FIRST_LOOK if state == "early" else None)
            for a, state in sorted(arrivals, key=lambda each: each[0].key)
        ),
    )  # fmt: skip


async def fail(db: Statements, arrival: Inbound, error: str, at: datetime, again: bool) -> None:
    """An arrival whose decision raised: tried again with growing pauses, parked for a person after five failures.

    What has a deadline that failed is looked at again in an hour all the same.
    """
    if isinstance(arrival, DeadlineReached):
        for table, key in (("order_", arrival.order_id), ("conversation", arrival.conversation_id)):
            await db.run(f"UPDATE {table} SET due_at = ? WHERE id = ?", to_ms(at) + 3_600_000, key)
    if not again:
        sql = (
            "INSERT INTO inbox (key, kind, seller_id, at, doc, state, attempts, due_at, error) "
            "VALUES (?, ?, ?, ?, ?, 'failed', 1, ?, ?)"
        )
        await db.run(
            sql, arrival.key, _kind(arrival), arrival.seller_id, to_ms(at), dump(arrival), to_ms(at) + 30_000, error
        )
        return
    await db.run(
        "UPDATE inbox SET attempts = attempts + 1, error = ?, due_at = CAST(? AS BIGINT) + 30000 * (1 << attempts), "
        "state = CASE WHEN attempts + 1 >= ? THEN 'parked' ELSE 'failed' END WHERE key = ?",
        error, to_ms(at), PARKED_AFTER, arrival.key,
    )  # fmt: skip


async def later(db: Statements, keys: Iterable[str], at: datetime) -> None:
    """Reports whose order is still unknown: asked again in six hours, and after two months no more.

    A dispute is kept even then, for its order or a person: it counts, whosever order it is.
    """
    now = to_ms(at)
    await db.many(
        "UPDATE inbox SET due_at = CASE WHEN at < ? THEN NULL ELSE CAST(? AS BIGINT) END, "
        "state = CASE WHEN at >= ? OR kind = 'dispute_seen' THEN state ELSE 'done' END WHERE key = ?",
        ((now - NO_ORDER_COMES, now + LATER_LOOKS, now - NO_ORDER_COMES, key) for key in keys),
    )


async def park(db: Statements, key: str, seller_id: str, raw: str, error: str, at: datetime) -> None:
    """A body that came with the right signature and cannot be read: kept as it came, for a person."""
    sql = (
        "INSERT INTO inbox (key, kind, seller_id, at, doc, state, attempts, error) "
        "VALUES (?, 'unreadable', ?, ?, ?, 'parked', 1, ?) ON CONFLICT (key) DO NOTHING"
    )
    await db.run(sql, key, seller_id, to_ms(at), raw, error[:500])


async def give_up(db: Statements, key: str, error: str) -> None:
    """An arrival that an older Parley kept and this one cannot read."""
    await db.run("UPDATE inbox SET state = 'parked', error = ? WHERE key = ?", error[:500], key)


async def done(db: Statements, keys: Iterable[str]) -> None:
    await db.many("UPDATE inbox SET state = 'done', due_at = NULL WHERE key = ?", ((key,) for key in keys))


async def look_at_talks(db: Statements, store_id: str, at: datetime) -> None:
    """A store has other hours, or another patience: its talks that have a moment ahead are looked at now."""
    await db.run("UPDATE conversation SET due_at = ? WHERE store_id = ? AND due_at > ?", to_ms(at), store_id, to_ms(at))


def _collect(rows: Rows, what: Decided, heads: dict[str, str], at: datetime, shelves: set[str]) -> None:
    before, after = what.known, apply(what.known, what.decision)
    for about, changes in _by_subject(what.decision.changes).items():
        line = dump(changes)
        heads[about] = _chained(heads.get(about, ""), about, to_ms(at), what.arrival.key, line)
        rows.journal.append((about, to_ms(at), what.arrival.key, line, heads[about]))
    for key, talk in after.conversations.items():
        if talk is not before.conversations.get(key):
            _talk(rows, talk, after, heads, at, new=key not in before.conversations)
    for key, order in after.orders.items():
        if order is not before.orders.get(key):
            _order(rows, order, before.orders.get(key), after, heads, at, what.arrival)
    _tasks(rows, before, after, at)
    rows.spent.add(before, after, what.decision)
    for change in what.decision.changes:
        if isinstance(change, Hear):
            rows.messages.append(
                (change.message_id, change.conversation_id, "buyer", to_ms(change.at), dump(change), "heard")
            )
        elif isinstance(change, Forget):
            rows.gone.append(forgetting.of_order(before.orders[change.order_id], at))
        elif isinstance(change, ForgetTalk):
            rows.gone.append(forgetting.of_talk(before.conversations[change.conversation_id], at, change.before))
        elif isinstance(change, RemoveEvidence):
            rows.unlike.append((change.evidence_id,))
        elif isinstance(change, Withdraw):
            rows.withdrawn.append(((change.message or f"{change.order_id}:{change.episode}")[:160],))
    _sendings(rows, what, after, at, shelves)
    looked = after.orders.get(getattr(what.arrival, "order_id", ""))
    if (
        isinstance(what.arrival, DeadlineReached)
        and looked is not None
        and looked is before.orders.get(looked.order_id)
    ):
        look = agenda.next_look(looked, after.conversations.values(), at, after.lanes, after.store.policy.keep_photos)
        rows.looks.append((_due(look), looked.order_id))
    _looked_at_talk(rows, what.arrival, before, after, at)
    rows.taken_up += [(each.key,) for each in before.early]


def _looked_at_talk(rows: Rows, arrival: Inbound, before: Known, after: Known, at: datetime) -> None:
    """A look at a talk that changed nothing sets the next one."""
    key = arrival.conversation_id if isinstance(arrival, DeadlineReached) else ""
    if key and (talk := after.conversations[key]) is before.conversations[key]:
        rows.talk_looks.append((_due(_next_look(talk, after, at)), key))


def _next_look(talk: Conversation, after: Known, at: datetime) -> datetime | None:
    """Somebody waits in it, or it is to go."""
    moments = (waiting.next_look(talk, after.store, after.orders, at), talk.erase_at)
    return min((each for each in moments if each), default=None)


def _talk(rows: Rows, talk: Conversation, after: Known, heads: dict[str, str], at: datetime, new: bool) -> None:
    key, waits = talk.conversation_id, waiting.since(talk) is not None
    due = _due(_next_look(talk, after, at))
    if new:
        rows.talks_new.append(
            (key, talk.seller_id, talk.store_id, talk.connection_id, talk.contact_ref, dump(talk), to_ms(at), due, waits,
             heads.get(key, ""))
        )  # fmt: skip
    else:
        rows.talks.append((talk.store_id, dump(talk), talk.contact_ref, due, waits, heads.get(key, ""), key))
        rows.moved.append((to_ms(at), key, to_ms(at) - LISTED_AGAIN))


def _order(
    rows: Rows, order: Order, before: Order | None, after: Known, heads: dict[str, str], at: datetime, arrival: Inbound
) -> None:
    key = order.order_id
    look = agenda.next_look(order, after.conversations.values(), at, after.lanes, after.store.policy.keep_photos)
    due = _due(look)
    head = heads.get(key, "")
    if before is None:
        link = arrival.link if isinstance(arrival, OrderSeen) else ""
        rows.orders_new.append(
            (key, order.seller_id, order.store_id, order.order_ref, order.platform_ref, link, dump(order),
             to_ms(order.placed_at), to_ms(at), due, bool(order.conversations), head)
        )  # fmt: skip
        bare = order.order_ref.lstrip("#")
        refs = (order.order_ref, order.platform_ref, bare, f"#{bare}")
        rows.awaited += [(to_ms(at), ref[:64]) for ref in dict.fromkeys(refs) if ref]
    else:
        rows.orders.append((order.platform_ref, dump(order), to_ms(at), due, bool(order.conversations), head, key))
    for parcel in (*order.parcels, *order.returns):
        if before is None or before.parcel(parcel.number) != parcel:
            rows.parcels.append((parcel.parcel_id, key, order.seller_id, parcel.number, parcel.status.value))
    if before is None or not upstream.same(before, order):
        rows.sold_anew += [(key,)] if before is not None else []
        rows.sold += upstream.rows(order)
    found = brought.rows(order)
    if before is None or brought.rows(before) != found:
        rows.brought.append(found)
    rows.transit += [(order.seller_id, dump(each)) for each in learned.steps(before, order)]
    for case in order.cases:
        if before is None or before.case(case.case_id) != case:
            rows.cases.append(_case(order, case, at))


def _case(order: Order, case: Case, at: datetime) -> tuple[object, ...]:
    option = case.settlement.option if case.settlement else None
    amount = option.amount if option else None
    last = windows.last_day(order, case.cause)
    return (
        case.case_id, order.order_id, order.seller_id, order.store_id, order.order_ref, order.name, order.country[:2],
        case.cause.value, case.state.value, case.resolution or "", option.remedy.value if option else "",
        amount.minor if amount else 0, amount.currency if amount else order.currency,
        to_ms(case.opened_at), to_ms(case.closed_at) if case.closed_at else 0, to_ms(at), to_ms(last) if last else 0,
    )  # fmt: skip


def _tasks(rows: Rows, before: Known, after: Known, at: datetime) -> None:
    """What the facts ask of a person now, against what they asked before."""
    moved = [o for key, o in after.orders.items() if o is not before.orders.get(key)]
    talks = [t for key, t in after.conversations.items() if t.person is not _person(before.conversations.get(key))]
    if not moved and not talks:
        return
    old = tasks.all_of(
        (before.orders[o.order_id] for o in moved if o.order_id in before.orders),
        (before.conversations[t.conversation_id] for t in talks if t.conversation_id in before.conversations),
    )
    new = tasks.all_of(moved, talks)
    rows.tasks_done += [(to_ms(at), key) for key in old.keys() - new.keys()]
    for key in sorted(key for key, task in new.items() if task != old.get(key)):
        task = new[key]
        about = after.orders.get(task.about) or after.conversations.get(task.about) or after.store
        rows.tasks_new.append(
            (
                key,
                about.seller_id,
                about.store_id,
                task.about,
                task.kind,
                dump(task),
                to_ms(task.due_at),
                to_ms(at),
            )
        )


def _person(talk: Conversation | None) -> Person | None:
    return talk.person if talk else None


def _sendings(rows: Rows, what: Decided, after: Known, at: datetime, shelves: set[str]) -> None:
    for n, sending in enumerate(what.decision.sendings):
        thing = sending.what
        key = in_time("sending", at, what.arrival.key, n)
        due, urgent = to_ms(sending.due_at), sending.urgent
        match thing:
            case SendMessage():
                talk = after.conversations[thing.conversation_id]
                shelf = talk.channel in shelves
                # On a shelf a notice waits until it is fetched, or withdrawn because it is no longer true.
                body, valid = dump(thing), to_ms(thing.valid_until) if thing.valid_until and not shelf else None
                rows.messages.append((key, talk.conversation_id, thing.author, to_ms(at), body, "waiting"))
                state = "shelf" if shelf else "waiting"
                rows.outbox.append(
                    (key, "send_message", talk.seller_id, talk.connection_id, talk.conversation_id, thing.episode[:160],
                     body, urgent, due, valid, state)
                )  # fmt: skip
            case FetchPhoto():
                talk = after.conversations[thing.conversation_id]
                rows.outbox.append(
                    (key, "fetch_photo", talk.seller_id, talk.connection_id, f"p:{key[2:]}", "", dump(thing), urgent,
                     due, None, "waiting")
                )  # fmt: skip
            case RegisterTracking():
                rows.outbox.append(
                    (key, "register", what.arrival.seller_id, "", f"t:{key[2:]}", thing.number[:64], dump(thing), urgent,
                     due, None, "waiting")
                )  # fmt: skip
            case DropFiles():
                rows.outbox.append(
                    (key, "drop_files", what.arrival.seller_id, "", f"d:{thing.order_id[2:]}", "", dump(thing), urgent, due,
                     None, "waiting")
                )  # fmt: skip
            case CarryOut():
                # One row for a settlement, whatever is decided twice: its id is made of the offer's.
                rows.outbox.append(
                    (named("carry", thing.offer_id), "carry_out", what.arrival.seller_id, "", f"c:{thing.order_id[2:]}",
                     thing.offer_id[:160], dump(thing), urgent, due, None, "waiting")
                )  # fmt: skip
            case ShowTopic():
                # One at a time for a topic; answers to people there do not wait for it.
                rows.outbox.append(
                    (key, "show_topic", what.arrival.seller_id, thing.connection_id, f"g:{thing.conversation_id[2:]}",
                     thing.conversation_id, dump(thing), urgent, due, None, "waiting")
                )  # fmt: skip
            case TellGroup() | SetGroup():
                kind = "tell_group" if isinstance(thing, TellGroup) else "set_group"
                rows.outbox.append(
                    (key, kind, what.arrival.seller_id, thing.connection_id, f"n:{key[2:]}", "", dump(thing), urgent, due,
                     None, "waiting")
                )  # fmt: skip


async def _write(db: Statements, rows: Rows) -> None:
    for gone in rows.gone:
        await (forgetting.age if gone.before else forgetting.forget)(db, gone)
    await db.many(
        "INSERT INTO conversation (id, seller_id, store_id, connection_id, contact_ref, doc, updated_at, due_at, waits, "
        "head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", sorted(rows.talks_new, key=_id))  # fmt: skip
    await db.many(
        "UPDATE conversation SET store_id = ?, doc = ?, contact_ref = ?, due_at = ?, waits = ?, head = ? WHERE id = ?",
        rows.talks,
    )
    await db.many("UPDATE conversation SET due_at = ? WHERE id = ?", rows.talk_looks)
    await db.many("UPDATE conversation SET updated_at = ? WHERE id = ? AND updated_at < ?", rows.moved)
    await db.many(
        "INSERT INTO order_ (id, seller_id, store_id, ref, platform_ref, link, doc, placed_at, updated_at, due_at, linked, "
        "head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", sorted(rows.orders_new, key=_id))  # fmt: skip
    await db.many(
        "UPDATE order_ SET platform_ref = ?, doc = ?, updated_at = ?, due_at = ?, linked = ?, head = ? WHERE id = ?",
        rows.orders,
    )
    await db.many("UPDATE order_ SET due_at = ? WHERE id = ?", rows.looks)
    await db.many(
        # One that was given up and moves again is new to whoever asks the trackers.
        "INSERT INTO parcel (id, order_id, seller_id, number, status) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET status = excluded.status, ask_at = COALESCE(parcel.ask_at, 0)", rows.parcels,
    )  # fmt: skip
    await db.many(
        "INSERT INTO case_ (id, order_id, seller_id, store_id, order_ref, buyer, country, cause, state, resolution, remedy, "
        "amount, currency, opened_at, closed_at, updated_at, dispute_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
        "resolution = excluded.resolution, remedy = excluded.remedy, amount = excluded.amount, "
        "currency = excluded.currency, closed_at = excluded.closed_at, updated_at = excluded.updated_at, "
        "dispute_by = excluded.dispute_by", rows.cases)  # fmt: skip
    await db.many(
        "INSERT INTO task (id, seller_id, store_id, about, kind, doc, due_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET doc = excluded.doc, due_at = excluded.due_at, done_at = NULL",
        rows.tasks_new)  # fmt: skip
    await db.many("UPDATE task SET done_at = ? WHERE id = ?", rows.tasks_done)
    await db.many(
        "INSERT INTO message (id, conversation_id, author, at, doc, state) VALUES (?, ?, ?, ?, ?, ?)", rows.messages
    )
    await db.many(
        "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, about, doc, urgent, due_at, valid_until, "
        "state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows.outbox)  # fmt: skip
    await db.many("DELETE FROM sold WHERE order_id = ?", rows.sold_anew)
    await db.many(
        "INSERT INTO sold (id, order_id, seller_id, store_id, name, batch, origin, quantity, placed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", sorted(rows.sold, key=_id))  # fmt: skip
    # A photo that is removed is known again by nothing.
    await db.many("DELETE FROM likeness WHERE id = ?", rows.unlike)
    await db.many("INSERT INTO transit (seller_id, doc) VALUES (?, ?)", rows.transit)
    await db.many("INSERT INTO journal (about, at, arrival, changes, hash) VALUES (?, ?, ?, ?, ?)", rows.journal)
    await db.many(
        "UPDATE message SET state = 'withdrawn' WHERE state = 'waiting' AND id IN "
        "(SELECT id FROM outbox WHERE about = ? AND state IN ('waiting', 'shelf'))", rows.withdrawn)  # fmt: skip
    await db.many(
        "UPDATE outbox SET state = 'withdrawn' WHERE about = ? AND state IN ('waiting', 'shelf')", rows.withdrawn
    )
    await db.many("UPDATE inbox SET state = 'done', due_at = NULL WHERE key = ? AND state = 'early'", rows.taken_up)
    await db.many(
        "UPDATE inbox SET due_at = ? WHERE about = ? AND state = 'early' "
        "AND kind IN ('shipment_seen', 'deadline_shown', 'dispute_seen')",
        rows.awaited,
    )


def _id(row: Sequence[object]) -> str:
    """New rows are written in one order everywhere, so that two processes wait for each other instead of in a ring."""
    return str(row[0])


def _by_subject(changes: Iterable[Change]) -> dict[str, tuple[Change, ...]]:
    """Each order's and each conversation's own part of a decision; a link is in both."""
    parts: dict[str, tuple[Change, ...]] = {}
    for each in changes:
        for about in _subjects(each):
            parts[about] = (*parts.get(about, ()), each)
    return parts


def _subjects(change: Change) -> Iterator[str]:
    match change:
        case Begin():
            yield change.conversation.conversation_id
        case SaveOrder():
            yield change.order.order_id
        case Link():
            yield change.conversation_id
            yield change.order_id
        case Focus():
            yield change.conversation_id
        case _:
            yield change.order_id if hasattr(change, "order_id") else change.conversation_id


def _chained(head: str, about: str, at: int, arrival: str, changes: str) -> str:
    """The hash of a journal line, over the one before it: an edited line breaks every later one."""
    return hashlib.sha256("\n".join((head, about, str(at), arrival, changes)).encode("utf-8", "replace")).hexdigest()


def _due(look: datetime | None) -> int | None:
    """Rounded up: at the very moment the deadline has passed, and is not found to lie a fraction ahead for ever."""
    return to_ms(look) + 1 if look else None


def _about(arrival: Inbound) -> str:
    """What an early report waits for: the number of its parcel, or the order of its shipment or its dates."""
    match arrival:
        case TrackingReported():
            return arrival.number[:64]
        case ShipmentSeen() | DisputeSeen():
            return (arrival.platform_ref or arrival.order_ref)[:64]
        case DeadlineShown():
            return arrival.order_ref[:64]
        case _:
            return ""


def _kind(arrival: Inbound) -> str:
    return str(arrival.__struct_config__.tag)
