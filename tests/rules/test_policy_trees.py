"""What a policy file says survives every way through the editor: text, tree, form and back, none of it lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import policies
from bot.console.policy import _changed
from bot.policies import compiling, nodes, reader, trees
from bot.policies.amounts import purse
from bot.policies.layers import chains
from bot.policies.mistakes import Notes
from handlers.console import layers, parts, policywords
from locales.desk import speaking
from models.facts.cases import Remedy
from models.facts.fact import change
from models.facts.parcels import Cause
from models.facts.policies import Policy

READY = [policies.named(each).read_text() for each in policies.READY]
T = speaking("en")


def judged(text: str) -> dict[object, Policy]:
    """All that it means, whatever its text is."""
    return {at: change(each.policy, version="") for at, each in policies.of(text.encode(), "it").targets.items()}


# Any valid policy: written as trees, so that nothing is taken from the code that is tried.

amounts = st.sampled_from(("1", "12", "12.50", "7.05 EUR", "900 JPY", "1.125 KWD", "12.50USD"))
names = st.from_regex(r"\A[A-Za-z][A-Za-z0-9_-]{0,8}\Z").filter(lambda each: each.casefold() not in ("null", "none"))
percents = st.integers(1, 40).map(str)
words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


@st.composite
def worths(draw: Any) -> dict[str, str]:
    if draw(st.booleans()):
        return {"amount": draw(amounts)}
    bounds = draw(st.sets(st.sampled_from(("floor", "ceiling"))))
    return {"percent": draw(percents)} | {each: draw(amounts) for each in sorted(bounds)}


@st.composite
def options(draw: Any, then: bool = False) -> Any:
    plain = (
        ("reship", "refund", "refund_keep")
        if then
        else ("reship", "refund", "refund_keep", "exchange", "send_part", "cancel")
    )
    match draw(
        st.sampled_from(("plain", "worth", "coupon") if then else ("plain", "worth", "coupon", "wait", "return"))
    ):
        case "worth":
            return {"partial_refund": draw(worths())}
        case "coupon":
            code = {"code": draw(words)} if draw(st.booleans()) else {}
            return {"coupon": draw(worths()) | code}
        case "wait":
            after = {"then": draw(options(then=True))} if draw(st.booleans()) else {}
            return {"wait": {"days": str(draw(st.integers(1, 60)))} | after}
        case "return":
            return draw(st.sampled_from(("return", {"return": {"label": "true"}}, {"return": {"label": "no"}})))
    word = draw(st.sampled_from(plain))
    return draw(st.sampled_from((word, {word: {}}, {word: None})))


rungs = st.lists(st.lists(options(), min_size=1, max_size=3), min_size=1, max_size=3)


@st.composite
def ladders(draw: Any, categories: list[str]) -> Any:
    if draw(st.integers(0, 5)) == 0:
        return "person"
    if draw(st.booleans()):
        return draw(rungs)
    found = []
    for _ in range(draw(st.integers(1, 2))):
        when: dict[str, Any] = {}
        if draw(st.booleans()):
            when["value"] = {draw(st.sampled_from(("from", "below"))): draw(amounts)}
        if draw(st.booleans()):
            when["country"] = draw(st.sampled_from(("DE", ["DE"], ["DE", "FR"])))
        if draw(st.booleans()):
            when["marketplace"] = draw(st.sampled_from(("ebay", ["ebay", "own_shop"])))
        if categories and draw(st.booleans()):
            when["category"] = draw(st.sampled_from(categories))
        found.append({"when": when, "rungs": draw(rungs)} if when else {"rungs": draw(rungs)})
        if draw(st.booleans()):
            found[-1]["counter"] = str(draw(st.integers(0, 100)))
    return found


@st.composite
def layer(draw: Any, categories: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    some = draw(st.sets(st.sampled_from(("ladders", "counter", "caps", "costs", "serial", "times"))))
    causes = st.sampled_from([each.value for each in Cause])
    if "ladders" in some:
        found["ladders"] = draw(st.dictionaries(causes, ladders(categories), min_size=1, max_size=3))
    if "counter" in some:
        found["counter"] = draw(st.dictionaries(causes, st.integers(0, 100).map(str), min_size=1, max_size=3))
    for part in ("caps", "costs", "serial"):
        if part in some:
            for name in sorted(draw(st.sets(st.sampled_from(sorted(parts.FIELDS[part])), min_size=1))):
                value = draw(amounts) if parts.FIELDS[part][name] == "money" else str(draw(st.integers(1, 99)))
                limit = name in parts.LIMITS and draw(st.booleans())
                found.setdefault(part, {})[name] = None if limit else value
    if "times" in some:
        found |= {name: str(draw(st.integers(1, 30))) for name in parts.TIMES if draw(st.booleans())}
    return found


@st.composite
def files(draw: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"name": draw(words), "currency": "USD"}
    found["rates"] = {"EUR": "1.16", "JPY": "0.0066", "KWD": "3.25"}
    kinds = draw(st.dictionaries(names, st.lists(words, min_size=1, max_size=3), max_size=2))
    if kinds:
        found["categories"] = kinds
    found |= draw(layer(list(kinds)))
    groups = {name: draw(layer(list(kinds))) for name in draw(st.sets(names, max_size=2))}
    if groups:
        found["groups"] = groups
        first, *others = groups
        groups[first]["stores"] = ["shop"]
        if others and draw(st.booleans()):
            groups[others[0]]["inherits"] = first
    if draw(st.booleans()):
        found["stores"] = {"us": draw(layer(list(kinds)))}
        if groups and draw(st.booleans()):
            found["stores"]["us"]["inherits"] = next(reversed(groups))
    return found


def meaning(text: str) -> dict[Any, Policy]:
    """What it comes to for each layer, sense or not: the file of a generated policy need not be a wise one."""
    notes = Notes()
    node = nodes.compose(text.encode(), notes)
    assert node is not None, text
    file = reader.read(node, notes)
    assert not notes.mistakes, notes.mistakes
    coins = purse(file, notes)
    return {at: compiling.compiled(file, chain, at, "", coins).policy for at, chain in chains(file, notes).items()}


@settings(deadline=None, max_examples=40)
@given(files())
def test_a_tree_is_text_and_the_text_is_the_tree(tree: dict[str, Any]) -> None:
    text = trees.written(tree)
    assert trees.grown(text) == tree
    assert meaning(text)[()].name == tree["name"]


@settings(deadline=None, max_examples=40)
@given(files())
def test_every_part_goes_through_its_form_without_loss(tree: dict[str, Any]) -> None:
    """Opened and kept as it stands, each part says what it said."""
    text = trees.written(tree)
    for at, part, form in forms(tree):
        after = _changed(text, at, part, "save", form)
        assert meaning(after) == meaning(text), (at, part)
        assert policywords.changes(T, tree, trees.grown(after)) == []


def forms(tree: dict[str, Any]) -> Iterator[tuple[layers.At, str, dict[str, str]]]:
    """Every form of the editor, as a browser sends it."""
    for at in layers.everywhere(tree, ("us", "shop")):
        own = layers.of(tree, at)
        for cause, ladder in layers.of(own, ("ladders",)).items():
            found = parts.entries(ladder)
            if found is not None:
                yield at, f"ladders.{cause}", sent(found)
        for part in parts.FIELDS:
            said = own if part == "times" else layers.of(own, (part,))
            typed = {f"f_{name}": said.get(name) or "" for name in parts.FIELDS[part]}
            none = {f"none_{name}": "1" for name in parts.FIELDS[part] if name in said and said[name] is None}
            yield at, part, typed | none
        yield at, "counter", {f"c_{each}": value for each, value in layers.of(own, ("counter",)).items()}
        if at:
            members = layers.members(tree, at[1]) if at[0] == "groups" else []
            yield (
                at,
                "belongs",
                {"inherits": own.get("inherits", "")}
                | {f"was_{each}": "1" for each in members}
                | {f"in_{each}": "1" for each in members},
            )
    yield (), "file", {"f_name": tree["name"], "f_currency": tree["currency"]}
    rates = enumerate(tree["rates"].items())
    yield (), "rates", {key: value for n, (code, rate) in rates for key, value in ((f"k{n}", code), (f"v{n}", rate))}
    kinds = enumerate(tree.get("categories", {}).items())
    yield (
        (),
        "categories",
        {key: value for n, (name, said) in kinds for key, value in ((f"k{n}", name), (f"v{n}", "\n".join(said)))},
    )


def sent(found: parts.Entries) -> dict[str, str]:
    form: dict[str, str] = {}
    for e, entry in enumerate(found):
        form |= {f"e{e}": "1", f"e{e}_counter": entry.counter} | {
            f"e{e}_{name}": said for name, said in entry.when.items()
        }
        for r, rung in enumerate(entry.rungs):
            form[f"e{e}_r{r}"] = "1"
            for o, option in enumerate(rung):
                form |= _option(f"e{e}_r{r}_o{o}_", option)
    return form


def _option(at: str, option: parts.Option) -> dict[str, str]:
    found = {f"{at}remedy": option.remedy, f"{at}was": option.remedy}
    label = option.said.get("label", "")
    said = {name: value for name, value in option.said.items() if name != "label"}
    found |= {f"{at}{name}": value for name, value in said.items()}
    if label in ("true", "yes", "on"):
        found[f"{at}label"] = "true"
    return found | (_option(f"{at}then_", option.then) if option.then else {})


@pytest.mark.parametrize("text", READY, ids=policies.READY)
def test_the_ready_ones_mean_the_same_and_keep_their_comments(text: str) -> None:
    tree = trees.grown(text)
    assert tree is not None
    assert judged(trees.written(tree)) == judged(text)
    for at, part, form in forms({"categories": {}} | tree):
        assert _changed(text, at, part, "save", form) == text, part


@pytest.mark.parametrize("text", READY, ids=policies.READY)
def test_a_change_touches_nothing_else_of_the_text(text: str) -> None:
    tree = trees.grown(text)
    assert tree is not None
    for cause in tree["ladders"]:
        after = trees.placed(text, ("ladders", cause), [["refund"]])
        assert [each for each in text.splitlines() if each.lstrip().startswith("#")] == [
            each for each in after.splitlines() if each.lstrip().startswith("#")
        ] or cause in ("damaged", "wrong_item")
        meant = judged(after)[()]
        assert meant.ladders[Cause(cause)][0][0].remedy is Remedy.REFUND
        assert {k: v for k, v in meant.ladders.items() if k != cause} == {
            k: v for k, v in judged(text)[()].ladders.items() if k != cause
        }


def test_what_has_no_form_is_left_to_the_text() -> None:
    for odd in (
        [[{"wait": {"days": "1"}, "reship": {}}]],
        [[{"gift": {}}]],
        [[{"reship": {"percent": "20"}}]],
        [{"rungs": [["refund"]], "then": "x"}],
        "nobody",
        [],
    ):
        assert parts.entries(odd) is None


def test_hostile_text_is_no_tree() -> None:
    for text in ("a: &x [1]\nb: *x", "a: 1\na: 2", "[1, 2]", "a: [", "? [a]\n: b", "\x00"):
        assert trees.grown(text) is None
