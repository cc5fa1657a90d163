"""OpenAI's chat completions, as any server that speaks them takes and gives them."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from bot.world import Ask


class _Message(msgspec.Struct, frozen=True):
    content: str


class _Choice(msgspec.Struct, frozen=True):
    message: _Message


class _Completion(msgspec.Struct, frozen=True):
    choices: Annotated[tuple[_Choice, ...], Meta(min_length=1, max_length=1)]


def ask(base: str, key: str, within: float, limit: int, body: dict[str, object], system: str, text: str) -> Ask:
    """One question: what it is told to do, and the text that it does it to. `body` says the model and how it is to answer."""
    said = [{"role": "system", "content": system}, {"role": "user", "content": text}]
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
    return Ask(
        method="POST", url=f"{base}/chat/completions", headers=headers,
        body=msgspec.json.encode({"messages": said, "temperature": 0, **body}), timeout=within, limit=limit,
    )  # fmt: skip


def content(body: bytes) -> str:
    """What it said. Raises msgspec's errors for anything but one answer."""
    return _completion.decode(body).choices[0].message.content


_completion = msgspec.json.Decoder(_Completion)
