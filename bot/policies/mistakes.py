"""A seller's mistake: on which line, what is wrong, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from models.errors import Misconfigured

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """`line` counts from 1; 0 is the file as a whole. `at` is the place in the file, and `bare` the text without its name."""

    line: int
    text: str
    at: Path = field(default=(), compare=False)
    bare: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}" if self.line else self.text


class Mistaken(Misconfigured):
    """A policy that cannot be used, with all that is wrong with it."""

    def __init__(self, file: str, mistakes: Iterable[Mistake]) -> None:
        self.file, self.mistakes = file, tuple(sorted(set(mistakes)))
        super().__init__(f"the policy file {file}: " + "; ".join(map(str, self.mistakes)))


@dataclass(slots=True)
class Notes:
    """What was found while a file is read: mistakes, and on which line each place of it stands."""

    lines: dict[Path, int] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    wrong: set[Path] = field(default_factory=set)

    def add(self, at: Path, text: str) -> None:
        self.wrong.add(at)
        self.mistakes.append(Mistake(self.line(at), _named(at) + text, at, text))

    def line(self, at: Path) -> int:
        """That of the nearest place around it that the file has."""
        while at and at not in self.lines:
            at = at[:-1]
        return self.lines.get(at, 0)

    def sound(self, at: Path) -> bool:
        """Is nothing wrong at this place, nor inside it?"""
        return not any(each[: len(at)] == at for each in self.wrong)


def meant(word: str, words: Iterable[str], else_: str = "") -> str:
    """What to write instead of `word`; `else_` where nothing comes near and the list would be too long to read."""
    known = sorted(words)
    if near := get_close_matches(word.casefold(), known, 1):
        return f"did you mean {near[0]}?"
    return else_ or (f"write one of: {', '.join(known)}" if known else "remove it")


def _named(at: Path) -> str:
    """`stores > us > ladders > damaged > rung 2 > option 1: `, so that lines need not be counted."""
    said = [f"{_kind(at, n)} {step + 1}" if isinstance(step, int) else step for n, step in enumerate(at)]
    return f"{' > '.join(said)}: " if said else ""


def _kind(at: Path, n: int) -> str:
    """What a list's place is the number of."""
    before, after = at[n - 1], at[n + 1] if n + 1 < len(at) else None
    if isinstance(before, int):
        return "option"
    if before == "rungs" or (at[n - 2 : n - 1] == ("ladders",) and isinstance(after, int)):
        return "rung"
    return "entry" if at[n - 2 : n - 1] == ("ladders",) and isinstance(after, str) else "no."
