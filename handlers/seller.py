"""When a seller's person acts: reply, take over, carry out, close."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import carrying, drafting, handing, offering, telling, watching
from handlers.turn import tell, unasked
from models.facts.cases import Case, OfferState, Resolution
from models.facts.conversations import Conversation
from models.facts.decisions import (
    Answer,
    AnswerOffer,
    Decision,
    Gather,
    HandBack,
    Known,
    MoveCase,
    PauseNotices,
    Sending,
    Speak,
    TakeOver,
    Tell,
    apply,
    changed,
)
from models.facts.fact import change
from models.facts.inbound import BuyerTold, CaseClosed, NoticesPaused, OfferRevoked, Replied, Settled, TakenOver
from models.facts.outbound import SendMessage
from models.facts.people import Store
from models.facts.phrases import Phrase, line
from models.rules import execution, speaking, waiting

# What a person may say in every language without writing it: each stands by itself, and promises nothing.
QUICK = (
    Phrase.ASK_ORDER,
    Phrase.SEND_PHOTO_DAMAGED,
    Phrase.SEND_PHOTO_WRONG_ITEM,
    Phrase.SEND_PHOTO_VARIANT,
    Phrase.SEND_PHOTO_PARTS,
    Phrase.SEND_PHOTO_QUALITY,
    Phrase.WHICH_PART,
    Phrase.WHICH_VARIANT,
    Phrase.ADDRESS_ASKED,
    Phrase.WORDS_NOTED,
    Phrase.THANKS,
)
# Why a case is with a person: its offer was taken back.
REVOKED = "revoked"
# What Telegram and WhatsApp take in one message; a person's words are never cut.
LONGEST = 4096
# Longer than any parcel is on its way; an order that is never to be spoken of again is closed by hand.
PAUSED_AT_MOST = timedelta(days=90)


def replied(known: Known, arrived: Replied, now: datetime) -> Decision:
    """A person's words go out as they are, or as they were translated; whoever writes has taken over."""
    talk = known.conversation
    if arrived.phrase and arrived.phrase not in QUICK:
        return Decision()
    if talk.person is not None and arrived.holder not in (None, talk.person.by) and talk.person.another(arrived.by):
        return Decision()
    said = line(Phrase(arrived.phrase)) if arrived.phrase else line(Phrase.PLAIN, text=arrived.text.strip()[:LONGEST])
    decision = Decision() if _taken(talk) else _take(talk, known.store, arrived, now)
    by = arrived.by or "person"
    decision += changed(Answer(conversation_id=talk.conversation_id, at=now, by=by, member=arrived.member))
    words = SendMessage(
        conversation_id=talk.conversation_id,
        lines=(said,),
        language=talk.language,
        author=by,
        original=arrived.original.strip()[:LONGEST],
        in_group=arrived.in_group,
    )
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=())
    return decision + Decision(changes=(spoke,), sendings=(Sending(what=words, due_at=now, urgent=True),))


def taken_over(known: Known, arrived: TakenOver, now: datetime) -> Decision:
    """While a person talks the bot is silent; it says when it comes back."""
    talk = known.conversation
    if arrived.back:
        if talk.person is None:
            return Decision()
        return changed(HandBack(conversation_id=talk.conversation_id, by=arrived.by)) + watching.gone(talk, now)
    return Decision() if _taken(talk) else _take(talk, known.store, arrived, now)


def settled(known: Known, arrived: Settled, now: datetime) -> Decision:
    """The seller has paid, sent or cancelled: the case ends, and the buyer is told. A second click changes nothing.

    Nor does one while the shop is being asked: two hands would pay twice.
    """
    order = known.orders.get(arrived.order_id)
    case = carrying.owing(order, arrived.offer_id) if order else None
    if order is None or case is None or execution.asking(case.settlement):
        return Decision()
    return carrying.finished(known, order, case, arrived.reference.strip()[:80], arrived.by, now)


def closed(known: Known, arrived: CaseClosed, now: datetime) -> Decision:
    """A case that still owes a settlement is not closed: it is carried out first."""
    order = known.orders.get(arrived.order_id)
    case = order.case(arrived.case_id) if order else None
    if order is None or case is None or not case.open or _owed(case):
        return Decision()
    note = MoveCase(order_id=order.order_id, case_id=case.case_id, state=case.state, note=arrived.note)
    return changed(note) + offering.closed(order, case, now, Resolution.SELLER, arrived.by)


def revoked(known: Known, arrived: OfferRevoked, now: datetime) -> Decision:
    """An offer is taken back, and a person decides on. Who accepted before keeps it; the buyer hears of it when awake."""
    order = known.orders.get(arrived.order_id)
    case = next((c for c in order.open_cases if c.offer(arrived.offer_id)), None) if order else None
    offer = case.offer(arrived.offer_id) if case else None
    if order is None or case is None or offer is None or order.seller_id != arrived.seller_id:
        return Decision()
    if offer.state is not OfferState.OPEN or case.settlement is not None:
        return Decision()
    taken = changed(
        AnswerOffer(
            order_id=order.order_id,
            case_id=case.case_id,
            offer_id=offer.offer_id,
            state=OfferState.WITHDRAWN,
            at=now,
            by=arrived.by or "person",
        )
    )
    taken += handing.to_seller(order, case, now, REVOKED)
    talk = speaking.listener(order, known.conversations.values())
    if talk is None or talk.stopped_at is not None or speaking.quiet_until(order, talk, now) is not None:
        return taken
    asked, promised = handing.ask_person(talk, known.store, order, now)
    path = offering.claim_path(order, case.cause, now)
    return taken + asked + unasked(talk, now, line(Phrase.OFFER_REVOKED, order=order.order_ref), promised, *path)


def told(known: Known, arrived: BuyerTold, now: datetime) -> Decision:
    """What we could not say was said by a person: it counts as told, and is not said again."""
    order = known.orders.get(arrived.order_id)
    if order is not None and arrived.proof:
        return drafting.sent(known, arrived, now)
    parked = next((t for t in order.told if t.episode == arrived.episode and t.parked), None) if order else None
    if order is None or parked is None:
        return Decision()
    return changed(Tell(order_id=order.order_id, told=change(parked, at=now, parked=False), by=arrived.by))


def paused(known: Known, arrived: NoticesPaused, now: datetime) -> Decision:
    """Notices wait as a person wishes, but for what the law or customs dates; or what waits to be said is said now.

    Nobody is woken for it, and nobody hears more than the day's budget: for what is urgent there are a person's own words.
    """
    order = known.orders.get(arrived.order_id)
    if order is None or order.seller_id != arrived.seller_id:
        return Decision()
    until = min(arrived.until, now + PAUSED_AT_MOST) if arrived.until else None
    pause = changed(PauseNotices(order_id=order.order_id, until=until, by=arrived.by or "person"))
    if until is not None:
        return pause if until > now else Decision()
    talk = speaking.listener(order, known.conversations.values())
    gathered = changed(Gather(conversation_id=talk.conversation_id, until=now)) if talk else Decision()
    begun = pause + gathered
    return begun + telling.about(apply(known, begun), order.order_id, now)


def _owed(case: Case) -> bool:
    return case.settlement is not None and case.settlement.done_at is None


def _taken(talk: Conversation) -> bool:
    """Does somebody hold it? Once it was passed on, nobody does."""
    return talk.person is not None and talk.person.taken_at is not None and bool(talk.person.by)


def _take(talk: Conversation, store: Store, arrived: Replied | TakenOver, now: datetime) -> Decision:
    """Who takes over what has waited for too long has a time of their own to answer."""
    taken = TakeOver(
        conversation_id=talk.conversation_id,
        at=now,
        by=arrived.by or "person",
        member=arrived.member,
        since=waiting.since(talk),
        due_by=waiting.answer_by(store, now) if waiting.too_long(talk, now) else None,
    )
    return changed(taken) + tell(talk, now, line(Phrase.PERSON_HERE, team=store.answers_as))
