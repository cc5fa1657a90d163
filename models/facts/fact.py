"""What every fact is: a frozen value that can be written as JSON and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import TypeVar, TypeVarTuple

import msgspec


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Base of all facts. Collections in facts are tuples, so that what is journalled reads the same in every run.

    A frozen value cannot come to hold itself, so there is nothing in it for the garbage collector to look for.
    """


T = TypeVar("T", bound=msgspec.Struct)
change = msgspec.structs.replace

REMEMBERED = 256
Facts = TypeVarTuple("Facts")
R = TypeVar("R")


def remembered(rule: Callable[[*Facts], R]) -> Callable[[*Facts], R]:
    """A rule that is asked the same again and again within one decision answers once.

    By the very same facts: they never change, so what was said of them stays true.
    """
    answers: dict[tuple[int, ...], tuple[object, R]] = {}

    @wraps(rule)
    def answer(*facts: *Facts) -> R:
        which = tuple(map(id, facts))
        found = answers.get(which)
        if found is None:
            if len(answers) >= REMEMBERED:
                answers.clear()
            found = answers[which] = (facts, rule(*facts))
        return found[1]

    return answer


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
