"""A seeded history: orders, what their carriers did with them, and what was reported of it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from math import floor
from pathlib import Path
from random import Random

from tests.histories.carriers import CARRIERS, CLOCKS, CURRENCIES, LANES, MARKETS, Carrier, Lane
from tests.histories.physics import World, boarded, flights, served, spread, waiting

TESTS, MEASURED = "tests", "measured"
START = date(2024, 3, 4)
ORDERS = (
    "store", "marketplace", "order", "placed_at", "email", "country", "currency", "title", "quantity", "unit_price",
    "promised_ship_by", "promised_by", "shipped_at", "tracking", "carrier", "origin",
)  # fmt: skip
EVENTS = ("tracking", "at", "status", "description", "country", "location")
ROOM = 1.7  # seats and counters hold so many times a plain day's parcels: the rush fills them
Row = tuple[str, ...]


@dataclass
class Journey:
    """One parcel under way. `t` is where its clock stands; nothing more happens once it is `over`."""

    number: str
    lane: Lane
    carrier: Carrier
    placed: float
    market: str
    buyer: str
    shipped: float = 0.0
    t: float = 0.0
    over: bool = False
    scans: list[tuple[float, str, str, str]] = field(default_factory=list)

    def scan(self, status: str, country: str, said: str, after: float = 0.0) -> None:
        self.t += after
        self.scans.append((self.t, status, country, said))


def written(folder: Path, family: str, seed: int, parcels: int, days: int = 540) -> tuple[Path, Path]:
    """orders.csv and events.csv of one history, the same for the same family and seed."""
    chance = Random(f"{family}:{seed}")
    world = World(START, days, chance)
    journeys = _travelled(world, chance, list(_ordered(world, chance, parcels)))
    folder.mkdir(parents=True, exist_ok=True)
    orders, events = folder / "orders.csv", folder / "events.csv"
    write(orders, ORDERS, (_order(each, chance) for each in journeys))
    rows = [row for each in journeys for row in _reports(each, chance, days)]
    chance.shuffle(rows)  # nobody promises that a file is sorted
    write(events, EVENTS, rows)
    return orders, events


def _ordered(world: World, chance: Random, parcels: int) -> Iterator[Journey]:
    weights = [world.rush(day) for day in range(world.days)]
    buyers = max(1, round(parcels * 0.85))
    for n, day in enumerate(sorted(chance.choices(range(world.days), weights, k=parcels))):
        lane = chance.choices(LANES, [each.share for each in LANES])[0]
        carrier = CARRIERS[chance.choices([c for c, _ in lane.carriers], [w for _, w in lane.carriers])[0]]
        market = chance.choices([m for m, _ in MARKETS], [w for _, w in MARKETS])[0]
        hour = min(23.9, max(0.1, chance.gauss(16, 5))) / 24
        yield Journey(
            f"{carrier.name[:2].upper()}{n:09}{lane.origin}", lane, carrier, day + hour, market,
            f"buyer{chance.randrange(buyers)}@example.com",
        )  # fmt: skip


def _travelled(world: World, chance: Random, every: list[Journey]) -> list[Journey]:
    """All of them together, lane by lane: they wait for the same flights and stand in the same queues."""
    for lane in LANES:
        mine = [each for each in every if each.lane is lane]
        for each in mine:
            _handled(world, chance, each)
        if lane.flies:
            _flown(world, chance, lane, [each for each in mine if not each.over])
            _cleared(world, chance, lane, [each for each in mine if not each.over])
        for each in mine:
            if not each.over:
                _delivered(world, chance, each)
    return every


def _handled(world: World, chance: Random, each: Journey) -> None:
    """The shop packs on working days, slower in the rush, and says "shipped" when the label is printed."""
    origin = each.lane.origin
    each.t = world.opens(each.placed + spread(chance, 0.8, 0.5) * world.rush(each.placed) ** 0.5, origin)
    each.shipped = each.t
    if chance.random() < 0.7:
        each.scan("pre_transit", origin, "Shipping label created")
    each.t = world.opens(each.t + 0.2 + waiting(chance, 0.35), origin)
    each.scan("accepted", origin, "Picked up")
    _maybe_lost(chance, each, 0.2)


def _flown(world: World, chance: Random, lane: Lane, mine: list[Journey]) -> None:
    for each in mine:
        each.t = world.opens(each.t + 0.1, lane.origin, week=7)
        each.scan("in_transit", lane.origin, "Arrived at sorting center")
        each.t = world.opens(each.t + spread(chance, each.carrier.hub, each.carrier.width), lane.origin, week=7)
        if chance.random() < 0.6:
            each.scan("customs_released", lane.origin, "Export clearance completed")
    seats = max(2, round(ROOM * 7 * len(mine) / world.days / len(lane.flies)))
    departures = boarded([each.t for each in mine], flights(world, chance, lane.flies, seats))
    for each, left in zip(mine, departures, strict=True):
        each.t = left
        each.scan("departed_origin_country", lane.origin, "Departed country of origin")
        each.scan("arrived_destination_country", lane.country, "Arrived at destination country", lane.aloft + 0.2)
        _maybe_lost(chance, each, 0.3)


def _cleared(world: World, chance: Random, lane: Lane, mine: list[Journey]) -> None:
    for each in mine:
        each.scan("customs_presented", lane.country, "Presented to import customs", 0.1 + waiting(chance, 0.4))
    counter = max(2, round(ROOM * 7 / 5 * len(mine) / world.days))
    for each, done in zip(mine, served(world, lane.country, [each.t for each in mine], counter), strict=True):
        each.t = done
        if chance.random() < lane.inspects:
            each.scan("customs_held", lane.country, "Held by customs for inspection")
            each.t = world.opens(each.t + spread(chance, 4.0, 0.7), lane.country, week=5)
        if chance.random() < lane.asks:
            each.scan("customs_action_required", lane.country, "Customs waits for the addressee")
            each.t = world.opens(each.t + 1 + waiting(chance, 5.0), lane.country, week=5)
        if chance.random() < lane.refuses:
            each.scan("returning", lane.country, "Refused by customs, returning to sender", 1.0)
            each.over = True
            continue
        each.scan("customs_released", lane.country, "Released by customs", 0.1)


def _delivered(world: World, chance: Random, each: Journey) -> None:
    """Working days only; a strike holds everything, and what it held comes out over the days after."""
    country = each.lane.country
    legs = 2 if each.carrier.last >= 2 else 1
    for n in range(legs):
        before = each.t
        each.t = world.opens(each.t + spread(chance, each.carrier.last / legs, each.carrier.width), country)
        if each.t - before > 3:
            each.t = world.opens(each.t + waiting(chance, 1.0), country)
        each.scan("in_transit", country, "Arrived at local depot" if n else "In transit to next facility")
    _maybe_lost(chance, each, 0.5)
    for _ in range(3):
        if each.over:
            return
        morning = world.opens(floor(each.t) + 1.3 if each.t % 1 > 0.45 else each.t, country)
        each.t = floor(morning) + 0.33 + 0.05 * chance.random()
        each.scan("out_for_delivery", country, "Out for delivery")
        each.t += 0.05 + 0.35 * chance.random()
        if chance.random() >= each.carrier.fails:
            each.scan("delivered", country, "Delivered")
            each.over = True
        else:
            each.scan("delivery_attempt_failed", country, "Delivery attempted, nobody at home")
    if not each.over:
        _picked_up(chance, each)


def _picked_up(chance: Random, each: Journey) -> None:
    each.scan("available_for_pickup", each.lane.country, "Ready for pickup", 0.5)
    if chance.random() < 0.85:
        each.scan("delivered", each.lane.country, "Picked up by the addressee", min(9.0, waiting(chance, 3.0)))
    else:
        each.scan("returning", each.lane.country, "Not collected, returning to sender", 10.0)
    each.over = True


def _maybe_lost(chance: Random, each: Journey, share: float) -> None:
    """Some are never seen again; a third of what is missing turns up after weeks."""
    if chance.random() >= each.carrier.loses * share:
        return
    if chance.random() < 1 / 3:
        each.t += 8 + waiting(chance, 8.0)
    else:
        each.over = True


def _order(each: Journey, chance: Random) -> Row:
    lane = each.lane
    day = START + timedelta(days=floor(each.placed))
    days = lane.promise + (lane.rush if (day.month, day.day) >= (11, 20) else 0)
    price = f"{round(8 + 40 * chance.random() ** 2, 2):.2f}"
    return (
        lane.origin.lower(), each.market, f"{each.number[2:11]}", _utc(each.placed), each.buyer, lane.country,
        CURRENCIES[lane.country], "Lamp", "1", price, str(day + timedelta(days=4)), str(day + timedelta(days=days)),
        _utc(each.shipped), each.number, each.carrier.name, lane.origin,
    )  # fmt: skip


def _reports(each: Journey, chance: Random, days: int) -> Iterator[Row]:
    """What of the scans is reported by the end: some never, some by a clock without a zone, some in two."""
    for n, (t, status, country, said) in enumerate(each.scans):
        abroad = (
            country != each.lane.origin and each.carrier.quiet_abroad and status in ("in_transit", "customs_presented")
        )
        if t > days or (status not in _ALWAYS and n and chance.random() < (0.6 if abroad else each.carrier.misses)):
            continue
        row = (each.number, _stamp(t, country, each.carrier), status, said, country, "")
        yield row
        if chance.random() < 0.01:
            yield row


_ALWAYS = frozenset({"delivered", "returning", "customs_action_required"})


def _stamp(t: float, country: str, carrier: Carrier) -> str:
    at = _moment(t)
    if carrier.zoneless:
        return (at + timedelta(hours=CLOCKS[country])).strftime("%Y-%m-%dT%H:%M:%S")
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _utc(t: float) -> str:
    return _moment(t).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(t: float) -> datetime:
    return datetime.combine(START, time(), UTC) + timedelta(seconds=round(t * 86400))


def write(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([columns, *rows])
