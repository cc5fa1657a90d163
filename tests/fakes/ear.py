"""A language model on loopback that speaks OpenAI's chat completions: it says what it is told to, or nothing at all."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web


def guess(intent: str, confidence: object = 0.8) -> str:
    return json.dumps({"intent": intent, "confidence": confidence})


class FakeEar:
    """`says` is the content of its next answers; with `silent` it never answers. `read` is what it was given, whole."""

    def __init__(self, says: str = "", status: int = 200) -> None:
        self.base, self.says, self.status, self.body = "", says, status, b""
        self.read: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.silent = False
        self.asked, self._never = asyncio.Event(), asyncio.Event()

    @property
    def texts(self) -> list[str]:
        return [each["messages"][-1]["content"] for each in self.read]

    async def __aenter__(self) -> FakeEar:
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._answer)
        self._site = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._site.setup()
        await web.TCPSite(self._site, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._site.addresses[0][1]}/v1"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.answer_now()
        await self._site.cleanup()

    def answer_now(self) -> None:
        """What was left without an answer gets one."""
        self.silent = False
        self._never.set()

    async def _answer(self, request: web.Request) -> web.Response:
        self.read.append(await request.json())
        self.headers.append(dict(request.headers))
        self.asked.set()
        if self.silent:
            await self._never.wait()
        if self.body:
            return web.Response(body=self.body, status=self.status)
        message = {"role": "assistant", "content": self.says, "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        return web.json_response({"id": "c1", "object": "chat.completion", "choices": [choice]}, status=self.status)
