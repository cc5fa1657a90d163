"""A photo came, or was asked for."""

from __future__ import annotations

from datetime import timedelta

from handlers import guiding, offering
from handlers.flows import Flow, enough, greet
from handlers.photos import UNREADABLE
from handlers.turn import Turn, person_button, say
from models.facts.cases import Case, CaseState, Evidence
from models.facts.conversations import Heard, Intent, LoosePhoto
from models.facts.decisions import (
    AddEvidence,
    AddWords,
    Decision,
    DropPhotos,
    Guide,
    KeepPhoto,
    MoveCase,
    changed,
    leaving,
)
from models.facts.fact import change, named
from models.facts.orders import Order
from models.facts.outbound import FetchPhoto
from models.facts.parcels import Cause
from models.facts.phrases import Phrase, button, line
from models.rules import platform, quotas, shots
from models.rules.shots import ALBUM
from models.rules.tasks import ALARMING

LOOSE_KEPT = timedelta(days=2)
A_CASE = 10
# So long after its end a case still takes photos.
REMEMBERED = timedelta(days=30)
# So surely a no: words that are hardly understood do not send a case to a person.
_NO = 0.5
# Answers without anything in them to be noted.
_BARE = (Intent.THANKS, Intent.ACCEPT, Intent.REFUSE, Intent.GREETING)


def came(turn: Turn) -> Decision:
    """Photos, whenever they come: for the case that waits for them, for the one that is open, or to be asked about."""
    found = case_for(turn)
    if found is None:
        return _afterwards(turn) or _unexplained(turn)
    order, case = found
    again = _after_all(order, case)
    order = turn.after(again).known.orders[order.order_id]
    case = order.case(case.case_id) or case
    added = again + add(turn, order, case, _these(turn)) + _caption(turn, order, case)
    turned_away = _turned_away(turn, order, case)
    if _same_album(turn, case.evidence):
        return added + turned_away
    if case.offers or not offering.wants_photo(case):
        return added + turned_away + _added(turn, order, case)
    after = turn.after(added).known.orders[order.order_id]
    filled = after.case(case.case_id) or case
    if shots.looking(filled, turn.now) and platform.speaks(order, turn.talk):
        return added + turned_away
    decision, lines, buttons = offering.offer(turn.known, after, filled, turn.talk, turn.now)
    return added + turned_away + decision + say(turn, *lines, buttons=buttons)


def words_instead(turn: Turn) -> Decision:
    """Words came where a photo was asked for: they are kept, and it is asked for once more, beside the way without."""
    order, case = enough.asked_of(turn)
    if order is None or case is None or not case.open:
        return greet.menu(turn)
    if _refuses(turn.heard):
        return enough.without(change(turn, arg=case.case_id))
    kept = words_of(turn, order, case)
    after = turn.after(kept)
    order = after.known.orders[order.order_id]
    decision, lines, buttons = offering.offer(after.known, order, order.case(case.case_id) or case, turn.talk, turn.now)
    noted = say(turn, line(Phrase.WORDS_NOTED)) if kept.changes and not turn.heard.among(*_BARE) else Decision()
    return kept + noted + decision + say(turn, *lines, buttons=buttons)


def noted(turn: Turn) -> Decision | None:
    """Which part, which size, which colour, told beside what is on the table: it belongs to the case that was asked about."""
    order, case = enough.asked_of(turn)
    if order is None or case is None or not case.open or case.cause not in _TOLD or not guiding.lately(turn.talk):
        return None
    kept = words_of(turn, order, case)
    return kept + say(turn, line(Phrase.WORDS_NOTED), standing=turn.talk.choices) if kept.changes else None


def words_of(turn: Turn, order: Order, case: Case) -> Decision:
    """What else the buyer writes of a case: which part, which size, which colour."""
    text = turn.heard.text.strip()
    added = AddWords(order_id=order.order_id, case_id=case.case_id, text=text, differs=turn.heard.differs)
    return changed(added) if text else Decision()


def _added(turn: Turn, order: Order, case: Case) -> Decision:
    """A photo beside what is on the table is answered once it has been looked at; one after that is kept, and said so."""
    if shots.guided(case) and not shots.decided(case) and platform.speaks(order, turn.talk):
        return Decision()
    mine = (button(Phrase.BUTTON_MY_PHOTOS, f"myphotos:{case.case_id}"),)
    told = line(Phrase.PHOTO_ADDED, order=order.order_ref)
    return say(turn, told, buttons=mine, standing=guiding.standing(turn.talk))


def _afterwards(turn: Turn) -> Decision | None:
    """Photos of what is over already: kept with it. Nothing opens by itself, and for something new they are there, too."""
    order = turn.order
    if order is None or order.open_cases:
        return None
    last = next((c for c in reversed(order.cases) if c.cause in _SHOWN), None)
    if last is None or last.closed_at is None or turn.now - last.closed_at > REMEMBERED:
        return None
    kept = keep(turn) + add(turn, order, last, _these(turn))
    if _same_album(turn, last.evidence):
        return kept
    ways = (button(Phrase.BUTTON_SOMETHING_WRONG, f"wrong:{order.order_id}"), person_button())
    return kept + say(turn, line(Phrase.PHOTO_KEPT, order=order.order_ref), buttons=ways)


def _unexplained(turn: Turn) -> Decision:
    kept = keep(turn)
    if _same_album(turn, turn.talk.loose):
        return kept
    return kept + (greet.ask_order(turn, "photos") if turn.order is None else of_what(turn))


def _caption(turn: Turn, order: Order, case: Case) -> Decision:
    return words_of(turn, order, case) if case.cause in shots.FIRST else Decision()


def _turned_away(turn: Turn, order: Order, case: Case) -> Decision:
    """More than can be kept: said once for an album, and nothing is lost that was there."""
    room = quotas.room(turn.orders, case, turn.now)
    if room.left >= len(turn.photos):
        return Decision()
    full = changed(Guide(order_id=order.order_id, case_id=case.case_id, full_at=turn.now))
    if case.full_at is not None and turn.now - case.full_at <= ALBUM:
        return full
    if room.why == quotas.OVER or (shots.decided(case) and room.why != quotas.HOUR):
        over = line(Phrase.PHOTOS_OVER)
        return full + say(turn, over, buttons=(person_button(),), standing=guiding.standing(turn.talk))
    told = {
        quotas.HOUR: line(Phrase.PHOTOS_HOUR, total=quotas.AN_HOUR),
        quotas.CASE: line(Phrase.PHOTOS_FULL, total=quotas.A_CASE),
        quotas.SIZE: line(Phrase.PHOTOS_HEAVY),
    }[room.why]
    mine = (button(Phrase.BUTTON_MY_PHOTOS, f"myphotos:{case.case_id}"),)
    return full + say(turn, told, buttons=mine, standing=guiding.standing(turn.talk))


def _after_all(order: Order, case: Case) -> Decision:
    """A photo where there was none to be had: the bot goes on, unless a person has decided meanwhile."""
    if case.state is not CaseState.WITH_SELLER or case.note not in (enough.NO_PHOTO, UNREADABLE) or case.offers:
        return Decision()
    return changed(MoveCase(order_id=order.order_id, case_id=case.case_id, state=CaseState.GATHERING))


def _refuses(heard: Heard) -> bool:
    """A clear no. Who names an amount wants something else."""
    return heard.intent is Intent.REFUSE and heard.intents[0][1] >= _NO and heard.amount is None


def of_what(turn: Turn) -> Decision:
    """Photos without words, and no case that they could belong to."""
    rows = (
        button(Phrase.BUTTON_DAMAGED, "damaged"),
        button(Phrase.BUTTON_WRONG_ITEM, "wrong_item"),
        button(Phrase.BUTTON_PROBLEM, "problem"),
        person_button(),
    )
    return say(turn, line(Phrase.PHOTO_OF_WHAT), buttons=rows)


def keep(turn: Turn) -> Decision:
    """Until it is known what they show. Old ones make room."""
    fresh = _fresh(turn)
    kept = (
        changed(DropPhotos(conversation_id=turn.talk.conversation_id)) if turn.talk.loose and not fresh else Decision()
    )
    for photo in _these(turn)[: max(0, A_CASE - len(fresh))]:
        kept += changed(KeepPhoto(conversation_id=turn.talk.conversation_id, photo=photo))
    return kept


def waiting(turn: Turn, order: Order, case: Case) -> Decision:
    """The photos that came before the case, and with the words that opened it."""
    decision = add(turn, order, case, (*_fresh(turn), *_these(turn)))
    if turn.talk.loose:
        decision += changed(DropPhotos(conversation_id=turn.talk.conversation_id))
    return decision


def add(turn: Turn, order: Order, case: Case, photos: tuple[LoosePhoto, ...]) -> Decision:
    decision = Decision()
    looked_for = shots.look_for(order, case)
    for photo in photos[: quotas.room(turn.orders, case, turn.now).left]:
        evidence = Evidence(
            evidence_id=named("evidence", case.case_id, photo.message_id, photo.ref),
            at=photo.at,
            message_id=photo.message_id,
            sender=turn.talk.conversation_id,
            channel=turn.talk.channel,
            sent_as=photo.sent_as,
        )
        fetch = FetchPhoto(
            conversation_id=turn.talk.conversation_id,
            order_id=order.order_id,
            evidence_id=evidence.evidence_id,
            ref=photo.ref,
            case_id=case.case_id,
            look_for=looked_for,
        )
        decision += changed(AddEvidence(order_id=order.order_id, case_id=case.case_id, evidence=evidence))
        decision += leaving(fetch, turn.now, urgent=True)
    return decision


def case_for(turn: Turn) -> tuple[Order, Case] | None:
    """The case that asked for photos; else the newest open one of the order in focus that photos can be about."""
    order, asked = enough.asked_of(turn)
    if order is not None and asked is not None and asked.open:
        return order, asked
    if turn.order is None:
        return None
    case = next((each for each in reversed(turn.order.open_cases) if each.cause in _SHOWN), None)
    return (turn.order, case) if case else None


def _these(turn: Turn) -> tuple[LoosePhoto, ...]:
    return tuple(
        LoosePhoto(ref=ref, at=turn.now, message_id=f"{turn.message_id}:{n}", sent_as=turn.sent_as)
        for n, ref in enumerate(turn.photos)
    )


def _fresh(turn: Turn) -> tuple[LoosePhoto, ...]:
    return tuple(each for each in turn.talk.loose if turn.now - each.at < LOOSE_KEPT)


def _same_album(turn: Turn, before: tuple[Evidence, ...] | tuple[LoosePhoto, ...]) -> bool:
    return bool(before) and turn.now - before[-1].at <= ALBUM


# What cannot be put right before it is known which part, which size or which colour.
_TOLD = frozenset({Cause.PARTS_MISSING, Cause.WRONG_VARIANT})
_SHOWN = shots.FIRST | ALARMING

FLOW = Flow(
    name="photos",
    steps={"photo": words_instead},
    buttons={"photos": of_what},
)
