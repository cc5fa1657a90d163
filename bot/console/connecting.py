"""Connections: how each does, a test that really asks, new credentials, and removal."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import probing
from bot.console.room import Address, Guest, Room, see
from bot.console.setup import _given
from handlers.console import connections
from models import people
from models.errors import Misconfigured, Refused, Unknown
from models.people import Sealed


class Connecting(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/connections", self.connections),
            ("POST", "/console/connections/{id}/test", self.test),
            ("POST", "/console/connections/{id}/remove", self.remove),
        )

    async def connections(self, guest: Guest, tested: str = "", left: tuple[Sealed, str] | None = None) -> web.Response:
        found = await people.connections(self._db.reader, guest.seller_id)
        can = probing.adapters(self._world)
        fields = {kind: _given(self, kind) for kind in can}
        return self._page(
            guest, connections.page(guest.asked, found, fields, probing.OWN, self._base(guest), tested, left)
        )

    async def test(self, guest: Guest) -> web.Response:
        row = await self._row(guest)
        guest.click()
        await probing.test(self._world, self._db, row)
        return await self.connections(guest, row.connection_id)

    async def remove(self, guest: Guest) -> web.Response:
        row = await self._row(guest)
        guest.click()
        if not guest.form.get("sure"):
            raise Refused(guest.t("removal-unconfirmed"))
        try:
            why = await probing.remove(self._world, self._db, row)
        except Misconfigured:
            raise Refused(guest.t("belongs-to-store")) from None
        return await self.connections(guest, left=(row, why)) if why else see("/console/connections")

    async def _row(self, guest: Guest) -> Sealed:
        row = await people.connection_by_id(self._db.reader, guest.part("id"))
        if row is None or row.seller_id != guest.seller_id:
            raise Unknown
        return row
