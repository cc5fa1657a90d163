"""What would a policy have cost on the cases of before? The rules of the ladder, and buyers as the rehearsal has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.personas.minds import Does, Mind, who
from models import load
from models.facts.cases import Case, CaseState, Offer, OfferState
from models.facts.fact import Fact, change
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.policies import Policy
from models.rules import costs, ladder, rungs

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


Ends = Mapping[str, tuple[str, int]]  # by case: how it ends, and for how much


def ends(cases: Iterable[Past], stores: Mapping[str, Store], known: Ends, before: Mapping[str, Store]) -> Ends:
    """Under the policy of each store. `known` are the ends under those of `before`: what nothing changes for is not played.

    Nothing of it hangs on the order of the cases, on budgets or on other claims.
    """
    found: dict[str, tuple[str, int]] = {}
    for each in cases:
        store, old = stores.get(each.order.store_id), before.get(each.order.store_id)
        if store is None:
            continue
        same = known.get(each.case.case_id) if old and _same(each, old.policy, store.policy) else None
        found[each.case.case_id] = same or _played(each, store)
    return found


def total(found: Ends, currency: str) -> Sum:
    counts = Counter(how for how, _ in found.values())
    return Sum(cases=len(found), cost=sum(cost for _, cost in found.values()), currency=currency, **counts)


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


def _played(past: Past, store: Store) -> tuple[str, int]:
    """How it ends: settled (and for how much), asked, person, quiet or unpriced."""
    mind, order, case = _mind(past.case), past.order, past.case
    refused, said, now = 0, frozenset[Does](), past.case.opened_at
    for _ in range(12):
        made = ladder.next_offer(order, case, store, now)
        if made is None:
            held = ladder.held_back(order, case, store, now)
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
                most = ladder.most_back(order, case, store, now)
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
