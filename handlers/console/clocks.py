"""Whose clock runs for an order: what the marketplace's rules say, and what the marketplace itself has said since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.console import Ask, words
from handlers.console.words import BY_HAND
from locales.desk import Words, named
from models import marketplaces
from models.errors import Refused
from models.facts.inbound import DeadlineShown
from models.facts.markets import Answer, Claim, LiveDeadline
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.rules import windows

_REASONS = ("", *(each.value for each in Claim))
FIELDS = ("opens_at", "closes_at", "answer_by")


def clock(ask: Ask, order: Order, cause: Cause) -> dict[str, object]:
    """What a case's page says of the claim window, with where the figures come from."""
    open_, market = windows.window(order, cause, ask.now), marketplaces.of(order.marketplace)
    return {
        "marketplace": words.place(ask.t, market),
        "opens": ask.day(open_.opens_at, order.store_id),
        "closes": ask.day(open_.closes_at, order.store_id),
        "answer": _answer(ask.t, market.answer),
        "answer_by": ask.moment(open_.answer_by, order.store_id),
        "silence": ask.t.of("silence", open_.silence.value, "") if open_.silence else "",
        "said_by": words.said_by(ask.t, open_.said_by),
        "source": open_.source,
        "host": open_.source.removeprefix("https://").partition("/")[0],
        "checked": open_.checked.isoformat() if open_.checked else "",
        "confidence": ask.t.of("confidence", open_.confidence.value),
        "margin": int(open_.margin.total_seconds() // 3600),
    }


def form(ask: Ask, order: Order) -> dict[str, object]:
    """What the seller may enter, and what is known of it already."""
    return {
        "reasons": {each: ask.t.of("claim", each) for each in _REASONS},
        "zone": ask.zone(order.store_id),
        "live": [
            {
                "claim": ask.t.of("claim", each.claim.value if each.claim else ""),
                "opens": ask.moment(each.opens_at, order.store_id),
                "closes": ask.moment(each.closes_at, order.store_id),
                "answer": ask.moment(each.answer_by, order.store_id),
                "said_by": words.said_by(ask.t, each.said_by),
            }
            for each in order.live
            if each.opens_at or each.closes_at or each.answer_by
        ],
    }


def shown(key: str, ask: Ask, order: Order, given: Mapping[str, str]) -> DeadlineShown:
    """What a person has read on the platform. Without any date, what was entered before holds no longer. Raises Refused."""
    reason = given.get("reason", "")
    if reason and reason not in _REASONS:
        raise Refused(ask.t("reason-unknown"))
    zone = ZoneInfo(ask.zone(order.store_id))
    dates = {name: _moment(ask.t, given.get(name, ""), zone) for name in FIELDS}
    live = LiveDeadline(
        claim=Claim(reason) if reason else None,
        said_by=marketplaces.of(order.marketplace).title + BY_HAND,
        seen_at=ask.now,
        **dates,
    )
    return DeadlineShown(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        store_id=order.store_id,
        order_ref=order.order_ref,
        live=live,
    )


def _moment(t: Words, text: str, zone: ZoneInfo) -> datetime | None:
    """A browser's date and time, by the clock of the store."""
    if not text.strip():
        return None
    try:
        at = datetime.fromisoformat(text.strip())
        return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Refused(t("no-moment", text=repr(text[:40]))) from None


def _answer(t: Words, answer: Answer | None) -> str:
    if answer is None or answer.within is None or answer.unit is None:
        return ""
    return t("answer-in", span=t(named("unit", answer.unit.value), n=answer.within), since=t.note(answer.since))
