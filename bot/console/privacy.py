"""A buyer's rights: a copy of everything that is kept, and to be forgotten. Both pass through one place."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import erasing, handout, showing
from bot.console.room import Address, Guest, Room, see
from models import personal
from models.errors import Refused
from models.facts.orders import Order
from models.personal import Person


class Privacy(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("POST", "/console/orders/{id}/export", self.export),
            ("POST", "/console/orders/{id}/forget", self.forget),
        )

    async def export(self, guest: Guest) -> web.StreamResponse:
        """Who made it stands in the list before it leaves."""
        _, person = await self._whole(guest)
        guest.click()
        path = handout.aside(self._world)
        try:
            await handout.packed(self._db.reader, self._world.files, person, guest.now, path)
            await self._world.hand_in(handout.handed(person, guest.who, guest.now))
            return await showing.attached(guest.request, path, handout.NAME)
        finally:
            path.unlink(missing_ok=True)

    async def forget(self, guest: Guest) -> web.Response:
        order, person = await self._whole(guest)
        if guest.form.get("sure") != "yes":
            raise Refused(guest.t("not-confirmed"))
        guest.click()
        await self._world.hand_in(erasing.whole(person, guest.who, guest.now))
        return see(f"/console/orders/{order.order_id}#privacy")

    async def _whole(self, guest: Guest) -> tuple[Order, Person]:
        """Whatever hands over or forgets all of a buyer comes through here: the place to ask again who is there."""
        order = await self._order(guest)
        return order, await personal.of_order(self._db.reader, order)
