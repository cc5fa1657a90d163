"""How long does a CSV of half a million rows take, from the browser's last byte to the last order, and in how much memory?"""

from __future__ import annotations

import asyncio
import resource
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from bot import uploads
from models import uploads as rows
from models.uploads import How, Upload
from tests.house import lodge

ROWS = 500_000
LINES = 2
HEAD = "order,placed_at,name,email,country,postcode,language,currency,sku,title,variant,quantity,unit_price,tracking,carrier"


def write(path: Path, count: int) -> int:
    """Two lines an order, and the second far from the first: the hard case. Gives its bytes."""
    orders = count // LINES
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{HEAD}\n")
        for n in range(count):
            order = n % orders
            file.write(
                f"{order},2026-02-{order % 28 + 1:02}T10:00:00Z,Buyer {order},buyer{order}@example.com,DE,10115,de,EUR,"
                f"SKU-{n % 997},Hand-thrown mug no. {n % 97},Moss green,1,12.50,YT26{order:014},YunExpress\n"
            )
    return path.stat().st_size


async def measure(count: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="parley-upload-"))
    try:
        async with lodge(folder) as lodging:
            world, db = lodging.house.world, lodging.house.db
            path = uploads.file_of(world, "bench")
            path.parent.mkdir(parents=True)
            size = write(path, count)
            upload = Upload(
                upload_id="bench", seller_id=lodging.store.seller_id, store_id=lodging.store.store_id, state="running",
                how=How(name="bench.csv", size=size), created_at=lodging.clock.now(),
            )  # fmt: skip
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            begun = perf_counter()
            await uploads.read(world, db, upload)
            took = perf_counter() - begun
            after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            done = await rows.latest(db.reader, lodging.store.store_id)
            assert done is not None and done.state == "done" and done.kept == count // LINES and not done.bad, done
            print(
                f"{count:,} rows, {size / 1e6:.0f} MB, {done.kept:,} orders: {took:.0f} s, {count / took:,.0f} rows a second; "
                f"peak memory {after:.0f} MB, {after - before:.0f} MB above that of the idle house"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
