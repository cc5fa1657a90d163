"""What may be left of the outbox when nothing goes wrong any more: what waits for the buyer's morning, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from models.rules.invariants import Kept, drained
from tests.make import NOW

SLEEP = NOW + timedelta(hours=6)


def kept(key: str, talk: str = "t", state: str = "waiting", due_at: datetime = NOW, attempts: int = 0) -> Kept:
    return Kept(key, "send_message", talk, state, due_at, attempts)


@pytest.mark.parametrize(
    "rows, broken",
    [
        ([kept("a", due_at=SLEEP), kept("b")], []),
        ([kept("a"), kept("b", due_at=SLEEP)], ["a"]),
        ([kept("a", due_at=SLEEP), kept("b", "other")], ["b"]),
        ([kept("a", "", due_at=SLEEP), kept("b", "")], ["b"]),
        ([kept("a", due_at=SLEEP, attempts=1), kept("b")], ["a", "b"]),
        ([kept("a", due_at=NOW + timedelta(days=2))], ["a"]),
        ([kept("a", due_at=SLEEP), kept("b", state="sending")], ["b"]),
        ([kept("a", state="failed"), kept("b", state="failed"), kept("c", state="sent")], ["a"]),
    ],
)
def test_what_is_left(rows: list[Kept], broken: list[str]) -> None:
    assert [each.split()[1] for each in drained(rows, {"b"}, NOW)] == broken
