"""What happened since the demo began, in one line each, and what the seller's desk looks like now."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.samples.reports import Report
from bot.world import Clock
from locales import ENGLISH
from locales.desk import speaking
from locales.figures import shown
from models import load, report
from models.database import Database
from models.facts.cases import Case, OfferState, Option
from models.facts.orders import Order, Told
from models.facts.parcels import Cause, Notice
from models.sight import Sight

KEPT = 40
TASKS = 4
_WORDS = speaking(ENGLISH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`kind` is scan, notice, case or parked. `who` is one of the three, or empty."""

    at: datetime
    kind: str
    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """`mine`: about one of the three."""

    verb: str
    what: str
    order: str
    due: str
    mine: bool


class Story:
    """`buyers` are the first names of the three by order number. `told` counts the lines about them."""

    def __init__(self, db: Database, clock: Clock, buyers: Mapping[str, str]) -> None:
        self._db, self._clock, self._buyers = db, clock, buyers
        self._orders: dict[str, Order] = {}
        self._numbers: dict[str, str] = {}
        self._parked = 0
        self.log: deque[Entry] = deque(maxlen=KEPT)
        self.told = 0

    async def begin(self) -> None:
        """From here on it is news."""
        self._orders = await self._now()
        self._numbers = {p.number: self._buyers[ref] for ref, order in self._orders.items() for p in order.parcels}
        self._parked = await self._parked_now()

    def scanned(self, scan: Report) -> None:
        if who := self._numbers.get(scan.number):
            where = f", {scan.place}" if scan.place else ""
            self._add("scan", who, f"{scan.words}{where}", scan.at)

    async def look(self) -> None:
        """What is new about the three since the last look."""
        if not self._orders:
            return
        now = await self._now()
        for ref, order in now.items():
            before = self._orders[ref]
            if order != before:
                self._compare(self._buyers[ref], before, order)
        self._orders = now

    async def pushed(self) -> None:
        """The others have no chat: what they would be told is counted once a push."""
        parked = await self._parked_now()
        if parked > self._parked:
            more = parked - self._parked
            self._add("parked", "", f"{more} more buyer{'s' * (more > 1)} would be told, but never opened a chat")
        self._parked = parked

    def over(self) -> None:
        self._add("parked", "", "A quiet week for the three. Their story is told: start the demo anew to see it again")

    async def desk(self, seller_id: str) -> dict[str, object]:
        """What needs the seller, the three first; and the counts beside it."""
        rows, sight = self._db.reader, Sight(seller_id=seller_id)
        tasks = [task for task, _ in await report.tasks(rows, sight, 200)]
        tasks.sort(key=lambda task: task.order_ref not in self._buyers and bool(task.order_ref))
        todos = [
            Todo(
                verb=_WORDS.of("task", task.kind, task.kind),
                what=_option(task.option) if task.option else _WORDS.of("cause", task.cause or "", "A buyer waits"),
                order=task.order_ref,
                due=f"{task.due_at:%a %-d %b}",
                mine=task.order_ref in self._buyers or not task.order_ref,
            )
            for task in tasks[:TASKS]
        ]
        cases = await report.case_counts(rows, sight)
        return {
            "todos": todos,
            "tasks": len(tasks),
            "cases": sum(count for state, count in cases.items() if state != "closed"),
            "telling": await report.telling(rows, sight),
        }

    def _compare(self, who: str, before: Order, now: Order) -> None:
        known = {each.episode for each in before.told if not each.parked}
        for told in now.told:
            if told.episode not in known and not told.parked and not told.episode.startswith("window:"):
                self._add("notice", who, _notice(told))
        for case in now.cases:
            old = before.case(case.case_id)
            for text in _of_case(old, case):
                self._add("case", who, text)
        if now.all_well_at and not before.all_well_at:
            self._add("case", who, "all is well")

    def _add(self, kind: str, who: str, text: str, at: datetime | None = None) -> None:
        self.log.appendleft(Entry(at=at or self._clock.now(), kind=kind, who=who, text=text))
        self.told += bool(who)

    async def _now(self) -> dict[str, Order]:
        rows = await self._db.reader.among("SELECT ref, doc FROM order_ WHERE ref IN (#)", self._buyers)
        return {row["ref"]: load.order(row["doc"]) for row in rows}

    async def _parked_now(self) -> int:
        rows = await self._db.reader.rows("SELECT doc FROM order_ WHERE linked = 0")
        orders = (load.order(row["doc"]) for row in rows)
        return sum(any(told.parked for told in order.told) for order in orders)


def _of_case(old: Case | None, case: Case) -> list[str]:
    """What is new about a case, in the order in which it happens."""
    said = []
    if old is None:
        said.append(f"case opened: {_WORDS.of('cause', case.cause).lower()}")
    photos = len(case.evidence) - (len(old.evidence) if old else 0)
    if photos > 0:
        said.append(f"{photos} photo{'s' * (photos > 1)} received")
    for offer in case.offers:
        before = old.offer(offer.offer_id) if old else None
        if before is None:
            said.append("offer: " + " or ".join(map(_option, offer.options)))
        if offer.state is OfferState.ACCEPTED and (before is None or before.state is not OfferState.ACCEPTED):
            assert offer.chosen is not None
            said.append(f"accepted: {_option(offer.options[offer.chosen])}")
    if case.resolution and not (old and old.resolution):
        said.append(f"case closed: {_WORDS.of('resolution', case.resolution).lower()}")
    return said


def _notice(told: Told) -> str:
    if told.notice is Notice.MOVING_AGAIN and told.cause in _CAUSES:
        return "released by customs, and moving again"
    return _NOTICES.get(told.notice, "") or _CAUSES.get(told.cause, told.cause.value)


def _option(option: Option) -> str:
    name = _WORDS.of("remedy", option.remedy).lower()
    if option.amount:
        return f"{name} of {shown(option.amount, 'en')}" if "refund" in name else f"{name} {shown(option.amount, 'en')}"
    return name


_NOTICES = {
    Notice.AT_RISK: "may be later than promised",
    Notice.LATE: "it is late, with new dates and a choice",
    Notice.SILENT: "no news from the carrier",
    Notice.MOVING_AGAIN: "it moves again",
    Notice.PICKUP: "it waits to be picked up",
    Notice.DELIVERY_FAILED: "the delivery failed",
    Notice.RETURNING: "it is on its way back",
    Notice.LOST: "probably lost",
    Notice.NOT_SHIPPED: "not shipped yet",
    Notice.DELIVERED_CHECK: "is everything all right?",
}
_CAUSES = {
    Cause.CUSTOMS_BUYER: "customs wants something, step by step",
    Cause.CUSTOMS_IN_PROCESS: "held by customs",
}
