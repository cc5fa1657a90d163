"""What must always hold while buyers wait for a person?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.facts.conversations import Intent
from models.facts.decisions import Change, HandBack, Hear, PassOn, TakeOver
from models.facts.fact import Fact
from models.facts.outbound import SendMessage
from models.facts.people import Store
from models.facts.phrases import Moment, Phrase
from models.rules import holidays

# In words of their own, as in `invariants`: from what was said and done, not from who is believed to wait.
ALWAYS = {18: "No talk waits past its limit unseen: it is answered, taken up or passed on, and somebody's task"}
SEEN_WITHIN = timedelta(minutes=45)  # a minute, and as long as the house may be down
_OFFICE = timedelta(hours=4)
_STEP = timedelta(minutes=5)
_PROMISES = frozenset({Phrase.PERSON_ASKED, Phrase.PERSON_LATE})


class Wait(Fact, frozen=True, kw_only=True):
    """A buyer waits for a person since then, and is to have an answer by `limit`. `ended`: had one, or the bot is back."""

    since: datetime
    limit: datetime
    ended: datetime | None = None
    seen: tuple[datetime, ...] = ()

    def past(self, now: datetime) -> bool:
        """Did it last longer than it was to?"""
        return self.limit < (self.ended or now)

    def unseen(self, now: datetime) -> bool:
        seen = any(self.limit - _STEP <= at <= self.limit + SEEN_WITHIN for at in self.seen)
        return (self.ended or now) > self.limit + SEEN_WITHIN and not seen


def waits(
    store: Store, said: Sequence[tuple[datetime, SendMessage]], done: Sequence[tuple[datetime, Change]]
) -> Iterator[Wait]:
    """Every wait of one talk, by what we said in it and by its journal, each in the order of time."""
    ends = [at for at, each in said if each.author != "bot"] + [at for at, each in done if isinstance(each, HandBack)]
    seen = tuple(at for at, each in done if isinstance(each, PassOn | TakeOver))
    promised = tuple(_promised(said))
    for since, limit in (*promised, *_written(store, promised, ends, done)):
        yield Wait(since=since, limit=limit, ended=min((at for at in ends if at >= since), default=None), seen=seen)


def _promised(said: Iterable[tuple[datetime, SendMessage]]) -> Iterator[tuple[datetime, datetime]]:
    for at, message in said:
        for line in message.lines:
            until = line.args.get("until")
            if line.phrase in _PROMISES and isinstance(until, Moment):
                yield at, until.at


def _written(
    store: Store,
    promised: Iterable[tuple[datetime, datetime]],
    ends: Sequence[datetime],
    done: Iterable[tuple[datetime, Change]],
) -> Iterator[tuple[datetime, datetime]]:
    """Words to a person who has taken over, unless the buyer waits already."""
    held, begun = False, [since for since, _ in promised]
    for at, each in done:
        if isinstance(each, TakeOver | HandBack):
            held = isinstance(each, TakeOver)
        waits = any(since <= at and not any(since <= end < at for end in ends) for since in begun)
        if held and isinstance(each, Hear) and _wants_answer(each) and not waits:
            begun.append(at)
            yield at, _office(store, at)


def _wants_answer(heard: Hear) -> bool:
    needless = heard.intent in (Intent.THANKS, Intent.STOP) and not heard.photos
    return not needless and heard.action not in ("stop", "restart")


def _office(store: Store, at: datetime) -> datetime:
    """Four hours in which somebody is there, later."""
    left, here = _OFFICE, ZoneInfo(store.zone)
    country = {"Europe/Madrid": "ES", "Asia/Shanghai": "CN"}.get(store.zone, store.origin)
    while left > timedelta():
        local = at.astimezone(here)
        at += _STEP
        there = local.weekday() in store.hours.days and store.hours.opens <= local.hour < store.hours.closes
        left -= _STEP if there and not holidays.closed(local.date(), country, store.closed_on) else timedelta()
    return at
