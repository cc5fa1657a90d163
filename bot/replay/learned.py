"""What was known of the lanes on each day: one quick pass over the whole history, before anything is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from bot.replay.history import History
from bot.replay.stories import Coming
from models.facts.decisions import AddEvents, AddParcel, Known, Ship, apply, changed
from models.facts.fact import named
from models.facts.inbound import Inbound, OrderSeen, ShipmentSeen, TrackingReported
from models.facts.orders import Order
from models.rules.lanes import PRIORS, Lanes
from models.rules.learning import Learner


class Days:
    """The lanes as they were known at the beginning (UTC) of each day: what a day brings is known from the next one on.

    What lanes teach hangs on the history alone, never on what was decided; so this comes first, and courses are
    independent of each other afterwards.
    """

    def __init__(self, first: date, tables: list[Lanes]) -> None:
        self._first, self._tables = first.toordinal(), tables

    def __call__(self, at: datetime) -> Lanes:
        return self._tables[min(max(at.toordinal() - self._first, 0), len(self._tables) - 1)]


def days(history: History, tick: Callable[[int], None]) -> Days:
    comings = sorted((each for course in history.courses for each in course.comings), key=lambda each: each.at)
    first, learner, memory = comings[0].at.date(), Learner(), _Memory(history)
    tables: list[Lanes] = []
    for n, each in enumerate(comings):
        while first + timedelta(days=len(tables)) <= each.at.date():
            tables.append(_known(learner, first, len(tables)))
        for order, number, before in memory.after(each):
            learner.seen(order, before.parcel(number) if before else None, order.parcel(number))
        if n % 1000 == 999:
            tick(1000)
    while first + timedelta(days=len(tables)) <= history.until.date():
        tables.append(_known(learner, first, len(tables)))
    return Days(first, tables)


def _known(learner: Learner, first: date, day: int) -> Lanes:
    return learner.lanes(datetime.combine(first + timedelta(days=day), time(), UTC)) if day else PRIORS


class _Memory:
    """The orders as they stand while the history goes by, without anything that is decided on them."""

    def __init__(self, history: History) -> None:
        self._stores = history.stores
        self._orders: dict[str, Order] = {}
        self._holders: dict[str, list[str]] = {}

    def after(self, coming: Coming) -> list[tuple[Order, str, Order | None]]:
        """Each order and parcel that changes, and the order as it was."""
        found = []
        for key in self._about(coming.what):
            before = self._orders.get(key)
            order = self._orders[key] = self._changed(key, before, coming)
            numbers = {each.number for each in order.parcels}
            changes = [n for n in sorted(numbers) if before is None or before.parcel(n) is not order.parcel(n)]
            found += [(order, number, before) for number in changes]
            for number in numbers:
                if key not in self._holders.setdefault(number, []):
                    self._holders[number].append(key)
        return found

    def _about(self, what: Inbound) -> list[str]:
        match what:
            case OrderSeen() | ShipmentSeen():
                return [named("order", what.store_id, what.order_ref)]
            case TrackingReported():
                return list(self._holders.get(what.number, ()))
            case _:
                return []

    def _changed(self, key: str, before: Order | None, coming: Coming) -> Order:
        what = coming.what
        if isinstance(what, OrderSeen):
            return before or _order(key, what, self._stores[what.store_id].origin)
        assert before is not None, "an order is placed before it is shipped"
        known = Known(store=self._stores[before.store_id], orders={key: before})
        return apply(known, changed(*_changes(key, what, coming.at))).orders[key]


def _order(key: str, what: OrderSeen, origin: str) -> Order:
    """What lanes want to know of it."""
    return Order(
        order_id=key,
        seller_id=what.seller_id,
        store_id=what.store_id,
        order_ref=what.order_ref,
        placed_at=what.placed_at,
        country=what.country,
        postcode=what.postcode,
        total=what.total,
        origin=what.origin or origin,
        promised_by=what.promised_by,
    )


def _changes(key: str, what: ShipmentSeen | TrackingReported, at: datetime) -> Iterator[AddParcel | Ship | AddEvents]:
    match what:
        case ShipmentSeen():
            for number, carrier in what.tracking:
                yield AddParcel(order_id=key, number=number, carrier=carrier)
            if what.shipped_at:
                yield Ship(order_id=key, at=what.shipped_at)
        case TrackingReported():
            yield AddEvents(order_id=key, number=what.number, events=what.events, at=at)
