"""What is looked at from above: today, what went wrong, suppliers, the report, the settings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from aiohttp import web

from bot import policies
from bot import upstream as packs
from bot.console.room import Address, Guest, Room
from handlers.console import overview, problems, report, settings, upstream
from models import people, unread
from models import report as rows
from models import upstream as alike
from models.errors import Unknown


class Rooms(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console", self.overview),
            ("GET", "/console/problems", self.problems),
            ("GET", "/console/upstream", self.upstream),
            ("GET", "/console/upstream/pack", self.supplier_pack),
            ("GET", "/console/report", self.report),
            ("GET", "/console/settings", self.settings),
        )

    async def overview(self, guest: Guest) -> web.Response:
        db, sight, ask = self._db.reader, guest.shown, guest.asked
        at, _, key = ask.query.get("after", "").partition("-")
        after = (int(at), key) if at.isdecimal() and len(at) < 16 else (-1, "")
        todos = await rows.tasks(db, sight, overview.SHOWN + 1, after)
        counts = overview.Counts(
            tasks=await rows.task_counts(db, sight, guest.now),
            trouble=await rows.trouble_counts(db, guest.seller_id) if ask.owner else {},
            cases=await rows.case_counts(db, sight),
            telling=await rows.telling(db, sight),
            agreed=await rows.agreed(db, sight, overview.month_began(ask)),
            guessing=ask.owner and await self._signin.guesses.many(guest.now),
        )
        buyers = await rows.buyers(db, sight, (task.about for task, _ in todos))
        return self._page(guest, overview.page(ask, todos, buyers, counts))

    async def problems(self, guest: Guest) -> web.Response:
        troubles = await rows.troubles(self._db.reader, guest.seller_id)
        found = await unread.unread(self._db.reader, guest.seller_id)
        return self._page(guest, problems.page(guest.asked, troubles, found))

    async def report(self, guest: Guest) -> web.Response:
        since = guest.now - timedelta(days=report.days(guest.asked))
        return self._page(guest, report.page(guest.asked, await rows.sums(self._db.reader, guest.shown, since)))

    async def upstream(self, guest: Guest) -> web.Response:
        db, by = self._db.reader, upstream.way(guest.asked)
        since = guest.now - upstream.SPAN
        found = await alike.groups(db, guest.sight, by, since, upstream.SHOWN + 1)
        batches = by is alike.By.BATCH or await alike.batched(db, guest.sight)
        return self._page(guest, upstream.listed(guest.asked, found, batches))

    async def supplier_pack(self, guest: Guest) -> web.Response:
        if (asked := upstream.asked(guest.asked.query)) is None:
            raise Unknown(guest.t("no-such-pack"))
        since = guest.now - upstream.SPAN
        group = await alike.group(self._db.reader, guest.sight, *asked, since, packs.MOST)
        if group is None:
            raise Unknown(guest.t("no-cases-lately"))
        language = guest.asked.query.get("language", "en")
        made = await packs.packed(group, self._world.files, guest.now, upstream.SPAN, language, self._world.fonts)
        headers = {"Content-Disposition": f'attachment; filename="{made.name}"'}
        return web.Response(body=made.data, content_type="application/zip", headers=headers)

    async def settings(self, guest: Guest) -> web.Response:
        found = await people.connections(self._db.reader, guest.seller_id)
        secret, groups = self._world.vault.link_secret, await self._groups(guest)
        return self._page(guest, settings.page(guest.asked, found, self._base(guest), secret, groups))

    async def _groups(self, guest: Guest) -> dict[str, str]:
        """By store, the group that its policy puts it into."""
        found = {each.version: each.text for each in await people.policies(self._db.reader, guest.seller_id)}
        groups = {}
        for store in guest.asked.stores:
            try:
                sheet = policies.of(found.get(store.policy.version, "").encode(), store.key)
            except policies.Mistaken:  # of a version that is not kept, or that we read otherwise today
                continue
            groups[store.store_id] = sheet.groups.get(store.key, "")
        return groups
