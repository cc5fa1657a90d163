"""What leaves: once, in order, not too fast, and not when it is no longer true."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from jobs import leases, outbox, register
from models import outbox as rows_of
from models.facts.fact import dump, named, to_ms
from models.facts.inbound import TakenOver
from models.facts.outbound import SendMessage
from models.facts.parcels import Notice, Status
from models.facts.phrases import Phrase, line
from tests import make
from tests.fakes.telegram import TOKEN, Blocked, Broken, Cut, FakeTelegram, Slow, TooMany
from tests.house import Lodging, lodge
from tests.walks.test_telegram import ANA, hear, picture, row_of, said, start

SECOND = timedelta(seconds=1)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        for chat in range(ANA, ANA + 100):
            fake.knows(chat)
        yield fake


@pytest.fixture
async def house(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path, PARLEY_TELEGRAM_API=telegram.base) as lodging:
        await lodging.connect("telegram", token=TOKEN)
        await leases.run(lodging.house.world, lodging.house.db)
        yield lodging


async def put_out(house: Lodging, chat: int, *texts: str, urgent: bool = True, **more: object) -> list[str]:
    """Messages that wait to leave, without a dialogue around them."""
    connection = (await row_of(house)).connection_id
    talk = make.conversation(
        conversation_id=named("conversation", connection, chat), connection_id=connection, channel="telegram",
        contact_ref=str(chat), store_id=house.store.store_id,
    )  # fmt: skip
    keys, now = [], to_ms(house.clock.now())
    async with house.house.db.writing() as rows:
        await rows.run(
            "INSERT INTO conversation (id, seller_id, store_id, connection_id, contact_ref, doc, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            talk.conversation_id, talk.seller_id, talk.store_id, connection, talk.contact_ref, dump(talk), now,
        )  # fmt: skip
        for text in texts:
            body = SendMessage(conversation_id=talk.conversation_id, lines=(line(Phrase.PLAIN, text=text),), **more)  # type: ignore[arg-type]
            keys.append(named("sending", chat, text))
            await rows.run(
                "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, doc, urgent, due_at, state) "
                "VALUES (?, 'send_message', ?, ?, ?, ?, ?, ?, 'waiting')",
                keys[-1], make.SELLER, connection, talk.conversation_id, dump(body), urgent, now,
            )  # fmt: skip
    return keys


async def states(house: Lodging) -> dict[str, int]:
    rows = await house.rows("SELECT state, count(*) AS n FROM outbox GROUP BY state")
    return {row["state"]: row["n"] for row in rows}


async def send(house: Lodging) -> None:
    await outbox.run(house.house.world, house.house.db)


# Order and pace


async def test_words_leave_in_their_order_one_a_second(house: Lodging, telegram: FakeTelegram) -> None:
    await put_out(house, ANA, *(f"line {n}" for n in range(5)))
    for count in range(1, 6):
        await send(house)
        assert telegram.to(ANA) == [f"line {n}" for n in range(count)]
        await send(house)
        assert len(telegram.to(ANA)) == count
        house.clock.push(SECOND)


async def test_answers_go_before_notices(house: Lodging, telegram: FakeTelegram) -> None:
    for n in range(40):
        await put_out(house, ANA + n, "a notice", urgent=False)
    for n in range(40, 60):
        await put_out(house, ANA + n, "an answer")
    await send(house)
    assert len(telegram.said) == 30
    assert [each.text for each in telegram.said].count("an answer") == 20


async def test_no_more_than_thirty_a_second_whoever_they_are_for(house: Lodging, telegram: FakeTelegram) -> None:
    for n in range(90):
        await put_out(house, ANA + n, "hello")
    sent: dict[int, int] = defaultdict(int)
    for tenth in range(60):
        before = len(telegram.said)
        await leases.run(house.house.world, house.house.db)
        await send(house)
        sent[tenth] = len(telegram.said) - before
        house.clock.push(timedelta(milliseconds=100))
    assert sum(sent.values()) == 90
    assert all(sum(sent[t] for t in range(begin, begin + 10)) <= 30 for begin in range(50))


async def test_what_must_be_silent_does_not_stand_in_the_way_of_others(house: Lodging, telegram: FakeTelegram) -> None:
    """More wait for a bot that Telegram has silenced than are looked at at once; a photo leaves all the same."""
    for n in range(100):
        await put_out(house, ANA + n, "one", "two")
    telegram.fail("sendMessage", *(TooMany(3600) for _ in range(100)))
    await send(house)
    before = len(telegram.calls)
    async with house.house.db.writing() as rows:
        await rows.run(
            "INSERT INTO outbox (id, kind, seller_id, connection_id, conversation_id, doc, urgent, due_at, state) VALUES "
            "('r', 'register', 'seller', '', 'track:r', '{\"type\":\"register_tracking\",\"number\":\"N\"}', ?, ?, 'waiting')",
            False, to_ms(house.clock.now()),
        )  # fmt: skip
    house.clock.push(SECOND * 5)
    await send(house)
    await register.run(house.house.world, house.house.db)
    assert len(telegram.calls) == before
    assert await house.count("outbox", "id = 'r' AND state = 'sent'") == 1


async def test_one_that_is_slow_keeps_nobody_waiting(house: Lodging, telegram: FakeTelegram) -> None:
    await put_out(house, ANA, "slow")
    telegram.fail("sendMessage", Slow(1.5))
    sending = asyncio.create_task(send(house))
    await asyncio.sleep(0.1)
    await put_out(house, ANA + 1, "quick")
    await asyncio.sleep(0.6)
    assert telegram.to(ANA + 1) == ["quick"]
    assert not sending.done()
    await sending
    assert await states(house) == {"sent": 2}


# What goes wrong


async def test_a_pause_asked_for_a_chat_is_kept_for_that_chat(house: Lodging, telegram: FakeTelegram) -> None:
    telegram.fail("sendMessage", TooMany(5))
    await put_out(house, ANA, "one", "two")
    await send(house)
    await put_out(house, ANA + 1, "other")
    await send(house)
    assert telegram.to(ANA) == [] and telegram.to(ANA + 1) == ["other"]
    house.clock.push(SECOND * 4)
    await send(house)
    assert telegram.to(ANA) == []
    for _ in range(3):
        house.clock.push(SECOND)
        await send(house)
    assert telegram.to(ANA) == ["one", "two"]


async def test_a_pause_asked_of_the_bot_silences_all(house: Lodging, telegram: FakeTelegram) -> None:
    telegram.fail("sendMessage", TooMany(30))
    await put_out(house, ANA, "one")
    await send(house)
    await put_out(house, ANA + 1, "other")
    for _ in range(2):
        await send(house)
        house.clock.push(SECOND * 14)
    assert len(telegram.called("sendMessage")) == 1
    house.clock.push(SECOND * 4)
    await leases.run(house.house.world, house.house.db)
    await send(house)
    assert (telegram.to(ANA), telegram.to(ANA + 1)) == (["one"], ["other"])


async def test_what_was_surely_not_heard_is_said_again(house: Lodging, telegram: FakeTelegram) -> None:
    telegram.fail("sendMessage", Broken(502), Broken(503))
    await put_out(house, ANA, "one", "two")
    for _ in range(12):
        await leases.run(house.house.world, house.house.db)
        await send(house)
        house.clock.push(SECOND * 10)
    assert telegram.to(ANA) == ["one", "two"]


@pytest.mark.parametrize("fault", [Cut(done=True), Cut(done=False), Broken(500)])
async def test_a_lost_answer_is_never_said_again(house: Lodging, telegram: FakeTelegram, fault: object) -> None:
    telegram.fail("sendMessage", fault)  # type: ignore[arg-type]
    await put_out(house, ANA, "one", "two")
    for _ in range(5):
        await send(house)
        house.clock.push(timedelta(minutes=1))
        await leases.run(house.house.world, house.house.db)
    assert [call.params["text"] for call in telegram.called("sendMessage")] == ["one", "two"]
    assert await states(house) == {"unsure": 1, "sent": 1}


async def test_a_confirmation_of_money_is_said_again(house: Lodging, telegram: FakeTelegram) -> None:
    telegram.fail("sendMessage", Cut(done=True))
    await put_out(house, ANA, "Your refund is on its way", harmless=True)
    for _ in range(5):
        await send(house)
        house.clock.push(timedelta(minutes=1))
        await leases.run(house.house.world, house.house.db)
    assert telegram.to(ANA) == ["Your refund is on its way"] * 2
    assert await states(house) == {"sent": 1}


async def test_what_a_dead_process_was_sending(house: Lodging, telegram: FakeTelegram) -> None:
    plain = await put_out(house, ANA, "one", "two")
    money = await put_out(house, ANA + 1, "refund", harmless=True)
    async with house.house.db.writing() as rows:
        assert (await rows_of.claim(rows, [plain[0], money[0]], to_ms(house.clock.now()))).keys() == {
            plain[0],
            money[0],
        }
    await house.restart()
    await leases.run(house.house.world, house.house.db)
    await send(house)
    assert telegram.said == []
    house.clock.push(timedelta(minutes=3))
    await leases.run(house.house.world, house.house.db)
    await send(house)
    assert telegram.to(ANA) == ["two"]
    assert telegram.to(ANA + 1) == ["refund"]
    assert await states(house) == {"unsure": 1, "sent": 2}


async def test_a_restart_on_sqlite_does_not_wait_for_its_own_lease(house: Lodging, telegram: FakeTelegram) -> None:
    await put_out(house, ANA, "hello")
    await house.restart()
    await leases.run(house.house.world, house.house.db)
    await send(house)
    assert telegram.to(ANA) == ["hello"]


async def test_without_the_lease_nothing_leaves(house: Lodging, telegram: FakeTelegram) -> None:
    await put_out(house, ANA, "hello")
    house.clock.push(timedelta(minutes=5))
    await send(house)
    assert telegram.said == []
    await leases.run(house.house.world, house.house.db)
    await send(house)
    assert telegram.to(ANA) == ["hello"]


# Notices


async def told_of_customs(house: Lodging, telegram: FakeTelegram) -> None:
    await house.bring(make.order_seen())
    await telegram.user_starts(ANA, start(house))
    await hear(house)
    await house.bring(make.reported(make.event(Status.CUSTOMS_ACTION_REQUIRED, house.clock.at)))


async def parked(house: Lodging) -> list[bool]:
    return [each.parked for each in (await house.order()).told if each.notice is Notice.CUSTOMS]


async def test_a_blocked_buyer_counts_as_not_told(house: Lodging, telegram: FakeTelegram) -> None:
    await told_of_customs(house, telegram)
    telegram.fail("sendMessage", Blocked())
    await house.push(SECOND * 2, step=SECOND)
    assert await parked(house) == [True]
    talk = await house.rows("SELECT doc FROM conversation")
    assert "closed_at" in talk[0]["doc"]
    assert await house.count("outbox", "state = 'failed'") == 1
    await telegram.user_says(ANA, "where is my parcel?")
    await hear(house)
    assert await parked(house) == [False]


async def test_a_notice_that_could_not_leave_in_time_is_told_anew_if_it_is_still_true(
    house: Lodging, telegram: FakeTelegram
) -> None:
    await told_of_customs(house, telegram)
    telegram.fail("sendMessage", *(Broken(502) for _ in range(40)))
    before = len(telegram.to(ANA))
    await house.push(timedelta(hours=13))
    telegram._faults["sendMessage"].clear()
    await house.push(timedelta(hours=16))
    assert await house.count("outbox", "state = 'stale'") == 1
    assert len(telegram.to(ANA)) == before + 1
    assert await parked(house) == [False]


async def test_a_notice_that_still_waits_when_a_person_takes_over_does_not_leave(
    house: Lodging, telegram: FakeTelegram
) -> None:
    """It counts as not told; what customs wants of the buyer is somebody's task meanwhile."""
    await told_of_customs(house, telegram)
    telegram.fail("sendMessage", *(Broken(502) for _ in range(3)))
    await house.push(SECOND * 3, step=SECOND)
    before = len(telegram.to(ANA))
    (talk,) = await house.rows("SELECT id FROM conversation")
    await house.bring(TakenOver(key="take", seller_id=make.SELLER, conversation_id=talk["id"], by="Kim"))
    await house.push(timedelta(minutes=30), step=timedelta(minutes=5))
    assert await house.count("outbox", "state = 'stale'") == 1
    assert [text for text in telegram.to(ANA)[before:] if "customs" in text.casefold()] == []
    assert await parked(house) == [True] and await house.count("task", "kind = 'notify' AND done_at IS NULL") == 1


async def test_a_notice_that_is_no_longer_true_does_not_leave(house: Lodging, telegram: FakeTelegram) -> None:
    await told_of_customs(house, telegram)
    telegram.fail("sendMessage", *(Broken(502) for _ in range(3)))
    await house.push(SECOND * 3, step=SECOND)
    before = len(telegram.to(ANA))
    await house.bring(make.reported(make.event(Status.DELIVERED, house.clock.at)))
    await house.push(timedelta(minutes=30), step=timedelta(minutes=5))
    assert await house.count("outbox", "state = 'withdrawn'") == 1
    customs = [text for text in telegram.to(ANA)[before:] if "customs" in text.casefold()]
    assert customs == []
    assert (await said(house)).count(Phrase.TOLD_CUSTOMS_BUYER) == 0


# Photos


async def test_a_photo_of_the_web_chat_is_in_our_files_already(house: Lodging) -> None:
    name = await house.house.world.files.put(picture())
    await house.bring(make.order_seen())
    await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001")))
    await house.bring(make.message("My mug arrived broken", key="m"))
    await house.bring(make.message(key="p", photos=(f"file:{name}",)))
    await house.work()
    (evidence,) = (await house.order()).cases[0].evidence
    assert evidence.sha256 == name and len({name, evidence.original, evidence.file, ""}) == 4
    assert await house.house.world.files.get(evidence.original) == picture()
    assert (evidence.width, evidence.height) == (640, 480)


async def test_a_photo_that_is_gone_is_given_up(house: Lodging) -> None:
    await house.bring(make.order_seen())
    await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001")))
    await house.bring(make.message("My mug arrived broken", key="m"))
    await house.bring(make.message(key="p", photos=("file:" + "0" * 64,)))
    await house.work()
    assert await house.count("outbox", "kind = 'fetch_photo' AND state = 'failed'") == 1
    assert await house.house.world.files.put(b"still here")
