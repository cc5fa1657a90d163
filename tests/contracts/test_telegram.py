"""Telegram: what its updates mean, how we write to it, and what its refusals are called."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot import shots
from bot.channels import all as channels
from bot.channels.telegram import KINDS, Telegram, _About, split
from bot.wire import AiohttpWire
from bot.world import Ask, Face, Letter, Reading, Request
from models.errors import BadSignature, Malformed, ParleyError, Refused, Unavailable, Uncertain, Undeliverable
from models.facts.fact import change
from models.facts.inbound import ChatOpened, ContactMoved, Inbound, MessageReceived
from models.facts.people import Connection
from tests.fakes.telegram import TOKEN, Blocked, Broken, Cut, FakeTelegram, Fault, Half, Slow, TooMany

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
SAMPLES = Path(__file__).parent.parent / "samples" / "telegram"
SECRET = "s3cret-s3cret-s3cret-s3cret-s3cret-_"
HEADER = "x-telegram-bot-api-secret-token"
BOT = Telegram()
HERE = Connection(
    connection_id="c1", seller_id="seller", store_id="store", kind="telegram", key="key",
    secrets={"token": TOKEN, "hook_secret": SECRET}, settings={"username": "test_shop_bot"},
)  # fmt: skip


def _request(raw: bytes, *secrets: str) -> Request:
    return Request(method="POST", path="/", headers=tuple((HEADER, each) for each in secrets), raw=raw, at=AT)


def _read(update: object) -> Reading:
    return BOT.read(_request(json.dumps(update).encode(), SECRET), HERE)


def _message(**content: Any) -> dict[str, Any]:
    return {
        "message_id": 1, "date": 1_700_000_000, "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "pl"}, **content,
    }  # fmt: skip


def _only(update: object) -> Inbound:
    (arrival,) = _read(update).arrivals
    return arrival


def _heard(**content: Any) -> MessageReceived:
    arrival = _only({"update_id": 5, "message": _message(**content)})
    assert isinstance(arrival, MessageReceived)
    return arrival


# What comes in: who may say so


@pytest.mark.parametrize(
    "given",
    [
        (), ("",), ("wrong",), (SECRET, SECRET), (SECRET.upper(),), (SECRET[:-1],), (SECRET + " ",), (" " + SECRET,),
        (SECRET + "é",), (SECRET + "\udc80",), (TOKEN,), (sha256(SECRET.encode()).hexdigest(),),
    ],
)  # fmt: skip
def test_whoever_does_not_know_the_secret_is_refused(given: tuple[str, ...]) -> None:
    with pytest.raises(BadSignature):
        BOT.read(_request(b"{}", *given), HERE)


@pytest.mark.parametrize("secrets", [{}, {"hook_secret": ""}])
def test_without_a_secret_everybody_is_refused(secrets: dict[str, str]) -> None:
    for said in ("", "x"):
        with pytest.raises(BadSignature):
            BOT.read(_request(b"{}", said), change(HERE, secrets=secrets))


# What comes in: every recorded sample


def _chat(**more: Any) -> dict[str, Any]:
    return {"contact_ref": "7000000001", "name": "Test", "language": "it", **more}


@pytest.mark.parametrize(
    "sample, kind, expected",
    [
        ("message_text", MessageReceived, _chat(text="hello there", language="en")),
        ("message_text_command", MessageReceived, _chat(text="/test", name="Test Buyer")),
        ("message_start_deep_link", ChatOpened, {"link": sha256(b"o_8fK2-Qx7").hexdigest(), "language": "en"}),
        ("message_photo_caption", MessageReceived, _chat(text="asdasdasdasdasdasd", photos=("SAAS",))),
        (
            "media_group_photo_part1_caption",
            MessageReceived,
            {"text": "This is a media image.", "photos": ("eAADIAQ",)},
        ),
        ("media_group_photo_part2", MessageReceived, {"photos": ("CAAN5AAMgBA",), "language": "", "text": ""}),
        (
            "media_group_video_part",
            MessageReceived,
            {"other": "", "photos": ("FAKEjOI44oMRK1ubbMYW-xV6GG-E8cF9",)},
        ),
        ("message_contact", MessageReceived, {"other": "contact"}),
        ("message_document_pdf", MessageReceived, {"other": "document"}),
        ("message_sticker", MessageReceived, {"other": "sticker"}),
        ("message_video", MessageReceived, {"other": ""}),
        ("message_voice", MessageReceived, {"other": "voice"}),
        ("edited_message_text", MessageReceived, _chat(text="Editing this message", edited=True)),
        ("callback_query", MessageReceived, _chat(action="thedata", text="")),
        ("callback_query_inaccessible_message", MessageReceived, _chat(action="thedata")),
        ("my_chat_member_blocked", ContactMoved, {"open": False, "contact_ref": "7000000001", "language": ""}),
    ],
)
def test_samples(sample: str, kind: type, expected: dict[str, Any]) -> None:
    raw = (SAMPLES / f"{sample}.json").read_bytes()
    reading = BOT.read(_request(raw, SECRET), HERE)
    (arrival,) = reading.arrivals
    assert type(arrival) is kind
    assert {key: getattr(arrival, key) for key in expected} == expected
    assert arrival.key == f"telegram:c1:{json.loads(raw)['update_id']}"
    assert (arrival.seller_id, arrival.source) == ("seller", "c1")
    assert BOT.read(_request(raw, SECRET), HERE) == reading


def test_every_sample_is_read_decently() -> None:
    for sample in SAMPLES.glob("*.json"):
        raw = sample.read_bytes()
        if sample.name.startswith("error_"):
            with pytest.raises(Malformed):
                BOT.read(_request(raw, SECRET), HERE)
        elif sample.stem in {"deleted_business_messages", "message_reaction_group", "unknown_update_kind"}:
            assert BOT.read(_request(raw, SECRET), HERE) == Reading()
        else:
            assert len(BOT.read(_request(raw, SECRET), HERE).arrivals) == 1


@given(
    words=st.sampled_from(["hello", "/start abc", "/help@test_shop_bot", " \u2068x\u2069 ", ""]) | st.text(),
    sender=st.fixed_dictionaries(
        {"first_name": st.text(min_size=1, max_size=9)},
        optional={"last_name": st.text(max_size=9), "language_code": st.text()},
    ),
)
def test_the_short_way_reads_as_the_library_does(words: str, sender: dict[str, str]) -> None:
    message = _message(text=words)
    message["from"] |= sender
    update, about = {"update_id": 5, "message": message}, _About(HERE, 5)
    assert about.plain(message) == about.any(Update.de_json(update, None), (), "")


# What comes in: the rest


@pytest.mark.parametrize(
    "said, heard",
    [
        ("/help@test_shop_bot", "/help"), ("/language", "/language"), ("/human please  now", "/human please  now"),
        ("/stop@Test_Shop_Bot\nthanks", "/stop thanks"), (" two\nlines\r\nhere ", "two\nlines\nhere"),
        ("NUL\0 and half\udc00a pair", "NUL and halfa pair"), ("x" * 5000, "x" * 4096), ("/ slash", "/ slash"),
    ],
)  # fmt: skip
def test_texts(said: str, heard: str) -> None:
    assert _heard(text=said).text == heard


@pytest.mark.parametrize(
    "said, payload",
    [
        ("/start", ""), ("/start ", ""), ("/start abc-DEF_1", "abc-DEF_1"), ("/start@test_shop_bot abc", "abc"),
        ("/start two words", ""), ("/start " + "x" * 65, ""), ("/start żółć", ""),
    ],
)  # fmt: skip
def test_start(said: str, payload: str) -> None:
    arrival = _only({"update_id": 5, "message": _message(text=said)})
    assert isinstance(arrival, ChatOpened)
    assert arrival.link == (sha256(payload.encode()).hexdigest() if payload else "")


def test_other_words_that_begin_like_start_are_words() -> None:
    assert _heard(text="/started").text == "/started"


@pytest.mark.parametrize(
    "mime_type, name, taken",
    [
        ("image/jpeg", "", True), ("IMAGE/PNG", "", True), ("image/heic", "IMG_0001.HEIC", True), ("video/mp4", "", True),
        ("video/quicktime", "IMG_2.MOV", True), ("application/octet-stream", "IMG_0001.HEIC", True), ("", "a.b.jpg", True),
        ("application/octet-stream", "clip.mp4", True), ("application/octet-stream", "notes.txt", False),
        ("application/pdf", "scan.jpg", False), ("application/octet-stream", ".jpg", False), ("", "", False),
        ("application/zip", "photos.zip", False),
    ],
)  # fmt: skip
def test_a_picture_or_video_sent_as_a_file_is_taken(mime_type: str, name: str, taken: bool) -> None:
    heard = _heard(document={"file_id": "F", "mime_type": mime_type, "file_name": name}, caption="look")
    assert (heard.photos, heard.other) == ((("F",), "") if taken else ((), "document"))
    assert heard.text == "look"


@pytest.mark.parametrize("kind", ["video", "video_note", "animation"])
def test_what_moves_is_taken(kind: str) -> None:
    heard = _heard(**{kind: {"file_id": "F", "file_size": 20 << 20}}, document={"file_id": "D"})
    assert (heard.photos, heard.other) == (("F",), "")


@pytest.mark.parametrize("kind", ["video", "document", "animation"])
def test_what_is_too_large_is_known_before_it_is_fetched(kind: str) -> None:
    body = {"file_id": "F", "file_size": (20 << 20) + 1, "mime_type": "video/mp4"}
    assert _heard(**{kind: body}).photos == ("huge:F",)


def test_of_a_photo_the_largest_size_is_taken() -> None:
    sizes = [{"file_id": f"F{side}", "width": side, "height": side} for side in (320, 1280, 90)]
    assert _heard(photo=sizes).photos == ("F1280",)


def test_each_of_an_album_comes_by_itself() -> None:
    photo = [{"file_id": "F", "width": 1, "height": 1}]
    assert _heard(photo=photo, media_group_id="A").photos == _heard(photo=photo).photos == ("F",)


@pytest.mark.parametrize("kind", ["voice", "animation", "location", "venue", "poll", "dice", "story", "audio"])
def test_what_cannot_be_read_is_named(kind: str) -> None:
    assert _heard(**{kind: {"a part": "the library does not know"}}).other == kind


def test_an_animation_is_no_document() -> None:
    assert _heard(animation={}, document={"file_id": "F", "file_unique_id": "U"}).other == "animation"


@pytest.mark.parametrize("content", [{"pinned_message": {}}, {"new_chat_members": []}, {"from": None, "text": " "}])
def test_service_messages_say_nothing(content: dict[str, Any]) -> None:
    assert _read({"update_id": 5, "message": _message(**content)}) == Reading()


@pytest.mark.parametrize("status, open_", [("kicked", False), ("member", True)])
def test_blocked_and_let_in_again(status: str, open_: bool) -> None:
    member = {"user": {"id": 1, "is_bot": True, "first_name": "B"}, "status": status, "until_date": 0}
    moved = {key: _message()[key] for key in ("chat", "from", "date")}
    arrival = _only({"update_id": 5, "my_chat_member": {**moved, "old_chat_member": member, "new_chat_member": member}})
    assert isinstance(arrival, ContactMoved)
    assert arrival.open is open_


@pytest.mark.parametrize(
    "said, answered",
    [("hello all", False), ("/start abc", False), ("/start@test_shop_bot abc", True), ("@Test_Shop_Bot hi", True)],
)
def test_in_a_group_nothing_personal_is_said(said: str, answered: bool) -> None:
    group = {"id": -100123, "type": "supergroup", "title": "All"}
    reading = _read({"update_id": 5, "message": _message(text=said, chat=group)})
    assert len(reading.arrivals) == answered
    for arrival in reading.arrivals:
        assert isinstance(arrival, MessageReceived)
        assert (arrival.other, arrival.text, arrival.name, arrival.contact_ref) == ("group", "", "", "-100123")


def test_a_tap_is_answered_in_the_same_breath() -> None:
    tap = {"id": "99", "from": _message()["from"], "data": "offer:1:2", "message": _message(text="x")}
    reading = _read({"update_id": 5, "callback_query": tap})
    assert json.loads(reading.answer) == {"method": "answerCallbackQuery", "callback_query_id": "99"}
    in_group = {**tap, "message": _message(chat={"id": -1, "type": "group"})}
    for other in (in_group, {**tap, "message": None}, {**tap, "data": None}):
        reading = _read({"update_id": 5, "callback_query": other})
        assert (reading.arrivals, bool(reading.answer)) == ((), True)


# What comes in: hostile

WRONG: list[Any] = [None, True, -1, 2**70, 1.5, "", "x", [], {}, [[]], {"id": {}}]


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"null", b"[]", b"1", b"{", b"\xff", b"\xef\xbb\xbf{}", b'{"update_id":NaN}', b'{"update_id":1e999}',
        b'{"update_id":1,"update_id":2}', b"[" * 100_000, b'{"a":' * 60 + b"1" + b"}" * 60, b"{}", b'{"update_id":-1}',
        b'{"update_id":' + b"9" * 5000 + b"}", b'{"update_id":1,"message":[]}', b'{"update_id":1,"message":{}}',
        b'{"update_id":1,"callback_query":5}', b'{"update_id":1,"my_chat_member":{"chat":1}}',
    ],
)  # fmt: skip
def test_unreadable_bodies_are_malformed(raw: bytes) -> None:
    with pytest.raises(Malformed):
        BOT.read(_request(raw, SECRET), HERE)


@given(
    kind=st.sampled_from(KINDS),
    key=st.sampled_from(["message_id", "date", "from", "chat", "text", "caption", "photo", "document", "id", "data"]),
    wrong=st.sampled_from(WRONG) | st.recursive(st.none() | st.text(), lambda inner: st.lists(inner), max_leaves=5),
    within=st.sampled_from(["", "id", "type", "first_name", "file_id"]),
)
def test_wrong_types_do_no_harm(kind: str, key: str, wrong: Any, within: str) -> None:
    body = _message(text="x", message=_message(), id="1", data="d", photo=[{"file_id": "F", "width": 1, "height": 1}])
    if within and isinstance(body.get(key), dict):
        body[key] = {**body[key], within: wrong}
    else:
        body[key] = wrong
    try:
        reading = _read({"update_id": 1, kind: body})
    except Refused:
        return
    for arrival in reading.arrivals:
        assert isinstance(arrival, ChatOpened | MessageReceived | ContactMoved)
        assert arrival.contact_ref.lstrip("-").isdigit()


# How we write


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        telegram.knows(7)
        yield telegram


@pytest.fixture
async def wire(telegram: FakeTelegram) -> AsyncIterator[AiohttpWire]:
    wire = AiohttpWire([telegram.base])
    yield wire
    await wire.close()


def _at(telegram: FakeTelegram, **secrets: str) -> Connection:
    settings = {"api": telegram.base + "/", "username": "test_shop_bot"}
    return change(HERE, settings=settings, secrets={**HERE.secrets, **secrets})


def _letter(text: str, *buttons: tuple[str, str, str], to: str = "7") -> Letter:
    return Letter(message_id="m1", contact_ref=to, text=text, buttons=buttons)


def _pictured(text: str, *buttons: tuple[str, str, str], picture: str = "label") -> Letter:
    return Letter(message_id="m1", contact_ref="7", text=text, buttons=buttons, picture=picture)


async def test_a_message_is_plain_text_with_its_buttons(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    long = "A label that needs a row of its own"
    text = "*Not* <b>bold</b> [x](https://example.com) \u2068№ 1\u2069"
    letter = _letter(text, ("Yes", "a:1", ""), ("No", "a:2", ""), ("Maybe", "a:3", ""), (long, "a:4", ""),
                     ("Open", "", "https://example.com/x"))  # fmt: skip
    sent = await BOT.send(letter, _at(telegram), wire)
    (said,) = telegram.said
    assert (str(said.message_id), said.text) == (sent, text)
    assert [[label for label, _, _ in row] for row in said.rows] == [["Yes", "No"], ["Maybe"], [long], ["Open"]]
    assert said.buttons[0] == ("Yes", "a:1", "")
    assert said.buttons[-1] == ("Open", "", "https://example.com/x")
    (call,) = telegram.called("sendMessage")
    assert "parse_mode" not in call.params
    assert call.params["link_preview_options"] == {"is_disabled": True}


async def test_a_long_text_goes_in_parts(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    text = "\n\n".join(f"{n} " + "📦 word " * 100 for n in range(20))
    sent = await BOT.send(_letter(text, ("Yes", "a", "")), _at(telegram), wire)
    assert len(telegram.said) > 3
    assert [bool(said.rows) for said in telegram.said] == [False] * (len(telegram.said) - 1) + [True]
    assert " ".join(" ".join(telegram.to(7)).split()) == " ".join(text.split())
    assert sent == str(telegram.said[-1].message_id)


async def test_half_a_long_text_is_not_sent_twice(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    telegram.fail("sendMessage", Fault(200, done=True), TooMany(3))
    with pytest.raises(Uncertain):
        await BOT.send(_letter("word " * 1500), _at(telegram), wire)


@given(st.text(st.sampled_from("ab 📦\n.é"), max_size=300), st.integers(4, 40))
def test_parts_fit_and_lose_nothing(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


# What goes wrong


async def _refusal(telegram: FakeTelegram, wire: AiohttpWire, *faults: Fault, to: str = "7") -> ParleyError:
    telegram.fail("sendMessage", *faults)
    with pytest.raises(ParleyError) as raised:
        await BOT.send(_letter("hello", to=to), _at(telegram), wire)
    shown: BaseException | None = raised.value
    for _ in range(10):
        assert TOKEN not in f"{shown!r} {shown}"
        shown = shown.__cause__ if shown else None
    return raised.value


@pytest.mark.parametrize("seconds, whole", [(3, False), (14, True)])
async def test_too_many(telegram: FakeTelegram, wire: AiohttpWire, seconds: int, whole: bool) -> None:
    error = await _refusal(telegram, wire, TooMany(seconds))
    assert isinstance(error, Unavailable)
    assert (error.retry_after, error.whole) == (seconds, whole)


@pytest.mark.parametrize("body", [b"slow down", b"[]", b'{"parameters":{"retry_after":"soon"}}'])
async def test_too_many_without_a_number(telegram: FakeTelegram, wire: AiohttpWire, body: bytes) -> None:
    error = await _refusal(telegram, wire, Fault(429, body=body))
    assert isinstance(error, Unavailable)
    assert error.retry_after is None


async def test_blocked(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    for fault in (Blocked(), Fault(403, "Forbidden: user is deactivated")):
        error = await _refusal(telegram, wire, fault)
        assert isinstance(error, Undeliverable) and error.gone
    await telegram.user_blocks(7)
    error = await _refusal(telegram, wire)
    assert isinstance(error, Undeliverable) and error.gone


@pytest.mark.parametrize("name", ["error_403_bot_blocked_no_code", "error_migrate_to_chat_id", "error_429_retry_after"])
async def test_recorded_refusals(telegram: FakeTelegram, wire: AiohttpWire, name: str) -> None:
    status = {"error_403_bot_blocked_no_code": 403, "error_migrate_to_chat_id": 400}.get(name, 429)
    error = await _refusal(telegram, wire, Fault(status, body=(SAMPLES / f"{name}.json").read_bytes()))
    if status == 429:
        assert isinstance(error, Unavailable) and error.retry_after == 14
    else:
        assert isinstance(error, Undeliverable) and error.gone


async def test_what_telegram_will_never_take(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    error = await _refusal(telegram, wire, Fault(400, "Bad Request: message is too long"))
    assert isinstance(error, Undeliverable) and not error.gone
    for unknown in ("8", "nobody"):
        error = await _refusal(telegram, wire, to=unknown)
        assert isinstance(error, Undeliverable)
    telegram._faults.clear()
    with pytest.raises(Undeliverable, match="connect the bot again"):
        await BOT.send(_letter("x"), _at(telegram, token="1:revoked"), wire)
    with pytest.raises(Undeliverable, match="connect the bot again"):
        await BOT.send(_letter("x"), _at(telegram, token=""), wire)


@pytest.mark.parametrize("status, kind", [(502, Unavailable), (503, Unavailable), (500, Uncertain), (504, Uncertain)])
async def test_telegram_is_down(telegram: FakeTelegram, wire: AiohttpWire, status: int, kind: type) -> None:
    assert type(await _refusal(telegram, wire, Broken(status))) is kind


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"ok":true,"result":{}}', b"[" * 9999])
async def test_an_answer_that_cannot_be_read_is_uncertain(
    telegram: FakeTelegram, wire: AiohttpWire, body: bytes
) -> None:
    assert type(await _refusal(telegram, wire, Fault(200, body=body))) is Uncertain


async def test_delivered_but_not_answered_is_uncertain(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    assert type(await _refusal(telegram, wire, Cut())) is Uncertain
    assert telegram.to(7) == ["hello"]


async def test_nobody_there_is_unavailable() -> None:
    wire = AiohttpWire(["http://127.0.0.1:9"])
    with pytest.raises(Unavailable):
        await BOT.send(_letter("x"), change(HERE, settings={"api": "http://127.0.0.1:9"}), wire)
    await wire.close()


async def test_the_token_stays_out_of_the_log(
    telegram: FakeTelegram, wire: AiohttpWire, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await BOT.send(_letter("x"), _at(telegram), wire)
        await _refusal(telegram, wire, Fault(200, body=b"<html>"))
    ours = [record for record in caplog.records if not record.name.startswith(("aiohttp.access", "asyncio"))]
    assert not [record for record in ours if TOKEN in record.getMessage()]


# Drawn examples


async def test_an_example_is_shown_above_its_words(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    words = "Please show the label 📦. مثل هذه الصورة"
    sent = await BOT.send(_pictured(words, ("Skip", "skip:1", "")), _at(telegram), wire)
    (said,) = telegram.said
    assert (said.text, said.photo, said.buttons) == (words, shots.png("label"), (("Skip", "skip:1", ""),))
    assert sent == str(said.message_id)


async def test_words_too_long_for_a_caption_follow_the_picture(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    fits = "📦" * 512
    await BOT.send(_pictured(fits), _at(telegram), wire)
    await BOT.send(_pictured(fits + "x", ("Skip", "skip:1", "")), _at(telegram), wire)
    assert [(said.text, bool(said.photo), len(said.buttons)) for said in telegram.said] == [
        (fits, True, 0), ("", True, 0), (fits + "x", False, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "faults, error",
    [
        ([TooMany(3)], Unavailable), ([Broken(502)], Unavailable), ([Cut()], Uncertain), ([Broken(500)], Uncertain),
        ([Blocked()], Undeliverable), ([Fault(200, body=b"<html>")], Uncertain),
    ],
)  # fmt: skip
async def test_a_pictures_refusals_are_called_as_a_messages(
    telegram: FakeTelegram, wire: AiohttpWire, faults: list[Fault], error: type[ParleyError]
) -> None:
    telegram.fail("sendPhoto", *faults)
    with pytest.raises(error):
        await BOT.send(_pictured("x"), _at(telegram), wire)
    assert not telegram.called("sendMessage")


async def test_a_picture_without_its_words_is_neither_sent_nor_not(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    telegram.fail("sendMessage", TooMany(3))
    with pytest.raises(Uncertain):
        await BOT.send(_pictured("x" * 2000), _at(telegram), wire)


async def test_where_no_picture_is_taken_the_words_go_alone(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    telegram.fail("sendPhoto", Fault(400, "Bad Request: not enough rights to send photos to the chat"))
    await BOT.send(_pictured("please"), _at(telegram), wire)
    await BOT.send(_pictured("thanks", picture="nobody drew this"), _at(telegram), wire)
    assert [(said.text, said.photo) for said in telegram.said] == [("please", b""), ("thanks", b"")]


# Photos


async def test_a_photo_is_fetched(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    await telegram.user_sends_photo(7, b"\xff\xd8 large", caption="broken", album="1")
    ((arrival,), _) = await BOT.poll(_at(telegram), wire, 0, AT, timeout=0)
    assert isinstance(arrival, MessageReceived)
    assert arrival.text == "broken"
    assert await BOT.fetch(arrival.photos[0], _at(telegram), wire) == b"\xff\xd8 large"


async def test_a_photo_that_cannot_be_had_is_given_up_with_a_reason(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    await telegram.user_sends_document(7, b"x", "a.png", "image/png")
    telegram.fail("getFile", Fault(400, "Bad Request: file is too big"), Fault(400, "Bad Request: invalid file_id"))
    for reason in ("too_large", "expired"):
        with pytest.raises(Undeliverable) as refused:
            await BOT.fetch("file-1", _at(telegram), wire)
        assert refused.value.reason == reason
    before = len(telegram.calls)
    with pytest.raises(Undeliverable) as refused:
        await BOT.fetch("huge:file-1", _at(telegram), wire)
    assert (refused.value.reason, len(telegram.calls)) == ("too_large", before)


async def test_a_photo_that_did_not_come_whole_is_fetched_again(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    """The link is asked for each time: it holds for an hour."""
    await telegram.user_sends_document(7, b"whole", "a.png", "image/png")
    with pytest.raises(Unavailable):
        await BOT.fetch("file-2", _at(telegram), wire)
    for fault in (Broken(500), Broken(502), Cut()):
        telegram.fail("getFile", fault)
        with pytest.raises(Unavailable):
            await BOT.fetch("file-1", _at(telegram), wire)
    faults = (Broken(502), Fault(404), Fault(200, body=b"who"), Half(), TooMany(7))
    telegram.fail("download", *faults)
    for _ in faults:
        with pytest.raises(Unavailable) as late:
            await BOT.fetch("file-1", _at(telegram), wire)
    assert late.value.retry_after == 7
    before = len(telegram.called("getFile"))
    assert await BOT.fetch("file-1", _at(telegram), wire) == b"whole"
    assert len(telegram.called("getFile")) == before + 1


# Polling and hooks


async def test_polling_goes_on_from_where_it_was(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    here = _at(telegram)
    await telegram.user_says(7, "one")
    await telegram.user_edits(7, "won")
    arrivals, offset = await BOT.poll(here, wire, 0, AT, timeout=0)
    assert [each.text for each in arrivals if isinstance(each, MessageReceived)] == ["one", "won"]
    again, _ = await BOT.poll(here, wire, 0, AT, timeout=0)
    assert again == arrivals
    await telegram.user_blocks(7)
    (moved,), offset = await BOT.poll(here, wire, offset, AT, timeout=0)
    assert isinstance(moved, ContactMoved)
    assert await BOT.poll(here, wire, offset, AT, timeout=0) == ((), offset)


async def test_a_long_poll_ends_when_somebody_writes(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    async with asyncio.TaskGroup() as group:
        polled = group.create_task(BOT.poll(_at(telegram), wire, 0, AT, timeout=30))
        while not telegram.called("getUpdates"):
            await asyncio.sleep(0)
        group.create_task(telegram.user_says(7, "now"))
    assert len(polled.result()[0]) == 1


async def test_one_unreadable_update_does_not_stop_the_rest(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    await telegram.user_sends(7, photo=[{"a": "picture of tomorrow"}])
    await telegram.user_says(7, "hello")
    arrivals, offset = await BOT.poll(_at(telegram), wire, 0, AT, timeout=0)
    assert [each.text for each in arrivals if isinstance(each, MessageReceived)] == ["hello"]
    assert offset == 3


async def test_a_polled_tap_is_answered(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    here = _at(telegram)
    await BOT.send(_letter("Which?", ("This", "a:1", "")), here, wire)
    for fault in ((), (Broken(500),)):
        telegram.fail("answerCallbackQuery", *fault)
        await telegram.user_taps(7, "This")
    arrivals, _ = await BOT.poll(here, wire, 0, AT, timeout=0)
    assert [each.action for each in arrivals if isinstance(each, MessageReceived)] == ["a:1", "a:1"]
    assert len(telegram.called("answerCallbackQuery")) == 2


async def test_polling_while_telegram_is_down(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    telegram.hook = "https://shop.example/hooks/telegram/key"
    for fault in (Broken(500), Cut(), TooMany(2), Fault(200, done=True)):
        telegram.fail("getUpdates", fault)
        with pytest.raises(Unavailable):
            await BOT.poll(_at(telegram), wire, 0, AT, timeout=0)


async def test_hook_me_and_commands(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    here = _at(telegram)
    await BOT.hook(here, wire, "https://shop.example/hooks/telegram/key")
    assert (telegram.hook, telegram.hook_secret) == ("https://shop.example/hooks/telegram/key", SECRET)
    assert telegram.called("setWebhook")[0].params["allowed_updates"] == list(KINDS)
    await BOT.hook(here, wire, "")
    assert telegram.hook == ""
    assert await BOT.me(here, wire) == "test_shop_bot"
    face = Face(about="Hello " * 200, short="Shop", menu=(("/help", "What I can do"),))
    there = Face(about="Oi", short="Loja", menu=(("help", "O que sei fazer"),))
    await BOT.present(here, wire, {"": face, "pt-BR": there})
    assert (telegram.about["pt"], telegram.short["pt"], len(telegram.about[""])) == ("Oi", "Loja", 512)
    assert telegram.commands["pt"] == [{"command": "help", "description": "O que sei fazer"}]
    assert telegram.commands[""][0]["command"] == "help"


async def test_a_hook_end_to_end(telegram: FakeTelegram, wire: AiohttpWire) -> None:
    """Telegram posts to a server of ours, repeats what was not accepted, and carries out what the answer names."""
    heard: list[Inbound] = []
    busy = iter([503, 0])

    async def hook(request: web.Request) -> web.Response:
        if status := next(busy, 0):
            return web.Response(status=status)
        headers = tuple((name.lower(), value) for name, value in request.headers.items())
        reading = BOT.read(Request(method="POST", path="/", headers=headers, raw=await request.read(), at=AT), here)
        heard.extend(reading.arrivals)
        return web.Response(body=reading.answer, content_type=reading.answer_type)

    here, app = _at(telegram), web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await BOT.hook(here, wire, f"http://127.0.0.1:{runner.addresses[0][1]}/hook")
    await telegram.user_starts(7, "abc")
    assert telegram.pushed == [503, 200]
    await BOT.send(_letter("Which?", ("This", "a:1", "")), here, wire)
    await telegram.user_taps(7, "a:1")
    assert [type(each) for each in heard] == [ChatOpened, MessageReceived]
    assert len(telegram.answered) == 1
    assert not telegram.waiting
    await runner.cleanup()


async def test_a_slow_answer_is_uncertain(telegram: FakeTelegram) -> None:
    class Hasty:
        """The wire, less patient than it is told to be."""

        async def call(self, ask: Ask) -> Any:
            return await inner.call(
                Ask(method=ask.method, url=ask.url, headers=ask.headers, body=ask.body, timeout=0.2)
            )

    inner = AiohttpWire([telegram.base])
    telegram.fail("sendMessage", Slow(1))
    with pytest.raises(Uncertain):
        await BOT.send(_letter("hello"), _at(telegram), Hasty())
    await inner.close()


def test_it_is_found() -> None:
    assert isinstance(channels()["telegram"], Telegram)
