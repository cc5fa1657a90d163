"""A day in any way that exports write it: one order of day and month for a file, settled by its rows or by a person."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.columns.dates import ORDERS, PEEK, Dates, readings, seen_in

DAYS = st.dates(date(2010, 1, 1), date(2099, 12, 31))
WRITTEN = {"dmy": "{0.day:02}/{0.month:02}/{0.year}", "mdy": "{0.month:02}/{0.day:02}/{0.year}"}
SHORT = {
    "dmy": "{0:%d.%m.%y}", "mdy": "{0:%m/%d/%y}", "ymd": "{0:%y-%m-%d}",
}  # fmt: skip


def shown(*days: str) -> tuple[str, tuple[str, ...], str]:
    seen = seen_in({"placed_at": each} for each in days)
    return seen.order, seen.choices, seen.example


@given(st.lists(DAYS, min_size=1, max_size=30), st.sampled_from(sorted(WRITTEN)))
def test_what_is_settled_is_what_was_written_and_nothing_else_is_settled(days: list[date], order: str) -> None:
    written = [WRITTEN[order].format(each) for each in days]
    found, choices, example = shown(*written)
    if any(each.day > 12 for each in days):
        assert (found, choices) == (order, ())
    elif all(each.day == each.month for each in days):
        assert (found, choices) == ("", ())
    else:
        assert found == "" and set(choices) == {"dmy", "mdy"} and len(readings(example)) == 2
    read = Dates(order=order)
    assert [datetime.fromisoformat(read.iso(each)).date() for each in written] == days


@given(st.lists(DAYS, min_size=1, max_size=30), st.sampled_from(ORDERS))
def test_years_of_two_digits_are_never_read_as_another_day(days: list[date], order: str) -> None:
    written = [SHORT[order].format(each) for each in days]
    found, choices, _ = shown(*written)
    assert found in ("", order) and (not choices or order in choices)
    assert [datetime.fromisoformat(Dates(order=order).iso(each)).date() for each in written] == days


@given(st.text(max_size=70), st.sampled_from(["", *ORDERS]), st.sampled_from(["UTC", "Asia/Shanghai"]))
def test_any_text_is_a_moment_of_our_times_or_stays(said: str, order: str, zone: str) -> None:
    read = Dates(order=order, zone=zone, iso_zone=zone).iso(said)
    assert read == said or datetime.fromisoformat(read)


def test_in_doubt_nothing_is_read() -> None:
    assert Dates().iso("03/04/2026") == "03/04/2026"
    assert shown("03/04/2026", "2026-03-05", "soon") == ("", ("dmy", "mdy"), "03/04/2026")
    assert shown("25/03/2026", "03/25/2026") == ("", ("dmy", "mdy"), "")
    assert shown("2026-03-04", "Mar 5, 2026", "5.5.2026", "99/99/2026") == ("", (), "")


def test_one_row_in_a_large_file_settles_it_and_a_file_in_no_doubt_is_not_read_to_its_end() -> None:
    assert shown(*["03/04/2026"] * 5000, "13/04/2026")[0] == "dmy"
    left = iter([{"placed_at": "2026-03-04"}] * (PEEK + 10))
    seen_in(left)
    assert len(list(left)) == 9


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("2026/3/1 9:05", "2026-03-01T01:05"),
        ("2026年3月1日 14:30", "2026-03-01T06:30"), ("2026. 3. 1. 14:30", "2026-03-01T06:30"),
        ("25/03/2026 2:30 PM", "2026-03-25T06:30"), ("3/4/2026, 12:05:00 am", "2026-04-02T16:05"),
        ("Mar-01-26 14:30:05 PST", "2026-03-01T22:30:05"), ("Sun, 01 Mar 2026 14:30:00 +0000", "2026-03-01T14:30"),
        ("Mar 1, 2026, 2:30 pm BST(UTC+1)", "2026-03-01T13:30"), ("1. März 2026 08:00", "2026-03-01T00:00"),
        ("1 mars 2026", "2026-02-28T16:00"), ("March 1st, 2026", "2026-02-28T16:00"), ("03-Apr-26", "2026-04-02T16:00"),
        ("2026-03-01 14:30", "2026-03-01T06:30"), ("2026-03-01T14:30:00Z", "2026-03-01T14:30"),
        ("2026-03-01 14:30:00 -0700", "2026-03-01T21:30"),
    ],
)  # fmt: skip
def test_moments_as_exports_write_them_in_the_stores_zone(said: str, read: str) -> None:
    found = Dates(order="dmy", zone="Asia/Shanghai", iso_zone="Asia/Shanghai").iso(said)
    assert datetime.fromisoformat(found) == datetime.fromisoformat(read).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "said", ["30/02/2026", "3/4/26 25:00", "3/4/2026 13:00 pm", "3/4/2026 14:30 CST", "Foo 3, 2026", "1/2/1999"]
)
def test_what_is_no_moment_or_several_stays_as_it_is(said: str) -> None:
    assert Dates(order="dmy").iso(said) == said


@pytest.mark.parametrize("said", ["29/03/2026", "2026-03-29", "29 Mar 2026"])
def test_a_promise_of_a_bare_day_is_kept_until_that_day_is_over_where_the_store_is(said: str) -> None:
    """Also on a day of 23 hours."""
    berlin = Dates(order="dmy", zone="Europe/Berlin", iso_zone="Europe/Berlin")
    until = datetime.fromisoformat(berlin.tidied({"promised_by": said})["promised_by"])
    assert until == datetime(2026, 3, 29, 23, 59, 59, tzinfo=ZoneInfo("Europe/Berlin"))
