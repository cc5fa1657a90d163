"""Seller, person, session, failure, store, policy, connection."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Seller(Model):
    id = fields.CharField(max_length=24, primary_key=True)
    name = fields.TextField()
    password = fields.TextField(default="", db_default="")
    language = fields.CharField(max_length=16, default="en", db_default="en")
    created_at = fields.BigIntField()
    two_steps = fields.BooleanField(default=False, db_default=False)

    class Meta:
        table = "seller"


class Person(Model):
    """Who signs in. `stores` (JSON) are those that an agent may see, none named: all.

    `totp` is sealed, `recovery` are hashes of codes, and a `step` of time that was accepted is not accepted again.
    """

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24, db_index=True)
    sign_in = fields.CharField(max_length=200, unique=True)
    name = fields.TextField()
    password = fields.TextField(default="", db_default="")
    role = fields.CharField(max_length=8, default="agent", db_default="agent")
    stores = fields.TextField(default="[]", db_default="[]")
    language = fields.CharField(max_length=16, default="en", db_default="en")
    totp = fields.TextField(default="", db_default="")
    totp_on = fields.BooleanField(default=False, db_default=False)
    step = fields.BigIntField(default=0, db_default=0)
    recovery = fields.TextField(default="[]", db_default="[]")
    disabled = fields.BooleanField(default=False, db_default=False)
    created_at = fields.BigIntField()

    class Meta:
        table = "person"


class Session(Model):
    """A signed-in browser, or (`once`) a link that makes one. Only the SHA-256 of the token is kept.

    `proven_at`: when a password or a code was last given. `awaits_code`: the password was right, the code is still asked for.
    """

    token = fields.CharField(max_length=64, primary_key=True)
    seller_id = fields.CharField(max_length=24, db_index=True)
    once = fields.BooleanField(default=False)
    created_at = fields.BigIntField()
    expires_at = fields.BigIntField()
    used_at = fields.BigIntField(default=0, db_default=0)
    person_id = fields.CharField(max_length=24, default="", db_default="")
    awaits_code = fields.BooleanField(default=False, db_default=False)
    proven_at = fields.BigIntField(default=0, db_default=0)
    device = fields.CharField(max_length=200, default="", db_default="")
    address = fields.CharField(max_length=64, default="", db_default="")

    class Meta:
        table = "session"


class Failure(Model):
    """An attempt to sign in that has not succeeded, once for each whom it counts against."""

    n = fields.BigIntField(primary_key=True, generated=True)
    attempt = fields.CharField(max_length=24, db_index=True)
    who = fields.CharField(max_length=80)
    at = fields.BigIntField()

    class Meta:
        table = "failure"
        indexes = (Index(fields=("who", "at"), name="failure_by_who"),)


class Store(Model):
    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24, db_index=True)
    key = fields.CharField(max_length=64, unique=True)
    doc = fields.TextField()
    created_at = fields.BigIntField()

    class Meta:
        table = "store"


class Policy(Model):
    """A seller's policy as it was written. Only ever inserted: offers that are out name their version."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    version = fields.CharField(max_length=12)
    text = fields.TextField()
    set_at = fields.BigIntField()
    by = fields.CharField(max_length=64, default="", db_default="")

    class Meta:
        table = "policy"
        indexes = (Index(fields=("seller_id", "set_at"), name="policy_by_seller"),)


class PolicyPut(Model):
    """A policy was put into force: for the stores of these keys, with commas between, or for all of a seller."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    version = fields.CharField(max_length=12)
    at = fields.BigIntField()
    by = fields.CharField(max_length=64, default="", db_default="")
    stores = fields.TextField(default="", db_default="")

    class Meta:
        table = "policy_put"
        indexes = (Index(fields=("seller_id", "at"), name="policy_put_by_seller"),)


class PolicyDraft(Model):
    """A step of a seller's draft of a policy, of which the last one is the draft. `base` is the version that it began from."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24)
    n = fields.BigIntField()
    text = fields.TextField()
    base = fields.CharField(max_length=12, default="", db_default="")
    at = fields.BigIntField()
    by = fields.CharField(max_length=64, default="", db_default="")

    class Meta:
        table = "policy_draft"
        unique_together = (("seller_id", "n"),)


class Connection(Model):
    """`sealed` holds the credentials, encrypted. `owner`, `fence` and `leased_until`: who polls and sends for it."""

    id = fields.CharField(max_length=24, primary_key=True)
    seller_id = fields.CharField(max_length=24, db_index=True)
    store_id = fields.CharField(max_length=24)
    kind = fields.CharField(max_length=32)
    key = fields.CharField(max_length=64, unique=True)
    sealed = fields.TextField(default="", db_default="")
    settings = fields.TextField(default="{}", db_default="{}")
    created_at = fields.BigIntField()
    last_event_at = fields.BigIntField(default=0, db_default=0)
    last_error = fields.TextField(default="", db_default="")
    offset = fields.BigIntField(default=0, db_default=0)
    owner = fields.CharField(max_length=64, default="", db_default="")
    fence = fields.BigIntField(default=0, db_default=0)
    leased_until = fields.BigIntField(default=0, db_default=0)

    class Meta:
        table = "connection"
