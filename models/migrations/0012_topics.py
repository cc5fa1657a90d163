"""The topics of conversations in the sellers' Telegram groups."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0011_talks_due")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Topic",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("connection_id", fields.CharField(max_length=24)),
                ("chat", fields.CharField(max_length=32)),
                ("thread", fields.BigIntField(default=0, db_default=0)),
                ("doc", fields.TextField(unique=False)),
            ],
            options={
                "table": "topic",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["connection_id", "chat", "thread"], name="topic_by_thread"),
                ],
                "table_description": "`id` is the conversation's. `chat` and `thread` are Telegram's numbers, `doc` is a `models.facts.topics.Topic`.",
            },
            bases=["Model"],
        ),
    ]
