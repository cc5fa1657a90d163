"""DeepL, LibreTranslate and OpenAI's chat completions on loopback: they say what they are told to, in their own shapes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from aiohttp import web


class FakeTranslator:
    """`says` has what a text becomes; any other comes back in brackets. `read` is what was asked."""

    def __init__(self, says: Mapping[str, str] | None = None) -> None:
        self.base, self.says, self.status = "", dict(says or {}), 200
        self.read: list[tuple[str, dict[str, Any], dict[str, str]]] = []
        self.silent, self._never = False, asyncio.Event()

    async def __aenter__(self) -> FakeTranslator:
        app = web.Application()
        for path in ("/v2/translate", "/translate", "/chat/completions"):
            app.router.add_post(path, self._answer)
        self._site = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._site.setup()
        await web.TCPSite(self._site, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._site.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._never.set()
        await self._site.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.read.append((request.path, body, dict(request.headers)))
        if self.silent:
            await self._never.wait()
        if self.status != 200:
            return web.json_response({"message": "no"}, status=self.status)
        match request.path:
            case "/v2/translate":
                said = self._said(body["text"][0])
                return web.json_response({"translations": [{"detected_source_language": "ES", "text": said}]})
            case "/translate":
                found = {"confidence": 90.0, "language": "es"}
                return web.json_response({"detectedLanguage": found, "translatedText": self._said(body["q"])})
            case _:
                message = {"role": "assistant", "content": self._said(body["messages"][-1]["content"])}
                return web.json_response({"id": "c1", "choices": [{"index": 0, "message": message}]})

    def _said(self, text: str) -> str:
        return self.says.get(text, f"[{text}]")
