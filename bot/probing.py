"""Does a connection work? One answer for the console, its setup and `parley check`: the other side is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot import connections, manage
from bot.world import Channel, Field, Hooking, Probed, Probing, Shop, Tracker, World
from models import people
from models.database import Database
from models.errors import Misconfigured, ParleyError
from models.facts.fact import change, named, to_ms
from models.facts.people import Connection, Store
from models.people import Sealed

# What a store has from the beginning, and what goes with it.
OWN = frozenset({"webchat", "api"})
ELSEWHERE = "The updates of this bot go to another program."
TAKEN = "This bot is connected to a store of this server already."
UNREACHABLE = "This server has no public address, so the shop cannot report to it: set PARLEY_PUBLIC_URL."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What came of a test. `error` is empty when it works; `probed` is None where nothing can be asked."""

    row: Sealed
    probed: Probed | None = None
    error: str = ""


def adapters(world: World) -> dict[str, Channel | Tracker | Shop]:
    """Everything that a seller can connect, by its kind."""
    every: dict[str, Channel | Tracker | Shop] = {**world.channels, **world.trackers, **world.shops}
    return {kind: each for kind, each in every.items() if isinstance(each, Probing)}


def fields(world: World, kind: str) -> tuple[Field, ...]:
    """What a seller gives to connect it. A webhook's secret is made by us where we set the webhook up, or may follow later."""
    adapter = adapters(world)[kind]
    if kind == "woocommerce":
        return tuple(
            Field(name=each.name, label=each.label, secret=each.secret)
            for each in adapter.fields
            if each.name != "secret"
        )
    if isinstance(adapter, Hooking):
        return tuple(Field(name=each.name, label=each.label, secret=each.secret) for each in adapter.fields)
    return tuple(
        Field(name=each.name, label=each.label, secret=each.secret, required=each.name != "secret")
        for each in adapter.fields
    )


async def connect(
    world: World, db: Database, store: Store, kind: str, given: Mapping[str, str], *, take: bool = False
) -> Tried:
    """Asks first and keeps it only if it works; what is left empty stays as it was. Raises ParleyError.

    `take`: also when another program has the bot's updates now.
    """
    found = [each for each in await people.connections(db.reader, store.seller_id) if each.store_id == store.store_id]
    before = next((each for each in found if each.kind == kind), None)
    connection = _candidate(world, store, kind, before, given)
    probed = await _asked(world, connection)
    if kind == "telegram":
        await _ours_alone(world, db, connection, before, probed, take)
    now = world.clock.now()
    told = {name: value for name, value in connection.secrets.items() if value}
    row = await manage.connect(db, world.vault, store, kind, told | _open(world, kind, connection), now)
    hook = f"{world.public_url}/hooks/{kind}/{row.key}"
    adapter = adapters(world)[kind]
    settled = await _settle(world, db, row, probed, {"connected_at": str(to_ms(now))})
    try:
        if isinstance(adapter, Hooking):
            if not world.public_url:
                raise Misconfigured(UNREACHABLE)
            await adapter.subscribe(connections.opened(world, settled), world.wire, hook)
    except ParleyError as error:
        async with db.writing() as rows:
            await people.touch(rows, row.connection_id, now, str(error))
        raise
    finally:
        connections.forget(world)
        world.reconnected()
    return Tried(row=settled, probed=probed)


async def test(world: World, db: Database, row: Sealed, *, note: bool = True) -> Tried:
    """Asks now. `note`: what came of it is written beside the connection."""
    if row.kind not in adapters(world):
        return Tried(row=row)
    try:
        connection = connections.opened(world, row)
        probed = await _asked(world, connection)
        if row.kind == "telegram" and probed.hook not in ("", _hook(world, connection)):
            raise Misconfigured(ELSEWHERE)
    except ParleyError as error:
        if note:
            async with db.writing() as rows:
                await people.touch(rows, row.connection_id, world.clock.now(), str(error))
        return Tried(row=change(row, last_error=str(error)[:500]), error=str(error))
    return Tried(row=await _settle(world, db, row, probed, {}) if note else row, probed=probed)


async def remove(world: World, db: Database, row: Sealed) -> str:
    """For good, with its credentials and the webhooks that a shop has for it; why these could not be removed, or nothing.

    What a store has from the beginning stays. Raises Misconfigured.
    """
    if row.kind in OWN:
        raise Misconfigured("This belongs to the store itself.")
    left = await _unhooked(world, row)
    async with db.writing() as rows:
        for store in await people.stores(rows, row.seller_id):
            if store.store_id == row.store_id and store.shop == row.kind:
                await people.save_store(rows, change(store, shop=""), world.clock.now())
        await people.remove_connection(rows, row.seller_id, row.connection_id)
    connections.own(world, row.connection_id, None)
    connections.forget(world)
    world.reconnected()
    return left


async def _unhooked(world: World, row: Sealed) -> str:
    """A shop that is gone, or that knows the key no longer, keeps nobody from removing it here."""
    adapter = {**world.channels, **world.trackers, **world.shops}.get(row.kind)
    if not isinstance(adapter, Hooking):
        return ""
    try:
        await adapter.unsubscribe(connections.opened(world, row), world.wire, f"/hooks/{row.kind}/{row.key}")
    except ParleyError as error:
        return str(error)
    return ""


def _candidate(world: World, store: Store, kind: str, before: Sealed | None, given: Mapping[str, str]) -> Connection:
    held = connections.opened(world, before) if before else None
    wanted = {each.name: each for each in adapters(world)[kind].fields}
    said = {name: value.strip() for name, value in given.items() if name in wanted and value.strip()}
    secrets = dict(held.secrets if held else {}) | {n: v for n, v in said.items() if wanted[n].secret}
    if kind == "woocommerce":
        secrets.setdefault("secret", world.vault.token() + world.vault.token())
    settings = dict(held.settings if held else {}) | {n: v for n, v in said.items() if not wanted[n].secret}
    if upstream := world.upstreams.get(kind):
        settings.setdefault("api", upstream)
    connection_id = named("connection", store.store_id, kind)
    return Connection(
        connection_id=before.connection_id if before else connection_id,
        seller_id=store.seller_id,
        store_id=store.store_id,
        kind=kind,
        key=before.key if before else "",
        secrets=secrets,
        settings=settings,
    )


def _open(world: World, kind: str, connection: Connection) -> dict[str, str]:
    names: Iterable[str] = (each.name for each in adapters(world)[kind].fields if not each.secret)
    return {name: connection.settings[name] for name in names if connection.settings.get(name)}


async def _asked(world: World, connection: Connection) -> Probed:
    adapter: Any = adapters(world)[connection.kind]
    probed: Probed = await adapter.probe(connection, world.wire)
    return probed


async def _ours_alone(
    world: World, db: Database, connection: Connection, before: Sealed | None, probed: Probed, take: bool
) -> None:
    """Two programs that ask for one bot's updates take them from each other."""
    token = connection.secrets["token"]
    for row in await people.every_connection(db.reader):
        same_bot = row.kind == "telegram" and connections.opened(world, row).secrets.get("token") == token
        if same_bot and row.connection_id != connection.connection_id:
            raise Misconfigured(TAKEN)
        if same_bot:
            return
    if take:
        return
    if probed.hook not in ("", _hook(world, connection)):
        raise Misconfigured(ELSEWHERE)
    if not probed.hook:
        await world.channels["telegram"].listens(connection, world.wire)  # type: ignore[attr-defined]


def _hook(world: World, connection: Connection) -> str:
    return f"{world.public_url}/hooks/{connection.kind}/{connection.key}" if world.public_url else ""


async def _settle(world: World, db: Database, row: Sealed, probed: Probed, more: dict[str, str]) -> Sealed:
    """It works: its name and its quota are kept, and what was wrong is forgotten."""
    said = {"username": probed.handle if row.kind == "telegram" else "", "title": probed.name or probed.handle}
    said |= {"left": str(probed.left) if probed.left is not None else "", "total": str(probed.total or "")}
    said |= {"checked_at": str(to_ms(world.clock.now())), **more}
    async with db.writing() as rows:
        current = await people.connection_by_id(rows, row.connection_id) or row
        settings = {name: value for name, value in (current.settings | said).items() if value}
        await people.settle(rows, row.connection_id, settings)
    return change(current, settings=settings, last_error="")
