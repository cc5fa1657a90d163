"""Every tracker that is asked: numbers are registered, histories are fetched, and no answer can surprise us."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import trackers
from bot.world import Answer, Pulled, Tracker
from models.errors import Misconfigured, ParleyError, Unavailable, Uncertain, Undeliverable
from models.facts.fact import change
from models.facts.inbound import TrackingReported
from tests.contracts.test_trackers import (
    KINDS,
    SAMPLES,
    Post,
    _bodies,
    _connection,
    _json,
    _read,
    any_value,
    every_tracker,
)

BASE = "http://127.0.0.1:9/v9"


def _recorded(tracker: str, sample: str, status: int) -> Answer:
    return Answer(status=status, body=(SAMPLES / tracker / f"{sample}.json").read_bytes())


def _seventeen(code: int, *numbers: str) -> Answer:
    rejected = [{"number": each, "error": {"code": code}} for each in numbers or ("N",)]
    return _json(200, {"code": 0, "data": {"accepted": [], "rejected": rejected}})


def _more(code: object, *numbers: str) -> Answer:
    error = [{"tracking_number": each, "errorCode": code, "errorMessage": "?"} for each in numbers or ("N",)]
    return _json(200, {"meta": {"code": 200}, "data": {"success": [], "error": error}})


async def _register(
    name: str, answer: Answer, numbers: Sequence[tuple[str, str]] = (("N", ""),)
) -> tuple[Post, Mapping[str, ParleyError]]:
    post = Post([answer])
    tracker = trackers.all()[name]
    return post, await tracker.register(numbers, _connection(tracker, api=f"{BASE}/"), post)


async def _pull(name: str, answer: Answer, *numbers: str) -> tuple[Post, Pulled]:
    post = Post([answer])
    tracker = trackers.all()[name]
    wanted = [(number, "") for number in numbers]
    return post, await tracker.pull(wanted, _connection(tracker, api=f"{BASE}/"), post)


def _no_secret_in(words: str, name: str) -> bool:
    return not any(secret in words for secret in _connection(trackers.all()[name]).secrets.values())


# Registering


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("17track", _json(200, {"code": 0, "data": {"accepted": [{"number": "N"}], "rejected": []}})),
        ("17track", _seventeen(-18019901)),
        ("aftership", _recorded("aftership", "tracking_created_pending", 201)),
        ("aftership", _json(400, {"meta": {"code": 4003, "message": "Tracking already exists."}})),
        ("easypost", _recorded("easypost", "tracker_pre_transit", 201)),
        (
            "trackingmore",
            _json(200, {"meta": {"code": 200}, "data": {"success": [{"tracking_number": "N"}], "error": []}}),
        ),
        ("trackingmore", _more(4101)),
        ("trackingmore", _more("4101")),
    ],
)
async def test_registered_now_or_before_is_well(name: str, answer: Answer) -> None:
    post, refused = await _register(name, answer)
    (ask,) = post.asks
    assert refused == {}
    assert (ask.method, ask.url.startswith(f"{BASE}/")) == ("POST", True)
    assert b'"N"' in (ask.body or b"")
    assert _no_secret_in(f"{ask.url}{ask.body!r}", name)


@pytest.mark.parametrize(
    ("name", "answer", "error"),
    [
        ("17track", _seventeen(-18019909), Unavailable),
        ("17track", _seventeen(-18019907), Unavailable),
        ("17track", _seventeen(-18019908), Unavailable),
        ("17track", _seventeen(-18019903), Undeliverable),
        ("17track", _seventeen(-1), Undeliverable),
        (
            "17track",
            _json(200, {"code": 0, "data": {"rejected": [{"number": "N", "error": {"code": {}}}]}}),
            Undeliverable,
        ),
        ("aftership", _json(400, {"meta": {"code": 4005}}), Undeliverable),
        ("aftership", _json(404, {}), Undeliverable),
        ("easypost", _json(422, {"error": {"code": "TRACKER.CREATE.ERROR", "message": "No carrier."}}), Undeliverable),
        ("trackingmore", _more(4121), Undeliverable),
        ("trackingmore", _more(4190), Unavailable),
        ("trackingmore", _more(None), Undeliverable),
    ],
)
async def test_what_stands_against_one_number_is_said_of_it(
    name: str, answer: Answer, error: type[ParleyError]
) -> None:
    _, refused = await _register(name, answer)
    assert list(refused) == ["N"]
    assert type(refused["N"]) is error
    assert _no_secret_in(str(refused["N"]), name)


@pytest.mark.parametrize(("name", "refuses"), [("17track", _seventeen), ("trackingmore", _more)])
async def test_one_refusal_does_not_hurt_the_other_39(name: str, refuses: Callable[[int, str], Answer]) -> None:
    code = -18010012 if name == "17track" else 4110
    numbers = [(f"N{n}", "") for n in range(40)]
    post, refused = await _register(name, refuses(code, "N7"), numbers)
    assert len(post.asks) == 1 and len(json.loads(post.asks[0].body or b"")) == 40
    assert list(refused) == ["N7"]


async def test_17track_recorded_refusals() -> None:
    _, mixed = await _register("17track", _recorded("17track", "register_mixed", 200))
    assert list(mixed) == ["1234"]
    _, unknown = await _register("17track", _recorded("17track", "register_rejected_carrier_undetected", 200))
    assert "name it in the order" in str(unknown["x"])


WHOLE = [
    *((name, _json(429, {}), Unavailable) for name in KINDS),
    *((name, Answer(status=503), Unavailable) for name in KINDS),
    *((name, _json(402, {}), Unavailable) for name in KINDS),
    *((name, _json(401, {}), Misconfigured) for name in KINDS),
    *((name, Answer(status=200, body=b"<html>"), Uncertain) for name in KINDS),
    ("17track", _json(200, {"code": -18010003}), Unavailable),
    ("17track", _json(200, {"code": -18019907}), Unavailable),
    ("17track", _recorded("17track", "error_invalid_key", 401), Misconfigured),
    ("17track", _recorded("17track", "error_invalid_key", 200), Misconfigured),
    ("17track", _json(200, {"code": []}), Undeliverable),
    ("17track", _json(200, {"code": 0, "data": 5}), Uncertain),
    ("aftership", _recorded("aftership", "error_invalid_api_key", 401), Misconfigured),
    ("trackingmore", _json(400, {"meta": {"code": 4190}, "data": []}), Unavailable),
    ("trackingmore", _recorded("trackingmore", "error_invalid_number", 400), Undeliverable),
]


@pytest.mark.parametrize("pulling", [False, True], ids=["register", "pull"])
@pytest.mark.parametrize(("name", "answer", "error"), WHOLE)
async def test_what_stands_against_all_is_raised(
    name: str, answer: Answer, error: type[Exception], pulling: bool
) -> None:
    with pytest.raises(error) as raised:
        await (_pull(name, answer, "N") if pulling else _register(name, answer))
    assert type(raised.value) is error
    assert _no_secret_in(str(raised.value), name)


@every_tracker
async def test_too_fast_stops_the_whole_connection_for_as_long_as_told(tracker: Tracker) -> None:
    with pytest.raises(Unavailable) as raised:
        await _register(tracker.name, _json(429, {}, **{"retry-after": "7"}))
    assert (raised.value.retry_after, raised.value.whole) == (7, True)


async def test_trackingmore_names_no_pause_so_its_manual_does() -> None:
    with pytest.raises(Unavailable) as raised:
        await _pull("trackingmore", _json(429, {"meta": {"code": 429}}), "N")
    assert raised.value.retry_after == 120


@every_tracker
async def test_a_used_up_quota_is_tried_again_and_said_in_plain_words(tracker: Tracker) -> None:
    with pytest.raises(Unavailable) as raised:
        await _register(tracker.name, _json(402, {}))
    assert raised.value.retry_after == 3600
    assert "quota is used up" in str(raised.value)


@every_tracker
async def test_without_a_key_nothing_is_asked(tracker: Tracker) -> None:
    post, bare = Post([]), change(_connection(tracker), secrets={})
    with pytest.raises(Misconfigured):
        await tracker.register([("N", "")], bare, post)
    with pytest.raises(Misconfigured):
        await tracker.pull([("N", "")], bare, post)
    assert post.asks == []


@pytest.mark.parametrize(
    ("name", "path", "header", "bodies"),
    [
        ("17track", "/register", "17token", [[{"number": "N0", "carrier": 3011}, {"number": "N1"}, {"number": "N2"}]]),
        (
            "aftership",
            "/trackings",
            "as-api-key",
            [{"tracking_number": "N0"}, {"tracking_number": "N1"}, {"tracking_number": "N2", "slug": "china-post"}],
        ),
        ("easypost", "/trackers", "Authorization", [{"tracker": {"tracking_code": f"N{n}"}} for n in range(3)]),
        (
            "trackingmore",
            "/trackings/batch",
            "Tracking-Api-Key",
            [
                [
                    {"tracking_number": "N0"},
                    {"tracking_number": "N1"},
                    {"tracking_number": "N2", "courier_code": "china-post"},
                ]
            ],
        ),
    ],
)
async def test_a_carrier_is_named_only_in_the_trackers_own_way(
    name: str, path: str, header: str, bodies: list[object]
) -> None:
    answer = _json(200, {"code": 0, "meta": {"code": 200}, "data": {}})
    slug = "3011" if name == "17track" else "China Post"
    post, _ = await _register(name, answer, [("N0", slug), ("N1", "China Post"), ("N2", "china-post")])
    assert [json.loads(ask.body or b"") for ask in post.asks] == bodies
    assert {ask.url for ask in post.asks} == {f"{BASE}{path}"}
    assert all(ask.headers[header] for ask in post.asks)


# Asking for histories


def _told(name: str, *bodies: dict[str, Any]) -> Answer:
    """An answer of the tracker's with the histories that these reports push."""
    match name:
        case "17track":
            return _json(200, {"code": 0, "data": {"accepted": [each["data"] for each in bodies], "rejected": []}})
        case "aftership":
            return _json(200, {"meta": {"code": 200}, "data": {"trackings": [each["msg"] for each in bodies]}})
        case "easypost":
            return _json(200, {"trackers": [each["result"] for each in bodies], "has_more": False})
        case _:
            return _json(200, {"meta": {"code": 200}, "data": [each["data"] for each in bodies]})


@every_tracker
def test_what_is_asked_for_says_what_the_report_said(tracker: Tracker) -> None:
    """Word for word and under the same key: asking for what is known already is no news."""
    raws = list(_bodies(tracker).values())
    pushed = [_read(tracker, raw) for raw in raws]
    numbers = [each.number for each in pushed]
    post, pulled = asyncio.run(_pull(tracker.name, _told(tracker.name, *map(json.loads, raws)), *numbers))
    assert list(pulled.arrivals) == pushed
    assert pulled.strangers == ()
    assert len(post.asks) == 1
    assert _no_secret_in(f"{post.asks[0].url}{post.asks[0].body!r}", tracker.name)


async def test_17track_gives_its_recorded_history() -> None:
    post, pulled = await _pull("17track", _recorded("17track", "gettrackinfo_cn_us_delivered", 200), "RR123456785CN")
    (arrival,) = pulled.arrivals
    assert isinstance(arrival, TrackingReported)
    assert (arrival.number, len(arrival.events), arrival.events[-1].status) == ("RR123456785CN", 4, "delivered")
    assert (post.asks[0].url, json.loads(post.asks[0].body or b"")) == (
        f"{BASE}/gettrackinfo",
        [{"number": "RR123456785CN"}],
    )


async def test_trackingmore_gives_its_recorded_history() -> None:
    recorded = json.loads((SAMPLES / "trackingmore" / "tracking_ph_us_delivered.json").read_bytes())
    post, pulled = await _pull("trackingmore", _told("trackingmore", recorded), "RR123456785PH", "N")
    (arrival,) = pulled.arrivals
    assert isinstance(arrival, TrackingReported)
    assert (arrival.carrier, [f"{each.status} {each.country}" for each in arrival.events]) == (
        "phlpost",
        ["in_transit PH", "in_transit PH", "delivered US"],
    )
    assert pulled.strangers == ("N",)
    assert parse_qs(urlsplit(post.asks[0].url).query)["tracking_numbers"] == ["RR123456785PH,N"]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("17track", _seventeen(-18019902, "N1", "N2")),
        ("aftership", _json(200, {"meta": {"code": 200}, "data": {"trackings": []}})),
        ("easypost", _json(200, {"trackers": [], "has_more": False})),
        ("trackingmore", _json(200, {"meta": {"code": 200}, "data": []})),
        ("trackingmore", _json(400, {"meta": {"code": 4102}, "data": []})),
    ],
)
async def test_numbers_that_nobody_registered_are_strangers(name: str, answer: Answer) -> None:
    _, pulled = await _pull(name, answer, "N1", "N2")
    assert (pulled.arrivals, pulled.strangers) == ((), ("N1", "N2"))


@every_tracker
async def test_a_list_that_is_missing_makes_no_strangers(tracker: Tracker) -> None:
    """They would all be registered again, and some trackers charge for that."""
    with pytest.raises(Uncertain):
        await _pull(tracker.name, _json(200, {"code": 0, "meta": {"code": 200}}), "N")


async def test_17track_without_news_has_no_strangers() -> None:
    _, pulled = await _pull("17track", _seventeen(-18019909, "N1"), "N1")
    assert pulled == Pulled()


@every_tracker
@settings(max_examples=100, deadline=None)
@given(status=st.sampled_from([200, 201, 400, 404, 422]), body=any_value, shell=st.booleans())
def test_an_answer_of_any_shape_is_read_or_an_error_of_ours(
    tracker: Tracker, status: int, body: object, shell: bool
) -> None:
    wrapped = {"code": 0, "meta": {"code": 200}, "data": body, "trackers": body}
    answer = Answer(status=status, body=json.dumps(wrapped if shell else body).encode())
    for ask in (_register(tracker.name, answer), _pull(tracker.name, answer, "N")):
        try:
            asyncio.run(ask)
        except ParleyError as error:
            assert isinstance(error, Unavailable | Uncertain | Undeliverable)


# EasyPost's and TrackingMore's own words


def _pushed(**scan: object) -> dict[str, object]:
    return {"datetime": "2026-06-01T10:00:00Z", "status": "in_transit", "message": "Scan"} | scan


@pytest.mark.parametrize(
    ("scan", "status"),
    [
        ({"status": "in_transit", "status_detail": "arrived_at_pickup_location"}, "available_for_pickup"),
        ({"status": "failure", "status_detail": "refused"}, "delivery_attempt_failed"),
        ({"status": "failure", "status_detail": "lost"}, "lost"),
        ({"status": "failure", "message": "Shipment damaged"}, "damaged"),
        ({"status": "in_transit", "message": "Held by customs"}, "customs_held"),
        ({"status": "return_to_sender"}, "returning"),
        ({"status": "unknown", "status_detail": "status_update"}, "unknown"),
        ({"status": None, "status_detail": None}, "unknown"),
    ],
)
def test_easypost_reads_the_pair_of_status_and_detail(scan: dict[str, object], status: str) -> None:
    body = {
        "object": "Event",
        "result": {"object": "Tracker", "tracking_code": "N", "tracking_details": [_pushed(**scan)]},
    }
    (event,) = _read(trackers.all()["easypost"], json.dumps(body).encode()).events
    assert event.status == status


def test_easypost_times_without_a_zone_are_utc() -> None:
    scan = _pushed(datetime="2026-06-01T10:00:00", tracking_location={"country": "US", "state": "CA"})
    body = {"object": "Event", "result": {"object": "Tracker", "tracking_code": "N", "tracking_details": [scan]}}
    (event,) = _read(trackers.all()["easypost"], json.dumps(body).encode()).events
    assert f"{event.at:%H:%M}" == "10:00"


def test_trackingmore_hears_customs_in_the_text() -> None:
    scan = {
        "checkpoint_date": "2026-06-01 10:00",
        "tracking_detail": "Held by import Customs",
        "country_iso2": "JP",
        "checkpoint_delivery_status": "transit",
        "checkpoint_delivery_substatus": "transit001",
    }
    body = {"data": {"tracking_number": "N", "destination_info": {"trackinfo": [scan]}}}
    (event,) = _read(trackers.all()["trackingmore"], json.dumps(body).encode()).events
    assert (event.status, event.leg, f"{event.at:%H:%M}") == ("customs_held", "import", "01:00")


def test_trackingmore_reads_the_older_spelling_too() -> None:
    scan = {
        "Date": "2026-06-01 10:00:00",
        "StatusDescription": "Delivered",
        "Details": "Osaka",
        "substatus": "delivered003",
    }
    body = {"data": {"tracking_number": "N", "origin_info": {"trackinfo": [scan]}}}
    (event,) = _read(trackers.all()["trackingmore"], json.dumps(body).encode()).events
    assert (event.status, event.place, event.description) == ("delivered", "Osaka", "Delivered")
