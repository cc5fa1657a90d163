"""What every room of the console has: who asks, guards around each request, pages, problems, cookies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from aiohttp import BodyPartReader, web

from bot import pages, showing
from bot.console.rights import Right
from bot.guesses import TooOften
from bot.signin import PROVEN_FOR, Came, Entered, SignIn, form_token, same_token
from bot.world import World
from handlers.console import Ask, Page, conversations, drafts, privacy
from locales.desk import SPOKEN, Words, speaking, wanted
from models import ledger, people, seen, team, translations
from models import report as rows
from models.database import Database
from models.errors import Refused, Unavailable, Unknown
from models.facts.cases import Case
from models.facts.conversations import Conversation
from models.facts.fact import change
from models.facts.inbound import Inbound
from models.facts.orders import Order
from models.facts.priors import PRIORS
from models.people import Seller
from models.sight import Sight
from models.team import Person, Session

YEAR = 365 * 24 * 3600
FORM = 64 * 1024
SESSION, VISITOR, LANGUAGE, DEVICE = "parley_session", "parley_form", "parley_language", "parley_device"
SAFE = frozenset({"GET", "HEAD"})

Now = Callable[[], datetime]


class Guest:
    """One request of somebody who may be signed in: what was sent, when, and by whom."""

    def __init__(self, request: web.Request, now: datetime, token: str, session: Session | None, t: Words) -> None:
        self.request, self.now, self.token, self.session, self.t = request, now, token, session, t
        self.came = Came()
        self.sent: tuple[tuple[str, str], ...] = ()
        # What comes after the fields of a form with a file: not read yet.
        self.file: BodyPartReader | None = None
        self.person: Person | None = None
        self.seller: Seller | None = None
        self.ask: Ask | None = None

    @property
    def form(self) -> dict[str, str]:
        """What was sent; of several of one name the last."""
        return dict(self.sent)

    @property
    def sight(self) -> Sight:
        """What they may read."""
        return self.me.sight

    @property
    def shown(self) -> Sight:
        """The part of it that they want to look at: one store, if one was chosen."""
        return self.sight.only(self.asked.store) if self.asked.store else self.sight

    @property
    def seller_id(self) -> str:
        """For what knows no stores, so only for who may see them all. Raises Unknown."""
        if self.sight.stores is not None:
            raise Unknown
        return self.sight.seller_id

    @property
    def who(self) -> str:
        """The name that stands beside their messages; never one that means somebody else."""
        name = self.me.name.strip()[:60]
        return "person" if name.casefold() in ("", "buyer", "bot") else name

    @property
    def me(self) -> Person:
        assert self.person is not None
        return self.person

    @property
    def asked(self) -> Ask:
        assert self.ask is not None
        return self.ask

    def part(self, name: str) -> str:
        return clean(self.request.match_info[name])

    def click(self) -> str:
        """The key of what a form asks for: sent twice, it is one arrival. In the journal it names who did it. Raises Refused."""
        nonce = self.form.get("nonce", "")
        if not 16 <= len(nonce) <= 64 or not nonce.replace("-", "").replace("_", "").isalnum() or not nonce.isascii():
            raise Refused(self.t("form-incomplete"))
        return f"console:{self.me.person_id}:{nonce}"


Handler = Callable[[Guest], Awaitable[web.StreamResponse]]
Address = tuple[str, str, Handler]


class Room:
    """Some pages of the console, and the clicks on them. `longest` is how many bytes a form of theirs may have."""

    longest = FORM

    def __init__(self, world: World, db: Database, signin: SignIn, now: Now) -> None:
        self._world, self._db, self._signin, self._now = world, db, signin, now

    def addresses(self) -> Iterable[Address]:
        """Method, path, and who answers."""
        raise NotImplementedError

    async def let_go(self, app: web.Application) -> None:
        """The server goes: whoever still waits here is let go."""

    # Around every request

    def guarded(self, handler: Handler, right: Right) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Nobody in without the right to it, no click from elsewhere, and strict headers on all of it."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            guest = await self._guest(request)
            try:
                answer = await self._answer(guest, handler, right)
            except Refused as error:
                answer = self._problem(guest, error.status, words(guest.t, error))
            except Unavailable:
                answer = self._problem(guest, 503, guest.t("database-busy"))
            return self._dressed(answer)

        return guarded

    async def _guest(self, request: web.Request) -> Guest:
        token, now = request.cookies.get(self._cookie(SESSION), ""), self._now()
        # A page that asks by itself does not prove that somebody is there.
        alone, address = _by_itself(request), request.remote or ""
        session = await self._signin.session(token, now, address, touch=not alone)
        guest = Guest(request, now, token, session, speaking(self._language(request)))
        known, device = request.cookies.get(self._cookie(DEVICE), ""), clean(request.headers.get("User-Agent", ""))
        guest.came = Came(address=address, device=device, known=known)
        if session:
            guest.person = await team.person(self._db.reader, session.person_id)
        if guest.person and guest.person.disabled:
            guest.session = guest.person = session = None
        if session and guest.person and not session.once and not session.awaits_code:
            guest.seller = await people.seller_by_id(self._db.reader, session.seller_id)
        if guest.person and guest.seller:
            guest.ask = await self._ask(guest, guest.person, guest.seller)
        return guest

    async def _ask(self, guest: Guest, person: Person, seller: Seller) -> Ask:
        seen, every = person.sight.stores, await people.stores(self._db.reader, seller.seller_id)
        stores = tuple(each for each in every if seen is None or each.store_id in seen)
        query = {name: clean(value) for name, value in guest.request.query.items()}
        return Ask(
            seller_name=seller.name,
            person_name=person.name,
            owner=person.owner,
            stores=stores,
            now=guest.now,
            query=query,
            lanes=self._db.lanes.get(seller.seller_id, PRIORS),
            t=guest.t,
            pulse="" if _by_itself(guest.request) else str(await rows.pulse(self._db.reader, person.sight)),
        )

    async def _answer(self, guest: Guest, handler: Handler, right: Right) -> web.StreamResponse:
        if guest.request.method not in SAFE:
            await self._check_form(guest)
        if right.anybody:
            return await handler(guest)
        if guest.ask is None:
            if "HX-Request" in guest.request.headers:
                return web.Response(status=401, headers={"HX-Redirect": "/console/sign-in"})
            if guest.request.method not in SAFE:
                return self._problem(guest, 401, guest.t("signed-out"))
            return see("/console/sign-in")
        if not (right.agents or guest.me.owner):
            raise Unknown
        if guest.seller and guest.seller.two_steps and not guest.me.totp_on and not right.unready:
            return see("/console/account/codes")
        if right.again and (asking := await self.again(guest)) is not None:
            return asking
        return await handler(guest)

    async def again(self, guest: Guest) -> web.Response | None:
        """Asks who is there for the password or a code, holding what was sent; None when it was given, now or lately."""
        assert guest.session is not None
        if guest.session.proven_at and guest.now - guest.session.proven_at < PROVEN_FOR:
            return None
        wrong, status = "", 401
        if proof := guest.form.get("proof", ""):
            try:
                if await self._signin.again(guest.session, guest.me, proof, guest.came, guest.now):
                    return None
                wrong = guest.t("password-or-code-wrong" if guest.me.totp_on else "password-not-current")
            except TooOften as error:
                wrong, status = words(guest.t, error), error.status
        kept = tuple((name, value) for name, value in guest.sent if name not in ("form", "proof"))
        action = guest.request.path_qs
        if guest.request.method in SAFE:
            kept, action = (("to", action),), "/console/again"
        data = {"wrong": wrong, "kept": kept, "action": action, "codes": guest.me.totp_on}
        return self._page(guest, Page(template="again.html", title=guest.t("is-it-you"), data=data, status=status))

    async def _check_form(self, guest: Guest) -> None:
        """Raises Refused. The page's origin where the browser names it, and the token of this very browser."""
        if (guest.request.content_length or 0) > self.longest:
            raise Refused(guest.t("too-long"))
        self._same_site(guest.request)
        try:
            sent = await guest.request.post()
        except ValueError:
            raise Refused(guest.t("form-unreadable")) from None
        guest.sent = tuple((name, clean(value)) for name, value in sent.items() if isinstance(value, str))
        self._proved(guest)

    def _same_site(self, request: web.Request) -> None:
        """Raises Foreign."""
        site, origin = request.headers.get("Sec-Fetch-Site", ""), request.headers.get("Origin", "null")
        hosts = {request.host, urlsplit(self._world.public_url).netloc} - {""}
        # Under `Referrer-Policy: no-referrer` a browser that sends no Sec-Fetch-Site names the origin "null".
        if site not in ("", "same-origin", "none") or (origin != "null" and urlsplit(origin).netloc not in hosts):
            raise Foreign

    def _proved(self, guest: Guest) -> None:
        """Raises Foreign."""
        known = [
            each
            for each in (guest.token if guest.session else "", guest.request.cookies.get(self._cookie(VISITOR), ""))
            if each
        ]
        if not any(same_token(form_token(each), guest.form.get("form", "")) for each in known):
            raise Foreign

    def _dressed(self, answer: web.StreamResponse) -> web.StreamResponse:
        answer.headers.setdefault("Content-Security-Policy", _POLICY)
        return answer

    async def _order(self, guest: Guest) -> Order:
        order = await rows.order(self._db.reader, guest.sight, guest.part("id"))
        if order is None:
            raise Unknown(guest.t("no-such-order"))
        return order

    async def _drafts(self, guest: Guest, file: rows.OrderFile) -> tuple[dict[str, object], ...]:
        facts = drafts.known(guest.asked, file)
        if facts is None:
            return ()
        spent = await ledger.read(self._db.reader, facts, guest.now, ledger.Spent())
        return drafts.shown(guest.asked, facts, file.order.order_id, spent)

    async def _saw(self, guest: Guest, about: str, what: str, detail: str = "") -> None:
        """Who opened what of a buyer's is written down, once a quarter of an hour."""
        look = seen.Look(about=about, what=what, by=guest.who, at=guest.now, detail=detail)
        if not await seen.known(self._db.reader, guest.sight.seller_id, look):
            async with self._db.writing() as write:
                await seen.note(write, guest.sight.seller_id, look)

    async def _looks(self, order: Order) -> tuple[seen.Look, ...]:
        """Who saw the order, its cases and its chats: the newest first, one more than is shown."""
        abouts = (order.order_id, *(case.case_id for case in order.cases), *order.conversations)
        return await seen.of(self._db.reader, abouts, privacy.SHOWN + 1)

    async def _hand_in(self, arrival: Inbound) -> None:
        await self._world.hand_in((arrival,))

    async def _bytes(self, file: str) -> bytes:
        try:
            return await self._file(file) if file else b""
        except Unknown:
            return b""

    def _picture(self, data: bytes, name: str) -> web.Response:
        answer = showing.picture(data, name)
        if answer is None:
            raise NoPhoto
        return answer

    async def _file(self, name: str) -> bytes:
        try:
            return await self._world.files.get(name)
        except Unavailable:
            raise Away from None

    async def _talk(self, guest: Guest) -> Conversation:
        talk = await rows.conversation(self._db.reader, guest.sight, guest.part("id"))
        if talk is None:
            raise Unknown(guest.t("no-such-conversation"))
        return talk

    async def _case(self, guest: Guest) -> tuple[Order, Case]:
        order = await rows.order_of_case(self._db.reader, guest.sight, guest.part("id"))
        case = order.case(guest.part("id")) if order else None
        if order is None or case is None:
            raise Unknown(guest.t("no-such-case"))
        return order, case

    async def _translated(
        self, guest: Guest, talk: Conversation, said: tuple[rows.Said, ...]
    ) -> Mapping[int, translations.Translated]:
        """What the buyer wrote in the desk's language; what is not there yet is asked for, and shown by and by."""
        ask, translator = guest.asked, self._world.translator
        if translator is None or not conversations.foreign(ask, talk):
            return {}
        numbers = [each.n for each in said]
        others = await translations.kept(self._db.reader, talk.conversation_id, ask.t.language, numbers)
        missing = conversations.untranslated(ask, talk, said, others)
        translator.want(talk.conversation_id, missing, ask.t.language)
        return others

    async def _file_of(self, guest: Guest, order: Order) -> rows.OrderFile:
        """The order with its story, the buyers' words in both languages."""
        file = await rows.order_file(self._db.reader, guest.sight, order)
        others: dict[int, translations.Translated] = {}
        for talk in file.talks:
            said = tuple(each for each in file.said if each.conversation_id == talk.conversation_id)
            others |= await self._translated(guest, talk, said)
        return change(file, others=others)

    def _page(self, guest: Guest, page: Page) -> web.Response:
        """Forms carry the token of the session; before there is one, that of a cookie made for it."""
        token, fresh = (guest.token, False) if guest.session else self._visitor(guest.request)
        html = pages.html(
            page, guest.ask, form_token(token), self._world.vault.token(), guest.t, here(guest.request, page)
        )
        answer = web.Response(text=html, content_type="text/html", status=page.status)
        if fresh:
            self._set(answer, VISITOR, token, None)
        return answer

    def _problem(self, guest: Guest, status: int, words: str) -> web.Response:
        if "HX-Request" in guest.request.headers:
            return web.Response(status=status, text=words)
        data = {"words": words, "status": status}
        return self._page(guest, Page(template="problem.html", title=guest.t("did-not-work"), data=data, status=status))

    def _language(self, request: web.Request) -> str:
        """As chosen in this browser; before that, as it asks for."""
        chosen = request.cookies.get(self._cookie(LANGUAGE), "")
        return chosen if chosen in SPOKEN else wanted(request.headers.get("Accept-Language", ""))

    def _base(self, guest: Guest) -> str:
        return self._world.public_url or str(guest.request.url.origin())

    def _visitor(self, request: web.Request) -> tuple[str, bool]:
        held = request.cookies.get(self._cookie(VISITOR), "")
        return (held, False) if 16 <= len(held) <= 64 else (self._world.vault.token(), True)

    def _signed_in(self, entered: Entered, to: str = "/console") -> web.Response:
        """The browser holds the session from now on; and, once all was proven, that it is known here."""
        answer = see("/console/code" if entered.awaits_code else to)
        self._set(answer, SESSION, entered.token, 7 * 24 * 3600)
        if not entered.awaits_code:
            self._set(answer, DEVICE, self._signin.device(entered.person), YEAR)
        return answer

    def _set(self, answer: web.Response, name: str, value: str, age: int | None) -> None:
        options: dict[str, Any] = {"path": "/", "httponly": True, "samesite": "Lax", "secure": self._https}
        answer.set_cookie(self._cookie(name), value, max_age=age, **options)

    def _cookie(self, name: str) -> str:
        return f"__Host-{name}" if self._https else name

    @property
    def _https(self) -> bool:
        return self._world.public_url.startswith("https://")


class NoPhoto(Unknown):
    """There is no such photo."""


class Foreign(Refused):
    """This form was not sent by a page of the console, or the page is old. Please load it again."""

    status = 403


class Away(Refused):
    """Photos cannot be read just now, and nothing is lost. Please load this again in a minute."""

    status = 503


# What is said of those that are raised without words.
_REFUSED = {
    Unknown: "nothing-at-address",
    NoPhoto: "no-such-photo",
    Foreign: "form-foreign",
    Away: "photos-away",
    TooOften: "too-often",
}


def words(t: Words, error: Refused) -> str:
    return t(_REFUSED[type(error)]) if not error.args and type(error) in _REFUSED else str(error)


def here(request: web.Request, page: Page) -> str:
    """Where a page is found again; a problem that came of a click is found nowhere."""
    return request.path_qs if request.method in SAFE or page.template != "problem.html" else "/console"


def ours(path: str) -> bool:
    """Is it a page of the console? Nowhere else is anybody sent."""
    return path == "/console" or (path.startswith(("/console/", "/console?")) and path.isascii() and path.isprintable())


def clean(text: str) -> str:
    """Without what PostgreSQL refuses: NUL and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()


def _by_itself(request: web.Request) -> bool:
    """Is it a page that asks, and nobody who clicked?"""
    return "HX-Request" in request.headers or request.headers.get("Accept") == "text/event-stream"


def see(path: str) -> web.Response:
    """See other: what was sent is not sent again when the page is loaded again."""
    return web.Response(status=303, headers={"Location": path})


# What a page of the console may do besides; the rest is said of every answer (`bot.web.dressed`).
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)
