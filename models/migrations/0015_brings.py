"""What came of orders, and how it is counted: disputes, endings, and a row of figures for each order and month."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

INDEXES = {
    "outcome_uncounted": "outcome (state, seller_id, store_id, month) WHERE state < 2",
    "inbox_disputes": "inbox (seller_id, at) WHERE kind = 'dispute_seen' AND state <> 'done'",
}
# The documents are read when the house is open: an installation may have a million orders.
NOTED = "INSERT INTO outcome (id, seller_id, store_id, placed_at) SELECT id, seller_id, store_id, placed_at FROM order_"


class Migration(migrations.Migration):
    dependencies = [("models", "0014_people")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Outcome",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("store_id", fields.CharField(max_length=24)),
                ("month", fields.IntField(default=0, db_default=0)),
                ("placed_at", fields.BigIntField()),
                ("country", fields.CharField(default="", db_default="", max_length=2)),
                ("carrier", fields.CharField(default="", db_default="", max_length=64)),
                ("lane", fields.CharField(default="", db_default="", max_length=8)),
                ("arm", fields.CharField(default="", db_default="", max_length=8)),
                ("experiment", fields.CharField(default="", db_default="", max_length=24)),
                ("currency", fields.CharField(default="", db_default="", max_length=3)),
                ("cases", fields.IntField(default=0, db_default=0)),
                ("disputes", fields.IntField(default=0, db_default=0)),
                ("stake", fields.BigIntField(default=0, db_default=0)),
                ("given", fields.BigIntField(default=0, db_default=0)),
                ("told", fields.IntField(default=0, db_default=0)),
                ("promised", fields.IntField(default=0, db_default=0)),
                ("before_promise", fields.IntField(default=0, db_default=0)),
                ("claimable", fields.IntField(default=0, db_default=0)),
                ("before_claim", fields.IntField(default=0, db_default=0)),
                ("wordless", fields.IntField(default=0, db_default=0)),
                ("state", fields.IntField(default=0, db_default=0)),
            ],
            options={
                "table": "outcome",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["seller_id", "store_id", "month", "placed_at"], name="outcome_by_month"),
                ],
                "table_description": 'What came of one order, in figures. `month` is that of its placing (UTC), like 202603.',
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Dispute",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("order_id", fields.CharField(db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("store_id", fields.CharField(max_length=24)),
                ("order_ref", fields.CharField(max_length=128)),
                ("platform", fields.CharField(max_length=40)),
                ("kind", fields.CharField(max_length=16)),
                ("state", fields.CharField(max_length=16)),
                ("ground", fields.CharField(max_length=24)),
                ("opened_at", fields.BigIntField()),
                ("ended_at", fields.BigIntField(default=0, db_default=0)),
                ("amount", fields.BigIntField(default=0, db_default=0)),
                ("currency", fields.CharField(default="", db_default="", max_length=3)),
            ],
            options={
                "table": "dispute",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["seller_id", "opened_at"], name="dispute_by_opening"),
                ],
                "table_description": 'A formal dispute of an order. `ended_at` is 0 while it is open.',
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Ending",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("order_id", fields.CharField(max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("store_id", fields.CharField(max_length=24)),
                ("month", fields.IntField()),
                ("who", fields.CharField(max_length=12)),
                ("minutes", fields.BigIntField()),
                ("at", fields.BigIntField()),
                ("amount", fields.BigIntField(default=0, db_default=0)),
                ("currency", fields.CharField(default="", db_default="", max_length=3)),
            ],
            options={
                "table": "ending",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["seller_id", "at"], name="ending_by_moment"),
                    Index(fields=["seller_id", "store_id", "month"], name="ending_by_month"),
                ],
                "table_description": 'How a case was settled: by whom, after how many minutes (to two digits), for how much.',
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Brought",
            fields=[
                ("n", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("seller_id", fields.CharField(max_length=24)),
                ("store_id", fields.CharField(max_length=24)),
                ("month", fields.IntField()),
                ("dim", fields.CharField(max_length=12)),
                ("key", fields.CharField(default="", db_default="", max_length=100)),
                ("sub", fields.CharField(default="", db_default="", max_length=160)),
                ("orders", fields.BigIntField(default=0, db_default=0)),
                ("cases", fields.BigIntField(default=0, db_default=0)),
                ("disputed", fields.BigIntField(default=0, db_default=0)),
                ("amount", fields.BigIntField(default=0, db_default=0)),
            ],
            options={
                "table": "brought",
                "app": "models",
                "pk_attr": "n",
                "indexes": [
                    Index(fields=["seller_id", "dim", "month", "store_id", "key", "sub", "cases", "disputed", "orders"], name="brought_by_dim"),
                    Index(fields=["seller_id", "dim", "key", "month"], name="brought_by_key"),
                ],
                "table_description": 'Orders of one month counted by one thing that they have in common (`dim`, `key`, and `sub` within it).',
            },
            bases=["Model"],
        ),
        *(ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()),
        ops.RunSQL(NOTED, "DELETE FROM outcome"),
    ]
