"""Until when a parcel waits: the carrier's words, the post's rule, or nobody knows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.facts.orders import Order
from models.facts.parcels import Parcel, Status
from models.rules import pickup
from models.rules.zones import zone_of
from tests import make
from tests.make import NOW, days


def waiting(text: str = "", number: str = "YT1", country: str = "US", carrier: str = "") -> tuple[Order, Parcel]:
    scan = make.event(Status.AVAILABLE_FOR_PICKUP, NOW, description=text, country=country)
    parcel = make.parcel("o", number, scan)
    parcel = Parcel(parcel_id=parcel.parcel_id, number=number, carrier=carrier, events=parcel.events)
    return make.order(country=country, postcode="", parcels=(parcel,)), parcel


def last_day(text: str, country: str = "GB") -> date | None:
    order, parcel = waiting(text, country=country)
    found = pickup.kept(order, parcel, NOW)
    return found.until.astimezone(ZoneInfo(zone_of(country)[0])).date() if found else None


@pytest.mark.parametrize(
    "text, country, day",
    [
        ("Ready for collection until 2026-03-20", "GB", date(2026, 3, 20)),
        ("Available for pickup by 03/20/2026", "US", date(2026, 3, 20)),
        ("Available for pickup by 03/12", "US", date(2026, 3, 12)),
        ("Please collect by 12/03/2026", "GB", date(2026, 3, 12)),
        ("Die Sendung liegt bis zum 17.03.2026 bereit", "DE", date(2026, 3, 17)),
        ("abholbereit bis 17.03.", "DE", date(2026, 3, 17)),
        ("Collect by Friday, March 20, 2026", "GB", date(2026, 3, 20)),
        ("Please collect before 5th April", "GB", date(2026, 4, 5)),
        ("Disponible hasta el 20/03/2026", "ES", date(2026, 3, 20)),
        ("Ожидает адресата до 20.03.2026", "RU", date(2026, 3, 20)),
        ("请于2026-03-20前领取，保管至2026-03-20", "CN", date(2026, 3, 20)),
    ],
)
def test_the_carriers_own_day(text: str, country: str, day: date) -> None:
    assert last_day(text, country) == day


@pytest.mark.parametrize(
    "text",
    [
        "Ready for collection",
        "Open until 18:00",
        "Collect by 31/02/2026",
        "Collect by 01/03/2026",  # over before it began
        "Keep until 2027-03-20",  # nobody keeps it for a year
        "until 99.99.",
        "by 3 persons",
        "until " * 80,
    ],
)
def test_what_is_no_day_is_not_believed(text: str) -> None:
    assert last_day(text) is None


def test_a_day_that_can_be_read_two_ways_is_not_read() -> None:
    assert last_day("Pick up by 03/04/2026", "FR") == date(2026, 4, 3)
    order, parcel = waiting("Pick up by 03/04/2026", country="CA")
    assert pickup.kept(order, parcel, NOW) is None


def test_without_a_year_the_next_such_day_is_meant() -> None:
    december = datetime(2026, 12, 28, 12, tzinfo=NOW.tzinfo)
    scan = make.event(Status.AVAILABLE_FOR_PICKUP, december, description="bis 04.01. abholen")
    order = make.order(country="DE", parcels=(make.parcel("o", "YT1", scan),))
    found = pickup.kept(order, order.parcels[0], december)
    assert found is not None and found.until.date() == date(2027, 1, 4)


@pytest.mark.parametrize(
    "number, country, carrier, usual",
    [
        ("LK123456785CN", "US", "", 15),
        ("EA123456785CN", "US", "", 5),
        ("YT1", "GB", "Royal Mail", 18),
        ("YT1", "US", "", 0),
        ("LK123456785CN", "KE", "", 0),
        ("YT1", "GB", "Evri", 0),
    ],
)
def test_the_posts_rule_where_the_post_has_it(number: str, country: str, carrier: str, usual: int) -> None:
    order, parcel = waiting(number=number, country=country, carrier=carrier)
    found = pickup.kept(order, parcel, NOW)
    assert (found.usual_days if found else 0) == usual
    if found:
        assert NOW + days(usual - 1) <= found.until <= NOW + days(usual)


def test_the_newest_word_of_the_carrier_counts() -> None:
    scans = [
        make.event(Status.AVAILABLE_FOR_PICKUP, NOW + days(n), description=f"collect by 2026-03-{day}")
        for n, day in ((0, 15), (1, 22))
    ]
    order = make.order(parcels=(make.parcel("o", "YT1", *scans),))
    found = pickup.kept(order, order.parcels[0], NOW)
    assert found is not None and found.until.date() == date(2026, 3, 23)  # 22 March, 23:59 in New York


def test_every_rule_names_where_it_was_read() -> None:
    for country, rule in pickup.RULES.items():
        assert len(country) == 2 and rule.source.startswith("https://") and 3 <= rule.days <= 30


@pytest.mark.parametrize(
    "country, end, morning",
    [
        ("US", 18, 17),  # A Wednesday: the day before, and the day itself.
        ("US", 15, 12),  # A Sunday, when no counter is open: the Thursday before.
        ("US", 16, 13),  # A Monday: the Friday before.
        ("SA", 15, 12),  # A Sunday there follows the weekend: the Thursday before.
    ],
)
def test_the_reminder_leaves_two_days_on_which_counters_are_open(country: str, end: int, morning: int) -> None:
    it = make.order(country=country, postcode="10001" if country == "US" else "")
    zone = ZoneInfo(zone_of(it.country, it.postcode)[0])
    kept = pickup.Kept(until=datetime(2026, 3, end, 23, 59, tzinfo=zone))
    at = pickup.remind_at(it, NOW - days(5), kept)
    assert (at + timedelta(minutes=1)).astimezone(zone) == datetime(2026, 3, morning, tzinfo=zone)


def test_the_reminder_comes_before_the_end() -> None:
    it = make.order()
    assert pickup.remind_at(it, NOW, None) == NOW + pickup.REMIND_ANYWAY
    soon = pickup.Kept(until=NOW + days(2))
    assert NOW + days(1) <= pickup.remind_at(it, NOW, soon) < soon.until
