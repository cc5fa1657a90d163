"""Every row of what goes wrong as a script: its sign, what is said, what is chosen, and how it ends."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from locales import LANGUAGES
from models.facts.cases import Remedy
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Caps, Policy
from tests.make import NOW, days

NUMBER, NEW, BACK = "YT2600000000000001", "YT2600000000000009", "RR123456785CN"
ADDRESS = "Lantern & Loom, 8 Harbour Road, Shenzhen 518000"


# What happens --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Says:
    """The buyer's own words, by their name in `SAID`."""

    what: str


@dataclass(frozen=True)
class Taps:
    button: Phrase


@dataclass(frozen=True)
class Photo:
    pass


@dataclass(frozen=True)
class Scan:
    status: Status
    description: str = ""
    number: str = NUMBER


@dataclass(frozen=True)
class Passes:
    days: float


@dataclass(frozen=True)
class Settles:
    """The seller carries out what was agreed."""

    reference: str = ""


# What must follow ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Hears:
    """These were said since the buyer, the carrier or the clock last did something, in this order; others may stand between."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True)
class Agreed:
    """What is owed: by cause, remedy, and in minor units."""

    cause: Cause
    remedy: Remedy
    minor: int | None = None
    label: bool = False


@dataclass(frozen=True)
class Noted:
    """The buyer's words, by their name, stand in the case."""

    what: str


@dataclass(frozen=True)
class Waits:
    """Kinds of tasks for the seller."""

    kinds: tuple[str, ...]


@dataclass(frozen=True)
class Ended:
    """Nothing of it is open, and how it ended."""

    resolution: str = "settled"


Step = Says | Taps | Photo | Scan | Passes | Settles | Hears | Agreed | Noted | Waits | Ended


@dataclass(frozen=True)
class Row:
    """`facts` are the order's, `scans` what its parcel has shown so far by days ago; without, it has not been shipped."""

    name: str
    steps: tuple[Step, ...]
    facts: dict[str, object] = field(default_factory=dict)
    scans: tuple[tuple[Status, float], ...] = ((Status.DELIVERED, 2),)
    store: dict[str, object] = field(default_factory=dict)


def hears(*phrases: Phrase) -> Hears:
    return Hears(phrases)


def policy(**more: object) -> Policy:
    """What these stores allow: every remedy stands somewhere."""
    wait = Allowed(remedy=Remedy.WAIT, days=7, then=Allowed(remedy=Remedy.PARTIAL_REFUND, percent=20))
    coupon = Allowed(remedy=Remedy.COUPON, percent=10)
    reship, refund = Allowed(remedy=Remedy.RESHIP), Allowed(remedy=Remedy.REFUND)
    again = ((reship, refund),)
    late = ((wait, coupon), *again)
    ladders = {
        Cause.NOT_SHIPPED: ((Allowed(remedy=Remedy.WAIT, days=7), Allowed(remedy=Remedy.CANCEL)),),
        Cause.LONG_TRANSIT: late,
        Cause.CARRIER_SILENT: late,
        Cause.CUSTOMS_REFUSED: again,
        Cause.CUSTOMS_BUYER: ((Allowed(remedy=Remedy.PARTIAL_REFUND, percent=50),),),
        Cause.RETURNING: again,
        Cause.LOST: again,
        Cause.NOT_RECEIVED: again,
        Cause.DAMAGED: ((_back(30), reship), (refund,)),
        Cause.WRONG_ITEM: ((reship, _back(40)), (refund,)),
        Cause.WRONG_VARIANT: (
            (Allowed(remedy=Remedy.EXCHANGE), _back(25)),
            (Allowed(remedy=Remedy.RETURN, label=True),),
        ),
        Cause.PARTS_MISSING: ((Allowed(remedy=Remedy.SEND_PART), _back(20)), (refund,)),
        Cause.POOR_QUALITY: ((_back(25), Allowed(remedy=Remedy.REFUND_KEEP)),),
        Cause.UNSAFE: ((refund,),),
        Cause.COUNTERFEIT: ((refund,),),
    }
    return Policy(**({"version": "rows", "ladders": ladders, "return_within": timedelta(days=14)} | more))


def _back(percent: int) -> Allowed:
    return Allowed(remedy=Remedy.PARTIAL_REFUND, percent=percent)


def _goods(name: str, said: str, sorry: Phrase, asked: tuple[Phrase, ...], *rest: Step) -> Row:
    """What arrived is wrong: sorry and a photo, then a choice, within two turns; the other photos beside it, one by one."""
    choice = (Phrase.PHOTO_RECEIVED, Phrase.OFFER_INTRO, Phrase.CLAIM_PATH_CARD)
    steps: list[Step] = [Says(said), hears(sorry, asked[0]), Photo(), hears(*choice, *asked[1:2])]
    for following in asked[2:]:
        steps += [Photo(), hears(Phrase.PHOTO_RECEIVED, following)]
    if len(asked) > 1:
        steps += [Taps(Phrase.BUTTON_PHOTOS_DONE), hears(Phrase.PHOTOS_ENOUGH)]
    return Row(name, (*steps, *rest))


def _trouble(name: str, scan: Scan, told: Phrase, cause: Cause) -> Row:
    """The parcel itself shows it: the bot speaks first, with the choice."""
    steps = (
        scan, Passes(0.1), hears(told, Phrase.OFFER_INTRO, Phrase.OFFER_RESHIP, Phrase.CLAIM_PATH_CARD),
        Taps(Phrase.BUTTON_RESHIP), hears(Phrase.ACCEPTED_RESHIP), Agreed(cause, Remedy.RESHIP), Waits(("settle",)),
        Settles(NEW), hears(Phrase.DONE_RESHIP_NUMBER), Ended(),
    )  # fmt: skip
    return Row(name, steps, scans=((Status.IN_TRANSIT, 1),))


MOVING = ((Status.IN_TRANSIT, 1),)
DONE_REFUND = (Settles(), hears(Phrase.DONE_REFUND), Ended())
TO_SHIP = {
    "shipped_at": None,
    "placed_at": NOW - days(1),
    "promised_ship_by": NOW + days(3),
    "promised_by": NOW + days(20),
}

ROWS = (
    # Wishes before and after shipping.
    Row(
        "cancel before it ships",
        (
            Says("cancel"), hears(Phrase.ACCEPTED_CANCEL), Agreed(Cause.NOT_SHIPPED, Remedy.CANCEL, 4000),
            Waits(("settle",)), Settles(), hears(Phrase.DONE_CANCEL), Ended(),
        ),
        facts=TO_SHIP, scans=(),
    ),
    Row(
        "another address before it ships",
        (
            Says("address"), hears(Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED), Says("street"),
            hears(Phrase.ADDRESS_NOTED, Phrase.PERSON_ASKED), Waits(("answer",)),
        ),
        facts=TO_SHIP, scans=(),
    ),
    Row(
        "another address too late",
        (Says("address"), hears(Phrase.ADDRESS_SHIPPED, Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED), Waits(("answer",))),
        scans=MOVING,
    ),
    Row(
        "return by law, to the shop's address",
        (
            Says("return"), hears(Phrase.RETURN_BY_LAW, Phrase.OFFER_INTRO, Phrase.OFFER_RETURN, Phrase.OFFER_RIGHTS_STAY),
            Taps(Phrase.BUTTON_RETURN), hears(Phrase.ACCEPTED_RETURN, Phrase.RETURN_TO, Phrase.RETURN_NUMBER),
            Agreed(Cause.DELIVERED, Remedy.RETURN, 4000), Says("sent"), hears(Phrase.RETURN_FOLLOWED),
            Scan(Status.IN_TRANSIT, number=BACK), Scan(Status.DELIVERED, number=BACK), hears(Phrase.RETURN_ARRIVED),
            Waits(("settle",)), *DONE_REFUND,
        ),
        facts={"country": "DE", "postcode": "10115"},
        store={"address": ADDRESS, "policy": policy(caps=Caps(case=1, month=1, sign_off_above=1))},
    ),
    Row(
        "return as the shop allows, with its label",
        (
            Says("return"), hears(Phrase.OFFER_INTRO, Phrase.OFFER_RETURN_LABEL), Taps(Phrase.BUTTON_RETURN),
            hears(Phrase.ACCEPTED_RETURN, Phrase.RETURN_WAIT, Phrase.PERSON_ASKED, Phrase.RETURN_NUMBER),
            Agreed(Cause.DELIVERED, Remedy.RETURN, 4000, label=True), Waits(("answer", "settle")), *DONE_REFUND,
        ),
        store={
            "policy": policy(ladders={Cause.DELIVERED: ((Allowed(remedy=Remedy.RETURN, label=True),),)}),
            "address": ADDRESS,
        },
    ),
    Row("return before it is there", (Says("return"), hears(Phrase.RETURN_WHEN_THERE)), scans=MOVING),
    # What arrived is wrong.
    _goods(
        "damaged", "damaged", Phrase.SORRY_DAMAGED,
        (Phrase.SHOT_ITEM, Phrase.SHOT_CLOSEUP, Phrase.SHOT_PACKAGING, Phrase.SHOT_LABEL),
        Taps(Phrase.BUTTON_PARTIAL_REFUND), hears(Phrase.ACCEPTED_PARTIAL_REFUND),
        Agreed(Cause.DAMAGED, Remedy.PARTIAL_REFUND, 1200), Waits(("settle",)), *DONE_REFUND,
    ),
    _goods(
        "wrong item", "wrong_item", Phrase.SORRY_WRONG_ITEM,
        (Phrase.SHOT_ITEM, Phrase.SHOT_LABEL, Phrase.SHOT_PACKING_SLIP),
        Taps(Phrase.BUTTON_RESHIP), hears(Phrase.ACCEPTED_RESHIP), Agreed(Cause.WRONG_ITEM, Remedy.RESHIP),
        Settles(NEW), hears(Phrase.DONE_RESHIP_NUMBER), Ended(), Photo(), hears(Phrase.PHOTO_KEPT), Ended(),
    ),
    _goods(
        "damaged, and a photo is taken back", "damaged", Phrase.SORRY_DAMAGED, (Phrase.SHOT_ITEM, Phrase.SHOT_CLOSEUP),
        Taps(Phrase.BUTTON_MY_PHOTOS), hears(Phrase.PHOTOS_HERE, Phrase.NAME_ITEM), Taps(Phrase.NAME_ITEM),
        hears(Phrase.PHOTO_WHAT_NOW), Taps(Phrase.BUTTON_DELETE_PHOTO), hears(Phrase.PHOTO_DELETED),
        Taps(Phrase.BUTTON_MY_PHOTOS), hears(Phrase.PHOTOS_NONE),
        Taps(Phrase.BUTTON_PARTIAL_REFUND), Agreed(Cause.DAMAGED, Remedy.PARTIAL_REFUND, 1200), *DONE_REFUND,
    ),
    Row(
        "damaged, and no photo to be had",
        (
            Says("damaged"), hears(Phrase.SORRY_DAMAGED, Phrase.SHOT_ITEM), Taps(Phrase.BUTTON_SKIP_PHOTO),
            hears(Phrase.SHOT_CLOSEUP), Taps(Phrase.BUTTON_NO_PHOTO), hears(Phrase.PERSON_ASKED, Phrase.CLAIM_PATH_CARD),
            Waits(("answer", "decide")), Photo(), hears(Phrase.PHOTO_RECEIVED, Phrase.OFFER_INTRO),
            Taps(Phrase.BUTTON_PARTIAL_REFUND), Agreed(Cause.DAMAGED, Remedy.PARTIAL_REFUND, 1200),
        ),
    ),
    _goods(
        "wrong size, exchanged", "wrong_size", Phrase.SORRY_WRONG_VARIANT, (Phrase.SHOT_RULER, Phrase.SHOT_SIZE_LABEL),
        Taps(Phrase.BUTTON_EXCHANGE), hears(Phrase.ACCEPTED_EXCHANGE, Phrase.WHICH_VARIANT),
        Says("which_size"), hears(Phrase.WORDS_NOTED), Noted("which_size"),
        Agreed(Cause.WRONG_VARIANT, Remedy.EXCHANGE), Waits(("settle",)), Settles(NEW), hears(Phrase.DONE_RESHIP_NUMBER), Ended(),
    ),
    _goods(
        "wrong colour, exchanged", "wrong_colour", Phrase.SORRY_WRONG_VARIANT, (Phrase.SHOT_WHITE_SHEET,),
        Taps(Phrase.BUTTON_EXCHANGE), hears(Phrase.ACCEPTED_EXCHANGE), Agreed(Cause.WRONG_VARIANT, Remedy.EXCHANGE),
        Settles(NEW), hears(Phrase.DONE_RESHIP_NUMBER), Ended(),
    ),
    _goods(
        "wrong size, sent back", "wrong_size", Phrase.SORRY_WRONG_VARIANT, (Phrase.SHOT_RULER, Phrase.SHOT_SIZE_LABEL),
        Says("return"), hears(Phrase.OFFER_RETURN_LABEL), Taps(Phrase.BUTTON_RETURN),
        hears(Phrase.ACCEPTED_RETURN, Phrase.RETURN_WAIT),
        Agreed(Cause.WRONG_VARIANT, Remedy.RETURN, 4000, label=True), *DONE_REFUND,
    ),
    _goods(
        "parts missing, sent", "parts", Phrase.SORRY_PARTS_MISSING,
        (Phrase.SHOT_EVERYTHING, Phrase.SHOT_WEIGHT_LABEL),
        Taps(Phrase.BUTTON_SEND_PART), hears(Phrase.ACCEPTED_SEND_PART, Phrase.WHICH_PART), Says("which_part"),
        hears(Phrase.WORDS_NOTED), Noted("which_part"), Agreed(Cause.PARTS_MISSING, Remedy.SEND_PART),
        Settles(NEW), hears(Phrase.DONE_PART_NUMBER), Ended(),
    ),
    _goods(
        "poor quality", "quality", Phrase.SORRY_POOR_QUALITY, (Phrase.SHOT_DEFECT, Phrase.SHOT_WHOLE_ITEM, Phrase.SHOT_VIDEO),
        Taps(Phrase.BUTTON_REFUND_KEEP), hears(Phrase.ACCEPTED_REFUND_KEEP),
        Agreed(Cause.POOR_QUALITY, Remedy.REFUND_KEEP, 4000), *DONE_REFUND,
    ),
    Row(
        "unsafe",
        (
            Says("unsafe"), hears(Phrase.SORRY_UNSAFE, Phrase.PERSON_ASKED, Phrase.OFFER_REFUND),
            Waits(("alarm", "answer")), Taps(Phrase.BUTTON_REFUND), hears(Phrase.ACCEPTED_REFUND),
            Agreed(Cause.UNSAFE, Remedy.REFUND, 4000), *DONE_REFUND,
        ),
    ),
    Row(
        "counterfeit",
        (
            Says("fake"), hears(Phrase.SORRY_COUNTERFEIT, Phrase.OFFER_REFUND, Phrase.CLAIM_PATH_CARD), Waits(("alarm",)),
            Taps(Phrase.BUTTON_REFUND), hears(Phrase.ACCEPTED_REFUND), Agreed(Cause.COUNTERFEIT, Remedy.REFUND, 4000),
            *DONE_REFUND,
        ),
    ),
    # Customs at the door.
    Row(
        "charged at the door",
        (
            Says("customs"), hears(Phrase.CUSTOMS_CHARGED), Photo(), hears(Phrase.CUSTOMS_HOW_MUCH), Says("paid"),
            hears(Phrase.CUSTOMS_CHARGE_NOTED, Phrase.OFFER_PARTIAL_REFUND), Taps(Phrase.BUTTON_PARTIAL_REFUND),
            hears(Phrase.ACCEPTED_PARTIAL_REFUND), Agreed(Cause.CUSTOMS_BUYER, Remedy.PARTIAL_REFUND, 1250), *DONE_REFUND,
        ),
    ),
    # The parcel.
    _trouble("lost", Scan(Status.LOST), Phrase.TOLD_LOST, Cause.LOST),
    _trouble("returned to sender", Scan(Status.RETURNING), Phrase.TOLD_RETURNING, Cause.RETURNING),
    _trouble(
        "refused by customs", Scan(Status.CUSTOMS_HELD, "Import was refused by customs"), Phrase.TOLD_CUSTOMS_REFUSED,
        Cause.CUSTOMS_REFUSED,
    ),
    Row(
        "delivered but denied",
        (
            Says("not_received"), hears(Phrase.SORRY_NOT_RECEIVED, Phrase.CHECK_AROUND),
            Taps(Phrase.BUTTON_STILL_MISSING), hears(Phrase.OFFER_INTRO, Phrase.OFFER_RESHIP, Phrase.OFFER_REFUND),
            Taps(Phrase.BUTTON_REFUND), hears(Phrase.ACCEPTED_REFUND), Agreed(Cause.NOT_RECEIVED, Remedy.REFUND, 4000),
            *DONE_REFUND,
        ),
    ),
    Row(
        "late, and then it arrived after all",
        (
            Says("late"), hears(Phrase.SORRY_LATE, Phrase.OFFER_INTRO, Phrase.OFFER_WAIT_BACK, Phrase.OFFER_COUPON),
            Scan(Status.DELIVERED), Says("thanks"), hears(Phrase.THANKS), Ended("arrived"),
        ),
        facts={"promised_by": NOW - days(3)}, scans=MOVING,
    ),
    Row(
        "late, with a coupon",
        (
            Says("late"), hears(Phrase.OFFER_INTRO), Taps(Phrase.BUTTON_COUPON), hears(Phrase.ACCEPTED_COUPON),
            Agreed(Cause.LONG_TRANSIT, Remedy.COUPON, 400), Settles("SAVE-4"), hears(Phrase.DONE_COUPON), Ended(),
        ),
        facts={"promised_by": NOW - days(3), "origin": "DE"}, scans=MOVING,
    ),
    Row(
        "late in a peak season, and the promise is kept by itself",
        (
            Says("late"), hears(Phrase.OFFER_WAIT_BACK), Taps(Phrase.BUTTON_WAIT), hears(Phrase.ACCEPTED_WAIT_BACK),
            Passes(8), hears(Phrase.PROMISE_KEPT), Agreed(Cause.PEAK_SEASON, Remedy.PARTIAL_REFUND, 800), *DONE_REFUND,
        ),
        facts={"promised_by": NOW - days(3)}, scans=MOVING,
    ),
    Row(
        "a promise is withdrawn when it arrives",
        (
            Says("late"), Taps(Phrase.BUTTON_WAIT), hears(Phrase.ACCEPTED_WAIT_BACK), Passes(3), Scan(Status.DELIVERED),
            hears(Phrase.PROMISE_WITHDRAWN), Passes(9), Ended("arrived"),
        ),
        facts={"promised_by": NOW - days(3), "origin": "DE"}, scans=MOVING,
    ),
    Row(
        "the carrier is silent",
        (
            Passes(6), hears(Phrase.TOLD_SILENT, Phrase.OFFER_INTRO, Phrase.OFFER_COUPON), Taps(Phrase.BUTTON_COUPON),
            hears(Phrase.ACCEPTED_COUPON), Agreed(Cause.CARRIER_SILENT, Remedy.COUPON, 400), Settles("SAVE-4"),
            hears(Phrase.DONE_COUPON), Ended(),
        ),
        facts={"promised_by": NOW + days(60), "origin": "DE"}, scans=MOVING,
    ),
    # Steps without a settlement.
    Row(
        "customs waits for the buyer",
        (Scan(Status.CUSTOMS_ACTION_REQUIRED), Passes(0.1), hears(Phrase.TOLD_CUSTOMS_BUYER, Phrase.CUSTOMS_SAFETY)),
        scans=MOVING,
    ),
    Row(
        "customs at work", (Scan(Status.CUSTOMS_PRESENTED), Says("where"), hears(Phrase.STATUS_AT_CUSTOMS)), scans=MOVING
    ),
    Row("delivery failed", (Scan(Status.DELIVERY_ATTEMPT_FAILED), Passes(0.1), hears(Phrase.TOLD_DELIVERY_FAILED)), scans=MOVING),
    Row("waits for pickup", (Scan(Status.AVAILABLE_FOR_PICKUP), Passes(0.1), hears(Phrase.TOLD_PICKUP)), scans=MOVING),
    Row(
        "not shipped",
        (
            Passes(3), hears(Phrase.TOLD_NOT_SHIPPED, Phrase.TOLD_NEW_SHIP_DATE, Phrase.TOLD_CONSENT),
            Taps(Phrase.BUTTON_CANCEL_ORDER), hears(Phrase.ACCEPTED_CANCEL),
            Agreed(Cause.NOT_SHIPPED, Remedy.CANCEL, 4000), Settles(), hears(Phrase.DONE_CANCEL), Ended(),
        ),
        facts=TO_SHIP, scans=(),
    ),
)  # fmt: skip

SAMPLES = Path(__file__).parent / "samples" / "locales"
SAID = {code: tomllib.loads((SAMPLES / f"{code}.toml").read_text("utf-8"))["said"] for code in LANGUAGES}


def said(what: str, language: str) -> str:
    return SAID[language][what]
