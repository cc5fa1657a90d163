"""The console's words: the same names in every language with the same gaps, none missing, none that nobody says."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers.console import ROOMS, colours, report
from locales import ENGLISH, HERE, desk
from models import marketplaces
from models.facts.audiences import Kind
from models.facts.cases import Carrying, CaseState, OfferState, Remedy, Resolution
from models.facts.markets import Claim, Confidence, Unit
from models.facts.parcels import Cause, Notice, Status
from models.rules import destinations, laws
from models.rules.colours import Verdict
from models.upstream import By

ROOT = HERE.parent
CONSOLE = ROOT / "handlers" / "console"
SOURCES = (
    *(each for each in CONSOLE.rglob("*") if each.suffix in (".py", ".html") and each.name != "pack.html"),
    *(ROOT / "bot" / "console").glob("*.py"),
    *(ROOT / "bot" / f"{each}.py" for each in ("pages", "signin")),
)
SAID = re.compile(r"""\b(?:t|saying)\(\s*["']([^"']+)["']""")
KINDS = re.compile(r"""\b(?:of|named)\(\s*["']([a-z-]+)["']""")
QUOTED = re.compile(r"""["']([a-z0-9-]+)["']""")
JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
SHOWN = re.compile(r"""\b(?:alt|title|placeholder|aria-label|data-label|data-copied|label)="([^"]*)\"""")
SLUGS: dict[str, type[Enum]] = {
    "cause": Cause, "state": CaseState, "remedy": Remedy, "offer": OfferState, "notice": Notice, "tracking": Status,
    "carried": Carrying, "carrying": Carrying, "claim": Claim, "confidence": Confidence, "unit": Unit, "verdict": Verdict,
    "why": Verdict, "way": By, "group": Kind, "resolution": Resolution,
}  # fmt: skip


class _Gaps(Visitor):  # type: ignore[misc]
    """What is put in; a count that only chooses between forms is no gap, for a language may have one form."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        for each in node.variants:
            self.visit(each)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    found = {}
    for each in FluentParser().parse((HERE / language / "console.ftl").read_text(encoding="utf-8")).body:
        assert not isinstance(each, ast.Junk), each.content
        if isinstance(each, ast.Message):
            gaps = _Gaps()
            gaps.visit(each)
            assert each.id.name not in found, f"{each.id.name} twice"
            found[each.id.name] = gaps.found
    return found


def source() -> str:
    return "\n".join(each.read_text(encoding="utf-8") for each in SOURCES)


@pytest.mark.parametrize("language", desk.SPOKEN)
def test_every_language_has_the_same_names_with_the_same_gaps(language: str) -> None:
    assert messages(language) == messages(ENGLISH)


@pytest.mark.parametrize("language", desk.SPOKEN)
def test_words_are_plain_text_in_kebab_case(language: str) -> None:
    text = (HERE / language / "console.ftl").read_text(encoding="utf-8")
    assert not re.search("[<>&]", text.replace("->", ""))
    assert all(re.fullmatch("[a-z]+(-[a-z0-9]+)*", each) for each in messages(language))


def test_no_name_is_missing() -> None:
    assert set(SAID.findall(source())) - set(messages(ENGLISH)) == set()


def test_no_name_is_unused() -> None:
    quoted, kinds = set(QUOTED.findall(source())), tuple(f"{each}-" for each in KINDS.findall(source()))
    assert [each for each in messages(ENGLISH) if each not in quoted and not each.startswith(kinds)] == []


def test_every_slug_has_its_name_and_no_other_has() -> None:
    names = set(messages(ENGLISH))
    for kind, slugs in SLUGS.items():
        assert {desk.named(kind, each.value) for each in slugs} - names == set(), kind
    assert {desk.named("colour", each.replace(" ", "-")) for each in colours._CALLED} - names == set()
    assert {desk.named("days", each) for each in report.SPANS} | {name for _, name in ROOMS} <= names
    assert _beginning("cause-", names) - {"cause-of-order"} == {desk.named("cause", each.value) for each in Cause}
    assert _beginning("tracking-", names) - {"tracking-not-understood"} == {
        desk.named("tracking", s.value) for s in Status
    }


def _beginning(start: str, names: Iterable[str]) -> set[str]:
    return {each for each in names if each.startswith(start)}


@pytest.mark.parametrize("template", sorted(CONSOLE.glob("templates/*.html")), ids=lambda each: each.stem)
def test_no_template_has_words_of_its_own(template: Path) -> None:
    """But names that are the same in every language, and what a supplier's pack has by itself."""
    if template.name == "pack.html":
        return
    bare = JINJA.sub("", template.read_text(encoding="utf-8"))
    text = " ".join([re.sub("<[^>]*>", " ", bare), *SHOWN.findall(bare)])
    assert set(re.findall("[A-Za-z]{2,}", text)) <= {"Parley", "Telegram", "Webhook", "nbsp"}


def test_counts_have_their_plural() -> None:
    assert [desk.speaking("en")("span-days", n=n) for n in (1, 2)] == ["1 day", "2 days"]
    assert desk.speaking("zh-Hans")("span-days", n=1) == "1 天"


def test_a_name_that_no_file_has_is_an_error() -> None:
    with pytest.raises(KeyError):
        desk.speaking("en")("no-such-name")
    with pytest.raises(KeyError):
        desk.speaking("en")("order-ref")
    assert desk.speaking("en").of("cause", "fire", "Fire") == "Fire"


def test_the_chinese_follows_the_glossary() -> None:
    avoid = tomllib.loads((HERE / "zh-Hans" / "glossary.toml").read_text("utf-8"))["avoid"]
    files = ("console.ftl", "notes.toml")
    text = "".join((HERE / "zh-Hans" / each).read_text(encoding="utf-8") for each in files)
    assert [each for each in (*avoid, "你", "亲") if each in text.replace("亲自", "")] == []


def test_every_note_of_the_rules_has_its_chinese() -> None:
    """But the name of a reason that a platform itself gives."""
    markets = (*marketplaces.all().values(), marketplaces.UNKNOWN)
    texts = {each.rule for each in laws.all().values()} | {each.note for each in laws.all().values() if each.note}
    texts |= {step for each in destinations.all().values() for step in each.seller}
    texts |= {each.may_pay for each in markets} | {each.answer.since for each in markets if each.answer}
    texts |= {reason for each in markets for reason in each.begins.values()}
    assert texts - {"", "Unexpected problem"} == set(desk.notes("zh-Hans"))
    assert desk.notes(ENGLISH) == {}
