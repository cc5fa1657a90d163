"""A buyer's rights: a copy of everything that is kept, and to be forgotten. Both pass through one place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

from aiohttp import web

from bot import erasing, handout
from bot.console.room import Address, Guest, Room, see
from models import personal
from models.errors import Refused
from models.facts.orders import Order
from models.personal import Person

PART = 256 * 1024


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
        path = self._aside()
        try:
            await handout.packed(self._db.reader, self._world.files, person, guest.now, path)
            await self._world.hand_in(handout.handed(person, guest.who, guest.now))
            return await _sent(guest.request, path)
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

    def _aside(self) -> Path:
        assert self._world.data is not None
        return self._world.data / f".export.{self._world.vault.token()}.zip"


async def _sent(request: web.Request, path: Path) -> web.StreamResponse:
    answer = web.StreamResponse(
        headers={
            "Content-Type": "application/zip",
            "Content-Disposition": f'attachment; filename="{handout.NAME}"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Content-Length": str(path.stat().st_size),
        }
    )
    await answer.prepare(request)
    with path.open("rb") as file:
        while part := await asyncio.to_thread(file.read, PART):
            await answer.write(part)
    await answer.write_eof()
    return answer
