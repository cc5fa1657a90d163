"""What buyers wrote, in the language of the desk: kept so that it is asked for once."""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0009_sold")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Translation",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=24)),
                ("message_n", fields.BigIntField()),
                ("conversation_id", fields.CharField(max_length=24)),
                ("language", fields.CharField(max_length=16)),
                ("text", fields.TextField(unique=False)),
                ("lost", fields.TextField(default="", db_default="", unique=False)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "translation",
                "app": "models",
                "pk_attr": "id",
                "indexes": [
                    Index(fields=["conversation_id", "language", "message_n"], name="translation_by_message"),
                ],
                "table_description": "A message of a buyer's in a language of the desk. Without `text` it was left out: `lost` says which facts it changed.",
            },
            bases=["Model"],
        ),
    ]
