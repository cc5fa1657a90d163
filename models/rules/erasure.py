"""When may what is kept of a buyer go, and what stays?"""

# GDPR Art. 17(3)(b) and (e): what the law wants kept, and what is needed for a claim that is still open, stays. So nothing
# goes while money is under way, and afterwards the sums and dates stay, under the shop's own order number and without a name.

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.facts.cases import Case, CaseState, Remedy, Resolution
from models.facts.conversations import Conversation
from models.facts.fact import change
from models.facts.orders import Order

# A buyer may change their mind, and the answer has left before the address that it goes to is gone.
THOUGHT_OVER = timedelta(hours=1)
LOOKED_AT_AGAIN = timedelta(days=1)
GONE = "erased:"
# What is sent names where it went.
_SENT = frozenset({Remedy.RESHIP, Remedy.EXCHANGE, Remedy.SEND_PART, Remedy.RETURN, Remedy.COUPON})


def waits_until(order: Order, now: datetime) -> datetime | None:
    """The day by which what is under way ends, at the latest a day from now; None where nothing is owed or on the table."""
    ends = [at for case in order.open_cases for at in _under_way(case)]
    return max(*ends, now + LOOKED_AT_AGAIN) if ends else None


def talk_waits(talk: Conversation, orders: Iterable[Order], now: datetime) -> bool:
    """Does the buyer still have to hear of something that is owed?"""
    return any(waits_until(each, now) for each in orders if each.order_id in talk.orders)


def _under_way(case: Case) -> Iterator[datetime]:
    if case.settlement is not None and case.settlement.done_at is None:
        yield case.settlement.due_by
    if case.live_offer is not None:
        yield case.live_offer.expires_at
    if case.waits_until is not None:
        yield case.waits_until


def kept(order: Order, now: datetime) -> Order:
    """What was bought, for how much, what went wrong, what was offered and paid, and when: nothing of whose it was."""
    return change(
        order,
        name="",
        email="",
        phone="",
        postcode="",
        language="",
        parcels=(),
        returns=(),
        told=(),
        conversations=(),
        wrong_facts=(),
        live=(),
        cases=tuple(_kept(case, now) for case in order.cases),
        erasing=None,
        erased_at=now,
        data_asked_at=None,
    )


def _kept(case: Case, now: datetime) -> Case:
    settlement = case.settlement
    if settlement is not None:
        reference = "" if settlement.option.remedy in _SENT else settlement.reference
        settlement = change(settlement, reference=reference, error="")
    return change(
        case,
        parcel_number="",
        said="",
        words=(),
        evidence=(),
        note="",
        asking="",
        settlement=settlement,
        offers=tuple(change(each, answered_by="") for each in case.offers),
        state=CaseState.CLOSED,
        resolution=case.resolution or Resolution.WITHDRAWN,
        closed_at=case.closed_at or now,
    )


def kept_of_talk(talk: Conversation, now: datetime) -> Conversation:
    """That there was one, over which channel, and when."""
    return Conversation(
        conversation_id=talk.conversation_id,
        seller_id=talk.seller_id,
        store_id=talk.store_id,
        connection_id=talk.connection_id,
        channel=talk.channel,
        contact_ref=GONE + talk.conversation_id,
        started_at=talk.started_at,
        closed_at=now,
        erased_at=now,
    )
