"""One order, told in order: what was changed and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import reduce

from handlers.approving import DECLINED
from handlers.console import Ask, Saying, saying, words
from locales import say
from locales.desk import Words
from models import dossiers, marketplaces
from models.facts import history
from models.facts.cases import Evidence, OfferState
from models.facts.conversations import Conversation
from models.facts.decisions import (
    AddEvents,
    AddEvidence,
    AddParcel,
    AddWords,
    Agree,
    AgreeDelay,
    Alarm,
    AllWell,
    AnswerOffer,
    Approve,
    AskData,
    Carry,
    Change,
    CloseCase,
    ComeBack,
    Export,
    Forget,
    ForgetLater,
    Hear,
    KnowDeadline,
    KnowDispute,
    Link,
    MakeOffer,
    MoveCase,
    OpenCase,
    PauseNotices,
    RemoveEvidence,
    SaveOrder,
    SetColour,
    Settle,
    Ship,
    TakeOriginal,
    Tell,
    Withhold,
)
from models.facts.fact import Fact
from models.facts.markets import LiveDeadline
from models.facts.orders import Order
from models.facts.orders import Told as Notified
from models.facts.outbound import SendMessage
from models.facts.phrases import Day, Moment, Phrase
from models.report import OrderFile, Said
from models.rules import execution
from models.translations import Translated

Parts = tuple[object, ...]


class Event(Fact, frozen=True, kw_only=True):
    """One line. `who` is buyer, bot, person, shop or carrier; `quote` is what was said, in the words it was said in;
    `also` the same for the reader, and `also_note` where that is from."""

    at: datetime
    shown: Moment | None
    who: str
    name: str
    parts: tuple[object, ...] = ()
    quote: str = ""
    note: str = ""
    also: str = ""
    also_note: str = ""


def of(ask: Ask, file: OrderFile) -> tuple[Event, ...]:
    """Oldest first."""
    events = [*_changes(ask, file), *_said(ask, file)]
    return tuple(sorted(events, key=_place))


def _place(event: Event) -> tuple[datetime, int]:
    """At one moment: what the buyer said, what came of it, what was answered."""
    return event.at, 1 if not event.quote and event.parts else 0 if event.who == "buyer" else 2


def _changes(ask: Ask, file: OrderFile) -> Iterator[Event]:
    before: Order | None = None
    seen: set[tuple[str, bool, str]] = set()
    for entry in file.entries:
        for change in entry.changes:
            # Written again with which wanted picture it is: for a reader nothing has happened.
            if isinstance(change, AddEvidence) and _state(change.evidence) in seen:
                continue
            if isinstance(change, AddEvidence):
                seen.add(_state(change.evidence))
            for at, who, parts, note in _told(ask.t, change, entry.at, file.order, before):
                yield Event(
                    at=at,
                    shown=ask.moment(at, file.order.store_id),
                    who=who,
                    name=ask.t.of("who", who),
                    parts=parts,
                    note=note,
                )
            if isinstance(change, SaveOrder):
                before = change.order


def _state(evidence: Evidence) -> tuple[str, bool, str]:
    return evidence.evidence_id, evidence.here or bool(evidence.file), evidence.refused


Told = tuple[datetime, str, Parts, str]


def _told(t: Words, change: Change, at: datetime, order: Order, before: Order | None) -> Iterator[Told]:
    match change:
        case SaveOrder():
            yield from _shop(t, change.order, before, at)
        case Ship():
            yield at, "shop", (t("marked-shipped"),), ""
        case AddParcel():
            yield (
                at,
                *(
                    ("buyer", (t("sent-back-in", number=change.number),))
                    if change.back
                    else ("shop", (t("parcel-is", number=change.number),))
                ),
                "",
            )
        case AddEvents():
            parcel = order.parcel(change.number)
            strange = {each.key for each in history.strangers(order, parcel)} if parcel else set()
            for event in change.events:
                aside = t("taken-for-anothers") if event.key in strange else ""
                scan = filter(None, (t.of("tracking", event.status.value), event.place, event.country, aside))
                yield event.at, "carrier", (t("between").join(scan),), event.description
        case Link():
            yield at, "buyer", (t("chat-linked"),), ""
        case AskData() if change.at:
            yield at, "buyer", (t("copy-of-everything-asked"),), ""
        case ForgetLater() if change.erasing:
            yield at, _asker(change.erasing.by), (t("erasure-was-asked"),), change.erasing.by
        case Forget():
            yield at, _asker(change.by), (t("was-forgotten"),), change.by
        case AgreeDelay():
            yield at, "buyer", (saying("agreed-to-wait", day=Day(at=change.until)),), ""
        case AllWell():
            yield at, "buyer", (t("all-is-well"),), ""
        case PauseNotices():
            person = change.by or t("who-person")
            if change.until is None:
                yield at, "person", (t("notices-go-on"),), person
            else:
                yield at, "person", (saying("notices-paused-until", day=Day(at=change.until)),), person
        case Tell():
            said = t.of("notice", change.told.notice.value)
            parked = change.told.parked
            there = change.told.channel == marketplaces.of(order.marketplace).name
            who = "shop" if there else "bot"
            if sent := t.of("sent", change.told.episode.partition(":")[0], ""):
                yield at, who, (sent,), _proof(t, change.told, order)
                return
            yield (
                at,
                who,
                (t("could-not-tell" if parked else "told-the-buyer", what=said),),
                t("no-chat-yet") if parked else _proof(t, change.told, order),
            )
        case KnowDeadline():
            yield (
                at,
                "shop",
                (saying("own-dates-are", dates=_dates(change.live)),),
                words.said_by(t, change.live.said_by),
            )
        case KnowDispute():
            place = words.place(t, marketplaces.of(change.dispute.platform))
            kind = t.of("dispute-kind", change.dispute.kind.value)
            state = t.of("dispute-state", change.dispute.state.value)
            yield at, "shop", (t("formal-dispute-is", place=place, kind=kind, state=state),), ""
        case Withhold():
            yield (
                at,
                "bot",
                (t("withheld-from-buyer", what=t.of("notice", change.told.notice.value)),),
                t("held-out-of"),
            )
        case SetColour():
            name = "listings-colour-sku" if change.sku else "listings-colour"
            yield at, "person", (saying(name, colour=change.colour, sku=change.sku),), ""
        case Alarm():
            yield at, "bot", (t("alarmed-you", why=t("note-no-offer")),), ""
        case _:
            yield from _case(t, change, at, order)


def _proof(t: Words, told: Notified, order: Order) -> str:
    """What was put out, over which channel: the hash is in the journal, whose chain vouches for it."""
    market = marketplaces.of(order.marketplace)
    place = words.place(t, market) if told.channel == market.name else words.kind(t, told.channel)
    return f"{place}, SHA-256 {told.proof}" if told.proof else ""


def _dates(live: LiveDeadline) -> Parts:
    dates = (("date-opens", live.opens_at), ("date-closes", live.closes_at), ("date-answer", live.answer_by))
    found = [saying(name, at=Day(at=at)) for name, at in dates if at]
    return tuple(part for n, each in enumerate(found) for part in (*(("·",) if n else ()), each))


def _case(t: Words, change: Change, at: datetime, order: Order) -> Iterator[Told]:
    match change:
        case OpenCase():
            who = "buyer" if change.case.opened_by == "buyer" else "bot"
            yield at, who, (t("case-opened-as", cause=t.of("cause", change.case.cause.value)),), ""
        case MoveCase() if change.note == DECLINED:
            yield at, "person", (t("declined-above-limit"),), ""
        case Approve():
            yield at, "person", (t("allowed-above-limit"),), change.by
        case MoveCase() if change.note:
            yield at, "bot", (t("left-to-you"),), words.note(t, change.note)
        case AddEvidence() if change.evidence.refused:
            yield at, "bot", (t("could-not-use-photo", why=words.refused(t, change.evidence.refused)),), ""
        case AddEvidence() if change.evidence.file:
            yield at, "buyer", (t("sent-a-photo"),), ""
        case AddEvidence() if change.evidence.here:
            yield at, "buyer", (t("sent-a-video"),), ""
        case RemoveEvidence():
            who = "buyer" if change.by == "buyer" else "bot" if change.by == "retention" else "person"
            yield at, who, (t("removed-a-photo"),), words.removed_by(t, change.by)
        case TakeOriginal():
            yield at, "person", (t("took-original"),), change.by
        case Export():
            reader = dossiers.all().get(change.audience)
            who = t.of("audience", change.audience, reader.title if reader else change.audience)
            yield at, "person", (t("made-dossier-for", who=who),), change.by
        case AddWords() if change.charged:
            yield at, "buyer", (saying("paid-at-door", sum=change.charged),), change.text
        case AddWords():
            yield at, "buyer", (t("wrote-of-it", text=change.text),), ""
        case ComeBack():
            yield at, "carrier", (saying("came-back", day=Day(at=change.due_by)),), ""
        case MakeOffer():
            if change.offer.asked:
                yield at, "buyer", (saying("asked-another-sum", sum=change.offer.asked),), ""
            yield at, "bot", (saying("made-offer", options=_options(change)),), ""
        case AnswerOffer():
            yield at, *_answer(t, change, order)
        case Agree():
            yield at, "bot", (saying("was-agreed", what=words.option(change.settlement.option)),), ""
        case Carry():
            yield at, "shop", (t.of("carried", change.state.value), change.reference), change.error
        case Settle():
            who = "shop" if execution.is_shop(change.by) else "person"
            yield at, who, (t("carried-out"), change.reference), ""
        case CloseCase():
            who = "person" if change.by else "bot"
            yield at, who, (t("case-closed-as", how=t.of("resolution", change.resolution.value)),), change.by
        case _:
            pass


def _asker(by: str) -> str:
    return "buyer" if by == "buyer" else "shop" if by == "shopify" else "person"


def _shop(t: Words, order: Order, before: Order | None, at: datetime) -> Iterator[Told]:
    if before is None:
        yield order.placed_at, "buyer", (saying("ordered-for", sum=order.total),), ""
        return
    if order.shipped_at and not before.shipped_at:
        yield at, "shop", (t("marked-shipped"),), ""
    if order.cancelled_at and not before.cancelled_at:
        yield at, "shop", (t("was-cancelled"),), ""
    if order.refunded > before.refunded:
        yield at, "shop", (t("paid-back"),), ""


def _options(change: MakeOffer) -> Saying:
    first, *others = map(words.option, change.offer.options)
    return reduce(lambda one, other: saying("one-or-other", one=one, other=other), others, first)


def _answer(t: Words, change: AnswerOffer, order: Order) -> tuple[str, Parts, str]:
    case = order.case(change.case_id)
    offer = case.offer(change.offer_id) if case else None
    if change.state is OfferState.ACCEPTED and offer and change.chosen is not None:
        return "buyer", (saying("accepted", what=words.option(offer.options[change.chosen])),), ""
    if change.by:
        return "person", (t("took-back-offer"),), change.by
    who = "buyer" if change.state is OfferState.REFUSED else "bot"
    how = t.of("offer", change.state.value)
    return who, (t("offer-was" if who == "buyer" else "the-offer", how=how),), ""


def _said(ask: Ask, file: OrderFile) -> Iterator[Event]:
    talks = {each.conversation_id: each for each in file.talks}
    for said in file.said:
        who, (same, whence) = author(said), also(ask, said, file.others.get(said.n))
        yield Event(
            at=said.at,
            shown=ask.moment(said.at, file.order.store_id),
            who=who,
            name=said.author if who == "person" else ask.t.of("who", who),
            quote=text(said),
            note=_note(ask.t, said, talks.get(said.conversation_id)),
            also=same,
            also_note=whence,
        )


def author(said: Said) -> str:
    """buyer, bot or person."""
    if isinstance(said.what, Hear):
        return "buyer"
    return "bot" if said.author == "bot" else "person"


def text(said: Said) -> str:
    """In the words in which it was said."""
    if isinstance(said.what, Hear):
        return said.what.text
    return say.text(said.what.lines, said.what.language)


def also(ask: Ask, said: Said, other: Translated | None) -> tuple[str, str]:
    """The same in the desk's language, and where that is from. What we say ourselves we can say in any language."""
    if isinstance(said.what, SendMessage):
        if said.what.original:
            return said.what.original, ask.t("as-you-wrote-it")
        plain = any(each.phrase is Phrase.PLAIN for each in said.what.lines)
        same = plain or said.what.language == ask.t.language
        return ("", "") if same else (say.text(said.what.lines, ask.t.language), "")
    if other is None:
        return "", ""
    return other.text, ask.t("translated") if other.text else ask.t("translation-left-out", what=", ".join(other.lost))


def _note(t: Words, said: Said, talk: Conversation | None) -> str:
    parts = [t.of("delivery", said.state, "")]
    if isinstance(said.what, Hear):
        photos = len(said.what.photos)
        parts += [t("n-photos", n=photos) if photos else "", t("edited") if said.what.edited else ""]
        parts.append(t("small-pressed-button") if said.what.action and not said.what.text else "")
    if talk:
        parts.append(words.kind(t, talk.channel))
    return " · ".join(part for part in parts if part)
