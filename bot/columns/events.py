"""What do these rows of ours say of parcels?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.columns import cells
from bot.columns.cells import Wrong
from bot.columns.orders import Owner
from bot.columns.rows import BadRow, Row
from bot.reading import digest, text
from models.facts.fact import dump
from models.facts.inbound import TrackingReported
from models.facts.parcels import Status, TrackingEvent
from models.rules.status import Meaning, meaning

COLUMNS = ("tracking", "at", "status", "code", "provider", "description", "country", "location")
_WORDS = tuple(status.value for status in Status)


def events(rows: Iterable[Row | BadRow], owner: Owner) -> tuple[list[TrackingReported], list[BadRow]]:
    """One report a tracking number, its events in time, and the rows that cannot be used."""
    found: dict[str, list[TrackingEvent]] = {}
    bad: list[BadRow] = []
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        try:
            number, event = event_of(owner.dates.tidied(row.cells))
        except Wrong as wrong:
            bad.append(BadRow(line=row.line, reason=str(wrong)))
        else:
            found.setdefault(number, []).append(event)
    return reports(found, owner), bad


def reports(found: Mapping[str, Iterable[TrackingEvent]], owner: Owner) -> list[TrackingReported]:
    """One for each number, keyed by its content: the same events again change nothing."""
    return [
        _report(number, tuple(sorted(events, key=lambda each: each.key)), owner) for number, events in found.items()
    ]


def event_of(found: Mapping[str, object]) -> tuple[str, TrackingEvent]:
    """A tracking number and what happened to it. Raises Wrong."""
    number = cells.number(found.get("tracking"))
    if not number:
        raise Wrong("tracking: missing")
    if not text(found.get("at")):
        raise Wrong("at: missing")
    status, leg = _status(found)
    said = text(found.get("country"), 80)
    description = text(found.get("description"), 500)
    handed_over = meaning("", "delivered", description) if status is Status.DELIVERED else Meaning()
    event = TrackingEvent(
        at=cells.moment(found["at"], "at"),
        status=status,
        leg=leg,
        description=description,
        country=cells.country(said),
        place=text(found.get("location"), 200),
        provider=text(found.get("provider"), 50).lower(),
        code=text(found.get("code"), 100),
        left=handed_over.left,
        signer=handed_over.signer,
    )
    if said and not event.country:
        raise Wrong(f"country: {said[:40]!r} is no country (two letters of ISO 3166)")
    return number, event


def _status(found: Mapping[str, object]) -> tuple[Status, str]:
    word = text(found.get("status"), 50).lower().replace(" ", "_").replace("-", "_")
    return _told(
        word, text(found.get("provider"), 50), text(found.get("code"), 100), text(found.get("description"), 500)
    )


@lru_cache(maxsize=4096)  # carriers say the same again and again
def _told(word: str, provider: str, code: str, description: str) -> tuple[Status, str]:
    if not word and not (provider and code):
        raise Wrong("status: missing, and there is no provider with a code to tell it by")
    if word and word not in _WORDS:
        raise Wrong(f"status: {word[:40]!r} is no word of ours ({', '.join(_WORDS)})")
    by_code = meaning(provider, (code,), description)
    if not word:
        return by_code.status, by_code.leg
    status = Status(word)
    return status, by_code.leg if by_code.status is status else meaning("", (word,), description).leg


def _report(number: str, events: tuple[TrackingEvent, ...], owner: Owner) -> TrackingReported:
    key = f"{owner.kind}:{owner.connection_id}:tracking:{digest(number, *map(dump, events))}"
    return TrackingReported(
        key=key, seller_id=owner.seller_id, source=owner.connection_id, number=number, events=events
    )
