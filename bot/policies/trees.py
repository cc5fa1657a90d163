"""The text of a policy file as a tree of what is written in it, right or wrong, and a changed tree as text again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

from bot.policies import nodes
from bot.policies.mistakes import Notes
from bot.policies.reader import NULLS

Tree = Any  # dict[str, Tree] | list[Tree] | str | None
Place = tuple[str, ...]

GONE: Final = object()  # put in place of what is to be removed

# What has a line for each of its entries, and what each entry of these does.
_LINES = frozenset({"ladders", "groups", "stores", "caps", "counter", "categories", "rungs"})
_PARENTS = frozenset({"ladders", "groups", "stores"})
_WIDTH = 116
_RESOLVER: Any = yaml.resolver.Resolver()


def grown(text: str) -> dict[str, Tree] | None:
    """None where the text is no mapping, or says a thing twice: then only the text itself can be changed."""
    node = nodes.compose(text.encode(), Notes())
    if node is None:
        return None
    try:
        found = _grown(node)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def written(tree: Tree, at: Place = ()) -> str:
    """As a block: it begins in the first column."""
    return str(yaml.serialize(_node(tree, at), width=_WIDTH, allow_unicode=True))


def placed(text: str, at: Place, value: Tree) -> str:
    """The text with this value at that place; GONE removes it, and what is empty then. Raises ValueError for no tree.

    Words and comments around it stay; what cannot be changed so is written anew as a whole.
    """
    tree = grown(text)
    if tree is None:
        raise ValueError("no tree")
    if _at(tree, at) is value or (wanted := put(tree, at, value)) == tree:
        return text
    root = nodes.compose(text.encode(), Notes())
    changed = next((each for each in _tries(text, root, at, wanted) if grown(each) == wanted), None)
    return changed if changed is not None else written(wanted)


def put(tree: dict[str, Tree], at: Place, value: Tree, inside: str = "") -> dict[str, Tree]:
    """The same tree with this value there. What says nothing any more is not written, but for a group: others may name it."""
    name, *rest = at
    inner = tree.get(name)
    if rest:
        value = put(inner if isinstance(inner, dict) else {}, tuple(rest), value, name)
        value = value if value or inside == "groups" else GONE
    if value is GONE:
        return {each: kept for each, kept in tree.items() if each != name}
    return tree | {name: value}


def _tries(text: str, root: yaml.Node | None, at: Place, wanted: dict[str, Tree]) -> Iterator[str]:
    """Small changes of the text that may come to what is wanted: at the place itself, then around it."""
    for depth in range(len(at), 0, -1):
        here, value = at[:depth], _at(wanted, at[:depth])
        parent, pair = _found(root, here[:-1]), None
        if not isinstance(parent, yaml.MappingNode):
            continue
        pair = next((each for each in parent.value if each[0].value.strip() == here[-1]), None)
        if pair is None and value is not GONE and parent.value:
            last = parent.value[-1]
            begin = text.rfind("\n", 0, last[0].start_mark.index) + 1
            margin = text[begin : last[0].start_mark.index]
            if not margin.strip():
                end = _end_of_line(text, _end(last[1]))
                yield text[:end] + "\n" + _indented({here[-1]: value}, here[:-1], margin).rstrip("\n") + text[end:]
        elif pair is not None:
            begin = text.rfind("\n", 0, pair[0].start_mark.index) + 1
            margin = text[begin : pair[0].start_mark.index]
            end = _end(pair[1])
            if value is GONE:
                after = _end_of_line(text, end)
                yield text[:begin] + text[after + 1 :]
            elif not margin.strip():
                yield text[:begin] + _indented({here[-1]: value}, here[:-1], margin).rstrip("\n") + text[end:]


def _indented(tree: Tree, at: Place, margin: str) -> str:
    return "".join(margin + line for line in written(tree, at).splitlines(keepends=True))


def _end(node: yaml.Node) -> int:
    """Where what is written of it ends: a block's own end is where the next thing begins, behind its comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _found(node: yaml.Node | None, at: Place) -> yaml.Node | None:
    for name in at:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for key, value in pairs if key.value.strip() == name), None)
    return node


def _at(tree: Tree, at: Place) -> Tree:
    for name in at:
        if not isinstance(tree, dict) or name not in tree:
            return GONE
        tree = tree[name]
    return tree


def _grown(node: yaml.Node) -> Tree:
    match node:
        case yaml.MappingNode():
            found: dict[str, Tree] = {}
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode) or key.value.strip() in found:
                    raise ValueError(key)
                found[key.value.strip()] = _grown(value)
            return found
        case yaml.SequenceNode():
            return [_grown(each) for each in node.value]
    plain = isinstance(node, yaml.ScalarNode) and not node.style
    return None if plain and node.value in NULLS else node.value.strip()


def _node(tree: Tree, at: Place) -> yaml.Node:
    match tree:
        case dict():
            pairs = [(_scalar(name), _node(value, (*at, name))) for name, value in tree.items()]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=not tree or not _in_lines(tree, at))
        case list():
            each = [_node(one, (*at, "")) for one in tree]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", each, flow_style=not tree or not _in_lines(tree, at))
        case None:
            return yaml.ScalarNode("tag:yaml.org,2002:null", "null")
    return _scalar(str(tree))


def _in_lines(tree: Tree, at: Place) -> bool:
    if not at or (isinstance(tree, dict) and "rungs" in tree):
        return True
    if isinstance(tree, list):
        return at[-1] == "rungs" or at[-2:-1] == ("ladders",)
    return at[-1] in _LINES or (len(at) > 1 and at[-2] in _PARENTS)


def _scalar(said: str) -> yaml.ScalarNode:
    """Plain where YAML lets it be: nothing here is told apart by its kind, but for what means nothing."""
    if said in NULLS:
        return yaml.ScalarNode("tag:yaml.org,2002:str", said, style="'")
    return yaml.ScalarNode(_RESOLVER.resolve(yaml.ScalarNode, said, (True, False)), said)
