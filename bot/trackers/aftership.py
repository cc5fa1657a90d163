"""AfterShip: register numbers, read signed reports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import msgspec
from msgspec.structs import astuple

from bot.reading import check_base64, dig, digest, iso_time, mapping, mappings, read_json, text
from bot.world import Answer, Ask, Field, Reading, Request, Tracker, Wire
from models.errors import Malformed, Unavailable, Uncertain, Undeliverable
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places, status

NAME = "aftership"
API = "https://api.aftership.com/tracking/2026-07"
MOST_EVENTS = 500
ALREADY_EXISTS = 4003  # https://www.aftership.com/docs/tracking/quickstart/request-errors
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class AfterShip:
    name: str = NAME
    fields: tuple[Field, ...] = (
        Field(name="secret", label="Webhook secret", secret=True),
        Field(name="key", label="API key", secret=True),
    )

    def read(self, request: Request, connection: Connection) -> Reading:
        secret = connection.secrets.get("secret", "")
        check_base64(secret, request.raw, request.header("aftership-hmac-sha256"))
        body = mapping(read_json(request.raw))
        event = body.get("event")
        if not isinstance(event, str):
            raise Malformed("A report names its event.")
        if event != "tracking_update":
            return Reading()
        name = f"{text(body.get('event_id'), 64)}:{digest(request.raw)}"
        return Reading(arrivals=(_reported(mapping(body.get("msg")), name, connection),))

    async def register(self, numbers: Sequence[tuple[str, str]], connection: Connection, wire: Wire) -> None:
        key = connection.secrets.get("key")
        if not key:
            raise Undeliverable("AfterShip: the connection has no API key.")
        base = (connection.settings.get("api") or API).rstrip("/")
        refused = []
        for number, carrier in numbers:
            code = _refusal(await wire.call(_registration(base, key, number, carrier)))
            if code:
                refused.append(f"{number} ({code})")
        if refused:
            raise Undeliverable(f"AfterShip does not take {', '.join(refused)}.")


TRACKER: Tracker = AfterShip()


def _reported(tracking: dict[str, object], name: str, connection: Connection) -> TrackingReported:
    number = text(tracking.get("tracking_number"), 50)
    if not number:
        raise Malformed("A report names its number.")
    reports = mappings(tracking.get("checkpoints"))
    sides = (_country(tracking, "origin_"), _country(tracking, "destination_"))
    events = {event for event in (_event(each, sides) for each in reports) if event}
    return TrackingReported(
        key=f"{NAME}:{connection.connection_id}:{name}",
        seller_id=connection.seller_id,
        source=connection.connection_id,
        number=number,
        carrier=text(tracking.get("slug"), 100),
        events=tuple(sorted(events, key=astuple))[-MOST_EVENTS:],
    )


def _event(report: dict[str, object], sides: tuple[str, str]) -> TrackingEvent | None:
    country = _country(report, "")
    at = _moment(report.get("checkpoint_time"), country)
    if at is None:
        return None
    codes = [code for code in (text(report.get(name), 100) for name in ("subtag", "tag")) if code]
    description = text(report.get("message"))
    raw_tag = text(report.get("raw_tag"), 100)
    meant = status.meaning(NAME, codes, description, raw_tag)
    return TrackingEvent(
        at=at,
        status=meant.status,
        leg=meant.leg or (places.border(country, *sides) if meant.status in status.CUSTOMS else ""),
        description=description,
        country=country,
        place=_place(report),
        provider=NAME,
        code=codes[0] if codes else "",
    )


def _moment(stamp: object, country: str) -> datetime | None:
    """Many carriers' checkpoints are in local time and do not say of where: then it is where the parcel was."""
    at = iso_time(stamp)
    return places.placed(at, str(stamp), country) if at else None


def _country(report: dict[str, object], side: str) -> str:
    """Later versions of the API call `country_iso3` `country_region`."""
    names = (f"{side}country_iso3", f"{side}country_region")
    return next(filter(None, (places.alpha_2(text(report.get(name), 3)) for name in names)), "")


def _place(report: dict[str, object]) -> str:
    parts = (text(report.get(part), 100) for part in ("city", "state"))
    return text(report.get("location"), 200) or ", ".join(filter(None, parts))


def _registration(base: str, key: str, number: str, carrier: str) -> Ask:
    """A carrier is named by AfterShip's slug; with any other word it had better find the carrier itself."""
    body = {"tracking_number": number} | ({"slug": carrier} if _SLUG.fullmatch(carrier) else {})
    headers = {"as-api-key": key, "Content-Type": "application/json"}
    return Ask(method="POST", url=f"{base}/trackings", headers=headers, body=msgspec.json.encode(body))


def _refusal(answer: Answer) -> str:
    """Why this number is not taken; empty when it is, or was before."""
    if answer.status == 429 or answer.status >= 500:
        after = answer.headers.get("retry-after", "")
        raise Unavailable(
            "AfterShip: not now.", float(after) if after.isdecimal() else None, whole=answer.status == 429
        )
    if answer.status in (401, 403):
        raise Undeliverable(f"AfterShip refuses the API key (HTTP {answer.status}).")
    try:
        code = dig(read_json(answer.body), "meta", "code")
    except Malformed:
        raise Uncertain(f"AfterShip: an answer {answer.status} that cannot be read.") from None
    if answer.status < 300 or code == ALREADY_EXISTS:
        return ""
    return text(code, 20) or str(answer.status)


def _retry_after(answer: Answer) -> float | None:
    after = answer.headers.get("retry-after", "")
    return min(float(after), 3600) if after.isdecimal() else None
