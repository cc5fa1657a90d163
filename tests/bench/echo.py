"""An aiohttp route that verifies, parses and answers: the least that a webhook can cost here."""

from __future__ import annotations

import hmac
import json
import sys

from aiohttp import web

SECRET = b"s3cret"


async def hook(request: web.Request) -> web.Response:
    if not hmac.compare_digest(request.headers.get("X-Telegram-Bot-Api-Secret-Token", "").encode(), SECRET):
        return web.Response(status=403)
    json.loads(await request.read())
    return web.Response()


async def health(request: web.Request) -> web.Response:
    return web.Response()


if __name__ == "__main__":
    app = web.Application()
    app.router.add_post("/hook", hook)
    app.router.add_get("/health", health)
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
