"""The topics of conversations in the sellers' groups."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Topic(Model):
    """`id` is the conversation's. `chat` and `thread` are Telegram's numbers, `doc` is a `models.facts.topics.Topic`."""

    id = fields.CharField(max_length=24, primary_key=True)
    connection_id = fields.CharField(max_length=24)
    chat = fields.CharField(max_length=32)
    thread = fields.BigIntField(default=0, db_default=0)
    doc = fields.TextField()

    class Meta:
        table = "topic"
        indexes = (Index(fields=("connection_id", "chat", "thread"), name="topic_by_thread"),)
