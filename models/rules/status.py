"""What does this tracking event mean?"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from models.facts.fact import Fact
from models.facts.parcels import Status

TEXT_LIMIT = 500
MARKS = "<>!?"
_EMSEVT = re.compile("e[mdx][a-z]")
_NEVER = "(?!)"

CUSTOMS = frozenset(
    {Status.CUSTOMS_PRESENTED, Status.CUSTOMS_HELD, Status.CUSTOMS_RELEASED, Status.CUSTOMS_ACTION_REQUIRED}
)
ALARMING = frozenset(
    {
        Status.CUSTOMS_HELD,
        Status.CUSTOMS_ACTION_REQUIRED,
        Status.DELIVERY_ATTEMPT_FAILED,
        Status.RETURNING,
        Status.RETURNED,
        Status.DAMAGED,
        Status.LOST,
        Status.CANCELLED,
        Status.EXPIRED,
    }
)
_MILD = frozenset({Status.IN_TRANSIT, Status.UNKNOWN})
_ON_THE_WAY = frozenset(
    {Status.ACCEPTED, Status.IN_TRANSIT, Status.DEPARTED_ORIGIN_COUNTRY, Status.ARRIVED_DESTINATION_COUNTRY, *CUSTOMS}
)
# Papers are sent ahead and charges are collected at the door: here only customs that wants or stops something counts.
_BESIDE_CUSTOMS = frozenset(
    {Status.PRE_TRANSIT, Status.OUT_FOR_DELIVERY, Status.AVAILABLE_FOR_PICKUP, Status.DELIVERY_ATTEMPT_FAILED}
)
_STOPS = frozenset({Status.CUSTOMS_HELD, Status.CUSTOMS_ACTION_REQUIRED})


class Meaning(Fact, frozen=True, kw_only=True):
    """`leg` is the border a status is about ("export", "import" or ""); `attention`: an exception, worth showing."""

    status: Status = Status.UNKNOWN
    leg: str = ""
    attention: bool = False


class _Code(Fact, frozen=True, kw_only=True):
    """`loose`: the event's text decides where it can. `firm`: it never does."""

    status: Status = Status.UNKNOWN
    leg: str = ""
    attention: bool = False
    loose: bool = False
    firm: bool = False


def meaning(provider: str, codes: str | Iterable[str], description: str = "", carrier_code: str = "") -> Meaning:
    """`codes` are the provider's, the most specific first; `carrier_code` is the carrier's own where it was passed on.

    Codes come first, then the text, then the carrier's code, because aggregators call customs mild names: AfterShip
    labels a start of clearance `InTransit_005`, "clearance completed". Without a provider, codes are words of Status.
    """
    code = _code(provider, (codes,) if isinstance(codes, str) else codes)
    carrier = _carrier_code(carrier_code)
    said = _said(description[:TEXT_LIMIT])
    status = next((other for other in (said, carrier.status) if _overrules(other, code)), code.status)
    leg = code.leg or carrier.leg or (_leg(description) if status in CUSTOMS else "")
    return Meaning(status=status, leg=leg, attention=code.attention or status in ALARMING)


def left_at(description: str) -> str:
    """Where the carrier says that a delivered parcel was left: a slug of `[places]`, or empty."""
    text = description[:TEXT_LIMIT]
    return next((place for place, pattern in _tables().places if pattern.search(text)), "")


def _overrules(other: Status, code: _Code) -> bool:
    if other is Status.UNKNOWN:
        return False
    if code.status is Status.CUSTOMS_ACTION_REQUIRED and other is Status.CUSTOMS_HELD:
        # "Held by customs" beside a code that asks for something: the step to take must not get lost.
        return False
    if code.status is Status.UNKNOWN or code.loose:
        return True
    if code.firm:
        return False
    if other in CUSTOMS:
        return code.status in _ON_THE_WAY or (code.status in _BESIDE_CUSTOMS and other in _STOPS)
    return code.status in _MILD


def _code(provider: str, codes: Iterable[str]) -> _Code:
    """The first listed one; a sub-status that is not listed counts as what stands before its underscore."""
    given = [code.strip().lower() for code in codes if code.strip()]
    table = _tables().codes.get(provider.strip().lower()) or _tables().plain
    for code in given:
        found = table.get(code) or table.get(code.partition("_")[0])
        if found:
            return found
    return _Code()


def _carrier_code(code: str) -> _Code:
    return _tables().carriers.get(code.strip().lower(), _Code())


@lru_cache(maxsize=4096)
def _said(description: str) -> Status:
    for pattern, unless, status in _tables().texts:
        if pattern.search(description) and not unless.search(description):
            return status
    return Status.UNKNOWN


def _leg(description: str) -> str:
    words = {word.lower() for word in re.findall(r"\b(?:import|export)\b", description, re.IGNORECASE)}
    return words.pop() if len(words) == 1 else ""


class _Tables:
    """`status.toml`, read. `plain` is for a provider without codes of its own here: our words, or a carrier's codes."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.codes = {provider: _read_codes(table) for provider, table in data["codes"].items()}
        postal = {code: entry for code, entry in self.codes["upu"].items() if _EMSEVT.fullmatch(code)}
        self.carriers = postal | self.codes["cainiao"]
        words = {each.value: _Code(status=each, attention=each in ALARMING, firm=True) for each in Status}
        self.plain = self.carriers | words
        self.texts = [
            (_compiled(each["pattern"]), _compiled(each.get("unless", _NEVER)), Status(each["status"]))
            for each in data["texts"]
        ]
        self.places = [(place, _compiled(pattern)) for place, pattern in data["places"].items()]


@cache
def _tables() -> _Tables:
    return _Tables(tomllib.loads(files("models.rules").joinpath("status.toml").read_text(encoding="utf-8")))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _read_codes(table: dict[str, str]) -> dict[str, _Code]:
    read: dict[str, _Code] = {}
    for status, codes in table.items():
        for marked in codes.split():
            code = marked.rstrip(MARKS)
            read[code.lower()] = _marked(Status(status), marked[len(code) :])
    return read


def _marked(status: Status, marks: str) -> _Code:
    leg = "import" if "<" in marks else "export" if ">" in marks else ""
    return _Code(status=status, leg=leg, attention="!" in marks or status in ALARMING, loose="?" in marks)
