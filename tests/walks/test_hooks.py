"""The doors over HTTP: what is forged or broken changes nothing, what is true is kept before it is answered."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import io
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest

from models.errors import Unavailable
from tests import make
from tests.house import Lodging

SAMPLES = Path(__file__).parent.parent / "samples"
SECRET = "a secret of the tests"
SECRETS = {
    "shopify": {"secret": SECRET},
    "woocommerce": {"secret": SECRET},
    "17track": {"key": SECRET},
    "aftership": {"secret": SECRET, "key": "k"},
    "easypost": {"secret": SECRET, "key": "k"},
    "api": {"secret": SECRET},
    "telegram": {"token": "8000000002:FAKE", "hook_secret": SECRET},
}
BODIES = {
    "shopify": "shopify/order_authorized_three_lines.json",
    "woocommerce": "woocommerce/order_created_processing.json",
    "17track": "17track/webhook_tracking_updated_ups_delivered.json",
    "aftership": "aftership/webhook_tracking_update_in_transit.json",
    "easypost": "easypost/webhook_tracker_updated_delivered.json",
    "api": "api/orders_and_events.json",
    "telegram": "telegram/message_text.json",
}
HEADERS = {
    "shopify": "X-Shopify-Hmac-Sha256",
    "woocommerce": "X-WC-Webhook-Signature",
    "17track": "sign",
    "aftership": "aftership-hmac-sha256",
    "easypost": "X-Hmac-Signature",
    "api": "X-Parley-Signature",
    "telegram": "X-Telegram-Bot-Api-Secret-Token",
}
BESIDES = {"shopify": {"X-Shopify-Topic": "orders/create"}, "woocommerce": {"X-WC-Webhook-Topic": "order.created"}}
KINDS = sorted(SECRETS)


def _hmac(raw: bytes) -> bytes:
    return hmac.new(SECRET.encode(), raw, hashlib.sha256).digest()


SIGNS: dict[str, Callable[[bytes, str], str]] = {
    "shopify": lambda raw, at: base64.b64encode(_hmac(raw)).decode(),
    "woocommerce": lambda raw, at: base64.b64encode(_hmac(raw)).decode(),
    "17track": lambda raw, at: hashlib.sha256(raw + b"/" + SECRET.encode()).hexdigest(),
    "aftership": lambda raw, at: base64.b64encode(_hmac(raw)).decode(),
    "easypost": lambda raw, at: f"hmac-sha256-hex={_hmac(raw).hex()}",
    "api": lambda raw, at: _hmac(at.encode() + b"." + raw).hex(),
    "telegram": lambda raw, at: SECRET,
}


class Outside:
    """Whoever posts to us."""

    def __init__(self, house: Lodging, base: str, session: aiohttp.ClientSession, paths: dict[str, str]) -> None:
        self.house, self.base, self.session, self.paths = house, base, session, paths

    def headers(self, kind: str, raw: bytes) -> dict[str, str]:
        at = str(int(self.house.clock.now().timestamp()))
        stamp = {"X-Parley-Timestamp": at} if kind == "api" else {}
        return {HEADERS[kind]: SIGNS[kind](raw, at), **BESIDES.get(kind, {}), **stamp}

    async def post(self, kind: str, raw: bytes, headers: object = None, method: str = "POST", path: str = "") -> int:
        given = self.headers(kind, raw) if headers is None else headers
        async with self.session.request(
            method,
            self.base + (path or self.paths[kind]),
            data=io.BytesIO(raw),
            headers=given,  # type: ignore[arg-type]
        ) as answer:
            self.last = answer
            self.body = await answer.read()
            return answer.status


@pytest.fixture
async def outside(house: Lodging) -> AsyncIterator[Outside]:
    paths = {}
    for kind, secrets in SECRETS.items():
        row = await house.connect(kind, **secrets)
        paths[kind] = f"/hooks/{kind}/{row.key}"
    base = await house.serve()
    async with aiohttp.ClientSession() as session:
        yield Outside(house, base, session, paths)


def sample(kind: str) -> bytes:
    return (SAMPLES / BODIES[kind]).read_bytes()


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_true_is_kept_once(outside: Outside, kind: str) -> None:
    raw = sample(kind)
    statuses = await asyncio.gather(*(outside.post(kind, raw) for _ in range(20)))
    assert set(statuses) == {200}
    before = await outside.house.everything()
    assert before["inbox"] in (1, 2)
    await outside.post(kind, raw)
    assert await outside.house.everything() == before


SPOILT: dict[str, Callable[[str, str], object]] = {
    "missing": lambda name, good: {},
    "empty": lambda name, good: {name: ""},
    "wrong": lambda name, good: {name: good[:-2] + ("AA" if good[-2:] != "AA" else "BB")},
    "truncated": lambda name, good: {name: good[:-1]},
    "another's": lambda name, good: {name: "another"},
    "prefixed": lambda name, good: {name: f"sha256={good}"},
    "twice": lambda name, good: [(name, good), (name, good)],
    "right and wrong": lambda name, good: [(name, "wrong"), (name, good)],
    "not ASCII": lambda name, good: {name: "é" + good},
}


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_forged_is_refused_and_changes_nothing(outside: Outside, kind: str) -> None:
    raw = sample(kind)
    good = outside.headers(kind, raw)
    others = [(k, v) for k, v in good.items() if k != HEADERS[kind]]
    before = await outside.house.everything()
    for name, spoil in SPOILT.items():
        bad = spoil(HEADERS[kind], good[HEADERS[kind]])
        pairs = bad if isinstance(bad, list) else list(dict(bad).items())  # type: ignore[call-overload]
        assert await outside.post(kind, raw, [*others, *pairs]) == 401, name
    if kind != "telegram":
        for changed in (raw + b"\n", b"\xef\xbb\xbf" + raw, raw.replace(b":", b": ", 1), raw[:-1] + b" }"):
            assert await outside.post(kind, changed, good) == 401
    assert await outside.house.everything() == before


HOSTILE = (
    b"", b"{", b"[]", b"null", b"5", b'"text"', b"[" * 100_000, b'{"a":' * 2000, b'{"a": NaN}', b'{"a": 1e999}',
    b'{"a": ' + b"9" * 5000 + b"}", b'{"a": 1, "a": 2}', b'{"a": "\\ud800"}', b"\xff\xfe", b'{"a": "\x00"}', b"\x00" * 50,
    b'{"id": {"$gt": ""}, "order_id": [], "event": 7, "update_id": "x", "message": []}',
    b'{"update_id": 5, "message": {"chat": 7}}', b'{"event": "TRACKING_UPDATED", "data": 5}',
    b'{"event": "tracking_update", "msg": []}', b'{"orders": 5, "events": {}}', b'{"line_items": [], "id": -1}',
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_hostile_breaks_nothing(outside: Outside, kind: str) -> None:
    """Signed or not, no body is a server's error; unsigned ones leave no row, signed ones at most a parked one."""
    before = await outside.house.everything()
    for raw in HOSTILE:
        assert await outside.post(kind, raw, {HEADERS[kind]: "wrong"}) in (400, 401)
    assert await outside.house.everything() == before
    for raw in HOSTILE:
        status = await outside.post(kind, raw)
        assert status in ((400,) if kind == "api" else (200,)), raw[:60]
    after = await outside.house.everything()
    parked = await outside.house.count("inbox", "state = 'parked'")
    assert after == {**before, "inbox": before["inbox"] + parked}
    assert bool(parked) == (kind != "api")


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_too_large_is_not_read(outside: Outside, kind: str) -> None:
    before = await outside.house.everything()
    large = b" " * (1024 * 1024 + 1)
    assert await outside.post(kind, large) == 413

    async def drops() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" " * 60_000

    async with outside.session.post(outside.base + outside.paths[kind], data=drops()) as answer:
        assert answer.status == 413
    assert await outside.house.everything() == before


async def test_what_is_not_there_is_not_there(outside: Outside) -> None:
    before = await outside.house.everything()
    good = outside.paths["shopify"].rpartition("/")[2]
    for path in (
        "/hooks/nothing/x",
        "/hooks/shopify/x",
        f"/hooks/telegram/{good}",
        "/hooks/webchat/web",
        "/hooks/csv/x",
    ):
        assert await outside.post("shopify", b"{}", path=path) == 404, path
    for method in ("GET", "PUT", "DELETE", "HEAD", "OPTIONS"):
        for kind in KINDS:
            assert 400 <= await outside.post(kind, b"", {}, method=method) < 500
            assert 400 <= await outside.post(kind, b"", method=method) < 500
    assert await outside.house.everything() == before


async def test_another_connections_signature_is_worth_nothing_here(outside: Outside) -> None:
    house = outside.house
    raw, headers = sample("shopify"), outside.headers("shopify", sample("shopify"))
    await house.connect("shopify", secret="the secret has been changed")
    from bot import connections

    connections.forget(house.house.world)
    before = await house.everything()
    assert await outside.post("shopify", raw, headers) == 401
    assert await house.everything() == before


async def test_a_connection_without_a_secret_takes_nothing(outside: Outside) -> None:
    from bot import connections

    async with outside.house.house.db.writing() as rows:
        await rows.run("UPDATE connection SET sealed = ''")
    connections.forget(outside.house.house.world)
    empty = hmac.new(b"", sample("shopify"), hashlib.sha256).digest()
    headers = {HEADERS["shopify"]: base64.b64encode(empty).decode(), **BESIDES["shopify"]}
    assert await outside.post("shopify", sample("shopify"), headers) == 401
    assert await outside.post("telegram", b"{}", {HEADERS["telegram"]: ""}) == 401


async def test_an_old_request_of_the_api_is_refused(outside: Outside) -> None:
    raw = sample("api")
    headers = outside.headers("api", raw)
    outside.house.clock.push(make.days(1))
    assert await outside.post("api", raw, headers) == 401


async def test_the_api_says_what_it_could_not_read(outside: Outside) -> None:
    body = json.loads(sample("api"))
    body["orders"][0]["placed_at"] = "yesterday"
    assert await outside.post("api", json.dumps(body).encode()) == 400
    assert b"orders[0]" in outside.body


async def test_without_a_database_the_sender_is_asked_to_come_again(outside: Outside) -> None:
    async def refuse(arrivals: object) -> None:
        raise Unavailable("gone")

    outside.house.house.world.hand_in = refuse
    assert await outside.post("shopify", sample("shopify")) == 503
    assert outside.last.headers["Retry-After"] == "5"


async def test_health_says_what_a_person_must_know(outside: Outside) -> None:
    await outside.house.bring(make.order_seen())
    await outside.post("telegram", b"[]")
    assert await outside.post("shopify", b"", {}, method="GET", path="/health") == 200
    body = json.loads(outside.body)
    assert body["live"] and body["ready"]
    assert {"parked": 1, "failed": 0, "unsure": 0, "orders": 1, "linked": 0}.items() <= body.items()
    assert {"backlog", "backlog_age_seconds", "linked_share", "last_event"} <= body.keys()
    await outside.house.house.writer.stop()
    outside.house.house.writer._ending = False
    assert await outside.post("shopify", b"", {}, method="GET", path="/health") == 503
    assert json.loads(outside.body)["dead_tasks"] == ["writer"]


async def test_metrics_count_hooks_and_hold_no_key(outside: Outside) -> None:
    await outside.post("shopify", sample("shopify"))
    await outside.post("shopify", b"{}", {})
    assert await outside.post("shopify", b"", {}, method="GET", path="/metrics") == 200
    text = outside.body.decode()
    assert 'parley_hook_answers_total{kind="shopify",status="200"} 1.0' in text
    assert 'parley_hook_answers_total{kind="shopify",status="401"} 1.0' in text
    assert "parley_orders 1.0" in text
    assert outside.paths["shopify"].rpartition("/")[2] not in text


async def test_every_answer_tells_a_browser_to_do_nothing_with_it(outside: Outside) -> None:
    for path, method in (("/health", "GET"), ("/nowhere", "GET"), ("/hooks/shopify/x", "POST"), ("/console", "GET")):
        await outside.post("shopify", b"", {}, method=method, path=path)
        headers = outside.last.headers
        assert headers["X-Content-Type-Options"] == "nosniff", path
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "frame-ancestors" in headers["Content-Security-Policy"]


async def test_the_command_lines_door_wants_the_vaults_own_signature(outside: Outside) -> None:
    assert await outside.post("shopify", b"[]", {}, path="/arrivals") == 404
    assert await outside.post("shopify", b"[]", {"X-Parley-Signature": "x"}, path="/arrivals") == 404
    good = outside.house.house.vault.sign(b"[]")
    assert await outside.post("shopify", b"[]", {"X-Parley-Signature": good}, path="/arrivals") == 200
