"""A CSV file, whoever wrote it: good rows are kept, bad rows are named with their line and the reason."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import uploads
from bot.columns.orders import Owner
from bot.columns.orders import orders as of_orders
from bot.columns.rows import rows_of
from bot.stores.csvfile import BadRow, events, lines_of, order_of_dates, orders
from models.errors import Misconfigured
from models.facts.fact import change, dump
from models.facts.inbound import OrderSeen
from models.facts.money import Money
from models.facts.parcels import Status
from models.facts.people import Store
from models.facts.policies import Policy
from models.uploads import How

SAMPLES = Path(__file__).parents[1] / "samples" / "csv"
STORE = Store(store_id="st1", seller_id="s1", key="main", name="Main", policy=Policy(version="1", ladders={}))
HEAD = "order,placed_at,country,currency,title,quantity,unit_price"
GOOD = "1001,2026-03-01T10:00:00Z,DE,EUR,Cup,2,12.50"


def read(text: str) -> tuple[list[OrderSeen], list[BadRow]]:
    return orders(text, STORE, "c1")


def sample(name: str) -> list[OrderSeen]:
    seen, bad = orders(lines_of(SAMPLES / name), STORE, "c1")
    assert not bad
    return seen


# What is read


def test_our_own_columns() -> None:
    first, second = sample("orders.csv")
    assert (first.order_ref, first.country, first.language, first.origin) == ("1001", "DE", "de", "CN")
    assert [(line.title, line.quantity, line.unit_price.minor) for line in first.lines] == [
        ("Cup", 2, 1250),
        ("Saucer", 1, 500),
    ]
    assert first.total == Money(minor=3000, currency="EUR")
    assert first.tracking == (("LB123456789CN", "China Post"), ("LB987654321CN", "China Post"))
    assert first.promised_by == datetime(2026, 3, 20, 23, 59, 59, tzinfo=UTC)
    assert second.placed_at == datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    assert (second.name, second.lines[0].title) == ("Buyer, Second", 'Teapot "large"')
    assert second.total == Money(minor=4000, currency="USD"), "without a total, the lines are summed"
    assert (second.marketplace, second.promised_by) == ("", None)


@pytest.mark.parametrize(("said", "kept"), [("Amazon.de", "amazon"), ("Own shop", "own_shop"), ("Nowhere", "Nowhere")])
def test_a_marketplace_is_known_by_its_names(said: str, kept: str) -> None:
    (order,), _ = read(f"{HEAD},marketplace\n{GOOD},{said}\n")
    assert order.marketplace == kept


def test_what_a_line_has_cost_may_be_told() -> None:
    text = f"{HEAD},unit_cost\n1001,2026-03-01,JP,JPY,Cup,2,1250,400\n1001,2026-03-01,JP,JPY,Mug,1,900,\n"
    (seen,), bad = read(text)
    assert [line.unit_cost for line in seen.lines] == [Money(minor=400, currency="JPY"), None] and not bad
    _, (wrong,) = read(f"{HEAD},unit_cost\n{GOOD},cheap\n")
    assert wrong.line == 2 and wrong.reason.startswith("unit_cost: 'cheap'")


def test_what_colour_a_listing_shows_and_which_batch_it_is_of() -> None:
    text = f"{HEAD},colour,batch\n1001,2026-03-01,JP,JPY,Cup,2,1250,#2F6fa8,LOT-7\n1001,2026-03-01,JP,JPY,Mug,1,900,,\n"
    (seen,), bad = read(text)
    assert [(line.colour, line.batch) for line in seen.lines] == [("#2f6fa8", "LOT-7"), ("", "")] and not bad
    _, (wrong,) = read(f"{HEAD},colour\n{GOOD},sky blue\n")
    assert wrong.line == 2 and wrong.reason == "colour: 'sky blue' is no colour (like #2f6fa8)"


def test_shopify_export() -> None:
    first, second = sample("shopify_export.csv")
    assert (first.order_ref, first.platform_ref) == ("#1050", "5550000000000000001")
    assert [line.title for line in first.lines] == ["Matcha 100 gram", "Matcha 50 gram"]
    assert (first.country, first.postcode, first.phone) == ("NL", "2801AA", "+12025550123")
    assert first.placed_at == datetime(2026, 5, 1, 7, 59, tzinfo=UTC)
    assert first.shipped_at == datetime(2026, 5, 3, 7, tzinfo=UTC)
    assert (second.total, second.refunded) == (Money(minor=3000, currency="JPY"), 3000)
    assert second.cancelled_at == datetime(2026, 5, 4, 10, tzinfo=UTC)


def test_woocommerce_exports() -> None:
    paid, cancelled = sample("woocommerce_advanced.csv")
    assert (paid.order_ref, paid.name, paid.country, paid.postcode) == ("501", "Test Receiver", "PL", "00-001")
    assert [(line.title, line.unit_price.minor) for line in paid.lines] == [("Wool & silk scarf", 1240), ("Hat", 1200)]
    assert cancelled.cancelled_at == cancelled.placed_at
    (shipped,) = sample("woocommerce_customer_order.csv")
    assert (shipped.order_ref, shipped.platform_ref, shipped.refunded) == ("SHOP-727", "727", 500)
    assert [line.unit_price.minor for line in shipped.lines] == [300, 1200], "a line's total, shared out"
    (packed,) = sample("woocommerce_suite.csv")
    assert [(line.title, line.quantity, line.unit_price.minor) for line in packed.lines] == [
        ("Lamp", 2, 1000),
        ("Bulb: warm", 1, 500),
    ]


def test_an_export_without_a_currency_says_so_or_takes_one() -> None:
    text = (SAMPLES / "woocommerce_advanced.csv").read_text(encoding="utf-8").replace("Order Currency", "Note")
    assert orders(text, STORE, "c1")[1] == [
        BadRow(line=1, reason="columns missing: currency (read as WooCommerce's export)")
    ]
    seen, bad = orders(text, STORE, "c1", currency="pln")
    assert not bad
    assert {order.total.currency for order in seen} == {"PLN"}


def test_events() -> None:
    (first, second), bad = events(lines_of(SAMPLES / "events.csv"), "s1", "c1")
    assert not bad
    assert (first.number, first.seller_id, first.source) == ("LB123456789CN", "s1", "c1")
    assert [event.status for event in first.events] == [Status.ACCEPTED, Status.CUSTOMS_PRESENTED]
    assert first.events[1].leg == "import"
    assert second.events[0].place == "Berlin"


# How a file may be written


WRITTEN = "\ufefforder;placed_at;country;currency;title;quantity;unit_price\r\n1001;2026-03-01;de;eur;Größe;2;12,50\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_spreadsheet_may_have_written_it(encoding: str, delimiter: str, end: str, tmp_path: Path) -> None:
    text = WRITTEN.replace("12,50", '"12,50"').replace(";", delimiter).replace("\r\n", end)
    file = tmp_path / "orders.csv"
    file.write_bytes((text[1:] if encoding == "cp1252" else text).encode(encoding))
    (order,), bad = orders(lines_of(file), STORE, "c1")
    assert not bad
    assert order.lines[0].title == "Größe"
    assert order.total == Money(minor=2500, currency="EUR")


def test_excels_own_hint_and_empty_lines() -> None:
    (order,), bad = read(f"sep=;\n\n{HEAD.replace(',', ';')}\n;;;;;;\n\n{GOOD.replace(',', ';')}\nx\n")
    assert order.order_ref == "1001"
    assert [each.line for each in bad] == [7]


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="No such file"):
        list(lines_of(tmp_path / "none.csv"))


# What is wrong


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1002,2026-03-01,DE,EUR,Cup,0,1", "quantity: '0' is no whole number from 1 up"),
        ("1002,2026-03-01,DE,EUR,Cup,1.5,1", "quantity"),
        ("1002,2026-03-01,DE,EUR,Cup,-1,1", "quantity"),
        ("1002,2026-03-01,DE,EUR,Cup,1,free", "unit_price: 'free' is not an amount"),
        ("1002,2026-03-01,DE,EUR,Cup,1,-1", "unit_price: '-1' is negative"),
        ("1002,2026-03-01,DE,EUR,Cup,1,1.234", "unit_price"),
        ("1002,2026-03-01,DE,EUR,Cup,1,NaN", "unit_price"),
        ("1002,2026-03-01,DE,EURO,Cup,1,1", "currency: 'EURO' is no currency"),
        ("1002,2026-03-01,XX,EUR,Cup,1,1", "country: 'XX' is no country"),
        ("1002,03/04/2026,DE,EUR,Cup,1,1", "placed_at: '03/04/2026' is no ISO 8601 moment"),
        ("1002,2026-02-30,DE,EUR,Cup,1,1", "placed_at"),
        ("1002,,DE,EUR,,1,1", "placed_at, title: missing"),
        (",2026-03-01,DE,EUR,Cup,1,1", "order: missing"),
        ("1002,2026-03-01,DE,EUR,Cup,1,1,2,3", "it has 9 cells, the header has 7"),
        ("1002,2026-03-01,DE", "currency, title, quantity, unit_price: missing"),
        ('1002,2026-03-01,DE,EUR,"Cup,1,1', "a quotation mark is opened and not closed"),
    ],
)
def test_a_bad_row_is_named_and_the_good_ones_are_kept(row: str, reason: str) -> None:
    seen, bad = read(f"{HEAD}\n{GOOD}\n{row}\n{GOOD.replace('1001', '1003')}\n")
    assert [order.order_ref for order in seen] == ["1001", "1003"]
    assert [each.line for each in bad] == [3]
    assert reason in bad[0].reason


def test_an_open_quotation_mark_swallows_no_other_row() -> None:
    """Not even when the next one, rows later, seems to close it."""
    seen, bad = read(f'{HEAD}\n1,2026-03-01,DE,EUR,"Cup,1,1\n{GOOD}\n2,2026-03-01,DE,EUR,"A ""big"" cup",1,1\n')
    assert [order.order_ref for order in seen] == ["1001", "2"]
    assert [each.line for each in bad] == [2]


def test_line_numbers_count_lines_of_the_file_not_rows() -> None:
    seen, bad = read(f'{HEAD}\n1,2026-03-01,DE,EUR,"Cup\nand\nsaucer",1,1\nx\n{GOOD}\n')
    assert seen[0].lines[0].title == "Cup and saucer"
    assert [each.line for each in bad] == [5]


def test_a_bad_line_costs_the_order_only_that_line() -> None:
    (order,), bad = read(f"{HEAD}\n{GOOD}\n1001,2026-03-01T10:00:00Z,DE,EUR,Saucer,none,5\n")
    assert [line.title for line in order.lines] == ["Cup"]
    assert [each.line for each in bad] == [3]


def test_an_order_has_one_currency() -> None:
    (order,), bad = read(f"{HEAD}\n{GOOD}\n{GOOD.replace('EUR', 'USD')}\n")
    assert order.total.currency == "EUR"
    assert bad == [BadRow(line=3, reason="currency: USD here, EUR in the order's first row")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "columns missing: order, placed_at"),
        ("order,title\n1,Cup\n", "columns missing: placed_at, country, currency, quantity, unit_price"),
        ("Date,Order #,Status,Customer,Product(s)\n2026-01-01,1,completed,B,1x Cup\n", "columns missing: country"),
    ],
)
def test_a_file_that_lacks_columns_says_which(text: str, reason: str) -> None:
    seen, bad = read(text)
    assert not seen
    assert reason in bad[0].reason


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A1,2026-01-01,,,,", "status: missing"),
        ("A1,2026-01-01,teleported,,,", "status: 'teleported' is no word of ours"),
        ("A1,yesterday,lost,,,", "at: 'yesterday' is no ISO 8601 moment"),
        (",2026-01-01,lost,,,", "tracking: missing"),
        ("A1,,lost,,,", "at: missing"),
        ("A1,2026-01-01,lost,,,Atlantis", "country"),
    ],
)
def test_a_bad_event_is_named(row: str, reason: str) -> None:
    seen, bad = events(
        f"tracking,at,status,code,provider,country\n{row}\nB2,2026-01-01,Out for delivery,,,\n", "s1", "c1"
    )
    assert [(each.number, each.events[0].status) for each in seen] == [("B2", Status.OUT_FOR_DELIVERY)]
    assert [each.line for each in bad] == [2]
    assert reason in bad[0].reason


# Twice is once


def test_the_same_rows_are_the_same_arrival_and_changed_rows_another() -> None:
    (first,), _ = read(f"{HEAD}\n{GOOD}\n")
    (again,), _ = orders(f"{HEAD}\n\n{GOOD}\n", STORE, "c1", at=datetime(2026, 4, 1, tzinfo=UTC))
    (changed,), _ = read(f"{HEAD}\n{GOOD.replace('12.50', '12.51')}\n")
    assert first.key == again.key != changed.key


def test_stores_may_be_told_by_their_column() -> None:
    text = f"{HEAD},store\n{GOOD},main\n{GOOD},other\n"
    (order,), bad = orders(text, {"main": STORE}.get, "c1")
    assert (order.store_id, len(order.lines)) == ("st1", 1)
    assert bad == [BadRow(line=3, reason="store: 'other' is not known")]


CELL = st.text(st.characters(codec=None), max_size=20)


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(st.lists(CELL | st.sampled_from(GOOD.split(",")), min_size=1, max_size=8), max_size=6))
def test_whatever_the_cells_hold_every_row_is_kept_or_named(rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerows([HEAD.split(","), *rows, ["good", *GOOD.split(",")[1:]]])
    seen, bad = read(file.getvalue())
    assert any(order.order_ref == "good" for order in seen)
    lines = file.getvalue().count("\n") + file.getvalue().count("\r")
    assert len({each.line for each in bad}) == len(bad), "no line is blamed twice"
    assert all(1 < each.line <= lines for each in bad)
    for order in seen:
        assert "\\u0000" not in dump(order)


@settings(max_examples=150, deadline=None)
@given(text=st.text(st.characters(codec=None), max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(read(text), tuple)
    assert isinstance(read(f"{HEAD}\n{text}\n{GOOD}\n"), tuple)
    assert isinstance(events(f"tracking,at,status\n{text}\n", "s1", "c1"), tuple)


# As other platforms and programs write

EBAY = """"Orders report"
""

"Order Number","Buyer Name","Ship To Zip","Ship To Country","Item Title","Quantity","Sold For","Sale Date","Ship By Date"
"","","","","","","","",""
"12-34567-89012","Bob Ray","10001","United States","Oil lamp, large","2","$1,040.00","Nov-10-26","Nov-14-26"
"1","record(s) downloaded"
"""
ETSY = """Sale Date,Item Name,Buyer,Quantity,Price,Currency,Date Shipped,Ship Name,Ship Zipcode,Ship Country,Order ID
11/12/26,Oil lamp,ana77,1,40.00,USD,11/14/26,Ana Silva,4000,Portugal,3111111111
"""
GERMAN = """Bestellnummer;Bestelldatum;Land;Währung;Artikel;Menge;Preis
D-1;13.11.2026 14:05;Deutschland;EUR;Öllampe;1;1.040,50 €
D-2;03.04.2026;Österreich;EUR;Öllampe;1;40,50
"""
CHINESE = """订单编号,下单时间,收货国家,币种,商品名称,数量,单价
77,2026/11/3 9:05,美国,USD,手工杯,1,30
78,2026年11月3日 9:05,阿联酋,USD,手工杯,1,30
"""


@pytest.mark.parametrize(
    ("file", "first"),
    [
        (EBAY, ("12-34567-89012", "US", 208000, "2026-11-09T16:00")), (ETSY, ("3111111111", "PT", 4000, "2026-11-11T16:00")),
        (GERMAN, ("D-1", "DE", 104050, "2026-11-13T06:05")), (CHINESE, ("77", "US", 3000, "2026-11-03T01:05")),
    ],
)  # fmt: skip
def test_what_sellers_have_is_read_without_a_word_about_it(
    file: str, first: tuple[str, str, int, str], tmp_path: Path
) -> None:
    """Titles above the header, signs of currencies, names of countries and months, and a shop's own clocks."""
    path = tmp_path / "orders.csv"
    path.write_text(file, encoding="utf-8")
    how = How(name="x", size=1, currency="USD")
    look = uploads._look(path, how)
    assert (look.missing, look.dates.choices) == ((), ())
    written = uploads._written(path, how, "Asia/Shanghai")
    owner = Owner(kind="csv", seller_id="s1", store_id="st1", connection_id="c1", dates=written)
    columns, rows = rows_of(file)
    layout, _ = uploads._layout(columns, how)
    seen, bad = of_orders(uploads._ours(rows, layout), lambda _: owner)
    at = datetime.fromisoformat(first[3]).replace(tzinfo=UTC)
    assert (seen[0].order_ref, seen[0].country, seen[0].total.minor, seen[0].placed_at) == (*first[:3], at)
    assert [each.line for each in bad] == ([7] if file is EBAY else [])


@pytest.mark.parametrize(
    ("said", "currency", "minor"),
    [
        ("$12.50", "USD", 1250), ("US $12.50", "USD", 1250), ("AU $12.50", "AUD", 1250), ("12,50 €", "EUR", 1250),
        ("£1,040.00", "GBP", 104000), ("EUR 12.50", "EUR", 1250), ("12.50 EUR", "EUR", 1250), ("￥30", "CNY", 3000),
        ("£12.50", "USD", None), ("US $12.50", "CAD", None), ("12.50 EUR", "USD", None), ("$-1", "USD", None),
    ],
)  # fmt: skip
def test_a_sign_is_read_where_it_is_the_currencys(said: str, currency: str, minor: int | None) -> None:
    seen, bad = read(f'{HEAD}\n1001,2026-03-01,DE,{currency},Cup,1,"{said}"\n')
    assert ([each.total.minor for each in seen], len(bad)) == (([minor], 0) if minor else ([], 1))


def test_a_file_in_doubt_is_asked_about_and_imported_as_said(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(f"{HEAD}\n1001,03/04/2026,DE,EUR,Cup,1,1\n", encoding="utf-8")
    with pytest.raises(Misconfigured, match=r"'03/04/2026' may be several days.*--dates dmy or --dates mdy"):
        order_of_dates(path)
    (seen,), _ = orders(lines_of(path), STORE, "c1", dates="mdy")
    assert seen.placed_at == datetime(2026, 3, 4, tzinfo=UTC)
    path.write_text(f"{HEAD}\n1001,03/04/2026,DE,EUR,Cup,1,1\n1002,13/04/2026,DE,EUR,Cup,1,1\n", encoding="utf-8")
    assert order_of_dates(path) == "dmy"


@pytest.mark.parametrize("file", [GERMAN, CHINESE, ETSY])
def test_the_command_line_knows_the_columns_that_the_console_knows(file: str, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(file, encoding="utf-8")
    seen, bad = orders(lines_of(path), STORE, "c1", dates=order_of_dates(path))
    assert seen and not bad


def test_a_shops_own_clocks_are_its_stores_but_for_columns_in_utc() -> None:
    store = change(STORE, zone="Asia/Shanghai")
    head = "Order Number,Order Date,Order Date GMT,Item Name,Item Quantity,Item Price,Currency,Shipping Country"
    for at in ("2026-03-01 02:00:00", ""):
        (seen,), bad = orders(f"{head}\n1,2026-03-01 10:00:00,{at},Cup,1,9.00,EUR,DE\n", store, "c1")
        assert not bad and seen.placed_at == datetime(2026, 3, 1, 2, tzinfo=UTC)
