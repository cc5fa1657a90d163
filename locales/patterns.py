"""A message's words as parts that are ready to be joined: what Fluent's own runtime works out anew for every message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


def patterns(ftl: str, language: str, isolated: bool) -> dict[str, Said]:
    """Every message of a file by its name; `isolated` as Fluent's `use_isolating`.

    Saying one raises KeyError for a value that it lacks, and Uncompiled for words that cannot be said at all.
    """
    maker = _Maker(language, isolated)
    found = {}
    for each in FluentParser().parse(ftl).body:
        if isinstance(each, ast.Message) and each.value is not None:
            try:
                found[each.id.name] = maker.pattern(each.value)
            except Uncompiled as error:
                found[each.id.name] = _unsayable(str(error))
    return found


def _unsayable(why: str) -> Said:
    def refused(values: Values) -> str:
        raise Uncompiled(why)

    return refused


class _Maker:
    def __init__(self, language: str, isolated: bool) -> None:
        self._form = lru_cache(maxsize=1024)(cldr(language).plural_form)
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
        form, counted = self._form, COUNT + name
        exact = {int(v.key.value): self.pattern(v.value) for v in variants if isinstance(v.key, ast.NumberLiteral)}
        forms = {v.key.name: self.pattern(v.value) for v in variants if isinstance(v.key, ast.Identifier)}
        default = next(self.pattern(each.value) for each in variants if each.default)

        def choice(values: Values) -> str:
            count = values.get(counted)
            if isinstance(count, int):
                return (exact.get(count) or forms.get(form(count), default))(values)
            return forms.get(str(values[name]), default)(values)

        return choice
