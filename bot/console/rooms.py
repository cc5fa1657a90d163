"""What is looked at from above: today, what went wrong, suppliers, the report, the settings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from aiohttp import web

from bot import upstream as packs
from bot.console.room import Address, Guest, Room, see
from handlers.console import overview, problems, report, settings, upstream
from models import people, record, unread
from models import report as rows
from models import upstream as alike
from models.errors import Refused, Unknown
from models.facts.people import LONGEST_SILENCE


class Rooms(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console", self.overview),
            ("GET", "/console/problems", self.problems),
            ("GET", "/console/upstream", self.upstream),
            ("GET", "/console/upstream/pack", self.supplier_pack),
            ("GET", "/console/report", self.report),
            ("GET", "/console/settings", self.settings),
            ("POST", "/console/settings/{id}/answering", self.answering),
        )

    async def overview(self, guest: Guest) -> web.Response:
        db, seller_id, ask = self._db.reader, guest.seller_id, guest.asked
        at, _, key = ask.query.get("after", "").partition("-")
        after = (int(at), key) if at.isdecimal() and len(at) < 16 else (-1, "")
        begun = after != (-1, "")
        waited = () if begun else await rows.waited(db, seller_id, guest.now, overview.SHOWN)
        todos = await rows.tasks(db, seller_id, overview.SHOWN + 1, after, guest.now)
        counts = overview.Counts(
            tasks=await rows.task_counts(db, seller_id, guest.now),
            trouble=await rows.trouble_counts(db, seller_id),
            cases=await rows.case_counts(db, seller_id),
            telling=await rows.telling(db, seller_id),
            agreed=await rows.agreed(db, seller_id, overview.month_began(ask)),
        )
        buyers = await rows.buyers(db, seller_id, (task.about for task, _ in (*waited, *todos)))
        return self._page(guest, overview.page(ask, waited, todos, buyers, counts))

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

    async def settings(self, guest: Guest) -> web.Response:
        found = await people.connections(self._db.reader, guest.seller_id)
        secret = self._world.vault.link_secret
        return self._page(guest, settings.page(guest.asked, found, self._base(guest), secret))

    async def answering(self, guest: Guest) -> web.Response:
        """Who answers buyers of a store, and how long the bot leaves a talk to a person who says nothing."""
        store = next((each for each in guest.asked.stores if each.store_id == guest.part("id")), None)
        if store is None:
            raise Unknown(guest.t("no-such-store"))
        hours = guest.form.get("silence_hours", "").strip()
        if not hours.isdecimal() or int(hours[:9]) > LONGEST_SILENCE:
            raise Refused(guest.t("no-such-hours", most=LONGEST_SILENCE))
        async with self._db.writing() as write:
            current = await people.store_by_key(write, store.key) or store
            answered = current.answered_by(guest.form.get("team", ""), int(hours))
            await people.save_store(write, answered, guest.now)
            await record.look_at_talks(write, store.store_id, guest.now)
        return see("/console/settings")
