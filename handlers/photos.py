"""When a photo has been fetched: fill the evidence in, and say kindly what would be better, or what is wanted next."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import guiding, offering
from handlers.turn import tell
from models.facts.cases import Case, Evidence
from models.facts.conversations import Conversation, Step
from models.facts.decisions import AddEvidence, Decision, Known, MoveTo, SkipShot, apply, changed, leaving
from models.facts.fact import change
from models.facts.inbound import PhotoFetched
from models.facts.orders import Order
from models.facts.outbound import DropFiles
from models.facts.parcels import Cause
from models.facts.phrases import Button, Line, Phrase, button, line
from models.rules import calendar, platform, shots, speaking, zones
from models.rules.shots import Shot

EXCHANGE = timedelta(minutes=10)

# Why a case is with a person: twice nothing came that could be looked at. If a photo comes after all, it goes on.
UNREADABLE = "unreadable"

_REASONS = {
    "blurred": Phrase.PHOTO_BLURRED,
    "no_label": Phrase.PHOTO_NO_LABEL,
    "too_dark": Phrase.PHOTO_DARK,
    "overexposed": Phrase.PHOTO_BRIGHT,
    "too_small": Phrase.PHOTO_SMALL,
    "not_an_image": Phrase.PHOTO_NOT_ONE,
    "unsupported": Phrase.PHOTO_NOT_ONE,
    "animated": Phrase.PHOTO_NOT_ONE,
    "empty": Phrase.PHOTO_NOT_WHOLE,
    "truncated": Phrase.PHOTO_NOT_WHOLE,
    "too_large": Phrase.PHOTO_TOO_LARGE,
    "expired": Phrase.PHOTO_NOT_FETCHED,
    "unreachable": Phrase.PHOTO_NOT_FETCHED,
    "too_many": Phrase.PHOTOS_HEAVY,
}


def fetched(known: Known, arrived: PhotoFetched, now: datetime) -> Decision:
    """A photo that cannot be read refuses no claim: the buyer is asked for another.

    Nothing is said before all photos of an album have been looked at; then it is one answer.
    """
    order = known.orders.get(arrived.order_id)
    found = next(
        ((c, e) for c in (order.cases if order else ()) for e in c.evidence if e.evidence_id == arrived.evidence_id),
        None,
    )
    if order is None or found is None:
        return Decision()
    case, evidence = found
    if evidence.gone_at is not None:
        return _too_late(order, arrived, now)
    decision = changed(AddEvidence(order_id=order.order_id, case_id=case.case_id, evidence=_filled(evidence, arrived)))
    order, case = _after(known, decision, order, case)
    album = shots.album(case, evidence)
    if any(shots.waiting(each) for each in album):
        return decision
    fresh = {each.evidence_id for each in shots.album(case, evidence) if not each.shot}
    for each in shots.placed(order, case, album):
        decision += changed(AddEvidence(order_id=order.order_id, case_id=case.case_id, evidence=each))
    order, case = _after(known, decision, order, case)
    talk = known.conversations.get(arrived.conversation_id)
    if talk is None or not _may_answer(order, case, talk, now):
        return decision
    album = tuple(e for e in case.evidence if e.evidence_id in fresh)
    return decision + _answer(apply(known, decision), order, case, album, talk, now)


def _too_late(order: Order, arrived: PhotoFetched, now: datetime) -> Decision:
    """It was removed while its bytes were on their way: they go, too."""
    names = tuple(each for each in (arrived.file, arrived.original) if each)
    return leaving(DropFiles(order_id=order.order_id, names=names), now) if names else Decision()


def _answer(
    known: Known, order: Order, case: Case, album: tuple[Evidence, ...], talk: Conversation, now: datetime
) -> Decision:
    """Thanks or advice, what can be offered now that there is something to see, and the next wanted picture."""
    if case.cause is Cause.UNSAFE:
        return tell(talk, now, line(Phrase.PHOTO_NO_MATTER)) if any(each.refused for each in album) else Decision()
    advice, again = _advice(order, case, album)
    first, offered, ways = _first(known, order, case, album, talk, now)
    order, case = _after(known, first, order, case)
    if offering.wants_photo(case):
        return first + tell(talk, now, *advice, *offered, buttons=ways)
    shot = again or shots.asked_next(order, case)
    instead = _instead_of_video(order, case, album, shot)
    shot = None if instead.changes or any(each.refused == "too_many" for each in album) else shot
    thanks, still = _thanks(case, album), _still(case, album, shot)
    if shot is None:
        nothing = first + instead + guiding.asking(order, case, "")
        return nothing + _told(case, talk, (*thanks, *advice, *still), offered, ways, now)
    asked, told, buttons = guiding.beside(order, case, shot)
    if not offered:
        standing = guiding.standing(talk)
        return first + asked + tell(talk, now, *thanks, *advice, *still, told, buttons=buttons, standing=standing)
    return (
        first
        + asked
        + tell(talk, now, *thanks, *offered, buttons=ways)
        + tell(talk, now, *advice, *still, told, buttons=buttons, standing=ways)
    )


def _first(
    known: Known, order: Order, case: Case, album: tuple[Evidence, ...], talk: Conversation, now: datetime
) -> offering.Words:
    """The first offer of a case that wanted to be seen. Where none can be looked at, another is asked for, once."""
    if not shots.gathering(case) or case.offers:
        return Decision(), (), ()
    if offering.wants_photo(case) and any(each.refused and each not in album for each in case.evidence):
        handed, lines, ways = offering.hand_over(order, case, known.store, talk, now, UNREADABLE)
        return rested(talk, case) + handed, lines, ways
    put, lines, ways = offering.offer(known, order, case, talk, now)
    after = _after(known, put, order, case)[1]
    if not offering.wants_photo(after):
        return rested(talk, case) + put, lines, ways
    step = Step(name="photo", order_id=order.order_id, case_id=case.case_id)
    return changed(MoveTo(conversation_id=talk.conversation_id, step=step)) + put, lines, ways


def rested(talk: Conversation, case: Case) -> Decision:
    """No photo of this case is expected any more, as an answer to anything."""
    asked = talk.step is not None and talk.step.name == "photo" and talk.step.case_id == case.case_id
    return changed(MoveTo(conversation_id=talk.conversation_id, step=None)) if asked else Decision()


def _instead_of_video(order: Order, case: Case, album: tuple[Evidence, ...], shot: Shot | None) -> Decision:
    """A photo where only a video was still asked for: it does as well, and the video is not asked for twice."""
    if shot is None or shot.slug not in shots.VIDEOS or case.asking != shot.slug:
        return Decision()
    left = [each for each in shots.missing(order, case) if each.slug not in case.skipped]
    if len(left) > 1 or not any(shots.usable(each) for each in album):
        return Decision()
    return changed(SkipShot(order_id=order.order_id, case_id=case.case_id, shots=(shot.slug,)))


def _told(
    case: Case,
    talk: Conversation,
    lines: tuple[Line, ...],
    offered: tuple[Line, ...],
    ways: tuple[Button, ...],
    now: datetime,
) -> Decision:
    """Words with nothing more to ask for."""
    if not lines and not offered:
        return Decision()
    whole = shots.guided(case) and lines and lines[-1].phrase in (Phrase.PHOTO_RECEIVED, Phrase.VIDEO_KEPT)
    complete = (line(Phrase.PHOTOS_COMPLETE),) if whole and not case.skipped else ()
    mine = button(Phrase.BUTTON_MY_PHOTOS, f"myphotos:{case.case_id}")
    return tell(talk, now, *lines, *complete, *offered, buttons=(*ways, mine), standing=guiding.standing(talk))


def _advice(order: Order, case: Case, album: tuple[Evidence, ...]) -> tuple[tuple[Line, ...], Shot | None]:
    """What would be better, and which picture to take again: once for each, and only where it is not there already.

    A photo that is merely poor counts as it is: whoever sends no better one loses nothing.
    """
    wanted = {each.slug: each for each in shots.wanted(order, case)}
    lines: list[Line] = []
    again: Shot | None = None
    for each in album:
        reason = each.refused or (each.looked.advice if each.looked else "")
        slug = each.shot or case.asking
        if not reason or (not each.refused and (slug not in wanted or _told_before(case, album, each))):
            continue
        lines.append(line(phrase_for(reason, slug)))
        again = again or (wanted.get(slug) if shots.guided(case) and _worth(case, album, each, slug) else None)
    return _once(lines)[:2], again


def phrase_for(reason: str, slug: str = "") -> Phrase:
    """What is said of a photo that was refused, or that could be better. `slug` is the wanted picture that it is."""
    if reason == "blurred" and slug in shots.LABELS:
        return Phrase.PHOTO_LABEL_BLURRED
    return _REASONS.get(reason, Phrase.PHOTO_UNREADABLE)


def _once(lines: list[Line]) -> tuple[Line, ...]:
    return tuple(each for n, each in enumerate(lines) if each not in lines[:n])


def _worth(case: Case, album: tuple[Evidence, ...], poor: Evidence, slug: str) -> bool:
    """Is it worth another try? Not where a good one of the same came with it or before."""
    good = (e for e in case.evidence if e.shot == slug and shots.usable(e) and not (e.looked and e.looked.advice))
    return slug not in case.skipped and all(each.evidence_id == poor.evidence_id for each in good)


def _told_before(case: Case, album: tuple[Evidence, ...], poor: Evidence) -> bool:
    """Has better been asked for once, in vain, or has it come?"""
    others = (e for e in case.evidence if e.shot == poor.shot and e.evidence_id != poor.evidence_id)
    return any(shots.usable(e) and (e not in album or not (e.looked and e.looked.advice)) for e in others)


def _thanks(case: Case, album: tuple[Evidence, ...]) -> tuple[Line, ...]:
    """With the count."""
    good = [each for each in album if shots.usable(each)]
    if not good or not shots.guided(case):
        return ()
    if all(shots.is_video(each) for each in good):
        return (line(Phrase.VIDEO_KEPT),)
    return (line(Phrase.PHOTO_RECEIVED, count=sum(shots.usable(each) for each in case.evidence)),)


def _still(case: Case, album: tuple[Evidence, ...], shot: Shot | None) -> tuple[Line, ...]:
    """A video where a photo was asked for."""
    good = [each for each in album if shots.usable(each)]
    only_video = bool(good) and all(shots.is_video(each) and not each.shot for each in good)
    photo = shot is not None and shot.slug not in shots.VIDEOS
    return (line(Phrase.PHOTO_STILL_NEEDED),) if only_video and photo else ()


def _may_answer(order: Order, case: Case, talk: Conversation, now: datetime) -> bool:
    """Not while a person talks, after STOP, once it is decided, in a platform's place, or into somebody's sleep."""
    if speaking.person_talks(talk) or speaking.said_stop(talk) or shots.decided(case):
        return False
    awake = calendar.waking(now, zones.zone_of(order.country, order.postcode))
    return (here(talk, now) or awake) and platform.speaks(order, talk)


def here(talk: Conversation, now: datetime) -> bool:
    """Who has just written is there, by night, too."""
    return talk.heard_at is not None and now - talk.heard_at <= EXCHANGE


def _after(known: Known, decision: Decision, order: Order, case: Case) -> tuple[Order, Case]:
    order = apply(known, decision).orders[order.order_id]
    return order, order.case(case.case_id) or case


def _filled(evidence: Evidence, arrived: PhotoFetched) -> Evidence:
    return change(
        evidence,
        file=arrived.file,
        original=arrived.original,
        sha256=arrived.sha256,
        width=arrived.width,
        height=arrived.height,
        refused=arrived.refused,
        looked=arrived.looked,
        alike=arrived.alike,
    )
