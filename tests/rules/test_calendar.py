"""Waking hours and working days hold in every zone, at every change of the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.facts.people import Hours
from models.rules import calendar, zones

ZONES = sorted(each for each in available_timezones() if each != "localtime")
COUNTRIES = sorted(zones._zones())

moments = st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31)).map(lambda at: at.replace(tzinfo=UTC))
one_zone = st.sampled_from(ZONES)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@settings(max_examples=400, deadline=None)
@given(moments, st.lists(one_zone, min_size=1, max_size=6).map(tuple))
def test_the_next_waking_moment_is_ahead_soon_and_waking(now: datetime, places: tuple[str, ...]) -> None:
    at = calendar.next_waking(now, places)
    assert now <= at <= now + timedelta(hours=26)
    assert calendar.waking(at, places)


@settings(max_examples=200, deadline=None)
@given(moments, one_zone)
def test_nobody_waits_longer_than_the_morning(now: datetime, place: str) -> None:
    at = calendar.next_waking(now, (place,))
    step = now
    while step < at:
        assert not calendar.waking(step, (place,))
        step += timedelta(minutes=15)
    assert 9 <= at.astimezone(ZoneInfo(place)).hour < 21


@settings(max_examples=200, deadline=None)
@given(moments, st.sampled_from(COUNTRIES))
def test_a_notice_to_a_country_wakes_nobody_there(now: datetime, country: str) -> None:
    places = calendar.zone_of(country)
    at = calendar.next_waking(now, places)
    heeded = places[:1] if country in ("UM", "AQ") else places
    assert all(9 <= at.astimezone(ZoneInfo(each)).hour < 21 for each in heeded)


def _changes(place: str) -> list[datetime]:
    """Days within which the clocks of a zone change, 2020 to 2037."""
    here, day, found = ZoneInfo(place), datetime(2020, 1, 1, tzinfo=UTC), []
    while day.year < 2038:
        after = day + timedelta(days=1)
        if day.astimezone(here).utcoffset() != after.astimezone(here).utcoffset():
            found.append(day)
        day = after
    return found


@pytest.mark.parametrize(
    "place",
    [
        "Europe/Berlin",
        "America/New_York",
        "Pacific/Chatham",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "America/Santiago",
        "Africa/Cairo",
        "Asia/Gaza",
    ],
)
def test_every_change_of_the_clock(place: str) -> None:
    for day in _changes(place):
        for minutes in range(0, 36 * 60, 45):
            now = day - timedelta(hours=6) + timedelta(minutes=minutes)
            at = calendar.next_waking(now, (place,))
            assert at >= now
            assert calendar.waking(at, (place,))
            hour = now.astimezone(ZoneInfo(place)).hour
            assert (at == now) == (9 <= hour < 21)


def test_waking_is_an_intersection() -> None:
    coasts = ("America/New_York", "America/Los_Angeles")
    assert not calendar.waking(utc("2026-07-01T14:00"), coasts)  # 10:00 and 07:00
    assert calendar.waking(utc("2026-07-01T17:00"), coasts)
    assert not calendar.waking(utc("2026-07-02T02:00"), coasts)  # 22:00 and 19:00
    assert calendar.next_waking(utc("2026-07-01T14:00"), coasts) == utc("2026-07-01T16:00")


def test_where_waking_hours_never_meet_the_first_zone_decides() -> None:
    apart = ("Etc/GMT-12", "Etc/GMT")
    assert calendar.waking(utc("2026-01-01T00:00"), apart)
    assert not calendar.waking(utc("2026-01-01T12:00"), apart)


@pytest.mark.parametrize(
    "country, postcode, places",
    [
        ("US", "10001", ("America/New_York",)),
        ("US", "2134", ("America/New_York",)),
        ("US", "90210-1234", ("America/Los_Angeles",)),
        ("US", "96801", ("Pacific/Honolulu",)),
        ("US", "32501", ("America/New_York", "America/Chicago")),
        ("CA", "v6b 1a1", ("America/Vancouver",)),
        ("AU", "800", ("Australia/Darwin",)),
        ("AU", "6000", ("Australia/Perth",)),
        ("BR", "69020-000", ("America/Manaus",)),
        ("RU", "690001", ("Asia/Vladivostok",)),
        ("MX", "77500", ("America/Cancun",)),
        ("gb", "SW1A 1AA", ("Europe/London",)),
        ("UK", "", ("Europe/London",)),
        ("ZZ", "1", ("UTC",)),
    ],
)
def test_a_postcode_narrows_the_zones(country: str, postcode: str, places: tuple[str, ...]) -> None:
    assert calendar.zone_of(country, postcode) == places


@pytest.mark.parametrize("postcode", ["", "??", "1", "00000", "\x00"])
def test_an_odd_postcode_leaves_all_zones(postcode: str) -> None:
    assert calendar.zone_of("US", postcode) == calendar.zone_of("US")


def test_every_zone_in_the_tables_exists() -> None:
    narrow = {zone for rows in zones._POSTCODES.values() for zone in rows}
    assert {each for places in zones._zones().values() for each in places} | narrow <= available_timezones()
    assert len(COUNTRIES) > 240


@pytest.mark.parametrize(
    "start, count, country, end",
    [
        ("2026-11-20T10:00", 1, "DE", "2026-11-23T10:00"),
        ("2026-11-20T10:00", 5, "DE", "2026-11-27T10:00"),
        ("2026-11-21T10:00", 1, "DE", "2026-11-23T10:00"),
        ("2026-11-19T10:00", 1, "SA", "2026-11-22T10:00"),
        ("2026-11-20T10:00", 2, "AE", "2026-11-24T10:00"),
        ("2026-03-27T10:00", 1, "DE", "2026-03-30T09:00"),
        ("2026-11-22T23:00", 0, "DE", "2026-11-22T23:00"),
    ],
)
def test_working_days(start: str, count: int, country: str, end: str) -> None:
    assert calendar.add_working_days(utc(start), count, country) == utc(end)


@settings(max_examples=200, deadline=None)
@given(moments, st.integers(0, 40), st.sampled_from(COUNTRIES))
def test_working_days_go_forward(at: datetime, count: int, country: str) -> None:
    end = calendar.add_working_days(at, count, country)
    assert end - at >= timedelta(days=count) - timedelta(hours=3)
    assert calendar.add_working_days(at, count + 1, country) > end


@pytest.mark.parametrize(
    "now, by",
    [
        ("2026-11-23T09:00", "2026-11-23T13:00"),  # Monday 10:00 in Berlin
        ("2026-11-23T16:00", "2026-11-24T11:00"),  # one hour left that day
        ("2026-11-20T17:00", "2026-11-23T12:00"),  # Friday, closed
        ("2026-11-22T03:00", "2026-11-23T12:00"),
    ],
)
def test_a_person_answers_within_four_office_hours(now: str, by: str) -> None:
    assert calendar.office_answer_by(utc(now), Hours(), "Europe/Berlin") == utc(by)


def test_office_hours_may_run_past_midnight() -> None:
    night = Hours(opens=22, closes=6, days=(0, 1, 2, 3, 4))
    assert calendar.office_answer_by(utc("2026-11-24T01:00"), night, "UTC") == utc("2026-11-24T05:00")


@pytest.mark.parametrize(
    "place", ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "America/Santiago"]
)
@pytest.mark.parametrize("hours", [Hours(), Hours(opens=22, closes=6, days=(0, 3, 5, 6))], ids=["day", "night"])
@pytest.mark.parametrize("begins", ["2026-03-05", "2026-03-26", "2026-04-02", "2026-10-22", "2026-10-29"])
def test_the_answer_is_due_after_four_hours_in_which_somebody_is_there(place: str, hours: Hours, begins: str) -> None:
    """Counted a quarter of an hour at a time by the clock on the wall, over changes of the clock and a day off."""
    quarter, clock = timedelta(minutes=15), ZoneInfo(place)
    own = (date.fromisoformat(begins) + timedelta(days=1),)

    def there(at: datetime) -> bool:
        here = at.astimezone(clock)
        night = hours.closes < hours.opens
        day = here.date() - timedelta(days=night and here.hour < hours.closes)
        inside = (
            here.hour >= hours.opens or here.hour < hours.closes if night else hours.opens <= here.hour < hours.closes
        )
        return inside and day.weekday() in hours.days and day not in own

    for start in range(0, 96 * 4, 7):
        at = now = utc(begins) + quarter * start
        left = 16
        while left:
            left -= there(at)
            at += quarter
        assert calendar.office_answer_by(now, hours, place, "", own) == at


def test_a_shop_that_is_closed_for_long_promises_no_tomorrow() -> None:
    summer = tuple(date(2026, 7, 1) + timedelta(days=n) for n in range(62))
    by = calendar.office_answer_by(utc("2026-07-01T09:00"), Hours(), "UTC", "", summer)
    assert by == utc("2026-09-01T13:00")


def test_without_office_hours_a_day() -> None:
    assert calendar.office_answer_by(utc("2026-11-24T01:00"), Hours(days=()), "UTC") == utc("2026-11-25T01:00")


def test_a_mistyped_zone_stops_nothing() -> None:
    assert calendar.waking(utc("2026-11-24T12:00"), ("Europe/Berlyn", "../etc/passwd", ""))
    assert calendar.office_answer_by(utc("2026-11-24T09:00"), Hours(), "Mars/Base") == utc("2026-11-24T13:00")


@settings(max_examples=300, deadline=None)
@given(moments, one_zone, st.integers(0, 23), st.integers(1, 24), st.sets(st.integers(0, 6)))
def test_the_answer_is_always_ahead(now: datetime, place: str, opens: int, closes: int, days: set[int]) -> None:
    by = calendar.office_answer_by(now, Hours(opens=opens, closes=closes, days=tuple(sorted(days))), place)
    assert timedelta(hours=4) <= by - now <= timedelta(days=36)
