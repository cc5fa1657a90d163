"""What would a policy have cost on the cases of before? The rules of the ladder, and buyers as the rehearsal has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from bot.personas.minds import Does, Mind, who
from models import load
from models.facts.cases import Case, CaseState, Offer, OfferState
from models.facts.fact import Fact, change
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.policies import Policy
from models.facts.spending import Ledger
from models.rules import costs, guards, ladder, purses, rungs

MOST = 2000
_SEED = "forecast"


class Past(Fact, frozen=True, kw_only=True):
    """A case of before as it began, and the order as it was then: without what came of it."""

    case: Case
    order: Order


class Sum(Fact, frozen=True, kw_only=True):
    """Of so many cases: `settled` without a person, which `cost` in minor units of `currency`; `asked`: you first.

    `person` are left to a person otherwise, `quiet` buyers never answer, `unpriced` cannot be priced.
    """

    cases: int = 0
    settled: int = 0
    cost: int = 0
    asked: int = 0
    person: int = 0
    quiet: int = 0
    unpriced: int = 0
    currency: str = ""


def past(found: Iterable[tuple[str, str]]) -> tuple[Past, ...]:
    """Out of case ids and the documents of their orders."""
    return tuple(each for case_id, doc in found if (each := _past(case_id, doc)) is not None)


def _past(case_id: str, doc: str) -> Past | None:
    order = load.order(doc)
    case = order.case(case_id)
    if case is None:
        return None
    begun = Case(
        case_id=case.case_id,
        cause=case.cause,
        opened_at=case.opened_at,
        opened_by=case.opened_by,
        state=CaseState.OFFERING,
        charged=case.charged,
    )
    return Past(case=begun, order=change(order, cases=(begun,), conversations=(), refunded=0, cancelled_at=None))


class End(NamedTuple):
    """How a case ends, and for how much; `ledger` is what was spent and claimed before it, as far as it bounds it."""

    how: str
    cost: int
    ledger: Ledger


Ends = Mapping[str, End]  # by case


def ends(cases: Iterable[Past], stores: Mapping[str, Store], known: Ends, before: Mapping[str, Store]) -> Ends:
    """Under the policy of each store. `known` are the ends under those of `before`: what nothing changes for is not played.

    One after the other: what an earlier one has cost is gone from the budgets, and what its buyer has claimed is counted.
    Before the first of them nothing was spent and nothing claimed.
    """
    found: dict[str, End] = {}
    spent, claimed = Counter[str](), _Claimed()
    for each in sorted(cases, key=lambda past: (past.case.opened_at, past.case.case_id)):
        store, old = stores.get(each.order.store_id), before.get(each.order.store_id)
        if store is None:
            continue
        paid_from = purses.ids(each.order, store, each.case.opened_at).values()
        ledger = Ledger(held={key: spent[key] for key in paid_from}, claims=claimed.before(each, store.policy))
        end = known.get(each.case.case_id) if old and _same(each, old.policy, store.policy) else None
        if end is None or end.ledger != ledger:
            end = End(*_played(each, store, ledger), ledger)
        found[each.case.case_id] = end
        spent.update(dict.fromkeys(paid_from, end.cost))
    return found


class _Claimed:
    """The claims so far that rest on a buyer's word, by what a buyer is known again by."""

    def __init__(self) -> None:
        self._by_mark: dict[str, list[tuple[datetime, str]]] = {}

    def before(self, past: Past, policy: Policy) -> dict[str, int]:
        """How many other orders share each mark of this one, lately. This one is among them from now on."""
        if not guards.counts(past.case):
            return {}
        order, at, found = past.order, past.case.opened_at, dict[str, int]()
        for kind, marks in guards.marks(order).items():
            since = at - timedelta(days=policy.serial.days)
            others = {ref for each in marks for when, ref in self._by_mark.get(each, ()) if when >= since}
            if count := len(others - {order.order_id}):
                found[f"{order.order_id}:{kind}"] = count
            for each in marks:
                self._by_mark.setdefault(each, []).append((at, order.order_id))
        return found


def total(found: Ends, currency: str) -> Sum:
    counts = Counter(each.how for each in found.values())
    return Sum(cases=len(found), cost=sum(each.cost for each in found.values()), currency=currency, **counts)


def _same(past: Past, before: Policy, after: Policy) -> bool:
    """Does this case meet the same ladder under the same guards?"""
    order, cause = past.order, past.case.cause
    return (
        _guards(before) == _guards(after)
        and rungs.of(order, cause, before) == rungs.of(order, cause, after)
        and rungs.counter_percent(order, cause, before) == rungs.counter_percent(order, cause, after)
    )


def _guards(policy: Policy) -> tuple[object, ...]:
    return policy.caps, policy.costs, policy.serial, policy.currency, policy.rates, policy.return_within


def _played(past: Past, store: Store, ledger: Ledger) -> tuple[str, int]:
    """How it ends: settled (and for how much), asked, person, quiet or unpriced."""
    mind, order, case = _mind(past.case), past.order, past.case
    refused, said, now = 0, frozenset[Does](), past.case.opened_at
    for _ in range(12):
        made = ladder.next_offer(order, case, store, now, ledger)
        if made is None:
            held = ladder.held_back(order, case, store, now, ledger)
            return ("asked" if held.startswith(ladder.SIGN_OFF) else "person"), 0
        answer = mind.answer(made, order.total, now, refused, said)
        said |= {answer.does}
        match answer.does:
            case Does.TAKE:
                return _settled(made, answer.option, order, store)
            case Does.FALL_SILENT:
                return "quiet", 0
            case Does.ASK_PERSON:
                return "person", 0
            case Does.COUNTER:
                asked = order.total.percent(answer.percent)
                most = ladder.most_back(order, case, store, now, ledger)
                if most is not None and asked <= most:
                    spent = costs.into(store.policy, asked)
                    return ("settled", spent) if spent is not None else ("unpriced", 0)
            case Does.REFUSE:
                refused += 1
                case = case.with_offer(change(made, state=OfferState.REFUSED, answered_at=now))
                case = change(case, wish=mind.wish(refused))
                order = change(order, cases=(case,))
    return "person", 0


def _settled(made: Offer, option: int, order: Order, store: Store) -> tuple[str, int]:
    """A promise behind a wait counts: it is money that is bound."""
    spent = costs.cost(made.options[option], order, store.policy)
    return ("settled", spent) if spent is not None else ("unpriced", 0)


@lru_cache(maxsize=4096)
def _mind(case: Case) -> Mind:
    key = f"{_SEED}:{case.case_id}"
    return Mind(name=who(key), cause=case.cause, key=key)
