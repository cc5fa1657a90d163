"""What do our words sound like in the buyer's language?"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from locales import ENGLISH, nearest
from locales.check import check
from locales.patterns import PDI
from locales.words import RLM, Unsayable, formatted
from models.facts.phrases import Arg, Line, Phrase

__all__ = ("OPTIONS", "check", "close", "label", "plain", "same_words", "sentence", "text")

OPTIONS = frozenset(
    (
        Phrase.OFFER_WAIT,
        Phrase.OFFER_WAIT_BACK,
        Phrase.OFFER_WAIT_SENT,
        Phrase.OFFER_WAIT_SENT_BACK,
        Phrase.OFFER_WAIT_COUPON,
        Phrase.OFFER_WAIT_RESHIP,
        Phrase.OFFER_COUPON,
        Phrase.OFFER_PARTIAL_REFUND,
        Phrase.OFFER_SEND_PART,
        Phrase.OFFER_RESHIP,
        Phrase.OFFER_EXCHANGE,
        Phrase.OFFER_EXCHANGE_BACK,
        Phrase.OFFER_RETURN,
        Phrase.OFFER_RETURN_LABEL,
        Phrase.OFFER_REFUND_KEEP,
        Phrase.OFFER_REFUND,
        Phrase.OFFER_CANCEL,
    )
)
# Lines of a list, and what such a list stands under.
_LISTED = OPTIONS | {Phrase.ALSO_ORDER} | {each for each in Phrase if each.startswith("name-")}
_LISTS = frozenset(
    (
        Phrase.OFFER_INTRO,
        Phrase.ALSO_ORDERS,
        Phrase.ALSO_DELIVERED,
        Phrase.PHOTOS_HERE,
        Phrase.PHOTOS_MISSING,
        Phrase.SEND_PHOTO_ALSO,
    )
)
# Talks of before keep them without the name of who answers.
_NAMELESS = frozenset((Phrase.PERSON_ASKED, Phrase.PERSON_HERE))
# Details that stand right under the line before, without a gap.
_DETAILS = frozenset(
    (
        Phrase.LAST_SEEN,
        Phrase.LAST_SEEN_AT,
        Phrase.SIGNED_BY,
        Phrase.CARRIER_SAYS,
        Phrase.EXPECTED,
        Phrase.EXPECTED_UNKNOWN,
    )
)

_log = logging.getLogger(__name__)

Args = tuple[tuple[str, Arg], ...]


def text(lines: Sequence[Line], language: str) -> str:
    """A message: paragraphs with a blank line between them; options as a list, details close to what they explain."""
    said = ""
    before: Phrase | None = None
    for line in lines:
        if before is not None:
            said += "\n" if close(before, line.phrase) else "\n\n"
        said += "• " + _said(line, language) if line.phrase in _LISTED else _said(line, language)
        before = line.phrase
    return said


def sentence(line: Line, language: str) -> str:
    """One line alone."""
    return _said(line, language)


def label(line: Line, language: str) -> str:
    """The words on a button. Dates are short, and no isolate stands at either end: clients trim or count them."""
    return _on_button(line.phrase, tuple(line.args.items()), language)


def plain(said: str) -> str:
    """Without the invisible characters that keep numbers the right way round."""
    return said.translate(_INVISIBLE)


def same_words(typed: str, label: str) -> bool:
    """Did somebody type what stands on this button? Case, accents, spaces and closing marks do not count."""
    words = _words(typed)
    return bool(words) and words == _words(label)


def close(before: Phrase, after: Phrase) -> bool:
    """Does the second stand right under the first, without a gap?"""
    if after in _DETAILS:
        return True
    return after in _LISTED and (before in _LISTED or before in _LISTS or after is Phrase.ALSO_ORDER)


def _said(line: Line, language: str) -> str:
    if line.phrase is Phrase.PLAIN:
        return str(line.args.get("text", ""))
    args = tuple(line.args.items())
    if line.phrase in _NAMELESS and "team" not in line.args:
        args += (("team", "…"),)
    return _in_words(line.phrase, args, language, False)


@lru_cache(maxsize=4096)
def _on_button(phrase: Phrase, args: Args, language: str) -> str:
    if phrase is Phrase.PLAIN:
        return plain(str(dict(args).get("text", "")))
    said = _in_words(phrase, args, language, True)
    return said + RLM if said.endswith(PDI) else said


@lru_cache(maxsize=8192)
def _in_words(phrase: Phrase, args: Args, language: str, short: bool) -> str:
    """The phrase in this language, or in English if this language has no words for it. Never half a sentence."""
    ours = nearest(language)
    try:
        return formatted(phrase, args, ours, short)
    except Unsayable as error:
        if ours == ENGLISH:
            raise
        _log.warning("said in English instead: %s", error)
        return formatted(phrase, args, ENGLISH, short)


@lru_cache(maxsize=4096)
def _words(said: str) -> str:
    if said.isascii():
        return " ".join(_WORDS.findall(said.lower()))
    apart = unicodedata.normalize("NFKD", plain(said)).casefold()
    letters = (each if each.isalnum() else " " for each in apart if not unicodedata.combining(each))
    return " ".join("".join(letters).split())


_WORDS = re.compile("[a-z0-9]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f\u061c"))
