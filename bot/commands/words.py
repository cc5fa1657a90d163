"""What is heard and said, and learning it anew."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.commands.opened import Commands
from bot.config import Config
from models.errors import Misconfigured


def commands(root: Commands) -> None:
    listened = root.add("hear", hear, "what is understood of a buyer's words, why, and what would follow")
    listened.add_argument("text", nargs="?", help="what a buyer wrote")
    listened.add_argument("--lang", default="", metavar="TAG", help="what the messenger says of its user")
    listened.add_argument("--file", type=Path, metavar="F.jsonl", help='lines of {"text", "lang"?, "offer_open"?}')
    told = root.add("say", say, "a phrase as buyers read it, in one language or all")
    told.add_argument("phrase", help="its name in locales/en/say.ftl, or all")
    told.add_argument("--locale", default="en", metavar="TAG", help="a language, or all")
    told.add_argument("--html", type=Path, metavar="FILE", help="one page for reviewers, as in a chat")
    told.add_argument("--png", type=Path, metavar="FILE", help="a picture of that page, where Chromium is installed")
    root.add("train", train, "learn hearing anew from the examples of all languages")


async def hear(arguments: argparse.Namespace, config: Config) -> int:
    """What is understood of a text and why; or of every line of a file, a line of JSON each."""
    from bot import languages

    if (arguments.text is None) == (arguments.file is None):
        raise Misconfigured('give a text or a file: parley hear "where is it?", or parley hear --file F.jsonl')
    if arguments.file is None:
        print(languages.told(arguments.text, arguments.lang))
        return 0
    with arguments.file.open("rb") as lines:
        for each in languages.heard_lines(lines, arguments.file.name):
            sys.stdout.buffer.write(each + b"\n")
    return 0


async def say(arguments: argparse.Namespace, config: Config) -> int:
    """A phrase, or all of them, in one language or all; to read here, or as one page for reviewers."""
    from bot import languages
    from models.facts.phrases import Phrase

    phrases = tuple(Phrase) if arguments.phrase == "all" else (languages.phrase_named(arguments.phrase),)
    chosen = languages.chosen(arguments.locale)
    if arguments.png is not None and arguments.html is None:
        raise Misconfigured("a picture is taken of the page: say where it goes with --html FILE, too")
    if arguments.html is not None:
        arguments.html.write_text(languages.page(phrases, chosen), "utf-8")
        if arguments.png is not None:
            languages.shoot(arguments.html, arguments.png, len(phrases) * -(-len(chosen) // 4))
        return 0
    for phrase in phrases:
        for language, words in languages.said(phrase, chosen):
            print(f"{language:<8} {phrase.value}\n{words}\n")
    return 0


async def train(arguments: argparse.Namespace, config: Config) -> int:
    from bot import languages

    return languages.train()
