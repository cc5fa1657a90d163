"""Which layers of a written policy hold where, and what each of them says: for all, for a group, for a store."""

from __future__ import annotations

from typing import Any

from handlers.console.parts import Tree
from models.facts.parcels import Cause

At = tuple[str, ...]
WHOLE: At = ()


def of(tree: Tree, at: At) -> dict[str, Any]:
    """What is written of one layer; nothing where it is not there."""
    found = tree
    for name in at:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def chain(tree: Tree, at: At) -> tuple[At, ...]:
    """The layers that hold there, the nearest first."""
    found: list[At] = [at] if at else []
    group = group_of(tree, at[1]) if at[:1] == ("stores",) else _heir(tree, at)
    while group and ("groups", group) not in found:
        found.append(("groups", group))
        group = _heir(tree, ("groups", group))
    return (*found, WHOLE)


def group_of(tree: Tree, store: str) -> str:
    """The group of a store: as it says itself, or as a group lists it."""
    own = _heir(tree, ("stores", store))
    return own or next((name for name in of(tree, ("groups",)) if store in members(tree, name)), "")


def members(tree: Tree, group: str) -> list[str]:
    found = of(tree, ("groups", group)).get("stores")
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _heir(tree: Tree, at: At) -> str:
    found = of(tree, at).get("inherits") if at else None
    return found if isinstance(found, str) else ""


def said(tree: Tree, at: At, *path: str) -> tuple[Tree, At] | None:
    """What holds there, and the layer that says it."""
    for layer in chain(tree, at):
        inside = of(tree, (*layer, *path[:-1]))
        if path[-1] in inside:
            return inside[path[-1]], layer
    return None


def causes(tree: Tree, at: At) -> list[Cause]:
    """Those that have a ladder there."""
    return [each for each in Cause if said(tree, at, "ladders", each) is not None]


def everywhere(tree: Tree, stores: tuple[str, ...]) -> list[At]:
    """The whole, each group, each store: those of the seller and those that are written."""
    keys = dict.fromkeys((*stores, *of(tree, ("stores",))))
    return [WHOLE, *(("groups", each) for each in of(tree, ("groups",))), *(("stores", each) for each in keys)]
