"""What does a scan say? Its clock, above all: a local time without a zone is of where the parcel was."""

from datetime import UTC, datetime

import pytest

from models.facts.parcels import Status
from models.rules.regions import clocks
from models.rules.scans import Report, event, news, settled
from tests import make

LOCAL = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)


def report(**wanted: object) -> Report:
    return Report(**({"provider": "aftership", "at": LOCAL, "zoned": False, "codes": ("InTransit_003",)} | wanted))


@pytest.mark.parametrize(
    ("country", "state", "place", "zone"),
    [
        ("DE", "", "anywhere", "Europe/Berlin"),
        ("CN", "", "Urumqi", "Asia/Shanghai"),  # the posts keep Beijing's time
        ("US", "CA", "", "America/Los_Angeles"),
        ("US", "California", "", "America/Los_Angeles"),
        ("US", "", "LOS ANGELES, CA 90001", "America/Los_Angeles"),
        ("US", "", "Portland, ME", "America/New_York"),
        ("US", "", "KANSAS CITY, MO, US", "America/Chicago"),
        ("US", "", "Honolulu", "Pacific/Honolulu"),
        ("US", "", "Depot 97201", "America/Los_Angeles"),
        ("CA", "", "Richmond BC Canada", "America/Vancouver"),
        ("BR", "PR", "CURITIBA", "America/Sao_Paulo"),
        ("BR", "", "CURITIBA, PR", "America/Sao_Paulo"),
        ("AU", "", "Perth WA 6000", "Australia/Perth"),
        ("MX", "", "Cancún", "America/Cancun"),
        ("RU", "", "Владивосток", "Asia/Vladivostok"),
        ("RU", "", "Санкт-Петербург", "Europe/Moscow"),
        ("RU", "", "630099", "Asia/Novosibirsk"),
        ("ID", "", "Denpasar, Bali", "Asia/Makassar"),
    ],
)
def test_the_clock_of_a_place(country: str, state: str, place: str, zone: str) -> None:
    assert clocks(country, state, place) == (zone,)


@pytest.mark.parametrize("place", ["", "In transit", "Somewhere", "or nowhere", "1", "12345678901"])
def test_a_large_country_alone_tells_no_clock(place: str) -> None:
    assert len(clocks("US", "", place)) > 5


@pytest.mark.parametrize(
    ("wanted", "utc", "slack"),
    [
        ({"country": "CN"}, "02:00", 0),
        ({"country": "US", "place": "Seattle, WA"}, "17:00", 0),
        ({"country": "US"}, "14:00", 360),  # New York at the first, Honolulu at the last
        ({"country": "RU"}, "22:00", 600),  # Kamchatka to Kaliningrad
        ({"country": "US", "zoned": True}, "10:00", 0),
    ],
)
def test_a_local_time_is_the_first_that_it_can_be(wanted: dict[str, object], utc: str, slack: int) -> None:
    found = event(report(**wanted))
    assert (f"{found.at:%H:%M}", found.slack, found.local) == (utc, slack, False)


@pytest.mark.parametrize(
    ("status", "utc", "slack"),
    [
        (Status.ACCEPTED, "02:00", 0),
        (Status.OUT_FOR_DELIVERY, "17:00", 0),  # the buyer's postcode tells
        (Status.ARRIVED_DESTINATION_COUNTRY, "14:00", 360),
        (Status.IN_TRANSIT, "02:00", 15 * 60),
    ],
)
def test_a_time_of_nowhere_is_placed_by_the_order(status: Status, utc: str, slack: int) -> None:
    order = make.order(origin="CN", country="US", postcode="98101")
    found = settled(order, make.event(status, LOCAL, local=True))
    assert (f"{found.at:%H:%M}", found.slack, found.local) == (utc, slack, False)
    assert settled(order, found) == found


def test_the_border_is_told_by_the_order_where_the_tracker_does_not() -> None:
    order = make.order(origin="CN", country="US")
    legs = [settled(order, make.event(Status.CUSTOMS_HELD, country=each)).leg for each in ("CN", "US", "NL", "")]
    assert legs == ["export", "import", "", ""]
    assert settled(order, make.event(Status.IN_TRANSIT, country="US")).leg == ""


def test_a_signer_beside_the_scan_is_of_the_delivery_only() -> None:
    told = {"signer": "TEST BUYER", "country": "JP"}
    assert event(report(codes=("Delivered_001",), **told)).signer == "TEST BUYER"
    assert event(report(codes=("OutForDelivery_001",), **told)).signer == ""


def test_what_is_known_is_no_news() -> None:
    known = make.event(Status.ACCEPTED, LOCAL, country="CN")
    order = make.order(parcels=(make.parcel("o", "N", known),))
    better = make.event(Status.ACCEPTED, LOCAL, country="CN", provider="17track")
    assert news(order, "N", (known,)) == ()
    assert news(order, "N", (known, better)) == (better,)
    assert news(order, "other", (known,)) == (known,)
