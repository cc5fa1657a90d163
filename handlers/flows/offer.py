"""An offer is open: accept, refuse, ask for more."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import offering
from handlers.flows import Flow, greet, late, person
from handlers.turn import Turn, rest, say
from models.facts.cases import Case, CaseState, Offer, OfferState, Option, Remedy, Settlement
from models.facts.conversations import Intent
from models.facts.decisions import Agree, AnswerOffer, Decision, MoveCase, changed
from models.facts.fact import change
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.phrases import Day, Line, Phrase, button, line
from models.rules import calendar, causes

Found = tuple[Order, Case, Offer]

# An acceptance that travelled while the offer ran out still counts (RELIABILITY 1d, row 41).
GRACE = timedelta(minutes=5)


def take(turn: Turn) -> Decision:
    """A button of an offer was pressed: exactly one acceptance, whatever is pressed twice or crosswise."""
    offer_id, _, number = turn.arg.partition(":")
    found = _find(turn, offer_id)
    if found is None:
        return greet.menu(turn)
    order, case, offer = found
    if not number.isdecimal() or int(number) >= len(offer.options):
        return _show(turn, order, case)
    if (over := _over(turn, case, offer)) is not None:
        return over
    return accept(turn, order, case, offer, int(number))


def accept(turn: Turn, order: Order, case: Case, offer: Offer, number: int) -> Decision:
    """The offer's own terms become the settlement; a dated wait obliges nobody to pay."""
    option = offer.options[number]
    decision = changed(
        AnswerOffer(
            order_id=order.order_id,
            case_id=case.case_id,
            offer_id=offer.offer_id,
            state=OfferState.ACCEPTED,
            at=turn.now,
            chosen=number,
        )
    )
    by = calendar.add_working_days(turn.now, max(1, turn.store.policy.settle_within.days), turn.store.origin)
    if option.remedy is Remedy.WAIT:
        decision += changed(MoveCase(order_id=order.order_id, case_id=case.case_id, state=CaseState.AGREED))
    else:
        settlement = Settlement(offer_id=offer.offer_id, option=option, due_by=by, agreed_at=turn.now)
        decision += changed(Agree(order_id=order.order_id, case_id=case.case_id, settlement=settlement))
    said = say(turn, _accepted(option, order, by), buttons=(button(Phrase.BUTTON_MENU, "menu"),))
    return rest(turn) + decision + said


def more(turn: Turn) -> Decision:
    """Not this one: the next rung, if there is one."""
    found = _find(turn, turn.arg)
    if found is None:
        return greet.menu(turn)
    order, case, offer = found
    if case.settlement is not None:
        return say(turn, line(Phrase.ALREADY_ACCEPTED))
    if offer.state is not OfferState.OPEN:
        return _show(turn, order, case)
    refused = changed(
        AnswerOffer(
            order_id=order.order_id,
            case_id=case.case_id,
            offer_id=offer.offer_id,
            state=OfferState.REFUSED,
            at=turn.now,
        )
    )
    after = turn.after(refused)
    return (
        rest(turn) + refused + say(turn, line(Phrase.REFUSED)) + _show(after, after.known.orders[order.order_id], case)
    )


def accept_in_words(turn: Turn) -> Decision:
    """ "Yes": the offer that is open, if it has one option; otherwise the question which."""
    live = _live(turn)
    if live is None:
        return say(turn, line(Phrase.NO_OFFER_OPEN)) + greet.menu(turn)
    order, case, offer = live
    if len(offer.options) == 1:
        return accept(turn, order, case, offer, 0)
    return _show(turn, order, case)


def refuse_in_words(turn: Turn) -> Decision:
    live = _live(turn)
    if live is None:
        return person.ask(turn) if turn.orders else greet.ask_order(turn)
    return more(change(turn, arg=live[2].offer_id))


def wanted(turn: Turn, remedies: tuple[Remedy, ...]) -> Decision:
    """A refund or a new parcel is wished for: of the open case, or of what the parcel itself shows."""
    order = turn.order
    if order is None:
        return greet.ask_order(turn, Intent.REFUND)
    case = next(iter(order.open_cases), None)
    if case is not None and case.settlement is None:
        live = case.live_offer
        fits = live is not None and any(each.remedy in remedies for each in live.options)
        if live is not None and not fits:
            return more(change(turn, arg=live.offer_id))
        return _show(turn, order, order.case(case.case_id) or case)
    if case is not None:
        return say(turn, line(Phrase.ALREADY_ACCEPTED))
    if any(each.cause is not Cause.DELIVERED for each in causes.find(order, turn.now)):
        return late.late(turn)
    return _withdrawal(turn, order) + person.ask(turn)


def cancel(turn: Turn) -> Decision:
    """Before it ships an order is cancelled with a full refund; afterwards a person looks at what is possible."""
    order = turn.own(turn.arg) if turn.arg else turn.order
    if order is None:
        return greet.ask_order(turn, Intent.CANCEL)
    if causes.shipped(order) or order.cancelled_at:
        return _withdrawal(turn, order) + person.ask(turn)
    opening, case = offering.open_case(order, Cause.NOT_SHIPPED, "buyer", turn.now, turn.heard.text)
    if case.settlement is not None:
        return say(turn, line(Phrase.ALREADY_ACCEPTED))
    whole = Option(remedy=Remedy.CANCEL, amount=order.total)
    by = calendar.add_working_days(turn.now, max(1, turn.store.policy.settle_within.days), turn.store.origin)
    settlement = Settlement(offer_id=case.case_id, option=whole, due_by=by, agreed_at=turn.now)
    agreed = changed(Agree(order_id=order.order_id, case_id=case.case_id, settlement=settlement))
    return rest(turn) + opening + agreed + say(turn, _accepted(whole, order, by))


def send_back(turn: Turn) -> Decision:
    order = turn.order
    if order is None:
        return greet.ask_order(turn, Intent.RETURN)
    return _withdrawal(turn, order) + person.ask(turn)


def threat(turn: Turn) -> Decision:
    """A threat is met with the claim path, the offer that any buyer with this case would have now, and a person.

    It never improves an offer (PRODUCT rule 4).
    """
    order = turn.order
    if order is None:
        return say(turn, line(Phrase.THREAT_ANSWER)) + person.ask(turn)
    case = next(iter(order.open_cases), None)
    cause = case.cause if case else next((f.cause for f in causes.find(order, turn.now)), Cause.NOT_RECEIVED)
    told = say(turn, line(Phrase.THREAT_ANSWER), *offering.claim_path(order, cause))
    shown = _show(turn, order, case) if case and case.live_offer else Decision()
    return told + shown + person.ask(turn)


def _show(turn: Turn, order: Order, case: Case) -> Decision:
    case = order.case(case.case_id) or case
    if case.settlement is not None or not case.open:
        return say(turn, line(Phrase.ALREADY_ACCEPTED if case.settlement else Phrase.OFFER_IS_OVER))
    decision, lines, buttons = offering.offer(order, case, turn.store, turn.now)
    return decision + say(turn, *lines, buttons=buttons)


def _over(turn: Turn, case: Case, offer: Offer) -> Decision | None:
    """Why this offer can no longer be taken, said; None while it can."""
    if case.settlement is not None or offer.state is OfferState.ACCEPTED:
        return say(turn, line(Phrase.ALREADY_ACCEPTED))
    if offer.state is OfferState.OPEN and turn.now <= offer.expires_at + GRACE and case.open:
        return None
    order = next(each for each in turn.orders if each.case(case.case_id))
    return say(turn, line(Phrase.OFFER_IS_OVER)) + (_show(turn, order, case) if case.open else Decision())


def _find(turn: Turn, offer_id: str) -> Found | None:
    for order in turn.orders:
        for case in order.cases:
            if (offer := case.offer(offer_id)) is not None:
                return order, case, offer
    return None


def _live(turn: Turn) -> Found | None:
    """The offer on the table: of the order in focus before any other."""
    focus = turn.order
    orders = sorted(turn.orders, key=lambda each: each is not focus)
    for order in orders:
        for case in order.open_cases:
            offer = case.live_offer
            if offer is not None and turn.now <= offer.expires_at + GRACE:
                return order, case, offer
    return None


def _withdrawal(turn: Turn, order: Order) -> Decision:
    """For EU destinations the way leads to the shop's withdrawal function, not around it."""
    if order.country not in greet.EU or not turn.store.withdrawal_url:
        return Decision()
    return say(turn, line(Phrase.WITHDRAW_HERE, url=turn.store.withdrawal_url))


def _accepted(option: Option, order: Order, by: datetime) -> Line:
    zone = offering.zone(order)
    day = Day(at=by, zone=zone)
    match option.remedy:
        case Remedy.WAIT:
            assert option.until
            return line(Phrase.ACCEPTED_WAIT, until=Day(at=option.until, zone=zone))
        case Remedy.RESHIP:
            return line(Phrase.ACCEPTED_RESHIP, by=day)
        case Remedy.COUPON:
            assert option.amount
            return line(Phrase.ACCEPTED_COUPON, amount=option.amount)
        case Remedy.PARTIAL_REFUND:
            assert option.amount
            return line(Phrase.ACCEPTED_PARTIAL_REFUND, amount=option.amount, by=day)
        case Remedy.REFUND:
            assert option.amount
            return line(Phrase.ACCEPTED_REFUND, amount=option.amount, by=day)
        case Remedy.CANCEL:
            assert option.amount
            return line(Phrase.ACCEPTED_CANCEL, amount=option.amount, by=day)


def _refund(turn: Turn) -> Decision:
    return wanted(turn, (Remedy.REFUND, Remedy.PARTIAL_REFUND, Remedy.CANCEL))


def _replacement(turn: Turn) -> Decision:
    return wanted(turn, (Remedy.RESHIP,))


FLOW = Flow(
    name="offer",
    begins={
        Intent.ACCEPT: accept_in_words,
        Intent.REFUSE: refuse_in_words,
        Intent.REFUND: _refund,
        Intent.REPLACEMENT: _replacement,
        Intent.CANCEL: cancel,
        Intent.RETURN: send_back,
        Intent.DISPUTE_THREAT: threat,
    },
    buttons={"take": take, "more": more, "cancel": cancel},
)
