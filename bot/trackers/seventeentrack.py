"""17TRACK: register numbers, read signed reports."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from bot import reports
from bot.reading import dig, mapping, mappings, read_json, text
from bot.reports import Stamp
from bot.world import Answer, Ask, Field, Pace, Probed, Pulled, Reading, Request, Tracker, Wire
from models.errors import BadSignature, Malformed, Misconfigured, ParleyError, Unavailable, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, scans
from models.rules.scans import Report

NAME = "17track"
API = "https://api.17track.net/track/v2.2"

# What a rejection or an answer's code asks of us: https://help.17track.net/hc/en-us/articles/37570440168473
ALREADY_REGISTERED, NOT_REGISTERED = -18019901, -18019902
LATER = frozenset({-18010003, -18019909})
QUOTA = frozenset({-18019907, -18019908})
SHUT = {
    -18010001: "this server's address is not on the list in its dashboard",
    -18010002: "the API key is wrong",
    -18010004: "the account is disabled",
    -18010005: "the key may not do this",
}
REFUSALS = {
    -18010012: "its form is wrong",
    -18010018: "the carrier asks for the country as well",
    -18010019: "the carrier asks for the postcode as well",
    -18010020: "the carrier asks for the phone number as well",
    -18010022: "the carrier asks for more than the number",
    -18019903: "it cannot tell the carrier, so name it in the order",
    -18019910: "it does not know this carrier's code",
    -18019911: "this carrier's parcels cannot be tracked there",
}
_CARRIER = re.compile(r"[0-9]{1,9}")


class SeventeenTrack:
    name: str = NAME
    fields: tuple[Field, ...] = (Field(name="key", label="API security key", secret=True),)
    # https://asset.17track.net/api/document/v2.2_en/index.html: 40 numbers a request, 3 requests a second for a key.
    registers: Pace = Pace(a_second=3, batch=40)
    pulls: Pace = registers

    def read(self, request: Request, connection: Connection) -> Reading:
        _check_sign(connection.secrets.get("key", ""), request)
        body = mapping(read_json(request.raw))
        event = body.get("event")
        if not isinstance(event, str):
            raise Malformed("A report names its event.")
        if event != "TRACKING_UPDATED":
            return Reading()
        return Reading(arrivals=(_reported(mapping(body.get("data")), connection),))

    async def register(
        self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire
    ) -> Mapping[str, ParleyError]:
        data = _data(await wire.call(_ask("register", numbers, connection)))
        codes = {number: code for number, code in _rejected(data).items() if code != ALREADY_REGISTERED}
        return {number: _against(number, code) for number, code in codes.items()}

    async def pull(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> Pulled:
        data = _data(await wire.call(_ask("gettrackinfo", numbers, connection)))
        known = [each for each in mappings(data.get("accepted")) if isinstance(each.get("track_info"), dict)]
        return Pulled(
            arrivals=tuple(_reported(each, connection) for each in known),
            strangers=tuple(sorted(number for number, code in _rejected(data).items() if code == NOT_REGISTERED)),
        )

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        """`getquota` spends nothing."""
        data = _data(await wire.call(_ask("getquota", (), connection)))
        left, total = data.get("quota_remain"), data.get("quota_total")
        return Probed(left=left if isinstance(left, int) else None, total=total if isinstance(total, int) else None)


TRACKER: Tracker = SeventeenTrack()


def _check_sign(key: str, request: Request) -> None:
    """The sign is a plain hash of body and key, no HMAC. Raises BadSignature, also when we have no key."""
    expected = hashlib.sha256(request.raw + b"/" + key.encode("utf-8", "surrogatepass")).hexdigest()
    given = request.header("sign")
    if not key or not hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass")):
        raise BadSignature


def _reported(data: dict[str, object], connection: Connection) -> TrackingReported:
    number = text(data.get("number"), 50)
    if not number:
        raise Malformed("A report names its number.")
    info = data.get("track_info")
    providers = mappings(dig(info, "tracking", "providers"))
    carrier = next(filter(None, (text(dig(each, "provider", "name"), 100) for each in providers)), "")
    return reports.reported(NAME, connection, number, carrier, _events(info, providers))


def _events(info: object, providers: list[dict[str, object]]) -> tuple[TrackingEvent, ...]:
    """All carriers' events in one list: each carrier sends its own, newest first."""
    told = [each for provider in providers for each in mappings(provider.get("events"))]
    latest = dig(info, "latest_event")
    if not told and isinstance(latest, dict):
        told = [latest]
    ends = dig(info, "shipping_info")
    sides = (_country(dig(ends, "shipper_address")), _country(dig(ends, "recipient_address")))
    return reports.ordered(_event(each, info, sides) for each in told)


def _event(scan: dict[str, object], info: object, sides: tuple[str, str]) -> TrackingEvent | None:
    at = _moment(scan)
    if at is None:
        return None
    where = scan.get("address")
    seen = Report(
        provider=NAME,
        at=at.at,
        zoned=at.zoned,
        codes=tuple(_codes(scan, info)),
        description=text(scan.get("description")),
        translated=text(dig(scan, "description_translation", "description")),
        country=_country(where),
        place=reports.place(scan.get("location"), dig(where, "city"), dig(where, "state")),
        state=text(dig(where, "state"), 100),
        origin=sides[0],
        destination=sides[1],
    )
    return scans.event(seen)


def _codes(scan: dict[str, object], info: object) -> Iterable[str]:
    """The event's own; the newest event often has none, then it is what the parcel's status is about."""
    yield text(scan.get("sub_status"), 100)
    yield text(scan.get("stage"), 100)
    latest = dig(info, "latest_event")
    if all(scan.get(name) == dig(latest, name) for name in ("time_utc", "time_iso", "description")):
        for path in (("latest_event", "stage"), ("latest_status", "sub_status"), ("latest_status", "status")):
            yield text(dig(info, *path), 100)


def _moment(scan: dict[str, object]) -> Stamp | None:
    """Some events have their time in `time_raw` only, which is an object or a text."""
    if at := reports.moment(scan.get("time_utc"), utc=True):
        return at
    raw = scan.get("time_raw")
    day, hour, zone = (text(dig(raw, part), 30) for part in ("date", "time", "timezone"))
    for stamp in (text(scan.get("time_iso"), 50), text(raw, 50), f"{day}T{hour}{zone}", f"{day}T{hour}", day):
        if at := reports.moment(stamp):
            return at
    return None


def _country(where: object) -> str:
    return places.alpha_2(text(dig(where, "country"), 3))


def _ask(what: str, numbers: Sequence[tuple[str, str]], connection: Connection) -> Ask:
    """Carriers are numbers of 17TRACK's own; without one it finds the carrier itself. Raises Misconfigured."""
    key = connection.secrets.get("key")
    if not key:
        raise Misconfigured("17TRACK: the connection has no key.")
    base = (connection.settings.get("api") or API).rstrip("/")
    body = [
        {"number": number, "carrier": int(carrier)} if _CARRIER.fullmatch(carrier) else {"number": number}
        for number, carrier in numbers
    ]
    headers = {"17token": key, "Content-Type": "application/json"}
    return Ask(method="POST", url=f"{base}/{what}", headers=headers, body=msgspec.json.encode(body))


def _data(answer: Answer) -> dict[str, object]:
    """What was accepted and rejected. Raises what stands against the whole request."""
    body = reports.answered("17TRACK", answer)
    code = _code(body)
    if code in LATER | QUOTA:
        raise _later(code)
    if code in SHUT:
        raise Misconfigured(f"17TRACK refuses the connection: {SHUT[code]} ({code}).")
    if answer.status >= 400 or code != 0:
        raise Undeliverable(f"17TRACK refuses the request (HTTP {answer.status}, code {code}).")
    try:
        data = mapping(dig(body, "data"))
        mappings(data.get("rejected"))
    except Malformed:
        raise Uncertain("17TRACK: an answer that cannot be read.") from None
    return data


def _rejected(data: dict[str, object]) -> dict[str, int | None]:
    """The numbers that were not taken, with the code that says why."""
    return {text(each.get("number"), 50): _code(each.get("error")) for each in mappings(data.get("rejected"))}


def _code(told: object) -> int | None:
    code = dig(told, "code")
    return code if isinstance(code, int) else None


def _against(number: str, code: int | None) -> ParleyError:
    """One number's own fate: what stands against it does not stand against the others."""
    if code in LATER | QUOTA:
        return _later(code)
    why = REFUSALS.get(code or 0, "it gave no reason that is known here")
    return Undeliverable(f"17TRACK does not take {number}: {why} ({code}).")


def _later(code: int | None) -> Unavailable:
    return reports.used_up("17TRACK") if code in QUOTA else Unavailable(f"17TRACK: not now ({code}).")
