"""Money moves once: histories of accept, refuse, revoke, expire, edit and crash, at the same time, through the door."""

# Each history is one buyer with one broken mug, two chats and a handful of acts that several processes hand in in any order,
# while processes are killed, connections cut and the policy is edited. What must hold is then read out of the journal and
# the documents as plain JSON, without the rules.

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from tqdm import tqdm

from bot import manage
from bot.vault import open_vault
from models import housekeeping, ledger, people
from models.database import Database, migrate
from models.facts.cases import Remedy
from models.facts.conversations import Heard, Intent
from models.facts.fact import named
from models.facts.inbound import DeadlineReached, Inbound, MessageReceived, OfferRevoked, Settled
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.policies import Allowed, Caps, Policy, Serial
from models.people import Seller
from tests import make, postgres
from tests.bench import hands
from tests.bench.hands import Act
from tests.commands import ROOT
from tests.make import NOW, days

DIALECTS = ("sqlite", "postgres")
HISTORIES = 10_000
HELD = 1_000
# SQLite has one writing process.
PROCESSES = {"sqlite": 1, "postgres": 3}
SIDE_BY_SIDE = {"sqlite": 1, "postgres": 4}
AT_ONCE = 64
BATCH = {"sqlite": 32, "postgres": 8}
BROKEN = Heard(text="it is broken", language="en", intents=((Intent.DAMAGED, 1.0),))


@dataclass
class Figures:
    """What became of so many histories. `wrong` is empty, or the promise is broken."""

    dialect: str
    histories: int
    acts: int = 0
    settled: int = 0
    offered: int = 0
    refused: int = 0
    kills: int = 0
    cuts: int = 0
    cap: int = 0
    highest: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


@dataclass
class Trial:
    """One database, and the acts that are still to be done on it."""

    url: str
    dialect: str
    folder: Path
    store: Store
    db: Database
    figures: Figures
    chance: random.Random
    bar: Any
    before: int = 0

    async def begin(self, arrivals: Iterable[Inbound]) -> None:
        """What comes before the race, without any haste."""
        todo = [Act(at=NOW, arrival=each) for each in arrivals]
        for start in range(0, len(todo), AT_ONCE):
            batch = todo[start : start + AT_ONCE]
            await hands.do(self.db, batch)
            self.figures.acts += len(batch)
            self.bar.update(len(batch))

    async def play(self, name: str, acts: list[Act]) -> None:
        """Every act is done once by one of the processes, which are killed, and their connections cut, meanwhile."""
        shares = [acts[n :: PROCESSES[self.dialect]] for n in range(PROCESSES[self.dialect])]
        self.before, self.figures.acts = self.figures.acts, self.figures.acts + len(acts)
        files = [self.folder / f"{name}-{n}" for n in range(len(shares))]
        for file, share in zip(files, shares, strict=True):
            file.write_bytes(b"\n".join(map(msgspec.json.encode, share)))
        hands = [asyncio.create_task(self._hand(file)) for file in files]
        watch = asyncio.create_task(self._watch(files))
        try:
            await asyncio.gather(*hands)
        finally:
            watch.cancel()
            for each in hands:
                each.cancel()
        self._count(files)

    async def _hand(self, file: Path) -> None:
        """A process, and after its death another, until all is done."""
        words = (file, file.with_suffix(".noted"), BATCH[self.dialect], SIDE_BY_SIDE[self.dialect])
        while True:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.bench.hands", self.url, *map(str, words), cwd=ROOT,
                stderr=asyncio.subprocess.PIPE,
            )  # fmt: skip
            end = asyncio.create_task(process.communicate())
            try:
                await self._disturb(process, file.with_suffix(".noted"), end)
                _, err = await end
            finally:
                if process.returncode is None:
                    process.kill()
            if process.returncode == 0:
                return
            if process.returncode != -signal.SIGKILL:
                raise RuntimeError(err.decode()[-30000:])

    async def _disturb(self, process: asyncio.subprocess.Process, noted: Path, end: asyncio.Task[Any]) -> None:
        """Killed without a word after some acts; on PostgreSQL its connections may be cut first, and it has to cope."""
        enough = _lines(noted) + self.chance.randint(8, 24 + self.figures.histories // 2)
        while _lines(noted) < enough:
            await asyncio.wait([end], timeout=0.02)
            if end.done():
                return
        if self.dialect == "postgres" and self.chance.random() < 0.5:
            self.figures.cuts += 1
            await self.db.reader.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                "AND datname = current_database()"
            )
            await asyncio.wait([end], timeout=0.3)
        if not end.done():
            self.figures.kills += 1
            process.kill()

    async def _watch(self, files: list[Path]) -> None:
        """The most that was ever spent and held, as anybody beside could read it."""
        while True:
            await asyncio.sleep(0.1)
            self._count(files)
            rows = await self.db.reader.rows("SELECT max(minor) AS most FROM purse WHERE name LIKE 'month%'")
            self.figures.highest = max(self.figures.highest, rows[0]["most"] or 0)

    def _count(self, files: Iterable[Path]) -> None:
        self.bar.n = self.before + sum(_lines(file.with_suffix(".noted")) for file in files)
        self.bar.update(0)


def _lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


async def run(dialect: str, histories: int, folder: Path, seed: int = 1) -> Figures:
    """Plays them on a new database and looks at what is there afterwards."""
    url = await postgres.fresh() if dialect == "postgres" else f"sqlite:///{folder / 'once.db'}"
    await migrate(url)
    async with _opened(url) as db:
        cap = histories * HELD * 7 // 10
        store = await _furnish(db, folder, cap)
        chance = random.Random(seed)
        figures = Figures(dialect=dialect, histories=histories, cap=cap)
        with tqdm(
            total=histories * 10, desc=f"histories on {dialect}", unit=" acts", mininterval=1, file=sys.stderr
        ) as bar:
            trial = Trial(url, dialect, folder, store, db, figures, chance, bar)
            await _play(trial, histories)
        await _judge(db, figures)
        return figures


async def _play(trial: Trial, histories: int) -> None:
    shop, chance, numbers = Shop(trial.store), trial.chance, range(histories)
    await trial.begin(shop.order(n) for n in numbers)
    await trial.begin(chat for n in numbers for chat in shop.chats(n))
    await trial.begin(shop.broken(n) for n in numbers)
    await trial.begin(shop.photo(n) for n in numbers)
    began = time.perf_counter()
    looked = [Act(at=NOW, arrival=shop.looked(n)) for n in chance.sample(numbers, histories)]
    await trial.play("offers", looked)
    acts = [act for n in numbers for act in shop.history(n, chance)]
    edits = [shop.edited(version, trial.figures.cap) for version in range(max(4, histories // 100))]
    await trial.play("race", _mixed(acts, edits, chance))
    trial.figures.seconds = time.perf_counter() - began


def _mixed(acts: list[Act], edits: list[Act], chance: random.Random) -> list[Act]:
    """In no order, and yet what belongs to one history comes at about the same time."""
    places = sorted(range(len(acts)), key=lambda n: n + chance.uniform(0, 40))
    mixed = [acts[n] for n in places]
    for start in range(0, len(mixed), 96):
        # A batch is of one moment: what is later comes now after, now before what is earlier.
        block, late = mixed[start : start + 96], chance.random() < 0.5
        mixed[start : start + 96] = sorted(block, key=lambda act: act.at, reverse=late)
    for each in edits:
        mixed.insert(chance.randrange(len(mixed)), each)
    return mixed


@dataclass(frozen=True)
class Shop:
    """What the buyers and the seller of it do."""

    store: Store

    def order(self, n: int) -> Inbound:
        return make.order_seen(
            order_ref=self._ref(n), key=f"order:{n}", email=f"b{n}@example.com", tracking=(), link=named("link", n),
            store_id=self.store.store_id,
        )  # fmt: skip

    def chats(self, n: int) -> Iterator[Inbound]:
        for contact in (f"a{n}", f"b{n}")[: 1 + n % 2]:
            yield make.opened(
                link=named("link", n), key=f"open:{contact}", contact_ref=contact, store_id=self.store.store_id
            )

    def broken(self, n: int) -> Inbound:
        return self._says(n, "broken", text="it is broken", heard=BROKEN)

    def photo(self, n: int) -> MessageReceived:
        return self._says(n, "photo", photos=(f"file:{n:064d}",))

    def looked(self, n: int) -> Inbound:
        """With this the buyer gets an offer."""
        return make.looked(self.photo(n), self._ref(n))

    def history(self, n: int, chance: random.Random) -> Iterator[Act]:
        """Five to nine acts, among them twins and crossed ones, and looks of four and eight days later."""
        wanted = chance.choices(range(7), (4, 3, 2, 1, 1, 1, 0.5), k=chance.randint(5, 8))
        for k, which in enumerate(wanted):
            act = self._acts(n, k, chance)[which]
            yield act
            if chance.random() < 0.2:
                yield act  # the very same once more, by whichever process

    def _acts(self, n: int, k: int, chance: random.Random) -> tuple[Act, ...]:
        order_id = named("order", self.store.store_id, self._ref(n))
        case_id = named("case", order_id, 0)
        offer = named("offer", case_id, chance.choice((0, 0, 0, 1, 2)))
        who = chance.choice("ab") if n % 2 else "a"
        ours = {"seller_id": make.SELLER, "source": "console", "order_id": order_id}
        look = DeadlineReached(key=f"due:{n}:{k}", seller_id=make.SELLER, order_id=order_id)
        return (
            Act(at=NOW, arrival=self._says(n, f"take0:{k}", who, action=f"take:{offer}:0")),
            Act(at=NOW, arrival=self._says(n, f"take1:{k}", who, action=f"take:{offer}:1")),
            Act(at=NOW, arrival=self._says(n, f"more:{k}", who, action=f"more:{offer}")),
            Act(at=NOW, arrival=OfferRevoked(key=f"revoke:{n}:{k}", offer_id=offer, by="Kim", **ours)),
            Act(at=NOW, arrival=Settled(key=f"settle:{n}:{k}", offer_id=offer, by="Kim", **ours)),
            Act(at=NOW + days(4), arrival=look),
            Act(at=NOW + days(8), arrival=look),
        )

    def edited(self, version: int, cap: int) -> Act:
        return Act(at=NOW, store=msgspec.structs.replace(self.store, policy=policy(cap, version % 5)))

    def _says(self, n: int, what: str, who: str = "a", **facts: object) -> MessageReceived:
        facts = {"key": f"{what}:{who}{n}", "contact_ref": f"{who}{n}", "store_id": self.store.store_id} | facts
        return make.message(**facts)

    def _ref(self, n: int) -> str:
        return f"R{n}"


def policy(cap: int, version: int) -> Policy:
    """Ten dollars or a dated wait with ten dollars after it, then twenty or a new mug; each version a little more."""
    first = HELD + 10 * version
    money = Allowed(remedy=Remedy.PARTIAL_REFUND, amount=first)
    rungs = (
        (Allowed(remedy=Remedy.WAIT, days=3, then=money), Allowed(remedy=Remedy.PARTIAL_REFUND, amount=first - 200)),
        (Allowed(remedy=Remedy.PARTIAL_REFUND, amount=2 * first), Allowed(remedy=Remedy.RESHIP)),
    )
    return Policy(
        version=f"v{version}", ladders={Cause.DAMAGED: rungs}, caps=Caps(month=cap), currency="USD",
        serial=Serial(claims=9),
    )  # fmt: skip


async def _furnish(db: Database, folder: Path, cap: int) -> Store:
    async with db.writing() as rows:
        await people.create_seller(rows, Seller(seller_id=make.SELLER, name="Seller", created_at=NOW))
    wanted = manage.Wanted(key="shop", name="Lantern & Loom")
    store = await manage.add_store(db, open_vault(folder, ""), make.SELLER, wanted, NOW)
    store = msgspec.structs.replace(store, policy=policy(cap, 0))
    async with db.writing() as rows:
        await people.save_store(rows, store, NOW)
    return store


# What must hold, read without the rules ----------------------------------------------------------------------------


async def _judge(db: Database, figures: Figures) -> None:
    told: dict[str, list[dict[str, Any]]] = {}
    async for row in housekeeping.journal(db.reader):
        told.setdefault(row["about"], []).extend(json.loads(row["changes"]))
    spent = 0
    for row in await db.reader.rows("SELECT id, doc FROM order_"):
        order = json.loads(row["doc"])
        for case in order.get("cases", ()):
            spent += _costs(case)
            figures.wrong += [f"{order['order_ref']}: {each}" for each in _wrong(case, told[row["id"]])]
            figures.offered += bool(case.get("offers"))
            figures.settled += "settlement" in case
    figures.refused = figures.histories - figures.offered
    if max(spent, figures.highest) > figures.cap:
        figures.wrong.append(f"{max(spent, figures.highest)} spent and held of a budget of {figures.cap}")
    figures.wrong += await ledger.differing(db.reader)
    figures.wrong += (await housekeeping.broken_chains(db.reader))[1]
    rows = await db.reader.rows("SELECT state, count(*) AS n FROM inbox GROUP BY state")
    figures.wrong += [f"{row['n']} arrivals are {row['state']}" for row in rows if row["state"] != "done"]


def _wrong(case: dict[str, Any], changes: list[dict[str, Any]]) -> Iterator[str]:
    agreed = [each["settlement"] for each in changes if each["type"] == "agree"]
    if len(agreed) > 1 or len(agreed) != ("settlement" in case):
        yield f"{len(agreed)} settlements were agreed, {'one' if 'settlement' in case else 'none'} stands"
    if sum(each["type"] == "settle" for each in changes) > len(agreed):
        yield "it was carried out more often than agreed"
    offers = {each["offer"]["offer_id"]: each["offer"] for each in changes if each["type"] == "make_offer"}
    answers = Counter(each["offer_id"] for each in changes if each["type"] == "answer_offer")
    yield from (f"offer {key} ended {count} times" for key, count in answers.items() if count > 1)
    ends = {each["offer_id"]: each["state"] for each in changes if each["type"] == "answer_offer"}
    for each in agreed:
        shown = offers.get(each["offer_id"], {"options": []})
        terms = [*shown["options"], *(o["then"] for o in shown["options"] if "then" in o)]
        if each["option"] not in terms:
            yield "the terms that were agreed are not those that were shown"
        if ends.get(each["offer_id"]) != "accepted":
            yield f"an offer that was {ends.get(each['offer_id'], 'not answered')} was settled"
    if sum(each.get("state", "open") == "open" for each in case.get("offers", ())) > 1:
        yield "two offers are open"


def _costs(case: dict[str, Any]) -> int:
    """What the case has spent, or may still cost: its open offer, or the dated wait that was taken."""
    if "settlement" in case:
        return int(case["settlement"].get("held", {}).get("minor", 0))
    last = (case.get("offers") or [{}])[-1]
    waits = last.get("state") == "accepted" and case.get("state") == "agreed"
    return int(last["held"]["minor"]) if last and (last.get("state", "open") == "open" or waits) else 0


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    db = Database(url)
    await db.open(pool=1)  # one connection, so that it can cut all others
    try:
        yield db
    finally:
        await db.close()


def words(figures: Figures) -> str:
    f = figures
    return (
        f"{len(f.wrong)} wrong of {f.histories:,} histories ({f.acts:,} acts, {f.settled:,} settled, {f.refused:,} found the "
        f"budget empty, {f.kills} kills, {f.cuts} cuts, {f.seconds:.0f} s; at most {f.highest:,} of {f.cap:,} spent and held)"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.once", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--histories", type=int, default=HISTORIES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("dialects", nargs="*", default=DIALECTS, metavar="database")
    given = parser.parse_args()
    failed = False
    for dialect in given.dialects:
        with tempfile.TemporaryDirectory(prefix="parley-once-") as folder:
            figures = asyncio.run(run(dialect, given.histories, Path(folder), given.seed))
        print(f"{dialect}: {words(figures)}")
        for each in figures.wrong[:20]:
            print(f"  {each}")
        failed |= bool(figures.wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
