"""Charter: whose dispute rules apply to an order. One module a marketplace, which offers MARKETPLACE, with its source.

To add one: a file here with the windows, where they were read, and when. Figures that are not known stay None: an
unknown end never becomes a promise. A platform that hands out the real date wins over this table.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from functools import cache

from models.facts.fact import change
from models.facts.markets import Anchor, Bound, ChannelMode, Claim, Marketplace, Window
from models.registry import found

Span = tuple[Bound | None, Bound | None]

# Nobody knows this platform's rules: nothing is sent there by itself, no window is claimed, no bargain is struck.
UNKNOWN = Marketplace(
    name="unknown",
    title="",
    source="",
    checked=date(2026, 11, 22),
    confidence="low",
    mode=ChannelMode.DRAFT_FOR_HUMAN,
    windows=(),
    partial_refund=False,
)

_HOST = re.compile(r"(?:https?://)?(?:www\.)?([a-z0-9-]+)\.[a-z]{2,3}(?:\.[a-z]{2})?/?")


@cache
def all() -> dict[str, Marketplace]:
    """Every marketplace by its name."""
    return found(sys.modules[__name__], "MARKETPLACE")


def of(name: str) -> Marketplace:
    """By name, alias or address ("Amazon", "amazon.de"). A name that nobody knows gets the cautious default."""
    text = name.strip().lower()
    host = _HOST.fullmatch(text)
    known = _by_key().get(_key(text)) or (_by_key().get(_key(host[1])) if host else None)
    return known or change(UNKNOWN, title=name.strip())


def after(anchor: Anchor, days: int | None, *, business: bool = False) -> Bound:
    return Bound(anchor=anchor, days=days, business_days=business)


def windows(not_received: Span, not_right: Span, counterfeit: Span | None = None) -> tuple[Window, ...]:
    """All six claims. Most platforms publish two windows; that whatever is wrong shares one is our reading."""
    spans = dict.fromkeys(Claim, not_right) | {Claim.ITEM_NOT_RECEIVED: not_received}
    if counterfeit is not None:
        spans[Claim.COUNTERFEIT] = counterfeit
    return tuple(Window(claim=claim, opens=opens, closes=closes) for claim, (opens, closes) in spans.items())


@cache
def _by_key() -> dict[str, Marketplace]:
    return {_key(word): each for each in all().values() for word in (*each.aliases, each.title, each.name)}


def _key(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter.isalnum())
