"""Disputes whose order is not known: what is known of each, and one that a person enters by the order's number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.console import Ask, Page, disputes, words
from handlers.console.words import BY_HAND
from models.errors import Refused
from models.facts.disputes import Dispute, DisputeKind, DisputeState, Ground
from models.facts.fact import named
from models.facts.inbound import DisputeSeen
from models.facts.people import Store

# No bank and no marketplace takes a dispute of what is older.
_OLDEST = timedelta(days=3 * 365)


def page(ask: Ask, found: tuple[DisputeSeen, ...]) -> Page:
    t = ask.t
    return Page(
        template="unplaced.html",
        title=t("disputes-not-matched"),
        room="report",
        data={
            "rows": [_row(ask, each) for each in found],
            "stores": ask.stores,
            "platforms": {each: disputes.title(ask, each) for each in _platforms(ask.stores)},
            "kinds": {each.value: t.of("dispute-kind", each.value) for each in DisputeKind},
            "grounds": {each.value: t.of("ground", each.value) for each in Ground},
            "states": {each.value: t.of("dispute-state", each.value) for each in DisputeState},
            "today": ask.now.astimezone(ZoneInfo(ask.zone())).date().isoformat(),
        },
    )


def _row(ask: Ask, seen: DisputeSeen) -> dict[str, object]:
    told = seen.dispute
    return {
        "key": seen.key,
        "ref": seen.order_ref or seen.platform_ref,
        "number": told.ref,
        "where": disputes.title(ask, told.platform),
        "kind": ask.t.of("dispute-kind", told.kind.value),
        "ground": ask.t.of("ground", told.ground.value),
        "state": ask.t.of("dispute-state", told.state.value),
        "open": told.open,
        "opened": ask.day(told.opened_at, seen.store_id),
        "answer": ask.moment(told.answer_by, seen.store_id) if told.open else None,
        "amount": told.amount,
        "by": words.said_by(ask.t, words.kind(ask.t, told.said_by)),
        "store": ask.store_name(seen.store_id),
    }


def entered(key: str, ask: Ask, store: Store, ref: str, given: Mapping[str, str], by: str) -> DisputeSeen:
    """Raises Refused."""
    platform, kind, ground = given.get("platform", ""), given.get("kind", ""), given.get("ground", "other")
    state = given.get("state", "open")
    known = platform in _platforms((store,)) and kind in set(DisputeKind) and ground in set(Ground)
    if not (ref and known and state in set(DisputeState)):
        raise Refused(ask.t("dispute-unreadable"))
    opened = disputes.day(ask, store.store_id, given.get("opened", ""), ask.now - _OLDEST)
    said = Dispute(
        dispute_id=named("dispute", store.store_id, platform, ref, f"{opened:%Y-%m-%d}"),
        platform=platform,
        kind=DisputeKind(kind),
        ground=Ground(ground),
        opened_at=opened,
        amount=disputes.amount(ask, given.get("amount", "").strip(), given.get("currency", "").strip().upper()),
        state=DisputeState(state),
        ended_at=None if state == "open" else ask.now,
        said_by="console" + BY_HAND,
        seen_at=ask.now,
    )
    return DisputeSeen(
        key=key,
        seller_id=store.seller_id,
        source="console",
        store_id=store.store_id,
        order_ref=ref,
        dispute=said,
        by=by,
    )


def _platforms(stores: tuple[Store, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for store in stores for each in disputes.places(store.marketplace)))
