"""People who sign in, instead of one password for all: the password of each seller becomes its first owner's."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from models.database import Statements


async def first_owners(_apps, editor):
    """The first owner has the seller's own id, and signs in by the seller's name; a second one of that name, by name and id."""
    db = Statements(editor.client, "postgres" if editor.DIALECT == "postgres" else "sqlite")
    taken = set()
    for row in await db.rows("SELECT * FROM seller ORDER BY created_at, id"):
        sign_in = row["name"].strip().casefold()[:150] or row["id"]
        sign_in = f"{sign_in}-{row['id']}" if sign_in in taken else sign_in
        taken.add(sign_in)
        await db.run(
            "INSERT INTO person (id, seller_id, sign_in, name, password, role, language, created_at) "
            "VALUES (?, ?, ?, ?, ?, 'owner', ?, ?)",
            row["id"], row["id"], sign_in, row["name"], row["password"], row["language"], row["created_at"],
        )
    await db.run("UPDATE session SET person_id = seller_id, proven_at = created_at WHERE person_id = ''")
    await db.run("UPDATE seller SET password = '' WHERE password <> ''")


class Migration(migrations.Migration):
    dependencies = [("models", "0013_privacy")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Person",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(db_index=True, max_length=24)),
                ("sign_in", fields.CharField(unique=True, db_index=True, max_length=200)),
                ("name", fields.TextField(unique=False)),
                ("password", fields.TextField(default="", db_default="", unique=False)),
                ("role", fields.CharField(default="agent", db_default="agent", max_length=8)),
                ("stores", fields.TextField(default="[]", db_default="[]", unique=False)),
                ("language", fields.CharField(default="en", db_default="en", max_length=16)),
                ("totp", fields.TextField(default="", db_default="", unique=False)),
                ("totp_on", fields.BooleanField(default=False, db_default=False)),
                ("step", fields.BigIntField(default=0, db_default=0)),
                ("recovery", fields.TextField(default="[]", db_default="[]", unique=False)),
                ("disabled", fields.BooleanField(default=False, db_default=False)),
                ("created_at", fields.BigIntField()),
            ],
            options={
                "table": "person",
                "app": "models",
                "pk_attr": "id",
                "table_description": "Who signs in. `stores` (JSON) are those that an agent may see, none named: all.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Failure",
            fields=[
                ("n", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("attempt", fields.CharField(db_index=True, max_length=24)),
                ("who", fields.CharField(max_length=80)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "failure",
                "app": "models",
                "pk_attr": "n",
                "indexes": [Index(fields=["who", "at"], name="failure_by_who")],
                "table_description": "An attempt to sign in that has not succeeded, once for each whom it counts against.",
            },
            bases=["Model"],
        ),
        ops.AddField("Seller", "two_steps", fields.BooleanField(default=False, db_default=False)),
        ops.AddField("Session", "person_id", fields.CharField(default="", db_default="", max_length=24)),
        ops.AddField("Session", "awaits_code", fields.BooleanField(default=False, db_default=False)),
        ops.AddField("Session", "proven_at", fields.BigIntField(default=0, db_default=0)),
        ops.AddField("Session", "device", fields.CharField(default="", db_default="", max_length=200)),
        ops.AddField("Session", "address", fields.CharField(default="", db_default="", max_length=64)),
        ops.RunPython(first_owners, ops.RunPython.noop),
    ]
