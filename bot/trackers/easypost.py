"""EasyPost: make trackers, read signed events, ask for what was not reported."""

from __future__ import annotations

import unicodedata
from base64 import b64encode
from collections.abc import Mapping, Sequence

import msgspec

from bot import reports
from bot.reading import check_hex, dig, listing, mapping, mappings, read_json, text
from bot.world import Answer, Ask, Field, Pace, Probed, Pulled, Reading, Request, Tracker, Wire
from models.errors import BadSignature, Malformed, Misconfigured, ParleyError, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, scans
from models.rules.scans import Report

NAME = "easypost"
API = "https://api.easypost.com/v2"
SCHEME = "hmac-sha256-hex="


class EasyPost:
    name: str = NAME
    fields: tuple[Field, ...] = (
        Field(name="secret", label="Webhook secret", secret=True),
        Field(name="key", label="API key", secret=True),
    )
    # https://docs.easypost.com/guides/rate-limiting-guide: 5 a second where it lists; 20 is its usual page.
    registers: Pace = Pace(a_second=5, batch=1)
    pulls: Pace = Pace(a_second=5, batch=20)

    def read(self, request: Request, connection: Connection) -> Reading:
        _check_signature(connection.secrets.get("secret", ""), request)
        body = mapping(read_json(request.raw))
        if not any(isinstance(body.get(name), str) for name in ("description", "object")) and "has_more" not in body:
            raise Malformed("An event says what it is about.")
        tracker = body.get("result")
        if not isinstance(tracker, dict) or tracker.get("object") != "Tracker":
            return Reading()  # claims, batches, refunds, and what has no result
        return Reading(arrivals=(_reported(tracker, connection),))

    async def register(
        self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire
    ) -> Mapping[str, ParleyError]:
        """EasyPost finds the carrier; the same number within three months is the same tracker and costs nothing."""
        refused: dict[str, ParleyError] = {}
        for number, _ in numbers:
            answer = await wire.call(_ask(connection, "/trackers", {"tracker": {"tracking_code": number}}))
            body = reports.answered("EasyPost", answer)
            if answer.status >= 300:
                refused[number] = Undeliverable(f"EasyPost does not take {number}: {_why(body, answer)}.")
        return refused

    async def pull(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> Pulled:
        wanted = list(dict.fromkeys(number for number, _ in numbers))
        answer = await wire.call(_ask(connection, "/trackers/batch", {"tracking_codes": wanted}))
        body = reports.answered("EasyPost", answer)
        if answer.status >= 300:
            raise Undeliverable(f"EasyPost refuses to list parcels: {_why(body, answer)}.")
        try:
            arrivals = tuple(_reported(each, connection) for each in mappings(listing(dig(body, "trackers"))))
        except Malformed:
            raise Uncertain("EasyPost: a list that cannot be read.") from None
        known = {each.number for each in arrivals}
        return Pulled(arrivals=arrivals, strangers=tuple(each for each in wanted if each not in known))

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        """As `pull` asks, of a number that nobody has."""
        await self.pull((("PARLEY0000000000", ""),), connection, wire)
        return Probed()


TRACKER: Tracker = EasyPost()


def _check_signature(secret: str, request: Request) -> None:
    """https://docs.easypost.com/docs/webhooks: over the body as it came, under the normalised secret."""
    scheme, given = request.header("x-hmac-signature")[: len(SCHEME)], request.header("x-hmac-signature")[len(SCHEME) :]
    if scheme != SCHEME:
        raise BadSignature
    check_hex(unicodedata.normalize("NFKD", secret), request.raw, given)


def _reported(tracker: dict[str, object], connection: Connection) -> TrackingReported:
    number = text(tracker.get("tracking_code"), 50)
    if not number:
        raise Malformed("A tracker names its number.")
    ends = ("origin_tracking_location", "destination_tracking_location")
    origin, destination = (_country(dig(tracker, "carrier_detail", end)) for end in ends)
    told = mappings(tracker.get("tracking_details"))
    signer = text(tracker.get("signed_by"), 200)
    events = reports.ordered(_event(each, (origin, destination), signer) for each in told)
    return reports.reported(NAME, connection, number, text(tracker.get("carrier"), 100), events)


def _event(scan: dict[str, object], sides: tuple[str, str], signer: str) -> TrackingEvent | None:
    """The tracker's own status lags behind its newest scan, so only the scans count. Times are in UTC or name their zone."""
    where = scan.get("tracking_location")
    country = _country(where)
    at = reports.moment(scan.get("datetime"), utc=True)
    if at is None:
        return None
    state, detail = text(scan.get("status"), 50), text(scan.get("status_detail"), 50)
    seen = Report(
        provider=NAME,
        at=at.at,
        zoned=at.zoned,
        codes=(f"{state}/{detail}" if state and detail else "", state, detail),
        signer=signer if state == "delivered" else "",
        description=text(scan.get("message")) or text(scan.get("description")),
        country=country,
        place=reports.place("", dig(where, "city"), dig(where, "state")),
        state=text(dig(where, "state"), 100),
        origin=sides[0],
        destination=sides[1],
    )
    return scans.event(seen)


def _country(where: object) -> str:
    return places.alpha_2(text(dig(where, "country"), 3))


def _ask(connection: Connection, path: str, body: object) -> Ask:
    """The key is the user of a basic authorisation, without a password. Raises Misconfigured."""
    key = connection.secrets.get("key")
    if not key:
        raise Misconfigured("EasyPost: the connection has no API key.")
    base = (connection.settings.get("api") or API).rstrip("/")
    user = b64encode(f"{key}:".encode()).decode()
    headers = {"Authorization": f"Basic {user}", "Content-Type": "application/json"}
    return Ask(method="POST", url=base + path, headers=headers, body=msgspec.json.encode(body))


def _why(body: object, answer: Answer) -> str:
    return text(dig(body, "error", "message"), 200).rstrip(".") or f"HTTP {answer.status}"
