"""What of a text does the model see?"""

from __future__ import annotations

import re
import unicodedata
import zlib

BUCKETS = 1 << 17

# A message asks at its start or at its end; the middle of a very long one is not read.
_HEAD, _TAIL = 400, 200

_MARKS = re.compile(
    "[\u0300-\u036f\u05b0-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]"
)
_SAME = str.maketrans(
    dict.fromkeys("'’‘`´")
    | {"ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ٱ": "ا", "گ": "ك"}
    | {"ı": "i", "ł": "l", "đ": "d"}
)
_LONG = re.compile(r"(.)\1{2,}", re.DOTALL)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[a-z\d]{0,30}\d[a-z\d]{0,30}\d[a-z\d]{0,30}|(?<![a-z])\d+(?![a-z])")
# Scripts written without spaces are cut into grams, others into words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = rf"(?:(?![{_UNSPACED}])[\w\u0900-\u0dff])+"
_TOKENS = re.compile(rf"{_WORD}|[{_UNSPACED}]+|[?!\u2600-\u27bf\U0001f300-\U0001faff]")
_CUT = re.compile(f"[{_UNSPACED}]")
_WORDS = re.compile(rf"{_WORD}|[{_UNSPACED}]+")
_SYMBOLS = re.compile("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")


def plain(text: str) -> str:
    """Without case, accents, Arabic vowel signs and long-drawn letters: how people in a hurry write anyway."""
    if len(text) > _HEAD + _TAIL:
        text = f"{text[:_HEAD]} {text[-_TAIL:]}"
    return _LONG.sub(r"\1\1", folded(text))


def folded(text: str) -> str:
    """Without case, accents and Arabic vowel signs; nothing else is changed, so that numbers stay what they are."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    text = unicodedata.normalize("NFKD", text)[: 2 * (_HEAD + _TAIL)]
    return _MARKS.sub("", text).casefold().translate(_SAME)


def unnumbered(plain_text: str) -> str:
    """Whatever has two digits is "0": which number it is says nothing about what is wanted."""
    return _NUMBER.sub("0", plain_text) if _DIGIT.search(plain_text) else plain_text


def words(plain_text: str) -> list[str]:
    return _WORDS.findall(plain_text)


def key(plain_text: str) -> str:
    """What decides at once is compared by this: the bare words, or of a text without any its symbols, each once."""
    found = _WORDS.findall(plain_text) or dict.fromkeys(_SYMBOLS.findall(plain_text))
    return " ".join(found)


def units(read: str) -> list[str]:
    """Words (padded), pairs of neighbours, and grams of scripts without spaces; each once."""
    found: list[str] = []
    before = "^"
    for token in _TOKENS.findall(read):
        if _CUT.match(token):
            found += [token[at : at + size] for size in (1, 2, 3, 4) for at in range(len(token) - size + 1)]
        else:
            found.append(f" {token} ")
        found.append(f"{before} {token[:12]}")
        before = token[-12:]
    found.append(f"{before} $")
    return list(dict.fromkeys(found))


def buckets(unit: str) -> list[int]:
    """Where a unit's grams are kept. CRC-32 is the same in every process and version, which `hash` is not."""
    grams = [unit]
    if unit[0] == " ":
        grams += [unit[at : at + size] for size in (3, 4, 5) for at in range(len(unit) - size + 1)]
    return [zlib.crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS for gram in grams]
