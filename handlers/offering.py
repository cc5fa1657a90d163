"""When something is put on the table: a case is opened, an offer is made, and the claim path stands beside it."""

from __future__ import annotations

from datetime import datetime

from handlers import elsewhere, guiding, remedies
from handlers.handing import ask_person, no_more, to_seller
from handlers.handing import zone as zone
from models import marketplaces
from models.errors import NotRead
from models.facts.cases import Case, CaseState, Offer, OfferState, Remedy, Resolution, Settlement, Wish
from models.facts.conversations import Conversation
from models.facts.decisions import AnswerOffer, CloseCase, Decision, Known, MakeOffer, OpenCase, changed
from models.facts.fact import named
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.phrases import Button, Day, Line, Moment, Phrase, button, line
from models.facts.spending import Ledger
from models.rules import ladder, shots, windows
from models.rules.causes import BADNESS

Words = tuple[Decision, tuple[Line, ...], tuple[Button, ...]]

_MONEY = frozenset(
    {Remedy.PARTIAL_REFUND, Remedy.REFUND, Remedy.COUPON, Remedy.CANCEL, Remedy.REFUND_KEEP, Remedy.RETURN}
)


def open_case(
    order: Order, cause: Cause, by: str, now: datetime, said: str = "", wish: Wish | None = None, differs: str = ""
) -> tuple[Decision, Case]:
    """The order's open case of this cause, or a new one: one problem is one case, however often it is told.

    A parcel that is not there is one problem, too: what is no worse than the open case belongs to it, what is worse
    takes its place.
    """
    same = next((each for each in order.open_cases if each.cause is cause), None) or _near(order, cause)
    if same is not None:
        return Decision(), same
    case = Case(
        case_id=named("case", order.order_id, len(order.cases)),
        cause=cause,
        opened_at=now,
        opened_by=by,
        said=said[:500],
        wish=wish,
        differs=differs,
    )
    replaced = Decision()
    for old in order.open_cases:
        if cause in BADNESS and old.cause in BADNESS and old.settlement is None:
            replaced += closed(order, old, now, Resolution.WITHDRAWN)
    return replaced + changed(OpenCase(order_id=order.order_id, case=case)), case


def offer(known: Known, order: Order, case: Case, talk: Conversation | None, now: datetime) -> Words:
    """What comes next in a case: a photo first, a moment to look at it, the live offer again, the next one, or a person.

    Gives the decision, what is said, and the buttons that execute. Raises NotRead when a new offer has to know what is
    spent and claimed already.
    """
    store = known.store
    if case.settlement is not None:
        return Decision(), already(order, case.settlement), ()
    if case.promise is not None or (case.waits_until is not None and case.waits_until > now):
        return Decision(), *waits(order, case)
    if (there := elsewhere.instead(order, case, store, talk, now)) is not None:
        decision, told = there
        ways = (button(Phrase.BUTTON_WHERE, f"where:{order.order_id}"), button(Phrase.BUTTON_PERSON, "person"))
        path = claim_path(order, case.cause, now) if order.disputed is None else ()
        return decision, (told, *path), ways
    if case.state is CaseState.WITH_SELLER:
        return hand_over(order, case, store, talk, now)
    if wants_photo(case) and not windows.closing(order, case.cause, now):
        return _photo_first(order, case, talk)
    if talk is not None and shots.looking(case, now):
        return Decision(), (line(Phrase.PHOTO_LOOKING),), ()
    live = case.live_offer
    if live is not None and live.expires_at > now:
        return Decision(), *words(order, case, live, now)
    lapse = lapsed(order, case, live, now) if live else Decision()
    facts = (order, case, store, now, ledger(known))
    made = ladder.again(*facts) or ladder.next_offer(*facts)
    if made is None:
        decision, lines, buttons = hand_over(order, case, store, talk, now, ladder.held_back(*facts))
        return lapse + decision, lines, buttons
    decision = changed(MakeOffer(order_id=order.order_id, case_id=case.case_id, offer=made))
    return lapse + decision, *words(order, case, made, now)


def already(order: Order, settlement: Settlement) -> tuple[Line, ...]:
    """The recorded outcome, told to whoever asks or presses again."""
    told = remedies.recorded(settlement, order)
    return (told,) if settlement.done_at else (line(Phrase.ALREADY_ACCEPTED), told)


def waits(order: Order, case: Case) -> tuple[tuple[Line, ...], tuple[Button, ...]]:
    """The dated wait that still runs, and the way out of it."""
    last = case.offers[-1]
    assert last.chosen is not None and case.waits_until is not None
    told = remedies.agreed(last.options[last.chosen], order, Day(at=case.waits_until, zone=zone(order)))
    return (told,), (button(Phrase.BUTTON_MORE, f"more:{last.offer_id}"), button(Phrase.BUTTON_PERSON, "person"))


def ledger(known: Known) -> Ledger:
    """Raises NotRead: then it is read, and everything is decided again."""
    if known.ledger is None:
        raise NotRead
    return known.ledger


def hand_over(
    order: Order,
    case: Case,
    store: Store,
    talk: Conversation | None,
    now: datetime,
    why: str = ladder.NO_FURTHER_OFFER,
) -> Words:
    """A person decides, and the buyer hears until when, and of the claim path. `why` is for the seller's eyes alone."""
    decision = to_seller(order, case, now, why)
    lines = (no_more(order, case, now, why), *claim_path(order, case.cause, now))
    if talk is None:
        return decision, lines, ()
    asked, promised = ask_person(talk, store, order, now)
    return decision + asked, (lines[0], promised, *lines[1:]), ()


def wants_photo(case: Case) -> bool:
    """Is one asked for before anything is offered, and none there?"""
    return shots.gathering(case) and shots.first_shown(case) is None


def _photo_first(order: Order, case: Case, talk: Conversation | None) -> Words:
    """In a chat one picture at a time; a person who writes in a platform's thread asks for all at once."""
    if talk is None:
        return Decision(), guiding.all_at_once(order, case), ()
    decision, told, buttons = guiding.asked(order, case, guiding.first(order, case))
    return decision, (told,), buttons


def lapsed(order: Order, case: Case, what: Offer, now: datetime) -> Decision:
    """An offer has run out."""
    return answered(order, case, what, OfferState.EXPIRED, now)


def withdrawn(order: Order, case: Case, now: datetime) -> Decision:
    """What is on the table is taken back because the reason is gone."""
    live = case.live_offer
    return answered(order, case, live, OfferState.WITHDRAWN, now) if live else Decision()


def closed(order: Order, case: Case, now: datetime, resolution: Resolution, by: str = "") -> Decision:
    """The case ends, and nothing of it stays on the table. `by` is a person who closed it."""
    end = CloseCase(order_id=order.order_id, case_id=case.case_id, at=now, resolution=resolution, by=by)
    return withdrawn(order, case, now) + changed(end)


def answered(
    order: Order, case: Case, what: Offer, state: OfferState, now: datetime, *, chosen: int | None = None
) -> Decision:
    return changed(
        AnswerOffer(
            order_id=order.order_id, case_id=case.case_id, offer_id=what.offer_id, state=state, at=now, chosen=chosen
        )
    )


def words(order: Order, case: Case, made: Offer, now: datetime) -> tuple[tuple[Line, ...], tuple[Button, ...]]:
    """An offer as it is read: the options, the claim path beside them, until when, and that rights stay."""
    where = zone(order)
    lines = [line(Phrase.OFFER_INTRO), *(remedies.offered(each, order) for each in made.options)]
    lines.append(line(Phrase.OFFER_LASTS, until=Moment(at=made.expires_at, zone=where)))
    lines += claim_path(order, case.cause, now)
    if any(each.remedy in _MONEY for option in made.options for each in (option, option.then or option)):
        lines.append(line(Phrase.OFFER_RIGHTS_STAY))
    buttons = [remedies.pressed(each, f"take:{made.offer_id}:{n}", order) for n, each in enumerate(made.options)]
    more = button(Phrase.BUTTON_MORE, f"more:{made.offer_id}")
    return tuple(lines), (*buttons, more, button(Phrase.BUTTON_PERSON, "person"))


def claim_path(order: Order, cause: Cause, now: datetime) -> tuple[Line, ...]:
    """The platform's own claim path and its last day, as an equal option. A day that is past by our count is not named."""
    market = marketplaces.of(order.marketplace)
    last = windows.last_day(order, cause)
    day = Day(at=last, zone=zone(order)) if last and last > now else None
    if market.own_shop:
        return (line(Phrase.CLAIM_PATH_CARD, until=day) if day else line(Phrase.CLAIM_PATH_CARD_NO_DATE),)
    if day:
        return (line(Phrase.CLAIM_PATH_MARKETPLACE, name=market.title, until=day),)
    return (line(Phrase.CLAIM_PATH_MARKETPLACE_NO_DATE, name=market.title),)


def _near(order: Order, cause: Cause) -> Case | None:
    """The open case about a parcel that is not there, unless this cause is worse than it and nobody decides it yet."""
    if cause not in BADNESS:
        return None
    for case in order.open_cases:
        worse = BADNESS[cause] > BADNESS.get(case.cause, -1)
        if case.cause in BADNESS and (not worse or (case.state is CaseState.WITH_SELLER and case.settlement is None)):
            return case
    return None
