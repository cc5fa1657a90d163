"""Cases that are alike are counted out of an index alone, also for whoever sees some of the stores only."""

from tortoise import migrations
from tortoise.migrations import operations as ops

INDEXES = {
    "case_alike": "case_ (seller_id, opened_at, cause, store_id, order_id, id)",
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
