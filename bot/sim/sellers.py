"""Sellers with office hours: they settle what was agreed, answer who waits, close what the bot may not end."""

from __future__ import annotations

import random
from datetime import timedelta
from zoneinfo import ZoneInfo

import msgspec

from bot.sim.shops import Shop
from bot.sim.stage import Act, Stage
from models.facts.cases import Remedy
from models.facts.inbound import CaseClosed, Replied, Settled, TakenOver
from models.rules.tasks import Task

LOOKS_IN = timedelta(hours=3)


class Person:
    def __init__(self, stage: Stage, shop: Shop, zone: str) -> None:
        self.stage, self.shop, self.zone = stage, shop, ZoneInfo(zone)
        self.draw = random.Random(f"seller:{stage.seed}:{shop.store.key}")
        self._clicks = 0

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
            case "answer":
                await self._answer(task.about)
            case "decide" | "alarm" if self.draw.random() < 0.5:
                await self._click(
                    CaseClosed(key=self._key(), seller_id=self._seller, order_id=task.about, case_id=task.case_id, by="Li")
                )

    async def _settle(self, task: Task) -> None:
        """Now and then the button is clicked twice."""
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

    async def _answer(self, conversation_id: str) -> None:
        words = Replied(
            key=self._key(), seller_id=self._seller, conversation_id=conversation_id, text="Hello, I look at it.", by="Li"
        )
        if await self._click(words):
            self.stage.after(timedelta(hours=self.draw.uniform(0.5, 20)), self._leaving(conversation_id))

    def _leaving(self, conversation_id: str) -> Act:
        async def leave() -> None:
            back = TakenOver(
                key=self._key(), seller_id=self._seller, conversation_id=conversation_id, by="Li", back=True
            )
            if not await self._click(back):
                self.stage.after(timedelta(minutes=30), self._leaving(conversation_id))

        return leave

    async def _click(self, what: CaseClosed | Settled | Replied | TakenOver) -> bool:
        return await self.stage.click(what)

    @property
    def _seller(self) -> str:
        return self.shop.store.seller_id

    def _key(self) -> str:
        self._clicks += 1
        return f"console:{self.shop.store.key}:{self._clicks}"
