"""Intervals against published examples: Newcombe, Statistics in Medicine 17 (1998), 857-872 and 873-890."""

from __future__ import annotations

from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import odds


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published(hits: int, of: int, low: float, high: float) -> None:
    found = odds.rate(hits, of)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@pytest.mark.parametrize(
    ("one", "two", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
    ],
)
def test_newcombe_as_published(one: tuple[int, int], two: tuple[int, int], low: float, high: float) -> None:
    found = odds.difference(odds.rate(*one), odds.rate(*two))
    assert found is not None
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_nothing_is_said_of_none() -> None:
    assert odds.rate(0, 0).share is None
    assert odds.difference(odds.rate(0, 0), odds.rate(3, 10)) is None
    assert odds.times_more(odds.rate(0, 0), odds.rate(3, 10)) is None


def test_how_long_until_it_is_sure() -> None:
    few = odds.rate(12, 1000), odds.rate(20, 1000)
    times = odds.times_more(*few)
    assert times is not None and 1.5 < times < 4
    for more, sure in ((ceil(times), True), (floor(times), False)):
        found = odds.difference(*(odds.rate(each.hits * more, each.of * more) for each in few))
        assert found is not None and found.sure is sure
    assert odds.times_more(odds.rate(10, 1000), odds.rate(40, 1000)) == 1.0
    assert odds.times_more(odds.rate(10, 1000), odds.rate(10, 1000)) is None


@given(of=st.integers(1, 10**6), data=st.data())
def test_the_rate_is_inside_of_its_interval(of: int, data: st.DataObject) -> None:
    found = odds.rate(data.draw(st.integers(0, of)), of)
    assert found.share is not None and 0 <= found.low <= found.share + 1e-12 and found.share - 1e-12 <= found.high <= 1
