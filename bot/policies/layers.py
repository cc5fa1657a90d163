"""Which layers hold for a store: its own, its group's, the groups that this one inherits, and the file as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.policies.form import File, Group, Layer
from bot.policies.mistakes import Notes, Path, meant


@dataclass(frozen=True, slots=True)
class Level:
    """A layer and where it stands."""

    layer: Layer
    at: Path


Chain = tuple[Level, ...]


def chains(file: File, notes: Notes) -> Mapping[Path, Chain]:
    """By place: the file itself `()`, each `("groups", name)` and each `("stores", key)`; the nearest layer first."""
    whole = Level(file, ())
    groups = {name: (*_groups(file, name), whole) for name in file.groups}
    _circles(file, notes)
    found: dict[Path, Chain] = {(): (whole,)}
    found |= {("groups", name): chain for name, chain in groups.items()}
    for key, group in _members(file, notes).items():
        own = (Level(file.stores[key], ("stores", key)),) if key in file.stores else ()
        found["stores", key] = (*own, *(groups[group] if group else (whole,)))
    return found


def grouped(found: Mapping[Path, Chain]) -> dict[str, str]:
    """The group of each store that is in one: the nearest of its layers that is a group's."""
    of_stores = ((str(at[1]), chain) for at, chain in found.items() if at[:1] == ("stores",))
    nearest = (
        (key, next((str(each.at[1]) for each in chain if each.at[:1] == ("groups",)), "")) for key, chain in of_stores
    )
    return {key: group for key, group in nearest if group}


def _groups(file: File, name: str) -> tuple[Level, ...]:
    """A group and those it inherits from, as far as they are there and do not come round again."""
    found: dict[str, Level] = {}
    while name in file.groups and name not in found:
        found[name] = Level(file.groups[name], ("groups", name))
        name = _heir(file.groups[name])
    return tuple(found.values())


def _circles(file: File, notes: Notes) -> None:
    for name, group in file.groups.items():
        at, parent = ("groups", name, "inherits"), _heir(group)
        if parent and parent not in file.groups:
            notes.add(at, f"there is no group {parent!r}: {meant(parent, file.groups.keys() - {name})}")
        way = [name]
        while (parent := _heir(file.groups[way[-1]])) in file.groups and parent not in way:
            way.append(parent)
        if parent == name and name == min(way):
            notes.add(at, f"it inherits from itself ({' > '.join([*way, name])}): remove one of these `inherits`")


def _heir(group: Group) -> str:
    return group.inherits if isinstance(group.inherits, str) else ""


def _members(file: File, notes: Notes) -> dict[str, str]:
    """The group of each store, empty for none."""
    found = dict.fromkeys(file.stores, "")
    listed: dict[str, Path] = {}

    def join(key: str, group: str, at: Path) -> None:
        if group not in file.groups:
            notes.add(at, f"there is no group {group!r}: {meant(group, file.groups)}")
        elif found.get(key, "") not in ("", group):
            notes.add(
                at, f"store {key} is in two groups, {found[key]} (line {notes.line(listed[key])}) and {group}: keep one"
            )
        else:
            found[key] = group
            listed[key] = at

    for name, group in file.groups.items():
        for n, key in enumerate(group.stores):
            at = ("groups", name, "stores", n)
            if key is None:
                continue
            if key in group.stores[:n]:
                notes.add(at, f"store {key} stands here twice: remove one")
                continue
            join(key, name, at)
    for key, store in file.stores.items():
        if isinstance(store.inherits, str):
            join(key, store.inherits, ("stores", key, "inherits"))
    return found
