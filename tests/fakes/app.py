"""An authenticator app, by the letter of RFC 6238 and not by our own code."""

from __future__ import annotations

import hmac
import struct
from base64 import b32decode
from datetime import datetime


def shows(key: str, at: datetime) -> str:
    counter = struct.pack(">Q", int(at.timestamp()) // 30)
    mac = hmac.new(b32decode(key.replace(" ", "")), counter, "sha1").digest()
    offset = mac[19] & 0xF
    (number,) = struct.unpack(">I", mac[offset : offset + 4])
    return str((number & 0x7FFFFFFF) % 1_000_000).zfill(6)
