"""Telegram's side: a Bot API on loopback, and the people who write to the bot."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

TOKEN = "8000000002:FAKEfakeFAKEfakeFAKEfakeFAKEfake-_"
AT = 1_700_000_000
USUAL = frozenset(("message", "edited_message", "callback_query", "my_chat_member", "channel_post"))
NESTED = {"allowed_updates", "commands", "link_preview_options", "reply_markup", "reply_parameters"}


@dataclass(frozen=True)
class Fault:
    """What goes wrong with a call. `status` None: the connection is cut. `done`: it was carried out all the same."""

    status: int | None
    description: str = ""
    parameters: Mapping[str, int] = field(default_factory=dict)
    done: bool = False
    slow: float = 0
    body: bytes | None = None
    half: bool = False


def TooMany(retry_after: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def Blocked() -> Fault:
    return Fault(403, "Forbidden: bot was blocked by the user")


def Broken(status: int = 502) -> Fault:
    return Fault(status, "Bad Gateway")


def Cut(done: bool = True) -> Fault:
    return Fault(None, done=done)


def Half() -> Fault:
    """A file breaks off in the middle."""
    return Fault(200, half=True)


def Slow(seconds: float) -> Fault:
    """Carried out, but answered too late."""
    return Fault(200, slow=seconds, done=True)


@dataclass(frozen=True)
class Call:
    method: str
    params: dict[str, Any]
    at: float


@dataclass(frozen=True)
class Said:
    """A message of the bot's in a person's chat, or in a group's topic `thread` (0: none). Rows of (label, data, url); `photo`
    is the picture above the words, `reply_to` the message that it answers."""

    chat_id: int
    message_id: int
    text: str
    rows: tuple[tuple[tuple[str, str, str], ...], ...] = ()
    photo: bytes = b""
    thread: int = 0
    reply_to: int = 0

    @property
    def buttons(self) -> tuple[tuple[str, str, str], ...]:
        return tuple(button for row in self.rows for button in row)


@dataclass
class Topic:
    name: str
    closed: bool = False


@dataclass
class Group:
    """A group with the bot in it. `status` and `rights` are the bot's; `moved_to` is set once it has another number."""

    chat_id: int
    title: str = "Desk"
    forum: bool = True
    username: str = ""
    status: str = "administrator"
    rights: bool = True
    moved_to: int = 0
    general_closed: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)


class Refusal(Exception):
    def __init__(self, description: str, status: int = 400, parameters: Mapping[str, int] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.parameters = parameters


class FakeTelegram:
    """With a webhook set, what people do is posted there, and repeated as Telegram does; else getUpdates gives it.

        async with FakeTelegram() as telegram:
            telegram.fail("sendMessage", TooMany(5), Cut())
            await telegram.user_says(7, "hello")

    `pace` times Telegram's waits between repeats of a webhook (0: at once); it gives up after `patience` tries."""

    def __init__(self, token: str = TOKEN, username: str = "test_shop_bot", pace: float = 0, patience: int = 5) -> None:
        self.token, self.username = token, username
        self.pace, self.patience = pace, patience
        self.base = ""
        self.calls: list[Call] = []
        self.said: list[Said] = []
        self.answered: list[str] = []
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.about: dict[str, str] = {}
        self.short: dict[str, str] = {}
        self.portrait = b""
        self.hook = self.hook_secret = ""
        self.pushed: list[int] = []
        self.waiting: deque[dict[str, Any]] = deque()
        self.files: dict[str, bytes] = {}
        self._wanted = USUAL
        self._people: dict[int, dict[str, Any]] = {}
        self._blocked: set[int] = set()
        self.groups: dict[int, Group] = {}
        self._texts: dict[int, str] = {}
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._numbers = 0
        self._news = asyncio.Event()
        self._asked_wait = 0.0
        self._site: web.AppRunner | None = None
        self._outside: aiohttp.ClientSession | None = None

    # Its life

    async def __aenter__(self) -> FakeTelegram:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._site = web.AppRunner(app, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{self._site.addresses[0][1]}"
        self._outside = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._site is not None and self._outside is not None
        self._news.set()
        await self._outside.close()
        await self._site.cleanup()

    def fail(self, method: str, *faults: Fault) -> None:
        """The next calls of this method go wrong, one by one."""
        self._faults[method].extend(faults)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def to(self, chat_id: int) -> list[str]:
        """What the bot has said in this chat."""
        return [said.text for said in self.said if said.chat_id == chat_id]

    # The people

    async def user_says(self, chat_id: int, text: str, **more: Any) -> int:
        return await self.user_sends(chat_id, text=text, **more)

    async def user_starts(self, chat_id: int, payload: str = "") -> int:
        return await self.user_says(chat_id, f"/start {payload}".strip())

    async def user_edits(self, chat_id: int, text: str) -> int:
        return await self._happens("edited_message", self._message(chat_id, text=text, edit_date=AT + 60))

    async def user_sends(self, chat_id: int, **content: Any) -> int:
        """Any content of a message, as the Bot API names it. Gives the update's number."""
        return await self._happens("message", self._message(chat_id, **content))

    async def user_sends_photo(self, chat_id: int, data: bytes, caption: str | None = None, album: str = "") -> int:
        sizes = [self._keep(b"small", width=90, height=60), self._keep(data, width=1280, height=960)]
        content: dict[str, Any] = {"photo": sizes}
        if caption is not None:
            content["caption"] = caption
        if album:
            content["media_group_id"] = album
        return await self.user_sends(chat_id, **content)

    async def user_sends_video(self, chat_id: int, data: bytes, kind: str = "video", size: int = 0) -> int:
        """`kind`: video, video_note, animation. `size`: what Telegram says of it."""
        body = self._keep(data, width=640, height=480, duration=4, length=240, mime_type="video/mp4")
        return await self.user_sends(chat_id, **{kind: body | ({"file_size": size} if size else {})})

    async def user_sends_document(self, chat_id: int, data: bytes, name: str, mime_type: str) -> int:
        return await self.user_sends(chat_id, document=self._keep(data, file_name=name, mime_type=mime_type))

    async def user_taps(self, chat_id: int, wanted: str) -> int:
        """The button with this label or data under the newest message that has it."""
        for said in reversed(self.said):
            for label, data, url in said.buttons:
                if said.chat_id == chat_id and not url and wanted in (label, data):
                    return await self._tap(chat_id, said, data)
        raise AssertionError(f"no button {wanted!r} in chat {chat_id}")

    async def user_blocks(self, chat_id: int, blocked: bool = True) -> int:
        person = self._person(chat_id)
        (self._blocked.add if blocked else self._blocked.discard)(chat_id)
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        bot = {"id": int(self.token.partition(":")[0]), "is_bot": True, "first_name": "Shop", "username": self.username}
        change = {"chat": self._chat(chat_id), "from": person, "date": AT}
        for key, status in (("old_chat_member", was), ("new_chat_member", now)):
            change[key] = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
        return await self._happens("my_chat_member", change)

    def knows(self, chat_id: int, first_name: str = "Test", language: str = "en", **more: Any) -> None:
        """This person has a chat with the bot; whoever writes to it has one anyway."""
        self._people[chat_id] = {
            "id": chat_id, "is_bot": False, "first_name": first_name, "language_code": language, **more
        }  # fmt: skip

    # The people of a group: https://core.telegram.org/bots/api#forumtopic

    def founds(self, chat_id: int, **more: Any) -> Group:
        self.groups[chat_id] = Group(chat_id, **more)
        return self.groups[chat_id]

    def in_topic(self, chat_id: int, thread: int) -> list[Said]:
        """What the bot has said in a topic."""
        return [said for said in self.said if (said.chat_id, said.thread) == (chat_id, thread)]

    async def member_sends(
        self, group: Group, user: int, thread: int = 0, kind: str = "message", **content: Any
    ) -> int:
        """Any content of a message in a group. Gives the message's number."""
        message = self._message(group.chat_id, **content)
        message |= {"from": self._person(user), "chat": self._group(group)}
        await self._happens(kind, message | self._placed(thread))
        return int(message["message_id"])

    async def member_says(self, group: Group, user: int, text: str, thread: int = 0, **more: Any) -> int:
        return await self.member_sends(group, user, thread, text=text, **more)

    async def member_edits(self, group: Group, user: int, number: int, text: str, thread: int) -> None:
        more = {"text": text, "message_id": number, "edit_date": AT + 60}
        await self.member_sends(group, user, thread, "edited_message", **more)
        self._texts[number] = text

    async def member_taps(self, group: Group, user: int, wanted: str, thread: int) -> int:
        """The button with this label or data (or that begins so) under the newest message in the topic that has it."""
        for said in reversed(self.in_topic(group.chat_id, thread)):
            for label, data, url in said.buttons:
                if not url and (wanted in (label, data) or data.startswith(f"{wanted}:")):
                    shown = {"message_id": said.message_id, "chat": self._group(group), "date": AT, "text": said.text}
                    if said.reply_to:
                        shown["reply_to_message"] = {
                            "message_id": said.reply_to,
                            "text": self._texts.get(said.reply_to, ""),
                        }
                    body = {
                        "id": f"tap-{self._numbers + 1}",
                        "from": self._person(user),
                        "chat_instance": "1",
                        "data": data,
                    }
                    return await self._happens("callback_query", {**body, "message": shown | self._placed(thread)})
        raise AssertionError(f"no button {wanted!r} in topic {thread}")

    async def member_changes(self, group: Group, user: int, **now: Any) -> None:
        """Somebody changes what the bot may do in the group, or throws it out."""
        before = self._member(group)
        for name, value in now.items():
            setattr(group, name, value)
        change = {"chat": self._group(group), "from": self._person(user), "date": AT}
        await self._happens(
            "my_chat_member", {**change, "old_chat_member": before, "new_chat_member": self._member(group)}
        )

    async def upgrades(self, group: Group, to: int, silent: bool = False) -> Group:
        """The group becomes a supergroup with another number; `silent`: the update is lost."""
        group.moved_to = to
        self.groups[to] = Group(to, group.title, True, topics=group.topics)
        if not silent:
            await self.member_sends(group, 1, migrate_to_chat_id=to)
        return self.groups[to]

    def _placed(self, thread: int) -> dict[str, Any]:
        return {"message_thread_id": thread, "is_topic_message": True} if thread else {}

    def _group(self, group: Group) -> dict[str, Any]:
        kind = "supergroup" if str(group.chat_id).startswith("-100") else "group"
        body: dict[str, Any] = {"id": group.chat_id, "type": kind, "title": group.title}
        return (
            body
            | ({"is_forum": True} if group.forum else {})
            | ({"username": group.username} if group.username else {})
        )

    def _member(self, group: Group) -> dict[str, Any]:
        rights = {"can_manage_topics": group.rights, "can_be_edited": False} if group.status == "administrator" else {}
        return {"user": self._do_getMe({}), "status": group.status} | rights

    def _in(self, params: dict[str, Any], managing: bool = False) -> Group:
        """The group, if the bot may act there."""
        group = self.groups.get(int(params.get("chat_id", 0)))
        if group is None:
            raise Refusal("Bad Request: chat not found")
        if group.moved_to:
            says = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(says, parameters={"migrate_to_chat_id": group.moved_to})
        if group.status in ("kicked", "left"):
            raise Refusal(f"Forbidden: bot was {group.status} from the supergroup chat".replace("left", "kicked"), 403)
        if managing and not group.forum:
            raise Refusal("Bad Request: the chat is not a forum")
        if managing and (group.status != "administrator" or not group.rights):
            raise Refusal("Bad Request: not enough rights to create a topic")
        return group

    def _topic(self, group: Group, params: dict[str, Any]) -> Topic:
        if (thread := int(params.get("message_thread_id", 0))) not in group.topics:
            raise Refusal("Bad Request: TOPIC_ID_INVALID")
        return group.topics[thread]

    def _spoken(self, params: dict[str, Any], text: str, photo: bytes = b"") -> dict[str, Any]:
        group, thread = self._in(params), int(params.get("message_thread_id", 0))
        if thread and thread not in group.topics:
            raise Refusal("Bad Request: message thread not found")
        if group.topics[thread].closed if thread else group.general_closed:
            raise Refusal("Bad Request: TOPIC_CLOSED")
        reply = (params.get("reply_parameters") or {}).get("message_id", 0)
        rows = _rows(params.get("reply_markup") or {})
        said = Said(group.chat_id, 5000 + len(self.said), text, rows, photo, thread, reply)
        self.said.append(said)
        return {"message_id": said.message_id, "date": AT, "chat": self._group(group), "text": text}

    def _do_getChat(self, params: dict[str, Any]) -> dict[str, Any]:
        return self._group(self._in(params))

    def _do_getChatMember(self, params: dict[str, Any]) -> dict[str, Any]:
        group = self.groups[int(params["chat_id"])]
        assert int(params["user_id"]) == self._do_getMe({})["id"]
        return self._member(group)

    def _do_createForumTopic(self, params: dict[str, Any]) -> dict[str, Any]:
        group = self._in(params, managing=True)
        if not 1 <= len(params.get("name", "")) <= 128:
            raise Refusal("Bad Request: TOPIC_TITLE_EMPTY")
        self._numbers += 1
        group.topics[self._numbers] = Topic(params["name"])
        self._tell_of_its_own(group, self._numbers, {"name": params["name"], "icon_color": 7322096})
        return {"message_thread_id": self._numbers, "name": params["name"], "icon_color": 7322096}

    def _tell_of_its_own(self, group: Group, thread: int, created: dict[str, Any]) -> None:
        """A bot is told of the topics that it makes: tdlib/telegram-bot-api, Client.cpp, need_skip_update_message."""
        message = {"message_id": thread, "from": self._do_getMe({}), "chat": self._group(group), "date": AT}
        self.waiting.append(
            {
                "update_id": self._numbers,
                "message": message | self._placed(thread) | {"forum_topic_created": created},
            }
        )
        self._news.set()

    def _do_editForumTopic(self, params: dict[str, Any]) -> bool:
        topic = self._topic(self._in(params, managing=True), params)
        if topic.name == params["name"]:
            raise Refusal("Bad Request: TOPIC_NOT_MODIFIED")
        topic.name = params["name"]
        return True

    def _do_deleteForumTopic(self, params: dict[str, Any]) -> bool:
        """Its messages go with it."""
        group = self._in(params, managing=True)
        self._topic(group, params)
        del group.topics[int(params["message_thread_id"])]
        return True

    def _do_reopenGeneralForumTopic(self, params: dict[str, Any]) -> bool:
        self._in(params, managing=True).general_closed = False
        return True

    def _do_closeForumTopic(self, params: dict[str, Any]) -> bool:
        return self._turned(params, closed=True)

    def _do_reopenForumTopic(self, params: dict[str, Any]) -> bool:
        return self._turned(params, closed=False)

    def _turned(self, params: dict[str, Any], closed: bool) -> bool:
        topic = self._topic(self._in(params, managing=True), params)
        if topic.closed is closed:
            raise Refusal("Bad Request: TOPIC_NOT_MODIFIED")
        topic.closed = closed
        return True

    async def redeliver(self) -> list[int]:
        """Posts everything that waits to the webhook once more; gives the answers' statuses."""
        statuses = []
        for update in list(self.waiting):
            status = await self._post(update)
            statuses.append(status)
            if 200 <= status < 300:
                self.waiting.remove(update)
        return statuses

    # What happens becomes an update

    async def _happens(self, kind: str, body: dict[str, Any]) -> int:
        self._numbers += 1
        update = {"update_id": self._numbers, kind: body}
        if kind in self._wanted:
            self.waiting.append(update)
            self._news.set()
            if self.hook:
                await self._push(update)
        return self._numbers

    async def _push(self, update: dict[str, Any]) -> None:
        """The first repeat at once, then after 2, 4, 8 s or as asked: tdlib/telegram-bot-api, WebhookActor.cpp."""
        wait = 0.0
        for _ in range(self.patience):
            if 200 <= await self._post(update) < 300:
                self.waiting.remove(update)
                return
            await asyncio.sleep(max(wait, self._asked_wait) * self.pace)
            wait = wait * 2 or 2

    async def _post(self, update: dict[str, Any]) -> int:
        assert self._outside is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.hook_secret} if self.hook_secret else {}
        try:
            async with self._outside.post(self.hook, json=update, headers=headers) as response:
                said = await response.read()
                status, asked = response.status, response.headers.get("Retry-After", "0")
        except aiohttp.ClientError:
            status, asked, said = 0, "0", b""
        self._asked_wait = min(float(asked), 3600)
        self.pushed.append(status)
        if 200 <= status < 300 and said.startswith(b"{"):
            await self._carry_out(json.loads(said))
        return status

    async def _carry_out(self, params: dict[str, Any]) -> None:
        """A webhook's answer may name a method; its result is not returned."""
        method = params.pop("method", "")
        if method and not method.startswith("get"):
            self._note(method, params)
            getattr(self, f"_do_{method}")(params)

    async def _tap(self, chat_id: int, said: Said, data: str) -> int:
        shown = {"message_id": said.message_id, "chat": self._chat(chat_id), "date": AT, "text": said.text}
        body = {"id": f"tap-{self._numbers + 1}", "from": self._person(chat_id), "chat_instance": "1", "data": data}
        return await self._happens("callback_query", {**body, "message": shown})

    def _message(self, chat_id: int, **content: Any) -> dict[str, Any]:
        if "text" in content:
            self._texts[1000 + self._numbers] = content["text"]
        return {
            "message_id": 1000 + self._numbers, "from": self._person(chat_id), "chat": self._chat(chat_id), "date": AT,
            **content,
        }  # fmt: skip

    def _person(self, chat_id: int) -> dict[str, Any]:
        if chat_id not in self._people:
            self.knows(chat_id)
        return self._people[chat_id]

    def _chat(self, chat_id: int) -> dict[str, Any]:
        return {"id": chat_id, "type": "private", "first_name": self._person(chat_id)["first_name"]}

    def _keep(self, data: bytes, **more: Any) -> dict[str, Any]:
        file_id = f"file-{len(self.files) + 1}"
        self.files[file_id] = data
        return {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_size": len(data), **more}

    # The Bot API

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _failure(401, "Unauthorized")
        params = await _params(request)
        self._note(method, params)
        fault = self._faults[method].popleft() if self._faults[method] else Fault(200, done=True)
        try:
            result = await self._result(method, params) if fault.done else None
        except Refusal as refusal:
            return _failure(refusal.status, str(refusal), refusal.parameters)
        if fault.slow:
            await asyncio.sleep(fault.slow)
        if fault.status is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if fault.body is not None:
            return web.Response(status=fault.status, body=fault.body)
        if fault.status != 200:
            return _failure(fault.status, fault.description, fault.parameters)
        return web.json_response({"ok": True, "result": result})

    async def _result(self, method: str, params: dict[str, Any]) -> Any:
        if method == "getUpdates":
            return await self._updates(params)
        do = getattr(self, f"_do_{method}", None)
        if do is None:
            raise Refusal("Not Found", 404)
        return do(params)

    def _note(self, method: str, params: dict[str, Any]) -> None:
        self.calls.append(Call(method, dict(params), asyncio.get_running_loop().time()))

    async def _updates(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        if self.hook:
            raise Refusal("Conflict: can't use getUpdates method while webhook is active", 409)
        self._wanted = frozenset(params.get("allowed_updates") or self._wanted)
        while self.waiting and self.waiting[0]["update_id"] < int(params.get("offset", 0)):
            self.waiting.popleft()
        if not self.waiting:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), float(params.get("timeout", 0)))
            except TimeoutError:
                return []
        return list(self.waiting)[: int(params.get("limit", 100))]

    def _do_getMe(self, params: dict[str, Any]) -> dict[str, Any]:
        bot_id = int(self.token.partition(":")[0])
        return {"id": bot_id, "is_bot": True, "first_name": "Shop", "username": self.username}

    def _do_sendMessage(self, params: dict[str, Any]) -> dict[str, Any]:
        text = params.get("text")
        if not isinstance(text, str) or not text.strip():
            raise Refusal("Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > 4096:
            raise Refusal("Bad Request: message is too long")
        if int(params.get("chat_id", 0)) < 0:
            return self._spoken(params, text)
        chat_id = self._open(params.get("chat_id"))
        said = Said(chat_id, 5000 + len(self.said), text, _rows(params.get("reply_markup") or {}))
        self.said.append(said)
        return {"message_id": said.message_id, "date": AT, "chat": self._chat(chat_id), "text": text}

    def _do_sendPhoto(self, params: dict[str, Any]) -> dict[str, Any]:
        caption, photo = params.get("caption", ""), params.get("photo")
        if len(caption.encode("utf-16-le")) // 2 > 1024:
            raise Refusal("Bad Request: message caption is too long")
        if not isinstance(photo, bytes) or not photo.startswith((b"\x89PNG", b"\xff\xd8")):
            raise Refusal("Bad Request: there is no photo in the request")
        if int(params.get("chat_id", 0)) < 0:
            return self._spoken(params, caption, photo)
        chat_id = self._open(int(params.get("chat_id", 0)))
        said = Said(chat_id, 5000 + len(self.said), caption, _rows(params.get("reply_markup") or {}), photo)
        self.said.append(said)
        return {"message_id": said.message_id, "date": AT, "chat": self._chat(chat_id), "caption": caption, "photo": []}

    def _open(self, chat_id: object) -> int:
        if not isinstance(chat_id, int) or chat_id not in self._people:
            raise Refusal("Bad Request: chat not found")
        if chat_id in self._blocked:
            raise Refusal("Forbidden: bot was blocked by the user", 403)
        return chat_id

    def _do_answerCallbackQuery(self, params: dict[str, Any]) -> bool:
        self.answered.append(params["callback_query_id"])
        return True

    def _do_setWebhook(self, params: dict[str, Any]) -> bool:
        if urlsplit(params["url"]).scheme != "https" and urlsplit(params["url"]).hostname != "127.0.0.1":
            raise Refusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.hook, self.hook_secret = params["url"], params.get("secret_token", "")
        self._wanted = frozenset(params.get("allowed_updates") or self._wanted)
        return True

    def _do_deleteWebhook(self, params: dict[str, Any]) -> bool:
        self.hook = self.hook_secret = ""
        return True

    def _do_getWebhookInfo(self, params: dict[str, Any]) -> dict[str, Any]:
        return {"url": self.hook, "has_custom_certificate": False, "pending_update_count": len(self.waiting)}

    def _do_getUserProfilePhotos(self, params: dict[str, Any]) -> dict[str, Any]:
        sizes = [self._keep(self.portrait, width=640, height=640)] if self.portrait else []
        return {"total_count": len(sizes), "photos": [sizes] if sizes else []}

    def _do_setMyDescription(self, params: dict[str, Any]) -> bool:
        self.about[params.get("language_code", "")] = params["description"]
        return True

    def _do_setMyShortDescription(self, params: dict[str, Any]) -> bool:
        self.short[params.get("language_code", "")] = params["short_description"]
        return True

    def _do_setMyCommands(self, params: dict[str, Any]) -> bool:
        self.commands[params.get("language_code", "")] = params["commands"]
        return True

    def _do_getFile(self, params: dict[str, Any]) -> dict[str, Any]:
        file_id = params["file_id"]
        if file_id not in self.files:
            raise Refusal("Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(self.files[file_id]) > 20 << 20:
            raise Refusal("Bad Request: file is too big")
        size = len(self.files[file_id])
        return {
            "file_id": file_id,
            "file_unique_id": f"u-{file_id}",
            "file_size": size,
            "file_path": f"photos/{file_id}",
        }

    async def _download(self, request: web.Request) -> web.StreamResponse:
        file_id = request.match_info["path"].removeprefix("photos/")
        self._note("download", {"file_id": file_id})
        fault = self._faults["download"].popleft() if self._faults["download"] else None
        if fault and (fault.half or fault.status is None):
            return await self._cut(request, self.files[file_id] if fault.half else b"")
        if fault and fault.parameters:
            return _failure(fault.status or 429, fault.description, fault.parameters)
        if fault:
            return web.Response(status=fault.status or 500, body=fault.body)
        if request.match_info["token"] != self.token or file_id not in self.files:
            return _failure(404, "Not Found")
        return web.Response(body=self.files[file_id])

    async def _cut(self, request: web.Request, data: bytes) -> web.StreamResponse:
        assert request.transport is not None
        response = web.StreamResponse()
        if data:
            response.content_length = len(data)
            await response.prepare(request)
            await response.write(data[: len(data) // 2])
        request.transport.abort()
        return response


async def _params(request: web.Request) -> dict[str, Any]:
    """From the query, a form or JSON; lists and objects may be JSON in a text."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        given |= await request.json() if request.can_read_body else {}
    else:
        for key, value in (await request.post()).items():
            given[key] = value.file.read() if isinstance(value, web.FileField) else str(value)
    return {key: json.loads(v) if key in NESTED and isinstance(v, str) else v for key, v in given.items()}


def _rows(markup: dict[str, Any]) -> tuple[tuple[tuple[str, str, str], ...], ...]:
    rows = []
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            data, url = button.get("callback_data"), button.get("url")
            if not button.get("text") or (data is None) == (url is None):
                raise Refusal("Bad Request: can't parse inline keyboard button: Text buttons are unallowed")
            if data is not None and not 1 <= len(data.encode()) <= 64:
                raise Refusal("Bad Request: BUTTON_DATA_INVALID")
            if url is not None and urlsplit(url).scheme not in {"http", "https", "tg"}:
                raise Refusal("Bad Request: inline keyboard button URL is invalid")
        rows.append(tuple((b["text"], b.get("callback_data", ""), b.get("url", "")) for b in row))
    return tuple(rows)


def _failure(status: int, description: str, parameters: Mapping[str, int] | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = dict(parameters)
    return web.json_response(body, status=status)
