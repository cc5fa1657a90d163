"""What is understood, what is said, and learning: `parley hear`, `parley say` and `parley train`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec
from fluent.syntax import FluentParser

import locales
from handlers import answering
from locales import check, direction, native_name, say
from locales.hear import hear, why
from locales.words import source
from models.errors import Misconfigured
from models.facts.conversations import Amount, Heard, Intent
from models.facts.phrases import Line, Phrase

# What a program reads knows no intent of its own for these two.
_FOLDED = {Intent.GREETING: Intent.OTHER, Intent.LANGUAGE: Intent.OTHER}
_BAR = 20
# So many days or photos stand in a sample.
_SEVERAL = 3
_ROW = 110


class Asked(msgspec.Struct, frozen=True):
    """One line of a file: a text, and what is known of where it was written."""

    text: str
    lang: str = ""
    offer_open: bool = False


def heard(text: str, lang: str = "", offer_open: bool = False) -> dict[str, Any]:
    """What a program is told of a text; the fields are public (`PRODUCT.md`, What a program can read)."""
    found = hear(text, hint=locales.nearest(lang) if lang else "")
    return {
        "lang": found.language or lang,
        "intents": _intents(found),
        "orders": found.orders,
        "tracking": found.tracking,
        "amount": _amount(found.amount),
        "action": answering.action(found, offer_open),
        "emails": found.emails,
        "alarms": [name for name in ("unsafe", "counterfeit") if getattr(found, name)],
    }


def heard_lines(lines: Iterable[bytes], name: str) -> Iterator[bytes]:
    """One line of JSON for each. Raises Misconfigured, naming the line, for one that is none."""
    for n, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = msgspec.json.decode(line, type=Asked)
        except msgspec.MsgspecError as error:
            raise Misconfigured(f'{name}, line {n}: {error}: write {{"text": "..."}}') from error
        yield msgspec.json.encode(heard(asked.text, asked.lang, asked.offer_open))


def told(text: str, lang: str = "") -> str:
    """What is understood and why, for a person."""
    found = hear(text, hint=locales.nearest(lang) if lang else "")
    sure = "" if found.sure_of_language else " (not sure)"
    rows = [f"language  {native_name(found.language) if found.language else 'unknown'}{sure}"]
    for intent, chance in found.intents:
        rows.append(f"{'█' * round(chance * _BAR):<{_BAR}}  {chance:4.0%}  {intent.value}")
    because = ", ".join(f"{unit} {share:+.1f}" for unit, share in why(text, found.intents[0][0]))
    rows.append(f"because   {because or 'of the phrase as a whole'}")
    amount = _amount(found.amount)
    for name, value in (
        ("orders", found.orders),
        ("tracking", found.tracking),
        ("emails", found.emails),
        ("amount", amount),
    ):
        if value:
            rows.append(f"{name:<9} {' '.join(map(str, value.values() if isinstance(value, dict) else value))}")
    return "\n".join([*rows, f"then      {answering.action(found)}"])


def said(phrase: Phrase, languages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """A phrase with sample facts, by language."""
    for language in languages:
        yield language, _words(phrase, language)


def page(phrases: Iterable[Phrase], languages: Iterable[str]) -> str:
    """For reviewers: each phrase as it looks in a chat bubble, in every language, from right to left where it is read so."""
    css = (Path(__file__).parent / "static" / "webchat.css").read_text("utf-8")
    languages = tuple(languages)
    parts = [_PAGE.format(css=css)]
    for phrase in phrases:
        parts.append(f'<section><h2 id="{phrase.value}">{phrase.value}</h2><div class="languages">')
        for language in languages:
            words, kind = escape(_words(phrase, language)), "button" if phrase.startswith("button-") else "bubble"
            parts.append(
                f'<figure lang="{language}" dir="{direction(language)}"><figcaption>{escape(native_name(language))}</figcaption>'
                f'<p class="{kind}">{words}</p></figure>'
            )
        parts.append("</div></section>")
    return "\n".join(parts)


def shoot(html: Path, png: Path, rows: int) -> None:
    """A picture of a page, by a Chromium that is installed. Raises Misconfigured where there is none."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        raise Misconfigured("a picture needs Chromium: install it, or open the page in any browser")
    with tempfile.TemporaryDirectory() as profile:
        size = f"--window-size=1400,{min(16_000, 140 + rows * _ROW)}"
        ways = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--user-data-dir={profile}", size]
        made = subprocess.run([browser, *ways, f"--screenshot={png}", html.resolve().as_uri()], capture_output=True)
    if made.returncode or not png.exists():
        raise Misconfigured(f"Chromium made no picture of {html}: open it in a browser instead")


def phrase_named(name: str) -> Phrase:
    """Raises Misconfigured with the names that are near."""
    try:
        return Phrase(name)
    except ValueError:
        near = [each.value for each in Phrase if name and name in each.value][:8]
        known = f": did you mean {', '.join(near)}?" if near else ": the names stand in locales/en/say.ftl"
        raise Misconfigured(f"nothing that is said is called {name!r}{known}") from None


def chosen(tag: str) -> tuple[str, ...]:
    """Raises Misconfigured for a language that is none of ours."""
    if tag == "all":
        return locales.LANGUAGES
    if tag not in locales.LANGUAGES:
        raise Misconfigured(f"{tag!r} is none of the languages: {', '.join(locales.LANGUAGES)}, or all")
    return (tag,)


def train() -> int:
    """Learns from every `hear.toml`, with a line of progress on stderr; the same examples give the same weights."""
    if find_spec("sklearn") is None:
        raise Misconfigured("learning needs scikit-learn: pip install 'parley[nlp]'")
    from locales.train import main

    print("learning from the examples of all languages, about two minutes", file=sys.stderr)
    return main([])


def _intents(found: Heard) -> list[tuple[str, float]]:
    shares: dict[str, float] = {}
    for intent, chance in found.intents:
        name = _FOLDED.get(intent, intent).value
        shares[name] = round(shares.get(name, 0) + chance, 3)
    return list(shares.items())


def _amount(amount: Amount | None) -> dict[str, Any] | None:
    if amount is None:
        return None
    if amount.percent is not None:
        return {"percent": amount.percent}
    return {"value": amount.value, "currency": amount.currency or None}


def _words(phrase: Phrase, language: str) -> str:
    every = [dict(each) for each in check.samples(_needs()[phrase])]
    args = next((each for each in every if each.get("count", _SEVERAL) == _SEVERAL), every[0])
    line = Line(phrase=phrase, args=args)
    return say.label(line, language) if phrase.startswith("button-") else say.text((line,), language)


@cache
def _needs() -> dict[str, frozenset[str]]:
    """The names of each phrase's facts."""
    found = check.messages(FluentParser().parse(source(locales.ENGLISH)).body)
    return {name: check.variables(message) for name, message in found.items()}


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: what is said, in every language</title>
<style>
{css}
html, body {{ block-size: auto; }}
.bubble, .button {{ animation: none !important; opacity: 1 !important; }}
body {{ padding: 24px; }}
.languages {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }}
figure {{ margin: 0; }}
figcaption {{ font-size: .8125rem; color: var(--quiet); margin-block-end: 4px; }}
.bubble, .button {{ margin: 0; padding: 10px 14px; border-radius: 14px; background: var(--paper); box-shadow: var(--shadow);
  white-space: pre-line; text-align: start; }}
.button {{ display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 22px; }}
</style>
</head>
<body>
"""
