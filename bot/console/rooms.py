"""What is looked at from above: today, suppliers, the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from aiohttp import web

from bot import enacting, group, policies
from bot import upstream as packs
from bot.console.room import Address, Guest, Room, see
from bot.policies import trees
from handlers.console import layers, overview, settings, upstream
from handlers.console.settings import Belongs
from models import dead_letters, people, record
from models import report as rows
from models import upstream as alike
from models.errors import Misconfigured, Refused, Unknown
from models.facts.people import LONGEST_SILENCE, Store


class Rooms(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console", self.overview),
            ("GET", "/console/upstream", self.upstream),
            ("GET", "/console/upstream/pack", self.supplier_pack),
            ("GET", "/console/settings", self.settings),
            ("GET", "/console/settings/secrets", self.secrets),
            ("POST", "/console/settings/{id}/answering", self.answering),
            ("POST", "/console/settings/{id}/group", self.regroup),
        )

    async def overview(self, guest: Guest) -> web.Response:
        db, sight, ask = self._db.reader, guest.shown, guest.asked
        at, _, key = ask.query.get("after", "").partition("-")
        after = (int(at), key) if at.isdecimal() and len(at) < 16 else (-1, "")
        begun = after != (-1, "")
        waited = () if begun else await rows.waited(db, sight, guest.now, overview.SHOWN)
        todos = await rows.tasks(db, sight, overview.SHOWN + 1, after, guest.now)
        counts = overview.Counts(
            tasks=await rows.task_counts(db, sight, guest.now),
            trouble=await dead_letters.counts(db, guest.seller_id) if ask.owner else {},
            cases=await rows.case_counts(db, sight),
            telling=await rows.telling(db, sight),
            agreed=await rows.agreed(db, sight, overview.month_began(ask)),
            guessing=ask.owner and await self._signin.guesses.many(guest.now),
        )
        buyers = await rows.buyers(db, sight, (task.about for task, _ in (*waited, *todos)))
        return self._page(guest, overview.page(ask, waited, todos, buyers, counts))

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
        return await self._settings(guest, lambda store_id: "")

    async def secrets(self, guest: Guest) -> web.Response:
        """The same page with each store's secret for links in what is pasted into a shop's templates."""
        return await self._settings(guest, self._world.vault.link_secret)

    async def _settings(self, guest: Guest, secret: Callable[[str], str]) -> web.Response:
        found = await people.connections(self._db.reader, guest.seller_id)
        groups = {each.connection_id: group.told(self._world.vault, each, guest.now) for each in found}
        belongs = await self._belongs(guest)
        return self._page(guest, settings.page(guest.asked, found, self._base(guest), secret, groups, belongs))

    async def _belongs(self, guest: Guest) -> dict[str, Belongs]:
        """By store, the group that its policy puts it into, and those that it could be in."""
        found = {each.version: each.text for each in await people.policies(self._db.reader, guest.seller_id)}
        belongs = {}
        for store in guest.asked.stores:
            text = found.get(store.policy.version, "")
            try:
                sheet = policies.of(text.encode(), store.key)
            except policies.Mistaken:  # of a version that is not kept, or that we read otherwise today
                continue
            groups = tuple(layers.of(trees.grown(text), ("groups",)))
            belongs[store.store_id] = Belongs(group=sheet.groups.get(store.key, ""), groups=groups)
        return belongs

    async def regroup(self, guest: Guest) -> web.Response:
        """In force at once, like a published policy."""
        store, click = self._store(guest), guest.click()
        group, base = guest.form.get("group", ""), guest.form.get("version", "")
        try:
            await enacting.regroup(
                self._db, guest.seller_id, store.key, group, guest.now, guest.who, base=base, click=click
            )
        except Misconfigured:
            raise Refused(guest.t("group-not-changed")) from None
        return see("/console/settings")

    def _store(self, guest: Guest) -> Store:
        store = next((each for each in guest.asked.stores if each.store_id == guest.part("id")), None)
        if store is None:
            raise Unknown(guest.t("no-such-store"))
        return store

    async def answering(self, guest: Guest) -> web.Response:
        """Who answers buyers of a store, and how long the bot leaves a talk to a person who says nothing."""
        store = self._store(guest)
        hours = guest.form.get("silence_hours", "").strip()
        if not hours.isdecimal() or int(hours[:9]) > LONGEST_SILENCE:
            raise Refused(guest.t("no-such-hours", most=LONGEST_SILENCE))
        async with self._db.writing() as write:
            current = await people.store_by_key(write, store.key) or store
            answered = current.answered_by(guest.form.get("team", ""), int(hours))
            await people.save_store(write, answered, guest.now)
            await record.look_at_talks(write, store.store_id, guest.now)
        return see("/console/settings")
