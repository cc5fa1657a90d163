"""I want to send it back; I have sent it."""

from __future__ import annotations

from handlers import offering
from handlers.flows import Flow, broken, greet, offer, person, wants
from handlers.turn import Turn, expect, person_button, rest, say
from models.facts.cases import Case, Remedy, Wish
from models.facts.conversations import Intent, Step
from models.facts.decisions import AddParcel, AskFor, Decision, changed, leaving
from models.facts.fact import change
from models.facts.orders import Order
from models.facts.outbound import RegisterTracking
from models.facts.parcels import Cause
from models.facts.phrases import Button, Day, Line, Phrase, button, line
from models.facts.policies import Policy
from models.rules import causes, returns, rungs, shots


def send_back(turn: Turn) -> Decision:
    """By what is wrong with it, or by what law and shop allow to who merely does not want it."""
    order = turn.own(turn.arg) if turn.arg else turn.order
    if order is None:
        return greet.ask_order(turn, Intent.RETURN)
    if (case := returns.awaited(order)) is not None:
        return _sent(turn, order, case)
    cause = broken.problem(turn.heard)
    open_ = next((c for c in order.open_cases if cause in (None, c.cause) and c.cause in _OF_GOODS), None)
    if open_ is not None:
        wished = changed(AskFor(order_id=order.order_id, case_id=open_.case_id, wish=Wish.RETURN))
        return wished + _offered(turn.after(wished), order, open_)
    if cause is not None:
        return broken.wrong(turn, cause, Wish.RETURN)
    if not causes.shipped(order) and not order.shipped_at:
        return wants.cancel(turn)
    if causes.delivered_at(order) is None:
        there = line(Phrase.RETURN_WHEN_THERE, order=order.order_ref)
        return rest(turn) + say(turn, there, *_form(turn, order), buttons=_later(order))
    return rest(turn) + _by_right(turn, order)


def sent(turn: Turn) -> Decision:
    """Words where we wait for the number of what was sent back."""
    step = turn.talk.step
    order = turn.own(step.order_id) if step else None
    case = returns.awaited(order) if order else None
    return _sent(turn, order, case) if order and case else greet.menu(turn)


def _by_right(turn: Turn, order: Order) -> Decision:
    """The law's right first, with the shop's own form where there is one (PRODUCT: the way leads to it, not around it)."""
    opening, case = offering.open_case(order, Cause.DELIVERED, "buyer", turn.now, turn.heard.text)
    wished = changed(AskFor(order_id=order.order_id, case_id=case.case_id, wish=Wish.RETURN))
    after = turn.after(opening + wished)
    last = returns.until(order)
    told: list[Line] = []
    if last and last > turn.now:
        told.append(line(Phrase.RETURN_BY_LAW, until=Day(at=last, zone=offering.zone(order))))
    said = say(turn, *told, *_form(turn, order)) if told or _form(turn, order) else Decision()
    if not rungs.of(order, Cause.DELIVERED, _policy(after, order)):
        return said + person.ask(turn, "return")
    return opening + wished + said + _offered(after, order, case)


def _offered(turn: Turn, order: Order, case: Case) -> Decision:
    """What is on the table, where it can be sent back; else the next rung, which fits the wish if one does."""
    order = turn.known.orders[order.order_id]
    live = case.live_offer
    if live and not case.settlement and all(each.remedy is not Remedy.RETURN for each in live.options):
        return offer.more(change(turn, arg=live.offer_id))
    known = turn.known
    if case.cause is Cause.DELIVERED:
        known = change(known, store=change(turn.store, policy=_policy(turn, order)))
    decision, lines, buttons = offering.offer(known, order, order.case(case.case_id) or case, turn.talk, turn.now)
    return decision + say(turn, *lines, buttons=buttons)


def _policy(turn: Turn, order: Order) -> Policy:
    """A right may be used as long as the law gives it: what is offered for it does not run out before."""
    rules, last = returns.policy(order, turn.store.policy, turn.now), returns.until(order)
    if last is None or last <= turn.now:
        return rules
    return change(rules, offer_lasts=max(rules.offer_lasts, last - turn.now))


def _sent(turn: Turn, order: Order, case: Case) -> Decision:
    """Its number is followed, as a parcel to the shop."""
    numbers = [each for each in turn.heard.tracking if order.parcel(each) is None]
    wait = expect(turn, Step(name="sent_back", order_id=order.order_id, case_id=case.case_id))
    if not numbers or not returns.takes_more(order):
        return say(turn, line(Phrase.RETURN_NUMBER), buttons=(person_button(),)) + wait
    followed = changed(AddParcel(order_id=order.order_id, number=numbers[0], back=True))
    followed += leaving(RegisterTracking(number=numbers[0]), turn.now)
    return rest(turn) + followed + say(turn, line(Phrase.RETURN_FOLLOWED, number=numbers[0]))


def _form(turn: Turn, order: Order) -> tuple[Line, ...]:
    form = greet.withdrawal(turn, order)
    return (line(Phrase.WITHDRAW_HERE, url=form),) if form else ()


def _later(order: Order) -> tuple[Button, ...]:
    return (button(Phrase.BUTTON_WHERE, f"where:{order.order_id}"), person_button())


_OF_GOODS = shots.FIRST | {Cause.UNSAFE, Cause.COUNTERFEIT, Cause.DELIVERED}

FLOW = Flow(
    name="returns",
    begins={Intent.RETURN: send_back},
    steps={"sent_back": sent},
    buttons={"return": send_back},
)
