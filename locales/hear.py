"""What does this text say? Intent, language, alarms and numbers, read off plain weights."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import exp
from typing import Any, NamedTuple

import numpy as np

from locales import HERE, LANGUAGES, amounts, sums
from locales.features import buckets, key, plain, units, unnumbered, words
from locales.numbers import Finder, Numbers, has_digits, hide_cards
from locales.spelled import unspaced
from locales.told import TOLD
from models.facts.conversations import Heard, Intent

# Below this the best guess is no better than saying that it was not understood.
DOUBT = 0.25
KEPT = 4096
# Longer names of languages are known by their beginning.
_STEM = 6
# A language that a text may be in as well.
_MAYBE = 0.2
# A message of so many words may be one exact phrase.
_SHORT = 6

# What is asked for beats what happened, which stands beside it with such a share.
BESIDE = 0.25
# "Customs wants money" is no wish for money back.
WISHED = 2.0
WANTS = frozenset(
    {Intent.REFUND, Intent.REPLACEMENT, Intent.RETURN, Intent.CANCEL, Intent.HUMAN, Intent.DISPUTE_THREAT}
)
# A text that is so likely to be one of these speaks of money: what it names is what is wanted.
ASKED = 0.2
MONEY = frozenset({Intent.REFUND, Intent.REFUSE, Intent.ACCEPT, Intent.DISPUTE_THREAT})
PROBLEMS = frozenset(
    map(
        Intent,
        "damaged wrong_item wrong_variant parts_missing poor_quality not_received late customs not_shipped".split(),
    )
)

_CLUTTER = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_LETTERS = {
    "Latn": re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]"),
    "Arab": re.compile("[\u0620-\u064a\u066e-\u06d3\u0750-\u077f]"),
    "Hani": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "Kana": re.compile("[\u3041-\u30ff]"),
    "Hang": re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    "Cyrl": re.compile("[\u0430-\u052f]"),
    "Hebr": re.compile("[\u05d0-\u05ea]"),
    "Deva": re.compile("[\u0904-\u0939]"),
    # Greek, Armenian, Bengali to Malayalam, Lao, Burmese, Georgian, Ethiopic, Khmer: none of ours is written so.
    "other": re.compile(
        "[\u0370-\u03ff\u0530-\u058f\u0980-\u0d7f\u0e80-\u0eff\u1000-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff]"
    ),
    "Thai": re.compile("[\u0e01-\u0e4d]"),
}


def hear(
    text: str, hint: str = "en", languages: tuple[str, ...] = LANGUAGES, known: frozenset[str] = frozenset()
) -> Heard:
    """`hint` is the language that the writer most likely uses: a short word may mean different things in two.

    `known` are numbers of the shop's own orders and parcels, which are not hidden for looking like a card's.
    """
    kept = _clean(text)
    numbered = has_digits(kept)
    hidden = False
    if numbered:
        kept, hidden = hide_cards(kept, known)
    kept = kept[:KEPT]
    bare = unnumbered(plain(kept))
    spoken = words(bare)
    scores = _scores(bare, spoken)
    tongue = _language(bare, len(spoken), scores, hint, languages)
    tongues = tuple(dict.fromkeys((tongue.language, hint, *tongue.likely)))
    said = _Said(spoken, [_EARS[each] for each in tongues if each in _EARS])
    intents = _decided(said, bare, hint) or _intents(scores)
    unsafe, counterfeit = _alarms(said)
    found = _FINDER.find(kept) if numbered or "@" in kept else _NO_NUMBERS
    return Heard(
        text=kept,
        language=tongue.language,
        sure_of_language=tongue.sure,
        foreign=tongue.foreign,
        intents=intents,
        orders=found.orders,
        tracking=found.parcels,
        emails=found.emails,
        wants_language=_wanted(spoken, languages) if intents[0][0] is Intent.LANGUAGE else "",
        unsafe=unsafe,
        counterfeit=counterfeit,
        card_hidden=hidden,
        arrived=intents[0][0] is Intent.THANKS and _arrived(kept, said),
        trouble=intents[0][0] is Intent.GREETING and said.has("trouble"),
        amount=amounts.amount(kept, found.orders, spoken, tongues, _about_money(intents)),
        choice=_meant(_CHOICES, said.text, hint),
        photo=_meant(_PHOTOS, said.text, hint),
        differs=_differs(said) if Intent.WRONG_VARIANT in (intent for intent, _ in intents[:2]) else "",
    )


def why(text: str, intent: Intent) -> list[tuple[str, float]]:
    """The words that speak most for an intent, with how much; those of scripts without spaces in pieces."""
    read = unnumbered(plain(_clean(text)))
    column = _INTENTS.index(intent)
    rows = {each: np.frombuffer(_row(each), np.float32) for each in units(read)}
    scale = max(sum(float(row[-1]) for row in rows.values()), 1e-6) ** -0.5
    shares = {each.strip(): float(row[column]) * scale for each, row in rows.items() if each.strip(" ^$")}
    return sorted(((each, share) for each, share in shares.items() if share > 0.05), key=lambda each: -each[1])[:5]


def _clean(text: str) -> str:
    """Read no further than could be kept: a message of megabytes costs what one of a page does."""
    text = text[: KEPT + 512]
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\t", " ").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _CLUTTER.sub("", text))


def _decided(said: _Said, bare: str, hint: str) -> tuple[tuple[Intent, float], ...]:
    """A short exact phrase, or the name of a language, needs no guess."""
    if len(said.spoken) > _SHORT:
        return ()
    exact = said.text or key(bare)
    meant = _meant(_WORDS, exact, hint) or (Intent.OTHER if _meant(_CHOICES, exact, hint) else "")
    if not meant and (exact in _NAMES or exact.split(" ")[0] in ("language", "lang")):
        meant = Intent.LANGUAGE
    return ((Intent(meant), 1.0),) if meant else ()


def _meant(table: dict[str, dict[str, str]], said: str, hint: str) -> str:
    """What an exact phrase means in the likely language; else what it means in all others that have it."""
    found = table.get(said)
    if found is None:
        return ""
    if hint in found:
        return found[hint]
    meanings = set(found.values())
    return meanings.pop() if len(meanings) == 1 else ""


def _scores(bare: str, spoken: list[str]) -> list[float] | None:
    """Every class's score, intents first, languages after them."""
    if not any(word != "0" and (len(word) > 1 or word > "\u0900") for word in spoken):
        return None
    rows = b"".join(map(_row, units(bare)))
    *totals, weight = np.add.reduce(np.frombuffer(rows, np.float32).reshape(-1, _WIDTH)).tolist()
    if weight <= 0:
        return None
    # A few dozen numbers are dealt with sooner than NumPy is called for them.
    scale = weight**-0.5
    return [total * scale + bias for total, bias in zip(totals, _BIAS, strict=True)]


def _shares(scores: list[float]) -> list[float]:
    """Scores as chances that add up to one."""
    chances = [*map(exp, scores)]
    scale = 1 / sum(chances)
    return [each * scale for each in chances]


def _intents(scores: list[float] | None) -> tuple[tuple[Intent, float], ...]:
    if scores is None:
        return ((Intent.OTHER, 1.0),)
    said = _shares(scores[: len(_INTENTS)])
    order = sorted(range(len(said)), key=said.__getitem__, reverse=True)[:3]
    # Two things may be said at once: what has a margin of its own is said, however loud the other is.
    wish = next((at for at in order if _INTENTS[at] in WANTS and scores[at] > WISHED), None)
    trouble = next((at for at in order if _INTENTS[at] in PROBLEMS and scores[at] > 0), None)
    if wish is not None and trouble is not None and order[0] in (wish, trouble):
        both = said[wish] + said[trouble]
        said[wish], said[trouble] = both * (1 - BESIDE), both * BESIDE
        order = [wish, trouble, *(at for at in order if at not in (wish, trouble))]
    best = tuple((_INTENTS[at], round(said[at], 3)) for at in order if at == order[0] or said[at] >= 0.0005)
    if best[0][1] < DOUBT and best[0][0] is not Intent.OTHER:
        others = tuple(pair for pair in best if pair[0] is not Intent.OTHER)
        return ((Intent.OTHER, round(1 - best[0][1], 3)), *others[:2])
    return best


class _Tongue(NamedTuple):
    """In which language a text is, whether that is sure, what else it may be, and whether it is none of those offered."""

    language: str
    sure: bool = False
    likely: tuple[str, ...] = ()
    foreign: bool = False


def _language(bare: str, count: int, scores: list[float] | None, hint: str, languages: tuple[str, ...]) -> _Tongue:
    """The script first, then how the words look. One short or mixed line is never sure."""
    if bare.isascii():
        script, letters, share = "Latn", sum(map(str.isalpha, bare)), 1.0
    else:
        counts = {name: len(signs.findall(bare)) for name, signs in _LETTERS.items()}
        script = max(counts, key=counts.__getitem__)
        letters = counts[script]
        share = letters / max(1, sum(counts.values()))
        if counts["Kana"] and script == "Hani":
            # Chinese has no kana.
            script = "Kana"
    candidates = _written(script, languages)
    long = letters >= (8 if script in ("Hani", "Kana") else 12 if script != "Latn" else 20) and share >= 0.8
    if not candidates:
        return _Tongue(hint, foreign=long)
    if scores is None or letters < (4 if script == "Latn" else 1):
        return _Tongue(hint)
    if len(candidates) == 1 and script != "Latn":
        return _Tongue(candidates[0], long)
    names = (*candidates, "")
    chances = _shares([scores[_LANGUAGE_AT[name]] for name in names])
    chance = max(chances)
    best = names[chances.index(chance)]
    likely = tuple(name for name, each in zip(names, chances, strict=True) if name and each >= _MAYBE)
    spaced = script not in ("Hani", "Kana", "Thai")
    sure = long and (count >= 4 or not spaced) and chance >= 0.9
    if not best or (chance < 0.5 and hint in candidates):
        return _Tongue(hint, likely=likely, foreign=not best and sure)
    return _Tongue(best, sure, likely)


@lru_cache(maxsize=256)
def _written(script: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Which of these languages are written in a script."""
    return tuple(code for code in languages if script in _SCRIPTS.get(code, ()))


def _alarms(said: _Said) -> tuple[bool, bool]:
    found = {kind for kind, *_ in said.warned()}
    if found:
        calm = said.padded
        for ear in said.ears:
            for phrase in ear.harmless:
                calm = calm.replace(phrase, " ; ")
        again = _Said(calm.split(), said.ears)
        found = {kind for kind, start, rest, ear in again.warned() if not _denied(again.spoken, start, rest, ear)}
    return "unsafe" in found, "counterfeit" in found


def _arrived(text: str, said: _Said) -> bool:
    """Said, not asked, and not denied before it."""
    if any(sign in text for sign in "?？؟"):
        return False
    for ear in said.ears:
        there, not_there = ear.told["arrival"]
        first = min((at for at in map(said.padded.find, there) if at >= 0), default=-1)
        if first >= 0 and not any(each in said.padded[: first + 1] for each in not_there):
            return True
    return False


def _about_money(intents: tuple[tuple[Intent, float], ...]) -> bool:
    return sum(share for intent, share in intents if intent in MONEY) >= ASKED


def _differs(said: _Said) -> str:
    """Is it the colour or the size? Where both are named, or neither, nobody can say."""
    named = {name for ear in said.ears for name, told in ear.differ if any(each in said.padded for each in told)}
    return named.pop() if len(named) == 1 else ""


class _Said:
    """The words of a text, and in which languages they may be meant."""

    __slots__ = ("ears", "padded", "spoken", "text")

    def __init__(self, spoken: list[str], ears: list[_Ear]) -> None:
        self.spoken, self.ears = spoken, ears
        self.text = " ".join(spoken)
        self.padded = f" {self.text} "

    def has(self, part: str) -> bool:
        """Is one of its phrases said, and none of those that deny it?"""
        told = (ear.told[part] for ear in self.ears)
        return any(
            any(each in self.padded for each in yes) and not any(each in self.padded for each in no) for yes, no in told
        )

    def warned(self) -> Iterator[tuple[str, int, str, _Ear]]:
        """Kind, place and, inside a word of a script without spaces, what stands before it."""
        for ear in self.ears:
            if not ear.inside and ear.begins.keys().isdisjoint(self.spoken) and max(self.spoken, default="") < "\u0590":
                continue
            for at, word in enumerate(self.spoken):
                if unspaced(word):
                    yield from ((kind, at, word.partition(said)[0], ear) for said, kind in ear.inside if said in word)
                    continue
                for form in (word, *_without_article(word)) if "\u0590" < word < "\u0700" else (word,):
                    for kind, rest in ear.begins.get(form, ()):
                        if self.spoken[at + 1 : at + 1 + len(rest)] == rest:
                            yield kind, at, "", ear


def _denied(spoken: list[str], at: int, before: str, ear: _Ear) -> bool:
    if before:
        return before.endswith(ear.denied_inside)
    return any(" ".join(spoken[max(0, at - size) : at]) in ear.denied for size in (1, 2, 3))


def _without_article(word: str) -> list[str]:
    """Arabic and Hebrew write "and", "with", "the" onto the word."""
    bare = word[1:] if word[0] in "وفبكلהבלמו" else word
    return [bare, bare.removeprefix("ال").removeprefix("ה"), bare.removeprefix("ل")]


def _wanted(spoken: list[str], languages: tuple[str, ...]) -> str:
    """The language that is asked for, unless it is named only to say that it is not understood."""
    if len(spoken) == 2 and spoken[0] in ("language", "lang"):
        codes = [code for code in languages if spoken[1] in (code.casefold(), code.casefold().partition("-")[0])]
        if codes:
            return codes[0]
    text = f" {' '.join(spoken)} "
    named: set[str] = set()
    end = 0
    for found in _NAME_SAID.finditer(text):
        if not _not_spoken(text[end : found.start()].split()[-3:]):
            named |= _NAME_OF[found[0]] & set(languages)
        end = found.end()
    return named.pop() if len(named) == 1 else ""


def _not_spoken(before: list[str]) -> bool:
    """ "I don't speak English": whole words just before the name, or signs where words are not set apart."""
    said = f" {' '.join(before)} "
    return any(each in (said if each[0] == " " else said[-13:]) for each in _NOT_SPOKEN)


def _as_found(name: str) -> str:
    """ "На английском", "po angielsku": the end of a longer name changes."""
    if name >= "\u0590":
        return name
    return f" {name[:-2]}" if len(name.split(" ")[-1]) > _STEM else f" {name} "


@lru_cache(maxsize=32768)
def _row(unit: str) -> bytes:
    """What a unit adds to every class; people use the same words again and again."""
    row: np.ndarray[Any, np.dtype[np.float32]] = _WEIGHTS[buckets(unit)].sum(0, dtype=np.float32) * _SCALE
    return row.tobytes()


class _Ear:
    """What to listen for in one language, ready to be compared."""

    __slots__ = ("begins", "denied", "denied_inside", "differ", "harmless", "inside", "told")

    def __init__(self, told: dict[str, Any]) -> None:
        alarms = told["alarms"]
        warnings = [(plain(phrase), kind) for kind in ("unsafe", "counterfeit") for phrase in alarms[kind]]
        self.inside = [(phrase, kind) for phrase, kind in warnings if unspaced(phrase)]
        self.begins: dict[str, list[tuple[str, list[str]]]] = {}
        for phrase, kind in warnings:
            first, *rest = words(phrase)
            self.begins.setdefault(first, []).append((kind, rest))
        self.harmless = _phrases(alarms["harmless"])
        self.denied = frozenset(key(plain(phrase)) for phrase in alarms["not"])
        self.denied_inside = tuple(plain(phrase) for phrase in alarms["not"] if unspaced(phrase))
        self.told = {
            name: (_phrases(told[name]["said"]), _phrases(told[name]["not"])) for name in ("arrival", "trouble")
        }
        self.differ = [(name, _phrases(told["differs"][name])) for name in ("colour", "size")]


def _phrases(told: Iterable[str]) -> tuple[str, ...]:
    """Whole words between spaces; where there are none, anywhere."""
    return tuple(plain(each) if unspaced(each) else f" {key(plain(each))} " for each in told)


def _table(part: str) -> dict[str, dict[str, str]]:
    """By exact phrase: what it means in each language that has it."""
    found: dict[str, dict[str, str]] = {}
    for code, told in TOLD.items():
        for meant, phrases in told[part].items():
            for phrase in phrases:
                found.setdefault(key(plain(phrase)), {})[code] = meant
    return found


def _said_before(name: str) -> list[str]:
    return [phrase for told in TOLD.values() for phrase in told["numbers"][name]]


with np.load(HERE / "hear.npz") as _stored:
    _WEIGHTS, _SCALE = _stored["weights"], _stored["scale"]
    _BIAS = _stored["bias"].tolist()
    _INTENTS = tuple(map(Intent, _stored["intents"].tolist()))
    # What each is called in all the others.
    _CALLED: dict[str, list[str]] = {}
    for _named in _stored["names"].tolist():
        _CALLED.setdefault(_named.partition(" ")[0], []).append(_named.partition(" ")[2])
    _LANGUAGE_AT = {code: at for at, code in enumerate(_stored["languages"].tolist(), len(_INTENTS))}
_WIDTH = _WEIGHTS.shape[1]
_SCRIPTS = {code: tuple(told["scripts"]) for code, told in TOLD.items()}
_NAMED = {
    code: tuple(dict.fromkeys(key(plain(name)) for name in (*told["names"], *_CALLED.get(code, ()))))
    for code, told in TOLD.items()
}
_NAMES = frozenset(name for named in _NAMED.values() for name in named)
_NAME_OF: dict[str, set[str]] = {}
for _code, _names in _NAMED.items():
    for _name in _names:
        _NAME_OF.setdefault(_as_found(_name).rstrip(), set()).add(_code)
# The space behind a name may be the one before the next.
_NAME_SAID = re.compile(
    "|".join(re.sub(r"\\ $", "(?= )", re.escape(each)) for each in sorted(set(map(_as_found, _NAMES)), key=len)[::-1])
)
_WORDS, _CHOICES, _PHOTOS = map(_table, ("words", "choices", "photos"))
_NOT_SPOKEN = _phrases(phrase for told in TOLD.values() for phrase in told["alarms"]["not_spoken"])
_EARS = {code: _Ear(told) for code, told in TOLD.items()}
_NO_NUMBERS = Numbers()
_FINDER = Finder(_said_before("order"), _said_before("parcel"), _said_before("between"), sums.SURE_MONEY)
