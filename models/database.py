"""The database: SQLite with one writing connection or PostgreSQL, and SQL that both understand."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import Tortoise, connections
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError
from tortoise.migrations.api import migrate as _migrate

from models.errors import Conflict, Misconfigured, ParleyError, Unavailable
from models.facts.lanes import Lanes

Row = Any
WRITER = "default"
READER = "reader"
_AGAIN = ("deadlock", "could not serialize", "connection", "locked", "busy")
# Classes 23, 40, 08, 53 and 57 of https://www.postgresql.org/docs/current/errcodes-appendix.html as asyncpg names them.
_FASTER = {"TransactionRollbackError", "LockNotAvailableError", "IntegrityConstraintViolationError"}
_GONE = {"PostgresConnectionError", "InsufficientResourcesError", "OperatorInterventionError", "InterfaceError"}
_GONE |= {"InternalClientError"}  # asyncpg's own, when a connection ends in the middle of a question
_MIGRATING = 7_205_759_403


class Statements:
    """Runs SQL with `?` for values on one connection; the statements are the same on both databases."""

    def __init__(self, connection: Any, dialect: str) -> None:
        self._connection = connection
        self.dialect = dialect

    async def rows(self, sql: str, *values: object) -> Sequence[Row]:
        _, rows = await self._asked(sql, values)
        return rows

    async def run(self, sql: str, *values: object) -> int:
        """How many rows it changed."""
        count, _ = await self._asked(sql, values)
        return count

    async def _asked(self, sql: str, values: tuple[object, ...]) -> tuple[int, Sequence[Row]]:
        try:
            if self.dialect == "postgres" and " RETURNING " in sql:
                # Tortoise's `execute_query` gives no rows of an UPDATE on PostgreSQL.
                rows = await self._connection.execute_query_dict(_sql(sql, self.dialect), list(values))
                return len(rows), rows
            return await self._connection.execute_query(_sql(sql, self.dialect), list(values))  # type: ignore[no-any-return]
        except Exception as error:
            if (passing := _passing(error)) is None:
                raise
            raise passing from error

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
            # The keys are the way in: SQLite, which does not know how few they are, would go through all that a seller has,
            # or a store.
            keyed = sql.replace("IN (#) AND seller_id = ?", "IN (#) AND +seller_id = ?")
            keyed = keyed.replace("+seller_id = ? AND store_id IN", "+seller_id = ? AND +store_id IN")
            among = keyed.replace("IN (#)", "IN (SELECT value FROM json_each(?))")
            return await self.rows(among, json.dumps(wanted), *values)
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


class OneWriter(Statements):
    """SQLite's one writing connection, in a transaction.

    What a batch reads and writes takes microseconds, so it is done on the spot. A `run` may touch any number of rows
    and a commit waits for the disk: those go to the connection's own thread.
    """

    def __init__(self, file_path: str, **pragmas: object) -> None:
        connection = sqlite3.connect(file_path, isolation_level=None, check_same_thread=False, cached_statements=256)
        connection.row_factory = sqlite3.Row
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name}={value}")
        super().__init__(connection, "sqlite")
        self._thread = ThreadPoolExecutor(1, "writer")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            await self._aside(self._connection.commit)
        except BaseException:
            await self._aside(self._connection.rollback)
            raise

    async def rows(self, sql: str, *values: object) -> Sequence[Row]:
        return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]

    async def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        values = list(rows)
        if values:
            self._connection.executemany(sql, values)

    async def run(self, sql: str, *values: object) -> int:
        cursor = await self._aside(self._connection.execute, sql, values)
        return int(cursor.rowcount)

    async def emptied(self) -> bool:
        """Everything in the log goes into the file, and the log is cut: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint"""
        (busy, *_), *_ = await self._aside(
            lambda: self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        )
        return not busy

    def close(self) -> None:
        self._thread.shutdown()
        self._connection.close()

    async def _aside(self, what: Callable[..., Any], *values: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, what, *values)


class Borrowed(Statements):
    """A connection out of PostgreSQL's pool, in a transaction.

    Not by Tortoise's `in_transaction`: when a connection dies in it, it neither gives it back nor forgets it, and every
    later transaction of the same task fails (tortoise-orm 1.1.9, `TransactionContextPooled`).
    """

    async def rows(self, sql: str, *values: object) -> Sequence[Row]:
        return await self._connection.fetch(_sql(sql, self.dialect), *values)  # type: ignore[no-any-return]

    async def run(self, sql: str, *values: object) -> int:
        """The count stands at the end of what PostgreSQL answers: `UPDATE 3`."""
        return int((await self._connection.execute(_sql(sql, self.dialect), *values)).rpartition(" ")[2])

    async def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        values = list(rows)
        if values:
            await self._connection.executemany(_sql(sql, self.dialect), values)


class Database:
    """One per process. `url`: `sqlite:///path` or `postgres://…`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.dialect = "sqlite" if url.startswith("sqlite") else "postgres"
        self._open = False
        self._turn = asyncio.Lock()
        self._writer: OneWriter | None = None
        # By seller, as this process last looked at what is learned: decisions are made on them without a question.
        self.lanes: dict[str, Lanes] = {}

    async def open(self, pool: int = 8) -> None:
        """Connects. Raises Misconfigured when the database cannot be used, Unavailable when it is not there now."""
        try:
            with _opening(self.url):
                await Tortoise.init(config=configuration(self.url, pool), _enable_global_fallback=True)
                self._open = True
                await self.reader.rows("SELECT 1")
                if self.dialect == "sqlite":
                    await connections.get(READER).execute_query("PRAGMA query_only=ON")
                    self._writer = OneWriter(**_file(self.url))
        except Misconfigured:
            await self.close()
            raise

    async def close(self) -> None:
        if self._open:
            self._open = False
            if self._writer is not None:
                self._writer.close()
            await Tortoise.close_connections()

    @property
    def reader(self) -> Statements:
        """For pages and reports; on SQLite a second connection that cannot write."""
        return Statements(connections.get(READER if self.dialect == "sqlite" else WRITER), self.dialect)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Statements]:
        """A transaction. Raises Conflict when another process was faster: run it again; Unavailable when it is not there."""
        try:
            if self._writer is not None:
                async with self._turn, self._writer.transaction():
                    yield self._writer
            else:
                async with connections.get(WRITER)._pool.acquire() as connection, connection.transaction():
                    yield Borrowed(connection, self.dialect)
        except Exception as error:
            if (passing := _passing(error)) is None:
                raise
            raise passing from error

    async def scrub(self) -> bool:
        """SQLite: what was deleted is gone from the log, too. False where somebody was reading: ask again."""
        if self._writer is None:
            return True
        async with self._turn:
            return await self._writer.emptied()


def _passing(error: Exception) -> Conflict | Unavailable | None:
    """What passes by itself, in our words. asyncpg's errors are known by name, since SQLite needs no asyncpg."""
    if isinstance(error, ParleyError):
        return None
    names = {each.__name__ for each in type(error).__mro__}
    if isinstance(error, IntegrityError | sqlite3.IntegrityError) or names & _FASTER:
        return Conflict(str(error))
    if isinstance(error, OperationalError | TransactionManagementError | sqlite3.OperationalError):
        return Conflict(str(error)) if any(word in str(error).casefold() for word in _AGAIN) else None
    if isinstance(error, OSError) or names & _GONE:
        return Unavailable(f"the database does not answer: {error}", retry_after=5)
    return None


@contextmanager
def _opening(url: str) -> Iterator[None]:
    """Whatever keeps a database from being used is for a person to mend. Raises Misconfigured."""
    try:
        yield
    except ParleyError:
        raise
    except Exception as error:
        raise Misconfigured(
            f"the database at {_shown(url)} cannot be used: {str(error) or type(error).__name__}"
        ) from error


def configuration(url: str, pool: int = 8) -> dict[str, Any]:
    """What Tortoise needs, for us and for its migrations."""
    app = {"models": {"models": ["models.tables"], "default_connection": WRITER, "migrations": "models.migrations"}}
    if url.startswith("sqlite"):
        engine, file = "tortoise.backends.sqlite", _file(url)
        links = {name: {"engine": engine, "credentials": file} for name in (WRITER, READER)}
        return {"connections": links, "apps": app, "use_tz": True, "timezone": "UTC"}
    return {
        "connections": {WRITER: {"engine": "tortoise.backends.asyncpg", "credentials": credentials(url, pool)}},
        "apps": app,
        "use_tz": True,
        "timezone": "UTC",
    }


def _file(url: str) -> dict[str, Any]:
    path = url.removeprefix("sqlite:///").removeprefix("sqlite://")
    if path != ":memory:" and not Path(path).expanduser().parent.is_dir():
        raise Misconfigured(f"the folder of the database {path} does not exist: create it or set PARLEY_DATABASE")
    if path != ":memory:" and not _is_sqlite(Path(path).expanduser()):
        raise Misconfigured(f"{path} is no SQLite database: set PARLEY_DATABASE to another file")
    return {
        "file_path": path,
        "journal_mode": "WAL",
        # Loses nothing at a power cut; the reader's connection is set to query_only when it is opened.
        "synchronous": "FULL",
        "cache_size": -8_000,
        # What is deleted or written over is gone from the file, too.
        "secure_delete": "ON",
        "busy_timeout": 2000,
        "foreign_keys": "ON",
        # Pages that change again and again go to the file once in 40 MB of log; a start after a crash reads as much.
        "wal_autocheckpoint": 10_000,
        # The log is written over, not cut and grown again, which costs a flush more.
        "journal_size_limit": 64 * 1024 * 1024,
    }


def _is_sqlite(path: Path) -> bool:
    """A file that is still empty may become one.

    Asked of SQLite itself: to open and close its file beside it takes away the locks of every connection that this
    process has (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
    """
    if not path.is_file():
        return not path.exists()
    with closing(sqlite3.connect(path)) as connection:
        try:
            connection.execute("PRAGMA schema_version")
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode != sqlite3.SQLITE_NOTADB
    return True


def credentials(url: str, pool: int) -> dict[str, Any]:
    """What PostgreSQL's address says. Raises Misconfigured."""
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
    """Brings the tables up to date; each migration is one transaction, and running it twice does nothing.

    Processes that start together on PostgreSQL do it one after the other.
    """
    with _opening(url):
        alone = None if url.startswith("sqlite") else await _connected(url)
        try:
            if alone is not None:
                await alone.execute(f"SELECT pg_advisory_lock({_MIGRATING})")
            await _migrate(config=configuration(url))
        finally:
            await Tortoise.close_connections()
            if alone is not None:
                await alone.close()


async def listen(url: str, channel: str, heard: Callable[[str], None], lost: Callable[[], None]) -> Any:
    """A PostgreSQL connection of its own that calls `heard` with each notification, and `lost` when it has ended.

    It ends with `await it.close()`.
    """
    try:
        connection = await _connected(url)
        # First this one: a connection may end before it listens.
        connection.add_termination_listener(lambda _connection: lost())
        await connection.add_listener(channel, lambda _connection, _pid, _channel, payload: heard(str(payload)))
    except Exception as error:
        raise Unavailable(f"the database does not answer: {error}") from error
    return connection


async def _connected(url: str) -> Any:
    import asyncpg

    at = credentials(url, 1)
    return await asyncpg.connect(
        host=at["host"], port=at["port"], user=at["user"], password=at["password"] or None, database=at["database"]
    )
