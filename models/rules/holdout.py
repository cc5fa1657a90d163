"""Is this order held out of being told first?"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from models.facts.disputes import Trial
from models.facts.orders import Order
from models.facts.people import HoldOut, Store

# Half is the most that a comparison can use: more would only withhold more.
MOST_SHARE = 50
_SPAN = 1 << 64


def drawn(store: Store, order_id: str, placed_at: datetime) -> Trial | None:
    """The draw of an order that is seen for the first time. None: no trial runs, or it was placed before it began."""
    trial = store.holdout
    if trial is None or not 0 < trial.share <= MOST_SHARE or placed_at < trial.since:
        return None
    return Trial(experiment=trial.experiment, held_out=lot(trial, order_id) * 100 < trial.share * _SPAN)


def lot(trial: HoldOut, order_id: str) -> int:
    """From 0 to 2^64, by HMAC-SHA256: even over orders, and not to be guessed without the key."""
    return int.from_bytes(hmac.new(trial.key.encode(), order_id.encode(), hashlib.sha256).digest()[:8], "big")


def held_out(order: Order) -> bool:
    return order.trial is not None and order.trial.held_out
