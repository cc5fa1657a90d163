"""Which cases are alike: of one SKU, one batch or one warehouse, over all stores; each group with its pack for a supplier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from handlers.console import Ask, Page
from handlers.dossiers import alike
from locales import LANGUAGES, native_name
from models.facts.parcels import Cause
from models.upstream import By, Group, Told

SPAN = timedelta(days=90)
SHOWN = 30


def way(ask: Ask) -> By:
    asked = ask.query.get("by", "")
    return By(asked) if asked in set(By) else By.SKU


def listed(ask: Ask, found: tuple[Group, ...], batches: bool) -> Page:
    """`found` has one more than is shown when there are more."""
    by = way(ask)
    return Page(
        template="upstream.html",
        title=ask.t("room-suppliers"),
        room="upstream",
        data={
            "ways": [
                (each.value, ask.t.of("way", each.value), each is by) for each in By if batches or each is not By.BATCH
            ],
            "groups": [_group(ask, each) for each in found[:SHOWN]],
            "more": len(found) > SHOWN,
            "languages": [(each, native_name(each)) for each in LANGUAGES],
            "since": ask.day(ask.now - SPAN),
        },
    )


def asked(query: Mapping[str, str]) -> tuple[By, str, Cause] | None:
    """What a link to a pack names; None for nonsense."""
    by, cause = query.get("by", ""), query.get("cause", "")
    if by not in set(By) or cause not in set(Cause) or not query.get("key"):
        return None
    return By(by), query["key"], Cause(cause)


def _group(ask: Ask, group: Group) -> dict[str, object]:
    return {
        "key": group.key,
        "title": alike.title(group),
        "cause": ask.t.of("cause", group.cause.value),
        "cases": group.cases,
        "sold": group.sold,
        "rate": f"{100 * group.cases / group.sold:.1f}" if group.sold >= group.cases else "",
        "first": ask.day(group.first),
        "last": ask.day(group.last),
        "origins": _counted(each.order.origin for each in group.told) if group.by is not By.WAREHOUSE else "",
        "batches": _counted(line.batch for t in group.told for line in alike.items(t, group))
        if group.by is By.SKU
        else "",
        "told": [_told(ask, each) for each in group.told],
        "pack": {"by": group.by.value, "key": group.key, "cause": group.cause.value},
    }


def _counted(values: Iterable[str]) -> str:
    """What the newest cases have in common besides: "CN, PL"."""
    return ", ".join(sorted({each for each in values if each}))


def _told(ask: Ask, told: Told) -> dict[str, object]:
    photo = next((each for each in told.case.evidence if each.file and each.gone_at is None), None)
    href = f"/console/cases/{told.case.case_id}"
    return {
        "href": href,
        "photo": f"{href}/photos/{photo.evidence_id}" if photo else "",
        "order_ref": told.order.order_ref,
        "at": ask.day(told.case.opened_at, told.order.store_id),
        "store": ask.store_name(told.order.store_id),
    }
