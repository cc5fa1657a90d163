"""Charter: where orders come from. One module a platform: its signed bytes become OrderSeen and ShipmentSeen.

May import models, bot.world, bot.reading and bot.columns; no module here knows another, none calls out.
To add one: a module with `SHOP: Shop = …` (name, fields, read) and samples in `tests/samples/<name>/`; the registry,
the connection's form and the contract tests find it.
"""

from __future__ import annotations

import sys

from bot.world import Shop
from models.registry import found


def all() -> dict[str, Shop]:
    """Every module's SHOP by its name."""
    return found(sys.modules[__name__], "SHOP")
