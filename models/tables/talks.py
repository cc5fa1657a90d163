"""Conversation and its messages."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Conversation(Model):
    """`waits` is true while a buyer waits for a person."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    connection_id = fields.CharField(max_length=24)
    contact_ref = fields.CharField(max_length=128)
    doc = fields.TextField()
    updated_at = fields.BigIntField()
    due_at = fields.BigIntField(null=True)  # when the rules must look again
    waits = fields.BooleanField(default=False, db_default=False)
    head = fields.CharField(max_length=64, default="", db_default="")

    class Meta:
        table = "conversation"
        unique_together = (("connection_id", "contact_ref"),)
        indexes = (Index(fields=("seller_id", "updated_at"), name="conversation_by_update"),)


class Message(Model):
    """One thing said. `author`: buyer, bot or a person's name. `doc` is a Hear or a SendMessage as JSON.

    `n` orders a conversation. `state` of what we say: waiting, sending, sent, unsure, withdrawn, stale, failed; of what
    the buyer says: heard.
    """

    n = fields.BigIntField(primary_key=True, generated=True)
    id = fields.CharField(max_length=24, unique=True)
    conversation_id = fields.CharField(max_length=24)
    author = fields.CharField(max_length=64)
    at = fields.BigIntField()
    doc = fields.TextField()
    state = fields.CharField(max_length=12)

    class Meta:
        table = "message"
        indexes = (Index(fields=("conversation_id", "n"), name="message_by_conversation"),)


class Translation(Model):
    """A message of a buyer's in a language of the desk. Without `text` it was left out: `lost` says which facts it changed."""

    id = fields.CharField(max_length=24, primary_key=True)
    message_n = fields.BigIntField()
    conversation_id = fields.CharField(max_length=24)
    language = fields.CharField(max_length=16)
    text = fields.TextField()
    lost = fields.TextField(default="", db_default="")
    at = fields.BigIntField()

    class Meta:
        table = "translation"
        indexes = (Index(fields=("conversation_id", "language", "message_n"), name="translation_by_message"),)
