"""Every tracker keeps its protocol: forged reports are refused, true ones always read the same."""

import base64
import gzip
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import trackers
from bot.world import Answer, Ask, Request, Tracker
from models.errors import BadSignature, Malformed, Refused, Unavailable, Uncertain, Undeliverable
from models.facts.fact import change, dump
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent, parcel_named
from models.facts.people import Connection

SAMPLES = Path(__file__).parent.parent / "samples"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What the suite must know of a tracker besides its code: how its senders sign, and the bodies they sent."""

    header: str
    secret: str
    sign: Callable[[bytes, bytes], bytes]
    other: Callable[[bytes, bytes], bytes]
    reports: tuple[str, ...]
    silent: tuple[str, ...] = ()
    wrapped: tuple[tuple[str, Callable[[dict], dict]], ...] = ()


def _plain(key: bytes, raw: bytes) -> bytes:
    return hashlib.sha256(raw + b"/" + key).digest()


def _hmac(key: bytes, raw: bytes) -> bytes:
    return hmac.new(key, raw, hashlib.sha256).digest()


def _hex(digest: bytes) -> bytes:
    return digest.hex().encode()


KINDS = {
    "17track": Kind(
        header="sign",
        secret="key",
        sign=lambda key, raw: _hex(_plain(key, raw)),
        other=lambda key, raw: base64.b64encode(_plain(key, raw)),
        reports=("webhook_tracking_updated_ups_delivered", "webhook_tracking_updated_exception_returning"),
        wrapped=(
            (
                "gettrackinfo_cn_us_delivered",
                lambda body: {"event": "TRACKING_UPDATED", "data": body["data"]["accepted"][0]},
            ),
        ),
    ),
    "aftership": Kind(
        header="aftership-hmac-sha256",
        secret="secret",
        sign=lambda key, raw: base64.b64encode(_hmac(key, raw)),
        other=lambda key, raw: _hex(_hmac(key, raw)),
        reports=("webhook_tracking_update_in_transit", "webhook_tracking_update_exception"),
        silent=("webhook_edd_revise", "webhook_return_approved"),
        wrapped=(
            (
                "tracking_cn_jp_delivered",
                lambda body: {"event": "tracking_update", "event_id": "1", "msg": body["data"]["tracking"]},
            ),
            (
                "tracking_created_pending",
                lambda body: {"event": "tracking_update", "event_id": "2", "msg": body["data"]["tracking"]},
            ),
        ),
    ),
}

TRACKERS = list(trackers.all().values())
every_tracker = pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker.name)


def _connection(tracker: Tracker, name: str = "one", **settings: str) -> Connection:
    secrets = {each.name: f"{name}-{each.name}-clé" for each in tracker.fields if each.secret}
    return Connection(
        connection_id=name,
        seller_id=f"seller-{name}",
        store_id="store",
        kind=tracker.name,
        key=f"address-{name}",
        secrets=secrets,
        settings=settings,
    )


def _signature(tracker: Tracker, raw: bytes, name: str = "one") -> str:
    kind = KINDS[tracker.name]
    return kind.sign(_connection(tracker, name).secrets[kind.secret].encode(), raw).decode()


def _request(tracker: Tracker, raw: bytes, *signatures: str) -> Request:
    headers = tuple((KINDS[tracker.name].header, each) for each in signatures)
    return Request(method="POST", path="/hooks/x/y", headers=headers, raw=raw, at=NOW)


def _signed(tracker: Tracker, raw: bytes) -> Request:
    return _request(tracker, raw, _signature(tracker, raw))


def _sample(tracker: Tracker, name: str) -> bytes:
    return (SAMPLES / tracker.name / f"{name}.json").read_bytes()


def _bodies(tracker: Tracker) -> dict[str, bytes]:
    """All recorded reports, and recorded answers put into the envelope of a report."""
    kind = KINDS[tracker.name]
    bodies = {name: _sample(tracker, name) for name in kind.reports}
    for name, wrap in kind.wrapped:
        bodies[name] = json.dumps(wrap(json.loads(_sample(tracker, name))), indent=1).encode()
    return bodies


def _read(tracker: Tracker, raw: bytes) -> TrackingReported:
    (arrival,) = tracker.read(_signed(tracker, raw), _connection(tracker)).arrivals
    assert isinstance(arrival, TrackingReported)
    return arrival


def test_both_trackers_are_found_and_known_here() -> None:
    assert set(trackers.all()) == set(KINDS)


# Signatures


def _flipped(raw: bytes) -> bytes:
    middle = len(raw) // 2
    return raw[:middle] + bytes([raw[middle] ^ 1]) + raw[middle + 1 :]


def _forgeries(tracker: Tracker) -> Iterator[tuple[str, Request]]:
    raw = next(iter(_bodies(tracker).values()))
    good = _signature(tracker, raw)
    kind = KINDS[tracker.name]
    key = _connection(tracker).secrets[kind.secret].encode()
    for name, signatures in {
        "missing": (),
        "empty": ("",),
        "doubled header": (good, good),
        "doubled value": (f"{good},{good}",),
        "wrong key": (kind.sign(b"wrong", raw).decode(),),
        "no key": (kind.sign(b"", raw).decode(),),
        "another seller's key": (_signature(tracker, raw, "two"),),
        "the other encoding": (kind.other(key, raw).decode(),),
        "upper case": (good.upper(),),
        "truncated": (good[:-1],),
        "longer": (good + good[-1],),
        "space before": (f" {good}",),
        "line end behind": (f"{good}\n",),
        "not ASCII": (f"é{good[1:]}",),
        "not even UTF-8": (f"\udcff{good[1:]}",),
        "with a scheme": (f"sha256={good}",),
        "null": ("\x00",),
    }.items():
        yield name, _request(tracker, raw, *signatures)
    for name, changed in {
        "flipped bit": _flipped(raw),
        "written anew": json.dumps(json.loads(raw)).encode(),
        "byte order mark": b"\xef\xbb\xbf" + raw,
        "line end": raw + b"\n",
        "compressed": gzip.compress(raw, mtime=0),
        "other charset": raw.decode().encode("utf-16"),
        "cut": raw[:-1],
        "nothing": b"",
    }.items():
        yield name, _request(tracker, changed, good)


@pytest.mark.parametrize(
    ("tracker", "request_"),
    [
        pytest.param(tracker, request, id=f"{tracker.name}: {name}")
        for tracker in TRACKERS
        for name, request in _forgeries(tracker)
    ],
)
def test_a_forgery_is_refused(tracker: Tracker, request_: Request) -> None:
    with pytest.raises(BadSignature) as refused:
        tracker.read(request_, _connection(tracker))
    assert refused.value.status == 401


@every_tracker
def test_without_a_secret_nothing_is_let_in(tracker: Tracker) -> None:
    kind = KINDS[tracker.name]
    raw = next(iter(_bodies(tracker).values()))
    for secrets in ({}, {kind.secret: ""}):
        bare = change(_connection(tracker), secrets=secrets)
        for signature in (kind.sign(b"", raw).decode(), ""):
            with pytest.raises(BadSignature):
                tracker.read(_request(tracker, raw, signature), bare)


# Reading


@every_tracker
def test_the_same_bytes_are_the_same_arrivals(tracker: Tracker) -> None:
    keys = set()
    for raw in _bodies(tracker).values():
        first, second = (tracker.read(_signed(tracker, raw), _connection(tracker)) for _ in range(2))
        assert first == second
        keys |= {arrival.key for arrival in first.arrivals}
        assert all(arrival.key.startswith(f"{tracker.name}:one:") for arrival in first.arrivals)
    assert len(keys) == len(_bodies(tracker))


@every_tracker
def test_whose_it_is_comes_from_the_connection(tracker: Tracker) -> None:
    for raw in _bodies(tracker).values():
        body = json.loads(raw) | {"seller_id": "mallory", "source": "mallory", "key": "mallory"}
        report = _read(tracker, json.dumps(body).encode())
        assert (report.seller_id, report.source) == ("seller-one", "one")


@every_tracker
def test_other_reports_are_taken_and_mean_nothing(tracker: Tracker) -> None:
    bodies = [_sample(tracker, name) for name in KINDS[tracker.name].silent]
    for raw in (*bodies, b'{"event": "TRACKING_STOPPED", "data": {"number": "1"}}', b'{"event": "ping"}'):
        assert tracker.read(_signed(tracker, raw), _connection(tracker)).arrivals == ()


HOSTILE = [
    b"",
    b"null",
    b"[]",
    b'"event"',
    b"{}",
    b"{",
    b'{"event": null}',
    b'{"event": ["TRACKING_UPDATED"]}',
    b'{"event": "TRACKING_UPDATED", "event": "tracking_update"}',
    b'{"event": NaN}',
    b'{"event": 1e999}',
    b'{"event": ' + b"9" * 5000 + b"}",
    b'{"event": ' + b"[" * 60 + b"]" * 60 + b"}",
    b"[" * 200_000,
    b'\xef\xbb\xbf{"event": "ping"}',
    b'{"event": "\xff"}',
    '{"event": "ping"}'.encode("utf-16"),
]


@every_tracker
@pytest.mark.parametrize("raw", HOSTILE, ids=lambda raw: repr(raw[:24]))
def test_a_hostile_body_is_malformed(tracker: Tracker, raw: bytes) -> None:
    with pytest.raises(Malformed):
        tracker.read(_signed(tracker, raw), _connection(tracker))


any_text = st.text(st.characters(exclude_categories=()), max_size=40) | st.sampled_from(
    ["2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "a\x00b\ud800\u202e", "DE", "CHN"]
)
any_value = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | any_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text, inner, max_size=4),
    max_leaves=12,
)


def _paths(value: object, at: tuple = ()) -> Iterator[tuple]:
    yield at
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in inside:
        yield from _paths(held, (*at, key))


def _with(value: object, path: tuple, new: object) -> object:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _with(copy[path[0]], path[1:], new)
    return copy


@every_tracker
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_signed_body_of_any_shape_is_read_or_refused(tracker: Tracker, data: st.DataObject) -> None:
    bodies = [json.loads(raw) for raw in _bodies(tracker).values()]
    body = data.draw(st.sampled_from(bodies))
    for _ in range(data.draw(st.integers(1, 3))):
        body = _with(body, data.draw(st.sampled_from(list(_paths(body)))), data.draw(any_value))
    raw = json.dumps(body).encode()
    try:
        reading = tracker.read(_signed(tracker, raw), _connection(tracker))
    except Refused:
        return
    for arrival in reading.arrivals:
        assert "\\u0000" not in dump(arrival)
        assert msgspec.json.decode(dump(arrival), type=TrackingReported) == arrival
        assert (arrival.seller_id, arrival.source) == ("seller-one", "one")
        assert all(event.at.utcoffset() == UTC.utcoffset(None) for event in arrival.events)


def _story(report: TrackingReported) -> list[str]:
    return [f"{each.at:%m-%d %H:%M} {each.status} {each.leg} {each.country}".strip() for each in report.events]


@pytest.mark.parametrize(
    ("name", "sample", "number", "carrier", "story"),
    [
        (
            "17track",
            "webhook_tracking_updated_ups_delivered",
            "1Z999AA10123456784",
            "UPS",
            [
                "03-29 05:43 pre_transit  US",
                "03-31 23:36 unknown  US",
                "04-02 09:15 unknown  US",
                "04-04 15:46 out_for_delivery  US",
                "04-04 23:35 delivered  US",
            ],
        ),
        (
            "17track",
            "webhook_tracking_updated_exception_returning",
            "AA555666777BR",
            "Correios",
            ["06-27 14:15 returning  BR"],
        ),
        (
            "17track",
            "gettrackinfo_cn_us_delivered",
            "RR123456785CN",
            "China Post",
            [
                "04-25 02:00 pre_transit  CN",
                "04-26 06:30 accepted  CN",
                "04-28 13:00 in_transit  US",
                "05-02 18:34 delivered  US",
            ],
        ),
        ("aftership", "webhook_tracking_update_exception", "0" * 16, "usps", []),
        ("aftership", "webhook_tracking_update_in_transit", "0" * 16, "usps", ["01-14 00:52 in_transit"]),
        (
            "aftership",
            "tracking_cn_jp_delivered",
            "1" * 12,
            "fedex",
            [
                "07-23 06:21 pre_transit",
                "07-23 08:58 accepted  CN",
                "07-23 12:45 in_transit  CN",
                "07-23 15:13 in_transit  CN",
                "07-23 15:14 customs_released export CN",
                "07-23 15:14 in_transit  CN",
                "07-23 19:26 in_transit  CN",
                "07-23 20:01 in_transit  CN",
                "07-23 20:03 in_transit  CN",
                "07-23 23:27 arrived_destination_country  JP",
                "07-24 00:35 customs_presented import JP",
                "07-24 02:12 customs_released import JP",
                "07-24 04:02 out_for_delivery  JP",
                "07-25 01:10 delivered  JP",
            ],
        ),
    ],
)
def test_samples_tell_their_story(name: str, sample: str, number: str, carrier: str, story: list[str]) -> None:
    tracker = trackers.all()[name]
    report = _read(tracker, _bodies(tracker)[sample])
    assert (report.number, report.carrier) == (number, carrier)
    assert _story(report) == story


def _seventeen(**event: object) -> dict[str, object]:
    return {"time_utc": "2026-06-01T08:00:00Z", "description": "Scan", "sub_status": "InTransit_Other"} | event


def _pushed(*lists: list[dict], **info: object) -> list[TrackingEvent]:
    tracking = {"providers": [{"provider": {"name": f"P{n}"}, "events": each} for n, each in enumerate(lists)]}
    body = {"event": "TRACKING_UPDATED", "data": {"number": "N", "track_info": info | {"tracking": tracking}}}
    return list(_read(trackers.all()["17track"], json.dumps(body).encode()).events)


def test_17track_two_carriers_are_one_story_without_repeats() -> None:
    first, second = _seventeen(time_utc="2026-06-01T08:00:00Z"), _seventeen(time_utc="2026-06-02T08:00:00Z")
    assert [event.at.day for event in _pushed([second, first], [second])] == [1, 2]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ({"time_utc": None, "time_iso": "2026-06-01T10:00:00+02:00"}, "08:00"),
        ({"time_utc": None, "time_iso": "2026-06-01T10:00:00", "address": {"country": "DE"}}, "08:00"),
        ({"time_utc": None, "time_raw": {"date": "2026-06-01", "time": "10:00:00", "timezone": "+02:00"}}, "08:00"),
        ({"time_utc": None, "time_raw": "2026-06-01 16:00:00", "address": {"country": "CN"}}, "08:00"),
        ({"time_utc": None, "time_raw": {"date": "2026-06-01", "time": None, "timezone": None}}, "00:00"),
    ],
)
def test_17track_times(event: dict, expected: str) -> None:
    (read,) = _pushed([_seventeen(**event)])
    assert f"{read.at:%H:%M}" == expected


def test_17track_an_event_without_a_time_is_left_out() -> None:
    assert _pushed([_seventeen(time_utc=None)]) == []


def test_17track_the_newest_event_without_a_code_is_what_the_status_is_about() -> None:
    newest = _seventeen(sub_status=None, description="Wetter")
    status = {"status": "Exception", "sub_status": "Exception_Delayed"}
    (read,) = _pushed([newest], latest_event=newest, latest_status=status)
    assert (read.status, read.code) == ("in_transit", "Exception_Delayed")


def test_17track_the_border_is_told_by_the_country() -> None:
    sides = {"shipper_address": {"country": "CN"}, "recipient_address": {"country": "DE"}}
    events = [
        _seventeen(sub_status="InTransit_CustomsProcessing", address={"country": country}) for country in ("CN", "DE")
    ]
    assert sorted(event.leg for event in _pushed(events, shipping_info=sides)) == ["export", "import"]


@pytest.mark.parametrize(
    ("checkpoint", "expected"),
    [
        ({"checkpoint_time": "2026-06-01T10:00:00+08:00"}, "02:00"),
        ({"checkpoint_time": "2026-06-01T10:00:00", "country_iso3": "CHN"}, "02:00"),
        ({"checkpoint_time": "2026-06-01T10:00:00", "country_region": "JPN"}, "01:00"),
        ({"checkpoint_time": "2026-06-01T10:00:00Z", "country_iso3": "JPN"}, "10:00"),
        ({"checkpoint_time": "2026-06-01", "country_iso3": "USA"}, "04:00"),
        ({"checkpoint_time": "2026-06-01T10:00:00", "country_iso3": None}, "10:00"),
        ({"checkpoint_time": "2026-06-01T10:00:00", "country_iso3": "???"}, "10:00"),
    ],
)
def test_aftership_times_without_a_zone_are_local(checkpoint: dict, expected: str) -> None:
    body = {"event": "tracking_update", "msg": {"tracking_number": "N", "checkpoints": [checkpoint]}}
    (read,) = _read(trackers.all()["aftership"], json.dumps(body).encode()).events
    assert f"{read.at:%H:%M}" == expected


def test_aftership_believes_the_carriers_code_against_a_wrong_label() -> None:
    checkpoint = {
        "checkpoint_time": "2026-06-01T10:00:00Z",
        "subtag": "InTransit_005",
        "message": "Начало",
        "raw_tag": "CC_IM_START",
    }
    body = {"event": "tracking_update", "msg": {"tracking_number": "N", "checkpoints": [checkpoint]}}
    (read,) = _read(trackers.all()["aftership"], json.dumps(body).encode()).events
    assert (read.status, read.leg, read.code) == ("customs_presented", "import", "InTransit_005")


@every_tracker
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_events_in_any_order_and_repeat_make_the_same_parcel(tracker: Tracker, data: st.DataObject) -> None:
    events = [event for raw in _bodies(tracker).values() for event in _read(tracker, raw).events]
    whole = parcel_named("order", "N").with_events(tuple(events))
    repeats = data.draw(st.lists(st.sampled_from(events), max_size=8))
    pieces = data.draw(st.permutations([*events, *repeats]))
    cuts = sorted({0, len(pieces), *data.draw(st.lists(st.integers(0, len(pieces)), max_size=4))})
    parcel = parcel_named("order", "N")
    for begin, end in pairwise(cuts):
        parcel = parcel.with_events(tuple(pieces[begin:end]))
    assert parcel == whole


# Registering


@dataclass
class Post:
    """The other end of the wire: answers in turn, and keeps what it was asked."""

    answers: list[Answer]
    asks: list[Ask] = field(default_factory=list)

    async def call(self, ask: Ask) -> Answer:
        self.asks.append(ask)
        return self.answers[min(len(self.asks), len(self.answers)) - 1]


def _json(status: int, body: object, **headers: str) -> Answer:
    return Answer(status=status, headers=headers, body=json.dumps(body).encode())


def _seventeen_rejects(code: int) -> Answer:
    return _json(200, {"code": 0, "data": {"accepted": [], "rejected": [{"number": "N", "error": {"code": code}}]}})


def _recorded(tracker: str, sample: str, status: int) -> Answer:
    return Answer(status=status, body=(SAMPLES / tracker / f"{sample}.json").read_bytes())


async def _register(name: str, answer: Answer, numbers: Sequence[tuple[str, str]] = (("N", ""),)) -> Post:
    post = Post([answer])
    tracker = trackers.all()[name]
    await tracker.register(numbers, _connection(tracker, api="http://127.0.0.1:9/v9/"), post)
    return post


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("17track", _json(200, {"code": 0, "data": {"accepted": [{"number": "N"}], "rejected": []}})),
        ("17track", _seventeen_rejects(-18019901)),
        ("aftership", _recorded("aftership", "tracking_created_pending", 201)),
        ("aftership", _json(400, {"meta": {"code": 4003, "message": "Tracking already exists."}})),
    ],
)
async def test_registered_now_or_before_is_well(name: str, answer: Answer) -> None:
    (ask,) = (await _register(name, answer)).asks
    assert (ask.method, ask.url.startswith("http://127.0.0.1:9/v9/")) == ("POST", True)
    assert b'"N"' in (ask.body or b"")
    assert not any(secret in f"{ask.url}{ask.body!r}" for secret in _connection(trackers.all()[name]).secrets.values())


@pytest.mark.parametrize(
    ("name", "answer", "error"),
    [
        ("17track", _json(429, {}), Unavailable),
        ("17track", Answer(status=503), Unavailable),
        ("17track", _seventeen_rejects(-18019909), Unavailable),
        ("17track", _seventeen_rejects(-18019907), Unavailable),
        ("17track", _seventeen_rejects(-18019903), Undeliverable),
        ("17track", _recorded("17track", "register_rejected_carrier_undetected", 200), Undeliverable),
        ("17track", _recorded("17track", "register_mixed", 200), Undeliverable),
        ("17track", _recorded("17track", "error_invalid_key", 401), Undeliverable),
        ("17track", _recorded("17track", "error_invalid_key", 200), Undeliverable),
        ("17track", Answer(status=200, body=b"<html>"), Uncertain),
        ("17track", _json(200, {"code": [], "data": {"rejected": [{"error": {"code": {}}}]}}), Undeliverable),
        ("aftership", _json(429, {"meta": {"code": 429}}), Unavailable),
        ("aftership", Answer(status=502), Unavailable),
        ("aftership", _recorded("aftership", "error_invalid_api_key", 401), Undeliverable),
        ("aftership", _json(400, {"meta": {"code": 4005}}), Undeliverable),
        ("aftership", Answer(status=200, body=b"<html>"), Uncertain),
    ],
)
async def test_an_error_says_what_to_do_next(name: str, answer: Answer, error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        await _register(name, answer)
    assert not any(secret in str(raised.value) for secret in _connection(trackers.all()[name]).secrets.values())


@every_tracker
async def test_too_fast_stops_the_whole_connection_for_as_long_as_told(tracker: Tracker) -> None:
    with pytest.raises(Unavailable) as raised:
        await _register(tracker.name, _json(429, {}, **{"retry-after": "7"}))
    assert (raised.value.retry_after, raised.value.whole) == (7, True)


@every_tracker
async def test_without_a_key_nothing_is_asked(tracker: Tracker) -> None:
    post = Post([])
    with pytest.raises(Undeliverable):
        await tracker.register([("N", "")], change(_connection(tracker), secrets={}), post)
    assert post.asks == []


async def test_17track_registers_forty_at_once_with_its_own_carrier_numbers() -> None:
    numbers = [(f"N{n}", "3011" if n == 0 else "China Post") for n in range(95)]
    post = await _register("17track", _json(200, {"code": 0, "data": {}}), numbers)
    batches = [json.loads(ask.body or b"") for ask in post.asks]
    assert [len(batch) for batch in batches] == [40, 40, 15]
    assert batches[0][:2] == [{"number": "N0", "carrier": 3011}, {"number": "N1"}]
    assert post.asks[0].url == "http://127.0.0.1:9/v9/register"
    assert post.asks[0].headers["17token"] == "one-key-clé"


async def test_aftership_registers_one_by_one_and_names_a_carrier_by_its_slug_only() -> None:
    created = _json(201, {"meta": {"code": 201}})
    post = await _register("aftership", created, [("N1", "china-post"), ("N2", "China Post")])
    assert [json.loads(ask.body or b"") for ask in post.asks] == [
        {"tracking_number": "N1", "slug": "china-post"},
        {"tracking_number": "N2"},
    ]
    assert post.asks[0].url == "http://127.0.0.1:9/v9/trackings"
    assert post.asks[0].headers["as-api-key"] == "one-key-clé"
