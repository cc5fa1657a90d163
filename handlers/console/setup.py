"""From zero to the first notice: what is done, what is left, one step after another on one page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import available_timezones

import msgspec

from handlers.console import Ask, Page, words
from handlers.console.troubles import Trouble
from locales import LANGUAGES, cldr, native_name
from models.facts.cases import Option, Remedy
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.phrases import Day
from models.facts.policies import Allowed, Policy
from models.people import Sealed
from models.uploads import Upload

# What most sellers settle in; the first is offered to who has said nothing.
CURRENCIES = (
    "USD EUR GBP CNY HKD TWD JPY KRW SGD MYR THB IDR VND PHP INR AUD NZD CAD MXN BRL CLP COP PEN ARS CHF SEK NOK DKK PLN "
    "CZK HUF RON TRY UAH KZT ILS AED SAR QAR ZAR"
).split()
# What the choice between the policies is explained with.
EXAMPLE = 4000
EXPLAINED = (Cause.LONG_TRANSIT, Cause.DAMAGED, Cause.LOST)


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a form asks for."""

    name: str
    label: str
    secret: bool
    required: bool = True


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of connection that a store may have. `row` is None while it has none; `fields` are what it takes."""

    kind: str
    fields: tuple[Given, ...]
    row: Sealed | None = None


class Rehearsed(msgspec.Struct, frozen=True, kw_only=True):
    asked: bool = False
    done_at: datetime | None = None
    orders: int = 0
    parcels: int = 0
    notices: int = 0
    cases: int = 0
    error: str = ""


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A file of orders: how far it is, and, before it is read, what it seems to be. `bad` are line, reason, row.

    `dates` are the ways to read `date`, a day as the file writes it, between which a person has to choose, each with the day
    that it would be; `order` is the way that the rows settle.
    """

    upload: Upload
    known: str = ""
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    mapping: Mapping[str, str] = {}
    missing: tuple[str, ...] = ()
    shown: tuple[tuple[str, ...], ...] = ()
    bad: tuple[tuple[str, str, str], ...] = ()
    dates: tuple[tuple[str, date | None], ...] = ()
    date: str = ""
    order: str = ""
    error: str = ""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the page of one store shows. `heard_at`: when somebody wrote to the bot since it was connected.

    `wrong`: beside which field of which form what was wrong is said, by "form.field". `said` is what was sent and not kept.
    """

    store: Store
    links: tuple[Link, ...]
    orders: int
    order_link: str = ""
    order_ref: str = ""
    heard_at: datetime | None = None
    file: File | None = None
    rehearsed: Rehearsed = Rehearsed()
    policies: Mapping[str, Policy] = {}
    wrong: Mapping[str, str] = {}
    said: Mapping[str, str] = {}
    public: bool = False


def page(ask: Ask, facts: Facts, trackers: frozenset[str], shops: frozenset[str], status: int = 200) -> Page:
    store = facts.store
    by_kind = {each.kind: each for each in facts.links}
    telegram = by_kind.get("telegram")
    return Page(
        template="setup.html",
        title=ask.t("setup"),
        room="settings",
        status=status,
        data={
            "store": store,
            "stores": ask.stores,
            "done": _done(facts, trackers, shops),
            "wrong": facts.wrong,
            "said": facts.said,
            "languages": [(each, native_name(each)) for each in LANGUAGES],
            "zones": sorted(
                each for each in available_timezones() if "/" in each and not each.startswith(("Etc/", "posix"))
            ),
            "countries": _countries(ask),
            "currencies": CURRENCIES,
            "telegram": link(ask, telegram) if telegram else None,
            "trackers": [link(ask, each) for each in facts.links if each.kind in trackers],
            "shops": [link(ask, each) for each in facts.links if each.kind in shops],
            "public": facts.public,
            "hello": hello(ask, facts),
            "file": progress(ask, facts),
            "orders": facts.orders,
            "order_link": facts.order_link,
            "order_ref": facts.order_ref,
            "policies": [_policy(ask, name, each, store) for name, each in facts.policies.items()],
            "rehearsal": rehearsal(ask, facts),
            "live_at": ask.moment(store.live_from, store.store_id) if store.live and store.live_from else None,
            "long_live": bool(store.live_from and store.live_from.year < 2000),
        },
    )


def hello(ask: Ask, facts: Facts) -> dict[str, object]:
    """Has somebody written to the bot?"""
    telegram = next((each.row for each in facts.links if each.kind == "telegram"), None)
    return {
        "store": facts.store,
        "bot": telegram.settings.get("username", "") if telegram else "",
        "heard": words.away(ask.t, facts.heard_at, ask.now) if facts.heard_at else "",
    }


def link(ask: Ask, each: Link) -> dict[str, object]:
    row = each.row
    settings = row.settings if row else {}
    return {
        "kind": each.kind,
        "name": words.kind(ask.t, each.kind),
        "fields": [_field(ask, each.kind, field, settings) for field in each.fields],
        "row": row,
        "title": settings.get("title", ""),
        "username": settings.get("username", ""),
        "left": settings.get("left", ""),
        "total": settings.get("total", ""),
        "error": row.last_error if row else "",
    }


def progress(ask: Ask, facts: Facts) -> dict[str, object] | None:
    file = facts.file
    if file is None:
        return None
    upload = file.upload
    return {
        "id": upload.upload_id,
        "state": upload.state,
        "name": upload.how.name,
        "kind": upload.how.kind,
        "total": upload.total,
        "done": upload.done,
        "kept": upload.kept,
        "bad_count": upload.bad,
        "error": file.error or upload.error,
        "known": file.known,
        "encoding": file.encoding,
        "encodings": file.encodings,
        "columns": file.columns,
        "ours": [
            {
                "name": each,
                "label": ask.t.of("column", each),
                "required": each in file.required,
                "theirs": file.mapping.get(each, ""),
            }
            for each in file.ours
        ],
        "missing": [ask.t.of("column", each, each) for each in file.missing if each != "currency"],
        "no_currency": "currency" in file.missing,
        "shown": file.shown,
        "bad": file.bad,
        "date": file.date,
        "dates": [
            (each, ask.t.of("date-order", each), Day(at=datetime.combine(day, time(12), UTC)) if day else None)
            for each, day in file.dates
        ],
        "dates_said": upload.how.dates,
        "order": ask.t.of("date-order", file.order) if file.order else "",
        "currency": upload.how.currency,
        "currencies": CURRENCIES,
        "store": facts.store,
    }


def rehearsal(ask: Ask, facts: Facts) -> dict[str, object]:
    found = facts.rehearsed
    return {
        "asked": found.asked,
        "when": words.away(ask.t, found.done_at, ask.now) if found.done_at else "",
        "orders": found.orders,
        "parcels": found.parcels,
        "notices": found.notices,
        "cases": found.cases,
        "error": found.error,
        "store": facts.store,
    }


def beside(kind: str, found: Trouble, fields: tuple[Given, ...]) -> dict[str, str]:
    """What was wrong, beside its field; beside the first where it is about none of them."""
    names = [each.name for each in fields]
    field = found.field if found.field in names else names[0] if names else ""
    return {"kind": kind, f"{kind}.{field}": found.words, f"{kind}.{field}.slug": found.slug}


def _field(ask: Ask, kind: str, field: Given, settings: Mapping[str, str]) -> dict[str, object]:
    return {
        "name": field.name,
        "label": ask.t.of("field", f"{kind}-{field.name}", "") or ask.t.of("field", field.name, field.label),
        "secret": field.secret,
        "required": field.required,
        "value": "" if field.secret else settings.get(field.name, ""),
    }


def _done(facts: Facts, trackers: frozenset[str], shops: frozenset[str]) -> dict[str, bool]:
    there = {each.kind for each in facts.links if each.row is not None and not each.row.last_error}
    return {
        "store": bool(facts.store.currency),
        "telegram": "telegram" in there,
        "tracker": bool(there & trackers),
        "orders": facts.orders > 0 or bool(there & shops),
        "policy": bool(facts.store.policy.name),
        "rehearsal": facts.rehearsed.done_at is not None,
        "start": facts.store.live,
    }


def _policy(ask: Ask, name: str, policy: Policy, store: Store) -> dict[str, object]:
    """What each costs, said with one order as an example."""
    caps = policy.caps
    return {
        "name": name,
        "title": ask.t.of("ready", name),
        "about": ask.t.of("ready-about", name),
        "chosen": store.policy.name == name,
        "example": Money(minor=EXAMPLE, currency=policy.currency),
        "offers": [
            {
                "cause": ask.t.of("cause", cause.value),
                "options": [words.option(_example(each, policy)) for each in rungs[0]],
            }
            for cause in EXPLAINED
            if (rungs := policy.ladder(cause))
        ],
        "most": Money(minor=caps.case, currency=policy.currency) if caps.case is not None else None,
        "month": Money(minor=caps.month, currency=policy.currency) if caps.month is not None else None,
    }


def _example(allowed: Allowed, policy: Policy) -> Option:
    minor = allowed.amount if allowed.amount is not None else EXAMPLE * (allowed.percent or 0) // 100
    minor = min(max(minor, allowed.floor or 0), allowed.ceiling if allowed.ceiling is not None else EXAMPLE)
    priced = allowed.remedy in (Remedy.PARTIAL_REFUND, Remedy.COUPON) and minor
    return Option(remedy=allowed.remedy, amount=Money(minor=minor, currency=policy.currency) if priced else None)


def _countries(ask: Ask) -> list[tuple[str, str]]:
    names = cldr(ask.t.language).territories
    found = [
        (code, str(name)) for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in _NONE
    ]
    return sorted(found, key=lambda each: each[1])


_NONE = frozenset({"EU", "EZ", "UN", "XA", "XB", "XK", "ZZ", "QO"})
