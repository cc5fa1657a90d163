"""The database: SQLite with one writing connection or PostgreSQL, and SQL that both understand."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import Tortoise, connections
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError
from tortoise.migrations.api import migrate as _migrate
from tortoise.transactions import in_transaction

from models.errors import Conflict, Misconfigured, Unavailable

Row = Any
WRITER = "default"
READER = "reader"
_AGAIN = ("deadlock", "could not serialize", "connection", "locked", "busy")


class Statements:
    """Runs SQL with `?` for values on one connection; the statements are the same on both databases."""

    def __init__(self, connection: Any, dialect: str) -> None:
        self._connection = connection
        self.dialect = dialect

    async def rows(self, sql: str, *values: object) -> Sequence[Row]:
        _, rows = await self._connection.execute_query(_sql(sql, self.dialect), list(values))
        return rows  # type: ignore[no-any-return]

    async def run(self, sql: str, *values: object) -> int:
        """How many rows it changed."""
        count, _ = await self._connection.execute_query(_sql(sql, self.dialect), list(values))
        return int(count)

    async def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for many rows of values; nothing for none."""
        values = [list(each) for each in rows]
        if values:
            await self._connection.execute_many(_sql(sql, self.dialect), values)

    async def among(self, sql: str, keys: Iterable[str], *values: object) -> Sequence[Row]:
        """Rows whose key is among `keys`: the statement says `IN (#)`. Sorted, so that locks are taken in one order."""
        wanted = sorted(set(keys))
        if not wanted:
            return ()
        if self.dialect == "sqlite":
            marks = ",".join("?" * len(wanted))
            return await self.rows(sql.replace("IN (#)", f"IN ({marks})"), *wanted, *values)
        return await self.rows(sql.replace("IN (#)", "= ANY(?)"), wanted, *values)

    async def notify(self, conversations: Sequence[str]) -> None:
        """PostgreSQL: tells the other processes at the commit which conversations have news, and that work may be due."""
        if self.dialect == "postgres":
            for start in range(0, len(conversations) or 1, 200):
                await self.rows("SELECT pg_notify('parley', ?)", ",".join(conversations[start : start + 200]))

    @property
    def locking(self) -> str:
        """PostgreSQL locks the rows that it reads; on SQLite there is only one writer."""
        return " FOR UPDATE" if self.dialect == "postgres" else ""


class Database:
    """One per process. `url`: `sqlite:///path` or `postgres://…`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.dialect = "sqlite" if url.startswith("sqlite") else "postgres"

    async def open(self, pool: int = 8) -> None:
        """Connects. Raises Misconfigured when the database cannot be used, Unavailable when it is not there now."""
        try:
            await Tortoise.init(config=configuration(self.url, pool), _enable_global_fallback=True)
            await self.reader.rows("SELECT 1")
            if self.dialect == "sqlite":
                await connections.get(READER).execute_query("PRAGMA query_only=ON")
        except (OSError, OperationalError) as error:
            raise Misconfigured(f"the database at {_shown(self.url)} cannot be opened: {error}") from error

    async def close(self) -> None:
        await connections.close_all()

    @property
    def reader(self) -> Statements:
        """For pages and reports; on SQLite a second connection that cannot write."""
        return Statements(connections.get(READER if self.dialect == "sqlite" else WRITER), self.dialect)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Statements]:
        """A transaction. Raises Conflict when another process was faster: run it again; Unavailable when it is not there."""
        try:
            async with in_transaction(WRITER) as connection:
                yield Statements(connection, self.dialect)
        except IntegrityError as error:
            raise Conflict(str(error)) from error
        except (OperationalError, TransactionManagementError) as error:
            if any(word in str(error).casefold() for word in _AGAIN):
                raise Conflict(str(error)) from error
            raise
        except (OSError, ConnectionError) as error:
            raise Unavailable(f"the database does not answer: {error}") from error


def configuration(url: str, pool: int = 8) -> dict[str, Any]:
    """What Tortoise needs, for us and for its migrations."""
    app = {"models": {"models": ["models.tables"], "default_connection": WRITER, "migrations": "models.migrations"}}
    if url.startswith("sqlite"):
        path = url.removeprefix("sqlite:///").removeprefix("sqlite://")
        if path != ":memory:" and not Path(path).expanduser().parent.is_dir():
            raise Misconfigured(f"the folder of the database {path} does not exist: create it or set PARLEY_DATABASE")
        # FULL loses nothing at a power cut; the reader's connection is set to query_only when it is opened.
        file = {
            "file_path": path,
            "journal_mode": "WAL",
            "synchronous": "FULL",
            "busy_timeout": 2000,
            "foreign_keys": "ON",
        }
        engine = "tortoise.backends.sqlite"
        links = {name: {"engine": engine, "credentials": file} for name in (WRITER, READER)}
        return {"connections": links, "apps": app, "use_tz": True, "timezone": "UTC"}
    return {
        "connections": {WRITER: {"engine": "tortoise.backends.asyncpg", "credentials": _credentials(url, pool)}},
        "apps": app,
        "use_tz": True,
        "timezone": "UTC",
    }


def _credentials(url: str, pool: int) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise Misconfigured("PARLEY_DATABASE must be sqlite:///file or postgres://user:password@host:port/database")
    extra = dict(parse_qsl(parts.query))
    return {
        "host": extra.get("host") or parts.hostname or "localhost",
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password or ""),
        "database": parts.path.strip("/"),
        "minsize": 1,
        "maxsize": pool,
    }


@lru_cache(maxsize=512)
def _sql(sql: str, dialect: str) -> str:
    if dialect == "sqlite":
        return sql
    numbers = iter(range(1, 1000))
    return re.sub(r"\?", lambda _: f"${next(numbers)}", sql)


def _shown(url: str) -> str:
    """The address without its password."""
    return re.sub(r"://[^@/]*@", "://…@", url)


async def migrate(url: str) -> None:
    """Brings the tables up to date; each migration is one transaction, and running it twice does nothing."""
    await _migrate(config=configuration(url))


async def listen(url: str, channel: str, heard: Callable[[str], None]) -> Any:
    """A PostgreSQL connection of its own that calls `heard` with each notification. It ends with `await it.close()`."""
    import asyncpg

    at = _credentials(url, 1)
    connection = await asyncpg.connect(
        host=at["host"], port=at["port"], user=at["user"], password=at["password"] or None, database=at["database"]
    )
    await connection.add_listener(channel, lambda _connection, _pid, _channel, payload: heard(str(payload)))
    return connection
