"""What is wrong with a policy in the words of the desk: the checker speaks English, and most of it is known here by heart."""

from __future__ import annotations

import re

from locales import ENGLISH
from locales.desk import Words

# What the checker says, and what it is called in `console.ftl`; its facts have the names of the groups.
_KNOWN = tuple(
    (re.compile(pattern, re.DOTALL), name)
    for pattern, name in (
        (r"'(?P<said>.*)' does not fit: write a whole number from (?P<least>\d+) to (?P<most>\d+), .*", "wrong-whole"),
        (r"'(?P<said>.*)' does not fit: write an amount like .*", "wrong-amount"),
        (r"'(?P<said>.*)' does not fit: write a currency's .*", "wrong-code"),
        (r"'(?P<said>.*)' does not fit: write a number like .*", "wrong-rate"),
        (r"(?P<code>\w+) has (?P<digits>\d) decimals: (?P<said>.*) is too fine", "wrong-fine"),
        (r"(?P<code>\w+) cannot be priced: write this in .*", "wrong-unpriced"),
        (r"(?P<code>\w+) is no currency: .*", "wrong-no-currency"),
        (r"\S+ (?:of|in) which currency\? .*", "wrong-which-currency"),
        (r"days is missing: .*", "wrong-days"),
        (r"write either `percent`.*", "wrong-either"),
        (r"`floor` and `ceiling` bound a percent: .*", "wrong-bounds"),
        (r"the floor .* is above the ceiling .*: exchange them", "wrong-floor"),
        (r"no order is from .* and below .*: exchange them", "wrong-band"),
        (r"\w+ is nothing: write more than 0.*", "wrong-nothing"),
        (r"this gives (?P<what>.*), but `\w+`.* allows (?P<most>.*): raise the cap.*", "wrong-above"),
        (r"the ladder in line \d+ gives (?P<what>.*), but this allows (?P<most>.*): raise the cap.*", "wrong-above"),
        (r"a buyer's own figure is taken up to (?P<what>.*), but `\w+` allows (?P<most>.*): .*", "wrong-above"),
        (r"\w+ stands twice in this rung: .*", "wrong-twice"),
        (r"it is the same as the rung before .*", "wrong-same"),
        (r"it is worth less than the rung before .*", "wrong-less"),
        (r"\w+ is never bargained over: .*", "wrong-refund-only"),
        (r"what was not shipped is paid back in money.*", "wrong-coupon"),
        (r"only what was not shipped can be cancelled: .*", "wrong-cancel"),
        (r"\w+ cannot follow a wait by itself: .*", "wrong-then"),
        (r"'(?P<word>.*)' is no (?:category|country|marketplace): .*", "wrong-word"),
        (r"(?P<word>\S+) stands here twice: .*", "wrong-word-twice"),
        (r"a second entry with .*", "wrong-entry-twice"),
        (r"it is never reached: .*", "wrong-never"),
        (r"store (?P<store>\S+) sells in (?P<code>\w+), which cannot be priced: .*", "wrong-sells"),
        (r"there is no (?:store|group) '(?P<word>.*)': .*", "wrong-no-such"),
        (r"it inherits from itself .*", "wrong-circle"),
    )
)
_NO_LADDER = re.compile(r"no ladder for (?P<causes>[\w, ]+): .*")


def said(t: Words, text: str) -> str:
    """A mistake in the reader's language; in English where it is not known."""
    if t.language == ENGLISH:
        return text
    if found := _NO_LADDER.fullmatch(text):
        names = [t.of("cause", each, each) for each in found["causes"].split(", ")]
        return t("wrong-no-ladder", causes=", ".join(names))
    for pattern, name in _KNOWN:
        if found := pattern.fullmatch(text):
            return t(name, **found.groupdict())
    return text
