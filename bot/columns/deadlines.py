"""What does a platform itself say of an order's dispute?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.columns import cells
from bot.columns.cells import Wrong
from bot.columns.orders import Owner
from bot.reading import digest, text
from models.facts.fact import change, dump, named
from models.facts.inbound import DeadlineShown
from models.facts.markets import Claim, LiveDeadline

REASONS = tuple(claim.value for claim in Claim)


def deadline(found: Mapping[str, object], owner: Owner) -> DeadlineShown:
    """Keyed by its content: the same again changes nothing. Raises Wrong."""
    ref = text(found.get("order"), 100)
    if not ref:
        raise Wrong("order: missing")
    live = LiveDeadline(
        claim=_claim(text(found.get("reason"), 40)),
        opens_at=_moment(found, "opens_at"),
        closes_at=_moment(found, "closes_at"),
        answer_by=_moment(found, "answer_by"),
        said_by=text(found.get("said_by"), 100) or owner.kind,
    )
    if not (live.opens_at or live.closes_at or live.answer_by):
        raise Wrong("none of opens_at, closes_at and answer_by is there: give at least one")
    key = f"{owner.kind}:{owner.connection_id}:deadline:{digest(dump(live) + ref)}"
    return DeadlineShown(
        key=key,
        seller_id=owner.seller_id,
        source=owner.connection_id,
        order_id=named("order", owner.store_id, ref),
        store_id=owner.store_id,
        order_ref=ref,
        live=change(live, seen_at=owner.at),
    )


def _claim(reason: str) -> Claim | None:
    """Without a reason it holds for all of them."""
    if reason and reason not in REASONS:
        raise Wrong(f"reason: {reason!r} is none of {', '.join(REASONS)}")
    return Claim(reason) if reason else None


def _moment(found: Mapping[str, object], column: str) -> datetime | None:
    return cells.moment(found[column], column) if text(found.get(column), 50) else None
