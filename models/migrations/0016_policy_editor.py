"""Drafts of policies, and which policy was put into force when and by whom: what was kept so far is taken over."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0015_brings")]

    initial = False

    operations = [
        ops.CreateModel(
            name="PolicyPut",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("version", fields.CharField(max_length=12)),
                ("at", fields.BigIntField()),
                ("by", fields.CharField(default="", db_default="", max_length=64)),
                ("stores", fields.TextField(default="", db_default="", unique=False)),
            ],
            options={
                "table": "policy_put",
                "app": "models",
                "pk_attr": "id",
                "indexes": [Index(fields=["seller_id", "at"], name="policy_put_by_seller")],
                "table_description": "A policy was put into force: for the stores of these keys, with commas between, or for all of a seller.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PolicyDraft",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("n", fields.BigIntField()),
                ("text", fields.TextField(unique=False)),
                ("base", fields.CharField(default="", db_default="", max_length=12)),
                ("at", fields.BigIntField()),
                ("by", fields.CharField(default="", db_default="", max_length=64)),
            ],
            options={
                "table": "policy_draft",
                "app": "models",
                "pk_attr": "id",
                "unique_together": (("seller_id", "n"),),
                "table_description": "A step of a seller's draft of a policy, of which the last one is the draft. `base` is the version that it began from.",
            },
            bases=["Model"],
        ),
        ops.RunSQL(
            'INSERT INTO policy_put (id, seller_id, version, at, "by") SELECT id, seller_id, version, set_at, "by" FROM policy'
        ),
    ]
