"""Topic: what the seller's group has been shown of a conversation."""

from __future__ import annotations

from datetime import datetime

from models.facts.fact import Fact


class Topic(Fact, frozen=True, kw_only=True):
    """A conversation's topic in the group `chat` of a connection; `thread` is 0 until there is one.

    `shown` is the number of the newest message that was shown, `photos` are the evidence shown. `summed` names what the last
    summary was made for, `stands` who talks and how the cases stood when that was last said. `asked_at`: since then it is not
    known whether Telegram has made a topic of this `name`.
    """

    conversation_id: str
    connection_id: str
    chat: str
    thread: int = 0
    name: str = ""
    shown: int = 0
    photos: tuple[str, ...] = ()
    summed: str = ""
    stands: tuple[str, ...] = ()
    closed: bool = False
    asked_at: datetime | None = None
