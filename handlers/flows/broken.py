"""Something is wrong with what arrived: a case, a photo, an offer."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from handlers import offering
from handlers.flows import Flow, greet
from handlers.turn import Turn, expect, person_button, rest, say
from models.facts.cases import Case, Evidence
from models.facts.conversations import Intent, LoosePhoto
from models.facts.decisions import AddEvidence, AllWell, Decision, DropPhotos, KeepPhoto, changed, leaving
from models.facts.fact import named
from models.facts.orders import Order
from models.facts.outbound import FetchPhoto
from models.facts.parcels import Cause
from models.facts.phrases import Phrase, button, line

# Several photos within this time are one answer: albums come as separate messages, often without an album's name.
ALBUM = timedelta(seconds=20)
LOOSE_KEPT = timedelta(days=2)
PHOTOS_A_CASE = 10


def wrong(turn: Turn, cause: Cause) -> Decision:
    """A problem with the goods is recognised: say sorry, ask for a photo, or go on if photos are there already."""
    order = turn.order
    if order is None:
        return greet.ask_order(turn, _INTENT[cause])
    alarm = _alarm(turn, cause)
    opening, case = offering.open_case(order, alarm, "buyer", turn.now, turn.heard.text)
    after = turn.after(opening)
    sorry = say(turn, line(_SORRY[alarm], order=order.order_ref))
    photos = _waiting_photos(after, order, case)
    if alarm is Cause.COUNTERFEIT:
        return opening + photos + sorry + _to_person(after.after(photos), order, case)
    if alarm is Cause.UNSAFE or photos.changes or case.evidence:
        return opening + photos + sorry + _offer(after.after(photos), case.case_id)
    asked = expect(turn, "photo", order_id=order.order_id, case_id=case.case_id)
    rows = (button(Phrase.BUTTON_NO_PHOTO, f"nophoto:{case.case_id}"), person_button())
    return opening + sorry + asked + say(turn, line(_ASK[alarm]), buttons=rows)


def photos(turn: Turn) -> Decision:
    """Photos, whenever they come: for the case that waits for them, for the one that is open, or to be asked about."""
    order = turn.order
    if order is None:
        return _keep(turn) + greet.ask_order(turn)
    case = _case_for(turn, order)
    if case is None:
        return _keep(turn) + _of_what(turn)
    room = max(0, PHOTOS_A_CASE - len(case.evidence))
    decision = Decision()
    for n, ref in enumerate(turn.photos[:room]):
        decision += _add(turn, order, case, LoosePhoto(ref=ref, at=turn.now, message_id=f"{turn.message_id}:{n}"))
    if _same_album(turn, case):
        return decision
    if case.offers or case.settlement:
        return decision + say(turn, line(Phrase.PHOTO_ADDED, order=order.order_ref))
    after = turn.after(decision)
    got = line(Phrase.PHOTO_RECEIVED, count=len(case.evidence) + len(turn.photos[:room]))
    return decision + rest(turn) + say(turn, got) + _offer(after, case.case_id)


def words_instead(turn: Turn) -> Decision:
    """Words came where a photo was asked for: they are kept with the case, and the photo is asked for once more."""
    step = turn.talk.step
    order = turn.own(step.order_id) if step else None
    case = order.case(step.case_id) if order and step else None
    if order is None or case is None or not case.open:
        return greet.menu(turn)
    rows = (button(Phrase.BUTTON_NO_PHOTO, f"nophoto:{case.case_id}"), person_button())
    return say(turn, line(_ASK.get(case.cause, Phrase.SEND_PHOTO_OTHER)), buttons=rows)


def no_photo(turn: Turn) -> Decision:
    """No photo refuses no claim: a person looks at it."""
    found = next(((o, c) for o in turn.orders for c in o.open_cases if c.case_id == turn.arg), None)
    if found is None:
        return greet.menu(turn)
    return rest(turn) + _to_person(turn, *found)


def well(turn: Turn) -> Decision:
    order = turn.own(turn.arg)
    if order is None:
        return greet.menu(turn)
    return changed(AllWell(order_id=order.order_id, at=turn.now)) + say(turn, line(Phrase.ARRIVED_WELL))


def what_is_wrong(turn: Turn) -> Decision:
    """ "Something is not right": which problem is it?"""
    rows = (
        button(Phrase.BUTTON_DAMAGED, "damaged"),
        button(Phrase.BUTTON_WRONG_ITEM, "wrong_item"),
        button(Phrase.BUTTON_NOT_RECEIVED, "missing"),
        person_button(),
    )
    return say(turn, line(Phrase.YOU_MAY_CHOOSE), buttons=rows)


def _alarm(turn: Turn, cause: Cause) -> Cause:
    """Danger and fakes come before whatever else was said."""
    if turn.heard.unsafe:
        return Cause.UNSAFE
    return Cause.COUNTERFEIT if turn.heard.counterfeit else cause


def _offer(turn: Turn, case_id: str) -> Decision:
    order = next((each for each in turn.orders if each.case(case_id)), None)
    case = order.case(case_id) if order else None
    assert order is not None and case is not None
    decision, lines, buttons = offering.offer(order, case, turn.store, turn.now)
    return decision + say(turn, *lines, buttons=buttons)


def _to_person(turn: Turn, order: Order, case: Case) -> Decision:
    from handlers.flows import person

    decision, _ = offering.to_seller(order, case, turn.now, "person_decides")
    return decision + person.ask(turn) + say(turn, *offering.claim_path(order, case.cause))


def _keep(turn: Turn) -> Decision:
    kept = Decision()
    for n, ref in enumerate(turn.photos[:PHOTOS_A_CASE]):
        photo = LoosePhoto(ref=ref, at=turn.now, message_id=f"{turn.message_id}:{n}")
        kept += changed(KeepPhoto(conversation_id=turn.talk.conversation_id, photo=photo))
    return kept


def _waiting_photos(turn: Turn, order: Order, case: Case) -> Decision:
    fresh = [each for each in turn.talk.loose if turn.now - each.at < LOOSE_KEPT]
    mine = [LoosePhoto(ref=r, at=turn.now, message_id=f"{turn.message_id}:{n}") for n, r in enumerate(turn.photos)]
    decision = Decision()
    for each in (*fresh, *mine)[:PHOTOS_A_CASE]:
        decision += _add(turn, order, case, each)
    if turn.talk.loose:
        decision += changed(DropPhotos(conversation_id=turn.talk.conversation_id))
    return decision


def _add(turn: Turn, order: Order, case: Case, photo: LoosePhoto) -> Decision:
    talk = turn.talk
    evidence = Evidence(
        evidence_id=named("evidence", case.case_id, photo.message_id, photo.ref),
        at=photo.at,
        message_id=photo.message_id,
        sender=talk.conversation_id,
    )
    fetch = FetchPhoto(
        conversation_id=talk.conversation_id, order_id=order.order_id, evidence_id=evidence.evidence_id, ref=photo.ref
    )
    added = changed(AddEvidence(order_id=order.order_id, case_id=case.case_id, evidence=evidence))
    return added + leaving(fetch, turn.now, urgent=True)


def _case_for(turn: Turn, order: Order) -> Case | None:
    step = turn.talk.step
    if step is not None and step.name == "photo" and (asked := order.case(step.case_id)) and asked.open:
        return asked
    return next((each for each in reversed(order.open_cases) if each.cause in _SORRY), None)


def _same_album(turn: Turn, case: Case) -> bool:
    return bool(case.evidence) and turn.now - case.evidence[-1].at <= ALBUM


def _of_what(turn: Turn) -> Decision:
    loose = turn.talk.loose
    if loose and turn.now - loose[-1].at <= ALBUM:
        return Decision()
    rows = (
        button(Phrase.BUTTON_DAMAGED, "damaged"),
        button(Phrase.BUTTON_WRONG_ITEM, "wrong_item"),
        button(Phrase.BUTTON_PROBLEM, "quality"),
        person_button(),
    )
    return say(turn, line(Phrase.PHOTO_OF_WHAT), buttons=rows)


_INTENT = {
    Cause.DAMAGED: Intent.DAMAGED,
    Cause.WRONG_ITEM: Intent.WRONG_ITEM,
    Cause.WRONG_VARIANT: Intent.WRONG_VARIANT,
    Cause.PARTS_MISSING: Intent.PARTS_MISSING,
    Cause.POOR_QUALITY: Intent.POOR_QUALITY,
}
_SORRY = {
    Cause.DAMAGED: Phrase.SORRY_DAMAGED,
    Cause.WRONG_ITEM: Phrase.SORRY_WRONG_ITEM,
    Cause.WRONG_VARIANT: Phrase.SORRY_WRONG_VARIANT,
    Cause.PARTS_MISSING: Phrase.SORRY_PARTS_MISSING,
    Cause.POOR_QUALITY: Phrase.SORRY_POOR_QUALITY,
    Cause.UNSAFE: Phrase.SORRY_UNSAFE,
    Cause.COUNTERFEIT: Phrase.SORRY_COUNTERFEIT,
}
_ASK = {
    Cause.DAMAGED: Phrase.SEND_PHOTO_DAMAGED,
    Cause.WRONG_ITEM: Phrase.SEND_PHOTO_WRONG_ITEM,
    Cause.WRONG_VARIANT: Phrase.SEND_PHOTO_WRONG_ITEM,
    Cause.PARTS_MISSING: Phrase.SEND_PHOTO_OTHER,
    Cause.POOR_QUALITY: Phrase.SEND_PHOTO_OTHER,
    Cause.UNSAFE: Phrase.SEND_PHOTO_OTHER,
}

FLOW = Flow(
    name="broken",
    begins={intent: partial(wrong, cause=cause) for cause, intent in _INTENT.items()},
    steps={"photo": words_instead},
    buttons={
        "damaged": partial(wrong, cause=Cause.DAMAGED),
        "wrong_item": partial(wrong, cause=Cause.WRONG_ITEM),
        "quality": partial(wrong, cause=Cause.POOR_QUALITY),
        "nophoto": no_photo,
        "well": well,
        "wrong": what_is_wrong,
    },
)
