"""`parley`: the command line; the only entry point."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence

import bot.config
from bot.commands import checking, histories, importing, persons, policies, privacy, proofs, serving, stores, words
from bot.commands.opened import Command, Commands
from models.errors import ParleyError


def main(argv: Sequence[str] | None = None) -> int:
    """One clear line on stderr and a non-zero exit for whatever a person must mend."""
    arguments = _parser().parse_args(argv)
    os.umask(0o077)
    try:
        config = bot.config.read()
        run: Command = arguments.run
        return asyncio.run(run(arguments, config))
    except (ParleyError, OSError) as error:
        print(f"parley: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="parley", description="Speaks to a cross-border buyer before the dispute does."
    )
    root = Commands(parser, "command")
    for each in (serving, checking, stores, persons, importing, policies, histories, proofs, privacy, words):
        each.commands(root)
    return parser


if __name__ == "__main__":
    sys.exit(main())
