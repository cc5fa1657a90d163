"""What every fact is: a frozen value that can be written as JSON and read back."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TypeVar

import msgspec


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Base of all facts. Collections in facts are tuples, so that what is journalled reads the same in every run.

    A frozen value cannot come to hold itself, so there is nothing in it for the garbage collector to look for.
    """


T = TypeVar("T", bound=msgspec.Struct)
change = msgspec.structs.replace

_encoder = msgspec.json.Encoder()


def dump(value: object) -> str:
    """A fact as JSON text."""
    return _encoder.encode(value).decode()


def proof_of(*parts: object) -> str:
    """The SHA-256 of facts, by which it can be shown later that they are the same."""
    return hashlib.sha256(_encoder.encode(parts)).hexdigest()


def named(kind: str, *parts: object) -> str:
    """An id of ours: what it names, hashed. Nothing has to be asked or drawn, and a repeat gets the same id."""
    text = "\x1f".join((kind, *map(str, parts)))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def in_time(kind: str, at: datetime, *parts: object) -> str:
    """An id that sorts by its moment, so that an index of many is written at its end only."""
    return f"{to_ms(at):011x}{named(kind, *parts)[:13]}"


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970 UTC: how the tables keep a moment."""
    return int(at.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
