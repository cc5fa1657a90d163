"""A policy read against the seller's stores, and put into force: by the console, the command line, or through the server."""

from __future__ import annotations

from datetime import datetime

from bot import policies
from bot.policies import Sheet
from models import evidence, people, sheets
from models.database import Database, Statements
from models.facts.fact import change, to_ms
from models.facts.people import Store
from models.people import Written

# Who it was, where nobody signed in.
HERE = "command line"


async def sheet(db: Database, seller_id: str, raw: bytes, name: str) -> Sheet:
    """The bytes of a policy file, read against the seller's stores and what they sell in. Raises Mistaken."""
    stores = await people.stores(db.reader, seller_id)
    sold = await people.currencies(db.reader, seller_id)
    known = ((each.key, tuple(sorted(sold.get(each.store_id, ())))) for each in stores)
    return policies.of(raw, name, tuple(known))


async def put(
    db: Statements, seller_id: str, made: Sheet, now: datetime, by: str, *, only: str = "", click: str = ""
) -> tuple[Store, ...]:
    """In force for all stores of the seller from now on, or for `only` the one of this key: the stores, as they are now.

    An edit never touches an offer that is out: offers hold their own terms. To be called inside a transaction.
    """
    stores = await people.stores(db, seller_id)
    changed = tuple(change(s, policy=made.policy(s.key)) for s in stores if only in ("", s.key))
    for store in changed:
        await people.save_store(db, store, now)
        await evidence.look_again(db, to_ms(now), store.store_id)
    await people.keep_policy(db, seller_id, written(made, now, by))
    await sheets.note(db, seller_id, made.version, now, by, only, click)
    return changed


def written(made: Sheet, now: datetime, by: str) -> Written:
    return Written(version=made.version, text=made.text, set_at=now, by=by[:64])
