"""The ledger against the database: whatever the invariants say is broken, and how often each had something to guard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from bot.sim.oracles_money import Money
from bot.sim.oracles_shop import Till
from bot.sim.oracles_talk import Talks
from bot.sim.people import HOMES
from bot.sim.stage import Stage
from handlers.inbox import Fate
from models import housekeeping, people
from models.database import Statements
from models.facts.cases import Case
from models.facts.decisions import Change
from models.facts.fact import dump, from_ms, named
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.parcels import Status
from models.facts.policies import Policy
from models.rules import invariants, invariants_money, invariants_shop, invariants_talk
from models.rules.invariants import Said

ALWAYS = invariants.ALWAYS | invariants_shop.ALWAYS | invariants_money.ALWAYS | invariants_talk.ALWAYS
_ORDERS: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_MESSAGE = msgspec.json.Decoder(SendMessage)
_CHANGES: msgspec.json.Decoder[tuple[Change, ...]] = msgspec.json.Decoder(tuple[Change, ...])

# Days after the promise or the delivery, read anew in each platform's terms: not arrived, not as it should be.
_CLOSES = {"aliexpress": (15, 15), "ebay": (30, 30), "etsy": (100, None), "own_shop": (120, 120)}
_ABOUT_THE_GOODS = frozenset("damaged wrong_item wrong_variant parts_missing poor_quality unsafe counterfeit".split())
_ZONES = {(each.country, each.postcode): each.zone for each in HOMES}
_NO_SCAN = frozenset({Status.PRE_TRANSIT, Status.UNKNOWN, Status.EXPIRED, Status.CANCELLED})
NEAR = timedelta(days=5)


class Oracles:
    def __init__(self, stage: Stage) -> None:
        self.stage, self.ledger = stage, stage.ledger
        self._known: set[tuple[int, str]] = set()
        self.policies: dict[str, Policy] = {}
        self._money, self._till, self._talks = Money(stage), Till(stage), Talks(stage)

    async def every_day(self) -> None:
        """What must hold at any moment: deadlines ahead, windows kept, offers within."""
        home = self.stage.home
        if home is None:
            return
        db, now = home.db.reader, self.stage.clock.at
        for store in await people.every_store(db):
            self.policies[store.policy.version] = store.policy
        asked, orders = await _asked(db), await _orders(db)
        for number, what in await self._money.every_day(db, [order for order, _ in orders]):
            self._broken(number, [what])
        for number, what in self._till.every_day([order for order, _ in orders]):
            self._broken(number, [what])
        for order, due_at in orders:
            self._broken(3, invariants.not_forgotten(order, due_at, now))
            self._broken(5, invariants.offers_within(order, self.policies, self.ledger.gifts.get(order.order_ref)))
            for case in order.cases:
                closes = _closes(order, case)
                if closes is not None:
                    self._broken(4, invariants.acted_in_time(order, case, closes, asked.get(case.case_id), now))
                opens = _opens(order, case)
                self._broken(10, invariants.offered_in_time(order, case, opens, asked.get(case.case_id), now))

    async def at_the_end(self) -> list[tuple[str, int, str, str]]:
        """Everything, once the faults have stopped. Gives the journal."""
        home = self.stage.home
        assert home is not None
        await self.every_day()
        db = home.db.reader
        said = await self._said(db)
        orders = [order for order, _ in await _orders(db)]
        self._told(orders, said)
        await self._effects(db, orders)
        self._quiet(orders, said)
        self._ordered(said)
        kept = [
            invariants.Kept(r["id"], r["kind"], r["conversation_id"], r["state"], from_ms(r["due_at"]), r["attempts"])
            for r in await db.rows("SELECT * FROM outbox ORDER BY n")
        ]
        self._broken(8, invariants.drained(kept, self.ledger.refused, self.stage.clock.at))
        lines = await self._journal(db)
        for number, what in (*self._till.every_day(orders, True), *self._money.at_the_end(orders, lines)):
            self._broken(number, [what])
        for number, what in await self._talks.at_the_end(db, lines):
            self._broken(number, [what])
        await self._guards(db, orders, said, lines)
        return lines

    # 1, 6, 7: what we said

    async def _said(self, db: Statements) -> list[Said]:
        arrived: dict[str, list[datetime]] = defaultdict(list)
        for each in self.ledger.deliveries:
            # A page shows a message once, however often it fetches it.
            if each.chat[1].isdecimal() or not arrived[each.message_id]:
                arrived[each.message_id].append(each.at)
        rows = await db.rows(
            "SELECT m.id, m.conversation_id, m.at, m.state, m.doc, o.n FROM message m JOIN outbox o ON o.id = m.id ORDER BY o.n"
        )
        return [_one(row, tuple(arrived.get(row["id"], ()))) for row in rows]

    def _told(self, orders: Iterable[Order], said: list[Said]) -> None:
        chats: dict[str, list[Said]] = defaultdict(list)
        for each in said:
            chats[each.conversation_id].append(each)
        for order in orders:
            mine = [each for chat in order.conversations for each in chats[chat]]
            news = {
                number: sorted(scans.values()) for number, scans in self.ledger.reported.items() if order.parcel(number)
            }
            self._broken(1, invariants.told_once(order, mine, news))

    def _quiet(self, orders: Iterable[Order], said: list[Said]) -> None:
        by_id = {order.order_id: order for order in orders}
        chats = {named("conversation", *chat): person for chat, person in self.ledger.people.items()}
        for each in said:
            person, order = chats[each.conversation_id], by_id.get(each.episode.partition(":")[0])
            if order is None or not person.chat[1].isdecimal():
                continue
            zone = _ZONES[(order.country, order.postcode)]
            for at in each.arrived:
                here = f"order {order.order_ref}: {each.episode} arrived at {at} in {zone}"
                self._broken(6, [here] if not invariants.waking(at, zone) else ())
                self._broken(6, [f"{here}, after STOP"] if person.silenced(at) else ())

    def _ordered(self, said: list[Said]) -> None:
        chats: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
        places = {each.message_id: each for each in said}
        for each in self.ledger.deliveries:
            what = places.get(each.message_id)
            if what is not None and each.chat[1].isdecimal():
                chats[what.conversation_id].append((each.at, what.place))
        for key, arrived in chats.items():
            self._broken(7, invariants.in_order(key, [place for _, place in arrived]))

    # 2: what we heard

    async def _effects(self, db: Statements, orders: Iterable[Order]) -> None:
        rows = await db.rows("SELECT conversation_id, count(*) AS n FROM message WHERE author = 'buyer' GROUP BY 1")
        kept = {row["conversation_id"]: int(row["n"]) for row in rows}
        for chat, person in self.ledger.people.items():
            here = kept.get(named("conversation", *chat), 0)
            self._broken(2, invariants.one_effect(f"chat {chat[1]}", here, len(person.acked), len(person.said)))
        for order in orders:
            for parcel in order.parcels:
                acked = len(self.ledger.reported.get(parcel.number, ()))
                sent = len(self.ledger.emitted.get(parcel.number, ()))
                self._broken(2, invariants.one_effect(f"parcel {parcel.number}", len(parcel.reports), acked, sent))
        twice = await db.rows(
            "SELECT about, arrival FROM journal WHERE arrival <> '' GROUP BY about, arrival HAVING count(*) > 1"
        )
        self._broken(2, (f"{row['arrival']} has two effects on {row['about']}" for row in twice))
        stuck = await db.rows("SELECT key, error FROM inbox WHERE state IN ('failed', 'parked') ORDER BY key")
        self._broken(2, (f"{row['key']} has no effect: {row['error']}" for row in stuck))

    # 9: what is written down

    async def _journal(self, db: Statements) -> list[tuple[str, int, str, str]]:
        lines = [(r["about"], int(r["at"]), r["arrival"], r["changes"]) async for r in housekeeping.journal(db)]
        _, broken = await housekeeping.broken_chains(db)
        self._broken(9, broken)
        by_about: dict[str, list[tuple[Change, ...]]] = defaultdict(list)
        for about, _, _, changes in lines:
            by_about[about].append(_CHANGES.decode(changes))
        store = (await people.every_store(db))[0]
        for table in ("order_", "conversation"):
            for row in await db.rows(f"SELECT id, doc FROM {table} ORDER BY id"):
                folded = invariants.replayed(store, row["id"], by_about[row["id"]])
                if folded is None or dump(folded) != row["doc"]:
                    self._broken(9, [f"{table} {row['id']} is not what its journal says"])
                self.ledger.guards[9] += len(by_about[row["id"]]) > 2
        return lines

    # How often there was something to guard

    async def _guards(
        self, db: Statements, orders: list[Order], said: list[Said], lines: list[tuple[str, int, str, str]]
    ) -> None:
        guards, now = self.ledger.guards, self.stage.clock.at
        looks = [
            row["key"].split(":")[1:] for row in await db.rows("SELECT key FROM inbox WHERE kind = 'deadline_reached'")
        ]
        told = {order.order_id: len([t for t in order.told if not t.parked]) for order in orders}
        guards[1] = sum(told.get(look[0], 0) > 0 for look in looks)
        guards[2] = self.stage.repeats + (self.stage.home.fates[Fate.REPEAT] if self.stage.home else 0)
        guards[3] = len(looks)
        cases = [(order, case, _closes(order, case)) for order in orders for case in order.cases]
        guards[4] = sum(
            closes is not None and closes - NEAR <= now and case.opened_at < closes for _, case, closes in cases
        )
        guards[10] = sum(not case.offers and case.opened_at + timedelta(days=1) <= now for _, case, _ in cases)
        guards[5] = sum(max(0, len(case.offers) - 1) for _, case, _ in cases)
        guards[6] = self._woken(orders, said)
        guards[7] = _queued(said)
        rows = await db.rows("SELECT count(*) AS n FROM outbox WHERE state = 'sent' AND attempts > 1")
        guards[8] = rows[0]["n"]
        count = self.ledger.counts
        count["orders"] = len(orders)
        count["notices"] = sum(bool(each.episode) and bool(each.arrived) for each in said)
        count["offers"] = sum(len(case.offers) for _, case, _ in cases)
        count["cases"] = len(cases)
        count["unsure"] = sum(each.state == "unsure" for each in said)
        count["journal lines"] = len(lines)

    def _woken(self, orders: list[Order], said: list[Said]) -> int:
        """Notices that came with the first minutes of the morning: they had waited for it."""
        by_id, woken = {order.order_id: order for order in orders}, 0
        for each in said:
            order = by_id.get(each.episode.partition(":")[0])
            if order is not None and each.arrived:
                zone = _ZONES[(order.country, order.postcode)]
                early = each.at - timedelta(minutes=5)
                woken += invariants.waking(each.at, zone) and not invariants.waking(early, zone)
        return woken

    def _broken(self, number: int, what: Iterable[str]) -> None:
        for each in what:
            if (number, each) not in self._known:
                self._known.add((number, each))
                self.ledger.broken(self.stage.clock.at, number, each)


def _one(row: dict[str, str], arrived: tuple[datetime, ...]) -> Said:
    message = _MESSAGE.decode(row["doc"])
    return Said(
        message_id=row["id"],
        conversation_id=row["conversation_id"],
        place=int(row["n"]),
        at=from_ms(int(row["at"])),
        state=row["state"],
        episode=message.episode,
        harmless=message.harmless,
        arrived=arrived,
    )


def _queued(said: list[Said]) -> int:
    """Messages that had to wait for an earlier one of their conversation."""
    last: dict[str, datetime] = {}
    count = 0
    for each in said:
        before = last.get(each.conversation_id)
        count += before is not None and each.at <= before
        if each.arrived:
            last[each.conversation_id] = max(each.arrived[-1], before or each.arrived[-1])
    return count


async def _orders(db: Statements) -> list[tuple[Order, datetime | None]]:
    rows = await db.rows("SELECT doc, due_at FROM order_ ORDER BY id")
    return [(_ORDERS.decode(r["doc"]), from_ms(r["due_at"]) if r["due_at"] is not None else None) for r in rows]


async def _asked(db: Statements) -> dict[str, datetime]:
    rows = await db.rows("SELECT doc, created_at FROM task ORDER BY created_at DESC")
    return {case: from_ms(r["created_at"]) for r in rows if (case := msgspec.json.decode(r["doc"]).get("case_id"))}


def _opens(order: Order, case: Case) -> datetime | None:
    """When the formal way opens by the platform's own words; None: from the payment on, or from the delivery."""
    if case.cause in _ABOUT_THE_GOODS or order.marketplace == "own_shop":
        return None
    if order.marketplace == "aliexpress":
        moved = [e.at for p in order.parcels for e in p.events if e.status not in _NO_SCAN]
        shipped = order.shipped_at or min(moved, default=None)
        return shipped + timedelta(days=10) if shipped else None
    wrote = [each.opened_at + timedelta(days=2) for each in order.cases if each.opened_by == "buyer"]
    if order.marketplace == "etsy" and order.promised_by and wrote:
        return max(order.promised_by, min(wrote))
    return order.promised_by


def _closes(order: Order, case: Case) -> datetime | None:
    """The end of the window by the platform's own words."""
    absent, wrong = _CLOSES[order.marketplace]
    promised = order.promised_by or (order.placed_at if order.marketplace == "own_shop" else None)
    if case.cause not in _ABOUT_THE_GOODS or wrong is None:
        return promised + timedelta(days=absent) if promised else None
    ends = [e.at for p in order.parcels for e in p.events if e.status is Status.DELIVERED]
    start = min(ends) if ends else promised if order.marketplace == "own_shop" else None
    return start + timedelta(days=wrong) if start else None
