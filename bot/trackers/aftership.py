"""AfterShip: register numbers, read signed reports, ask for what was not reported."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import msgspec

from bot import reports
from bot.reading import check_base64, dig, listing, mapping, mappings, read_json, text
from bot.world import Answer, Ask, Field, Pace, Probed, Pulled, Reading, Request, Tracker, Wire
from models.errors import Malformed, Misconfigured, ParleyError, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, scans
from models.rules.scans import Report

NAME = "aftership"
API = "https://api.aftership.com/tracking/2026-07"
ALREADY_EXISTS = 4003  # https://www.aftership.com/docs/tracking/quickstart/request-errors
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class AfterShip:
    name: str = NAME
    fields: tuple[Field, ...] = (
        Field(name="secret", label="Webhook secret", secret=True),
        Field(name="key", label="API key", secret=True),
    )
    # https://www.aftership.com/docs/tracking/2025-01/quickstart/rate-limit; a list takes 50 numbers, a registration one.
    registers: Pace = Pace(name="create", a_second=20, batch=1)
    pulls: Pace = Pace(name="list", a_second=6, batch=50)

    def read(self, request: Request, connection: Connection) -> Reading:
        secret = connection.secrets.get("secret", "")
        check_base64(secret, request.raw, request.header("aftership-hmac-sha256"))
        body = mapping(read_json(request.raw))
        event = body.get("event")
        if not isinstance(event, str):
            raise Malformed("A report names its event.")
        if event != "tracking_update":
            return Reading()
        return Reading(arrivals=(_reported(mapping(body.get("msg")), connection),))

    async def register(
        self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire
    ) -> Mapping[str, ParleyError]:
        refused: dict[str, ParleyError] = {}
        for number, carrier in numbers:
            # A carrier is named by AfterShip's slug; with any other word it had better find the carrier itself.
            body = {"tracking_number": number} | ({"slug": carrier} if _SLUG.fullmatch(carrier) else {})
            answer = await wire.call(_ask(connection, "POST", "/trackings", msgspec.json.encode(body)))
            code, _ = _told(answer)
            if answer.status >= 300 and code != ALREADY_EXISTS:
                refused[number] = Undeliverable(f"AfterShip does not take {number} ({code or answer.status}).")
        return refused

    async def pull(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> Pulled:
        wanted = dict.fromkeys(number for number, _ in numbers)
        query = urlencode({"tracking_numbers": ",".join(wanted), "limit": 200})
        answer = await wire.call(_ask(connection, "GET", f"/trackings?{query}"))
        code, data = _told(answer)
        if answer.status >= 300:
            raise Undeliverable(f"AfterShip refuses to list parcels ({code or answer.status}).")
        try:
            arrivals = tuple(_reported(each, connection) for each in mappings(listing(dig(data, "trackings"))))
        except Malformed:
            raise Uncertain("AfterShip: a list that cannot be read.") from None
        known = {each.number for each in arrivals}
        return Pulled(arrivals=arrivals, strangers=tuple(each for each in wanted if each not in known))

    async def probe(self, connection: Connection, wire: Wire) -> Probed:
        answer = await wire.call(_ask(connection, "GET", "/trackings?limit=1"))
        code, _ = _told(answer)
        if answer.status >= 300:
            raise Undeliverable(f"AfterShip refuses to list parcels ({code or answer.status}).")
        return Probed()


TRACKER: Tracker = AfterShip()


def _reported(tracking: dict[str, object], connection: Connection) -> TrackingReported:
    number = text(tracking.get("tracking_number"), 50)
    if not number:
        raise Malformed("A report names its number.")
    sides = (_country(tracking, "origin_"), _country(tracking, "destination_"))
    told = mappings(tracking.get("checkpoints"))
    signer = text(tracking.get("signed_by"), 60)
    events = reports.ordered(_event(each, signer, sides) for each in told)
    return reports.reported(NAME, connection, number, text(tracking.get("slug"), 100), events)


def _event(scan: dict[str, object], signer: str, sides: tuple[str, str]) -> TrackingEvent | None:
    at = reports.moment(scan.get("checkpoint_time"))
    if at is None:
        return None
    seen = Report(
        provider=NAME,
        at=at.at,
        zoned=at.zoned,
        codes=(text(scan.get("subtag"), 100), text(scan.get("tag"), 100)),
        description=text(scan.get("message")),
        carrier_code=text(scan.get("raw_tag"), 100),
        country=_country(scan, ""),
        place=reports.place(scan.get("location"), scan.get("city"), scan.get("state")),
        state=text(scan.get("state"), 100),
        signer=signer,
        origin=sides[0],
        destination=sides[1],
    )
    return scans.event(seen)


def _country(report: dict[str, object], side: str) -> str:
    """Later versions of the API call `country_iso3` `country_region`."""
    names = (f"{side}country_iso3", f"{side}country_region")
    return next(filter(None, (places.alpha_2(text(report.get(name), 3)) for name in names)), "")


def _ask(connection: Connection, method: str, path: str, body: bytes | None = None) -> Ask:
    """Raises Misconfigured."""
    key = connection.secrets.get("key")
    if not key:
        raise Misconfigured("AfterShip: the connection has no API key.")
    base = (connection.settings.get("api") or API).rstrip("/")
    headers = {"as-api-key": key, "Content-Type": "application/json"}
    return Ask(method=method, url=base + path, headers=headers, body=body)


def _told(answer: Answer) -> tuple[int | None, object]:
    """AfterShip's own code and the data. Raises what stands against the whole request."""
    body = reports.answered("AfterShip", answer)
    code = dig(body, "meta", "code")
    return code if isinstance(code, int) else None, dig(body, "data")
