"""`python -m tests.histories.olist FOLDER OUT`: a public history of Brazilian orders as orders.csv and events.csv."""

# The data is Kaggle's "Brazilian E-Commerce Public Dataset by Olist" (99,441 orders of 2016 to 2018, CC BY-NC-SA 4.0):
# https://www.kaggle.com/datasets/olistbr/brazilian-ecommerce. Who wants it downloads it; it lies outside of here.

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

from tests.histories.made import EVENTS, Row, write

ORDERS = (
    "store", "order", "placed_at", "email", "country", "postcode", "currency", "title", "quantity", "unit_price",
    "promised_ship_by", "promised_by", "shipped_at", "tracking", "origin",
)  # fmt: skip
BRASILIA = timezone(timedelta(hours=-3))  # summer time, until 2019 in some states, is left aside
_FORMS = ("%Y-%m-%d %H:%M:%S", "%m/%d/%Y %H:%M")  # Kaggle's, and that of a spreadsheet's export
# Cancelled without a date: when the shop knew cannot be told, so nothing can be learned of what it should have said.
_LEFT_OUT = frozenset({"canceled", "unavailable"})
_KINDS = (
    ("order_estimated_delivery_date", "order_id"),
    ("shipping_limit_date", "order_id"),
    ("customer_unique_id", "customer_id"),
    ("seller_state", "seller_id"),
)
_Table = dict[str, dict[str, str]]


def converted(folder: Path, out: Path) -> dict[str, int]:
    """Writes both files and counts what was kept and what was not. Raises OSError when there are no orders."""
    orders, items, buyers, sellers = (_table(folder, *each) for each in _KINDS)
    if not orders:
        raise FileNotFoundError(f"{folder}: there are no orders; unpack the data set of Kaggle there")
    kept: list[Row] = []
    events: list[Row] = []
    counts = {"kept": 0, "cancelled": 0, "without a promise": 0}
    for order in orders.values():
        if order["order_status"] in _LEFT_OUT:
            counts["cancelled"] += 1
        elif not order["order_estimated_delivery_date"]:
            counts["without a promise"] += 1
        else:
            counts["kept"] += 1
            item = items.get(order["order_id"], {})
            seller = sellers.get(item.get("seller_id", ""), {})
            kept.append(_order(order, item, buyers.get(order["customer_id"], {}), seller))
            events += _events(order)
    out.mkdir(parents=True, exist_ok=True)
    write(out / "orders.csv", ORDERS, kept)
    write(out / "events.csv", EVENTS, events)
    return counts


def _order(order: dict[str, str], item: dict[str, str], buyer: dict[str, str], seller: dict[str, str]) -> Row:
    """The store is the seller's state: what is sent from one place goes one way. The estimate holds until its day is over."""
    estimate = _moment(order["order_estimated_delivery_date"])
    handed = _moment(order["order_delivered_carrier_date"])
    ship_by = _moment(item.get("shipping_limit_date") or "")
    return (
        seller.get("seller_state") or "BR", order["order_id"], _iso(_moment(order["order_purchase_timestamp"])),
        f"{buyer.get('customer_unique_id') or order['customer_id']}@example.com", "BR",
        (buyer.get("customer_zip_code_prefix") or "").zfill(5) if buyer else "", "BRL", "Item", "1", item.get("price") or "100",
        _iso(ship_by), str(estimate.date()) if estimate else "", _iso(handed),
        order["order_id"] if handed or order["order_delivered_customer_date"] else "", "BR",
    )  # fmt: skip


def _events(order: dict[str, str]) -> Iterator[Row]:
    """All that is known of a parcel: when the carrier got it, and when the buyer had it."""
    handed, delivered = (_moment(order[f"order_delivered_{who}_date"]) for who in ("carrier", "customer"))
    if handed:
        yield (order["order_id"], _iso(handed), "accepted", "Handed to the carrier", "BR", "")
    if delivered:
        yield (order["order_id"], _iso(delivered), "delivered", "Delivered", "BR", "")


def _moment(text: str) -> datetime | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text.strip(), form).replace(tzinfo=BRASILIA)
        except ValueError:
            continue
    return None


def _iso(at: datetime | None) -> str:
    return at.isoformat() if at else ""


def _table(folder: Path, mark: str, key: str) -> _Table:
    """All rows of the files that have the column `mark`, by `key`: samples of the data set add up, a row twice is one.

    Of an order's items the one that has to leave last stands for it.
    """
    found: _Table = {}
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="", encoding="utf-8-sig", errors="replace") as file:
            rows = csv.DictReader(file)
            if not {mark, key} <= set(rows.fieldnames or ()):
                continue
            for row in rows:
                before = found.get(row[key])
                if row[key] and (before is None or _limit(row) > _limit(before)):
                    found[row[key]] = row
    return found


def _limit(row: dict[str, str]) -> float:
    at = _moment(row.get("shipping_limit_date") or "")
    return at.timestamp() if at else 0.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.histories.olist")
    parser.add_argument("folder", type=Path, help="the unpacked CSV files of the data set")
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    try:
        print(", ".join(f"{count} {what}" for what, count in converted(given.folder, given.out).items()))
    except OSError as error:
        sys.exit(f"olist: {error}")
