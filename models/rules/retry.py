"""When do we try again, if at all?"""

from __future__ import annotations

from datetime import timedelta

# After Svix's published schedule (docs.svix.com/retries), computed and not drawn: 5 s, 5 min, 30 min, 2 h, 5 h, then 10 h.
_PAUSES = (5, 30, 300, 1_800, 7_200, 18_000, 36_000)
GIVE_UP_AFTER = 12


def pause(attempts: int, asked: float | None = None) -> timedelta | None:
    """How long to wait after so many failures; None to give up. What the other side asked for is the least."""
    if attempts >= GIVE_UP_AFTER and asked is None:
        return None
    usual = _PAUSES[min(attempts, len(_PAUSES) - 1)] if asked is None else 0
    return timedelta(seconds=max(usual, asked or 0))
