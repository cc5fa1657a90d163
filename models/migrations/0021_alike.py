"""Indexes for whoever sees some of the stores only: cases that are alike, and the orders of a store, the newest first."""

from tortoise import migrations
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
    ]
