"""Person, session and failure rows: their keeper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from models.database import Row, Statements
from models.facts.fact import Fact, dump, from_ms, to_ms
from models.sight import Sight


class Role(StrEnum):
    """An owner may everything; an agent does the work of the stores that were named, and changes no setting."""

    OWNER = "owner"
    AGENT = "agent"


class Person(Fact, frozen=True, kw_only=True):
    """Who signs in, by `sign_in` (casefolded, one of its kind on this server).

    `password` is an argon2 hash, empty until one is chosen. `stores` are the ids of those that an agent may see; none: all.
    `totp` is the sealed key of the codes, asked for since `totp_on`; `recovery` are SHA-256 of codes that are still good.
    """

    person_id: str
    seller_id: str
    sign_in: str
    name: str
    created_at: datetime
    password: str = ""
    role: Role = Role.AGENT
    stores: tuple[str, ...] = ()
    language: str = "en"
    totp: str = ""
    totp_on: bool = False
    recovery: tuple[str, ...] = ()
    disabled: bool = False

    @property
    def owner(self) -> bool:
        return self.role is Role.OWNER

    @property
    def sight(self) -> Sight:
        return Sight(seller_id=self.seller_id, stores=None if self.owner or not self.stores else self.stores)


class Session(Fact, frozen=True, kw_only=True):
    """A signed-in browser, or (`once`) a link that makes one. `token` is the SHA-256 of what the browser holds.

    `proven_at`: when a password or a code was last given. `awaits_code`: it may do nothing but give the code.
    """

    token: str
    seller_id: str
    person_id: str
    created_at: datetime
    expires_at: datetime
    once: bool = False
    used_at: datetime | None = None
    awaits_code: bool = False
    proven_at: datetime | None = None
    device: str = ""
    address: str = ""

    @property
    def name(self) -> str:
        """What it is called where it is listed: none of the secret, and enough to tell it from others."""
        return self.token[:16]


_texts = msgspec.json.Decoder(tuple[str, ...])


# People --------------------------------------------------------------------------------------------------------------


async def create_person(db: Statements, person: Person) -> None:
    await db.run(
        "INSERT INTO person (id, seller_id, sign_in, name, password, role, stores, language, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        person.person_id, person.seller_id, person.sign_in, person.name, person.password, person.role.value,
        dump(person.stores), person.language, to_ms(person.created_at),
    )  # fmt: skip


async def people(db: Statements, seller_id: str) -> tuple[Person, ...]:
    """A seller's, the first owner first."""
    rows = await db.rows("SELECT * FROM person WHERE seller_id = ? ORDER BY created_at, id", seller_id)
    return tuple(_person(row) for row in rows)


async def person(db: Statements, person_id: str) -> Person | None:
    return _first(await db.rows("SELECT * FROM person WHERE id = ?", person_id))


async def by_sign_in(db: Statements, sign_in: str) -> Person | None:
    return _first(await db.rows("SELECT * FROM person WHERE sign_in = ?", sign_in))


async def only_one(db: Statements) -> Person | None:
    """Who need not say a name, being the only one on this server who may sign in."""
    found = await db.rows("SELECT * FROM person WHERE NOT disabled LIMIT 2")
    return _first(found) if len(found) == 1 else None


async def change_person(db: Statements, person: Person) -> None:
    """The name, the role, the stores, and whether it is switched off: then every session and link of theirs ends, too."""
    await db.run(
        "UPDATE person SET name = ?, role = ?, stores = ?, disabled = ? WHERE id = ?",
        person.name, person.role.value, dump(person.stores), person.disabled, person.person_id,
    )  # fmt: skip
    if person.disabled:
        await end_sessions(db, person.person_id)


async def owners(db: Statements, seller_id: str) -> int:
    """How many may still sign in as an owner: with a password, and not switched off. Locked, so that two do not go at once."""
    rows = await db.rows(
        f"SELECT id FROM person WHERE seller_id = ? AND role = 'owner' AND NOT disabled AND password <> '' "
        f"ORDER BY id{db.locking}", seller_id,
    )  # fmt: skip
    return len(rows)


async def set_password(db: Statements, person_id: str, password: str) -> None:
    """`password` is the hash. Every session and link of before ends with it."""
    await db.run("UPDATE person SET password = ? WHERE id = ?", password, person_id)
    await end_sessions(db, person_id)


async def strengthen_password(db: Statements, person_id: str, password: str) -> None:
    """The same password, hashed anew: nobody is signed out."""
    await db.run("UPDATE person SET password = ? WHERE id = ?", password, person_id)


# Codes ---------------------------------------------------------------------------------------------------------------


async def begin_codes(db: Statements, person_id: str, sealed: str) -> None:
    """A key that was shown and has not proven itself yet; never in place of one that is asked for."""
    await db.run("UPDATE person SET totp = ? WHERE id = ? AND NOT totp_on", sealed, person_id)


async def turn_codes_on(db: Statements, person_id: str, sealed: str, recovery: Sequence[str]) -> bool:
    """From now on codes are asked for; False where the key has been changed meanwhile."""
    sql = "UPDATE person SET totp_on = ?, recovery = ? WHERE id = ? AND totp = ? AND NOT totp_on"
    return await db.run(sql, True, dump(tuple(recovery)), person_id, sealed) == 1


async def turn_codes_off(db: Statements, person_id: str) -> None:
    sql = "UPDATE person SET totp = '', totp_on = ?, recovery = '[]' WHERE id = ?"
    await db.run(sql, False, person_id)


async def use_step(db: Statements, person_id: str, step: int) -> bool:
    """A code is good once: False where this step of time, or a later one, was accepted before."""
    return await db.run("UPDATE person SET step = ? WHERE id = ? AND step < ?", step, person_id, step) == 1


async def use_recovery(db: Statements, person: Person, code: str) -> bool:
    """`code` is the hash. Of two who give it at once, one gets in."""
    if code not in person.recovery:
        return False
    left = dump(tuple(each for each in person.recovery if each != code))
    sql = "UPDATE person SET recovery = ? WHERE id = ? AND recovery = ?"
    return await db.run(sql, left, person.person_id, dump(person.recovery)) == 1


async def require_codes(db: Statements, seller_id: str, required: bool) -> None:
    await db.run("UPDATE seller SET two_steps = ? WHERE id = ?", required, seller_id)


# Sessions ------------------------------------------------------------------------------------------------------------


async def make_session(db: Statements, session: Session) -> None:
    await db.run(
        "INSERT INTO session (token, seller_id, person_id, once, created_at, expires_at, used_at, awaits_code, proven_at, "
        "device, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        session.token, session.seller_id, session.person_id, session.once, to_ms(session.created_at),
        to_ms(session.expires_at), _ms(session.used_at), session.awaits_code, _ms(session.proven_at),
        session.device[:200], session.address[:64],
    )  # fmt: skip


async def session(db: Statements, token: str) -> Session | None:
    """As it is kept, past its end or not."""
    rows = await db.rows("SELECT * FROM session WHERE token = ?", token)
    return _session(rows[0]) if rows else None


async def sessions(db: Statements, person_id: str, at: datetime) -> tuple[Session, ...]:
    """The browsers that are signed in, the one that was used last first."""
    rows = await db.rows(
        "SELECT * FROM session WHERE person_id = ? AND NOT once AND NOT awaits_code AND expires_at > ? "
        "ORDER BY used_at DESC, token", person_id, to_ms(at),
    )  # fmt: skip
    return tuple(_session(row) for row in rows)


async def use_session(db: Statements, token: str, at: datetime, address: str) -> None:
    await db.run("UPDATE session SET used_at = ?, address = ? WHERE token = ?", to_ms(at), address[:64], token)


async def prove_session(db: Statements, token: str, at: datetime) -> None:
    await db.run("UPDATE session SET proven_at = ? WHERE token = ?", to_ms(at), token)


async def take_link(db: Statements, token: str, at: datetime) -> Session | None:
    """The one-time link of this token, which is gone from now on; None when it is unknown, used or past its end."""
    link = await session(db, token)
    if link is None or not link.once or link.expires_at <= at:
        return None
    taken = await db.run("DELETE FROM session WHERE token = ? AND once = ?", token, True)
    return link if taken == 1 else None


async def end_session(db: Statements, token: str) -> None:
    await db.run("DELETE FROM session WHERE token = ?", token)


async def end_named(db: Statements, person_id: str, name: str) -> None:
    """One of this person's, by what it is called where it is listed."""
    await db.run("DELETE FROM session WHERE person_id = ? AND substr(token, 1, 16) = ?", person_id, name)


async def end_others(db: Statements, person_id: str, token: str) -> None:
    await db.run("DELETE FROM session WHERE person_id = ? AND token <> ?", person_id, token)


async def end_sessions(db: Statements, person_id: str) -> None:
    await db.run("DELETE FROM session WHERE person_id = ?", person_id)


async def forget_sessions(db: Statements, at: datetime) -> int:
    """Those past their end; how many they were."""
    return await db.run("DELETE FROM session WHERE expires_at <= ?", to_ms(at))


# Failures ------------------------------------------------------------------------------------------------------------


async def failed(db: Statements, who: str, since: datetime) -> tuple[datetime, ...]:
    """When, the oldest first."""
    rows = await db.rows("SELECT at FROM failure WHERE who = ? AND at > ? ORDER BY at", who, to_ms(since))
    return tuple(from_ms(row["at"]) for row in rows)


async def attempts(db: Statements, since: datetime) -> int:
    """How many failed on this server, against whomever."""
    rows = await db.rows("SELECT count(*) AS n FROM failure WHERE who = ? AND at > ?", EVERYBODY, to_ms(since))
    return int(rows[0]["n"])


async def attempt(db: Statements, attempt_id: str, whom: Iterable[str], at: datetime) -> None:
    """It counts as a failure from before it is looked at, so that a crash and a race forget none."""
    rows = [(attempt_id, who[:80], to_ms(at)) for who in (*whom, EVERYBODY)]
    await db.many("INSERT INTO failure (attempt, who, at) VALUES (?, ?, ?)", rows)


async def succeeded(db: Statements, attempt_id: str, forget: str) -> None:
    """It was none, and those against `forget` are over."""
    await db.run("DELETE FROM failure WHERE attempt = ? OR who = ?", attempt_id, forget)


async def forget_failures(db: Statements, before: datetime) -> None:
    await db.run("DELETE FROM failure WHERE at <= ?", to_ms(before))


EVERYBODY = "everybody"


# Rows to values ------------------------------------------------------------------------------------------------------


def _person(row: Row) -> Person:
    return Person(
        person_id=row["id"],
        seller_id=row["seller_id"],
        sign_in=row["sign_in"],
        name=row["name"],
        password=row["password"],
        role=Role(row["role"]),
        stores=_texts.decode(row["stores"]),
        language=row["language"],
        totp=row["totp"],
        totp_on=bool(row["totp_on"]),
        recovery=_texts.decode(row["recovery"]),
        disabled=bool(row["disabled"]),
        created_at=from_ms(row["created_at"]),
    )


def _session(row: Row) -> Session:
    return Session(
        token=row["token"],
        seller_id=row["seller_id"],
        person_id=row["person_id"],
        once=bool(row["once"]),
        created_at=from_ms(row["created_at"]),
        expires_at=from_ms(row["expires_at"]),
        used_at=_moment(row["used_at"]),
        awaits_code=bool(row["awaits_code"]),
        proven_at=_moment(row["proven_at"]),
        device=row["device"],
        address=row["address"],
    )


def _first(rows: Sequence[Row]) -> Person | None:
    return _person(rows[0]) if rows else None


def _moment(ms: int) -> datetime | None:
    return from_ms(ms) if ms else None


def _ms(at: datetime | None) -> int:
    return to_ms(at) if at else 0
