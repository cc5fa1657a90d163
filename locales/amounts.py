"""How much does a buyer want back? Only what is surely meant is taken; its words are in `amounts.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from locales import sums
from locales.features import folded
from locales.numbers import in_ascii
from locales.spelled import alternatives
from locales.sums import MONEY_SAID, SAID, SHARES_SAID, SPELLED, Said
from locales.told import TOLD
from models.facts.conversations import Amount
from models.facts.fact import change

# So many words (or so much of a script without spaces) around an amount still belong to it.
_NEAR = 5
_SHORT = 7
_FEW = 3
# Below it a bare number is as likely a number of pieces.
_PIECES = 5
# Between a lead-in and its amount.
_LOOKED_BACK = 48


@dataclass(frozen=True, slots=True)
class _Around:
    """What of its clause stands before and after it."""

    amount: Amount
    before: str
    after: str

    @property
    def bare(self) -> bool:
        return not self.amount.currency and self.amount.percent is None


def amount(
    text: str, besides: Iterable[str], spoken: Iterable[str], languages: Iterable[str] = SPELLED
) -> Amount | None:
    """What of the price is wanted back: a share, or a number beside words that ask for money.

    None when nothing is said, or when it is not sure what is meant.

    `besides` are numbers that are known to be something else (orders), `spoken` the words of the text, `languages` those in
    which its numbers may be written out: "on" is ten in Turkish only.
    """
    ascii_ = text.isascii()
    spoken = list(spoken)
    tongues = [each for each in dict.fromkeys(languages) if each in SPELLED]
    # "Dame 10" is too short to tell a language.
    around = tuple(tongues) if len(spoken) > _FEW else tuple(TOLD)
    written = [each for each in tongues if not ascii_ or not _HINTS[each].isdisjoint(spoken)]
    perhaps = [each for each in SPELLED if each not in tongues and not _HINTS[each].isdisjoint(spoken)]
    inwords = (
        bool(perhaps) or not _SHARED.isdisjoint(spoken) or any(not _HINTS[each].isdisjoint(spoken) for each in written)
    )
    if not ascii_ and not inwords:
        joined = " ".join(spoken)
        inwords = any(SPELLED[each].inside for each in written) or _HINTS_INSIDE.search(joined) is not None
    if not inwords and not _asks(text, spoken, ascii_):
        return None
    read = sums.read(text)
    for each in written:
        read = SPELLED[each].in_digits(read)
    for each in perhaps:
        read = SPELLED[each].in_digits(read, surely=False)
    said = sorted(sums.found_in(read, besides, inwords), key=lambda each: each.start)
    found = tuple(_wished(_patterns(around), read, said))
    return _named(found[0], said) if len(set(found)) == 1 else None


def _named(amount: Amount, said: list[Said]) -> Amount:
    """ "I paid 48 euros, give me 15": fifteen what was said, if only one currency was."""
    others = {each.amount.currency for each in said} - {""}
    return (
        change(amount, currency=others.pop()) if amount.value and not amount.currency and len(others) == 1 else amount
    )


def _asks(text: str, said: Iterable[str], ascii_: bool) -> bool:
    """Cheap, as every message passes here: has it a digit, and anything that makes money of one?"""
    if not _DIGIT.search(text if ascii_ else in_ascii(text)):
        return False
    return not ascii_ or _SIGN.search(text) is not None or any(word[:4] in _STEMS for word in said)


def _wished(near: _Patterns, read: str, said: list[Said]) -> Iterable[Amount]:
    """What is asked for; what is clear even without a currency goes before what could be meant."""
    around = list(_clauses(near, read, said))
    clear = [each for each in around if _clear(near, each)]
    if clear:
        return (each.amount for each in clear)
    others = [each for each in around if not near.offered.search(each.before)]
    only = len(others) == 1
    sole = sum(not each.bare and _ends(near, each) and not near.paid.search(each.before) for each in others) == 1
    return (each.amount for each in others if _may_be_meant(near, read, each, alone=only or (sole and not each.bare)))


def _clauses(near: _Patterns, read: str, said: list[Said]) -> Iterable[_Around]:
    """Each amount within its clause; two that are joined ("5 or 10") are neither, nor one that is wondered at ("5? no")."""
    between = [read[a.end : b.start] for a, b in pairwise(said)]
    joined = [near.joins.fullmatch(each) is not None for each in between]
    for at, each in enumerate(said):
        if any(joined[max(0, at - 1) : at + 1]):
            continue
        before = between[at - 1] if at else read[: each.start]
        after = between[at] if at < len(between) else read[each.end :]
        lead = _CLAUSE.split(before)[-1][-_LOOKED_BACK:]
        if (
            _WONDERED_AT.match(after)
            and len(_UNIT.findall(lead)) <= 1
            and not near.ask.search(lead)
            and not near.give.search(lead)
        ):
            continue
        yield _Around(each.amount, lead, _CLAUSE.split(after)[0])


def _clear(near: _Patterns, each: _Around) -> bool:
    """ "Give me 10", "10 back": clear in itself. A small bare number is as likely a number of pieces."""
    if not _ends(near, each):
        return False
    if near.back.match(each.after) and (not each.bare or _all_said(near, each)):
        return True
    if each.bare and Decimal(each.amount.value) < _PIECES:
        return False
    given = near.give.search(each.before) is not None
    return given and not near.other.match(each.after) and not near.paid.search(each.before)


def _all_said(near: _Patterns, each: _Around) -> bool:
    """ "10 back", "I want 10 back": nothing stands before it that it could be a number of."""
    if len(_UNIT.findall(each.after)) > _NEAR:
        return False
    return not each.before.strip() or bool(near.ask.search(each.before) or near.give.search(each.before))


def _may_be_meant(near: _Patterns, read: str, each: _Around, alone: bool) -> bool:
    """Is money asked for near by, or is nothing else said at all?"""
    if (each.bare or each.amount.percent is not None) and not _ends(near, each):
        return False
    if near.other.match(each.after) or near.paid.search(each.before):
        return False
    if near.ask.search(each.before):
        few = len(_UNIT.findall(each.before + each.after)) <= _SHORT
        return not each.bare or (alone and few and Decimal(each.amount.value) >= _PIECES)
    if each.bare:
        said = not each.before.strip() and near.how_about.fullmatch(each.after) is not None
        return said and alone and Decimal(each.amount.value) >= _PIECES
    short = len(_UNIT.findall(read)) <= _SHORT
    return (alone and short and _ends(near, each)) or near.back_near.search(_near(each)) is not None


def _near(each: _Around) -> str:
    before, after = list(_UNIT.finditer(each.before))[-_NEAR:], list(_UNIT.finditer(each.after))[:_NEAR]
    head = each.before[before[0].start() :] if before else ""
    return f"{head};{each.after[: after[-1].end()] if after else ''}"


def _ends(near: _Patterns, each: _Around) -> bool:
    """Is it all that was said, or does something follow that can follow an amount? "10 days" is none."""
    return not each.after.strip(" \"'”“’)(~") or near.after.match(each.after) is not None


class _Patterns:
    """The words around an amount, in the languages that a text may be in and in those that have no file of their own."""

    def __init__(self, tongues: tuple[str, ...]) -> None:
        def some(*parts: str) -> str:
            said = (
                phrase for part in parts for code, phrases in SAID[part].items() if _heard(code) for phrase in phrases
            )
            return alternatives(said) or "(?!)"

        def _heard(code: str) -> bool:
            return code in tongues or code not in TOLD

        between = rf"(?:\s|[:=\"'(~]|{some('between')})*+"
        self.give = re.compile(rf"(?:{some('give')}){between}$")
        self.ask = re.compile(rf"(?:{some('ask')}){between}$")
        self.how_about = re.compile(rf"\s*(?:{some('how_about')})\s*")
        self.paid = re.compile(rf"(?:{some('paid')}){between}$")
        self.offered = re.compile(rf"(?:{some('offered')}){between}$")
        self.joins = re.compile(rf"\s*(?:{some('joins')})\s*")
        self.back_near = re.compile(some("back"))
        self.back = re.compile(rf"\s*(?:{some('back')})")
        self.after = re.compile(rf"[\s\"')]*(?:{some('after', 'back', 'how_about')})")
        self.other = re.compile(rf"[\s-]*(?:{some('other')})")


_patterns = lru_cache(maxsize=128)(_Patterns)


def _all(part: str) -> list[str]:
    return [phrase for phrases in SAID[part].values() for phrase in phrases]


def _stems() -> frozenset[str]:
    """How the words begin that make money of a number."""
    parts = (*_all("back"), *_all("give"), *_all("ask"), *_all("percent"), *MONEY_SAID)
    return frozenset(max(re.findall(r"\w+", folded(each)) or [""], key=len)[:4] for each in parts)


def _prefixes(word: str) -> tuple[str, ...]:
    """Arabic and Hebrew write small words onto the next one."""
    if not "\u0590" <= word < "\u0700":
        return ("",)
    return tuple(f"{small}{the}" for small in ("", *"وفبلكהבלמ") for the in ("", "ال"))


_DIGIT = re.compile("[0-9½⅓¼¾⅔]")
_SIGN = re.compile("[%$£/]|[0-9](?:k|rb|rs|rm|kr)")
_UNIT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]{1,3}|(?:[^\W\d_]|[\u0900-\u0963])+|\d+")
_CLAUSE = re.compile(r"[;!?\n]|[.,:](?!\d)|\bbut\b|\bpero\b|\baber\b|\bmais\b|但是?|لكن")
_WONDERED_AT = re.compile(r"\s*[?？؟!]+\s*\w")

# A text without any of these says no number in words, and no money.
_LONGEST = [max(folded(each).split(), key=len) for each in SHARES_SAID]
_SHARED = frozenset(f"{prefix}{each}" for each in _LONGEST for prefix in _prefixes(each))
_HINTS = {
    code: frozenset(f"{prefix}{each}" for each in spelled.hints for prefix in _prefixes(each))
    for code, spelled in SPELLED.items()
}
_HINTS_INSIDE = re.compile(
    "|".join(re.escape(each) for each in _LONGEST if each > "\u0900") + "|[十百千万全三四两折成割块元円원]"
)
_STEMS = _stems()
