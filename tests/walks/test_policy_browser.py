"""The policy editor in a real browser: at phone width, by keyboard, with what it would have cost beside every change."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from bot import manage, policies
from models import people, sheets
from tests import make
from tests.house import Lodging
from tests.walks import test_console_browser as console
from tests.walks.test_console_browser import FIT, UNNAMED, enter

browser, counter, page, server, shop = console.browser, console.counter, console.page, console.server, console.shop
pytestmark = console.pytestmark

ROOM = "/console/policy"
MEANWHILE, MINE = "Somebody was faster", "Keep mine on top of it"
# A box is ticked by its words, too, and these are as tall as a button.
SMALL = """() => [...document.querySelectorAll(
    "button, .button, .check, input:not([type=hidden], [type=checkbox]), select, summary")]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 39.5).map(e => e.outerHTML.slice(0, 80))"""
TWICE = """() => { const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
  return ids.filter((each, n) => ids.indexOf(each) !== n); }"""
VIEWS = (
    "",
    "?edit=ladders.damaged",
    "?edit=ladders.long_transit",
    "?edit=caps",
    "?edit=costs",
    "?edit=counter",
    "?edit=rates",
    "?edit=categories",
    "?edit=text",
    "?at=stores.shop&edit=times",
    "?at=groups.europe",
    "/versions",
    "/cost",
)


async def balanced(shop: Lodging) -> None:
    text = policies.BALANCED.read_bytes() + b"groups: {europe: {stores: [shop], caps: {per_case: 90}}}\n"
    sheet = policies.of(text, "it")
    await manage.set_policy(shop.house.db, make.SELLER, sheet, shop.clock.now())


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
async def test_every_view_fits_a_phone_and_names_its_fields(page: Page, shop: Lodging, language: str) -> None:
    await balanced(shop)
    await enter(page, shop)
    await page.locator(f".tongue button[value='{language}']").click()
    for view in VIEWS:
        await page.goto(ROOM + view)
        await page.wait_for_load_state("networkidle")
        assert await page.evaluate(FIT), view
        assert await page.evaluate(SMALL) == [], view
        assert await page.evaluate(UNNAMED) == [], view
        assert await page.evaluate(TWICE) == [], view


async def test_a_step_is_changed_by_keyboard_with_its_cost_and_its_words_beside_it(
    page: Page, counter: object, shop: Lodging
) -> None:
    await balanced(shop)
    await enter(page, shop)
    await page.set_viewport_size({"width": 1280, "height": 900})
    await page.goto(f"{ROOM}?edit=ladders.damaged")
    await page.locator("#e0_r0_o0_percent").fill("44")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("One change to what is in force")).to_be_visible()
    beside = page.locator(".policy-beside")
    await expect(beside.get_by_text("Settled without a person")).to_be_visible()
    await expect(beside.get_by_role("columnheader", name="Draft")).to_be_visible()
    await beside.locator("#p-cause").select_option("damaged")
    await beside.get_by_label("Order of").fill("50")
    await beside.get_by_label("Order of").press("Tab")
    await expect(beside.get_by_text("Take $22.00 back")).to_be_visible()
    await beside.get_by_label("Language of the buyer").select_option("ar")
    await expect(beside.locator(".preview[dir=rtl]")).to_be_visible()
    await page.get_by_role("button", name="Publish for all stores").press("Enter")
    await expect(page.get_by_role("heading", name="Versions and what changed")).to_be_visible()
    (store,) = await people.stores(shop.house.db.reader, make.SELLER)
    assert store.policy.ladders["damaged"][0][0].percent == 44


async def test_it_works_without_scripts(browser: Browser, page: Page, shop: Lodging) -> None:
    await balanced(shop)
    await enter(page, shop)
    state = await page.context.storage_state()
    plain = await browser.new_context(
        java_script_enabled=False, storage_state=state, viewport={"width": 390, "height": 844}
    )
    bare = await plain.new_page()
    await bare.goto(page.url.partition("/console")[0] + f"{ROOM}?edit=ladders.lost")
    await bare.get_by_role("button", name="Add a step").click()
    await bare.locator("#new_e0_r1").select_option("coupon")
    await bare.get_by_role("button", name="Add an option").nth(1).click()
    await expect(bare.locator("#e0_r1_o1_percent")).to_have_value("10")
    await bare.get_by_role("link", name="Reckon it").click()
    await expect(bare.get_by_role("heading", name="What it would have cost")).to_be_visible()
    await bare.go_back()
    await bare.locator("#p-cause").select_option("lost")
    await bare.locator("#p-language").select_option("de")
    await bare.get_by_role("button", name="Show", exact=True).click()
    await expect(bare.locator(".preview[lang=de]")).to_be_visible()
    await plain.close()


async def test_the_second_of_two_people_sees_what_the_first_has_changed(
    browser: Browser, page: Page, shop: Lodging
) -> None:
    """Two sessions with the same card open: who comes second reads both changes, and nothing is lost until they choose."""
    await balanced(shop)
    await enter(page, shop)
    again = await browser.new_context(
        storage_state=await page.context.storage_state(), base_url=page.url.partition("/console")[0]
    )
    second = await again.new_page()
    for each in (page, second):
        await each.goto(f"{ROOM}?edit=caps")
    await page.locator("#f_per_case").fill("91")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("One change to what is in force")).to_be_visible()
    before = await again.new_page()
    await before.goto(ROOM)
    await second.locator("#f_per_case").fill("77")
    await second.keyboard.press("Enter")
    await expect(second.get_by_role("heading", name=MEANWHILE)).to_be_visible()
    for sum_ in ("$91.00", "$77.00"):
        await expect(second.get_by_text(sum_).first).to_be_visible()
    draft = await sheets.draft(shop.house.db.reader, make.SELLER)
    assert draft is not None and "per_case: 91" in draft.text and "per_case: 77" not in draft.text
    await second.get_by_role("button", name=MINE).click()
    draft = await sheets.draft(shop.house.db.reader, make.SELLER)
    assert draft is not None and "per_case: 77" in draft.text
    # A page of before does not publish what nobody saw on it.
    await before.get_by_role("button", name="Publish for all stores").click()
    await expect(before.get_by_role("heading", name=MEANWHILE)).to_be_visible()
    await expect(before.get_by_text("$77.00").first).to_be_visible()
    (store,) = await people.stores(shop.house.db.reader, make.SELLER)
    assert store.policy.caps.case == 9000
    await again.close()
