"""How a photo leaves the house: never as anything but a picture, and never into a cache that others read."""

from __future__ import annotations

import asyncio
from html import escape
from pathlib import Path

from aiohttp import web

PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"RIFF", "image/webp"))
ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/heic": "heic", "image/heif": "heif",
    "image/avif": "avif", "image/gif": "gif", "video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm",
}  # fmt: skip
PART = 256 * 1024
_GUARDED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def picture(data: bytes, name: str) -> web.Response | None:
    """Shown in a page; None for what is no picture by its first bytes. `name` is ours, without an ending."""
    kind = next((kind for magic, kind in PICTURES if data.startswith(magic)), "")
    if not kind:
        return None
    return _answer(data, kind, f'inline; filename="{name}.{ENDINGS[kind]}"')


def original(data: bytes, kind: str, name: str) -> web.Response:
    """Byte for byte, to be kept in a file and never opened here. `kind` is the media type that was seen in it."""
    return _answer(data, "application/octet-stream", f'attachment; filename="{name}.{ENDINGS.get(kind, "bin")}"')


def tile(*words: str, direction: str = "ltr") -> web.Response:
    """Words in place of a picture that is not there any more."""
    lines = "".join(
        f'<text x="120" y="{72 + 26 * n}" text-anchor="middle" direction="{direction}" font-family="sans-serif" '
        f'font-size="15" fill="#445">{escape(each)}</text>'
        for n, each in enumerate(words)
    )
    made = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="150" viewBox="0 0 240 150" role="img">'
        f"<title>{escape(' '.join(words))}</title>"
        '<rect x="1" y="1" width="238" height="148" rx="12" fill="#f2f4f3" stroke="#8a9a95" stroke-dasharray="5 4"/>'
        f"{lines}</svg>"
    )
    return drawn(made.encode(), "removed")


def drawn(svg: bytes, name: str) -> web.Response:
    """A picture of our own, in place of one that cannot be shown."""
    return _answer(svg, "image/svg+xml", f'inline; filename="{name}.svg"')


async def attached(request: web.Request, path: Path, name: str) -> web.StreamResponse:
    """A file to be kept, a part at a time: it may be larger than the memory that there is."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Content-Type": "application/zip"}
    answer = web.StreamResponse(headers={**_GUARDED, **headers})
    answer.content_length = path.stat().st_size
    await answer.prepare(request)
    with path.open("rb") as file:
        while part := await asyncio.to_thread(file.read, PART):
            await answer.write(part)
    await answer.write_eof()
    return answer


def _answer(data: bytes, kind: str, disposition: str) -> web.Response:
    return web.Response(body=data, content_type=kind, headers={**_GUARDED, "Content-Disposition": disposition})
