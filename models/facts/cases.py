"""Case, evidence, offer, settlement."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from models.facts.fact import Fact, change
from models.facts.money import Money
from models.facts.parcels import Cause


class Remedy(StrEnum):
    """What may be offered."""

    WAIT = "wait"
    COUPON = "coupon"
    PARTIAL_REFUND = "partial_refund"
    SEND_PART = "send_part"
    RESHIP = "reship"
    EXCHANGE = "exchange"
    RETURN = "return"
    REFUND_KEEP = "refund_keep"
    REFUND = "refund"
    CANCEL = "cancel"


class Wish(StrEnum):
    """What the buyer said that would put it right."""

    MONEY = "money"
    REPLACEMENT = "replacement"
    RETURN = "return"
    CANCEL = "cancel"


class Option(Fact, frozen=True, kw_only=True):
    """One thing on the table. `amount` is what the seller pays back, of a coupon its worth.

    `until` is the date of a dated wait (UTC), and `then` what follows by itself when the parcel is not there by then.
    `label`: the seller pays for sending it back.
    """

    remedy: Remedy
    amount: Money | None = None
    until: datetime | None = None
    percent: int | None = None
    coupon: str = ""
    label: bool = False
    then: Option | None = None


class OfferState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Offer(Fact, frozen=True, kw_only=True):
    """A rung put to a buyer. Its terms are frozen: a later policy never touches an offer that is out.

    `held` is what it may cost of the seller's budget at most, in the policy's currency; None: it could not be priced.
    `asked` is what the buyer wanted, where this answers a counter-offer.
    """

    offer_id: str
    rung: int
    options: tuple[Option, ...]
    made_at: datetime
    expires_at: datetime
    policy_version: str
    state: OfferState = OfferState.OPEN
    chosen: int | None = None
    answered_at: datetime | None = None
    answered_by: str = ""
    held: Money | None = None
    asked: Money | None = None


class Carrying(StrEnum):
    """How far a shop's own system is with carrying a settlement out.

    `unknown`: it was asked, nobody knows, and it is asked again by the same key. `given_up`: nobody knows, and a person has
    to look. `refused`: it was surely not done. `prepared`: what can be done there is done, and a person sends or takes back.
    """

    ASKED = "asked"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    GIVEN_UP = "given_up"
    PREPARED = "prepared"


class Settlement(Fact, frozen=True, kw_only=True):
    """What an accepted option obliges the seller to. It carries the offer's id, so there is never a second one.

    `held` is what it costs of the seller's budget, in the policy's currency. `carrying` is None where a person carries it
    out; `error` is what the shop said, since `carried_at`. `by` is who agreed to it: buyer, seller, law or promise.
    `back_at` is when what the buyer returns was there.
    `pressed` is how often the seller was pressed to carry it out: 1 reminded, 2 alarmed.
    """

    offer_id: str
    option: Option
    due_by: datetime
    agreed_at: datetime
    done_at: datetime | None = None
    reference: str = ""
    policy_version: str = ""
    held: Money | None = None
    by: str = "buyer"
    back_at: datetime | None = None
    carrying: Carrying | None = None
    carried_at: datetime | None = None
    error: str = ""
    pressed: int = 0


class Barcode(Fact, frozen=True, kw_only=True):
    """A code that was read off a photo: its kind (code128, qr, datamatrix) and its text."""

    format: str
    text: str


class Alike(Fact, frozen=True, kw_only=True):
    """The nearest earlier photo of the seller's stores, where it is near enough to be the same picture.

    `distance` is the number of differing bits of the two hashes, `talk` the conversation that the earlier one came by. A hint
    for a person, never a verdict.
    """

    evidence_id: str
    case_id: str
    order_id: str
    distance: int
    talk: str = ""


class Shade(Fact, frozen=True, kw_only=True):
    """The colour of an item, balanced on the white sheet beside it: sRGB as "#rrggbb", and how far it may be off (CIEDE2000)."""

    colour: str
    spread: float


class Looked(Fact, frozen=True, kw_only=True):
    """What a look at a photo or video found. All of it is a hint: it asks for a better photo, or for a person.

    `refused`: why nothing can be seen on it (a reason slug of `PRODUCT.md`), and `advice` what would be better (`blurred`,
    `too_dark`, `overexposed`, `too_small`, `no_label`, ... ), both empty for a good one. `type` is the real media type by
    content, `size` in bytes. `sharpness` and `light` run from 0 to 100. `hash` is the perceptual hash in hexadecimal.
    `taken_at` (UTC) and `software` are what the file itself says: easily changed, so hints.
    """

    refused: str = ""
    advice: str = ""
    type: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    sharpness: int = 0
    light: int = 0
    barcodes: tuple[Barcode, ...] = ()
    hash: str = ""
    taken_at: datetime | None = None
    software: str = ""
    shade: Shade | None = None


class Evidence(Fact, frozen=True, kw_only=True):
    """One photo or video. `file` names the stripped copy in our files, empty while it is still to be fetched.

    `original` names what the buyer sent, byte for byte, and `sha256` is its seal. It came in the conversation `sender`, in our
    message `message_id`, which `channel` itself calls `sent_as`. `shot` is the wanted picture that it is
    (`models/rules/shots.py`), empty where nobody asked. `alike` is an earlier photo that looks the same. Once `gone_at` is
    set the bytes are removed, by `gone_by` (buyer, retention, erasure, or a person's name), and the fact stays. `taken_at`,
    `taken_by`: who last took the original out.
    """

    evidence_id: str
    at: datetime
    message_id: str
    sender: str
    channel: str = ""
    sent_as: str = ""
    file: str = ""
    original: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0
    refused: str = ""
    shot: str = ""
    looked: Looked | None = None
    alike: Alike | None = None
    gone_at: datetime | None = None
    gone_by: str = ""
    taken_at: datetime | None = None
    taken_by: str = ""

    @property
    def here(self) -> bool:
        """Are its bytes in our files?"""
        return bool(self.original) and self.gone_at is None


class CaseState(StrEnum):
    GATHERING = "gathering"
    OFFERING = "offering"
    WITH_SELLER = "with_seller"
    AGREED = "agreed"
    CLOSED = "closed"


class Resolution(StrEnum):
    """How a case ended."""

    SETTLED = "settled"
    ARRIVED = "arrived"
    SOLVED_ITSELF = "solved_itself"
    WITHDRAWN = "withdrawn"
    SELLER = "seller"
    UNANSWERED = "unanswered"
    MARKETPLACE = "marketplace"


class Case(Fact, frozen=True, kw_only=True):
    """One problem with one order, from first sign to resolution.

    `wish` is what the buyer asked for last, `words` what else the buyer wrote of it (which part, which size), `charged` what
    the buyer paid at the door. `approved` is the highest rung that a person of the seller allowed, -1 for none.
    `skipped` are the wanted pictures that the buyer does without, `asking` the one that was asked for last, and `full_at` is
    when photos were last turned away because there are enough. `differs` says what is wrong with a variant: colour or size.
    """

    case_id: str
    cause: Cause
    opened_at: datetime
    opened_by: str
    state: CaseState = CaseState.GATHERING
    parcel_number: str = ""
    said: str = ""
    words: tuple[str, ...] = ()
    charged: Money | None = None
    evidence: tuple[Evidence, ...] = ()
    offers: tuple[Offer, ...] = ()
    settlement: Settlement | None = None
    resolution: Resolution | None = None
    closed_at: datetime | None = None
    note: str = ""
    asked_person_at: datetime | None = None
    alarmed_at: datetime | None = None
    wish: Wish | None = None
    approved: int = -1
    skipped: tuple[str, ...] = ()
    asking: str = ""
    full_at: datetime | None = None
    differs: str = ""

    @property
    def open(self) -> bool:
        return self.state is not CaseState.CLOSED

    @property
    def live_offer(self) -> Offer | None:
        return next((each for each in self.offers if each.state is OfferState.OPEN), None)

    @property
    def waits_until(self) -> datetime | None:
        """The end of a dated wait that the buyer accepted and that still runs."""
        last = self.offers[-1] if self.offers else None
        if self.state is not CaseState.AGREED or self.settlement or last is None or last.chosen is None:
            return None
        return last.options[last.chosen].until

    @property
    def cleared(self) -> bool:
        """Has a person allowed a rung that the buyer has not been offered yet?"""
        offered = max((each.rung for each in self.offers), default=-1)
        return self.state is CaseState.OFFERING and self.settlement is None and self.approved > offered

    @property
    def promise(self) -> Option | None:
        """What goes back by itself at the end of a dated wait that still runs."""
        last = self.offers[-1] if self.waits_until else None
        return last.options[last.chosen].then if last is not None and last.chosen is not None else None

    @property
    def held(self) -> Money | None:
        """What this case has spent of the seller's budget, or holds of it, in the policy's currency."""
        if self.settlement is not None:
            return self.settlement.held
        last = self.offers[-1] if self.offers else None
        return last.held if last is not None and (last.state is OfferState.OPEN or self.waits_until) else None

    def offer(self, offer_id: str) -> Offer | None:
        return next((each for each in self.offers if each.offer_id == offer_id), None)

    def with_offer(self, offer: Offer) -> Case:
        if self.offer(offer.offer_id) is None:
            return change(self, offers=(*self.offers, offer))
        return change(self, offers=tuple(offer if o.offer_id == offer.offer_id else o for o in self.offers))
