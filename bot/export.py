"""A dossier from a wish: which case, for whom, in which language; composed, packed, and what is to be written down of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot import dossiers
from bot.dossiers import Packed
from bot.world import Files
from handlers.dossiers.compose import compose
from locales import LANGUAGES
from models import casefile
from models import dossiers as audiences
from models.casefile import CaseFile
from models.database import Statements
from models.errors import Misconfigured
from models.facts.audiences import Audience, Kind
from models.facts.inbound import DossierMade
from models.facts.people import Store
from models.sight import Sight


async def made(
    file: CaseFile,
    audience: Audience,
    language: str,
    files: Files,
    now: datetime,
    *,
    originals: bool = False,
    fonts: str = "",
) -> Packed:
    """Raises Misconfigured for a language that is none of ours, or for originals that would leave the house."""
    if language not in LANGUAGES:
        raise Misconfigured(f"there is no language {language!r}; use one of: {', '.join(LANGUAGES)}")
    if originals and audience.kind is not Kind.EVERYTHING:
        raise Misconfigured("originals may tell where they were taken: they go into no dossier but `--for everything`")
    dossier = compose(file, audience, language, now, dossiers.house_version())
    return await dossiers.packed(file, dossier, files, originals=originals, fonts=fonts)


def written_down(file: CaseFile, audience: Audience, language: str, packed: Packed, by: str) -> DossierMade:
    """The arrival that keeps who made it, when and for whom."""
    return DossierMade(
        key=f"dossier:{file.case.case_id}:{packed.seal}",
        seller_id=file.order.seller_id,
        source="dossier",
        order_id=file.order.order_id,
        case_id=file.case.case_id,
        by=by,
        audience=audience.name,
        language=language,
        seal=packed.seal,
    )


def audience_of(name: str | None, file: CaseFile) -> Audience:
    """By its name; without one the order's own marketplace, or the first way of payment. Raises Misconfigured."""
    return audiences.named(name) if name else audiences.for_order(file.order.marketplace)[0]


async def wanted(
    db: Statements, stores: Sequence[Store], order_ref: str, *, store_key: str | None = None, number: int | None = None
) -> CaseFile:
    """The case of an order that a person named: its `number`, from 1, or the newest that is open, or the newest.

    Raises Misconfigured, saying what there is instead.
    """
    keys = {each.store_id: each.key for each in stores}
    if store_key is not None and store_key not in keys.values():
        raise Misconfigured(f"there is no store {store_key!r}; use one of: {', '.join(sorted(keys.values()))}")
    refs = dict.fromkeys((order_ref.strip(), order_ref.strip().lstrip("#"), "#" + order_ref.strip().lstrip("#")))
    found = {each.order_id: each for ref in refs for each in await casefile.named(db, ref)}
    mine = [each for each in found.values() if store_key in (None, keys.get(each.store_id))]
    if not mine:
        raise Misconfigured(f"there is no order {order_ref!r}: check the number, or import it first")
    if len(mine) > 1:
        named = ", ".join(sorted({keys.get(each.store_id, "?") for each in mine}))
        raise Misconfigured(f"several stores have an order {order_ref!r}; say which with --store: {named}")
    order = mine[0]
    if not order.cases:
        raise Misconfigured(f"order {order_ref!r} has no case: there is nothing to prove yet")
    if number is not None and not 1 <= number <= len(order.cases):
        raise Misconfigured(f"order {order_ref!r} has no case {number}; use --case 1 to {len(order.cases)}")
    newest = next((each for each in reversed(order.cases) if each.open), order.cases[-1])
    case = order.cases[number - 1] if number else newest
    file = await casefile.read(db, Sight(seller_id=order.seller_id), case.case_id)
    if file is None:
        raise Misconfigured(f"order {order_ref!r} was changed just now: try again")
    return file


def put(packed: Packed, out: Path) -> Path:
    """Into a folder under its own name, or under the name that was given; ".pdf" asks for the pages alone.

    A file that stood there is replaced by a whole one or not at all. Raises Misconfigured or OSError.
    """
    path = out / packed.name if out.is_dir() else out
    if not path.parent.is_dir():
        raise Misconfigured(f"there is no folder {path.parent}: make it first")
    if path.suffix.lower() not in (".zip", ".pdf"):
        raise Misconfigured(f"{path}: name a folder, a .zip or a .pdf")
    if path.suffix.lower() == ".pdf" and not packed.pages:
        raise Misconfigured(f"{packed.unprinted}; a .zip has everything else")
    data = packed.pages if path.suffix.lower() == ".pdf" else packed.data
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
