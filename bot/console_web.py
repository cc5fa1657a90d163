"""The console's addresses: sign-in, pages, clicks, photos; each page is loaded, made by its handler, and guarded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from bot import export, pages, photos, showing
from bot import upstream as packs
from bot.signin import SignIn, TooOften, form_token, password_problem, same_token
from bot.world import World
from handlers.console import (
    Ask,
    Page,
    cases,
    clocks,
    colours,
    conversations,
    drafts,
    lacking,
    orders,
    overview,
    problems,
    report,
    settings,
    upstream,
)
from handlers.console.conversations import Draft
from locales import LANGUAGES, nearest
from locales.desk import SPOKEN, Words, speaking, wanted
from models import casefile, ledger, people, translations, unread
from models import report as rows
from models import upstream as alike
from models.database import Database
from models.errors import Misconfigured, ParleyError, Refused, Unavailable, Unknown
from models.facts.audiences import Audience
from models.facts.cases import Case, Evidence
from models.facts.conversations import Conversation
from models.facts.decisions import Hear
from models.facts.inbound import Inbound
from models.facts.orders import Order
from models.facts.priors import PRIORS
from models.people import Seller, Session

YEAR = 365 * 24 * 3600
FORM = 64 * 1024
SESSION, VISITOR, LANGUAGE = "parley_session", "parley_form", "parley_language"
SAFE = frozenset({"GET", "HEAD"})

Now = Callable[[], datetime]


class Guest:
    """One request of somebody who may be signed in: what was sent, when, and by whom."""

    def __init__(self, request: web.Request, now: datetime, token: str, session: Session | None, t: Words) -> None:
        self.request, self.now, self.token, self.session, self.t = request, now, token, session, t
        self.form: dict[str, str] = {}
        self.seller: Seller | None = None
        self.ask: Ask | None = None

    @property
    def seller_id(self) -> str:
        assert self.session is not None
        return self.session.seller_id

    @property
    def who(self) -> str:
        """The name that stands beside their messages; never one that means somebody else."""
        name = (self.seller.name if self.seller else "").strip()[:60]
        return "person" if name.casefold() in ("", "buyer", "bot") else name

    @property
    def asked(self) -> Ask:
        assert self.ask is not None
        return self.ask

    def part(self, name: str) -> str:
        return _clean(self.request.match_info[name])

    def click(self) -> str:
        """The key of what a form asks for: sent twice, it is one arrival. Raises Refused."""
        nonce = self.form.get("nonce", "")
        if not 16 <= len(nonce) <= 64 or not nonce.replace("-", "").replace("_", "").isalnum() or not nonce.isascii():
            raise Refused(self.t("form-incomplete"))
        assert self.session is not None
        return f"console:{self.session.token[:16]}:{nonce}"


Handler = Callable[[Guest], Awaitable[web.StreamResponse]]


def routes(app: web.Application, world: World, db: Database, *, now: Now) -> None:
    """Everything below /console."""
    console = Console(world, db, now)
    for method, path, handler in (
        ("GET", "/console", console.overview),
        ("GET", "/console/conversations", console.conversations),
        ("GET", "/console/conversations/{id}", console.conversation),
        ("GET", "/console/conversations/{id}/messages", console.messages),
        ("GET", "/console/conversations/{id}/photos/{n}/{i}", console.sent_photo),
        ("POST", "/console/conversations/{id}/reply", console.reply),
        ("POST", "/console/conversations/{id}/take", console.take_over),
        ("POST", "/console/conversations/{id}/back", console.hand_back),
        ("GET", "/console/cases", console.cases),
        ("GET", "/console/cases/{id}", console.case),
        ("GET", "/console/cases/{id}/photos/{evidence}", console.photo),
        ("POST", "/console/cases/{id}/photos/{evidence}/original", console.original),
        ("POST", "/console/cases/{id}/erase", console.erase),
        ("POST", "/console/cases/{id}/dossier", console.dossier),
        ("POST", "/console/cases/{id}/ask", console.ask_for),
        ("POST", "/console/cases/{id}/settle", console.settle),
        ("POST", "/console/cases/{id}/approve", console.approve),
        ("POST", "/console/cases/{id}/revoke", console.revoke),
        ("POST", "/console/cases/{id}/answer", console.answered),
        ("POST", "/console/cases/{id}/colour", console.coloured),
        ("POST", "/console/cases/{id}/close", console.close),
        ("GET", "/console/cases/{id}/dossier", console.lacking),
        ("GET", "/console/orders/{id}", console.order),
        ("POST", "/console/orders/{id}/told", console.told),
        ("POST", "/console/orders/{id}/deadlines", console.deadlines),
        ("GET", "/console/problems", console.problems),
        ("GET", "/console/upstream", console.upstream),
        ("GET", "/console/upstream/pack", console.supplier_pack),
        ("GET", "/console/report", console.report),
        ("GET", "/console/settings", console.settings),
        ("POST", "/console/sign-out", console.sign_out),
    ):
        app.router.add_route(method, path, console.guarded(handler))
    for method, path, handler in (
        ("GET", "/console/sign-in", console.sign_in),
        ("POST", "/console/sign-in", console.signed_in),
        ("GET", "/console/once/{token}", console.once),
        ("POST", "/console/once/{token}", console.open_link),
        ("GET", "/console/password", console.password),
        ("POST", "/console/password", console.choose_password),
        ("POST", "/console/language", console.speak),
        ("GET", "/console/static/{name}", console.static),
        ("*", "/console/{tail:.*}", console.nothing),
    ):
        app.router.add_route(method, path, console.guarded(handler, door=True))


class Console:
    def __init__(self, world: World, db: Database, now: Now) -> None:
        self._world, self._db, self._now = world, db, now
        self._signin = SignIn(db, world.vault)

    # Around every request

    def guarded(self, handler: Handler, door: bool = False) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Nobody in without a session (but at the `door`), no click from elsewhere, and strict headers on all of it."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            guest = await self._guest(request)
            try:
                answer = await self._answer(guest, handler, door)
            except Refused as error:
                answer = self._problem(guest, error.status, _words(guest.t, error))
            except Unavailable:
                answer = self._problem(guest, 503, guest.t("database-busy"))
            return self._dressed(request, answer)

        return guarded

    async def _guest(self, request: web.Request) -> Guest:
        token, now = request.cookies.get(self._cookie(SESSION), ""), self._now()
        # A page that asks by itself does not prove that somebody is there.
        session = await self._signin.session(token, now, touch="HX-Request" not in request.headers)
        guest = Guest(request, now, token, session, speaking(self._language(request)))
        if session and not session.once:
            guest.seller = await people.seller_by_id(self._db.reader, session.seller_id)
        if session and guest.seller:
            stores = await people.stores(self._db.reader, session.seller_id)
            query = {name: _clean(value) for name, value in request.query.items()}
            lanes = self._db.lanes.get(session.seller_id, PRIORS)
            guest.ask = Ask(seller_name=guest.seller.name, stores=stores, now=now, query=query, lanes=lanes, t=guest.t)
        return guest

    async def _answer(self, guest: Guest, handler: Handler, door: bool) -> web.StreamResponse:
        if guest.request.method not in SAFE:
            await self._check_form(guest)
        if not door and guest.ask is None:
            if "HX-Request" in guest.request.headers:
                return web.Response(status=401, headers={"HX-Redirect": "/console/sign-in"})
            if guest.request.method not in SAFE:
                return self._problem(guest, 401, guest.t("signed-out"))
            return _to("/console/sign-in")
        return await handler(guest)

    async def _check_form(self, guest: Guest) -> None:
        """Raises Refused. The page's origin where the browser names it, and the token of this very browser."""
        request = guest.request
        if (request.content_length or 0) > FORM:
            raise Refused(guest.t("too-long"))
        site, origin = request.headers.get("Sec-Fetch-Site", ""), request.headers.get("Origin", "null")
        hosts = {request.host, urlsplit(self._world.public_url).netloc} - {""}
        # Under `Referrer-Policy: no-referrer` a browser that sends no Sec-Fetch-Site names the origin "null".
        if site not in ("", "same-origin", "none") or (origin != "null" and urlsplit(origin).netloc not in hosts):
            raise Foreign
        try:
            sent = await request.post()
        except ValueError:
            raise Refused(guest.t("form-unreadable")) from None
        guest.form = {name: _clean(value) for name, value in sent.items() if isinstance(value, str)}
        known = [
            each
            for each in (guest.token if guest.session else "", request.cookies.get(self._cookie(VISITOR), ""))
            if each
        ]
        if not any(same_token(form_token(each), guest.form.get("form", "")) for each in known):
            raise Foreign

    def _dressed(self, request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
        for name, value in _HEADERS.items():
            answer.headers.setdefault(name, value)
        if request.secure or self._https:
            answer.headers["Strict-Transport-Security"] = f"max-age={YEAR}"
        return answer

    # Sign-in

    async def sign_in(self, guest: Guest, wrong: str = "", status: int = 200) -> web.Response:
        if guest.ask is not None:
            return _to("/console")
        several = len(await people.sellers(self._db.reader)) > 1
        data = {"wrong": wrong, "several": several, "name": guest.form.get("name", "")}
        return self._page(guest, Page(template="signin.html", title=guest.t("sign-in"), data=data, status=status))

    async def signed_in(self, guest: Guest) -> web.Response:
        address = guest.request.remote or ""
        try:
            token = await self._signin.by_password(
                guest.form.get("name", ""), guest.form.get("password", ""), address, guest.now
            )
        except TooOften as error:
            return await self.sign_in(guest, _words(guest.t, error), error.status)
        if token is None:
            return await self.sign_in(guest, guest.t("password-wrong"), 401)
        return self._signed_in(token)

    async def once(self, guest: Guest) -> web.Response:
        return self._page(guest, Page(template="once.html", title=guest.t("welcome")))

    async def open_link(self, guest: Guest) -> web.Response:
        token = await self._signin.open_link(guest.part("token"), guest.now)
        if token is None:
            return self._problem(guest, 410, guest.t("link-used-up"))
        return self._signed_in(token, "/console/password")

    async def password(self, guest: Guest, wrong: str = "", status: int = 200) -> web.Response:
        if guest.session is None:
            return _to("/console/sign-in")
        data = {"wrong": wrong, "change": guest.ask is not None}
        return self._page(
            guest, Page(template="password.html", title=guest.t("choose-password"), data=data, status=status)
        )

    async def choose_password(self, guest: Guest) -> web.Response:
        if guest.session is None:
            return _to("/console/sign-in")
        chosen = guest.form.get("password", "")
        wrong = password_problem(guest.t, chosen, guest.form.get("again", ""))
        if not wrong and guest.seller is not None:
            old, address = guest.form.get("old", ""), guest.request.remote or ""
            if not await self._signin.confirmed(guest.seller, old, address, guest.now):
                wrong = guest.t("password-not-current")
        if wrong:
            return await self.password(guest, wrong, 422)
        return self._signed_in(await self._signin.choose_password(guest.session, chosen, guest.now))

    async def sign_out(self, guest: Guest) -> web.Response:
        assert guest.session is not None
        await self._signin.end(guest.session)
        answer = _to("/console/sign-in")
        answer.del_cookie(self._cookie(SESSION), path="/", secure=self._https, httponly=True, samesite="Lax")
        return answer

    async def speak(self, guest: Guest) -> web.Response:
        """Go on in another language, on the page from which it was asked for."""
        to = guest.form.get("to", "")
        answer = _to(to if _ours(to) else "/console")
        if (chosen := guest.form.get("language", "")) in SPOKEN:
            self._set(answer, LANGUAGE, chosen, YEAR)
        return answer

    # Pages

    async def overview(self, guest: Guest) -> web.Response:
        db, seller_id, ask = self._db.reader, guest.seller_id, guest.asked
        at, _, key = ask.query.get("after", "").partition("-")
        after = (int(at), key) if at.isdecimal() and len(at) < 16 else (-1, "")
        todos = await rows.tasks(db, seller_id, overview.SHOWN + 1, after)
        counts = overview.Counts(
            tasks=await rows.task_counts(db, seller_id, guest.now),
            trouble=await rows.trouble_counts(db, seller_id),
            cases=await rows.case_counts(db, seller_id),
            telling=await rows.telling(db, seller_id),
            agreed=await rows.agreed(db, seller_id, overview.month_began(ask)),
        )
        buyers = await rows.buyers(db, seller_id, (task.about for task, _ in todos))
        return self._page(guest, overview.page(ask, todos, buyers, counts))

    async def conversations(self, guest: Guest) -> web.Response:
        db, seller_id, before = self._db.reader, guest.seller_id, conversations.before(guest.asked)
        waiting = () if before else await rows.waiting(db, seller_id)
        recent = await rows.recent(db, seller_id, conversations.SHOWN + 1, before)
        return self._page(guest, conversations.listed(guest.asked, waiting, recent))

    async def conversation(self, guest: Guest) -> web.Response:
        talk = await self._talk(guest)
        before = guest.request.query.get("before", "")
        start = int(before) if before.isdecimal() and len(before) < 16 else 0
        said = await rows.messages(self._db.reader, talk.conversation_id, start, conversations.MESSAGES)
        return await self._conversation(guest, talk, said)

    async def _conversation(
        self, guest: Guest, talk: Conversation, said: tuple[rows.Said, ...], draft: Draft | None = None
    ) -> web.Response:
        held, others = await rows.orders_of(self._db.reader, talk), await self._others(guest, talk, said)
        translates = self._world.translator is not None
        return self._page(guest, conversations.page(guest.asked, talk, held, said, others, translates, draft))

    async def _others(
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

    async def messages(self, guest: Guest) -> web.Response:
        """What a page in front of somebody asks for every few seconds: nothing, unless something is new."""
        talk = await self._talk(guest)
        said = await rows.messages(self._db.reader, talk.conversation_id, 0, conversations.MESSAGES)
        others = await self._others(guest, talk, said)
        if guest.request.query.get("seen", "") == conversations.mark(talk, said, others):
            return web.Response(status=204)
        held = await rows.orders_of(self._db.reader, talk)
        return self._page(guest, conversations.fragment(guest.asked, talk, held, said, others))

    async def cases(self, guest: Guest) -> web.Response:
        db, seller_id = self._db.reader, guest.seller_id
        found = await rows.cases(db, seller_id, cases.wanted(guest.asked), cases.SHOWN + 1)
        return self._page(guest, cases.listed(guest.asked, found, await rows.case_counts(db, seller_id)))

    async def case(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        file = await rows.order_file(self._db.reader, order)
        return self._page(guest, cases.page(guest.asked, file, case, await self._drafts(guest, file)))

    async def _order(self, guest: Guest) -> Order:
        order = await rows.order(self._db.reader, guest.seller_id, guest.part("id"))
        if order is None:
            raise Unknown(guest.t("no-such-order"))
        return order

    async def order(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        file = await rows.order_file(self._db.reader, order)
        found = await self._drafts(guest, file)
        return self._page(guest, orders.page(guest.asked, file, self._chat_link(guest, order), found))

    async def _drafts(self, guest: Guest, file: rows.OrderFile) -> tuple[dict[str, object], ...]:
        facts = drafts.known(guest.asked, file)
        if facts is None:
            return ()
        spent = await ledger.read(self._db.reader, facts, guest.now, ledger.Spent())
        return drafts.shown(guest.asked, facts, file.order.order_id, spent)

    def _chat_link(self, guest: Guest, order: Order) -> str:
        """What a buyer opens to be linked to the order."""
        store = next((each for each in guest.asked.stores if each.store_id == order.store_id), None)
        token = self._world.vault.link(order.store_id, order.order_ref)
        return f"{self._base(guest)}/chat/{store.key}?order={token}" if store else ""

    async def problems(self, guest: Guest) -> web.Response:
        troubles = await rows.troubles(self._db.reader, guest.seller_id)
        found = await unread.unread(self._db.reader, guest.seller_id)
        return self._page(guest, problems.page(guest.asked, troubles, found))

    async def report(self, guest: Guest) -> web.Response:
        since = guest.now - timedelta(days=report.days(guest.asked))
        return self._page(guest, report.page(guest.asked, await rows.sums(self._db.reader, guest.seller_id, since)))

    async def upstream(self, guest: Guest) -> web.Response:
        db, by = self._db.reader, upstream.way(guest.asked)
        since = guest.now - upstream.SPAN
        found = await alike.groups(db, guest.seller_id, by, since, upstream.SHOWN + 1)
        batches = by is alike.By.BATCH or await alike.batched(db, guest.seller_id)
        return self._page(guest, upstream.listed(guest.asked, found, batches))

    async def supplier_pack(self, guest: Guest) -> web.Response:
        if (asked := upstream.asked(guest.asked.query)) is None:
            raise Unknown(guest.t("no-such-pack"))
        since = guest.now - upstream.SPAN
        group = await alike.group(self._db.reader, guest.seller_id, *asked, since, packs.MOST)
        if group is None:
            raise Unknown(guest.t("no-cases-lately"))
        language = guest.asked.query.get("language", "en")
        made = await packs.packed(group, self._world.files, guest.now, upstream.SPAN, language, self._world.fonts)
        headers = {"Content-Disposition": f'attachment; filename="{made.name}"'}
        return web.Response(body=made.data, content_type="application/zip", headers=headers)

    async def lacking(self, guest: Guest) -> web.Response:
        """What a dossier would lack for the chosen reader, before it is made."""
        file, audience = await self._proofs(guest, guest.asked.query)
        return self._page(guest, lacking.page(guest.asked, file, audience))

    async def _proofs(self, guest: Guest, named: Mapping[str, str]) -> tuple[casefile.CaseFile, Audience]:
        file = await casefile.read(self._db.reader, guest.seller_id, guest.part("id"))
        if file is None:
            raise Unknown(guest.t("no-such-case"))
        try:
            return file, export.audience_of(named.get("for"), file)
        except Misconfigured as error:
            raise Refused(guest.t("no-such-reader")) from error

    async def settings(self, guest: Guest) -> web.Response:
        found = await people.connections(self._db.reader, guest.seller_id)
        secret = self._world.vault.link_secret
        return self._page(guest, settings.page(guest.asked, found, self._base(guest), secret))

    # Clicks

    async def reply(self, guest: Guest) -> web.Response:
        """Translated first where that was asked for: what cannot be, or would change a fact, is not sent, and nothing is lost."""
        talk, text, phrase = await self._talk(guest), guest.form.get("text", "").strip(), guest.form.get("phrase", "")
        key, original = guest.click(), ""
        if text and guest.form.get("translate") and self._world.translator is not None:
            try:
                found = await self._world.translator.translate(text, nearest(talk.language))
            except ParleyError as error:
                return await self._not_sent(guest, talk, text, guest.t("not-translated", why=str(error)))
            if not found.text:
                why = guest.t("translation-changes", what=", ".join(found.lost))
                return await self._not_sent(guest, talk, text, why)
            text, original = found.text, text
        if text or phrase:
            await self._hand_in(conversations.replied(key, talk, guest.who, text, original, "" if text else phrase))
        return _to(f"/console/conversations/{talk.conversation_id}")

    async def _not_sent(self, guest: Guest, talk: Conversation, text: str, problem: str) -> web.Response:
        said = await rows.messages(self._db.reader, talk.conversation_id, 0, conversations.MESSAGES)
        return await self._conversation(guest, talk, said, Draft(text=text, problem=problem))

    async def take_over(self, guest: Guest) -> web.Response:
        return await self._take(guest, back=False)

    async def hand_back(self, guest: Guest) -> web.Response:
        return await self._take(guest, back=True)

    async def _take(self, guest: Guest, *, back: bool) -> web.Response:
        talk = await self._talk(guest)
        await self._hand_in(conversations.taken_over(guest.click(), talk, guest.who, back=back))
        return _to(f"/console/conversations/{talk.conversation_id}")

    async def settle(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.settlement is not None:
            reference = guest.form.get("reference", "")
            await self._hand_in(cases.settled(guest.click(), order, case, guest.who, reference))
        return _to(f"/console/cases/{case.case_id}")

    async def approve(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        allow, rung = guest.form.get("allow") == "yes", guest.form.get("rung", "")
        await self._hand_in(cases.approved(guest.click(), order, case, guest.who, rung, allow=allow))
        return _to(f"/console/cases/{case.case_id}")

    async def revoke(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.offer(offer_id := guest.form.get("offer", "")) is not None:
            await self._hand_in(cases.revoked(guest.click(), order, guest.who, offer_id))
        return _to(f"/console/cases/{case.case_id}")

    async def answered(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if case.offer(guest.form.get("offer", "")) is not None and guest.form.get("chosen", ""):
            await self._hand_in(drafts.answered(guest.click(), order, guest.form, guest.who))
        return _to(f"/console/cases/{case.case_id}")

    async def coloured(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        sku, colour = guest.form.get("sku", ""), guest.form.get("colour", "")
        if (said := colours.said(guest.click(), order, guest.who, sku, colour)) is None:
            raise Refused(guest.t("no-such-colour"))
        await self._hand_in(said)
        return _to(f"/console/cases/{case.case_id}#colours")

    async def told(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._hand_in(drafts.told(guest.click(), order, guest.form, guest.who))
        return _to(f"/console/orders/{order.order_id}")

    async def deadlines(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._hand_in(clocks.shown(guest.click(), guest.asked, order, guest.form))
        return _to(f"/console/orders/{order.order_id}#deadlines")

    async def close(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        await self._hand_in(cases.closed(guest.click(), order, case, guest.who, guest.form.get("note", "")))
        return _to(f"/console/cases/{case.case_id}")

    async def erase(self, guest: Guest) -> web.Response:
        order, case = await self._case(guest)
        if guest.form.get("sure") != "yes":
            raise Refused(guest.t("not-confirmed"))
        await self._hand_in(cases.erased(guest.click(), order, case, guest.who))
        return _to(f"/console/cases/{case.case_id}#photos")

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
        return _to(f"/console/cases/{case.case_id}/dossier?" + urlencode({"for": guest.form.get("for", "")}))

    async def _hand_in(self, arrival: Inbound) -> None:
        await self._world.hand_in((arrival,))

    # Files

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
        await self._hand_in(cases.taken(guest.click(), order, case, guest.who, found.evidence_id))
        return showing.original(data, found.looked.type if found.looked else "", f"original-{found.evidence_id}")

    def _evidence(self, guest: Guest, case: Case) -> Evidence:
        found = next((each for each in case.evidence if each.evidence_id == guest.part("evidence")), None)
        if found is None:
            raise NoPhoto
        return found

    async def sent_photo(self, guest: Guest) -> web.Response:
        """What the web chat took in, before it is evidence of anything: a copy without place or EXIF, like all that is shown."""
        talk, n, i = await self._talk(guest), guest.part("n"), guest.part("i")
        if not (n.isdecimal() and i.isdecimal() and len(n) < 16 and len(i) < 3):
            raise Unknown
        said = await rows.message(self._db.reader, talk.conversation_id, int(n))
        refs = said.what.photos if said and isinstance(said.what, Hear) else ()
        ref = refs[int(i)] if int(i) < len(refs) else ""
        file = ref.removeprefix(conversations.FILE) if ref.startswith(conversations.FILE) else ""
        data = await self._bytes(file)
        seen = await (self._world.judge or photos.judge)(data, ()) if data else None
        return self._picture(seen.copy if seen else b"", f"photo-{n}-{i}")

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
            return _to("/console")
        raise Unknown

    # What these are made of

    async def _talk(self, guest: Guest) -> Conversation:
        talk = await rows.conversation(self._db.reader, guest.seller_id, guest.part("id"))
        if talk is None:
            raise Unknown(guest.t("no-such-conversation"))
        return talk

    async def _case(self, guest: Guest) -> tuple[Order, Case]:
        order = await rows.order_of_case(self._db.reader, guest.seller_id, guest.part("id"))
        case = order.case(guest.part("id")) if order else None
        if order is None or case is None:
            raise Unknown(guest.t("no-such-case"))
        return order, case

    def _page(self, guest: Guest, page: Page) -> web.Response:
        """Forms carry the token of the session; before there is one, that of a cookie made for it."""
        token, fresh = (guest.token, False) if guest.session else self._visitor(guest.request)
        html = pages.html(
            page, guest.ask, form_token(token), self._world.vault.token(), guest.t, _here(guest.request, page)
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

    def _signed_in(self, token: str, to: str = "/console") -> web.Response:
        answer = _to(to)
        self._set(answer, SESSION, token, 7 * 24 * 3600)
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


def _words(t: Words, error: Refused) -> str:
    return t(_REFUSED[type(error)]) if not error.args and type(error) in _REFUSED else str(error)


def _here(request: web.Request, page: Page) -> str:
    """Where a page is found again; a problem that came of a click is found nowhere."""
    return request.path_qs if request.method in SAFE or page.template != "problem.html" else "/console"


def _ours(path: str) -> bool:
    """Is it a page of the console? Nowhere else is anybody sent."""
    return path == "/console" or (path.startswith(("/console/", "/console?")) and path.isascii() and path.isprintable())


def _clean(text: str) -> str:
    """Without what PostgreSQL refuses: NUL and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()


def _to(path: str) -> web.Response:
    """See other: what was sent is not sent again when the page is loaded again."""
    return web.Response(status=303, headers={"Location": path})


_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
