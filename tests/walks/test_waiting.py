"""A talk that waits is found by time alone: on both databases, once, after a death, and on the desk's first page."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from aiohttp.test_utils import TestClient

from bot import manage
from models import load, people, record
from models.database import Database
from models.facts.conversations import Conversation
from models.facts.fact import named, to_ms
from models.facts.inbound import DeadlineReached, Replied, TakenOver
from models.facts.people import LONGEST_SILENCE, Hours
from models.facts.phrases import Phrase
from models.rules import waiting
from tests import make
from tests.commands import environment, run
from tests.fakes.counter import Desk, serving
from tests.house import Lodging

TALK = named("conversation", "web", "visitor")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def asked(house: Lodging) -> Conversation:
    """A buyer of an own order has asked for a person."""
    await house.bring(make.order_seen(country="DE", postcode="10115"))
    await house.bring(make.opened(link=house.house._link(house.store.store_id, "1001")))
    await house.bring(make.message("human", key="human"))
    return await talk(house)


async def talk(house: Lodging) -> Conversation:
    (row,) = await house.rows("SELECT doc FROM conversation WHERE id = ?", TALK)
    return load.conversation(row["doc"])


async def until(house: Lodging) -> None:
    """To the minute after the limit, a minute at a time at its end."""
    person = (await talk(house)).person
    assert person is not None
    house.clock.at = waiting.limit(person) - MINUTE
    await house.work()
    assert (await talk(house)).person == person, "not before its time"
    await house.push(2 * MINUTE, MINUTE)


def reply(text: str = "Hello.", key: str = "reply") -> Replied:
    return Replied(key=key, seller_id=make.SELLER, conversation_id=TALK, text=text, by="Kim")


def take(key: str = "take") -> TakenOver:
    return TakenOver(key=key, seller_id=make.SELLER, conversation_id=TALK, by="Kim")


async def test_within_a_minute_it_is_passed_on_once_and_the_buyer_hears(house: Lodging) -> None:
    await asked(house)
    await until(house)
    person = (await talk(house)).person
    assert person and (person.passed, person.told) == (1, 1)
    assert (await house.said())[-1] is Phrase.PERSON_LATE
    lines = await house.rows("SELECT changes FROM journal WHERE about = ? AND changes LIKE '%pass_on%'", TALK)
    assert len(lines) == 1 and '"why":"asked"' in lines[0]["changes"]
    await house.work()
    assert (await house.said()).count(Phrase.PERSON_LATE) == 1


async def test_it_is_found_by_whoever_lives_then(house: Lodging) -> None:
    """The moment stands in the row: a process that was down looks first."""
    await asked(house)
    await house.restart()
    house.clock.push(timedelta(days=1))
    await house.work()
    person = (await talk(house)).person
    assert person and person.passed == 1


async def test_who_took_it_and_went_away(house: Lodging) -> None:
    await asked(house)
    await house.bring(take())
    assert await house.count("conversation", "waits") == 1, "to take it is no answer"
    await until(house)
    held = (await talk(house)).person
    assert held and not held.by and held.passed == 1
    await house.bring(take("again"), reply())
    person = (await talk(house)).person
    assert person and person.by == "Kim" and not person.passed
    assert await house.count("conversation", "waits") == 0
    assert await house.count("task", "kind = 'answer' AND done_at IS NULL") == 0


async def test_the_bot_is_back_after_the_agreed_silence(house: Lodging) -> None:
    await asked(house)
    await house.bring(reply())
    await house.push(23 * HOUR)
    assert (await talk(house)).person is not None
    await house.push(18 * HOUR)
    assert (await talk(house)).person is None and (await house.said())[-1] is Phrase.PERSON_GONE
    assert await house.count("conversation", "due_at IS NOT NULL") == 0, "nothing more to look at"


async def test_what_cannot_be_decided_is_looked_at_again_in_an_hour(house: Lodging) -> None:
    await asked(house)
    async with house.house.db.writing() as rows:
        due = DeadlineReached(key="due", seller_id=make.SELLER, conversation_id=TALK)
        await record.fail(rows, due, "an error", house.clock.now(), False)
    (row,) = await house.rows("SELECT due_at FROM conversation")
    assert row["due_at"] == to_ms(house.clock.now() + HOUR)


# The desk ----------------------------------------------------------------------------------------------------------------


async def test_it_stands_at_the_very_top_with_how_late_it_is(house: Lodging) -> None:
    await asked(house)
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        await desk.get("/console")
        assert "Nobody has answered in time" not in desk.page
        await until(house)
        await house.push(2 * HOUR, HOUR)
        await desk.sign_in(house)
        assert await desk.get("/console") == 200
        top = desk.page.index("Nobody has answered in time")
        assert top < desk.page.index('id="todo"') and "2 hours late" in desk.page and "Passed on once" in desk.page
        await desk.get(f"/console/conversations/{TALK}")
        assert "Passed on once: anybody may take it." in desk.page
        await house.bring(take())
        await desk.get("/console")
        assert "Kim has taken it over." in desk.page
        await desk.get(f"/console/conversations/{TALK}")
        assert "The buyer waits for an answer until" in desk.page


async def test_who_answers_is_set_on_the_settings_page(house: Lodging) -> None:
    form = f"/console/settings/{house.store.store_id}/answering"
    async with TestClient(await serving(house)) as client:
        desk = Desk(client)
        await desk.sign_in(house)
        await desk.get("/console/settings")
        assert await desk.send(form, team="  Lantern\n Care <b> ", silence_hours="2") == 303
        await desk.get("/console/settings")
        assert 'value="Lantern Care &lt;b&gt;"' in desk.page
        for wrong in ("", "-1", "two", "1.5", str(LONGEST_SILENCE + 1), "9" * 5000):
            assert await desk.send(form, team="", silence_hours=wrong) == 400
        for foreign in (named("store", "theirs"), "x"):
            path = f"/console/settings/{foreign}/answering"
            assert await desk.send(path, desk.hidden(form), team="", silence_hours="2") == 404
    await asked(house)
    assert "Lantern Care <b>" in str((await house.talk())[-1].lines)
    await house.bring(reply())
    await house.push(3 * HOUR)
    assert (await talk(house)).person is None


async def test_a_shorter_silence_holds_for_talks_that_are_under_way(house: Lodging) -> None:
    await asked(house)
    await house.bring(reply())
    await house.push(2 * HOUR)
    await manage.save_store(house.house.db, house.store.answered_by("", 1), house.clock.now())
    await house.work()
    assert (await talk(house)).person is None


async def test_the_command_line_says_the_same(tmp_path: Path) -> None:
    env = environment(tmp_path)
    for words in (("migrate",), ("seller", "add", "Lantern"), ("store", "add", "lantern")):
        assert (await run(env, *words)).code == 0
    wanted = ("--team", "Lantern Care", "--silence-hours", "0", "--hours", "8-16", "--work-days", "0", "6")
    assert (await run(env, "store", "set", "lantern", *wanted)).code == 0
    db = Database(f"sqlite:///{tmp_path / 'parley.db'}")
    await db.open()
    try:
        store = await people.store_by_key(db.reader, "lantern")
    finally:
        await db.close()
    assert store and (store.team, store.silence_hours) == ("Lantern Care", 0)
    assert store.hours == Hours(opens=8, closes=16, days=(0, 6))
    ran = await run(env, "store", "set", "lantern", "--silence-hours", "721")
    assert ran.code != 0 and "0 to 720" in ran.err
