"""A shop as its outsiders know it: where its doors are and what opens them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

from models.facts.people import Store


@dataclass(frozen=True, slots=True, eq=False)
class Shop:
    """`secrets` by kind: the connection, the key of its webhook address, its credentials."""

    store: Store
    secrets: dict[str, tuple[str, str, dict[str, str]]]
    platform: str
    updates: count[int] = field(default_factory=lambda: count(1000))
