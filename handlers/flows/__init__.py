"""Charter: the dialogues. Each module offers a FLOW: the intents it begins on, the steps it expects, the buttons it answers.

A flow knows facts, rules and phrases; no channel, no row, no clock, no language. To add one: a module here with
`FLOW = Flow(...)`; what it newly says goes into `Phrase` and the locales, what it newly hears into `Intent`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from handlers.turn import Turn
from models.facts.conversations import Intent
from models.facts.decisions import Decision

Answer = Callable[[Turn], Decision]


class Flow(msgspec.Struct, frozen=True, kw_only=True):
    """`begins` by intent, `steps` by the name of what was asked, `buttons` by the verb of the action."""

    name: str
    begins: Mapping[Intent, Answer] = MappingProxyType({})
    steps: Mapping[str, Answer] = MappingProxyType({})
    buttons: Mapping[str, Answer] = MappingProxyType({})
