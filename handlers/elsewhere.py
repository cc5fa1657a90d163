"""When an order is a marketplace's: what is said there instead of here, and what the platform pays itself."""

from __future__ import annotations

from datetime import datetime

from handlers.handing import to_seller
from models import marketplaces
from models.facts.cases import Case
from models.facts.conversations import Conversation
from models.facts.decisions import Decision
from models.facts.disputes import Dispute, DisputeKind
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.phrases import Line, Phrase, line
from models.rules import platform

# Why a case is with a person: it is put right in the platform's own thread, for which the words are ready.
THERE = "platform"
# Why a case is with a person: the buyer has opened a formal dispute, and it is decided there.
DISPUTED = "dispute"


def instead(
    order: Order, case: Case, store: Store, talk: Conversation | None, now: datetime
) -> tuple[Decision, Line] | None:
    """What takes the place of an offer. None: nothing does.

    Where the platform pays anyway the buyer hears of that before the seller's money is spent, unless the seller's policy
    says otherwise. Where no offer may be made outside of the platform, a chat of ours says so, and a person makes it there.
    While a formal dispute is open nothing is offered at all: what is paid beside it is paid twice.
    """
    if order.disputed is not None:
        return to_seller(order, case, now, DISPUTED), decided_there(order.disputed)
    name = marketplaces.of(order.marketplace).title
    paid = platform.spares(order, case, store.policy, now) if not case.offers else ""
    if paid:
        return to_seller(order, case, now, paid), line(_PAID[paid], name=name)
    if talk is None or platform.speaks(order, talk):
        return None
    # What is offered there already waits for its answer there.
    handed = Decision() if case.live_offer else to_seller(order, case, now, THERE)
    return handed, line(Phrase.PLATFORM_ONLY, name=name)


def decided_there(dispute: Dispute) -> Line:
    """Where it is decided now: a chargeback at the buyer's bank, whatever the card."""
    market = marketplaces.of(dispute.platform)
    if market.name == "own_shop" or dispute.kind is DisputeKind.CHARGEBACK:
        return line(Phrase.DISPUTE_BANK)
    return line(Phrase.DISPUTE_THERE, name=market.title)


_PAID = {platform.PAYS: Phrase.PLATFORM_PAYS, platform.REFUNDS: Phrase.PLATFORM_REFUNDS}
