"""What was known of the lanes on each day: one quick pass over the whole history, before anything is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby

from bot.replay.history import History
from bot.replay.stories import Coming
from models.facts.fact import change, named
from models.facts.history import read
from models.facts.inbound import OrderSeen, TrackingReported
from models.facts.orders import Order
from models.facts.parcels import TrackingEvent, parcel_named
from models.rules.lanes import PRIORS, Lanes
from models.rules.learning import Learner
from models.rules.stages import Trip, trip


class Days:
    """The lanes as they were known at the beginning (UTC) of each day: what a day brings is known from the next one on.

    What lanes teach hangs on the history alone, never on what was decided; so this comes first, and courses are
    independent of each other afterwards.
    """

    def __init__(self, first: date) -> None:
        self._first = first.toordinal()
        self._tables: list[Lanes] = []

    def more(self, tables: Iterable[Lanes]) -> None:
        """The days that follow."""
        self._tables += tables

    @property
    def known(self) -> date:
        """The first day that is not known yet."""
        return date.fromordinal(self._first + len(self._tables))

    def __call__(self, at: datetime) -> Lanes:
        return self._tables[min(max(at.toordinal() - self._first, 0), len(self._tables) - 1)]


def first_day(history: History) -> date:
    return min(course.comings[0].at for course in history.courses).date()


def days(history: History, tick: Callable[[int], object]) -> Iterator[Lanes]:
    """The lanes of one day after the other."""
    comings = sorted((each for course in history.courses for each in course.comings), key=lambda each: each.at)
    first, learner, memory = comings[0].at.date(), Learner(), _Memory(history)
    by_day = {day: list(each) for day, each in groupby(comings, key=lambda each: each.at.date())}
    for n in range((history.until.date() - first).days + 1):
        day = first + timedelta(days=n)
        yield learner.lanes(datetime.combine(day, time(), UTC)) if n else PRIORS
        for before, after in memory.after(by_day.get(day, [])):
            learner.moved(before, after)
        tick(len(by_day.get(day, [])))


class _Memory:
    """The orders as they stand while the history goes by, without anything that is decided on them."""

    def __init__(self, history: History) -> None:
        self._stores = history.stores
        self._orders: dict[str, Order] = {}
        self._holders: dict[str, list[str]] = {}
        self._trips: dict[tuple[str, str], Trip] = {}

    def after(self, comings: Iterable[Coming]) -> Iterator[tuple[Trip | None, Trip]]:
        """The trip of each parcel that changes on a day, as it was and as it is."""
        reported: dict[tuple[str, str], list[TrackingEvent]] = {}
        changed: dict[tuple[str, str], datetime] = {}
        for each in comings:
            for key, number in self._takes(each):
                changed[key, number] = each.at
                if isinstance(each.what, TrackingReported):
                    reported.setdefault((key, number), []).extend(each.what.events)
        for (key, number), at in changed.items():
            order = self._orders[key]
            if events := reported.get((key, number)):
                order = self._orders[key] = order.with_parcel(read(order, number, events, at))
            parcel = order.parcel(number)
            assert parcel is not None
            before, after = self._trips.get((key, number)), trip(order, parcel)
            self._trips[key, number] = after
            yield before, after

    def _takes(self, coming: Coming) -> Iterator[tuple[str, str]]:
        """The parcels that it is about, by order and number; a new order or parcel is put down."""
        what = coming.what
        if isinstance(what, TrackingReported):
            yield from ((key, what.number) for key in self._holders.get(what.number, ()))
            return
        key = named("order", what.store_id, what.order_ref)
        if isinstance(what, OrderSeen):
            self._orders.setdefault(key, _order(key, what, self._stores[what.store_id].origin))
            return
        order = change(self._orders[key], shipped_at=what.shipped_at or self._orders[key].shipped_at)
        for number, carrier in what.tracking:
            if order.parcel(number) is None:
                order = order.with_parcel(change(parcel_named(key, number), carrier=carrier))
                self._holders.setdefault(number, []).append(key)
        self._orders[key] = order
        yield from ((key, parcel.number) for parcel in order.parcels)


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
