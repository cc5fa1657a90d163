"""TrackingMore: register numbers, take its signed knocks, ask for what there is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import msgspec

from bot import reports
from bot.reading import check_hex, dig, listing, mapping, mappings, read_json, text
from bot.world import Answer, Ask, Field, Pace, Probed, Pulled, Reading, Request, Tracker, Wire
from models.errors import BadSignature, Malformed, Misconfigured, ParleyError, Unavailable, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, scans
from models.rules.scans import Report

NAME = "trackingmore"
API = "https://api.trackingmore.com/v4"
PAUSE = 120.0  # https://support.trackingmore.com/en/article/trackingmore-api-request-rate-limit-c0ye70/
# Its own codes: https://github.com/TrackingMore-API/trackingmore-sdk-nodejs
GOOD, ALREADY_EXISTS, NOT_REGISTERED, QUOTA_USED_UP = 200, 4101, 4102, 4190
REFUSALS = {
    4110: "its form is wrong",
    4120: "it does not know this carrier",
    4121: "it cannot tell the carrier, so name it in the order",
    4122: "the carrier asks for more than the number",
}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class TrackingMore:
    name: str = NAME
    fields: tuple[Field, ...] = (
        Field(name="secret", label="Webhook secret", secret=True),
        Field(name="key", label="API key", secret=True),
    )
    registers: Pace = Pace(name="create", a_second=3, batch=40)
    pulls: Pace = Pace(name="get", a_second=10, batch=40)

    def read(self, request: Request, connection: Connection) -> Reading:
        """Its signature covers a time stamp and not the body, so nothing in the body is believed: it is a knock."""
        stamp = request.header("timestamp")
        if not stamp:
            raise BadSignature
        check_hex(
            connection.secrets.get("secret", ""), stamp.encode("utf-8", "surrogatepass"), request.header("signature")
        )
        body = mapping(read_json(request.raw))
        data = body.get("data")
        if isinstance(data, dict) and (number := text(data.get("tracking_number"), 50)):
            return Reading(news=(number,))
        if not isinstance(body.get("event"), str):
            raise Malformed("A report names its number.")
        return Reading()

    async def register(
        self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire
    ) -> Mapping[str, ParleyError]:
        """A carrier is named by TrackingMore's slug; with any other word it had better find the carrier itself."""
        wanted = [
            {"tracking_number": number} | ({"courier_code": carrier} if _SLUG.fullmatch(carrier) else {})
            for number, carrier in numbers
        ]
        _, data = _told(await wire.call(_ask(connection, "POST", "/trackings/batch", msgspec.json.encode(wanted))))
        refused: dict[str, ParleyError] = {}
        for each in _list(dig(data, "error")):
            number, code = text(each.get("tracking_number"), 50), _whole(each.get("errorCode"))
            if code != ALREADY_EXISTS:
                refused[number] = _against(number, code)
        return refused

    async def pull(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> Pulled:
        wanted = dict.fromkeys(number for number, _ in numbers)
        query = urlencode({"tracking_numbers": ",".join(wanted), "limit": 200})
        code, data = _told(await wire.call(_ask(connection, "GET", f"/trackings/get?{query}")))
        try:
            found = [] if code == NOT_REGISTERED else mappings(listing(data))
            arrivals = tuple(_reported(each, connection) for each in found)
        except Malformed:
            raise Uncertain("TrackingMore: a list that cannot be read.") from None
        known = {each.number for each in arrivals}
        return Pulled(arrivals=arrivals, strangers=tuple(each for each in wanted if each not in known))

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        """As `pull` asks, of a number that nobody has."""
        await self.pull((("PARLEY0000000000", ""),), connection, wire)
        return Probed()


TRACKER: Tracker = TrackingMore()


def _reported(tracking: dict[str, object], connection: Connection) -> TrackingReported:
    """The carriers of both ends in one list: each sends its own, newest first."""
    number = text(tracking.get("tracking_number"), 50)
    if not number:
        raise Malformed("A report names its number.")
    sides = tuple(places.alpha_2(text(tracking.get(f"{end}_country"), 3)) for end in ("origin", "destination"))
    told = [each for end in ("origin_info", "destination_info") for each in mappings(dig(tracking, end, "trackinfo"))]
    events = reports.ordered(_event(each, (sides[0], sides[1])) for each in told)
    return reports.reported(NAME, connection, number, text(tracking.get("courier_code"), 100), events)


def _event(scan: dict[str, object], sides: tuple[str, str]) -> TrackingEvent | None:
    country = places.alpha_2(text(scan.get("country_iso2"), 3))
    at = reports.moment(scan.get("checkpoint_date")) or reports.moment(scan.get("Date"))
    if at is None:
        return None
    named = ("checkpoint_delivery_substatus", "substatus", "checkpoint_delivery_status")
    seen = Report(
        provider=NAME,
        at=at.at,
        zoned=at.zoned,
        codes=tuple(text(scan.get(name), 100) for name in named),
        description=text(scan.get("tracking_detail")) or text(scan.get("StatusDescription")),
        country=country,
        place=reports.place(scan.get("location") or scan.get("Details"), scan.get("city"), scan.get("state")),
        state=text(scan.get("state"), 100),
        origin=sides[0],
        destination=sides[1],
    )
    return scans.event(seen)


def _ask(connection: Connection, method: str, path: str, body: bytes | None = None) -> Ask:
    """Raises Misconfigured."""
    key = connection.secrets.get("key")
    if not key:
        raise Misconfigured("TrackingMore: the connection has no API key.")
    base = (connection.settings.get("api") or API).rstrip("/")
    headers = {"Tracking-Api-Key": key, "Content-Type": "application/json", "Accept": "application/json"}
    return Ask(method=method, url=base + path, headers=headers, body=body)


def _told(answer: Answer) -> tuple[int | None, object]:
    """TrackingMore's own code and the data. Raises what stands against the whole request."""
    body = reports.answered("TrackingMore", answer, PAUSE)
    code = _whole(dig(body, "meta", "code"))
    if code == QUOTA_USED_UP:
        raise reports.used_up("TrackingMore")
    if answer.status >= 300 and code != NOT_REGISTERED:
        raise Undeliverable(f"TrackingMore refuses the request (HTTP {answer.status}, code {code}).")
    return code, dig(body, "data")


def _against(number: str, code: int | None) -> Undeliverable | Unavailable:
    """One number's own fate: what stands against it does not stand against the others."""
    if code == QUOTA_USED_UP:
        return reports.used_up("TrackingMore")
    why = REFUSALS.get(code or 0, "it gave no reason that is known here")
    return Undeliverable(f"TrackingMore does not take {number}: {why} ({code}).")


def _list(data: object) -> list[dict[str, object]]:
    """Raises Uncertain."""
    try:
        return mappings(data)
    except Malformed:
        raise Uncertain("TrackingMore: an answer that cannot be read.") from None


def _whole(code: object) -> int | None:
    return int(code) if isinstance(code, int | str) and str(code).isascii() and str(code).isdecimal() else None
