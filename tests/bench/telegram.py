"""Telegram's side: a Bot API that says yes to everything."""

from __future__ import annotations

import itertools
import sys

from aiohttp import web

_numbers = itertools.count(1)


async def method(request: web.Request) -> web.Response:
    match request.match_info["method"]:
        case "sendMessage":
            result: object = {"message_id": next(_numbers)}
        case "getMe":
            result = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        case _:
            result = True
    return web.json_response({"ok": True, "result": result})


async def health(request: web.Request) -> web.Response:
    return web.Response()


if __name__ == "__main__":
    app = web.Application()
    app.router.add_get("/health", health)
    app.router.add_post("/bot{token}/{method}", method)
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
