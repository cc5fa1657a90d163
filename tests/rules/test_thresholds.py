"""How near an account is to what is tolerated, and where quality goes wrong."""

from __future__ import annotations

from datetime import date

from handlers.console.brings import wrongs
from models.brought import Counted
from models.facts.markets import Confidence
from models.rules import thresholds
from models.rules.thresholds import Threshold

CARD = Threshold(
    name="card", title="Card", share=0.015, least=100, months=1, platforms=("visa", "own_shop"), kinds=("chargeback",),
    source="https://example.com", checked=date(2026, 11, 22), confidence=Confidence.LOW,
)  # fmt: skip


def test_both_bounds_must_be_reached() -> None:
    assert thresholds.distance(CARD, 30, 1000).left == 70  # 3 % already, and few
    assert thresholds.distance(CARD, 120, 10_000).left == 30  # many, and 1.2 %
    assert thresholds.distance(CARD, 150, 10_000).reached
    assert thresholds.distance(CARD, 149, 10_000).left == 1


def test_what_counts() -> None:
    disputes = [("visa", "chargeback", "won"), ("own_shop", "chargeback", "open"), ("visa", "inquiry", "open"),
                ("paypal", "claim", "lost")]  # fmt: skip
    assert thresholds.counts(CARD, disputes) == 2


def test_every_threshold_names_its_source_and_day() -> None:
    for each in thresholds.ALL:
        assert each.source.startswith("https://") and each.checked.year == 2026 and 0 < each.share < 0.05


def made(cases: int, where: str) -> Counted:
    return Counted(dim="made", key="MUG", sub=f"damaged {where}", cases=cases)


def sold(orders: int, where: str) -> Counted:
    return Counted(dim="sold", key="MUG", sub=where, orders=orders)


def test_a_warehouse_that_breaks_more_is_named_with_its_share() -> None:
    (found,) = wrongs([made(31, "PL "), made(9, "CN ")], [sold(400, "PL "), sold(600, "CN ")])
    assert (found.place, found.cases, found.of, found.sold, found.all_sold) == ("PL", 31, 40, 400, 1000)


def test_one_that_only_sends_more_is_not() -> None:
    assert list(wrongs([made(31, "PL "), made(9, "CN ")], [sold(775, "PL "), sold(225, "CN ")])) == []


def test_four_cases_are_no_pattern() -> None:
    assert list(wrongs([made(4, "PL ")], [sold(10, "PL "), sold(990, "CN ")])) == []


def test_a_batch_is_found_inside_of_a_warehouse() -> None:
    found = list(wrongs([made(20, "CN B7"), made(1, "CN B8")], [sold(100, "CN B7"), sold(500, "CN B8")]))
    assert [(each.place, each.batch) for each in found] == [("B7", True)]
