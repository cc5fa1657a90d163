"""Charter: services that report on parcels. Each module translates one of them and offers it as `TRACKER`.

`read` is pure: the bytes of a report in, `TrackingReported` out; `register` asks for reports over the wire it is given,
`pull` for what they would say. Both are called with no more numbers and no more often than the tracker says that it takes.
To add one: a module with a `TRACKER`, its codes in `models/rules/status.toml`, its recorded bodies in
`tests/samples/<name>/`. The contract suite then runs over it unasked. Modules here do not know each other.
"""

from __future__ import annotations

import sys

from bot.world import Tracker
from models.registry import found


def all() -> dict[str, Tracker]:
    """Every tracker, by its name."""
    return found(sys.modules[__name__], "TRACKER")
