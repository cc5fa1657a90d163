"""When a tracker is asked about a parcel: a column of its own, and the indexes of what is due."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops

INDEXES = {
    "parcel_ask": "parcel (seller_id, ask_at) WHERE ask_at IS NOT NULL",
    "outbox_register": "outbox (due_at, n) WHERE state = 'waiting' AND kind = 'register'",
}


class Migration(migrations.Migration):
    dependencies = [("models", "0002_due_indexes")]

    initial = False

    operations = [
        ops.AddField("Parcel", "ask_at", fields.BigIntField(null=True, default=0, db_default=0)),
        *(ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()),
    ]
