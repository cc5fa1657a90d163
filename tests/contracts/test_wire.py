"""The wire: what it calls, what it refuses to call, and what a failure is named."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.wire import AiohttpWire, public
from bot.world import Ask
from models.errors import Misconfigured, Unavailable, Uncertain, Undeliverable

SECRET = "8000000002:AAsecretsecret"


class Server:
    def __init__(self) -> None:
        self.base = ""
        self.hits: list[web.Request] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.hits.append(request)
        return await ANSWERS[request.match_info["what"]](request)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    serving = Server()
    app = web.Application()
    app.router.add_route("*", "/{what}", serving.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    serving.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield serving
    await runner.cleanup()


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[AiohttpWire]:
    wire = AiohttpWire([server.base + "/a/path"])
    yield wire
    await wire.close()


async def _echo(request: web.Request) -> web.Response:
    return web.Response(status=201, body=await request.read(), headers={"X-Back": request.headers.get("x-out", "")})


async def _large(request: web.Request) -> web.Response:
    return web.Response(body=b"x" * 1001)


async def _bomb(request: web.Request) -> web.Response:
    return web.Response(body=gzip.compress(b"x" * 100_000), headers={"Content-Encoding": "gzip"})


async def _redirect(request: web.Request) -> web.Response:
    raise web.HTTPFound("/echo")


async def _cut(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _half(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b"half")
    assert request.transport is not None
    request.transport.close()
    return response


async def _never(request: web.Request) -> web.Response:
    await asyncio.Event().wait()
    return web.Response()


ANSWERS: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
    "echo": _echo, "large": _large, "bomb": _bomb, "redirect": _redirect, "cut": _cut, "half": _half, "never": _never,
}  # fmt: skip


class Names(AbstractResolver):
    """Answers a name with these addresses, one set after the other."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        found = self.answers.pop(0)
        return [
            ResolveResult(hostname=host, host=each, port=port, family=2 if "." in each else 10, proto=0, flags=0)
            for each in found
        ]

    async def close(self) -> None: ...


async def test_a_call_and_its_answer(server: Server, wire: AiohttpWire) -> None:
    ask = Ask(method="POST", url=f"{server.base}/echo?a=b%2Fc", headers={"x-out": "there"}, body=b"\x00\xff")
    answer = await wire.call(ask)
    assert (answer.status, answer.body, answer.headers["x-back"]) == (201, b"\x00\xff", "there")
    assert server.hits[0].query["a"] == "b/c"


async def test_a_limit_counts_what_comes_out(server: Server, wire: AiohttpWire) -> None:
    assert len((await wire.call(Ask(method="GET", url=f"{server.base}/large", limit=1001))).body) == 1001
    for what in ("large", "bomb"):
        with pytest.raises(Undeliverable):
            await wire.call(Ask(method="GET", url=f"{server.base}/{what}", limit=1000))


async def test_no_redirect_is_followed(server: Server, wire: AiohttpWire) -> None:
    answer = await wire.call(Ask(method="GET", url=f"{server.base}/redirect"))
    assert answer.status == 302
    assert len(server.hits) == 1


@pytest.mark.parametrize("what", ["cut", "half", "never"])
async def test_asked_but_not_answered_is_uncertain(server: Server, wire: AiohttpWire, what: str) -> None:
    with pytest.raises(Uncertain) as raised:
        await wire.call(Ask(method="POST", url=f"{server.base}/{what}?{SECRET}", body=b"{}", timeout=0.2))
    assert len(server.hits) == 1
    assert SECRET not in _told(raised.value)


async def test_nobody_there_is_unavailable() -> None:
    wire = AiohttpWire(["http://127.0.0.1:9"])
    with pytest.raises(Unavailable) as raised:
        await wire.call(Ask(method="POST", url=f"http://127.0.0.1:9/{SECRET}"))
    assert SECRET not in _told(raised.value)
    await wire.close()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "nonsense",
        "https://user:word@example.com/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://224.0.0.1/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fc00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://localhost/",
        "https://localhost:9/",
        "http://localhost/",
    ],
)
async def test_what_is_not_public_is_not_called(url: str) -> None:
    wire = AiohttpWire()
    with pytest.raises(Undeliverable):
        await wire.call(Ask(method="GET", url=url))
    await wire.close()


async def test_the_base_opens_its_own_port_only(server: Server, wire: AiohttpWire) -> None:
    port = int(server.base.rpartition(":")[2])
    for url in (f"http://127.0.0.1:{port + 1}/echo", f"https://127.0.0.1:{port}/echo", f"http://localhost:{port}/echo"):
        with pytest.raises(Undeliverable):
            await wire.call(Ask(method="GET", url=url))
    assert not server.hits


async def test_a_name_that_leads_inside_is_not_called(server: Server) -> None:
    """First public, then loopback: the judged address is the one connected to, and a mixed answer is refused."""
    port = server.base.rpartition(":")[2]
    wire = AiohttpWire(resolver=Names(["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::1"]))
    for host in ("one.example", "two.example", "three.example"):
        with pytest.raises(Undeliverable):
            await wire.call(Ask(method="GET", url=f"https://{host}:{port}/echo"))
    assert not server.hits
    await wire.close()


@pytest.mark.parametrize("base", ["http://example.com", "http://10.0.0.1:8080", "localhost:8080", "ftp://example.com"])
def test_a_base_is_https_or_loopback(base: str) -> None:
    with pytest.raises(Misconfigured):
        AiohttpWire([base])


@pytest.mark.parametrize("base", ["https://bots.internal:8443", "http://localhost:8081", "http://[::1]:8081/"])
def test_good_bases(base: str) -> None:
    AiohttpWire([base])


def test_public_addresses() -> None:
    assert all(map(public, ["8.8.8.8", "149.154.167.220", "2001:67c:4e8:f004::9"]))
    assert not any(map(public, ["", "example.com", "192.0.2.1", "198.18.0.1", "255.255.255.255", "ff02::1"]))


def _told(error: BaseException) -> str:
    """All that a log could show of it."""
    chain: list[BaseException] = [error]
    while chain[-1].__cause__ is not None:
        chain.append(chain[-1].__cause__)
    return " ".join(f"{each!r} {each}" for each in chain)
