"""What is written in a policy, in words: its options, ladders and figures; and what differs between two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from handlers.console import Saying, layers, parts, saying
from handlers.console.layers import At
from handlers.console.parts import Entry, Option, Tree
from locales.desk import Words, named
from models import marketplaces
from models.facts.money import money

Said = Any  # what `pages.said` writes: a text, a Saying, Money, or a tuple of them


class Item(msgspec.Struct, frozen=True):
    """One thing that a policy says: where, and what is its name there."""

    layer: At
    part: str
    name: str = ""


class Change(msgspec.Struct, frozen=True):
    """What it said and says: nothing where it was, or is, not said."""

    item: Item
    before: tuple[Said, ...]
    after: tuple[Said, ...]


def sum_(said: object, currency: str) -> Said:
    """An amount as it was typed, in the reader's way where it is one."""
    if not isinstance(said, str):
        return str(said)
    figure, _, code = said.partition(" ")
    if not code and figure[-3:].isalpha():
        figure, code = figure[:-3], figure[-3:]
    try:
        return money(figure, code or currency)
    except (ValueError, KeyError):
        return said


def option(what: Option, currency: str) -> Said:
    remedy = saying(named("remedy", what.remedy))
    said = what.said
    match what.remedy:
        case "wait":
            days = said.get("days", "?")
            if what.then is None:
                return saying("policy-wait", n=days)
            return saying("policy-wait-then", n=days, then=option(what.then, currency))
        case "coupon" | "partial_refund":
            return _worth(remedy, said, currency)
        case "return":
            return saying("option-label" if said.get("label") == "true" else "option-no-label", remedy=remedy)
    return remedy


def _worth(remedy: Saying, said: Mapping[str, str], currency: str) -> Said:
    found: Said = (
        saying("policy-share", remedy=remedy, percent=said["percent"])
        if "percent" in said
        else saying("option-sum", remedy=remedy, sum=sum_(said.get("amount", "?"), currency))
    )
    for name, bound in (("floor", "policy-floor"), ("ceiling", "policy-ceiling")):
        if said.get(name):
            found = saying(bound, what=found, sum=sum_(said[name], currency))
    return saying("policy-code", what=found, code=said["code"]) if said.get("code") else found


def when(t: Words, entry: Entry, currency: str) -> Said:
    """For which orders."""
    said: list[Said] = []
    for name, words in (("from", "policy-from"), ("below", "policy-below")):
        if entry.when.get(name):
            said.append(saying(words, sum=sum_(entry.when[name], currency)))
    for name in parts.ORDERS:
        if each := parts.listed(entry.when.get(name, "")):
            titles = [marketplaces.of(one).title or t.of("place", one, one) for one in each]
            said.append(", ".join(titles if name == "marketplace" else each))
    return tuple(said)


def ladder(t: Words, tree: Tree, currency: str) -> list[tuple[Said, list[list[Said]], str]]:
    """Each entry: for which orders, its rungs' options, and up to what a buyer's own figure is taken."""
    found = parts.entries(tree)
    return [
        (when(t, each, currency), [[option(one, currency) for one in rung] for rung in each.rungs], each.counter)
        for each in found or ()
    ]


# What differs -------------------------------------------------------------------------------------------------------


def changes(t: Words, before: Tree, after: Tree) -> list[Change]:
    """In the order of what is there now; what is gone comes last."""
    old, new = dict(_items(before or {})), dict(_items(after or {}))
    currencies = {id(old): _currency(before), id(new): _currency(after)}

    def told(of: dict[Item, Tree], item: Item) -> tuple[Said, ...]:
        return tuple(_told(t, item, of[item], currencies[id(of)])) if item in of else ()

    return [
        Change(each, told(old, each), told(new, each))
        for each in dict.fromkeys([*new, *old])
        if old.get(each, _NOWHERE) != new.get(each, _NOWHERE)
    ]


_NOWHERE = object()


def _currency(tree: Tree) -> str:
    found = tree.get("currency") if isinstance(tree, dict) else ""
    return found if isinstance(found, str) else ""


def _items(tree: Tree) -> Iterator[tuple[Item, Tree]]:
    for name in ("name", "currency"):
        if name in tree:
            yield Item(layers.WHOLE, "file", name), tree[name]
    for part in ("rates", "categories"):
        for name, value in layers.of(tree, (part,)).items():
            yield Item(layers.WHOLE, part, name), value
    for at in layers.everywhere(tree, ()):
        layer = layers.of(tree, at)
        for name in ("inherits", "stores"):
            if at and name in layer:
                yield Item(at, "belongs", name), layer[name]
        for cause, value in layers.of(layer, ("ladders",)).items():
            yield Item(at, "ladders", cause), _plain(value)
        for cause, value in layers.of(layer, ("counter",)).items():
            yield Item(at, "counter", cause), value
        for part in ("caps", "costs", "serial"):
            for name, value in layers.of(layer, (part,)).items():
                yield Item(at, part, name), value
        for name in parts.TIMES:
            if name in layer:
                yield Item(at, "times", name), layer[name]


def _plain(tree: Tree) -> Tree:
    """The same ladder is the same, however it is written."""
    found = parts.entries(tree)
    return tree if found is None else parts.ladder(found)


def _told(t: Words, item: Item, value: Tree, currency: str) -> Iterator[Said]:
    if item.part == "ladders":
        yield from _ladder_told(t, value, currency)
    elif isinstance(value, list):
        yield ", ".join(map(str, value))
    elif item.part in parts.FIELDS:
        yield figure(t, parts.FIELDS[item.part].get(item.name, ""), value, currency)
    elif item.part == "counter":
        yield f"{value} %"
    else:
        yield str(value)


def _ladder_told(t: Words, value: Tree, currency: str) -> Iterator[Said]:
    if value == parts.PERSON:
        yield saying("policy-person")
    elif not (found := ladder(t, value, currency)):
        yield str(value)
    else:
        for orders, rungs, counter in found:
            if orders or len(found) > 1:
                yield (saying("policy-for-orders"), *orders) if orders else saying("policy-for-others")
            for n, rung in enumerate(rungs, 1):
                yield (f"{n}.", *_joined(rung))
            if counter:
                yield saying("policy-own-figure", percent=counter)


def _joined(options: list[Said]) -> Iterator[Said]:
    first, *more = options
    for each in more:
        first = saying("one-or-other", one=first, other=each)
    yield first


def figure(t: Words, kind: str, value: Tree, currency: str) -> Said:
    """A figure with its unit."""
    if value is None:
        return saying("policy-no-limit")
    match kind:
        case "money":
            return sum_(value, currency)
        case "percent":
            return f"{value} %"
        case "days" if value and str(value).isdecimal():
            return t("policy-days", n=int(value))
        case "hours" if value and str(value).isdecimal():
            return t("policy-hours", n=int(value))
    return str(value)


def item(t: Words, what: Item) -> str:
    """What it is called."""
    match what.part:
        case "ladders":
            return t.of("cause", what.name, what.name)
        case "counter":
            return t("policy-counter-of", cause=t.of("cause", what.name, what.name))
        case "rates":
            return t("policy-rate-of", code=what.name)
        case "categories":
            return t("policy-category-of", name=what.name)
        case "caps":
            return t.of("cap", what.name, what.name)
        case "costs":
            return t.of("cost", what.name, what.name)
        case "serial":
            return t.of("serial", what.name, what.name)
        case "times":
            return t.of("lasting", what.name, what.name)
        case "file" | "belongs":
            return t.of("sheet", what.name, what.name)
    return what.name


def layer(t: Words, at: At, names: Mapping[str, str]) -> str:
    """Where: everywhere, a group, a store by its name."""
    if not at:
        return t("policy-everywhere")
    if at[0] == "groups":
        return t("policy-group", name=at[1])
    return t("policy-store", name=names.get(at[1], at[1]))
