"""A supplier pack as one ZIP: the same defect n times, with dates, photos, a list and a manifest of hashes. No buyer is in it."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot import dossiers, pages, pdf
from bot.world import Files
from handlers.dossiers import alike, lists
from models import upstream
from models.database import Statements
from models.errors import Misconfigured, Unavailable, Unknown
from models.facts.fact import change
from models.facts.parcels import Cause
from models.sight import Sight
from models.upstream import By, Group

PAGE, PAGES, TABLE = "pack.html", "pack.pdf", "cases.csv"
MOST = 300  # cases in one pack
FORMAT = "parley-supplier-pack-1"
# A supplier's mailbox takes no more, nor should a request hold more in memory; the newest photos come first.
MOST_BYTES = 48 * 1024 * 1024


class Packed(NamedTuple):
    """`photos` are in it, `withheld` are not: they may show where a buyer lives, or would make it too large.

    `unprinted` says in one line why it has no pages; then the page alone has to do.
    """

    name: str
    data: bytes
    cases: int
    photos: int
    withheld: int
    unprinted: str = ""


async def packed(
    group: Group, files: Files, now: datetime, span: timedelta, language: str = "en", fonts: str = ""
) -> Packed:
    """Raises Unavailable when a photo cannot be read just now."""
    lines, parts = await _photos(alike.lines(group), files)
    photos, withheld = len(parts), sum(each.withheld for each in lines)
    made = alike.pages(group, lines, language, now - span, now, dossiers.house_version())
    unprinted = ""
    try:
        parts[PAGES] = await pdf.render(made, dict(parts), fonts=fonts)
    except Unavailable as error:
        unprinted = str(error)
    parts[PAGE] = pages.document(PAGE, {"pack": made, "said": lambda cell: lists.text(cell, made.language)}).encode()
    parts[TABLE] = b"\xef\xbb\xbf" + alike.table(group, lines).encode()
    manifest = _manifest(group, lines, parts, now)
    data = await asyncio.to_thread(dossiers.zipped, parts, manifest)
    return Packed(_name(group), data, len(lines), photos, withheld, unprinted)


async def _photos(lines: tuple[alike.Line, ...], files: Files) -> tuple[tuple[alike.Line, ...], dict[str, bytes]]:
    found: dict[str, bytes] = {}
    kept, size = [], 0
    for line in reversed(lines):
        shown = []
        for photo in line.photos:
            try:
                data = await files.get(photo.evidence.file)
            except Unknown:
                continue
            if size + len(data) <= MOST_BYTES:
                size += len(data)
                found[photo.name] = data
                shown.append(photo)
        kept.append(change(line, photos=tuple(shown), withheld=line.withheld + len(line.photos) - len(shown)))
    return tuple(reversed(kept)), dict(sorted(found.items()))


def _manifest(group: Group, lines: tuple[alike.Line, ...], parts: dict[str, bytes], now: datetime) -> bytes:
    said = {
        "format": FORMAT,
        "version": dossiers.house_version(),
        "made_on": now.date().isoformat(),
        "by": group.by.value,
        "key": group.key,
        "cause": group.cause.value,
        "cases": group.cases,
        "sold": group.sold,
        "photos": [
            {"file": each.name, "case": line.number, "shot": each.shot, "sha256_as_received": each.evidence.sha256}
            for line in lines
            for each in line.photos
        ],
        "files": [
            {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in sorted(parts.items())
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode()


def _name(group: Group) -> str:
    key = "".join(each if each.isascii() and each.isalnum() else "-" for each in group.key)[:40].strip("-")
    return f"supplier-pack-{key or group.by.value}-{group.cause.value}.zip"


async def wanted(db: Statements, sight: Sight, key: str, by: By, cause: str | None, since: datetime) -> Group:
    """What a person at the command line means. Raises Misconfigured, saying what there is instead."""
    found = await upstream.causes(db, sight, by, key, since)
    what = {By.SKU: "SKU", By.BATCH: "batch", By.WAREHOUSE: "country of dispatch"}[by]
    if found is None:
        raise Misconfigured(f"no order has the {what} {key!r}: write it as in orders.csv (without a SKU, the title)")
    if not found:
        raise Misconfigured(f"there is no case of {what} {key!r} since {since:%Y-%m-%d}: ask for more days with --days")
    there = ", ".join(f"{each.value} ({n})" for each, n in found.items())
    if cause is None and len(found) > 1:
        raise Misconfigured(f"which cases of {key!r}? name one with --cause: {there}")
    chosen = Cause(cause) if cause else next(iter(found))
    group = await upstream.group(db, sight, by, key, chosen, since, MOST) if chosen in found else None
    if group is None:
        raise Misconfigured(f"there is no case {chosen.value} of {what} {key!r} since {since:%Y-%m-%d}, but {there}")
    return group


def put(made: Packed, out: Path) -> Path:
    """Into a folder under its own name, or as the file that was named: whole or not at all. Raises Misconfigured or OSError."""
    path = out / made.name if out.is_dir() else out
    if not path.parent.is_dir():
        raise Misconfigured(f"there is no folder {path.parent}: make it first")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(made.data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
