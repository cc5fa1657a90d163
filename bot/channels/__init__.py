"""Charter: ways to talk to buyers. Each module translates one messenger and decides nothing.

May import `bot.world`, `bot.reading`, facts and errors; never another channel. To add one: a module here with
`CHANNEL: Channel = …`, recorded samples in `tests/samples/<name>/`, and a fake server in `tests/fakes/`. Its webhook
address is then `/hooks/<name>/<key>`.
"""

from __future__ import annotations

import sys

from bot.world import Channel
from models import registry


def all() -> dict[str, Channel]:
    """Every channel there is, by name."""
    return registry.found(sys.modules[__name__], "CHANNEL")
