"""Conversations: what was said, in two languages where it takes two, and a person's own words."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import photos
from bot.console.room import Address, Guest, Room, see
from handlers.console import conversations
from handlers.console.conversations import Draft
from locales import nearest
from models import report as rows
from models import seen
from models.errors import ParleyError, Unknown
from models.facts.conversations import Conversation
from models.facts.decisions import Hear


class Talks(Room):
    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/conversations", self.conversations),
            ("GET", "/console/conversations/{id}", self.conversation),
            ("GET", "/console/conversations/{id}/messages", self.messages),
            ("GET", "/console/conversations/{id}/photos/{n}/{i}", self.sent_photo),
            ("POST", "/console/conversations/{id}/reply", self.reply),
            ("POST", "/console/conversations/{id}/take", self.take_over),
            ("POST", "/console/conversations/{id}/back", self.hand_back),
        )

    async def conversations(self, guest: Guest) -> web.Response:
        db, sight, before = self._db.reader, guest.shown, conversations.before(guest.asked)
        waiting = () if before else await rows.waiting(db, sight)
        recent = await rows.recent(db, sight, conversations.SHOWN + 1, before)
        return self._page(guest, conversations.listed(guest.asked, waiting, recent))

    async def conversation(self, guest: Guest) -> web.Response:
        talk = await self._talk(guest)
        await self._saw(guest, talk.conversation_id, seen.TALK)
        before = guest.request.query.get("before", "")
        start = int(before) if before.isdecimal() and len(before) < 16 else 0
        said = await rows.messages(self._db.reader, talk.conversation_id, start, conversations.MESSAGES)
        return await self._conversation(guest, talk, said)

    async def _conversation(
        self, guest: Guest, talk: Conversation, said: tuple[rows.Said, ...], draft: Draft | None = None
    ) -> web.Response:
        held, others = (
            await rows.orders_of(self._db.reader, guest.sight, talk),
            await self._translated(guest, talk, said),
        )
        translates = self._world.translator is not None
        return self._page(guest, conversations.page(guest.asked, talk, held, said, others, translates, draft))

    async def messages(self, guest: Guest) -> web.Response:
        """What a page in front of somebody asks for every few seconds: nothing, unless something is new."""
        talk = await self._talk(guest)
        said = await rows.messages(self._db.reader, talk.conversation_id, 0, conversations.MESSAGES)
        others = await self._translated(guest, talk, said)
        if guest.request.query.get("seen", "") == conversations.mark(talk, said, others):
            return web.Response(status=204)
        held = await rows.orders_of(self._db.reader, guest.sight, talk)
        return self._page(guest, conversations.fragment(guest.asked, talk, held, said, others))

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
            holder = guest.form.get("holder")
            reply = conversations.replied(key, talk, guest.who, text, original, "" if text else phrase, holder)
            await self._hand_in(reply)
            person = (talk := await self._talk(guest)).person
            if person is not None and holder not in (None, person.by) and person.another(guest.who):
                return await self._not_sent(guest, talk, original or text, guest.t("colleague-answers", who=person.by))
        return see(f"/console/conversations/{talk.conversation_id}")

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
        return see(f"/console/conversations/{talk.conversation_id}")
