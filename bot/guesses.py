"""How often somebody may guess: failures are kept in the database, so that a restart forgets none."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from bot.world import Vault
from models import team
from models.database import Database, Statements
from models.errors import Refused
from models.facts.fact import named

log = logging.getLogger("parley.signin")

WITHIN = timedelta(minutes=15)
OF_ONE, OF_AN_ADDRESS, OF_ALL = 5, 20, 200
REMEMBERED = timedelta(days=1)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
# Doubling up to two hours leaves fewer than thirty guesses at one person in any day, however they are spread.
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=2)


class TooOften(Refused):
    """Too many attempts. Please wait: with each wrong one the wait grows, up to two hours."""

    status = 429


class Guesses:
    """An attempt counts as a failure until it has succeeded: neither many at once nor a crash get past it."""

    def __init__(self, db: Database, vault: Vault) -> None:
        self._db, self._vault = db, vault
        self._warned: datetime | None = None

    async def attempt(self, who: str, address: str, now: datetime) -> str:
        """Its id, for `succeeded`. `address` is empty where it does not count: on a device that is known. Raises TooOften."""
        attempt_id = named("attempt", self._vault.token())
        async with self._db.writing() as rows:
            if now < wait_until(await team.failed(rows, who, now - REMEMBERED)):
                raise TooOften
            if address and len(await team.failed(rows, f"address:{address}", now - WITHIN)) >= OF_AN_ADDRESS:
                raise TooOften
            whom = (who, f"address:{address}") if address else (who,)
            await team.attempt(rows, attempt_id, whom, now)
            await self._watch(rows, now)
        return attempt_id

    async def succeeded(self, attempt_id: str, who: str, now: datetime) -> None:
        async with self._db.writing() as rows:
            await team.succeeded(rows, attempt_id, who)
            await team.forget_failures(rows, now - REMEMBERED)

    async def many(self, now: datetime) -> bool:
        """Is somebody guessing at large?"""
        return await team.attempts(self._db.reader, now - WITHIN) >= OF_ALL

    async def _watch(self, rows: Statements, now: datetime) -> None:
        count = await team.attempts(rows, now - WITHIN)
        if count >= OF_ALL and (self._warned is None or now - self._warned >= WITHIN):
            self._warned = now
            log.warning("many attempts to sign in have failed", extra={"count": count})


def wait_until(failures: tuple[datetime, ...]) -> datetime:
    """From when on the next attempt is looked at: at once after the first few, then after a time that doubles."""
    if len(failures) < OF_ONE:
        return _LONG_AGO
    return failures[-1] + min(LONGEST_WAIT, FIRST_WAIT * (1 << min(len(failures) - OF_ONE, 10)))
