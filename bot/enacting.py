"""A policy read against the seller's stores, and put into force: by the console, the command line, or through the server."""

from __future__ import annotations

from datetime import datetime

from bot import policies
from bot.policies import Sheet, trees
from handlers.console import layers
from models import evidence, people, sheets
from models.database import Database, Statements
from models.errors import Misconfigured
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


async def regroup(
    db: Database, seller_id: str, key: str, group: str, now: datetime, by: str, *, base: str = "", click: str = ""
) -> None:
    """The store of this key is in this group of its policy from now on, or (empty) in none; a draft says so, too.

    `base` is the version that the choice was made of, where somebody has looked at one. Raises Misconfigured.
    """
    store = next((each for each in await people.stores(db.reader, seller_id) if each.key == key), None)
    held = await people.policy(db.reader, seller_id, store.policy.version) if store else None
    if store is None or held is None:
        raise Misconfigured(f"the text of the policy of {key} is not kept here: put one into force first")
    groups = layers.of(trees.grown(held.text), ("groups",))
    if group and group not in groups:
        raise Misconfigured(
            f"the policy of {key} has no group {group!r}: use one of {', '.join(groups) or '(none yet)'}"
        )
    made = await sheet(db, seller_id, regrouped(held.text, key, group).encode(), "policy")
    async with db.writing() as rows:
        await sheets.hold(rows, seller_id)
        if click and await sheets.noted(rows, seller_id, click):
            return
        versions = {each.key: each.policy.version for each in await people.stores(rows, seller_id)}
        if versions.get(key) != store.policy.version or base not in ("", versions[key]):
            raise Misconfigured("the policy has been changed meanwhile: look at it again, then choose")
        await put(rows, seller_id, made, now, by, only="" if len({*versions.values()}) == 1 else key, click=click)
        draft = await sheets.draft(rows, seller_id)
        if draft is not None and (mine := regrouped(draft.text, key, group)) != draft.text:
            await sheets.keep(
                rows, seller_id, change(draft, n=draft.n + 1, text=mine, at=now, by=by), f"{click}:{to_ms(now)}"
            )


def regrouped(text: str, key: str, group: str) -> str:
    """The text of a policy with the store in this group alone, everything else as it stands; one that is no tree stays."""
    tree = trees.grown(text)
    if tree is None:
        return text
    for name in layers.of(tree, ("groups",)):
        before = layers.members(tree, name)
        after = [each for each in before if each != key or name == group]
        after += [key] if name == group and key not in before else []
        if after != before:
            text = trees.placed(text, ("groups", name, "stores"), after or trees.GONE)
    if "inherits" in layers.of(tree, ("stores", key)):
        text = trees.placed(text, ("stores", key, "inherits"), trees.GONE)
    return text


def written(made: Sheet, now: datetime, by: str) -> Written:
    return Written(version=made.version, text=made.text, set_at=now, by=by[:64])
