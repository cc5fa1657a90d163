"""Connections with their secrets open, kept for a minute; and which of them this process owns."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.world import World
from models import people
from models.database import Database
from models.errors import Misconfigured
from models.facts.people import Connection
from models.people import Sealed

KEPT = timedelta(minutes=1)
# What other processes are told when a connection is not what it was.
CHANGED = "connections"


def opened(world: World, row: Sealed) -> Connection:
    """Raises Misconfigured when the vault's key is not the one that it was sealed with."""
    settings = dict(row.settings)
    if upstream := world.upstreams.get(row.kind):
        settings.setdefault("api", upstream)
    return Connection(
        connection_id=row.connection_id,
        seller_id=row.seller_id,
        store_id=row.store_id,
        kind=row.kind,
        key=row.key,
        secrets=world.vault.unseal(row.sealed, row.connection_id),
        settings=settings,
        created_at=row.created_at,
    )


async def of(world: World, db: Database, connection_id: str) -> Connection | None:
    """By id. A credential that changed is used within a minute; a sending with an old one fails and is tried again."""
    return await _kept(world, db, "id", connection_id)


async def by_key(world: World, db: Database, key: str) -> Connection | None:
    """By the key of its webhook address."""
    return await _kept(world, db, "key", key)


def forget(world: World) -> None:
    world.memory.pop("connections", None)


def owned(world: World, connection_id: str, now: datetime) -> bool:
    """Does this process hold the connection's lease now? The leases job takes and renews them."""
    until: dict[str, datetime] = world.memory.setdefault("owned", {})
    return connection_id in until and until[connection_id] > now


def own(world: World, connection_id: str, until: datetime | None) -> None:
    held: dict[str, datetime] = world.memory.setdefault("owned", {})
    if until is None:
        held.pop(connection_id, None)
    else:
        held[connection_id] = until


def mine(world: World, now: datetime) -> tuple[str, ...]:
    """The connections whose lease this process holds."""
    until: dict[str, datetime] = world.memory.setdefault("owned", {})
    return tuple(sorted(each for each, at in until.items() if at > now))


def leased(world: World) -> asyncio.Event:
    """Set when leases have been taken or renewed."""
    event: asyncio.Event = world.memory.setdefault("leased", asyncio.Event())
    return event


def heard_from(world: World, connection_id: str, now: datetime) -> None:
    """Something arrived over it; written down by the leases job, not with every request."""
    world.memory.setdefault("heard", {})[connection_id] = now


async def _kept(world: World, db: Database, by: str, value: str) -> Connection | None:
    kept: dict[tuple[str, str], tuple[datetime, Connection | None]] = world.memory.setdefault("connections", {})
    now = world.clock.now()
    found = kept.get((by, value))
    if found is None or not timedelta() <= now - found[0] <= KEPT:
        find = people.connection_by_key if by == "key" else people.connection_by_id
        row = await find(db.reader, value)
        try:
            found = (now, opened(world, row) if row else None)
        except Misconfigured:
            found = (now, None)
        if len(kept) > 10_000:
            kept.clear()
        kept[(by, value)] = found
    return found[1]
