"""Orders: one on a page, what a person told its buyer, and the days by which a platform wants it shipped."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.console.room import Address, Guest, Room, see
from handlers.console import clocks, drafts, orders
from models import seen
from models.facts.orders import Order


class Orders(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/orders/{id}", self.order),
            ("POST", "/console/orders/{id}/told", self.told),
            ("POST", "/console/orders/{id}/deadlines", self.deadlines),
            ("POST", "/console/orders/{id}/pause", self.pause),
        )

    async def order(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._saw(guest, order.order_id, seen.ORDER)
        file = await self._file_of(guest, order)
        found = await self._drafts(guest, file)
        looks = await self._looks(order)
        return self._page(guest, orders.page(guest.asked, file, self._chat_link(guest, order), found, looks))

    async def told(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._hand_in(drafts.told(guest.click(), order, guest.form, guest.who))
        return see(f"/console/orders/{order.order_id}")

    async def pause(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        days = guest.form.get("days", "") if guest.form.get("do") == "pause" else ""
        await self._hand_in(orders.paused(guest.click(), order, guest.who, days, guest.now))
        return see(f"/console/orders/{order.order_id}#next")

    async def deadlines(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._hand_in(clocks.shown(guest.click(), guest.asked, order, guest.form))
        return see(f"/console/orders/{order.order_id}#deadlines")

    def _chat_link(self, guest: Guest, order: Order) -> str:
        """What a buyer opens to be linked to the order."""
        store = next((each for each in guest.asked.stores if each.store_id == order.store_id), None)
        token = self._world.vault.link(order.store_id, order.order_ref)
        return f"{self._base(guest)}/chat/{store.key}?order={token}" if store else ""
