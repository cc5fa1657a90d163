"""Who is it? Passwords, codes, sessions, one-time links."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot import codes
from bot.guesses import Guesses, TooOften
from bot.vault import hashed
from bot.world import Vault
from locales.desk import Words
from models import team
from models.database import Database
from models.team import Person, Session

IDLE = timedelta(hours=12)
LINK_LASTS = timedelta(hours=24)
ABSOLUTE = timedelta(days=7)
CHOOSING_LASTS = timedelta(minutes=15)
CODE_LASTS = timedelta(minutes=10)
TOUCHED_EVERY = timedelta(minutes=5)
PROVEN_FOR = timedelta(minutes=15)
SHORTEST, LONGEST = 8, 256

HASHES_AT_ONCE = 2
HASHES_WAITING = 10

# OWASP's first choice for argon2id: 46 MiB, one pass at least.
# https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
_HASHER = PasswordHasher(time_cost=2, memory_cost=46 * 1024, parallelism=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """From where somebody comes: the network address, what the browser calls itself, and the cookie of a device that is known."""

    address: str = ""
    device: str = ""
    known: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """The token of a new session. `awaits_code`: it is of no use yet."""

    token: str
    person: Person
    awaits_code: bool = False


class SignIn:
    """One per process."""

    def __init__(self, db: Database, vault: Vault) -> None:
        self._db, self._vault = db, vault
        self.guesses = Guesses(db, vault)
        self._hashing = asyncio.Semaphore(HASHES_AT_ONCE)
        self._waiting = 0
        # What an unknown person's password is compared with, so that the answer takes as long.
        self._nobody = ""

    async def by_password(self, name: str, password: str, came: Came, now: datetime) -> Entered | None:
        """None when name or password is wrong. Raises TooOften."""
        asked = sign_in_name(name)
        found = await (team.by_sign_in(self._db.reader, asked) if asked else team.only_one(self._db.reader))
        who, address = f"name:{hashed(asked)[:24]}", came.address
        if found is not None:
            device = self.known_device(came.known, found)
            who = f"device:{device}" if device else f"person:{found.person_id}"
            # Whatever others do, whoever has signed in here before still may.
            address = "" if device else address
        attempt = await self.guesses.attempt(who, address, now)
        if not self._nobody:
            self._nobody = await self.hash(self._vault.token())
        right = await self._matches((found.password if found else "") or self._nobody, password)
        if found is None or not found.password or found.disabled or not right:
            return None
        await self.guesses.succeeded(attempt, who, now)
        if _HASHER.check_needs_rehash(found.password):
            await self._rehash(found, password)
        return await self._enter(found, came, now)

    async def by_code(self, session: Session, person: Person, said: str, came: Came, now: datetime) -> Entered | None:
        """The second step of signing in; None when the code is wrong. Raises TooOften."""
        if not await self._code_right(person, said, came, now):
            return None
        await self.end(session)
        token = await self.begin(person, came, now)
        return Entered(token=token, person=person)

    async def again(self, session: Session, person: Person, said: str, came: Came, now: datetime) -> bool:
        """Is it still the same person? By password or code; then not asked again for a quarter of an hour. Raises TooOften."""
        if person.totp_on and len(codes.plain(said)) == codes.DIGITS and codes.plain(said).isdecimal():
            right = await self._code_right(person, said, came, now)
        else:
            right = await self.confirmed(person, said, now)
        if right:
            async with self._db.writing() as rows:
                await team.prove_session(rows, session.token, now)
        return right

    async def confirmed(self, person: Person, password: str, now: datetime) -> bool:
        """Of somebody who is signed in: guessing here locks nobody else out. Raises TooOften."""
        who = f"again:{person.person_id}"
        attempt = await self.guesses.attempt(who, "", now)
        right = await self._matches(person.password or self._nobody, password)
        if right:
            await self.guesses.succeeded(attempt, who, now)
        return right

    async def begin(self, person: Person, came: Came, now: datetime, *, awaits_code: bool = False) -> str:
        """A new session's token."""
        lasts = CODE_LASTS if awaits_code else ABSOLUTE
        return await self._make(
            person, came, now, lasts, awaits_code=awaits_code, proven_at=None if awaits_code else now
        )

    async def session(self, token: str, now: datetime, address: str, *, touch: bool = True) -> Session | None:
        """The session of a browser's token, if it still holds. `touch`: somebody is there."""
        found = await team.session(self._db.reader, hashed(token)) if 16 <= len(token) <= 200 else None
        if found is None:
            return None
        if not self.holds(found, now):
            return None
        if touch and not found.once and now - (found.used_at or found.created_at) > TOUCHED_EVERY:
            async with self._db.writing() as rows:
                await team.use_session(rows, found.token, now, address)
        return found

    def holds(self, session: Session, now: datetime) -> bool:
        """Not past its end, and somebody has been there lately."""
        idle = now - (session.used_at or session.created_at)
        return now < session.expires_at and (session.once or idle <= IDLE)

    async def link(self, person: Person, now: datetime) -> str:
        """The token of a one-time link, good for a day: whoever opens it chooses this person's password."""
        token = self._vault.token() + self._vault.token()
        session = Session(
            token=hashed(token), seller_id=person.seller_id, person_id=person.person_id, once=True, created_at=now,
            expires_at=now + LINK_LASTS,
        )  # fmt: skip
        async with self._db.writing() as rows:
            await team.make_session(rows, session)
        return token

    async def open_link(self, token: str, came: Came, now: datetime) -> str | None:
        """A one-time link becomes the right to choose a password, for a quarter of an hour; None when it is used up."""
        async with self._db.writing() as rows:
            link = await team.take_link(rows, hashed(token), now)
            person = await team.person(rows, link.person_id) if link else None
        if person is None or person.disabled:
            return None
        return await self._make(person, came, now, CHOOSING_LASTS, once=True)

    async def choose_password(
        self, person: Person, password: str, came: Came, now: datetime, *, proven: bool
    ) -> Entered:
        """Sets it, ends every session of before, and begins a new one. `proven`: the code was given already."""
        hash_ = await self.hash(password)
        async with self._db.writing() as rows:
            await team.set_password(rows, person.person_id, hash_)
        if proven:
            return Entered(token=await self.begin(person, came, now), person=person)
        return await self._enter(person, came, now)

    async def end(self, session: Session) -> None:
        async with self._db.writing() as rows:
            await team.end_session(rows, session.token)

    async def turn_codes_on(self, person: Person, said: str, now: datetime) -> tuple[str, ...]:
        """The first code proves that the app has the key: the codes for when it is lost; none of them when it is wrong.

        Raises TooOften.
        """
        who = f"setup:{person.person_id}"
        attempt = await self.guesses.attempt(who, "", now)
        key = self.key_of(person)
        step = step_found(key, said, now)
        if not key or step is None:
            return ()
        spares = codes.spares(self._vault.token)
        async with self._db.writing() as rows:
            kept = [hashed(codes.plain(each)) for each in spares]
            done = await team.turn_codes_on(rows, person.person_id, person.totp, kept)
            done = done and await team.use_step(rows, person.person_id, step)
        await self.guesses.succeeded(attempt, who, now)
        return spares if done else ()

    def key_of(self, person: Person) -> str:
        """Empty where there is none."""
        return self._vault.unseal(person.totp, _about(person)).get("key", "")

    def fresh_key(self, person: Person) -> str:
        """Sealed, as it is kept."""
        return self._vault.seal({"key": codes.fresh_key(self._vault.token)}, _about(person))

    def device(self, person: Person) -> str:
        """What the browser keeps for long: that this person has signed in there."""
        body = f"{person.person_id}.{self._vault.token()}"
        return f"{body}.{self._vault.sign(b'device:' + body.encode())}"

    def known_device(self, cookie: str, person: Person) -> str:
        """What to count by; empty where it is none of ours, or another's."""
        body, _, proof = cookie.rpartition(".")
        ours = same_token(proof, self._vault.sign(b"device:" + body.encode("utf-8", "replace")))
        return hashed(body)[:24] if ours and body.partition(".")[0] == person.person_id else ""

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

    async def _enter(self, person: Person, came: Came, now: datetime) -> Entered:
        token = await self.begin(person, came, now, awaits_code=person.totp_on)
        return Entered(token=token, person=person, awaits_code=person.totp_on)

    async def _make(self, person: Person, came: Came, now: datetime, lasts: timedelta, **more: object) -> str:
        token = self._vault.token() + self._vault.token()
        session = Session(
            token=hashed(token), seller_id=person.seller_id, person_id=person.person_id, created_at=now,
            expires_at=now + lasts, used_at=now, device=came.device, address=came.address, **more,  # type: ignore[arg-type]
        )  # fmt: skip
        async with self._db.writing() as rows:
            await team.forget_sessions(rows, now)
            await team.make_session(rows, session)
        return token

    async def _code_right(self, person: Person, said: str, came: Came, now: datetime) -> bool:
        """Each is good once. Guessed codes are counted apart from passwords: a right password must not set them back."""
        device = self.known_device(came.known, person)
        who = f"code:{device or person.person_id}"
        attempt = await self.guesses.attempt(who, "" if device else came.address, now)
        if not person.totp_on:
            return False
        step, spare = step_found(self.key_of(person), said, now), hashed(codes.plain(said))
        async with self._db.writing() as rows:
            if step is not None:
                right = await team.use_step(rows, person.person_id, step)
            else:
                right = await team.use_recovery(rows, person, spare)
        if right:
            await self.guesses.succeeded(attempt, who, now)
        return right

    async def _matches(self, hash_: str, password: str) -> bool:
        if self._waiting >= HASHES_WAITING:
            raise TooOften
        self._waiting += 1
        try:
            async with self._hashing:
                return await asyncio.to_thread(_verified, hash_, password)
        finally:
            self._waiting -= 1

    async def _rehash(self, person: Person, password: str) -> None:
        hash_ = await self.hash(password)
        async with self._db.writing() as rows:
            await team.strengthen_password(rows, person.person_id, hash_)


def sign_in_name(name: str) -> str:
    """As it is kept: an e-mail address or a name, however it was capitalised."""
    return name.strip().casefold()[:150]


def step_found(key: str, said: str, now: datetime) -> int | None:
    plain = codes.plain(said)
    return codes.step_of(key, plain, now) if key and plain.isascii() else None


def password_problem(t: Words, password: str, again: str) -> str:
    """What is wrong with a new password; empty when nothing is."""
    if len(password) < SHORTEST:
        return t("password-short", n=SHORTEST)
    if len(password) > LONGEST:
        return t("password-long", n=LONGEST)
    if len(set(password)) < 4 or password.casefold() in common():
        return t("password-easy")
    if password != again:
        return t("password-differs")
    return ""


def form_token(token: str) -> str:
    """What a form must carry: only a page made for this very browser knows it."""
    return hmac.new(token.encode("utf-8", "replace"), b"form", hashlib.sha256).hexdigest()


def same_token(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


@cache
def common() -> frozenset[str]:
    """What is guessed first: of every list of leaked passwords the head, and our own name."""
    lines = (Path(__file__).parent / "common_passwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(each for each in lines if not each.startswith("# ")) | {"parley123", "parley1234", "admin1234"}


def _about(person: Person) -> str:
    return f"totp:{person.person_id}"


def _verified(hash_: str, password: str) -> bool:
    try:
        return _HASHER.verify(hash_, password)
    except (VerificationError, InvalidHashError):
        return False
