"""Shall a bigger ear be asked what a text means, what may it read, and what is its answer worth?"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta

from models.facts.conversations import Heard, Intent
from models.facts.fact import Fact, change

LONGEST = 1_000
AT_ONCE = 8
FAILURES = 3
REST = timedelta(minutes=5)
# Its word is never as good as a button; what cannot be taken back is put to the buyer as a button only.
_MOST, _BUTTON_ONLY = 0.9, 0.3
_LASTING = frozenset({Intent.STOP, Intent.ERASE})
# Yes and no decide about money, which is none of its business; "other" is no news.
_NOT_TAKEN = frozenset({Intent.ACCEPT, Intent.REFUSE, Intent.OTHER})
# What stands between spaces; a word of a script without spaces (Thai, Chinese, Japanese, and Korean's endings) is none.
_PART = re.compile(r"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\uffef]+|\d+")
_AT = re.compile(r"\s{0,3}@\s{0,3}")
_HIDDEN = re.compile(r"\[(?:number|e-mail|link)\]")


class Tally(Fact, frozen=True, kw_only=True):
    """How it went with the bigger ear: `calls` on the UTC `day`, `failures` in a row."""

    day: date | None = None
    calls: int = 0
    under_way: int = 0
    failures: int = 0
    rests_until: datetime | None = None


def may_ask(tally: Tally, now: datetime, daily: int) -> bool:
    rests = tally.rests_until is not None and now < tally.rests_until
    spent = tally.calls if tally.day == now.date() else 0
    return not rests and spent < daily and tally.under_way < AT_ONCE


def asked(tally: Tally, now: datetime) -> Tally:
    calls = tally.calls if tally.day == now.date() else 0
    return change(tally, day=now.date(), calls=calls + 1, under_way=tally.under_way + 1)


def answered(tally: Tally, now: datetime, *, well: bool) -> Tally:
    failures = 0 if well else tally.failures + 1
    rests_until = now + REST if failures >= FAILURES else None
    return change(tally, under_way=tally.under_way - 1, failures=failures, rests_until=rests_until)


def unsure(heard: Heard, sure: float) -> bool:
    """Is the best guess below `sure`? Alarms, exact words and an amount that is wanted back leave nothing to ask."""
    if heard.unsafe or heard.counterfeit or heard.amount is not None or heard.choice or heard.photo:
        return False
    best, chance = heard.intents[0] if heard.intents else (Intent.OTHER, 0.0)
    return (best is Intent.OTHER or chance < sure) and not heard.text.lstrip().startswith("/")


def readable(text: str) -> str:
    """The words without anything that names an order, a parcel, a card, an amount or a person's address; empty without words."""
    together = _AT.sub("@", unicodedata.normalize("NFKC", text))
    hidden = _PART.sub(_hide, together)[:LONGEST]
    return hidden if any(map(str.isalpha, _HIDDEN.sub("", hidden))) else ""


def taken(heard: Heard, intent: Intent, confidence: float) -> Heard:
    """Its guess before the others; all else stays as the small ear heard it."""
    if intent in _NOT_TAKEN:
        return heard
    chance = min(confidence, _BUTTON_ONLY if intent in _LASTING else _MOST)
    others = tuple(pair for pair in heard.intents if pair[0] is not intent)
    return change(heard, intents=((intent, chance), *others[:2]))


def _hide(found: re.Match[str]) -> str:
    part = found[0]
    if "@" in part:
        return "[e-mail]"
    if "://" in part or part.casefold().startswith("www."):
        return "[link]"
    return "[number]" if any(map(str.isnumeric, part)) else part
