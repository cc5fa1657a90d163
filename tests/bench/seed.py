"""What the bench begins with: a store, 5,000 buyers on Telegram, each linked to an order with a parcel, and their words."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot import manage
from bot.app import House
from bot.vault import hashed
from models import people, team
from models.facts.fact import change
from models.facts.inbound import ChatOpened, Inbound, OrderSeen, TrackingReported
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import Status, TrackingEvent
from models.facts.people import Store
from models.people import Sealed, Seller
from models.team import Session
from tests.bench.load import CHATS
from tests.bench.machine import ROOT

SELLER = "seller"
CONNECTION = "telegram"
KEY = "bench-telegram"
COOKIE = "bench-bench-bench-bench"
LANGUAGES = ("en", "es", "ar", "zh-Hans")
# How often each is meant, of 100 messages: mostly "where is it?", and some of everything that goes wrong.
SHARES = {
    "where_is_it": 50, "late": 10, "not_received": 6, "customs": 5, "damaged": 5, "refund": 5, "greeting": 5,
    "thanks": 4, "change_address": 3, "cancel": 3, "wrong_item": 2, "human": 2,
}  # fmt: skip


async def furnish(house: House, now: datetime) -> Store:
    """The store, its bot, and a browser that is signed in to its console."""
    async with house.db.writing() as rows:
        seller = Seller(seller_id=SELLER, name="Seller", created_at=now)
        await people.create_seller(rows, seller)
        await team.create_person(rows, change(manage.first_owner(seller), password="set"))
        session = Session(
            token=hashed(COOKIE), seller_id=SELLER, person_id=SELLER, created_at=now, expires_at=now + timedelta(days=1)
        )
        await team.make_session(rows, session)
    store = await manage.add_store(house.db, house.vault, SELLER, manage.Wanted(key="shop", name="Lantern & Loom"), now)
    secrets = {"token": "1:bench", "hook_secret": "s3cret"}
    bot = Sealed(
        connection_id=CONNECTION, seller_id=SELLER, store_id=store.store_id, kind="telegram", key=KEY,
        sealed=house.vault.seal(secrets, CONNECTION), settings={}, created_at=now,
    )  # fmt: skip
    async with house.db.writing() as rows:
        await people.save_connection(rows, bot)
    return store


async def people_and_parcels(house: House, store: Store, now: datetime) -> None:
    """Every third parcel is late, every tenth at customs; every buyer has come in by the order's link."""
    for steps in zip(*(_arrivals(house, store, now, n) for n in range(CHATS)), strict=True):
        for start in range(0, CHATS, 256):
            await house.writer.hand_in(steps[start : start + 256])


def words(path: Path) -> None:
    """Examples of what buyers write, four languages in turn, one JSON text a line."""
    lines = []
    for n, intent in enumerate(_in_turn()):
        told = tomllib.loads((ROOT / "locales" / LANGUAGES[n % 4] / "hear.toml").read_text("utf-8"))
        examples = [line.partition(" | ")[0] for line in told["examples"][intent].strip().splitlines()]
        lines.append(json.dumps(examples[n * 7 % len(examples)]))
    path.write_text("\n".join(lines))


def _in_turn(count: int = 997) -> Iterator[str]:
    """Intents by their shares, evenly mixed."""
    owed = dict.fromkeys(SHARES, 0)
    for _ in range(count):
        owed = {intent: due + SHARES[intent] for intent, due in owed.items()}
        intent = max(owed, key=owed.__getitem__)
        owed[intent] -= 100
        yield intent


def _arrivals(house: House, store: Store, now: datetime, n: int) -> tuple[Inbound, ...]:
    ref, number, placed = f"{10_000 + n}", f"YT26{n:014d}", now - timedelta(days=12 + n % 5)
    chat = str(10_000 + n)
    seen = OrderSeen(
        key=f"order:{ref}", seller_id=SELLER, source="bench", store_id=store.store_id, order_ref=ref, placed_at=placed,
        country=("US", "ES", "FR", "SA", "BR")[n % 5], postcode="10001", email=f"buyer{n}@example.com",
        total=Money(minor=4000, currency="USD"), shipped_at=placed + timedelta(days=1),
        lines=(LineItem(title="Mug", quantity=2, unit_price=Money(minor=2000, currency="USD")),),
        promised_by=now + timedelta(days=-2 if n % 3 == 0 else 9), tracking=((number, "YunExpress"),),
    )  # fmt: skip
    statuses = [Status.ACCEPTED, Status.IN_TRANSIT, Status.DEPARTED_ORIGIN_COUNTRY, Status.ARRIVED_DESTINATION_COUNTRY]
    if n % 10 == 0:
        statuses.append(Status.CUSTOMS_HELD)
    events = tuple(
        TrackingEvent(at=placed + timedelta(days=1 + 2 * at), status=status, country="CN", place="Shenzhen")
        for at, status in enumerate(statuses)
    )
    reported = TrackingReported(
        key=f"report:{number}", seller_id=SELLER, source="17track", number=number, events=events
    )
    opened = ChatOpened(
        key=f"open:{chat}", seller_id=SELLER, source=CONNECTION, store_id=store.store_id, connection_id=CONNECTION,
        channel="telegram", contact_ref=chat, name="Ana", language="en",
        link=hashed(house.vault.link(store.store_id, ref)),
    )  # fmt: skip
    return seen, reported, opened
