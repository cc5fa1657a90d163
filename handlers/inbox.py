"""When anything arrives: keep it once, load what is true, decide each, record all, in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import assert_never

import msgspec

from handlers import (
    approving,
    carrying,
    deadlines,
    disputing,
    erasing,
    evidence,
    group,
    messages,
    orders,
    photos,
    proving,
    receipts,
    seller,
    taking,
    tracking,
)
from handlers.turn import joined
from models import forgetting, ledger, load, record, seen
from models.database import Database, Statements
from models.errors import Conflict, NotRead, Unavailable
from models.facts.decisions import Decision, Known
from models.facts.fact import change
from models.facts.inbound import (
    AnsweredThere,
    Approved,
    BuyerTold,
    Carried,
    CaseClosed,
    ChatOpened,
    ColourSaid,
    ContactMoved,
    DataAsked,
    DeadlineReached,
    DeadlineShown,
    DisputeSeen,
    DossierMade,
    ErasureAsked,
    EvidenceErased,
    FromChat,
    GroupSaid,
    Inbound,
    MessageFailed,
    MessageReceived,
    NoticesPaused,
    OfferRevoked,
    OrderSeen,
    OriginalTaken,
    PhotoFetched,
    Replied,
    Settled,
    ShipmentSeen,
    ShotAsked,
    StoreErasureAsked,
    TakenOver,
    TalkAged,
    TalkErasureAsked,
    TrackingReported,
)
from models.record import Decided
from models.rules import purses

log = logging.getLogger("parley.inbox")
ATTEMPTS = 5


class Fate(StrEnum):
    """What became of an arrival. `later`: it touches what another of the batch touches, and waits for the next one."""

    DONE = "done"
    REPEAT = "repeat"
    FAILED = "failed"
    EARLY = "early"
    LATER = "later"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The fate of each arrival of a batch, and the conversations that have something new to show."""

    fates: tuple[Fate, ...]
    spoken: frozenset[str] = frozenset()


async def arrive(
    db: Database, batch: Sequence[Inbound], at: datetime, shelves: set[str], again: bool = False
) -> Outcome:
    """One batch, one commit. `again`: the arrivals are inbox rows that are tried once more.

    A batch that cannot be written is run one by one; Conflict (another process was faster, a deadlock) is tried again.
    What conflicts even alone, time after time, is kept as failed, so that it stops nobody.
    """
    for attempt in range(ATTEMPTS):
        try:
            return await _once(db, batch, at, shelves, again)
        except Conflict:
            if attempt == ATTEMPTS - 1 and len(batch) == 1:
                return await _failed(db, batch[0], at, again)
        except Unavailable:
            # Nothing is wrong with the arrivals: who sent them is told to come again.
            raise
        except Exception:
            if len(batch) == 1:
                return await _failed(db, batch[0], at, again)
            break
    alone = [await arrive(db, (each,), at, shelves, again) for each in batch]
    return Outcome(fates=tuple(o.fates[0] for o in alone), spoken=frozenset(s for o in alone for s in o.spoken))


async def _once(db: Database, batch: Sequence[Inbound], at: datetime, shelves: set[str], again: bool) -> Outcome:
    async with db.writing() as rows:
        fates = await (_taken_up if again else _repeats)(rows, batch)
        fresh = [n for n in range(len(batch)) if n not in fates]
        loaded = await load.load(rows, [batch[n] for n in fresh])
        loaded.lanes = db.lanes
        decided: list[Decided] = []
        kept: list[tuple[Inbound, str]] = []
        taken: set[str] = set()
        spent = ledger.Spent()
        for n in fresh:
            fates[n] = await _one(rows, loaded, batch[n], at, again, taken, decided, kept, spent)
        _twins_wait(batch, fates)
        if again:
            await record.done(rows, [each.key for each, state in kept if state == "done"])
            await record.later(rows, [each.key for each, state in kept if state == "early"], at)
        else:
            await record.keep(rows, kept, at)
        spoken = await record.record(rows, decided, loaded.heads, at, shelves)
        await forgetting.blank(rows, [each.key for each, _ in kept if _about_gone(loaded, each)])
        await rows.notify(sorted(spoken))
    return Outcome(fates=tuple(fates[n] for n in range(len(batch))), spoken=frozenset(spoken))


async def _one(
    rows: Statements,
    loaded: load.Loaded,
    arrival: Inbound,
    at: datetime,
    again: bool,
    taken: set[str],
    decided: list[Decided],
    kept: list[tuple[Inbound, str]],
    spent: ledger.Spent,
) -> Fate:
    if load.announced(loaded, arrival):
        return Fate.LATER
    if isinstance(arrival, StoreErasureAsked):
        await forgetting.want_store(rows, arrival.store_id, arrival.seller_id, at)
    if isinstance(arrival, DataAsked) and arrival.done:
        look = seen.Look(about=arrival.order_id, what=seen.EXPORT, by=arrival.by, at=at)
        await seen.note(rows, arrival.seller_id, look)
    known = load.known(loaded, arrival)
    if known is None:
        early = isinstance(arrival, TrackingReported | ShipmentSeen | DeadlineShown | DisputeSeen)
        kept.append((arrival, "early" if early else "done"))
        return Fate.EARLY if early else Fate.DONE
    mine = load.touched(known)
    if mine & taken:
        return Fate.LATER
    taken |= mine
    try:
        known, decision = await _decided(rows, known, arrival, at, decided, spent)
    except Exception as error:
        log.exception("deciding failed", extra={"arrival": arrival.key})
        await record.fail(rows, arrival, f"{type(error).__name__}: {error}"[:500], at, again)
        return Fate.FAILED
    decided.append(Decided(arrival=arrival, known=known, decision=decision))
    kept.append((arrival, "done"))
    return Fate.DONE


def _about_gone(loaded: load.Loaded, arrival: Inbound) -> bool:
    """Is it about an order whose buyer has been forgotten? What it says of the buyer is not kept either."""
    found = (loaded.orders.get(each) for each in loaded.found.get(arrival.key, ()))
    return not isinstance(arrival, FromChat) and any(order is not None and order.erased_at for order in found)


async def _decided(
    rows: Statements, known: Known, arrival: Inbound, at: datetime, before: Sequence[Decided], spent: ledger.Spent
) -> tuple[Known, Decision]:
    """What is decided, and on which facts: the ledger is read when an offer asks for it.

    Offers that keep each its bounds and together overdraw a purse are not made: a person decides.
    """
    try:
        return known, group.shown(known, arrival, joined(decide(known, arrival, at), known), at)
    except NotRead:
        spent.through([(each.known, each.decision) for each in before])
        known = change(known, ledger=await ledger.read(rows, known, at, spent))
    decision = decide(known, arrival, at)
    if known.ledger is not None and purses.overdrawn(known, decision):
        decision = decide(change(known, ledger=purses.emptied(known.ledger)), arrival, at)
    return known, group.shown(known, arrival, joined(decision, known), at)


async def _repeats(rows: Statements, batch: Sequence[Inbound]) -> dict[int, Fate]:
    """What has been here before, and twins in this very batch."""
    seen = {row["key"] for row in await rows.among("SELECT key FROM inbox WHERE key IN (#)", (a.key for a in batch))}
    fates: dict[int, Fate] = {}
    for n, each in enumerate(batch):
        if each.key in seen:
            fates[n] = Fate.REPEAT
        seen.add(each.key)
    return fates


async def _taken_up(rows: Statements, batch: Sequence[Inbound]) -> dict[int, Fate]:
    """Of what is tried again: what another process has taken up meanwhile. Its rows are locked until we are done."""
    sql = f"SELECT key FROM inbox WHERE key IN (#) AND state IN ('failed', 'early') ORDER BY key{rows.locking}"
    open_ = {row["key"] for row in await rows.among(sql, (a.key for a in batch))}
    return {n: Fate.REPEAT for n, each in enumerate(batch) if each.key not in open_}


def _twins_wait(batch: Sequence[Inbound], fates: dict[int, Fate]) -> None:
    """A copy of what waits for the next batch waits, too: nobody hears that it is kept before it is."""
    waiting = {batch[n].key for n, fate in fates.items() if fate is Fate.LATER}
    for n, fate in fates.items():
        if fate is Fate.REPEAT and batch[n].key in waiting:
            fates[n] = Fate.LATER


async def _failed(db: Database, arrival: Inbound, at: datetime, again: bool) -> Outcome:
    """Not the decision but the writing failed: the arrival is kept, so that nothing is lost."""
    log.exception("recording failed", extra={"arrival": arrival.key})
    async with db.writing() as rows:
        await record.fail(rows, arrival, "it could not be written", at, again)
    return Outcome(fates=(Fate.FAILED,))


def decide(known: Known, arrival: Inbound, now: datetime) -> Decision:
    """The one table of what happens when something arrives."""
    if not isinstance(arrival, FromChat) and (order := known.orders.get(known.order_id)) and order.erased_at:
        # Whatever a shop or a carrier still says of it, nobody is there to hear of it.
        return Decision()
    match arrival:
        case MessageReceived():
            return messages.received(known, arrival, now)
        case ChatOpened():
            return messages.opened(known, arrival, now)
        case ContactMoved():
            return messages.moved(known, arrival, now)
        case GroupSaid():
            return group.said(known, arrival, now)
        case PhotoFetched():
            return photos.fetched(known, arrival, now)
        case OriginalTaken():
            return evidence.taken(known, arrival, now)
        case EvidenceErased():
            return evidence.erased(known, arrival, now)
        case ErasureAsked():
            return erasing.asked(known, arrival, now)
        case TalkErasureAsked():
            return erasing.talk_asked(known, arrival, now)
        case TalkAged():
            return erasing.aged(known, arrival)
        case DataAsked():
            return erasing.data_asked(known, arrival, now)
        case StoreErasureAsked():
            return Decision()
        case ColourSaid():
            return evidence.coloured(known, arrival, now)
        case ShotAsked():
            return proving.asked(known, arrival, now)
        case DossierMade():
            return proving.made(known, arrival, now)
        case OrderSeen():
            return orders.seen(known, arrival, now)
        case ShipmentSeen():
            return orders.shipped(known, arrival, now)
        case TrackingReported():
            return tracking.reported(known, arrival, now)
        case DeadlineReached():
            return deadlines.reached(known, arrival, now)
        case MessageFailed():
            return receipts.failed(known, arrival, now)
        case Replied():
            return seller.replied(known, arrival, now)
        case TakenOver():
            return seller.taken_over(known, arrival, now)
        case Settled():
            return seller.settled(known, arrival, now)
        case Carried():
            return carrying.carried(known, arrival, now)
        case Approved():
            return approving.approved(known, arrival, now)
        case OfferRevoked():
            return seller.revoked(known, arrival, now)
        case CaseClosed():
            return seller.closed(known, arrival, now)
        case DeadlineShown():
            return orders.dated(known, arrival)
        case DisputeSeen():
            return disputing.seen(known, arrival, now)
        case BuyerTold():
            return seller.told(known, arrival, now)
        case NoticesPaused():
            return seller.paused(known, arrival, now)
        case AnsweredThere():
            return taking.there(known, arrival, now)
        case _:
            assert_never(arrival)
