"""Phrase: everything that we can say to a buyer, by name. The words are in `locales/<language>/say.ftl`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from models.facts.fact import Fact
from models.facts.money import Money


class Day(Fact, frozen=True, kw_only=True, tag="day"):
    """A date in the reader's zone, without a time."""

    at: datetime
    zone: str = "UTC"


class Moment(Fact, frozen=True, kw_only=True, tag="moment"):
    """A date with a time in the reader's zone."""

    at: datetime
    zone: str = "UTC"


class Days(Fact, frozen=True, kw_only=True, tag="days"):
    """A range of dates in the reader's zone."""

    first: datetime
    last: datetime
    zone: str = "UTC"


Arg = str | int | Money | Day | Moment | Days


class Phrase(StrEnum):
    """Named for what the buyer has been told. The comment gives the variables that the words may use."""

    PLAIN = "plain"  # text: a person's own words, shown as they are

    HELLO = "hello"  # shop
    HELLO_AGAIN = "hello-again"
    CONNECTED = "connected"  # order
    ASK_ORDER = "ask-order"
    ASK_EMAIL = "ask-email"  # order
    NOT_FOUND = "not-found"
    TRIED_TOO_OFTEN = "tried-too-often"
    LINK_NOT_VALID = "link-not-valid"
    LINK_TAKEN = "link-taken"
    LINKED_ELSEWHERE = "linked-elsewhere"  # order
    WHICH_ORDER = "which-order"
    MENU = "menu"
    NOT_SURE = "not-sure"
    LANGUAGE_UNKNOWN = "language-unknown"
    NOT_UNDERSTOOD = "not-understood"
    ONLY_TEXT_AND_PHOTOS = "only-text-and-photos"
    EDIT_SEEN = "edit-seen"
    CARD_HIDDEN = "card-hidden"
    GROUPS_NOT = "groups-not"
    THANKS = "thanks"
    WITHDRAW_HERE = "withdraw-here"  # url
    ERASE_ASKED = "erase-asked"
    ERASE_WHAT = "erase-what"
    ERASE_SOON = "erase-soon"  # at
    ERASE_LATER = "erase-later"  # day
    ERASE_KEPT = "erase-kept"
    DATA_ASKED = "data-asked"  # day
    DATA_HERE = "data-here"
    ADDRESS_ASKED = "address-asked"
    ADDRESS_SHIPPED = "address-shipped"  # order
    ADDRESS_NOTED = "address-noted"  # order, text

    STATUS_TO_SHIP = "status-to-ship"  # order, by
    STATUS_TO_SHIP_NO_DATE = "status-to-ship-no-date"  # order
    STATUS_ANNOUNCED = "status-announced"  # order, number
    STATUS_MOVING = "status-moving"  # order, number
    STATUS_AT_CUSTOMS = "status-at-customs"  # order, number
    STATUS_OUT_FOR_DELIVERY = "status-out-for-delivery"  # order, number
    STATUS_AT_PICKUP = "status-at-pickup"  # order, number
    STATUS_ATTEMPTED = "status-attempted"  # order, number
    STATUS_DELIVERED = "status-delivered"  # order, number, at
    STATUS_RETURNING = "status-returning"  # order, number
    STATUS_LOST = "status-lost"  # order, number
    STATUS_CANCELLED = "status-cancelled"  # order
    LAST_SEEN = "last-seen"  # at
    LAST_SEEN_AT = "last-seen-at"  # at, place
    CARRIER_SAYS = "carrier-says"  # text
    LEFT_DOOR = "left-door"
    LEFT_LETTERBOX = "left-letterbox"
    LEFT_LOCKER = "left-locker"
    LEFT_NEIGHBOUR = "left-neighbour"
    LEFT_RECEPTION = "left-reception"
    LEFT_SAFE_PLACE = "left-safe-place"
    LEFT_PICKUP_POINT = "left-pickup-point"
    LEFT_COLLECTED = "left-collected"
    SIGNED_BY = "signed-by"  # name
    EXPECTED = "expected"  # days
    EXPECTED_UNKNOWN = "expected-unknown"

    TOLD_NOT_SHIPPED = "told-not-shipped"  # order, by
    TOLD_NEW_SHIP_DATE = "told-new-ship-date"  # by
    TOLD_CONSENT = "told-consent"  # by
    TOLD_EXPRESS_CONSENT = "told-express-consent"  # by
    TOLD_LATE = "told-late"  # order, by
    TOLD_LATE_LANE = "told-late-lane"  # order, count
    TOLD_AT_RISK = "told-at-risk"  # order, by
    TOLD_SILENT = "told-silent"  # order, at, count
    TOLD_CUSTOMS = "told-customs"  # order, at
    TOLD_CUSTOMS_BUYER = "told-customs-buyer"  # order, at
    TOLD_CUSTOMS_EXPORT = "told-customs-export"  # order, at
    TOLD_CUSTOMS_PAID = "told-customs-paid"  # order, at
    TOLD_CUSTOMS_RELEASED = "told-customs-released"  # order, at
    TOLD_MOVING_AGAIN = "told-moving-again"  # order, at
    TOLD_DELIVERY_FAILED = "told-delivery-failed"  # order, at
    TOLD_DELIVERY_FAILED_AGAIN = "told-delivery-failed-again"  # order, at, count
    TOLD_BAD_ADDRESS = "told-bad-address"  # order, at
    CHECK_ADDRESS = "check-address"
    TOLD_DAMAGED = "told-damaged"  # order, at
    TOLD_PICKUP = "told-pickup"  # order, at
    TOLD_PICKUP_STILL = "told-pickup-still"  # order, at
    TOLD_PICKUP_UNTIL = "told-pickup-until"  # until
    TOLD_PICKUP_USUAL = "told-pickup-usual"  # until, count
    TOLD_PICKUP_NO_DATE = "told-pickup-no-date"
    TOLD_RETURNING = "told-returning"  # order, at
    TOLD_RETURNED = "told-returned"  # order, at
    TOLD_LOST = "told-lost"  # order, at
    TOLD_CUSTOMS_REFUSED = "told-customs-refused"  # order, at
    TOLD_DELIVERED_CHECK = "told-delivered-check"  # order, at
    ABOUT_PARCELS = "about-parcels"  # count, number
    ALSO_ORDERS = "also-orders"
    ALSO_DELIVERED = "also-delivered"
    ALSO_ORDER = "also-order"  # order, at
    RIGHT_TO_CANCEL_AFTER = "right-to-cancel-after"
    RIGHT_TO_CANCEL = "right-to-cancel"
    LAW_CANCELLED = "law-cancelled"  # order, amount, by
    PEAK_SEASON = "peak-season"
    WE_WATCH = "we-watch"

    CUSTOMS_WHO = "customs-who"
    CUSTOMS_NOTHING_TO_DO = "customs-nothing-to-do"
    CUSTOMS_NUMBER = "customs-number"  # id, portal
    CUSTOMS_PAPERS = "customs-papers"  # portal
    CUSTOMS_TAX = "customs-tax"  # portal
    CUSTOMS_TAX_PREPAID = "customs-tax-prepaid"
    CUSTOMS_FREE = "customs-free"
    CUSTOMS_NUMBER_IF_ASKED = "customs-number-if-asked"  # id, portal
    CUSTOMS_NUMBER_WITHIN = "customs-number-within"  # count
    CUSTOMS_NUMBER_MATCH = "customs-number-match"
    CUSTOMS_BROKER = "customs-broker"
    CUSTOMS_DECLARE = "customs-declare"  # portal
    CUSTOMS_AT_DOOR = "customs-at-door"
    CUSTOMS_FEE = "customs-fee"  # amount
    CUSTOMS_DEAR = "customs-dear"
    CUSTOMS_NO_LIMIT = "customs-no-limit"
    CUSTOMS_ABANDONED = "customs-abandoned"  # count
    CUSTOMS_MAY_HAVE_CHANGED = "customs-may-have-changed"  # of, portal
    CUSTOMS_MAY_DIFFER = "customs-may-differ"  # portal
    CUSTOMS_UNKNOWN = "customs-unknown"
    CUSTOMS_NOT_SEEN = "customs-not-seen"
    CUSTOMS_HOLD_LIMIT = "customs-hold-limit"  # count
    CUSTOMS_SAFETY = "customs-safety"
    CUSTOMS_CHARGED = "customs-charged"
    CUSTOMS_HOW_MUCH = "customs-how-much"
    CUSTOMS_CHARGE_NOTED = "customs-charge-noted"  # order
    PORTAL_CARRIER = "portal-carrier"
    PORTAL_CUSTOMS = "portal-customs"

    WHAT_IS_WRONG = "what-is-wrong"
    SORRY_DAMAGED = "sorry-damaged"  # order
    SORRY_WRONG_ITEM = "sorry-wrong-item"  # order
    SORRY_WRONG_VARIANT = "sorry-wrong-variant"  # order
    SORRY_PARTS_MISSING = "sorry-parts-missing"  # order
    SORRY_POOR_QUALITY = "sorry-poor-quality"  # order
    SORRY_LATE = "sorry-late"  # order
    SORRY_UNSAFE = "sorry-unsafe"
    SORRY_COUNTERFEIT = "sorry-counterfeit"  # order
    SORRY_NOT_RECEIVED = "sorry-not-received"  # order, at
    ON_TIME = "on-time"  # order, days
    SEND_PHOTO_DAMAGED = "send-photo-damaged"
    SEND_PHOTO_WRONG_ITEM = "send-photo-wrong-item"
    SEND_PHOTO_VARIANT = "send-photo-variant"
    SEND_PHOTO_PARTS = "send-photo-parts"
    SEND_PHOTO_QUALITY = "send-photo-quality"
    SEND_PHOTO_ALSO = "send-photo-also"
    WHICH_PART = "which-part"
    WHICH_VARIANT = "which-variant"
    WORDS_NOTED = "words-noted"
    PHOTO_RECEIVED = "photo-received"  # count
    PHOTO_UNREADABLE = "photo-unreadable"
    PHOTO_NO_MATTER = "photo-no-matter"
    PHOTO_ADDED = "photo-added"  # order
    PHOTO_OF_WHAT = "photo-of-what"
    SHOT_ITEM = "shot-item"  # place, total
    SHOT_CLOSEUP = "shot-closeup"  # place, total
    SHOT_PACKAGING = "shot-packaging"  # place, total
    SHOT_LABEL = "shot-label"  # place, total
    SHOT_PACKING_SLIP = "shot-packing-slip"  # place, total
    SHOT_VARIANT = "shot-variant"  # place, total
    SHOT_WHITE_SHEET = "shot-white-sheet"  # place, total
    SHOT_RULER = "shot-ruler"  # place, total
    SHOT_SIZE_LABEL = "shot-size-label"  # place, total
    SHOT_EVERYTHING = "shot-everything"  # place, total
    SHOT_WEIGHT_LABEL = "shot-weight-label"  # place, total
    SHOT_DEFECT = "shot-defect"  # place, total
    SHOT_WHOLE_ITEM = "shot-whole-item"  # place, total
    SHOT_VIDEO = "shot-video"  # place, total
    SHOT_UNBOXING = "shot-unboxing"  # place, total
    SHOT_MARKS = "shot-marks"  # place, total
    SHOT_LETTER = "shot-letter"  # place, total
    NAME_ITEM = "name-item"
    NAME_CLOSEUP = "name-closeup"
    NAME_PACKAGING = "name-packaging"
    NAME_LABEL = "name-label"
    NAME_PACKING_SLIP = "name-packing-slip"
    NAME_VARIANT = "name-variant"
    NAME_WHITE_SHEET = "name-white-sheet"
    NAME_RULER = "name-ruler"
    NAME_SIZE_LABEL = "name-size-label"
    NAME_EVERYTHING = "name-everything"
    NAME_WEIGHT_LABEL = "name-weight-label"
    NAME_DEFECT = "name-defect"
    NAME_WHOLE_ITEM = "name-whole-item"
    NAME_VIDEO = "name-video"
    NAME_UNBOXING = "name-unboxing"
    NAME_MARKS = "name-marks"
    NAME_LETTER = "name-letter"
    NAME_OTHER = "name-other"
    PHOTOS_COMPLETE = "photos-complete"
    PHOTOS_ENOUGH = "photos-enough"
    PHOTO_BLURRED = "photo-blurred"
    PHOTO_LABEL_BLURRED = "photo-label-blurred"
    PHOTO_NO_LABEL = "photo-no-label"
    PHOTO_DARK = "photo-dark"
    PHOTO_BRIGHT = "photo-bright"
    PHOTO_SMALL = "photo-small"
    PHOTO_NOT_ONE = "photo-not-one"
    PHOTO_NOT_WHOLE = "photo-not-whole"
    PHOTO_TOO_LARGE = "photo-too-large"
    PHOTO_NOT_FETCHED = "photo-not-fetched"
    VIDEO_KEPT = "video-kept"
    PHOTO_STILL_NEEDED = "photo-still-needed"
    PHOTO_LOOKING = "photo-looking"
    PHOTO_INSTEAD = "photo-instead"
    PHOTOS_HOUR = "photos-hour"  # total
    PHOTOS_FULL = "photos-full"  # total
    PHOTOS_HEAVY = "photos-heavy"
    PHOTOS_OVER = "photos-over"
    PHOTO_KEPT = "photo-kept"  # order
    PHOTOS_HERE = "photos-here"
    PHOTOS_MISSING = "photos-missing"
    PHOTOS_NONE = "photos-none"
    PHOTO_CHOOSE = "photo-choose"
    PHOTO_WHAT_NOW = "photo-what-now"
    PHOTO_WELCOME = "photo-welcome"
    PHOTO_DELETED = "photo-deleted"
    PHOTO_STAYS = "photo-stays"
    CHECK_AROUND = "check-around"

    OFFER_ABOUT = "offer-about"  # order
    OFFER_INTRO = "offer-intro"
    OFFER_WAIT = "offer-wait"  # until
    OFFER_WAIT_SENT = "offer-wait-sent"  # until
    OFFER_WAIT_SENT_BACK = "offer-wait-sent-back"  # until, amount
    OFFER_WAIT_BACK = "offer-wait-back"  # until, amount
    OFFER_WAIT_COUPON = "offer-wait-coupon"  # until, amount
    OFFER_WAIT_RESHIP = "offer-wait-reship"  # until
    OFFER_COUPON = "offer-coupon"  # amount
    OFFER_PARTIAL_REFUND = "offer-partial-refund"  # amount
    OFFER_SEND_PART = "offer-send-part"
    OFFER_RESHIP = "offer-reship"
    OFFER_EXCHANGE = "offer-exchange"
    OFFER_EXCHANGE_BACK = "offer-exchange-back"
    OFFER_RETURN = "offer-return"  # amount
    OFFER_RETURN_LABEL = "offer-return-label"  # amount
    OFFER_REFUND_KEEP = "offer-refund-keep"  # amount
    OFFER_REFUND = "offer-refund"  # amount
    OFFER_CANCEL = "offer-cancel"  # amount
    OFFER_LASTS = "offer-lasts"  # until
    OFFER_RIGHTS_STAY = "offer-rights-stay"
    PLATFORM_ONLY = "platform-only"  # name
    DISPUTE_THERE = "dispute-there"  # name
    DISPUTE_BANK = "dispute-bank"
    PLATFORM_PAYS = "platform-pays"  # name
    PLATFORM_REFUNDS = "platform-refunds"  # name
    DRAFT_ANSWER = "draft-answer"
    DRAFT_ADDRESS = "draft-address"
    CLAIM_PATH_CARD = "claim-path-card"  # until
    CLAIM_PATH_CARD_NO_DATE = "claim-path-card-no-date"
    CLAIM_PATH_MARKETPLACE = "claim-path-marketplace"  # name, until
    CLAIM_PATH_MARKETPLACE_NO_DATE = "claim-path-marketplace-no-date"  # name
    WINDOW_CLOSES = "window-closes"  # until
    ACCEPTED_WAIT = "accepted-wait"  # until
    ACCEPTED_WAIT_SENT = "accepted-wait-sent"  # until
    ACCEPTED_WAIT_SENT_BACK = "accepted-wait-sent-back"  # until, amount
    ACCEPTED_WAIT_BACK = "accepted-wait-back"  # until, amount
    ACCEPTED_WAIT_COUPON = "accepted-wait-coupon"  # until, amount
    ACCEPTED_WAIT_RESHIP = "accepted-wait-reship"  # until
    ACCEPTED_COUPON = "accepted-coupon"  # amount
    ACCEPTED_PARTIAL_REFUND = "accepted-partial-refund"  # amount, by
    ACCEPTED_SEND_PART = "accepted-send-part"  # by
    ACCEPTED_RESHIP = "accepted-reship"  # by
    ACCEPTED_EXCHANGE = "accepted-exchange"  # by
    ACCEPTED_RETURN = "accepted-return"  # amount, by
    ACCEPTED_REFUND_KEEP = "accepted-refund-keep"  # amount, by
    ACCEPTED_REFUND = "accepted-refund"  # amount, by
    ACCEPTED_CANCEL = "accepted-cancel"  # amount, by
    ALREADY_ACCEPTED = "already-accepted"
    OFFER_IS_OVER = "offer-is-over"
    NO_FURTHER_OFFER = "no-further-offer"
    PERSON_DECIDES = "person-decides"
    REFUSED = "refused"
    NO_OFFER_OPEN = "no-offer-open"
    NOT_YOUR_BUTTON = "not-your-button"
    OFFER_RAN_OUT = "offer-ran-out"
    OFFER_REVOKED = "offer-revoked"  # order
    AGREED_STANDS = "agreed-stands"
    WAIT_LEFT = "wait-left"
    WHICH_OFFER = "which-offer"
    COUNTER_MOST = "counter-most"  # amount
    COUNTER_SURE = "counter-sure"
    COUNTER_STANDS = "counter-stands"
    COUNTER_CURRENCY = "counter-currency"  # currency
    DONE_REFUND = "done-refund"  # amount, order
    DONE_RESHIP = "done-reship"  # order
    DONE_RESHIP_NUMBER = "done-reship-number"  # order, number
    DONE_PART = "done-part"  # order
    DONE_PART_NUMBER = "done-part-number"  # order, number
    DONE_COUPON = "done-coupon"  # amount, code
    DONE_CANCEL = "done-cancel"  # amount, order
    DELAY_AGREED = "delay-agreed"  # until
    WAIT_IS_OVER = "wait-is-over"  # order, until
    PROMISE_KEPT = "promise-kept"  # order, until
    PROMISE_KEPT_SENT = "promise-kept-sent"  # order, until
    PROMISE_WITHDRAWN = "promise-withdrawn"  # order
    PROMISE_WITHDRAWN_SENT = "promise-withdrawn-sent"  # order
    THREAT_ANSWER = "threat-answer"

    RETURN_WHEN_THERE = "return-when-there"  # order
    RETURN_BY_LAW = "return-by-law"  # until
    RETURN_TO = "return-to"  # text
    RETURN_WAIT = "return-wait"
    RETURN_NUMBER = "return-number"
    RETURN_FOLLOWED = "return-followed"  # number
    RETURN_ARRIVED = "return-arrived"  # order, amount, by

    PERSON_ASKED = "person-asked"  # team, until
    PERSON_LATE = "person-late"  # team, until
    PERSON_HERE = "person-here"  # team
    PERSON_GONE = "person-gone"
    STOPPED = "stopped"
    STARTED_AGAIN = "started-again"
    ASK_LANGUAGE = "ask-language"
    LANGUAGE_SET = "language-set"
    ARRIVED_WELL = "arrived-well"
    CLOSED_ARRIVED = "closed-arrived"  # order
    GLAD = "glad"

    BUTTON_WHERE = "button-where"
    BUTTON_LATE = "button-late"
    BUTTON_CUSTOMS = "button-customs"
    BUTTON_NOT_RECEIVED = "button-not-received"
    BUTTON_DAMAGED = "button-damaged"
    BUTTON_WRONG_ITEM = "button-wrong-item"
    BUTTON_PROBLEM = "button-problem"
    BUTTON_WRONG_VARIANT = "button-wrong-variant"
    BUTTON_PARTS_MISSING = "button-parts-missing"
    BUTTON_QUALITY = "button-quality"
    BUTTON_SEND_BACK = "button-send-back"
    BUTTON_OTHER_ORDER = "button-other-order"
    BUTTON_ORDER = "button-order"  # order
    BUTTON_PERSON = "button-person"
    BUTTON_LANGUAGE = "button-language"
    BUTTON_MENU = "button-menu"
    BUTTON_WITHDRAW = "button-withdraw"
    BUTTON_WANT_MONEY = "button-want-money"
    BUTTON_WANT_NEW = "button-want-new"
    BUTTON_NOT_SENT = "button-not-sent"
    BUTTON_CLAIM = "button-claim"
    BUTTON_ERASE = "button-erase"
    BUTTON_ERASE_YES = "button-erase-yes"
    BUTTON_ERASE_NO = "button-erase-no"
    BUTTON_MY_DATA = "button-my-data"
    BUTTON_DOWNLOAD = "button-download"
    BUTTON_STOP = "button-stop"
    BUTTON_START_AGAIN = "button-start-again"
    BUTTON_NO_PHOTO = "button-no-photo"
    BUTTON_SKIP_PHOTO = "button-skip-photo"
    BUTTON_MY_PHOTOS = "button-my-photos"
    BUTTON_RETAKE = "button-retake"
    BUTTON_DELETE_PHOTO = "button-delete-photo"
    BUTTON_PHOTOS_DONE = "button-photos-done"
    BUTTON_STILL_MISSING = "button-still-missing"
    BUTTON_FOUND_IT = "button-found-it"
    BUTTON_ALL_WELL = "button-all-well"
    BUTTON_SOMETHING_WRONG = "button-something-wrong"
    BUTTON_AGREE_DELAY = "button-agree-delay"  # by
    BUTTON_ADDRESS = "button-address"
    BUTTON_CANCEL_ORDER = "button-cancel-order"
    BUTTON_OPTIONS = "button-options"
    BUTTON_WAIT = "button-wait"  # until
    BUTTON_COUPON = "button-coupon"  # amount
    BUTTON_PARTIAL_REFUND = "button-partial-refund"  # amount
    BUTTON_SEND_PART = "button-send-part"
    BUTTON_RESHIP = "button-reship"
    BUTTON_EXCHANGE = "button-exchange"
    BUTTON_RETURN = "button-return"  # amount
    BUTTON_REFUND_KEEP = "button-refund-keep"  # amount
    BUTTON_REFUND = "button-refund"  # amount
    BUTTON_CANCEL = "button-cancel"  # amount
    BUTTON_MORE = "button-more"

    @classmethod
    def _missing_(cls, value: object) -> Phrase | None:
        """What was said under a name that is not used any more: talks keep it for as long as they are kept."""
        return cls(_FORMER[value]) if isinstance(value, str) and value in _FORMER else None


_FORMER = {"you-may-choose": "what-is-wrong", "send-photo-other": "send-photo-quality"}


class Line(Fact, frozen=True, kw_only=True):
    """One paragraph: a phrase and its facts."""

    phrase: Phrase
    args: dict[str, Arg] = {}


class Button(Fact, frozen=True, kw_only=True):
    """A choice. `action` comes back when it is pressed (at most 64 bytes); a button with a `url` opens it instead."""

    label: Line
    action: str = ""
    url: str = ""


# The `url` of a button behind which a web chat gives its visitor a copy of everything, once.
COPY = "copy:"


def line(phrase: Phrase, **args: Arg) -> Line:
    return Line(phrase=phrase, args=args)


def button(phrase: Phrase, action: str, **args: Arg) -> Button:
    return Button(label=Line(phrase=phrase, args=args), action=action)
