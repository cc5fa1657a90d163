"""The tables come about by migrations alone, and no migration can lose a row."""

from __future__ import annotations

import os
import re
from pathlib import Path

from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector

from models.database import Database, configuration, migrate
from tests import postgres
from tests.house import TABLES, empty

MIGRATIONS = Path(__file__).parents[2] / "models" / "migrations"
ON_POSTGRES = os.environ.get("PARLEY_TEST_DATABASE") == "postgres"

Shape = dict[str, tuple[set[tuple[str, str, bool]], set[str]]]


async def blank(folder: Path) -> str:
    return await postgres.fresh() if ON_POSTGRES else f"sqlite:///{folder / 'blank.db'}"


async def shape(url: str) -> tuple[Shape, set[str]]:
    """Of each table its columns (name, type, may be null) and what is unique in it; and every index that is partial."""
    db = Database(url)
    await db.open()
    try:
        return {table: await _table(db, table) for table in TABLES}, await _partial(db)
    finally:
        await db.close()


async def _table(db: Database, table: str) -> tuple[set[tuple[str, str, bool]], set[str]]:
    if ON_POSTGRES:
        columns = await db.reader.rows(
            "SELECT column_name, data_type || coalesce(character_maximum_length::text, '') AS type, is_nullable "
            "FROM information_schema.columns WHERE table_name = ?", table,
        )  # fmt: skip
        found = {(row["column_name"], row["type"], row["is_nullable"] == "YES") for row in columns}
        rows = await db.reader.rows("SELECT indexdef FROM pg_indexes WHERE tablename = ?", table)
        return found, {_columns(row["indexdef"]) for row in rows if "UNIQUE" in row["indexdef"]}
    columns = await db.reader.rows(f"PRAGMA table_info({table})")
    found = {(row["name"], row["type"].upper(), not (row["notnull"] or row["pk"])) for row in columns}
    unique = set()
    for index in await db.reader.rows(f"PRAGMA index_list({table})"):
        if index["unique"]:
            inside = await db.reader.rows(f"PRAGMA index_info({index['name']})")
            unique.add(",".join(row["name"] for row in inside))
    return found, unique


def _columns(definition: str) -> str:
    return re.sub(r'[" ]', "", definition.rpartition("(")[2].partition(")")[0])


async def _partial(db: Database) -> set[str]:
    sql = (
        "SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE schemaname = 'public'"
        if ON_POSTGRES
        else "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    )
    return {row["name"] for row in await db.reader.rows(sql) if " WHERE " in row["sql"].upper()}


async def test_migrations_make_what_the_tables_say(tmp_path: Path) -> None:
    migrated, generated = await empty(tmp_path), await blank(tmp_path)
    await Tortoise.init(config=configuration(generated))
    await Tortoise.generate_schemas()
    await Tortoise.close_connections()
    (ours, partial), (theirs, _) = await shape(migrated), await shape(generated)
    assert ours == theirs
    texts = [path.read_text() for path in sorted(MIGRATIONS.glob("[0-9]*.py"))]
    said = [each for text in texts for each in re.findall(r'^    "(\w+)": "(.*)"', text, re.MULTILINE)]
    assert partial == {name for name, what in said if " WHERE " in what}
    assert {"order_due", "outbox_due", "outbox_open", "inbox_due", "inbox_early", "parcel_ask"} <= partial


async def test_a_migration_twice_is_a_migration_once(tmp_path: Path) -> None:
    url = await blank(tmp_path)
    await migrate(url)
    before = await shape(url)
    await migrate(url)
    assert await shape(url) == before


async def test_no_migration_is_missing(tmp_path: Path) -> None:
    config = configuration(await empty(tmp_path))
    async with TortoiseContext() as context:
        await context.init(config=config)
        assert context.apps is not None
        assert await MigrationAutodetector(context.apps, config["apps"]).changes() == []


def test_no_migration_rebuilds_a_table() -> None:
    """On SQLite these two lose indexes, uniques and the rows of other tables."""
    for path in MIGRATIONS.glob("[0-9]*.py"):
        assert not re.search(r"AlterField|RemoveField|DeleteModel", path.read_text()), path.name
