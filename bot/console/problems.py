"""What could not be sent or handled: the list, and sending it again, setting it aside, or saying that it did arrive."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.console.room import Address, Guest, Room, see
from handlers.console import problems
from models import dead_letters, unread
from models.errors import Refused


class Problems(Room):
    def addresses(self) -> Iterable[Address]:
        return (("GET", "/console/problems", self.problems), ("POST", "/console/problems", self.mend))

    async def problems(self, guest: Guest) -> web.Response:
        letters = await dead_letters.letters(self._db.reader, guest.seller_id)
        found = await unread.unread(self._db.reader, guest.seller_id)
        return self._page(guest, problems.page(guest.asked, letters, found))

    async def mend(self, guest: Guest) -> web.Response:
        """A second click finds nothing left to do, and says so."""
        key, way = guest.form.get("key", ""), guest.form.get("way", "")
        async with self._db.writing() as rows:
            match way:
                case "again":
                    done = await dead_letters.again(rows, guest.seller_id, key, guest.now)
                case "arrived":
                    done = await dead_letters.arrived(rows, guest.seller_id, key)
                case _:
                    done = way == "aside" and await dead_letters.aside(rows, guest.seller_id, key)
        if not done:
            raise Refused(guest.t("no-longer-there"))
        self._world.due.set()
        return see("/console/problems")
