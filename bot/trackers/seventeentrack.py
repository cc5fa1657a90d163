"""17TRACK: register numbers, read signed reports."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from msgspec.structs import astuple

from bot.reading import dig, digest, iso_time, mapping, mappings, read_json, text
from bot.world import Answer, Ask, Field, Reading, Request, Tracker, Wire
from models.errors import BadSignature, Malformed, Unavailable, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, status

NAME = "17track"
API = "https://api.17track.net/track/v2.2"
BATCH = 40
MOST_EVENTS = 500

# What a rejection or an answer's code asks of us: https://api.17track.net/en/doc?version=v2.2
ALREADY_REGISTERED = -18019901
LATER = frozenset({-18010003, -18019907, -18019909})
_CARRIER = re.compile(r"[0-9]{1,9}")


class SeventeenTrack:
    name: str = NAME
    fields: tuple[Field, ...] = (Field(name="key", label="API security key", secret=True),)

    def read(self, request: Request, connection: Connection) -> Reading:
        _check_sign(connection.secrets.get("key", ""), request)
        body = mapping(read_json(request.raw))
        event = body.get("event")
        if not isinstance(event, str):
            raise Malformed("A report names its event.")
        if event != "TRACKING_UPDATED":
            return Reading()
        return Reading(arrivals=(_reported(mapping(body.get("data")), digest(request.raw), connection),))

    async def register(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> None:
        key = connection.secrets.get("key")
        if not key:
            raise Undeliverable("17TRACK: the connection has no key.")
        base = (connection.settings.get("api") or API).rstrip("/")
        rejected: dict[str, int | None] = {}
        for first in range(0, len(numbers), BATCH):
            rejected |= _rejected(await wire.call(_registration(base, key, numbers[first : first + BATCH])))
        _judge(rejected)


TRACKER: Tracker = SeventeenTrack()


def _check_sign(key: str, request: Request) -> None:
    """The sign is a plain hash of body and key, no HMAC. Raises BadSignature, also when we have no key."""
    expected = hashlib.sha256(request.raw + b"/" + key.encode("utf-8", "surrogatepass")).hexdigest()
    given = request.header("sign")
    if not key or not hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass")):
        raise BadSignature


def _reported(data: dict[str, object], name: str, connection: Connection) -> TrackingReported:
    number = text(data.get("number"), 50)
    if not number:
        raise Malformed("A report names its number.")
    info = data.get("track_info")
    providers = mappings(dig(info, "tracking", "providers"))
    return TrackingReported(
        key=f"{NAME}:{connection.connection_id}:{name}",
        seller_id=connection.seller_id,
        source=connection.connection_id,
        number=number,
        carrier=next(filter(None, (text(dig(each, "provider", "name"), 100) for each in providers)), ""),
        events=_events(info, providers),
    )


def _events(info: object, providers: list[dict[str, object]]) -> tuple[TrackingEvent, ...]:
    """All carriers' events in one list: each carrier sends its own, newest first."""
    reports = [each for provider in providers for each in mappings(provider.get("events"))]
    latest = dig(info, "latest_event")
    if not reports and isinstance(latest, dict):
        reports = [latest]
    events = {event for event in (_event(each, info) for each in reports) if event}
    return tuple(sorted(events, key=astuple))[-MOST_EVENTS:]


def _event(report: dict[str, object], info: object) -> TrackingEvent | None:
    country = _country(report, "address")
    at = _moment(report, country)
    if at is None:
        return None
    codes = [code for code in _codes(report, info) if code]
    description = text(report.get("description"))
    translated = text(dig(report, "description_translation", "description"))
    meant = status.meaning(NAME, codes, f"{description}\n{translated}")
    origin, destination = (_country(info, "shipping_info", side) for side in ("shipper_address", "recipient_address"))
    return TrackingEvent(
        at=at,
        status=meant.status,
        leg=meant.leg or (places.border(country, origin, destination) if meant.status in status.CUSTOMS else ""),
        description=description,
        country=country,
        place=_place(report),
        provider=NAME,
        code=codes[0] if codes else "",
    )


def _codes(report: dict[str, object], info: object) -> Iterable[str]:
    """The event's own; the newest event often has none, then it is what the parcel's status is about."""
    yield text(report.get("sub_status"), 100)
    yield text(report.get("stage"), 100)
    latest = dig(info, "latest_event")
    if all(report.get(name) == dig(latest, name) for name in ("time_utc", "time_iso", "description")):
        for path in (("latest_event", "stage"), ("latest_status", "sub_status"), ("latest_status", "status")):
            yield text(dig(info, *path), 100)


def _moment(report: dict[str, object], country: str) -> datetime | None:
    """Some events have their time in `time_raw` only, which is an object or a text."""
    if at := iso_time(report.get("time_utc")):
        return at
    raw = report.get("time_raw")
    day, hour, zone = (text(dig(raw, part), 30) for part in ("date", "time", "timezone"))
    for stamp in (text(report.get("time_iso"), 50), text(raw, 50), f"{day}T{hour}{zone}", f"{day}T{hour}", day):
        if at := iso_time(stamp):
            return places.placed(at, stamp, country)
    return None


def _country(where: object, *path: str) -> str:
    return places.alpha_2(text(dig(where, *path, "country"), 3))


def _place(report: dict[str, object]) -> str:
    parts = (text(dig(report, "address", part), 100) for part in ("city", "state"))
    return text(report.get("location"), 200) or ", ".join(filter(None, parts))


def _registration(base: str, key: str, numbers: Sequence[tuple[str, str]]) -> Ask:
    """Carriers are numbers of 17TRACK's own; without one it finds the carrier itself."""
    body = [
        {"number": number, "carrier": int(carrier)} if _CARRIER.fullmatch(carrier) else {"number": number}
        for number, carrier in numbers
    ]
    headers = {"17token": key, "Content-Type": "application/json"}
    return Ask(method="POST", url=f"{base}/register", headers=headers, body=msgspec.json.encode(body))


def _rejected(answer: Answer) -> dict[str, int | None]:
    """The numbers that were not taken, with the code that says why."""
    if answer.status == 429 or answer.status >= 500:
        raise Unavailable("17TRACK: not now.", _retry_after(answer), whole=answer.status == 429)
    try:
        body = mapping(read_json(answer.body))
        code = _code(body)
        rejected = mappings(dig(body, "data", "rejected"))
    except Malformed:
        raise Uncertain(f"17TRACK: an answer {answer.status} that cannot be read.") from None
    if code in LATER:
        raise Unavailable(f"17TRACK: not now ({code}).")
    if answer.status >= 400 or code != 0:
        raise Undeliverable(f"17TRACK refuses the connection (HTTP {answer.status}, code {code}).")
    codes = {text(each.get("number"), 50): _code(each.get("error")) for each in rejected}
    return {number: code for number, code in codes.items() if code != ALREADY_REGISTERED}


def _retry_after(answer: Answer) -> float | None:
    after = answer.headers.get("retry-after", "")
    return min(float(after), 3600) if after.isdecimal() else None


def _code(told: object) -> int | None:
    code = dig(told, "code")
    return code if isinstance(code, int) else None


def _judge(rejected: dict[str, int | None]) -> None:
    """To ask again for all is harmless, so one "later" is enough for it."""
    if any(code in LATER for code in rejected.values()):
        raise Unavailable("17TRACK: some numbers later.")
    if rejected:
        refused = ", ".join(f"{number} ({code})" for number, code in sorted(rejected.items()))
        raise Undeliverable(f"17TRACK does not take {refused}.")
