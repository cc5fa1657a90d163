"""Finds every module's FLOW and joins their intents, steps and buttons into one table each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeVar

from handlers import flows
from handlers.flows import Answer, Flow
from models.errors import Misconfigured
from models.facts.conversations import Intent
from models.registry import found

Key = TypeVar("Key")


@cache
def _all() -> tuple[Flow, ...]:
    return tuple(found(flows, "FLOW", besides=("routes",)).values())


@cache
def begins() -> dict[Intent, Answer]:
    return _joined(flow.begins for flow in _all())


@cache
def steps() -> dict[str, Answer]:
    return _joined(flow.steps for flow in _all())


@cache
def buttons() -> dict[str, Answer]:
    return _joined(flow.buttons for flow in _all())


def _joined(tables: Iterable[Mapping[Key, Answer]]) -> dict[Key, Answer]:
    joined: dict[Key, Answer] = {}
    for table in tables:
        if twice := joined.keys() & table.keys():
            raise Misconfigured(f"two flows answer {sorted(map(str, twice))}: leave it to one of them")
        joined |= table
    return joined
