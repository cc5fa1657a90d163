"""What trackers say: a stamp to a moment, a history to one report, an answer to what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import astuple

from bot.reading import digest, iso_time, read_json, retry_after, text
from bot.world import Answer
from models.errors import Malformed, Misconfigured, Unavailable, Uncertain
from models.facts.fact import dump
from models.facts.inbound import TrackingReported
from models.facts.parcels import TrackingEvent
from models.facts.people import Connection
from models.rules import places

MOST_EVENTS = 500
# Seconds until a tracker whose quota is used up is tried again: soon enough after it is renewed or bought.
QUOTA_PAUSE = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A moment as it was told. Without a zone (`zoned` is false) it is local, and `at` is that local time read as UTC."""

    at: datetime
    zoned: bool


def moment(stamp: object, *, utc: bool = False) -> Stamp | None:
    """Many carriers' scans are in local time and do not say so. `utc`: this field is in UTC even without a zone."""
    at = iso_time(stamp)
    return Stamp(at=at, zoned=utc or places.zoned(str(stamp))) if at else None


def place(whole: object, *parts: object) -> str:
    """The place as it is named, or else its parts."""
    return text(whole, 200) or ", ".join(filter(None, (text(each, 100) for each in parts)))


def ordered(events: Iterable[TrackingEvent | None]) -> tuple[TrackingEvent, ...]:
    """Each event once, the oldest first; of very many the newest."""
    return tuple(sorted({each for each in events if each}, key=astuple))[-MOST_EVENTS:]


def reported(
    provider: str, connection: Connection, number: str, carrier: str, events: tuple[TrackingEvent, ...]
) -> TrackingReported:
    """The key is what is said, not how it came: what we ask for and is known already is the same arrival again."""
    said = digest(number, carrier, dump(events))
    return TrackingReported(
        key=f"{provider}:{connection.connection_id}:{said}",
        seller_id=connection.seller_id,
        source=connection.connection_id,
        number=number,
        carrier=carrier,
        events=events,
    )


def answered(title: str, answer: Answer, pause: float | None = None) -> object:
    """What the tracker `title` answered, as JSON. `pause`: the seconds to wait when it is too fast for it.

    Raises what stands against the whole request, whatever was asked, in words for the seller.
    """
    if answer.status == 429:
        asked = retry_after(answer.headers) or pause
        raise Unavailable(f"{title}: too many requests, so the rest waits.", asked, whole=True)
    if answer.status >= 500:
        raise Unavailable(f"{title} does not answer (HTTP {answer.status}).", retry_after(answer.headers))
    if answer.status in (401, 403):
        raise Misconfigured(f"{title} refuses the API key (HTTP {answer.status}): connect it with the right one.")
    if answer.status == 402:
        raise used_up(title)
    try:
        return read_json(answer.body)
    except Malformed:
        raise Uncertain(f"{title}: an answer (HTTP {answer.status}) that cannot be read.") from None


def used_up(title: str) -> Unavailable:
    return Unavailable(
        f"{title} takes no more: its quota is used up. Buy more there; the rest waits.", QUOTA_PAUSE, True
    )
