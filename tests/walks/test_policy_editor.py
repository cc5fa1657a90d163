"""The policy editor through its own doors: drafts, forms, two people, what comes into force and what it would cost."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape

import pytest
from aiohttp.test_utils import TestClient

from bot import manage, policies
from models import people, sheets
from models.facts.people import Store
from models.facts.policies import Policy
from tests import make
from tests.fakes.counter import PASSWORD, Desk, a_day, serving
from tests.house import Lodging

ROOM = "/console/policy"


@pytest.fixture
async def desk(house: Lodging) -> AsyncIterator[Desk]:
    """Signed in, under the balanced policy."""
    async with TestClient(await serving(house)) as client:
        found = Desk(client)
        await found.sign_in(house)
        sheet = policies.sheet(policies.BALANCED)
        await manage.set_policy(house.house.db, make.SELLER, sheet, house.clock.now())
        yield found


async def in_force(house: Lodging) -> Store:
    (store,) = await people.stores(house.house.db.reader, make.SELLER)
    return store


async def drafted(house: Lodging) -> str:
    draft = await sheets.draft(house.house.db.reader, make.SELLER)
    return draft.text if draft else ""


def fields(page: str, part: str) -> dict[str, str]:
    """What a browser sends of the form of a part: everything in it, as it stands."""
    for form in re.findall(r"<form[^>]*>.*?</form>", page, re.DOTALL):
        if f'name="part" value="{part}"' not in form:
            continue
        found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
        found |= dict(re.findall(r'<input id="[^"]+" name="([^"]+)" value="([^"]*)"', form))
        found |= dict(re.findall(r'<input type="checkbox" name="([^"]+)" value="([^"]*)" checked', form))
        for name, inside in re.findall(r'<select id="[^"]+" name="([^"]+)">(.*?)</select>', form, re.DOTALL):
            chosen = re.search(r'<option value="([^"]*)"[^>]* selected', inside)
            first = re.search(r'<option value="([^"]*)"', inside)
            found[name] = (chosen or first)[1]  # type: ignore[index]
        for name, inside in re.findall(r'<textarea id="[^"]+" name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL):
            found[name] = inside
        return {name: unescape(value) for name, value in found.items()}
    raise AssertionError(f"no form of {part}")


async def change(desk: Desk, part: str, at: str = "", edit: bool = True, **typed: str) -> int:
    """Opens a part, types into it, and keeps it."""
    assert await desk.get(f"{ROOM}?at={at}" + (f"&edit={part}" if edit else "")) == 200
    return await desk.send(f"{ROOM}/part", fields(desk.page, part) | typed)


def same(one: Policy, other: Policy, **but: object) -> bool:
    from models.facts.fact import change as changed

    return changed(one, version="", **but) == changed(other, version="", **but)


async def test_one_figure_is_changed_and_published_and_all_else_stays(house: Lodging, desk: Desk) -> None:
    before = await in_force(house)
    assert await change(desk, "ladders.damaged", e0_r0_o0_percent="33") == 303
    assert (await in_force(house)).policy == before.policy  # a draft holds nothing
    text = await drafted(house)
    assert "# Something is wrong with the goods" in text  # the seller's own words stay
    assert len(text.splitlines()) == len(policies.BALANCED.read_text().splitlines())
    assert await desk.get(ROOM) == 200 and "Publish for all stores" in desk.page
    assert await desk.send(f"{ROOM}/publish") == 303
    after = await in_force(house)
    assert after.policy.ladders["damaged"][0][0].percent == 33
    assert same(before.policy, after.policy, ladders={})
    assert {k: v for k, v in after.policy.ladders.items() if k != "damaged"} == {
        k: v for k, v in before.policy.ladders.items() if k != "damaged"
    }
    assert await drafted(house) == ""
    assert await desk.get(f"{ROOM}/versions") == 200
    assert after.policy.version in desk.page and "Seller" in desk.page


async def test_what_is_wrong_stands_beside_its_field_and_is_kept(house: Lodging, desk: Desk) -> None:
    assert await change(desk, "ladders.damaged", e0_r0_o0_percent="<b>lots</b>") == 303
    assert desk.answer.headers["Location"].startswith(f"{ROOM}?edit=ladders.damaged")
    await desk.get(f"{ROOM}?edit=ladders.damaged")
    assert 'value="&lt;b&gt;lots&lt;/b&gt;"' in desk.page and "<b>lots" not in desk.page
    found = re.search(r'name="e0_r0_o0_percent"[^>]*>(<small[^>]*>[^<]*)', desk.page)
    assert found and "does not fit" in found[1]
    assert await desk.send(f"{ROOM}/publish") == 422
    assert (await in_force(house)).policy.ladders["damaged"][0][0].percent == 35


async def test_undo_goes_back_a_step_and_an_earlier_version_comes_into_force_again(house: Lodging, desk: Desk) -> None:
    first = (await in_force(house)).policy
    await change(desk, "caps", f_per_case="90")
    await change(desk, "caps", f_per_case="95", none_per_order="1")
    assert "per_order: null" in await drafted(house)
    await desk.get(ROOM)
    assert await desk.send(f"{ROOM}/undo") == 303
    assert "per_case: 90" in await drafted(house) and "per_order: 250" in await drafted(house)
    await desk.get(ROOM)
    assert await desk.send(f"{ROOM}/publish") == 303
    assert (await in_force(house)).policy.caps.case == 9000
    assert await desk.get(f"{ROOM}/versions/{first.version}") == 200
    assert "One case costs at most" in desk.page
    house.clock.push(timedelta(minutes=1))
    assert await desk.send(f"{ROOM}/again") == 303
    assert (await in_force(house)).policy == first
    puts = await sheets.puts(house.house.db.reader, make.SELLER)
    assert puts[0].version == first.version and puts[0].by == "Seller" and len(puts) == 4
    assert await desk.get(f"{ROOM}/versions/000000000000") == 404


async def test_the_second_of_two_people_is_shown_the_difference_and_chooses(house: Lodging, desk: Desk) -> None:
    assert await desk.get(f"{ROOM}?edit=ladders.damaged") == 200
    mine = fields(desk.page, "ladders.damaged") | {"e0_r0_o0_percent": "31"}
    await change(desk, "ladders.lost", do="person")
    theirs = await drafted(house)
    assert await desk.send(f"{ROOM}/part", mine) == 409
    assert await drafted(house) == theirs  # nothing is lost in silence
    assert "Probably lost" in desk.sent and "A person of yours decides" in desk.sent and "31 %" in desk.sent
    desk.page = desk.sent
    assert await desk.send(f"{ROOM}/part") == 303
    both = await drafted(house)
    assert "lost: person" in both and "percent: 31" in both


async def test_a_draft_begun_anew_is_another_draft(house: Lodging, desk: Desk) -> None:
    await change(desk, "caps", f_per_case="90")
    assert await desk.get(f"{ROOM}?edit=caps") == 200
    mine = fields(desk.page, "caps") | {"f_per_case": "91"}
    await desk.get(ROOM)
    await desk.send(f"{ROOM}/drop")
    await change(desk, "caps", f_per_case="80")
    assert await desk.send(f"{ROOM}/part", mine) == 409
    assert "per_case: 80" in await drafted(house)
    old = mine | {"nonce": "n" * 20, "f_per_case": "92"}
    await desk.get(ROOM)
    await desk.send(f"{ROOM}/drop")
    assert await desk.send(f"{ROOM}/undo", old) == 303 and await drafted(house) == ""


async def test_a_text_of_two_people_is_chosen_whole(house: Lodging, desk: Desk) -> None:
    await desk.get(ROOM)
    mine = fields(desk.page, "text")
    mine["text"] = mine["text"].replace("per_case: 250", "per_case: 77")
    await change(desk, "caps", f_per_order="66")
    assert await desk.send(f"{ROOM}/text", mine) == 409
    assert "$66.00" in desk.sent and "$77.00" in desk.sent
    assert "per_case: 77" not in await drafted(house)
    desk.page = desk.sent
    assert await desk.send(f"{ROOM}/text") == 303
    text = await drafted(house)
    assert "per_case: 77" in text and "per_order: 250" in text


async def test_a_draft_is_not_published_over_what_nobody_saw(house: Lodging, desk: Desk) -> None:
    await change(desk, "caps", f_per_case="90")
    await desk.get(ROOM)
    page = desk.page
    careful = policies.sheet(policies.named("careful"))
    await manage.set_policy(house.house.db, make.SELLER, careful, house.clock.now())
    assert await desk.send(f"{ROOM}/publish") == 409
    assert (await in_force(house)).policy.version == careful.version
    desk.page = page
    await desk.get(ROOM)
    assert careful.version in desk.page and "after this draft was begun" in desk.page
    assert await desk.send(f"{ROOM}/publish") == 303
    assert (await in_force(house)).policy.caps.case == 9000


async def test_a_store_overrides_and_lets_go(house: Lodging, desk: Desk) -> None:
    await change(desk, "ladders.lost", "stores.shop", edit=False, do="own")
    assert desk.answer.status == 303
    await change(desk, "ladders.lost", "stores.shop", do="drop:e0_r0_o0")
    await change(desk, "caps", "stores.shop", f_per_case="7.50 EUR")
    await change(desk, "counter", "stores.shop", c_lost="12")
    await desk.get(ROOM)
    await desk.send(f"{ROOM}/publish")
    policy = (await in_force(house)).policy
    assert [each.remedy for each in policy.ladders["lost"][0]] == ["refund"]
    assert policy.caps.case == 870 and policy.caps.order == 25000
    assert policy.counter["lost"] == 12 and policy.counter["damaged"] == 50
    await change(desk, "ladders.lost", "stores.shop", edit=False, do="let-go")
    await desk.get(ROOM)
    await desk.send(f"{ROOM}/publish")
    assert len((await in_force(house)).policy.ladders["lost"][0]) == 2


async def test_ladders_are_built_without_scripts(house: Lodging, desk: Desk) -> None:
    for do, typed in (
        ("rung:e0", {}),
        ("option:e0_r1", {"new_e0_r1": "coupon"}),
        ("up:e0_r1", {}),
        ("entry", {}),
        ("save", {"e0_country": "DE, FR", "e0_below": "", "e0_counter": "20"}),
        ("save", {"e0_r0_o0_remedy": "wait"}),
        ("save", {"e0_r0_o0_days": "9", "e0_r0_o0_then_remedy": "partial_refund"}),
        ("save", {"e0_r0_o0_then_percent": "15"}),
    ):
        assert await change(desk, "ladders.lost", do=do, **typed) == 303
    await desk.get(ROOM)
    assert await desk.send(f"{ROOM}/publish") == 303, desk.sent
    policy = (await in_force(house)).policy
    (special,) = policy.special
    assert special.when.countries == ("DE", "FR") and special.counter_percent == 20
    wait, coupon = special.rungs[0]
    assert wait.days == 9 and wait.then and wait.then.percent == 15 and coupon.percent == 10
    assert policy.ladders["lost"][1] == (await in_force(house)).policy.special[0].rungs[1]


async def test_a_group_has_stores_rates_and_categories_have_rows(house: Lodging, desk: Desk) -> None:
    await change(desk, "group-new", edit=False, name="europe")
    assert desk.answer.status == 303
    await change(desk, "belongs", "groups.europe", edit=False, in_shop="1")
    await change(desk, "times", "groups.europe", f_offer_lasts_hours="48")
    await change(desk, "rates", k0="XOF", v0="0.0018")
    await change(desk, "categories", k0="mugs", v0="MUG-*\n*, mug*")
    await desk.get(ROOM)
    assert await desk.send(f"{ROOM}/publish") == 303, desk.sent
    policy = (await in_force(house)).policy
    assert policy.offer_lasts.total_seconds() == 48 * 3600
    assert policy.rates["XOF"] == "0.0018" and "EUR" not in policy.rates  # its row was written over
    assert policy.categories == {"mugs": ("MUG-*", "*, mug*")}


async def test_the_text_itself_can_be_changed_also_when_it_is_none(house: Lodging, desk: Desk) -> None:
    await desk.get(ROOM)
    assert await desk.send(f"{ROOM}/text", text="name: [broken") == 303
    assert await desk.get(ROOM) == 200
    assert "name: [broken" in desk.page and "not YAML" in desk.page and re.search(r"Line \d", desk.page)
    assert await desk.send(f"{ROOM}/publish") == 422
    text = policies.named("careful").read_text() + "# käyttäjän oma\n"
    assert await desk.send(f"{ROOM}/text", fields(desk.page, "text") | {"text": text.replace("\n", "\r\n")}) == 303
    assert await drafted(house) == text


ODD = (
    "{}",
    "ladders:",
    "ladders: [1]",
    "ladders: {damaged: }",
    "ladders: {damaged: [[{wait: {days: [1], then: {wait: {days: 3, then: refund}}}}]]}",
    "ladders: {damaged: [{rungs: [[refund]]}, [reship]], nonsense: [[refund]]}",
    "ladders: {damaged: [{rungs: 5}], lost: [{rungs: [], when: {country: {a: b}}}]}",
    "caps: {per_case: [1, {a: b}], per_order: , case_percent: {}}",
    "caps: 5\ncosts: []\nserial: x\ncounter: {damaged: [1]}\noffer_lasts_hours: {}",
    "name: [a]\ncurrency: {a: b}\nrates: {EUR: [1]}\ncategories: {a: b, c: [[d]], e: []}",
    "groups: {a: 5, b: {inherits: b, stores: {c: d}}, c: {inherits: [x], stores: [[y]]}}\nstores: {shop: [], a.b: {}}",
    "stores: {shop: {inherits: nowhere, ladders: {lost: person}}}",
    '"<script>alert(1)</script>": {"<b>": [x]}\ngroups: {"<img src=x>": {caps: {per_case: "<i>"}}}',
)


async def test_whatever_is_written_there_is_a_page_to_mend_it(house: Lodging, desk: Desk) -> None:
    await desk.get(ROOM)
    for text in ODD:
        assert await desk.send(f"{ROOM}/text", fields(desk.page, "text") | {"text": text}) == 303, text
        for view in ("", "?at=stores.shop", "?at=groups.b", "?edit=ladders.damaged", "?edit=caps", "?edit=rates"):
            assert await desk.get(ROOM + view) == 200, text
            assert "<script>a" not in desk.page and "<img src=x" not in desk.page and "<i>" not in desk.page
        assert await desk.get(ROOM) == 200 and unescape(desk.page).count(text.splitlines()[0])
        assert await desk.send(f"{ROOM}/publish") == 422
        for part in ("caps", "times", "counter", "file"):
            edit = "" if part == "file" else f"?edit={part}"
            await desk.get(ROOM + edit)
            assert await desk.send(f"{ROOM}/part", fields(desk.page, part)) == 303, (text, part)
        assert await desk.get(ROOM) == 200
    assert await desk.get(f"{ROOM}?at=stores.nobody&cause=x&currency=%00&country=xxx&language=zz&sum=") == 200


async def test_a_click_sent_twice_is_one(house: Lodging, desk: Desk) -> None:
    await desk.get(f"{ROOM}?edit=caps")
    sent = fields(desk.page, "caps") | {"f_per_case": "90"}
    assert [await desk.send(f"{ROOM}/part", sent) for _ in range(2)] == [303, 303]
    draft = await sheets.draft(house.house.db.reader, make.SELLER)
    assert draft and draft.n == 1
    await desk.get(ROOM)
    sent = fields(desk.page, "text") | {"part": ""}
    assert [await desk.send(f"{ROOM}/publish", sent) for _ in range(2)] == [303, 303]
    assert len(await sheets.puts(house.house.db.reader, make.SELLER)) == 3


async def test_an_offer_is_shown_as_the_buyer_reads_it(desk: Desk) -> None:
    await change(desk, "ladders.damaged", e0_r0_o0_percent="30")
    for language, words in (("de", "zurück"), ("ja", "返金"), ("ar", "استرداد")):
        asked = f"cause=damaged&language={language}&sum=5000&currency=JPY&country=JP"
        assert await desk.get(f"{ROOM}?{asked}") == 200
        assert f'lang="{language}"' in desk.page and words in desk.page
    assert "1500" in re.sub(r"[^\w]", "", desk.page) or "١٥٠٠" in re.sub(r"[^\w]", "", desk.page)
    assert await desk.get(f"{ROOM}/preview?cause=damaged&sum=12.5&currency=JPY", headers={"HX-Request": "1"}) == 200
    assert "no amount in JPY" in desk.page
    assert await desk.get(f"{ROOM}/preview?cause=lost&sum=12.345&currency=KWD", headers={"HX-Request": "1"}) == 200
    assert "12.345" in desk.page and "<html" not in desk.page


async def test_the_draft_is_reckoned_on_the_cases_of_before(house: Lodging, desk: Desk) -> None:
    await a_day(house)
    assert await desk.get(f"{ROOM}/cost") == 200
    assert "cases of the last 90 days" in desk.page and desk.page.count("In force</th>") == 1
    await change(desk, "caps", f_ask_me_above="1")
    assert await desk.get(f"{ROOM}/cost", headers={"HX-Request": "1"}) == 200
    row = re.search(r"You are asked first</th>(.*?)</tr>", desk.page, re.DOTALL)
    assert row and "<strong>" in row[1] and "<html" not in desk.page
    await desk.get(f"{ROOM}/cost", headers={"HX-Request": "1"})
    assert row[0] in desk.page
    await change(desk, "caps", f_ask_me_above="900")
    await desk.get(f"{ROOM}/cost", headers={"HX-Request": "1"})
    assert row[0] not in desk.page


async def test_nobody_sees_the_draft_of_another_seller(house: Lodging, desk: Desk) -> None:
    await change(desk, "file", edit=False, f_name="secret name")
    version = (await in_force(house)).policy.version
    _, token = await manage.add_seller(house.house.db, house.house.vault, "Other", house.clock.now())
    other = Desk(TestClient(desk.client.server))
    await other.get(f"/console/once/{token}")
    await other.send(f"/console/once/{token}")
    await other.get("/console/password")
    await other.send("/console/password", password=PASSWORD, again=PASSWORD)
    assert await other.get(ROOM) == 200
    assert "secret name" not in other.page and "shop" not in re.findall(r"stores\.(\w+)", other.page)
    foreign = await other.get(f"{ROOM}/versions/{version}"), other.page
    absent = await other.get(f"{ROOM}/versions/{'0' * 12}"), other.page
    assert foreign[0] == absent[0] == 404
    assert await other.client.post(f"{ROOM}/publish", data={}) is not None
    assert (await in_force(house)).policy.version == version
    await other.client.close()
