"""Who waited for a person, by everything that was said and written down, and whether anybody saw it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from bot.sim.stage import Stage
from models import people
from models.database import Statements
from models.facts.decisions import Change
from models.facts.fact import from_ms
from models.facts.outbound import SendMessage
from models.rules import invariants_talk
from models.rules.invariants_talk import Wait

NUMBER = 18
PAST, UNSEEN = "talks that waited past their limit", "talks that waited past their limit unseen"
_MESSAGE = msgspec.json.Decoder(SendMessage)
_CHANGES: msgspec.json.Decoder[tuple[Change, ...]] = msgspec.json.Decoder(tuple[Change, ...])


class Talks:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    async def at_the_end(self, db: Statements, lines: Iterable[tuple[str, int, str, str]]) -> list[tuple[int, str]]:
        now, counts = self.stage.clock.at, self.stage.ledger.counts
        broken: list[tuple[int, str]] = []
        tasks = {
            row["about"] for row in await db.rows("SELECT about FROM task WHERE kind = 'answer' AND done_at IS NULL")
        }
        for key, waits in (await self._waits(db, lines)).items():
            counts[PAST] += any(each.past(now) for each in waits)
            unseen = [each for each in waits if each.unseen(now)]
            counts[UNSEEN] += bool(unseen)
            broken += [(NUMBER, f"{key} waited from {each.since}, was to end by {each.limit}") for each in unseen]
            if any(each.ended is None for each in waits) and key not in tasks:
                broken.append((NUMBER, f"{key} waits, and is nobody's task"))
        self.stage.ledger.guards[NUMBER] = counts[PAST]
        return broken

    async def _waits(
        self, db: Statements, lines: Iterable[tuple[str, int, str, str]]
    ) -> Mapping[str, tuple[Wait, ...]]:
        stores = {each.store_id: each for each in await people.every_store(db)}
        said: dict[str, list[tuple[datetime, SendMessage]]] = defaultdict(list)
        for row in await db.rows("SELECT conversation_id, at, doc FROM message WHERE author <> 'buyer' ORDER BY n"):
            said[row["conversation_id"]].append((from_ms(row["at"]), _MESSAGE.decode(row["doc"])))
        done: dict[str, list[tuple[datetime, Change]]] = defaultdict(list)
        for about, at, _, changes in lines:
            done[about] += ((from_ms(at), each) for each in _CHANGES.decode(changes))
        talks = await db.rows("SELECT id, store_id FROM conversation ORDER BY id")
        return {
            row["id"]: tuple(invariants_talk.waits(stores[row["store_id"]], said[row["id"]], done[row["id"]]))
            for row in talks
        }
