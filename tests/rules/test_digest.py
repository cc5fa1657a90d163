"""The week in a few lines: by the store's own clock, in the seller's language, and one thing to look at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.console import digest
from models.brought import Week
from models.facts.money import Money
from tests import make

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
FULL = Week(
    orders=120, cases=9, settled=(("bot", 5), ("person", 2)), disputes=1, before=2, open_tasks=4,
    given=(Money(minor=1250, currency="EUR"), Money(minor=900, currency="USD")), common=("damaged", 4),
)  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "begins"),
    [("UTC", (2026, 3, 2, 0)), ("Asia/Shanghai", (2026, 3, 1, 16)), ("America/New_York", (2026, 3, 2, 5))],
)
def test_a_week_is_the_stores_own(zone: str, begins: tuple[int, int, int, int]) -> None:
    since, until = digest.last_week(make.store(zone=zone), TUESDAY)
    assert since == datetime(*begins, tzinfo=UTC) and since < until <= TUESDAY


def test_it_is_due_on_monday_morning_also_where_the_clocks_change() -> None:
    new_york = make.store(zone="America/New_York")
    assert digest.due_at(new_york, datetime(2026, 3, 6, tzinfo=UTC)) == datetime(2026, 3, 9, 13, tzinfo=UTC)
    monday = datetime(2026, 3, 9, 9, tzinfo=UTC)
    assert digest.due_at(make.store(), monday) == datetime(2026, 3, 16, 9, tzinfo=UTC)


def test_it_says_what_happened_what_it_cost_and_what_needs_a_person() -> None:
    since, _ = digest.last_week(make.store(), TUESDAY)
    told = digest.weekly(make.store(), FULL, since, "en")
    assert told.lines == (
        "Orders: 120. New cases: 9. Disputes opened: 1.",
        "Cases settled or over: 7, by the bot 5, by you 2.",
        "Agreed to give: €12.50, $9.00.",
        "Tasks that wait for you: 4, late: 0.",
        "Look at this: the most frequent trouble was “Arrived damaged”, 4 times.",
    )
    assert told.about.endswith("2026-03-02") and told.about == digest.weekly(make.store(), Week(), since, "en").about


def test_it_is_told_in_the_sellers_language() -> None:
    since, _ = digest.last_week(make.store(), TUESDAY)
    lines = digest.weekly(make.store(), FULL, since, "zh-Hans").lines
    assert "新开纠纷 1 起" in lines[0] and "12.50" in lines[2]


@pytest.mark.parametrize(
    ("week", "says"),
    [
        (Week(open_tasks=3, late_tasks=2, disputes=5), "2 tasks are late"),
        (Week(cases=1, disputes=3, before=1), "3 disputes were opened, 1 in the week before"),
        (Week(cases=1, disputes=1, before=1, lost=1), "a dispute was lost"),
        (Week(cases=1, common=("damaged", 1)), "Nothing stands out"),
        (Week(orders=7), "A quiet week: 7 orders"),
    ],
)
def test_the_worst_is_what_to_look_at(week: Week, says: str) -> None:
    since, _ = digest.last_week(make.store(), TUESDAY)
    assert says in digest.weekly(make.store(), week, since, "en").lines[-1]
