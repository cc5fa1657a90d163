"""What does this tracking event mean?"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from models.facts.fact import Fact
from models.facts.parcels import CUSTOMS, Status, TrackingEvent

TEXT_LIMIT = 500
NAME_LIMIT = 60
MARKS = "<>!?"
_EMSEVT = re.compile("e[mdx][a-z]")
_NEVER = "(?!)"
# Up to four words that begin like a name, or initials; in Chinese up to four characters.
_WORD = r"(?:[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’-]*)"
_NAME = rf"\s*[:：]?\s*(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}}|[\u4e00-\u9fff]{{2,4}})"
_NOBODY = frozenset("addressee recipient receiver customer consignee resident owner other 本人 他人 收件人".split())

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
    """`leg` is the border a status is about ("export", "import" or ""); `attention`: an exception, worth showing.

    Of what is delivered: `left` is where (a slug of `[places]`), `signer` who signed for it, as the carrier wrote it.
    """

    status: Status = Status.UNKNOWN
    leg: str = ""
    attention: bool = False
    left: str = ""
    signer: str = ""


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
    given = (codes,) if isinstance(codes, str) else tuple(codes)
    code = _code(provider, given)
    carrier = _carrier_code(carrier_code)
    said = _said(description[:TEXT_LIMIT])
    status = next((other for other in (said, carrier.status) if _overrules(other, code)), code.status)
    leg = code.leg or carrier.leg or (_leg(description) if status in CUSTOMS else "")
    attention = code.attention or status in ALARMING
    if status is not Status.DELIVERED:
        return Meaning(status=status, leg=leg, attention=attention)
    left = left_at(description) or _left_by_code(provider, given)
    return Meaning(status=status, leg=leg, attention=attention, left=left, signer=signed_by(description))


def listed(provider: str, code: str) -> bool:
    """Do we know this code of this provider?"""
    return code.strip().lower() in (_tables().codes.get(provider.strip().lower()) or _tables().plain)


def unread(event: TrackingEvent) -> bool:
    """Was something said that we have no meaning for? That there is nothing to say yet is no such thing."""
    if event.status is not Status.UNKNOWN:
        return False
    new_code = bool(event.code) and not listed(event.provider, event.code)
    return new_code or bool(event.description) or _code(event.provider, (event.code,)).attention


def left_at(description: str) -> str:
    """Where the carrier says that a delivered parcel was left: a slug of `[places]`, or empty."""
    text = description[:TEXT_LIMIT]
    return next((place for place, pattern in _tables().places if pattern.search(text)), "")


def signed_by(description: str) -> str:
    """Who the carrier says has signed for it: a name as it stands there, or empty."""
    for found in _tables().signer.finditer(description[:TEXT_LIMIT]):
        if found["name"].casefold() not in _NOBODY:
            return found["name"][:NAME_LIMIT]
    return ""


def _left_by_code(provider: str, codes: Iterable[str]) -> str:
    table = _tables().left.get(provider.strip().lower(), {})
    return next((place for code in codes if (place := table.get(code.strip().lower()))), "")


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
    if code.status is Status.DELIVERED:
        # "Delivered, to original sender": nobody else's delivery is the buyer's.
        return other is Status.RETURNED
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
        self.left = {
            provider: {code.lower(): place for place, codes in table.items() for code in codes.split()}
            for provider, table in data["left"].items()
        }
        self.signer = re.compile(
            "|".join(f"(?i:{each})" for each in data["signer"]["before"]).join(("(?:", ")")) + _NAME
        )


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
