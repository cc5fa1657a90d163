"""Partial indexes of what is due: a sweep costs what is due, however many rows there are."""

from tortoise import migrations
from tortoise.migrations import operations as ops

INDEXES = {
    "order_due": "order_ (due_at) WHERE due_at IS NOT NULL",
    "outbox_due": "outbox (urgent, due_at, n) WHERE state = 'waiting'",
    "outbox_open": "outbox (conversation_id, n) WHERE state IN ('waiting', 'sending')",
    "outbox_shelf": "outbox (conversation_id) WHERE state = 'shelf'",
    "outbox_about": "outbox (about) WHERE about <> ''",
    "outbox_sending": "outbox (done_at) WHERE state = 'sending'",
    "outbox_troubled": "outbox (seller_id, n) WHERE state IN ('unsure', 'failed')",
    "inbox_due": "inbox (due_at) WHERE due_at IS NOT NULL",
    "inbox_parked": "inbox (seller_id, at) WHERE state = 'parked'",
    "inbox_early": "inbox (about) WHERE state = 'early'",
    "case_report": "case_ (seller_id, cause, state, resolution, remedy, currency, opened_at, amount)",
    "conversation_waits": "conversation (seller_id) WHERE waits",
}


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    initial = False

    operations = [
        ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()
    ]
