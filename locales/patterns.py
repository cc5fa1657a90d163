"""A message's words as parts that are ready to be joined: what Fluent's own runtime works out anew for every message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from fluent.syntax import FluentParser, ast

from locales import cldr

FSI, PDI = "\u2068", "\u2069"

# What is shown, by name; the number behind it, for its plural, by the name with COUNT before it.
Values: TypeAlias = Mapping[str, str | int]
Said: TypeAlias = Callable[[Values], str]
COUNT = "#"


class Uncompiled(Exception):
    """Words use something of Fluent's that no message of ours needs: terms, functions, other messages."""


class Patterns(Mapping[str, Said]):
    """Every message of a file by its name; `isolated` as Fluent's `use_isolating`.

    One is worked out when it is first asked for: of the hundreds of a language a shop's buyers ever hear a few dozen.
    Saying one raises KeyError for a value that it lacks, and Uncompiled for words that cannot be said at all.
    """

    def __init__(self, entries: Mapping[str, str], language: str, isolated: bool) -> None:
        self._entries, self._maker = entries, _Maker(language, isolated)
        self._ready: dict[str, Said] = {}

    def __getitem__(self, name: str) -> Said:
        said = self._ready.get(name)
        if said is None:
            said = self._ready[name] = self._made(self._entries[name])
        return said

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def _made(self, entry: str) -> Said:
        message = FluentParser().parse_entry(entry)
        try:
            if isinstance(message, ast.Message) and message.value is not None:
                return self._maker.pattern(message.value)
        except Uncompiled as error:
            return _unsayable(str(error))
        return _unsayable(type(message).__name__)


def entries(ftl: str) -> dict[str, str]:
    """The messages of a file by their names, as they stand there."""
    return {found[1]: found[0] for found in _ENTRY.finditer(ftl)}


def _unsayable(why: str) -> Said:
    def refused(values: Values) -> str:
        raise Uncompiled(why)

    return refused


class _Maker:
    def __init__(self, language: str, isolated: bool) -> None:
        self._language = language
        self._around = (FSI, PDI) if isolated else ("", "")

    def pattern(self, pattern: ast.Pattern) -> Said:
        if len(pattern.elements) == 1 and isinstance(only := pattern.elements[0], ast.Placeable):
            return self._placed(only)
        return self._filled(pattern)

    def _filled(self, pattern: ast.Pattern) -> Said:
        """One template for the words; its gaps are filled by names where that is all, which is most messages."""
        template, gaps, names = "", [], []
        first, last = self._around
        for each in pattern.elements:
            if isinstance(each, ast.TextElement):
                template += each.value.replace("%", "%%")
                continue
            match each.expression:
                case ast.StringLiteral() as literal:
                    template += str(literal.parse()["value"]).replace("%", "%%")
                    continue
                case ast.VariableReference(id=ast.Identifier(name=name)):
                    names.append(name)
            gaps.append(self._placed(each))
            template += f"{first}%s{last}"
        if not gaps:
            whole = template % ()
            return lambda values: whole
        if len(names) == len(gaps) == 1:
            (only,) = names
            return lambda values: template % values[only]
        if len(names) == len(gaps):
            return lambda values: template % tuple([values[name] for name in names])
        return lambda values: template % tuple([gap(values) for gap in gaps])

    def _placed(self, placeable: ast.Placeable) -> Said:
        match placeable.expression:
            case ast.VariableReference(id=ast.Identifier(name=name)):
                return lambda values: str(values[name])
            case ast.StringLiteral() as literal:
                words = str(literal.parse()["value"])
                return lambda values: words
            case ast.SelectExpression(selector=ast.VariableReference(id=ast.Identifier(name=name)), variants=variants):
                return self._choice(name, variants)
        raise Uncompiled(type(placeable.expression).__name__)

    def _choice(self, name: str, variants: list[ast.Variant]) -> Said:
        form, counted = _form(self._language), COUNT + name
        exact = {int(v.key.value): self.pattern(v.value) for v in variants if isinstance(v.key, ast.NumberLiteral)}
        forms = {v.key.name: self.pattern(v.value) for v in variants if isinstance(v.key, ast.Identifier)}
        default = next(self.pattern(each.value) for each in variants if each.default)

        def choice(values: Values) -> str:
            count = values.get(counted)
            if isinstance(count, int):
                return (exact.get(count) or forms.get(form(count), default))(values)
            return forms.get(str(values[name]), default)(values)

        return choice


@lru_cache(maxsize=32)
def _form(language: str) -> Callable[[int], str]:
    """The plural form of a number."""
    return lru_cache(maxsize=1024)(cldr(language).plural_form)


# Up to the next line that begins with a name, a term or a comment.
_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=.*\n?(?:(?![a-zA-Z#-]).*\n)*(?:(?![a-zA-Z#-]).+)?", re.MULTILINE)
