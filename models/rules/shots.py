"""Which pictures does a case still want, and which of them is this one?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated

import msgspec

from models import marketplaces
from models.datafiles import read
from models.errors import Misconfigured
from models.facts.cases import Case, CaseState, Evidence, Looked
from models.facts.fact import Fact, change
from models.facts.markets import Confidence
from models.facts.orders import Order
from models.facts.parcels import Cause

# Several photos within this time are one answer: albums come as separate messages, often without an album's name.
ALBUM = timedelta(seconds=20)
# So long an offer waits for photos that are being looked at; a channel that hangs holds nobody up for longer.
LOOK = timedelta(seconds=30)
# What is looked at before anything is offered.
FIRST = frozenset({Cause.DAMAGED, Cause.WRONG_ITEM, Cause.WRONG_VARIANT, Cause.PARTS_MISSING, Cause.POOR_QUALITY})
# What shows the trouble itself comes before what a platform wants besides.
_OWN = 2
# A parcel's number in a barcode may have a postcode, a route or a check digit around it; a shorter one may be chance.
_TELLING = 8

LABELS = frozenset({"label", "weight_label"})
VIDEOS = frozenset({"video", "unboxing"})


class Shot(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A wanted picture. `picture` is the drawn example; without `needed` it is sent where there is such a thing."""

    slug: str = ""
    picture: str = ""
    needed: bool = True


class Wanted(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The pictures of one cause. Without `pressed` they are taken when they come, and never asked for."""

    shots: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    pressed: bool = True


class Adds(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a platform usually asks of a buyer besides, as it was read at `source`."""

    source: Annotated[str, msgspec.Meta(pattern="^https?://")]
    confidence: Confidence
    adds: dict[Cause, tuple[str, ...]]


class Book(Fact, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that is wanted; the head of `shots.yaml` says what its fields mean."""

    most_asked: Annotated[int, msgspec.Meta(ge=1, le=6)]
    checked: date
    shots: dict[str, Shot]
    causes: dict[Cause, Wanted]
    differs: dict[str, tuple[str, ...]]
    marketplaces: dict[str, Adds]


@cache
def book() -> Book:
    return read_book(files(__package__) / "shots.yaml")


def read_book(file: Traversable) -> Book:
    """Raises Misconfigured, naming the file, when it cannot be used."""
    found = read(file, Book)
    named = {slug for each in found.causes.values() for slug in each.shots}
    named |= {slug for each in found.differs.values() for slug in each}
    named |= {slug for each in found.marketplaces.values() for some in each.adds.values() for slug in some}
    if unknown := sorted(named - found.shots.keys()):
        raise Misconfigured(f"{file}: {unknown[0]!r} is wanted and does not stand under shots: describe it there")
    if unknown := sorted(found.marketplaces.keys() - marketplaces.all().keys()):
        raise Misconfigured(f"{file}: nobody knows the marketplace {unknown[0]!r}: name it as its file is named")
    shots = {slug: change(each, slug=slug, picture=each.picture or slug) for slug, each in found.shots.items()}
    return change(found, shots=shots)


def wanted(order: Order, case: Case) -> tuple[Shot, ...]:
    """What the seller, and the platform that the order was bought on, want to see of it: the most important first."""
    return _wanted(case.cause, case.differs, marketplaces.of(order.marketplace).name)


@cache
def _wanted(cause: Cause, differs: str, marketplace: str) -> tuple[Shot, ...]:
    known, rules = book(), book().causes.get(cause)
    mine = rules.shots if rules else ()
    if cause is Cause.WRONG_VARIANT:
        mine = known.differs.get(differs, mine)
    there = known.marketplaces.get(marketplace)
    more = there.adds.get(cause, ()) if there else ()
    slugs = dict.fromkeys((*mine[:_OWN], *more, *mine[_OWN:]))
    return tuple(known.shots[slug] for slug in slugs)[: known.most_asked]


def added(order: Order, case: Case) -> tuple[Shot, ...]:
    """What the platform wants besides what everybody does."""
    everywhere = book().causes[case.cause].shots + tuple(slug for each in book().differs.values() for slug in each)
    return tuple(each for each in wanted(order, case) if each.slug not in everywhere)


def filled(case: Case) -> frozenset[str]:
    """The wanted pictures that are there."""
    return frozenset(each.shot for each in case.evidence if each.shot and usable(each))


def missing(order: Order, case: Case) -> tuple[Shot, ...]:
    """What is wanted and is not there, skipped or not."""
    there = filled(case)
    return tuple(each for each in wanted(order, case) if each.slug not in there)


def asked_next(order: Order, case: Case) -> Shot | None:
    """The one that the buyer is asked for next. None: nothing more, nothing of this kind, or it is decided already.

    What is skipped is never asked for again, nor is what the carrier's own scan has shown.
    """
    if not guided(case) or decided(case):
        return None
    return next((each for each in missing(order, case) if each.slug not in case.skipped), None)


def guided(case: Case) -> bool:
    """Is the buyer asked for pictures at all?"""
    rules = book().causes.get(case.cause)
    return rules is not None and rules.pressed and case.opened_by != "bot"


def decided(case: Case) -> bool:
    """From then on no photo is asked for, and none can be taken back."""
    return not case.open or case.settlement is not None or case.state is CaseState.AGREED


def place(order: Order, case: Case, slug: str) -> tuple[int, int]:
    """Which of how many it is, as the buyer is told: the same number, however often it is asked for."""
    slugs = [each.slug for each in wanted(order, case)]
    return slugs.index(slug) + 1, len(slugs)


def waiting(evidence: Evidence) -> bool:
    """Is it still to be fetched?"""
    return not (evidence.original or evidence.file or evidence.refused or evidence.gone_at)


def usable(evidence: Evidence) -> bool:
    """Is there something that a person can look at? A video is, too."""
    return bool(evidence.original or evidence.file) and not evidence.refused and evidence.gone_at is None


def gathering(case: Case) -> bool:
    """Does the case want to be seen before anything is offered? Not where the bot opened it: the carrier's scan shows it."""
    return case.cause in FIRST and case.state is CaseState.GATHERING and case.opened_by != "bot"


def first_shown(case: Case) -> datetime | None:
    """When the first photo came that can be looked at, now or once it is fetched."""
    return min((each.at for each in case.evidence if usable(each) or waiting(each)), default=None)


def looked_by(case: Case) -> datetime | None:
    """By when a first offer is made, looked at or not. None: none waits for a photo's look."""
    first = first_shown(case)
    return first + LOOK if first and gathering(case) and not case.offers else None


def looking(case: Case, now: datetime) -> bool:
    """Does an offer wait because photos are being looked at right now?"""
    by = looked_by(case)
    return by is not None and now < by and any(waiting(each) for each in case.evidence)


def album(case: Case, evidence: Evidence) -> tuple[Evidence, ...]:
    """What came together with this: each within seconds of the one before."""
    together: list[Evidence] = []
    for each in sorted(case.evidence, key=_came):
        if together and each.at - together[-1].at > ALBUM:
            if any(other.evidence_id == evidence.evidence_id for other in together):
                break
            together = []
        together.append(each)
    return tuple(together)


def placed(order: Order, case: Case, fresh: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Which wanted picture each of these is, where none was said yet; only those that changed.

    The parcel's own number in a barcode tells its label, a video is a video; else it is the one that was asked for, then
    the others in their order. What cannot be seen was meant for the one that was asked for, and what nobody asked for is
    kept without a name.
    """
    found: list[Evidence] = []
    for each in fresh:
        if each.shot or each.gone_at is not None:
            continue
        if each.refused:
            found += [change(each, shot=case.asking)] if case.asking else []
            continue
        taken = filled(change(case, evidence=(*case.evidence, *found)))
        asking = "" if any(other.shot == case.asking and not other.refused for other in found) else case.asking
        if slug := _slug(order, case, each, taken, asking):
            found.append(change(each, shot=slug))
    return tuple(found)


def shows_parcel(order: Order, looked: Looked | None) -> bool:
    """Does a barcode on it hold the number of one of this order's parcels?"""
    numbers = [number for parcel in order.parcels if len(number := _bare(parcel.number)) >= _TELLING]
    codes = [_bare(each.text) for each in looked.barcodes] if looked else []
    return any(number in code for number in numbers for code in codes)


def is_video(evidence: Evidence) -> bool:
    return evidence.looked is not None and evidence.looked.type.startswith("video/")


def look_for(order: Order, case: Case) -> tuple[str, ...]:
    """What is worth more time on the next photo: `barcodes` where a label was asked for, `colour` where that is wrong."""
    asking = case.asking
    found = ["barcodes"] if asking in LABELS | {"packing_slip"} else []
    if case.cause is Cause.WRONG_VARIANT and asking in ("", "variant", "white_sheet") and case.differs != "size":
        found.append("colour")
    return tuple(found)


def _slug(order: Order, case: Case, evidence: Evidence, taken: frozenset[str], asking: str) -> str:
    slugs = [each.slug for each in wanted(order, case)]
    if is_video(evidence):
        return next(_first([each for each in slugs if each in VIDEOS], taken, asking, case.skipped), "")
    if told := next((each for each in slugs if each not in taken and _told(order, each, evidence.looked)), ""):
        return told
    return next(_first([each for each in slugs if each not in VIDEOS], taken, asking, case.skipped), "")


def _first(slugs: list[str], taken: frozenset[str], asking: str, skipped: tuple[str, ...]) -> Iterator[str]:
    """The one that was asked for, also when it is there already and taken again; then those that are not there."""
    if asking in slugs:
        yield asking
    free = [each for each in slugs if each not in taken]
    yield from (each for each in free if each not in skipped)
    yield from free


def _told(order: Order, slug: str, looked: Looked | None) -> bool:
    """Does the photo itself say that it is this one?"""
    if slug in LABELS:
        return shows_parcel(order, looked)
    codes = {_bare(each.text) for each in looked.barcodes} if looked else set()
    return slug == "packing_slip" and bool(_bare(order.order_ref)) and _bare(order.order_ref) in codes


def _bare(code: str) -> str:
    return "".join(each for each in code.upper() if each.isalnum())


def _came(evidence: Evidence) -> tuple[object, ...]:
    """In the order in which they were sent: those of one message by their place in it."""
    message, _, at = evidence.message_id.rpartition(":")
    return evidence.at, message, int(at) if at.isdecimal() else 0
