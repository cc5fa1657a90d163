"""Whom we have forgotten, who saw what, and conversations that are to go."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

INDEXES = {
    "inbox_bodies": "inbox (at) WHERE doc <> ''",
    "message_by_age": "message (at)",
}
# `seen` is only added to, whoever writes.
SQLITE = [
    f"CREATE TRIGGER seen_no_{what} BEFORE {what} ON seen BEGIN SELECT RAISE(ABORT, 'seen is only added to'); END"
    for what in ("UPDATE", "DELETE")
]
POSTGRES = [
    "CREATE OR REPLACE FUNCTION seen_stays() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'seen is only added to'; END $$",
    "CREATE TRIGGER seen_stays BEFORE UPDATE OR DELETE ON seen FOR EACH ROW EXECUTE FUNCTION seen_stays()",
]


async def guard(_apps, editor):
    for sql in POSTGRES if editor.DIALECT == "postgres" else SQLITE:
        await editor.client.execute_script(sql)


class Migration(migrations.Migration):
    dependencies = [("models", "0012_topics")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Erasure",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("kind", fields.CharField(max_length=8)),
                ("seller_id", fields.CharField(max_length=24)),
                ("at", fields.BigIntField()),
                ("done_at", fields.BigIntField(null=True)),
            ],
            options={
                "table": "erasure",
                "app": "models",
                "pk_attr": "id",
                "table_description": "An order, a conversation or (of a shop that has left) a store, by its id: no name, no address.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Seen",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("about", fields.CharField(max_length=24)),
                ("what", fields.CharField(max_length=16)),
                ("detail", fields.CharField(default="", db_default="", max_length=64)),
                ("by", fields.CharField(max_length=64)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "seen",
                "app": "models",
                "pk_attr": "id",
                "indexes": [Index(fields=["about", "at"], name="seen_by_about")],
                "table_description": "A person of the seller opened something of a buyer's: once in a quarter of an hour. Only ever inserted.",
            },
            bases=["Model"],
        ),
        *(ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()),
        ops.RunPython(guard, ops.RunPython.noop),
    ]
