"""What parcels teach about lanes: the news not yet counted, and the counts."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Transit(Model):
    """How a parcel's trip changed, only ever inserted, and gone once it has been counted."""

    n = fields.BigIntField(primary_key=True, generated=True)
    seller_id = fields.CharField(max_length=24)
    doc = fields.TextField()

    class Meta:
        table = "transit"


class Learned(Model):
    """One lane of a seller: its counts, and how well its ranges hold. The row with an empty `lane` judges the risk."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    lane = fields.TextField()
    doc = fields.TextField()
    margins = fields.TextField(default="", db_default="")

    class Meta:
        table = "learned"
        indexes = (Index(fields=("seller_id",), name="learned_by_seller"),)
