"""aiohttp routes for hooks, health and metrics: each request becomes a Request, handed in, answered after the commit."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from functools import cache
from time import perf_counter

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot import connections
from bot.world import Request, Shop, Tracker, World
from models import housekeeping, parcels, record
from models.database import Database
from models.errors import Conflict, Malformed, Misconfigured, Refused, TooLarge, Unavailable, Unknown
from models.facts.fact import to_ms
from models.facts.people import Connection

log = logging.getLogger("parley.web")
LARGEST = 1024 * 1024
READ_WITHIN = 10
YEAR = 365 * 24 * 3600
TOLD = frozenset({"api"})
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class TooSlow(Refused):
    """The body did not come within ten seconds."""

    status = 408


class Hooks:
    """`/hooks/<kind>/<key>`, `/health` and `/metrics`. `failed` names the background tasks that have died."""

    def __init__(self, world: World, db: Database, failed: Callable[[], list[str]]) -> None:
        self._world, self._db, self._failed = world, db, failed
        registry = self._registry = CollectorRegistry()
        self._took = Histogram("parley_hook_seconds", "A webhook, to its answer", ["kind"], registry=registry)
        self._answers = Counter(
            "parley_hook_answers", "Webhooks by kind and status", ["kind", "status"], registry=registry
        )
        self._counted = cache(self._labelled)
        self._gauges = {
            name: Gauge(f"parley_{name}", about, registry=registry)
            for name, about in (
                ("parked", "arrivals that a person must look at"),
                ("failed", "arrivals that will be tried again"),
                ("unsure", "sendings of which nobody knows whether they arrived"),
                ("backlog", "sendings that are due"),
                ("backlog_age_seconds", "age of the oldest sending that is due"),
                ("orders", "orders"),
                ("linked", "orders with a linked buyer"),
            )
        }

    def routes(self, app: web.Application) -> None:
        app.router.add_route("*", "/hooks/{kind}/{key}", self.hook)
        app.router.add_get("/health", self.health)
        app.router.add_get("/metrics", self.metrics)

    async def hook(self, request: web.Request) -> web.Response:
        kind, begun = request.match_info["kind"], perf_counter()
        answer = await self._hook(request, kind)
        answers, took = self._counted(kind if kind in self._adapters() else "unknown", answer.status)
        answers.inc()
        took.observe(perf_counter() - begun)
        return answer

    def _labelled(self, kind: str, status: int) -> tuple[Counter, Histogram]:
        return self._answers.labels(kind, str(status)), self._took.labels(kind)

    async def _hook(self, request: web.Request, kind: str) -> web.Response:
        try:
            connection = await self._connection(kind, request.match_info["key"])
            adapter = self._adapters()[kind]
            reading = adapter.read(await self._request(request), connection)
            if reading.arrivals:
                await self._world.hand_in(reading.arrivals)
            if reading.news:
                async with self._db.writing() as rows:
                    await parcels.knock(rows, connection.seller_id, reading.news)
            connections.heard_from(self._world, connection.connection_id, self._world.clock.now())
            return (
                web.Response(body=reading.answer, content_type=reading.answer_type)
                if reading.answer
                else web.Response()
            )
        except Malformed as error:
            return await self._unreadable(request, kind, error)
        except Refused as error:
            return web.Response(status=error.status, text=str(error))
        except (Unavailable, Conflict):
            return web.Response(status=503, headers={"Retry-After": "5"}, text="not now, please try again")

    async def _unreadable(self, request: web.Request, kind: str, error: Malformed) -> web.Response:
        """The signature was right, so it would come again and again, before all others: it is kept for a person.

        A program of the seller's own reads why instead.
        """
        if kind in TOLD or request.method != "POST":
            return web.Response(status=error.status, text=str(error))
        connection = await self._connection(kind, request.match_info["key"])
        raw = await request.read()
        key = f"unreadable:{connection.connection_id}:{hashlib.sha256(raw).hexdigest()}"
        log.error("a signed body cannot be read", extra={"kind": kind, "arrival": key, "error": str(error)})
        async with self._db.writing() as rows:
            words = raw.decode("utf-8", "replace").replace("\0", "\ufffd")
            await record.park(rows, key, connection.seller_id, words, str(error), self._world.clock.now())
        return web.Response()

    def _adapters(self) -> dict[str, Tracker | Shop]:
        found: dict[str, Tracker | Shop] = self._world.memory.setdefault("adapters", {})
        if not found:
            found.update({**self._world.trackers, **self._world.shops, **self._world.channels})
        return found

    async def _connection(self, kind: str, key: str) -> Connection:
        connection = await connections.by_key(self._world, self._db, key) if kind in self._adapters() else None
        if connection is None or connection.kind != kind:
            raise Unknown
        return connection

    async def _request(self, request: web.Request) -> Request:
        if request.content_length is not None and request.content_length > LARGEST:
            raise TooLarge
        try:
            # What is there already cannot be slow.
            async with asyncio.timeout(None if request.content.is_eof() else READ_WITHIN):
                raw = await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise TooLarge from None
        except TimeoutError:
            raise TooSlow from None
        return Request(
            method=request.method,
            path=request.path,
            headers=tuple((name.lower(), value) for name, value in request.headers.items()),
            query=request.query,
            raw=raw,
            at=self._world.clock.now(),
        )

    async def health(self, request: web.Request) -> web.Response:
        """200 while it lives and is ready; 503 when the database is gone or a background task has died."""
        dead = self._failed()
        try:
            found = await housekeeping.health(self._db.reader, to_ms(self._world.clock.now()))
        except Exception:
            log.exception("the database does not answer")
            return web.json_response({"live": True, "ready": False, "dead_tasks": dead}, status=503)
        body = {"live": True, "ready": not dead, "dead_tasks": dead, **found}
        return web.Response(status=503 if dead else 200, text=json.dumps(body), content_type="application/json")

    async def metrics(self, request: web.Request) -> web.Response:
        found = await housekeeping.health(self._db.reader, to_ms(self._world.clock.now()))
        for name, gauge in self._gauges.items():
            gauge.set(float(str(found[name])))
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": "text/plain; version=0.0.4"})


@web.middleware
async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A bug is a 500 with no detail, and never a page of the server's own."""
    try:
        if "\0" in request.path:  # in no name of ours, and PostgreSQL takes it for an error of its own
            raise web.HTTPNotFound
        return await handler(request)
    except web.HTTPException:
        raise
    except (Refused, Misconfigured) as error:
        return web.Response(status=getattr(error, "status", 503), text=str(error))
    except (Unavailable, Conflict) as error:
        return web.Response(status=503, headers={"Retry-After": "5"}, text=str(error))
    except Exception:
        log.exception("a request failed", extra={"path": request.path})
        return web.Response(status=500, text="Something went wrong here. It is in the log.")


def dressed(world: World) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """Every answer says how little a browser may do with it, also one that a library made; a room may have said more."""

    async def dressed(request: web.Request, answer: web.StreamResponse) -> None:
        for name, value in _HEADERS.items():
            answer.headers.setdefault(name, value)
        if request.secure or world.public_url.startswith("https://"):
            answer.headers["Strict-Transport-Security"] = f"max-age={YEAR}"

    return dressed


_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
