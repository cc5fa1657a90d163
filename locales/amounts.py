"""How much does a buyer want back? Only what is surely meant is taken; the words stand in `amounts.toml` and each `hear.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from locales import sums
from locales.features import folded
from locales.spelled import alternatives
from locales.sums import MONEY_SAID, SAID, SHARES, SPELLED, Said, numbers_hinted
from locales.told import TOLD
from models.facts.conversations import Amount
from models.facts.fact import change

# So many words (or so much of a script without spaces) around an amount still belong to it.
_NEAR = 5
_SHORT = 7
_FEW = 3
# Below it a bare number is as likely a number of pieces.
_PIECES = 5
_WHOLE = 100
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
    text: str,
    besides: Iterable[str],
    spoken: Iterable[str],
    languages: Iterable[str] = SPELLED,
    asked: bool = False,
) -> Amount | None:
    """What of the price is wanted back: a share, or a number beside words that ask for money.

    None when nothing is said, or when it is not sure what is meant.

    `besides` are numbers that are known to be something else (orders), `spoken` the words of the text, `languages` those in
    which its numbers may be written out: "on" is ten in Turkish only. `asked`: the text as a whole is known to ask
    for money, to take an offer or to refuse one.
    """
    spoken = list(spoken)
    begun = {word[:_STEM] for word in spoken}
    tongues = [each for each in dict.fromkeys(languages) if each in SPELLED]
    if max(text, default="") >= "\u0370" and _LATIN.search(text):
        # "退一半 or I call my bank": one line, two scripts.
        tongues += [each for each, signs in _WRITTEN.items() if each not in tongues and signs.search(text)]
    numbered = _NUMBERED.search(text) is not None
    said_or_begun = begun.union(spoken)
    shares = [SHARES[each] for each in tongues if SHARES[each].hinted(said_or_begun, text)]
    if not shares and numbered and _FRACTION.search(text):
        shares = [SHARES["en"]]
    money = not _MONEY_STEMS.isdisjoint(begun) or _SIGN.search(text) is not None
    speaks = money or asked or not _STEMS_OF_ALL.isdisjoint(begun) or max(text, default="") >= "\u0590"
    hinted = numbers_hinted(spoken) if speaks else frozenset()
    written = [
        each
        for each in tongues
        if each in hinted or SPELLED[each].may_stand_in(text) or (numbered and SPELLED[each].implied)
    ]
    perhaps = [each for each in hinted if each not in tongues] if money else []
    if not shares and not (speaks and (numbered or written or perhaps)):
        return None
    if len(spoken) <= _FEW:
        # "Dame 10" is too short to tell a language.
        tongues += [each for each in TOLD if each not in tongues and not _STEMS[each].isdisjoint(begun)]
    read = sums.read(text)
    for each in written:
        read = SPELLED[each].in_digits(read)
    for each in perhaps:
        read = SPELLED[each].in_digits(read, surely=False)
    read = sums.with_cents(read)
    parts = next(filter(None, ([*each.found_in(read)] for each in shares)), [])
    if not parts and _DIGIT.search(read) is None:
        return None
    said = sorted(sums.found_in(read, besides, parts), key=lambda each: each.start)
    found = _one({*_wished(_Near(tongues), read, said, asked)})
    return _named(found, said) if found is not None else None


def _one(found: set[Amount]) -> Amount | None:
    """The only one, said with its currency once and without it again."""
    sums_ = {(each.value, each.percent) for each in found}
    named = [each for each in found if each.currency] or [*found]
    return named[0] if len(sums_) == len(named) == 1 else None


def _named(amount: Amount, said: list[Said]) -> Amount:
    """ "I paid 48 euros, give me 15": fifteen what was said, if only one currency was. "15 %? Make it 40": of a hundred."""
    if amount.currency or not amount.value:
        return amount
    others = [each.amount for each in said if each.amount != amount]
    if others and all(each.percent is not None for each in others) and 0 < Decimal(amount.value) <= _WHOLE:
        return Amount(percent=round(Decimal(amount.value)))
    currencies = {each.currency for each in others} - {""}
    return change(amount, currency=currencies.pop()) if len(currencies) == 1 else amount


def _wished(near: _Near, read: str, said: list[Said], asked: bool) -> Iterable[Amount]:
    """What is asked for; what is clear even without a currency goes before what could be meant."""
    around = list(_clauses(near, read, said))
    clear = [each for each in around if _clear(near, each)]
    if clear:
        return (each.amount for each in clear)
    others = [each for each in around if not near.refused(each)]
    only = _one({each.amount for each in others}) is not None
    sole = sum(not each.bare and _ends(near, each) for each in others) == 1
    # An offer that is refused leaves the other sum as the wish.
    asked = asked or (len(others) == 1 and any(near.turned_down(each) for each in around))
    return (each.amount for each in others if _may_be_meant(near, read, each, only or (sole and not each.bare), asked))


def _clauses(near: _Near, read: str, said: list[Said]) -> Iterable[_Around]:
    """Each amount within its clause; two that are joined ("5 or 10") are neither, nor one that is wondered at ("5? no")."""
    between = [read[a.end : b.start] for a, b in pairwise(said)]
    joined = [_JOINS.fullmatch(each) is not None for each in between]
    for at, each in enumerate(said):
        if any(joined[max(0, at - 1) : at + 1]):
            continue
        before = between[at - 1] if at else read[: each.start]
        after = between[at] if at < len(between) else read[each.end :]
        lead = _CLAUSE.split(before)[-1][-_LOOKED_BACK:]
        if _WONDERED_AT.match(after) and len(_UNIT.findall(lead)) <= 1 and near.lead(lead) not in _ASKED:
            continue
        yield _Around(each.amount, lead, _CLAUSE.split(after)[0])


def _clear(near: _Near, each: _Around) -> bool:
    """ "Give me 10", "10 back": clear in itself. A small bare number is as likely a number of pieces."""
    lead = near.lead(each.before)
    if not _ends(near, each) or lead in ("paid", "offered") or near.match("other", each.after):
        return False
    if near.match("back", each.after) and (not each.bare or _all_said(near, each)):
        return True
    return lead == "give" and not (each.bare and Decimal(each.amount.value) < _PIECES)


def _all_said(near: _Near, each: _Around) -> bool:
    """ "10 back", "I want 10 back": nothing stands before it that it could be a number of."""
    if len(_UNIT.findall(_OR.split(each.after)[0])) > _NEAR:
        return False
    return not each.before.strip() or near.lead(each.before) in _ASKED


def _may_be_meant(near: _Near, read: str, each: _Around, alone: bool, asked: bool) -> bool:
    """Is money asked for near by, or is nothing else said at all?"""
    lead = near.lead(each.before)
    wanted = asked and lead in _ASKED and not each.bare
    if (each.bare or each.amount.percent is not None) and not wanted and not _ends(near, each):
        return False
    if near.match("other", each.after) or lead == "paid":
        return False
    if lead in _ASKED:
        few = len(_UNIT.findall(each.before + each.after)) <= _SHORT
        return not each.bare or (alone and few and Decimal(each.amount.value) >= _PIECES)
    if each.bare:
        itself = asked and not each.after.strip(" .")
        said = _BUT.fullmatch(each.before) is not None and (itself or near.match("how_about", each.after, whole=True))
        return said and alone and Decimal(each.amount.value) >= _PIECES
    short = asked or len(_UNIT.findall(read)) <= _SHORT
    return (alone and short and _ends(near, each)) or near.search("back", _near(each))


def _near(each: _Around) -> str:
    before, after = list(_UNIT.finditer(each.before))[-_NEAR:], list(_UNIT.finditer(each.after))[:_NEAR]
    head = each.before[before[0].start() :] if before else ""
    return f"{head};{each.after[: after[-1].end()] if after else ''}"


def _ends(near: _Near, each: _Around) -> bool:
    """Is it all that was said, or does something follow that can follow an amount? "10 days" is none."""
    return not each.after.strip(" \"'”“’)(~") or near.match("after", each.after)


class _Words:
    """The words around an amount, in one language; with those that have no language of their own."""

    def __init__(self, code: str) -> None:
        def some(*parts: str) -> str:
            chosen = (
                phrases for part in parts for other, phrases in SAID[part].items() if other == code or other not in TOLD
            )
            return alternatives(phrase for phrases in chosen for phrase in phrases) or "(?!)"

        between = rf"(?:\s|[:=\"'(~]|{some('between')})*+"
        self.leads = [
            (name, re.compile(rf"(?P<phrase>{some(name)}){between}$")) for name in ("offered", "paid", "give", "ask")
        ]
        self.how_about = re.compile(rf"\s*(?:{some('how_about')})\s*")
        self.back = re.compile(rf"\s*(?:{some('back')})")
        self.after = re.compile(rf"[\s\"')]*(?:{some('after', 'back', 'how_about')})")
        self.other = re.compile(rf"[\s-]*(?:{some('other')})")


_words = lru_cache(maxsize=None)(_Words)


class _Near:
    """The words around an amount, in the languages that a text may be in."""

    def __init__(self, tongues: Iterable[str]) -> None:
        self._words = [_words(each) for each in tongues]

    def match(self, part: str, text: str, whole: bool = False) -> bool:
        """Does one of these phrases stand at the beginning? `whole`: and nothing else?"""
        patterns = (getattr(each, part) for each in self._words)
        return any((each.fullmatch(text) if whole else each.match(text)) is not None for each in patterns)

    def search(self, part: str, text: str) -> bool:
        return any(getattr(each, part).search(text) is not None for each in self._words)

    def lead(self, before: str) -> str:
        """What stands right before an amount: the nearest, and of two the longer, "why not 20" before "not 20"."""
        found = (
            (-match.end("phrase"), match.start(), name)
            for each in self._words
            for name, pattern in each.leads
            if (match := pattern.search(before)) is not None
        )
        return min(found, key=lambda each: each[:2], default=(0, 0, ""))[2]

    def refused(self, each: _Around) -> bool:
        """Said to be another sum than the one that is wanted: the offer, the price, "10 is too little"."""
        return self.turned_down(each) or (not each.bare and self.lead(each.before) == "paid")

    def turned_down(self, each: _Around) -> bool:
        return self.lead(each.before) == "offered" or self.match("other", each.after)


def _stems(code: str) -> frozenset[str]:
    """How the words begin that make money of a number."""
    phrases = (phrase for part in ("back", "give", "ask", "how_about", "percent") for phrase in SAID[part][code])
    return frozenset(max(re.findall(r"\w+", folded(each)) or [""], key=len)[:_STEM] for each in phrases)


_ASKED = ("give", "ask")
_STEM = 4
_DIGIT = re.compile("[0-9½⅓¼¾⅔]")
_LATIN = re.compile("[A-Za-z]{2}")
_SCRIPTS = {
    "Arab": "\u0620-\u06d3",
    "Cyrl": "\u0400-\u052f",
    "Deva": "\u0904-\u0939",
    "Hang": "\uac00-\ud7af",
    "Hani": "\u4e00-\u9fff",
    "Hebr": "\u05d0-\u05ea",
    "Kana": "\u3041-\u30ff",
    "Thai": "\u0e01-\u0e4d",
}
_WRITTEN = {
    code: re.compile(f"[{''.join(_SCRIPTS[each] for each in told['scripts'] if each in _SCRIPTS)}]")
    for code, told in TOLD.items()
    if not _SCRIPTS.keys().isdisjoint(told["scripts"])
}
_NUMBERED = re.compile(r"[\d½⅓¼¾⅔]")
_FRACTION = re.compile("[/\u2044½⅓¼¾⅔]|50[ -]50")
_SIGN = re.compile("[%٪$£€₽₴₺₪₹₩¥₫฿/½⅓¼¾⅔]|[0-9](?:k|rb|rs|rm|kr)")
_UNIT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,3}|[\u0e00-\u0eff]{1,5}|(?:[^\W\d_]|[\u0900-\u0963])+|\d+")
_CLAUSE = re.compile(r"[;!?\n]|[.,:](?!\d)|\bbut\b|\bpero\b|\baber\b|\bmais\b|但是?|لكن")
_WONDERED_AT = re.compile(r"\s*[?？؟!]+\s*\w")

_STEMS = {code: _stems(code) for code in TOLD}
_STEMS_OF_ALL = frozenset[str]().union(*_STEMS.values())
_COINED = (word for each in SPELLED.values() for word in (*each.coined, *each.implied))
_MONEY_STEMS = frozenset(folded(each)[:_STEM] for each in (*MONEY_SAID, *_COINED) if folded(each)[:1].isalpha())
_JOINED = alternatives(phrase for phrases in SAID["joins"].values() for phrase in phrases)
_JOINS = re.compile(rf"\s*(?:{_JOINED})\s*")
_BUT = re.compile(rf"\s*(?:{alternatives(SAID['but']['all'])})?\s*")
_OR = re.compile(rf"\s(?:{_JOINED})\s|{alternatives(SAID['otherwise']['all'])}")
