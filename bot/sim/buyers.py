"""Buyers: they ask, complain, show photos, take offers twice and crosswise, refuse as ten personas do, say STOP, block."""

from __future__ import annotations

import hashlib
import random
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any

from bot.personas.minds import Does, drawn, who
from bot.personas.tables import Persona, at, tables
from bot.personas.words import says as sentence
from bot.sim import letters
from bot.sim.ledger import Delivery, Person
from bot.sim.letters import Scan, Sold
from bot.sim.people import HABITS, WORDS
from bot.sim.shops import Shop
from bot.sim.stage import Act, Stage

MOST = 26  # messages of one buyer in a run: nobody talks for ever
_OF_PHOTOS = frozenset({"shotsdone", "onephoto", "delphoto"})


class Buyer:
    def __init__(self, stage: Stage, shop: Shop, sold: Sold, zone: str, *, web: bool, n: int) -> None:
        self.stage, self.shop, self.web = stage, shop, web
        self.draw = random.Random(f"buyer:{stage.seed}:{n}")
        self.language, self.habit = sold.language, self.draw.choice(HABITS)
        self.key, self.offers = f"buyer:{stage.seed}:{n}", 0
        self.persona: Persona = tables().personas[who(self.key)]
        ref = hashlib.sha256(f"visitor {n}".encode()).hexdigest()[:32] if web else str(7_000_000_000 + n)
        self.chat = (shop.secrets["webchat" if web else "telegram"][0], ref)
        self.sold: list[Sold] = []
        self.person = Person(self.chat, zone)
        self.said, self.after, self.asked = 0, 0, 0
        self._frames = count(1)
        stage.ledger.people[self.chat] = self.person

    def ordered(self, sold: Sold, first: datetime, scans: tuple[Scan, ...]) -> None:
        """The life of one order from its buyer's side."""
        self.sold.append(sold)
        self.person.orders.add(sold.ref)
        self.stage.at(first, self._doing(lambda: self._opens(sold)))
        draw, ends = self.draw, scans[-1]
        for _ in range(draw.randint(0, 2)):
            asks = first + timedelta(days=draw.uniform(1, 20))
            self.stage.at(asks, self._doing(lambda: self.says(draw.choice(("where", "late", "where", "noise")))))
        if ends.status == "delivered" and draw.random() < 0.3:
            wrong = draw.choice(("damaged", "damaged", "missing"))
            when = max(ends.at, first) + timedelta(hours=draw.uniform(1, 60))
            self.stage.at(when, self._doing(lambda: self.says(wrong, about=sold)))
        elif draw.random() < 0.35:
            when = first + timedelta(days=draw.uniform(12, 30))
            self.stage.at(when, self._doing(lambda: self.says(draw.choice(("late", "refund", "missing", "human")))))
        if self.web:
            for day in range(1, 30, 2):
                self.stage.at(first + timedelta(days=day, hours=draw.uniform(0, 9)), self._visit)

    # What a buyer does

    def says(self, wish: str, about: Sold | None = None) -> None:
        words = WORDS[wish][self.language]
        if about is not None and len(self.sold) > 1:
            words += f" {about.ref}"
        self._message({"text": words})
        if wish == "stop":
            self.stage.ledger.counts["STOP"] += 1

    def presses(self, action: str) -> None:
        self.stage.ledger.counts["presses"] += 1
        if action == "restart":
            self.person.wishes.append((self.stage.clock.at, False))
        if self.web:
            self._frame({"action": action})
            return
        chat = {"id": int(self.chat[1]), "type": "private"}
        tap = {"id": f"{self.chat[1]}{next(self._frames)}", "from": self._self(), "data": action}
        self._update({"callback_query": {**tap, "message": {"message_id": 1, "date": 1, "chat": chat}}}, heard=True)

    def shows(self, photos: int) -> None:
        """An album: several messages at nearly the same time."""
        for _ in range(photos):
            ref = f"photo{self.chat[1][-6:]}x{next(self._frames)}"
            sizes = [{"file_id": ref, "file_unique_id": ref, "width": 64, "height": 48}]
            self._message({"photo": sizes})
        self.stage.ledger.counts["photos"] += photos

    def blocks(self) -> None:
        if self.web or self.person.blocked:
            return
        self.stage.ledger.counts["blocks"] += 1
        self._moves("kicked")
        if self.draw.random() < 0.5:
            self.stage.after(timedelta(days=self.draw.uniform(1, 7)), self._doing(lambda: self._moves("member"), True))

    def leaves(self, *, block: bool) -> None:
        if not self.person.blocked and not self.stage.faults.over:
            self.stage.ledger.counts["left just then"] += 1
            if block:
                self.blocks()
            else:
                self.says("stop")

    # How a buyer answers

    def reads(self, what: Delivery, message_id: int) -> None:
        if self.said >= MOST or self.stage.faults.over:
            return
        actions = [action for _, action in what.buttons if action]
        for act in self._answers(actions):
            pause = timedelta(minutes=self.draw.choice((1, 3, 20, 90, 300, 1100)), seconds=self.draw.uniform(0, 50))
            self.stage.after(pause, self._doing(act))
            if self.habit == "hasty" and self.draw.random() < 0.7:
                self.stage.after(pause + timedelta(seconds=self.draw.uniform(0, 2)), self._doing(act))

    def _answers(self, actions: list[str]) -> list[Any]:
        draw = self.draw
        first = {action.partition(":")[0]: action for action in reversed(actions)}
        if "take" in first:
            return self._to_offer([a for a in actions if a.startswith("take:")], first.get("more", ""))
        if "nophoto" in first:
            if draw.random() < 0.75 and not self.web:
                return [lambda: self.shows(draw.randint(1, 3))]
            return [lambda: self.presses(first["nophoto"])]
        if not first.keys().isdisjoint(_OF_PHOTOS):
            return self._of_photos(first)
        for pair in (("still", "found"), ("well", "wrong"), ("agree", "cancel")):
            if pair[0] in first and draw.random() < 0.75:
                return [partial(self.presses, first[pair[draw.random() >= 0.65]])]
        if "restart" in first and draw.random() < 0.4:
            return [lambda: self.presses("restart")]
        if "options" in first and draw.random() < 0.6:
            return [lambda: self.presses("options" if draw.random() < 0.7 else "where")]
        if self.habit in ("stopper", "blocker") and "where" in first and draw.random() < 0.3:
            return [self._leaving()]
        if "damaged" in first and draw.random() < 0.06:
            return [lambda: self.presses(draw.choice(actions))]
        return []

    def _of_photos(self, first: dict[str, str]) -> list[Any]:
        """One more was asked for beside an offer: many send it, some skip it, or look at what they have sent and delete one."""
        self.asked += 1
        lot = drawn(f"{self.key}:photo:{self.asked}")
        if "onephoto" in first or "delphoto" in first:
            verb = "onephoto" if "onephoto" in first else "delphoto" if lot < 0.5 else "retake"
            return [lambda: self.presses(first[verb])]
        if "shotsdone" not in first:
            return []
        if lot < 0.4 and not self.web:
            return [lambda: self.shows(1 + (lot < 0.1))]
        if lot < 0.6:
            return [lambda: self.presses(first.get("skipshot", first["shotsdone"]))]
        if lot < 0.7:
            return [lambda: self.presses(first["shotsdone"])]
        return [lambda: self.presses("myphotos")] if lot < 0.8 else []

    def _leaving(self) -> Any:
        return (lambda: self.says("stop")) if self.habit == "stopper" else self.blocks

    def _to_offer(self, takes: list[str], more: str) -> list[Any]:
        draw, lot = self.draw, self.draw.random()
        match self.habit:
            case "hasty" if lot < 0.75:
                return [lambda: self.presses(takes[0]), lambda: self.presses(takes[-1])]
            case "stopper" | "blocker" if lot < 0.6:
                return [self._leaving()]
            case "talker":
                wish = draw.choice(("yes", "no", "refund", "noise", "thanks"))
                return [lambda: self.says(wish)]
        return self._as_persona(takes, more)

    def _as_persona(self, takes: list[str], more: str) -> list[Any]:
        """An option is taken for one that makes half of the loss good: more than that cannot be seen from a button."""
        persona, self.offers = self.persona, self.offers + 1
        if self._lot("silent") < persona.silent:
            return []
        if self._lot("strays") < persona.lost_thread:
            return [lambda: self.says("noise")]
        for take in takes:
            if self._lot(take) < at(persona.money, 0.5):
                return [partial(self.presses, take)]
        if self._lot("threat") < persona.threat:
            return [lambda: self.says("threat")]
        if self._lot("counter") < persona.counter[0]:
            percent = 5 * round(4 + 16 * self._lot("asks"))
            return [lambda: self._message({"text": sentence(Does.COUNTER, self.language, percent)})]
        if self.offers > persona.patience:
            return [lambda: self.says("human")]
        return [lambda: self.presses(more)] if more else [lambda: self.says("refund")]

    def _lot(self, what: str) -> float:
        return drawn(f"{self.key}:{self.offers}:{what}")

    # How it travels

    def _opens(self, sold: Sold) -> None:
        token = self.stage.vault.link(self.shop.store.store_id, sold.ref)
        if self.draw.random() < 0.12:
            self._message({"text": f"{WORDS['where'][self.language]} {sold.ref} {sold.email}"})
        elif self.web:
            self._frame({"open": True, "link": token, "language": self.language})
        else:
            self._update({"message": {**self._about(), "text": f"/start {token}"}})

    def _message(self, said: dict[str, Any]) -> None:
        if self.web:
            self._frame(said)
        else:
            stop = said.get("text") in WORDS["stop"].values()
            self._update({"message": {**self._about(), **said}}, heard=True, stop=stop)

    def _update(self, body: dict[str, Any], *, heard: bool = False, stop: bool = False) -> None:
        self.said += 1
        _, key, secrets = self.shop.secrets["telegram"]
        number = next(self.shop.updates)
        if heard:
            self.person.said.add(str(number))

        def acked() -> None:
            if heard:
                self.person.acked.add(str(number))
            if stop:
                self.person.wishes.append((self.stage.clock.at, True))

        self.stage.post(letters.telegram(key, secrets["hook_secret"], {"update_id": number, **body}), acked)

    def _frame(self, said: dict[str, Any]) -> None:
        self.said += 1
        name = f"f{next(self._frames)}"
        if "open" not in said:
            self.person.said.add(name)

        def acked() -> None:
            if name in self.person.said:
                self.person.acked.add(name)
            self.stage.after(timedelta(seconds=1), self._visit)

        self.stage.post(letters.frame(self.shop.secrets["webchat"][1], self.chat[1], {"id": name, **said}), acked)

    def _moves(self, status: str) -> None:
        self.person.blocked = status == "kicked"
        user = {"id": 8, "is_bot": True, "first_name": "Bot"}
        old = {"user": user, "status": "member" if self.person.blocked else "kicked", "until_date": 0}
        new = {"user": user, "status": status, "until_date": 0}
        body = {**self._about(), "old_chat_member": old, "new_chat_member": new}
        body.pop("message_id")
        self._update({"my_chat_member": body})

    async def _visit(self) -> None:
        self.after = await self.stage.visit(self.chat, self.after)

    def _about(self) -> dict[str, Any]:
        chat = {"id": int(self.chat[1]), "type": "private"}
        return {
            "message_id": next(self._frames),
            "date": int(self.stage.clock.at.timestamp()),
            "from": self._self(),
            "chat": chat,
        }

    def _self(self) -> dict[str, Any]:
        return {"id": int(self.chat[1]), "is_bot": False, "first_name": "Ana", "language_code": self.language[:2]}

    def _doing(self, act: Any, though_blocked: bool = False) -> Act:
        async def doing() -> None:
            if self.said < MOST and not self.stage.faults.over and (though_blocked or not self.person.blocked):
                act()

        return doing
