"""`parley demo`: a sample shop in a folder of its own, one page that shows it from all sides, one route that moves its clock."""

from __future__ import annotations

import asyncio
import shutil
import signal
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bot import manage
from bot.app import House, server_address
from bot.chat import COOKIE
from bot.clock import SystemClock
from bot.config import Config
from bot.samples import reports as samples
from bot.samples.cast import BUYERS, STORES, Buyer
from bot.samples.reports import Report
from bot.samples.stepping import DemoClock, Stepping
from bot.samples.story import Story
from bot.stores import csvfile
from bot.world import Answer, Ask
from models import team
from models.errors import Misconfigured, Unavailable
from models.facts.people import Store
from models.people import Sealed

LOOPBACK = "127.0.0.1"
HOSTS = frozenset({"127.0.0.1", "localhost"})
# At four in the afternoon UTC it is waking time in Mexico City, in Riyadh and in New York.
HOUR = 16
LONGEST = timedelta(days=7)
ANSWERED_WITHIN = 10


async def run(config: Config) -> int:
    """Until Ctrl-C. Whatever an earlier demo left is thrown away; nothing else of the installation is touched."""
    config = _apart(config)
    clock = DemoClock(
        SystemClock(), SystemClock().now().astimezone(UTC).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    )
    house = House(config, clock, NoWire())
    demo = Demo(house, clock)
    here = asyncio.current_task()
    assert here is not None
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, here.cancel)
    try:
        address = await demo.open()
        token = await demo.sign_in_link()
        print(f"Parley's demo is ready, open {address}")
        for buyer in BUYERS:
            print(f"  chat of {buyer.first}: {address}/chat/{buyer.store}")
        print(f"  console: {address}/console")
        print(f"  sign in once: {address}/console/once/{token}")
        print("Ctrl-C ends it.", flush=True)
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print()
    finally:
        await house.close()
    return 0


def _apart(config: Config) -> Config:
    """The same settings with a new, empty folder inside the data folder, on loopback, with no key or token of the real one."""
    folder = config.data / "demo"
    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    if address := server_address(folder):
        raise Misconfigured(f"a demo runs already at http://{address}: open it, or end it first")
    if folder.is_symlink() or (folder.exists() and any(folder.iterdir()) and not (folder / "parley.lock").exists()):
        raise Misconfigured(f"{folder} is not a demo's folder and would be emptied: move it, or set PARLEY_DATA")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    database = f"sqlite:///{folder.absolute() / 'parley.db'}"
    return replace(
        config,
        data=folder,
        database=database,
        host=LOOPBACK,
        public_url="",
        telegram_token="",
        secret_key="",
        llm_model="",
    )


class NoWire:
    """Nothing leaves this machine. The trackers' answer to a registration is the only one that is played."""

    async def call(self, ask: Ask) -> Answer:
        if ask.url.endswith("/register"):
            return Answer(status=200, body=b'{"code": 0, "data": {"accepted": [], "rejected": []}}')
        if ask.url.endswith("/trackings"):
            return Answer(status=201, body=b'{"meta": {"code": 201}, "data": {}}')
        raise Unavailable("The demo calls nobody.")


class Demo:
    """The sample shop's page at `/`, its clock at `/demo/clock`, and what fills them."""

    def __init__(self, house: House, clock: DemoClock) -> None:
        self._house, self._clock = house, clock
        self._visitors = {buyer.store: house.vault.token() for buyer in BUYERS}
        self._story = Story(house.db, clock, {buyer.order: buyer.first for buyer in BUYERS})
        past, ahead = samples.reports(clock.now())
        self._past = past
        self._stepping = Stepping(house.world, house.db, clock, ahead, self._post, self._story)
        self._secrets: dict[str, str] = {}
        self._hooks: dict[str, str] = {}
        self._seller = ""
        self._ready = asyncio.Event()
        house.schedule = self._stepping

    async def open(self) -> str:
        """Starts the server and loads the shop through the doors that a real one uses; gives the address."""
        app = self._house.application()
        app.router.add_get("/", self.page)
        app.router.add_route("*", "/demo/clock", self.push)
        app.router.add_get("/demo/static/{name}", self.static)
        port = await self._house.serve(app)
        self._address = f"http://{LOOPBACK}:{port}"
        stores = await self._furnish()
        await self._import(stores)
        for report in self._past:
            await self._post(report)
        for buyer in BUYERS:
            await self._begin(buyer, stores[buyer.store])
        await self._stepping.settle()
        await self._story.begin()
        self._ready.set()
        return self._address

    async def sign_in_link(self) -> str:
        return await manage.sign_in_link(self._house.db, self._house.vault, self._seller, self._clock.now())

    # What the shop is made of

    async def _furnish(self) -> dict[str, Store]:
        """One seller with a shop for each market, and the two trackers that report on all of them."""
        db, vault, now = self._house.db, self._house.vault, self._clock.now()
        seller, _ = await manage.add_seller(db, vault, "Loomlight", now)
        self._seller = seller.seller_id
        stores = {}
        for n, wanted in enumerate(STORES):
            at = now + timedelta(milliseconds=n)
            stores[wanted.key] = await manage.add_store(db, vault, seller.seller_id, wanted, at)
        for kind, secret in (("17track", "key"), ("aftership", "secret")):
            self._secrets[kind] = vault.token()
            given = {secret: self._secrets[kind], "key": self._secrets[kind]}
            row: Sealed = await manage.connect(db, vault, stores["loomlight"], kind, given, now)
            self._hooks[kind] = f"/hooks/{kind}/{row.key}"
        return stores

    async def _import(self, stores: Mapping[str, Store]) -> None:
        """As `parley import orders` does it; the file stays in the demo's folder, to look at."""
        file = self._house.config.data / "orders.csv"
        file.write_text(samples.moved(samples.ORDERS, self._clock.now()), "utf-8")
        seen, bad = csvfile.orders(csvfile.lines_of(file), stores.get, f"csv:{self._seller}", at=self._clock.now())
        assert not bad, bad
        await self._house.world.hand_in(seen)

    async def _post(self, report: Report) -> None:
        """Into the very address that the tracker calls."""
        async with aiohttp.ClientSession(self._address) as client:
            headers = report.headers(self._secrets[report.via])
            async with client.post(self._hooks[report.via], data=report.body, headers=headers) as answer:
                answer.raise_for_status()

    async def _begin(self, buyer: Buyer, store: Store) -> None:
        """The buyer opens the chat by the link of the order, as a page does it, and is greeted."""
        token = self._house.vault.link(store.store_id, buyer.order)
        headers = {"Origin": self._address, "Cookie": f"{COOKIE}={self._visitors[buyer.store]}"}
        opened = {"id": "demo-begins", "open": True, "link": token, "language": buyer.language}
        async with (
            aiohttp.ClientSession(self._address, headers=headers) as client,
            client.ws_connect(f"/chat/{buyer.store}/socket?after=0") as socket,
        ):
            await socket.send_json(opened)
            async with asyncio.timeout(ANSWERED_WITHIN):
                while not (await socket.receive_json()).get("ack"):
                    pass

    # Pages

    async def page(self, request: web.Request) -> web.Response:
        """Whoever opens it here sees the same three buyers: their visitors' cookies come with the page."""
        _here(request)
        await self._ready.wait()
        html = _template().render(
            buyers=BUYERS, script=_tag("demo.js"), style=_tag("demo.css"), orders=len(self._past), **await self._shown()
        )
        answer = web.Response(text=html, content_type="text/html", headers=_HEADERS)
        for store, visitor in self._visitors.items():
            # Written out: aiohttp keeps one cookie of a name, whatever its path.
            answer.headers.add("Set-Cookie", f"{COOKIE}={visitor}; Path=/chat/{store}; HttpOnly; SameSite=Lax")
        return answer

    async def push(self, request: web.Request) -> web.Response:
        """GET: what is so now. POST: the clock moves on by so many hours, or (`next`) to what happens next."""
        _here(request)
        await self._ready.wait()
        if request.method == "POST":
            hours = (await request.post()).get("hours", "")
            if hours == "next":
                await self._stepping.to_the_next()
            elif isinstance(hours, str) and hours.isdecimal() and len(hours) < 4:
                await self._stepping.push(min(timedelta(hours=int(hours)), LONGEST))
            else:
                raise web.HTTPBadRequest(text="hours must be a number, or next")
        shown = await self._shown()
        context = _template().new_context(shown)
        blocks = {name: "".join(_template().blocks[name](context)) for name in ("clock", "side")}
        return web.json_response(blocks | {"times": shown["times"]}, headers=_HEADERS)

    async def static(self, request: web.Request) -> web.Response:
        _here(request)
        name = request.match_info["name"]
        if name not in _STATIC:
            raise web.HTTPNotFound
        return web.Response(body=_file(name), content_type=_STATIC[name], headers={"Cache-Control": "no-cache"})

    async def _shown(self) -> dict[str, object]:
        now = self._clock.now()
        owner = await team.person(self._house.db.reader, self._seller)
        door = "/console" if owner and owner.password else f"/console/once/{await self.sign_in_link()}"
        return {
            "now": now,
            "times": {b.store: f"{now.astimezone(ZoneInfo(b.zone)):%H:%M}" for b in BUYERS},
            "log": self._story.log,
            "door": door,
            **await self._story.desk(self._seller),
        }


def _here(request: web.Request) -> None:
    """Only this machine, by its own name: no foreign page may push the clock or read the sign-in link."""
    host = urlsplit(f"//{request.host}").hostname or ""
    origin = request.headers.get("Origin", "")
    if host not in HOSTS or (origin and urlsplit(origin).netloc != request.host):
        raise web.HTTPForbidden(text="The demo is for this machine only.")


_STATIC = {"demo.css": "text/css", "demo.js": "text/javascript", "broken-mug.jpg": "image/jpeg"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
_HERE = Path(__file__).parent


@cache
def _file(name: str) -> bytes:
    folder = samples.HERE if name.endswith(".jpg") else _HERE / "static"
    return (folder / name).read_bytes()


def _tag(name: str) -> str:
    return sha256(_file(name)).hexdigest()[:16]


@cache
def _template() -> Template:
    loader = FileSystemLoader(_HERE / "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("demo.html")
