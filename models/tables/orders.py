"""Order, and what is read out of it: parcel, case, task."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Order(Model):
    """`due_at` is when the rules must look again, null when never. `link` is the SHA-256 of the deep link's token."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    ref = fields.CharField(max_length=128)
    platform_ref = fields.CharField(max_length=64, default="", db_default="")
    link = fields.CharField(max_length=64, default="", db_default="")
    doc = fields.TextField()
    placed_at = fields.BigIntField()
    updated_at = fields.BigIntField()
    due_at = fields.BigIntField(null=True)
    linked = fields.BooleanField(default=False, db_default=False)
    head = fields.CharField(max_length=64, default="", db_default="")

    class Meta:
        table = "order_"
        unique_together = (("store_id", "ref"),)
        indexes = (
            Index(fields=("ref", "store_id"), name="order_by_ref"),
            Index(fields=("platform_ref", "store_id"), name="order_by_platform_ref"),
            Index(fields=("link",), name="order_by_link"),
            Index(fields=("seller_id", "updated_at"), name="order_by_update"),
        )


class Parcel(Model):
    id = fields.CharField(max_length=24, primary_key=True)
    order_id = fields.CharField(max_length=24, db_index=True)
    seller_id = fields.CharField(max_length=24)
    number = fields.CharField(max_length=64)
    status = fields.CharField(max_length=32)
    # When the seller's trackers are asked about it: 0 for a new one, 1 for at once, null for never again.
    ask_at = fields.BigIntField(null=True, default=0, db_default=0)

    class Meta:
        table = "parcel"
        indexes = (Index(fields=("number",), name="parcel_by_number"),)


class Case(Model):
    """`amount` is what was agreed to pay back, in minor units of `currency`."""

    id = fields.CharField(max_length=24, primary_key=True)
    order_id = fields.CharField(max_length=24, db_index=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    order_ref = fields.CharField(max_length=128)
    buyer = fields.TextField(default="", db_default="")
    country = fields.CharField(max_length=2, default="", db_default="")
    cause = fields.CharField(max_length=32)
    state = fields.CharField(max_length=16)
    resolution = fields.CharField(max_length=16, default="", db_default="")
    remedy = fields.CharField(max_length=16, default="", db_default="")
    amount = fields.BigIntField(default=0, db_default=0)
    currency = fields.CharField(max_length=3, default="", db_default="")
    opened_at = fields.BigIntField()
    closed_at = fields.BigIntField(default=0, db_default=0)
    updated_at = fields.BigIntField()
    dispute_by = fields.BigIntField(default=0, db_default=0)

    class Meta:
        table = "case_"
        indexes = (
            Index(fields=("seller_id", "state", "updated_at"), name="case_by_state"),
            Index(fields=("seller_id", "updated_at"), name="case_by_update"),
        )


class Task(Model):
    """Something a person of the seller must do: its kind, its moment, and the fact it was read out of."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    about = fields.CharField(max_length=24, db_index=True)
    kind = fields.CharField(max_length=32)
    doc = fields.TextField()
    due_at = fields.BigIntField()
    created_at = fields.BigIntField()
    done_at = fields.BigIntField(null=True)

    class Meta:
        table = "task"
        indexes = (Index(fields=("seller_id", "done_at", "due_at"), name="task_by_due"),)
