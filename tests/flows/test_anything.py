"""Whatever a buyer, a carrier and a seller do, in any order: what must always hold."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.facts.cases import Remedy
from models.facts.decisions import Agree
from models.facts.orders import Order
from models.facts.parcels import Status
from models.facts.phrases import Phrase
from models.rules import calendar, policy, quotas, tasks, zones
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

SAYINGS = (
    "it is late", "where is my parcel", "yes", "no", "no, more", "1", "2", "3", "thanks", "it arrived, thanks",
    "my cup arrived broken", "i want a refund", "send a new one", "cancel", "stop", "start", "human", "this is a fake",
    "it burned my hand", "it says delivered, I have nothing", "i will call my bank", "customs wants money from me",
    "30 euros", "wrong item", "hello", "1001", "order 1002", "order 7777", "ana@example.com", "i want to return it",
    "change my address", "language", "asdf", "delete my data",
)  # fmt: skip
NUMBERS = ("YT2600000000000001", "B2")

# What the law may oblige the seller to say is outside the budget.
DUTIES = {
    "US": {Phrase.TOLD_NOT_SHIPPED},
    "DE": set(),
    "SA": {Phrase.TOLD_LATE, Phrase.TOLD_AT_RISK},
}

ACTS = st.one_of(
    st.tuples(st.just("hears"), st.sampled_from(SAYINGS)),
    st.tuples(st.just("presses"), st.integers(0, 40)),
    st.tuples(st.just("photo"), st.integers(1, 4)),
    st.tuples(st.just("scanned"), st.tuples(st.sampled_from(Status), st.sampled_from(NUMBERS))),
    st.tuples(st.just("time"), st.sampled_from([0.01, 0.3, 1, 3, 7, 20, 40])),
    st.tuples(st.just("settles"), st.sampled_from(["", "B9", "CODE"])),
    st.tuples(st.just("person"), st.booleans()),
    st.tuples(st.just("shown"), st.sampled_from([{"refunded": 1000}, {"refunded": 4000}, {"cancelled_at": NOW}])),
    st.tuples(st.just("failed"), st.booleans()),
    st.tuples(st.just("fetched"), st.sampled_from(["", "too_dark"])),
)


@settings(max_examples=60, deadline=None)
@given(acts=st.lists(ACTS, max_size=25), country=st.sampled_from(["US", "DE", "SA"]), shipped=st.booleans())
@example(
    # The third notice of a day, of a customs hold that also makes the parcel late, which the law there wants to be said.
    acts=[
        ("time", 1),
        ("scanned", (Status.CUSTOMS_ACTION_REQUIRED, NUMBERS[0])),
        ("scanned", (Status.CUSTOMS_HELD, "B2")),
    ],
    country="SA",
    shipped=True,
)
def test_anything(acts: list, country: str, shipped: bool) -> None:
    talk = Dialogue(*orders(country, shipped))
    for act in acts:
        do(talk, *act)
        for order in talk.world.orders.values():
            holds(order)
    silent_at_night_and_after_stop(talk)


def orders(country: str, shipped: bool) -> tuple[Order, ...]:
    facts = {"country": country, "postcode": "", "promised_by": NOW + days(3)}
    if not shipped:
        facts |= {"shipped_at": None, "promised_ship_by": NOW + days(2)}
    parcels = (make.parcel("o", NUMBERS[0]),) if shipped else ()
    other = (make.parcel("p", "B2", make.event(Status.IN_TRANSIT, NOW - days(2), country=country)),)
    return make.order(parcels=parcels, **facts), make.order(order_ref="1002", parcels=other, **facts)


def do(talk: Dialogue, what: str, how: object) -> None:
    match what, how:
        case "hears", str(text):
            talk.hears(text)
        case "presses", int(n):
            buttons = [b.action for m in talk.world.all_sent for b in m.buttons if b.action]
            talk.presses(buttons[-1 - n % len(buttons)] if buttons else "menu")
        case "photo", int(count):
            talk.sends_photo(count, seen=False)
        case "scanned", (Status() as status, str(number)):
            talk.scanned(make.event(status, talk.now, country="US"), number=number)
        case "time", float() | int():
            talk.time_passes(days=float(str(how)))
        case "settles", str(reference):
            talk.settles(reference)
        case "person", bool(back):
            talk.person_takes(back=back)
        case "shown", dict(facts):
            mine = {"country": talk.order.country, "postcode": "", "promised_by": None, "shipped_at": None}
            talk.shown(tracking=(), **(mine | facts))
        case "failed", bool(gone):
            if any(m.episode for m in talk.messages):
                talk.failed(gone=gone)
        case "fetched", str(refused):
            talk.fetched(refused)


def holds(order: Order) -> None:
    paid = [c.settlement.option for c in order.cases if c.settlement]
    back = sum(o.amount.minor for o in paid if o.amount and o.remedy is not Remedy.COUPON)
    assert back <= order.total.minor
    assert sum(o.remedy in policy.WHOLE for o in paid) <= 1
    for case in order.cases:
        live = [o for o in case.offers if o.state == "open"]
        assert len(live) <= (1 if case.open and not case.settlement else 0)
        assert case.open or case.closed_at
        assert len({o.offer_id for o in case.offers}) == len(case.offers)
        assert len(case.evidence) <= quotas.EVER
        assert sum(each.gone_at is None for each in case.evidence) <= quotas.A_CASE
    assert len({c.cause for c in order.open_cases}) == len(order.open_cases)
    assert len({t.episode for t in order.told}) == len(order.told)
    every = list(tasks.of_order(order))
    assert len({t.task_id for t in every}) == len(every)


def silent_at_night_and_after_stop(talk: Dialogue) -> None:
    country = talk.order.country
    notices = [(at, m) for at, m in talk.world.sent_at if m.episode]
    for at, message in notices:
        assert calendar.waking(at, zones.zone_of(country))
        assert message.lines
    for n, (at, message) in enumerate(notices):
        # What came before it, be it in the very same moment.
        day = [other for other, _ in notices[: n + 1] if at - other < timedelta(days=1)]
        assert len(day) <= 2 or DUTIES[country] & {each.phrase for each in message.lines}
    agreed = [c for d in talk.world.decisions for c in d.changes if isinstance(c, Agree)]
    assert len({a.settlement.offer_id for a in agreed}) == len(agreed)
    assert talk.text is not None
