"""The files of a history as the courses of its buyers: what became known of their orders, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from bot.columns.rows import BadRow, Row, lines_of, rows_of
from bot.replay.stories import Coming, Course
from bot.stores import csvfile
from models.errors import Misconfigured
from models.facts.fact import Fact, change, named
from models.facts.inbound import OrderSeen, ShipmentSeen, TrackingReported
from models.facts.people import Store
from models.facts.policies import Policy

SELLER = "replay"
# An address that so many orders share is not one buyer's, but a marketplace's or a clerk's.
MOST_ORDERS = 50
_NO = frozenset({"no", "n", "false", "0"})


class History(Fact, frozen=True, kw_only=True):
    """`until` is the virtual clock's last moment (UTC); `bad` are the rows that could not be used, by file."""

    courses: tuple[Course, ...]
    stores: dict[str, Store]
    until: datetime
    bad: tuple[str, ...] = ()


def read(
    orders: Path, events: Path, policy: Policy, until: datetime | None, linked: int = 100, dates: str = ""
) -> History:
    """Raises Misconfigured when there is nothing to replay, or days are in doubt and `dates` is empty.

    `linked` percent of the buyers have a chat.
    """
    stores: dict[str, Store] = {}

    def store(key: str) -> Store:
        name = key or "shop"
        if name not in stores:
            stores[name] = Store(
                store_id=named("store", name), seller_id=SELLER, key=name, name=name, policy=policy, origin=""
            )
        return stores[name]

    seen, wrong = csvfile.orders(lines_of(orders), store, "replay", dates=dates or csvfile.order_of_dates(orders))
    reports, amiss = csvfile.events(lines_of(events), SELLER, "replay", dates or csvfile.order_of_dates(events))
    bad = (*_named(orders, wrong), *_named(events, amiss))
    if not seen:
        raise Misconfigured(f"{orders}: there is no order to replay{': ' + bad[0] if bad else ''}")
    last = until or _last(seen, reports)
    alone = _unlinked(orders)
    by_number = {each.number: each for each in reports}
    courses = (_course(buyer, mine, by_number, last, alone, linked) for buyer, mine in sorted(_by_buyer(seen).items()))
    found = sorted((each for each in courses if each.comings), key=lambda each: (each.comings[0].at, each.buyer))
    by_id = {each.store_id: each for each in stores.values()}
    return History(courses=tuple(found), stores=by_id, until=last, bad=bad)


def _by_buyer(seen: Iterable[OrderSeen]) -> dict[str, list[OrderSeen]]:
    """Orders with one e-mail address in one store are one buyer's, who is told of all of them in one chat."""
    found: dict[str, list[OrderSeen]] = {}
    for each in seen:
        found.setdefault(f"{each.store_id}:{each.email.lower() or each.order_ref}", []).append(each)
    for buyer in [buyer for buyer, mine in found.items() if len(mine) > MOST_ORDERS]:
        for each in found.pop(buyer):
            found.setdefault(f"{buyer}:{each.order_ref}", []).append(each)
    return found


def _course(
    buyer: str,
    mine: list[OrderSeen],
    reports: dict[str, TrackingReported],
    until: datetime,
    alone: frozenset[tuple[str, str]],
    linked: int,
) -> Course:
    comings = [each for order in mine for each in _of_order(order, reports) if each.at <= until]
    comings.sort(key=lambda each: (each.at, _FIRST.index(type(each.what)), each.what.key))
    told = _lot(buyer) < linked and not any((each.store_id, each.order_ref) in alone for each in mine)
    return Course(buyer=named("buyer", buyer), comings=tuple(comings), linked=told)


def _of_order(order: OrderSeen, reports: dict[str, TrackingReported]) -> Iterator[Coming]:
    """A row tells the end of the story: each of its facts is taken for known from its own moment on, and not before."""
    placed = change(order, tracking=(), shipped_at=None, cancelled_at=None, refunded=None)
    yield Coming(at=order.placed_at, what=placed)
    for number, carrier in order.tracking:
        events = reports[number].events if number in reports else ()
        known_at = order.shipped_at or min((each.at for each in events), default=None)
        if known_at is None:
            continue
        known_at = max(known_at, order.placed_at)
        yield Coming(at=known_at, what=_shipment(order, number, carrier))
        for event in events:
            at = max(event.at, known_at)
            key = f"{order.key}:{number}:{event.at.isoformat()}:{event.status}:{event.place}:{event.description}"
            yield Coming(at=at, what=change(reports[number], key=key, events=(event,)))
    if order.cancelled_at is not None:
        at = max(order.cancelled_at, order.placed_at)
        yield Coming(at=at, what=change(placed, key=f"{order.key}:cancelled", cancelled_at=order.cancelled_at))


def _shipment(order: OrderSeen, number: str, carrier: str) -> ShipmentSeen:
    return ShipmentSeen(
        key=f"{order.key}:shipped:{number}",
        seller_id=order.seller_id,
        source=order.source,
        store_id=order.store_id,
        order_ref=order.order_ref,
        tracking=((number, carrier),),
        shipped_at=order.shipped_at,
    )


def _last(seen: Iterable[OrderSeen], reports: Iterable[TrackingReported]) -> datetime:
    """The last thing that happened in the files: later than that nothing is known, so nothing is judged."""
    moments = [at for order in seen for at in (order.placed_at, order.shipped_at, order.cancelled_at) if at]
    return max([*moments, *(event.at for report in reports for event in report.events)])


def _unlinked(orders: Path) -> frozenset[tuple[str, str]]:
    """Orders of buyers without a chat, where the file has a column `linked` that says so."""
    columns, rows = rows_of(lines_of(orders))
    if "linked" not in columns:
        return frozenset()
    said = (row.cells for row in rows if isinstance(row, Row))
    return frozenset(
        (named("store", cells.get("store") or "shop"), cells.get("order", ""))
        for cells in said
        if cells.get("linked", "").strip().lower() in _NO
    )


def _lot(buyer: str) -> int:
    """0 to 99, the same for the same buyer in every run."""
    return int.from_bytes(blake2b(buyer.encode(), digest_size=8).digest()) % 100


def _named(path: Path, bad: Iterable[BadRow]) -> Iterator[str]:
    return (f"{path}: line {each.line}: {each.reason}" for each in bad)


_FIRST = (OrderSeen, ShipmentSeen, TrackingReported)
