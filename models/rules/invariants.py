"""What must always hold?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from models import marketplaces
from models.facts.cases import Case, Offer, Option, Remedy
from models.facts.decisions import Change, Known, apply_all
from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import ENDED, Cause
from models.facts.people import Store
from models.facts.policies import LAW, Allowed, Policy

# Each is asked in its own words, not by the rule that it guards: a mistake in the rule must not hide itself.
ALWAYS = {
    1: "No cause is told twice for a parcel; what we believe told was sent or is known unsure",
    2: "Each arrival has one effect, however often it comes",
    3: "Every open case and every undelivered parcel has a deadline ahead",
    4: "No marketplace deadline passes before we acted or told the seller",
    5: "No offer above its policy, none below an earlier one; refunds never exceed the order",
    6: "No notice in quiet hours, none after STOP or a block",
    7: "Messages of a conversation leave in order",
    8: "When faults stop, the outbox drains; nothing is given up that could have been sent",
    9: "The journal replays to the same facts",
    10: "No open case comes within a day of its claim window without an offer out or the seller alarmed",
}
OPENS, CLOSES = 9, 21
LOOKED_AT_WITHIN = timedelta(minutes=45)
NOTHING_MORE_AFTER = timedelta(days=180)
A_DAY = timedelta(days=1)


class Said(Fact, frozen=True, kw_only=True):
    """A message of ours: when it was decided, what became of it here, and when it reached the buyer, each time.

    `place` is its number in the outbox. `harmless` ones may arrive twice.
    """

    message_id: str
    conversation_id: str
    place: int
    at: datetime
    state: str
    episode: str = ""
    harmless: bool = False
    arrived: tuple[datetime, ...] = ()


# 1


def told_once(order: Order, said: Sequence[Said], news: Mapping[str, Sequence[datetime]]) -> Iterator[str]:
    """`said` to the chats of this order; `news` are the moments at which scans of a parcel became known, by number."""
    for each in said:
        if len(each.arrived) > 1 and not each.harmless:
            yield f"message {each.message_id} arrived {len(each.arrived)} times"
    mine = sorted(
        (at, s.episode.partition(":")[2]) for s in said if s.episode.startswith(order.order_id) for at in s.arrived
    )
    episodes = [episode for _, episode in mine]
    for episode in sorted({each for each in episodes if episodes.count(each) > 1}):
        yield f"order {order.order_ref}: {episode} was told {episodes.count(episode)} times"
    yield from _without_news(order, mine, news)
    yield from _never_sent(order, said)


def _without_news(
    order: Order, told: Sequence[tuple[datetime, str]], news: Mapping[str, Sequence[datetime]]
) -> Iterator[str]:
    """The same cause of the same parcel again, although its carrier has said nothing in between."""
    last: dict[str, datetime] = {}
    for at, episode in told:
        number, _, rest = episode.partition(":")
        name = f"{number}:{rest.partition(':')[0]}{':moving' if episode.endswith(':moving') else ''}"
        before = last.get(name)
        if before and number in news and not any(before - LOOKED_AT_WITHIN <= n <= at for n in news[number]):
            yield f"order {order.order_ref}: {name} was told at {before} and, with no news, at {at}"
        last[name] = at


def _never_sent(order: Order, said: Sequence[Said]) -> Iterator[str]:
    moments: dict[datetime, set[str]] = {}
    for each in said:
        moments.setdefault(_whole_ms(each.at), set()).add(each.state)
    for told in order.told:
        if told.parked or told.withdrawn or told.channel == marketplaces.of(order.marketplace).name:
            continue  # What a person says in a marketplace's own messages leaves by no outbox of ours.
        states = moments.get(_whole_ms(told.at), set())
        if not states - {"failed", "stale", "withdrawn"}:
            yield f"order {order.order_ref}: {told.episode} counts as told, its message is {sorted(states) or 'nowhere'}"


def _whole_ms(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


# 2


def one_effect(name: str, kept: int, acknowledged: int, sent: int) -> Iterator[str]:
    """What was acknowledged is here, once; what was not may be."""
    if not acknowledged <= kept <= sent:
        yield f"{name}: {sent} sent, {acknowledged} acknowledged, {kept} kept"


# 3


def not_forgotten(order: Order, due_at: datetime | None, now: datetime) -> Iterator[str]:
    over = order.cancelled_at is not None or now - order.placed_at > NOTHING_MORE_AFTER
    waiting = not over and (not order.parcels or any(p.status not in ENDED for p in order.parcels))
    if not waiting and not order.open_cases:
        return
    if due_at is None:
        yield f"order {order.order_ref}: nobody will look at it again"
    elif due_at < now - LOOKED_AT_WITHIN:
        yield f"order {order.order_ref}: it should have been looked at at {due_at}"


# 4


def acted_in_time(
    order: Order, case: Case, closes_at: datetime, asked_at: datetime | None, now: datetime
) -> Iterator[str]:
    """`asked_at` is when the seller's people first had a task about this case."""
    if now < closes_at or case.opened_at > closes_at:
        return
    acts = (case.closed_at, case.asked_person_at, asked_at, case.settlement.agreed_at if case.settlement else None)
    if not any(at is not None and at <= closes_at for at in acts):
        yield f"order {order.order_ref}: the window of {case.cause} closed at {closes_at} and nobody had acted"


# 10


def offered_in_time(
    order: Order, case: Case, opens_at: datetime | None, asked_at: datetime | None, now: datetime
) -> Iterator[str]:
    """`opens_at` is when the formal way opens by the platform's own words; None: it has been open ever since the payment.

    Whoever wrote to us waits a day at most, and so does a case that began when the way was open, or as good as open.
    """
    by = opens_at - A_DAY if opens_at else None
    if by is None or by <= case.opened_at:
        by = case.opened_at + A_DAY
    elif case.opened_by == "buyer":
        by = min(by, case.opened_at + A_DAY)
    if now < by + LOOKED_AT_WITHIN:
        return
    acts = [case.closed_at, case.asked_person_at, asked_at, *(offer.made_at for offer in case.offers)]
    acts.append(case.settlement.agreed_at if case.settlement else None)
    if not any(at is not None and at <= by + LOOKED_AT_WITHIN for at in acts):
        yield f"order {order.order_ref}: {case.cause} had no offer and alarmed nobody by {by}"


# 5


def offers_within(order: Order, policies: Mapping[str, Policy], gift: tuple[int, datetime] | None) -> Iterator[str]:
    """`gift` is what the seller paid back unasked, in minor units, and since when it is known here."""
    for case in order.cases:
        for offer in case.offers:
            policy = policies.get(offer.policy_version)
            for option in offer.options:
                if offer.policy_version == LAW and option.remedy is Remedy.RETURN:
                    continue  # A right; that it is no more than the price is seen below.
                countered = (
                    policy is not None and offer.asked is not None and _countered(option, case.cause, policy, order)
                )
                if policy is None or not (countered or _allowed(option, case.cause, policy, order)):
                    yield f"order {order.order_ref}: {option.remedy} {option.amount} is above the policy"
        # What answers a buyer's own figure is as small as the buyer wished.
        for first, then in pairwise(each for each in case.offers if each.asked is None):
            if then.policy_version != first.policy_version or _put_right(order, case, first.made_at, then.made_at):
                continue
            # Who has refused money may still be offered goods.
            if _worth(then) < _worth(first) and not _sends_again(then):
                yield f"order {order.order_ref}: offer {then.offer_id} is worth less than the one before"
        yield from _as_agreed(order, case)
    paid = sum(_paid_back(case) for case in order.cases)
    made = [
        offer.made_at for case in order.cases if _paid_back(case) for offer in case.offers if offer.chosen is not None
    ]
    if gift and made and gift[1] < min(made):
        paid += gift[0]
    if paid > order.total.minor:
        yield f"order {order.order_ref}: {paid} is paid back of {order.total.minor}"
    yield from _above_caps(order, policies)


def _above_caps(order: Order, policies: Mapping[str, Policy]) -> Iterator[str]:
    for case in order.cases:
        offer = case.offer(case.settlement.offer_id) if case.settlement else None
        policy = policies.get(offer.policy_version) if offer else None
        if policy and 200 * _paid_back(case) > 2 * policy.caps.case_percent * order.total.minor + 100:
            yield f"order {order.order_ref}: {_paid_back(case)} for {case.cause} is above the cap of a case"


def _allowed(option: Option, cause: Cause, policy: Policy, order: Order) -> bool:
    rungs = (allowed for rung in policy.ladder(cause) for allowed in rung)
    return any(_fits(option, each, order) for each in rungs if each.remedy is option.remedy)


def _countered(option: Option, cause: Cause, policy: Policy, order: Order) -> bool:
    """Is it within what the seller takes of a buyer's own figure?"""
    late = Cause.LONG_TRANSIT if cause is Cause.PEAK_SEASON else cause
    shares = [policy.counter.get(each, 0) for each in (cause, late)]
    shares += [each.counter_percent or 0 for each in policy.special if each.cause in (cause, late)]
    if option.remedy is not Remedy.PARTIAL_REFUND or option.amount is None or option.amount.currency != order.currency:
        return False
    return 100 * option.amount.minor <= max(shares) * order.total.minor


def _fits(option: Option, allowed: Allowed, order: Order) -> bool:
    if option.amount is None:
        return True
    percent = 100 if allowed.percent is None else allowed.percent
    return (
        option.amount.currency == order.currency and 200 * option.amount.minor <= 2 * percent * order.total.minor + 100
    )


def _worth(offer: Offer) -> int:
    """The most money that it gives back.

    A cancellation counts for nothing: it can be had until the parcel leaves, and is not lost by refusing.
    """
    money = [o.amount.minor for o in offer.options if o.amount and o.remedy not in (Remedy.CANCEL, Remedy.COUPON)]
    return max(money, default=0)


def _sends_again(offer: Offer) -> bool:
    return any(o.remedy in (Remedy.RESHIP, Remedy.EXCHANGE, Remedy.SEND_PART) for o in offer.options)


def _put_right(order: Order, case: Case, since: datetime, until: datetime) -> bool:
    """Was something agreed in another case of the order meanwhile? What is left to offer is less then."""
    others = (other.settlement for other in order.cases if other.case_id != case.case_id)
    return any(each is not None and since <= each.agreed_at <= until for each in others)


def _as_agreed(order: Order, case: Case) -> Iterator[str]:
    """A settlement has the terms of the offer that was taken; a cancelled order's has no offer."""
    if case.settlement is None or (offer := case.offer(case.settlement.offer_id)) is None:
        return
    chosen = offer.options[offer.chosen] if offer.chosen is not None else None
    if chosen is None or case.settlement.option not in (chosen, chosen.then):
        yield f"order {order.order_ref}: what is settled is not what was accepted"


def _paid_back(case: Case) -> int:
    option = case.settlement.option if case.settlement else None
    return option.amount.minor if option and option.amount and option.remedy is not Remedy.COUPON else 0


# 6


def waking(at: datetime, zone: str) -> bool:
    """Is the buyer's own clock between nine and nine?"""
    return OPENS <= at.astimezone(ZoneInfo(zone)).hour < CLOSES


# 7


def in_order(conversation_id: str, places: Sequence[int]) -> Iterator[str]:
    """`places` in the outbox of what reached a conversation, in the order in which it arrived there."""
    for first, then in pairwise(places):
        if then < first:
            yield f"conversation {conversation_id}: {then} arrived after {first}"


# 8


class Kept(NamedTuple):
    """A row of the outbox, in its order. `due_at` is its moment, `attempts` how often it was tried."""

    key: str
    kind: str
    conversation_id: str
    state: str
    due_at: datetime
    attempts: int


def drained(rows: Iterable[Kept], refused: set[str], now: datetime) -> Iterator[str]:
    """What is left of the outbox after a time without faults; `refused` is what the other side would not take.

    What has not been tried may wait for the buyer's morning, and what comes after it in the same talk waits with it.
    """
    asleep: set[str] = set()
    for each in rows:
        if each.state == "waiting" and each.attempts == 0 and now < each.due_at <= now + timedelta(days=1):
            asleep |= {each.conversation_id} - {""}
        elif each.state == "sending" or (each.state == "waiting" and each.conversation_id not in asleep):
            yield f"{each.kind} {each.key} is still {each.state}"
        elif each.state == "failed" and each.key not in refused:
            yield f"{each.kind} {each.key} was given up, though nobody refused it"


# 9


def replayed(store: Store, about: str, changes: Iterable[Sequence[Change]]) -> Fact | None:
    """What an order or a conversation is by its lines of the journal alone."""
    known = Known(store=store)
    for line in changes:
        known = apply_all(known, line)
    return known.orders.get(about) or known.conversations.get(about)
