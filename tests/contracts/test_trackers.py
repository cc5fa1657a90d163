"""Every tracker keeps its protocol: forged reports are refused, true ones always read the same."""

import asyncio
import base64
import gzip
import hashlib
import hmac
import json
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import trackers
from bot.world import Answer, Ask, Reading, Request, Tracker
from models.errors import BadSignature, Malformed, Refused
from models.facts import history
from models.facts.fact import change, dump
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import scans
from tests import make

SAMPLES = Path(__file__).parent.parent / "samples"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What the suite must know of a tracker besides its code: how its senders sign, and the bodies they sent.

    `knocks`: its signature does not cover the body, so a report is only a reason to ask; `besides` are further headers.
    """

    header: str
    secret: str
    sign: Callable[[bytes, bytes], bytes]
    other: Callable[[bytes, bytes], bytes]
    reports: tuple[str, ...]
    silent: tuple[str, ...] = ()
    others: tuple[bytes, ...] = (b'{"event": "TRACKING_STOPPED", "data": {"number": "1"}}', b'{"event": "ping"}')
    besides: tuple[tuple[str, str], ...] = ()
    knocks: bool = False
    wrapped: tuple[tuple[str, Callable[[dict], dict]], ...] = ()


def _plain(key: bytes, raw: bytes) -> bytes:
    return hashlib.sha256(raw + b"/" + key).digest()


def _hmac(key: bytes, raw: bytes) -> bytes:
    return hmac.new(key, raw, hashlib.sha256).digest()


def _hex(digest: bytes) -> bytes:
    return digest.hex().encode()


def _decomposed(key: bytes) -> bytes:
    """EasyPost's libraries normalise the secret first, so that an accent is a character of its own."""
    return unicodedata.normalize("NFKD", key.decode()).encode()


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
    "easypost": Kind(
        header="x-hmac-signature",
        secret="secret",
        sign=lambda key, raw: b"hmac-sha256-hex=" + _hex(_hmac(_decomposed(key), raw)),
        other=lambda key, raw: b"hmac-sha256-hex=" + base64.b64encode(_hmac(_decomposed(key), raw)),
        reports=("webhook_tracker_updated_delivered",),
        silent=(
            "webhook_batch_created_not_a_tracker",
            "event_without_result",
            "claims_list_damage",
            "label_refund_submitted",
        ),
        others=(b'{"description": "refund.successful", "result": {"object": "Refund"}}', b'{"description": "ping"}'),
        wrapped=tuple(
            (name, lambda body: {"object": "Event", "description": "tracker.updated", "result": body})
            for name in ("tracker_pre_transit", "tracker_status_lags_details")
        ),
    ),
    "trackingmore": Kind(
        header="signature",
        secret="secret",
        sign=lambda key, raw: _hex(_hmac(key, b"1662371528")),
        other=lambda key, raw: base64.b64encode(_hmac(key, b"1662371528")),
        besides=(("timestamp", "1662371528"),),
        knocks=True,
        reports=("tracking_ph_us_delivered",),
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
    kind = KINDS[tracker.name]
    headers = (*kind.besides, *((kind.header, each) for each in signatures))
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
    """What a body says; of one that only knocks, what the answer to our question says."""
    reading = tracker.read(_signed(tracker, raw), _connection(tracker))
    arrivals = reading.arrivals
    if KINDS[tracker.name].knocks:
        assert arrivals == ()
        post = Post([_json(200, {"meta": {"code": 200}, "data": [json.loads(raw)["data"]]})])
        arrivals = asyncio.run(
            tracker.pull([(number, "") for number in reading.news], _connection(tracker), post)
        ).arrivals
    (arrival,) = arrivals
    assert isinstance(arrival, TrackingReported)
    return arrival


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


def test_every_tracker_is_found_and_known_here() -> None:
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
    if kind.knocks:
        for name, stamps in {"other stamp": ("1662371529",), "no stamp": (), "two stamps": ("1662371528",) * 2}.items():
            headers = (*(("timestamp", each) for each in stamps), (kind.header, good))
            yield name, Request(method="POST", path="/hooks/x/y", headers=headers, raw=raw, at=NOW)
        return
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
        said = _read(tracker, raw)
        assert said == _read(tracker, raw)
        assert said.key.startswith(f"{tracker.name}:one:")
        keys.add(said.key)
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
    for raw in (*bodies, *KINDS[tracker.name].others):
        assert tracker.read(_signed(tracker, raw), _connection(tracker)) == Reading()


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
    """All parcels of the samples as if of one number, so that some are older than the order and some of the future."""
    events = [event for raw in _bodies(tracker).values() for event in _read(tracker, raw).events]
    moments = sorted(event.at for event in events)
    placed, now = data.draw(st.sampled_from(moments)), data.draw(st.sampled_from(moments))
    order = make.order(placed_at=placed, parcels=())
    whole = history.read(order, "N", (scans.settled(order, each) for each in events), now)
    repeats = data.draw(st.lists(st.sampled_from(events), max_size=8))
    pieces = data.draw(st.permutations([*events, *repeats]))
    cuts = sorted({0, len(pieces), *data.draw(st.lists(st.integers(0, len(pieces)), max_size=4))})
    for begin, end in pairwise(cuts):
        order = order.with_parcel(history.read(order, "N", scans.news(order, "N", pieces[begin:end]), now))
    assert order.parcel("N") == whole
