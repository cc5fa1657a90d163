"""A person holds back what the bot would say by itself, or has it said now."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import seller, telling
from models.facts.decisions import Decision, Known, apply
from models.facts.inbound import NoticesPaused
from models.facts.outbound import SendMessage
from models.facts.parcels import Status
from models.rules import agenda, notices
from tests import make
from tests.make import NOW, days


def late(**more: object) -> Known:
    """An order whose promised day has passed, and a buyer who is awake and linked."""
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.IN_TRANSIT, NOW - days(2)))
    order = make.order(promised_by=NOW - days(1), parcels=(parcel,), **more)
    return make.known(order)


def click(known: Known, until: datetime | None) -> NoticesPaused:
    return NoticesPaused(
        key="click", seller_id=make.SELLER, source="console", order_id=known.order_id, by="Mei", until=until
    )


def said(decision: Decision) -> list[SendMessage]:
    return [each.what for each in decision.sendings if isinstance(each.what, SendMessage)]


def test_while_it_is_paused_nothing_is_said_and_after_it_all() -> None:
    known = late()
    until = NOW + days(3)
    paused = apply(known, seller.paused(known, click(known, until), NOW))
    assert not telling.about(paused, known.order_id, NOW + timedelta(hours=1)).changes
    order, talks = paused.orders[known.order_id], tuple(paused.conversations.values())
    assert agenda.next_look(order, talks, NOW) is not None
    assert "paused" in {each.why for each in agenda.of_order(order, talks, NOW)}
    assert notices.due(order, talks, NOW + days(1)).ask_again_at == until
    assert notices.due(order, talks, until).ask_again_at != until


def test_what_the_law_dates_is_said_all_the_same() -> None:
    order = make.order(shipped_at=None, promised_ship_by=NOW - days(1), country="US", paused_until=NOW + days(7))
    due = notices.due(order, make.known(order).conversations.values(), NOW)
    assert due.say is not None and notices.is_duty(order, due.say, NOW)


def test_customs_waiting_for_the_buyer_is_said_all_the_same() -> None:
    held = make.event(Status.CUSTOMS_ACTION_REQUIRED, NOW - days(1), country="US")
    parcel = make.parcel("o", "YT2600000000000001", held)
    order = make.order(country="US", parcels=(parcel,), paused_until=NOW + days(7))
    due = notices.due(order, make.known(order).conversations.values(), NOW)
    assert due.say is not None and notices.has_date(order, due.say, NOW)


def test_now_means_without_waiting_for_more() -> None:
    known = late()
    waits = telling.about(known, known.order_id, NOW)
    assert not said(waits)  # it is gathered for some minutes
    told = seller.paused(apply(known, waits), click(known, None), NOW)
    assert len(said(told)) == 1
    again = seller.paused(apply(apply(known, waits), told), click(known, None), NOW)
    assert not said(again)  # said once


def test_now_ends_a_pause_but_wakes_nobody() -> None:
    known = late(country="US", postcode="10001")
    paused = apply(known, seller.paused(known, click(known, NOW + days(7)), NOW))
    assert len(said(seller.paused(paused, click(known, None), NOW))) == 1
    night = NOW.replace(hour=7)  # two or three in the morning in New York
    assert not said(seller.paused(paused, click(known, None), night))
    assert apply(paused, seller.paused(paused, click(known, None), night)).orders[known.order_id].paused_until is None


def test_a_pause_is_not_for_ever_and_not_for_anothers_order() -> None:
    known = late()
    far = apply(known, seller.paused(known, click(known, NOW + days(4000)), NOW)).orders[known.order_id]
    assert far.paused_until == NOW + seller.PAUSED_AT_MOST
    theirs = NoticesPaused(key="x", seller_id="another", order_id=known.order_id, by="Eve", until=NOW + days(1))
    assert not seller.paused(known, theirs, NOW).changes
