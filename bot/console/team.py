"""People: invited, changed, switched off, helped when they cannot sign in any more. Owners only."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.console.room import Address, Guest, Room, see
from bot.signin import sign_in_name
from handlers.console import people
from models import team
from models.errors import Refused, Unknown
from models.facts.fact import change, named
from models.team import Person, Role


class Team(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/people", self.people),
            ("POST", "/console/people", self.invite),
            ("POST", "/console/people/codes", self.require_codes),
            ("GET", "/console/people/{id}", self.person),
            ("POST", "/console/people/{id}", self.changed),
            ("POST", "/console/people/{id}/link", self.link),
            ("POST", "/console/people/{id}/off", self.off),
            ("POST", "/console/people/{id}/on", self.on),
            ("POST", "/console/people/{id}/codes-off", self.codes_off),
        )

    async def people(self, guest: Guest, wrong: str = "", link: str = "", link_for: str = "") -> web.Response:
        found = await team.people(self._db.reader, guest.seller_id)
        required = bool(guest.seller and guest.seller.two_steps)
        typed = {each: guest.form.get(each, "") for each in ("name", "sign_in")} if wrong else None
        made = people.listed(
            guest.asked, found, required=required, wrong=wrong, typed=typed, link=link, link_for=link_for
        )
        return self._page(guest, made)

    async def invite(self, guest: Guest) -> web.Response:
        """A person without a password, and the link by which they choose one."""
        said, sign_in = people.said(guest.asked, guest.sent), sign_in_name(guest.form.get("sign_in", ""))
        if said is None or not sign_in:
            return await self.people(guest, guest.t("person-incomplete"))
        name, role, stores = said
        person = Person(
            person_id=named("person", self._world.vault.token()),
            seller_id=guest.seller_id,
            sign_in=sign_in,
            name=name,
            role=role,
            stores=stores,
            created_at=guest.now,
        )
        async with self._db.writing() as rows:
            taken = await team.by_sign_in(rows, sign_in) is not None
            if not taken:
                await team.create_person(rows, person)
        if taken:
            return await self.people(guest, guest.t("sign-in-name-taken"))
        return await self.people(guest, link=await self._link(guest, person), link_for=name)

    async def person(self, guest: Guest, wrong: str = "") -> web.Response:
        return self._page(guest, people.page(guest.asked, await self._person(guest), wrong))

    async def changed(self, guest: Guest) -> web.Response:
        person, said = await self._person(guest), people.said(guest.asked, guest.sent)
        if said is None:
            return await self.person(guest, guest.t("person-incomplete"))
        name, role, stores = said
        await self._save(guest, person, change(person, name=name, role=role, stores=stores))
        return see("/console/people")

    async def link(self, guest: Guest) -> web.Response:
        person = await self._person(guest)
        if person.disabled:
            raise Refused(guest.t("switched-off"))
        return await self.people(guest, link=await self._link(guest, person), link_for=person.name)

    async def off(self, guest: Guest) -> web.Response:
        person = await self._person(guest)
        await self._save(guest, person, change(person, disabled=True))
        return see("/console/people")

    async def on(self, guest: Guest) -> web.Response:
        person = await self._person(guest)
        await self._save(guest, person, change(person, disabled=False))
        return see("/console/people")

    async def codes_off(self, guest: Guest) -> web.Response:
        """Whoever has lost the phone signs in without a code, and sets up another."""
        person = await self._person(guest)
        async with self._db.writing() as rows:
            await team.turn_codes_off(rows, person.person_id)
            await team.end_sessions(rows, person.person_id)
        return see(f"/console/people/{person.person_id}")

    async def require_codes(self, guest: Guest) -> web.Response:
        async with self._db.writing() as rows:
            await team.require_codes(rows, guest.seller_id, guest.form.get("required") == "yes")
        return see("/console/people")

    async def _person(self, guest: Guest) -> Person:
        found = await team.person(self._db.reader, guest.part("id"))
        if found is None or found.seller_id != guest.seller_id:
            raise Unknown(guest.t("no-such-person"))
        return found

    async def _save(self, guest: Guest, before: Person, after: Person) -> None:
        """Raises Refused where nobody would be left who may change it back."""
        async with self._db.writing() as rows:
            counted = before.owner and not before.disabled and before.password
            going = after.role is not Role.OWNER or after.disabled
            if counted and going and await team.owners(rows, guest.seller_id) == 1:
                raise Refused(guest.t("last-owner"))
            await team.change_person(rows, after)

    async def _link(self, guest: Guest, person: Person) -> str:
        return f"{self._base(guest)}/console/once/{await self._signin.link(person, guest.now)}"
