"""What is known of the lanes on a day hangs on the days before it, and on nothing else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot import policies
from bot.replay import history, learned
from bot.replay.history import History
from bot.replay.learned import Days
from models.facts.fact import change
from models.facts.lanes import Lanes
from tests.histories import made

DAYS, CUT = 150, 100


def test_tomorrow_teaches_nothing_today(tmp_path: Path) -> None:
    orders, events = made.written(tmp_path, made.TESTS, 3, 500, days=DAYS)
    whole = history.read(orders, events, policies.read(policies.BALANCED), None)
    start = whole.courses[0].comings[0].at
    end = (start + timedelta(days=CUT)).replace(hour=0, minute=0, second=0)
    early = _by_day(whole, CUT)
    assert early[-1].learned, "some lane has learned by then"
    assert early == _by_day(_cut(whole, lambda at: at < end), CUT)
    assert early != _by_day(_cut(whole, lambda at: at < end - timedelta(days=1)), CUT), "and yesterday does"


def _by_day(found: History, count: int) -> list[Lanes]:
    ticks: list[int] = []
    days = Days(learned.first_day(found))
    days.more(learned.days(found, ticks.append))
    assert sum(ticks) == sum(len(each.comings) for each in found.courses)
    start = found.courses[0].comings[0].at
    known = (days(start + timedelta(days=n)) for n in range(count + 1))
    return [change(each, found={}) for each in known]  # what was looked up before is kept there


def _cut(found: History, keep: object) -> History:
    assert callable(keep)
    courses = (change(c, comings=tuple(each for each in c.comings if keep(each.at))) for c in found.courses)
    return change(found, courses=tuple(each for each in courses if each.comings))
