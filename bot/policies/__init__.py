"""Charter: a seller's policy file, one YAML, to the policy of each store; every mistake with its line and what to write.

The file goes from bytes to YAML nodes (`nodes`), to its form (`reader`, `form`, which is also the shipped JSON schema), to
the layers that hold for a store (`layers`), to one flat `Policy` (`compiling`), which is then looked at for sense
(`sense`). An editor changes the text by way of `trees`. To add something that may be written: a field in `form`, its
meaning in `compiling`, and for the console's forms its place in `handlers/console/parts.py`. May import what the rest of
`bot` below the handlers may; knows no database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.policies import nodes, reader, sense
from bot.policies.amounts import purse
from bot.policies.compiling import Target, compiled
from bot.policies.layers import chains, grouped
from bot.policies.mistakes import Mistaken, Notes
from bot.vault import hashed
from models.errors import Misconfigured
from models.facts.policies import Policy

__all__ = ["BALANCED", "READY", "TEMPLATES", "Mistaken", "Sheet", "named", "of", "raw", "read", "sheet"]

TEMPLATES = Path(__file__).parent.parent / "templates"
READY = ("careful", "balanced", "generous")
BALANCED = TEMPLATES / "balanced.yaml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A policy file that can be used. `version` names its text: the first 12 hexadecimal digits of the SHA-256.

    `groups`: by the key of each store that is in one, its group's name.
    """

    text: str
    version: str
    targets: Mapping[tuple[str | int, ...], Target]
    groups: Mapping[str, str]

    def policy(self, store: str = "") -> Policy:
        """What holds for the store of this key; one that the file does not name gets what holds for all."""
        found = self.targets.get(("stores", store)) or self.targets[()]
        return found.policy


def read(path: Path, store: str = "") -> Policy:
    """The policy of one store. Raises Mistaken, which is Misconfigured, with all mistakes."""
    return sheet(path).policy(store)


def named(name: str) -> Path:
    """The file of a ready policy by its name, otherwise the file of this name."""
    return TEMPLATES / f"{name}.yaml" if name in READY else Path(name)


def sheet(path: Path, known: Mapping[str, Iterable[str]] | None = None) -> Sheet:
    """`known` are the seller's stores by their keys, with the currencies that they sell in; None where nobody knows."""
    return of(
        raw(path),
        str(path),
        tuple((key, tuple(sorted(sold))) for key, sold in known.items()) if known is not None else None,
    )


def raw(path: Path) -> bytes:
    """Raises Misconfigured."""
    try:
        # One byte more than is read tells that it is too much, whatever it is.
        with path.open("rb") as file:
            return file.read(nodes.MOST_BYTES + 1)
    except OSError as error:
        raise Misconfigured(f"the policy file {path} cannot be read: {error.strerror}") from error


@lru_cache(maxsize=32)
def of(raw: bytes, name: str, known: tuple[tuple[str, tuple[str, ...]], ...] | None = None) -> Sheet:
    """The bytes of a policy file. Raises Mistaken."""
    notes = Notes()
    version = hashed(raw.decode("utf-8-sig", "replace"))[:12]
    node = nodes.compose(raw, notes)
    if node is None:
        raise Mistaken(name, notes.mistakes)
    file = reader.read(node, notes)
    coins = purse(file, notes)
    layered = chains(file, notes)
    targets = {at: compiled(file, chain, at, version, coins) for at, chain in layered.items()}
    sense.whole(notes)
    if known is not None:
        sense.stores(file, dict(known), notes)
    for target in targets.values():
        sense.look(target, file.categories, notes)
    if notes.mistakes:
        raise Mistaken(name, notes.mistakes)
    return Sheet(raw.decode("utf-8-sig"), version, targets, grouped(layered))
