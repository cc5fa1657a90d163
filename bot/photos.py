"""Photo bytes to what we know of them, judged in a child process without network and with little memory and time."""

from __future__ import annotations

import asyncio
import io
import resource
import struct
import sys
import warnings
from dataclasses import dataclass

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
LEAST_SIDE = 32
COPY_SIDE = 2048
WITHIN = 15.0
_MEMORY = 1024 * 1024 * 1024
_FORMATS = ("JPEG", "PNG", "WEBP")
_HEAD = struct.Struct("!16sII")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """`copy` is a JPEG without EXIF or place; `refused` is a reason slug (PRODUCT.md) or empty."""

    copy: bytes = b""
    width: int = 0
    height: int = 0
    refused: str = ""


async def judge(data: bytes) -> Seen:
    """Never raises on what a buyer sent: what cannot be read is refused with a reason."""
    if not data:
        return Seen(refused="empty")
    if len(data) > MOST_BYTES:
        return Seen(refused="too_large")
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-m", "bot.photos",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={},
    )  # fmt: skip
    try:
        said, _ = await asyncio.wait_for(child.communicate(data), WITHIN)
    except TimeoutError:
        return Seen(refused="not_an_image")
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0 or len(said) < _HEAD.size:
        return Seen(refused="not_an_image")
    reason, width, height = _HEAD.unpack_from(said)
    return Seen(copy=said[_HEAD.size :], width=width, height=height, refused=reason.rstrip(b"\0").decode())


def look(data: bytes) -> Seen:
    """The child's work: real type by content, size before decoding, upright, first frame only, metadata gone."""
    from PIL import Image, ImageOps

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return Seen(refused="too_large")
            if min(picture.size) < LEAST_SIDE:
                return Seen(refused="too_small")
            width, height = picture.size
            picture.draft("RGB", (COPY_SIDE, COPY_SIDE))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return Seen(refused="too_large")
    except Exception:
        return Seen(refused="truncated" if data[:3] == b"\xff\xd8\xff" else "not_an_image")
    upright.thumbnail((COPY_SIDE, COPY_SIDE))
    upright.info.clear()  # a comment would be written again
    out = io.BytesIO()
    upright.save(out, "JPEG", quality=85)
    return Seen(copy=out.getvalue(), width=width, height=height)


def _child() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    seen = look(sys.stdin.buffer.read(MOST_BYTES + 1))
    sys.stdout.buffer.write(_HEAD.pack(seen.refused.encode(), seen.width, seen.height) + seen.copy)


if __name__ == "__main__":
    _child()
