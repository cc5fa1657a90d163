"""Inbox, outbox, journal, lease: the rows of the two doors."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Inbox(Model):
    """An arrival, kept once.

    `state`: done, failed (tried again at `due_at`), parked (a person must look), early (a report on the parcel `about`
    that no order has shown yet; it is taken up when one does), aside (a person wants nothing done), matched (a person has said
    which order, `about`, a dispute is of).
    """

    key = fields.CharField(max_length=160, primary_key=True)
    kind = fields.CharField(max_length=32)
    seller_id = fields.CharField(max_length=24)
    at = fields.BigIntField()
    doc = fields.TextField()
    about = fields.CharField(max_length=64, default="", db_default="")
    state = fields.CharField(max_length=8)
    attempts = fields.IntField(default=0, db_default=0)
    due_at = fields.BigIntField(null=True)
    error = fields.TextField(default="", db_default="")

    class Meta:
        table = "inbox"


class Outbox(Model):
    """A sending, kept until done.

    `state`: waiting, sending, shelf (a web chat fetches it), sent, unsure, withdrawn, stale, failed.
    """

    n = fields.BigIntField(primary_key=True, generated=True)
    id = fields.CharField(max_length=24, unique=True)
    kind = fields.CharField(max_length=20)
    seller_id = fields.CharField(max_length=24)
    connection_id = fields.CharField(max_length=24)
    conversation_id = fields.CharField(max_length=24)
    about = fields.CharField(max_length=160, default="", db_default="")
    doc = fields.TextField()
    urgent = fields.BooleanField(default=False, db_default=False)
    due_at = fields.BigIntField()
    valid_until = fields.BigIntField(null=True)
    state = fields.CharField(max_length=10)
    attempts = fields.IntField(default=0, db_default=0)
    done_at = fields.BigIntField(null=True)
    error = fields.TextField(default="", db_default="")

    class Meta:
        table = "outbox"


class Journal(Model):
    """One decision about one order or conversation: append only, each line carries the hash of the one before."""

    n = fields.BigIntField(primary_key=True, generated=True)
    about = fields.CharField(max_length=24)
    at = fields.BigIntField()
    arrival = fields.CharField(max_length=160)
    changes = fields.TextField()
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "journal"
        indexes = (Index(fields=("about", "n"), name="journal_by_about"),)


class Lease(Model):
    """Something that one process at a time may do."""

    name = fields.CharField(max_length=64, primary_key=True)
    owner = fields.CharField(max_length=64)
    fence = fields.BigIntField(default=0, db_default=0)
    until = fields.BigIntField(default=0, db_default=0)

    class Meta:
        table = "lease"
