"""What came of orders, read out of their documents, and counted by month."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Outcome(Model):
    """What came of one order, in figures. `month` is that of its placing (UTC), like 202603.

    `state`: 0 its document is still to be read, 1 it is to be counted, 2 it is counted. Amounts are in minor units.
    """

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    month = fields.IntField(default=0, db_default=0)
    placed_at = fields.BigIntField()
    country = fields.CharField(max_length=2, default="", db_default="")
    carrier = fields.CharField(max_length=64, default="", db_default="")
    lane = fields.CharField(max_length=8, default="", db_default="")
    arm = fields.CharField(max_length=8, default="", db_default="")
    experiment = fields.CharField(max_length=24, default="", db_default="")
    currency = fields.CharField(max_length=3, default="", db_default="")
    cases = fields.IntField(default=0, db_default=0)
    disputes = fields.IntField(default=0, db_default=0)
    stake = fields.BigIntField(default=0, db_default=0)
    given = fields.BigIntField(default=0, db_default=0)
    told = fields.IntField(default=0, db_default=0)
    promised = fields.IntField(default=0, db_default=0)
    before_promise = fields.IntField(default=0, db_default=0)
    claimable = fields.IntField(default=0, db_default=0)
    before_claim = fields.IntField(default=0, db_default=0)
    wordless = fields.IntField(default=0, db_default=0)
    state = fields.IntField(default=0, db_default=0)

    class Meta:
        table = "outcome"
        indexes = (Index(fields=("seller_id", "store_id", "month", "placed_at"), name="outcome_by_month"),)


class Dispute(Model):
    """A formal dispute of an order. `ended_at` is 0 while it is open."""

    id = fields.CharField(max_length=24, primary_key=True)
    order_id = fields.CharField(max_length=24, db_index=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    order_ref = fields.CharField(max_length=128)
    platform = fields.CharField(max_length=40)
    kind = fields.CharField(max_length=16)
    state = fields.CharField(max_length=16)
    ground = fields.CharField(max_length=24)
    opened_at = fields.BigIntField()
    ended_at = fields.BigIntField(default=0, db_default=0)
    amount = fields.BigIntField(default=0, db_default=0)
    currency = fields.CharField(max_length=3, default="", db_default="")

    class Meta:
        table = "dispute"
        indexes = (Index(fields=("seller_id", "opened_at"), name="dispute_by_opening"),)


class Ending(Model):
    """How a case was settled: by whom, after how many minutes (to two digits), for how much."""

    id = fields.CharField(max_length=24, primary_key=True)
    order_id = fields.CharField(max_length=24)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    month = fields.IntField()
    who = fields.CharField(max_length=12)
    minutes = fields.BigIntField()
    at = fields.BigIntField()
    amount = fields.BigIntField(default=0, db_default=0)
    currency = fields.CharField(max_length=3, default="", db_default="")

    class Meta:
        table = "ending"
        indexes = (
            Index(fields=("seller_id", "at"), name="ending_by_moment"),
            Index(fields=("seller_id", "store_id", "month"), name="ending_by_month"),
        )


class Brought(Model):
    """Orders of one month counted by one thing that they have in common (`dim`, `key`, and `sub` within it)."""

    n = fields.BigIntField(primary_key=True, generated=True)
    seller_id = fields.CharField(max_length=24)
    store_id = fields.CharField(max_length=24)
    month = fields.IntField()
    dim = fields.CharField(max_length=12)
    key = fields.CharField(max_length=100, default="", db_default="")
    sub = fields.CharField(max_length=160, default="", db_default="")
    orders = fields.BigIntField(default=0, db_default=0)
    cases = fields.BigIntField(default=0, db_default=0)
    disputed = fields.BigIntField(default=0, db_default=0)
    amount = fields.BigIntField(default=0, db_default=0)

    class Meta:
        table = "brought"
        indexes = (
            # Wide, so that what is ranked is read off the index alone.
            Index(
                fields=("seller_id", "dim", "month", "store_id", "key", "sub", "cases", "disputed", "orders"),
                name="brought_by_dim",
            ),
            Index(fields=("seller_id", "dim", "key", "month"), name="brought_by_key"),
        )
