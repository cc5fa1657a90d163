"""The policy editor: what is in force and what is drafted, as cards and forms; its versions, and what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import msgspec

from handlers.console import Ask, Page, layers, mistaken, parts, previewing
from handlers.console import policywords as told
from handlers.console.layers import At
from handlers.console.parts import Place, Tree
from locales import ENGLISH, LANGUAGES, direction, native_name
from locales.desk import Words
from models import marketplaces
from models.facts.cases import Remedy
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.policies import Policy
from models.rules import ladder
from models.sheets import Draft, Put

ROOM = "/console/policy"
# What can follow a wait by itself.
AFTER_WAIT = ("coupon", "partial_refund", "reship", "refund_keep", "refund", "cancel")
SIMPLE = ("caps", "costs", "serial", "times")
_BLANK_ROWS = 3


class Wrong(msgspec.Struct, frozen=True):
    """A mistake: its line, its place, and what is wrong; `bare` without the name of the place."""

    line: int
    at: Place
    text: str
    bare: str


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """A seller's policy as it stands. `text` is the draft, or what is in force where there is none.

    `tree` is what is written in it, None for a text that only a person can mend, and `before` the same of what is in force.
    `base` is the version in force, and `tag` names the state that a form was made of. `policies` are what the text comes to,
    by layer, where it has no mistakes. `others` are the versions of stores that are under another text, by their names.
    """

    text: str
    tree: Tree
    before: Tree
    base: str
    tag: str
    draft: Draft | None
    mistakes: tuple[Wrong, ...] = ()
    policies: Mapping[str, Policy] | None = None
    others: Mapping[str, str] = {}


def spoken(t: Words, looked: Looked) -> Looked:
    """Its mistakes in the words of the desk."""
    return msgspec.structs.replace(looked, mistakes=_told(t, looked.mistakes))


def _told(t: Words, found: tuple[Wrong, ...]) -> tuple[Wrong, ...]:
    """Where they are not English, the place goes by its name here."""
    if t.language == ENGLISH:
        return found
    told = []
    for each in found:
        bare = mistaken.said(t, each.bare)
        cause = next((step for step in each.at if step in set(Cause)), "")
        where = t("wrong-where", cause=t.of("cause", str(cause)), text=bare) if cause else bare
        told.append(Wrong(each.line, each.at, where, bare))
    return tuple(told)


def place(query: str) -> At:
    """ "stores.us": the layer that is looked at."""
    kind, _, name = query.partition(".")
    return (kind, name) if kind in ("groups", "stores") and name else layers.WHOLE


def address(at: At, **more: str) -> str:
    query = {name: value for name, value in ({"at": ".".join(at)} | more).items() if value}
    return ROOM + (f"?{urlencode(query)}" if query else "")


# The page -----------------------------------------------------------------------------------------------------------


def page(ask: Ask, looked: Looked, *, status: int = 200) -> Page:
    looked = spoken(ask.t, looked)
    at, tree = place(ask.query.get("at", "")), looked.tree
    known = layers.everywhere(tree, tuple(each.key for each in ask.stores)) if tree is not None else [layers.WHOLE]
    at = at if at in known else layers.WHOLE
    data: dict[str, Any] = common(ask, looked) | {
        "at": ".".join(at),
        "where": _layer(ask, at),
        "layers": [(".".join(each), _layer(ask, each)) for each in known],
        "text": looked.text,
        "edit": ask.query.get("edit", ""),
    }
    if tree is not None:
        data |= _shown(ask, looked, at)
        data["preview"] = preview(ask, looked, at)
    return Page(template="policy.html", title=ask.t("room-policy"), room="policy", data=data, status=status)


def common(ask: Ask, looked: Looked) -> dict[str, Any]:
    """What every page of the editor has: whose draft it is, and what it changes."""
    differs = told.changes(ask.t, looked.before, looked.tree) if looked.tree is not None and looked.draft else []
    return {
        "at": "",
        "tag": looked.tag,
        "base": looked.base,
        "draft": looked.draft,
        "drafted_at": ask.moment(looked.draft.at) if looked.draft else None,
        "overtaken": looked.draft is not None and looked.draft.base != looked.base,
        "mistakes": looked.mistakes,
        "readable": looked.tree is not None,
        "changes": rows(ask, differs),
        "others": [(key, version) for key, version in looked.others.items()],
        "address": lambda where, **more: address(place(where), **more),
    }


def rows(ask: Ask, found: Sequence[told.Change]) -> list[dict[str, Any]]:
    return [
        {
            "where": _layer(ask, each.item.layer),
            "name": told.item(ask.t, each.item),
            "before": each.before,
            "after": each.after,
        }
        for each in found
    ]


def _layer(ask: Ask, at: At) -> str:
    return told.layer(ask.t, at, {each.key: each.name for each in ask.stores})


def _shown(ask: Ask, looked: Looked, at: At) -> dict[str, Any]:
    tree, edit = looked.tree, ask.query.get("edit", "")
    here = layers.causes(tree, at)
    own = layers.of(tree, (*at, "ladders"))
    belongs = {"inherits": layers.of(tree, at).get("inherits", "")} if at else {}
    return {
        "currency": _currency(tree),
        "cards": [_card(ask, looked, at, each) for each in here],
        "addable": [(each.value, ask.t.of("cause", each)) for each in Cause if each not in own],
        "tables": [_table(ask, looked, at, each) for each in SIMPLE],
        "counters": _counters(ask, looked, at),
        "file": _file(ask, looked) if not at else None,
        "rates": _pairs(tree, "rates", edit) if not at else None,
        "categories": _pairs(tree, "categories", edit) if not at else None,
        "groups": sorted(layers.of(tree, ("groups",))),
        "is_group": at[:1] == ("groups",),
        "belongs": belongs if at else None,
        "members": layers.members(tree, at[1]) if at[:1] == ("groups",) else [],
        "stores": [(each.key, each.name) for each in ask.stores],
        "remedies": [(each.value, ask.t.of("remedy", each)) for each in Remedy],
        "after_wait": [(each, ask.t.of("remedy", each)) for each in AFTER_WAIT],
        "wrong_at": lambda *place: [each.bare for each in looked.mistakes if each.at == place],
        "most": (parts.MOST_ENTRIES, parts.MOST_RUNGS, parts.MOST_OPTIONS),
    }


def _currency(tree: Tree) -> str:
    found = layers.of(tree, ()).get("currency", "")
    return found if isinstance(found, str) else ""


# Ladders ------------------------------------------------------------------------------------------------------------


def _card(ask: Ask, looked: Looked, at: At, cause: Cause) -> dict[str, Any]:
    found = layers.said(looked.tree, at, "ladders", cause)
    assert found is not None
    tree, layer = found
    entries = parts.entries(tree)
    edited = ask.query.get("edit", "") == f"ladders.{cause}" and layer == at
    before = (*at, "ladders", cause.value)
    inside = [each for each in looked.mistakes if each.at[: len(before)] == before]
    return {
        "cause": cause.value,
        "name": ask.t.of("cause", cause),
        "own": layer == at,
        "from": _layer(ask, layer) if layer != at else "",
        "person": tree == parts.PERSON,
        "ladder": told.ladder(ask.t, tree, _currency(looked.tree)),
        "readable": entries is not None or tree == parts.PERSON,
        "wrong": [each.bare for each in inside],
        "form": _form(ask, looked, before, entries) if edited and entries is not None else None,
    }


def _form(ask: Ask, looked: Looked, before: tuple[str, ...], found: parts.Entries) -> dict[str, Any]:
    """The fields of a ladder, each with what is wrong with it beside it; what fits nowhere stands above all."""
    by_place: dict[Place, list[str]] = {}
    for each in looked.mistakes:
        if each.at[: len(before)] == before:
            by_place.setdefault(each.at[len(before) :], []).append(each.bare)
    entries = [
        {
            "key": f"e{e}",
            "when": {name: entry.when.get(name, "") for name in ("from", "below", *parts.ORDERS)},
            "counter": entry.counter,
            "wrong": _taken(by_place, parts.place_of(found, e), deep=False),
            "wrong_when": {
                name: _taken(
                    by_place,
                    (e, "when", *(("value", name) if name in ("from", "below") else (name,))),
                )
                for name in ("from", "below", *parts.ORDERS)
            },
            "wrong_counter": _taken(by_place, (e, "counter")),
            "rungs": [
                {
                    "key": f"e{e}_r{r}",
                    "number": r + 1,
                    "options": [
                        _option(by_place, parts.place_of(found, e, r, o), f"e{e}_r{r}_o{o}_", option)
                        for o, option in enumerate(rung)
                    ],
                    "wrong": _taken(by_place, parts.place_of(found, e, r)),
                }
                for r, rung in enumerate(entry.rungs)
            ],
        }
        for e, entry in enumerate(found)
    ]
    several = len(found) > 1 or bool(found[0].when or found[0].counter)
    left = [text for texts in by_place.values() for text in texts]
    markets = [
        (each.name, each.title or ask.t.of("place", each.name, each.name)) for each in marketplaces.all().values()
    ]
    return {"entries": entries, "several": several, "wrong": left, "marketplaces": markets}


def _option(wrong: dict[Place, list[str]], at: Place, key: str, option: parts.Option) -> dict[str, Any]:
    inside = (*at, option.remedy)
    names = ("days", *parts.WORTH, "code", "label")
    found = {
        "key": key,
        "remedy": option.remedy,
        "said": {name: option.said.get(name, "") for name in names},
        "wrong_in": {name: _taken(wrong, (*inside, name)) for name in names},
        "then": _option(wrong, (*inside, "then"), f"{key}then_", option.then) if option.then else None,
    }
    return found | {"wrong": _taken(wrong, at) + _taken(wrong, inside)}


def _taken(wrong: dict[Place, list[str]], at: Place, deep: bool = True) -> list[str]:
    """What is wrong there, and inside lists there; each is told once."""
    found = [
        each for each in wrong if each == at or (deep and each[:-1] == at and isinstance(each[-1], int) and len(at) > 2)
    ]
    return [text for each in found for text in wrong.pop(each)]


# Figures ------------------------------------------------------------------------------------------------------------


def _table(ask: Ask, looked: Looked, at: At, part: str) -> dict[str, Any]:
    """Caps, costs, serial claims or times: what holds, where it comes from, and a field for each."""
    tree, currency = looked.tree, _currency(looked.tree)
    found = []
    for name, kind in parts.FIELDS[part].items():
        path = (name,) if part == "times" else (part, name)
        own = layers.of(tree, (*at, *path[:-1]))
        holds = layers.said(tree, at, *path)
        above = layers.said(tree, layers.chain(tree, at)[1], *path) if at else None
        default = parts.DEFAULTS[part].get(name)
        found.append(
            {
                "name": name,
                "label": told.item(ask.t, told.Item(at, part, name)),
                "kind": kind,
                "value": told.figure(ask.t, kind, holds[0] if holds else default, currency),
                "from": _layer(ask, holds[1]) if holds and holds[1] != at else "",
                "default": holds is None and default is not None,
                "own": name in own,
                "typed": own.get(name) or "",
                "unlimited": name in own and own[name] is None,
                "may_be_unlimited": name in parts.LIMITS,
                "otherwise": told.figure(ask.t, kind, above[0] if above else default, currency),
                "wrong": [each.bare for each in looked.mistakes if each.at == (*at, *path)],
            }
        )
    return {"part": part, "name": ask.t.of("part", part), "rows": found}


def _counters(ask: Ask, looked: Looked, at: At) -> list[dict[str, Any]]:
    found = []
    for cause in layers.causes(looked.tree, at):
        own = layers.of(looked.tree, (*at, "counter"))
        holds = layers.said(looked.tree, at, "counter", cause)
        found.append(
            {
                "cause": cause.value,
                "name": ask.t.of("cause", cause),
                "value": f"{holds[0]} %" if holds else "",
                "from": _layer(ask, holds[1]) if holds and holds[1] != at else "",
                "typed": own.get(cause.value) or "",
                "wrong": [each.bare for each in looked.mistakes if each.at == (*at, "counter", cause.value)],
            }
        )
    return found


def _file(ask: Ask, looked: Looked) -> list[dict[str, Any]]:
    tree = layers.of(looked.tree, ())
    return [
        {
            "name": name,
            "label": told.item(ask.t, told.Item(layers.WHOLE, "file", name)),
            "typed": tree.get(name) or "",
            "wrong": [each.bare for each in looked.mistakes if each.at == (name,)],
        }
        for name in ("name", "currency")
    ]


def _pairs(tree: Tree, part: str, edit: str) -> list[tuple[str, str]] | None:
    """Names and what stands beside each, with empty rows to write in; None for what has no such form."""
    found = layers.of(tree, (part,))
    lists = part == "categories"
    if any(not isinstance(each, list if lists else str) for each in found.values()):
        return None
    if lists and any(not isinstance(one, str) or "\n" in one for each in found.values() for one in each):
        return None
    written = [(name, "\n".join(value) if lists else value) for name, value in found.items()]
    return written + [("", "")] * (_BLANK_ROWS if edit == part else 0)


# A preview ----------------------------------------------------------------------------------------------------------


def preview(ask: Ask, looked: Looked, at: At) -> dict[str, Any]:
    """An offer as a buyer would read it, under what is drafted."""
    edit = ask.query.get("edit", "")
    cause = edit.removeprefix("ladders.") if edit.startswith("ladders.") else ""
    store = _store(ask, at)
    language = store.language if store else ask.language
    asked = previewing.sample(dict(ask.query), cause, _currency(looked.tree), language)
    policy = looked.policies.get(".".join(at)) if looked.policies else None
    shown, why = previewing.messages(asked, policy, store, ask.now) if policy and store else ([], "")
    return {
        "asked": asked,
        "shown": shown,
        "why": _why(ask.t, why) if why != ladder.NO_FURTHER_OFFER else "",
        "possible": policy is not None and store is not None,
        "sound": asked.total is not None,
        "way": direction(asked.language),
        "languages": [(each, native_name(each)) for each in LANGUAGES],
        "causes": [(each.value, ask.t.of("cause", each)) for each in layers.causes(looked.tree, at)],
        "wrong_sum": "" if asked.total is not None else ask.t("policy-sum-wrong", code=asked.currency),
    }


def _store(ask: Ask, at: At) -> Store | None:
    named = next((each for each in ask.stores if at == ("stores", each.key)), None)
    return named or (ask.stores[0] if ask.stores else None)


def _why(t: Words, slug: str) -> str:
    return t.of("note", slug.replace(":", "-"), "") or t.of("note", slug.partition(":")[0], "") if slug else ""


def preview_page(ask: Ask, looked: Looked) -> Page:
    """The preview alone."""
    at = place(ask.query.get("at", ""))
    data = common(ask, looked) | {
        "at": ".".join(at),
        "preview": preview(ask, looked, at) if looked.tree else None,
        "edit": ask.query.get("edit", ""),
    }
    return Page(template="_policy_preview.html", title=ask.t("room-policy"), room="policy", data=data)


# What it would have cost --------------------------------------------------------------------------------------------


class Costs(msgspec.Struct, frozen=True, kw_only=True):
    """Of the cases of before, under one policy."""

    cases: int
    settled: int
    asked: int
    person: int
    quiet: int
    unpriced: int
    cost: Money | None


def costs_page(
    ask: Ask, before: Costs | None, after: Costs | None, days: int, most: int, wrong: bool, beside: bool
) -> Page:
    """`after` is None where nothing is drafted, or the draft has mistakes (`wrong`). `beside`: put beside a form."""
    rows = [
        (ask.t("policy-cost-settled"), "settled"),
        (ask.t("policy-cost-money"), "cost"),
        (ask.t("policy-cost-asked"), "asked"),
        (ask.t("policy-cost-person"), "person"),
        (ask.t("policy-cost-quiet"), "quiet"),
    ]
    data = {
        "before": before,
        "after": after,
        "days": days,
        "most": most,
        "wrong": wrong,
        "lines": [
            (label, getattr(before, name) if before else None, getattr(after, name) if after else None)
            for label, name in rows
        ],
    }
    return Page(
        template="_policy_cost.html" if beside else "policy_cost.html",
        title=ask.t("policy-cost"),
        room="policy",
        data=data,
    )


# Versions, and two people -------------------------------------------------------------------------------------------


def versions(ask: Ask, looked: Looked, puts: Sequence[Put], kept: frozenset[str]) -> Page:
    """What was put into force, the newest first."""
    names = {each.key: each.name for each in ask.stores}
    found = [
        {
            "version": each.version,
            "at": ask.moment(each.at),
            "by": ask.t("policy-by-command") if each.by == "command line" else each.by,
            "stores": ", ".join(names.get(key, key) for key in each.stores),
            "now": each.version == looked.base,
            "kept": each.version in kept,
        }
        for each in puts
    ]
    data = common(ask, looked) | {"versions": found}
    return Page(template="policy_versions.html", title=ask.t("policy-versions"), room="policy", data=data)


def version(ask: Ask, looked: Looked, name: str, text: str, tree: Tree, mistakes: tuple[Wrong, ...]) -> Page:
    """One version: its text, and what would change if it were in force again."""
    data = common(ask, looked) | {
        "version": name,
        "text": text,
        "now": name == looked.base,
        "mistakes": _told(ask.t, mistakes),
        "changes": rows(ask, told.changes(ask.t, looked.before, tree)) if tree else [],
    }
    return Page(template="policy_version.html", title=ask.t("policy-version", version=name), room="policy", data=data)


def conflict(
    ask: Ask, looked: Looked, mine: Tree, sent: Mapping[str, str], to: str, theirs: Sequence[told.Change], by: str
) -> Page:
    """Somebody else was faster: what they changed, what this would change on top, and a choice."""
    yours = told.changes(ask.t, looked.tree, mine) if mine and looked.tree else []
    fields = {name: value for name, value in sent.items() if name not in ("form", "tag", "base")}
    data = common(ask, looked) | {
        "theirs": rows(ask, theirs),
        "mine": rows(ask, yours),
        "by": by,
        "sent": fields,
        "to": to,
        "mine_text": sent.get("text", ""),
        "back": address(place(sent.get("at", ""))),
    }
    return Page(template="policy_conflict.html", title=ask.t("policy-meanwhile"), room="policy", data=data, status=409)
