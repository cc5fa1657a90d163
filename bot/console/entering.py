"""Coming in and going: passwords, one-time links, languages; what is there for those who are not in yet."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import manage, pages
from bot.console.room import LANGUAGE, SESSION, YEAR, Address, Guest, Room, ours, see, words
from bot.guesses import TooOften
from bot.signin import password_problem
from handlers.console import Page
from locales.desk import SPOKEN
from models import team
from models.errors import Unknown


class Entering(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("POST", "/console/sign-out", self.sign_out),
            ("GET", "/console/sign-in", self.sign_in),
            ("POST", "/console/sign-in", self.signed_in),
            ("GET", "/console/code", self.code),
            ("POST", "/console/code", self.coded),
            ("GET", "/console/once/{token}", self.once),
            ("POST", "/console/once/{token}", self.open_link),
            ("GET", "/console/password", self.password),
            ("POST", "/console/password", self.choose_password),
            ("POST", "/console/language", self.speak),
            ("GET", "/console/static/{name}", self.static),
            ("*", "/console/{tail:.*}", self.nothing),
        )

    async def sign_in(self, guest: Guest, wrong: str = "", status: int = 200) -> web.Response:
        if guest.ask is not None:
            return see("/console")
        several = await team.only_one(self._db.reader) is None
        data = {"wrong": wrong, "several": several, "name": guest.form.get("name", "")}
        return self._page(guest, Page(template="signin.html", title=guest.t("sign-in"), data=data, status=status))

    async def signed_in(self, guest: Guest) -> web.Response:
        name, password = guest.form.get("name", ""), guest.form.get("password", "")
        try:
            entered = await self._signin.by_password(name, password, guest.came, guest.now)
        except TooOften as error:
            return await self.sign_in(guest, words(guest.t, error), error.status)
        if entered is None:
            return await self.sign_in(guest, guest.t("password-wrong"), 401)
        return self._signed_in(entered)

    async def code(self, guest: Guest, wrong: str = "", status: int = 200) -> web.Response:
        if guest.session is None or not guest.session.awaits_code:
            return see("/console/sign-in")
        data = {"wrong": wrong}
        return self._page(guest, Page(template="code.html", title=guest.t("sign-in"), data=data, status=status))

    async def coded(self, guest: Guest) -> web.Response:
        session, person = guest.session, guest.person
        if session is None or person is None or not session.awaits_code:
            return see("/console/sign-in")
        try:
            entered = await self._signin.by_code(session, person, guest.form.get("code", ""), guest.came, guest.now)
        except TooOften as error:
            return await self.code(guest, words(guest.t, error), error.status)
        if entered is None:
            return await self.code(guest, guest.t("code-wrong"), 401)
        return self._signed_in(entered)

    async def once(self, guest: Guest) -> web.Response:
        return self._page(guest, Page(template="once.html", title=guest.t("welcome")))

    async def open_link(self, guest: Guest) -> web.Response:
        token = await self._signin.open_link(guest.part("token"), guest.came, guest.now)
        if token is None:
            return self._problem(guest, 410, guest.t("link-used-up"))
        answer = see("/console/password")
        self._set(answer, SESSION, token, None)
        return answer

    async def password(self, guest: Guest, wrong: str = "", status: int = 200) -> web.Response:
        if guest.session is None or guest.session.awaits_code:
            return see("/console/sign-in")
        data = {"wrong": wrong, "change": guest.ask is not None}
        return self._page(
            guest, Page(template="password.html", title=guest.t("choose-password"), data=data, status=status)
        )

    async def choose_password(self, guest: Guest) -> web.Response:
        if guest.session is None or guest.person is None or guest.session.awaits_code:
            return see("/console/sign-in")
        chosen = guest.form.get("password", "")
        wrong = password_problem(guest.t, chosen, guest.form.get("again", ""))
        signed_in = guest.ask is not None
        if (
            not wrong
            and signed_in
            and not await self._signin.confirmed(guest.person, guest.form.get("old", ""), guest.now)
        ):
            wrong = guest.t("password-not-current")
        if wrong:
            return await self.password(guest, wrong, 422)
        first, came, now = not guest.person.password, guest.came, guest.now
        entered = await self._signin.choose_password(guest.person, chosen, came, now, proven=signed_in)
        begins = first and await manage.hold_new(self._db, guest.person.seller_id, now)
        return self._signed_in(entered, "/console/setup" if begins else "/console")

    async def sign_out(self, guest: Guest) -> web.Response:
        if guest.session is not None:
            await self._signin.end(guest.session)
        answer = see("/console/sign-in")
        answer.del_cookie(self._cookie(SESSION), path="/", secure=self._https, httponly=True, samesite="Lax")
        return answer

    async def speak(self, guest: Guest) -> web.Response:
        """Go on in another language, on the page from which it was asked for."""
        to = guest.form.get("to", "")
        answer = see(to if ours(to) else "/console")
        if (chosen := guest.form.get("language", "")) in SPOKEN:
            self._set(answer, LANGUAGE, chosen, YEAR)
        return answer

    async def static(self, guest: Guest) -> web.Response:
        name = guest.part("name")
        try:
            body, tag = pages.static(name), pages.tag(name)
        except KeyError:
            raise Unknown from None
        same = guest.request.query.get("v") == tag
        headers = {"Cache-Control": f"public, max-age={YEAR}, immutable" if same else "no-cache", "ETag": f'"{tag}"'}
        if tag in [each.value for each in guest.request.if_none_match or ()]:
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, content_type=pages.STATIC[name], charset="utf-8", headers=headers)

    async def nothing(self, guest: Guest) -> web.Response:
        if guest.request.path == "/console/":
            return see("/console")
        raise Unknown
