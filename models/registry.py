"""Finds the one named thing that each module of a package offers."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any

from models.errors import Misconfigured


def found(package: ModuleType, constant: str, besides: tuple[str, ...] = ()) -> dict[str, Any]:
    """Every module of `package` but those `besides`, in name order, gives its `constant`, keyed by its own `name`.

    Raises Misconfigured when a module lacks it or two things share a name.
    """
    things: dict[str, Any] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda each: each.name):
        if info.name in besides:
            continue
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        thing = getattr(module, constant, None)
        if thing is None:
            raise Misconfigured(f"{module.__name__} offers no {constant}: write `{constant} = …` in it")
        if thing.name in things:
            raise Misconfigured(f"{module.__name__}: the name {thing.name!r} is taken, choose another")
        things[thing.name] = thing
    return things
