"""Page to HTML: Jinja2 with everything escaped, moments and amounts in the store's way, a token in every form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from handlers.console import OWNERS, ROOMS, Ask, Page, Saying
from locales.desk import SPOKEN, Words, speaking
from locales.figures import shown
from models.facts.money import Money
from models.facts.phrases import Day, Moment

HERE = Path(__file__).parent
TEMPLATES = HERE.parent / "handlers" / "console" / "templates"
STATIC = {
    "console.css": "text/css",
    "console.js": "text/javascript",
    "console.svg": "image/svg+xml",
    "htmx.min.js": "text/javascript",
}


def html(page: Page, ask: Ask | None, form: str, nonce: str, t: Words, here: str) -> str:
    """`form` is the token that proves a form to be ours, `nonce` makes a form sent twice one click.

    `t` has the words of whoever reads it, and `here` is where this page is found again.
    """
    language = t.language
    return (
        _templates()
        .get_template(page.template)
        .render(
            page.data,
            page=page,
            ask=ask,
            rooms=[each for each in ROOMS if ask is None or ask.owner or each[0] not in OWNERS],
            form=form,
            nonce=nonce,
            t=_Said(t),
            bdi=Markup("<bdi>{}</bdi>").format,
            strong=Markup("<strong>{}</strong>").format,
            code=Markup("<code>{}</code>").format,
            lang=language,
            tongues=[(each, speaking(each)("tongue")) for each in SPOKEN],
            here=here,
            say=lambda value: said(value, language),
            brief=lambda value: said(value, language, short=True),
            css=tag("console.css"),
            js=tag("htmx.min.js"),
            script=tag("console.js"),
            icon=tag("console.svg"),
        )
    )


def document(template: str, data: Mapping[str, object]) -> str:
    """A page that stands alone: for a file that leaves the house."""
    return _templates().get_template(template).render(data)


def said(value: object, language: str, short: bool = False) -> Markup | str:
    """Facts in the reader's way, words as they are; a tuple is a sentence of both."""
    match value:
        case Moment() | Day():
            words = shown(value, language, short)
            return Markup('<time datetime="{}">{}</time>').format(value.at.isoformat(timespec="seconds"), words)
        case Money():
            return Markup("<bdi>{}</bdi>").format(shown(value, language))
        case Saying():
            return _put(speaking(language), value.name, **{k: said(v, language, short) for k, v in value.facts.items()})
        case tuple() | list():
            return _sentence(value, language, short)
        case None:
            return ""
        case _:
            return str(value)


def static(name: str) -> bytes:
    """Raises KeyError for what is none of the console's files."""
    if name not in STATIC:
        raise KeyError(name)
    return _file(name)


def tag(name: str) -> str:
    """Changes with the file, so that browsers may keep each version for good."""
    return sha256(_file(name)).hexdigest()[:16]


class _Said:
    """A template's `t`: what is put into our words is escaped."""

    def __init__(self, t: Words) -> None:
        self._t, self.of = t, t.of

    def __call__(self, name: str, /, **facts: object) -> Markup:
        return _put(self._t, name, **facts)


def _put(t: Words, name: str, /, **facts: object) -> Markup:
    """Our words as they are, everything put into them escaped."""
    return Markup(t(name, **{k: v if isinstance(v, int) else escape(v) for k, v in facts.items()}))  # noqa: S704


def _sentence(parts: Iterable[object], language: str, short: bool) -> Markup:
    return Markup(" ").join(words for part in parts if (words := said(part, language, short)))


@cache
def _file(name: str) -> bytes:
    return (HERE / "static" / name).read_bytes()


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
