"""What a person sets up by hand: sellers, stores, connections, links; used by the command line, the demo and the console."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import available_timezones

from bot import enacting, policies, stores, trackers
from bot.policies import Sheet
from bot.signin import SignIn, sign_in_name
from bot.world import Till, Vault
from models import evidence, marketplaces, parcels, people, record, sheets, team
from models.database import Database, Statements
from models.errors import Misconfigured
from models.facts.fact import Fact, change, named, to_ms
from models.facts.people import ALWAYS, LONGEST_SILENCE, Store
from models.people import Sealed, Seller
from models.rules import destinations, laws, shots
from models.team import Person, Role

_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A store as a person names it. `policy` is a ready one's name, or a file."""

    key: str
    name: str
    language: str = "en"
    zone: str = "UTC"
    origin: str = "CN"
    withdrawal_url: str = ""
    policy: str = "balanced"
    live_from: datetime | None = ALWAYS
    currency: str = ""


class Edit(Fact, frozen=True, kw_only=True):
    """What a person changes of the store of a key; what is None stays. `policy` is the text of a policy file, `group` one of
    its groups or none, `live` starts and stops the notices; `closed_on` is added to the days already said."""

    key: str
    name: str | None = None
    zone: str | None = None
    withdrawal_url: str | None = None
    closed_on: tuple[date, ...] = ()
    embed_from: tuple[str, ...] = ()
    hours: tuple[int, int] | None = None
    work_days: tuple[int, ...] = ()
    team: str | None = None
    silence_hours: int | None = None
    policy: str | None = None
    group: str | None = None
    live: bool | None = None


async def edit_store(db: Database, asked: Edit, now: datetime) -> None:
    """Raises Misconfigured, and then nothing of it has changed but what was said before the group."""
    store = await people.store_by_key(db.reader, asked.key)
    if store is None:
        raise Misconfigured(f"there is no store {asked.key!r}")
    sheet = await enacting.sheet(db, store.seller_id, asked.policy.encode(), "policy") if asked.policy else None
    async with db.writing() as rows:
        await sheets.hold(rows, store.seller_id)
        edited = _edited(await people.store_by_key(rows, asked.key) or store, asked)
        await _save(rows, change(edited, policy=sheet.policy(asked.key)) if sheet else edited, now, sheet)
    if asked.group is not None:
        await enacting.regroup(db, store.seller_id, asked.key, asked.group, now, enacting.HERE)
    if asked.live is not None:
        await (start if asked.live else stop)(db, store, now)


def _edited(store: Store, asked: Edit) -> Store:
    """Raises Misconfigured."""
    if asked.zone is not None and asked.zone not in available_timezones():
        raise Misconfigured(f"{asked.zone!r} is no time zone: use a name like Asia/Shanghai")
    if asked.silence_hours is not None and not 0 <= asked.silence_hours <= LONGEST_SILENCE:
        raise Misconfigured(f"--silence-hours is a whole number from 0 to {LONGEST_SILENCE}")
    plain = {"name": asked.name, "zone": asked.zone, "withdrawal_url": asked.withdrawal_url}
    opens, closes = asked.hours or (store.hours.opens, store.hours.closes)
    days = tuple(sorted({*asked.work_days})) or store.hours.days
    edited = change(
        store,
        **{name: value for name, value in plain.items() if value is not None},
        closed_on=tuple(sorted({*store.closed_on, *asked.closed_on})),
        embed_from=asked.embed_from or store.embed_from,
        hours=change(store.hours, opens=opens, closes=closes, days=days),
    )
    team = store.team if asked.team is None else asked.team
    return edited.answered_by(team, store.silence_hours if asked.silence_hours is None else asked.silence_hours)


async def add_seller(db: Database, vault: Vault, name: str, now: datetime) -> tuple[Seller, str]:
    """The seller with its first owner of the same name, and the token of a one-time link by which that one signs in.

    Raises Misconfigured.
    """
    seller = Seller(seller_id=named("seller", vault.token()), name=name.strip() or "Seller", created_at=now)
    async with db.writing() as rows:
        await _free(rows, sign_in_name(seller.name))
        await people.create_seller(rows, seller)
        await team.create_person(rows, first_owner(seller))
    return seller, await sign_in_link(db, vault, seller.seller_id, now)


def first_owner(seller: Seller) -> Person:
    """Has the seller's own id, name and sign-in name."""
    return Person(
        person_id=seller.seller_id, seller_id=seller.seller_id, sign_in=sign_in_name(seller.name), name=seller.name,
        created_at=seller.created_at, role=Role.OWNER, language=seller.language,
    )  # fmt: skip


async def add_person(db: Database, vault: Vault, person: Person, now: datetime) -> str:
    """The token of the link by which the person chooses a password. Raises Misconfigured."""
    async with db.writing() as rows:
        await _free(rows, person.sign_in)
        await team.create_person(rows, person)
    return await sign_in_link(db, vault, person.person_id, now)


async def sign_in_link(db: Database, vault: Vault, person_id: str, now: datetime) -> str:
    """The first owner has the seller's id. Raises Misconfigured."""
    person = await team.person(db.reader, person_id)
    if person is None or person.disabled:
        raise Misconfigured("there is nobody of that name who may sign in")
    return await SignIn(db, vault).link(person, now)


async def _free(rows: Statements, sign_in: str) -> None:
    if not sign_in or await team.by_sign_in(rows, sign_in):
        raise Misconfigured(f"somebody signs in as {sign_in!r} already: choose another name")


async def add_store(db: Database, vault: Vault, seller_id: str, wanted: Wanted, now: datetime) -> Store:
    """A store with its policy, its web chat and its signed `api` door. Raises Misconfigured."""
    if not _KEY.fullmatch(wanted.key):
        raise Misconfigured(f"{wanted.key!r} cannot be a store's key: use small letters, digits and hyphens")
    if wanted.zone not in available_timezones():
        raise Misconfigured(f"{wanted.zone!r} is no time zone: use a name like Asia/Shanghai")
    if await people.store_by_key(db.reader, wanted.key):
        raise Misconfigured(f"there is a store {wanted.key!r} already: choose another key")
    sheet = policies.sheet(policies.named(wanted.policy))
    store = Store(
        store_id=named("store", wanted.key),
        seller_id=seller_id,
        key=wanted.key,
        name=wanted.name or wanted.key,
        policy=sheet.policy(wanted.key),
        language=wanted.language,
        zone=wanted.zone,
        origin=wanted.origin,
        withdrawal_url=wanted.withdrawal_url,
        live_from=wanted.live_from,
        currency=wanted.currency,
    )
    await save_store(db, store, now, sheet)
    await connect(db, vault, store, "webchat", {}, now)
    await connect(db, vault, store, "api", {"secret": vault.token() + vault.token()}, now)
    return store


async def connect(
    db: Database, vault: Vault, store: Store, kind: str, secrets: dict[str, str], now: datetime
) -> Sealed:
    """One connection of a kind for each store; connecting again replaces the credentials, and the address stays.

    What is no secret of a shop is kept in the open. A shop that was given enough of itself carries settlements out from now on.
    """
    shop = stores.all().get(kind)
    open_ = {each.name for each in shop.fields if not each.secret} if shop else set()
    told = {name: value.strip() for name, value in secrets.items() if name in open_}
    secrets = {name: value.strip() for name, value in secrets.items() if name not in open_}
    rows = await people.connections(db.reader, store.seller_id)
    found = next((r for r in rows if r.kind == kind and r.store_id == store.store_id), None)
    key = found.key if found else vault.token()
    connection_id = found.connection_id if found else named("connection", store.store_id, kind)
    if kind == "telegram":
        before = vault.unseal(found.sealed, connection_id) if found else {}
        secrets = {"hook_secret": before.get("hook_secret") or vault.token() + vault.token(), **secrets}
    connection = Sealed(
        connection_id=connection_id,
        seller_id=store.seller_id,
        store_id=store.store_id,
        kind=kind,
        key=key,
        sealed=vault.seal(secrets, connection_id) if secrets else "",
        settings=(found.settings if found else {}) | told,
        created_at=found.created_at if found else now,
    )
    async with db.writing() as write:
        await people.save_connection(write, connection)
        if kind in trackers.all():
            await parcels.ask_about_all(write, store.seller_id)
        if isinstance(shop, Till):
            await _carries(write, store, shop, shop.opens(secrets, connection.settings), now)
    return connection


async def _carries(rows: Statements, store: Store, shop: Till, opens: bool, now: datetime) -> None:
    """Which shop of the store carries settlements out, if any. What is asked already is asked to its end."""
    current = await people.store_by_key(rows, store.key) or store
    carries = shop.name if opens else "" if current.shop == shop.name else current.shop
    if carries != current.shop:
        await people.save_store(rows, change(current, shop=carries), now)


def to_read_again(now: datetime) -> list[str]:
    """The rules of customs, marketplaces and laws that have become old: they are still used, and said with care."""
    found = [
        f"customs of {place.country}: its text is {f'of {place.as_of}' if place.as_of else 'undated'}, "
        f"read on {place.checked}{f' at {place.source}' if place.source else ', from memory'}"
        for place in destinations.all().values()
        if place.old(now)
    ]
    dated = [(f"marketplace {each.title}", each.checked, each.source) for each in marketplaces.all().values()]
    dated += [(f"law {each.citation} ({each.id})", each.checked, each.source) for each in laws.all().values()]
    photos = shots.book()
    dated += [(f"photos wanted on {name}", photos.checked, each.source) for name, each in photos.marketplaces.items()]
    found += [
        f"{name}: read on {checked} at {source}"
        for name, checked, source in dated
        if now.date() - checked > destinations.GOOD_FOR
    ]
    return found


async def save_store(db: Database, store: Store, now: datetime, sheet: Sheet | None = None) -> None:
    """A store with all that a person changed of it, and the text of its policy where that was changed, too."""
    async with db.writing() as rows:
        await _save(rows, store, now, sheet)


async def _save(rows: Statements, store: Store, now: datetime, sheet: Sheet | None) -> None:
    await people.save_store(rows, store, now)
    await record.look_at_talks(rows, store.store_id, now)
    if sheet is not None:
        await evidence.look_again(rows, to_ms(now), store.store_id)
        await people.keep_policy(rows, store.seller_id, enacting.written(sheet, now, enacting.HERE))
        await sheets.note(rows, store.seller_id, sheet.version, now, enacting.HERE, store.key)


async def start(db: Database, store: Store, now: datetime) -> Store:
    """The bot speaks first from now on: every order is looked at, and what is still true is told. Once more is harmless."""
    async with db.writing() as rows:
        current = await people.store_by_key(rows, store.key) or store
        if current.live:
            return current
        started = change(current, live_from=now)
        await people.save_store(rows, started, now)
        await people.look_at_orders(rows, store.store_id, now)
    return started


async def hold_new(db: Database, seller_id: str, now: datetime) -> bool:
    """The store of the first start waits for its seller's own start, if nothing has come into it yet. Does one wait?"""
    async with db.writing() as rows:
        for store in await people.stores(rows, seller_id):
            if store.live_from not in (None, ALWAYS) and not await people.has_orders(rows, store.store_id):
                await people.save_store(rows, change(store, live_from=None), now)
        return not all(each.live for each in await people.stores(rows, seller_id))


async def stop(db: Database, store: Store, now: datetime) -> Store:
    """No notice leaves any more until it is started again; what has been promised is kept."""
    async with db.writing() as rows:
        current = change(await people.store_by_key(rows, store.key) or store, live_from=None)
        await people.save_store(rows, current, now)
    return current


async def policy_sheet(db: Database, seller_id: str, path: Path) -> Sheet:
    """A policy file, read against the seller's stores and what they sell in. Raises Misconfigured."""
    return await enacting.sheet(db, seller_id, policies.raw(path), str(path))


async def set_policy(
    db: Database, seller_id: str, sheet: Sheet, now: datetime, only: str = "", by: str = enacting.HERE
) -> tuple[Store, ...]:
    """In force for all stores of the seller from now on, or for `only` the one of this key: the stores, as they are now."""
    async with db.writing() as rows:
        await sheets.hold(rows, seller_id)
        return await enacting.put(rows, seller_id, sheet, now, by, only=only)
