"""What it brings: the report, its tables as files, the hold-out, and the disputes that a person enters."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from aiohttp import web

from bot.console.room import Address, Guest, Room, see
from handlers.console import brings, digest, disputes, report
from handlers.console.brings import Found, Left
from models import brought, people, unplaced
from models import report as rows
from models.errors import Refused, Unknown
from models.facts.fact import named
from models.facts.money import Money
from models.facts.people import Store
from models.rules import purses, thresholds


class Brings(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/report", self.report),
            ("GET", "/console/report/ends", self.ends),
            ("GET", "/console/report/ends.csv", self.ends_file),
            ("GET", "/console/report/{table}.csv", self.table),
            ("POST", "/console/report/holdout", self.holdout),
            ("POST", "/console/orders/{id}/dispute", self.dispute),
        )

    async def report(self, guest: Guest) -> web.Response:
        if not guest.asked.owner:
            return see("/console/report/ends")
        found = await self._found(guest)
        weeks = [await self._week(guest, each) for each in brings.asked_for(guest.asked)]
        return self._page(guest, brings.page(guest.asked, found, weeks))

    async def ends(self, guest: Guest) -> web.Response:
        since = guest.now - timedelta(days=report.days(guest.asked))
        return self._page(guest, report.page(guest.asked, await rows.sums(self._db.reader, guest.shown, since)))

    async def ends_file(self, guest: Guest) -> web.Response:
        since = guest.now - timedelta(days=report.days(guest.asked))
        return _csv("ends", brings.written(report.rows(await rows.sums(self._db.reader, guest.shown, since))))

    async def table(self, guest: Guest) -> web.Response:
        slug = guest.part("table")
        if slug not in brings.TABLES:
            raise Unknown(guest.t("nothing-at-address"))
        return _csv(slug, brings.file(guest.asked, await self._found(guest), slug))

    async def holdout(self, guest: Guest) -> web.Response:
        guest.click()
        wanted, experiment = guest.form.get("store", ""), named("trial", guest.seller_id, guest.now)
        key = self._world.vault.token()
        async with self._db.writing() as found:
            kept = next((s for s in await people.stores(found, guest.seller_id) if s.store_id == wanted), None)
            if kept is None:
                raise Unknown(guest.t("nothing-at-address"))
            switched = brings.switched(kept, guest.form.get("share", ""), experiment, key, guest.now)
            if switched is None:
                raise Refused(guest.t("holdout-share-refused"))
            await people.save_store(found, switched, guest.now)
        return see("/console/report#holdout")

    async def dispute(self, guest: Guest) -> web.Response:
        order = await self._order(guest)
        await self._hand_in(disputes.entered(guest.click(), guest.asked, order, guest.form, guest.who))
        return see(f"/console/orders/{order.order_id}#disputes")

    async def _found(self, guest: Guest) -> Found:
        db, seller_id, ask = self._db.reader, guest.seller_id, guest.asked
        (since, until), store_id = brings.months(ask), brings.store(ask)
        trial = brought.months_back(ask.now, brings.TRIAL_MONTHS)
        made, sold = await brought.made(db, seller_id, since, until, store_id)
        spans = sorted({each.months for each in thresholds.ALL})
        back = min(since, brought.months_back(ask.now, max(spans) - 1))
        return Found(
            groups=await brought.counted(db, seller_id, brings.DIMS, since, until, store_id),
            paces=await brought.counted(db, seller_id, ("pace",), since, until, store_id),
            months=await brought.by_month(db, seller_id, since, until, store_id),
            stores=await brought.by_store(db, seller_id, since, until),
            items=await brought.items(db, seller_id, since, until, store_id),
            made=made,
            sold=sold,
            arms=await brought.counted(db, seller_id, ("arm",), trial, until, store_id),
            opened=await brought.opened(db, seller_id, brought.begins(back), store_id),
            unplaced=await unplaced.count(db, guest.sight),
            lately=tuple(
                [(n, await brought.by_store(db, seller_id, brought.months_back(ask.now, n - 1), until)) for n in spans]
            ),
            left=tuple([left for each in brings.asked_for(ask) if (left := await self._left(each, guest.now))]),
        )

    async def _left(self, store: Store, now: datetime) -> Left | None:
        purse, cap = purses.of_month(store, now), purses.cap(store, purses.MONTH)
        if purse is None or cap is None:
            return None
        found = await self._db.reader.rows("SELECT minor FROM purse WHERE id = ?", purse.purse_id)
        left = max(0, cap - (found[0]["minor"] if found else 0))
        return Left(
            store_id=store.store_id,
            left=Money(minor=left, currency=purse.currency),
            cap=Money(minor=cap, currency=purse.currency),
        )

    async def _week(self, guest: Guest, store: Store) -> tuple[Store, datetime, brought.Week]:
        since, until = digest.last_week(store, guest.now)
        return store, since, await brought.week(self._db.reader, guest.seller_id, store.store_id, since, until)


def _csv(slug: str, text: str) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="parley-{slug}.csv"'}
    return web.Response(body=text.encode("utf-8-sig"), content_type="text/csv", charset="utf-8", headers=headers)
