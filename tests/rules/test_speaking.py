"""Waking hours, the day's budget, and a person who talks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts.conversations import Person
from models.rules import calendar, speaking, zones
from tests import make
from tests.make import NOW, days


def talk(**facts: object):
    return make.conversation(orders=(make.order().order_id,), **facts)


def test_two_a_day_and_then_tomorrow() -> None:
    it = make.order()
    used = (NOW - days(0.2), NOW - days(0.1))
    assert speaking.quiet_until(it, talk(notices_at=used[:1]), NOW) is None
    again = speaking.quiet_until(it, talk(notices_at=used), NOW)
    assert again is not None and again >= used[0] + days(1)
    assert speaking.quiet_until(it, talk(notices_at=used), NOW, duty=True) is None


def test_a_duty_wakes_nobody() -> None:
    it, night = make.order(), NOW.replace(hour=7)
    assert speaking.quiet_until(it, talk(), night, duty=True) == NOW.replace(hour=13)


def test_a_person_talks() -> None:
    person = Person(asked_at=NOW, answer_by=NOW)
    assert speaking.quiet_until(make.order(), talk(person=person), NOW) is None
    taken = Person(asked_at=NOW, answer_by=NOW, taken_at=NOW)
    assert speaking.quiet_until(make.order(), talk(person=taken), NOW, duty=True) == NOW + speaking.PERSON_PATIENCE


@given(
    country=st.sampled_from(["US", "DE", "BR", "AU", "IN", "NP", "RU", "ZZ"]),
    hours=st.integers(0, 24 * 400),
    used=st.lists(st.floats(0, 30), max_size=5),
)
def test_the_moment_to_ask_again_is_ahead_and_awake(country: str, hours: int, used: list[float]) -> None:
    it = make.order(country=country, postcode="")
    now = NOW + days(hours / 24)
    clocks = zones.zone_of(country)
    again = speaking.quiet_until(it, talk(notices_at=tuple(now - days(u / 24) for u in used)), now)
    assert again is None or (again > now and calendar.waking(again, clocks))
    if calendar.waking(now, clocks):
        until = speaking.good_until(it, now)
        assert now <= until <= now + speaking.STALE_AFTER
        assert calendar.waking(until, clocks)


@pytest.mark.parametrize("hour, span", [(14, 6), (23, 1)])
def test_a_notice_does_not_leave_in_the_night(hour: int, span: float) -> None:
    assert speaking.good_until(make.order(), NOW.replace(hour=hour)) <= NOW.replace(hour=hour) + days(12 / 24)
    late = NOW.replace(hour=0, day=11, minute=50)  # 20:50 in New York
    assert speaking.good_until(make.order(), late) < NOW.replace(hour=1, day=11, minute=0)
