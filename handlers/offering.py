"""When something is put on the table: a case is opened, an offer is made, and the claim path stands beside it."""

from __future__ import annotations

from datetime import datetime

from models import marketplaces
from models.facts.cases import Case, CaseState, Offer, OfferState, Option, Remedy
from models.facts.decisions import AnswerOffer, Decision, MakeOffer, MoveCase, OpenCase, changed
from models.facts.fact import named
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.phrases import Button, Day, Line, Moment, Phrase, button, line
from models.rules import ladder, windows, zones

_MONEY = frozenset({Remedy.PARTIAL_REFUND, Remedy.REFUND, Remedy.COUPON, Remedy.CANCEL})


def open_case(order: Order, cause: Cause, by: str, now: datetime, said: str = "") -> tuple[Decision, Case]:
    """The order's open case of this cause, or a new one: one problem is one case, however often it is told."""
    same = next((each for each in order.open_cases if each.cause is cause), None)
    if same is not None:
        return Decision(), same
    case = Case(
        case_id=named("case", order.order_id, len(order.cases)),
        cause=cause,
        opened_at=now,
        opened_by=by,
        said=said[:500],
    )
    return changed(OpenCase(order_id=order.order_id, case=case)), case


def offer(
    order: Order, case: Case, store: Store, now: datetime
) -> tuple[Decision, tuple[Line, ...], tuple[Button, ...]]:
    """The live offer again, or the next one; without any, the case goes to the seller.

    Gives the decision, what is said, and the buttons that execute.
    """
    live = case.live_offer
    if live is not None and live.expires_at > now:
        return Decision(), *words(order, case, live)
    lapse = lapsed(order, case, live, now) if live else Decision()
    made = ladder.again(order, case, store, now) if _unanswered(case, live) else None
    made = made or ladder.next_offer(order, case, store, now)
    if made is None:
        decision, lines = to_seller(order, case, now, "no_further_offer")
        return lapse + decision, (*lines, *claim_path(order, case.cause)), ()
    decision = changed(MakeOffer(order_id=order.order_id, case_id=case.case_id, offer=made))
    return lapse + decision, *words(order, case, made)


def lapsed(order: Order, case: Case, what: Offer, now: datetime) -> Decision:
    """An offer has run out."""
    return changed(
        AnswerOffer(
            order_id=order.order_id, case_id=case.case_id, offer_id=what.offer_id, state=OfferState.EXPIRED, at=now
        )
    )


def withdrawn(order: Order, case: Case, now: datetime) -> Decision:
    """What is on the table is taken back because the reason is gone."""
    live = case.live_offer
    if live is None:
        return Decision()
    gone = AnswerOffer(
        order_id=order.order_id, case_id=case.case_id, offer_id=live.offer_id, state=OfferState.WITHDRAWN, at=now
    )
    return changed(gone)


def to_seller(order: Order, case: Case, now: datetime, note: str) -> tuple[Decision, tuple[Line, ...]]:
    """A person decides from here on; the buyer is told so."""
    move = MoveCase(
        order_id=order.order_id, case_id=case.case_id, state=CaseState.WITH_SELLER, note=note, asked_person_at=now
    )
    lines: tuple[Line, ...] = (line(Phrase.NO_FURTHER_OFFER),)
    if windows.closing(order, case.cause, now) and (last := windows.last_day(order, case.cause)):
        lines = (line(Phrase.WINDOW_CLOSES, until=Day(at=last, zone=zone(order))),)
    return changed(move), lines


def words(order: Order, case: Case, made: Offer) -> tuple[tuple[Line, ...], tuple[Button, ...]]:
    """An offer as it is read: the options, the claim path beside them, until when, and that rights stay."""
    where = zone(order)
    lines = [line(Phrase.OFFER_INTRO), *(_option_line(each, where) for each in made.options)]
    lines.append(line(Phrase.OFFER_LASTS, until=Moment(at=made.expires_at, zone=where)))
    lines += claim_path(order, case.cause)
    if any(each.remedy in _MONEY for each in made.options):
        lines.append(line(Phrase.OFFER_RIGHTS_STAY))
    buttons = [_option_button(each, f"take:{made.offer_id}:{n}", where) for n, each in enumerate(made.options)]
    more = button(Phrase.BUTTON_MORE, f"more:{made.offer_id}")
    return tuple(lines), (*buttons, more, button(Phrase.BUTTON_PERSON, "person"))


def claim_path(order: Order, cause: Cause) -> tuple[Line, ...]:
    """The platform's own claim path and its last day, as an equal option."""
    market = marketplaces.of(order.marketplace)
    last = windows.last_day(order, cause)
    day = Day(at=last, zone=zone(order)) if last else None
    if market.own_shop:
        return (line(Phrase.CLAIM_PATH_CARD, until=day) if day else line(Phrase.CLAIM_PATH_CARD_NO_DATE),)
    if day:
        return (line(Phrase.CLAIM_PATH_MARKETPLACE, name=market.title, until=day),)
    return (line(Phrase.CLAIM_PATH_MARKETPLACE_NO_DATE, name=market.title),)


def zone(order: Order) -> str:
    """The zone in which dates are told to this buyer."""
    return zones.zone_of(order.country, order.postcode)[0]


def _unanswered(case: Case, live: Offer | None) -> bool:
    """Did the last offer end because nobody answered? Then it is due again before any other."""
    last = case.offers[-1] if case.offers else None
    return last is not None and (last is live or last.state is OfferState.EXPIRED)


def _option_line(option: Option, where: str) -> Line:
    match option.remedy:
        case Remedy.WAIT:
            assert option.until
            return line(Phrase.OFFER_WAIT, until=Day(at=option.until, zone=where))
        case Remedy.RESHIP:
            return line(Phrase.OFFER_RESHIP)
        case Remedy.COUPON | Remedy.PARTIAL_REFUND | Remedy.REFUND | Remedy.CANCEL:
            assert option.amount
            return line(_AMOUNT_LINE[option.remedy], amount=option.amount)


def _option_button(option: Option, action: str, where: str) -> Button:
    match option.remedy:
        case Remedy.WAIT:
            assert option.until
            return button(Phrase.BUTTON_WAIT, action, until=Day(at=option.until, zone=where))
        case Remedy.RESHIP:
            return button(Phrase.BUTTON_RESHIP, action)
        case Remedy.COUPON | Remedy.PARTIAL_REFUND | Remedy.REFUND | Remedy.CANCEL:
            assert option.amount
            return button(_AMOUNT_BUTTON[option.remedy], action, amount=option.amount)


_AMOUNT_LINE = {
    Remedy.COUPON: Phrase.OFFER_COUPON,
    Remedy.PARTIAL_REFUND: Phrase.OFFER_PARTIAL_REFUND,
    Remedy.REFUND: Phrase.OFFER_REFUND,
    Remedy.CANCEL: Phrase.OFFER_CANCEL,
}
_AMOUNT_BUTTON = {
    Remedy.COUPON: Phrase.BUTTON_COUPON,
    Remedy.PARTIAL_REFUND: Phrase.BUTTON_PARTIAL_REFUND,
    Remedy.REFUND: Phrase.BUTTON_REFUND,
    Remedy.CANCEL: Phrase.BUTTON_CANCEL,
}
