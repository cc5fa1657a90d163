"""When we speak first: the words of each notice, and the buttons that execute."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from handlers import offering
from models.facts.conversations import Conversation
from models.facts.decisions import Decision, Known, Sending, Speak, Tell, Withdraw, changed
from models.facts.orders import Order, Told
from models.facts.outbound import SendMessage
from models.facts.parcels import Cause, Notice
from models.facts.people import Store
from models.facts.phrases import Button, Day, Days, Line, Phrase, button, line
from models.rules import causes, customs, duties, lanes, notices
from models.rules.causes import Finding

Words = tuple[Decision, tuple[Line, ...], tuple[Button, ...]]
STALE_AFTER = timedelta(hours=12)
_OFFERED = frozenset({Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.RETURNING, Cause.CUSTOMS_REFUSED, Cause.LOST})


def about(known: Known, order_id: str, now: datetime) -> Decision:
    """What has to be said about an order now, put out, parked or taken back."""
    order = known.orders[order_id]
    due = notices.due(order, known.conversations.values(), now)
    decision = Decision()
    for episode in due.over:
        decision += changed(Withdraw(order_id=order_id, episode=episode))
    for finding in due.parked:
        decision += changed(Tell(order_id=order_id, told=_told(finding, now, parked=True)))
    if due.say is not None:
        talk = known.conversations[due.talk_id]
        decision += _notice(order, talk, known.store, due.say, now)
        decision += _tell(order, (due.say, *due.covered), now)
    return decision


def at_once(known: Known, order_id: str, talk: Conversation, now: datetime) -> Words:
    """What was parked and is still true, told as part of an answer: the buyer is here now."""
    order = known.orders[order_id]
    told = {t.episode for t in order.told if not t.parked}
    found = [f for f in causes.find(order, now) if f.episode not in told and f.cause is not Cause.DELIVERED]
    if not found:
        return Decision(), (), ()
    decision, lines, buttons = words(order, known.store, found[0], now)
    return decision + _tell(order, found, now), lines, buttons


def words(order: Order, store: Store, finding: Finding, now: datetime) -> Words:
    """What happened, since when, the new dates, what we do, and what the buyer may choose."""
    lines = [*_what(order, finding, now), *_dates(order, finding, now)]
    if finding.cause in _OFFERED and finding.notice not in (Notice.AT_RISK, Notice.MOVING_AGAIN):
        opening, case = offering.open_case(order, finding.cause, "bot", now)
        decision, more, buttons = offering.offer(order, case, store, now)
        return opening + decision, (*lines, line(Phrase.WE_WATCH), *more), buttons
    if finding.notice is Notice.NOT_SHIPPED:
        return Decision(), (*lines, *_consent(order, finding, now)), _consent_buttons(order, finding, now)
    if finding.notice is Notice.DELIVERED_CHECK:
        return Decision(), tuple(lines), _check_buttons(order)
    if finding.notice is not Notice.MOVING_AGAIN and finding.notice is not Notice.PICKUP:
        lines.append(line(Phrase.WE_WATCH))
    return Decision(), tuple(lines), _buttons(finding)


def _notice(order: Order, talk: Conversation, store: Store, finding: Finding, now: datetime) -> Decision:
    decision, lines, buttons = words(order, store, finding, now)
    message = SendMessage(
        conversation_id=talk.conversation_id,
        lines=lines,
        buttons=buttons,
        language=talk.language,
        episode=f"{order.order_id}:{finding.episode}",
        valid_until=now + STALE_AFTER,
    )
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=buttons, notice=True)
    return decision + Decision(changes=(spoke,), sendings=(Sending(what=message, due_at=now),))


def _tell(order: Order, findings: Iterable[Finding], now: datetime) -> Decision:
    return changed(*(Tell(order_id=order.order_id, told=_told(each, now)) for each in findings))


def _told(finding: Finding, now: datetime, parked: bool = False) -> Told:
    return Told(episode=finding.episode, notice=finding.notice, cause=finding.cause, at=now, parked=parked)


def _what(order: Order, finding: Finding, now: datetime) -> tuple[Line, ...]:
    where = offering.zone(order)
    since = Day(at=finding.since, zone=where)
    ref = order.order_ref
    days = max(1, (now - finding.since).days)
    match finding.notice:
        case Notice.NOT_SHIPPED:
            return (line(Phrase.TOLD_NOT_SHIPPED, order=ref, by=since),)
        case Notice.LATE:
            late = line(Phrase.TOLD_LATE, order=ref, by=since) if order.promised_by else _lane_late(order, now)
            return (late, *_peak(order, now))
        case Notice.AT_RISK:
            return (line(Phrase.TOLD_AT_RISK, order=ref, by=since), *_peak(order, now))
        case Notice.SILENT:
            return (line(Phrase.TOLD_SILENT, order=ref, at=since, count=days),)
        case Notice.CUSTOMS:
            waits = finding.cause is Cause.CUSTOMS_BUYER
            told = Phrase.TOLD_CUSTOMS_BUYER if waits else Phrase.TOLD_CUSTOMS
            return (line(told, order=ref, at=since), *customs.lines(order.country, order.total, waits))
        case Notice.MOVING_AGAIN:
            freed = finding.cause in (Cause.CUSTOMS_IN_PROCESS, Cause.CUSTOMS_BUYER)
            return (line(Phrase.TOLD_CUSTOMS_RELEASED if freed else Phrase.TOLD_MOVING_AGAIN, order=ref, at=since),)
        case Notice.PICKUP:
            return (line(Phrase.TOLD_PICKUP, order=ref, at=since), *_place(order, finding))
        case Notice.RETURNING:
            refused = finding.cause is Cause.CUSTOMS_REFUSED
            return (line(Phrase.TOLD_CUSTOMS_REFUSED if refused else Phrase.TOLD_RETURNING, order=ref, at=since),)
        case Notice.DELIVERY_FAILED:
            return (line(Phrase.TOLD_DELIVERY_FAILED, order=ref, at=since), *_place(order, finding))
        case Notice.LOST:
            return (line(Phrase.TOLD_LOST, order=ref, at=since),)
        case Notice.DELIVERED_CHECK:
            return (line(Phrase.TOLD_DELIVERED_CHECK, order=ref, at=since),)


def _lane_late(order: Order, now: datetime) -> Line:
    shipped = order.shipped_at or order.placed_at
    return line(Phrase.TOLD_LATE_LANE, order=order.order_ref, count=max(1, (now - shipped).days))


def _peak(order: Order, now: datetime) -> tuple[Line, ...]:
    return (line(Phrase.PEAK_SEASON),) if lanes.peak_season(now, order.origin, order.country) else ()


def _place(order: Order, finding: Finding) -> tuple[Line, ...]:
    """Where it is, in the carrier's own words."""
    parcel = order.parcel(finding.parcel_number)
    last = parcel.last if parcel else None
    if last is None:
        return ()
    said = " · ".join(filter(None, (last.place, last.description)))
    return (line(Phrase.CARRIER_SAYS, text=said),) if said else ()


def _dates(order: Order, finding: Finding, now: datetime) -> tuple[Line, ...]:
    """The new range of dates, or an honest word that there is none."""
    dated = (Notice.LATE, Notice.AT_RISK, Notice.SILENT, Notice.CUSTOMS, Notice.MOVING_AGAIN)
    parcel = order.parcel(finding.parcel_number)
    if finding.notice not in dated or parcel is None:
        return ()
    if finding.cause is Cause.CUSTOMS_BUYER and finding.notice is Notice.CUSTOMS:
        return ()
    expected = lanes.range_of(order, parcel, now)
    days = Days(first=expected.first, last=expected.last, zone=offering.zone(order))
    return (line(Phrase.EXPECTED, days=days),)


def new_ship_date(order: Order, by: datetime) -> datetime:
    """The honest new date: a week after the promise; under the FTC rule at most 30 days later (16 CFR 435.2(b))."""
    return by + duties.FIRST_DELAY


def _consent(order: Order, finding: Finding, now: datetime) -> tuple[Line, ...]:
    by = Day(at=new_ship_date(order, finding.since), zone=offering.zone(order))
    duty = duties.not_shipped(order, now)
    lines = [line(Phrase.TOLD_NEW_SHIP_DATE, by=by)]
    if duty is not None and duty.silence_means == "consent":
        lines.append(line(Phrase.TOLD_CONSENT, by=by))
    return tuple(lines)


def _consent_buttons(order: Order, finding: Finding, now: datetime) -> tuple[Button, ...]:
    by = new_ship_date(order, finding.since)
    day = Day(at=by, zone=offering.zone(order))
    return (
        button(Phrase.BUTTON_AGREE_DELAY, f"agree:{order.order_id}", by=day),
        button(Phrase.BUTTON_CANCEL_ORDER, f"cancel:{order.order_id}"),
        button(Phrase.BUTTON_PERSON, "person"),
    )


def _check_buttons(order: Order) -> tuple[Button, ...]:
    return (
        button(Phrase.BUTTON_ALL_WELL, f"well:{order.order_id}"),
        button(Phrase.BUTTON_SOMETHING_WRONG, f"wrong:{order.order_id}"),
    )


def _buttons(finding: Finding) -> tuple[Button, ...]:
    where, person = button(Phrase.BUTTON_WHERE, "where"), button(Phrase.BUTTON_PERSON, "person")
    if finding.notice is Notice.MOVING_AGAIN:
        return (where,)
    return (where, button(Phrase.BUTTON_OPTIONS, "options"), person)
