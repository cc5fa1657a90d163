"""Files of orders that sellers hand in: what they are, and how far they have been read."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0016_policy_editor")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Upload",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("store_id", fields.CharField(max_length=24)),
                ("state", fields.CharField(max_length=12)),
                ("doc", fields.TextField(unique=False)),
                ("total", fields.BigIntField(default=0, db_default=0)),
                ("done", fields.BigIntField(default=0, db_default=0)),
                ("kept", fields.BigIntField(default=0, db_default=0)),
                ("bad", fields.BigIntField(default=0, db_default=0)),
                ("error", fields.TextField(default="", db_default="", unique=False)),
                ("created_at", fields.BigIntField()),
                ("updated_at", fields.BigIntField()),
            ],
            options={
                "table": "upload",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["seller_id", "created_at"], name="upload_by_seller"),
                    Index(fields=["state", "updated_at"], name="upload_by_state"),
                ],
                "table_description": "`state`: new, waiting, running, done, failed. `doc` says how it is read, its bytes lie in the data folder.",
            },
            bases=["Model"],
        ),
    ]
