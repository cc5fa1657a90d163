"""One push of a tracker: twelve events, eleven of them known, verified, read, decided and written, against reading it."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

from bot.app import House
from bot.clock import SystemClock
from bot.trackers.seventeentrack import TRACKER
from bot.wire import AiohttpWire
from bot.world import Request
from handlers import inbox
from models.facts.fact import in_time
from models.facts.inbound import Inbound, OrderSeen
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.people import Connection
from tests.bench import seed
from tests.bench.house import settings

PARCELS = 3000
A_COMMIT = 50
KNOWN = 11
KEY = "bench-key"
PLACES = ("Shenzhen", "Guangzhou", "Hong Kong", "Liege", "Madrid", "Getafe")


async def run(folder: Path, rounds: int, note: Callable[[str], None]) -> tuple[float, float]:
    """Seconds a push: read and nothing stored, and the whole."""
    floors, wholes = [], []
    for n in range(rounds + 1):
        note(f"push {n}/{rounds}")
        data = folder / f"push-{n}"
        data.mkdir()
        config = settings(data, f"sqlite:///{data / 'parley.db'}")
        house = House(config, SystemClock(), AiohttpWire(config.upstreams.values()))
        await house.open()
        try:
            floor, whole = await _measured(house)
        finally:
            await house.close()
        shutil.rmtree(data)
        if n:  # the first time everything is loaded and learned
            floors.append(floor)
            wholes.append(whole)
    return median(floors), median(wholes)


async def _measured(house: House) -> tuple[float, float]:
    now = house.world.clock.now()
    store = await seed.furnish(house, now)
    connection = Connection(
        connection_id=in_time("connection", now, "bench"), seller_id=seed.SELLER, store_id=store.store_id, kind="17track",
        key="track", secrets={"key": KEY},
    )  # fmt: skip
    placed = now - timedelta(days=12)
    await _arrive(house, tuple(_order(store.store_id, n, placed) for n in range(PARCELS)), now)
    await _arrive(house, _read([_push(n, KNOWN, placed, now) for n in range(PARCELS)], connection), now)
    pushes = [_push(n, KNOWN + 1, placed, now) for n in range(PARCELS)]

    begun = time.perf_counter()
    _read(pushes, connection)
    floor = time.perf_counter() - begun

    begun = time.perf_counter()
    for first in range(0, PARCELS, A_COMMIT):
        await _arrive(house, _read(pushes[first : first + A_COMMIT], connection), now)
    whole = time.perf_counter() - begun
    rows = await house.db.reader.rows("SELECT count(*) AS n FROM journal WHERE arrival LIKE '17track:%'")
    if rows[0]["n"] < 2 * PARCELS:
        raise RuntimeError(f"{2 * PARCELS} pushes told something new, and the journal holds {rows[0]['n']}")
    return floor / PARCELS, whole / PARCELS


async def _arrive(house: House, arrivals: tuple[Inbound, ...], now: datetime) -> None:
    for first in range(0, len(arrivals), A_COMMIT):
        await inbox.arrive(house.db, arrivals[first : first + A_COMMIT], now, set())


def _read(pushes: list[Request], connection: Connection) -> tuple[Inbound, ...]:
    return tuple(arrival for push in pushes for arrival in TRACKER.read(push, connection).arrivals)


def _number(n: int) -> str:
    return f"YT26{n:014d}"


def _order(store_id: str, n: int, placed: datetime) -> OrderSeen:
    return OrderSeen(
        key=f"push:{n}", seller_id=seed.SELLER, source="bench", store_id=store_id, order_ref=f"P{n}", placed_at=placed,
        country="ES", postcode="28001", email=f"buyer{n}@example.com", total=Money(minor=4000, currency="EUR"),
        lines=(LineItem(title="Mug", quantity=2, unit_price=Money(minor=2000, currency="EUR")),), origin="CN",
        promised_by=placed + timedelta(days=30), tracking=((_number(n), "YunExpress"),),
    )  # fmt: skip


def _push(n: int, events: int, placed: datetime, now: datetime) -> Request:
    """As 17TRACK sends it: every event again with each push, newest first, signed."""
    told = [
        {
            "time_utc": (placed + timedelta(hours=20 * (k + 1))).isoformat(),
            "description": f"Shipment processed at facility {k}",
            "location": PLACES[k * len(PLACES) // (KNOWN + 1)],
            "stage": "InTransit_PickedUp" if k == 0 else "InTransit_Other",
            "sub_status": "InTransit_PickedUp" if k == 0 else "InTransit_Other",
            "address": {"country": "CN" if k < 6 else "ES", "city": PLACES[k * len(PLACES) // (KNOWN + 1)]},
        }
        for k in reversed(range(events))
    ]
    body = {
        "event": "TRACKING_UPDATED",
        "data": {
            "number": _number(n),
            "track_info": {
                "shipping_info": {"shipper_address": {"country": "CN"}, "recipient_address": {"country": "ES"}},
                "latest_status": {"status": "InTransit", "sub_status": "InTransit_Other"},
                "latest_event": told[0],
                "tracking": {"providers": [{"provider": {"name": "YunExpress"}, "events": told}]},
            },
        },
    }
    raw = json.dumps(body).encode()
    sign = hashlib.sha256(raw + b"/" + KEY.encode()).hexdigest()
    return Request(method="POST", path="/hooks/17track/track", headers=(("sign", sign),), raw=raw, at=now)
