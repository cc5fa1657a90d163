"""A CSV file of orders, of tracking events or of disputes: ours, Shopify's or WooCommerce's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.columns import disputes as of_disputes
from bot.columns import events as of_parcels
from bot.columns import orders as of_orders
from bot.columns.cells import Wrong
from bot.columns.dates import Dates, seen_in
from bot.columns.guessing import known_or_guessed
from bot.columns.orders import Owner
from bot.columns.rows import BadRow, Row, lines_of, rows_of
from bot.world import Field, Reading, Request, Shop
from models.errors import Misconfigured, Unknown
from models.facts.inbound import DisputeSeen, OrderSeen, TrackingReported
from models.facts.people import Connection, Store

__all__ = ["SHOP", "BadRow", "disputes", "events", "lines_of", "order_of_dates", "orders"]


class CsvFile:
    name = "csv"
    fields: tuple[Field, ...] = ()

    def read(self, request: Request, connection: Connection) -> Reading:
        """Files are imported, not sent: there is no webhook."""
        raise Unknown


SHOP: Shop = CsvFile()


def order_of_dates(path: Path, currency: str = "") -> str:
    """Which of day, month and year its digits begin with, as its rows show; empty where none is in doubt.

    Raises Misconfigured when the rows leave it open, or the file cannot be read.
    """
    columns, rows = rows_of(lines_of(path))
    with suppress(Wrong):  # no orders: the other files have our columns only
        rows = _each(rows, known_or_guessed(columns, currency).ours)
    seen = seen_in(each.cells for each in rows if isinstance(each, Row))
    if seen.choices:
        ways = " or ".join(f"--dates {each}" for each in seen.choices)
        raise Misconfigured(f"{path}: {seen.example!r} may be several days, and no row settles which: say {ways}")
    return seen.order


def orders(
    source: str | Iterable[str],
    store: Store | Callable[[str], Store | None],
    connection_id: str,
    *,
    at: datetime | None = None,
    currency: str = "",
    dates: str = "",
) -> tuple[list[OrderSeen], list[BadRow]]:
    """The orders of a file (its text, or its lines as `lines_of` gives them) and the rows that cannot be used.

    `store` takes all of them, whatever the column of that name says; or it tells by that column, and None means
    unknown. `currency` is for exports that do not say it, `dates` as `order_of_dates` says it.
    """
    columns, rows = rows_of(source)
    try:
        layout = known_or_guessed(columns, currency)
    except Wrong as wrong:
        return [], [BadRow(line=1, reason=str(wrong))]

    def whose(name: str) -> Owner:
        found = _named(store, name)
        written = Dates(order=dates, zone=found.zone, iso_zone="UTC" if layout.utc else found.zone)
        return replace(_owner(found, connection_id, at, currency), dates=written)

    return of_orders.orders(_each(rows, layout.ours), whose, complete=layout.complete)


def disputes(
    source: str | Iterable[str],
    store: Store | Callable[[str], Store | None],
    connection_id: str,
    *,
    at: datetime | None = None,
    currency: str = "",
    dates: str = "",
) -> tuple[list[DisputeSeen], list[BadRow]]:
    """The disputes of a file, and the rows that cannot be used; the rest as for `orders`."""
    columns, rows = rows_of(source)
    if missing := [name for name in of_disputes.REQUIRED if name not in columns]:
        return [], [BadRow(line=1, reason=f"columns missing: {', '.join(missing)}")]
    sells: dict[str, str] = {}

    def whose(name: str) -> Owner:
        found = _named(store, name)
        sells[found.store_id] = found.marketplace
        return replace(_owner(found, connection_id, at, currency), dates=Dates(order=dates, zone=found.zone))

    return of_disputes.disputes(rows, whose, sells.__getitem__)


def _named(store: Store | Callable[[str], Store | None], name: str) -> Store:
    found = store if isinstance(store, Store) else store(name)
    if found is None:
        raise Wrong(f"store: {name[:40]!r} is not known")
    return found


def _owner(store: Store, connection_id: str, at: datetime | None, currency: str) -> Owner:
    return Owner(
        kind="csv",
        seller_id=store.seller_id,
        store_id=store.store_id,
        connection_id=connection_id,
        at=at,
        currency=currency.upper(),
    )


def events(
    source: str | Iterable[str], seller_id: str, connection_id: str, dates: str = ""
) -> tuple[list[TrackingReported], list[BadRow]]:
    """One report a tracking number, and the rows that cannot be used."""
    columns, rows = rows_of(source)
    missing = [name for name in ("tracking", "at") if name not in columns]
    if "status" not in columns and not {"provider", "code"} <= set(columns):
        missing.append("status")
    if missing:
        return [], [BadRow(line=1, reason=f"columns missing: {', '.join(missing)}")]
    owner = Owner(kind="csv", seller_id=seller_id, store_id="", connection_id=connection_id, dates=Dates(order=dates))
    return of_parcels.events(rows, owner)


def _each(
    rows: Iterable[Row | BadRow], ours: Callable[[dict[str, str]], list[dict[str, str]]]
) -> Iterator[Row | BadRow]:
    for row in rows:
        if isinstance(row, BadRow):
            yield row
        else:
            yield from (Row(line=row.line, cells=each) for each in ours(row.cells))
