"""Sellers with office hours: they settle what was agreed, answer who waits, close what the bot may not end."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from bot.sim import letters
from bot.sim.letters import Sold
from bot.sim.shops import Shop
from bot.sim.stage import Act, Stage
from handlers import drafting
from models import ledger, people, report
from models.facts.cases import Remedy
from models.facts.decisions import Known
from models.facts.fact import change, from_ms, to_ms
from models.facts.inbound import AnsweredThere, BuyerTold, CaseClosed, Inbound, Replied, Settled, TakenOver
from models.facts.money import Money
from models.facts.policies import Caps
from models.facts.priors import PRIORS
from models.rules.platform import Mode
from models.rules.tasks import Task
from models.sight import Sight

LOOKS_IN = timedelta(hours=3)
FORGETS = 0.25


class Person:
    def __init__(self, stage: Stage, shop: Shop, zone: str, sold: dict[str, Sold]) -> None:
        self.stage, self.shop, self.zone, self.sold = stage, shop, ZoneInfo(zone), sold
        self.draw = random.Random(f"seller:{stage.seed}:{shop.store.key}")
        self._clicks = 0
        self._done: set[str] = set()
        self._forgotten: dict[str, datetime] = {}

    def opens(self) -> None:
        self.stage.after(LOOKS_IN, self._look)

    async def _look(self) -> None:
        self.stage.after(LOOKS_IN, self._look)
        here = self.stage.clock.at.astimezone(self.zone)
        if here.weekday() > 4 or not 9 <= here.hour < 18 or self.stage.home is None:
            return
        rows = await self.stage.home.db.reader.rows(
            "SELECT doc FROM task WHERE seller_id = ? AND done_at IS NULL ORDER BY due_at, id LIMIT 12",
            self.shop.store.seller_id,
        )
        for row in rows:
            if self.draw.random() < 0.6:
                await self._do(msgspec.json.decode(row["doc"], type=Task))

    async def _do(self, task: Task) -> None:
        match task.kind:
            case "settle":
                await self._settle(task)
            case "answer" if self._forgotten.get(task.about, self.stage.clock.at) <= self.stage.clock.at:
                await self._answer(task.about)
            case "notify" | "decide" if await self._sends(task.about):
                pass
            case "decide" | "alarm" if self.draw.random() < 0.5:
                await self._click(
                    CaseClosed(
                        key=self._key(), seller_id=self._seller, order_id=task.about, case_id=task.case_id, by="Li"
                    )
                )

    async def _sends(self, order_id: str) -> bool:
        """What belongs into a marketplace's own messages is sent there, by its draft; some buyers answer."""
        home = self.stage.home
        order = await report.order(home.db.reader, Sight(seller_id=self._seller), order_id) if home else None
        if home is None or order is None:
            return False
        file = await report.order_file(home.db.reader, Sight(seller_id=self._seller), order)
        at = from_ms(to_ms(self.stage.clock.at))
        facts = Known(
            store=(await people.stores(home.db.reader, self._seller))[0],
            orders={order_id: order},
            conversations={each.conversation_id: each for each in file.talks},
            lanes=home.db.lanes.get(self._seller, PRIORS),
        )
        facts = change(facts, ledger=await ledger.read(home.db.reader, facts, at, ledger.Spent()))
        ready = [each for each in drafting.of_order(facts, order_id, at) if each.mode is Mode.DRAFT]
        for draft in ready:
            told = BuyerTold(
                key=self._key(),
                seller_id=self._seller,
                order_id=order_id,
                episode=draft.episode,
                by="Li",
                proof=draft.proof,
                shown_at=at,
            )
            if await self._click(told) and draft.offers:
                self.stage.ledger.counts["offered there"] += 1
                self.stage.after(timedelta(hours=self.draw.uniform(1, 90)), self._passes_on(order_id))
        return bool(ready)

    def _passes_on(self, order_id: str) -> Act:
        """What the buyer has answered there: one of the options, a no, or nothing."""

        async def answer() -> None:
            home = self.stage.home
            order = await report.order(home.db.reader, Sight(seller_id=self._seller), order_id) if home else None
            for case in order.open_cases if order else ():
                drawn = self.draw.random()
                if case.live_offer is None or drawn < 0.4:
                    continue
                chosen = self.draw.randrange(len(case.live_offer.options)) if drawn < 0.75 else None
                there = AnsweredThere(
                    key=self._key(),
                    seller_id=self._seller,
                    order_id=order_id,
                    offer_id=case.live_offer.offer_id,
                    by="Li",
                    chosen=chosen,
                )
                await self._click(there)

        return answer

    async def _settle(self, task: Task) -> None:
        """Now and then the button is clicked twice."""
        if task.offer_id not in self._done:  # else it is paid, and only the click was lost
            self._done.add(task.offer_id)
            self._pays_back(task)
        option = task.option
        reference = f"RB26{self._clicks:011d}" if option and option.remedy is Remedy.RESHIP else "CODE10"
        for _ in range(2 if self.draw.random() < 0.2 else 1):
            done = Settled(
                key=self._key(),
                seller_id=self._seller,
                order_id=task.about,
                offer_id=task.offer_id,
                by="Li",
                reference=reference if option and option.remedy in (Remedy.RESHIP, Remedy.COUPON) else "",
            )
            await self._click(done)
        self.stage.ledger.counts["settled"] += 1

    def _pays_back(self, task: Task) -> None:
        """Who clicks has looked into the shop, and paid what it had not; its till says so by its next webhook."""
        option = task.option
        if not option or not option.amount or option.remedy is Remedy.COUPON or self.shop.platform != "shopify":
            return
        sold, till = self.sold[task.order_ref], self.stage.outside.till
        if any(each.note.endswith(task.offer_id) for each in till.movements if each.note):
            return
        minor = min(option.amount.minor, till.left(letters.shopify_id(sold)).minor)
        self.stage.ledger.hands.append((task.offer_id, minor, self.stage.clock.at))
        self._till(sold, minor)

    def _till(self, sold: Sold, minor: int, acked: Callable[[], None] = lambda: None) -> None:
        """Paid in the shop itself, by hand."""
        amount = Money(minor=minor, currency=sold.total.currency)
        self.stage.outside.till.by_hand(letters.shopify_id(sold), amount)
        self.shows(sold, minor, acked)

    def shows(self, sold: Sold, minor: int, acked: Callable[[], None] = lambda: None) -> None:
        """The shop's webhook, with all that was paid back so far."""
        paid = self.stage.ledger.paid[sold.ref] = self.stage.ledger.paid.get(sold.ref, 0) + minor
        _, key, secrets = self.shop.secrets["shopify"]
        body = letters.shopify_order(key, secrets["secret"], sold, self.stage.clock.at, refunded=paid)
        self.stage.post(body, acked)

    def kindness(self, sold: Sold) -> Act:
        """A part of the price given back in the shop itself, behind our back, while there is no case yet."""

        async def give() -> None:
            home, ledger = self.stage.home, self.stage.ledger
            if home is None or await home.db.reader.rows("SELECT 1 FROM case_ WHERE order_ref = ?", sold.ref):
                return
            minor = sold.total.minor // 5
            self._till(sold, minor, lambda: ledger.gifts.update({sold.ref: (minor, self.stage.clock.at)}))
            ledger.counts["gifts"] += 1

        return give

    async def lowers_the_policy(self) -> None:
        """What is on the table keeps its terms; what comes after has the new ones."""
        home = self.stage.home
        if home is None:
            self.stage.after(timedelta(minutes=20), self.lowers_the_policy)
            return
        store = (await people.stores(home.db.reader, self._seller))[0]
        lower = change(store.policy, version="lower", caps=Caps(case_percent=60, order_percent=60))
        async with home.db.writing() as rows:
            await people.save_store(rows, change(store, policy=lower), self.stage.clock.at)

    async def _answer(self, conversation_id: str) -> None:
        """Now and then somebody takes a talk over and thinks no more of it, or answers and does not give it back."""
        if self.draw.random() < FORGETS:
            taken = TakenOver(key=self._key(), seller_id=self._seller, conversation_id=conversation_id, by="Li")
            if await self._click(taken):
                self._forgotten[conversation_id] = self.stage.clock.at + timedelta(hours=self.draw.uniform(6, 90))
                self.stage.ledger.counts["taken over and left"] += 1
            return
        words = Replied(
            key=self._key(),
            seller_id=self._seller,
            conversation_id=conversation_id,
            text="Hello, I look at it.",
            by="Li",
        )
        if await self._click(words) and self.draw.random() >= FORGETS:
            self.stage.after(timedelta(hours=self.draw.uniform(0.5, 20)), self._leaving(conversation_id))

    def _leaving(self, conversation_id: str) -> Act:
        async def leave() -> None:
            back = TakenOver(
                key=self._key(), seller_id=self._seller, conversation_id=conversation_id, by="Li", back=True
            )
            if not await self._click(back):
                self.stage.after(timedelta(minutes=30), self._leaving(conversation_id))

        return leave

    async def _click(self, what: Inbound) -> bool:
        return await self.stage.click(what)

    @property
    def _seller(self) -> str:
        return self.shop.store.seller_id

    def _key(self) -> str:
        self._clicks += 1
        return f"console:{self.shop.store.key}:{self._clicks}"
