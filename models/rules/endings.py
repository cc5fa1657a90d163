"""Who settled a case, and how fast?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from math import ceil

from models.facts.cases import Case, Resolution
from models.facts.fact import Fact
from models.facts.orders import Order


class Who(StrEnum):
    """`nobody`: it arrived, solved itself, or the buyer said no more."""

    BOT = "bot"
    PERSON = "person"
    MARKETPLACE = "marketplace"
    NOBODY = "nobody"


class Ended(Fact, frozen=True, kw_only=True):
    """`minutes` from its opening, rounded to two digits: enough to say how fast, few enough to count."""

    who: Who
    at: datetime
    minutes: int


_BY_ITSELF = frozenset({Resolution.ARRIVED, Resolution.SOLVED_ITSELF, Resolution.WITHDRAWN, Resolution.UNANSWERED})


def ended(order: Order, case: Case) -> Ended | None:
    """None while nothing is agreed and it is open. What was agreed counts from the yes on, whoever still has to pay."""
    who, at = _who(case), case.settlement.agreed_at if case.settlement else case.closed_at
    if who is None or at is None:
        return None
    return Ended(who=who, at=at, minutes=rounded(int((at - case.opened_at).total_seconds() // 60)))


def rounded(minutes: int) -> int:
    """To two digits: 1234 is 1200."""
    minutes = max(0, minutes)
    unit = int(10 ** max(0, len(str(minutes)) - 2))
    return (minutes + unit // 2) // unit * unit


def quantile(counts: Iterable[tuple[int, int]], part: float) -> int | None:
    """The value that `part` of all are not above, of pairs of value and count. None: there are none."""
    pairs = sorted(counts)
    wanted, seen = ceil(part * sum(count for _, count in pairs)), 0
    for value, count in pairs:
        seen += count
        if seen >= wanted > 0:
            return value
    return None


def _who(case: Case) -> Who | None:
    if case.resolution is Resolution.MARKETPLACE:
        return Who.MARKETPLACE
    if case.settlement is None and case.open:
        return None
    if case.resolution in _BY_ITSELF and case.settlement is None:
        return Who.NOBODY
    decided = case.asked_person_at or case.approved >= 0 or case.resolution is Resolution.SELLER
    if decided or any(each.answered_by for each in case.offers) or (case.settlement and case.settlement.by == "seller"):
        return Who.PERSON
    return Who.BOT
