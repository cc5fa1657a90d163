"""Talks have a moment, too, at which they are looked at again: a buyer waits for a person, or a person has gone."""

from tortoise import migrations
from tortoise.migrations import operations as ops

INDEXES = {
    "conversation_due": "conversation (due_at) WHERE due_at IS NOT NULL",
}
# Where a person was asked for or has taken over before there were such moments.
_LOOK = "UPDATE conversation SET due_at = 0 WHERE doc LIKE '%\"person\":{%'"


class Migration(migrations.Migration):
    dependencies = [("models", "0010_translations")]

    initial = False

    operations = [
        *(ops.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES.items()),
        ops.RunSQL(_LOOK, "UPDATE conversation SET due_at = NULL"),
    ]
