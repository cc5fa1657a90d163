"""When we speak first: a notice is put out, parked or taken back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handlers import listing, offering, wording
from handlers.offering import Words
from models.facts.cases import CaseState
from models.facts.conversations import Conversation
from models.facts.decisions import (
    Decision,
    Focus,
    Gather,
    Known,
    Sending,
    Speak,
    Tell,
    Withdraw,
    Withhold,
    apply,
    changed,
)
from models.facts.fact import change, proof_of
from models.facts.orders import Order, Told
from models.facts.outbound import SendMessage
from models.facts.parcels import Cause, Notice
from models.facts.phrases import Button, Phrase, line
from models.rules import notices, speaking
from models.rules.causes import Finding
from models.rules.lanes import Lanes
from models.rules.notices import Due

_OFFERED = frozenset(
    {
        Cause.LONG_TRANSIT,
        Cause.PEAK_SEASON,
        Cause.CARRIER_SILENT,
        Cause.RETURNING,
        Cause.CUSTOMS_REFUSED,
        Cause.LOST,
        Cause.DAMAGED,
    }
)
_NO_OFFER = frozenset({Notice.AT_RISK, Notice.MOVING_AGAIN})
# What is agreed, or with a person, is not bargained over again because there is news.
_DECIDED = frozenset({CaseState.AGREED, CaseState.WITH_SELLER})
# After these there is nothing left to watch for, or it is said by the buttons.
_UNWATCHED = frozenset({Notice.MOVING_AGAIN, Notice.PICKUP, Notice.NOT_SHIPPED, Notice.DELIVERED_CHECK})


def about(known: Known, order_id: str, now: datetime) -> Decision:
    """What has to be said about an order now, put out, parked or taken back."""
    order = known.orders[order_id]
    decision = _taken_back(known, order, notices.no_longer_true(order, now, known.lanes))
    if not known.store.live:
        return decision  # whoever writes is answered; nobody is written to before the seller has said so
    known = apply(known, decision)
    order = known.orders[order_id]
    due = notices.due(order, known.conversations.values(), now, known.lanes, known.orders.values())
    for finding in due.withheld:
        decision += changed(Withhold(order_id=order_id, told=_told(finding, now)))
    for finding in due.parked:
        decision += changed(Tell(order_id=order_id, told=_told(finding, now, parked=True)))
    if due.gather_until is not None:
        decision += changed(Gather(conversation_id=due.talk_id, until=due.gather_until))
    if due.say is not None:
        decision += _notice(known, order, due, now)
    return decision


def unheard(known: Known, message: str) -> Decision:
    """Nothing that this message said was heard: it is parked, and told again if it is still true."""
    return changed(
        *(
            Tell(order_id=order.order_id, told=change(told, parked=True, joined=""))
            for order in known.orders.values()
            for told in order.told
            if told.message(order.order_id) == message and not (told.withdrawn or told.parked)
        )
    )


def _taken_back(known: Known, order: Order, over: tuple[str, ...]) -> Decision:
    """What is no longer true is withdrawn. If its message has not left, what else it says has not been heard."""
    decision = Decision()
    for told in (each for each in order.told if each.episode in over):
        message = told.message(order.order_id)
        if message[:160] in known.unsent:
            decision += unheard(apply(known, decision), message)
        decision += changed(Withdraw(order_id=order.order_id, episode=told.episode, message=told.joined))
    return decision


def at_once(known: Known, order_id: str, talk: Conversation, now: datetime) -> Words:
    """What was parked and is still true, told as part of an answer: the buyer is here now."""
    found = [f for f in notices.untold(known.orders[order_id], now, known.lanes) if f.cause is not Cause.DELIVERED]
    return answer(known, order_id, talk, found, now) if found else (Decision(), (), ())


def answer(known: Known, order_id: str, talk: Conversation, found: Iterable[Finding], now: datetime) -> Words:
    """Findings as an answer. What the buyer has read here need not be told again."""
    order = known.orders[order_id]
    findings = tuple(found)
    untold = notices.untold(order, now, known.lanes)
    fresh = [each for each in findings if each in untold]
    decision, lines, buttons = words(known, order, talk, findings, now)
    return decision + _tell(order, fresh, (), now), lines, buttons


def heard(order: Order, found: Iterable[Finding], now: datetime, learned: Lanes) -> Decision:
    """The buyer wrote of it first and has an answer: these need not be told any more."""
    untold = notices.untold(order, now, learned)
    return _tell(order, (each for each in found if each in untold), (), now)


def words(
    known: Known,
    order: Order,
    talk: Conversation | None,
    findings: Iterable[Finding],
    now: datetime,
    together: tuple[listing.Together, ...] = (),
) -> Words:
    """What happened, since when, the new dates, what we do, and what the buyer may choose. `together`: of other orders, too."""
    found = tuple(findings)
    lead = next((each for each in found if _is_offered(each)), None)
    lines = (*wording.paragraphs(order, found, now, known.lanes), *listing.lines(together, now, known.lanes))
    if any(each.notice not in _UNWATCHED for each in found):
        lines = (*lines, line(Phrase.WE_WATCH))
    others = listing.buttons(together, offered=lead is not None)
    first = next((each for each in found if each.notice is not Notice.MOVING_AGAIN), found[0])
    if lead is None:
        return Decision(), lines, _with(wording.buttons(order, first, now), others)
    opening, case = offering.open_case(order, lead.cause, "bot", now)
    if case.state in _DECIDED:
        return Decision(), lines, _with(wording.buttons(order, lead, now), others)
    after = apply(known, opening).orders[order.order_id]
    decision, more, buttons = offering.offer(known, after, case, talk, now)
    about = (line(Phrase.OFFER_ABOUT, order=order.order_ref),) if together and more else ()
    return opening + decision, (*lines, *about, *more), _with(buttons, others)


def _with(buttons: tuple[Button, ...], others: tuple[Button, ...]) -> tuple[Button, ...]:
    """The way to a person stays the last."""
    last = buttons[-1:] if buttons and buttons[-1].action == "person" else ()
    return (*buttons[: len(buttons) - len(last)], *others, *last)


def _is_offered(finding: Finding) -> bool:
    return finding.cause in _OFFERED and finding.notice not in _NO_OFFER


def _notice(known: Known, order: Order, due: Due, now: datetime) -> Decision:
    """One message, whatever it is about; the other orders of the same buyer count as told with it."""
    assert due.say is not None
    talk, said = known.conversations[due.talk_id], (due.say, *due.also)
    episode = f"{order.order_id}:{due.say.episode}"
    together = tuple((known.orders[each.order_id], each) for each in due.joined)
    decision, lines, buttons = words(known, order, talk, said, now, together)
    message = SendMessage(
        conversation_id=talk.conversation_id,
        lines=lines,
        buttons=buttons,
        language=talk.language,
        episode=episode,
        valid_until=speaking.good_until(order, now),
    )
    spoke = Speak(conversation_id=talk.conversation_id, at=now, choices=buttons, notice=True)
    focus = Focus(conversation_id=talk.conversation_id, order_id=order.order_id)
    turned = changed(focus) if talk.step is None and talk.focus != order.order_id else Decision()
    sent = Decision(changes=(spoke,), sendings=(Sending(what=message, due_at=now),))
    proof = proof_of(message.language, message.lines)
    how = {"channel": talk.channel, "proof": proof}
    decision += turned + sent + _tell(order, said[:1], (), now, **how)
    how |= {"joined": episode}
    decision += _tell(order, said[1:], due.covered, now, **how)
    for other, each in together:
        decision += _tell(other, each.findings, each.covered, now, **how)
    return decision


def _tell(order: Order, findings: Iterable[Finding], covered: Iterable[Finding], now: datetime, **how: str) -> Decision:
    """`how` is what `Told` keeps of the message: what it was joined to, its channel, and the hash of what is put out."""
    said = (change(_told(each, now), **how) for each in findings)
    unsaid = (change(_told(each, now), covered=True, **how) for each in covered)
    return changed(*(Tell(order_id=order.order_id, told=each) for each in (*said, *unsaid)))


def _told(finding: Finding, now: datetime, parked: bool = False) -> Told:
    return Told(episode=finding.episode, notice=finding.notice, cause=finding.cause, at=now, parked=parked)
