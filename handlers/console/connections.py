"""Every connection: does it work, when was it last heard from, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from urllib.parse import quote

from handlers.console import Ask, Page, words
from handlers.console.setup import Given, Link, link
from handlers.console.troubles import trouble
from models.facts.fact import from_ms
from models.people import Sealed

# Nobody calls them: there is no webhook of theirs.
UNHOOKED = frozenset({"webchat", "csv"})


def page(
    ask: Ask,
    rows: tuple[Sealed, ...],
    fields: Mapping[str, tuple[Given, ...]],
    own: Collection[str],
    base: str,
    tested: str = "",
    left: tuple[Sealed, str] | None = None,
) -> Page:
    """`fields` are of the kinds that can be asked; `own` kinds belong to a store. `tested` is the one that was just asked,
    `left` one that was just removed and why its shop still has its webhooks."""
    return Page(
        template="connections.html",
        title=ask.t("connections"),
        room="settings",
        data={
            "left": _left(ask, *left, base) if left else None,
            "stores": [
                {
                    "store": store,
                    "rows": [
                        shown(ask, row, fields, own, base) | {"tested": row.connection_id == tested}
                        for row in rows
                        if row.store_id == store.store_id
                    ],
                }
                for store in ask.stores
            ],
        },
    )


def _left(ask: Ask, row: Sealed, why: str, base: str) -> dict[str, str]:
    shop, hook = words.kind(ask.t, row.kind), f"{base}/hooks/{quote(row.kind)}/{quote(row.key)}"
    return {"shop": shop, "hook": hook, "why": trouble(ask.t, why).words}


def shown(
    ask: Ask, row: Sealed, fields: Mapping[str, tuple[Given, ...]], own: Collection[str], base: str
) -> dict[str, object]:
    checked, heard = row.settings.get("checked_at", ""), row.last_event_at
    found = trouble(ask.t, row.last_error) if row.last_error else None
    return link(ask, Link(kind=row.kind, fields=fields.get(row.kind, ()), row=row)) | {
        "id": row.connection_id,
        "state": "error" if found else "good" if heard or checked else "new",
        "at": ask.moment(heard, row.store_id),
        "when": words.away(ask.t, heard, ask.now) if heard else "",
        "checked": words.away(ask.t, from_ms(int(checked)), ask.now) if checked.isdecimal() else "",
        "trouble": found.words if found else "",
        "can_test": row.kind in fields,
        "can_remove": row.kind not in own,
        "hook": "" if row.kind in UNHOOKED else f"{base}/hooks/{quote(row.kind)}/{quote(row.key)}",
    }
