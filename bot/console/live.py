"""What is new, told to the pages that are in view: server-sent events; each page then asks for itself again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable

from aiohttp import web

from bot.console.room import Address, Guest, Now, Room, clean
from bot.signin import SignIn
from bot.world import World
from models import report as rows
from models.database import Database
from models.errors import Refused, Unavailable

# Seconds between two looks, and looks until the browser comes again (it does so by itself), its session asked for anew.
EVERY = 1.0
LOOKS = 300
STREAMS = 8
KINDS = ("tasks", "talks", "cases", "talk")


class TooMany(Refused):
    """Too many pages of this session are open at once."""

    status = 429


class Live(Room):
    def __init__(self, world: World, db: Database, signin: SignIn, now: Now) -> None:
        super().__init__(world, db, signin, now)
        self._closing = asyncio.Event()
        self._open: dict[str, int] = {}

    def addresses(self) -> Iterable[Address]:
        return (("GET", "/console/live", self.live),)

    async def let_go(self, app: web.Application) -> None:
        self._closing.set()

    async def live(self, guest: Guest) -> web.StreamResponse:
        """News of tasks, of the list of talks, of cases, and of the talk in view: only that there are some."""
        assert guest.session is not None
        session = guest.session.token
        if self._open.get(session, 0) >= STREAMS:
            raise TooMany(guest.t("too-many-pages"))
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        self._dressed(stream)
        self._open[session] = self._open.get(session, 0) + 1
        try:
            await stream.prepare(guest.request)
            await self._tell(guest, stream)
        except ConnectionError:
            pass  # the page is gone
        finally:
            self._open[session] -= 1
            if not self._open[session]:
                del self._open[session]
        return stream

    async def _tell(self, guest: Guest, stream: web.StreamResponse) -> None:
        # From when the page was made, or the last news that came through: nothing falls between.
        since = guest.request.headers.get("Last-Event-ID") or guest.request.query.get("since", "")
        talk = clean(guest.request.query.get("talk", ""))
        seen = rows.pulse_of(since) or await rows.pulse(self._db.reader, guest.sight, talk)
        await stream.write(b"retry: 2000\n\n")
        for look in range(LOOKS):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), EVERY)
                return
            with contextlib.suppress(Unavailable):
                seen, before = await rows.pulse(self._db.reader, guest.sight, talk), seen
                for kind in KINDS:
                    if getattr(seen, kind) != getattr(before, kind):
                        await stream.write(f"event: {kind}\nid: {seen}\ndata:\n\n".encode())
            if look % 5 == 4:
                if await self._signin.session(guest.token, self._now(), guest.came.address, touch=False) is None:
                    return
                await stream.write(b":\n\n")
