"""A dossier as plain data for its template: each cell in words, with the direction, language and fonts that it needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Protocol

from locales import direction
from locales.figures import number, shown
from models.facts.dossiers import Cell, Code, Dossier, Entry, Message, Missing, Photo, Row, Section, Terms, Words
from models.facts.money import Money
from models.facts.phrases import Day

Leaf = dict[str, Any]

# What could turn our page around, what nobody sees, and halves of characters; a tabulator and line ends are kept.
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc\ud800-\udfff]")
_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
# No script that is written like this has a place to break in so long a row; East Asian ones break anywhere.
_LONG = re.compile(r"[^\s\u0e00-\u0eff\u1780-\u17ff\u2e80-\uffff]{25,}")
_PIECE = 8
_BREAK = "\u200b"
# In a right-to-left line the parts of "114-3941689-8772232" would stand the other way around; so would a sum's currency.
_PART = r"[^\s()\[\]{}<>\"'\u0080-\U0010ffff]"
_TURNABLE = re.compile(rf"[+#]?[A-Za-z0-9]{_PART}*(?: {_PART}*[A-Za-z0-9]{_PART}*)*(?<![.,;:!?\\])[£¥€₩]?")
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_KANA, _HANGUL = re.compile(r"[\u3040-\u30ff]"), re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff]")


class Fonts(Protocol):
    """Which families print a text and which characters none has; whose Chinese characters are which."""

    def families(self, text: str) -> tuple[tuple[str, ...], str]: ...

    def cjk(self) -> dict[str, str]: ...


def page(
    dossier: Dossier, language: str, prints: Mapping[str, str], fonts: Fonts, unshaped: str = ""
) -> tuple[Leaf, str]:
    """The data, and the characters that have no shape here: each stands as its number and name in square brackets.

    `prints` says under which name a photo's file is printed. `unshaped` are characters known not to work together.
    """
    leaf = _Leaves(language, prints).dossier(dossier)
    text = "".join(_texts(leaf))
    families, lacking = fonts.families(text)
    without = {*lacking, *(each for each in unshaped if not each.isascii())}
    lacking = "".join(sorted(each for each in without if not each.isspace()))
    leaf = _replaced(leaf, {ord(each): _named(each) for each in without})
    if not lacking:
        leaf["words"]["unprintable"] = ""
    leaf["fonts"] = {"": list(families)} | {
        lang: [name, *(each for each in families if each != name)] if lang == "ko" else _first(families, name)
        for lang, name in fonts.cjk().items()
    }
    return leaf, lacking


class _Leaves:
    def __init__(self, language: str, prints: Mapping[str, str]) -> None:
        self._language = language
        self._prints = prints

    def dossier(self, it: Dossier) -> Leaf:
        return {
            "lang": self._language.partition("-")[0],
            "dir": it.direction,
            "title": clean(it.title),
            "for_whom": self.words(it.for_whom),
            "cause": clean(it.cause),
            "order": self.cell(it.order_ref),
            "head": self.cell(it.head),
            "made": self.cell(it.made_at),
            "checked": self.date(it.checked) if it.checked else "",
            "version": clean(it.version),
            "guess": clean(it.guess),
            "words": {name: clean(getattr(it.chrome, name)) for name in it.chrome.__struct_fields__},
            "summary": self.rows(it.summary),
            "missing": [self.missing(each) for each in it.missing],
            "sections": [self.section(each) for each in it.sections],
            "files": [
                {
                    "name": self.cell(Code(text=each.name)),
                    "sha256": self.cell(each.sha256),
                    "size": number(each.size, self._language),
                }
                for each in it.files
            ],
            "basis": self.cells(it.basis),
        }

    def date(self, day: date) -> str:
        return str(shown(Day(at=datetime.combine(day, time(), UTC), zone="UTC"), self._language))

    def section(self, it: Section) -> Leaf:
        return {
            "title": self.words(it.title),
            "lead": self.words(it.lead),
            "empty": clean(it.empty),
            "rows": self.rows(it.rows),
            "entries": [self.entry(each) for each in it.entries],
            "messages": [self.message(each) for each in it.messages],
            "offers": [self.terms(each) for each in it.offers],
            "photos": [self.photo(each) for each in it.photos],
        }

    def missing(self, it: Missing) -> Leaf:
        return {
            "what": self.words(it.what),
            "who": clean(it.who),
            "until": self.cell(it.until) if it.until else None,
            "needed": it.needed,
            "note": self.words(it.note),
        }

    def rows(self, rows: Iterable[Row]) -> list[Leaf]:
        return [
            {"label": clean(each.label), "values": self.cells(each.values), "proof": self.cells(each.proof)}
            for each in rows
        ]

    def entry(self, it: Entry) -> Leaf:
        return {
            "at": self.cell(it.at),
            "who": clean(it.who),
            "what": self.cells(it.what),
            "proof": self.cells(it.proof),
            "counted": it.counted,
            "line": it.line,
        }

    def message(self, it: Message) -> Leaf:
        return {
            "n": it.n,
            "at": self.cell(it.at),
            "side": it.side.value,
            "who": clean(it.who),
            "original": self.cell(it.original),
            "reader": self.cell(it.reader) if it.reader else None,
            "state": self.cells(it.state),
        }

    def terms(self, it: Terms) -> Leaf:
        return {
            "title": clean(it.title),
            "terms": [{"text": self.cell(each.text), "chosen": each.chosen} for each in it.terms],
            "rows": self.rows(it.rows),
            "seal": self.cell(it.seal),
        }

    def photo(self, it: Photo) -> Leaf:
        return {
            "n": it.number,
            "print": self._prints.get(it.file, ""),
            "file": self.cell(Code(text=it.file)),
            "caption": self.words(it.caption),
            "shot": clean(it.shot),
            "at": self.cell(it.received_at),
            "sha256": self.cell(it.sha256),
            "checks": self.rows(it.checks),
            "note": self.words(it.note),
        }

    def cells(self, cells: Iterable[Cell]) -> list[Leaf]:
        return [self.cell(each) for each in cells]

    def words(self, text: str) -> Leaf:
        """Words of a platform or a seller: perhaps not in the reader's language."""
        return self.cell(Words(text=text))

    def cell(self, it: Cell) -> Leaf:
        match it:
            case Code():
                return {"kind": "code", "text": soft(clean(it.text).replace("\n", " ")), "lang": "en", "dir": "ltr"}
            case Words():
                text = isolated(clean(it.text))
                lang = _language(text, it.language or self._language)
                return {
                    "kind": "quote" if it.quoted else "words",
                    "text": soft(text),
                    "lang": lang,
                    "dir": _way(text, lang),
                }
            case _:
                text = clean(str(shown(it, self._language)))
                text = _sum(text) if isinstance(it, Money) else isolated(text)
                return {"kind": "fact", "text": text, "lang": self._language.partition("-")[0], "dir": _way(text, "")}


def clean(text: str) -> str:
    """As it was said, without what nobody can see."""
    return _HIDDEN.sub("", _ENDS.sub("\n", text)).replace("\t", "    ").strip("\n")


def isolated(text: str) -> str:
    """Numbers, codes and addresses inside of right-to-left words are kept the way they are read."""
    return _TURNABLE.sub(_kept, text) if _RTL.search(text) else text


def _sum(text: str) -> str:
    """Number and currency change places in a right-to-left line, but neither of them is turned around itself."""
    if "\u200f" not in text:
        return text
    parts = text.replace("\u200f", "").split("\u00a0")
    return "\u200f" + "\u00a0".join(each if _RTL.search(each) else f"\u2066{each}\u2069" for each in parts)


def _kept(found: re.Match[str]) -> str:
    return f"\u2066{found[0]}\u2069" if re.search(r"\d|[$£¥€₩]$", found[0]) else found[0]


def soft(text: str) -> str:
    """With places to break where a row of characters has none."""
    return _LONG.sub(lambda found: _broken(found[0]), text)


def _broken(word: str) -> str:
    made: list[str] = []
    for at, each in enumerate(word):
        joins = unicodedata.category(each)[0] == "M" or each in "\u200c\u200d"
        if at and at % _PIECE == 0 and not joins:
            made.append(_BREAK)
        made.append(each)
    return "".join(made)


def _language(text: str, likely: str) -> str:
    """Whose letters these are, for the shapes of Chinese characters; else the one that it is likely to be."""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    if likely.startswith("zh-Hant"):
        return "tw"
    return "zh" if _HAN.search(text) else likely.partition("-")[0]


def _way(text: str, language: str) -> str:
    """The first letter says it, as it does in every message; a text without any has its language's."""
    for each in text:
        match unicodedata.bidirectional(each):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
    return direction(language) if language else "ltr"


def _first(families: tuple[str, ...], name: str) -> list[str]:
    """Latin letters stay with the first family, Chinese ones are `name`'s."""
    return [families[0], name, *(each for each in families[1:] if each != name)]


def _named(character: str) -> str:
    """What only changes the character before it, as the tone of a skin does, has no name of its own; a space stays one."""
    if character.isspace():
        return "\u00a0"
    if unicodedata.category(character) in ("Sk", "Cf", "Mn", "Me"):
        return ""
    return f"\u2066[U+{ord(character):04X} {unicodedata.name(character, '').lower()}".rstrip() + "]\u2069"


def _texts(leaf: object) -> Iterable[str]:
    match leaf:
        case str():
            yield leaf
        case dict():
            for each in leaf.values():
                yield from _texts(each)
        case list():
            for each in leaf:
                yield from _texts(each)


def _replaced(leaf: Any, stands: dict[int, str]) -> Any:
    match leaf:
        case str():
            return leaf.translate(stands)
        case dict():
            return {name: _replaced(each, stands) for name, each in leaf.items()}
        case list():
            return [_replaced(each, stands) for each in leaf]
        case _:
            return leaf
