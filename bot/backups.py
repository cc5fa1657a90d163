"""One encrypted file of all that is kept, made beside a running server, and read back whole or not at all."""

# An archive (tar) in chunks, each sealed by AES-256-GCM under a key that only this file has. The nonce counts the chunks
# and marks the last, and every chunk is bound to the header: nothing can be cut off, swapped or taken from another backup.
# The key of the installation is not in it: who finds the file finds nothing, and who loses the key has lost the file.

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import shutil
import sqlite3
import tarfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.config import Config
from bot.vault import KEY_FILE, SealingVault, open_vault, passphrase_key
from models.database import credentials
from models.errors import Misconfigured

MAGIC = b"parley-backup\n"
SCHEME = "aes-256-gcm-chunks-1"
CHUNK = 1024 * 1024
TAG = 16
MOST_HEADER = 4096
SNAPSHOT, DUMP, FILES = "parley.db", "database.dump", "files"
# What may lie in the folder that a backup is read back into: the key, the list of the forgotten, the lock.
STAYS = frozenset({KEY_FILE, "erased.jsonl", "parley.lock"})
_FILE = re.compile(r"files/[0-9a-z]{2,8}/[0-9a-z-]{1,120}")
DAMAGED = "the backup {path} is damaged or cut off: nothing was restored"

Told = Callable[[int], object]


async def make(config: Config, path: Path, now: datetime, passphrase: str = "", told: Told = lambda size: None) -> None:
    """Writes `path`, whole or not at all, for its owner alone; `told` hears of the bytes as they are done.

    Raises Misconfigured.
    """
    vault = open_vault(config.data, config.secret_key)
    header = {
        "scheme": SCHEME, "key": "passphrase" if passphrase else "installation", "salt": vault.token(),
        "made_at": now.isoformat(), "database": "sqlite" if _sqlite(config) else "postgres",
        "photos": "bucket" if config.files else "inside",
    }  # fmt: skip
    key = passphrase_key(passphrase, header["salt"]) if passphrase else vault.backup_key(header["salt"])
    part, copy = path.with_name(f".{path.name}.{os.getpid()}.part"), config.data / f".backup.{os.getpid()}"
    try:
        await _copied(config, copy)
        await asyncio.to_thread(_write, part, header, key, [*_parts(config, copy)], told)
        part.replace(path)
    except OSError as error:
        raise Misconfigured(f"the backup cannot be written to {path}: {error.strerror or error}") from error
    finally:
        copy.unlink(missing_ok=True)
        part.unlink(missing_ok=True)


def size_of(config: Config) -> int:
    """About how many bytes there are to do."""
    database = _file_of(config)
    paths = [*([database] if database else []), *_photos(config.data / FILES)]
    return sum(each.stat().st_size for each in paths if each.exists())


async def restore(config: Config, path: Path, passphrase: str = "", told: Told = lambda size: None) -> bool:
    """Into a folder and a database that are empty. Were its photos in it, and not in a bucket?

    Raises Misconfigured, and then nothing has changed.
    """
    there = (
        sorted(each.name for each in config.data.iterdir() if each.name not in STAYS) if config.data.exists() else []
    )
    if there:
        raise Misconfigured(
            f"{config.data} is not empty (there is {there[0]}): restore into a new folder (PARLEY_DATA)"
        )
    database = _file_of(config)
    if database is not None and database.exists():
        raise Misconfigured(f"there is a database at {database} already: set PARLEY_DATABASE to a new file")
    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    aside = config.data / f".restoring.{os.getpid()}"
    try:
        aside.mkdir(mode=0o700)
        header = await asyncio.to_thread(_read, config, path, passphrase, aside, told)
        if header["database"] != ("postgres" if database is None else "sqlite"):
            raise Misconfigured(f"{path} is of a {header['database']} database: set PARLEY_DATABASE to one")
        if database is None:
            await _restored(config, aside / DUMP)
        if (aside / FILES).exists():
            (aside / FILES).replace(config.data / FILES)
        if database is not None:
            (aside / SNAPSHOT).replace(database)
    except OSError as error:
        raise Misconfigured(f"{path} cannot be restored: {error.strerror or error}") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return header.get("photos") != "bucket"


# What is in it -------------------------------------------------------------------------------------------------------


async def _copied(config: Config, copy: Path) -> None:
    database = _file_of(config)
    if database is None:
        await _tool(config, "pg_dump", "--format=custom", f"--file={copy}")
    elif not database.exists():
        raise Misconfigured(f"there is no database at {database}: nothing to back up")
    else:
        await asyncio.to_thread(_snapshot, database, copy)
    copy.chmod(0o600)


def _snapshot(database: Path, copy: Path) -> None:
    """As of one moment, while the server writes on; what was deleted is not in it: https://www.sqlite.org/lang_vacuum.html"""
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))


def _parts(config: Config, copy: Path) -> Iterator[tuple[str, Path]]:
    """The rows first: a photo that comes meanwhile is one too many, none is missing."""
    yield (SNAPSHOT if _sqlite(config) else DUMP), copy
    folder = config.data / FILES
    yield from ((f"{FILES}/{each.relative_to(folder)}", each) for each in _photos(folder))


def _photos(folder: Path) -> list[Path]:
    return sorted(each for each in folder.glob("*/*") if each.is_file() and each.parent.name != "parts")


def _sqlite(config: Config) -> bool:
    return config.database.startswith("sqlite")


def _file_of(config: Config) -> Path | None:
    return Path(config.database.removeprefix("sqlite:///")).expanduser() if _sqlite(config) else None


async def _restored(config: Config, dump: Path) -> None:
    await _tool(config, "pg_restore", "--no-owner", "--exit-on-error", "--single-transaction", "--dbname=", str(dump))


async def _tool(config: Config, name: str, *arguments: str) -> None:
    """PostgreSQL's own. The password stands in the environment, not in the list of processes."""
    program = shutil.which(name)
    if program is None:
        raise Misconfigured(f"{name} is not installed: get PostgreSQL's client programs (Debian: postgresql-client)")
    at = credentials(config.database, 1)
    given = {"PGHOST": at["host"], "PGPORT": at["port"], "PGUSER": at["user"], "PGDATABASE": at["database"]}
    if at["password"]:
        given["PGPASSWORD"] = at["password"]
    said = [f"--dbname={at['database']}" if each == "--dbname=" else each for each in arguments]
    process = await asyncio.create_subprocess_exec(
        program, *said, env={key: str(value) for key, value in given.items()},
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, error = await process.communicate()
    if process.returncode:
        lines = error.decode("utf-8", "replace").strip().splitlines()
        raise Misconfigured(f"{name} failed: {lines[0] if lines else f'exit status {process.returncode}'}")


# The file ------------------------------------------------------------------------------------------------------------


def _write(path: Path, header: dict[str, str], key: bytes, parts: list[tuple[str, Path]], told: Told) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        sealed = _Sealing(file, header, key)
        # A stream: nothing is held in memory but a chunk.
        with tarfile.open(fileobj=sealed, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            for name, source in parts:
                try:
                    info = archive.gettarinfo(source, name)
                    with source.open("rb") as opened:
                        archive.addfile(_plain(info), opened)
                except FileNotFoundError:
                    continue  # a photo that was removed meanwhile
                told(info.size)
        sealed.finish()
        file.flush()
        os.fsync(file.fileno())


def _plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nothing of the machine that it was made on."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mode = 0o600
    return info


def _read(config: Config, path: Path, passphrase: str, aside: Path, told: Told) -> dict[str, str]:
    """All of it is read and proved before anything of it is used."""
    with path.open("rb") as file:
        header, raw = _header(file, path)
        if (header["key"] == "passphrase") != bool(passphrase):
            needs = (
                "give its passphrase (--passphrase-file)"
                if header["key"] == "passphrase"
                else "leave the passphrase out"
            )
            raise Misconfigured(
                f"{path} was made {'with' if header['key'] == 'passphrase' else 'without'} a passphrase: {needs}"
            )
        key = (
            passphrase_key(passphrase, header["salt"])
            if passphrase
            else _installation(config, path).backup_key(header["salt"])
        )
        opened = _Opening(file, raw, key, path)
        try:
            with tarfile.open(fileobj=opened, mode="r|") as archive:
                for member in archive:
                    _unpack(archive, member, aside, path)
                    told(member.size)
            opened.drain()
        except (tarfile.TarError, EOFError) as error:
            raise Misconfigured(DAMAGED.format(path=path)) from error
    if not (aside / SNAPSHOT).exists() and not (aside / DUMP).exists():
        raise Misconfigured(DAMAGED.format(path=path))
    return header


def _installation(config: Config, path: Path) -> SealingVault:
    """The key as it was; a new one would open nothing."""
    if not config.secret_key and not (config.data / KEY_FILE).exists():
        raise Misconfigured(f"{path} opens with the key of its installation: put {KEY_FILE} into {config.data} first")
    return open_vault(config.data, config.secret_key)


def _unpack(archive: tarfile.TarFile, member: tarfile.TarInfo, aside: Path, path: Path) -> None:
    """Only what we put in, and where we say."""
    source = archive.extractfile(member) if member.isreg() else None
    if source is None or not (member.name in (SNAPSHOT, DUMP) or _FILE.fullmatch(member.name)):
        raise Misconfigured(DAMAGED.format(path=path))
    target = aside / member.name
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with source, os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        shutil.copyfileobj(source, file, CHUNK)
        file.flush()
        os.fsync(file.fileno())


def _header(file: BinaryIO, path: Path) -> tuple[dict[str, str], bytes]:
    if file.read(len(MAGIC)) != MAGIC:
        raise Misconfigured(f"{path} is no backup of Parley")
    raw = file.readline(MOST_HEADER)
    try:
        header = {str(name): str(value) for name, value in json.loads(raw).items()}
        if header["scheme"] != SCHEME or not {"key", "salt", "database"} <= header.keys():
            raise Misconfigured(f"{path} was made by another version of Parley ({header['scheme']})")
    except (ValueError, AttributeError, KeyError):
        raise Misconfigured(DAMAGED.format(path=path)) from None
    return header, raw


def _nonce(n: int, last: bool) -> bytes:
    return n.to_bytes(11, "big") + bytes([last])


class _Sealing(io.RawIOBase):
    """Takes bytes and writes sealed chunks; a key is used for one file, so that a counted nonce never comes twice."""

    def __init__(self, file: BinaryIO, header: dict[str, str], key: bytes) -> None:
        self._file, self._box, self._n, self._held = file, AESGCM(key), 0, bytearray()
        self._raw = json.dumps(header).encode() + b"\n"
        file.write(MAGIC + self._raw)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        self._held += memoryview(data)  # type: ignore[arg-type]
        while len(self._held) > CHUNK:
            self._seal(bytes(self._held[:CHUNK]), last=False)
            del self._held[:CHUNK]
        return len(memoryview(data))  # type: ignore[arg-type]

    def finish(self) -> None:
        self._seal(bytes(self._held), last=True)

    def _seal(self, data: bytes, *, last: bool) -> None:
        self._file.write(self._box.encrypt(_nonce(self._n, last), data, self._raw))
        self._n += 1


class _Opening(io.RawIOBase):
    """Gives the bytes back, a proved chunk at a time. Raises Misconfigured for what is not as it was sealed."""

    def __init__(self, file: BinaryIO, raw: bytes, key: bytes, path: Path) -> None:
        self._file, self._raw, self._box, self._path = file, raw, AESGCM(key), path
        self._n, self._held, self._ended = 0, b"", False
        self._ahead = file.read(CHUNK + TAG)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        parts: list[bytes] = []
        while size and (self._held or self._next()):
            part = self._held if size < 0 else self._held[:size]
            self._held = self._held[len(part) :]
            parts.append(part)
            size -= len(part) if size > 0 else 0
        return b"".join(parts)

    def drain(self) -> None:
        """To the end: what follows the archive's own end is proved, too."""
        while self._next():
            pass

    def _next(self) -> bool:
        if self._ended:
            return False
        data, self._ahead = self._ahead, self._file.read(CHUNK + TAG)
        self._ended = not self._ahead
        try:
            self._held = self._box.decrypt(_nonce(self._n, self._ended), data, self._raw)
        except InvalidTag:
            why = "the key is another one, or it is damaged or cut off" if self._n == 0 else "it is damaged or cut off"
            raise Misconfigured(f"the backup {self._path} does not open: {why}; nothing was restored") from None
        self._n += 1
        return True
