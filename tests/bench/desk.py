"""How long every page of the console takes with 100,000 cases, and a talk of 10,000 messages."""

from __future__ import annotations

import asyncio
import hashlib
import re
import sqlite3
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles

from tqdm import tqdm

from bot import manage, policies
from bot.app import House
from bot.clock import SystemClock
from bot.console.rights import RIGHTS
from bot.vault import hashed
from bot.wire import AiohttpWire
from jobs import brings
from models import sheets, team, uploads
from models.facts.fact import change
from models.facts.inbound import ChatOpened, Inbound, MessageReceived, OrderSeen
from models.facts.people import Store
from models.sheets import Draft
from models.team import Person, Session
from models.uploads import How, Upload
from tests.bench import seed
from tests.bench.house import Serving, settings
from tests.bench.machine import describe

REAL = 200
COPIES = 500
CASES = REAL * COPIES
MESSAGES = 10_000
APART = 80 * 86_400_000 // COPIES  # milliseconds between a case and its copy: 80 days of cases
ROUNDS = 40
REACH = 0.300
SAID = (
    "The mug arrived broken, {n}", "I got the wrong colour", "My parcel says delivered but nothing came",
    "A part is missing", "It is of poor quality, I want my money back",
)  # fmt: skip
TABLES = ("order_", "parcel", "case_", "task", "sold", "conversation", "message", "journal", "outcome", "ending")
UPLOAD = "upload"
OWNER, AGENT, CODING = seed.COOKIE, "agent-agent-agent-agent", "codes-codes-codes-codes"
WHO = {OWNER: "owner", AGENT: "agent", CODING: "anybody", "": "anybody"}
PARTS = ("/console/policy/preview", "/console/policy/cost", "/console/setup/shop/")
# Addresses that give a file, a picture or a stream.
FILES = {
    "/console/live", "/console/static/{name}", "/console/upstream/pack", "/console/account/codes/picture",
    "/console/setup/{key}/picture", "/console/setup/{key}/qr", "/console/setup/{key}/rehearsal/report",
    "/console/setup/{key}/upload/{id}/bad.csv", "/console/conversations/{id}/photos/{n}/{i}",
    "/console/cases/{id}/photos/{evidence}",
    "/console/settings/secrets",  # the settings once more, for whoever gives the password again
}  # fmt: skip
# What leads elsewhere: the one but for whoever came by a link, the other whoever is no owner.
ELSEWHERE = {("/console/password", ""), ("/console/report", AGENT)}
# Pages that are asked for in several ways.
ASKED = {
    "/console/conversations": ("", "?q=Ana"),
    "/console/cases": (
        *("", "?state=", "?cause=damaged&state=closed"),
        *("?state=&q=%E7%8E%8B", "?state=&q=499-10199"),
    ),
    "/console/upstream": ("", "?by=warehouse", "?by=batch"),
    "/console/report": ("", "?months=12"),
}
ID = re.compile(r"\b[0-9a-f]{24}\b")


async def fill(data: Path) -> dict[str, str]:
    """Some orders with cases as they really come about, copied with ids of their own; what to put into addresses."""
    config = settings(data, f"sqlite:///{data / 'parley.db'}")
    house = House(config, SystemClock(), AiohttpWire(config.upstreams.values()))
    await house.open()
    try:
        now = house.world.clock.now()
        store = await seed.furnish(house, now)
        for steps in zip(*(_arrivals(house, store, n) for n in range(REAL)), strict=True):
            await house.writer.hand_in(steps)
        version = await _furnished(house, store, now)
    finally:
        await house.close()
    with closing(sqlite3.connect(data / "parley.db")) as db, db:
        _copied(db, {store.store_id, seed.SELLER, seed.CONNECTION})
        talk = db.execute("SELECT conversation_id FROM message LIMIT 1").fetchone()[0]
        _talkative(db, talk)
        case, order = db.execute("SELECT id, order_id FROM case_ LIMIT 1").fetchone()
        found = db.execute("SELECT count(*) FROM case_").fetchone()[0]
    if found < CASES:
        raise RuntimeError(f"{found} cases where {CASES} were meant")
    await house.db.open()
    try:
        await brings.run(house.world, house.db)
    finally:
        await house.db.close()
    return {
        "/console/conversations/{id}": talk,
        "/console/cases/{id}": case,
        "/console/orders/{id}": order,
        "/console/people/{id}": seed.SELLER,
        "/console/setup/{key}": store.key,
        "/console/setup/{key}/upload/{id}": UPLOAD,
        "/console/report/{table}": "sold",
        "/console/policy/versions/{version}": version,
        "/console/once/{token}": "used-up",
    }


async def _furnished(house: House, store: Store, now: datetime) -> str:
    """A policy in force, one in the making, a file that was read, and who looks: an agent of one store, and one who signs in."""
    sheet, other = (policies.sheet(policies.named(name)) for name in ("balanced", "generous"))
    await manage.set_policy(house.db, seed.SELLER, sheet, now)
    person = Person(
        person_id="agent", seller_id=seed.SELLER, sign_in="agent", name="Bo", created_at=now, password="set"
    )
    agent = change(person, stores=(store.store_id,))
    upload = Upload(
        upload_id=UPLOAD, seller_id=seed.SELLER, store_id=store.store_id, state="done",
        how=How(name="orders.csv", size=1), created_at=now,
    )  # fmt: skip
    async with house.db.writing() as rows:
        draft = Draft(n=1, text=other.text, base=sheet.version, at=now)
        await sheets.keep(rows, seed.SELLER, draft, "bench")
        await uploads.save(rows, upload, now)
        await team.create_person(rows, agent)
        for cookie, who, codes in ((AGENT, "agent", False), (CODING, seed.SELLER, True)):
            await team.make_session(rows, Session(
                token=hashed(cookie), seller_id=seed.SELLER, person_id=who, created_at=now,
                expires_at=now + timedelta(days=1), awaits_code=codes,
            ))  # fmt: skip
    return sheet.version


def _arrivals(house: House, store: Store, n: int) -> tuple[Inbound, ...]:
    seen, reported, opened = seed._arrivals(house, store, house.world.clock.now(), n)
    assert isinstance(seen, OrderSeen) and isinstance(opened, ChatOpened)
    # Some items are bought often, and many seldom.
    lines = tuple(change(each, sku=f"SKU-{REAL // (n + 1)}") for each in seen.lines)
    seen = change(seen, lines=lines, origin="PL" if n % 7 == 0 else "CN")
    said = MessageReceived(
        key=f"said:{n}", seller_id=seed.SELLER, source=seed.CONNECTION, store_id=store.store_id,
        connection_id=seed.CONNECTION, channel="telegram", contact_ref=opened.contact_ref, name="Ana", language="en",
        text=SAID[n % len(SAID)].format(n=n),
    )  # fmt: skip
    return seen, reported, opened, said


def _copied(db: sqlite3.Connection, kept: set[str]) -> None:
    for table in TABLES:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] != "n"]
        rows = db.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()
        marks = ", ".join("?" * len(names))
        db.executemany(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",
            tqdm(_again(rows, names, kept), total=len(rows) * (COPIES - 1), desc=table, file=sys.stderr),
        )


def _again(rows: list[tuple[object, ...]], names: list[str], kept: set[str]) -> Iterator[tuple[object, ...]]:
    unique = [at for at, name in enumerate(names) if name in ("ref", "contact_ref", "link", "order_ref")]
    opened = [at for at, name in enumerate(names) if name == "opened_at"]
    for copy in range(1, COPIES):
        new: dict[str, str] = {}

        def other(found: re.Match[str], copy: int = copy, new: dict[str, str] = new) -> str:
            old = found[0]
            if old not in kept and old not in new:
                new[old] = hashlib.sha256(f"{copy}:{old}".encode()).hexdigest()[:24]
            return new.get(old, old)

        for row in rows:
            made = [ID.sub(other, value) if isinstance(value, str) else value for value in row]
            for at in opened:
                made[at] -= copy * APART
            for at in unique:
                made[at] = f"{copy}-{made[at]}" if made[at] else ""
            yield tuple(made)


def _talkative(db: sqlite3.Connection, talk: str) -> None:
    names = [row[1] for row in db.execute("PRAGMA table_info(message)") if row[1] not in ("n", "id")]
    rows = db.execute(f"SELECT {', '.join(names)} FROM message WHERE conversation_id = ?", (talk,)).fetchall()
    db.executemany(
        f"INSERT INTO message (id, {', '.join(names)}) VALUES (?, {', '.join('?' * len(names))})",
        ((f"more{n:020}", *rows[n % len(rows)]) for n in range(MESSAGES)),
    )


def pages(ids: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Whose cookie, and the address: of every page of the console, as an owner and as an agent. Raises LookupError."""
    for (method, path), right in RIGHTS.items():
        if method != "GET" or path in FILES:
            continue
        filled = "".join(_filled(path, ids))
        cookies = (CODING if path == "/console/code" else "",) if right.anybody else (OWNER,)
        for cookie in (*cookies, AGENT) if right.agents else cookies:
            if (path, cookie) not in ELSEWHERE:
                yield from ((cookie, filled + asked) for asked in ASKED.get(path, ("",)))


def _filled(path: str, ids: dict[str, str]) -> Iterator[str]:
    """Its pieces, where a piece in braces is the one that is known for the path up to there."""
    end = 0
    for found in re.finditer(r"{\w+}", path):
        yield path[end : found.start()]
        if path[: found.end()] not in ids:
            raise LookupError(
                f"which one of {path} is looked at? FILES names what is no page, and `fill` gives an example"
            )
        yield ids[path[: found.end()]]
        end = found.end()
    yield path[end:]


def measured(serving: Serving, cookie: str, path: str) -> list[float]:
    """Seconds from the first byte asked to the last one read."""
    # Parts of pages are asked for by htmx alone.
    part = {"HX-Request": "true"} if path.startswith(PARTS) else {}
    request = urllib.request.Request(
        f"http://127.0.0.1:{serving.port}{path}", headers={"Cookie": f"parley_session={cookie}", **part}
    )
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        with urllib.request.urlopen(request, timeout=60) as answer:
            body = answer.read()
        took.append(time.perf_counter() - begun)
        if not body or answer.url != request.full_url:
            raise RuntimeError(f"{path} leads to {answer.url}")
    return took


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="parley-desk-") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        every = [*pages(asyncio.run(fill(data)))]
        serving = Serving(data, f"sqlite:///{data / 'parley.db'}", "http://127.0.0.1:9")
        worst = 0.0
        try:
            serving.ready()
            for cookie, path in every:
                before = serving.child.cpu()
                took = measured(serving, cookie, path)
                p95 = quantiles(took, n=20)[-1]
                worst = max(worst, p95)
                print(
                    f"{path:<60} {WHO[cookie]:<8} p95 {p95 * 1e3:6.1f} ms  median {sorted(took)[ROUNDS // 2] * 1e3:6.1f} ms  "
                    f"CPU {(serving.child.cpu() - before) / ROUNDS * 1e3:6.1f} ms",
                    flush=True,
                )
        finally:
            serving.child.stop()
    print(
        f"{len(every)} pages; the slowest one's p95: {worst * 1e3:.0f} ms, to reach: under {REACH * 1e3:.0f} ms; "
        f"{describe('not used')}"
    )
    return 1 if worst >= REACH else 0


if __name__ == "__main__":
    sys.exit(main())
