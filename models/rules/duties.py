"""What does the law oblige the seller to say, and by when?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from models.facts.fact import Fact
from models.facts.orders import Order, Told
from models.facts.parcels import Notice, Status
from models.rules import calendar, laws
from models.rules.laws import Law
from models.rules.laws import Silence as Silence


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
    """From `since` (UTC) the buyer may end the contract over a late delivery. Silence is no consent to wait.

    `extra_period`: once a last fitting time that the buyer has set is over, too.
    """

    id: str
    citation: str
    since: datetime
    extra_period: bool = False
    refund_within_days: int | None = None


# 16 CFR 435: where no time was stated, 30 days. https://federal.elaws.us/cfr/16-cfr-435.1
_MONTH = timedelta(days=30)
# How much later than the promise a first notice dates the shipment: a proposal of ours, well within the month.
FIRST_DELAY = timedelta(days=7)
# Told only after the day it is about: nobody is asked for a yes and cancelled within the hour. A proposal of ours.
TO_ANSWER = timedelta(days=1)
# So many days of shipping are named by us without a yes of the buyer. A proposal of ours.
MOST_DAYS = 2
_FIRST, _RENEWED = "us_ftc_mail_order_first_notice", "us_ftc_mail_order_renewed_notice"


def not_shipped(order: Order, now: datetime) -> Duty | None:
    """The notice owed while an order waits to be shipped. None: shipped, cancelled, or no such law where it goes."""
    if order.cancelled_at is not None or _shipped(order):
        return None
    known = {law.id: law for law in laws.of(order)}
    if _FIRST in known:
        first = min((each.at for each in _told(order)), default=now)
        by = order.promised_ship_by or order.placed_at + _MONTH
        if first >= now:
            return _duty(known[_FIRST], by)
        # The first revised date cannot be met either: from here on only an express yes keeps the order.
        return _duty(known[_RENEWED], order.delay_accepted_until or revised(by, first))
    if law := known.get("kr_ecommerce"):
        # Ships within 3 business days of payment, tells of any obstacle; this reading is of low confidence.
        return _duty(law, order.promised_ship_by or calendar.add_working_days(order.placed_at, 3, "KR"))
    return None


def late(order: Order, now: datetime) -> Duty | None:
    """The notice owed when a delivery will be late. Most laws give the buyer a right instead: see `may_cancel`."""
    if order.promised_by is None or order.cancelled_at or _delivered(order):
        return None
    law = next((each for each in laws.of(order) if each.notice_duty and each.late), None)
    return _duty(law, order.promised_by) if law else None


def may_cancel(order: Order) -> Right | None:
    """From when the buyer may end the contract because nothing was delivered."""
    for law in laws.of(order):
        if law.late and not _delivered(order) and order.cancelled_at is None:
            promised, unpromised = timedelta(days=law.late.after_promise), timedelta(days=law.late.after_order)
            return Right(
                id=law.id,
                citation=law.citation,
                since=order.promised_by + promised if order.promised_by else order.placed_at + unpromised,
                extra_period=law.late.extra_period,
                refund_within_days=law.refund.days if law.refund else None,
            )
    return None


def ship_by(order: Order) -> datetime | None:
    """The day by which the order is to be shipped: the promise, or what the law puts in its place."""
    if order.promised_ship_by is None and any(law.id == _FIRST for law in laws.of(order)):
        return order.placed_at + _MONTH
    return order.promised_ship_by


def lapses_at(order: Order) -> datetime | None:
    """When an order that is still not shipped counts as cancelled unless the buyer says yes (UTC).

    Silence agrees to the first notice's date if that is definite and within the month; to a later one, and after a second
    notice, only an express yes does (16 CFR 435.2(b)). None: it has not come to that, or the money goes back already.
    """
    last = max(_told(order), key=lambda each: each.at, default=None)
    if last is None or any(case.settlement for case in order.cases):
        return None
    duty = not_shipped(order, last.at)
    if duty is None or _agreed(order, last):
        return None
    if duty.new_date_by is not None:
        told = revised(duty.notice_by, last.at)
        return told if told > duty.new_date_by else None
    if duty.silence_means is not Silence.CANCEL:
        return None
    return duty.notice_by if last.at < duty.notice_by else last.at + TO_ANSWER


def revised(by: datetime, at: datetime) -> datetime:
    """The honest new day of shipping, told at `at`: a week after the one that was missed, and never one that is over."""
    return max(by, at) + FIRST_DELAY


def names_day(order: Order, missed: datetime) -> bool:
    """May another day of shipping be named in place of `missed`? After two that the buyer has not said yes to nobody would
    believe a third: only the shop can name one. The US rule has its own way, which ends by itself.
    """
    if any(law.id == _FIRST for law in laws.of(order)):
        return True
    agreed = order.delay_accepted_until
    days = [day for each in _told(order) if (day := _day_of(each)) and (agreed is None or day >= agreed.date())]
    return sum(day < missed.date() for day in days) < MOST_DAYS


def undated(order: Order) -> Told | None:
    """The last word on an order that is not shipped, if no new day could be named in it."""
    last = max(_told(order), key=lambda each: each.at, default=None)
    day = _day_of(last) if last else None
    if last is None or day is None or order.cancelled_at or _shipped(order):
        return None
    return None if names_day(order, datetime.combine(day, time(), UTC)) else last


def refund_by(duty: Duty, cancelled_at: datetime, country: str) -> datetime | None:
    if duty.refund_within is None:
        return None
    return calendar.add_working_days(cancelled_at, duty.refund_within, country)


def _duty(law: Law, by: datetime) -> Duty:
    most = law.new_date_within_days
    return Duty(
        id=law.id,
        citation=law.citation,
        notice_by=by,
        silence_means=law.silence,
        new_date_by=by + timedelta(days=most) if most is not None else None,
        refund_within=law.refund.days if law.refund and law.refund.working else None,
    )


def _agreed(order: Order, last: Told) -> bool:
    """Has the buyer said yes to a later day than the one that this notice was about? A yes to the one before is none."""
    agreed = order.delay_accepted_until
    if agreed is None:
        return False
    day = _day_of(last)
    return agreed.date() > day if day else agreed > last.at


def _day_of(told: Told) -> date | None:
    """The missed day that a notice was about."""
    try:
        return date.fromisoformat(told.episode.rpartition(":")[2])
    except ValueError:
        return None


def _told(order: Order) -> list[Told]:
    return [each for each in order.told if each.notice is Notice.NOT_SHIPPED and not each.parked]


def _shipped(order: Order) -> bool:
    """A carrier has it in hand: for this law neither a label nor a mark in the shop is enough without a parcel."""
    if order.shipped_at is not None and order.parcels:
        return True
    return any(e.status not in (Status.PRE_TRANSIT, Status.UNKNOWN) for p in order.parcels for e in p.events)


def _delivered(order: Order) -> bool:
    return bool(order.parcels) and all(p.status is Status.DELIVERED for p in order.parcels)
