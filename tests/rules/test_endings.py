"""Who settled a case, how fast, and how fast half of them were."""

from __future__ import annotations

import pytest

from models.facts.cases import Case, CaseState, Option, Remedy, Resolution, Settlement
from models.facts.parcels import Cause
from models.rules import endings
from models.rules.endings import Who
from tests import make
from tests.make import NOW, days


def case(**facts: object) -> Case:
    known = {"case_id": "c", "cause": Cause.DAMAGED, "opened_at": NOW, "opened_by": "buyer"}
    return Case(**(known | facts))  # type: ignore[arg-type]


def settled(**facts: object) -> Settlement:
    option = Option(remedy=Remedy.REFUND)
    return Settlement(**({"offer_id": "o", "option": option, "due_by": NOW, "agreed_at": NOW + days(1)} | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "who"),
    [
        ({}, None),
        ({"settlement": settled(), "state": CaseState.AGREED}, Who.BOT),
        ({"settlement": settled(), "asked_person_at": NOW}, Who.PERSON),
        ({"settlement": settled(), "approved": 1}, Who.PERSON),
        ({"settlement": settled(by="seller")}, Who.PERSON),
        ({"state": CaseState.CLOSED, "closed_at": NOW + days(1), "resolution": Resolution.SELLER}, Who.PERSON),
        ({"state": CaseState.CLOSED, "closed_at": NOW + days(1), "resolution": Resolution.ARRIVED}, Who.NOBODY),
        (
            {"state": CaseState.CLOSED, "closed_at": NOW + days(1), "resolution": Resolution.MARKETPLACE,
             "asked_person_at": NOW},
            Who.MARKETPLACE,
        ),
    ],
)  # fmt: skip
def test_who(facts: dict[str, object], who: Who | None) -> None:
    found = endings.ended(make.order(), case(**facts))
    assert (found.who if found else None) is who
    assert found is None or found.minutes == 1400


@pytest.mark.parametrize(("minutes", "kept"), [(0, 0), (7, 7), (99, 99), (123, 120), (1234, 1200), (1250, 1300)])
def test_two_digits(minutes: int, kept: int) -> None:
    assert endings.rounded(minutes) == kept


def test_quantiles() -> None:
    counts = [(10, 5), (20, 4), (500, 1)]
    assert (endings.quantile(counts, 0.5), endings.quantile(counts, 0.9), endings.quantile(counts, 1)) == (10, 20, 500)
    assert endings.quantile([], 0.5) is None
