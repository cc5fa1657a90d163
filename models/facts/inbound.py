"""What may arrive. Each has a `key`: the same thing twice has the same key, and one effect."""

from __future__ import annotations

from datetime import datetime

from models.facts.cases import Alike, Looked
from models.facts.conversations import Heard
from models.facts.disputes import Dispute
from models.facts.fact import Fact
from models.facts.markets import LiveDeadline
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import TrackingEvent


class Arrival(Fact, frozen=True, kw_only=True):
    """`key` is unique within its connection (`source`); `seller_id` is whose it is, never taken from a body."""

    key: str
    seller_id: str
    source: str = ""


class FromChat(Arrival, frozen=True, kw_only=True):
    """Something from a contact on a channel. `language` is what the messenger says of its user."""

    store_id: str
    connection_id: str
    channel: str
    contact_ref: str
    name: str = ""
    language: str = ""


class ChatOpened(FromChat, frozen=True, kw_only=True, tag="chat_opened"):
    """A buyer opened the chat. `link` is the SHA-256 of a deep link's token, empty without one."""

    link: str = ""


class MessageReceived(FromChat, frozen=True, kw_only=True, tag="message_received"):
    """A buyer wrote, pressed a button (`action`) or sent photos. `other` names a kind that we cannot read.

    `sent_as` is the channel's own id of the message.
    """

    text: str = ""
    action: str = ""
    photos: tuple[str, ...] = ()
    other: str = ""
    edited: bool = False
    sent_as: str = ""
    heard: Heard | None = None


class ContactMoved(FromChat, frozen=True, kw_only=True, tag="contact_moved"):
    """A buyer blocked us (`open` is false) or let us in again."""

    open: bool


class GroupSaid(FromChat, frozen=True, kw_only=True, tag="group_said"):
    """A person of the seller wrote or pressed a button in the seller's group (`contact_ref`), in the topic `thread` (0: none).

    `conversation_id` is whose topic it is, looked up before it is decided on. `original` is what was written where `text` is
    its translation, `problem` why it could not be translated. `other` is a kind that we cannot carry, `elsewhere` (it answers
    what was said in another topic), or `rights`: what the bot may do there has changed. `moved_to` is the group's new number,
    `made` the name of a topic that the bot made. `sent_as` is the channel's own id of the message, `member` tells people of one
    name apart.
    """

    thread: int = 0
    conversation_id: str = ""
    text: str = ""
    original: str = ""
    problem: str = ""
    action: str = ""
    other: str = ""
    edited: bool = False
    moved_to: str = ""
    made: str = ""
    sent_as: str = ""
    member: str = ""


class PhotoFetched(Arrival, frozen=True, kw_only=True, tag="photo_fetched"):
    """A photo's bytes are in our files, or were refused with a reason slug (`PRODUCT.md`).

    `refused` is also why it could not be fetched for good: `expired`, `too_large`, `unreachable`.
    """

    conversation_id: str
    order_id: str
    evidence_id: str
    file: str = ""
    original: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0
    refused: str = ""
    looked: Looked | None = None
    alike: Alike | None = None


class EvidenceErased(Arrival, frozen=True, kw_only=True, tag="evidence_erased"):
    """A person of the seller removes the bytes of a case's photos (`evidence_id` empty: of all of them)."""

    order_id: str
    case_id: str
    by: str
    evidence_id: str = ""


class OriginalTaken(Arrival, frozen=True, kw_only=True, tag="original_taken"):
    """A person of the seller takes a photo's original out of the house."""

    order_id: str
    case_id: str
    evidence_id: str
    by: str


class ColourSaid(Arrival, frozen=True, kw_only=True, tag="colour_said"):
    """A person of the seller says which colour ("#rrggbb") the listing shows for a SKU of this order."""

    order_id: str
    sku: str
    colour: str
    by: str


class OrderSeen(Arrival, frozen=True, kw_only=True, tag="order_seen"):
    """A store showed an order. `link` is the SHA-256 of its deep link's token. Empty fields are unknown, not erased."""

    store_id: str
    order_ref: str
    placed_at: datetime
    country: str
    total: Money
    link: str = ""
    platform_ref: str = ""
    lines: tuple[LineItem, ...] = ()
    name: str = ""
    email: str = ""
    phone: str = ""
    postcode: str = ""
    language: str = ""
    marketplace: str = ""
    origin: str = ""
    promised_ship_by: datetime | None = None
    promised_by: datetime | None = None
    shipped_at: datetime | None = None
    cancelled_at: datetime | None = None
    refunded: int | None = None
    tracking: tuple[tuple[str, str], ...] = ()
    seen_at: datetime | None = None


class ShipmentSeen(Arrival, frozen=True, kw_only=True, tag="shipment_seen"):
    """A store handed parcels over: pairs of number and carrier. The order is named by the store's own id or number."""

    store_id: str
    order_ref: str = ""
    platform_ref: str = ""
    tracking: tuple[tuple[str, str], ...] = ()
    shipped_at: datetime | None = None


class TrackingReported(Arrival, frozen=True, kw_only=True, tag="tracking_reported"):
    """A tracker reported on a number: one event, or the whole history again."""

    number: str
    carrier: str = ""
    events: tuple[TrackingEvent, ...] = ()


class DeadlineReached(Arrival, frozen=True, kw_only=True, tag="deadline_reached"):
    """A moment came for an order or a conversation; what is due is asked of the rules."""

    order_id: str = ""
    conversation_id: str = ""


class MessageFailed(Arrival, frozen=True, kw_only=True, tag="message_failed"):
    """A message was not delivered and will not be. `gone`: the contact is closed to us.

    A notice names its order and episode, so that it counts as not told.
    """

    conversation_id: str
    message_id: str
    order_id: str = ""
    episode: str = ""
    gone: bool = False
    reason: str = ""


class Replied(Arrival, frozen=True, kw_only=True, tag="replied"):
    """A seller's person wrote to a buyer; `original` is what they wrote where `text` is its translation.

    `phrase` names one of ours instead, which is said in the buyer's language. `in_group`: written in the seller's group.
    `member` is who of them it was. `holder`: who held the talk when it was written; if another one does by now, it is not said.
    """

    conversation_id: str
    text: str
    by: str
    original: str = ""
    phrase: str = ""
    in_group: bool = False
    member: str = ""
    holder: str | None = None


class TakenOver(Arrival, frozen=True, kw_only=True, tag="taken_over"):
    """A seller's person takes a conversation over (`back` is false) or gives it back to the bot."""

    conversation_id: str
    by: str
    back: bool = False
    member: str = ""


class Settled(Arrival, frozen=True, kw_only=True, tag="settled"):
    """The seller has carried a settlement out. `reference` is what the buyer may need: a coupon code, a parcel's number."""

    order_id: str
    offer_id: str
    by: str
    reference: str = ""


class Carried(Arrival, frozen=True, kw_only=True, tag="carried"):
    """What became of asking a shop to carry a settlement out.

    `outcome`: done; prepared (a person still has to send it, or to take it back); refused (it was surely not done: a person
    must); unknown (asked, and nobody knows: only the same key may ask again); given_up (nobody knows, and it is not asked any
    more). `amount` is what the shop says that it paid back. `by` is the kind of shop.
    """

    order_id: str
    offer_id: str
    outcome: str
    by: str
    reference: str = ""
    amount: Money | None = None
    error: str = ""


class Approved(Arrival, frozen=True, kw_only=True, tag="approved"):
    """A person of the seller allows (or not) what is above the limit: `rung` is the one that was shown to them."""

    order_id: str
    case_id: str
    rung: int
    by: str
    allow: bool = True


class OfferRevoked(Arrival, frozen=True, kw_only=True, tag="offer_revoked"):
    """A person of the seller takes an offer back. Who accepted before keeps it."""

    order_id: str
    offer_id: str
    by: str


class CaseClosed(Arrival, frozen=True, kw_only=True, tag="case_closed"):
    """The seller closes a case."""

    order_id: str
    case_id: str
    by: str
    note: str = ""


class BuyerTold(Arrival, frozen=True, kw_only=True, tag="buyer_told"):
    """A person of the seller has told the buyer by other means what we could not.

    Of a draft `proof` is the hash of its words, as they were shown at `shown_at` (UTC).
    """

    order_id: str
    episode: str
    by: str
    proof: str = ""
    shown_at: datetime | None = None


class NoticesPaused(Arrival, frozen=True, kw_only=True, tag="notices_paused"):
    """A person of the seller wants no notice about an order `until` then (UTC); None: what there is to say is said now."""

    order_id: str
    by: str
    until: datetime | None = None


class AnsweredThere(Arrival, frozen=True, kw_only=True, tag="answered_there"):
    """A person of the seller passes on what the buyer answered to an offer in a platform's own thread.

    `chosen` is the option's place in the offer, from 0; None: the buyer refused.
    """

    order_id: str
    offer_id: str
    by: str
    chosen: int | None = None


class DeadlineShown(Arrival, frozen=True, kw_only=True, tag="deadline_shown"):
    """A platform has said the real dates of an order; who passes them on is named in `live`."""

    order_id: str
    store_id: str = ""
    order_ref: str = ""
    live: LiveDeadline


class DisputeSeen(Arrival, frozen=True, kw_only=True, tag="dispute_seen"):
    """A formal dispute was opened, or is known better now. The order is named by its id, or by the store's number or id.

    `by` is the person who says so, empty for a platform or a file.
    """

    store_id: str
    dispute: Dispute
    order_id: str = ""
    order_ref: str = ""
    platform_ref: str = ""
    by: str = ""


class ShotAsked(Arrival, frozen=True, kw_only=True, tag="shot_asked"):
    """A person of the seller wants the buyer asked for a wanted picture that the case lacks."""

    order_id: str
    case_id: str
    shot: str
    by: str


class DossierMade(Arrival, frozen=True, kw_only=True, tag="dossier_made"):
    """A dossier was made for an audience, by whom, in which language; `seal` is the SHA-256 of its manifest."""

    order_id: str
    case_id: str
    by: str
    audience: str
    language: str
    seal: str


class ErasureAsked(Arrival, frozen=True, kw_only=True, tag="erasure_asked"):
    """The data of an order's buyer is to go. `by` is shopify or a person's name.

    Without `order_id` the shop names the order by its own number.
    """

    order_id: str = ""
    store_id: str = ""
    platform_ref: str = ""
    by: str = "person"


class TalkErasureAsked(Arrival, frozen=True, kw_only=True, tag="talk_erasure_asked"):
    """A conversation is to go."""

    conversation_id: str
    by: str = "person"


class TalkAged(Arrival, frozen=True, kw_only=True, tag="talk_aged"):
    """What was said in a conversation before `before` (UTC) has been kept long enough."""

    conversation_id: str
    before: datetime


class DataAsked(Arrival, frozen=True, kw_only=True, tag="data_asked"):
    """A buyer wants a copy of everything that is kept (`done`: it was made, `by` whom). The order as in ErasureAsked."""

    order_id: str = ""
    store_id: str = ""
    platform_ref: str = ""
    done: bool = False
    by: str = ""


class StoreErasureAsked(Arrival, frozen=True, kw_only=True, tag="store_erasure_asked"):
    """A shop has left its platform: the data of all its buyers is to go."""

    store_id: str


Inbound = (
    ChatOpened
    | MessageReceived
    | ContactMoved
    | GroupSaid
    | PhotoFetched
    | EvidenceErased
    | OriginalTaken
    | ColourSaid
    | ShotAsked
    | DossierMade
    | OrderSeen
    | ShipmentSeen
    | TrackingReported
    | DeadlineReached
    | MessageFailed
    | Replied
    | TakenOver
    | Settled
    | Carried
    | Approved
    | OfferRevoked
    | CaseClosed
    | BuyerTold
    | AnsweredThere
    | NoticesPaused
    | DeadlineShown
    | ErasureAsked
    | TalkErasureAsked
    | TalkAged
    | DataAsked
    | StoreErasureAsked
    | DisputeSeen
)
