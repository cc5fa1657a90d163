"""Is it a public holiday there?"""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from models.rules.holidays import closed


@pytest.mark.parametrize(
    ("day", "country"),
    [
        (date(2026, 7, 3), "US"),  # the fourth is a Saturday: observed on the day before
        (date(2026, 2, 17), "CN"),
        (date(2026, 4, 6), "de"),
        (date(2026, 9, 7), "BR"),
        (date(2026, 9, 23), "SA"),
    ],
)
def test_a_holiday_of_the_whole_country(day: date, country: str) -> None:
    assert closed(day, country)


@pytest.mark.parametrize(
    ("day", "country"),
    [(date(2026, 7, 6), "US"), (date(2026, 4, 6), "US"), (date(2026, 8, 15), "AU"), (date(2026, 12, 26), "US")],
)
def test_a_working_day_there(day: date, country: str) -> None:
    assert not closed(day, country)


def test_the_sellers_own_table_counts_too() -> None:
    assert closed(date(2026, 8, 10), "DE", own=(date(2026, 8, 10),))


@pytest.mark.parametrize("country", ["", "ZZ", "nowhere"])
def test_a_country_without_a_calendar_has_none(country: str) -> None:
    assert not closed(date(2026, 1, 1), country)


def test_nothing_is_loaded_before_the_first_question() -> None:
    asked = "import sys, models.rules.holidays; print('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
