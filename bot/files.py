"""Evidence at rest: put, get, drop; names are hashes, folders are sharded, a file is whole or not there."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import threading
from pathlib import Path

from models.errors import Unavailable, Unknown

_NAME = re.compile(r"[0-9a-f]{64}")


class FolderFiles:
    """Files of a local folder, named by their SHA-256: the same bytes are kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, data: bytes) -> str:
        """Raises Unavailable when the disk does not take it."""
        name = hashlib.sha256(data).hexdigest()
        try:
            await asyncio.to_thread(self._write, name, data)
        except OSError as error:
            raise Unavailable(f"the file cannot be kept: {error.strerror}", retry_after=60) from error
        return name

    async def get(self, name: str) -> bytes:
        path = self._path(name)
        try:
            return await asyncio.to_thread(path.read_bytes)
        except FileNotFoundError:
            raise Unknown("there is no such file") from None

    async def drop(self, name: str) -> None:
        await asyncio.to_thread(self._path(name).unlink, True)

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise Unknown("there is no such file")
        return self._folder / name[:2] / name

    def _write(self, name: str, data: bytes) -> None:
        path = self._path(name)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
