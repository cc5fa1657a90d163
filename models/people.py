"""Seller, store, policy and connection rows: their keeper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

import msgspec

from models.database import Row, Statements
from models.facts.fact import Fact, dump, from_ms, named, to_ms
from models.facts.money import Money
from models.facts.people import Store

T = TypeVar("T")


class _Sold(msgspec.Struct):
    """Of an order's document only what it cost."""

    total: Money


_store = msgspec.json.Decoder(Store)
_sold = msgspec.json.Decoder(_Sold)
_settings = msgspec.json.Decoder(dict[str, str])


class Seller(Fact, frozen=True, kw_only=True):
    """Whose the stores are. `two_steps`: everybody who signs in must give a code, too."""

    seller_id: str
    name: str
    created_at: datetime
    language: str = "en"
    two_steps: bool = False


class Sealed(Fact, frozen=True, kw_only=True):
    """A connection as it is kept. `sealed` are its secrets, which only the vault can read; `offset` is of polling."""

    connection_id: str
    seller_id: str
    store_id: str
    kind: str
    key: str
    created_at: datetime
    sealed: str = ""
    settings: dict[str, str] = msgspec.field(default_factory=dict)
    last_event_at: datetime | None = None
    last_error: str = ""
    offset: int = 0


class Written(Fact, frozen=True, kw_only=True):
    """A policy as its file said it, first set `set_at`, by whom: `console` or `command line`."""

    version: str
    text: str
    set_at: datetime
    by: str = ""


# Sellers -----------------------------------------------------------------------------------------------------------


async def create_seller(db: Statements, seller: Seller) -> None:
    await db.run(
        "INSERT INTO seller (id, name, language, created_at) VALUES (?, ?, ?, ?)",
        seller.seller_id, seller.name, seller.language, to_ms(seller.created_at),
    )  # fmt: skip


async def seller_by_id(db: Statements, seller_id: str) -> Seller | None:
    return _first(_seller(row) for row in await db.rows("SELECT * FROM seller WHERE id = ?", seller_id))


async def sellers(db: Statements) -> tuple[Seller, ...]:
    """All of them, the oldest first."""
    return tuple(_seller(row) for row in await db.rows("SELECT * FROM seller ORDER BY created_at, id"))


# Stores ------------------------------------------------------------------------------------------------------------


async def stores(db: Statements, seller_id: str) -> tuple[Store, ...]:
    """A seller's stores, the oldest first."""
    rows = await db.rows("SELECT doc FROM store WHERE seller_id = ? ORDER BY created_at, id", seller_id)
    return tuple(_store.decode(row["doc"]) for row in rows)


async def every_store(db: Statements) -> tuple[Store, ...]:
    rows = await db.rows("SELECT doc FROM store ORDER BY created_at, id")
    return tuple(_store.decode(row["doc"]) for row in rows)


async def store_by_key(db: Statements, key: str) -> Store | None:
    return _first(_store.decode(row["doc"]) for row in await db.rows("SELECT doc FROM store WHERE key = ?", key))


async def save_store(db: Statements, store: Store, at: datetime) -> None:
    await db.run(
        "INSERT INTO store (id, seller_id, key, doc, created_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET key = excluded.key, doc = excluded.doc",
        store.store_id, store.seller_id, store.key, dump(store), to_ms(at),
    )  # fmt: skip


async def look_at_orders(db: Statements, store_id: str, at: datetime) -> None:
    """Everything of a store that is still watched is due for a look."""
    await db.run("UPDATE order_ SET due_at = ? WHERE store_id = ? AND due_at > ?", to_ms(at), store_id, to_ms(at))


async def has_orders(db: Statements, store_id: str) -> bool:
    return bool(await db.rows("SELECT 1 FROM order_ WHERE store_id = ? LIMIT 1", store_id))


async def orders_since(db: Statements, store_id: str, placed_at: int, after: str) -> list[Row]:
    """A page of a store's orders (id, doc) placed since then (milliseconds), by their ids, after this one."""
    sql = "SELECT id, doc FROM order_ WHERE store_id = ? AND placed_at >= ? AND id > ? ORDER BY id LIMIT 500"
    return list(await db.rows(sql, store_id, placed_at, after))


async def currencies(db: Statements, seller_id: str) -> dict[str, tuple[str, ...]]:
    """What a seller's stores sell in, by store id: of the last thousand orders that changed."""
    sql = "SELECT store_id, doc FROM order_ WHERE seller_id = ? ORDER BY updated_at DESC LIMIT 1000"
    found: dict[str, set[str]] = {}
    for row in await db.rows(sql, seller_id):
        found.setdefault(row["store_id"], set()).add(_sold.decode(row["doc"]).total.currency)
    return {store_id: tuple(sorted(codes)) for store_id, codes in found.items()}


# Policies ----------------------------------------------------------------------------------------------------------


async def keep_policy(db: Statements, seller_id: str, policy: Written) -> None:
    """A version is one text: the same again changes nothing."""
    await db.run(
        'INSERT INTO policy (id, seller_id, version, text, set_at, "by") VALUES (?, ?, ?, ?, ?, ?) '
        "ON CONFLICT (id) DO NOTHING",
        named("policy", seller_id, policy.version), seller_id, policy.version, policy.text, to_ms(policy.set_at), policy.by,
    )  # fmt: skip


async def policies(db: Statements, seller_id: str) -> tuple[Written, ...]:
    """All versions that were ever in force, the oldest first."""
    rows = await db.rows("SELECT * FROM policy WHERE seller_id = ? ORDER BY set_at, id", seller_id)
    return tuple(_written(row) for row in rows)


async def policy(db: Statements, seller_id: str, version: str) -> Written | None:
    rows = await db.rows("SELECT * FROM policy WHERE seller_id = ? AND version = ?", seller_id, version)
    return _first(_written(row) for row in rows)


# Connections -------------------------------------------------------------------------------------------------------


async def connections(db: Statements, seller_id: str) -> tuple[Sealed, ...]:
    """A seller's connections, the oldest first."""
    rows = await db.rows("SELECT * FROM connection WHERE seller_id = ? ORDER BY created_at, id", seller_id)
    return tuple(_connection(row) for row in rows)


async def every_connection(db: Statements) -> tuple[Sealed, ...]:
    return tuple(_connection(row) for row in await db.rows("SELECT * FROM connection ORDER BY created_at, id"))


async def connection_by_key(db: Statements, key: str) -> Sealed | None:
    return _first(_connection(row) for row in await db.rows("SELECT * FROM connection WHERE key = ?", key))


async def connection_by_id(db: Statements, connection_id: str) -> Sealed | None:
    return _first(_connection(row) for row in await db.rows("SELECT * FROM connection WHERE id = ?", connection_id))


def bots(connections: Iterable[Sealed], stores: Iterable[Store]) -> dict[str, str]:
    """The username of the Telegram bot by the store that it serves: its own, or else the seller's first one."""
    own: dict[str, str] = {}
    first: dict[str, str] = {}
    for each in connections:
        if each.kind == "telegram" and (username := each.settings.get("username", "")):
            own.setdefault(each.store_id, username)
            first.setdefault(each.seller_id, username)
    served = ((each.store_id, own.get(each.store_id) or first.get(each.seller_id, "")) for each in stores)
    return {store_id: username for store_id, username in served if username}


async def save_connection(db: Statements, connection: Sealed) -> None:
    """Its secrets and settings; what it has lived through stays."""
    await db.run(
        "INSERT INTO connection (id, seller_id, store_id, kind, key, sealed, settings, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET store_id = excluded.store_id, "
        "key = excluded.key, sealed = excluded.sealed, settings = excluded.settings, last_error = ''",
        connection.connection_id, connection.seller_id, connection.store_id, connection.kind, connection.key,
        connection.sealed, dump(connection.settings), to_ms(connection.created_at),
    )  # fmt: skip


async def settle(db: Statements, connection_id: str, settings: dict[str, str]) -> None:
    """It works. Only these of its settings are written: the rest, and the credentials, may have been changed meanwhile."""
    await change_settings(db, connection_id, settings)
    await well(db, connection_id)


async def change_settings(db: Statements, connection_id: str, settings: dict[str, str]) -> None:
    """These of its settings are as given from now on; an empty one is gone."""
    rows = await db.rows(f"SELECT settings FROM connection WHERE id = ?{db.locking}", connection_id)
    if rows:
        whole = {name: each for name, each in (_settings.decode(rows[0]["settings"]) | settings).items() if each}
        await db.run("UPDATE connection SET settings = ? WHERE id = ?", dump(whole), connection_id)


async def keep_settings(db: Statements, connection_id: str, settings: dict[str, str]) -> None:
    """Whether it works or not."""
    await db.run("UPDATE connection SET settings = ? WHERE id = ?", dump(settings), connection_id)


async def remove_connection(db: Statements, seller_id: str, connection_id: str) -> None:
    """With its credentials. What was said over it stays; what still waits to be sent over it fails."""
    await db.run("DELETE FROM connection WHERE id = ? AND seller_id = ?", connection_id, seller_id)


async def last_heard(
    db: Statements, seller_id: str, connection_id: str, since: datetime
) -> tuple[datetime, str] | None:
    """When somebody last wrote over a connection, and the conversation; None when nobody has since."""
    rows = await db.rows(
        # The newest talks are the way in, not all that were ever held over the connection.
        "SELECT id, updated_at FROM conversation WHERE seller_id = ? AND connection_id || '' = ? AND updated_at >= ? "
        "ORDER BY updated_at DESC LIMIT 1", seller_id, connection_id, to_ms(since),
    )  # fmt: skip
    return (from_ms(rows[0]["updated_at"]), rows[0]["id"]) if rows else None


async def touch(db: Statements, connection_id: str, at: datetime, error: str = "", *, mended: bool = True) -> None:
    """Something arrived over it (`mended`: so it works again), or went wrong with it."""
    if error:
        await db.run("UPDATE connection SET last_error = ? WHERE id = ?", error[:500], connection_id)
        return
    await db.run("UPDATE connection SET last_event_at = ? WHERE id = ?", to_ms(at), connection_id)
    if mended:
        await well(db, connection_id)


async def well(db: Statements, connection_id: str) -> None:
    """It works again."""
    await db.run("UPDATE connection SET last_error = '' WHERE id = ?", connection_id)


async def advance(db: Statements, connection_id: str, offset: int) -> None:
    """Everything before `offset` has been polled and committed."""
    await db.run('UPDATE connection SET "offset" = ? WHERE id = ?', offset, connection_id)


async def lease(db: Statements, connection_id: str, node: str, now: datetime, until: datetime) -> bool:
    """Is this process the one that polls, paces and sends for the connection, from now until then?

    `fence` grows with each new owner. SQLite has one process: what a lease says there is of one that has died.
    """
    sql = (
        "UPDATE connection SET fence = fence + CASE WHEN owner = ? THEN 0 ELSE 1 END, owner = ?, leased_until = ? "
        "WHERE id = ? AND (owner = ? OR leased_until < ?)"
    )
    free_before = to_ms(now) if db.dialect == "postgres" else 2**62
    return await db.run(sql, node, node, to_ms(until), connection_id, node, free_before) > 0


async def release(db: Statements, node: str) -> None:
    """The process ends: whoever comes next need not wait for its leases to run out."""
    await db.run("UPDATE connection SET leased_until = 0 WHERE owner = ?", node)


# Rows to values ----------------------------------------------------------------------------------------------------


def _seller(row: Row) -> Seller:
    return Seller(
        seller_id=row["id"],
        name=row["name"],
        language=row["language"],
        two_steps=bool(row["two_steps"]),
        created_at=from_ms(row["created_at"]),
    )


def _written(row: Row) -> Written:
    return Written(version=row["version"], text=row["text"], set_at=from_ms(row["set_at"]), by=row["by"])


def _connection(row: Row) -> Sealed:
    return Sealed(
        connection_id=row["id"],
        seller_id=row["seller_id"],
        store_id=row["store_id"],
        kind=row["kind"],
        key=row["key"],
        sealed=row["sealed"],
        settings=_settings.decode(row["settings"]),
        created_at=from_ms(row["created_at"]),
        last_event_at=_moment(row["last_event_at"]),
        last_error=row["last_error"],
        offset=row["offset"],
    )


def _moment(ms: int) -> datetime | None:
    return from_ms(ms) if ms else None


def _first(values: Iterable[T]) -> T | None:
    return next(iter(values), None)
