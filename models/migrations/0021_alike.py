"""For whoever sees some of the stores only: cases that are alike, what was sold, and the orders of a store, the newest first."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

INDEXES = {
    "case_alike": "case_ (seller_id, opened_at, cause, store_id, order_id, id)",
    "order_newest": "order_ (store_id, placed_at, id, seller_id)",
}


class Migration(migrations.Migration):
    dependencies = [("models", "0017_uploads")]

    initial = False

    operations = [
        *(ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()),
        ops.RunSQL(
            "DROP INDEX case_upstream",
            "CREATE INDEX case_upstream ON case_ (seller_id, opened_at, cause, order_id, id)",
        ),
        ops.AddField("Sold", "store_id", fields.CharField(default="", db_default="", max_length=24)),
        ops.RunSQL(
            "UPDATE sold SET store_id = (SELECT store_id FROM order_ WHERE order_.id = sold.order_id)",
            "UPDATE sold SET store_id = ''",
        ),
        *(
            step
            for name in ("name", "batch", "origin")
            for step in (
                ops.RemoveIndex("Sold", name=f"sold_by_{name}"),
                ops.AddIndex(
                    "Sold",
                    Index(fields=["seller_id", name, "placed_at", "store_id", "quantity"], name=f"sold_by_{name}"),
                ),
            )
        ),
    ]
