"""The histories to measure on: the same for the same seed, kept apart, and true to the files that Parley reads."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import UTC, date
from pathlib import Path
from random import Random

import pytest

from bot.stores import csvfile
from tests import make
from tests.histories import made, olist
from tests.histories.physics import World, boarded, served


def files(folder: Path, family: str = made.TESTS, seed: int = 1) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    found = made.written(folder / f"{family}{seed}", family, seed, 600, days=250)
    orders, events = (list(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) for path in found)
    return orders, events


def test_a_seed_is_a_history(tmp_path: Path) -> None:
    first = files(tmp_path / "a")
    assert first == files(tmp_path / "b")
    assert first != files(tmp_path, seed=2)
    assert first != files(tmp_path, family=made.MEASURED), "tests are never run on what is measured"


def test_a_history_has_what_happens_to_parcels(tmp_path: Path) -> None:
    orders, events = files(tmp_path)
    kinds = Counter(each["status"] for each in events)
    assert {"customs_held", "delivery_attempt_failed", "delivered", "departed_origin_country"} <= set(kinds)
    assert [each["at"] for each in events] != sorted(each["at"] for each in events), "files are not sorted"
    assert any("Z" not in each["at"] for each in events), "some clocks have no zone"
    assert kinds["delivered"] < len({each["tracking"] for each in orders}), "not everything arrives"


def test_parley_reads_it_without_a_bad_row(tmp_path: Path) -> None:
    orders, events = made.written(tmp_path, made.TESTS, 1, 100, days=100)
    seen, bad = csvfile.orders(csvfile.lines_of(orders), make.store(), "csv")
    assert len(seen) == 100 and not bad
    reports, bad = csvfile.events(csvfile.lines_of(events), make.SELLER, "csv")
    assert reports and not bad


def test_flights_take_what_they_have_seats_for() -> None:
    assert boarded([0.1, 0.2, 0.3, 5.0], [(1.0, 2), (2.0, 2), (6.0, 2)]) == [1.0, 1.0, 2.0, 6.0]


def test_a_counter_works_on_working_days_and_has_an_end() -> None:
    """The 4th of March 2024 is a Monday."""
    world = World(date(2024, 3, 4), 30, Random(1), strikes={})
    world.strikes.clear()
    done = served(world, "DE", [0.5, 0.6, 0.7, 5.5], 2)
    assert [int(each) for each in done] == [0, 0, 1, 7]


OLIST = {
    "olist_orders_dataset.csv": (
        "order_id,customer_id,order_status,order_purchase_timestamp,order_delivered_carrier_date,"
        "order_delivered_customer_date,order_estimated_delivery_date\n"
        "o1,c1,delivered,2017-10-02 10:56:33,2017-10-04 19:55:00,2017-10-10 21:25:13,2017-10-18 00:00:00\n"
        "o2,c2,canceled,2017-10-02 10:56:33,,,2017-10-18 00:00:00\n"
    ),
    "part/orders.csv": (  # a sample as spreadsheets write it; an order twice is one
        "order_id,customer_id,order_status,order_purchase_timestamp,order_delivered_carrier_date,"
        "order_delivered_customer_date,order_estimated_delivery_date\n"
        "o3,c3,shipped,10/2/2017 10:56,10/4/2017 19:55,,10/18/2017 0:00\n"
        "o1,c1,delivered,10/2/2017 10:56,10/4/2017 19:55,10/10/2017 21:25,10/18/2017 0:00\n"
        ",,,,,,\n"
    ),
    "olist_order_items_dataset.csv": "order_id,seller_id,shipping_limit_date,price\no1,s1,2017-10-06 11:07:15,29.99\n",
    "olist_customers_dataset.csv": "customer_id,customer_unique_id,customer_zip_code_prefix\nc1,u1,3149\n",
    "olist_sellers_dataset.csv": "seller_id,seller_state\ns1,SP\n",
}


def test_the_public_history_is_converted(tmp_path: Path) -> None:
    for name, text in OLIST.items():
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    counts = olist.converted(tmp_path / "in", tmp_path / "out")
    assert counts == {"kept": 2, "cancelled": 1, "without a promise": 0}
    seen, bad = csvfile.orders(csvfile.lines_of(tmp_path / "out" / "orders.csv"), make.store(), "csv")
    assert not bad and [each.order_ref for each in seen] == ["o1", "o3"]
    first = seen[0]
    assert first.postcode == "03149" and first.tracking == (("o1", ""),)
    assert first.promised_by is not None
    assert first.promised_by.astimezone(UTC).isoformat() == "2017-10-18T23:59:59+00:00", "kept until the day is over"
    reports, bad = csvfile.events(csvfile.lines_of(tmp_path / "out" / "events.csv"), make.SELLER, "csv")
    assert not bad and {each.number: len(each.events) for each in reports} == {"o1": 2, "o3": 1}


def test_a_folder_without_orders_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no orders"):
        olist.converted(tmp_path, tmp_path / "out")
