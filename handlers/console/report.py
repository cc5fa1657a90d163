"""How cases ended, and what they cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta

from handlers.console import Ask, Page
from models.facts.fact import Fact
from models.facts.money import Money
from models.report import Sum

SPANS = ("7", "30", "90", "365")


class Line(Fact, frozen=True, kw_only=True):
    """One line of a table: a name, how many, the share of the largest line, and the money."""

    name: str
    cases: int
    largest: int
    still_open: int
    amounts: tuple[Money, ...]


def days(ask: Ask) -> int:
    return int(ask.query["days"]) if ask.query.get("days") in SPANS else 90


def page(ask: Ask, sums: tuple[Sum, ...]) -> Page:
    t = ask.t
    paid = [each for each in sums if each.remedy != "coupon"]
    total = sum(each.cases for each in sums)
    return Page(
        template="report.html",
        title=ask.t("report"),
        room="report",
        data={
            "spans": {each: ask.t.of("days", each) for each in SPANS},
            "days": str(days(ask)),
            "since": ask.day(ask.now - timedelta(days=days(ask))),
            "total": total,
            "still_open": sum(each.cases for each in sums if each.state != "closed"),
            "paid": _money(paid),
            "coupons": _money(each for each in sums if each.remedy == "coupon"),
            "causes": _lines((t.of("cause", s.cause, s.cause), s) for s in sums),
            "ends": _lines((t.of("resolution", s.resolution, t("still-open")), s) for s in sums),
            "remedies": _lines((t.of("remedy", s.remedy, s.remedy), s) for s in sums if s.remedy),
        },
    )


def rows(sums: Iterable[Sum]) -> Iterator[tuple[object, ...]]:
    """What the tables are added up from, in words for programs; money in a currency's whole units."""
    yield ("cause", "state", "resolution", "remedy", "cases", "amount", "currency")
    for each in sums:
        sum_of = (str(each.amount.decimal), each.amount.currency) if each.amount else ("", "")
        yield (each.cause, each.state, each.resolution, each.remedy, each.cases, *sum_of)


def _lines(named: Iterable[tuple[str, Sum]]) -> tuple[Line, ...]:
    """Added up by name, the most frequent first."""
    groups: dict[str, list[Sum]] = {}
    for name, each in named:
        groups.setdefault(name, []).append(each)
    counts = {name: sum(each.cases for each in group) for name, group in groups.items()}
    largest = max(counts.values(), default=1)
    return tuple(
        Line(
            name=name,
            cases=counts[name],
            largest=largest,
            still_open=sum(each.cases for each in groups[name] if each.state != "closed"),
            amounts=_money(groups[name]),
        )
        for name in sorted(groups, key=lambda name: (-counts[name], name))
    )


def _money(sums: Iterable[Sum]) -> tuple[Money, ...]:
    """By currency: two currencies are never added."""
    minor: Counter[str] = Counter()
    for each in sums:
        if each.amount:
            minor[each.amount.currency] += each.amount.minor
    return tuple(Money(minor=value, currency=currency) for currency, value in sorted(minor.items()))
