"""A CSV file of orders or of tracking events: ours, Shopify's or WooCommerce's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from bot.columns import events as of_parcels
from bot.columns import orders as of_orders
from bot.columns.cells import Wrong
from bot.columns.exports import layout_of
from bot.columns.orders import Owner
from bot.columns.rows import BadRow, Row, lines_of, rows_of
from bot.world import Field, Reading, Request, Shop
from models.errors import Unknown
from models.facts.inbound import OrderSeen, TrackingReported
from models.facts.people import Connection, Store

__all__ = ["SHOP", "BadRow", "events", "lines_of", "orders"]


class CsvFile:
    name = "csv"
    fields: tuple[Field, ...] = ()

    def read(self, request: Request, connection: Connection) -> Reading:
        """Files are imported, not sent: there is no webhook."""
        raise Unknown


SHOP: Shop = CsvFile()


def orders(
    source: str | Iterable[str],
    store: Store | Callable[[str], Store | None],
    connection_id: str,
    *,
    at: datetime | None = None,
    currency: str = "",
) -> tuple[list[OrderSeen], list[BadRow]]:
    """The orders of a file (its text, or its lines as `lines_of` gives them) and the rows that cannot be used.

    `store` takes all of them, whatever the column of that name says; or it tells by that column, and None means
    unknown. `currency` is for exports that do not say it.
    """
    columns, rows = rows_of(source)
    try:
        layout = layout_of(columns, currency)
    except Wrong as wrong:
        return [], [BadRow(line=1, reason=str(wrong))]

    def whose(name: str) -> Owner:
        found = store if isinstance(store, Store) else store(name)
        if found is None:
            raise Wrong(f"store: {name[:40]!r} is not known")
        return Owner(
            kind="csv",
            seller_id=found.seller_id,
            store_id=found.store_id,
            connection_id=connection_id,
            at=at,
            currency=currency.upper(),
        )

    return of_orders.orders(_each(rows, layout.ours), whose, complete=layout.complete)


def events(
    source: str | Iterable[str], seller_id: str, connection_id: str
) -> tuple[list[TrackingReported], list[BadRow]]:
    """One report a tracking number, and the rows that cannot be used."""
    columns, rows = rows_of(source)
    missing = [name for name in ("tracking", "at") if name not in columns]
    if "status" not in columns and not {"provider", "code"} <= set(columns):
        missing.append("status")
    if missing:
        return [], [BadRow(line=1, reason=f"columns missing: {', '.join(missing)}")]
    owner = Owner(kind="csv", seller_id=seller_id, store_id="", connection_id=connection_id)
    return of_parcels.events(rows, owner)


def _each(
    rows: Iterable[Row | BadRow], ours: Callable[[dict[str, str]], list[dict[str, str]]]
) -> Iterator[Row | BadRow]:
    for row in rows:
        if isinstance(row, BadRow):
            yield row
        else:
            yield from (Row(line=row.line, cells=each) for each in ours(row.cells))
