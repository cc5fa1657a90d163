"""Cases: the list, one on a page, its photos, and every click on it."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import showing
from bot.console.room import Address, Guest, NoPhoto, Room, see
from handlers.console import cases, colours, drafts
from models import report as rows
from models import seen
from models.errors import Refused
from models.facts.cases import Case, Evidence


class Cases(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/cases", self.cases),
            ("GET", "/console/cases/{id}", self.case),
            ("GET", "/console/cases/{id}/photos/{evidence}", self.photo),
            ("POST", "/console/cases/{id}/photos/{evidence}/original", self.original),
            ("POST", "/console/cases/{id}/erase", self.erase),
            ("POST", "/console/cases/{id}/settle", self.settle),
            ("POST", "/console/cases/{id}/approve", self.approve),
            ("POST", "/console/cases/{id}/revoke", self.revoke),
            ("POST", "/console/cases/{id}/answer", self.answered),
            ("POST", "/console/cases/{id}/colour", self.coloured),
            ("POST", "/console/cases/{id}/close", self.close),
        )

    async def cases(self, guest: Guest) -> web.Response:
        db, sight = self._db.reader, guest.shown
        found = await rows.cases(db, sight, cases.wanted(guest.asked), cases.SHOWN + 1)
        return self._page(guest, cases.listed(guest.asked, found, await rows.case_counts(db, sight)))

    async def case(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        await self._saw(guest, case.case_id, seen.CASE)
        file = await self._file_of(guest, order)
        return self._page(
            guest, cases.page(guest.asked, file, case, await self._drafts(guest, file), await self._looks(order))
        )

    async def settle(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.settlement is not None:
            reference = guest.form.get("reference", "")
            await self._hand_in(cases.settled(guest.click(), order, case, guest.who, reference))
        return see(f"/console/cases/{case.case_id}")

    async def approve(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        allow, rung = guest.form.get("allow") == "yes", guest.form.get("rung", "")
        await self._hand_in(cases.approved(guest.click(), order, case, guest.who, rung, allow=allow))
        return see(f"/console/cases/{case.case_id}")

    async def revoke(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.offer(offer_id := guest.form.get("offer", "")) is not None:
            await self._hand_in(cases.revoked(guest.click(), order, guest.who, offer_id))
        return see(f"/console/cases/{case.case_id}")

    async def answered(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.offer(guest.form.get("offer", "")) is not None and guest.form.get("chosen", ""):
            await self._hand_in(drafts.answered(guest.click(), order, guest.form, guest.who))
        return see(f"/console/cases/{case.case_id}")

    async def coloured(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        sku, colour = guest.form.get("sku", ""), guest.form.get("colour", "")
        if (said := colours.said(guest.click(), order, guest.who, sku, colour)) is None:
            raise Refused(guest.t("no-such-colour"))
        await self._hand_in(said)
        return see(f"/console/cases/{case.case_id}#colours")

    async def close(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        await self._hand_in(cases.closed(guest.click(), order, case, guest.who, guest.form.get("note", "")))
        return see(f"/console/cases/{case.case_id}")

    async def photo(self, guest: Guest) -> web.Response:
        """The copy of a case's evidence, for whom the case belongs to."""
        order, case = await self._case(guest)
        found = self._evidence(guest, case)
        if found.gone_at is not None:
            return showing.tile(*cases.removed(guest.asked, order, found))
        return self._picture(await self._bytes(found.file), f"photo-{found.evidence_id}")

    async def original(self, guest: Guest) -> web.Response:
        """What the buyer sent, byte for byte, as a file to keep; who took it stands in the journal before it leaves."""
        order, case = await self._case(guest)
        found = self._evidence(guest, case)
        if not found.here:
            raise NoPhoto
        data = await self._file(found.original)
        await self._saw(guest, case.case_id, seen.ORIGINAL, found.evidence_id)
        await self._hand_in(cases.taken(guest.click(), order, case, guest.who, found.evidence_id))
        return showing.original(data, found.looked.type if found.looked else "", f"original-{found.evidence_id}")

    def _evidence(self, guest: Guest, case: Case) -> Evidence:
        found = next((each for each in case.evidence if each.evidence_id == guest.part("evidence")), None)
        if found is None:
            raise NoPhoto
        return found

    async def erase(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if guest.form.get("sure") != "yes":
            raise Refused(guest.t("not-confirmed"))
        await self._hand_in(cases.erased(guest.click(), order, case, guest.who))
        return see(f"/console/cases/{case.case_id}#photos")
