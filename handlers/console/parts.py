"""Parts of a written policy, right or wrong, as fields of a form, and fields as what is written: without loss."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from models.facts.cases import Remedy

Tree = Any
Place = tuple[str | int, ...]

WORTH = ("percent", "amount", "floor", "ceiling")
ORDERS = ("category", "country", "marketplace")
MOST_OPTIONS, MOST_RUNGS, MOST_ENTRIES = 3, 10, 30
PERSON = "person"

# The fields of each simple part: name, and what is typed into it.
CAPS = {
    "per_case": "money",
    "per_order": "money",
    "per_buyer_and_year": "money",
    "per_store_and_day": "money",
    "per_store_and_month": "money",
    "ask_me_above": "money",
    "case_percent": "percent",
    "order_percent": "percent",
    "margin_percent": "percent",
}
COSTS = {
    "reship": "money",
    "part": "money",
    "label": "money",
    "goods_percent": "percent",
    "coupon_percent": "percent",
    "returned_percent": "percent",
}
SERIAL = {"claims": "count", "days": "days"}
TIMES = {
    "offer_lasts_hours": "hours",
    "settle_within_days": "days",
    "return_within_days": "days",
    "keep_photos_days": "days",
}
# What holds where nothing is written.
DEFAULTS = {
    "caps": {"case_percent": "100", "order_percent": "100"},
    "costs": {
        "reship": "0",
        "part": "0",
        "label": "0",
        "goods_percent": "50",
        "coupon_percent": "50",
        "returned_percent": "50",
    },
    "serial": {"claims": "3", "days": "180"},
    "times": {
        "offer_lasts_hours": "72",
        "settle_within_days": "3",
        "return_within_days": "14",
        "keep_photos_days": "180",
    },
}
FIELDS = {"caps": CAPS, "costs": COSTS, "serial": SERIAL, "times": TIMES}
# Of these it can be said that there is no limit.
LIMITS = frozenset(CAPS) - {"case_percent", "order_percent"}
NO_LIMIT = "no limit"  # in a form; `null` in the file


class Option(msgspec.Struct, frozen=True):
    """`said` are its figures as typed; of a wait `then` is what follows by itself."""

    remedy: str
    said: Mapping[str, str] = {}
    then: Option | None = None


Rung = tuple[Option, ...]


class Entry(msgspec.Struct, frozen=True):
    """A ladder for some orders (`when`, by the names of its conditions), or for all."""

    rungs: tuple[Rung, ...]
    when: Mapping[str, str] = {}
    counter: str = ""


Entries = tuple[Entry, ...]
FIRST = Option("refund")
# How yes and no are written.
_SAID = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


# What is written to what the form has -------------------------------------------------------------------------------


def entries(tree: Tree) -> Entries | None:
    """A written ladder; None when it says what a form has no field for: then it is changed in the text."""
    try:
        found = tuple(_entry(each) for each in tree) if _split(tree) else (Entry(tuple(map(_rung, tree))),)
    except (TypeError, ValueError):
        return None
    return found


def _split(tree: Tree) -> bool:
    if not isinstance(tree, list) or not tree:
        raise ValueError(tree)
    return any(isinstance(each, dict) and "rungs" in each for each in tree)


def _entry(tree: Tree) -> Entry:
    if not isinstance(tree, dict) or set(tree) - {"rungs", "when", "counter"} or not isinstance(tree["rungs"], list):
        raise ValueError(tree)
    counter = tree.get("counter", "")
    if not isinstance(counter, str):
        raise ValueError(tree)
    return Entry(tuple(map(_rung, tree["rungs"])), _when(tree.get("when") or {}), counter)


def _when(tree: Tree) -> dict[str, str]:
    if not isinstance(tree, dict) or set(tree) - {"value", *ORDERS}:
        raise ValueError(tree)
    band = tree.get("value") or {}
    if not isinstance(band, dict) or set(band) - {"from", "below"}:
        raise ValueError(tree)
    found = {name: _text(value) for name, value in band.items()}
    for name in ORDERS:
        if name in tree:
            words = tree[name] if isinstance(tree[name], list) else [tree[name]]
            if any("," in _text(each) for each in words):
                raise ValueError(tree)
            found[name] = ", ".join(map(_text, words))
    return found


def _rung(tree: Tree) -> Rung:
    if not isinstance(tree, list):
        raise ValueError(tree)
    return tuple(map(_option, tree))


def _option(tree: Tree) -> Option:
    if isinstance(tree, str):
        return Option(tree) if tree in set(Remedy) else _no(tree)
    if not isinstance(tree, dict) or len(tree) != 1:
        return _no(tree)
    ((remedy, inside),) = tree.items()
    said = {} if inside is None else inside
    known = {"wait": {"days", "then"}, "coupon": {*WORTH, "code"}, "partial_refund": {*WORTH}, "return": {"label"}}
    if not isinstance(said, dict) or remedy not in set(Remedy) or set(said) - known.get(remedy, set()):
        return _no(tree)
    then = _option(said["then"]) if said.get("then") is not None else None
    if then is not None and then.then is not None:
        return _no(tree)
    texts = {name: _text(value) for name, value in said.items() if name != "then"}
    if (label := texts.get("label", "").casefold()) in _SAID:
        texts = {"label": "true"} if _SAID[label] else {}
    return Option(remedy, texts, then)


def _no(tree: Tree) -> Option:
    raise ValueError(tree)


def _text(tree: Tree) -> str:
    if not isinstance(tree, str):
        raise ValueError(tree)
    return tree


# What the form has to what is written -------------------------------------------------------------------------------


def ladder(found: Entries) -> Tree:
    """Rungs alone where one ladder is for all orders."""
    if len(found) == 1 and not found[0].when and not found[0].counter:
        return [[_written(each) for each in rung] for rung in found[0].rungs]
    return [_entry_written(each) for each in found]


def place_of(found: Entries, e: int, r: int | None = None, o: int | None = None) -> Place:
    """Where that stands under its cause."""
    plain = len(found) == 1 and not found[0].when and not found[0].counter
    before: Place = () if plain else ((e,) if r is None else (e, "rungs"))
    return (*before, *(each for each in (r, o) if each is not None))


def _entry_written(entry: Entry) -> Tree:
    band = {name: entry.when[name] for name in ("from", "below") if entry.when.get(name)}
    words = {name: split for name in ORDERS if (split := listed(entry.when.get(name, "")))}
    when = ({"value": band} if band else {}) | {
        name: each[0] if len(each) == 1 else each for name, each in words.items()
    }
    rungs = [[_written(each) for each in rung] for rung in entry.rungs]
    counter = {"counter": entry.counter} if entry.counter else {}
    return ({"when": when} if when else {}) | {"rungs": rungs} | counter


def listed(words: str) -> list[str]:
    """What stands between commas or on lines of its own."""
    return [each.strip() for line in words.splitlines() for each in line.replace("，", ",").split(",") if each.strip()]


def _written(option: Option) -> Tree:
    said: dict[str, Tree] = {name: value for name, value in option.said.items() if value}
    if option.then is not None:
        said["then"] = _written(option.then)
    needs = option.remedy in ("wait", "coupon", "partial_refund")
    return {option.remedy: said} if said or needs else option.remedy


# What was typed -----------------------------------------------------------------------------------------------------


def typed(form: Mapping[str, str]) -> Entries:
    """The ladder as a form has it; each of its parts has a field of its own, so none is lost."""
    return tuple(_entry_typed(form, f"e{e}") for e in _counted(form, "e"))


def _entry_typed(form: Mapping[str, str], at: str) -> Entry:
    rungs = tuple(
        tuple(_option_typed(form, f"{at}_r{r}_o{o}_") for o in _counted(form, f"{at}_r{r}_o", "_remedy"))
        for r in _counted(form, f"{at}_r")
    )
    when = {name: value for name in ("from", "below", *ORDERS) if (value := form.get(f"{at}_{name}", "").strip())}
    return Entry(rungs, when, form.get(f"{at}_counter", "").strip())


def _option_typed(form: Mapping[str, str], at: str) -> Option:
    remedy = form.get(f"{at}remedy", "")
    if remedy not in set(Remedy):
        return FIRST
    names = {
        "wait": ("days",),
        "coupon": (*WORTH, "code"),
        "partial_refund": WORTH,
        "return": ("label",),
    }.get(remedy, ())
    said = {name: value for name in names if (value := form.get(f"{at}{name}", "").strip())}
    then = None
    if remedy == "wait" and form.get(f"{at}then_remedy"):
        then = _option_typed(form, f"{at}then_")
    return fresh(Option(remedy, said, then), asked=form.get(f"{at}was", remedy) != remedy)


def fresh(option: Option, asked: bool = True) -> Option:
    """An option that was just chosen begins with figures that make sense."""
    if not asked or option.said:
        return option
    begins = {"wait": {"days": "10"}, "coupon": {"percent": "10"}, "partial_refund": {"percent": "10"}}
    return Option(option.remedy, begins.get(option.remedy, {}), option.then)


def _counted(form: Mapping[str, str], before: str, after: str = "") -> Iterator[int]:
    n = 0
    while f"{before}{n}{after}" in form and n < MOST_ENTRIES:
        yield n
        n += 1


def done(found: Entries, do: str, form: Mapping[str, str]) -> Entries:
    """The ladder after a button of its form: `what:place`, where a place is like e0_r1_o2."""
    what, _, where = do.partition(":")
    at = [int(each[1:]) for each in where.split("_") if each[1:].isdecimal()]
    try:
        return _done(found, what, at, form.get(f"new_{where}", ""))
    except (IndexError, ValueError):
        return found


def _done(found: Entries, what: str, at: list[int], new: str) -> Entries:
    match what, at:
        case "entry", []:
            return (Entry(found[-1].rungs, {"below": "20"}), *found) if len(found) < MOST_ENTRIES else found
        case "drop-entry", [e]:
            return _without(found, e) or found
        case "up-entry", [e]:
            return _swapped(found, e - 1)
    e, *inside = at
    rungs = found[e].rungs
    match what, inside:
        case "rung", []:
            rungs = (*rungs, (FIRST,)) if len(rungs) < MOST_RUNGS else rungs
        case "drop-rung", [r]:
            rungs = _without(rungs, r) or rungs
        case "up", [r]:
            rungs = _swapped(rungs, r - 1)
        case "down", [r]:
            rungs = _swapped(rungs, r)
        case "option", [r] if len(rungs[r]) < MOST_OPTIONS:
            added = fresh(Option(new if new in set(Remedy) else FIRST.remedy))
            rungs = _with(rungs, r, (*rungs[r], added))
        case "drop", [r, o]:
            rungs = _with(rungs, r, _without(rungs[r], o) or rungs[r])
    return _with(found, e, Entry(rungs, found[e].when, found[e].counter))


def _with(all_of: tuple[Any, ...], n: int, new: Any) -> tuple[Any, ...]:
    return (*all_of[:n], new, *all_of[n + 1 :])


def _without(all_of: tuple[Any, ...], n: int) -> tuple[Any, ...]:
    return (*all_of[:n], *all_of[n + 1 :])


def _swapped(all_of: tuple[Any, ...], n: int) -> tuple[Any, ...]:
    if not 0 <= n < len(all_of) - 1:
        return all_of
    return (*all_of[:n], all_of[n + 1], all_of[n], *all_of[n + 2 :])


# Parts that are a few fields ----------------------------------------------------------------------------------------


def fields_typed(part: str, form: Mapping[str, str]) -> dict[str, Tree]:
    """Of caps, costs, serial or times: what was typed; an empty field is inherited."""
    found: dict[str, Tree] = {}
    for name in FIELDS[part]:
        value = form.get(f"f_{name}", "").strip()
        if name in LIMITS and form.get(f"none_{name}"):
            found[name] = None
        elif value:
            found[name] = value
    return found


def pairs_typed(form: Mapping[str, str], many: bool = False) -> dict[str, Tree]:
    """Rows of a name and what stands beside it; a row without a name is left out. `many`: lines of words beside it."""
    found: dict[str, Tree] = {}
    for n in range(_MOST_PAIRS):
        name, value = form.get(f"k{n}", "").strip(), form.get(f"v{n}", "").strip()
        if name:
            found[name] = [each.strip() for each in value.splitlines() if each.strip()] if many else value
    return found


_MOST_PAIRS = 400
