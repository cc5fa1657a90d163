"""Whom we have forgotten, and who of the seller's people saw what."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Erasure(Model):
    """An order, a conversation or (of a shop that has left) a store, by its id: no name, no address.

    `done_at`: its bytes are gone from the disk, too, and it is written down beside the database.
    """

    id = fields.CharField(max_length=24, primary_key=True)
    kind = fields.CharField(max_length=8)
    seller_id = fields.CharField(max_length=24)
    at = fields.BigIntField()
    done_at = fields.BigIntField(null=True)

    class Meta:
        table = "erasure"


class Seen(Model):
    """A person of the seller opened something of a buyer's: once in a quarter of an hour. Only ever inserted."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    about = fields.CharField(max_length=24)
    what = fields.CharField(max_length=16)
    detail = fields.CharField(max_length=64, default="", db_default="")
    by = fields.CharField(max_length=64)
    at = fields.BigIntField()

    class Meta:
        table = "seen"
        indexes = (Index(fields=("about", "at"), name="seen_by_about"),)
