"""A file of orders that a seller has handed in."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Upload(Model):
    """`state`: new, waiting, running, done, failed. `doc` says how it is read, its bytes lie in the data folder."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    state = fields.CharField(max_length=12)
    doc = fields.TextField()
    total = fields.BigIntField(default=0, db_default=0)
    done = fields.BigIntField(default=0, db_default=0)
    kept = fields.BigIntField(default=0, db_default=0)
    bad = fields.BigIntField(default=0, db_default=0)
    error = fields.TextField(default="", db_default="")
    created_at = fields.BigIntField()
    updated_at = fields.BigIntField()

    class Meta:
        table = "upload"
        indexes = (
            Index(fields=("seller_id", "created_at"), name="upload_by_seller"),
            Index(fields=("state", "updated_at"), name="upload_by_state"),
        )
