"""May we speak to this buyer now, and if not, when?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from models.facts.conversations import Conversation
from models.facts.orders import Order
from models.rules import calendar, platform, zones

BUDGET = 2
BUDGET_SPAN = timedelta(hours=24)
PERSON_PATIENCE = timedelta(hours=4)
STALE_AFTER = timedelta(hours=12)
_STEP = timedelta(minutes=15)


def listener(order: Order, talks: Iterable[Conversation]) -> Conversation | None:
    """The chat in which the buyer is told: of those that proved the order, the one last heard that is still open.

    None for an order of a marketplace that allows no contact outside: what there is to say is said there.
    """
    mine = [t for t in talks if order.order_id in t.orders and t.closed_at is None and platform.speaks(order, t)]
    return max(mine, key=lambda t: (t.stopped_at is None, t.heard_at or t.started_at, t.conversation_id), default=None)


def person_talks(talk: Conversation) -> bool:
    """While a person of the seller talks, the bot is silent."""
    return talk.person is not None and talk.person.taken_at is not None


def said_stop(talk: Conversation) -> bool:
    """STOP, and not a word since: who writes again wants an answer."""
    return talk.stopped_at is not None and (talk.heard_at is None or talk.heard_at <= talk.stopped_at)


def quiet_until(order: Order, talk: Conversation, now: datetime, duty: bool = False) -> datetime | None:
    """None: a notice may go now. Otherwise when to ask again: quiet hours, a person talks, or the day's budget is used up.

    A notice that the law makes a duty is outside the budget (PRODUCT rule 10), but no reason to wake anybody.
    """
    clocks = zones.zone_of(order.country, order.postcode)
    if not calendar.waking(now, clocks):
        return calendar.next_waking(now, clocks)
    if person_talks(talk):
        return now + PERSON_PATIENCE
    recent = sorted(at for at in talk.notices_at if now - at < BUDGET_SPAN)
    if len(recent) < BUDGET or duty:
        return None
    free = recent[-BUDGET] + BUDGET_SPAN
    return free if calendar.waking(free, clocks) else calendar.next_waking(free, clocks)


def good_until(order: Order, now: datetime) -> datetime:
    """How long a notice that was put out now may still leave: not in the coming night, and not for ever."""
    clocks = zones.zone_of(order.country, order.postcode)
    end = now
    while end - now < STALE_AFTER and calendar.waking(end + _STEP, clocks):
        end += _STEP
    return end
