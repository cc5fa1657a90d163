"""What is done of a replay, on disk: a run that was stopped goes on where it was."""

from __future__ import annotations

import os
import shutil
from hashlib import blake2b
from pathlib import Path

import msgspec

import bot
import handlers
import models
from bot.replay.stories import Played

_CODE = (bot, handlers, models)


class Parts:
    """Finished parts in a folder of the output; they count for the very same files, settings and rules only."""

    def __init__(self, out: Path, given: bytes) -> None:
        self._folder = out / ".parts"
        self._mark = blake2b(given + _rules(), digest_size=16).hexdigest()

    def open(self) -> int:
        """How many parts are there already. What is of another run is thrown away."""
        mark = self._folder / "of"
        if not mark.exists() or mark.read_text(encoding="ascii") != self._mark:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(parents=True)
            mark.write_text(self._mark, encoding="ascii")
        return len(list(self._folder.glob("*.json")))

    def has(self, n: int) -> bool:
        return self._path(n).exists()

    def keep(self, n: int, played: bytes) -> None:
        """All of a part or nothing."""
        draft = self._path(n).with_suffix(".draft")
        draft.write_bytes(played)
        os.replace(draft, self._path(n))

    def read(self, n: int) -> Played:
        return msgspec.json.decode(self._path(n).read_bytes(), type=Played)

    def done(self) -> None:
        shutil.rmtree(self._folder)

    def _path(self, n: int) -> Path:
        return self._folder / f"{n:06}.json"


def digest(*files: Path) -> bytes:
    """The content of files, in short."""
    found = blake2b(digest_size=16)
    for path in files:
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                found.update(chunk)
        found.update(b"\0")
    return found.digest()


def _rules() -> bytes:
    """The rules are code and data of ours: another version of them decides otherwise."""
    found = blake2b(digest_size=16)
    for package in _CODE:
        for folder in package.__path__:
            for path in sorted(Path(folder).rglob("*")):
                if path.suffix in (".py", ".toml", ".yaml"):
                    found.update(path.name.encode() + path.read_bytes())
    return found.digest()
