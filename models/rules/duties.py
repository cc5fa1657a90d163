"""What does the law oblige the seller to say, and by when?"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import Notice, Status
from models.rules import calendar
from models.rules.destinations import EU_MEMBERS


class Silence(StrEnum):
    """What it means when the buyer does not answer a notice."""

    CONSENT = "consent"
    CANCEL = "cancel"
    NOTHING = "nothing"


class Duty(Fact, frozen=True, kw_only=True):
    """A notice that the law asks for, until `notice_by` (UTC).

    Silence is consent only to a definite date, and one not after `new_date_by`. Where the order is cancelled, the whole
    price goes back in its original form within `refund_within` working days: no coupon.
    """

    id: str
    citation: str
    notice_by: datetime
    silence_means: Silence = Silence.NOTHING
    new_date_by: datetime | None = None
    refund_within: int | None = None


class Right(Fact, frozen=True, kw_only=True):
    """From `since` (UTC) the buyer may end the contract over a late delivery. Silence is no consent to wait."""

    id: str
    citation: str
    since: datetime
    refund_within_days: int | None = None


# 16 CFR 435: where no time was stated, 30 days; the revised date that silence consents to is at most 30 days later.
# https://federal.elaws.us/cfr/16-cfr-435.1
_MONTH = timedelta(days=30)
# How much later than the promise a first notice dates the shipment: a proposal of ours, well within the month.
FIRST_DELAY = timedelta(days=7)
_US = frozenset({"US", "PR", "GU", "VI", "AS", "MP"})


def not_shipped(order: Order, now: datetime) -> Duty | None:
    """The notice owed while an order waits to be shipped. None: shipped, cancelled, or no such law where it goes."""
    if order.cancelled_at is not None or _shipped(order):
        return None
    if order.country in _US:
        return _us_renewed(order) if _was_told(order, now) else _us_first(order)
    if order.country == "KR":
        # Ships within 3 business days of payment, tells of any obstacle; this reading is of low confidence.
        by = order.promised_ship_by or calendar.add_working_days(order.placed_at, 3, "KR")
        return Duty(id="kr_ecommerce", citation="Act on Consumer Protection in Electronic Commerce", notice_by=by)
    return None


def late(order: Order, now: datetime) -> Duty | None:
    """The notice owed when a delivery will be late. Most laws give the buyer a right instead: see `may_cancel`."""
    if order.country != "SA" or order.promised_by is None or order.cancelled_at or _delivered(order):
        return None
    return Duty(id="sa_ecommerce_delay", citation="Saudi E-Commerce Law (2019)", notice_by=order.promised_by)


def may_cancel(order: Order) -> Right | None:
    """From when the buyer may end the contract because nothing was delivered."""
    for id, citation, countries, promised, unpromised, refund in _RIGHTS:
        if _lives_in(order, countries):
            since = order.promised_by + promised if order.promised_by else order.placed_at + unpromised
            return Right(id=id, citation=citation, since=since, refund_within_days=refund)
    return None


def ship_by(order: Order) -> datetime | None:
    """The day by which the order is to be shipped: the promise, or what the law puts in its place."""
    if order.promised_ship_by is None and order.country in _US:
        return order.placed_at + _MONTH
    return order.promised_ship_by


def refund_by(duty: Duty, cancelled_at: datetime, country: str) -> datetime | None:
    if duty.refund_within is None:
        return None
    return calendar.add_working_days(cancelled_at, duty.refund_within, country)


def _us_first(order: Order) -> Duty:
    by = order.promised_ship_by or order.placed_at + _MONTH
    return Duty(
        id="us_ftc_mail_order_first_notice",
        citation="16 CFR part 435",
        notice_by=by,
        silence_means=Silence.CONSENT,
        new_date_by=by + _MONTH,
        refund_within=7,
    )


def _us_renewed(order: Order) -> Duty:
    """The first revised date cannot be met either: from here on only an express yes keeps the order."""
    by = order.delay_accepted_until or (order.promised_ship_by or order.placed_at + _MONTH) + FIRST_DELAY
    return Duty(
        id="us_ftc_mail_order_renewed_notice",
        citation="16 CFR part 435",
        notice_by=by,
        silence_means=Silence.CANCEL,
        refund_within=7,
    )


def _shipped(order: Order) -> bool:
    """A carrier has it in hand: for this law neither a label nor a mark in the shop is enough without a parcel."""
    if order.shipped_at is not None and order.parcels:
        return True
    return any(e.status not in (Status.PRE_TRANSIT, Status.UNKNOWN) for p in order.parcels for e in p.events)


def _delivered(order: Order) -> bool:
    return bool(order.parcels) and all(p.status is Status.DELIVERED for p in order.parcels)


def _was_told(order: Order, now: datetime) -> bool:
    return any(t.notice is Notice.NOT_SHIPPED and not t.parked and t.at < now for t in order.told)


def _lives_in(order: Order, places: str) -> bool:
    """Countries, or provinces of Canada by the first letter of their postcodes ("CA:GHJ")."""
    country, _, letters = places.partition(":")
    if letters:
        return order.country == country and order.postcode.strip().upper()[:1] in tuple(letters)
    return order.country in places.split()


# Sources, read 2026-11-22: http://data.europa.eu/eli/dir/2011/83/oj, https://www.legislation.gov.uk/ukpga/2015/15,
# https://mc.gov.sa (15 days late; by law within 15), https://www.opc.gouv.qc.ca, https://www.cleo.on.ca,
# https://eb.clinic (TR, of low confidence).
_RIGHTS = (
    ("eu_crd_art18_delivery", "Directive 2011/83/EU art. 18", " ".join(sorted(EU_MEMBERS)), timedelta(), _MONTH, None),
    ("uk_cra_delivery", "Consumer Rights Act 2015 s. 28", "GB", timedelta(), _MONTH, None),
    ("sa_ecommerce_delay", "Saudi E-Commerce Law (2019)", "SA", timedelta(days=15), timedelta(days=30), None),
    ("tr_distance", "Law 6502 art. 48", "TR", timedelta(), _MONTH, 14),
    ("ca_quebec", "Quebec Consumer Protection Act", "CA:GHJ", _MONTH, _MONTH, 15),
    ("ca_ontario", "Ontario Consumer Protection Act", "CA:KLMNP", _MONTH, _MONTH, None),
)
