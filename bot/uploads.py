"""A file of orders or events that came through the browser: kept on disk, looked at, and read in constant memory."""

# An order's rows may stand anywhere in a file. So the file is first dealt out into parts by order, each small enough to be
# read as a whole; then part by part becomes arrivals. Both go by the orders' ids, which are hashes: most tables have an index
# by them, and rows that are written side by side there cost a fraction of rows that are strewn all over it.

from __future__ import annotations

import asyncio
import csv
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path

import msgspec

from bot.columns import events as of_parcels
from bot.columns import guessing
from bot.columns import orders as of_orders
from bot.columns.cells import Wrong
from bot.columns.dates import Dates, Seen, seen_in
from bot.columns.exports import Layout, layout_of
from bot.columns.orders import Owner
from bot.columns.rows import ENCODINGS, BadRow, Row, encoding_of, lines_of, rows_of
from bot.world import World
from models import people, uploads
from models.database import Database
from models.errors import Misconfigured, TooLarge
from models.facts.fact import change, named
from models.facts.inbound import Inbound
from models.facts.people import Store
from models.uploads import How, Upload

MOST_BYTES = 512 * 1024 * 1024
SHOWN = 5
LISTED = 10_000
PART_BYTES = 1024 * 1024
MOST_PARTS = 200
AT_ONCE = 64
EVENTS = ("tracking", "at")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_row = msgspec.json.Decoder(tuple[int, dict[str, str]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a file seems to be. `known` names a shop's own export; `mapping` is ours to theirs, guessed or as said.

    `missing` are columns that are needed and not there, `shown` the first rows as they stand, `bad` those of the first that
    cannot be used. `dates` is what its rows show of the order of day and month, or was said.
    """

    kind: str
    encoding: str
    columns: tuple[str, ...]
    known: str
    mapping: Mapping[str, str]
    missing: tuple[str, ...]
    shown: tuple[Row, ...]
    bad: tuple[BadRow, ...]
    dates: Seen


def folder(world: World, upload_id: str) -> Path:
    assert world.data is not None
    return world.data / "imports" / upload_id


def file_of(world: World, upload_id: str) -> Path:
    return folder(world, upload_id) / "file"


def bad_of(world: World, upload_id: str) -> Path:
    return folder(world, upload_id) / "bad.csv"


class Taking:
    """A file that comes in piece by piece; one that is not finished leaves nothing."""

    def __init__(self, world: World, upload_id: str) -> None:
        self._path = file_of(world, upload_id)
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = self._path.open("wb")
        self.size = 0

    async def more(self, piece: bytes) -> None:
        """Raises TooLarge."""
        self.size += len(piece)
        if self.size > MOST_BYTES:
            raise TooLarge
        await asyncio.to_thread(self._file.write, piece)

    def end(self, *, keep: bool) -> None:
        self._file.close()
        if not keep:
            shutil.rmtree(self._path.parent, ignore_errors=True)


async def look(world: World, upload: Upload, how: How) -> Look:
    """Raises Misconfigured when the file is not here (any more), or is none."""
    return await asyncio.to_thread(_look, file_of(world, upload.upload_id), how)


def _look(path: Path, how: How) -> Look:
    if not path.exists():
        raise Misconfigured("The file is not here any more: please hand it in again.")
    encoding = how.encoding if how.encoding in ENCODINGS else encoding_of(path)
    columns, rows = rows_of(lines_of(path, encoding))
    if _is_events(columns):
        return _seen(path, how, "events", encoding, columns, "events.csv", {}, ())
    mapping = how.mapping or guessing.guess(columns)
    try:
        layout, known = _layout(columns, how)
        missing: tuple[str, ...] = ()
    except Wrong as wrong:
        missing = tuple(str(wrong).partition(": ")[2].partition(" (")[0].split(", "))
        head = tuple(each for each in islice(rows, SHOWN) if isinstance(each, Row))
        return Look(
            kind="orders", encoding=encoding, columns=tuple(columns), known="", mapping=mapping, missing=missing,
            shown=head, bad=(), dates=Seen(),
        )  # fmt: skip
    return _seen(path, how, "orders", encoding, columns, known, mapping, missing, layout)


def _seen(
    path: Path, how: How, kind: str, encoding: str, columns: Sequence[str], known: str, mapping: Mapping[str, str],
    missing: tuple[str, ...], layout: Layout | None = None,
) -> Look:  # fmt: skip
    """With the first rows, and what is wrong with them."""
    first = list(islice(rows_of(lines_of(path, encoding))[1], 200))
    dates = _dates(path, encoding, how)
    written = Dates(order=how.dates or dates.order or next(iter(dates.choices), ""))
    owner = Owner(kind="csv", seller_id="", store_id="", connection_id="", currency=how.currency, dates=written)
    if kind == "events":
        bad = of_parcels.events(first, owner)[1]
    else:
        assert layout is not None
        bad = of_orders.orders(_ours(first, layout), lambda _: owner, complete=layout.complete)[1]
    return Look(
        kind=kind, encoding=encoding, columns=tuple(columns), known=known, mapping=mapping, missing=missing,
        shown=tuple(each for each in first if isinstance(each, Row))[:SHOWN], bad=tuple(bad[:SHOWN]), dates=dates,
    )  # fmt: skip


def _dates(path: Path, encoding: str, how: How) -> Seen:
    """What the rows show of the order of day and month. Raises Wrong."""
    return _dates_once(path, path.stat().st_mtime_ns, encoding, how.currency, tuple(how.mapping.items()))


@lru_cache(maxsize=16)  # half a million rows take seconds, and the page that shows them is opened again and again
def _dates_once(path: Path, written: int, encoding: str, currency: str, mapping: tuple[tuple[str, str], ...]) -> Seen:
    columns, rows = rows_of(lines_of(path, encoding))
    found: Iterator[Row | BadRow] = rows
    if not _is_events(columns):
        how = How(name="", size=0, currency=currency, mapping=dict(mapping))
        found = _ours(rows, _layout(columns, how)[0])
    return seen_in(each.cells for each in found if isinstance(each, Row))


def _is_events(columns: Iterable[str]) -> bool:
    there = set(columns)
    return set(EVENTS) <= there and bool({"status"} & there or {"provider", "code"} <= there)


def _layout(columns: Sequence[str], how: How) -> tuple[Layout, str]:
    """A shop's own export as it is; what a person said counts more. Raises Wrong."""
    if not how.mapping:
        try:
            found = layout_of(list(columns), how.currency)
            return found, found.name
        except Wrong:
            pass
    return guessing.layout(how.mapping or guessing.guess(columns), columns, how.currency), ""


def _ours(rows: Iterable[Row | BadRow], layout: Layout) -> Iterator[Row | BadRow]:
    for row in rows:
        if isinstance(row, BadRow):
            yield row
        else:
            yield from (Row(line=row.line, cells=each) for each in layout.ours(row.cells))


# Reading all of it


async def read(world: World, db: Database, upload: Upload) -> None:
    """Every row, part by part; how far it is can be read from its row. What was read before is read again without harm."""
    stores = {each.store_id: each for each in await people.stores(db.reader, upload.seller_id)}
    path, parts = file_of(world, upload.upload_id), folder(world, upload.upload_id) / "parts"
    if upload.store_id not in stores or not path.exists():
        await _note(
            world, db, change(upload, state="failed", error="The file is not here any more: please hand it in again.")
        )
        return
    try:
        total, bad, whole = await asyncio.to_thread(_dealt, path, upload.how, upload.store_id, parts)
        dates = await asyncio.to_thread(_written, path, upload.how, stores[upload.store_id].zone)
    except (Wrong, Misconfigured) as wrong:
        await _note(world, db, change(upload, state="failed", error=str(wrong)))
        return
    now = change(upload, state="running", total=total, done=0, kept=0, bad=len(bad))
    await _note(world, db, now)
    for part in sorted(parts.iterdir()):
        arrivals, unfit, rows = await asyncio.to_thread(
            _arrivals, part, upload, whole, stores[upload.store_id], world.clock.now(), dates
        )
        for n in range(0, len(arrivals), AT_ONCE):
            await world.hand_in(arrivals[n : n + AT_ONCE])
        bad += unfit[: max(0, LISTED - len(bad))]
        now = change(now, done=now.done + rows, kept=now.kept + len(arrivals), bad=now.bad + len(unfit))
        await _note(world, db, now)
    await asyncio.to_thread(_write_bad, path, upload.how, bad, bad_of(world, upload.upload_id))
    await _note(world, db, change(now, state="done", done=total))
    # Names and addresses of buyers lie in the database now, and nowhere else.
    await asyncio.to_thread(shutil.rmtree, parts, True)
    path.unlink(missing_ok=True)


async def _note(world: World, db: Database, upload: Upload) -> None:
    async with db.writing() as rows:
        await uploads.save(rows, upload, world.clock.now())


def _dealt(path: Path, how: How, store_id: str, parts: Path) -> tuple[int, list[BadRow], bool]:
    """How many rows there are, those that are none, and whether each must be whole; the rest lies in `parts`. Raises Wrong."""
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir(mode=0o700)
    columns, rows = rows_of(lines_of(path, how.encoding))
    found: Iterator[Row | BadRow] = rows
    name, whole = "tracking", True
    if how.kind == "orders":
        layout, _ = _layout(columns, how)
        found, name, whole = _ours(rows, layout), "order", layout.complete
    count = max(1, min(MOST_PARTS, path.stat().st_size // PART_BYTES))
    total, bad = 0, list[BadRow]()
    encode = msgspec.json.Encoder().encode
    with ExitStack() as stack:
        files = [stack.enter_context((parts / f"{n:03}").open("wb")) for n in range(count)]
        for row in found:
            total += 1
            if isinstance(row, BadRow):
                bad.append(row)
                continue
            place = int(named("order", store_id, row.cells.get(name, "").strip())[:8], 16)
            files[place * count >> 32].write(encode((row.line, row.cells)) + b"\n")
    return total, bad[:LISTED], whole


def _written(path: Path, how: How, zone: str) -> Dates:
    """How its moments are to be read. Raises Wrong."""
    layout = _layout(rows_of(lines_of(path, how.encoding))[0], how)[0] if how.kind == "orders" else None
    order = how.dates or _dates(path, how.encoding or encoding_of(path), how).order
    return Dates(order=order, zone=zone, iso_zone="UTC" if layout is None or layout.utc else zone)


def _arrivals(
    part: Path, upload: Upload, whole: bool, store: Store, at: datetime, dates: Dates
) -> tuple[Sequence[Inbound], list[BadRow], int]:
    with part.open("rb") as file:
        rows = [Row(line=line, cells=cells) for line, cells in map(_row.decode, file)]
    owner = Owner(
        kind="csv",
        seller_id=store.seller_id,
        store_id=store.store_id,
        connection_id=f"csv:{store.store_id}",
        at=at,
        currency=upload.how.currency.upper(),
        dates=dates,
    )
    if upload.how.kind == "events":
        reports, bad = of_parcels.events(rows, owner)
        return reports, bad, len(rows)
    seen, bad = of_orders.orders(rows, lambda _: owner, complete=whole)
    return sorted(seen, key=lambda each: named("order", each.store_id, each.order_ref)), bad, len(rows)


def _write_bad(path: Path, how: How, bad: Iterable[BadRow], out: Path) -> None:
    """Line, reason, and the line as it stands; nothing that a spreadsheet would take for a formula."""
    found = sorted(bad, key=lambda each: each.line)
    wanted = {each.line: each.reason for each in found}
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "reason", "row"))
        for number, said in enumerate(lines_of(path, how.encoding), 1) if wanted else ():
            if number in wanted:
                writer.writerow((number, _harmless(wanted[number]), _harmless(said.rstrip("\r\n")[:2000])))


def _harmless(said: str) -> str:
    return f"'{said}" if said.startswith(_FORMULA) else said


def bad_rows(world: World, upload_id: str, most: int) -> tuple[tuple[str, str, str], ...]:
    """The first of them: line, reason, and the row."""
    path = bad_of(world, upload_id)
    if not path.exists():
        return ()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return tuple((row[0], row[1], row[2]) for row in islice(csv.reader(file), 1, most + 1) if len(row) == 3)
