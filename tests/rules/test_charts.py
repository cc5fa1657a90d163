"""A chart of rates: plain numbers beside it, every column with its figure, whiskers that do not drown it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.console import charts
from models.rules import odds

COUNTS = st.integers(0, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(st.lists(COUNTS, min_size=1, max_size=12))
def test_everything_lies_inside_the_picture_and_the_scale_ends_above_every_column(
    counts: list[tuple[int, int]],
) -> None:
    drawn = charts.columns([("m", "", odds.rate(*each)) for each in counts])
    floor = charts.HIGH - charts.BOTTOM
    for (_, of), each in zip(counts, drawn.columns, strict=True):
        assert charts.TOP <= each.high <= each.low <= floor and charts.TOP <= each.y <= floor
        assert bool(each.figure) == bool(of)
        assert each.x >= charts.LEFT and each.x + each.width <= charts.WIDE
    assert float(drawn.levels[2][1]) == pytest.approx(2 * float(drawn.levels[1][1]))


@pytest.mark.parametrize(
    ("disputed", "orders", "top"), [(6, 60, "250"), (1, 1000, "2.5"), (10, 10, "1000"), (0, 100, "40"), (0, 0, "1")]
)
def test_the_scale_ends_in_a_plain_number(disputed: int, orders: int, top: str) -> None:
    levels = charts.columns([("m", "", odds.rate(disputed, orders))]).levels
    assert levels[2][1] == top and levels[0][1] == "0"
