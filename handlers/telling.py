"""When we speak first: the words of each notice, and the buttons that execute."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handlers import offering
from handlers.offering import Words
from models.facts.cases import CaseState, Resolution
from models.facts.conversations import Conversation
from models.facts.decisions import Decision, Focus, Gather, Known, Sending, Speak, Tell, Withdraw, apply, changed
from models.facts.orders import Order, Told
from models.facts.outbound import SendMessage
from models.facts.parcels import Cause, Notice
from models.facts.people import Store
from models.facts.phrases import Button, Day, Days, Line, Phrase, button, line
from models.rules import calendar, customs, duties, lanes, notices, speaking, zones
from models.rules.causes import Finding
from models.rules.notices import Due

_OFFERED = frozenset({Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.RETURNING, Cause.CUSTOMS_REFUSED, Cause.LOST})
_NO_OFFER = frozenset({Notice.AT_RISK, Notice.MOVING_AGAIN})
# What is agreed, or with a person, is not bargained over again because there is news.
_DECIDED = frozenset({CaseState.AGREED, CaseState.WITH_SELLER})
# After these there is nothing left to watch for, or it is said by the buttons.
_UNWATCHED = frozenset({Notice.MOVING_AGAIN, Notice.PICKUP, Notice.NOT_SHIPPED, Notice.DELIVERED_CHECK})


def about(known: Known, order_id: str, now: datetime) -> Decision:
    """What has to be said about an order now, put out, parked or taken back."""
    order = known.orders[order_id]
    due = notices.due(order, known.conversations.values(), now, others=known.orders.values())
    decision = Decision()
    for episode in due.over:
        decision += changed(Withdraw(order_id=order_id, episode=episode))
    for finding in due.parked:
        decision += changed(Tell(order_id=order_id, told=_told(finding, now, parked=True)))
    if due.gather_until is not None:
        decision += changed(Gather(conversation_id=due.talk_id, until=due.gather_until))
    if due.say is not None:
        decision += _notice(known, order, due, now)
    return decision


def at_once(known: Known, order_id: str, talk: Conversation, now: datetime) -> Words:
    """What was parked and is still true, told as part of an answer: the buyer is here now."""
    found = [f for f in notices.untold(known.orders[order_id], now) if f.cause is not Cause.DELIVERED]
    return answer(known, order_id, talk, found, now) if found else (Decision(), (), ())


def answer(known: Known, order_id: str, talk: Conversation, found: Iterable[Finding], now: datetime) -> Words:
    """Findings as an answer. What the buyer has read here need not be told again."""
    order = known.orders[order_id]
    findings = tuple(found)
    untold = notices.untold(order, now)
    fresh = [each for each in findings if each in untold]
    decision, lines, buttons = words(order, known.store, talk, findings, now)
    return decision + _tell(order, fresh, now), lines, buttons


def words(order: Order, store: Store, talk: Conversation | None, findings: Iterable[Finding], now: datetime) -> Words:
    """What happened, since when, the new dates, what we do, and what the buyer may choose."""
    found = tuple(findings)
    lead = next((each for each in found if _is_offered(each)), None)
    told = [each for finding in found for each in (*_what(order, finding, now), *_dates(order, finding, now))]
    if any(each.notice not in _UNWATCHED for each in found):
        told.append(line(Phrase.WE_WATCH))
    lines = tuple(each for n, each in enumerate(told) if each not in told[:n])
    first = next((each for each in found if each.notice is not Notice.MOVING_AGAIN), found[0])
    if lead is None:
        return Decision(), lines, _buttons(order, first)
    opening, case = offering.open_case(order, lead.cause, "bot", now)
    if case.state in _DECIDED:
        return Decision(), lines, _buttons(order, lead)
    after = apply(Known(store=store, orders={order.order_id: order}), opening).orders[order.order_id]
    decision, more, buttons = offering.offer(after, case, store, talk, now)
    return opening + decision, (*lines, *more), buttons


def _is_offered(finding: Finding) -> bool:
    return finding.cause in _OFFERED and finding.notice not in _NO_OFFER


def _notice(known: Known, order: Order, due: Due, now: datetime) -> Decision:
    """One message, whatever it is about; the other orders of the same buyer count as told with it."""
    assert due.say is not None
    talk, said = known.conversations[due.talk_id], (due.say, *due.also)
    episode = f"{order.order_id}:{due.say.episode}"
    decision, lines, buttons = words(order, known.store, talk, said, now)
    together = [(known.orders[each.order_id], each) for each in due.joined]
    more, choices = listing.others(together, now)
    buttons = (*buttons[:-1], *choices, *buttons[-1:])
    message = SendMessage(
        conversation_id=talk.conversation_id,
        lines=listing.after_the_first(lines, more),
        buttons=buttons,
        language=talk.language,
        episode=episode,
        valid_until=speaking.good_until(order, now),
    )
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=buttons, notice=True)
    focus = Focus(conversation_id=talk.conversation_id, order_id=order.order_id)
    turned = changed(focus) if talk.step is None and talk.focus != order.order_id else Decision()
    sent = Decision(changes=(spoke,), sendings=(Sending(what=message, due_at=now),))
    decision += turned + sent + _tell(order, (*said, *due.covered), now)
    for other, each in together:
        decision += _tell(other, (*each.findings, *each.covered), now, joined=episode)
    return decision


def _tell(order: Order, findings: Iterable[Finding], now: datetime, joined: str = "") -> Decision:
    return changed(*(Tell(order_id=order.order_id, told=_told(each, now, joined=joined)) for each in findings))


def _told(finding: Finding, now: datetime, parked: bool = False, joined: str = "") -> Told:
    return Told(
        episode=finding.episode, notice=finding.notice, cause=finding.cause, at=now, parked=parked, joined=joined
    )


def _what(order: Order, finding: Finding, now: datetime) -> tuple[Line, ...]:
    where = offering.zone(order)
    since = Day(at=finding.since, zone=where)
    ref = order.order_ref
    days = max(1, (now - finding.since).days)
    match finding.notice:
        case Notice.NOT_SHIPPED:
            return (line(Phrase.TOLD_NOT_SHIPPED, order=ref, by=since), *_consent(order, finding, now))
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
            return (line(told, order=ref, at=since), *customs.lines(order.country, order.total, waits, now))
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
            return (*_closed_at_night(order, finding), line(Phrase.TOLD_DELIVERED_CHECK, order=ref, at=since))


def _closed_at_night(order: Order, finding: Finding) -> tuple[Line, ...]:
    """The scan closed a case while the buyer slept: this is the first chance to say so."""
    clocks = zones.zone_of(order.country, order.postcode)
    ended = [c.closed_at for c in order.cases if c.resolution is Resolution.ARRIVED and c.closed_at]
    unheard = any(at >= finding.since and not calendar.waking(at, clocks) for at in ended)
    return (line(Phrase.CLOSED_ARRIVED, order=order.order_ref),) if unheard else ()


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


def _buttons(order: Order, finding: Finding) -> tuple[Button, ...]:
    """Each names its order: it may be pressed long after another one is talked about."""
    this = order.order_id
    where, person = button(Phrase.BUTTON_WHERE, f"where:{this}"), button(Phrase.BUTTON_PERSON, "person")
    match finding.notice:
        case Notice.NOT_SHIPPED:
            by = new_ship_date(order, finding.since)
            day = Day(at=by, zone=offering.zone(order))
            agree = button(Phrase.BUTTON_AGREE_DELAY, f"agree:{this}:{int(by.timestamp())}", by=day)
            return (agree, button(Phrase.BUTTON_CANCEL_ORDER, f"cancel:{this}"), person)
        case Notice.DELIVERED_CHECK:
            return (
                button(Phrase.BUTTON_ALL_WELL, f"well:{this}"),
                button(Phrase.BUTTON_SOMETHING_WRONG, f"wrong:{this}"),
            )
        case Notice.MOVING_AGAIN:
            return (where,)
        case _:
            return (where, button(Phrase.BUTTON_OPTIONS, f"options:{this}"), person)
