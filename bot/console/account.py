"""One's own account: codes of an app, and the browsers that are signed in."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import codes
from bot.console.room import Address, Guest, Room, ours, see, words
from bot.guesses import TooOften
from bot.vault import hashed
from handlers.console import account
from models import team
from models.errors import Refused, Unknown


class Account(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/account", self.account),
            ("POST", "/console/account/end", self.end),
            ("POST", "/console/account/others", self.others),
            ("GET", "/console/account/codes", self.codes),
            ("GET", "/console/account/codes/picture", self.picture),
            ("POST", "/console/account/codes", self.turn_on),
            ("POST", "/console/account/codes/begin", self.begin),
            ("POST", "/console/account/codes/off", self.turn_off),
            ("POST", "/console/again", self.go_on),
        )

    async def account(self, guest: Guest) -> web.Response:
        assert guest.session is not None
        found = await team.sessions(self._db.reader, guest.me.person_id, guest.now)
        held = tuple(each for each in found if self._signin.holds(each, guest.now))
        return self._page(guest, account.page(guest.asked, guest.me, held, guest.session.token))

    async def end(self, guest: Guest) -> web.Response:
        async with self._db.writing() as rows:
            await team.end_named(rows, guest.me.person_id, guest.form.get("which", ""))
        return see("/console/account")

    async def others(self, guest: Guest) -> web.Response:
        assert guest.session is not None
        async with self._db.writing() as rows:
            await team.end_others(rows, guest.me.person_id, guest.session.token)
        return see("/console/account")

    async def codes(self, guest: Guest, wrong: str = "", spares: tuple[str, ...] = ()) -> web.Response:
        key = "" if guest.me.totp_on else self._signin.key_of(guest.me)
        mark, required = hashed(guest.me.totp)[:16], bool(guest.seller and guest.seller.two_steps)
        return self._page(
            guest, account.codes(guest.asked, guest.me, key, mark, required=required, wrong=wrong, spares=spares)
        )

    async def picture(self, guest: Guest) -> web.Response:
        """The key as a QR code, until it is in use."""
        key = "" if guest.me.totp_on else self._signin.key_of(guest.me)
        if not key:
            raise Unknown
        return web.Response(body=codes.picture(codes.address(key, guest.me.sign_in)), content_type="image/svg+xml")

    async def begin(self, guest: Guest) -> web.Response:
        async with self._db.writing() as rows:
            await team.begin_codes(rows, guest.me.person_id, self._signin.fresh_key(guest.me))
        return see("/console/account/codes")

    async def turn_on(self, guest: Guest) -> web.Response:
        if guest.me.totp_on:
            return see("/console/account/codes")
        try:
            spares = await self._signin.turn_codes_on(guest.me, guest.form.get("code", ""), guest.now)
        except TooOften as error:
            return await self.codes(guest, words(guest.t, error))
        return await self.codes(guest, "" if spares else guest.t("code-wrong"), spares)

    async def turn_off(self, guest: Guest) -> web.Response:
        if guest.seller and guest.seller.two_steps:
            raise Refused(guest.t("codes-required"))
        async with self._db.writing() as rows:
            await team.turn_codes_off(rows, guest.me.person_id)
        return see("/console/account/codes")

    async def go_on(self, guest: Guest) -> web.Response:
        """Back to the page that asked who is there."""
        to = guest.form.get("to", "")
        if (asking := await self.again(guest)) is not None:
            return asking
        return see(to if ours(to) else "/console")
