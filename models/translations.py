"""What buyers wrote, in the language of whoever looks: asked for once, and kept beside the message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from models.database import Statements
from models.facts.fact import Fact, named, to_ms


class Translated(Fact, frozen=True, kw_only=True):
    """A message's words in another language; `lost` are facts that it would have changed, and then it has no `text`."""

    text: str = ""
    lost: tuple[str, ...] = ()


async def kept(db: Statements, conversation_id: str, language: str, numbers: Iterable[int]) -> Mapping[int, Translated]:
    """By the message's number; only what has been translated."""
    wanted = sorted(numbers)
    if not wanted:
        return {}
    rows = await db.rows(
        "SELECT message_n, text, lost FROM translation WHERE conversation_id = ? AND language = ? AND message_n BETWEEN ? AND ?",
        conversation_id, language, wanted[0], wanted[-1],
    )  # fmt: skip
    return {row["message_n"]: Translated(text=row["text"], lost=tuple(row["lost"].split())) for row in rows}


async def keep(
    db: Statements, conversation_id: str, number: int, language: str, found: Translated, now: datetime
) -> None:
    """Whoever was first is kept."""
    await db.run(
        "INSERT INTO translation (id, message_n, conversation_id, language, text, lost, at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING",
        named("translation", conversation_id, number, language), number, conversation_id, language, found.text,
        " ".join(each.replace(" ", "") for each in found.lost), to_ms(now),
    )  # fmt: skip
