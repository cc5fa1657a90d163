"""The web chat's addresses: its page, its socket, its photos, and the script that puts it into any page."""

from __future__ import annotations

import asyncio
import hmac
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, Template

from bot import handout, shots, showing
from bot.files import upload_name
from bot.gallery import Held, found, shown
from bot.sockets import FILE, NO_VISITOR, Allowance, Sockets, Talk, Visit
from bot.world import World
from locales import LANGUAGES, figures
from locales.chrome import best_language, chrome
from models.errors import ParleyError, Unavailable
from models.facts.cases import Evidence
from models.facts.fact import named
from models.facts.people import Connection, Store
from models.facts.phrases import Day

PHOTO = 20 * 1024 * 1024
PHOTO_WITHIN = 300
# All uploads that are on their way together; then whoever comes is asked to try again.
UPLOADS = 80 * 1024 * 1024
COOKIE = "parley_visitor"
YEAR = 365 * 24 * 3600

HERE = Path(__file__).parent
# Drawn for a video, which is kept and not played here.
TILE = "video-tile.svg"
STATIC = {
    "webchat.js": "text/javascript",
    "webchat-photos.js": "text/javascript",
    "webchat.css": "text/css",
    "webchat.svg": "image/svg+xml",
    TILE: "image/svg+xml",
}

_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,64}")
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")

Shop = Callable[[str], Awaitable[tuple[Store, Connection] | None]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Album(Talk, Protocol):
    """The messages, and the photos."""

    async def held(self, conversation_id: str) -> Sequence[Held]:
        """What came in this conversation, oldest first."""

    async def copy(self, store_id: str, message_id: str) -> Path | None:
        """All that is kept of the buyer whom this message offers it; None when it was taken, or has been there too long."""


def routes(app: web.Application, world: World, sockets: Sockets, talk: Album, shop: Shop) -> None:
    """`shop` finds a store and its web chat by the store's key."""
    chat = Chat(world=world, sockets=sockets, talk=talk, shop=shop)
    app.router.add_get("/chat/{store}", chat.page)
    app.router.add_get("/chat/{store}/socket", chat.socket)
    app.router.add_post("/chat/{store}/photo", chat.upload)
    app.router.add_get("/chat/{store}/photos", chat.photos)
    app.router.add_get("/chat/{store}/photo/{name}", chat.photo)
    app.router.add_get("/chat/{store}/embed.js", chat.embed)
    app.router.add_get("/chat/{store}/static/{name}", chat.static)
    app.router.add_get("/chat/{store}/shots/{name}.png", chat.example)
    # Not for HEAD: whatever looks ahead at a link would use it up.
    app.router.add_get("/chat/{store}/copy/{message}/{token}", chat.copy, allow_head=False)
    app.on_shutdown.append(lambda _: sockets.close())


def conversation_named(connection_id: str, contact_ref: str) -> str:
    return named("conversation", connection_id, contact_ref)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Static:
    body: bytes
    kind: str
    tag: str


class Chat:
    def __init__(self, *, world: World, sockets: Sockets, talk: Album, shop: Shop) -> None:
        self._world, self._sockets, self._talk, self._shop = world, sockets, talk, shop
        self._uploads = Allowance(40, timedelta(hours=1))
        self._uploads_of_a_store = Allowance(500, timedelta(hours=1))
        self._coming = 0

    async def page(self, request: web.Request) -> web.Response:
        store, _ = await self._find(request)
        wanted = request.query.get("language", "") or request.headers.get("Accept-Language", "")
        language = best_language(wanted, store.language)
        embedded = "embed" in request.query
        html = _template().render(
            store=store,
            base=f"/chat/{store.key}",
            language=language,
            words=chrome(language),
            all_words=json.dumps({each: chrome(each) for each in LANGUAGES}),
            languages=[(each, chrome(each)["own-name"]) for each in LANGUAGES],
            embedded=embedded,
            script=_static("webchat.js").tag,
            photos=_static("webchat-photos.js").tag,
            style=_static("webchat.css").tag,
        )
        response = web.Response(text=html, content_type="text/html", headers=_page_headers(store))
        if not _TOKEN.fullmatch(request.cookies.get(COOKIE, "")):
            response.headers["Set-Cookie"] = self._cookie(request, store, embedded)
        return response

    async def socket(self, request: web.Request) -> web.StreamResponse:
        store, connection = await self._find(request)
        if not self._ours(request):
            raise web.HTTPForbidden(text="This socket is for our own page.")
        contact_ref = _visitor(request)
        if not contact_ref:
            return await self._sockets.refuse(request, NO_VISITOR)
        visit = _visit(store, connection, contact_ref)
        after = request.query.get("after", "")
        return await self._sockets.serve(request, visit, int(after) if re.fullmatch(r"[0-9]{1,18}", after) else 0)

    async def upload(self, request: web.Request) -> web.Response:
        """Keeps a photo. What it shows and whether it is one is judged later, out of this process."""
        store, connection = await self._find(request)
        contact_ref = _visitor(request)
        if not contact_ref or not self._ours(request):
            return _json({"why": "cookies"}, 403)
        if (request.content_length or 0) > PHOTO:
            return _json({"why": "photo-too-large"}, 413)
        now = self._world.clock.now()
        if not (self._uploads.take(contact_ref, now) and self._uploads_of_a_store.take(store.store_id, now)):
            return _json({"why": "too-many-photos"}, 429)
        try:
            async with asyncio.timeout(PHOTO_WITHIN):
                data = await self._read(request)
        except TimeoutError:
            return _json({"why": "photo-failed"}, 408)
        if len(data) > PHOTO:
            return _json({"why": "photo-too-large"}, 413)
        if not data:
            return _json({"why": "photo-not-image"}, 400)
        visit = _visit(store, connection, contact_ref)
        name = upload_name(now, visit.conversation_id, self._world.vault.token())
        try:
            await self._world.files.put(data, name)
        except Unavailable:
            return _json({"why": "photo-failed"}, 503)
        receipt = self._sockets.receipt(visit, name)
        return _json({"photo": f"{FILE}{name}#{receipt}"}, 200)

    async def photo(self, request: web.Request) -> web.Response:
        """A photo that this very visitor sent, shown back to them only; or who removed it when."""
        store, connection = await self._find(request)
        contact_ref = _visitor(request)
        talk_id = conversation_named(connection.connection_id, contact_ref)
        rows = await self._talk.since(talk_id, 0) if contact_ref else ()
        said = ((row.id, tuple(each.removeprefix(FILE) for each in row.photos)) for row in rows)
        mine = await self._talk.held(talk_id) if contact_ref else ()
        name, became = found(request.match_info["name"], said, mine)
        if became is not None and became.gone_at is not None:
            return _removed(became, store, best_language(request.headers.get("Accept-Language", ""), store.language))
        try:
            data = await self._world.files.get(name)
        except Unavailable:
            raise web.HTTPServiceUnavailable(text="Not now, please try again.") from None
        except ParleyError:
            raise web.HTTPNotFound(text="There is no such photo.") from None
        if _moves(data):
            return web.Response(body=_static(TILE).body, content_type=_static(TILE).kind)
        response = showing.picture(data, "photo")
        if response is None:
            raise web.HTTPNotFound(text="This is not a picture that can be shown.")
        return response

    async def photos(self, request: web.Request) -> web.Response:
        """What this visitor has sent, with what can be done about it."""
        store, connection = await self._find(request)
        contact_ref = _visitor(request)
        language = best_language(request.query.get("language", ""), store.language)
        talk_id = conversation_named(connection.connection_id, contact_ref)
        mine = await self._talk.held(talk_id) if contact_ref else ()
        return web.json_response([shown(each, f"/chat/{store.key}", language) for each in mine])

    async def copy(self, request: web.Request) -> web.StreamResponse:
        """Everything that is kept of a buyer, once, for who was shown the link."""
        store, _ = await self._find(request)
        message, given = request.match_info["message"], request.match_info["token"]
        good = self._sockets.copy_token(store.store_id, message)
        path = None
        if hmac.compare_digest(given.encode("utf-8", "replace"), good.encode()):
            path = await self._talk.copy(store.store_id, message)
        if path is None:
            raise web.HTTPNotFound(text="This link was used, or its day is over. Ask in the chat again.")
        try:
            return await showing.attached(request, path, handout.NAME)
        finally:
            path.unlink(missing_ok=True)

    async def example(self, request: web.Request) -> web.Response:
        """A drawn example."""
        body = shots.png(request.match_info["name"])
        if not body:
            raise web.HTTPNotFound(text="There is nothing at this address.")
        static = _Static(body=body, kind="image/png", tag=sha256(body).hexdigest()[:16])
        return _cached(request, static, {"Cache-Control": "public, max-age=86400"})

    async def _read(self, request: web.Request) -> bytes:
        """As much as a photo may have, and a little more to know that it is too much. What breaks off leaves nothing."""
        data = bytearray()
        try:
            async for chunk in request.content.iter_chunked(64 * 1024):
                data += chunk
                self._coming += len(chunk)
                if self._coming > UPLOADS:
                    raise TimeoutError
                if len(data) > PHOTO:
                    break
            return bytes(data)
        finally:
            self._coming -= len(data)

    async def embed(self, request: web.Request) -> web.Response:
        """The one script tag. Its words come with it, so that it asks for nothing before somebody wants to chat."""
        store, _ = await self._find(request)
        words = {each: {name: chrome(each)[name] for name in ("launcher", "close", "dir")} for each in LANGUAGES}
        settings = json.dumps({"shop": store.name, "language": store.language, "words": words})
        body = _static("embed.js").body.replace(b'"settings"', settings.encode(), 1)
        tag = sha256(body).hexdigest()[:16]
        headers = {"Cache-Control": "public, max-age=300", "Cross-Origin-Resource-Policy": "cross-origin"}
        return _cached(request, _Static(body=body, kind="text/javascript", tag=tag), headers)

    async def static(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in STATIC:
            raise web.HTTPNotFound(text="There is nothing at this address.")
        same = request.query.get("v") == _static(name).tag
        age = f"public, max-age={YEAR}, immutable" if same else "no-cache"
        return _cached(request, _static(name), {"Cache-Control": age})

    async def _find(self, request: web.Request) -> tuple[Store, Connection]:
        found = await self._shop(request.match_info["store"])
        if found is None:
            raise web.HTTPNotFound(text="There is no chat at this address.")
        return found

    def _ours(self, request: web.Request) -> bool:
        """A browser names the page's origin; behind a proxy only the host is surely the same."""
        origin = request.headers.get("Origin", "")
        allowed = {request.host, urlsplit(self._world.public_url).netloc} - {""}
        return bool(_ORIGIN.fullmatch(origin)) and urlsplit(origin).netloc in allowed

    def _cookie(self, request: web.Request, store: Store, embedded: bool) -> str:
        """Written out, for http.cookies learned `Partitioned` in Python 3.14 only. A foreign page's frame needs it."""
        secure = request.secure or self._world.public_url.startswith("https://")
        kind = "SameSite=None; Secure; Partitioned" if embedded and secure else "SameSite=Lax"
        if secure and not embedded:
            kind += "; Secure"
        return f"{COOKIE}={self._world.vault.token()}; Max-Age={YEAR}; Path=/chat/{store.key}; HttpOnly; {kind}"


_SELF = "'self'"
_REMOVED = {"buyer": "photo-removed-you", "retention": "photo-removed-time"}


def _removed(photo: Evidence, store: Store, language: str) -> web.Response:
    words, day = chrome(language), figures.shown(Day(at=photo.gone_at or photo.at, zone=store.zone), language)
    return showing.tile(words[_REMOVED.get(photo.gone_by, "photo-removed-shop")], str(day), direction=words["dir"])


def _page_headers(store: Store) -> dict[str, str]:
    """Who may put the chat into a frame is the seller's list; whatever is not an origin in it is left out."""
    origins = [origin for each in store.embed_from if _ORIGIN.fullmatch(origin := each.rstrip("/"))]
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; "
        f"frame-ancestors {' '.join([_SELF, *origins])}"
    )
    return {
        "Content-Security-Policy": policy,
        "Cross-Origin-Resource-Policy": "cross-origin" if origins else "same-origin",
    }


def _visit(store: Store, connection: Connection, contact_ref: str) -> Visit:
    return Visit(
        connection=connection,
        contact_ref=contact_ref,
        conversation_id=conversation_named(connection.connection_id, contact_ref),
        base=f"/chat/{store.key}",
    )


def _visitor(request: web.Request) -> str:
    """Who a visitor is in our rows: their cookie, hashed, so that the rows open no chat. Empty without a cookie."""
    token = request.cookies.get(COOKIE, "")
    return sha256(token.encode()).hexdigest()[:32] if _TOKEN.fullmatch(token) else ""


_STILL = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")


def _moves(data: bytes) -> bool:
    """A video of a phone, by its first bytes; HEIC begins alike."""
    if data.startswith(b"\x1a\x45\xdf\xa3"):
        return True
    return data[4:8] == b"ftyp" and data[8:12] not in _STILL


def _json(body: dict[str, str], status: int) -> web.Response:
    return web.json_response(body, status=status)


def _cached(request: web.Request, static: _Static, headers: dict[str, str]) -> web.Response:
    headers = headers | {"ETag": f'"{static.tag}"'}
    if static.tag in [each.value for each in request.if_none_match or ()]:
        return web.Response(status=304, headers=headers)
    charset = None if static.kind == "image/png" else "utf-8"
    return web.Response(body=static.body, content_type=static.kind, charset=charset, headers=headers)


@cache
def _static(name: str) -> _Static:
    body = (HERE / "static" / name).read_bytes()
    return _Static(body=body, kind=STATIC.get(name, "text/javascript"), tag=sha256(body).hexdigest()[:16])


@cache
def _template() -> Template:
    return Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True).get_template("chat.html")
