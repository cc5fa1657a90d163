"""YAML nodes to the form of a policy file: every mistake is noted with its line, and what can be read is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import yaml
from msgspec import inspect

from bot.policies.form import File, Word
from bot.policies.mistakes import Notes, Path, meant
from models.facts.cases import Remedy

WRONG: Final = object()  # what stands in for a value that could not be read

_A_RUNG = "a rung, which is a list of one to three options, like [{wait: {days: 10}}, reship],"
# An option where an entry or a rung belongs.
_STRAY = {name: f"an option stands inside a rung, like [{name}]" for name in map(str, Remedy)}
NULLS = ("", "~", "null", "Null", "NULL", "none")
_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off")
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
# `{EUR: 1,16}` are two entries.
_COMMA = "what follows a comma is read as a name: write a number with a point, like 1.16"
# Beside an option that is whole by itself. To remove what was written would give more than was meant.
_NOTHING = "{} takes no more words: for a part of the price write {{partial_refund: {{percent: 20}}}}"
# An option that is written without what it needs.
_NEEDS = {
    "wait": "a wait needs its days: {wait: {days: 10}}",
    "coupon": "a coupon needs its worth: {coupon: {percent: 10}}",
    "partial_refund": "a partial refund needs its worth: {partial_refund: {percent: 20}}",
}


def read(node: yaml.Node, notes: Notes) -> File:
    """The file, without what is wrong in it."""
    found = _value(node, _form(), (), notes)
    return found if isinstance(found, File) else File()


@cache
def _form() -> Any:
    return inspect.type_info(File)


def _value(node: yaml.Node, kind: Any, at: Path, notes: Notes) -> Any:
    notes.lines.setdefault(at, node.start_mark.line + 1)
    kinds = tuple(_plain(each) for each in getattr(_plain(kind), "types", (kind,)))
    fitting = next((each for each in kinds if isinstance(node, _NODES.get(type(each), yaml.ScalarNode))), None)
    if isinstance(node, yaml.ScalarNode) and _null(node):
        if any(isinstance(each, inspect.NoneType) for each in kinds):
            return None
        node, fitting = _empty(node, kinds)
    match fitting:
        case inspect.StructType():
            return _struct(node, fitting, at, notes)
        case inspect.DictType():
            return _dict(node, fitting, at, notes)
        case inspect.ListType():
            return _list(node, fitting, at, notes)
        case None:
            return _no(at, notes, _instead(node, kinds, at))
    return _scalar(node.value.strip(), fitting, at, notes)


def _empty(node: yaml.Node, kinds: tuple[Any, ...]) -> tuple[yaml.Node, Any]:
    """`reship:` is `reship: {}`; nothing else may be left empty."""
    inside = next((each for each in kinds if isinstance(each, inspect.StructType | inspect.DictType)), None)
    return yaml.MappingNode(node.tag, [], node.start_mark, node.end_mark), inside


def _struct(node: yaml.Node, kind: inspect.StructType, at: Path, notes: Notes) -> Any:
    fields = {each.encode_name: each for each in kind.fields}
    found: dict[str, Any] = {}
    for name, value, place in _pairs(node, at, notes):
        if name not in fields:
            other = f"this means nothing here: {_STRAY.get(name) or meant(name, fields)}"
            notes.add(place, _COMMA if name.isdecimal() else other if fields else _NOTHING.format(at[-1]))
            continue
        read = _value(value, fields[name].type, place, notes)
        if read is not WRONG:
            found[fields[name].name] = read
    missing = [each.encode_name for each in kind.fields if each.required and each.name not in found]
    for name in missing:
        if notes.sound((*at, name)):
            notes.add(at, f"{name} is missing: {_NEEDS.get(str(at[-1]), f'write {name}: …')}")
    return WRONG if missing else kind.cls(**found)


def _dict(node: yaml.Node, kind: inspect.DictType, at: Path, notes: Notes) -> dict[Any, Any]:
    found = {}
    for name, value, place in _pairs(node, at, notes):
        key_type = _plain(kind.key_type)
        if name.isdecimal() and _scalar(name, key_type, place, Notes()) is WRONG:
            notes.add(place, _COMMA)
            continue
        key = _scalar(name, key_type, place, notes)
        read = _value(value, kind.value_type, place, notes)
        if key is not WRONG and read is not WRONG:
            found[key] = read
    return found


def _pairs(node: yaml.Node, at: Path, notes: Notes) -> Iterator[tuple[str, yaml.Node, Path]]:
    """Each key once. YAML itself would let the second of two equal ones win in silence."""
    seen: dict[str, int] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            notes.add(at, f"a name is expected before the colon in line {line}")
            continue
        name = key.value.strip()
        place = (*at, name)
        if name in seen:
            notes.lines[place] = line
            notes.add(place, f"it stands here twice, first in line {seen[name]}: remove one")
            continue
        seen[name] = notes.lines[place] = line
        yield name, value, place


def _list(node: yaml.Node, kind: inspect.ListType, at: Path, notes: Notes) -> Any:
    """What is wrong in it stays as None, so that what comes after it keeps its place."""
    least, most = kind.min_length or 0, kind.max_length or 1000
    if not least <= len(node.value) <= most:
        person = ", or `person` where a person of yours decides" if len(at) > 1 and at[-2] == "ladders" else ""
        return _no(at, notes, f"it has {len(node.value)} entries: write {least or 'none'} to {most}{person}")
    found = (_value(each, kind.item_type, (*at, n), notes) for n, each in enumerate(node.value))
    return [None if each is WRONG else each for each in found]


def _scalar(said: str, kind: Any, at: Path, notes: Notes) -> Any:
    match kind:
        case inspect.StrType():
            fits = (kind.min_length or 0) <= len(said) <= (kind.max_length or 1000)
            if fits and re.search(kind.pattern or "", said):
                return said
        case inspect.IntType():
            if _WHOLE.fullmatch(said) and (kind.ge or 0) <= int(said) <= (kind.le or 0):
                return int(said)
        case inspect.BoolType():
            if said.casefold() in (*_TRUE, *_FALSE):
                return said.casefold() in _TRUE
        case inspect.EnumType():
            if said in map(str, kind.cls):
                return kind.cls(said)
            if kind.cls is Word:
                return _no(at, notes, _NEEDS.get(said) or f"{said!r} is unknown: {meant(said, Remedy)}")
            return _no(at, notes, f"{said!r} is unknown: {meant(said, kind.cls)}")
        case inspect.LiteralType():
            if said in kind.values:
                return said
            return _no(
                at, notes, f"{said[:60]!r} does not fit: write rungs, like {_rungs(said)}, or `{kind.values[0]}`"
            )
    return _no(at, notes, f"{said[:60]!r} does not fit: write {_wanted(kind)}")


def _rungs(said: str) -> str:
    """An option that stands alone, as a ladder of it."""
    return f"[[{said}]]" if said in map(str, Word) else "[[reship, refund]]"


def _wanted(kind: Any) -> str:
    match kind:
        case inspect.StrType(pattern=pattern) if pattern:
            return _PATTERNS.get(pattern, "a name of letters, digits, - and _")
        case inspect.StrType(max_length=most):
            return f"a text of at most {most} letters"
        case inspect.IntType(ge=least, le=most):
            return f"a whole number from {least} to {most}, without signs or units"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType(values=values):
            return f"`{values[0]}`"
        case inspect.EnumType(cls=words):
            return f"one of {', '.join(words)}"
        case inspect.ListType():
            return "a list"
        case _:
            return "names and values, each on a line of its own"


_PATTERNS = {
    "^[A-Z]{3}$": "a currency's three capital letters, like EUR",
    r"^[0-9]{1,12}(\.[0-9]{1,4})?( ?[A-Z]{3})?$": "an amount like 1250.50 or 1250.50 EUR, without other signs",
    r"^[0-9]{1,12}(\.[0-9]{1,12})?$": "a number like 0.92",
}


class _NoNode(yaml.Node):
    """What no node is."""


_NODES: Mapping[type, type[yaml.Node]] = {
    inspect.StructType: yaml.MappingNode,
    inspect.DictType: yaml.MappingNode,
    inspect.ListType: yaml.SequenceNode,
    inspect.FloatType: _NoNode,  # amounts are read as they are written, never as floats
    inspect.NoneType: _NoNode,
}


def _instead(node: yaml.Node, kinds: tuple[Any, ...], at: Path) -> str:
    """What to write where something of another kind stands."""
    inside = next((each for each in kinds if isinstance(each, inspect.StructType)), None)
    if isinstance(node, yaml.ScalarNode) and inside:
        said = node.value.strip()[:60]
        if not inside.fields:
            return _NOTHING.format(at[-1])
        if any(isinstance(each, inspect.ListType) for each in kinds):
            return f"write {_A_RUNG} here, in place of {said!r}"
        example = _EXAMPLES.get(inside.cls.__name__)
        names = " ".join(f"{each.encode_name}: …" for each in inside.fields[:1])
        return f"{said!r} does not fit: write {example or f'names and values, like {{{names}}}'}"
    if len(at) > 1 and at[-2] == "ladders":
        return "write rungs, each on a line that begins with a hyphen, like - [reship, refund], or `person`"
    said = [_wanted(each) for each in kinds if not isinstance(each, inspect.FloatType | inspect.NoneType)]
    return f"write {' or '.join(dict.fromkeys(said))} here"


# What is written in brackets, by the part of the form.
_EXAMPLES = {
    "Wait": "{wait: {days: 10}}",
    "Worth": "{partial_refund: {percent: 20}} or {partial_refund: {amount: 5.00}}",
    "Coupon": "{coupon: {percent: 10}} or {coupon: {amount: 5.00}}",
    "Return": "{return: {label: true}}",
    "Band": "value: {from: 10, below: 50}",
    "Orders": "when: {country: DE}",
}


def _plain(kind: Any) -> Any:
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    return kind


def _null(node: yaml.ScalarNode) -> bool:
    return not node.style and node.value in NULLS


def _no(at: Path, notes: Notes, text: str) -> Any:
    notes.add(at, text)
    return WRONG
