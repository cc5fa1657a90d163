"""It is late."""

from __future__ import annotations

from handlers import offering, telling
from handlers.flows import Flow, greet, where
from handlers.turn import Turn, person_button, rest, say
from models.facts.conversations import Intent
from models.facts.decisions import AgreeDelay, Decision, changed
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.phrases import Day, Days, Phrase, button, line
from models.rules import causes, lanes

_TROUBLE = (
    Cause.LONG_TRANSIT,
    Cause.CARRIER_SILENT,
    Cause.LOST,
    Cause.RETURNING,
    Cause.CUSTOMS_REFUSED,
)


def late(turn: Turn) -> Decision:
    """What is really late gets options at once; what is on its way in time gets its dates."""
    order = turn.order
    if order is None:
        return greet.ask_order(turn, Intent.LATE)
    found = causes.find(order, turn.now)
    trouble = next((f for f in found if f.cause in _TROUBLE), None)
    if trouble is not None:
        return rest(turn) + options(turn, order, trouble.cause)
    if found and found[0].cause is not Cause.DELIVERED:
        decision, lines, buttons = telling.words(order, turn.store, found[0], turn.now)
        return rest(turn) + decision + say(turn, *lines, buttons=buttons)
    if causes.delivered_at(order) or not order.parcels:
        return where.where(turn)
    return rest(turn) + _on_time(turn, order)


def options(turn: Turn, order: Order, cause: Cause) -> Decision:
    """Sorry, and what may be chosen."""
    opening, case = offering.open_case(order, cause, "buyer", turn.now, turn.heard.text)
    decision, lines, buttons = offering.offer(order, case, turn.store, turn.now)
    return opening + decision + say(turn, line(Phrase.SORRY_LATE, order=order.order_ref), *lines, buttons=buttons)


def open_options(turn: Turn) -> Decision:
    """The buyer asks what can be done about the order in focus."""
    order = turn.order
    if order is None:
        return greet.ask_order(turn, Intent.LATE)
    case = next(iter(order.open_cases), None)
    if case is None:
        return late(turn)
    decision, lines, buttons = offering.offer(order, case, turn.store, turn.now)
    return decision + say(turn, *lines, buttons=buttons)


def agree(turn: Turn) -> Decision:
    """The buyer agrees to the later date of shipping."""
    order = turn.own(turn.arg)
    by = causes.ship_by(order, turn.now) if order else None
    if order is None or by is None or causes.shipped(order):
        return where.where(turn)
    until = telling.new_ship_date(order, by)
    day = Day(at=until, zone=offering.zone(order))
    agreed = changed(AgreeDelay(order_id=order.order_id, until=until))
    return agreed + say(turn, line(Phrase.DELAY_AGREED, until=day), buttons=(button(Phrase.BUTTON_MENU, "menu"),))


def _on_time(turn: Turn, order: Order) -> Decision:
    parcel = order.parcels[0]
    expected = lanes.range_of(order, parcel, turn.now)
    days = Days(first=expected.first, last=expected.last, zone=offering.zone(order))
    told = line(Phrase.ON_TIME, order=order.order_ref, days=days)
    return say(turn, told, line(Phrase.WE_WATCH), buttons=(button(Phrase.BUTTON_WHERE, "where"), person_button()))


FLOW = Flow(
    name="late",
    begins={Intent.LATE: late, Intent.NOT_SHIPPED: late},
    buttons={"late": late, "options": open_options, "agree": agree},
)
