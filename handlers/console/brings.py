"""What it brings: disputes by what orders share, told against held out, money, time, and where things go wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from handlers.console import Ask, Page, charts, digest
from handlers.dossiers.lists import safe
from locales.figures import country, number
from models import marketplaces
from models.brought import NOTICED, Counted, Opened, Week, month_of, months_back
from models.facts.fact import Fact, change
from models.facts.money import Money
from models.facts.people import HoldOut, Store
from models.rules import endings, odds, thresholds
from models.rules.holdout import MOST_SHARE
from models.rules.odds import Rate

SPANS = ("1", "3", "12")
SHOWN = 12
# The counts of a report, but for months, stores and items, which are read by themselves.
DIMS = ("total", "country", "carrier", "lane", "cause", "stake", "given", "notice")
RATES = ("month", "store", "sold", "cause", "lane", "carrier", "country")
TABLES = (*RATES, "trial", "pace", "money", "notice", "threshold", "made")
# So many months a trial is looked back at, whatever span is shown.
TRIAL_MONTHS = 24
FEW = 5


class Left(Fact, frozen=True, kw_only=True):
    """What is left of a store's budget of this month."""

    store_id: str
    left: Money
    cap: Money


class Found(Fact, frozen=True, kw_only=True):
    """The counts behind a report."""

    groups: tuple[Counted, ...] = ()
    paces: tuple[Counted, ...] = ()
    months: tuple[Counted, ...] = ()
    stores: tuple[Counted, ...] = ()
    items: tuple[Counted, ...] = ()
    made: tuple[Counted, ...] = ()
    sold: tuple[Counted, ...] = ()
    arms: tuple[Counted, ...] = ()
    opened: tuple[Opened, ...] = ()
    unplaced: int = 0
    lately: tuple[tuple[int, tuple[Counted, ...]], ...] = ()
    left: tuple[Left, ...] = ()

    def of(self, dim: str) -> tuple[Counted, ...]:
        return tuple(each for each in self.groups if each.dim == dim)


class Line(Fact, frozen=True, kw_only=True):
    """One line of a table of rates."""

    name: str
    orders: int
    cases: int
    disputed: int
    rate: Rate
    dot: charts.Dot | None


def span(ask: Ask) -> int:
    return int(ask.query["months"]) if ask.query.get("months") in SPANS else 3


def store(ask: Ask) -> str:
    """The one that is asked for, if it is the seller's; empty for all."""
    wanted = ask.query.get("store", "")
    return wanted if wanted in {each.store_id for each in ask.stores} else ""


def months(ask: Ask) -> tuple[int, int]:
    return months_back(ask.now, span(ask) - 1), month_of(ask.now)


def page(ask: Ask, found: Found, weeks: Iterable[tuple[Store, datetime, Week]]) -> Page:
    t = ask.t
    total = next(iter(found.of("total")), Counted(dim="total", key=""))
    rate = odds.rate(total.disputed, total.orders)
    view = {"months": str(span(ask)), "store": store(ask)}
    return Page(
        template="brings.html",
        title=t("what-it-brings"),
        room="report",
        data={
            "spans": {each: t("span-months", n=int(each)) for each in SPANS},
            "view": view,
            "stores": [(each.store_id, each.name) for each in ask.stores] if len(ask.stores) > 1 else [],
            "total": total,
            "of": {name: number(getattr(total, name), t.language) for name in ("orders", "cases", "disputed")},
            "rate": _rate(rate),
            "unplaced": found.unplaced,
            "trial": _trial(ask, found),
            "chart": charts.columns([_column(ask, each) for each in found.months]) if found.months else None,
            "box": charts,
            "tables": [_table(ask, slug, found) for slug in RATES if _counted(found, slug)],
            "paces": _paces(ask, found),
            "money": _money(found),
            "left": [
                {"store": _store_name(ask, each.store_id), "left": each.left, "cap": each.cap} for each in found.left
            ],
            "notices": _notices(found),
            "nears": [_near(ask, each) for each in _distances(ask, found)],
            "wrong": list(_wrong(ask, found))[:SHOWN],
            "weeks": [
                {"store": each.name, "since": ask.day(since, each.store_id),
                 "next": ask.moment(digest.due_at(each, ask.now), each.store_id),
                 "lines": digest.weekly(each, week, since, t.language).lines}
                for each, since, week in weeks
            ],
            "holdouts": [_holdout(ask, each) for each in ask.stores],
            "most": MOST_SHARE,
        },
    )  # fmt: skip


def file(ask: Ask, found: Found, slug: str) -> str:
    """A table as CSV: English column names for programs, and nothing that a spreadsheet would carry out."""
    return written(_rows(ask, found, slug))


def written(rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([safe(each) if isinstance(each, str) else each for each in row])
    return out.getvalue()


def switched(kept: Store, share: str, experiment: str, key: str, now: datetime) -> Store | None:
    """The store with its hold-out on, changed in its share, or off. None: no share that can be had.

    A share that changes begins another trial: orders that were drawn stay drawn.
    """
    if not share.isdecimal() or int(share) > MOST_SHARE:
        return None
    if int(share) == 0:
        return change(kept, holdout=None)
    if kept.holdout is not None and kept.holdout.share == int(share):
        return kept
    return change(kept, holdout=HoldOut(share=int(share), experiment=experiment, key=key, since=now))


# Rates -------------------------------------------------------------------------------------------------------------


def _counted(found: Found, slug: str) -> tuple[Counted, ...]:
    match slug:
        case "month":
            return found.months
        case "store":
            return found.stores if len(found.stores) > 1 else ()
        case "sold":
            return found.items
        case _:
            return tuple(each for each in found.of(slug) if each.key)


def _table(ask: Ask, slug: str, found: Found) -> dict[str, object]:
    rows = _counted(found, slug)
    shown = rows if slug == "month" else rows[:SHOWN]
    rates = [odds.rate(each.disputed, each.orders) for each in shown]
    most = charts.scale(rates)
    return {
        "slug": slug,
        "title": ask.t.of("by", slug),
        "first": ask.t.of("share", slug),
        "lines": [
            Line(
                name=_name(ask, slug, each.key),
                orders=each.orders,
                cases=each.cases,
                disputed=each.disputed,
                rate=rate,
                dot=charts.dot(rate, most),
            )
            for each, rate in zip(shown, rates, strict=True)
        ],
        "rates": [_rate(each) for each in rates],
        "more": max(0, len(rows) - len(shown)),
    }


def _name(ask: Ask, slug: str, key: str) -> str:
    match slug:
        case "month":
            return f"{key[:4]}-{key[4:]}"
        case "store":
            return _store_name(ask, key)
        case "cause":
            return ask.t.of("cause", key, key)
        case "country":
            return country(key, ask.t.language)
        case "lane":
            home, _, away = key.partition(">")
            return f"{country(home, ask.t.language)} → {country(away, ask.t.language)}"
        case _:
            return key


def _store_name(ask: Ask, store_id: str) -> str:
    return next((each.name for each in ask.stores if each.store_id == store_id), store_id)


def _rate(rate: Rate) -> dict[str, str]:
    """Per 1,000 orders, with a digit after the point."""
    if rate.share is None:
        return {}
    return {"share": f"{1000 * rate.share:.1f}", "low": f"{1000 * rate.low:.1f}", "high": f"{1000 * rate.high:.1f}"}


def _column(ask: Ask, each: Counted) -> tuple[str, str, Rate]:
    rate = odds.rate(each.disputed, each.orders)
    says = ask.t("month-says", month=_name(ask, "month", each.key), **_rate(rate)) if rate.of else ""
    return _name(ask, "month", each.key), says, rate


# Told against held out ---------------------------------------------------------------------------------------------


def _arms(ask: Ask, found: Found) -> tuple[Counted, Counted]:
    """Of the trials that run; of all that ever ran where none does."""
    running = {each.holdout.experiment for each in asked_for(ask) if each.holdout}
    arms = [each for each in found.arms if not running or each.sub in running]
    told, held = (
        Counted(
            dim="arm",
            key=key,
            orders=sum(each.orders for each in arms if each.key == key),
            disputed=sum(each.disputed for each in arms if each.key == key),
            cases=sum(each.cases for each in arms if each.key == key),
        )
        for key in ("told", "held")
    )
    return told, held


def asked_for(ask: Ask) -> tuple[Store, ...]:
    wanted = store(ask)
    return tuple(each for each in ask.stores if not wanted or each.store_id == wanted)


def _trial(ask: Ask, found: Found) -> dict[str, object]:
    told, held = _arms(ask, found)
    if not told.orders and not held.orders:
        return {}
    rates = [odds.rate(each.disputed, each.orders) for each in (told, held)]
    most = charts.scale(rates)
    names = (ask.t("arm-told"), ask.t("arm-held"))
    return {
        "says": _verdict(ask, *rates),
        "arms": [
            {"name": name, "orders": number(arm.orders, ask.t.language), "disputed": arm.disputed,
             "rate": _rate(rate), "dot": charts.dot(rate, most)}
            for name, arm, rate in zip(names, (told, held), rates, strict=True)
        ],
    }  # fmt: skip


def _verdict(ask: Ask, told: Rate, held: Rate) -> str:
    """What can be said, and no more: the sign is named only when nought is outside of the interval."""
    t, found = ask.t, odds.difference(held, told)
    if found is None:
        return t("trial-one-arm")
    facts = {name: f"{1000 * abs(value):.1f}" for name, value in (("share", found.share),)}
    low, high = sorted((abs(found.low), abs(found.high)))
    if found.sure:
        name = "trial-fewer" if found.low > 0 else "trial-more"
        return t(name, **facts, low=f"{1000 * low:.1f}", high=f"{1000 * high:.1f}")
    between = {"low": f"{1000 * found.low:+.1f}", "high": f"{1000 * found.high:+.1f}"}
    times = odds.times_more(held, told)
    begun = min((each.holdout.since for each in asked_for(ask) if each.holdout), default=None)
    if times is None or begun is None:
        return t("trial-no-telling", **between)
    weeks = max(1, round((times - 1) * (ask.now - begun).days / 7))
    return t("trial-not-yet", weeks=weeks, **between)


def _holdout(ask: Ask, kept: Store) -> dict[str, object]:
    trial = kept.holdout
    return {
        "store": kept,
        "share": trial.share if trial else 0,
        "since": ask.day(trial.since, kept.store_id) if trial else None,
    }


# By whom, how fast, for how much -----------------------------------------------------------------------------------


def _paced(found: Found) -> Iterator[tuple[str, int, int, int]]:
    """Who, how many cases, and the minutes within which half and nine of ten were settled."""
    for who in endings.Who:
        counts = [(int(each.sub), each.orders) for each in found.paces if each.key == who]
        half, most = endings.quantile(counts, 0.5), endings.quantile(counts, 0.9)
        if half is not None and most is not None:
            yield who.value, sum(count for _, count in counts), half, most


def _paces(ask: Ask, found: Found) -> list[dict[str, object]]:
    paced = list(_paced(found))
    largest = max((cases for _, cases, _, _ in paced), default=1)
    return [
        {"name": ask.t.of("settled-by", who), "cases": cases, "largest": largest,
         "half": _lasting(ask, half), "most": _lasting(ask, most)}
        for who, cases, half, most in paced
    ]  # fmt: skip


def _lasting(ask: Ask, minutes: int) -> str:
    if minutes < 120:
        return ask.t("span-minutes", n=minutes)
    return ask.t("span-hours", n=round(minutes / 60)) if minutes < 2880 else ask.t("span-days", n=round(minutes / 1440))


def _money(found: Found) -> list[dict[str, object]]:
    """By currency: two currencies are never added."""
    sums: dict[str, dict[str, int]] = {}
    for each in (*found.of("stake"), *found.of("given")):
        sums.setdefault(each.key, {})[each.dim] = each.amount
    for lost in found.opened:
        if lost.state == "lost" and lost.amount:
            mine = sums.setdefault(lost.amount.currency, {})
            mine["lost"] = mine.get("lost", 0) + lost.amount.minor
    largest = {currency: max(mine.values(), default=0) or 1 for currency, mine in sums.items()}
    return [
        {"currency": currency, "largest": largest[currency],
         **{name: Money(minor=mine.get(name, 0), currency=currency) for name in ("stake", "given", "lost")}}
        for currency, mine in sorted(sums.items())
    ]  # fmt: skip


def _notices(found: Found) -> dict[str, int]:
    return dict.fromkeys(NOTICED, 0) | {each.key: each.orders for each in found.of("notice")}


# Thresholds --------------------------------------------------------------------------------------------------------


def _distances(ask: Ask, found: Found) -> Iterator[thresholds.Distance]:
    """Only where the seller sells there, or has a dispute of it."""
    own = {each.store_id for each in ask.stores if marketplaces.of(each.marketplace).own_shop}
    lately = dict(found.lately)
    for each in thresholds.ALL:
        among = own if not each.market else {s.store_id for s in ask.stores if s.marketplace == each.market}
        since = months_back(ask.now, each.months - 1)
        mine = [(d.platform, d.kind, d.state) for d in found.opened if d.month >= since and d.store_id in among]
        orders = sum(row.orders for row in lately.get(each.months, ()) if row.key in among)
        if among and orders:
            yield thresholds.distance(each, thresholds.counts(each, mine), orders)


def _near(ask: Ask, found: thresholds.Distance) -> dict[str, object]:
    each = found.threshold
    return {
        "title": each.title,
        "figures": found,
        "share": f"{100 * found.disputes / found.orders:.2f}",
        "bound": f"{100 * each.share:.1f}",
        "least": number(each.least, ask.t.language),
        "months": each.months,
        "source": each.source,
        "host": each.source.removeprefix("https://").partition("/")[0],
        "checked": each.checked.isoformat(),
        "confidence": ask.t.of("confidence", each.confidence.value),
    }


# Where things go wrong ---------------------------------------------------------------------------------------------


class Wrong(Fact, frozen=True, kw_only=True):
    """`cases` of `of` cases of one item and cause came from one place, which sent `sold` of `all_sold` of the item."""

    item: str
    cause: str
    place: str
    batch: bool
    cases: int
    of: int
    sold: int
    all_sold: int


def wrongs(made: Iterable[Counted], sold: Iterable[Counted]) -> Iterator[Wrong]:
    """Only where the rate there is surely above that of the rest: chance makes clusters, too."""
    pieces: dict[tuple[str, str, bool], int] = {}
    whole: dict[str, int] = {}
    for each in sold:
        origin, _, batch = each.sub.partition(" ")
        whole[each.key] = whole.get(each.key, 0) + each.orders
        for place, is_batch in ((origin, False), (batch, True)):
            if place:
                pieces[each.key, place, is_batch] = pieces.get((each.key, place, is_batch), 0) + each.orders
    cases: dict[tuple[str, str], dict[tuple[str, bool], int]] = {}
    totals: dict[tuple[str, str], int] = {}
    for each in made:
        cause, _, where = each.sub.partition(" ")
        origin, _, batch = where.partition(" ")
        totals[each.key, cause] = totals.get((each.key, cause), 0) + each.cases
        mine = cases.setdefault((each.key, cause), {})
        for place, is_batch in ((origin, False), (batch, True)):
            if place:
                mine[place, is_batch] = mine.get((place, is_batch), 0) + each.cases
    for (item, cause), places in cases.items():
        for (place, is_batch), count in places.items():
            of, here, everywhere = totals[item, cause], pieces.get((item, place, is_batch), 0), whole.get(item, 0)
            rest = everywhere - here
            apart = odds.difference(odds.rate(min(count, here), here), odds.rate(min(of - count, rest), rest))
            if count >= FEW and apart is not None and apart.low > 0:
                yield Wrong(
                    item=item, cause=cause, place=place, batch=is_batch, cases=count, of=of, sold=here,
                    all_sold=everywhere,
                )  # fmt: skip


def _wrong(ask: Ask, found: Found) -> Iterator[dict[str, object]]:
    for each in sorted(wrongs(found.made, found.sold), key=lambda w: (-w.cases, w.item, w.place)):
        place = ask.t("from-batch", batch=each.place) if each.batch else ask.t(
            "from-warehouse", where=country(each.place, ask.t.language)
        )  # fmt: skip
        yield {
            "says": ask.t("wrong-from", cases=each.cases, of=each.of, cause=ask.t.of("cause", each.cause), place=place),
            "item": each.item,
            "sold": ask.t("wrong-sold", sold=each.sold, all=each.all_sold),
            "part": round(100 * each.cases / each.of),
            "share": round(100 * each.sold / each.all_sold) if each.all_sold else 0,
            "href": f"/console/upstream?by={'batch' if each.batch else 'warehouse'}",
        }


# Files -------------------------------------------------------------------------------------------------------------


def _rows(ask: Ask, found: Found, slug: str) -> Iterator[tuple[object, ...]]:
    match slug:
        case "trial":
            yield "arm", "orders", "disputed_orders", "disputes_per_1000", "low_95", "high_95"
            for arm in _arms(ask, found):
                yield arm.key, arm.orders, arm.disputed, *_figures(odds.rate(arm.disputed, arm.orders))
        case "pace":
            yield "settled_by", "cases", "median_minutes", "p90_minutes"
            yield from _paced(found)
        case "money":
            yield "currency", "at_stake", "given", "lost_in_disputes"
            for row in _money(found):
                sums = (row["stake"], row["given"], row["lost"])
                yield row["currency"], *(str(each.decimal) for each in sums if isinstance(each, Money))
        case "notice":
            yield "orders", "count"
            yield from sorted(_notices(found).items())
        case "threshold":
            yield "threshold", "disputes", "orders", "share", "bound", "least", "months", "source", "checked"
            for near in _distances(ask, found):
                of = near.threshold
                share = round(near.disputes / near.orders, 5)
                yield of.name, near.disputes, near.orders, share, of.share, of.least, of.months, of.source, of.checked
        case "made":
            yield "item", "cause", "place", "is_batch", "cases", "of_cases", "sold_there", "sold"
            for wrong in wrongs(found.made, found.sold):
                yield (
                    wrong.item, wrong.cause, wrong.place, int(wrong.batch), wrong.cases, wrong.of, wrong.sold,
                    wrong.all_sold,
                )  # fmt: skip
        case _:
            yield slug, "orders", "cases", "disputed_orders", "disputes_per_1000", "low_95", "high_95"
            for each in _counted(found, slug):
                name = _store_name(ask, each.key) if slug == "store" else each.key
                rate = odds.rate(each.disputed, each.orders)
                yield name, each.orders, each.cases, each.disputed, *_figures(rate)


def _figures(rate: Rate) -> tuple[object, ...]:
    return tuple(_rate(rate).values()) or ("", "", "")
