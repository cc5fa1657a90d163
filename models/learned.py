"""Keeps what parcels teach about lanes: counts what is new, and reads the lanes of each seller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter

import msgspec

from models.database import Row, Statements
from models.facts.fact import Fact, dump, named
from models.facts.lanes import Lanes
from models.facts.orders import Order
from models.rules.learning import Learner, lane_keys
from models.rules.margins import Margins
from models.rules.risk import Scores
from models.rules.stages import Trip, trip
from models.rules.tallies import Tally

AT_ONCE = 2000
PAGE = 500


class Step(Fact, frozen=True, kw_only=True):
    """How a trip changed. `before` is None for one that nothing was known of."""

    before: Trip | None = None
    after: Trip


_order = msgspec.json.Decoder(Order)
_step = msgspec.json.Decoder(Step)
_tally = msgspec.json.Decoder(Tally)
_margins = msgspec.json.Decoder(Margins)
_scores = msgspec.json.Decoder(Scores)


def steps(before: Order | None, after: Order) -> Iterator[Step]:
    """What a change of an order teaches, parcel by parcel; nothing when no trip changed."""
    same = before is not None and all(getattr(before, name) == getattr(after, name) for name in _TRIP_HANGS_ON)
    for parcel in after.parcels:
        old = before.parcel(parcel.number) if before else None
        if same and old is parcel:
            continue
        was = trip(before, old) if before is not None and old is not None else None
        now = trip(after, parcel)
        before_it = was if was is not None and was.stays else None
        if now != was and (now.stays or before_it):
            yield Step(before=before_it, after=now)


async def teach(db: Statements) -> None:
    """What the orders say that were there before anything was counted; once only, as what is counted is only ever moved."""
    if await db.rows("SELECT n FROM transit LIMIT 1") or await db.rows("SELECT id FROM learned LIMIT 1"):
        return
    last = ""
    while rows := await db.rows("SELECT id, seller_id, doc FROM order_ WHERE id > ? ORDER BY id LIMIT ?", last, PAGE):
        await db.many(
            "INSERT INTO transit (seller_id, doc) VALUES (?, ?)",
            [(row["seller_id"], dump(each)) for row in rows for each in steps(None, _order.decode(row["doc"]))],
        )
        last = rows[-1]["id"]


async def count(db: Statements, lanes: Mapping[str, Lanes]) -> bool:
    """Counts the oldest news in one transaction; was it so much that there may be more? Other processes wait meanwhile.

    `lanes` are those that were known when the parcels travelled: how they were judged is judged, too.
    """
    rows = await db.rows(f"SELECT n, seller_id, doc FROM transit ORDER BY n LIMIT ?{db.locking}", AT_ONCE)
    for seller_id, mine in groupby(
        sorted(rows, key=lambda row: (row["seller_id"], row["n"])), lambda r: r["seller_id"]
    ):
        await _count(db, seller_id, [_step.decode(row["doc"]) for row in mine], lanes.get(seller_id))
    await db.many("DELETE FROM transit WHERE n = ?", ((row["n"],) for row in rows))
    return len(rows) == AT_ONCE


async def known(db: Statements, now: datetime) -> dict[str, Lanes]:
    """The lanes of each seller, for a process that begins: it decides nothing without them."""
    lanes, _ = drawn(await read(db), now)
    return lanes


async def read(db: Statements) -> Sequence[Row]:
    """Everything learned, by seller."""
    return await db.rows("SELECT id, seller_id, lane, doc, margins FROM learned ORDER BY seller_id, lane")


def drawn(rows: Iterable[Row], now: datetime) -> tuple[dict[str, Lanes], list[tuple[str, str]]]:
    """The lanes of each seller as known at `now`, and the margins that changed by it, by row. Takes a while.

    The rows come in the order in which `count` locks them, so that two processes do not wait for each other in a ring.
    """
    lanes: dict[str, Lanes] = {}
    margins: list[tuple[str, str]] = []
    for seller_id, mine in groupby(rows, lambda row: str(row["seller_id"])):
        learner = _learner(mine)
        before = {lane: dump(each) for lane, each in learner.margins.items()}
        lanes[seller_id] = learner.lanes(now)
        after = ((_row(seller_id, lane), dump(each), before.get(lane)) for lane, each in learner.margins.items())
        margins += [(doc, key) for key, doc, old in sorted(after, key=itemgetter(0)) if doc != old]
    return lanes, margins


async def hold(db: Statements, margins: Iterable[tuple[str, str]]) -> None:
    """Two processes that judge the same half day come to the same margins."""
    await db.many("UPDATE learned SET margins = ? WHERE id = ?", margins)


async def _count(db: Statements, seller_id: str, news: Sequence[Step], lanes: Lanes | None) -> None:
    touched = {key for step in news for each in (step.before, step.after) if each for key in lane_keys(each)}
    ids = (_row(seller_id, lane) for lane in ("", *touched))
    sql = f"SELECT id, seller_id, lane, doc, margins FROM learned WHERE id IN (#) ORDER BY id{db.locking}"
    learner = _learner(await db.among(sql, ids), lanes)
    for step in news:
        learner.moved(step.before, step.after)
    docs = {"": dump(learner.scores)} | {lane: dump(learner.tallies[lane]) for lane in learner.touched}
    await db.many(
        "INSERT INTO learned (id, seller_id, lane, doc) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc",
        sorted((_row(seller_id, lane), seller_id, lane, doc) for lane, doc in docs.items()),
    )


def _learner(rows: Iterable[Row], lanes: Lanes | None = None) -> Learner:
    tallies: dict[str, Tally] = {}
    margins: dict[str, Margins] = {}
    scores = Scores()
    for row in rows:
        if not row["lane"]:
            scores = _scores.decode(row["doc"])
            continue
        tallies[row["lane"]] = _tally.decode(row["doc"])
        if row["margins"]:
            margins[row["lane"]] = _margins.decode(row["margins"])
    return Learner(tallies, margins, scores, lanes)


def _row(seller_id: str, lane: str) -> str:
    return named("learned", seller_id, lane)


_TRIP_HANGS_ON = ("origin", "country", "postcode", "shipped_at", "promised_by")
