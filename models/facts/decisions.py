"""Decision and its changes, and what each change does to facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

import msgspec

from models.facts import history
from models.facts.cases import Carrying, Case, CaseState, Evidence, Offer, OfferState, Resolution, Settlement, Wish
from models.facts.conversations import Conversation, LoosePhoto, Person, Step
from models.facts.disputes import Dispute
from models.facts.fact import Fact, change, remembered
from models.facts.inbound import TrackingReported
from models.facts.lanes import Lanes
from models.facts.markets import LiveDeadline
from models.facts.money import Money
from models.facts.orders import Erasing, Order, Told
from models.facts.outbound import Outbound
from models.facts.parcels import TrackingEvent, parcel_named
from models.facts.people import Store
from models.facts.phrases import Button
from models.facts.priors import PRIORS
from models.facts.spending import EMPTY, Ledger

MISSES_KEPT = 9
WORDS_KEPT = 8


# Changes to a conversation -----------------------------------------------------------------------------------------


class Begin(Fact, frozen=True, kw_only=True, tag="begin"):
    """A first contact."""

    conversation: Conversation


class Hear(Fact, frozen=True, kw_only=True, tag="hear"):
    """The buyer said something; kept as a message of the talk."""

    conversation_id: str
    message_id: str
    at: datetime
    text: str = ""
    action: str = ""
    photos: tuple[str, ...] = ()
    other: str = ""
    edited: bool = False
    intent: str = ""


class Speak(Fact, frozen=True, kw_only=True, tag="speak"):
    """We said something: the buttons that can now be typed, and a notice against the day's budget."""

    conversation_id: str
    at: datetime
    choices: tuple[Button, ...]
    notice: bool = False


class Name(Fact, frozen=True, kw_only=True, tag="name"):
    conversation_id: str
    name: str


class Greet(Fact, frozen=True, kw_only=True, tag="greet"):
    """We said who we are."""

    conversation_id: str


class SetLanguage(Fact, frozen=True, kw_only=True, tag="set_language"):
    """`because`: order, messenger, heard or chosen."""

    conversation_id: str
    language: str
    because: str


class Link(Fact, frozen=True, kw_only=True, tag="link"):
    """The order is this buyer's: both sides know it from now on. The talk is of the order's store."""

    conversation_id: str
    order_id: str
    at: datetime


class Focus(Fact, frozen=True, kw_only=True, tag="focus"):
    conversation_id: str
    order_id: str


class MoveTo(Fact, frozen=True, kw_only=True, tag="move_to"):
    """Where the dialogue stands; None is nowhere."""

    conversation_id: str
    step: Step | None


class Miss(Fact, frozen=True, kw_only=True, tag="miss"):
    """We did not understand."""

    conversation_id: str


class WrongFact(Fact, frozen=True, kw_only=True, tag="wrong_fact"):
    """A wrong order number or e-mail; counted against guessing."""

    conversation_id: str
    at: datetime


class Stop(Fact, frozen=True, kw_only=True, tag="stop"):
    """The buyer wants no messages that we start, or wants them again."""

    conversation_id: str
    at: datetime | None


class Gather(Fact, frozen=True, kw_only=True, tag="gather"):
    """There is news that can wait a little: what else comes until then is told with it."""

    conversation_id: str
    until: datetime


class Shut(Fact, frozen=True, kw_only=True, tag="shut"):
    """The contact is closed to us, or open again."""

    conversation_id: str
    at: datetime | None


class AskPerson(Fact, frozen=True, kw_only=True, tag="ask_person"):
    conversation_id: str
    person: Person


class TakeOver(Fact, frozen=True, kw_only=True, tag="take_over"):
    """A person holds the talk, and the bot is silent. `since` when the buyer waits already; `due_by`: that was too long, and is
    now to end by then."""

    conversation_id: str
    at: datetime
    by: str
    since: datetime | None = None
    due_by: datetime | None = None
    member: str = ""


class Answer(Fact, frozen=True, kw_only=True, tag="answer"):
    """A person said something to the buyer."""

    conversation_id: str
    at: datetime
    by: str
    member: str = ""


class PassOn(Fact, frozen=True, kw_only=True, tag="pass_on"):
    """A buyer has waited for too long: anybody may take the talk now. `why`: nobody came ("asked"), or who took it went away
    ("left"). `due_by` is when it is passed on again."""

    conversation_id: str
    at: datetime
    why: str
    due_by: datetime


class HandBack(Fact, frozen=True, kw_only=True, tag="hand_back"):
    conversation_id: str
    by: str = ""


class KeepPhoto(Fact, frozen=True, kw_only=True, tag="keep_photo"):
    """A photo before a case."""

    conversation_id: str
    photo: LoosePhoto


class DropPhotos(Fact, frozen=True, kw_only=True, tag="drop_photos"):
    """The loose photos have found their case."""

    conversation_id: str


class ForgetTalkLater(Fact, frozen=True, kw_only=True, tag="forget_talk_later"):
    """The conversation goes at `at`; None: it stays after all."""

    conversation_id: str
    at: datetime | None


class ForgetTalk(Fact, frozen=True, kw_only=True, tag="forget_talk"):
    """Everything said is gone, and by whom; `kept` is what stays. What the journal said of it before is emptied.

    `before`: only what was said earlier is gone, and the conversation goes on.
    """

    conversation_id: str
    kept: Conversation
    before: datetime | None = None


# Changes to an order -----------------------------------------------------------------------------------------------


class SaveOrder(Fact, frozen=True, kw_only=True, tag="save_order"):
    """The order as the store shows it; what Parley knows of it besides is kept."""

    order: Order


class AddParcel(Fact, frozen=True, kw_only=True, tag="add_parcel"):
    """`back`: in it the buyer sends something back."""

    order_id: str
    number: str
    carrier: str = ""
    back: bool = False


class Ship(Fact, frozen=True, kw_only=True, tag="ship"):
    order_id: str
    at: datetime


class AddEvents(Fact, frozen=True, kw_only=True, tag="add_events"):
    """Reports on a parcel, whose history is read again as of `at` (UTC; None in journals of before)."""

    order_id: str
    number: str
    events: tuple[TrackingEvent, ...]
    carrier: str = ""
    at: datetime | None = None


class Tell(Fact, frozen=True, kw_only=True, tag="tell"):
    """A notice about an episode was put out, or parked. `by` is a person of the seller who told it by other means."""

    order_id: str
    told: Told
    by: str = ""


class Withdraw(Fact, frozen=True, kw_only=True, tag="withdraw"):
    """A notice is no longer true: unsent, it is not sent. `message`: where it was told along with another, that one."""

    order_id: str
    episode: str
    message: str = ""


class OpenCase(Fact, frozen=True, kw_only=True, tag="open_case"):
    order_id: str
    case: Case


class MoveCase(Fact, frozen=True, kw_only=True, tag="move_case"):
    order_id: str
    case_id: str
    state: CaseState
    note: str = ""
    asked_person_at: datetime | None = None


class AddEvidence(Fact, frozen=True, kw_only=True, tag="add_evidence"):
    """A photo for a case, or the same photo once its bytes are here."""

    order_id: str
    case_id: str
    evidence: Evidence


class SkipShot(Fact, frozen=True, kw_only=True, tag="skip_shot"):
    """The buyer does without these wanted pictures."""

    order_id: str
    case_id: str
    shots: tuple[str, ...]


class Guide(Fact, frozen=True, kw_only=True, tag="guide"):
    """Which picture the buyer is asked for now ("": none), or when one was turned away because there are enough."""

    order_id: str
    case_id: str
    asking: str | None = None
    full_at: datetime | None = None


class RemoveEvidence(Fact, frozen=True, kw_only=True, tag="remove_evidence"):
    """The bytes of a photo go, the fact stays. `by`: buyer, retention, erasure, or a person's name."""

    order_id: str
    case_id: str
    evidence_id: str
    at: datetime
    by: str


class TakeOriginal(Fact, frozen=True, kw_only=True, tag="take_original"):
    """A person of the seller has taken an original out of the house."""

    order_id: str
    case_id: str
    evidence_id: str
    at: datetime
    by: str


class SetColour(Fact, frozen=True, kw_only=True, tag="set_colour"):
    """Which colour ("#rrggbb") the listing shows for a SKU."""

    order_id: str
    sku: str
    colour: str
    by: str


class Export(Fact, frozen=True, kw_only=True, tag="export"):
    """A dossier left the house: when, made by whom, for which audience. `seal` is the SHA-256 of its manifest."""

    order_id: str
    case_id: str
    at: datetime
    by: str
    audience: str
    language: str
    seal: str


class AddWords(Fact, frozen=True, kw_only=True, tag="add_words"):
    """What the buyer wrote of a case besides: which part, which size, what `differs`, what was `charged` at the door."""

    order_id: str
    case_id: str
    text: str
    charged: Money | None = None
    differs: str = ""


class ComeBack(Fact, frozen=True, kw_only=True, tag="come_back"):
    """What the buyer returns is there: from now on the seller owes the money, until `due_by`."""

    order_id: str
    case_id: str
    at: datetime
    due_by: datetime


class MakeOffer(Fact, frozen=True, kw_only=True, tag="make_offer"):
    order_id: str
    case_id: str
    offer: Offer


class AnswerOffer(Fact, frozen=True, kw_only=True, tag="answer_offer"):
    """The one end of an offer. `by` is a person of the seller who took it back."""

    order_id: str
    case_id: str
    offer_id: str
    state: OfferState
    at: datetime
    chosen: int | None = None
    by: str = ""


class AskFor(Fact, frozen=True, kw_only=True, tag="ask_for"):
    """The buyer said what would put it right."""

    order_id: str
    case_id: str
    wish: Wish


class Approve(Fact, frozen=True, kw_only=True, tag="approve"):
    """A person of the seller allows what is above the limit, up to this rung."""

    order_id: str
    case_id: str
    rung: int
    at: datetime
    by: str


class Carry(Fact, frozen=True, kw_only=True, tag="carry"):
    """How far the shop's own system is with a settlement. `reference` is what it was prepared under; `by` the kind of shop."""

    order_id: str
    case_id: str
    at: datetime
    state: Carrying
    error: str = ""
    reference: str = ""
    by: str = ""


class Press(Fact, frozen=True, kw_only=True, tag="press"):
    """The seller is pressed to carry a settlement out before its day has passed: 1 reminded, 2 alarmed."""

    order_id: str
    case_id: str
    at: datetime
    times: int


class Agree(Fact, frozen=True, kw_only=True, tag="agree"):
    """The settlement that an accepted offer obliges the seller to."""

    order_id: str
    case_id: str
    settlement: Settlement


class Settle(Fact, frozen=True, kw_only=True, tag="settle"):
    """It is carried out. `by` is the person, or the kind of shop, that did it."""

    order_id: str
    case_id: str
    at: datetime
    reference: str = ""
    by: str = ""


class CloseCase(Fact, frozen=True, kw_only=True, tag="close_case"):
    """`by` is a person of the seller who closed it."""

    order_id: str
    case_id: str
    at: datetime
    resolution: Resolution
    by: str = ""


class AgreeDelay(Fact, frozen=True, kw_only=True, tag="agree_delay"):
    """The buyer agrees to a later date of shipping."""

    order_id: str
    until: datetime


class Doubt(Fact, frozen=True, kw_only=True, tag="doubt"):
    """Somebody named this order with a wrong e-mail; counted against guessing from many chats."""

    order_id: str
    at: datetime


class KnowDeadline(Fact, frozen=True, kw_only=True, tag="know_deadline"):
    """A platform's own dates for an order, in place of what the same source said of the same reason."""

    order_id: str
    live: LiveDeadline


class KnowDispute(Fact, frozen=True, kw_only=True, tag="know_dispute"):
    """A formal dispute of the order, in place of what was known of it. `replaces` is the one that it turns out to be."""

    order_id: str
    dispute: Dispute
    replaces: str = ""


class Withhold(Fact, frozen=True, kw_only=True, tag="withhold"):
    """A trial keeps this notice from the buyer: it is not told."""

    order_id: str
    told: Told


class Alarm(Fact, frozen=True, kw_only=True, tag="alarm"):
    """The seller is told that nothing has been offered in a case whose moment is near. The bot goes on."""

    order_id: str
    case_id: str
    at: datetime


class AllWell(Fact, frozen=True, kw_only=True, tag="all_well"):
    """The buyer says that it arrived and is right."""

    order_id: str
    at: datetime


class PauseNotices(Fact, frozen=True, kw_only=True, tag="pause_notices"):
    """Nothing is said about the order before `until`, but what has a date; None: as ever again."""

    order_id: str
    until: datetime | None
    by: str


class ForgetLater(Fact, frozen=True, kw_only=True, tag="forget_later"):
    """The buyer's data goes when nothing is owed any more; None: it stays after all."""

    order_id: str
    erasing: Erasing | None


class Forget(Fact, frozen=True, kw_only=True, tag="forget"):
    """Whatever told who the buyer is has gone; `kept` is what stays. What the journal said of it before is emptied."""

    order_id: str
    kept: Order
    by: str = ""


class AskData(Fact, frozen=True, kw_only=True, tag="ask_data"):
    """The buyer wants a copy of everything; None: it was handed over."""

    order_id: str
    at: datetime | None


ConversationChange = (
    Hear
    | Speak
    | Name
    | Greet
    | SetLanguage
    | Focus
    | MoveTo
    | Miss
    | WrongFact
    | Stop
    | Shut
    | Gather
    | AskPerson
    | TakeOver
    | Answer
    | PassOn
    | HandBack
    | KeepPhoto
    | DropPhotos
    | ForgetTalkLater
    | ForgetTalk
)
OrderChange = (
    SaveOrder
    | AddParcel
    | Ship
    | AddEvents
    | Tell
    | Withdraw
    | OpenCase
    | MoveCase
    | AddEvidence
    | SkipShot
    | Guide
    | RemoveEvidence
    | TakeOriginal
    | SetColour
    | AddWords
    | ComeBack
    | MakeOffer
    | AnswerOffer
    | Agree
    | Settle
    | CloseCase
    | AgreeDelay
    | AllWell
    | PauseNotices
    | Doubt
    | KnowDeadline
    | KnowDispute
    | Withhold
    | Alarm
    | AskFor
    | Approve
    | Carry
    | Press
    | Export
    | ForgetLater
    | Forget
    | AskData
)
Change = Begin | ConversationChange | OrderChange | Link


class Sending(Fact, frozen=True, kw_only=True):
    """Something that leaves, not before `due_at` (UTC)."""

    what: Outbound
    due_at: datetime
    urgent: bool = False


class Decision(Fact, frozen=True, kw_only=True):
    """What we decided: changes to facts, and what leaves. Decisions add up."""

    changes: tuple[Change, ...] = ()
    sendings: tuple[Sending, ...] = ()

    def __add__(self, other: Decision) -> Decision:
        return Decision(changes=self.changes + other.changes, sendings=self.sendings + other.sendings)


NOTHING = Decision()


def changed(*changes: Change) -> Decision:
    return Decision(changes=changes)


def leaving(what: Outbound, at: datetime, urgent: bool = False) -> Decision:
    return Decision(sendings=(Sending(what=what, due_at=at, urgent=urgent),))


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The facts that one arrival is decided on.

    `conversation` is the one it is about. `candidates` are the seller's orders that the text names, not yet proved to
    be the buyer's; `offered` is the order that a deep link names. `early` are reports on parcels that came before the order.
    `lanes` are what the seller's parcels have taught so far. `unsent` are the notices that have not left yet, by
    "<order id>:<episode>". `ledger` is what offers need besides; None is "not read yet" (`models.errors.NotRead`).
    """

    store: Store
    conversations: dict[str, Conversation] = {}
    orders: dict[str, Order] = {}
    conversation_id: str = ""
    order_id: str = ""
    candidates: tuple[Order, ...] = ()
    offered: Order | None = None
    early: tuple[TrackingReported, ...] = ()
    lanes: Lanes = PRIORS
    unsent: frozenset[str] = frozenset()
    ledger: Ledger | None = EMPTY

    @property
    def conversation(self) -> Conversation:
        return self.conversations[self.conversation_id]

    @property
    def order(self) -> Order:
        return self.orders[self.order_id]


def apply(known: Known, decision: Decision) -> Known:
    """The facts after a decision. The tables, a replay and the simulation all get their facts from here."""
    return apply_all(known, decision.changes) if decision.changes else known


def apply_all(known: Known, changes: Iterable[Change]) -> Known:
    conversations, orders = dict(known.conversations), dict(known.orders)
    for each in changes:
        if isinstance(each, ConversationChange):
            if (talk := conversations.get(each.conversation_id)) is not None:
                conversations[each.conversation_id] = _conversation_after(talk, each)
        elif isinstance(each, Begin):
            conversations[each.conversation.conversation_id] = each.conversation
        elif isinstance(each, SaveOrder):
            orders[each.order.order_id] = each.order
        elif isinstance(each, Link):
            _link(each, conversations, orders)
        elif (order := orders.get(each.order_id)) is not None:
            orders[each.order_id] = _order_after(order, each)
    return change(known, conversations=conversations, orders=orders)


def _link(what: Link, conversations: dict[str, Conversation], orders: dict[str, Order]) -> None:
    talk, order = conversations.get(what.conversation_id), orders.get(what.order_id)
    if talk:
        mine = talk.orders if what.order_id in talk.orders else (*talk.orders, what.order_id)
        where = order.store_id if order else talk.store_id
        conversations[what.conversation_id] = change(talk, orders=mine, focus=what.order_id, store_id=where)
    if order and what.conversation_id not in order.conversations:
        orders[what.order_id] = change(order, conversations=(*order.conversations, what.conversation_id))


def _conversation_after(talk: Conversation, what: ConversationChange) -> Conversation:
    match what:
        case Hear():
            return change(talk, heard_at=what.at, misses=0)
        case Speak():
            notices = talk.notices_at
            if what.notice:
                notices = (*(at for at in notices if (what.at - at).days < 1), what.at)
            waits = None if what.notice else talk.gathering_until
            return change(talk, choices=what.choices, notices_at=notices, gathering_until=waits)
        case Name():
            return change(talk, name=what.name)
        case Greet():
            return change(talk, greeted=True)
        case SetLanguage():
            return change(talk, language=what.language, language_from=what.because)
        case Focus():
            return change(talk, focus=what.order_id)
        case MoveTo():
            return change(talk, step=what.step)
        case Miss():
            return change(talk, misses=min(talk.misses + 1, MISSES_KEPT))
        case WrongFact():
            return change(talk, wrong_facts=(*(at for at in talk.wrong_facts if (what.at - at).days < 1), what.at))
        case Stop():
            return change(talk, stopped_at=what.at)
        case Gather():
            return change(talk, gathering_until=what.until)
        case Shut():
            return change(talk, closed_at=what.at)
        case AskPerson():
            return change(talk, person=what.person)
        case TakeOver():
            asked = talk.person or Person(asked_at=what.at, answer_by=what.at)
            due_by = what.due_by or asked.due_by
            held = change(
                asked, taken_at=what.at, by=what.by, member=what.member, unanswered_at=what.since, due_by=due_by
            )
            return change(talk, person=held, step=None)
        case Answer():
            return change(talk, person=talk.person.answered(what.at, what.by, what.member)) if talk.person else talk
        case PassOn():
            return change(talk, person=talk.person.passed_on(what.at, what.due_by)) if talk.person else talk
        case HandBack():
            return change(talk, person=None)
        case KeepPhoto():
            return change(talk, loose=(*talk.loose, what.photo))
        case DropPhotos():
            return change(talk, loose=())
        case ForgetTalkLater():
            return change(talk, erase_at=what.at)
        case ForgetTalk():
            # A new value, so that its row follows the journal's head.
            return change(what.kept)
        case _:
            assert_never(what)


@remembered
def _reported(order: Order, what: AddEvents) -> Order:
    parcel = history.read(order, what.number, what.events, what.at)
    return order.with_parcel(change(parcel, carrier=parcel.carrier or what.carrier))


def _order_after(order: Order, what: OrderChange) -> Order:
    match what:
        case SaveOrder():
            return what.order
        case AddParcel():
            if order.parcel(what.number):
                return order
            parcel = change(parcel_named(order.order_id, what.number), carrier=what.carrier)
            return order.with_return(parcel) if what.back else order.with_parcel(parcel)
        case Ship():
            return change(order, shipped_at=what.at)
        case AddEvents():
            return _reported(order, what)
        case Tell():
            others = tuple(each for each in order.told if each.episode != what.told.episode)
            return change(order, told=(*others, what.told))
        case Withdraw():
            told = tuple(change(t, withdrawn=True) if t.episode == what.episode else t for t in order.told)
            return change(order, told=told)
        case OpenCase():
            return order.with_case(what.case)
        case AgreeDelay():
            return change(order, delay_accepted_until=what.until)
        case AllWell():
            return change(order, all_well_at=what.at)
        case PauseNotices():
            return change(order, paused_until=what.until)
        case Doubt():
            recent = tuple(at for at in order.wrong_facts if (what.at - at).days < 1)
            return change(order, wrong_facts=(*recent, what.at))
        case KnowDeadline():
            same = (what.live.claim, what.live.said_by)
            kept = tuple(each for each in order.live if (each.claim, each.said_by) != same)
            return change(order, live=(*kept, what.live))
        case KnowDispute():
            gone = {what.dispute.dispute_id, what.replaces}
            others_ = tuple(each for each in order.disputes if each.dispute_id not in gone)
            return change(order, disputes=(*others_, what.dispute))
        case Withhold():
            return change(order, withheld=(*order.withheld, what.told))
        case Export():
            # Nothing of the order changes; a new value, so that its row follows the journal's head.
            return change(order)
        case ForgetLater():
            return change(order, erasing=what.erasing)
        case Forget():
            return what.kept
        case AskData():
            return change(order, data_asked_at=what.at)
        case SetColour():
            lines = tuple(change(each, colour=what.colour) if each.sku == what.sku else each for each in order.lines)
            return change(order, lines=lines)
        case (
            MoveCase()
            | AddEvidence()
            | SkipShot()
            | Guide()
            | RemoveEvidence()
            | TakeOriginal()
            | AddWords()
            | ComeBack()
            | MakeOffer()
            | AnswerOffer()
            | AskFor()
            | Approve()
            | Agree()
            | Carry()
            | Press()
            | Settle()
            | CloseCase()
            | Alarm()
        ):
            case_ = order.case(what.case_id)
            return order.with_case(_case_after(case_, what)) if case_ else order
        case _:
            assert_never(what)


def _case_after(
    case_: Case,
    what: MoveCase
    | AddEvidence
    | SkipShot
    | Guide
    | RemoveEvidence
    | TakeOriginal
    | AddWords
    | ComeBack
    | MakeOffer
    | AnswerOffer
    | AskFor
    | Approve
    | Agree
    | Carry
    | Press
    | Settle
    | CloseCase
    | Alarm,
) -> Case:
    match what:
        case MoveCase():
            asked = what.asked_person_at or case_.asked_person_at
            return change(case_, state=what.state, note=what.note or case_.note, asked_person_at=asked)
        case AddEvidence():
            kept = tuple(e for e in case_.evidence if e.evidence_id != what.evidence.evidence_id)
            return change(case_, evidence=tuple(sorted((*kept, what.evidence), key=lambda e: (e.at, e.evidence_id))))
        case SkipShot():
            return change(case_, skipped=tuple(sorted({*case_.skipped, *what.shots})))
        case Guide():
            asking = case_.asking if what.asking is None else what.asking
            return change(case_, asking=asking, full_at=what.full_at or case_.full_at)
        case TakeOriginal():
            taken = (
                change(e, taken_at=what.at, taken_by=what.by) if e.evidence_id == what.evidence_id else e
                for e in case_.evidence
            )
            return change(case_, evidence=tuple(taken))
        case RemoveEvidence():
            gone = (
                change(e, gone_at=what.at, gone_by=what.by, file="", original="")
                if e.evidence_id == what.evidence_id and e.gone_at is None
                else e
                for e in case_.evidence
            )
            return change(case_, evidence=tuple(gone))
        case AddWords():
            words = (*case_.words, what.text[:500])[-WORDS_KEPT:] if what.text else case_.words
            differs = what.differs or case_.differs
            return change(case_, words=words, charged=what.charged or case_.charged, differs=differs)
        case ComeBack():
            if case_.settlement is None or case_.settlement.done_at or case_.settlement.back_at:
                return case_
            return change(case_, settlement=change(case_.settlement, back_at=what.at, due_by=what.due_by))
        case MakeOffer():
            return change(case_.with_offer(what.offer), state=CaseState.OFFERING)
        case AnswerOffer():
            offer = case_.offer(what.offer_id)
            if offer is None or offer.state is not OfferState.OPEN:
                return case_
            ended = change(offer, state=what.state, answered_at=what.at, chosen=what.chosen, answered_by=what.by)
            return case_.with_offer(ended)
        case AskFor():
            return change(case_, wish=what.wish)
        case Approve():
            return change(case_, approved=max(case_.approved, what.rung), state=CaseState.OFFERING)
        case Agree():
            if case_.settlement is not None:
                return case_
            return change(case_, settlement=what.settlement, state=CaseState.AGREED)
        case Carry():
            if case_.settlement is None or case_.settlement.done_at:
                return case_
            named = what.reference or case_.settlement.reference
            tried = change(case_.settlement, carrying=what.state, carried_at=what.at, error=what.error, reference=named)
            return change(case_, settlement=tried)
        case Press():
            if case_.settlement is None:
                return case_
            return change(case_, settlement=change(case_.settlement, pressed=what.times))
        case Settle():
            if case_.settlement is None or case_.settlement.done_at:
                return case_
            owed = case_.settlement
            # What the shop had prepared it under says nothing to a buyer: it is no parcel's number.
            held = "" if owed.carrying is Carrying.PREPARED else owed.reference
            return change(case_, settlement=change(owed, done_at=what.at, reference=what.reference or held))
        case Alarm():
            return change(case_, alarmed_at=case_.alarmed_at or what.at)
        case CloseCase():
            return change(case_, state=CaseState.CLOSED, closed_at=what.at, resolution=what.resolution)
        case _:
            assert_never(what)
