"""What comes of reports: whose parcel moves, when, and from where."""

from __future__ import annotations

from handlers import inbox
from models.facts.decisions import Decision, apply
from models.facts.inbound import DeadlineReached, Inbound, OrderSeen, ShipmentSeen
from models.facts.orders import Order
from models.facts.parcels import Status
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

NUMBER = "RR123456785CN"


def test_a_report_of_tomorrow_counts_tomorrow() -> None:
    talk = Dialogue(make.order(parcels=(make.parcel("o", NUMBER, make.event(Status.IN_TRANSIT, NOW - days(0.5))),)))
    talk.scanned(make.event(Status.CUSTOMS_ACTION_REQUIRED, talk.now + days(0.3), country="US"), number=NUMBER)
    assert talk.said == []
    talk.time_passes(days=1)
    assert talk.order.parcels[0].status is Status.CUSTOMS_ACTION_REQUIRED
    assert talk.said != []


def test_a_deadline_reads_again_what_was_kept_for_later() -> None:
    order = make.order(parcels=(make.parcel("o", NUMBER),))
    known = make.known(order)
    report = make.reported(make.event(Status.DELIVERED, NOW + days(1)), number=NUMBER)
    known = apply(known, inbox.decide(known, report, NOW))
    assert known.order.parcels[0].status is Status.UNKNOWN
    due = DeadlineReached(key="due", seller_id=make.SELLER, order_id=order.order_id)
    assert apply(known, inbox.decide(known, due, NOW + days(1))).order.parcels[0].status is Status.DELIVERED


def test_a_report_that_is_known_changes_nothing() -> None:
    known = make.known(make.order(parcels=(make.parcel("o", NUMBER),)))
    report = make.reported(make.event(Status.ACCEPTED, NOW - days(3), description="Einlieferung"), number=NUMBER)
    riddle = make.reported(make.event(Status.UNKNOWN, NOW - days(3), description="Einlieferung"), number=NUMBER)
    known = apply(known, inbox.decide(known, report, NOW))
    assert inbox.decide(known, report, NOW + days(0.01)) == Decision()
    assert inbox.decide(known, riddle, NOW + days(0.01)) == Decision()


def test_an_order_that_turns_out_older_gets_its_scans_back() -> None:
    known = make.known(make.order(placed_at=NOW - days(5), parcels=(make.parcel("o", NUMBER),), shipped_at=None))
    early = make.reported(make.event(Status.ACCEPTED, NOW - days(9)), number=NUMBER)
    known = apply(known, inbox.decide(known, early, NOW))
    assert known.order.parcels[0].status is Status.UNKNOWN
    shown = make.order_seen(placed_at=NOW - days(10), tracking=((NUMBER, ""),))
    assert apply(known, inbox.decide(known, shown, NOW)).order.parcels[0].status is Status.ACCEPTED


# From where


def _after(arrived: Inbound, *orders: Order, **wanted: object) -> Order:
    known = make.known(*orders, order_id=make.order().order_id, **wanted)
    return apply(known, inbox.decide(known, arrived, NOW)).order


def test_a_postal_number_tells_the_origin_that_nobody_told() -> None:
    seen = make.order_seen(tracking=((NUMBER, ""),))
    nowhere = make.store(origin="")
    assert _after(seen, store=nowhere).origin == "CN"
    assert _after(seen, store=make.store(origin="DE")).origin == "DE", "the store's own word goes before it"
    assert _after(seen, make.order(origin="HK")).origin == "HK"
    assert _after(make.order_seen(tracking=(("RR123456786CN", ""),)), store=nowhere).origin == "", (
        "mistyped, it tells nothing"
    )
    shipped = ShipmentSeen(
        key="s", seller_id=make.SELLER, store_id=make.order().store_id, order_ref="1001", tracking=((NUMBER, ""),)
    )
    assert _after(shipped, make.order(origin="")).origin == "CN"
    assert _after(shipped, make.order(origin="DE")).origin == "DE"


def test_what_came_before_the_order_is_placed_by_it() -> None:
    scan = make.event(Status.CUSTOMS_HELD, NOW - days(3), country="US", description="held")
    local = make.event(Status.ACCEPTED, NOW - days(9), local=True)
    seen: OrderSeen = make.order_seen(origin="CN", tracking=((NUMBER, ""),))
    order = _after(seen, early=(make.reported(scan, local, number=NUMBER),))
    first, last = order.parcels[0].events
    assert (first.at, first.local) == (NOW - days(9) - days(8 / 24), False)
    assert last.leg == "import"
