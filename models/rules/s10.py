"""What does a postal number say of itself: is it typed right, what service is it, which country's post gave it out?"""

from __future__ import annotations

import re

from models.facts.fact import Fact
from models.facts.parcels import Parcel, Status
from models.rules import places

# UPU standard S10-12: two letters for the service, eight digits, a check digit, the country of the post in two letters.
# https://www.upu.int/UPU/media/upu/files/postalSolutions/programmesAndServices/standards/S10-12.pdf
_SHAPE = re.compile(r"(?P<service>[A-Z]{2})(?P<serial>[0-9]{8})(?P<check>[0-9])(?P<country>[A-Z]{2})", re.ASCII)
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
# By the first letter of the service indicator.
SERVICES = {
    "C": "parcel",
    "E": "express",
    "H": "e-commerce",
    "L": "tracked letter",
    "M": "m-bag",
    "Q": "business reply",
    "R": "registered letter",
    "U": "untracked letter",
    "V": "insured letter",
} | dict.fromkeys("ABDGNPZ", "domestic or bilateral")
_UNTRACKED = frozenset("UMQ")


class Postal(Fact, frozen=True, kw_only=True):
    """`service` is one of SERVICES' words, `country` (ISO 3166, two letters) the post that gave the number out.

    `valid`: the check digit is right. Not `tracked`: nothing is to be expected once it has left the country.
    """

    service: str
    country: str
    valid: bool
    tracked: bool


def read(number: str) -> Postal | None:
    """None when it is no postal number: other carriers' numbers may look alike, but end in no country."""
    found = _SHAPE.fullmatch("".join(number.split()).upper())
    if found is None or found["service"][0] not in SERVICES or not places.is_country(found["country"]):
        return None
    letter = found["service"][0]
    return Postal(
        service=SERVICES[letter],
        country=found["country"],
        valid=int(found["check"]) == check_digit(found["serial"]),
        tracked=letter not in _UNTRACKED,
    )


def check_digit(serial: str) -> int:
    """Of the eight digits: 11 less the weighted sum modulo 11; 10 becomes 0 and 11 becomes 5."""
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, serial, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)


def origin(*numbers: str) -> str:
    """The country that these numbers come from; empty when none tells or they contradict each other."""
    countries = {found.country for each in numbers if (found := read(each)) and found.valid}
    return countries.pop() if len(countries) == 1 else ""


def unseen(parcel: Parcel) -> bool:
    """Is it an untracked letter that has left its country? Then no scan is to be expected, so none is missed."""
    postal = read(parcel.number)
    if postal is None or postal.tracked or not postal.valid:
        return False
    return any(each.status is Status.DEPARTED_ORIGIN_COUNTRY for each in parcel.events)


def doubt(number: str, origin: str, destination: str) -> str:
    """What a seller should look at before trusting this number, in words; empty when nothing speaks against it.

    A warning, never a refusal: some carriers use such numbers without the standard's check digit, and consolidators
    hand parcels to the post of a third country.
    """
    postal = read(number)
    if postal is None:
        return ""
    if not postal.valid:
        serial = "".join(number.split())[2:10]
        return f"{number} is no valid postal number: after {serial} comes {check_digit(serial)}. Is it mistyped?"
    if origin and postal.country not in (origin, destination):
        return f"{number} was given out by the post of {postal.country}, but the order is sent from {origin}"
    if not postal.tracked:
        return f"{number} is an {postal.service}'s: no scans are to be expected after it has left the country"
    return ""
