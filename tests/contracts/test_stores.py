"""Every shop keeps its protocol: only its own signed bytes are read, twice is once, and nothing in a body can hurt."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import stores
from bot.columns.events import COLUMNS
from bot.columns.orders import BESIDES, OF_A_LINE, OF_THE_ORDER
from bot.reading import read_json
from bot.world import Reading, Request, Shop
from models.errors import BadSignature, Malformed, Refused
from models.facts.fact import dump, named
from models.facts.inbound import (
    DataAsked,
    DeadlineShown,
    ErasureAsked,
    OrderSeen,
    ShipmentSeen,
    StoreErasureAsked,
    TrackingReported,
)
from models.facts.markets import Claim, LiveDeadline
from models.facts.money import Money
from models.facts.parcels import Status
from models.facts.people import Connection

SAMPLES = Path(__file__).parents[1] / "samples"
SCHEMA = Path(__file__).parents[2] / "bot" / "schemas" / "api.json"
SHOPS = stores.all()
WITHOUT_HOOKS = {"csv"}
AT = datetime(2026, 3, 10, 12, tzinfo=UTC)


def signed_samples(name: str) -> dict[str, Any]:
    """Requests whose signatures were made by another program (`openssl dgst`)."""
    found: dict[str, Any] = json.loads((SAMPLES / name / "signed.json").read_text(encoding="utf-8"))
    return found


def cases() -> list[Any]:
    return [
        pytest.param(name, index, id=f"{name}:{sample['body']}")
        for name in sorted(set(SHOPS) - WITHOUT_HOOKS)
        for index, sample in enumerate(signed_samples(name)["requests"])
    ]


def connection(name: str, **changes: Any) -> Connection:
    given = {"secrets": {"secret": "not-a-real-secret"}, "settings": {}}
    if name not in WITHOUT_HOOKS:
        given = {
            "secrets": {"secret": signed_samples(name)["secret"]},
            "settings": signed_samples(name).get("settings", {}),
        }
    return Connection(connection_id="c1", seller_id="s1", store_id="st1", kind=name, key="k1", **(given | changes))


def request(name: str, index: int) -> Request:
    sample = signed_samples(name)["requests"][index]
    raw = (SAMPLES / name / sample["body"]).read_bytes()
    headers = tuple(sample["headers"].items())
    return Request(method="POST", path=f"/hooks/{name}/k1", headers=headers, raw=raw, at=AT)


def signed(name: str, raw: bytes, **headers: str) -> Request:
    """A body of our own under a good signature."""
    first = dict(request(name, 0).headers) | {key.replace("_", "-"): value for key, value in headers.items()}
    header = signed_samples(name)["signature"]
    stamp = first.get("x-parley-timestamp")
    made = hmac.new(b"not-a-real-secret", stamp.encode() + b"." + raw if stamp else raw, hashlib.sha256)
    first[header] = made.hexdigest() if stamp else base64.b64encode(made.digest()).decode()
    return Request(method="POST", path="/", headers=tuple(first.items()), raw=raw, at=AT)


def read(name: str, asked: Request, **changes: Any) -> Reading:
    return SHOPS[name].read(asked, connection(name, **changes))


# Signatures


@pytest.mark.parametrize(("name", "index"), cases())
def test_a_signature_made_elsewhere_is_good(name: str, index: int) -> None:
    asked = request(name, index)
    reading = read(name, asked)
    assert read(name, asked) == reading, "the same bytes are the same arrivals"
    for arrival in reading.arrivals:
        assert (arrival.seller_id, arrival.source) == ("s1", "c1")
        assert arrival.key.startswith(f"{name}:c1:")
    assert len({arrival.key for arrival in reading.arrivals}) == len(reading.arrivals)


SPOILT_SIGNATURES: dict[str, Callable[[str], list[str]]] = {
    "missing": lambda good: [],
    "empty": lambda good: [""],
    "doubled": lambda good: [good, good],
    "upper case": lambda good: [good.upper()],
    "truncated": lambda good: [good[:-1]],
    "space before": lambda good: [f" {good}"],
    "space after": lambda good: [f"{good} "],
    "not ASCII": lambda good: [f"é{good[1:]}"],
    "a lone surrogate": lambda good: [f"\udcff{good[1:]}"],
    "named": lambda good: [f"sha256={good}"],
    "the other alphabet": lambda good: [_other_alphabet(good)],
}


@pytest.mark.parametrize("spoil", SPOILT_SIGNATURES)
@pytest.mark.parametrize(("name", "index"), cases())
def test_a_spoilt_signature_is_refused(name: str, index: int, spoil: str) -> None:
    asked, header = request(name, index), signed_samples(name)["signature"]
    good = asked.header(header)
    others = tuple(each for each in asked.headers if each[0] != header)
    spoilt = tuple((header, value) for value in SPOILT_SIGNATURES[spoil](good))
    with pytest.raises(BadSignature):
        read(name, replace(asked, headers=others + spoilt))


SPOILT_BODIES: dict[str, Callable[[bytes], bytes]] = {
    "one byte flipped": lambda raw: raw[:-2] + bytes([raw[-2] ^ 1]) + raw[-1:],
    "written again": lambda raw: json.dumps(json.loads(raw)).encode(),
    "byte order mark": lambda raw: b"\xef\xbb\xbf" + raw,
    "gzip": lambda raw: gzip.compress(raw, mtime=0),
    "UTF-16": lambda raw: raw.decode().encode("utf-16"),
    "a line more": lambda raw: raw + b"\n",
    "empty": lambda raw: b"",
}


@pytest.mark.parametrize("spoil", SPOILT_BODIES)
@pytest.mark.parametrize(("name", "index"), cases())
def test_other_bytes_under_the_same_signature_are_refused(name: str, index: int, spoil: str) -> None:
    asked = request(name, index)
    spoilt = SPOILT_BODIES[spoil](asked.raw)
    assert spoilt != asked.raw
    with pytest.raises(BadSignature):
        read(name, replace(asked, raw=spoilt))


@pytest.mark.parametrize(
    "secrets", [{}, {"secret": ""}, {"secret": "another-seller's"}], ids=["none", "empty", "other"]
)
@pytest.mark.parametrize(("name", "index"), cases())
def test_without_the_secret_nothing_is_read(name: str, index: int, secrets: dict[str, str]) -> None:
    with pytest.raises(BadSignature):
        read(name, request(name, index), secrets=secrets)


@pytest.mark.parametrize("name", sorted(WITHOUT_HOOKS))
def test_a_shop_without_hooks_refuses_everything(name: str) -> None:
    with pytest.raises(Refused):
        read(name, Request(method="POST", path="/", raw=b"{}", at=AT))


@pytest.mark.parametrize("name", sorted(SHOPS))
def test_a_shop_says_what_it_needs(name: str) -> None:
    shop: Shop = SHOPS[name]
    assert shop.name == name
    assert all(field.label for field in shop.fields)
    assert name in WITHOUT_HOOKS or any(field.secret and field.required for field in shop.fields)


# Hostile bodies


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(("name", "index"), cases())
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_hostile_body_is_refused_or_harmless(name: str, index: int, data: st.DataObject) -> None:
    """Each sample with one value anywhere replaced by anything."""
    body = json.loads(request(name, index).raw)
    places = [(holder, key) for holder, key in _places(body)]
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(JSON)
    topic = {key: value for key, value in request(name, index).headers if "topic" in key}
    asked = signed(name, json.dumps(body).encode(), **topic)
    try:
        reading = read(name, asked)
    except Malformed:
        return
    for arrival in reading.arrivals:
        written = dump(arrival)  # it can be kept: no lone surrogates, no NUL, no number beyond 64 bits
        assert "\\u0000" not in written
        assert "\x00" not in written


@pytest.mark.parametrize("name", sorted(set(SHOPS) - WITHOUT_HOOKS))
@settings(max_examples=60, deadline=None)
@given(raw=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_signed_rubbish_is_malformed(name: str, raw: bytes) -> None:
    with pytest.raises(Malformed):
        read(name, signed(name, raw))


@pytest.mark.parametrize(
    "raw",
    [
        *(b"NaN", b"[1e999]", b"-Infinity", b'{"a":1,"a":2}', b"\xff", b"", b"\xef\xbb\xbf{}", b"\x00"),
        *(b"[" * 51 + b"]" * 51, b"[" * 200_000, b"9" * 5000, b"18446744073709551616", b'{"a":'),
    ],
    ids=lambda raw: raw[:12].hex() or "empty",
)
def test_json_that_could_hurt(raw: bytes) -> None:
    with pytest.raises(Malformed):
        read_json(raw)


# Shopify


def orders(name: str, index: int) -> list[OrderSeen]:
    return [each for each in read(name, request(name, index)).arrivals if isinstance(each, OrderSeen)]


def test_shopify_keeps_ids_beyond_what_a_float_can_hold() -> None:
    (order,) = orders("shopify", 0)
    assert (order.platform_ref, order.order_ref) == ("820982911946154508", "#9999")
    assert order.total == Money(minor=25498, currency="USD")
    assert order.cancelled_at == datetime(2020, 9, 10, 8, 26, 51, tzinfo=UTC)


def test_shopify_counts_what_the_buyer_paid_and_got_back() -> None:
    (order,) = orders("shopify", 2)
    assert order.total == Money(minor=21673, currency="EUR")
    assert {line.unit_price.currency for line in order.lines} == {"EUR"}
    assert order.refunded == 1000, "a failed refund is none"
    assert order.tracking == (("LB123456789CN", "China Post"), ("LB987654321CN", "China Post"))
    assert (order.language, order.shipped_at) == ("pt-BR", datetime(2020, 9, 12, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    ("name", "field", "told"),
    [
        ("shopify", "updated_at", "2026-03-09T01:00:00Z"),
        ("woocommerce", "date_modified_gmt", "2026-03-09T01:00:00"),
    ],
)
def test_an_order_is_as_old_as_the_shop_says_but_never_of_the_future(name: str, field: str, told: str) -> None:
    body = json.loads(request(name, 0).raw)
    for value, at in ((told, datetime(2026, 3, 9, 1, tzinfo=UTC)), ("2027-01-01T00:00:00Z", AT), (None, AT)):
        (order,) = read(name, signed(name, json.dumps(body | {field: value}).encode())).arrivals
        assert isinstance(order, OrderSeen)
        assert order.seen_at == at


def test_shopify_says_when_a_parcel_is_handed_over() -> None:
    (seen,) = read("shopify", request("shopify", 3)).arrivals
    assert isinstance(seen, ShipmentSeen)
    assert (seen.platform_ref, seen.tracking) == ("450789469", (("1Z2345", "null-company"),))


def test_shopify_topics_that_are_not_ours_are_taken_and_left() -> None:
    assert read("shopify", request("shopify", 4)) == Reading()


def test_shopify_s_privacy_topics_name_the_orders_or_the_whole_shop() -> None:
    (redact,) = read("shopify", request("shopify", 5)).arrivals
    assert isinstance(redact, ErasureAsked) and (redact.platform_ref, redact.by) == ("299938", "shopify")
    asked = read("shopify", request("shopify", 6)).arrivals
    assert [each.platform_ref for each in asked if isinstance(each, DataAsked)] == ["299938", "280263", "220458"]
    (left,) = read("shopify", request("shopify", 7)).arrivals
    assert isinstance(left, StoreErasureAsked) and left.store_id == "st1"


@pytest.mark.parametrize(("index", "topic"), [(0, "fulfillments/create"), (3, "orders/create"), (4, "orders/create")])
def test_shopify_does_not_believe_a_topic_that_the_body_denies(index: int, topic: str) -> None:
    with pytest.raises(Malformed):
        read("shopify", signed("shopify", request("shopify", index).raw, x_shopify_topic=topic))


def test_shopify_is_one_effect_whatever_the_unsigned_headers_say() -> None:
    raw = request("shopify", 0).raw
    keys = {
        read("shopify", signed("shopify", raw, x_shopify_topic=topic, x_shopify_event_id=event)).arrivals[0].key
        for topic in ("orders/create", "orders/updated")
        for event in ("1", "2")
    }
    assert len(keys) == 1


@pytest.mark.parametrize("domain", ["other.myshopify.com", ""])
def test_shopify_refuses_another_shop(domain: str) -> None:
    with pytest.raises(BadSignature):
        read("shopify", signed("shopify", request("shopify", 0).raw, x_shopify_shop_domain=domain))


# WooCommerce


def test_woocommerce_ping_needs_no_signature() -> None:
    ping = Request(method="POST", path="/", raw=b"webhook_id=17", at=AT)
    assert read("woocommerce", ping) == Reading()
    with pytest.raises(BadSignature):
        read("woocommerce", replace(ping, raw=b"webhook_id=17&order=1"))


def test_woocommerce_order_with_parcels_and_refunds() -> None:
    (order,) = orders("woocommerce", 2)
    assert (order.order_ref, order.country, order.postcode, order.language) == ("SHOP-728", "DE", "10115", "de")
    assert order.tracking == (("JD0146", "dhl"), ("UF123456789YP", "Yanwen"))
    assert order.refunded == 650
    assert order.lines[0].unit_price == Money(minor=333, currency="USD")
    assert order.lines[1].title == "Ship Your Idea – Color: Black, Size: M Test"
    assert order.placed_at == datetime(2017, 3, 22, 19, 28, 2, tzinfo=UTC)


def test_woocommerce_unpaid_or_deleted_is_no_order() -> None:
    assert [read("woocommerce", request("woocommerce", index)) for index in (3, 4)] == [Reading(), Reading()]


# The seller's own system


def test_api_orders_and_events() -> None:
    order, parcel = read("api", request("api", 0)).arrivals
    assert isinstance(order, OrderSeen)
    assert order.total == Money(minor=3000, currency="EUR")
    assert order.promised_by == datetime(2026, 3, 20, 23, 59, 59, tzinfo=UTC), "a bare day is kept until it is over"
    assert isinstance(parcel, TrackingReported)
    assert [event.status for event in parcel.events] == [Status.ACCEPTED, Status.CUSTOMS_PRESENTED]


@pytest.mark.parametrize("minutes", [-5, 5])
def test_api_is_valid_for_five_minutes(minutes: int) -> None:
    asked = request("api", 0)
    assert read("api", replace(asked, at=AT + timedelta(minutes=minutes))).arrivals
    with pytest.raises(BadSignature):
        read("api", replace(asked, at=AT + timedelta(minutes=minutes, seconds=1 if minutes > 0 else -1)))


@pytest.mark.parametrize("stamp", ["", "1773144001", "1773144000.0", "١٧٧٣١٤٤٠٠٠", "2026-03-10T12:00:00Z"])
def test_api_signs_its_timestamp_too(stamp: str) -> None:
    asked = request("api", 0)
    headers = tuple((key, stamp if "timestamp" in key else value) for key, value in asked.headers)
    with pytest.raises(BadSignature):
        read("api", replace(asked, headers=headers))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"orders": [{"order": "1"}]}, "lines: missing"),
        (
            {"orders": [_o := {"order": "1", "lines": [{"title": "Cup", "quantity": 1, "unit_price": 1}]}]},
            "placed_at, country",
        ),
        ({"orders": [_o | {"placed_at": "2026-01-01", "country": "ZZ", "currency": "EUR"}]}, "is no country"),
        ({"orders": [_o | {"placed_at": "01/02/2026", "country": "DE", "currency": "EUR"}]}, "no ISO 8601 moment"),
        ({"events": [{"tracking": "A", "at": "2026-01-01"}]}, "status: missing"),
        ({"events": [{"tracking": "A", "at": "2026-01-01", "status": "gone"}]}, "is no word of ours"),
        ({"events": [1]}, "An object was expected"),
        ({"deadlines": [{"closes_at": "2026-01-01"}]}, "order: missing"),
        ({"deadlines": [{"order": "1"}]}, "give at least one"),
        ({"deadlines": [{"order": "1", "closes_at": "soon"}]}, "no ISO 8601 moment"),
        ({"deadlines": [{"order": "1", "closes_at": "2026-01-01", "reason": "late"}]}, "is none of"),
        ({}, "neither"),
    ],
)
def test_api_says_what_is_wrong_and_where(body: object, says: str) -> None:
    with pytest.raises(Malformed, match=says):
        read("api", signed("api", json.dumps(body).encode()))


def test_api_passes_on_a_platforms_own_dates() -> None:
    body = {
        "deadlines": [
            {"order": "1", "reason": "damaged", "closes_at": "2026-04-01T10:00:00+02:00", "said_by": "eBay"},
            {"order": 1, "reason": "damaged", "closes_at": "2026-04-01T08:00:00Z", "said_by": "eBay"},
            {"order": "2", "answer_by": "2026-03-12"},
        ]
    }
    first, second = read("api", signed("api", json.dumps(body).encode())).arrivals
    assert isinstance(first, DeadlineShown) and isinstance(second, DeadlineShown)
    assert first.order_id == named("order", "st1", "1") and first.order_ref == "1"
    closes = datetime(2026, 4, 1, 8, tzinfo=UTC)
    assert first.live == LiveDeadline(claim=Claim.DAMAGED, closes_at=closes, said_by="eBay", seen_at=AT)
    assert (second.live.claim, second.live.said_by) == (None, "api")


def test_api_schema_names_the_columns() -> None:
    held = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    assert set(held["order"]["properties"]) == {*OF_THE_ORDER, *BESIDES, "lines"}
    assert set(held["line"]["properties"]) == set(OF_A_LINE)
    assert set(held["event"]["properties"]) == set(COLUMNS)
    assert set(held["deadline"]["properties"]) == {"order", "reason", "opens_at", "closes_at", "answer_by", "said_by"}
    assert held["deadline"]["properties"]["reason"]["enum"] == [claim.value for claim in Claim]
    assert held["event"]["properties"]["status"]["enum"] == [status.value for status in Status]


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (holder, key) in it."""
    inside = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [(value, key) for key, _ in inside] + [place for _, each in inside for place in _places(each)]


def _other_alphabet(good: str) -> str:
    """Hexadecimal where base64 is meant, base64 where hexadecimal is."""
    if len(good) == 64:
        return base64.b64encode(bytes.fromhex(good)).decode()
    return base64.b64decode(good).hex()
