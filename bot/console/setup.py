"""From zero to the first notice: one page, a form a step; it can be left at any time and taken up again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO
from urllib.parse import urlencode
from zoneinfo import available_timezones

import segno
from aiohttp import web

from bot import connections, manage, pages, policies, probing, rehearsals, showing, uploads
from bot.columns.dates import readings
from bot.columns.guessing import OURS
from bot.columns.orders import REQUIRED
from bot.columns.rows import ENCODINGS
from bot.console.room import Address, Guest, Room, see
from bot.reading import countries
from bot.world import Presented
from handlers.console import Page, setup
from handlers.console.setup import Facts, File, Given, Link
from handlers.console.troubles import trouble
from locales import LANGUAGES
from models import people, report
from models import uploads as files
from models.errors import Misconfigured, ParleyError, Unknown
from models.facts.fact import change, from_ms
from models.facts.people import Store
from models.facts.policies import Policy
from models.uploads import Upload

# In the order in which they are offered.
TRACKERS = ("17track", "aftership", "easypost", "trackingmore")
SHOPS = ("shopify", "woocommerce")


class Setup(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/setup", self.steps),
            ("POST", "/console/setup/{key}/store", self.name_store),
            ("POST", "/console/setup/{key}/connect/{kind}", self.connect),
            ("GET", "/console/setup/{key}/hello", self.hello),
            ("GET", "/console/setup/{key}/picture", self.picture),
            ("GET", "/console/setup/{key}/qr", self.qr),
            ("POST", "/console/setup/{key}/policy", self.choose_policy),
            ("POST", "/console/setup/{key}/rehearsal", self.rehearse),
            ("GET", "/console/setup/{key}/rehearsal", self.rehearsal),
            ("GET", "/console/setup/{key}/rehearsal/report", self.report),
            ("POST", "/console/setup/{key}/start", self.start),
            ("POST", "/console/setup/{key}/stop", self.stop),
        )

    async def steps(self, guest: Guest) -> web.Response:
        stores = guest.asked.stores
        named = [each for each in stores if each.key == guest.asked.query.get("store")]
        waiting = [each for each in stores if not each.live]
        if not stores:
            return see("/console/settings")
        return await self.shown(guest, next(iter((*named, *waiting, *stores))))

    async def shown(
        self, guest: Guest, store: Store, wrong: Mapping[str, str] | None = None, said: Mapping[str, str] | None = None
    ) -> web.Response:
        """The page; with what was wrong beside the field that it was wrong in."""
        facts = await self._facts(guest, store)
        facts = change(facts, wrong=dict(wrong or {}), said=dict(said or {}))
        status = 422 if wrong else 200
        return self._page(guest, setup.page(guest.asked, facts, frozenset(TRACKERS), frozenset(SHOPS), status))

    async def name_store(self, guest: Guest) -> web.Response:
        store, form = self._store(guest), guest.form
        name = form.get("name", "").strip()[:80]
        wrong = {}
        if not name:
            wrong["store.name"] = guest.t("name-missing")
        if form.get("zone", "") not in available_timezones():
            wrong["store.zone"] = guest.t("zone-unknown")
        if form.get("origin", "") not in countries() or form.get("language", "") not in LANGUAGES:
            wrong["store.origin"] = guest.t("choice-unknown")
        if form.get("currency", "") not in setup.CURRENCIES:
            wrong["store.currency"] = guest.t("choice-unknown")
        if wrong:
            return await self.shown(guest, store, wrong, form)
        facts = {each: form[each] for each in ("zone", "origin", "language", "currency")}
        await manage.save_store(self._db, change(store, name=name, **facts), guest.now)
        self._world.reconnected()
        return _back(store, "telegram")

    async def connect(self, guest: Guest) -> web.Response:
        """Asked first, kept if it works."""
        store, kind = self._store(guest), guest.part("kind")
        if kind not in probing.adapters(self._world):
            raise Unknown
        guest.click()
        given = _given(self, kind)
        absent = [each for each in given if each.required and not guest.form.get(each.name, "").strip()]
        held = await self._row(guest, store, kind)
        if absent and held is None:
            return await self.shown(guest, store, {"kind": kind, f"{kind}.{absent[0].name}": guest.t("field-missing")})
        try:
            found = await probing.connect(
                self._world, self._db, store, kind, guest.form, take=bool(guest.form.get("take"))
            )
        except ParleyError as error:
            said = {
                name: value for name, value in guest.form.items() if name in {f.name for f in given if not f.secret}
            }
            return await self.shown(guest, store, setup.beside(kind, trouble(guest.t, str(error)), given), said)
        await self._learned(guest, store, kind, found)
        return _back(store, "tracker" if kind == "telegram" else "orders" if kind in TRACKERS else "policy")

    async def _learned(self, guest: Guest, store: Store, kind: str, found: probing.Tried) -> None:
        """What a store has not said itself, its bot or its shop does: its name, what it sells in, its zone."""
        probed = found.probed
        if probed is None or store.currency:
            return
        zone = probed.zone if probed.zone in available_timezones() else store.zone
        currency = probed.currency if probed.currency in setup.CURRENCIES else store.currency
        name = probed.name if probed.name and store.name in ("My shop", store.key) else store.name
        await manage.save_store(self._db, change(store, name=name, zone=zone, currency=currency), guest.now)

    async def hello(self, guest: Guest) -> web.Response:
        """What a page asks for every two seconds until somebody has written to the bot."""
        facts = await self._facts(guest, self._store(guest))
        data = {"hello": setup.hello(guest.asked, facts), "page_title": ""}
        return self._page(guest, Page(template="setup_hello.html", title="", data=data))

    async def picture(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        row, channel = await self._row(guest, store, "telegram"), self._world.channels["telegram"]
        if row is None or not isinstance(channel, Presented):
            raise Unknown
        try:
            data = await channel.picture(connections.opened(self._world, row), self._world.wire)
        except ParleyError:
            data = b""
        drawn = web.Response(body=pages.static("console.svg"), content_type="image/svg+xml")
        return (showing.picture(data, "bot") if data else None) or drawn

    async def qr(self, guest: Guest) -> web.Response:
        row = await self._row(guest, self._store(guest), "telegram")
        if row is None or not row.settings.get("username"):
            raise Unknown
        drawn = BytesIO()
        segno.make(f"https://t.me/{row.settings['username']}", error="m").save(drawn, kind="svg", scale=4, border=2)
        return web.Response(body=drawn.getvalue(), content_type="image/svg+xml")

    async def choose_policy(self, guest: Guest) -> web.Response:
        store, name = self._store(guest), guest.form.get("policy", "")
        if name not in policies.READY:
            return await self.shown(guest, store, {"policy.policy": guest.t("choice-unknown")})
        if store.policy.name != name:
            sheet = await manage.policy_sheet(self._db, guest.seller_id, policies.named(name))
            await manage.set_policy(self._db, guest.seller_id, sheet, guest.now, only=store.key)
        return _back(store, "rehearsal")

    async def rehearse(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        guest.click()
        rehearsals.ask(self._world, store.store_id)
        self._world.reconnected()
        return _back(store, "rehearsal")

    async def rehearsal(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        found = change(Facts(store=store, links=(), orders=0), rehearsed=self._rehearsed(store))
        data = {"rehearsal": setup.rehearsal(guest.asked, found)}
        return self._page(guest, Page(template="setup_rehearsal.html", title="", data=data))

    async def report(self, guest: Guest) -> web.Response:
        """As `parley replay` wrote it: a page that fetches nothing and runs nothing, and may not."""
        store = self._store(guest)
        path = rehearsals.report(self._world, store.store_id)
        if rehearsals.state(self._world, store.store_id).done_at is None or not path.exists():
            raise Unknown
        headers = {"Content-Security-Policy": _REPORT}
        return web.Response(text=path.read_text(encoding="utf-8"), content_type="text/html", headers=headers)

    async def start(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        guest.click()
        await self._zoned(guest, store)
        await manage.start(self._db, store, guest.now)
        self._world.due.set()
        return _back(store, "start")

    async def stop(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        guest.click()
        await manage.stop(self._db, store, guest.now)
        return _back(store, "start")

    async def _zoned(self, guest: Guest, store: Store) -> None:
        """The browser's own zone is the store's, where nobody has said one."""
        if not store.currency and store.zone == "UTC" and guest.form.get("zone", "") in available_timezones():
            await manage.save_store(self._db, change(store, zone=guest.form["zone"]), guest.now)

    # What the page is made of

    def _store(self, guest: Guest) -> Store:
        key = guest.part("key")
        found = next((each for each in guest.asked.stores if each.key == key), None)
        if found is None:
            raise Unknown
        return found

    async def _row(self, guest: Guest, store: Store, kind: str) -> people.Sealed | None:
        rows = await people.connections(self._db.reader, guest.seller_id)
        return next((each for each in rows if each.store_id == store.store_id and each.kind == kind), None)

    async def _facts(self, guest: Guest, store: Store) -> Facts:
        db = self._db.reader
        stores = await people.stores(db, guest.seller_id)
        store = next((each for each in stores if each.store_id == store.store_id), store)
        rows = {
            each.kind: each for each in await people.connections(db, guest.seller_id) if each.store_id == store.store_id
        }
        telegram = rows.get("telegram")
        heard = None
        if telegram is not None:
            since = telegram.settings.get("connected_at", "0")
            heard = await people.last_heard(db, telegram.seller_id, telegram.connection_id, from_ms(int(since)))
        bot = telegram.settings.get("username", "") if telegram else ""
        latest = await files.latest(db, store.store_id)
        newest = await report.newest_order(db, store.store_id)
        link = self._link(store, bot, newest, self._base(guest)) if newest else ""
        return Facts(
            store=store,
            links=tuple(
                Link(kind=kind, fields=_given(self, kind), row=rows.get(kind))
                for kind in ("telegram", *TRACKERS, *SHOPS)
            ),
            orders=await report.order_count(db, store.store_id),
            order_link=link,
            order_ref=newest,
            heard_at=heard[0] if heard else None,
            file=await self._file_shown(latest) if latest else None,
            rehearsed=self._rehearsed(store),
            policies=_policies(),
            public=bool(self._world.public_url),
        )

    def _link(self, store: Store, bot: str, ref: str, base: str) -> str:
        token = self._world.vault.link(store.store_id, ref)
        return f"https://t.me/{bot}?start={token}" if bot else f"{base}/chat/{store.key}?order={token}"

    def _rehearsed(self, store: Store) -> setup.Rehearsed:
        found = rehearsals.state(self._world, store.store_id)
        outcome = found.outcome or rehearsals.Outcome()
        return setup.Rehearsed(
            asked=found.asked_at is not None,
            done_at=found.done_at,
            orders=found.orders,
            parcels=outcome.parcels,
            notices=sum(outcome.notices.values()),
            cases=sum(outcome.cases.values()),
            error=found.error,
        )

    async def _file_shown(self, upload: Upload) -> File:
        if upload.state != "new":
            bad = uploads.bad_rows(self._world, upload.upload_id, 20) if upload.bad else ()
            return File(upload=upload, bad=bad)
        try:
            look = await uploads.look(self._world, upload, upload.how)
        except Misconfigured as error:
            return File(upload=upload, error=str(error))
        return File(
            upload=change(upload, how=change(upload.how, kind=look.kind)),
            known=look.known,
            encoding=look.encoding,
            encodings=ENCODINGS,
            columns=look.columns,
            ours=OURS if look.kind == "orders" and not look.known else (),
            required=REQUIRED,
            mapping=look.mapping,
            missing=look.missing,
            shown=tuple(tuple(row.cells.get(each, "")[:60] for each in look.columns) for row in look.shown),
            bad=tuple((str(each.line), each.reason, "") for each in look.bad),
            dates=tuple((each, readings(look.dates.example).get(each)) for each in look.dates.choices),
            date=look.dates.example,
            order=look.dates.order,
        )


def _given(room: Room, kind: str) -> tuple[Given, ...]:
    return tuple(
        Given(name=each.name, label=each.label, secret=each.secret, required=each.required)
        for each in probing.fields(room._world, kind)
    )


def _back(store: Store, step: str) -> web.Response:
    return see(f"/console/setup?{urlencode({'store': store.key})}#{step}")


@cache
def _policies() -> dict[str, Policy]:
    return {name: policies.read(policies.named(name)) for name in policies.READY}


# It has its own style and pictures in itself.
_REPORT = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; sandbox"
)
