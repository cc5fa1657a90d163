"""Who is it? Passwords, sessions, one-time links, and how often somebody may guess."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import deque
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.vault import hashed
from bot.world import Vault
from locales.desk import Words
from models import people
from models.database import Database
from models.errors import Refused
from models.people import Seller, Session

IDLE = timedelta(hours=12)
ABSOLUTE = timedelta(days=7)
CHOOSING_LASTS = timedelta(minutes=15)
TOUCHED_EVERY = timedelta(minutes=5)
SHORTEST, LONGEST = 8, 256

FAILURES_WITHIN = timedelta(minutes=15)
FAILURES_OF_A_SELLER = 5
FAILURES_OF_AN_ADDRESS = 20
HASHES_AT_ONCE = 2
HASHES_WAITING = 10

# OWASP's first choice for argon2id: 46 MiB, one pass at least.
# https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
_HASHER = PasswordHasher(time_cost=2, memory_cost=46 * 1024, parallelism=1)


class TooOften(Refused):
    """Too many attempts. Please wait a quarter of an hour."""

    status = 429


class Guesses:
    """Failures of the last quarter of an hour, by whom and from where; in memory, so a restart forgets them."""

    def __init__(self) -> None:
        self._failures: dict[str, deque[datetime]] = {}

    def check(self, seller: str, address: str, now: datetime) -> None:
        """Raises TooOften."""
        for name, most in (("seller:" + seller, FAILURES_OF_A_SELLER), ("address:" + address, FAILURES_OF_AN_ADDRESS)):
            if len(self._recent(name, now)) >= most:
                raise TooOften

    def failed(self, seller: str, address: str, now: datetime) -> None:
        if len(self._failures) > 10_000:
            self._failures = {name: kept for name in list(self._failures) if (kept := self._recent(name, now))}
        for name in ("seller:" + seller, "address:" + address):
            self._failures.setdefault(name, deque(maxlen=FAILURES_OF_AN_ADDRESS)).append(now)

    def forget(self, seller: str) -> None:
        self._failures.pop("seller:" + seller, None)

    def _recent(self, name: str, now: datetime) -> deque[datetime]:
        failures = self._failures.get(name, deque())
        while failures and now - failures[0] > FAILURES_WITHIN:
            failures.popleft()
        return failures


class SignIn:
    """One per process."""

    def __init__(self, db: Database, vault: Vault) -> None:
        self._db, self._vault = db, vault
        self._guesses = Guesses()
        self._hashing = asyncio.Semaphore(HASHES_AT_ONCE)
        self._waiting = 0
        # What an unknown seller's password is compared with, so that the answer takes as long.
        self._nobody = ""

    async def by_password(self, name: str, password: str, address: str, now: datetime) -> str | None:
        """The token of a new session; None when name or password is wrong. Raises TooOften."""
        asked = name.strip().casefold()[:200]
        seller = _named(await people.sellers(self._db.reader), asked)
        who = seller.seller_id if seller else asked
        self._guesses.check(who, address, now)
        if not self._nobody:
            self._nobody = await self.hash(self._vault.token())
        right = await self._matches((seller.password if seller else "") or self._nobody, password)
        if seller is None or not seller.password or not right:
            self._guesses.failed(who, address, now)
            return None
        self._guesses.forget(who)
        if _HASHER.check_needs_rehash(seller.password):
            await self._rehash(seller, password)
        return await self.begin(seller.seller_id, now)

    async def confirmed(self, seller: Seller, password: str, address: str, now: datetime) -> bool:
        """Is it still the same person? Raises TooOften."""
        self._guesses.check(seller.seller_id, address, now)
        right = await self._matches(seller.password, password)
        if not right:
            self._guesses.failed(seller.seller_id, address, now)
        return right

    async def begin(self, seller_id: str, now: datetime, *, once: bool = False, lasts: timedelta = ABSOLUTE) -> str:
        """A new session's token, or (`once`) that of a link."""
        token = self._vault.token() + self._vault.token()
        session = Session(
            token=hashed(token), seller_id=seller_id, created_at=now, expires_at=now + lasts, used_at=now, once=once
        )
        async with self._db.writing() as rows:
            await people.forget_sessions(rows, now)
            await people.make_session(rows, session)
        return token

    async def session(self, token: str, now: datetime, *, touch: bool = True) -> Session | None:
        """The session of a browser's token, if it still holds. `touch`: somebody is there."""
        found = await people.session(self._db.reader, hashed(token)) if 16 <= len(token) <= 200 else None
        if found is None or found.expires_at <= now:
            return None
        used = found.used_at or found.created_at
        if now - used > IDLE and not found.once:
            return None
        if touch and not found.once and now - used > TOUCHED_EVERY:
            async with self._db.writing() as rows:
                await people.use_session(rows, found.token, now)
        return found

    async def open_link(self, token: str, now: datetime) -> str | None:
        """A one-time link becomes the right to choose a password, for a quarter of an hour; None when it is used up."""
        async with self._db.writing() as rows:
            link = await people.take_link(rows, hashed(token), now)
        return await self.begin(link.seller_id, now, once=True, lasts=CHOOSING_LASTS) if link else None

    async def choose_password(self, session: Session, password: str, now: datetime) -> str:
        """Sets it, ends every session of before, and gives the token of a new one."""
        hash_ = await self.hash(password)
        async with self._db.writing() as rows:
            await people.set_password(rows, session.seller_id, hash_)
        return await self.begin(session.seller_id, now)

    async def end(self, session: Session) -> None:
        async with self._db.writing() as rows:
            await people.end_session(rows, session.token)

    async def hash(self, password: str) -> str:
        """Slow on purpose, so never on the loop and never many at a time."""
        if self._waiting >= HASHES_WAITING:
            raise TooOften
        self._waiting += 1
        try:
            async with self._hashing:
                return await asyncio.to_thread(_HASHER.hash, password)
        finally:
            self._waiting -= 1

    async def _matches(self, hash_: str, password: str) -> bool:
        if self._waiting >= HASHES_WAITING:
            raise TooOften
        self._waiting += 1
        try:
            async with self._hashing:
                return await asyncio.to_thread(_verified, hash_, password)
        finally:
            self._waiting -= 1

    async def _rehash(self, seller: Seller, password: str) -> None:
        hash_ = await self.hash(password)
        async with self._db.writing() as rows:
            await people.strengthen_password(rows, seller.seller_id, hash_)


def password_problem(t: Words, password: str, again: str) -> str:
    """What is wrong with a new password; empty when nothing is."""
    if len(password) < SHORTEST:
        return t("password-short", n=SHORTEST)
    if len(password) > LONGEST:
        return t("password-long", n=LONGEST)
    if len(set(password)) < 4 or password.casefold() in _COMMON:
        return t("password-easy")
    if password != again:
        return t("password-differs")
    return ""


def form_token(token: str) -> str:
    """What a form must carry: only a page made for this very browser knows it."""
    return hmac.new(token.encode("utf-8", "replace"), b"form", hashlib.sha256).hexdigest()


def same_token(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


def _named(sellers: tuple[Seller, ...], asked: str) -> Seller | None:
    """The only one need not be named."""
    if not asked and len(sellers) == 1:
        return sellers[0]
    return next((each for each in sellers if each.name.strip().casefold() == asked), None)


def _verified(hash_: str, password: str) -> bool:
    try:
        return _HASHER.verify(hash_, password)
    except (VerificationError, InvalidHashError):
        return False


# The head of every list of leaked passwords that has eight characters or more.
_COMMON = frozenset(
    """password password1 password123 passw0rd p@ssw0rd p@ssword 12345678 123456789 1234567890 12345678910 123123123
    1q2w3e4r 1q2w3e4r5t 1qaz2wsx qwertyui qwertyuiop qwerty123 qwerty12345 asdfghjk asdfghjkl zxcvbnm1 zaq12wsx iloveyou
    sunshine princess football baseball superman starwars trustno1 whatever welcome1 welcome123 letmein1 letmein123
    admin123 admin1234 administrator changeme changeme1 changeme123 abcd1234 abc12345 abcdefgh a1b2c3d4 87654321
    987654321 0123456789 11223344 12341234 test1234 computer internet michelle jennifer dearbook parley123 parley1234""".split()
)
