"""What a person sets up by hand: sellers, stores, connections, links; used by the command line, the demo and the console."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import available_timezones

from bot import policies, stores, trackers
from bot.policies import Sheet
from bot.vault import SealingVault, hashed
from bot.world import Till
from models import evidence, marketplaces, parcels, people, record
from models.database import Database, Statements
from models.errors import Misconfigured
from models.facts.fact import change, named, to_ms
from models.facts.people import Store
from models.people import Sealed, Seller, Session, Written
from models.rules import destinations, laws, shots

LINK_LASTS = timedelta(hours=24)
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


async def add_seller(db: Database, vault: SealingVault, name: str, now: datetime) -> tuple[Seller, str]:
    """The seller, and the token of a one-time link that signs in."""
    seller = Seller(seller_id=named("seller", vault.token()), name=name.strip() or "Seller", created_at=now)
    async with db.writing() as rows:
        await people.create_seller(rows, seller)
    return seller, await sign_in_link(db, vault, seller.seller_id, now)


async def sign_in_link(db: Database, vault: SealingVault, seller_id: str, now: datetime) -> str:
    token = vault.token() + vault.token()
    session = Session(token=hashed(token), seller_id=seller_id, once=True, created_at=now, expires_at=now + LINK_LASTS)
    async with db.writing() as rows:
        await people.make_session(rows, session)
    return token


async def add_store(db: Database, vault: SealingVault, seller_id: str, wanted: Wanted, now: datetime) -> Store:
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
    )
    await save_store(db, store, now, sheet)
    await connect(db, vault, store, "webchat", {}, now)
    await connect(db, vault, store, "api", {"secret": vault.token() + vault.token()}, now)
    return store


async def connect(
    db: Database, vault: SealingVault, store: Store, kind: str, secrets: dict[str, str], now: datetime
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
        await people.save_store(rows, store, now)
        await record.look_at_talks(rows, store.store_id, now)
        if sheet is not None:
            await evidence.look_again(rows, to_ms(now), store.store_id)
            await people.keep_policy(rows, store.seller_id, _written(sheet, now))


async def policy_sheet(db: Database, seller_id: str, path: Path) -> Sheet:
    """A policy file, read against the seller's stores and what they sell in. Raises Misconfigured."""
    stores = await people.stores(db.reader, seller_id)
    sold = await people.currencies(db.reader, seller_id)
    return policies.sheet(path, {each.key: sold.get(each.store_id, ()) for each in stores})


async def set_policy(db: Database, seller_id: str, sheet: Sheet, now: datetime, only: str = "") -> tuple[Store, ...]:
    """In force for all stores of the seller from now on, or for `only` the one of this key: the stores, as they are now.

    An edit never touches an offer that is out: offers hold their own terms.
    """
    async with db.writing() as rows:
        stores = await people.stores(rows, seller_id)
        changed = tuple(change(s, policy=sheet.policy(s.key)) for s in stores if only in ("", s.key))
        for store in changed:
            await people.save_store(rows, store, now)
            await evidence.look_again(rows, to_ms(now), store.store_id)
        await people.keep_policy(rows, seller_id, _written(sheet, now))
    return changed


def _written(sheet: Sheet, now: datetime) -> Written:
    return Written(version=sheet.version, text=sheet.text, set_at=now, by="command line")
