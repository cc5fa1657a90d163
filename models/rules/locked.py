"""Does a translation still say the same numbers, codes, addresses and money?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'）。，]+", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
# Order and tracking numbers: letters and digits in one piece, or pieces joined by a stroke.
_CODE = re.compile(r"(?=[A-Za-z0-9-]*[A-Za-z])(?=[A-Za-z0-9-]*\d{2})[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", re.ASCII)
# "1,234.50", "1.234,50" and "1 234,50" are one number.
_SEPARATED = re.compile(r"(?<=\d)[.,'’٬٫\u00a0\u202f](?=\d)|(?<=\d) (?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+")
_SIGNS = re.compile(r"[€$£¥₽₴₺₪₹₩₫฿₸₱₦%]")


def changed(original: str, translated: str) -> tuple[str, ...]:
    """What of the original's facts is missing in its translation, or was put in by it; empty when they are the same.

    Numbers are compared by their digits, in any script and with any separators; a number that one has in digits and the other in
    words counts as changed: better a translation too few than a wrong sum. A sign of money may become a word, but no other sign.
    """
    before, after = _facts(original), _facts(translated)
    lost = (before - after) + (after - before)
    signs = set(_SIGNS.findall(_plain(original)))
    new = {sign for sign in _SIGNS.findall(_plain(translated)) if signs and sign not in signs}
    return (*sorted(lost.elements()), *sorted(new))


def _facts(text: str) -> Counter[str]:
    rest, found = _plain(text), Counter[str]()
    for pattern in (_LINK, _EMAIL, _CODE):
        found.update(each.rstrip(".,;:!?").casefold() for each in pattern.findall(rest))
        rest = pattern.sub(" ; ", rest)
    found.update(each.lstrip("0") or "0" for each in _NUMBER.findall(_SEPARATED.sub("", rest)))
    return found


def _plain(text: str) -> str:
    """With the digits and letters of ASCII, whatever their form and script."""
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() else sign
        for sign in unicodedata.normalize("NFKC", text)
    )
