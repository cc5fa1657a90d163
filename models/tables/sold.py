"""What was sold, by what tells items apart: read out of the orders' documents."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Sold(Model):
    """An item of an order. `name` is its SKU, its title where it has none, `origin` the country it was sent from."""

    id = fields.CharField(max_length=24, primary_key=True)
    order_id = fields.CharField(max_length=24)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24, default="", db_default="")
    name = fields.CharField(max_length=100)
    batch = fields.CharField(max_length=100, default="", db_default="")
    origin = fields.CharField(max_length=2, default="", db_default="")
    quantity = fields.BigIntField()
    placed_at = fields.BigIntField()

    class Meta:
        table = "sold"
        indexes = (
            Index(fields=("order_id", "name", "batch", "origin"), name="sold_by_order"),
            Index(fields=("seller_id", "name", "placed_at", "store_id", "quantity"), name="sold_by_name"),
            Index(fields=("seller_id", "batch", "placed_at", "store_id", "quantity"), name="sold_by_batch"),
            Index(fields=("seller_id", "origin", "placed_at", "store_id", "quantity"), name="sold_by_origin"),
        )
