"""Photos and files made of them: looked at, packed for somebody."""

from __future__ import annotations

import argparse
import sys
from datetime import timedelta
from pathlib import Path

from bot.commands.opened import Commands, Opened, bring, seller_named, store_named
from bot.config import Config
from models import housekeeping, people
from models.errors import Misconfigured
from models.sight import Sight


def commands(root: Commands) -> None:
    packs = root.add("dossier", dossier, "one case as a file for a platform, a bank, a supplier or a carrier")
    packs.add_argument("order", nargs="?", help="its number")
    packs.add_argument("--case", type=int, metavar="N", help="which of the order's cases, from 1; else the newest")
    packs.add_argument("--store", metavar="KEY", help="which store, where several have such an order")
    packs.add_argument(
        "--for", dest="audience", metavar="WHOM", help="ebay, paypal, visa, supplier, carrier, everything, …"
    )
    packs.add_argument("--language", metavar="TAG", help="of the reader; without it English")
    packs.add_argument(
        "--originals", action="store_true", help="with what the buyer sent, byte for byte (everything only)"
    )
    packs.add_argument("--out", type=Path, metavar="DIR|FILE", help="a folder, a .zip, or a .pdf for the pages alone")
    packs.add_argument("--verify", type=Path, metavar="FILE", help="is a dossier as it was made?")
    alike = root.add("upstream", upstream, "the same defect n times, as one file for a supplier, without any buyer")
    alike.add_argument("key", metavar="SKU", help="a SKU (a title where there is none), or what --by says")
    alike.add_argument(
        "--by", choices=("sku", "batch", "warehouse"), default="sku", help="what the broken ones have in common"
    )
    alike.add_argument(
        "--cause", choices=_defects(), help="damaged, wrong_variant, ...; may be left out if all are of one"
    )
    alike.add_argument("--days", type=int, default=90, metavar="N", help="how far back; without it 90")
    alike.add_argument("--language", metavar="TAG", default="en", help="of the supplier; without it English")
    alike.add_argument("--store", metavar="KEY", help="one of the seller's stores, where there are several sellers")
    alike.add_argument("--out", type=Path, required=True, metavar="FILE", help="a ZIP, or a folder to put it into")
    looked = root.add(
        "photo", photo, "look at photos as a buyer's are: accepted or why not, quality, barcodes, hash, copies"
    )
    looked.add_argument("files", type=Path, nargs="+", metavar="FILE", help="photos, looked at in this order")


async def dossier(arguments: argparse.Namespace, config: Config) -> int:
    """One case for one reader, into a file; or a file's check."""
    from bot import export

    if arguments.verify:
        return await _verified(arguments.verify, config)
    if arguments.order is None or arguments.out is None:
        raise Misconfigured("say which order and where to: parley dossier ORDER --out DIR, or --verify FILE.zip")
    async with Opened(config, reading=True) as house:
        db, now = house.db.reader, house.world.clock.now()
        stores = await people.every_store(db)
        file = await export.wanted(db, stores, arguments.order, store_key=arguments.store, number=arguments.case)
        audience = export.audience_of(arguments.audience, file)
        language, originals = arguments.language or "en", arguments.originals
        packed = await export.made(
            file, audience, language, house.world.files, now, originals=originals, fonts=house.world.fonts
        )
        path = export.put(packed, arguments.out)
    if packed.unprinted:
        print(f"without pages: {packed.unprinted}", file=sys.stderr)
    await bring(config, (export.written_down(file, audience, language, packed, "command line"),), "dossiers")
    print(path)
    return 0


async def upstream(arguments: argparse.Namespace, config: Config) -> int:
    """The cases of one SKU, batch or country of dispatch as one file for whoever made, packed or sent the goods."""

    from bot import upstream as packs
    from models.upstream import By

    if not 1 <= arguments.days <= 3650:
        raise Misconfigured("--days: write how far back to look, from 1 to 3650")
    async with Opened(config, reading=True) as house:
        seller_id = (
            (await store_named(house, arguments.store)).seller_id if arguments.store else await seller_named(house)
        )
        now, span = house.world.clock.now(), timedelta(days=arguments.days)
        by = By(arguments.by)
        group = await packs.wanted(
            house.db.reader, Sight(seller_id=seller_id), arguments.key, by, arguments.cause, now - span
        )
        made = await packs.packed(group, house.world.files, now, span, arguments.language, house.world.fonts)
    path = packs.put(made, arguments.out)
    if made.unprinted:
        print(f"without pages: {made.unprinted}", file=sys.stderr)
    held = f", {made.withheld} held back (an address may be on them)" if made.withheld else ""
    print(
        f"{path}: {made.cases} of {group.cases} cases, {made.photos} photos{held}; look through it before you send it"
    )
    return 0


async def _verified(path: Path, config: Config) -> int:
    """Is the file as it was made, and does the journal here know of it?"""
    from bot import dossiers

    found = dossiers.checked(path.read_bytes())
    for each in found.wrong:
        print(f"{path}: {each}", file=sys.stderr)
    if found.wrong:
        return 1
    known = ""
    if not config.database.startswith("sqlite:///") or Path(config.database.removeprefix("sqlite:///")).exists():
        async with Opened(config, reading=True) as house:
            known = await housekeeping.exported(house.db.reader, str(found.manifest["journal"]["order_id"]), found.seal)
    files, made = len(found.manifest["files"]), found.manifest["made_at"]
    print(f"{path}: {files} files as they were made on {made} for {found.manifest['audience']}")
    print(f"the journal here knows it: {known}" if known else "the journal here does not know it")
    return 0


async def photo(arguments: argparse.Namespace, config: Config) -> int:
    """What would be seen on photos, without a database: one line of JSON each."""
    import msgspec
    from tqdm import tqdm

    from bot.photos import Judges
    from bot.photos.listing import Listing
    from handlers.photos import phrase_for
    from locales import say
    from models.facts.phrases import line

    missing = 0
    async with Judges() as judges:
        listing = Listing(judges, lambda reason: say.text((line(phrase_for(reason)),), "en"))
        for file in tqdm(arguments.files, unit=" photos", disable=len(arguments.files) < 5 or not sys.stderr.isatty()):
            try:
                print(msgspec.json.encode(await listing.tell(file)).decode(), flush=True)
            except OSError as error:
                missing += 1
                print(f"parley: {file}: {error.strerror}", file=sys.stderr)
    return 1 if missing else 0


def _defects() -> tuple[str, ...]:
    from models.upstream import CAUSES

    return tuple(each.value for each in CAUSES)
