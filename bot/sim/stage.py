"""Where it steps: the agenda, the process that dies and rises, the post that knocks, the jobs when they are due."""

from __future__ import annotations

import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import count

from bot import connections
from bot.app import Talk
from bot.sim.faults import Crash, Faults, Life
from bot.sim.ledger import Delivery, Ledger
from bot.sim.letters import Body
from bot.sim.outside import Outside
from bot.sim.world import Home, SimClock, SimFiles, SimVault
from bot.world import Reading
from handlers.inbox import Fate
from jobs import deadlines, inbox, leases, outbox, register
from locales import say
from models.facts.fact import named, to_ms
from models.facts.inbound import Inbound

Act = Callable[[], Awaitable[None]]
SOON = timedelta(milliseconds=20)
JOBS = {"inbox": inbox.JOB, "deadlines": deadlines.JOB, "outbox": outbox.JOB, "register": register.JOB}
GIVE_UP = timedelta(hours=24)
_UNDONE = (
    "SELECT 1 FROM outbox o WHERE o.state = 'sending' OR (o.state = 'waiting' AND o.due_at <= ? AND NOT EXISTS (SELECT 1 "
    "FROM outbox e WHERE e.conversation_id = o.conversation_id AND e.n < o.n AND e.state IN ('waiting', 'sending'))) LIMIT 1"
)


class Stage:
    """The one who holds everything: what outlives the process, and the house while there is one."""

    def __init__(self, path: str, seed: int, start: datetime, days: int) -> None:
        self.path, self.seed, self.start = path, seed, start
        self.clock = SimClock(start)
        self.end = start + timedelta(days=days)
        self.faults = Faults(seed, start, days)
        self.ledger = Ledger()
        self.outside = Outside(self.clock, self.faults, self.ledger)
        self.files, self.vault = SimFiles(), SimVault(seed)
        self.home: Home | None = None
        self._agenda: list[tuple[datetime, int, Act]] = []
        self._numbers, self._starts = count(), count(1)
        self._moments: dict[str, datetime | None] = {}
        self._leased = start - timedelta(hours=1)
        self._ticks: set[datetime] = set()
        self.steps = self.repeats = 0

    # Time

    def at(self, when: datetime, act: Act) -> None:
        heapq.heappush(self._agenda, (max(when, self.clock.at), next(self._numbers), act))

    def after(self, span: timedelta, act: Act) -> None:
        self.at(self.clock.at + span, act)

    def ahead(self) -> datetime | None:
        return self._agenda[0][0] if self._agenda else None

    async def step(self) -> None:
        """The next moment, one door, and whatever came due by it."""
        when, _, act = heapq.heappop(self._agenda)
        self.clock.at = max(self.clock.at, when)
        self.steps += 1
        try:
            await act()
            await self._work()
        except Crash as crash:
            self._die(str(crash))

    # Life and death

    async def rise(self) -> None:
        self.home = Home(
            self.path, Life(self.faults), self.outside, self.clock, self.files, self.vault, f"node {next(self._starts)}"
        )
        self._leased = self.clock.at - timedelta(hours=1)
        self._moments = dict.fromkeys(JOBS, self.clock.at)
        self.ledger.note(self.clock.at, "the house is open")

    def _die(self, where: str) -> None:
        self.ledger.note(self.clock.at, f"crash {where}")
        assert self.home is not None
        self.repeats += self.home.fates[Fate.REPEAT]
        self.home.drop()
        self.home = None
        self._moments = {}
        self.after(self.faults.restart(), self.rise)

    async def _work(self) -> None:
        """Every job whose moment has come, until none has; then the next moment goes onto the agenda."""
        home = self.home
        while home is not None:
            if home.world.due.is_set():
                home.world.due.clear()
                self._moments |= dict.fromkeys(("outbox", "register", "deadlines"), self.clock.at)
            due = next((n for n, at in self._moments.items() if at is not None and at <= self.clock.at), None)
            if due is None:
                break
            await self._run(home, due)
        moments = [at for at in self._moments.values() if at is not None]
        if moments and (soonest := min(moments)) not in self._ticks:
            self._ticks.add(soonest)
            self.at(soonest, self._tick(soonest))

    async def _run(self, home: Home, name: str) -> None:
        if name in ("outbox", "register") and self.clock.at - self._leased >= leases.RENEWED:
            await leases.run(home.world, home.db)
            self._leased = self.clock.at
            home.world.due.clear()
        self._moments[name] = None
        ahead = await JOBS[name].run(home.world, home.db)
        if name == "outbox" and await self._stuck(home):
            again = self.clock.at + 4 * JOBS[name].every
            ahead = min(ahead, again) if ahead else again
        self._moments[name] = max(ahead, self.clock.at + SOON) if ahead else None

    async def _stuck(self, home: Home) -> bool:
        """In life the job runs every half minute; here only while it may find something of its own."""
        return bool(await home.db.reader.rows(_UNDONE, to_ms(self.clock.at)))

    def _tick(self, when: datetime) -> Act:
        async def tick() -> None:
            self._ticks.discard(when)

        return tick

    # The post

    def post(self, body: Body, acked: Callable[[], None] = lambda: None, copies: list[timedelta] | None = None) -> None:
        """Something is sent to the house, as often and as late as it happens, until one copy is answered."""
        letter = _Letter(body, acked)
        for delay in self.faults.deliveries() if copies is None else copies:
            self.after(delay, self._knocking(letter, 0))

    def _knocking(self, letter: _Letter, tries: int) -> Act:
        async def knock() -> None:
            letter.since = letter.since or self.clock.at
            if await self._knock(letter.body):
                if not letter.done:
                    letter.done = True
                    letter.acked()
            elif self.clock.at - letter.since < GIVE_UP:
                self.after(timedelta(seconds=min(120, 2**tries)), self._knocking(letter, tries + 1))
            elif not letter.done:
                self.ledger.counts["post given up"] += 1

        return knock

    async def _knock(self, body: Body) -> bool:
        fault = self.faults.of_knock()
        home = self.home
        if home is None or fault == "unheard":
            return False
        try:
            reading = await self._read(home, body)
            if reading.arrivals:
                await home.world.hand_in(reading.arrivals)
        except Crash as crash:
            self._die(str(crash))
            return False
        return fault != "unanswered"

    async def _read(self, home: Home, body: Body) -> Reading:
        connection = await connections.by_key(home.world, home.db, body.key)
        assert connection is not None
        adapters = {**home.world.trackers, **home.world.shops, **home.world.channels}
        return adapters[body.kind].read(body.request(self.clock.at), connection)

    # Hands inside the house

    async def click(self, *arrivals: Inbound) -> bool:
        """A person's click in the console. Nothing happens while the house is down."""
        if self.home is None:
            return False
        try:
            await self.home.world.hand_in(arrivals)
        except Crash as crash:
            self._die(str(crash))
            return False
        return True

    async def visit(self, chat: tuple[str, str], after: int) -> int:
        """A visitor's page asks for what is new and shows it."""
        home = self.home
        if home is None:
            return after
        talk = Talk(home.db, home.world)
        try:
            rows = await talk.since(named("conversation", *chat), after)
            fresh = [row for row in rows if row.author != "buyer" and row.state != "sent"]
            for row in fresh:
                buttons = tuple((say.label(each.label, row.language), each.action) for each in row.buttons)
                what = Delivery(row.id, chat, self.clock.at, say.text(row.lines, row.language), buttons)
                self.ledger.delivered(what)
                self.outside.reads(what, row.n)
            if fresh:
                await talk.shown([row.id for row in fresh])
        except Crash as crash:
            self._die(str(crash))
            return after
        return max((row.n for row in rows), default=after)


class _Letter:
    def __init__(self, body: Body, acked: Callable[[], None]) -> None:
        self.body, self.acked, self.done = body, acked, False
        self.since: datetime | None = None
