"""Codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds), and those for when the phone is lost."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote

import segno

STEP = 30
DIGITS = 6
SPARE = 8


def code(key: str, step: int) -> str:
    """Of one step of thirty seconds. `key` is base32, as the apps take it."""
    digest = hmac.digest(base64.b32decode(key), step.to_bytes(8, "big"), "sha1")
    at = digest[-1] & 15
    number = int.from_bytes(digest[at : at + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_of(key: str, said: str, now: datetime) -> int | None:
    """The step whose code this is, now or one step off, for clocks differ; None: it is none of them."""
    current = int(now.timestamp()) // STEP
    steps = (current, current - 1, current + 1)
    return next((step for step in steps if hmac.compare_digest(code(key, step).encode(), said.encode())), None)


def fresh_key(token: Callable[[], str]) -> str:
    """160 bits in base32."""
    return base64.b32encode(hashlib.sha256((token() + token()).encode()).digest()[:20]).decode()


def spares(token: Callable[[], str]) -> tuple[str, ...]:
    """Eight codes of 60 bits that need no app, each good once."""
    raw = (base64.b32encode(hashlib.sha256(token().encode()).digest()).decode().lower() for _ in range(SPARE))
    return tuple(f"{each[:4]}-{each[4:8]}-{each[8:12]}" for each in raw)


def plain(said: str) -> str:
    """As it was meant: however it was spaced, hyphened or capitalised."""
    return "".join(each for each in said.lower() if each.isalnum())[:40]


def address(key: str, who: str) -> str:
    """What the QR code says: https://github.com/google/google-authenticator/wiki/Key-Uri-Format"""
    return f"otpauth://totp/Parley:{quote(who, safe='')}?secret={key}&issuer=Parley"


def picture(text: str) -> bytes:
    """A QR code as SVG."""
    drawn = io.BytesIO()
    segno.make(text, error="m").save(drawn, kind="svg", scale=5, border=4, light="#fff", dark="#000")
    return drawn.getvalue()
