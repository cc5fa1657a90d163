"""A buyer on Telegram, from the deep link to the settlement; with a webhook and without."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from PIL import Image

from bot import manage
from jobs import leases, poll
from models import load, people
from models.facts.cases import CaseState
from models.facts.fact import change, named
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from tests import make
from tests.fakes.counter import another_seller
from tests.fakes.telegram import TOKEN, Broken, FakeTelegram
from tests.house import Lodging, built, lodge
from tests.make import days

SAMPLES = Path(__file__).parent.parent / "samples" / "telegram"
ANA = 700


def picture(color: str = "red", size: tuple[int, int] = (640, 480), kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, kind)
    return out.getvalue()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        fake.knows(ANA, "Ana")
        yield fake


@pytest.fixture
async def house(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Lodging]:
    """Without a public address: updates are asked for."""
    async with lodge(tmp_path, PARLEY_TELEGRAM_API=telegram.base) as lodging:
        await lodging.connect("telegram", token=TOKEN)
        await leases.run(lodging.house.world, lodging.house.db)
        yield lodging


@pytest.fixture
async def hooked(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Lodging]:
    """With a public address: what people do is posted to us."""
    settings = {"PARLEY_TELEGRAM_API": telegram.base, "PARLEY_PUBLIC_URL": "https://parley.example"}
    async with lodge(tmp_path, **settings) as lodging:
        row = await lodging.connect("telegram", token=TOKEN)
        await leases.run(lodging.house.world, lodging.house.db)
        await poll.ask(lodging.house.world, lodging.house.db, row)
        assert telegram.hook == f"https://parley.example/hooks/telegram/{row.key}"
        telegram.hook = telegram.hook.replace("https://parley.example", await lodging.serve())
        yield lodging


async def row_of(house: Lodging) -> people.Sealed:
    return next(each for each in await people.every_connection(house.house.db.reader) if each.kind == "telegram")


async def hear(house: Lodging) -> None:
    """What people have just done arrives, if it has not been posted, and is answered."""
    if not house.config.public_url:
        await poll.ask(house.house.world, house.house.db, await row_of(house))
    await house.push(timedelta(seconds=4), step=timedelta(seconds=1))


def start(house: Lodging, ref: str = "1001") -> str:
    return house.house.vault.link(house.store.store_id, ref)


async def said(house: Lodging, chat: int = ANA) -> list[Phrase]:
    return await house.said((await row_of(house)).connection_id, str(chat))


# The whole story


async def the_whole_story(house: Lodging, telegram: FakeTelegram) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    assert "1001" in telegram.to(ANA)[0]
    await house.bring(make.reported(make.event(Status.CUSTOMS_ACTION_REQUIRED, house.clock.at)))
    await house.push(timedelta(seconds=4), step=timedelta(seconds=1))
    assert Phrase.TOLD_CUSTOMS_BUYER in await said(house)
    assert len(telegram.to(ANA)) == 2
    await house.push(days(1))
    await house.bring(make.reported(make.event(Status.DELIVERED, house.clock.at - timedelta(hours=1))))
    await telegram.user_says(ANA, "My mug arrived broken")
    await hear(house)
    await telegram.user_sends_photo(ANA, picture())
    await hear(house)
    case = next(each for each in (await house.order()).cases if each.evidence)
    assert case.evidence[0].file and not case.evidence[0].refused
    assert case.live_offer is not None
    await telegram.user_taps(ANA, f"take:{case.live_offer.offer_id}:0")
    await hear(house)
    agreed = (await house.order()).case(case.case_id)
    assert agreed is not None and agreed.state is CaseState.AGREED
    assert await house.count("task", "kind = 'settle' AND done_at IS NULL") == 1
    assert telegram.answered
    assert await house.count("outbox", "state NOT IN ('sent', 'withdrawn')") == 0
    assert await house.count("inbox", "state <> 'done'") == 0


async def test_the_whole_story_by_polling(house: Lodging, telegram: FakeTelegram) -> None:
    await the_whole_story(house, telegram)


async def test_the_whole_story_by_webhook(hooked: Lodging, telegram: FakeTelegram) -> None:
    await the_whole_story(hooked, telegram)
    assert set(telegram.pushed) == {200}


async def test_a_webhook_is_believed_with_its_secret_only(hooked: Lodging, telegram: FakeTelegram) -> None:
    telegram.hook_secret = "wrong"
    telegram.patience = 1
    before = await hooked.everything()
    await telegram.user_says(ANA, "hello")
    assert telegram.pushed == [401]
    assert await hooked.everything() == before


async def test_an_update_that_was_posted_twice_is_one(hooked: Lodging, telegram: FakeTelegram) -> None:
    await telegram.user_says(ANA, "hello")
    update = {"update_id": 1, "message": telegram._message(ANA, text="hello")}
    assert [await telegram._post(update) for _ in range(3)] == [200] * 3
    assert await hooked.count("message", "author = 'buyer'") == 1


# What a buyer can send


async def case_open(house: Lodging, telegram: FakeTelegram) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    await telegram.user_says(ANA, "My mug arrived broken")
    await hear(house)


async def test_an_album_is_one_answer(house: Lodging, telegram: FakeTelegram) -> None:
    await case_open(house, telegram)
    before = len(telegram.to(ANA))
    for color in ("red", "green", "blue"):
        await telegram.user_sends_photo(ANA, picture(color), album="album")
    await hear(house)
    case = (await house.order()).cases[0]
    assert len([each for each in case.evidence if each.file]) == 3
    assert len(telegram.to(ANA)) == before + 2, "the options at once, and one answer when all have been looked at"
    assert await house.count("case_") == 1


async def test_a_picture_sent_as_a_file_is_a_photo(house: Lodging, telegram: FakeTelegram) -> None:
    await case_open(house, telegram)
    await telegram.user_sends_document(ANA, picture(kind="PNG"), "mug.png", "image/png")
    await hear(house)
    assert (await house.order()).cases[0].evidence[0].file


async def test_what_is_no_picture_is_asked_for_again(house: Lodging, telegram: FakeTelegram) -> None:
    await case_open(house, telegram)
    await telegram.user_sends_photo(ANA, b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    await hear(house)
    evidence = (await house.order()).cases[0].evidence[0]
    assert evidence.refused == "not_an_image" and not evidence.file
    assert Phrase.PHOTO_NOT_ONE in await said(house)


async def test_a_photo_before_any_word_finds_its_case(house: Lodging, telegram: FakeTelegram) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    await telegram.user_sends_photo(ANA, picture())
    await hear(house)
    assert Phrase.PHOTO_OF_WHAT in await said(house)
    await telegram.user_taps(ANA, "damaged")
    await hear(house)
    assert (await house.order()).cases[0].evidence[0].file


@pytest.mark.parametrize("first", [False, True], ids=["asked for", "before any word"])
async def test_a_photo_is_sealed_with_telegram_s_own_number_of_its_message(
    house: Lodging, telegram: FakeTelegram, first: bool
) -> None:
    if first:
        await house.bring(make.order_seen())
        await telegram.user_starts(ANA, start(house))
        await hear(house)
    else:
        await case_open(house, telegram)
    number = 1000 + telegram._numbers
    await telegram.user_sends_photo(ANA, picture())
    await hear(house)
    if first:
        await telegram.user_taps(ANA, "damaged")
        await hear(house)
    order = await house.order()
    (evidence,) = order.cases[0].evidence
    assert (evidence.channel, evidence.sent_as) == ("telegram", str(number))
    (line,) = await house.rows(
        "SELECT changes FROM journal WHERE about = ? AND changes LIKE '%add_evidence%' AND changes LIKE ?",
        order.order_id, f'%"sha256":"{evidence.sha256}"%',
    )  # fmt: skip
    assert f'"sent_as":"{number}"' in line["changes"] and f'"sender":"{evidence.sender}"' in line["changes"]


async def test_a_file_that_telegram_cannot_give_now_is_fetched_later(house: Lodging, telegram: FakeTelegram) -> None:
    await case_open(house, telegram)
    telegram.fail("getFile", Broken(502))
    telegram.fail("download", Broken(500))
    await telegram.user_sends_photo(ANA, picture())
    await hear(house)
    assert not (await house.order()).cases[0].evidence[0].file
    await house.push(timedelta(minutes=10), step=timedelta(minutes=1))
    assert (await house.order()).cases[0].evidence[0].file


async def test_edits_stickers_and_voices_are_answered_and_change_nothing(
    house: Lodging, telegram: FakeTelegram
) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    before = await house.order()
    await telegram.user_edits(ANA, "where is my parcel?")
    await telegram.user_sends(ANA, sticker={"file_id": "s", "file_unique_id": "u", "emoji": "🙂"})
    await telegram.user_sends(ANA, voice={"file_id": "v", "file_unique_id": "u", "duration": 3})
    await hear(house)
    phrases = await said(house)
    assert Phrase.EDIT_SEEN in phrases
    assert phrases.count(Phrase.ONLY_TEXT_AND_PHOTOS) == 2
    assert (await house.order()).cases == before.cases


@pytest.mark.parametrize("sample", sorted(each.name for each in SAMPLES.glob("*.json") if "error" not in each.name))
async def test_every_recorded_update_is_taken(hooked: Lodging, telegram: FakeTelegram, sample: str) -> None:
    update = json.loads((SAMPLES / sample).read_text())
    updates = update.get("result", update) if isinstance(update, dict) else update
    for each in updates if isinstance(updates, list) else [updates]:
        assert await telegram._post(each) == 200
    assert await hooked.count("inbox", "state <> 'done'") == 0


# A closed door


async def test_a_buyer_who_blocks_us_is_not_written_to(house: Lodging, telegram: FakeTelegram) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    await telegram.user_blocks(ANA)
    await hear(house)
    before = len(telegram.called("sendMessage"))
    await house.bring(make.reported(make.event(Status.CUSTOMS_ACTION_REQUIRED, house.clock.at)))
    await house.push(timedelta(minutes=2), step=timedelta(minutes=1))
    assert len(telegram.called("sendMessage")) == before
    await telegram.user_blocks(ANA, blocked=False)
    await telegram.user_says(ANA, "where is my parcel?")
    await hear(house)
    assert Phrase.TOLD_CUSTOMS_BUYER in await said(house)


# Asking


async def test_the_offset_advances_after_the_commit_only(house: Lodging, telegram: FakeTelegram) -> None:
    async def refuse(arrivals: object) -> None:
        raise ConnectionError("the database is gone")

    await telegram.user_says(ANA, "hello")
    world = house.house.world
    kept, world.hand_in = world.hand_in, refuse
    with pytest.raises(ConnectionError):
        await poll.ask(world, house.house.db, await row_of(house))
    assert (await row_of(house)).offset == 0
    world.hand_in = kept
    await hear(house)
    assert (await row_of(house)).offset == 2
    assert await house.count("message", "author = 'buyer'") == 1


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(house: Lodging, telegram: FakeTelegram) -> None:
    telegram.waiting.append({"update_id": 1, "message": {"chat": {"id": "x"}, "text": 5}})
    telegram._numbers = 1
    await telegram.user_says(ANA, "hello")
    await hear(house)
    assert (await row_of(house)).offset == 3
    assert await house.count("message", "author = 'buyer'") == 1


async def test_an_unreadable_webhook_is_kept_for_a_person(hooked: Lodging, telegram: FakeTelegram) -> None:
    assert await telegram._post({"update_id": 5, "message": {"chat": {"id": "x"}, "text": 5}}) == 200
    (row,) = await hooked.rows("SELECT state, doc, error FROM inbox")
    assert row["state"] == "parked" and '"update_id": 5' in row["doc"] and row["error"]
    assert await telegram._post({"update_id": 5, "message": {"chat": {"id": "x"}, "text": 5}}) == 200
    assert await hooked.count("inbox") == 1


async def test_every_bot_is_asked_by_itself(tmp_path: Path, telegram: FakeTelegram) -> None:
    """One that has nothing to say, or is down, keeps no other waiting."""
    async with FakeTelegram(token="9000000009:OTHERotherOTHERotherOTHERother-_") as other:
        settings = {"PARLEY_TELEGRAM_API": telegram.base, "PARLEY_AFTERSHIP_API": other.base}
        async with lodge(tmp_path, **settings) as house:
            world, db = house.house.world, house.house.db
            await house.connect("telegram", token=TOKEN)
            second = change(
                await row_of(house), connection_id="second", key="second", settings={"api": other.base},
                sealed=house.house.vault.seal({"token": other.token, "hook_secret": "x"}, "second"),
            )  # fmt: skip
            async with db.writing() as rows:
                await people.save_connection(rows, second)
            await leases.run(world, db)
            other.fail("getUpdates", Broken(500))
            polling = asyncio.create_task(poll.run(world, db))
            try:
                async with asyncio.timeout(10):
                    for count in (1, 2, 3):
                        await telegram.user_says(ANA, f"hello {count}")
                        while await house.count("message", "author = 'buyer'") < count:
                            await asyncio.sleep(0.01)
            finally:
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)
            names = {row.connection_id: row.settings["username"] for row in await people.every_connection(db.reader)
                     if row.kind == "telegram"}  # fmt: skip
            assert set(names.values()) == {"test_shop_bot"} and len(names) == 2


async def test_while_telegram_is_down_the_house_is_open(tmp_path: Path) -> None:
    async with lodge(tmp_path, PARLEY_TELEGRAM_API="http://127.0.0.1:9") as house:
        await house.connect("telegram", token=TOKEN)
        await house.house.close()
        house.house = built(house.config, house.clock)
        port = await house.house.serve()
        async with aiohttp.ClientSession() as session:
            for path in ("/health", "/console", "/chat/shop"):
                async with session.get(f"http://127.0.0.1:{port}{path}") as answer:
                    assert answer.status == 200, path
            async with asyncio.timeout(10):
                while not (await row_of(house)).last_error:
                    await asyncio.sleep(0.02)
            async with session.get(f"http://127.0.0.1:{port}/health") as answer:
                assert (await answer.json())["ready"]


async def test_one_bot_serves_several_stores_and_the_link_decides_which(house: Lodging, telegram: FakeTelegram) -> None:
    """Both stores have an order 1001. The talk, its case and its tasks are of the store whose link was opened last."""
    db, vault = house.house.db, house.house.vault
    wanted = manage.Wanted(key="second", name="Second shop", policy=str(make.PLAIN))
    second = await manage.add_store(db, vault, make.SELLER, wanted, house.clock.now())
    await house.bring(make.order_seen(), make.order_seen(store_id=second.store_id, key="second:1001"))
    await house.bring(make.order_seen(order_ref="1002", store_id=second.store_id, key="second:1002", tracking=()))
    await telegram.user_starts(ANA, vault.link(second.store_id, "1001"))
    await hear(house)
    talk = named("conversation", (await row_of(house)).connection_id, str(ANA))
    assert await stores_of(house, "conversation") == {second.store_id}
    linked = await house.rows("SELECT store_id FROM order_ WHERE linked ORDER BY ref")
    assert [row["store_id"] for row in linked] == [second.store_id], "of two orders of this number, that of the link"
    await telegram.user_says(ANA, "My mug arrived broken")
    await hear(house)
    await telegram.user_says(ANA, "I want to talk to a human")
    await hear(house)
    assert await stores_of(house, "case_") == await stores_of(house, "task") == {second.store_id}
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    assert await stores_of(house, "conversation") == {house.store.store_id}
    (kept,) = await house.rows("SELECT doc FROM conversation WHERE id = ?", talk)
    assert len(load.conversation(kept["doc"]).orders) == 2, "both orders in one chat"
    found = await people.every_connection(db.reader)
    assert people.bots(found, (house.store, second)) == dict.fromkeys(
        (house.store.store_id, second.store_id), "test_shop_bot"
    )


async def test_a_link_of_another_seller_s_store_links_nothing(house: Lodging, telegram: FakeTelegram) -> None:
    await another_seller(house)
    wanted = manage.Wanted(key="theirs", name="Theirs", policy=str(make.PLAIN))
    theirs = await manage.add_store(house.house.db, house.house.vault, "other", wanted, house.clock.now())
    await house.bring(make.order_seen(store_id=theirs.store_id, seller_id="other", key="theirs:1001"))
    await telegram.user_starts(ANA, house.house.vault.link(theirs.store_id, "1001"))
    await hear(house)
    assert Phrase.LINK_NOT_VALID in await said(house)
    assert await house.count("order_", "linked") == 0


async def stores_of(house: Lodging, table: str) -> set[str]:
    return {row["store_id"] for row in await house.rows(f"SELECT store_id FROM {table}")}
