"""A seller's person does what the bot cannot."""

from __future__ import annotations

from handlers import seller
from models.facts.cases import Case
from models.facts.decisions import apply
from models.facts.inbound import BuyerTold, CaseClosed
from models.facts.orders import Told
from models.facts.parcels import Cause, Notice
from models.rules import tasks
from tests import make
from tests.make import NOW


def test_what_a_person_told_is_told_and_asks_for_nothing_more() -> None:
    parked = Told(
        episode="not_shipped:2026-03-10", notice=Notice.NOT_SHIPPED, cause=Cause.NOT_SHIPPED, at=NOW, parked=True
    )
    order = make.order(shipped_at=None, promised_ship_by=NOW, told=(parked,))
    known = make.known(order)
    assert [task.kind for task in tasks.of_order(order)] == ["notify"]
    click = BuyerTold(key="c", seller_id=make.SELLER, order_id=order.order_id, episode=parked.episode, by="Mei")
    after = apply(known, seller.told(known, click, NOW)).orders[order.order_id]
    assert not list(tasks.of_order(after))
    assert not seller.told(apply(known, seller.told(known, click, NOW)), click, NOW).changes


def test_a_note_stays_with_the_case_that_was_closed() -> None:
    case = Case(case_id="c1", cause=Cause.DAMAGED, opened_at=NOW, opened_by="buyer")
    known = make.known(make.order(cases=(case,)))
    order_id = known.order_id
    click = CaseClosed(key="c", seller_id=make.SELLER, order_id=order_id, case_id="c1", by="Mei", note="sent a card")
    closed = apply(known, seller.closed(known, click, NOW)).orders[order_id].case("c1")
    assert closed is not None and not closed.open and closed.note == "sent a card"
