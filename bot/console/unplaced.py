"""Disputes of orders that are not known: the list, whose each is, what is left aside, and one that a person enters."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.console.room import Address, Guest, Room, see
from handlers.console import unplaced as pages
from models import unplaced
from models.errors import Refused, Unknown
from models.facts.fact import change
from models.facts.inbound import DisputeSeen
from models.facts.people import Store
from models.unplaced import Place

HERE = "/console/disputes"


class Unplaced(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", HERE, self.disputes),
            ("POST", HERE, self.enter),
            ("POST", f"{HERE}/match", self.match),
            ("POST", f"{HERE}/dismiss", self.dismiss),
        )

    async def disputes(self, guest: Guest) -> web.Response:
        return self._page(guest, pages.page(guest.asked, await unplaced.disputes(self._db.reader, guest.sight)))

    async def enter(self, guest: Guest) -> web.Response:
        """Where the order is there it is a dispute of that order, otherwise it waits for one."""
        store, ref = self._store(guest, guest.form.get("store", "")), guest.form.get("order", "").strip()[:100]
        said = pages.entered(guest.click(), guest.asked, store, ref, guest.form, guest.who)
        found = await unplaced.places(self._db.reader, guest.sight.only(store.store_id), ref)
        if len(found) == 1:
            return await self._placed(said, found[0])
        await self._hand_in(said)
        return see(HERE)

    async def match(self, guest: Guest) -> web.Response:
        """First its order knows of it, then it leaves the list: a second click finds nothing left to do."""
        click, key = guest.click(), guest.form.get("key", "")
        told = next((each for each in await unplaced.disputes(self._db.reader, guest.sight) if each.key == key), None)
        if told is None:
            raise Refused(guest.t("no-longer-there"))
        ref = guest.form.get("order", "")
        found = await unplaced.places(self._db.reader, guest.sight.only(told.store_id), ref)
        if len(found) != 1:
            store = self._store(guest, told.store_id)
            raise Refused(guest.t("no-such-order-in", ref=ref.strip()[:40], store=store.name))
        answer = await self._placed(change(told, key=click, source="console"), found[0])
        async with self._db.writing() as rows:
            await unplaced.matched(rows, guest.sight, key, found[0].order_id)
        return answer

    async def dismiss(self, guest: Guest) -> web.Response:
        guest.click()
        async with self._db.writing() as rows:
            done = await unplaced.dismissed(rows, guest.sight, guest.form.get("key", ""))
        if not done:
            raise Refused(guest.t("no-longer-there"))
        return see(HERE)

    async def _placed(self, said: DisputeSeen, place: Place) -> web.Response:
        await self._hand_in(change(said, order_id=place.order_id, order_ref=place.order_ref))
        return see(f"/console/orders/{place.order_id}#disputes")

    def _store(self, guest: Guest, store_id: str) -> Store:
        found = next((each for each in guest.asked.stores if each.store_id == store_id), None)
        if found is None:
            raise Unknown(guest.t("no-such-store"))
        return found
