"""Dossiers: what one would lack, asking for it while it can be had, and making one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from aiohttp import web

from bot import export
from bot.console.room import Address, Away, Guest, Room, see
from handlers.console import lacking
from locales import LANGUAGES
from models import casefile
from models.errors import Misconfigured, Refused, Unavailable, Unknown
from models.facts.audiences import Audience


class Proofs(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/cases/{id}/dossier", self.lacking),
            ("POST", "/console/cases/{id}/dossier", self.dossier),
            ("POST", "/console/cases/{id}/ask", self.ask_for),
        )

    async def lacking(self, guest: Guest) -> web.Response:
        """What a dossier would lack for the chosen reader, before it is made."""
        file, audience = await self._proofs(guest, guest.asked.query)
        return self._page(guest, lacking.page(guest.asked, file, audience))

    async def dossier(self, guest: Guest) -> web.Response:
        """As the ZIP, or its pages alone; that it was made stands in the journal before it leaves.

        Where the pages cannot be printed it says why, and gives the rest to who wants it so.
        """
        file, audience = await self._proofs(guest, guest.form)
        world, language, way = self._world, guest.form.get("language", "en"), guest.form.get("as", "")
        if language not in LANGUAGES:
            raise Refused(guest.t("no-such-language"))
        try:
            made = await export.made(file, audience, language, world.files, guest.now, fonts=world.fonts)
        except Unavailable:
            raise Away from None
        if made.unprinted and way != "bare":
            return self._page(guest, lacking.page(guest.asked, file, audience, made.unprinted))
        await self._hand_in(export.written_down(file, audience, language, made, guest.who))
        name, body, kind = made.name, made.data, "application/zip"
        if way == "pdf":
            name, body, kind = made.name.removesuffix(".zip") + ".pdf", made.pages, "application/pdf"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=body, content_type=kind, headers=headers)

    async def ask_for(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        await self._hand_in(lacking.asked(guest.click(), order, case, guest.who, guest.form.get("shot", "")[:40]))
        return see(f"/console/cases/{case.case_id}/dossier?" + urlencode({"for": guest.form.get("for", "")}))

    async def _proofs(self, guest: Guest, named: Mapping[str, str]) -> tuple[casefile.CaseFile, Audience]:
        file = await casefile.read(self._db.reader, guest.sight, guest.part("id"))
        if file is None:
            raise Unknown(guest.t("no-such-case"))
        try:
            return file, export.audience_of(named.get("for"), file)
        except Misconfigured as error:
            raise Refused(guest.t("no-such-reader")) from error
