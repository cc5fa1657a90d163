"""A file of orders: handed in, looked at, corrected, read; and its bad rows to take away."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import BodyPartReader, web

from bot import uploads
from bot.columns.dates import ORDERS
from bot.columns.guessing import OURS
from bot.columns.rows import ENCODINGS
from bot.console.room import Address, Guest, clean
from bot.console.setup import Setup, _back
from handlers.console import Page, setup
from handlers.console.setup import Facts
from models import uploads as rows
from models.errors import Refused, TooLarge, Unknown
from models.facts.fact import change, named
from models.uploads import How, Upload

FIELD = 4096
# Beside the file itself: the other fields, and what stands between the parts.
ROUND = 64 * 1024


class Uploading(Setup):
    """A form with a file is not read whole: what proves that it is ours comes first, then the file goes to disk."""

    def addresses(self) -> Iterable[Address]:
        return (
            ("POST", "/console/setup/{key}/upload", self.upload),
            ("POST", "/console/setup/{key}/upload/{id}", self.correct),
            ("GET", "/console/setup/{key}/upload/{id}", self.progress),
            ("GET", "/console/setup/{key}/upload/{id}/bad.csv", self.bad),
        )

    async def _check_form(self, guest: Guest) -> None:
        if guest.request.content_type != "multipart/form-data":
            await super()._check_form(guest)
            return
        self._same_site(guest.request)
        if (guest.request.content_length or 0) > uploads.MOST_BYTES + ROUND:
            raise TooLarge(guest.t("file-too-large", most=uploads.MOST_BYTES // 1024**2))
        try:
            parts = await guest.request.multipart()
            while isinstance(part := await parts.next(), BodyPartReader) and part.name != "file":
                said = clean((await _short(part)).decode("utf-8", "ignore"))
                guest.sent = (*guest.sent, (clean(part.name or ""), said))
        except (ValueError, AssertionError):
            raise Refused(guest.t("form-unreadable")) from None
        self._proved(guest)
        guest.file = part if isinstance(part, BodyPartReader) else None

    async def upload(self, guest: Guest) -> web.Response:
        store = self._store(guest)
        if guest.file is None or not guest.file.filename:
            return await self.shown(guest, store, {"orders.file": guest.t("file-missing")})
        await self._zoned(guest, store)
        upload_id = named("upload", guest.seller_id, guest.click())
        taking, kept = uploads.Taking(self._world, upload_id), False
        try:
            while piece := await guest.file.read_chunk(256 * 1024):
                await taking.more(bytes(piece))
            kept = taking.size > 0
        except TooLarge:
            words = guest.t("file-too-large", most=uploads.MOST_BYTES // 1024**2)
            return await self.shown(guest, store, {"orders.file": words})
        except ValueError:
            return await self.shown(guest, store, {"orders.file": guest.t("file-broken")})
        finally:
            taking.end(keep=kept)
        if not kept:
            return await self.shown(guest, store, {"orders.file": guest.t("file-empty")})
        how = How(name=clean(guest.file.filename)[-120:], size=taking.size, currency=store.currency)
        upload = Upload(
            upload_id=upload_id, seller_id=guest.seller_id, store_id=store.store_id, state="new", how=how,
            created_at=guest.now,
        )  # fmt: skip
        async with self._db.writing() as write:
            await rows.save(write, upload, guest.now)
        return _back(store, "orders")

    async def correct(self, guest: Guest) -> web.Response:
        """As it is to be read: looked at again, or read."""
        store, upload = self._store(guest), await self._upload(guest)
        how = self._how(guest, upload)
        if guest.form.get("do") != "read":
            await self._keep(guest, change(upload, how=how, state="new"))
            return _back(store, "orders")
        look = await uploads.look(self._world, upload, how)
        if look.missing:
            await self._keep(guest, change(upload, how=how))
            missing = ", ".join(guest.t.of("column", each, each) for each in look.missing)
            return await self.shown(guest, store, {"orders.mapping": guest.t("columns-missing", columns=missing)})
        if look.dates.choices and how.dates not in look.dates.choices:
            await self._keep(guest, change(upload, how=how))
            return await self.shown(guest, store, {"orders.mapping": guest.t("dates-missing")})
        async with self._db.writing() as write:
            await rows.begin(write, upload.upload_id, change(how, kind=look.kind), guest.now)
        self._world.reconnected()
        return _back(store, "orders")

    async def progress(self, guest: Guest) -> web.Response:
        store, upload = self._store(guest), await self._upload(guest)
        facts = Facts(store=store, links=(), orders=0, file=await self._file_shown(upload))
        data = {"file": setup.progress(guest.asked, facts), "wrong": {}}
        return self._page(guest, Page(template="setup_file.html", title="", data=data))

    async def bad(self, guest: Guest) -> web.StreamResponse:
        upload = await self._upload(guest)
        path = uploads.bad_of(self._world, upload.upload_id)
        if not path.exists():
            raise Unknown
        headers = {
            "Content-Disposition": 'attachment; filename="bad-rows.csv"',
            "Content-Type": "text/csv; charset=utf-8",
        }
        return web.FileResponse(path, headers=headers)

    def _how(self, guest: Guest, upload: Upload) -> How:
        form = guest.form
        mapping = {ours: form[f"column-{ours}"] for ours in OURS if form.get(f"column-{ours}")}
        currency = form.get("currency", "")
        return change(
            upload.how,
            encoding=form.get("encoding", "") if form.get("encoding") in ENCODINGS else "",
            currency=currency if currency in setup.CURRENCIES else upload.how.currency,
            mapping=mapping,
            dates=form.get("dates", "") if form.get("dates") in ORDERS else "",
        )

    async def _keep(self, guest: Guest, upload: Upload) -> None:
        async with self._db.writing() as write:
            await rows.save(write, upload, guest.now)

    async def _upload(self, guest: Guest) -> Upload:
        found = await rows.of(self._db.reader, guest.seller_id, guest.part("id"))
        if found is None or found.store_id != self._store(guest).store_id:
            raise Unknown
        return found


async def _short(part: BodyPartReader) -> bytes:
    """Raises ValueError for what is longer than a field of ours can be."""
    said = b""
    while piece := await part.read_chunk(FIELD):
        said += bytes(piece)
        if len(said) > FIELD:
            raise ValueError
    return said
