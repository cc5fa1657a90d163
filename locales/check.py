"""Is every phrase said in every language, with the same facts and the right plurals?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import chain

from fluent.syntax import FluentParser, ast, visitor

from locales import ENGLISH, LANGUAGES, cldr
from locales.words import Args, Unsayable, Words, compiled, source
from models.facts.money import Money
from models.facts.phrases import Arg, Day, Days, Moment, Phrase

# Around the borders of the plural forms of English, Chinese, Spanish, Arabic and the Slavic languages.
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)
_AT = datetime(2026, 3, 3, 13, 5, tzinfo=UTC)


def check(languages: Sequence[str] = LANGUAGES) -> list[str]:
    """Everything that is missing, extra, broken or different, one line each. Empty when all is well."""
    english = source(ENGLISH)
    return list(chain.from_iterable(faults(language, source(language), english) for language in languages))


def faults(language: str, ftl: str, english: str) -> Iterator[str]:
    """What is wrong with these words of a language, held against the English ones."""
    if not ftl:
        yield f"{language}: say.ftl is missing"
        return
    body = FluentParser().parse(ftl).body
    needs = {name: variables(message) for name, message in messages(FluentParser().parse(english).body).items()}
    yield from _broken_file(language, body)
    ours = messages(body)
    known = {phrase.value for phrase in Phrase}
    yield from (f"{language}: {name} is missing" for name in sorted(known - ours.keys()))
    yield from (f"{language}: {name} is no phrase" for name in sorted(ours.keys() - known))
    words = compiled(language, ftl)
    for name in sorted(known & ours.keys()):
        yield from _broken_words(words, ours[name], needs.get(name, frozenset()))


def messages(body: Sequence[ast.EntryType]) -> dict[str, ast.Message]:
    return {each.id.name: each for each in body if isinstance(each, ast.Message)}


def variables(message: ast.Message) -> frozenset[str]:
    """The names of the facts that its words use."""
    finder = _Finder()
    finder.visit(message)
    return frozenset(finder.names)


def samples(names: frozenset[str]) -> Iterator[Args]:
    """Facts to try the words with: every count, days with and without a time."""
    for count in COUNTS if "count" in names else COUNTS[:1]:
        for at in (Day(at=_AT), Moment(at=_AT, zone="Asia/Kolkata")):
            yield tuple((name, _sample(name, at, count)) for name in sorted(names))


def _sample(name: str, at: Day | Moment, count: int) -> Arg:
    match name:
        case "count":
            return count
        case "amount":
            return Money(minor=123450, currency="EUR")
        case "at" | "by" | "until":
            return at
        case "days":
            return Days(first=_AT, last=_AT + timedelta(days=4))
        case _:
            return f"{name}-1"


def _broken_file(language: str, body: Sequence[ast.EntryType]) -> Iterator[str]:
    for each in body:
        if isinstance(each, ast.Junk):
            yield f"{language}: cannot be read: {(each.content or '').strip().splitlines()[0]}"
    twice = Counter(each.id.name for each in body if isinstance(each, ast.Message))
    yield from (f"{language}: {name} is there {times} times" for name, times in twice.items() if times > 1)


def _broken_words(words: Words, message: ast.Message, needed: frozenset[str]) -> Iterator[str]:
    used, language = variables(message), words.language
    if used != needed:
        yield f"{language}: {message.id.name} uses {_listed(used)} where English uses {_listed(needed)}"
        return
    for args in samples(used):
        try:
            words.say(Phrase(message.id.name), args)
        except Unsayable as error:
            yield str(error)
            return
    if "count" in used:
        yield from _missing_plurals(language, message)


def _missing_plurals(language: str, message: ast.Message) -> Iterator[str]:
    finder = _Finder()
    finder.visit(message)
    wanted = {(cldr(language).plural_form(count), str(count)) for count in COUNTS}
    for form in sorted({form for form, exact in wanted if form != "other" and not finder.keys & {form, exact}}):
        yield f"{language}: {message.id.name} has no words for the plural form {form!r}"


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


class _Finder(visitor.Visitor):
    """Collects the variables and the plural keys of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.keys: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:
        self.keys.add(node.key.name if isinstance(node.key, ast.Identifier) else node.key.value)
        self.generic_visit(node)
