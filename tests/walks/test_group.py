"""The seller's Telegram group: a topic for each buyer who needs a person, and what is written there goes to the buyer."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from PIL import Image

from bot import connections
from handlers.console import digest
from jobs import digest as weeks
from jobs import leases, poll
from locales import say
from models import people, topics
from models.facts.cases import CaseState, Remedy
from models.facts.fact import change, named, to_ms
from models.facts.inbound import TakenOver, TalkErasureAsked
from models.facts.outbound import TellDesk
from models.facts.parcels import Cause
from models.facts.policies import Allowed, Caps, Policy
from tests import make
from tests.fakes.counter import Desk as Console
from tests.fakes.counter import serving
from tests.fakes.telegram import TOKEN, Broken, Cut, FakeTelegram, Fault, Group, Said, TooMany, Topic
from tests.fakes.translator import FakeTranslator
from tests.house import Lodging, lodge
from tests.walks.test_budgets import complain, looked
from tests.walks.test_telegram import picture

ANA, LI, WANG = 700, 801, 802
GROUP = -1001234567890
SECOND = timedelta(seconds=1)
WEB = named("conversation", "web", "visitor")


class Desk:
    """A house, Telegram's side, and a group of the seller's people."""

    def __init__(self, house: Lodging, telegram: FakeTelegram, group: Group) -> None:
        self.house, self.telegram, self.group, self.count = house, telegram, group, 0

    async def row(self) -> people.Sealed:
        every = await people.every_connection(self.house.house.db.reader)
        return next(each for each in every if each.kind == "telegram")

    async def code(self) -> str:
        row = await self.row()
        turn = row.settings.get("group_turn", "")
        return self.house.house.vault.group_code(row.connection_id, turn, self.house.clock.now().date())

    async def hear(self, seconds: int = 8) -> None:
        """What people have just done arrives, and is shown and answered."""
        row = await self.row()
        if any(each["update_id"] >= row.offset for each in self.telegram.waiting):
            await poll.ask(self.house.house.world, self.house.house.db, row)
        await self.house.push(timedelta(seconds=seconds), step=SECOND)

    async def connect(self, group: Group | None = None) -> None:
        await self.telegram.member_says(group or self.group, LI, f"/desk {await self.code()}")
        await self.hear()

    async def buyer(self, *texts: str, contact: str = "visitor", **more: object) -> None:
        """A buyer of the web chat."""
        for text in texts:
            self.count += 1
            await self.house.bring(make.message(text, f"said{self.count}", contact_ref=contact, **more))
        await self.house.push(8 * SECOND, step=SECOND)

    def thread(self, group: Group | None = None) -> int:
        (thread,) = (group or self.group).topics
        return thread

    def said(self, thread: int = 0, group: Group | None = None) -> list[str]:
        found = group or self.group
        return [each.text for each in self.telegram.in_topic(found.chat_id, thread or self.thread(found))]

    def posts(self) -> list[Said]:
        return self.telegram.in_topic(self.group.chat_id, self.thread())

    async def to_buyer(self, contact: str = "visitor") -> list[tuple[str, str]]:
        """Who has said what to the buyer, but for the bot."""
        shown = await self.house.talk(contact=contact)
        return [(each.author, say.text(each.lines, "en")) for each in shown if each.author not in ("bot", "buyer")]


@asynccontextmanager
async def desk_of(folder: Path, telegram: FakeTelegram, **settings: str) -> AsyncIterator[Desk]:
    for user, name in ((ANA, "Ana"), (LI, "Li"), (WANG, "Wang")):
        telegram.knows(user, name)
    async with lodge(folder, PARLEY_TELEGRAM_API=telegram.base, **settings) as house:
        await house.connect("telegram", token=TOKEN)
        await leases.run(house.house.world, house.house.db)
        desk = Desk(house, telegram, telegram.founds(GROUP))
        await telegram.member_says(desk.group, LI, "hello everybody")
        await desk.hear()
        yield desk


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def fresh(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Desk]:
    async with desk_of(tmp_path, telegram) as desk:
        yield desk


@pytest.fixture
async def desk(fresh: Desk) -> Desk:
    await fresh.connect()
    return fresh


# Choosing a group


async def test_a_group_is_connected_by_its_code_once(fresh: Desk) -> None:
    code = await fresh.code()
    await fresh.connect()
    assert "is now the desk of Lantern & Loom" in fresh.telegram.to(GROUP)[-1]
    assert (await fresh.row()).settings["group"] == str(GROUP)
    assert (await people.store_by_key(fresh.house.house.db.reader, "shop")).group == (await fresh.row()).connection_id
    other = fresh.telegram.founds(-1009)
    await fresh.telegram.member_says(other, WANG, f"/desk {code}")
    await fresh.hear()
    assert "does not hold" in fresh.telegram.to(-1009)[-1]
    assert (await fresh.row()).settings["group"] == str(GROUP)


@pytest.mark.parametrize(
    ("group", "says"),
    [
        ({"status": "member"}, "no administrator"),
        ({"rights": False}, "may not manage topics"),
        ({"forum": False}, "topics are off"),
        ({"username": "everybody"}, "Anybody can read it"),
    ],
)
async def test_what_a_group_lacks_is_said_and_shown_until_it_is_there(
    fresh: Desk, group: dict[str, object], says: str
) -> None:
    for name, value in group.items():
        setattr(fresh.group, name, value)
    await fresh.connect()
    assert says in fresh.telegram.to(GROUP)[-1]
    assert says in (await fresh.row()).last_error
    await fresh.telegram.member_changes(fresh.group, LI, forum=True, username="", status="administrator", rights=True)
    await fresh.hear()
    assert "is now the desk" in fresh.telegram.to(GROUP)[-1]
    assert (await fresh.row()).last_error == ""


async def test_the_desk_moves_and_ends(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    other = desk.telegram.founds(-1002)
    await desk.connect(other)
    assert "now in another group" in desk.telegram.to(GROUP)[-1]
    await desk.hear()
    assert len(other.topics) == 1, "who waits is shown in the new group, too"
    await desk.telegram.member_says(desk.group, LI, "/desk off")
    await desk.hear()
    assert "group" in (await desk.row()).settings, "only the group itself ends it"
    await desk.telegram.member_says(other, LI, "/desk off")
    await desk.hear()
    assert "no longer the desk" in desk.telegram.to(-1002)[-1]
    assert "group" not in (await desk.row()).settings
    before = len(desk.telegram.said)
    await desk.buyer("hello?", contact="another")
    await desk.buyer("a human please", contact="another")
    assert len(desk.telegram.said) == before


async def test_the_answer_is_in_the_sellers_language(fresh: Desk) -> None:
    async with fresh.house.house.db.writing() as rows:
        await rows.run("UPDATE seller SET language = 'zh-Hans'")
    await fresh.connect()
    assert "客服台" in fresh.telegram.to(GROUP)[-1]


# A topic


async def test_a_buyer_who_needs_a_person_has_a_topic_with_a_summary(desk: Desk) -> None:
    await desk.house.bring(make.order_seen())
    await desk.house.bring(make.opened(link=make.order_seen().link, name="Ana Lima"))
    await desk.buyer("My mug arrived broken", name="Ana Lima")
    assert not desk.group.topics, "the bot does it alone"
    await desk.buyer("I want to talk to a human", name="Ana Lima")
    topic = desk.group.topics[desk.thread()]
    assert topic.name.startswith("Ana Lima") or "1001" in topic.name
    summary, *rest = desk.said()
    assert len(summary.splitlines()) <= 6
    assert "Ana Lima" in summary and "promised" in summary
    assert any("│ I want to talk to a human" in each for each in rest)
    assert {"take", "quick"} <= {data for _, data, _ in desk.posts()[0].buttons}
    await desk.buyer("hello? anybody?", name="Ana Lima")
    assert "│ hello? anybody?" in desk.said()[-1]
    assert len(desk.group.topics) == 1


async def test_a_reply_goes_to_the_buyer_and_takes_over(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    await desk.telegram.member_says(desk.group, LI, "Hello, how can I help?", desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello, how can I help?")]
    assert "Li has taken over" in desk.said()[-1]
    assert "Hello, how can I help?" not in "".join(desk.said()), "it stands there already"
    await desk.telegram.member_taps(desk.group, LI, "back", desk.thread())
    await desk.hear()
    assert "The bot answers again" in desk.said()[-1]


async def test_what_is_for_colleagues_stays(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    for text in ("// who takes this one?", "/start"):
        await desk.telegram.member_says(desk.group, LI, text, desk.thread())
    await desk.telegram.member_says(desk.group, LI, "lunch?")
    await desk.hear()
    assert await desk.to_buyer() == []


async def test_two_at_once_one_answers(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    await desk.telegram.member_says(desk.group, LI, "Hello", thread)
    await desk.telegram.member_says(desk.group, WANG, "Hi there", thread)
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello")]
    assert any("Li has taken over" in each and "Not sent" in each for each in desk.said())
    await desk.telegram.member_taps(desk.group, WANG, "take", thread)
    await desk.hear()
    await desk.telegram.member_says(desk.group, WANG, "Me", thread)
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello")], "just taken: the colleague keeps it"
    await desk.house.push(timedelta(minutes=5), step=timedelta(minutes=1))
    await desk.telegram.member_taps(desk.group, WANG, "take", thread)
    await desk.hear()
    await desk.telegram.member_says(desk.group, WANG, "Me now", thread)
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello"), ("Wang", "Me now")]


async def test_an_update_that_comes_twice_and_a_button_pressed_twice_are_one(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    await desk.telegram.member_says(desk.group, LI, "Hello", thread)
    update = desk.telegram.waiting[-1]
    await desk.hear()
    desk.telegram.waiting.append(update)
    row = await desk.row()
    async with desk.house.house.db.writing() as rows:
        await people.advance(rows, row.connection_id, 0)
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello")]
    await desk.telegram.member_taps(desk.group, LI, "quick", thread)
    await desk.hear()
    for user in (LI, LI, WANG):
        await desk.telegram.member_taps(desk.group, user, "say:thanks", thread)
    await desk.hear()
    assert len(await desk.to_buyer()) == 2


async def test_what_cannot_be_carried_is_said_to_be(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    await desk.telegram.member_sends(desk.group, LI, thread, sticker={"file_id": "s", "emoji": "x"})
    await desk.hear()
    assert "only text goes to the buyer" in desk.said()[-1]
    photo = [{"file_id": "p", "width": 9, "height": 9}]
    await desk.telegram.member_sends(desk.group, LI, thread, photo=photo, caption="see")
    await desk.hear()
    assert desk.said()[-1] == desk.said()[-2]
    assert await desk.to_buyer() == []


async def test_an_edited_reply_says_what_buyers_see(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    number = await desk.telegram.member_says(desk.group, LI, "We pay 10", thread)
    await desk.hear()
    await desk.telegram.member_edits(desk.group, LI, number, "We pay 12", thread)
    await desk.hear()
    note = desk.posts()[-1]
    assert "what was sent stays" in note.text and note.reply_to == number
    assert await desk.to_buyer() == [("Li", "We pay 10")]
    for _ in range(2):
        await desk.telegram.member_taps(desk.group, LI, "new", thread)
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "We pay 10"), ("Li", "We pay 12")]


async def test_two_of_one_name_are_two(desk: Desk) -> None:
    desk.telegram.knows(900, "Li", last_name="Chen")
    await desk.buyer("I want to talk to a human")
    for user, text in ((LI, "Hello"), (900, "Hi there"), (LI, "How can I help?")):
        await desk.telegram.member_says(desk.group, user, text, desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Hello"), ("Li", "How can I help?")]
    assert sum("Not sent: Li has taken over" in each for each in desk.said()) == 1


async def test_a_colleague_who_answers_in_the_console_meanwhile_is_seen_first(desk: Desk) -> None:
    async with TestClient(await serving(desk.house), headers={"Accept-Language": "en"}) as client:
        console = Console(client)
        await console.sign_in(desk.house)
        await desk.buyer("I want to talk to a human")
        page = f"/console/conversations/{WEB}"
        await console.get(page)
        await desk.telegram.member_says(desk.group, LI, "Hello", desk.thread())
        await desk.hear()
        assert await console.send(f"{page}/reply", text="Good morning") == 200
        assert "Li has taken over meanwhile" in console.sent and ">Good morning</textarea>" in console.sent
        assert await desk.to_buyer() == [("Li", "Hello")]
        console.page = console.sent
        assert await console.send(f"{page}/reply", text="Good morning") == 303
        assert len(await desk.to_buyer()) == 2, "whoever has seen it may"


async def test_an_answer_to_another_topics_message_is_asked_about(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    other = {"origin": {"type": "user", "date": 1}, "chat": {"id": GROUP, "type": "supergroup"}, "message_id": 7}
    await desk.telegram.member_says(desk.group, LI, "Yours is at customs", desk.thread(), external_reply=other)
    await desk.hear()
    assert await desk.to_buyer() == [] and "another topic" in desk.said()[-1]
    await desk.telegram.member_taps(desk.group, LI, "new", desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Yours is at customs")]


async def test_a_long_reply_is_not_cut(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    words = f"{'a' * 4090} END"
    await desk.telegram.member_says(desk.group, LI, words, desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", words)]


async def test_what_was_to_be_answered_in_the_old_group_is_said_in_no_topic_of_the_new_one(desk: Desk) -> None:
    """Topics are numbered by their group: the same number is another buyer's there."""
    await desk.buyer("I want to talk to a human")
    thread, world, db = desk.thread(), desk.house.house.world, desk.house.house.db
    await desk.telegram.member_sends(desk.group, LI, thread, sticker={"file_id": "s", "emoji": "x"})
    row = await desk.row()
    await poll.ask(world, db, row)
    new = desk.telegram.founds(-1002)
    new.topics[thread] = Topic("Somebody else")
    async with db.writing() as rows:
        await people.change_settings(rows, row.connection_id, {"group": "-1002"})
    connections.forget(world)
    await desk.house.push(8 * SECOND, step=SECOND)
    assert not desk.telegram.in_topic(-1002, thread)


async def test_an_album_is_refused_once(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    for n in range(10):
        photo = [{"file_id": f"p{n}", "width": 9, "height": 9}]
        await desk.telegram.member_sends(desk.group, LI, desk.thread(), photo=photo, media_group_id="7")
    await desk.hear(seconds=20)
    assert sum("only text goes to the buyer" in each for each in desk.said()) == 1


# Who may


async def test_bots_channels_and_others_groups_do_nothing(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    desk.telegram.knows(950, "Other bot", is_bot=True)
    await desk.telegram.member_says(desk.group, 950, "from a bot", thread)
    channel = {"id": -1007, "type": "channel", "title": "News"}
    await desk.telegram.member_says(desk.group, LI, "from a channel", thread, sender_chat=channel)
    stranger = desk.telegram.founds(-1008)
    await desk.telegram.member_says(stranger, WANG, "from elsewhere", thread)
    await desk.hear()
    assert await desk.to_buyer() == [] and not desk.telegram.to(-1008)
    desk.telegram.knows(1087968824, "Group", is_bot=True, username="GroupAnonymousBot")
    own = {"id": GROUP, "type": "supergroup", "title": "Desk"}
    await desk.telegram.member_says(
        desk.group, 1087968824, "as the group", thread, sender_chat=own, author_signature="Boss"
    )
    await desk.hear()
    assert await desk.to_buyer() == [("Boss", "as the group")]


async def test_a_topic_of_somebody_else_is_nobodys(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    await desk.telegram.member_says(desk.group, LI, "secret plans", desk.thread() + 999)
    await desk.hear()
    assert await desk.to_buyer() == []
    assert not [
        r for r in await desk.house.rows("SELECT doc FROM inbox WHERE kind = 'group_said'") if "plans" in r["doc"]
    ]


async def test_buyers_chats_with_the_same_bot_are_as_before(desk: Desk) -> None:
    await desk.telegram.user_says(ANA, "I want to talk to a human")
    await desk.hear()
    assert desk.telegram.to(ANA)
    await desk.telegram.member_says(desk.group, LI, "Hello Ana", desk.thread())
    await desk.hear()
    assert desk.telegram.to(ANA)[-1] == "Hello Ana"


async def test_a_buyers_words_cannot_pass_for_ours(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human\nLi has taken over. <b>x</b> \u202eeno", name="</a> *Bob* \u202e")
    shown = "\n".join(desk.said())
    assert "\u202e" not in shown
    assert all(each.startswith(("│", "“")) or "“" in each for each in shown.splitlines() if "taken over" in each)
    assert all("parse_mode" not in call.params for call in desk.telegram.calls)


# When Telegram says no


async def test_a_deleted_topic_is_made_anew_and_nothing_is_lost(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human", "the red one")
    (old,) = desk.group.topics
    desk.group.topics.clear()
    await desk.buyer("are you there?")
    assert desk.thread() != old
    shown = "\n".join(desk.said())
    assert "promised" in shown and "│ the red one" in shown and "│ are you there?" in shown
    await desk.telegram.member_says(desk.group, LI, "Yes", desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Yes")]


async def test_a_closed_topic_is_opened(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    topic = desk.group.topics[desk.thread()]
    topic.closed = True
    await desk.buyer("are you there?")
    assert not topic.closed and "│ are you there?" in desk.said()[-1]


@pytest.mark.parametrize("silent", [False, True], ids=["told", "found out"])
async def test_a_group_that_becomes_a_supergroup_is_followed(fresh: Desk, silent: bool) -> None:
    fresh.group = fresh.telegram.founds(-555, forum=False)
    await fresh.connect()
    assert "topics are off" in fresh.telegram.to(-555)[-1]
    larger = await fresh.telegram.upgrades(fresh.group, -100555, silent=silent)
    await fresh.hear()
    await fresh.buyer("I want to talk to a human")
    await fresh.house.push(timedelta(minutes=11), step=timedelta(seconds=30))
    assert (await fresh.row()).settings["group"] == "-100555"
    assert len(larger.topics) == 1


async def test_thrown_out_the_connection_says_so_and_what_waits_is_condensed(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    await desk.telegram.member_changes(desk.group, LI, status="kicked")
    await desk.hear()
    assert "not in the group any more" in (await desk.row()).last_error
    for n in range(60):
        await desk.house.bring(make.message(f"message {n}", f"many{n}"))
    await desk.house.push(timedelta(minutes=2), step=timedelta(seconds=20))
    before, calls = len(desk.said(thread)), len(desk.telegram.calls)
    await desk.house.push(timedelta(minutes=5), step=timedelta(seconds=20))
    assert len(desk.telegram.calls) - calls <= 4, "it is not tried again and again"
    await desk.telegram.member_changes(desk.group, LI, status="administrator")
    await desk.hear(seconds=20)
    new = desk.said(thread)[before:]
    assert len(new) <= 3 and "│ message 59" in new[-1] and "earlier messages are in the console" in "".join(new)
    assert (await desk.row()).last_error == ""


async def test_twenty_a_minute_and_answers_first(desk: Desk) -> None:
    for n in range(12):
        await desk.house.bring(make.message("I want to talk to a human", f"b{n}", contact_ref=f"buyer{n}"))
    await desk.house.push(timedelta(seconds=40), step=SECOND)
    sent = [c for c in desk.telegram.calls if c.method in ("sendMessage", "createForumTopic", "sendPhoto")]
    minute = [c for c in sent if c.params["chat_id"] == GROUP]
    assert len(minute) <= 17, "four of the minute are left to answers"
    thread = next(iter(desk.group.topics))
    await desk.telegram.member_sends(desk.group, LI, thread, sticker={"file_id": "s"})
    await desk.hear(seconds=3)
    assert "only text goes" in desk.said(thread)[-1]
    await desk.house.push(timedelta(minutes=4), step=SECOND)
    assert len(desk.group.topics) == 12
    assert all(len(desk.said(each)) >= 2 for each in desk.group.topics)
    assert await desk.house.count("outbox", "kind = 'show_topic' AND state <> 'sent'") == 0


async def test_fifty_buyers_at_once_with_pauses_in_the_middle(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", *[Fault(200, done=True)] * 5, TooMany(7))
    desk.telegram.fail("sendMessage", *[Fault(200, done=True)] * 9, TooMany(3), Broken(502))
    for n in range(50):
        await desk.house.bring(make.message("I want to talk to a human", f"b{n}", contact_ref=f"buyer{n}"))
    await desk.house.push(timedelta(minutes=14), step=timedelta(seconds=2))
    assert len(desk.group.topics) == 50
    for thread in desk.group.topics:
        assert [("promised" in each, "│ I want to talk to a human" in each) for each in desk.said(thread)][:2] == [
            (True, False),
            (False, True),
        ]
    assert await desk.house.count("outbox", "kind = 'show_topic' AND state <> 'sent'") == 0


async def test_a_pause_that_telegram_asks_for_is_kept(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", TooMany(30))
    await desk.buyer("I want to talk to a human")
    assert not desk.group.topics and len(desk.telegram.called("createForumTopic")) == 1
    await desk.house.push(timedelta(seconds=40), step=SECOND)
    assert len(desk.group.topics) == 1 and len(desk.telegram.called("createForumTopic")) == 2


async def test_a_server_that_breaks_loses_nothing(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", Broken(502))
    desk.telegram.fail("sendMessage", Broken(500), Cut(done=False))
    await desk.buyer("I want to talk to a human", "the red one")
    await desk.house.push(timedelta(minutes=10), step=timedelta(seconds=5))
    assert "│ the red one" in "\n".join(desk.said())


async def test_what_telegram_does_not_take_of_its_own_stops_nothing(desk: Desk) -> None:
    desk.telegram.fail("editForumTopic", Fault(400, "Bad Request: TOPIC_TITLE_EMPTY"))
    await desk.buyer("I want to talk to a human", name="Ana")
    await desk.buyer("are you there?", name="Ana Lima")
    assert len(desk.telegram.called("editForumTopic")) == 1
    assert "│ are you there?" in desk.said()[-1]


async def test_a_process_that_dies_goes_on_where_it_was(desk: Desk) -> None:
    await desk.house.bring(make.message("I want to talk to a human", contact_ref="visitor"))
    async with desk.house.house.db.writing() as rows:
        await rows.run("UPDATE outbox SET state = 'sending', done_at = ? WHERE kind = 'show_topic'", 1)
    await desk.house.restart()
    await desk.house.push(8 * SECOND, step=SECOND)
    assert "│ I want to talk to a human" in "\n".join(desk.said())


async def test_a_full_group_keeps_no_buyer_waiting(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", TooMany(35))
    await desk.telegram.user_says(ANA, "I want to talk to a human")
    await desk.hear()
    assert not desk.group.topics
    before = len(desk.telegram.to(ANA))
    await desk.telegram.user_says(ANA, "hello?")
    await desk.telegram.user_says(WANG, "where is my order?")
    await desk.hear()
    assert desk.telegram.to(WANG) and before
    await desk.house.push(timedelta(seconds=60), step=SECOND)
    assert "│ hello?" in "\n".join(desk.said())


async def test_a_closed_topic_that_may_not_be_opened_waits_for_the_right(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    desk.group.topics[desk.thread()].closed, desk.group.rights = True, False
    await desk.buyer("are you there?")
    assert "may not manage topics" in (await desk.row()).last_error
    assert await desk.house.count("outbox", "state = 'failed'") == 0
    await desk.telegram.member_changes(desk.group, LI, rights=True)
    await desk.hear(seconds=20)
    assert "│ are you there?" in desk.said()[-1]


async def test_what_is_for_all_is_said_though_the_general_topic_is_closed(desk: Desk) -> None:
    desk.group.general_closed = True
    what = TellDesk(seller_id=make.SELLER, store_id="s", about="a", language="en", lines=("A quiet week",))
    async with desk.house.house.db.writing() as rows:
        await topics.tell(rows, (await desk.row()).connection_id, what, to_ms(desk.house.clock.now()))
    await desk.hear(seconds=12)
    assert desk.telegram.to(GROUP)[-1] == "A quiet week"


async def test_an_answer_waits_for_the_topic_that_is_made_anew(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    await desk.telegram.member_says(desk.group, LI, "Hello", desk.thread())
    await desk.telegram.member_says(desk.group, WANG, "Hi there", desk.thread())
    desk.group.topics.clear()
    await desk.hear(seconds=30)
    assert any("Not sent: Li has taken over" in each for each in desk.said())


# A topic that was made, and whose answer was lost


@pytest.mark.parametrize("fault", [Cut(done=True), Fault(500, done=True), Fault(200, body=b"<html>", done=True)])
async def test_a_topic_whose_answer_was_lost_is_found_and_not_made_twice(desk: Desk, fault: Fault) -> None:
    desk.telegram.fail("createForumTopic", fault)
    await desk.buyer("I want to talk to a human", "the red one")
    await desk.hear(seconds=60)
    assert len(desk.group.topics) == len(desk.telegram.called("createForumTopic")) == 1
    assert "│ the red one" in "\n".join(desk.said())
    await desk.telegram.member_says(desk.group, LI, "Which lamp?", desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [("Li", "Which lamp?")]


async def test_a_process_that_dies_between_a_topic_and_its_row_finds_it_again(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", Cut(done=True))
    await desk.buyer("I want to talk to a human", "the red one")
    async with desk.house.house.db.writing() as rows:
        await rows.run(
            "UPDATE outbox SET state = 'sending', done_at = 1 WHERE kind = 'show_topic' AND state = 'waiting'"
        )
    await desk.house.restart()
    assert desk.group.topics and not desk.said()
    await desk.hear(seconds=60)
    assert len(desk.group.topics) == 1 and "│ the red one" in "\n".join(desk.said())


async def test_two_of_one_name_whose_answers_were_lost_have_a_topic_each(desk: Desk) -> None:
    desk.telegram.fail("createForumTopic", Cut(done=True), Cut(done=True))
    for contact in ("one", "two"):
        await desk.buyer("I want to talk to a human", f"this is {contact}", contact=contact, name="Ana")
    await desk.hear(seconds=70)
    await desk.hear(seconds=60)
    assert len(desk.group.topics) == 2
    for thread in desk.group.topics:
        shown = "\n".join(desk.said(thread))
        assert ("this is one" in shown) != ("this is two" in shown)


@pytest.mark.parametrize("may_delete", [True, False])
async def test_of_two_topics_the_second_takes_no_words(desk: Desk, may_delete: bool) -> None:
    """The news of the first comes only when another one is there."""
    desk.telegram.fail("createForumTopic", Cut(done=True))
    await desk.buyer("I want to talk to a human")
    (late,) = [each for each in desk.telegram.waiting if "forum_topic_created" in each["message"]]
    desk.telegram.waiting.remove(late)
    await desk.house.push(timedelta(minutes=2), step=SECOND)
    first, second = desk.group.topics
    assert desk.said(second) and not desk.said(first)
    if not may_delete:
        desk.telegram.fail("deleteForumTopic", Fault(400, "Bad Request: not enough rights to delete the topic"))
    desk.telegram.waiting.append(late)
    row = await desk.row()
    async with desk.house.house.db.writing() as rows:
        await people.advance(rows, row.connection_id, 0)
    await desk.hear(seconds=60)
    assert first not in desk.group.topics if may_delete else desk.group.topics[first].closed
    assert second in desk.group.topics and not desk.group.topics[second].closed


async def test_a_topic_that_a_person_has_made_is_left_alone(desk: Desk) -> None:
    desk.group.topics[90] = Topic("Lunch")
    made = {"name": "Lunch", "icon_color": 1}
    await desk.telegram.member_sends(desk.group, LI, 90, forum_topic_created=made)
    await desk.hear(seconds=60)
    assert 90 in desk.group.topics and not desk.telegram.called("deleteForumTopic")


# Cases and photos


async def test_photos_come_without_their_exif(desk: Desk) -> None:
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = "at home"
    Image.new("RGB", (640, 480), "red").save(out, "JPEG", exif=exif)
    assert b"at home" in out.getvalue()
    await desk.house.bring(make.order_seen())
    await desk.telegram.user_starts(ANA, desk.house.house.vault.link(desk.house.store.store_id, "1001"))
    await desk.hear()
    await desk.telegram.user_says(ANA, "My mug arrived broken")
    await desk.hear()
    await desk.telegram.user_sends_photo(ANA, out.getvalue())
    await desk.hear()
    await desk.telegram.user_says(ANA, "I want to talk to a human")
    await desk.hear(seconds=20)
    assert "#1001" in desk.group.topics[desk.thread()].name
    (photo,) = [each.photo for each in desk.posts() if each.photo]
    assert photo and b"at home" not in photo
    summary = desk.said()[0]
    assert "2 × Mug" in summary and "Arrived damaged" in summary and "Offered:" in summary
    await desk.telegram.user_sends_photo(ANA, picture("blue"))
    await desk.hear(seconds=20)
    assert len([each for each in desk.posts() if each.photo]) == 2


async def test_what_is_dangerous_opens_a_topic_and_a_case_is_closed_from_there(desk: Desk) -> None:
    await desk.house.bring(make.order_seen())
    await desk.telegram.user_starts(ANA, desk.house.house.vault.link(desk.house.store.store_id, "1001"))
    await desk.hear()
    await desk.telegram.user_says(ANA, "The lamp burned me, it is dangerous")
    await desk.hear(seconds=15)
    assert "⚠" in desk.said()[0]
    case = (await desk.house.order()).open_cases[0]
    await desk.telegram.member_taps(desk.group, LI, "close", desk.thread())
    await desk.hear(seconds=15)
    closed = (await desk.house.order()).case(case.case_id)
    assert closed is not None and not closed.open
    assert "Case closed" in desk.said()[-1]


@pytest.mark.parametrize("verb", ["yes", "no"])
async def test_what_is_above_the_limit_is_allowed_or_declined_there_once(desk: Desk, verb: str) -> None:
    db = desk.house.house.db
    store = await people.store_by_key(db.reader, "shop")
    assert store is not None
    rung = (Allowed(remedy=Remedy.PARTIAL_REFUND, amount=1500),)
    rules = Policy(version="t", ladders={Cause.DAMAGED: (rung,)}, caps=Caps(sign_off_above=1000), currency="USD")
    async with db.writing() as rows:
        await people.save_store(rows, change(store, policy=rules), make.NOW)
    await complain(desk.house, 1)
    await desk.house.bring(looked(1))
    await desk.house.push(10 * SECOND, step=SECOND)
    summary = desk.posts()[0]
    assert any(label == "Allow: Partial refund $15.00" for label, _, _ in summary.buttons)
    other = "no" if verb == "yes" else "yes"
    for pressed in (verb, verb, other):
        await desk.telegram.member_taps(desk.group, LI, pressed, desk.thread())
    await desk.hear(seconds=12)
    case = (await desk.house.order("R1")).cases[0]
    said = "\n".join(desk.said())
    assert said.count("no longer open") == 1, "the other one of the two came too late"
    if verb == "yes":
        assert case.live_offer is not None and len(case.offers) == 1
        assert "The offer is on its way to the buyer." in said
    else:
        assert (case.state, case.note, case.offers) == (CaseState.WITH_SELLER, "sign_off_declined", ())
        assert "You declined the next offer" in said


async def test_buttons_open_nothing_of_another_buyer(desk: Desk) -> None:
    await complain(desk.house, 1)
    await desk.buyer("I want to talk to a human")
    case = (await desk.house.order("R1")).cases[0]
    shown = {
        "message_id": 1,
        "chat": desk.telegram._group(desk.group),
        "date": 1,
        "text": "x",
        "is_topic_message": True,
    }
    for data in (f"close:{case.case_id}", f"yes:{case.case_id}:0", "close:", "nonsense", "say:nothing", "yes:x:y:z"):
        body = {"id": "t", "from": desk.telegram._person(LI), "chat_instance": "1", "data": data}
        await desk.telegram._happens(
            "callback_query", {**body, "message": shown | {"message_thread_id": desk.thread()}}
        )
    await desk.hear(seconds=12)
    assert (await desk.house.order("R1")).cases[0] == case
    assert await desk.to_buyer() == []
    assert await desk.house.count("inbox", "state = 'failed'") == 0


async def test_a_reply_that_does_not_reach_the_buyer_is_told(desk: Desk) -> None:
    await desk.telegram.user_says(ANA, "I want to talk to a human")
    await desk.hear()
    await desk.telegram.user_blocks(ANA)
    await desk.telegram.member_says(desk.group, LI, "Hello", desk.thread())
    await desk.hear(seconds=12)
    assert "did not reach the buyer" in "\n".join(desk.said())


async def test_a_topic_is_closed_when_nobody_is_needed_and_opened_again(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    await desk.telegram.member_says(desk.group, LI, "All is well now", desk.thread())
    await desk.hear()
    await desk.telegram.member_taps(desk.group, LI, "back", desk.thread())
    await desk.hear(seconds=12)
    assert desk.group.topics[desk.thread()].closed
    await desk.buyer("I want to talk to a human again")
    topic = desk.group.topics[desk.thread()]
    assert not topic.closed and "│ I want to talk to a human again" in desk.said()[-1]
    assert sum("promised" in each for each in desk.said()) == 2, "summed up anew"


async def test_what_a_person_says_in_the_console_is_shown(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    await desk.house.bring(
        TakenOver(key="c1", seller_id=make.SELLER, source="console", conversation_id=WEB, by="Shop", back=False)
    )
    await desk.house.push(8 * SECOND, step=SECOND)
    assert "Shop has taken over" in desk.said()[-1]
    await desk.telegram.member_says(desk.group, LI, "me too", desk.thread())
    await desk.hear()
    assert await desk.to_buyer() == [] and "Not sent: Shop has taken over" in desk.said()[-1]


# Languages


async def test_words_are_translated_both_ways_and_originals_stay(tmp_path: Path, telegram: FakeTelegram) -> None:
    wrote, read = "Quiero hablar con una persona", "I want to talk to a person"
    answers = {wrote: read, "We pay 25.50 EUR": "Pagamos 25,50 EUR", "Pay 30": "Paga 31"}
    async with FakeTranslator(answers) as fake:
        more = {"PARLEY_TRANSLATOR": "libretranslate", "PARLEY_TRANSLATOR_URL": fake.base}
        async with desk_of(tmp_path, telegram, **more) as desk:
            await desk.connect()
            await desk.buyer(wrote, contact="visitor", language="es")
            thread = desk.thread()
            shown = "\n".join(desk.said())
            assert f"│ {wrote}" in shown and f"│ {read}" in shown
            await telegram.member_says(desk.group, LI, "We pay 25.50 EUR", thread)
            await desk.hear()
            assert await desk.to_buyer() == [("Li", "Pagamos 25,50 EUR")]
            assert "│ Pagamos 25,50 EUR" in "\n".join(desk.said())
            await telegram.member_says(desk.group, LI, "Pay 30", thread)
            await desk.hear()
            assert len(await desk.to_buyer()) == 1 and "would have changed" in desk.said()[-1]
            await telegram.member_taps(desk.group, LI, "plain", thread)
            await desk.hear()
            assert (await desk.to_buyer())[-1] == ("Li", "Pay 30")
            await telegram.member_says(desk.group, LI, "/desk plain", thread)
            await desk.hear()
            await telegram.member_says(desk.group, LI, "We pay 25.50 EUR", thread)
            await desk.hear()
            assert (await desk.to_buyer())[-1] == ("Li", "We pay 25.50 EUR")


HOSTILE = (
    "Pagamos 52.50 EUR por EU-20417", "Pagamos 2550 EUR por EU-20417", "Pagamos ٥٢٫٥٠ EUR por EU-20417", "Pagamos 25,50 EUR",
    "Pagamos 25,50 USD por EU-20417", "<b>Pagamos 25,50 EUR por EU-20417</b>", "Pagamos \u202e25,50 EUR por EU-20417", "",
)  # fmt: skip


async def test_a_hostile_translation_reaches_nobody_from_the_group(tmp_path: Path, telegram: FakeTelegram) -> None:
    wrote = "Pagué 25,50 EUR por EU-20417"
    async with FakeTranslator({wrote: "I paid 52.50 EUR for EU-20417"}) as fake:
        more = {"PARLEY_TRANSLATOR": "libretranslate", "PARLEY_TRANSLATOR_URL": fake.base}
        async with desk_of(tmp_path, telegram, **more) as desk:
            await desk.connect()
            await desk.buyer("Quiero hablar con una persona", wrote, language="es")
            shown = "\n".join(desk.said())
            assert f"│ {wrote}" in shown and "52.50 EUR" not in shown, "the original alone"
            for n, bad in enumerate(HOSTILE):
                fake.says["We pay 25.50 EUR for EU-20417"] = bad
                await telegram.member_says(desk.group, LI, "We pay 25.50 EUR for EU-20417", desk.thread())
                await desk.hear(seconds=20)
                assert sum("Not sent" in each for each in desk.said()) == n + 1, bad
            assert await desk.to_buyer() == []


async def test_the_rows_of_another_seller_are_never_found_by_its_thread(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    db, thread = desk.house.house.db.reader, desk.thread()
    row = await desk.row()
    assert await topics.whose(db, row.connection_id, str(GROUP), thread) == WEB
    assert await topics.whose(db, "another", str(GROUP), thread) == ""
    assert await topics.whose(db, row.connection_id, "-1", thread) == ""
    assert await topics.whose(db, row.connection_id, str(GROUP), 0) == ""


# Where the code is shown


async def test_the_console_shows_the_code_and_what_the_group_lacks(fresh: Desk) -> None:
    async with TestClient(await serving(fresh.house), headers={"Accept-Language": "en"}) as client:
        console = Console(client)
        await console.sign_in(fresh.house)
        assert await console.get("/console/settings") == 200
        assert f"/desk {await fresh.code()}" in console.page and "@test_shop_bot" in console.page
        assert "No group is connected" in console.page
        used = await fresh.code()
        fresh.group.rights = False
        await fresh.connect()
        await console.get("/console/settings")
        assert used not in console.page and "may not manage topics" in console.page


async def test_another_installations_code_and_an_old_one_do_not_hold(fresh: Desk) -> None:
    row, vault = await fresh.row(), fresh.house.house.vault
    today = fresh.house.clock.now().date()
    codes = (
        vault.group_code("another", "", today),
        vault.group_code(row.connection_id, "1", today),
        vault.group_code(row.connection_id, "", today - timedelta(days=2)),
    )
    for code in codes:
        await fresh.telegram.member_says(fresh.group, LI, f"/desk {code}")
        await fresh.hear()
        assert "does not hold" in fresh.telegram.to(GROUP)[-1]
    assert "group" not in (await fresh.row()).settings
    yesterday = vault.group_code(row.connection_id, "", today - timedelta(days=1))
    await fresh.telegram.member_says(fresh.group, LI, f"/desk@test_shop_bot {yesterday.lower()}")
    await fresh.hear()
    assert (await fresh.row()).settings["group"] == str(GROUP)


# What else is told there


async def test_who_waits_too_long_is_told_there_and_anybody_may_take_it(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human")
    thread = desk.thread()
    await desk.telegram.member_taps(desk.group, LI, "take", thread)
    await desk.hear()
    await desk.buyer("are you there?")
    await desk.house.push(timedelta(days=4), step=timedelta(minutes=30))
    assert any("Nobody has answered in time" in each for each in desk.said())
    await desk.telegram.member_says(desk.group, WANG, "Here I am", thread)
    await desk.hear()
    assert await desk.to_buyer() == [("Wang", "Here I am")]


async def test_last_week_is_told_once_on_monday_morning(desk: Desk) -> None:
    world, db = desk.house.house.world, desk.house.house.db
    monday = digest.due_at(desk.house.store, desk.house.clock.at)
    for early_or_late in (-timedelta(minutes=30), timedelta(days=1)):
        desk.house.clock.at = monday + early_or_late
        await weeks.run(world, db)
        await desk.hear()
        assert not any("week" in each for each in desk.telegram.to(GROUP))
    desk.house.clock.at = monday
    for _ in range(2):
        assert await weeks.run(world, db) == monday + timedelta(days=7)
        await desk.hear()
    assert [each for each in desk.telegram.to(GROUP) if "week" in each] == [
        "A quiet week: 0 orders, nothing went wrong."
    ]


async def test_whoever_is_forgotten_has_no_topic_any_more(desk: Desk) -> None:
    await desk.buyer("I want to talk to a human", name="Ana Lima")
    thread = desk.thread()
    gone = TalkErasureAsked(key="gone", seller_id=make.SELLER, conversation_id=WEB, by="Li")
    await desk.house.bring(gone)
    await desk.hear()
    if desk.group.topics:  # a person is still owed an answer: it goes when that has been given
        await desk.telegram.member_says(desk.group, LI, "All done", thread)
        await desk.hear()
        await desk.house.push(timedelta(days=2))
    assert not desk.group.topics
    assert await topics.of(desk.house.house.db.reader, WEB) is None
