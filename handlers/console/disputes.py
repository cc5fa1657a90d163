"""Disputes of an order: those that are known, and one that a person enters or corrects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.console import Ask, words
from handlers.console.words import BY_HAND
from models import marketplaces
from models.errors import Refused
from models.facts.disputes import Dispute, DisputeKind, DisputeState, Ground
from models.facts.fact import change, named
from models.facts.inbound import DisputeSeen
from models.facts.money import Money, money
from models.facts.orders import Order

# Where an order of one's own shop may be disputed.
_PAYMENTS = ("own_shop", "visa", "mastercard", "amex", "paypal", "klarna")


def form(ask: Ask, order: Order) -> dict[str, object]:
    """What the seller may enter, and what is known already."""
    t = ask.t
    return {
        "platforms": {each: title(ask, each) for each in places(order.marketplace)},
        "kinds": {each: t.of("dispute-kind", each) for each in _kinds(order)},
        "grounds": {each.value: t.of("ground", each.value) for each in Ground},
        "states": {each.value: t.of("dispute-state", each.value) for each in DisputeState},
        "currency": order.currency,
        "today": ask.now.astimezone(ZoneInfo(ask.zone(order.store_id))).date().isoformat(),
        "known": [
            {
                "id": each.dispute_id,
                "open": each.open,
                "state": t.of("dispute-state", each.state.value),
                "slug": each.state.value,
                "where": title(ask, each.platform),
                "kind": t.of("dispute-kind", each.kind.value),
                "ground": t.of("ground", each.ground.value),
                "opened": ask.day(each.opened_at, order.store_id),
                "ended": ask.day(each.ended_at, order.store_id),
                "answer": ask.moment(each.answer_by, order.store_id),
                "amount": each.amount,
            }
            for each in sorted(order.disputes, key=lambda each: each.opened_at, reverse=True)
        ],
    }


def entered(key: str, ask: Ask, order: Order, given: Mapping[str, str], by: str) -> DisputeSeen:
    """A new one, or (`dispute` names it) how one has ended. Raises Refused."""
    t = ask.t
    state = given.get("state", "open")
    if state not in set(DisputeState):
        raise Refused(t("dispute-unreadable"))
    known = next((each for each in order.disputes if each.dispute_id == given.get("dispute")), None)
    if known is not None:
        ended_at = None if state == "open" else ask.now
        said = change(known, state=DisputeState(state), ended_at=ended_at, seen_at=ask.now)
    else:
        said = _new(ask, order, given, DisputeState(state))
    return DisputeSeen(
        key=key,
        seller_id=order.seller_id,
        source="console",
        store_id=order.store_id,
        order_id=order.order_id,
        order_ref=order.order_ref,
        dispute=said,
        by=by,
    )


def _new(ask: Ask, order: Order, given: Mapping[str, str], state: DisputeState) -> Dispute:
    platform, kind, ground = given.get("platform", ""), given.get("kind", ""), given.get("ground", "other")
    if platform not in places(order.marketplace) or kind not in set(DisputeKind) or ground not in set(Ground):
        raise Refused(ask.t("dispute-unreadable"))
    first = order.placed_at.replace(hour=0, minute=0, second=0, microsecond=0)
    opened = day(ask, order.store_id, given.get("opened", ""), first)
    return Dispute(
        dispute_id=named("dispute", order.order_id, platform, kind, opened),
        platform=platform,
        kind=DisputeKind(kind),
        ground=Ground(ground),
        opened_at=opened,
        amount=amount(ask, given.get("amount", "").strip(), order.currency),
        state=state,
        ended_at=None if state is DisputeState.OPEN else ask.now,
        said_by="console" + BY_HAND,
        seen_at=ask.now,
    )


def places(marketplace: str) -> tuple[str, ...]:
    """With whom what was sold there may be disputed."""
    return _PAYMENTS if marketplaces.of(marketplace).own_shop else (marketplace, *_PAYMENTS)


def _kinds(order: Order) -> tuple[str, ...]:
    """The usual one first."""
    usual = DisputeKind.CHARGEBACK if marketplaces.of(order.marketplace).own_shop else DisputeKind.CLAIM
    return (usual.value, *(each.value for each in DisputeKind if each is not usual))


def title(ask: Ask, platform: str) -> str:
    return ask.t("another-card") if platform == "own_shop" else words.place(ask.t, marketplaces.of(platform))


def day(ask: Ask, store_id: str, text: str, first: datetime) -> datetime:
    """A day by the store's clock: its first moment, not before `first` and never in the future. Raises Refused."""
    try:
        at = datetime.fromisoformat(text.strip()).replace(tzinfo=ZoneInfo(ask.zone(store_id))).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Refused(ask.t("no-moment", text=repr(text[:40]))) from None
    if not first <= at <= ask.now:
        raise Refused(ask.t("dispute-day-refused"))
    return at


def amount(ask: Ask, text: str, currency: str) -> Money | None:
    """None where nothing is said. Raises Refused."""
    if not text:
        return None
    try:
        found = money(text, currency)
    except ValueError:
        raise Refused(ask.t("dispute-amount-refused")) from None
    if found.minor < 0:
        raise Refused(ask.t("dispute-amount-refused"))
    return found
