"""When may this bot, and this chat, be written to next? One pacer per connection, in memory; it is told the time."""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush

# A group takes no more (its number begins with a minus): https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
GROUP_MOST, GROUP_SPAN = 20, 60.0
# Sendings leave at the pace but may bunch up on the road; a hundredth of slack keeps the other side's count below too.
SLACK = 1.01


class Pacer:
    """Seconds on any steady scale. Telegram: 30 a second for a bot, 1 a second for a chat, 20 a minute for a group
    (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
    """

    def __init__(self, a_second: float, chat_gap: float) -> None:
        self._most = max(1, int(a_second))
        self._window = self._most / a_second * SLACK
        self._gap = chat_gap
        self._recent: deque[float] = deque(maxlen=self._most)
        self._held_until = float("-inf")
        self._free_at: dict[str, float] = {}
        self._ends: list[tuple[float, str]] = []
        self._groups: dict[str, deque[float]] = {}

    def may(self, contact: str | None, now: float, spare: int = 0) -> float:
        """Seconds to wait before this contact may be written to, 0 for now; with None, before any contact may.

        `spare`: so many of a group's minute are left to others.
        """
        free_at = self._held_until
        if len(self._recent) == self._most:
            free_at = max(free_at, self._recent[0] + self._window)
        if contact is not None:
            free_at = max(free_at, self._free_at.get(contact, free_at))
            recent = self._groups.get(contact, ())
            if len(recent) >= GROUP_MOST - spare:
                free_at = max(free_at, recent[spare - GROUP_MOST] + GROUP_SPAN * SLACK)
        return max(0.0, free_at - now)

    def sent(self, contact: str, now: float) -> None:
        """Something is leaving now, whatever becomes of it."""
        self._recent.append(now)
        self._busy(contact, now + self._gap)
        if contact.startswith("-"):
            self._groups.setdefault(contact, deque(maxlen=GROUP_MOST)).append(now)
        self._forget(now)

    def hold(self, contact: str | None, until: float) -> None:
        """The other side asked for silence: for this contact, or with None for the whole connection."""
        if contact is None:
            self._held_until = max(self._held_until, until)
        else:
            self._busy(contact, until)

    def free(self, contact: str) -> None:
        """What kept it silent is over."""
        self._free_at.pop(contact, None)

    def _busy(self, contact: str, until: float) -> None:
        if until > self._free_at.get(contact, float("-inf")):
            self._free_at[contact] = until
            heappush(self._ends, (until, contact))

    def _forget(self, now: float) -> None:
        """Contacts that are free again need no memory."""
        while self._ends and self._ends[0][0] <= now:
            until, contact = heappop(self._ends)
            if self._free_at.get(contact) == until:
                del self._free_at[contact]
