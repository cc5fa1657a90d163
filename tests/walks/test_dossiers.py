"""A dossier from end to end: made of what the doors let in, checked to the byte, written down, and nobody else's."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from pypdf import PdfReader

from bot import dossiers, export
from bot.dossiers import MANIFEST, PAGES, Packed
from models import casefile
from models import dossiers as audiences
from models.casefile import CaseFile
from models.errors import Misconfigured
from models.housekeeping import broken_chains, exported
from models.sight import Sight
from tests import make
from tests.commands import environment, run
from tests.fakes.counter import Desk, a_day, serving
from tests.house import Lodging
from tests.make import days

BUYER = ("Ana", "Souza", "ana@example.com", "10001", "the handle is off")
PARTS = {PAGES, MANIFEST, "messages.txt", "timeline.csv", "photos/01-item.jpg"}


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    """Signed in on a day with a broken mug: a photo, an offer, and what was agreed."""
    await a_day(house)
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        yield desk


async def file_of(house: Lodging, ref: str = "1001") -> CaseFile:
    order = await house.order(ref)
    found = await casefile.read(house.house.db.reader, Sight(seller_id=make.SELLER), order.cases[0].case_id)
    assert found is not None
    return found


async def packed(
    house: Lodging, audience: str, ref: str = "1001", language: str = "en", *, originals: bool = False
) -> Packed:
    world, file = house.house.world, await file_of(house, ref)
    return await export.made(
        file,
        audiences.named(audience),
        language,
        world.files,
        house.clock.now(),
        fonts=world.fonts,
        originals=originals,
    )


def opened(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        return {each: made.read(each) for each in made.namelist()}


def said(parts: dict[str, bytes]) -> str:
    """All that can be read in it, pages and lists."""
    pages = " ".join(each.extract_text() for each in PdfReader(io.BytesIO(parts[PAGES])).pages)
    lists = [data.decode() for name, data in parts.items() if not name.endswith((".pdf", ".jpg"))]
    return " ".join((pages.replace("\u200b", "").replace("\n", " "), *lists))


async def download(desk: Desk, path: str, way: str, audience: str = "visa", language: str = "en") -> bytes:
    """As a browser does: the page, then its form."""
    assert await desk.get(f"{path}?for={audience}") == 200
    data = fields(desk.page, path) | {"language": language, "as": way}
    async with desk.client.post(path, data=data, headers={"Sec-Fetch-Site": "same-origin"}) as answer:
        assert answer.status == 200, await answer.text()
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Disposition"] == f'attachment; filename="dossier-1001-{audience}.{way}"'
        assert answer.content_type == f"application/{way}"
        return await answer.read()


def fields(page: str, path: str) -> dict[str, str]:
    """The hidden fields of the form that posts there; the page also has one that only asks."""
    (form,) = re.findall(rf'<form method="post" action="{path}".*?</form>', page, re.DOTALL)
    return {name: unescape(value) for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form)}


async def test_the_console_gives_what_is_made_from_the_same_facts(house: Lodging, desk: Desk) -> None:
    path = f"/console/cases/{(await file_of(house)).case.case_id}/dossier"
    made = await packed(house, "visa")
    assert await download(desk, path, "zip") == made.data
    house.clock.push(days(0.01))
    assert (await download(desk, path, "pdf")).startswith(b"%PDF")
    assert opened(made.data).keys() == PARTS
    text = said(opened((await packed(house, "everything")).data))
    assert [each for each in ("the handle is off", "$12.00", "YT26100100000001", "Ana Souza") if each not in text] == []


async def test_each_export_stands_in_the_journal(house: Lodging, desk: Desk) -> None:
    file = await file_of(house)
    data = await download(desk, f"/console/cases/{file.case.case_id}/dossier", "zip", "carrier", "es")
    await house.work()
    found = dossiers.checked(data)
    assert found.wrong == ()
    assert await exported(house.house.db.reader, file.order.order_id, found.seal)
    assert not await exported(house.house.db.reader, file.order.order_id, "0" * 64)
    (line,) = [each for each in (await file_of(house)).lines if "Export" in str(each.changes)]
    assert "'carrier'" in str(line.changes) and "'es'" in str(line.changes) and "'Seller'" in str(line.changes)
    assert (await broken_chains(house.house.db.reader))[1] == []


async def test_a_changed_byte_anywhere_is_found(house: Lodging, desk: Desk) -> None:
    data = (await packed(house, "everything", originals=True)).data
    assert not dossiers.checked(data).wrong
    for at in range(0, len(data), len(data) // 200):
        assert dossiers.checked(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]).wrong, at
    parts = opened(data)
    for name in parts:
        changed = {each: body + b" " * (each == name) for each, body in parts.items() if each != MANIFEST}
        manifest = parts[MANIFEST] + b" " * (name == MANIFEST)
        wrong = dossiers.checked(dossiers.zipped(changed, manifest)).wrong
        assert wrong == (f"{name} was changed",) or name == MANIFEST
    assert "is missing" in dossiers.checked(dossiers.zipped({}, parts[MANIFEST])).wrong[0]


@pytest.mark.parametrize("audience", ["supplier", "carrier"])
async def test_no_more_of_the_buyer_than_is_needed(house: Lodging, desk: Desk, audience: str) -> None:
    parts = opened((await packed(house, audience)).data)
    shown = audiences.named(audience).sees
    text = said(parts).replace("\n", " ")
    for what in BUYER if not shown else ("Ana", "Souza", "ana@example.com", "the handle is off"):
        assert what not in text, what


async def test_originals_leave_for_nobody_else(house: Lodging, desk: Desk) -> None:
    with pytest.raises(Misconfigured, match="originals"):
        await packed(house, "ebay", originals=True)
    mine = opened((await packed(house, "everything", originals=True)).data)
    assert len([each for each in mine if each.startswith("originals/")]) == 1
    assert not [each for each in opened((await packed(house, "everything")).data) if each.startswith("originals/")]


async def test_another_seller_has_no_such_case(house: Lodging, desk: Desk) -> None:
    file = await file_of(house)
    assert await casefile.read(house.house.db.reader, Sight(seller_id="other"), file.case.case_id) is None
    assert await desk.get("/console/cases/nothing/dossier") == 404
    async with TestClient(await serving(house)) as client:
        stranger = Desk(client)
        assert await stranger.get(f"/console/cases/{file.case.case_id}/dossier") == 303
        assert await stranger.send(f"/console/cases/{file.case.case_id}/dossier", {}) == 403


async def test_the_page_says_what_is_missing_and_asks_the_buyer_for_it(house: Lodging, desk: Desk) -> None:
    case_id = (await file_of(house, "1005")).case.case_id
    path = f"/console/cases/{case_id}"
    assert await desk.get(path) == 200 and f'href="{path}/dossier"' in desk.page
    assert await desk.get(f"{path}/dossier") == 200
    assert desk.page.index("How it was paid") < desk.page.index("Marketplaces")
    assert "Ask the buyer" in desk.page and "until" in desk.page
    assert await desk.send(f"{path}/ask") == 303
    await house.work()
    assert (await file_of(house, "1005")).case.asking
    assert await desk.get(f"{path}/dossier") == 200 and "The buyer has been asked." in desk.page
    # What was read at somebody else's is not called their own.
    assert await desk.get(f"{path}/dossier?for=amex") == 200 and ">docs.chargeflow.io</a>" in desk.page
    assert await desk.get(f"{path}/dossier?for=nobody") == 400


async def test_the_command_gives_the_same_files_and_knows_its_own(house: Lodging, desk: Desk, tmp_path: Path) -> None:
    ours, language = opened((await packed(house, "visa", language="zh-Hans")).data), "zh-Hans"
    env = environment(house.config.data, house.config.database)
    await house.house.close()
    out = tmp_path / "out"
    out.mkdir()
    ran = await run(env, "dossier", "1001", "--for", "visa", "--language", language, "--out", out)
    assert (ran.code, ran.err, ran.out.strip()) == (0, "", str(out / "dossier-1001-visa.zip"))
    data = (out / "dossier-1001-visa.zip").read_bytes()
    theirs = opened(data)
    assert theirs.keys() == ours.keys() and theirs["messages.txt"] == ours["messages.txt"]
    assert all(theirs[each] == ours[each] for each in ours if each.startswith("photos/"))
    assert json.loads(theirs[MANIFEST])["audience"] == "visa"
    ran = await run(env, "dossier", "--verify", out / "dossier-1001-visa.zip")
    assert ran.code == 0 and "the journal here knows it: line" in ran.out
    (out / "changed.zip").write_bytes(data.replace(b"the handle is off", b"the handle is on!"))
    ran = await run(env, "dossier", "--verify", out / "changed.zip")
    assert ran.code == 1 and "messages.txt" in ran.err


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (("9999",), "there is no order '9999': check the number, or import it first"),
        (("1006",), "order '1006' has no case"),
        (("1001", "--case", "7"), "order '1001' has no case 7; use --case 1 to 1"),
        (("1001", "--for", "nobody"), "nobody is known as 'nobody'; use one of: alibaba_trade_assurance, "),
        (("1001", "--language", "tlh"), "there is no language 'tlh'; use one of: en, ar, "),
        (("1001", "--store", "nowhere"), "there is no store 'nowhere'; use one of: shop"),
        (("1001", "--for", "ebay", "--originals"), "originals may tell where they were taken"),
        ((), "say which order and where to"),
    ],
    ids=["order", "no case", "case", "audience", "language", "store", "originals", "nothing"],
)
async def test_what_cannot_be_made_is_one_clear_line(
    house: Lodging, desk: Desk, tmp_path: Path, arguments: tuple[str, ...], wrong: str
) -> None:
    env = environment(house.config.data, house.config.database)
    await house.house.close()
    ran = await run(env, "dossier", *arguments, "--out", tmp_path / "no.zip")
    assert ran.code != 0 and wrong in ran.err and len(ran.err.strip().splitlines()) == 1, ran.err
    assert not (tmp_path / "no.zip").exists()
