"""What parcels teach about lanes."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0003_trackers_asked")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Transit",
            fields=[
                ("n", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("seller_id", fields.CharField(max_length=24)),
                ("doc", fields.TextField(unique=False)),
            ],
            options={
                "table": "transit",
                "app": "models",
                "pk_attr": "n",
                "table_description": "How a parcel's trip changed, only ever inserted, and gone once it has been counted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Learned",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("seller_id", fields.CharField(max_length=24)),
                ("lane", fields.TextField(unique=False)),
                ("doc", fields.TextField(unique=False)),
                ("margins", fields.TextField(default="", db_default="", unique=False)),
            ],
            options={
                "table": "learned",
                "app": "models",
                "pk_attr": "id",
                "indexes": [Index(fields=["seller_id"], name="learned_by_seller")],
                "table_description": "One lane of a seller: its counts, and how well its ranges hold. The row with an empty `lane` judges the risk.",
            },
            bases=["Model"],
        ),
    ]
