"""Every page of the console as it looks, in both languages, at desk and on a phone: `python -m tests.pictures .github`."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from playwright.async_api import Browser, async_playwright

from models.facts.fact import named
from tests import make
from tests.fakes.counter import PASSWORD, a_day, one_time, serving
from tests.house import Lodging, lodge

CHROMIUM = os.environ.get("PARLEY_CHROMIUM") or shutil.which("chromium") or ""
WIDTHS = {"desk": 1280, "phone": 390}
TONGUES = {"en": "English", "zh-Hans": "中文"}
# Of one sheet: so many in a row, so wide each, and no longer than this of what is scrolled.
ACROSS = {"desk": 4, "phone": 8}
TILE = {"desk": 520, "phone": 260}
TALLEST = 2.1
GAP, TITLE = 24, 34


async def pages(shop: Lodging) -> dict[str, str]:
    order = await shop.order("1001")
    talk = named("conversation", "web", "mohammed")
    store = shop.store.key
    return {
        "sign-in": "/sign-in", "today": "", "conversations": "/conversations", "conversation": f"/conversations/{talk}",
        "cases": "/cases?state=", "case": f"/cases/{order.cases[0].case_id}", "order": f"/orders/{order.order_id}",
        "dossier": f"/cases/{order.cases[0].case_id}/dossier", "suppliers": "/upstream", "report": "/report",
        "how cases ended": "/report/ends", "policy": "/policy", "policy, a step": "/policy?at=&edit=ladders.damaged",
        "versions": "/policy/versions", "settings": "/settings", "connections": "/connections", "set up": f"/setup?store={store}",
        "problems": "/problems", "people": "/people", "account": "/account", "codes": "/account/codes", "password": "/password",
    }  # fmt: skip


async def shot(
    browser: Browser, base: str, entry: str, paths: dict[str, str], kind: str, tongue: str, out: Path
) -> None:
    """Signed in once; the first page is seen from outside."""
    context = await browser.new_context(base_url=base, viewport={"width": WIDTHS[kind], "height": 900})
    page = await context.new_page()
    await page.goto(entry)
    await page.get_by_role("button", name=TONGUES[tongue]).click()
    for n, (name, path) in enumerate(paths.items()):
        if n == 1:
            await page.goto(entry)
            await page.locator("form.fields button, main form button").first.click()
            for field in await page.locator("input[type=password]").all():
                await field.fill(PASSWORD)
            await page.locator("main form button").first.click()
        await page.goto(f"/console{path}")
        height = int(WIDTHS[kind] * TALLEST)
        clip = {"x": 0, "y": 0, "width": WIDTHS[kind], "height": height}
        await page.set_viewport_size({"width": WIDTHS[kind], "height": height})
        await page.screenshot(path=out / f"{tongue}-{kind}-{n:02}-{name}.png", clip=clip)  # type: ignore[arg-type]
    await context.close()


def sheet(files: list[Path], kind: str) -> Image.Image:
    """All of them on one picture, each under its name."""
    wide, across = TILE[kind], ACROSS[kind]
    tall = int(wide * TALLEST)
    rows = -(-len(files) // across)
    made = Image.new("RGB", (across * (wide + GAP) + GAP, rows * (tall + TITLE + GAP) + GAP), "#dfe5e3")
    pen, font = ImageDraw.Draw(made), ImageFont.load_default(size=22)
    for n, file in enumerate(files):
        x, y = GAP + n % across * (wide + GAP), GAP + n // across * (tall + TITLE + GAP)
        pen.text((x, y), file.stem.split("-", 3)[-1].partition("-")[2], fill="#17221f", font=font)
        with Image.open(file) as each:
            made.paste(each.resize((wide, int(each.height * wide / each.width))), (x, y + TITLE))
    return made


async def main(out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data, shots = Path(folder) / "data", Path(folder) / "shots"
        data.mkdir(), shots.mkdir()
        async with lodge(data) as shop:
            await a_day(shop)
            await shop.bring(make.order_seen(order_ref="1099", tracking=(("RR123456786CN", ""),)))
            server = await serving(shop)
            paths = await pages(shop)
            async with async_playwright() as playwright:
                arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
                browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
                for tongue in TONGUES:
                    for kind in WIDTHS:
                        entry, base = await one_time(shop), str(server.make_url("/"))
                        await shot(browser, base, entry, paths, kind, tongue, shots)
                        found = sorted(shots.glob(f"{tongue}-{kind}-*.png"))
                        sheet(found, kind).save(out / f"console-{tongue}-{kind}.webp", quality=62, method=6)
                        print(out / f"console-{tongue}-{kind}.webp", len(found))
                await browser.close()
            await server.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
